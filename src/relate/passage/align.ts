import { compareText } from '../../model/order.js';
import { Memory } from '../memory.js';
import { CONTENT, NAME, QUOTED, type Witness } from '../witness.js';
import { chain, type Stretch } from './chain.js';
import type { Extender } from './extend.js';
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

/**
 * What every two witnesses share, by an index of their grams; pairs in order. Names with titles and other set phrases
 * are not shared text. Witnesses must stand in an order that does not depend on how they were given (`byText`), so that
 * what is found does not either.
 */
export function shareText(witnesses: readonly Witness[], memory: PassageMemory = new PassageMemory()): Shared {
  const grams = memory.index(witnesses);
  const coverage = new Coverage();
  const found: Sharing[] = [];
  for (const { a, runs } of sharedRuns(grams)) {
    const x = witnesses[a] as Witness;
    for (const b of [...runs.keys()].sort((p, q) => p - q)) {
      const y = witnesses[b] as Witness;
      const raw = runs.get(b) ?? [];
      const { text } = memory.pairs.of(
        pairKey(x, y),
        () => ({ raw, text: sharedText(x, y, raw, coverage) }),
        (known) => sameRuns(known.raw, raw),
      );
      if (text) found.push({ ...text, a, b, text });
    }
  }
  return { sharings: found, crowded: crowding(grams) };
}

/** What looking for shared text keeps from one run to the next, by the numbers of readings. */
export class PassageMemory {
  /**
   * What pairs of texts share, with the runs it was made from: those hang on the texts and, where very many hold a
   * gram, on the others.
   */
  readonly pairs = new Memory<{ readonly raw: readonly Run[]; readonly text: SharedText | null }>();
  #grams = new Memory<Int32Array>();
  #table = new GramTable();

  /** The index of the witnesses' grams; those of a reading are numbered once. */
  index(witnesses: readonly Witness[]): Grams {
    // Grams of readings that are gone stay in the table; when they are most of it, it is made anew.
    const words = witnesses.reduce((sum, { ids }) => sum + ids.length, 0);
    if (this.#table.words === 0 || this.#table.words > SPARE + STALE * words)
      [this.#table, this.#grams] = [new GramTable(words), new Memory()];
    const texts = witnesses.map(({ key, ids }) => ({
      ids,
      grams: this.#grams.of(key, () => this.#table.numbers(ids)),
    }));
    return indexGrams(texts, this.#table.size);
  }

  turn(): void {
    this.pairs.turn();
    this.#grams.turn();
  }
}

/** The table of grams may hold so many words beside so many times the words at hand. */
const SPARE = 100_000;
const STALE = 3;

/** One number for two readings. */
function pairKey(x: Witness, y: Witness): number {
  return x.key * 0x4000000 + y.key;
}

function sameRuns(a: readonly Run[], b: readonly Run[]): boolean {
  return (
    a.length === b.length && a.every((run, i) => run.a === b[i]?.a && run.b === b[i].b && run.length === b[i].length)
  );
}

/** Stretches that two witnesses share, lightly edited ones whole. */
export function stretches(x: Witness, y: Witness, sharing: SharedText, extender: Extender): Stretch[] {
  return chain(x, y, sharing.runs, extender);
}

/** Order by text, then siglum: the same for any order of arguments. */
export function byText(x: Witness, y: Witness): number {
  const [a, b] = [x.report, y.report];
  return compareText(a.text, b.text) || compareText(a.id, b.id) || compareText(a.siglum, b.siglum);
}

function sharedText(x: Witness, y: Witness, raw: readonly Run[], coverage: Coverage): SharedText | null {
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
