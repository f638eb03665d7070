import type { Span } from '../../model/span.js';

/** A line with something on it, without the white space at its ends. */
export interface Line extends Span {
  /** White space before its first character. */
  readonly indent: number;
  /** True for the first line and after one or more blank lines. */
  readonly afterBlank: boolean;
}

/** The lines of a text that hold more than white space. A break is CR LF, LF, CR, form feed, U+2028 or U+2029. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  for (let at = 0; at < text.length; ) {
    let end = at;
    while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
    let start = at;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    let stop = end;
    while (start < stop && isSpace(text.charCodeAt(stop - 1))) stop--;
    if (start < stop) lines.push({ start, end: stop, indent: start - at, afterBlank });
    afterBlank = start === stop;
    at = text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? end + 2 : end + 1;
  }
  return lines;
}

/** The line with every run of white space (a no-break space too) as one space: how patterns are written. */
export function spaced(line: string): string {
  return line.replace(/\s+/g, ' ');
}

/**
 * The width that a text was wrapped at by hand (as in mail), or null when a line is a paragraph.
 * Wrapped running text begins many of its lines in lower case, after lines that are nearly full; lists, verse, one-line
 * paragraphs and lines broken at links do not.
 */
export function wrapWidth(text: string, lines: readonly Line[]): number | null {
  let pairs = 0;
  let lower = 0;
  let width = 0;
  const lengths: number[] = [];
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index]!;
    if (line.afterBlank) continue;
    const before = lines[index - 1]!;
    pairs++;
    const length = before.end - before.start + before.indent;
    width = Math.max(width, length);
    if (!startsLower(text, line)) continue;
    lower++;
    lengths.push(length);
  }
  const full = lengths.filter((length) => length >= 0.65 * width).length;
  return pairs >= 3 && width >= 40 && width <= 110 && lower >= 0.4 * pairs && full >= 0.75 * lower ? width : null;
}

/** True when the line's first letter is a small one, or it begins with a mark that nothing begins with. */
export function startsLower(text: string, { start, end }: Span): boolean {
  return /^(?:\p{Ll}|[,;)\]%]|['’]s\b)/u.test(text.slice(start, Math.min(end, start + 4)));
}

/**
 * True when the words end as a sentence, a quotation or an announcement ends: `.` `!` `?` `…` `:` and what may close
 * after them.
 */
export function endsSentence(words: string): boolean {
  return /[.!?…:;][)\]}"'”’»\s]{0,4}$/.test(words.slice(-8));
}

function isBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x0c || unit === 0x2028 || unit === 0x2029;
}

function isSpace(unit: number): boolean {
  return (
    unit <= 0x20 ||
    unit === 0xa0 ||
    unit === 0xfeff ||
    unit === 0x200b ||
    (0x2000 <= unit && unit <= 0x200a) ||
    unit === 0x202f ||
    unit === 0x3000
  );
}
