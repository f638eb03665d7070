import type { Draft, Statement, Time } from '../../model/report.js';
import type { Names } from '../name/find.js';
import type { Scope } from './candidate.js';
import { type Clauses, clausesOf, lemma, word } from './clause.js';
import { conditionsOf } from './condition.js';
import { type DeadlineBefore, deadlinesOf } from './due.js';
import { PENALTIES } from './en.js';
import { type PartyAt, partyIndex, type StatementAt, statementIndex } from './locate.js';

/** What the finders before this one read. */
export interface Found {
  readonly names: Names;
  readonly times: readonly Time[];
  readonly statements: readonly Statement[];
}

/** Everything a rule may need that does not change from sentence to sentence. */
export interface Reading {
  readonly g: Clauses;
  readonly times: readonly Time[];
  readonly partyAt: PartyAt;
  readonly statementAt: StatementAt;
  readonly deadlineBefore: DeadlineBefore;
  /** `YYYY-MM-DD`, or null. */
  readonly published: string | null;
  readonly persons: ReadonlySet<string>;
}

/** Makes a draft ready to be read sentence by sentence. */
export function readingOf(draft: Draft, { names, times, statements }: Found): Reading {
  const g = clausesOf(draft, times, names.names);
  const persons = new Set(names.parties.filter(({ type }) => type === 'person').map(({ id }) => id));
  return {
    g,
    times,
    partyAt: partyIndex(names.parties),
    statementAt: statementIndex(statements),
    deadlineBefore: deadlinesOf(g, times),
    published: draft.published?.value ?? null,
    persons,
  };
}

/** A sentence made ready: its conditions, and the words at which an act ends. */
export function scopeOf({ g, times, partyAt, statementAt }: Reading, first: number, last: number): Scope {
  const conditions = conditionsOf(g, first, last);
  const stops = new Set(conditions.filter((one) => !one.preposed).map((one) => one.first));
  for (let i = first + 1; i + 1 < last; i++) if (word(g, i) === 'or' && isPenalty(g, i + 1)) stops.add(i);
  return {
    g,
    times,
    first,
    last,
    conditions,
    stops,
    isTold: (i) => statementAt(g.tokens[i]!.start) !== null,
    isParty: (head) => {
      const token = g.tokens[head]!;
      return g.nameOf[head]! >= 0 || partyAt(token, token) !== null;
    },
  };
}

export function isPenalty(g: Clauses, i: number): boolean {
  const w = word(g, i);
  return w === 'else' || w === 'otherwise' || (PENALTIES.has(lemma(g, i)) && word(g, i) === lemma(g, i));
}
