import { CONTENT, type Witness } from '../witness.js';

/** How far an extension may go, in words, and how far the two texts may drift apart in it. */
const REACH = 60;
const DRIFT = 6;
/** An extension ends where its score falls this far below the best seen (X-drop, Altschul et al. 1997). */
const DROP = 6;
const MISMATCH = -1.5;
const GAP = -1;

/** Words by which a shared run can be prolonged through light edits, on each side. */
export interface Extension {
  readonly a: number;
  readonly b: number;
  /** Equal words in it. */
  readonly equal: number;
}

/**
 * Prolongs a run from word `a` of one text and `b` of the other in direction `step` (1 forward, -1 back), at most up to
 * the limits (exclusive): a banded local alignment that ends on an equal word, where its score is highest.
 */
export function extend(x: Witness, y: Witness, a: number, b: number, step: 1 | -1, limitA: number, limitB: number): Extension {
  const rows = Math.min(REACH, Math.abs(limitA - a));
  const columns = Math.min(REACH, Math.abs(limitB - b));
  const width = 2 * DRIFT + 1;
  let score = new Float64Array(width + 2).fill(-Infinity);
  let equal = new Int32Array(width + 2);
  let [best, bestA, bestB, bestEqual] = [0, 0, 0, 0];
  for (let d = 0; d <= DRIFT; d++) score[DRIFT + d + 1] = d * GAP;
  for (let i = 1; i <= rows; i++) {
    const next = new Float64Array(width + 2).fill(-Infinity);
    const nextEqual = new Int32Array(width + 2);
    const word = a + step * (i - 1);
    let rowBest = -Infinity;
    for (let k = 1; k <= width; k++) {
      const j = i + k - 1 - DRIFT;
      if (j < 0 || j > columns) continue;
      let [value, count] = [(score[k + 1] as number) + GAP, equal[k + 1] as number];
      const left = (next[k - 1] as number) + GAP;
      if (left > value) [value, count] = [left, nextEqual[k - 1] as number];
      if (j > 0) {
        const same = x.ids[word] === y.ids[b + step * (j - 1)];
        const gain = same ? ((x.nature[word] as number) & CONTENT ? 2 : 1) : MISMATCH;
        const diagonal = (score[k] as number) + gain;
        if (diagonal >= value) {
          [value, count] = [diagonal, (equal[k] as number) + (same ? 1 : 0)];
          if (same && value > best) [best, bestA, bestB, bestEqual] = [value, i, j, count];
        }
      }
      next[k] = value;
      nextEqual[k] = count;
      if (value > rowBest) rowBest = value;
    }
    if (rowBest < best - DROP) break;
    [score, equal] = [next, nextEqual];
  }
  return { a: bestA, b: bestB, equal: bestEqual };
}
