import type { PdfLine } from './lines.js';

/** Lines that cross a gutter may be so many of all, as titles over two columns do. */
const CROSSING = 0.2;
/** A column has so many lines at least. */
const FEWEST = 4;
const DEEPEST = 12;
/** The middle line of a column has so many words at least; cells of a table have fewer. */
const TEXT_WORDS = 3;

/**
 * The lines of a page in the order of reading: columns one after the other, each from top to bottom, what stands over
 * all of them where it stands. Method: cuts along white space (XY-cut, Nagy and Seth 1984), with lines that cross a
 * gutter as cuts of their own.
 */
export function inOrder(lines: readonly PdfLine[], depth = 0): PdfLine[] {
  const sorted = [...lines].sort((a, b) => a.y - b.y || a.left - b.left);
  if (sorted.length < 2 * FEWEST || depth > DEEPEST) return sorted;
  const gutter = gutterOf(sorted);
  if (gutter === null) return sorted;
  const ordered: PdfLine[] = [];
  let band: PdfLine[] = [];
  const flush = (): void => {
    ordered.push(
      ...inOrder(
        band.filter(({ right }) => right <= gutter),
        depth + 1,
      ),
    );
    ordered.push(
      ...inOrder(
        band.filter(({ left }) => left >= gutter),
        depth + 1,
      ),
    );
    band = [];
  };
  for (const line of sorted) {
    if (line.left < gutter && line.right > gutter) {
      flush();
      ordered.push(line);
    } else band.push(line);
  }
  flush();
  return ordered;
}

/** Where a column ends and the next begins: the place that fewest lines cross, with a column on each side. */
function gutterOf(lines: readonly PdfLine[]): number | null {
  const lefts = [...new Set(lines.map(({ left }) => Math.round(left)))].sort((a, b) => a - b);
  const starts = lines.map(({ left }) => left).sort((a, b) => a - b);
  const ends = lines.map(({ right }) => right).sort((a, b) => a - b);
  let best: { readonly at: number; readonly crossing: number; readonly beside: number } | null = null;
  for (const left of lefts.slice(1)) {
    const at = left - 1;
    const before = countBelow(ends, at);
    const after = starts.length - countBelow(starts, at);
    const crossing = lines.length - before - after;
    if (before < FEWEST || after < FEWEST || crossing > CROSSING * lines.length) continue;
    const beside = Math.min(before, after);
    if (!best || crossing < best.crossing || (crossing === best.crossing && beside > best.beside))
      best = { at, crossing, beside };
  }
  return best && sideBySide(lines, best.at) && holdsText(lines, best.at) ? best.at : null;
}

/** How many of the sorted numbers are no greater than `limit`. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True where the two sides stand beside each other in height, and are no indented paragraph below a heading. */
function sideBySide(lines: readonly PdfLine[], at: number): boolean {
  const before = lines.filter(({ right }) => right <= at).map(({ y }) => y);
  const after = lines.filter(({ left }) => left >= at).map(({ y }) => y);
  const top = Math.max(min(before), min(after));
  const bottom = Math.min(max(before), max(after));
  const shared = (ys: readonly number[]): number => ys.filter((y) => y >= top - 1 && y <= bottom + 1).length;
  return shared(before) >= FEWEST && shared(after) >= FEWEST;
}

/**
 * True where one side at least is running text. Where both are cells of a word or two, the lines are rows of a table,
 * which are read across.
 */
function holdsText(lines: readonly PdfLine[], at: number): boolean {
  const sides = [lines.filter(({ right }) => right <= at), lines.filter(({ left }) => left >= at)];
  return sides.some((side) => {
    const words = side.map(({ text }) => text.split(' ').length).sort((a, b) => a - b);
    return (words[words.length >> 1] ?? 0) >= TEXT_WORDS;
  });
}

function min(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

function max(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
}
