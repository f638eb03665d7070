import type { Statement } from '../../model/report.js';
import { wordsOf } from '../../text/words.js';
import type { KeyedReport, PartyOf } from '../keyed.js';

/** Who is credited with a statement, the outermost first: `Merrow → Belk` where one tells what the other said. */
export interface Credit {
  /** The account's party; null where it is not known. */
  readonly party: string | null;
  /** As printed: the party's last name or the source's own words; null where no source is named. */
  readonly shown: string | null;
  /**
   * Last word with a capital in the source as printed, in lower case: the surname of a person; null where there is
   * none.
   */
  readonly last: string | null;
  /** True where the report itself says who it is: a person, body or office, also by a pronoun that is resolved. */
  readonly known: boolean;
  /** True for a source with a name and for a document. */
  readonly named: boolean;
}

/** Who is credited in a report, the outermost first. */
export interface CreditChain {
  readonly report: string;
  /** As printed; null for a source that is not named. */
  readonly credits: readonly (string | null)[];
}

/** Nested statements are followed so deep. */
const DEEPEST = 6;

/** The chain of credits of a statement in its report. */
export function chainOf(report: KeyedReport, statement: Statement, partyOf: PartyOf): Credit[] {
  const chain: Credit[] = [];
  for (let at: Statement | undefined = statement; at && chain.length < DEEPEST; at = outerOf(report, at))
    chain.unshift(creditOf(report, at, partyOf));
  return chain;
}

/** The statement that another is told in. */
function outerOf({ statements }: KeyedReport, { within }: Statement): Statement | undefined {
  return within === null ? undefined : statements.find(({ id }) => id === within);
}

export function creditOf(report: KeyedReport, statement: Statement, partyOf: PartyOf): Credit {
  const own = statement.party === null ? undefined : report.parties.find(({ id }) => id === statement.party);
  const written = statement.source
    .map(({ start, end }) => report.text.slice(start, end))
    .join(' ')
    .replace(/\s+/g, ' ');
  const shown = own ? (own.type === 'person' ? (own.name.split(/\s+/).at(-1) ?? own.name) : own.name) : written;
  return {
    party: statement.party === null ? null : partyOf(report.key, statement.party),
    shown: shown === '' ? null : shown,
    last: lastName(written),
    known: own !== undefined,
    named: own !== undefined || statement.sourceKind === 'named' || statement.sourceKind === 'document',
  };
}

export function chainIn(report: KeyedReport, chain: readonly Credit[]): CreditChain {
  return { report: report.key, credits: chain.map(({ shown }) => shown) };
}

function lastName(written: string): string | null {
  const names = written.match(/\p{Lu}[\p{L}'’-]+/gu);
  return (
    names
      ?.at(-1)
      ?.replace(/['’]s$/, '')
      .toLowerCase() ?? null
  );
}

/**
 * True when two credits are of one party or end in one name, or share a word of their names where a party is not known.
 */
export function sameCredit(a: Credit, b: Credit): boolean {
  if (a.last !== null && a.last === b.last) return true;
  if (a.party !== null && b.party !== null) return a.party === b.party;
  const words = new Set(wordsOfCredit(a).filter((form) => form.length > 2));
  return wordsOfCredit(b).some((form) => words.has(form));
}

/** "A source" without a name is no other than none. */
const NOBODY: readonly string[] = ['source', 'named'];

/** Words by which a credit is known. */
export function wordsOfCredit({ shown }: Credit): readonly string[] {
  return shown === null ? NOBODY : wordsOf(shown).forms;
}
