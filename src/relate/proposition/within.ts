import type { Span } from '../../model/span.js';

/** Of spans in text order that do not overlap, those that share a character with `span`. Looks at these alone. */
export function overlapping<S extends Span>(all: readonly S[], span: Span): S[] {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as S).end <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: S[] = [];
  for (let i = low; i < all.length && (all[i] as S).start < span.end; i++) found.push(all[i] as S);
  return found;
}
