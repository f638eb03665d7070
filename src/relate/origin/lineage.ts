import type { Evidence, Lineage, Passage } from '../../model/account.js';
import type { SharedText } from '../passage/align.js';
import type { Stretch } from '../passage/chain.js';
import { bySiglum } from '../siglum.js';
import type { Witness } from '../witness.js';
import { derivation } from './derivation.js';
import { directionOf } from './direction.js';
import type { SharedError } from './error.js';

/** The lineage of two witnesses that share text: the one with the lower siglum is `a`. */
export function lineageOf(
  x: Witness,
  y: Witness,
  sharing: SharedText,
  stretches: readonly Stretch[],
  errors: readonly SharedError[] = [],
): Lineage {
  const swap = bySiglum(x.report, y.report) > 0;
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
    a: a.report.siglum,
    b: b.report.siglum,
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

function passageOf(x: Witness, y: Witness, stretch: Stretch): Passage {
  const { aStart, aEnd, bStart, bEnd, words } = stretch;
  const verbatim = words === aEnd - aStart && words === bEnd - bStart;
  return { a: evidence(x, aStart, aEnd), b: evidence(y, bStart, bEnd), words, grade: verbatim ? 'verbatim' : 'edited' };
}

/** Words `[first, last)` of a witness as evidence. */
export function evidence({ report, words }: Witness, first: number, last: number): Evidence {
  const start = words.starts[first] as number;
  const end = words.ends[last - 1] as number;
  return { report: report.siglum, start, end, exact: report.text.slice(start, end) };
}

/** Share of a witness's words, to four digits. */
function portion(words: number, { ids }: Witness): number {
  return ids.length === 0 ? 0 : Math.round((10_000 * words) / ids.length) / 10_000;
}
