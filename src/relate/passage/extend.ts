import { CONTENT, type Witness } from '../witness.js';

/** How far an extension may go, in words, and how far the two texts may drift apart in it. */
const REACH = 60;
const DRIFT = 6;
const WIDTH = 2 * DRIFT + 3;
/**
 * Scores, in halves so that they are whole numbers: an equal word counts 1, one of matter 2, a word against another
 * -1.5, against none -1. An extension ends where its score falls 6 below the best seen (X-drop, Altschul et al. 1997).
 */
const [EQUAL, EQUAL_MATTER, MISMATCH, GAP, DROP] = [2, 4, -3, -2, 12];
/** Lower than any score. */
const NONE = -1_000_000;

/** Words by which a shared run can be prolonged through light edits, on each side. */
export interface Extension {
  readonly a: number;
  readonly b: number;
  /** Equal words in it. */
  readonly equal: number;
}

const NOTHING: Extension = { a: 0, b: 0, equal: 0 };

/** Prolongs shared runs. Keeps its tables between calls, and nothing else. */
export class Extender {
  #score = new Int32Array(WIDTH);
  #next = new Int32Array(WIDTH);
  #equal = new Int32Array(WIDTH);
  #nextEqual = new Int32Array(WIDTH);

  /**
   * Prolongs a run from word `a` of one text and `b` of the other in direction `step` (1 forward, -1 back), at most up
   * to the limits (exclusive): a banded local alignment that ends on an equal word, where its score is highest.
   */
  extend(x: Witness, y: Witness, a: number, b: number, step: 1 | -1, limitA: number, limitB: number): Extension {
    const rows = Math.min(REACH, Math.abs(limitA - a));
    const columns = Math.min(REACH, Math.abs(limitB - b));
    if (rows === 0 || columns === 0) return NOTHING;
    let [best, bestA, bestB, bestEqual] = [0, 0, 0, 0];
    this.#score.fill(NONE);
    this.#equal.fill(0);
    for (let d = 0; d <= DRIFT; d++) this.#score[DRIFT + d + 1] = d * GAP;
    const [p, q] = [x.ids, y.ids];
    for (let i = 1; i <= rows; i++) {
      const [score, equal, next, nextEqual] = [this.#score, this.#equal, this.#next, this.#nextEqual];
      next.fill(NONE);
      const word = a + step * (i - 1);
      const id = p[word] as number;
      const gained = (x.nature[word] as number) & CONTENT ? EQUAL_MATTER : EQUAL;
      let rowBest = NONE;
      const last = Math.min(WIDTH - 2, columns - i + 1 + DRIFT);
      for (let k = Math.max(1, 1 + DRIFT - i); k <= last; k++) {
        const j = i + k - 1 - DRIFT;
        let value = (score[k + 1] as number) + GAP;
        let count = equal[k + 1] as number;
        const left = (next[k - 1] as number) + GAP;
        if (left > value) {
          value = left;
          count = nextEqual[k - 1] as number;
        }
        if (j > 0) {
          const same = id === q[b + step * (j - 1)];
          const diagonal = (score[k] as number) + (same ? gained : MISMATCH);
          if (diagonal >= value) {
            value = diagonal;
            count = (equal[k] as number) + (same ? 1 : 0);
            if (same && value > best) {
              best = value;
              bestA = i;
              bestB = j;
              bestEqual = count;
            }
          }
        }
        next[k] = value;
        nextEqual[k] = count;
        if (value > rowBest) rowBest = value;
      }
      if (rowBest < best - DROP) break;
      this.#score = next;
      this.#next = score;
      this.#equal = nextEqual;
      this.#nextEqual = equal;
    }
    return { a: bestA, b: bestB, equal: bestEqual };
  }
}
