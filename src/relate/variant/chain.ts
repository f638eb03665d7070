import type { Report, Statement } from '../../model/report.js';
import { wordsOf } from '../../text/words.js';
import type { PartyOf } from './match.js';

/** Who is credited with a statement, the outermost first: `Merrow → Belk` where one tells what the other said. */
export interface Credit {
  /** The account's party; null where it is not known. */
  readonly party: string | null;
  /** As printed: the party's last name or the source's own words; `no source named` where there is none. */
  readonly shown: string;
  /**
   * Last word with a capital in the source as printed, in lower case: the surname of a person; null where there is
   * none.
   */
  readonly last: string | null;
  /** True for a source with a name and for a document. */
  readonly named: boolean;
}

/** Nested statements are followed so deep. */
const DEEPEST = 6;

/** The chain of credits of a statement in its report. */
export function chainOf(report: Report, statement: Statement, partyOf: PartyOf): Credit[] {
  const byId = new Map(report.statements.map((one) => [one.id, one]));
  const chain: Credit[] = [];
  for (
    let at: Statement | undefined = statement;
    at && chain.length < DEEPEST;
    at = at.within === null ? undefined : byId.get(at.within)
  )
    chain.unshift(creditOf(report, at, partyOf));
  return chain;
}

export function creditOf(report: Report, statement: Statement, partyOf: PartyOf): Credit {
  const own = statement.party === null ? undefined : report.parties.find(({ id }) => id === statement.party);
  const written = statement.source
    .map(({ start, end }) => report.text.slice(start, end))
    .join(' ')
    .replace(/\s+/g, ' ');
  const shown = own ? (own.type === 'person' ? (own.name.split(/\s+/).at(-1) ?? own.name) : own.name) : written;
  return {
    party: statement.party === null ? null : partyOf(report.siglum, statement.party),
    shown: shown === '' ? 'no source named' : shown,
    last: lastName(written),
    named: own !== undefined || statement.sourceKind === 'named' || statement.sourceKind === 'document',
  };
}

/** `R1 → Merrow → Belk`. */
export function chainInWords(siglum: string, chain: readonly Credit[]): string {
  return [siglum, ...chain.map(({ shown }) => shown)].join(' → ');
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
  const words = new Set(wordsOf(a.shown).forms.filter((form) => form.length > 2));
  return wordsOf(b.shown).forms.some((form) => words.has(form));
}
