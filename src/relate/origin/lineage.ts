import type { Derivation, Passage } from '../../model/account.js';
import { byKey, type Place, placeIn } from '../keyed.js';
import type { SharedText } from '../passage/align.js';
import type { Stretch } from '../passage/chain.js';
import type { Witness } from '../witness.js';
import { derivation } from './derivation.js';
import { type Direction, directionOf } from './direction.js';
import type { SharedError } from './error.js';

/** A run of text that two reports share. */
export interface SharedPassage extends Omit<Passage, 'a' | 'b'> {
  readonly a: Place;
  readonly b: Place;
}

/** How much of each other's text two reports share, and which had it first. */
export interface SharedLineage extends Direction {
  readonly a: string;
  readonly b: string;
  /** Words in shared runs. */
  readonly sharedWords: number;
  /** Share of the words of each, 0 to 1. */
  readonly shareOfA: number;
  readonly shareOfB: number;
  /** Words of the longest run. */
  readonly longestRun: number;
  readonly derivationOfA: Derivation;
  readonly derivationOfB: Derivation;
  readonly passages: readonly SharedPassage[];
}

/** The lineage of two witnesses that share text: the one with the lower key is `a`. */
export function lineageOf(
  x: Witness,
  y: Witness,
  sharing: SharedText,
  stretches: readonly Stretch[],
  errors: readonly SharedError[] = [],
): SharedLineage {
  const swap = byKey(x.report, y.report) > 0;
  const [a, b] = swap ? [y, x] : [x, y];
  const passages = stretches
    .map((stretch) => passageOf(x, y, stretch))
    .map(({ a: first, b: second, ...rest }) =>
      swap ? { a: second, b: first, ...rest } : { a: first, b: second, ...rest },
    )
    .sort((p, q) => p.a.start - q.a.start || p.b.start - q.b.start);
  const shareOfA = portion(sharing.words, a);
  const shareOfB = portion(sharing.words, b);
  return {
    a: a.report.key,
    b: b.report.key,
    sharedWords: sharing.words,
    shareOfA,
    shareOfB,
    longestRun: sharing.longest,
    ...directionOf(a.report, b.report, {
      shareOfA,
      shareOfB,
      wordsOfA: a.ids.length,
      wordsOfB: b.ids.length,
      narrated: Math.max(sharing.narratedA, sharing.narratedB),
      errors,
    }),
    derivationOfA: derivation(shareOfA),
    derivationOfB: derivation(shareOfB),
    passages,
  };
}

function passageOf(x: Witness, y: Witness, stretch: Stretch): SharedPassage {
  const { aStart, aEnd, bStart, bEnd, words } = stretch;
  const verbatim = words === aEnd - aStart && words === bEnd - bStart;
  return { a: wordsAt(x, aStart, aEnd), b: wordsAt(y, bStart, bEnd), words, grade: verbatim ? 'verbatim' : 'edited' };
}

/** Words `[first, last)` of a witness. */
export function wordsAt({ report, words }: Witness, first: number, last: number): Place {
  return placeIn(report, { start: words.starts[first] as number, end: words.ends[last - 1] as number });
}

/** Share of a witness's words, to four digits. */
function portion(words: number, { ids }: Witness): number {
  return ids.length === 0 ? 0 : Math.round((10_000 * words) / ids.length) / 10_000;
}
