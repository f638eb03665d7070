/** Where each line of a text begins. A line ends at a line feed, a carriage return, or both together. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) starts.push(i + 1);
  }
  return starts;
}

/** Line and column of a position, both from 1; columns count UTF-16 code units. */
export function placeAt(starts: readonly number[], position: number): { line: number; column: number } {
  let [low, high] = [0, starts.length];
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= position) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: position - (starts[low] as number) + 1 };
}
