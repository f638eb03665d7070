import type { Report } from '../../model/report.js';
import { agenciesIn } from '../../text/agencies.js';
import { formatList } from '../story/list.js';
import type { SharedError } from './error.js';

export interface Direction {
  readonly direction: 'a-to-b' | 'b-to-a' | null;
  /** The evidence, or why there is none, in words. */
  readonly basis: string;
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
export function directionOf(a: Report, b: Report, evidence: DirectionEvidence): Direction {
  const credit = creditBetween(a, b) ?? mirrored(creditBetween(b, a)) ?? namedBetween(a, b);
  if (credit) return credit;
  const source = commonSource(a, b);
  const errors = inWords(evidence.errors);
  const day = dayBetween(a, b);
  const contained = containedBetween(a, b, evidence);
  const beside = (parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(' ');
  if (evidence.narrated < NARRATED && !contained)
    return {
      direction: null,
      basis: beside([
        source?.told,
        day?.basis,
        'What they share stands in quotation marks: both may have it from whoever said it; nothing shows which came first.',
      ]),
    };
  const open = source?.common !== true || errors !== null;
  if (day && open)
    return { direction: day.direction, basis: beside([day.basis, errors, contained?.fact, source?.told]) };
  if (contained && open && !day)
    return { direction: contained.direction, basis: beside([contained.fact, contained.why, errors, source?.told]) };
  if (day)
    return {
      direction: null,
      basis: beside([source?.told, day.basis, contained?.fact, 'The days do not show which had it first.']),
    };
  const dates =
    a.published && b.published
      ? `Both were published on ${a.published.value}`
      : `Publication dates are not known of ${unknown(a, b)}`;
  return {
    direction: null,
    basis: beside([source?.told, contained?.fact, errors, `${dates}; nothing shows which came first.`]),
  };
}

/** Direction by day of publication; null where that is one day or not known. */
function dayBetween(a: Report, b: Report): Direction | null {
  if (!a.published || !b.published || a.published.value === b.published.value) return null;
  const direction = a.published.value < b.published.value ? 'a-to-b' : 'b-to-a';
  const [first, later] = direction === 'a-to-b' ? [a, b] : [b, a];
  return {
    direction,
    basis: `${first.siglum} was published on ${first.published?.value}, ${later.siglum} on ${later.published?.value}.`,
  };
}

/** Direction from the longer report to one that stands wholly in it, with what is so and what follows. */
function containedBetween(
  a: Report,
  b: Report,
  { shareOfA, shareOfB, wordsOfA, wordsOfB }: DirectionEvidence,
): { readonly direction: 'a-to-b' | 'b-to-a'; readonly fact: string; readonly why: string } | null {
  const inB = shareOfA >= CONTAINED && wordsOfB >= LONGER * wordsOfA;
  const inA = shareOfB >= CONTAINED && wordsOfA >= LONGER * wordsOfB;
  if (inA === inB) return null;
  const [short, long, more] = inB ? [a, b, wordsOfB - wordsOfA] : [b, a, wordsOfA - wordsOfB];
  return {
    direction: inB ? 'b-to-a' : 'a-to-b',
    fact: `${short.siglum} stands wholly in ${long.siglum}, which has ${more} words more.`,
    why: `${short.siglum} has nothing of its own, so it is probably shortened from there.`,
  };
}

function inWords(errors: readonly SharedError[]): string | null {
  const [first] = errors;
  if (!first) return null;
  const [wrong, right] = [errors.map((one) => `“${one.wrong}”`), errors.map((one) => `“${one.right}”`)];
  return `Both print ${formatList(wrong)}, where ${first.where} has ${formatList(right)}: one has it from the other, or both from a copy with the error.`;
}

/** Direction where `b` names the outlet of `a`, which is no agency, in its text. */
function namedBetween(a: Report, b: Report): Direction | null {
  const [inB, inA] = [names(b, a.outlet), names(a, b.outlet)];
  if (inA === inB) return null;
  return inB
    ? { direction: 'a-to-b', basis: `${b.siglum} names ${a.outlet?.trim()}, the outlet of ${a.siglum}.` }
    : { direction: 'b-to-a', basis: `${a.siglum} names ${b.outlet?.trim()}, the outlet of ${b.siglum}.` };
}

/** Shorter names of outlets are words of the language. */
const NAME = 6;

/** True when a report of another outlet names this one, as a whole and in its case. */
function names({ text, outlet }: Report, name: string | null): boolean {
  const sought = name?.trim() ?? '';
  if (sought.length < NAME || sought === outlet?.trim() || !/^\p{Lu}/u.test(sought)) return false;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1))
    if (!/[\p{L}\p{N}]/u.test((text[at - 1] ?? '') + (text[at + sought.length] ?? ''))) return true;
  return false;
}

/** The agency that a report credits, in its dateline or elsewhere; null when it credits none. */
export function agencyOf(report: Report): string | null {
  return report.dateline?.agency ?? report.credits[0]?.agency ?? null;
}

/** Direction where `b` credits the outlet of `a`. */
function creditBetween(a: Report, b: Report): Direction | null {
  const outlet = a.outlet?.trim();
  if (!outlet || outlet === b.outlet?.trim()) return null;
  const agency = agenciesIn(outlet)[0]?.agency ?? outlet;
  const credited = b.dateline?.agency === agency || b.credits.some((credit) => credit.agency === agency);
  return credited ? { direction: 'a-to-b', basis: `${b.siglum} credits ${outlet}, the outlet of ${a.siglum}.` } : null;
}

function mirrored(found: Direction | null): Direction | null {
  return found && { direction: found.direction === 'a-to-b' ? 'b-to-a' : 'a-to-b', basis: found.basis };
}

/** What the credits say of a source; `common` where both have the text from one agency, or may have. */
function commonSource(a: Report, b: Report): { readonly common: boolean; readonly told: string } | null {
  const [x, y] = [agencyOf(a), agencyOf(b)];
  if (x !== null && x === y) return { common: true, told: `Both credit ${x}: two copies of one agency text.` };
  if (x !== null && y !== null) return { common: false, told: `${a.siglum} credits ${x}, ${b.siglum} credits ${y}.` };
  if (x !== null)
    return {
      common: true,
      told: `${a.siglum} credits ${x}, ${b.siglum} credits no agency: both may have it from ${x}.`,
    };
  if (y !== null)
    return {
      common: true,
      told: `${b.siglum} credits ${y}, ${a.siglum} credits no agency: both may have it from ${y}.`,
    };
  return null;
}

function unknown(a: Report, b: Report): string {
  return a.published ? b.siglum : b.published ? a.siglum : `${a.siglum} and ${b.siglum}`;
}
