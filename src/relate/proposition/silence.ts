import type { KeyedReport, PartyOf, Place } from '../keyed.js';
import { placeIn } from '../keyed.js';
import type { Clause } from './clause.js';
import { DECLINES, REPLIES } from './en.js';

/** One who gave no answer in one report and is quoted in another. */
export interface Silence {
  readonly party: string;
  readonly silent: readonly Place[];
  readonly speaking: readonly Place[];
}

/**
 * Parties who did not respond or declined to comment in a report that has no word of theirs, and who speak in another.
 * Linear.
 */
export function silences(reports: readonly KeyedReport[], clauses: readonly Clause[], partyOf: PartyOf): Silence[] {
  const spoken = new Map<string, Map<string, Place>>();
  for (const report of reports)
    for (const statement of report.statements) {
      const id = statement.party === null ? null : partyOf(report.key, statement.party);
      if (id === null) continue;
      const here = spoken.get(id) ?? new Map<string, Place>();
      if (!here.has(report.key)) here.set(report.key, placeIn(report, statement));
      spoken.set(id, here);
    }
  const silent = new Map<string, Place[]>();
  for (const clause of clauses) {
    const { subject, report, start, end } = clause;
    if (subject === null || !isSilent(clause) || spoken.get(subject)?.has(report)) continue;
    silent.set(subject, [...(silent.get(subject) ?? []), { report, start, end }]);
  }
  return [...silent].flatMap(([party, places]) => {
    const speaking = [...(spoken.get(party)?.values() ?? [])];
    return speaking.length > 0 ? [{ party, silent: places, speaking }] : [];
  });
}

/** True for a clause by which somebody who was asked gave no answer. */
export function isSilent({ head, denied, terms }: Clause): boolean {
  if (REPLIES.has(head)) return denied && terms.some((term) => ASKED.has(term));
  return DECLINES.has(head) && !denied && terms.includes('comment');
}

const ASKED: ReadonlySet<string> = new Set([
  'request',
  'message',
  'call',
  'email',
  'question',
  'inquiry',
  'comment',
  'query',
]);
