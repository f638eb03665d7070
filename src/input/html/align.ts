/** Text as a page shows it, and where it stands in the page's source. */
export interface TextRun {
  readonly text: string;
  /**
   * `[source, sourceLength, derived, length]`: one-to-one where the lengths are equal, else a character reference. In
   * order, without gaps in `derived`.
   */
  readonly map: readonly Stretch[];
}

export type Stretch = readonly [source: number, sourceLength: number, derived: number, length: number];

const REFERENCE = /&(?:#[xX][0-9a-fA-F]{1,8};?|#[0-9]{1,10};?|[A-Za-z][A-Za-z0-9]{1,31};?)/y;

/**
 * Lays the text that the tokenizer made of a stretch of source beside the stretch itself. They differ in character
 * references (`&amp;`), in line breaks (CR LF became LF) and in NUL (dropped). `at` is where `source` begins in the
 * page.
 */
export function alignRun(source: string, text: string, at: number): TextRun {
  if (source === text) return { text, map: [[at, text.length, 0, text.length]] };
  const map: Stretch[] = [];
  let from = 0;
  let fromText = 0;
  let p = 0;
  let d = 0;
  const equal = (): void => {
    if (d > fromText) map.push([at + from, p - from, fromText, d - fromText]);
  };
  while (d < text.length && p < source.length) {
    const reference = source[p] === '&' ? referenceAt(source, p, text, d) : null;
    if (reference) {
      equal();
      map.push([at + p, reference.source, d, reference.derived]);
      p += reference.source;
      d += reference.derived;
      [from, fromText] = [p, d];
    } else if (source[p] === text[d]) {
      p++;
      d++;
    } else {
      // CR before LF, NUL, or a character that the tokenizer left out; a lone CR became LF.
      equal();
      if (source[p] === '\r' && text[d] === '\n' && source[p + 1] !== '\n') {
        map.push([at + p, 1, d, 1]);
        d++;
      }
      p++;
      [from, fromText] = [p, d];
    }
  }
  equal();
  if (d < text.length) map.push([at + source.length, 0, d, text.length - d]);
  return { text, map };
}

/**
 * The character reference at `p`, and how many characters of `text` it gave; null where the ampersand stands for
 * itself.
 */
function referenceAt(
  source: string,
  p: number,
  text: string,
  d: number,
): { readonly source: number; readonly derived: number } | null {
  REFERENCE.lastIndex = p;
  const match = REFERENCE.exec(source)?.[0];
  if (match === undefined) return null;
  const one = (text.codePointAt(d) ?? 0) > 0xffff ? 2 : 1;
  if (match[1] === '#') return { source: match.length, derived: one };
  if (text[d] === '&' && !/^&(?:amp|AMP)/.test(match)) return null;
  if (match.endsWith(';') && text[d] !== '&') {
    // A few names give two characters; what follows decides, since the text after a reference is the source after it.
    const after = source[p + match.length];
    const two = after !== undefined && after !== '&' && text[d + one] !== after && text[d + one + 1] === after;
    return { source: match.length, derived: two ? one + 1 : one };
  }
  if (text[d] === '&') return { source: /^&(?:amp|AMP);?/.exec(match)![0].length, derived: 1 };
  // An old name without semicolon ("&copy2019"): the shortest that lets the text go on.
  for (let length = 3; length <= match.length; length++) {
    if (source[p + length] === text[d + one]) return { source: length, derived: one };
  }
  return { source: match.length, derived: one };
}
