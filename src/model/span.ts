/**
 * A stretch of one report's text: half-open `[start, end)` in UTF-16 code units, never empty,
 * never cutting a surrogate pair. Every position in Readout is of this kind.
 */
export interface Span {
  /** Its first UTF-16 code unit in the text, counted from 0, inclusive. */
  readonly start: number;
  /** The UTF-16 code unit behind its last one: exclusive. */
  readonly end: number;
}

/** Order in the text: by start, the longer first where two start together. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** True when the two share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when every character of `inner` lies in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span that holds all of `spans`; null for none. */
export function hull(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  let start = Infinity;
  let end = -Infinity;
  for (const span of spans) {
    if (span.start < start) start = span.start;
    if (end < span.end) end = span.end;
  }
  return { start, end };
}

/**
 * The span that holds the character at `position`, of spans in text order that do not overlap; null where none does.
 */
export function spanAt<S extends Span>(spans: readonly S[], position: number): S | null {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (!span) return null;
    if (position < span.start) high = middle - 1;
    else if (span.end <= position) low = middle + 1;
    else return span;
  }
  return null;
}

/** The characters that a span holds. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/**
 * What is wrong with a span of `text`, in words, or null when nothing is.
 *
 * @example spanFault('abc', { start: 1, end: 1 }) // → 'span 1-1 is empty or reversed'
 */
export function spanFault(text: string, { start, end }: Span): string | null {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return `span ${start}-${end} is not whole numbers`;
  if (start < 0 || text.length < end) return `span ${start}-${end} lies outside a text of length ${text.length}`;
  if (end <= start) return `span ${start}-${end} is empty or reversed`;
  if (cutsPair(text, start) || cutsPair(text, end)) return `span ${start}-${end} cuts a surrogate pair`;
  return null;
}

/** The span without white space at either end; null when nothing else is in it. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (start < end && isSpace(text.charCodeAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}

function cutsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return 0xd800 <= before && before < 0xdc00 && 0xdc00 <= after && after < 0xe000;
}

/** White space, and what takes no room: a code unit of UTF-16. */
export function isSpace(unit: number): boolean {
  return (
    unit <= 0x20 ||
    unit === 0xa0 ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0xfeff ||
    (0x2000 <= unit && unit <= 0x200b) ||
    unit === 0x202f ||
    unit === 0x3000
  );
}
