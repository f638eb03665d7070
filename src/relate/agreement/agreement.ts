import { fold } from '../../text/fold.js';
import type { KeyedReport, PartyOf } from '../keyed.js';
import type { Clause } from '../proposition/clause.js';
import { type Fulfilment, fulfilmentOf } from './fulfilment.js';
import { matchAgreements, type SharedAgreement } from './match.js';
import { type AgreementTerms, type CountedDay, countedDays, termsOf } from './term.js';

export { type Fulfilment, figureWords, type ToldFigure } from './fulfilment.js';
export type { AgreementGround, SharedAgreement } from './match.js';
export type { LocalAgreement } from './mention.js';
export {
  type AgreementTerm as RelatedTerm,
  type AgreementTerms,
  type CountedDay,
  commitmentKey,
  partiesOf,
} from './term.js';

/** An agreement with all that hangs on it. */
export interface AgreementRelations extends SharedAgreement, AgreementTerms, Fulfilment {}

/**
 * The agreements of which reports speak, each with its terms, its periods and what is told of its keeping. One that has
 * no terms and of whose keeping nothing is told is left out. Over all reports, whatever stories they are of.
 */
export function relateAgreements(
  reports: readonly KeyedReport[],
  partyOf: PartyOf,
  clausesOf: (report: KeyedReport) => readonly Clause[],
): AgreementRelations[] {
  const byName = partiesByName(reports, partyOf);
  return matchAgreements(reports, byName).flatMap((agreement) => {
    const { terms, periods } = termsOf(agreement, byName);
    const fulfilment = fulfilmentOf(agreement, terms, byName, clausesOf);
    const told =
      terms.length + fulfilment.claims.length > 0 && (agreement.day !== null || agreement.parties.length > 0);
    return told ? [{ ...agreement, terms, periods, ...fulfilment }] : [];
  });
}

/** Days counted from agreements of these reports, by `commitmentKey`. */
export function daysFromAgreements(reports: readonly KeyedReport[], partyOf: PartyOf): ReadonlyMap<string, CountedDay> {
  return countedDays(matchAgreements(reports, partiesByName(reports, partyOf)));
}

/**
 * A state that one report has taken for a place and another for a body or a person is one party to an agreement:
 * parties of one name are one, the place or body before the person.
 */
function partiesByName(reports: readonly KeyedReport[], partyOf: PartyOf): PartyOf {
  const byName = new Map<string, string>();
  const names = new Map<string, string>();
  for (const { key, parties } of reports)
    for (const { id, name, type } of parties) {
      const of = partyOf(key, id) ?? id;
      const folded = fold(name).toLowerCase();
      names.set(`${key} ${id}`, folded);
      if (!byName.has(folded) || (type !== 'person' && byName.get(folded)?.startsWith('person:')))
        byName.set(folded, of);
    }
  return (report, party) => byName.get(names.get(`${report} ${party}`) ?? '') ?? partyOf(report, party);
}
