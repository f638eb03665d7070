import type { Draft, HappenedEvent, Statement, Time } from '../../model/report.js';
import type { Names } from '../name/find.js';

/** Finds what the report tells as having happened, in text order; not what is planned, denied or only possible. */
export function findEvents(_draft: Draft, _found: { readonly names: Names; readonly times: readonly Time[]; readonly statements: readonly Statement[] }): HappenedEvent[] {
  return [];
}
