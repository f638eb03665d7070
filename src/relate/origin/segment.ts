import type { Derivation, Evidence } from '../../model/account.js';
import type { Report } from '../../model/report.js';
import { agenciesIn } from '../../text/agencies.js';
import { wordsOf } from '../../text/words.js';
import type { Sharing } from '../passage/align.js';
import { compareSigla } from '../siglum.js';
import { formatList } from '../story/list.js';
import { tellingsOf, type Telling } from '../story/telling.js';
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

/** The derivation of every witness, in the order of sigla. */
export function derivationsOf(witnesses: readonly Witness[], sharings: readonly Sharing[]): ReportDerivation[] {
  const partners = witnesses.map((): { other: number; cover: Uint8Array; words: number }[] => []);
  for (const { a, b, runs, words } of sharings) {
    for (const [one, other, side] of [[a, b, 'a'], [b, a, 'b']] as const) {
      const cover = new Uint8Array(witnesses[one]?.ids.length ?? 0);
      for (const run of runs) cover.fill(1, run[side], run[side] + run.length);
      const list = partners[one] as { other: number; cover: Uint8Array; words: number }[];
      list.push({ other, cover, words });
      if (list.length > PARTNERS) list.sort((p, q) => q.words - p.words || p.other - q.other).pop();
    }
  }
  return witnesses
    .map((witness, i) => {
      const list = (partners[i] ?? []).sort((p, q) => q.words - p.words || p.other - q.other);
      const cover = new Uint8Array(witness.ids.length);
      for (const { cover: part } of list) part.forEach((covered, k) => covered && (cover[k] = 1));
      const share = portion(cover, 0, cover.length);
      const names = list.map(({ other, cover: part }) => ({ siglum: witnesses[other]?.report.siglum ?? '', cover: part }));
      return { report: witness.report.siglum, share, derivation: derivation(share), from: names.map(({ siglum }) => siglum), segments: segmentsOf(witness, names, cover) };
    })
    .sort((p, q) => compareSigla(p.report, q.report));
}

/** Reports that share text with one, at most, those with most first. */
const PARTNERS = 12;
/** A paragraph is shared with a report that holds this share of its words. */
const SHARED = 0.5;
/** Shortest segment, in words. */
const SHORT = 40;

function segmentsOf(witness: Witness, partners: readonly { siglum: string; cover: Uint8Array }[], cover: Uint8Array): Segment[] {
  const { report, words } = witness;
  if (words.starts.length === 0) return [];
  const seam = olderCopy(report);
  const paragraphs = paragraphsOf(witness);
  const cuts: { from: number; sharedWith: readonly string[]; older: boolean; why: string }[] = [];
  for (const { from, to, start } of paragraphs) {
    const sharedWith = partners.filter(({ cover: part }) => portion(part, from, to) >= SHARED).map(({ siglum }) => siglum).sort(compareSigla);
    const older = seam !== null && start >= seam.start;
    const last = cuts.at(-1);
    if (last && last.older === older && last.sharedWith.join() === sharedWith.join()) continue;
    const why = older && !last?.older ? (seam?.why ?? '') : sharedWith.length > 0 ? `stands in ${formatList(sharedWith)} too` : 'stands in no other report';
    if (last && last.older === older && (from - last.from < SHORT || (paragraphs.at(-1)?.to ?? 0) - from < SHORT)) continue;
    cuts.push({ from, sharedWith, older, why });
  }
  return cuts.map(({ from, older, why }, k): Segment => {
    const to = cuts[k + 1]?.from ?? words.starts.length;
    const share = portion(cover, from, to);
    const start = words.starts[from] as number;
    const end = words.ends[to - 1] as number;
    const sharedWith = partners.filter(({ cover: part }) => portion(part, from, to) >= SHARED / 2).map(({ siglum }) => siglum).sort(compareSigla);
    return { evidence: { report: report.siglum, start, end, exact: report.text.slice(start, end) }, sharedWith, share, derivation: derivation(share), older, why };
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

/** Sentences that name days, on each side of a seam at least. */
const DATED = 2;
/** Text that must stand on each side of a seam, in characters. */
const SIDE = 600;
/** Looked for so many characters behind the seam: an agency credited, someone introduced anew. */
const BEHIND = 900;

/**
 * The place from which on a report prints older copy: a paragraph after which no weekday named before it is named any more, but others are,
 * and right after which an agency is named and someone is introduced anew, by a longer name, who was called by surname before.
 * The last such paragraph before the first of the other days. Null where there is none.
 */
export function olderCopy(report: Report): { readonly start: number; readonly why: string } | null {
  const tellings = tellingsOf(report).filter(({ days }) => days.some(({ weekday }) => weekday !== null));
  if (tellings.length < 2 * DATED) return null;
  let found: { start: number; why: string } | null = null;
  let parted = 0;
  for (const { start, role } of report.paragraphs) {
    if (role !== 'body' || start < SIDE || report.text.length - start < SIDE) continue;
    const before = tellings.filter(({ sentence }) => sentence.start < start);
    const after = tellings.filter(({ sentence }) => sentence.start >= start);
    if (before.length < DATED || after.length < DATED || (after[0]?.sentence.start ?? 0) > start + BEHIND) continue;
    const [older, newer] = [weekdaysOf(after), weekdaysOf(before)];
    if (older.some((weekday) => newer.includes(weekday))) continue;
    const agency = agencyIn(report, start, start + BEHIND);
    const anew = introducedAnew(report, start);
    if (agency === null || anew === null) continue;
    if (found && before.length > parted) break;
    parted = before.length;
    found = { start, why: `the days named from here on (${formatList(older)}) are none of those before (${formatList(newer)}); ${agency} is named here and ${anew} introduced anew: probably older copy, whose days need another day to be told from` };
  }
  return found;
}

/** An agency named in a stretch: one that is known, one that the report credits elsewhere, or initials that are said to report. */
function agencyIn({ text, credits }: Report, start: number, end: number): string | null {
  const stretch = text.slice(start, end);
  return agenciesIn(stretch)[0]?.agency ?? credits.find(({ agency }) => stretch.includes(agency))?.agency ?? /\b(\p{Lu}{2,5}) (?:has |had |first )?report(?:ed|s)\b/u.exec(stretch)?.[1] ?? null;
}

const WEEKDAYS: readonly string[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function weekdaysOf(tellings: readonly Telling[]): string[] {
  return [...new Set(tellings.flatMap(({ days }) => days.flatMap(({ weekday }) => (weekday === null ? [] : [weekday]))))].sort((p, q) => p - q).map((weekday) => WEEKDAYS[weekday - 1] ?? '');
}

/** A person called by surname before `start` and by a longer name right after it. */
function introducedAnew(report: Report, start: number): string | null {
  for (const { name, type, mentions } of report.parties) {
    if (type !== 'person') continue;
    const written = mentions.filter(({ how }) => how === 'name').map((mention) => ({ at: mention.start, words: wordsOf(report.text.slice(mention.start, mention.end)).forms.filter((form) => !form.startsWith("'")).length }));
    const short = written.some(({ at, words }) => at < start && words === 1);
    const first = written.find(({ at }) => at >= start);
    if (short && first && first.words > 1 && first.at < start + BEHIND) return name.split(/\s+/).at(-1) ?? name;
  }
  return null;
}

function portion(cover: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) count += cover[i] as number;
  return to > from ? Math.round((10_000 * count) / (to - from)) / 10_000 : 0;
}
