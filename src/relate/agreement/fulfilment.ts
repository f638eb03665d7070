import type { Figure } from '../../model/report.js';
import { contains, textOf } from '../../model/span.js';
import { stem } from '../../text/stem.js';
import { wordsOf } from '../../text/words.js';
import { type ClaimTelling, matchClaims } from '../commitment/claims.js';
import { formsOf, matterOf } from '../commitment/matter.js';
import { type KeyedReport, type PartyOf, type Place, placeIn } from '../keyed.js';
import type { Clause } from '../proposition/clause.js';
import type { SharedAgreement } from './match.js';
import { sentenceOf } from './mention.js';
import { type AgreementTerm, figuresIn, partiesOf } from './term.js';

/** What a report tells of what was done, beside the figure that was pledged. */
export interface ToldFigure {
  readonly report: string;
  readonly figure: Figure;
  /** The sentence in which it is told as done. */
  readonly at: Place;
  /** Index of the term whose figure it stands beside. */
  readonly term: number;
  /** The statement that tells it; null where the report does itself. */
  readonly statement: string | null;
}

/** What is told of the keeping of an agreement. */
export interface Fulfilment {
  readonly claims: readonly ClaimTelling[];
  readonly figures: readonly ToldFigure[];
  /** Figures that the acts of each term hold, by the index of the term. */
  readonly pledged: readonly (readonly { readonly report: string; readonly figure: Figure }[])[];
}

interface Pledge {
  readonly term: number;
  readonly unit: string;
  readonly verbs: ReadonlySet<string>;
}

/**
 * Who says what of the keeping of an agreement, and the figures told as done beside the figures pledged: "has deployed
 * some 2,100 guards" beside "will deploy 6,000 guards". A figure stands beside a pledge where it counts the same and
 * the clause that tells it as done has the verb of the pledge, or one that says the same act. No two figures are
 * compared: how much of it is done is the reader's to see. `clausesOf` gives the clauses of a report.
 */
export function fulfilmentOf(
  agreement: SharedAgreement,
  terms: readonly AgreementTerm[],
  partyOf: PartyOf,
  clausesOf: (report: KeyedReport) => readonly Clause[],
): Fulfilment {
  const reports = [...new Map(agreement.tellings.map(({ report }) => [report.key, report])).values()];
  const byKey = new Map(reports.map((report) => [report.key, report]));
  const pledged = terms.map(({ group }) =>
    group.tellings.flatMap(({ report, commitment }) => {
      const of = byKey.get(report);
      return of ? figuresIn(of, commitment.act).map((figure) => ({ report, figure })) : [];
    }),
  );
  const pledges = terms.flatMap((term, index): Pledge[] => pledgesOf(term, index, pledged[index] ?? [], byKey));
  return {
    claims: claimsOf(agreement, terms, reports, partyOf),
    figures: pledges.length === 0 ? [] : reports.flatMap((report) => doneIn(report, pledges, clausesOf(report))),
    pledged,
  };
}

/** Claims on the keeping of one of its parties, of one of its terms, or of nobody's in a report that has no other. */
function claimsOf(
  agreement: SharedAgreement,
  terms: readonly AgreementTerm[],
  reports: readonly KeyedReport[],
  partyOf: PartyOf,
): ClaimTelling[] {
  const parties = partiesOf(agreement);
  const main = new Set(agreement.tellings.flatMap((one) => (one.main ? [one.report.key] : [])));
  return matchClaims(
    reports,
    partyOf,
    terms.map(({ group }) => group),
  ).flatMap(({ about, tellings }) =>
    tellings.filter(
      ({ report, of, claim }) =>
        of !== null ||
        (main.has(report) && (about === null || parties.has(about) || claim.parties.length === 0)) ||
        (about !== null && parties.has(about)),
    ),
  );
}

function pledgesOf(
  { role, group }: AgreementTerm,
  term: number,
  figures: Fulfilment['pledged'][number],
  byKey: ReadonlyMap<string, KeyedReport>,
): Pledge[] {
  if (role === 'refused' || role === 'consequence') return [];
  const verbs = new Set(
    group.tellings.flatMap(({ report, commitment }) => {
      const of = byKey.get(report);
      return of ? formsOf(of.text, commitment.act).slice(0, 1).map(matterOf) : [];
    }),
  );
  const units = new Set(figures.flatMap(({ figure }) => countedBy(figure) ?? []));
  return [...units].map((unit) => ({ term, unit, verbs }));
}

/** The last word of what a figure counts; null for days, years and bare numbers. */
function countedBy({ unit }: Figure): string | null {
  const last = unit === null ? undefined : wordsOf(unit).forms.at(-1);
  return last === undefined || TIME_UNITS.has(last) ? null : stem(last);
}

const TIME_UNITS: ReadonlySet<string> = new Set('second minute hour day week month quarter year decade age'.split(' '));

/** The figures of a report that clauses tell as done. */
function doneIn(report: KeyedReport, pledges: readonly Pledge[], clauses: readonly Clause[]): ToldFigure[] {
  const acts = report.commitments.map(({ act }) => act);
  const told = clauses.filter((clause) => clause.verbal && !clause.denied && clause.modality === 'told');
  return report.figures.flatMap((figure): ToldFigure[] => {
    const unit = countedBy(figure);
    const of = pledges.filter((pledge) => pledge.unit === unit);
    if (of.length === 0 || acts.some((act) => contains(act, figure))) return [];
    const verbs = told.filter((clause) => contains(clause, figure)).flatMap(actsIn);
    const pledge = of.find((one) => verbs.some((verb) => one.verbs.has(verb)));
    const sentence = sentenceOf(report, figure);
    if (!pledge || !sentence) return [];
    return [
      {
        report: report.key,
        figure,
        at: placeIn(report, sentence),
        term: pledge.term,
        statement: figure.statement,
      },
    ];
  });
}

/** The act of a clause; behind "have", which may stand for its participle, every word. */
function actsIn({ head, terms }: Clause): string[] {
  return (head === 'have' ? [...terms] : [head]).map(matterOf);
}

/** The words of a figure with what it counts, as far as the noun: "some 2,100 border guards". */
export function figureWords({ text }: KeyedReport, { start, end, measure }: Figure): string {
  if (measure === null || measure.start < end) return textOf(text, { start, end });
  const noun = textOf(text, measure).split(BEHIND_NOUN)[0] ?? '';
  return textOf(text, { start, end: measure.start + noun.length });
}

const BEHIND_NOUN = /[,;]|\s(?:along|and|at|by|for|from|in|near|of|on|or|that|to|who|which|with)\s/;
