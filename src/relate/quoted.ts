import type { Span } from '../model/span.js';

/** Longest stretch taken for one quotation when its mark is never closed in the paragraph. */
const LONGEST = 1500;

/**
 * Stretches between double quotation marks, in order. A mark left open ends with its paragraph
 * (a quotation that runs over paragraphs opens each anew). Straight marks open and close in turn. Linear.
 */
export function quotedRanges(text: string): Span[] {
  const ranges: Span[] = [];
  let open = -1;
  const close = (end: number): void => {
    if (open >= 0 && open + 1 < end) ranges.push({ start: open + 1, end });
    open = -1;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x201c || unit === 0x201e || unit === 0xab) {
      close(i);
      open = i;
    } else if (unit === 0x201d || unit === 0xbb) close(i);
    else if (unit === 0x22 || (unit === 0x27 && text.charCodeAt(i + 1) === 0x27)) {
      if (open < 0) open = i;
      else close(i);
    } else if (unit === 0x0a || i - open > LONGEST) close(i);
  }
  close(text.length);
  return ranges;
}
