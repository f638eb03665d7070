import { compareText } from '../model/order.js';
import type { Report } from '../model/report.js';
import type { Span } from '../model/span.js';

/**
 * A report under a key of its own: text that says which report it is (name and content), whatever others stand beside
 * it. Keys in code unit order are reports in the order of the account. A siglum is given to a report at the end, when
 * the account is written; nothing that holds between reports hangs on it.
 */
export interface KeyedReport extends Omit<Report, 'siglum'> {
  readonly key: string;
}

/** Characters `[start, end)` of the report of a key. */
export interface Place extends Span {
  readonly report: string;
}

/** The account's party for a party of the report of a key; null where it is not known. */
export type PartyOf = (report: string, party: string) => string | null;

/** A span of a report as a place. */
export function placeIn({ key }: { readonly key: string }, { start, end }: Span): Place {
  return { report: key, start, end };
}

/** Order of reports by their keys. */
export function byKey(a: { readonly key: string }, b: { readonly key: string }): number {
  return compareText(a.key, b.key);
}

/** Order of places: by report, then as they stand in it. */
export function byPlace(a: Place, b: Place): number {
  return compareText(a.report, b.report) || a.start - b.start || a.end - b.end;
}

/** True where two places are one. */
export function samePlace(a: Place, b: Place): boolean {
  return a.report === b.report && a.start === b.start && a.end === b.end;
}

/** True for the first of a list that stands at its place. */
export function isFirstPlace(one: Place, index: number, list: readonly Place[]): boolean {
  return list.findIndex((other) => samePlace(one, other)) === index;
}
