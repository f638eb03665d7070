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
 * in `source`. Scripts and styles of `long` characters, half of what pages hold, are handed over as they stand.
 */
export function readTokens(source: string, handler: PageHandler, long = LONG_RAW): void {
  let from = 0;
  let chars: string[] = [];
  let foreign = 0;
  /** Characters that the tokenizer was not given. */
  let passed = 0;
  /** Where the start tag of the raw text ends that the tokenizer has just begun. */
  let raw = -1;
  const flush = (until: number): void => {
    if (chars.length > 0) handler.text(alignRun(source.slice(from, until), chars.join(''), from));
    chars = [];
  };
  const characters = (token: Token.CharacterToken): void => void chars.push(token.chars);
  const markup = (token: { readonly location: Token.Location | null }): void => {
    if (!token.location) return;
    flush(token.location.startOffset + passed);
    from = token.location.endOffset + passed;
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
        if (mode !== undefined) {
          tokenizer.state = mode;
          raw = from;
        }
        handler.open(token.tagName, attributesOf(source, token, passed), token.selfClosing);
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
  let at = 0;
  for (const { start, end } of longRaw(source, long)) {
    if (start < at) continue;
    tokenizer.write(source.slice(at, start), false);
    at = start;
    // Only where it is a tag indeed, and no part of a comment or of a value.
    if (raw !== start) continue;
    chars.push(source.slice(start, end).replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd'));
    passed += end - start;
    at = end;
  }
  tokenizer.write(source.slice(at), true);
}

/** Shorter scripts and styles cost less to read than to pass. */
const LONG_RAW = 4_000;

/**
 * What may be a long script or style, from the end of its start tag to its end tag. Left out is one that holds a
 * comment, within which an end tag may stand for itself.
 */
function* longRaw(source: string, long: number): Generator<{ readonly start: number; readonly end: number }> {
  const opens = /<(script|style)\b[^<>]{0,2000}>/gi;
  const ends = { script: /<\/script(?=[\s/>])/gi, style: /<\/style(?=[\s/>])/gi };
  const next = { script: -1, style: -1 };
  let comment = -1;
  for (let open = opens.exec(source); open; open = opens.exec(source)) {
    const tag = open[1]!.toLowerCase() as keyof typeof ends;
    const start = opens.lastIndex;
    if (next[tag] < start) {
      ends[tag].lastIndex = start;
      next[tag] = ends[tag].exec(source)?.index ?? source.length;
    }
    const end = next[tag];
    if (end === source.length || end - start < long) continue;
    if (comment < start) comment = source.indexOf('<!--', start) >>> 0;
    if (comment >= end) yield { start, end };
  }
}

function attributesOf(source: string, token: Token.TagToken, passed: number): Attributes {
  const value = (name: string): string | null => Token.getTokenAttr(token, name);
  const run = (name: string): TextRun | null => {
    const text = value(name);
    const place = token.location?.attrs?.[name];
    if (text === null || !place) return null;
    const written = source.slice(place.startOffset + passed, place.endOffset + passed);
    const lead = /^[^=]{0,200}=\s*["']?/.exec(written)?.[0].length ?? written.length;
    const end = /["']$/.test(written) ? written.length - 1 : written.length;
    return end < lead ? null : alignRun(written.slice(lead, end), text, place.startOffset + passed + lead);
  };
  return { value, run };
}
