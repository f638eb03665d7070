import type { Commitment, Draft, Statement, Time } from '../../model/report.js';
import type { Names } from '../name/find.js';

/** Finds who undertakes, must, plans, threatens or refuses what, by when and on what condition, in text order. */
export function findCommitments(_draft: Draft, _found: { readonly names: Names; readonly times: readonly Time[]; readonly statements: readonly Statement[] }): Commitment[] {
  return [];
}
