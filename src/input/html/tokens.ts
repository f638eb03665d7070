import { Token, Tokenizer, TokenizerMode } from 'parse5';
import { alignRun, type TextRun } from './align.js';

/** What a page is made of, in order. */
export interface PageHandler {
  open(tag: string, attributes: Attributes, selfClosing: boolean): void;
  close(tag: string): void;
  text(run: TextRun): void;
}

/** The attributes of a start tag. */
export interface Attributes {
  /** The value of an attribute; null when the tag has none of the name. */
  readonly value: (name: string) => string | null;
  /** The same with where it stands in the source. */
  readonly run: (name: string) => TextRun | null;
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
        handler.open(token.tagName, attributesOf(source, token), token.selfClosing);
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

function attributesOf(source: string, token: Token.TagToken): Attributes {
  const value = (name: string): string | null => Token.getTokenAttr(token, name);
  const run = (name: string): TextRun | null => {
    const text = value(name);
    const place = token.location?.attrs?.[name];
    if (text === null || !place) return null;
    const written = source.slice(place.startOffset, place.endOffset);
    const lead = /^[^=]{0,200}=\s*["']?/.exec(written)?.[0].length ?? written.length;
    const end = /["']$/.test(written) ? written.length - 1 : written.length;
    return end < lead ? null : alignRun(written.slice(lead, end), text, place.startOffset + lead);
  };
  return { value, run };
}
