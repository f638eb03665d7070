import type { Derivation } from '../../model/account.js';
import { compareText } from '../../model/order.js';
import { olderCopy } from '../dating/redate.js';
import type { Place } from '../keyed.js';
import type { SharedText, Sharing } from '../passage/align.js';
import type { Witness } from '../witness.js';
import { derivation } from './derivation.js';
import { wordsAt } from './lineage.js';

/** A stretch of one report with one origin and one time of reference. */
export interface SharedSegment {
  readonly place: Place;
  /** Keys of the reports that hold most of its words in the same runs; empty for text of its own. */
  readonly sharedWith: readonly string[];
  /** Share of its words that stand in other reports, 0 to 1, and what that makes it. */
  readonly share: number;
  readonly derivation: Derivation;
  /** True where its days are not told from the day of publication: older copy put in. */
  readonly older: boolean;
  readonly why: SegmentGround;
}

/** Why a segment begins where it does. */
export type SegmentGround =
  /** Its first paragraph, or a part of it, stands in these reports too; in none where it is the report's own. */
  | { readonly kind: 'stands-in'; readonly reports: readonly string[]; readonly whole: boolean }
  /** It is probably copy of another day, for these reasons. */
  | { readonly kind: 'older-copy'; readonly reasons: readonly string[] };

/** How much of a report stands in others, and its segments where it is put together from several. */
export interface ReportDerivation {
  readonly report: string;
  /** Share of its words that stand in any other report, in runs of six and more. */
  readonly share: number;
  readonly derivation: Derivation;
  /** Those reports, the one with most of its words first. */
  readonly from: readonly string[];
  /** In order; one alone when nothing shows a seam. */
  readonly segments: readonly SharedSegment[];
}

/**
 * What a report shares, as `derivationsOf` keeps it: other reports are named by their place among those that share
 * most.
 */
export interface SharedOut {
  readonly share: number;
  readonly cuts: readonly Cut[];
}

/** A segment; `begins` are the reports that its first paragraph stands in. */
interface Cut {
  readonly from: number;
  readonly to: number;
  readonly share: number;
  readonly begins: readonly number[];
  readonly sharedWith: readonly number[];
  readonly older: boolean;
  /** Reasons to take it for older copy; null where it begins for another reason. */
  readonly why: readonly string[] | null;
}

/** A witness and those that share most text with it. */
export interface PartneredWitness {
  readonly witness: Witness;
  readonly partners: readonly Partner[];
}

/** The derivation of every witness, in the order of keys. */
export function derivationsOf(
  witnesses: readonly Witness[],
  sharings: readonly Sharing[],
  sharedOutOf: (one: PartneredWitness) => SharedOut,
): ReportDerivation[] {
  const partners = witnesses.map((): Partner[] => []);
  for (const { a, b, text } of sharings) {
    for (const [one, other, side] of [
      [a, b, 'a'],
      [b, a, 'b'],
    ] as const) {
      const list = partners[one] as Partner[];
      list.push({ other, side, text });
      if (list.length > 4 * PARTNERS) list.sort(byWords).splice(PARTNERS);
    }
  }
  return witnesses
    .map((witness, i): ReportDerivation => {
      const list = (partners[i] ?? []).sort(byWords).slice(0, PARTNERS);
      const { share, cuts } = sharedOutOf({ witness, partners: list });
      const key = (k: number): string => witnesses[list[k]?.other ?? -1]?.report.key ?? '';
      const keys = (places: readonly number[]): string[] => places.map(key).sort(compareText);
      const { report } = witness;
      const segments = cuts.map(
        ({ from, to, begins, sharedWith, why, ...cut }): SharedSegment => ({
          place: wordsAt(witness, from, to),
          sharedWith: keys(sharedWith),
          share: cut.share,
          derivation: derivation(cut.share),
          older: cut.older,
          why: why ? { kind: 'older-copy', reasons: why } : standsIn(keys(begins), keys(sharedWith)),
        }),
      );
      return {
        report: report.key,
        share,
        derivation: derivation(share),
        from: list.map((_, k) => key(k)),
        segments,
      };
    })
    .sort((p, q) => compareText(p.report, q.report));
}

function standsIn(begins: readonly string[], sharedWith: readonly string[]): SegmentGround {
  const whole = begins.length > 0;
  return { kind: 'stands-in', reports: whole ? begins : sharedWith, whole };
}

/** A report that shares text with one, and on which side of the shared text that one stands. */
export interface Partner {
  readonly other: number;
  readonly side: 'a' | 'b';
  readonly text: SharedText;
}

function byWords(p: Partner, q: Partner): number {
  return q.text.words - p.text.words || p.other - q.other;
}

/** What a witness shares with its partners, and where it passes from one to another. */
export function sharedOut({ witness, partners }: PartneredWitness): SharedOut {
  const whole = new Uint8Array(witness.ids.length);
  const covers = partners.map(({ side, text }) => {
    const cover = new Uint8Array(witness.ids.length);
    for (const run of text.runs) {
      cover.fill(1, run[side], run[side] + run.length);
      whole.fill(1, run[side], run[side] + run.length);
    }
    return cover;
  });
  return {
    share: portion(whole, 0, whole.length),
    cuts: cutsOf(witness, covers, whole),
  };
}

/** Reports that share text with one, at most, those with most first. */
const PARTNERS = 12;
/** A paragraph is shared with a report that holds this share of its words. */
const SHARED = 0.5;
/** Shortest segment, in words. */
const SHORT = 40;

/**
 * Where a report passes from text of some reports to that of others, or to older copy; seams that leave too little on a
 * side are none.
 */
function cutsOf(witness: Witness, covers: readonly Uint8Array[], whole: Uint8Array): Cut[] {
  const { report, words } = witness;
  if (words.starts.length === 0) return [];
  const seam = olderCopy(report);
  const paragraphs = paragraphsOf(witness);
  const within = (from: number, to: number, least: number): number[] =>
    covers.flatMap((cover, k) => (portion(cover, from, to) >= least ? [k] : []));
  const cuts: { from: number; begins: readonly number[]; older: boolean; why: readonly string[] | null }[] = [];
  for (const { from, to, start } of paragraphs) {
    const begins = within(from, to, SHARED);
    const older = seam !== null && start >= seam.start;
    const last = cuts.at(-1);
    if (last && last.older === older && last.begins.join() === begins.join()) continue;
    if (last && last.older === older && (from - last.from < SHORT || (paragraphs.at(-1)?.to ?? 0) - from < SHORT))
      continue;
    const why = older && !last?.older && seam ? seam.reasons : null;
    cuts.push({ from, begins, older, why });
  }
  return cuts.map((cut, k): Cut => {
    const to = cuts[k + 1]?.from ?? words.starts.length;
    return { ...cut, to, share: portion(whole, cut.from, to), sharedWith: within(cut.from, to, SHARED / 2) };
  });
}

/** Paragraphs as ranges of words; the whole text where none are marked. */
function paragraphsOf({ report, words }: Witness): { from: number; to: number; start: number }[] {
  const found: { from: number; to: number; start: number }[] = [];
  let from = 0;
  for (const { start, end, role } of report.paragraphs) {
    if (role !== 'body') continue;
    while (from < words.starts.length && (words.starts[from] as number) < start) from++;
    let to = from;
    while (to < words.starts.length && (words.starts[to] as number) < end) to++;
    if (to > from) found.push({ from, to, start });
    from = to;
  }
  return found.length > 0 ? found : [{ from: 0, to: words.starts.length, start: 0 }];
}

function portion(cover: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) count += cover[i] as number;
  return to > from ? Math.round((10_000 * count) / (to - from)) / 10_000 : 0;
}
