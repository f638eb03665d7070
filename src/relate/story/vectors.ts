import { FIGURE, PROPER, type Profile } from './profile.js';

/** A sparse vector: numbers of terms, ascending, and their values. */
export interface Vector {
  readonly terms: Int32Array;
  readonly values: Float64Array;
}

/**
 * How terms are weighed. All terms, names, numbers and pairs of words make parts of one vector, each of length 1 before
 * its own weight.
 */
export interface Scheme {
  /** Share of each part in the likeness of two reports. */
  readonly words: number;
  readonly names: number;
  readonly figures: number;
  /** Whether pairs of neighboring words count as terms. */
  readonly pairs: boolean;
  /** How far terms that stand in one report alone lengthen its vector, 0 to 1. */
  readonly alone: number;
  /**
   * Weight of a term that stands in `count` of the `reports` at hand and in `everywhere` of all; `background` is the
   * share of English texts that hold it.
   */
  weigh(count: number, reports: number, background: number, everywhere: number): number;
}

const PART = 3;
/** Terms are looked up in a list of all stems where so many times as many stems as terms are no more than all. */
const SPARSE = 4;
/** Two neighboring words stand together in so many texts. */
const PAIR_BACKGROUND = 0.002;

/**
 * What is known of each stem by its number: the share of English texts that hold it, and how many of all reports do.
 */
export interface StemFacts {
  readonly background: readonly number[];
  readonly everywhere: Float64Array;
}

/**
 * The terms of a report, each once in the order in which they are met, and how often it has each (title and lead count
 * double).
 */
export interface Bag {
  /** A stem, three times its number, and more for a name or number; negative for two neighboring stems. */
  readonly keys: Float64Array;
  readonly times: Float64Array;
}

/** What of a scheme says which terms there are. */
type Terms = Pick<Scheme, 'names' | 'figures' | 'pairs'>;

/** The terms of a profile. */
export function bagOf(
  { stems, weights, kinds }: Pick<Profile, 'stems' | 'weights' | 'kinds'>,
  { names, figures, pairs }: Terms,
): Bag {
  const bag = new Map<number, number>();
  const add = (key: number, weight: number): void => void bag.set(key, (bag.get(key) ?? 0) + weight);
  let previous = -1;
  stems.forEach((stemmed, i) => {
    if (stemmed >= 0) {
      const weight = weights[i] as number;
      add(stemmed * PART, weight);
      if (names > 0 && kinds[i] === PROPER) add(stemmed * PART + 1, weight);
      if (figures > 0 && kinds[i] === FIGURE) add(stemmed * PART + 2, weight);
      if (pairs && previous >= 0) add(-1 - (previous * 0x200000 + stemmed), weight);
    }
    previous = stemmed;
  });
  return { keys: Float64Array.from(bag.keys()), times: Float64Array.from(bag.values()) };
}

/** One vector a bag. Terms are numbered in the order in which they are met. */
export function vectorsOf(bags: readonly Bag[], facts: StemFacts, scheme: Scheme): Vector[] {
  const held = bags.reduce((sum, { keys }) => sum + keys.length, 0);
  // A list as long as all stems pays only where many of them are met.
  const single =
    held * SPARSE < facts.background.length * PART ? null : new Int32Array(facts.background.length * PART).fill(-1);
  const double = new Map<number, number>();
  const count: number[] = [];
  const keyOf: number[] = [];
  const termsOf = bags.map(({ keys }) =>
    Int32Array.from(keys, (key) => {
      let term = key < 0 || single === null ? (double.get(key) ?? -1) : (single[key] as number);
      if (term < 0) {
        term = count.length;
        if (key < 0 || single === null) double.set(key, term);
        else single[key] = term;
        count.push(0);
        keyOf.push(key);
      }
      count[term] = (count[term] as number) + 1;
      return term;
    }),
  );
  const part = new Uint8Array(count.length);
  const weights = new Float64Array(count.length);
  keyOf.forEach((key, term) => {
    part[term] = key < 0 ? 0 : key % PART;
    const among = count[term] as number;
    const stemmed = Math.floor(key / PART);
    const [background, everywhere] =
      key < 0 ? [PAIR_BACKGROUND, among] : [facts.background[stemmed] as number, facts.everywhere[stemmed] as number];
    weights[term] = scheme.weigh(among, bags.length, background, everywhere);
  });
  const shares = [scheme.words, scheme.names, scheme.figures];
  const scratch = new Float64Array(count.length);
  return bags.map(({ times }, i) =>
    vectorOf(termsOf[i] as Int32Array, times, count, part, weights, shares, scheme.alone, scratch),
  );
}

/** `scratch` holds a number for every term; what stands in it is of no account. */
function vectorOf(
  all: Int32Array,
  times: Float64Array,
  count: readonly number[],
  part: Uint8Array,
  weights: Float64Array,
  shares: readonly number[],
  alone: number,
  scratch: Float64Array,
): Vector {
  const length = [0, 0, 0];
  const kept = new Int32Array(all.length);
  let size = 0;
  for (let k = 0; k < all.length; k++) {
    const term = all[k] as number;
    const value = Math.max(0.05, 1 + Math.log(times[k] as number)) * (weights[term] as number);
    const p = part[term] as number;
    const shared = (count[term] as number) > 1;
    length[p] = (length[p] as number) + (shared ? 1 : alone) * value * value;
    if (!shared || value <= 0) continue;
    kept[size++] = term;
    scratch[term] = value;
  }
  const terms = kept.slice(0, size).sort();
  const scale = length.map((sum, p) => (sum > 0 ? Math.sqrt((shares[p] as number) / sum) : 0));
  const values = new Float64Array(size);
  for (let k = 0; k < size; k++)
    values[k] = (scratch[terms[k] as number] as number) * (scale[part[terms[k] as number] as number] as number);
  return { terms, values };
}
