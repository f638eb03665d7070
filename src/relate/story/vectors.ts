import { FIGURE, PROPER, type Profile } from './profile.js';

/** A sparse vector: numbers of terms, ascending, and their values. */
export interface Vector {
  readonly terms: Int32Array;
  readonly values: Float64Array;
}

/** How terms are weighed. All terms, names, numbers and pairs of words make parts of one vector, each of length 1 before its own weight. */
export interface Scheme {
  /** Share of each part in the likeness of two reports. */
  readonly words: number;
  readonly names: number;
  readonly figures: number;
  /** Whether pairs of neighboring words count as terms. */
  readonly pairs: boolean;
  /** How far terms that stand in one report alone lengthen its vector, 0 to 1. */
  readonly alone: number;
  /** Weight of a term that stands in `count` of the `reports` at hand and in `everywhere` of all; `background` is the share of English texts that hold it. */
  weigh(count: number, reports: number, background: number, everywhere: number): number;
}

const PART = 3;
/** Two neighboring words stand together in so many texts. */
const PAIR_BACKGROUND = 0.002;

/** What is known of each stem by its number: the share of English texts that hold it, and how many of all reports do. */
export interface StemFacts {
  readonly background: readonly number[];
  readonly everywhere: Float64Array;
}

/** One vector a profile. Terms are numbered in the order in which they are met. */
export function vectorsOf(profiles: readonly Profile[], facts: StemFacts, scheme: Scheme): Vector[] {
  const numbers = new Map<number, number>();
  const count: number[] = [];
  const bags = profiles.map((profile) => {
    const bag = new Map<number, number>();
    const add = (key: number, weight: number): void => {
      let term = numbers.get(key);
      if (term === undefined) {
        term = count.length;
        numbers.set(key, term);
        count.push(0);
      }
      const before = bag.get(term);
      if (before === undefined) count[term] = (count[term] as number) + 1;
      bag.set(term, (before ?? 0) + weight);
    };
    let previous = -1;
    profile.stems.forEach((stemmed, i) => {
      if (stemmed >= 0) {
        const weight = profile.weights[i] as number;
        add(stemmed * PART, weight);
        if (scheme.names > 0 && profile.kinds[i] === PROPER) add(stemmed * PART + 1, weight);
        if (scheme.figures > 0 && profile.kinds[i] === FIGURE) add(stemmed * PART + 2, weight);
        if (scheme.pairs && previous >= 0) add(-1 - (previous * 0x200000 + stemmed), weight);
      }
      previous = stemmed;
    });
    return bag;
  });
  const part = new Uint8Array(count.length);
  const weights = new Float64Array(count.length);
  for (const [key, term] of numbers) {
    part[term] = key < 0 ? 0 : key % PART;
    const held = count[term] as number;
    const stemmed = Math.floor(key / PART);
    const [background, everywhere] = key < 0 ? [PAIR_BACKGROUND, held] : [facts.background[stemmed] as number, facts.everywhere[stemmed] as number];
    weights[term] = scheme.weigh(held, profiles.length, background, everywhere);
  }
  const shares = [scheme.words, scheme.names, scheme.figures];
  return bags.map((bag) => vectorOf(bag, count, part, weights, shares, scheme.alone));
}

function vectorOf(bag: ReadonlyMap<number, number>, count: readonly number[], part: Uint8Array, weights: Float64Array, shares: readonly number[], alone: number): Vector {
  const length = [0, 0, 0];
  const kept: number[] = [];
  const raw = new Map<number, number>();
  for (const [term, times] of bag) {
    const value = Math.max(0.05, 1 + Math.log(times)) * (weights[term] as number);
    const p = part[term] as number;
    const shared = (count[term] as number) > 1;
    length[p] = (length[p] as number) + (shared ? 1 : alone) * value * value;
    if (!shared || value <= 0) continue;
    kept.push(term);
    raw.set(term, value);
  }
  const terms = Int32Array.from(kept).sort();
  const scale = length.map((sum, p) => (sum > 0 ? Math.sqrt((shares[p] as number) / sum) : 0));
  return { terms, values: Float64Array.from(terms, (term) => (raw.get(term) as number) * (scale[part[term] as number] as number)) };
}
