import type { Published, Statement, Time } from '../../model/report.js';
import { lemmaAt, type ReportSyntax, word } from '../grammar/syntax.js';
import type { Names } from '../name/find.js';
import type { Scope } from './candidate.js';
import { conditionsOf } from './condition.js';
import { type DeadlineBefore, deadlinesOf } from './due.js';
import { PENALTIES } from './en.js';
import { type PartyAt, partyIndex, type StatementAt, statementIndex } from './locate.js';

/** What the finders before this one read. */
export interface Found {
  readonly names: Names;
  readonly times: readonly Time[];
  readonly statements: readonly Statement[];
  readonly published: Published | null;
}

/** Everything a rule may need that does not change from sentence to sentence. */
export interface Reading {
  readonly syntax: ReportSyntax;
  readonly times: readonly Time[];
  readonly partyAt: PartyAt;
  readonly statementAt: StatementAt;
  readonly deadlineBefore: DeadlineBefore;
  /** `YYYY-MM-DD`, or null. */
  readonly published: string | null;
  readonly persons: ReadonlySet<string>;
}

/** Makes a draft ready to be read sentence by sentence. */
export function readingOf(syntax: ReportSyntax, { names, times, statements, published }: Found): Reading {
  const persons = new Set(names.parties.filter(({ type }) => type === 'person').map(({ id }) => id));
  return {
    syntax,
    times,
    partyAt: partyIndex(names.parties),
    statementAt: statementIndex(statements),
    deadlineBefore: deadlinesOf(syntax, times),
    published: published?.value ?? null,
    persons,
  };
}

/** A sentence made ready: its conditions, and the words at which an act ends. */
export function scopeOf(
  { syntax, times, partyAt, statementAt, published }: Reading,
  first: number,
  last: number,
): Scope {
  const conditions = conditionsOf(syntax, first, last);
  const stops = new Set(conditions.filter((one) => !one.preposed).map((one) => one.first));
  for (let i = first + 1; i + 1 < last; i++) if (word(syntax, i) === 'or' && isPenalty(syntax, i + 1)) stops.add(i);
  return {
    syntax,
    times,
    first,
    last,
    conditions,
    stops,
    isAhead: (time) => {
      const value = times[time]?.value ?? null;
      return value !== null && published !== null && /^\d{4}-\d{2}-\d{2}/.test(value) && value.slice(0, 10) > published;
    },
    isTold: (i) => statementAt(syntax.tokens[i]!.start) !== null,
    isParty: (head) => {
      const token = syntax.tokens[head]!;
      return syntax.nameOf[head]! >= 0 || partyAt(token, token) !== null;
    },
  };
}

export function isPenalty(syntax: ReportSyntax, i: number): boolean {
  const w = word(syntax, i);
  return (
    w === 'else' || w === 'otherwise' || (PENALTIES.has(lemmaAt(syntax, i)) && word(syntax, i) === lemmaAt(syntax, i))
  );
}
