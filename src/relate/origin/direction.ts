import type { Published } from '../../model/report.js';
import { agenciesIn } from '../../text/agencies.js';
import type { KeyedReport } from '../keyed.js';
import type { SharedError } from './error.js';

export type DirectionOf = 'a-to-b' | 'b-to-a';

/** When a report was published, as far as it is known, and what that rests on. */
export interface Stamp {
  readonly report: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /**
   * The moment in Coordinated Universal Time, `YYYY-MM-DDTHH:MMZ`; null where no time of day with its zone is known.
   */
  readonly at: string | null;
  readonly from: Published['from'];
}

/** One thing that shows, or leaves open, which of two reports had a text first. */
export type DirectionGround =
  | { readonly kind: 'credit' | 'name'; readonly from: string; readonly to: string; readonly outlet: string }
  | { readonly kind: 'day' | 'hour'; readonly first: Stamp; readonly later: Stamp }
  | { readonly kind: 'one-agency'; readonly agency: string }
  | { readonly kind: 'two-agencies'; readonly reports: readonly [string, string]; readonly agencies: readonly string[] }
  | { readonly kind: 'one-credits'; readonly report: string; readonly other: string; readonly agency: string }
  | { readonly kind: 'errors'; readonly errors: readonly SharedError[] }
  | { readonly kind: 'contained'; readonly short: string; readonly long: string; readonly more: number }
  | { readonly kind: 'shortened'; readonly short: string }
  | { readonly kind: 'same-day'; readonly day: string }
  | { readonly kind: 'undated'; readonly reports: readonly string[] }
  | { readonly kind: 'quoted-only' | 'days-open' };

/** Which of two reports had a text first; null where nothing shows it. */
export interface Direction {
  readonly direction: DirectionOf | null;
  /** The evidence, or why there is none, in the order in which it is told. */
  readonly grounds: readonly DirectionGround[];
}

/** What two reports share, as far as it shows who had it first. */
export interface DirectionEvidence {
  /** Share of each one's words that stand in the other, 0 to 1, and the words of each. */
  readonly shareOfA: number;
  readonly shareOfB: number;
  readonly wordsOfA: number;
  readonly wordsOfB: number;
  /** Shared words outside quotation marks. */
  readonly narrated: number;
  /** Misspellings that both carry. */
  readonly errors: readonly SharedError[];
}

/** A report has nothing of its own when this share of its words stands in another ... */
const CONTAINED = 0.95;
/** ... that is so many times as long. */
const LONGER = 1.2;
/**
 * Fewer shared words outside quotation marks show that two reports quote the same, not that one has it from the other.
 */
const NARRATED = 8;

/**
 * Which of two reports that share text had it first, with the evidence: one credits or names the other's outlet; one
 * was published on a later day; one stands wholly in the other, longer one (METER's wholly derived text). A day shows
 * nothing where both have, or may have, the text from an agency, unless both carry an error that others who have the
 * text do not; nor where they share nothing but quoted words. Length and wording alone show none.
 */
export function directionOf(a: KeyedReport, b: KeyedReport, evidence: DirectionEvidence): Direction {
  const credit = creditBetween(a, b, 'a-to-b') ?? creditBetween(b, a, 'b-to-a') ?? namedBetween(a, b);
  if (credit) return credit;
  const source = commonSource(a, b);
  const errors: DirectionGround | null =
    evidence.errors.length > 0 ? { kind: 'errors', errors: evidence.errors } : null;
  const day = dayBetween(a, b);
  const contained = containedBetween(a, b, evidence);
  if (evidence.narrated < NARRATED && !contained)
    return { direction: null, grounds: told([source?.ground, day?.ground, { kind: 'quoted-only' }]) };
  const open = source?.common !== true || errors !== null;
  if (day && open)
    return { direction: day.direction, grounds: told([day.ground, errors, contained?.ground, source?.ground]) };
  if (contained && open && !day) {
    const shortened: DirectionGround = { kind: 'shortened', short: contained.ground.short };
    return { direction: contained.direction, grounds: told([contained.ground, shortened, errors, source?.ground]) };
  }
  return {
    direction: null,
    grounds: day
      ? told([source?.ground, day.ground, contained?.ground, { kind: 'days-open' }])
      : told([source?.ground, contained?.ground, errors, undatedBetween(a, b)]),
  };
}

function told(grounds: readonly (DirectionGround | null | undefined)[]): DirectionGround[] {
  return grounds.filter((ground) => ground !== null && ground !== undefined);
}

/** Why days show nothing: both are of one day, or one is not known. */
function undatedBetween(a: KeyedReport, b: KeyedReport): DirectionGround {
  return a.published && b.published
    ? { kind: 'same-day', day: a.published.value }
    : { kind: 'undated', reports: [a, b].flatMap(({ key, published }) => (published ? [] : [key])) };
}

/** When a report was published; null where it is not known. */
export function stampOf({ key, published }: KeyedReport): Stamp | null {
  return published && { report: key, day: published.value, at: published.at ?? null, from: published.from };
}

/** Direction by day of publication, within a day by the hour; null where that is one or not known of both. */
function dayBetween(
  a: KeyedReport,
  b: KeyedReport,
): { readonly direction: DirectionOf; readonly ground: DirectionGround } | null {
  const [x, y] = [stampOf(a), stampOf(b)];
  if (!x || !y) return null;
  const kind = x.day === y.day ? 'hour' : 'day';
  const [p, q] = kind === 'day' ? [x.day, y.day] : [x.at, y.at];
  if (p === null || q === null || p === q) return null;
  return p < q
    ? { direction: 'a-to-b', ground: { kind, first: x, later: y } }
    : { direction: 'b-to-a', ground: { kind, first: y, later: x } };
}

/** Direction from the longer report to one that stands wholly in it. */
function containedBetween(
  a: KeyedReport,
  b: KeyedReport,
  { shareOfA, shareOfB, wordsOfA, wordsOfB }: DirectionEvidence,
): {
  readonly direction: DirectionOf;
  readonly ground: DirectionGround & { readonly kind: 'contained' };
} | null {
  const inB = shareOfA >= CONTAINED && wordsOfB >= LONGER * wordsOfA;
  const inA = shareOfB >= CONTAINED && wordsOfA >= LONGER * wordsOfB;
  if (inA === inB) return null;
  const [short, long, more] = inB ? [a, b, wordsOfB - wordsOfA] : [b, a, wordsOfA - wordsOfB];
  return {
    direction: inB ? 'b-to-a' : 'a-to-b',
    ground: { kind: 'contained', short: short.key, long: long.key, more },
  };
}

/** Direction where `b` names the outlet of `a`, which is no agency, in its text. */
function namedBetween(a: KeyedReport, b: KeyedReport): Direction | null {
  const [inB, inA] = [names(b, a.outlet), names(a, b.outlet)];
  if (inA === inB) return null;
  const [from, to] = inB ? [a, b] : [b, a];
  return {
    direction: inB ? 'a-to-b' : 'b-to-a',
    grounds: [{ kind: 'name', from: from.key, to: to.key, outlet: from.outlet?.trim() ?? '' }],
  };
}

/** Shorter names of outlets are words of the language. */
const NAME = 6;

/** True when a report of another outlet names this one, as a whole and in its case. */
function names({ text, outlet }: KeyedReport, name: string | null): boolean {
  const sought = name?.trim() ?? '';
  if (sought.length < NAME || sought === outlet?.trim() || !/^\p{Lu}/u.test(sought)) return false;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1))
    if (!/[\p{L}\p{N}]/u.test((text[at - 1] ?? '') + (text[at + sought.length] ?? ''))) return true;
  return false;
}

/** The agency that a report credits, in its dateline or elsewhere; null when it credits none. */
export function agencyOf(report: KeyedReport): string | null {
  return report.dateline?.agency ?? report.credits[0]?.agency ?? null;
}

/** `direction`, where `b` credits the outlet of `a`. */
function creditBetween(a: KeyedReport, b: KeyedReport, direction: DirectionOf): Direction | null {
  const outlet = a.outlet?.trim();
  if (agencyOf(b) === null || !outlet || outlet === b.outlet?.trim()) return null;
  const agency = agenciesIn(outlet)[0]?.agency ?? outlet;
  const credited = b.dateline?.agency === agency || b.credits.some((credit) => credit.agency === agency);
  return credited ? { direction, grounds: [{ kind: 'credit', from: a.key, to: b.key, outlet }] } : null;
}

/** What the credits say of a source; `common` where both have the text from one agency, or may have. */
function commonSource(
  a: KeyedReport,
  b: KeyedReport,
): { readonly common: boolean; readonly ground: DirectionGround } | null {
  const [x, y] = [agencyOf(a), agencyOf(b)];
  if (x !== null && x === y) return { common: true, ground: { kind: 'one-agency', agency: x } };
  if (x !== null && y !== null)
    return { common: false, ground: { kind: 'two-agencies', reports: [a.key, b.key], agencies: [x, y] } };
  if (x !== null) return { common: true, ground: { kind: 'one-credits', report: a.key, other: b.key, agency: x } };
  if (y !== null) return { common: true, ground: { kind: 'one-credits', report: b.key, other: a.key, agency: y } };
  return null;
}
