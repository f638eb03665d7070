import { GRAM } from './grams.js';
import type { Run } from './runs.js';

/** Marks words of a pair of texts as taken, without clearing between pairs. */
export class Coverage {
  #stamp = 0;
  #a = new Int32Array(1024);
  #b = new Int32Array(1024);

  begin(lengthA: number, lengthB: number): void {
    if (this.#a.length < lengthA) this.#a = new Int32Array(lengthA * 2);
    if (this.#b.length < lengthB) this.#b = new Int32Array(lengthB * 2);
    this.#stamp++;
  }

  free(a: number, b: number): boolean {
    return this.#a[a] !== this.#stamp && this.#b[b] !== this.#stamp;
  }

  take({ a, b, length }: Run): void {
    this.#a.fill(this.#stamp, a, a + length);
    this.#b.fill(this.#stamp, b, b + length);
  }
}

/**
 * Runs of which no two share a word, the longest chosen first (greedy string tiling, Wise 1993), in the order of the
 * first text. A run cut by a longer one keeps its longest remaining stretch, if that is still a gram long.
 */
export function tile(runs: readonly Run[], coverage: Coverage): Run[] {
  const longestFirst = [...runs].sort((x, y) => y.length - x.length || x.a + x.b - y.a - y.b || x.a - y.a);
  const tiles: Run[] = [];
  for (const run of longestFirst) {
    const left = longestFree(run, coverage);
    if (left.length < GRAM) continue;
    coverage.take(left);
    tiles.push(left);
  }
  return tiles.sort((x, y) => x.a - y.a);
}

function longestFree({ a, b, length }: Run, coverage: Coverage): Run {
  let [best, bestLength, from] = [0, 0, 0];
  for (let k = 0; k <= length; k++) {
    if (k < length && coverage.free(a + k, b + k)) continue;
    if (k - from > bestLength) [best, bestLength] = [from, k - from];
    from = k + 1;
  }
  return { a: a + best, b: b + best, length: bestLength };
}
