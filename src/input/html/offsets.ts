import type { OffsetRun } from '../../model/report.js';
import type { Span } from '../../model/span.js';

/**
 * The span of the page's source that the characters `start` to `end` of the extracted text came from: the smallest that
 * holds them all, markup between them included. Null when none of them stands in the source (line breaks between
 * blocks).
 */
export function sourceSpan(offsets: readonly OffsetRun[], { start, end }: Span): Span | null {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const [, , derived, length] = offsets[middle]!;
    if (derived + length <= start) low = middle + 1;
    else high = middle;
  }
  let from = -1;
  let to = -1;
  for (let index = low; index < offsets.length; index++) {
    const [source, sourceLength, derived, length] = offsets[index]!;
    if (derived >= end) break;
    const verbatim = sourceLength === length;
    if (from < 0) from = verbatim ? source + Math.max(0, start - derived) : source;
    to = verbatim ? source + Math.min(length, end - derived) : source + sourceLength;
  }
  return from < 0 ? null : { start: from, end: to };
}
