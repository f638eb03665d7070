import { dayInAddress } from '../calendar/address.js';
import { named, type Part, type StageMaker, unkept } from '../kept.js';
import type { OlderCopy } from '../read/time/older.js';
import { type CountedDay, daysFromAgreements } from './agreement/agreement.js';
import { type ClaimGroup, matchClaims } from './commitment/claims.js';
import { type CommitmentGroup, matchCommitments } from './commitment/match.js';
import { type Clues, cluesOf } from './dating/clue.js';
import { inferDates } from './dating/date.js';
import { datedReports } from './dating/fill.js';
import { olderCopy } from './dating/redate.js';
import type { Dating, UndatedTime } from './dating/types.js';
import type { StoryWorld } from './dating/world.js';
import { type EventGroup, matchEvents } from './event/match.js';
import { type FigureRelations, matchFigures } from './figure/match.js';
import type { KeyedReport, PartyOf } from './keyed.js';
import type { SharedLineage } from './origin/lineage.js';
import type { LinkedParties, LinkedParty } from './party/link.js';
import { clausesOf } from './proposition/clause.js';
import { matchOpposed, matchPropositions, type Opposed, type Propositions } from './proposition/match.js';
import type { Comparison, Stretches } from './variant/compared.js';
import { compareStretches } from './variant/compared.js';
import { findVariants, uncollated } from './variant/find.js';
import { matchStatements, type StatementGroup } from './variant/match.js';
import type { FoundVariant } from './variant/record.js';

export {
  type AgreementGround,
  type AgreementRelations,
  type CountedDay,
  commitmentKey,
  figureWords,
  partiesOf,
  type RelatedTerm,
  relateAgreements,
} from './agreement/agreement.js';
export type { ClaimGroup, ClaimTelling } from './commitment/claims.js';
export {
  type CommitmentDifference,
  type CommitmentGroup,
  type CommitmentReading,
  type CommitmentTelling,
  conditionText,
} from './commitment/match.js';
export type {
  CalendarDay,
  ComputedFact,
  Dating,
  DayGround,
  FactSubject,
  InferredDate,
  OpenGround,
  OpenSubject,
  UndatedTime,
} from './dating/types.js';
export { type StoryWorld, type WorldPlace, type WorldRole, worldsOf } from './dating/world.js';
export type { EventGroup, EventTelling } from './event/match.js';
export { compareFigures, type FigureComparison, sameHeads } from './figure/compare.js';
export { contextsOf, type FigureInContext } from './figure/context.js';
export type { FigureApart, FigureGroup, FigureMention, FigureReading, FigureRelations } from './figure/match.js';
export type { FigureFit, FigureNote, FigureReason, FigureSum, FigureValue, NearerFraction } from './figure/reason.js';
export type { KeyedReport, PartyOf } from './keyed.js';
export { type Clause, clausesOf } from './proposition/clause.js';
export type { Opposed, Propositions, Row, Telling } from './proposition/match.js';
export type { OpposedGroup, OppositionKind } from './proposition/oppose.js';
export type { Silence } from './proposition/silence.js';
export type { Unit } from './proposition/unit.js';
export { quotedRanges } from './quoted.js';
export { type Credit, type CreditChain, chainOf, sameCredit } from './variant/chain.js';
export { type CollatedWitness, type Column, collate, printed, type WordRange } from './variant/collate.js';
export { isNumberWord, plainSpelling, valueOf } from './variant/en.js';

export type { ReportStatement, StatementGroup } from './variant/match.js';
export { alignWords, isLike } from './variant/pairwise.js';
export type { FoundVariant, StatementRef, VariantFinding, VariantReading } from './variant/record.js';

/** The account's parties that a story's reports speak of. */
export interface StoryParties {
  /** By id, each with its mentions in these reports. */
  readonly all: ReadonlyMap<string, LinkedParty>;
  readonly partyOf: PartyOf;
}

/** The days of a story's reports. */
export interface StoryDating extends Dating {
  /** Stretches that seem to be copy of another day. */
  readonly copies: readonly { readonly report: string; readonly copy: OlderCopy }[];
}

/** A story's reports with the days that their own words force, and how these were found. */
export interface DatedStory {
  /** In the order of their keys. */
  readonly reports: readonly KeyedReport[];
  readonly dating: StoryDating;
}

/** Everything that holds between the reports of a story. */
export interface StoryRelations {
  /** The reports, with the days filled in that follow from their words; in the order of their keys. */
  readonly reports: readonly KeyedReport[];
  readonly parties: StoryParties;
  readonly dating: StoryDating;
  /** Statements that say the same; one that stands alone is a group of its own. */
  readonly statements: readonly StatementGroup[];
  readonly figures: FigureRelations;
  /** Commitments, however many reports tell each. */
  readonly commitments: readonly CommitmentGroup[];
  /** Days that commitments fall due, counted from the day of an agreement, by `commitmentKey`. */
  readonly counted: ReadonlyMap<string, CountedDay>;
  readonly events: readonly EventGroup[];
  /** What is said of the keeping of commitments. */
  readonly claims: readonly ClaimGroup[];
  /** Sentences that tell the same, and for each the likest of every other report. */
  readonly propositions: Propositions;
  /** What excludes each other. */
  readonly opposed: Opposed;
  /** Where reports differ in what they share. */
  readonly variants: readonly FoundVariant[];
  /** Pairs of reports that share text in which no differences were looked for. */
  readonly uncollated: number;
}

/** What a story's relations are found in. */
export interface StorySource {
  readonly dated: DatedStory;
  /** Reports of another event that are kept beside it, with their days. */
  readonly beside: readonly KeyedReport[];
  readonly parties: StoryParties;
  /** What its reports share. */
  readonly lineage: readonly SharedLineage[];
}

/** The steps of relating within stories, each a pure function of its argument. */
export interface StorySteps {
  readonly clues: (one: { readonly report: KeyedReport }) => Clues;
  readonly dated: (one: { readonly world: StoryWorld }) => DatedStory;
  readonly compared: (stretches: Stretches) => Comparison;
  readonly related: (source: StorySource) => StoryRelations;
}

/** The steps as `stage` makes them. */
export function storySteps(stage: StageMaker = unkept): StorySteps {
  const stretch = ({ key, start, end }: Stretches['x']) => [key, start, end];
  const compared = stage('compared', { x: stretch, y: stretch }, compareStretches);
  return {
    clues: stage('clues', { report: ({ key }) => key }, ({ report }: { readonly report: KeyedReport }) =>
      cluesOf(report),
    ),
    dated: stage('dated', { world: nameOfWorld }, ({ world }: { readonly world: StoryWorld }) => dateStory(world)),
    compared,
    related: stage(
      'story',
      { dated: named, beside: nameOfDays, parties: nameOfParties, lineage: (pairs) => pairs.map(named) },
      (source: StorySource) => relateStory(source, compared),
    ),
  };
}

function nameOfWorld({ places }: StoryWorld): string[] {
  return places.flatMap(({ report, role }) => [report.key, role]);
}

/** Reports and their days, which are all that a report may have from others. */
function nameOfDays(reports: readonly KeyedReport[]): string[] {
  return reports.flatMap(({ key, published, times }) => [
    key,
    published?.value ?? '',
    ...times.map(({ value }) => value ?? ''),
  ]);
}

/** Each party of the reports by what it is in the account: its mentions say where it stands. */
function nameOfParties({ all }: StoryParties): Part {
  return [...all.values()].map(({ id, name, type, mentions }) => [
    id,
    name,
    type,
    ...mentions.flatMap(({ report, start, end }) => [report, start, end]),
  ]);
}

/** The parties that reports speak of, each with its mentions in these. */
export function partiesIn(reports: readonly KeyedReport[], { parties, partyOf }: LinkedParties): StoryParties {
  const byId = new Map(parties.map((party) => [party.id, party]));
  const all = new Map<string, LinkedParty & { readonly mentions: LinkedParty['mentions'][number][] }>();
  for (const { key, parties: own } of reports) {
    for (const { id, mentions } of own) {
      const party = byId.get(partyOf(key, id) ?? '');
      if (!party) continue;
      const here = all.get(party.id) ?? { ...party, roles: [], mentions: [] };
      for (const { start, end } of mentions) here.mentions.push({ report: key, start, end });
      all.set(party.id, here);
    }
  }
  return { all, partyOf };
}

/** A story's reports with their days. */
export function dateStory({ places }: StoryWorld): DatedStory {
  const members = places.flatMap(({ report, role }) => (role === 'member' ? [report] : []));
  const dating = inferDates(
    places.flatMap(({ report, role }) => (role === 'beside' ? [] : [report])),
    [members.map(({ key }) => key)],
  );
  const own = new Set(members.map(({ key }) => key));
  const reports = datedReports(members, dating);
  return {
    reports,
    dating: {
      dates: dating.dates.filter(({ report }) => own.has(report)),
      facts: dating.facts.filter((fact) => fact.reports.some((key) => own.has(key))),
      times: dating.times,
      undecided: [
        ...dating.undecided.filter(({ evidence }) => evidence.some(({ report }) => own.has(report))),
        ...reports.flatMap(dayOfAddress),
      ],
      copies: reports.flatMap((report) => {
        const copy = olderCopy(report);
        return copy ? [{ report: report.key, copy }] : [];
      }),
    },
  };
}

/** The day in the address of a report without a day: it may be that of publication. */
function dayOfAddress({ key, published, url }: KeyedReport): UndatedTime[] {
  const found = published === null ? dayInAddress(url) : null;
  if (!found) return [];
  const of = { kind: 'publication', report: key } as const;
  return [{ of, why: { kind: 'address', ...found }, candidates: [found.day], evidence: [] }];
}

/** Gives the row that a sentence stands in. */
function rowAt({ rows }: Propositions): (report: string, sentence: number) => number | null {
  const at = new Map(
    rows.flatMap(({ units }, row) => units.map((one) => [`${one.report} ${one.start}`, row] as const)),
  );
  return (report, sentence) => at.get(`${report} ${sentence}`) ?? null;
}

/** Matches what the reports of a story say. */
export function relateStory(
  { dated: { reports, dating }, beside, parties, lineage }: StorySource,
  compared: StorySteps['compared'] = compareStretches,
): StoryRelations {
  const { partyOf } = parties;
  const commitments = matchCommitments(reports, partyOf);
  const statements = matchStatements(reports, partyOf);
  const clauses = reports.flatMap((report) => clausesOf(report, partyOf));
  const propositions = matchPropositions(reports, partyOf, clauses);
  return {
    reports,
    parties,
    dating,
    statements,
    figures: matchFigures(reports, beside, rowAt(propositions)),
    commitments,
    counted: daysFromAgreements(reports, partyOf),
    events: matchEvents(reports, partyOf),
    claims: matchClaims(reports, partyOf, commitments),
    propositions,
    opposed: matchOpposed(reports, clauses, partyOf),
    variants: findVariants(reports, statements, lineage, partyOf, compared),
    uncollated: uncollated(lineage),
  };
}
