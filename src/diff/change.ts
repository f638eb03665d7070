import type { Evidence, ItemKind } from '../model/account.js';

/** Kinds of change, in the order in which they are shown. */
export const CHANGE_KINDS = [
  'figure-moved',
  'term-changed',
  'deadline-passed',
  'figure-told',
  'term-told',
  'day-counted',
  'agreement-new',
  'fulfilment-told',
  'attribution-lost',
  'now-differs',
  'now-agrees',
  'told-anew',
  'new',
  'told-again',
  'gone',
  'report-new',
  'report-changed',
  'report-gone',
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/**
 * One thing that is not as it was. Evidence of `was` is of the old account's reports, that of `is` of the new one's.
 */
export interface AccountChange {
  readonly kind: ChangeKind;
  /** Kind of the item concerned; null for a report. */
  readonly item: ItemKind | null;
  readonly story: string | null;
  readonly title: string;
  readonly was: string | null;
  readonly is: string | null;
  readonly evidence: { readonly old: readonly Evidence[]; readonly next: readonly Evidence[] };
}
