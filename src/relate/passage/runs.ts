import { GRAM, type Grams } from './grams.js';

/** The same words, one after the other, in two texts: `length` words from word `a` of one and word `b` of the other. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/**
 * Up to so many texts, every two that share a gram are compared; beyond, each only with the first `HUBS` that hold it.
 */
const EVERY_PAIR = 48;
const HUBS = 8;

/**
 * For each text, the longest runs it shares with each later text. A gram that stands in very many texts
 * (a much copied report, a much quoted sentence) links each of them to a few and not to all,
 * so the work grows with the length of the texts and not with the square of their number.
 */
export function* sharedRuns(
  grams: Grams,
): Generator<{ readonly a: number; readonly runs: ReadonlyMap<number, readonly Run[]> }> {
  const { all, offsets, textOf, gramAt, places, firstPlace, textCount } = grams;
  for (let a = 0; a + 1 < offsets.length; a++) {
    const runs = new Map<number, Run[]>();
    const start = offsets[a] as number;
    const end = (offsets[a + 1] as number) - 1;
    for (let place = start; place < end; place++) {
      const gram = gramAt[place] as number;
      if (gram < 0) continue;
      const first = firstPlace[gram] as number;
      const last = firstPlace[gram + 1] as number;
      if (last - first < 2) continue;
      if ((textCount[gram] as number) > EVERY_PAIR && rank(places, textOf, first, a) >= HUBS) continue;
      for (let k = first; k < last; k++) {
        const other = places[k] as number;
        const b = textOf[other] as number;
        if (b <= a) continue;
        const list = runs.get(b);
        if (list && covered(list, place - start, other - (offsets[b] as number))) continue;
        let length = GRAM;
        while (all[place + length] === all[other + length]) length++;
        let back = 0;
        while (
          place - back > start &&
          other - back > (offsets[b] as number) &&
          all[place - back - 1] === all[other - back - 1]
        )
          back++;
        const run = { a: place - back - start, b: other - back - (offsets[b] as number), length: length + back };
        if (list) list.push(run);
        else runs.set(b, [run]);
      }
    }
    if (runs.size > 0) yield { a, runs };
  }
}

/**
 * For each text, the share of its words that begin a gram which so many texts hold that this one was not compared with
 * all of them, but only with the first that hold it.
 */
export function crowding({ offsets, textOf, gramAt, places, firstPlace, textCount }: Grams): Float64Array {
  const shares = new Float64Array(offsets.length - 1);
  for (let text = 0; text + 1 < offsets.length; text++) {
    const [start, end] = [offsets[text] as number, (offsets[text + 1] as number) - 1];
    let crowded = 0;
    for (let place = start; place < end; place++) {
      const gram = gramAt[place] as number;
      if (
        gram >= 0 &&
        (textCount[gram] as number) > EVERY_PAIR &&
        rank(places, textOf, firstPlace[gram] as number, text) >= HUBS
      )
        crowded++;
    }
    shares[text] = crowded / Math.max(1, end - start);
  }
  return shares;
}

/** How many earlier texts hold the gram whose places begin at `first`. Stops at `HUBS`. */
function rank(places: Int32Array, textOf: Int32Array, first: number, text: number): number {
  let distinct = 0;
  let last = -1;
  for (let k = first; distinct < HUBS; k++) {
    const t = textOf[places[k] as number] as number;
    if (t >= text) break;
    if (t !== last) distinct++;
    last = t;
  }
  return distinct;
}

/** True when one of the last runs found already covers the two places. */
function covered(list: readonly Run[], a: number, b: number): boolean {
  for (let i = list.length - 1; i >= 0 && i >= list.length - 12; i--) {
    const run = list[i] as Run;
    if (run.b - run.a === b - a && a < run.a + run.length) return true;
  }
  return false;
}
