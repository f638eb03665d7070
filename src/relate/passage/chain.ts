import type { Witness } from '../witness.js';
import type { Extender } from './extend.js';
import type { Run } from './runs.js';

/** A stretch of text that two witnesses share, in words `[aStart, aEnd)` and `[bStart, bEnd)`; its runs in order. */
export interface Stretch {
  readonly aStart: number;
  readonly aEnd: number;
  readonly bStart: number;
  readonly bEnd: number;
  /** Equal words in it. */
  readonly words: number;
  readonly runs: readonly Run[];
}

/** Runs go together when so many words at most part them on both sides ... */
const EDIT = 10;
/** ... or when a clause of so many words at most stands on one side alone. */
const CLAUSE = 40;
const CLOSE = 2;
/** How many open chains a run is tried against. */
const LOOK_BACK = 8;

/**
 * Joins runs (tiled, in the order of the first text) into lightly edited stretches: punctuation, spelling, altered
 * words, a clause put in or cut. A run whose other side lies elsewhere (a moved paragraph) begins a stretch of its own.
 */
export function chain(x: Witness, y: Witness, tiles: readonly Run[], extender: Extender): Stretch[] {
  const chains: Run[][] = [];
  for (const run of tiles) {
    let best: Run[] | null = null;
    let bestGap = Infinity;
    for (let k = chains.length - 1; k >= 0 && k >= chains.length - LOOK_BACK; k--) {
      const last = chains[k]?.at(-1) as Run;
      const gapA = run.a - last.a - last.length;
      const gapB = run.b - last.b - last.length;
      if (gapA < 0 || gapB < 0) continue;
      const small = Math.min(gapA, gapB);
      const large = Math.max(gapA, gapB);
      if ((large <= EDIT || (small <= CLOSE && large <= CLAUSE)) && large < bestGap)
        [best, bestGap] = [chains[k] as Run[], large];
    }
    if (best) best.push(run);
    else chains.push([run]);
  }
  return prolong(x, y, chains, extender);
}

/** Each chain as a stretch, prolonged at both ends as far as the next stretch in either text. */
function prolong(x: Witness, y: Witness, chains: readonly (readonly Run[])[], extender: Extender): Stretch[] {
  const bounds = chains.map((runs): Bounds => {
    const [first, last] = [runs[0] as Run, runs.at(-1) as Run];
    return { a: [first.a, last.a + last.length], b: [first.b, last.b + last.length] };
  });
  const inA = neighbors(bounds, 'a');
  const inB = neighbors(bounds, 'b');
  return chains.map((runs, k): Stretch => {
    const { a, b } = bounds[k] as Bounds;
    const after = (list: Neighbors, side: 'a' | 'b', end: number, size: number): number =>
      Math.max(end, bounds[list.next[k] ?? -1]?.[side][0] ?? size);
    const before = (list: Neighbors, side: 'a' | 'b', start: number): number =>
      Math.min(start, bounds[list.previous[k] ?? -1]?.[side][1] ?? 0);
    const back = extender.extend(x, y, a[0] - 1, b[0] - 1, -1, before(inA, 'a', a[0]) - 1, before(inB, 'b', b[0]) - 1);
    const forth = extender.extend(
      x,
      y,
      a[1],
      b[1],
      1,
      after(inA, 'a', a[1], x.ids.length),
      after(inB, 'b', b[1], y.ids.length),
    );
    bounds[k] = { a: [a[0] - back.a, a[1] + forth.a], b: [b[0] - back.b, b[1] + forth.b] };
    const words = runs.reduce((sum, run) => sum + run.length, back.equal + forth.equal);
    return { aStart: a[0] - back.a, aEnd: a[1] + forth.a, bStart: b[0] - back.b, bEnd: b[1] + forth.b, words, runs };
  });
}

/** Words `[start, end)` of a stretch in each text. */
interface Bounds {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

/** For each stretch the one before and after it in one of the texts. */
interface Neighbors {
  readonly previous: readonly number[];
  readonly next: readonly number[];
}

function neighbors(bounds: readonly Bounds[], side: 'a' | 'b'): Neighbors {
  const order = bounds.map((_, k) => k).sort((p, q) => (bounds[p]?.[side][0] ?? 0) - (bounds[q]?.[side][0] ?? 0));
  const previous: number[] = [];
  const next: number[] = [];
  order.forEach((k, n) => {
    previous[k] = order[n - 1] ?? -1;
    next[k] = order[n + 1] ?? -1;
  });
  return { previous, next };
}
