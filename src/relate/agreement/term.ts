import { daysFromCivil, formatDays, parseDate } from '../../calendar/civil.js';
import type { Commitment, Time } from '../../model/report.js';
import { contains, hull, overlaps, type Span, textOf } from '../../model/span.js';
import { type CommitmentGroup, matchCommitments } from '../commitment/match.js';
import { type KeyedReport, type PartyOf, type Place, placeIn } from '../keyed.js';
import { ALL_SIDES, REVIEWING, TERM_BEHIND } from './en.js';
import type { SharedAgreement } from './match.js';
import { type LocalAgreement, sentenceOf } from './mention.js';

/** What a commitment is in an agreement. */
export type TermRole = 'term' | 'review' | 'consequence' | 'refused';

/** A commitment that belongs to an agreement, however many reports tell it. */
export interface AgreementTerm {
  readonly role: TermRole;
  readonly group: CommitmentGroup;
  /** Why it belongs: it stands in a sentence with the agreement, or the agreement is the one its report is about. */
  readonly why: 'sentence' | 'party';
  /** The day by which it is due, counted from the day of the agreement; null where that is not to be counted. */
  readonly counted: CountedDay | null;
}

/** A day counted from the day of an agreement. */
export interface CountedDay {
  /** `YYYY-MM-DD`. */
  readonly from: string;
  readonly days: number;
  readonly day: string;
  /** Where the length is told, and where a report names the day that comes out. */
  readonly told: Place;
  readonly named: readonly Place[];
}

/** What hangs on one agreement. */
export interface AgreementTerms {
  readonly terms: readonly AgreementTerm[];
  /** Lengths of time that are told of the agreement itself: "a 45-day period", each length once. */
  readonly periods: readonly {
    readonly value: string;
    readonly at: readonly Place[];
    readonly counted: CountedDay | null;
  }[];
}

/**
 * The commitments that belong to an agreement: those in a sentence with a mention of it, and, in a report that speaks
 * of no other agreement, those of its parties; each with its tellings in all reports of the agreement. Days are counted
 * where the day of the agreement is known and a length is told. Linear in the commitments of the reports, but for
 * their joining, which is near linear.
 */
export function termsOf(agreement: SharedAgreement, partyOf: PartyOf): AgreementTerms {
  const tellings = new Map(agreement.tellings.map((one) => [one.report.key, one]));
  const reports = [...new Map(agreement.tellings.map(({ report }) => [report.key, report])).values()];
  const parties = partiesOf(agreement);
  const why = new Map<Commitment, AgreementTerm['why']>();
  for (const telling of agreement.tellings)
    for (const commitment of telling.report.commitments) {
      const reason = belongs(commitment, telling, parties, partyOf);
      if (reason !== null && why.get(commitment) !== 'sentence') why.set(commitment, reason);
    }
  const named = daysNamed(reports);
  const terms = matchCommitments(reports, partyOf).flatMap((group): AgreementTerm[] => {
    const reasons = group.tellings.flatMap(({ commitment }) => why.get(commitment) ?? []);
    if (reasons.length === 0) return [];
    const counted = group.tellings.flatMap(({ report, commitment }) => {
      const { report: of, mentions = [] } = tellings.get(report) ?? {};
      const time = of?.times.find(({ id }) => id === commitment.due);
      return of && time && runsFromDeal(of, time, mentions)
        ? (countedFrom(agreement, time.value, placeIn(of, time), named) ?? [])
        : [];
    });
    return [
      {
        role: roleOf(group, tellings),
        group,
        why: reasons.includes('sentence') ? 'sentence' : 'party',
        counted: counted[0] ?? null,
      },
    ];
  });
  return { terms, periods: periodsOf(agreement, named) };
}

/** Name of a commitment among those of several reports. */
export function commitmentKey(report: string, { id }: Pick<Commitment, 'id'>): string {
  return `${report} ${id}`;
}

/**
 * The days that fall due so many days after an agreement whose day is known, where the commitment stands in a sentence
 * with it: "under the March 4 deal, Oran will free the crew within 30 days". By {@link commitmentKey}.
 */
export function countedDays(agreements: readonly SharedAgreement[]): ReadonlyMap<string, CountedDay> {
  const found = new Map<string, CountedDay>();
  for (const agreement of agreements) {
    if (agreement.day === null || agreement.day.length < 10) continue;
    const named = daysNamed(agreement.tellings.map(({ report }) => report));
    for (const { report, mentions } of agreement.tellings)
      for (const commitment of report.commitments) {
        const time = commitment.due === null ? undefined : report.times.find(({ id }) => id === commitment.due);
        const sentence = time && daysIn(time.value) !== null ? sentenceOf(report, commitment.act) : undefined;
        if (!time || !sentence || !runsFromDeal(report, time, mentions)) continue;
        if (!mentions.some((mention) => contains(sentence, mention))) continue;
        const counted = countedFrom(agreement, time.value, placeIn(report, time), named);
        if (counted !== null) found.set(commitmentKey(report.key, commitment), counted);
      }
  }
  return found;
}

/** Parties that made the agreement; where the words name fewer than two, those told of with it in most reports too. */
export function partiesOf({ parties, tellings }: SharedAgreement): ReadonlySet<string> {
  if (parties.length > 1) return new Set(parties);
  const counts = new Map<string, number>();
  for (const { about } of tellings) for (const party of about) counts.set(party, (counts.get(party) ?? 0) + 1);
  const told = [...counts].filter(([, count]) => count * 2 >= tellings.length).map(([party]) => party);
  return new Set([...parties, ...told]);
}

function belongs(
  commitment: Commitment,
  { report, mentions, main }: LocalAgreement,
  parties: ReadonlySet<string>,
  partyOf: PartyOf,
): AgreementTerm['why'] | null {
  const sentence = sentenceOf(report, commitment.act);
  if (sentence && mentions.some((mention) => contains(sentence, mention) && !overlaps(mention, commitment.act)))
    return 'sentence';
  if (sentence && mentions.some((mention) => overlaps(mention, commitment.act))) return 'sentence';
  if (!main || (commitment.force === 'plan' && commitment.condition === null && commitment.due === null)) return null;
  const words = hull(commitment.party);
  if (words && ALL_SIDES.test(textOf(report.text, words))) return 'party';
  return commitment.parties.some((id) => isOf(report, id, parties, partyOf)) ? 'party' : null;
}

/** True for a party, and for a person whose office is told as one of it: "Norland's President Tam Holt". */
function isOf(report: KeyedReport, id: string, parties: ReadonlySet<string>, partyOf: PartyOf): boolean {
  if (parties.has(partyOf(report.key, id) ?? id)) return true;
  const person = report.parties.find((one) => one.id === id);
  if (person?.type !== 'person') return false;
  const offices = person.roles.join(' ').toLowerCase();
  return report.parties.some(
    (one) =>
      one.type !== 'person' &&
      parties.has(partyOf(report.key, one.id) ?? one.id) &&
      offices.includes(one.name.toLowerCase().slice(0, Math.max(4, one.name.length - 1))),
  );
}

function roleOf({ tellings }: CommitmentGroup, reports: ReadonlyMap<string, LocalAgreement>): TermRole {
  const [first] = tellings;
  const text = first ? textOf(reports.get(first.report)?.report.text ?? '', first.commitment.act) : '';
  if (tellings.some(({ commitment }) => commitment.force === 'threat')) return 'consequence';
  if (tellings.every(({ commitment }) => commitment.force === 'refusal')) return 'refused';
  return REVIEWING.test(text) ? 'review' : 'term';
}

/** Lengths told of the agreement: in a sentence with it, or as "the 45-day period" of a report that has no other. */
function periodsOf(
  agreement: SharedAgreement,
  named: ReadonlyMap<string, readonly Place[]>,
): AgreementTerms['periods'] {
  const places = new Map<string, Place[]>();
  for (const { report, mentions, main } of agreement.tellings) {
    for (const time of report.times) {
      if (daysIn(time.value) === null || !isTerm(report, time)) continue;
      const sentence = sentenceOf(report, time);
      if (!main && !mentions.some((mention) => sentence && contains(sentence, mention))) continue;
      const value = `P${daysIn(time.value)}D`;
      const list = places.get(value);
      if (list) list.push(placeIn(report, time));
      else places.set(value, [placeIn(report, time)]);
    }
  }
  return [...places].map(([value, at]) => ({ value, at, counted: countedFrom(agreement, value, at[0]!, named) }));
}

const WORKING_DAYS = /\b(?:trading|business|working|school)\b/i;

/** `a 45-day period`, `the 90 days`: a length that bounds, none that only tells how long something took. */
function isTerm({ text }: KeyedReport, { start, end, type }: Time): boolean {
  // "Within 45 working days" counts no days of the calendar.
  if (type !== 'DURATION' || WORKING_DAYS.test(text.slice(start, end))) return false;
  return (
    TERM_BEHIND.test(text.slice(end, end + 20)) ||
    /\b(?:within|in|for|next|after)\s+(?:the\s+|another\s+)?$/i.test(text.slice(start - 20, start)) ||
    /-day|-week/i.test(text.slice(start, end))
  );
}

/**
 * False for a length of working days, and for one that is said to run from something else than an agreement: `within 30
 * days of the filing`.
 */
function runsFromDeal({ text }: KeyedReport, { start, end }: Time, mentions: readonly Span[]): boolean {
  if (WORKING_DAYS.test(text.slice(start, end))) return false;
  const [from] = /^\s+(?:from|of|after)\s+/.exec(text.slice(end, end + 10)) ?? [];
  return from === undefined || mentions.some((mention) => mention.start <= end + from.length + 4 && mention.end > end);
}

/** Days of a length in days or weeks; null for any other value. */
function daysIn(value: string | null): number | null {
  const [, count, unit] = /^P(\d{1,4})([DW])$/.exec(value ?? '') ?? [];
  return count === undefined ? null : Number(count) * (unit === 'W' ? 7 : 1);
}

function countedFrom(
  { day }: SharedAgreement,
  value: string | null,
  told: Place,
  named: ReadonlyMap<string, readonly Place[]>,
): CountedDay | null {
  const days = daysIn(value);
  const from = day === null || day.length < 10 ? null : parseDate(day);
  if (days === null || from === null || day === null) return null;
  const end = formatDays(daysFromCivil(from) + days);
  return { from: day, days, day: end, told, named: named.get(end) ?? [] };
}

/** Where each day is named. */
function daysNamed(reports: readonly KeyedReport[]): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const report of reports)
    for (const time of report.times) {
      if (time.type !== 'DATE' || !/^\d{4}-\d{2}-\d{2}$/.test(time.value ?? '')) continue;
      const list = places.get(time.value!);
      if (list) list.push(placeIn(report, time));
      else places.set(time.value!, [placeIn(report, time)]);
    }
  return places;
}

/** Figures that stand in a span. */
export function figuresIn(report: KeyedReport, span: Span): KeyedReport['figures'] {
  return report.figures.filter((figure) => contains(span, figure));
}
