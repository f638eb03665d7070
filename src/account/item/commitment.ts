import type { Item, ItemDue, Mark } from '../../model/account.js';
import type { Commitment } from '../../model/report.js';
import { hull, textOf } from '../../model/span.js';
import type { KeyedReport } from '../../relate/bundle.js';
import {
  type CommitmentDifference,
  type CommitmentGroup,
  type CommitmentReading,
  type CommitmentTelling,
  type CountedDay,
  commitmentKey,
  conditionText,
} from '../../relate/story.js';
import { evidenceOf, type NamingContext, type StoryContext } from '../context.js';
import type { Naming } from '../naming.js';
import { compareSigla } from '../sigla.js';
import { snippet } from '../snippet.js';
import { agreementWords, commitmentWords, dayWords, dueWords } from '../words.js';
import { dayOf, dueOf } from './due.js';
import { finishItem } from './item.js';

/** A telling with its report and the day it falls due. */
export interface ToldCommitment {
  readonly report: KeyedReport;
  readonly commitment: Commitment;
  readonly due: string | null;
}

/**
 * What is promised, due, planned, threatened or refused in a story, one item a commitment however many reports tell it.
 */
export function commitmentItems(context: StoryContext): Item[] {
  return context.relations.commitments.flatMap((group) => {
    const told = toldIn(group.tellings, context);
    const [lead] = [...told].sort((a, b) => fullness(b.commitment) - fullness(a.commitment));
    return lead ? [itemOf(group, told, lead, context)] : [];
  });
}

function itemOf(
  group: CommitmentGroup,
  told: readonly ToldCommitment[],
  lead: ToldCommitment,
  context: StoryContext,
): Item {
  const counted = told.flatMap(
    (one) => context.relations.counted.get(commitmentKey(one.report.key, one.commitment)) ?? [],
  )[0];
  const due = dueOf(told, counted);
  const fits = group.differs.includes('deadline') ? fittingPeriods(told, context) : null;
  const differs = fits ? group.differs.filter((one) => one !== 'deadline') : group.differs;
  return finishItem(
    {
      kind: 'commitment',
      title: commitmentTitle(lead.report, lead.commitment, context),
      mark: markOf(differs, group.readings),
      parties: [...new Set(told.flatMap(({ report, commitment }) => partiesOf(report, commitment, context)))],
      readings: group.readings.map(({ text, tellings }) => ({
        text: snippet(text, 240),
        evidence: toldIn(tellings, context).map(({ report, commitment }) =>
          evidenceOf(report, commitment, context.naming),
        ),
      })),
      computed: computedOf(differs, fits, counted, due, told, context),
      when: dayOf(due) ?? told.map((one) => one.due).find((one) => one !== null && /^\d{4}/.test(one)) ?? null,
      due,
      rule:
        told.length > 1
          ? `commitment/match: ${group.common ? commitmentWords.common(group.common) : ''}`
          : lead.commitment.rule,
    },
    context,
  );
}

/** How the days of a length come about, or what is missing for a day; empty where the day is as told. */
function dayLine({ words, value, first, last, missing }: ItemDue): string {
  if (missing !== null) return dueWords.open(words, missing);
  return /^P/.test(value ?? '') && first !== null && last !== null ? dueWords.length(words, first, last) : '';
}

/** How binding a telling sounds (must, will, has agreed to) is shown, but is no difference in what was agreed. */
function markOf(differs: readonly CommitmentDifference[], readings: readonly CommitmentReading[]): Mark {
  if (differs.some((one) => one !== 'force')) return 'differs';
  return readings.length > 1 ? 'compatible' : 'same';
}

function computedOf(
  differs: readonly CommitmentDifference[],
  fits: string | null,
  counted: CountedDay | undefined,
  due: ItemDue | null,
  told: readonly ToldCommitment[],
  context: StoryContext,
): string | null {
  const lines = [
    ...(told.length > 1 ? differs.map((one) => differenceOf(one, told, context)) : []),
    fits ? `${differenceOf('deadline', told, context)}: ${fits}` : '',
    counted ? agreementWords.counted(counted, namedIn(counted, context.naming)) : '',
    counted || due === null ? '' : dayLine(due),
  ];
  return lines.filter(Boolean).join('\n') || null;
}

/** Tellings with their reports. */
export function toldIn(
  tellings: readonly CommitmentTelling[],
  { byKey }: Pick<StoryContext, 'byKey'>,
): ToldCommitment[] {
  return tellings.flatMap(({ report: key, commitment, due }) => {
    const report = byKey.get(key);
    return report ? [{ report, commitment, due }] : [];
  });
}

/** The sum by which two lengths fit, where the only deadlines told are the half and the whole of one period. */
function fittingPeriods(told: readonly ToldCommitment[], { relations, naming }: StoryContext): string | null {
  const lengths = [...new Set(told.flatMap(({ due }) => (due === null ? [] : [due])))];
  const days = lengths.map((length) => Number(/^P(\d+)D$/.exec(length)?.[1] ?? NaN));
  if (days.length !== 2 || days.some(Number.isNaN)) return null;
  const [half, whole] = [Math.min(...days), Math.max(...days)];
  const fact = relations.dating.facts.find(({ of }) => of.kind === 'half-period' && of.half === half);
  return fact && half * 2 === whole ? dayWords(fact.grounds, naming) : null;
}

/**
 * The field in which tellings differ, each value with the reports that give it: "who or what judges: the council (R1) |
 * the count (R2)".
 */
export function differenceOf(
  field: CommitmentDifference,
  told: readonly ToldCommitment[],
  { naming }: Pick<StoryContext, 'naming'>,
): string {
  const values = new Map<string, Set<string>>();
  for (const one of told) {
    const value = VALUE[field](one);
    if (value !== null) values.set(value, (values.get(value) ?? new Set()).add(naming.siglum(one.report.key)));
  }
  return values.size < 2
    ? ''
    : commitmentWords.difference(
        field,
        [...values].map(([value, sigla]) => [value, [...sigla]] as const),
      );
}

/** What a telling has in a field in which tellings may differ; null where it has nothing there. */
const VALUE: Readonly<Record<CommitmentDifference, (told: ToldCommitment) => string | null>> = {
  force: ({ commitment }) => commitmentWords.force(commitment.force),
  deadline: ({ due }) => (due === null ? null : commitmentWords.due(due)),
  condition: ({ report, commitment: { condition } }) => condition && snippet(conditionText(report.text, condition), 90),
  judge: ({ report, commitment: { judge } }) => judge && snippet(textOf(report.text, judge), 90),
};

/** Sigla of the reports that name a day that was counted. */
export function namedIn({ named }: CountedDay, { siglum }: Pick<Naming, 'siglum'>): string[] {
  return [...new Set(named.map(({ report }) => siglum(report)))].sort(compareSigla);
}

/** How much a telling says: with condition, judge, deadline and consequence it says most. */
export function fullness({ condition, judge, due, consequence, parties }: Commitment): number {
  return (
    Number(condition !== null) * 2 +
    Number(judge !== null) +
    Number(due !== null) * 2 +
    Number(consequence !== null) +
    Number(parties.length > 0) * 2
  );
}

/** Who is bound how to what. */
export function commitmentTitle(report: KeyedReport, commitment: Commitment, context: NamingContext): string {
  const { all } = context.relations.parties;
  const named = partiesOf(report, commitment, context).flatMap((id) => all.get(id)?.name ?? []);
  const span = hull(commitment.party);
  const { condition, act, force } = commitment;
  return commitmentWords.title(
    named,
    span && snippet(textOf(report.text, span), 50),
    force,
    snippet(textOf(report.text, act), 90),
    condition && snippet(conditionText(report.text, condition), 80),
  );
}

export function partiesOf(
  report: KeyedReport,
  commitment: Commitment,
  { relations: { parties } }: NamingContext,
): string[] {
  return [...new Set(commitment.parties.flatMap((party) => parties.partyOf(report.key, party) ?? []))];
}
