import type { Report } from '../../model/report.js';
import { agenciesIn } from '../../text/agencies.js';

export interface Direction {
  readonly direction: 'a-to-b' | 'b-to-a' | null;
  /** The evidence, or why there is none, in words. */
  readonly basis: string;
}

/**
 * Which of two reports that share text had it first, with the evidence: one credits the other's outlet,
 * or was published on a later day. A shared agency credit shows a common source and no direction;
 * length and wording alone show none either.
 */
export function directionOf(a: Report, b: Report): Direction {
  const credit = creditBetween(a, b) ?? mirrored(creditBetween(b, a));
  if (credit) return credit;
  const source = commonSource(a, b);
  if (a.published && b.published && a.published.value !== b.published.value) {
    const direction = a.published.value < b.published.value ? 'a-to-b' : 'b-to-a';
    const [first, later] = direction === 'a-to-b' ? [a, b] : [b, a];
    const dates = `${first.siglum} was published on ${first.published?.value}, ${later.siglum} on ${later.published?.value}.`;
    return { direction, basis: source ? `${dates} ${source}` : dates };
  }
  const dates = a.published && b.published ? `Both were published on ${a.published.value}` : `Publication dates are not known of ${unknown(a, b)}`;
  return { direction: null, basis: `${source ? `${source} ` : ''}${dates}; nothing shows which came first.` };
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

/** What the credits say of a source that both may have copied. */
function commonSource(a: Report, b: Report): string | null {
  const [x, y] = [agencyOf(a), agencyOf(b)];
  if (x !== null && x === y) return `Both credit ${x}: two copies of one agency text.`;
  if (x !== null && y !== null) return `${a.siglum} credits ${x}, ${b.siglum} credits ${y}.`;
  if (x !== null) return `${a.siglum} credits ${x}, ${b.siglum} credits no agency: both may have it from ${x}.`;
  if (y !== null) return `${b.siglum} credits ${y}, ${a.siglum} credits no agency: both may have it from ${y}.`;
  return null;
}

function unknown(a: Report, b: Report): string {
  return a.published ? b.siglum : b.published ? a.siglum : `${a.siglum} and ${b.siglum}`;
}
