import { compareText } from '../../model/order.js';
import { CONTENT, NAME, QUOTED, type Witness } from '../witness.js';
import { type Grams, GramTable, indexGrams } from './grams.js';
import { crowding, type Run, sharedRuns } from './runs.js';
import { Coverage, tile } from './tile.js';

/** What two texts share. `a` and `b` are indices of witnesses, in the order in which they were given. */
export interface Sharing extends SharedText {
  readonly a: number;
  readonly b: number;
  /** The same object for the same two texts as long as it is remembered. */
  readonly text: SharedText;
}

/** What does not hang on where the two texts stand among others. */
export interface SharedText {
  /** Runs of six words and more, none overlapping, in the order of `a`. */
  readonly runs: readonly Run[];
  /** Words in runs; the same number on both sides. */
  readonly words: number;
  /** Words in runs that stand outside quotation marks, on each side. */
  readonly narratedA: number;
  readonly narratedB: number;
  readonly longest: number;
}

/** Fewer shared words than this are no sharing, unless they are at least `SMALL_SHARE` of a text. */
const FEW = 10;
const SMALL_SHARE = 0.03;

/** What witnesses share. */
export interface Shared {
  readonly sharings: readonly Sharing[];
  /**
   * For each witness the share of its words (0 to 1) that too many hold for all of those to be compared: see
   * `sharedRuns`.
   */
  readonly crowded: Float64Array;
}

/** Two witnesses, in their order. */
export interface WitnessPair {
  readonly x: Witness;
  readonly y: Witness;
}

/** The costly steps of looking for shared text, each a pure function. */
export interface SharingSteps {
  readonly grams: (witnesses: readonly Witness[]) => Grams;
  readonly shared: (pair: WitnessPair & { readonly runs: readonly Run[] }) => SharedText | null;
}

/**
 * What every two witnesses share, by an index of their grams; pairs in order. Names with titles and other set phrases
 * are not shared text. Witnesses must stand in an order that does not depend on how they were given (`byText`), so that
 * what is found does not either.
 */
export function shareText(witnesses: readonly Witness[], steps: SharingSteps): Shared {
  const grams = steps.grams(witnesses);
  const found: Sharing[] = [];
  for (const { a, runs } of sharedRuns(grams)) {
    const x = witnesses[a] as Witness;
    for (const b of [...runs.keys()].sort((p, q) => p - q)) {
      const text = steps.shared({ x, y: witnesses[b] as Witness, runs: runs.get(b) ?? [] });
      if (text) found.push({ ...text, a, b, text });
    }
  }
  return { sharings: found, crowded: crowding(grams) };
}

/** Numbers the grams of witnesses, those of a report once. */
export class GramNumbers {
  #grams = new WeakMap<Int32Array, Int32Array>();
  #table = new GramTable();

  /** The index of the witnesses' grams. */
  index(witnesses: readonly Witness[]): Grams {
    // Grams of reports that are gone stay in the table; when they are most of it, it is made anew.
    const words = witnesses.reduce((sum, { ids }) => sum + ids.length, 0);
    // An index is as long as its table, so few reports beside many are numbered by themselves.
    if (words * FEW_BESIDE < this.#table.words) {
      const own = new GramTable(words);
      return indexGrams(
        witnesses.map(({ ids }) => ({ ids, grams: own.numbers(ids) })),
        own.size,
      );
    }
    if (this.#table.words === 0 || this.#table.words > SPARE + STALE * words)
      [this.#table, this.#grams] = [new GramTable(words), new WeakMap()];
    return indexGrams(
      witnesses.map(({ ids }) => ({ ids, grams: this.#numbersOf(ids) })),
      this.#table.size,
    );
  }

  #numbersOf(ids: Int32Array): Int32Array {
    const known = this.#grams.get(ids) ?? this.#table.numbers(ids);
    this.#grams.set(ids, known);
    return known;
  }
}

/** The table of grams may hold so many words beside so many times the words at hand. */
const SPARE = 100_000;
const STALE = 3;
/** Words at hand of which the table holds so many times as many are numbered in a table of their own. */
const FEW_BESIDE = 8;

/** Order by text, then key: the same for any order of arguments. */
export function byText(x: Witness, y: Witness): number {
  const [a, b] = [x.report, y.report];
  return compareText(a.text, b.text) || compareText(a.id, b.id) || compareText(a.key, b.key);
}

/** What two witnesses share, by all runs of words that stand in both; `coverage` is used for the while. */
export function sharedText(x: Witness, y: Witness, raw: readonly Run[], coverage = new Coverage()): SharedText | null {
  coverage.begin(x.ids.length, y.ids.length);
  const runs = tile(
    raw.filter((run) => !isSetPhrase(x, run)),
    coverage,
  );
  let [words, longest, quotedA, quotedB] = [0, 0, 0, 0];
  for (const run of runs) {
    words += run.length;
    longest = Math.max(longest, run.length);
    for (let k = 0; k < run.length; k++) {
      if ((x.nature[run.a + k] as number) & QUOTED) quotedA++;
      if ((y.nature[run.b + k] as number) & QUOTED) quotedB++;
    }
  }
  if (words < FEW && words < SMALL_SHARE * Math.min(x.ids.length, y.ids.length)) return null;
  if (words === 0) return null;
  return { runs, words, narratedA: words - quotedA, narratedB: words - quotedB, longest };
}

/**
 * A run of names, titles and function words only: `Foreign Minister Ana Vell of the Republic of` is no sign of copying.
 */
function isSetPhrase(x: Witness, run: Run): boolean {
  if (run.length >= 12) return false;
  let matter = 0;
  for (let k = run.a; k < run.a + run.length; k++) {
    const nature = x.nature[k] as number;
    if (nature & CONTENT && !(nature & NAME)) matter++;
  }
  return matter < 2;
}
