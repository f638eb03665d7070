import { Token, Tokenizer, TokenizerMode } from 'parse5';
import { alignRun, type TextRun } from './align.js';

/** What a page is made of, in order. */
export interface PageHandler {
  open(tag: string, attribute: (name: string) => string | null, selfClosing: boolean): void;
  close(tag: string): void;
  text(run: TextRun): void;
}

/** Elements whose content is no markup, and the state the HTML standard reads it in (13.2.6.2). */
const RAW: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  plaintext: TokenizerMode.PLAINTEXT,
};

/**
 * Reads a page into tags and text with the HTML standard's tokenizer (parse5). No tree is built, so nesting, tables and
 * formatting elements cost nothing. Character references in text are resolved; each run of text knows where it stands
 * in `source`.
 */
export function readTokens(source: string, handler: PageHandler): void {
  let from = 0;
  let chars: string[] = [];
  let foreign = 0;
  const flush = (until: number): void => {
    if (chars.length > 0) handler.text(alignRun(source.slice(from, until), chars.join(''), from));
    chars = [];
  };
  const characters = (token: Token.CharacterToken): void => void chars.push(token.chars);
  const markup = (token: { readonly location: Token.Location | null }): void => {
    if (!token.location) return;
    flush(token.location.startOffset);
    from = token.location.endOffset;
  };
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onComment: markup,
      onDoctype: markup,
      onStartTag(token) {
        markup(token);
        if (token.tagName === 'svg' || token.tagName === 'math') foreign += token.selfClosing ? 0 : 1;
        const mode = foreign > 0 ? undefined : RAW[token.tagName];
        if (mode !== undefined) tokenizer.state = mode;
        handler.open(token.tagName, (name) => Token.getTokenAttr(token, name), token.selfClosing);
      },
      onEndTag(token) {
        markup(token);
        if ((token.tagName === 'svg' || token.tagName === 'math') && foreign > 0) foreign--;
        handler.close(token.tagName);
      },
      onEof: () => flush(source.length),
      onCharacter: characters,
      onWhitespaceCharacter: characters,
      onNullCharacter: () => {},
    },
  );
  tokenizer.write(source, true);
}
