import type { Derivation, Evidence } from '../../model/account.js';
import { olderCopy } from '../dating/redate.js';
import { Memory } from '../memory.js';
import type { SharedText, Sharing } from '../passage/align.js';
import { compareSigla } from '../siglum.js';
import { formatList } from '../story/list.js';
import type { Witness } from '../witness.js';
import { derivation } from './derivation.js';

/** A stretch of one report with one origin and one time of reference. */
export interface Segment {
  readonly evidence: Evidence;
  /** Sigla of the reports that hold most of its words in the same runs; empty for text of its own. */
  readonly sharedWith: readonly string[];
  /** Share of its words that stand in other reports, 0 to 1, and what that makes it. */
  readonly share: number;
  readonly derivation: Derivation;
  /** True where its days are not told from the day of publication: older copy put in. */
  readonly older: boolean;
  /** Why it begins here, in words. */
  readonly why: string;
}

/** How much of a report stands in others, and its segments where it is put together from several. */
export interface ReportDerivation {
  readonly report: string;
  /** Share of its words that stand in any other report, in runs of six and more. */
  readonly share: number;
  readonly derivation: Derivation;
  /** Those reports, the one with most of its words first. */
  readonly from: readonly string[];
  /** In order; one alone when nothing shows a seam. */
  readonly segments: readonly Segment[];
}

/**
 * What a report shares, as `derivationsOf` keeps it: other reports are named by their place among those that share
 * most.
 */
export interface SharedOut {
  /** The shared texts it was made from. */
  readonly texts: readonly SharedText[];
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
  readonly why: string | null;
}

/** The derivation of every witness, in the order of sigla. `memory` keeps what does not hang on sigla, by reading. */
export function derivationsOf(
  witnesses: readonly Witness[],
  sharings: readonly Sharing[],
  memory: Memory<SharedOut> = new Memory(),
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
      const { share, cuts } = memory.of(
        witness.key,
        () => sharedOut(witness, list),
        ({ texts }) => texts.length === list.length && texts.every((text, k) => text === list[k]?.text),
      );
      const siglum = (k: number): string => witnesses[list[k]?.other ?? -1]?.report.siglum ?? '';
      const sigla = (places: readonly number[]): string[] => places.map(siglum).sort(compareSigla);
      const { report, words } = witness;
      const segments = cuts.map(({ from, to, begins, sharedWith, why, ...cut }): Segment => {
        const [start, end] = [words.starts[from] as number, words.ends[to - 1] as number];
        return {
          evidence: { report: report.siglum, start, end, exact: report.text.slice(start, end) },
          sharedWith: sigla(sharedWith),
          share: cut.share,
          derivation: derivation(cut.share),
          older: cut.older,
          why: why ?? whyApart(sigla(begins), sigla(sharedWith)),
        };
      });
      return {
        report: report.siglum,
        share,
        derivation: derivation(share),
        from: list.map((_, k) => siglum(k)),
        segments,
      };
    })
    .sort((p, q) => compareSigla(p.report, q.report));
}

function whyApart(begins: readonly string[], sharedWith: readonly string[]): string {
  if (begins.length > 0) return `stands in ${formatList(begins)} too`;
  return sharedWith.length > 0 ? `stands in ${formatList(sharedWith)} in part` : 'stands in no other report';
}

/** A report that shares text with one, and on which side of the shared text that one stands. */
interface Partner {
  readonly other: number;
  readonly side: 'a' | 'b';
  readonly text: SharedText;
}

function byWords(p: Partner, q: Partner): number {
  return q.text.words - p.text.words || p.other - q.other;
}

function sharedOut(witness: Witness, partners: readonly Partner[]): SharedOut {
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
    texts: partners.map(({ text }) => text),
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
  const cuts: { from: number; begins: readonly number[]; older: boolean; why: string | null }[] = [];
  for (const { from, to, start } of paragraphs) {
    const begins = within(from, to, SHARED);
    const older = seam !== null && start >= seam.start;
    const last = cuts.at(-1);
    if (last && last.older === older && last.begins.join() === begins.join()) continue;
    if (last && last.older === older && (from - last.from < SHORT || (paragraphs.at(-1)?.to ?? 0) - from < SHORT))
      continue;
    const why =
      older && !last?.older && seam
        ? `${seam.reasons.join('; ')}: probably older copy, whose days need another day to be told from`
        : null;
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
