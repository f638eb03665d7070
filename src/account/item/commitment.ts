import type { Item } from '../../model/account.js';
import type { Commitment, Report } from '../../model/report.js';
import { hull, textOf } from '../../model/span.js';
import { type CommitmentDifference, type CommitmentGroup, conditionText } from '../../relate/commitment/match.js';
import type { ComputedFact } from '../../relate/dating/date.js';
import { evidenceOf, type StoryContext } from '../context.js';
import { snippet } from '../snippet.js';
import { finishItem } from './item.js';

const FORCE: Readonly<Record<Commitment['force'], string>> = {
  promise: 'undertakes',
  duty: 'must',
  plan: 'plans',
  threat: 'threatens',
  refusal: 'refuses',
};

const PLURAL: Readonly<Record<Commitment['force'], string>> = {
  promise: 'undertake',
  duty: 'must',
  plan: 'plan',
  threat: 'threaten',
  refusal: 'refuse',
};

/**
 * What is promised, due, planned, threatened or refused in a story, one item a commitment however many reports tell it.
 */
export function commitmentItems(
  context: StoryContext,
  groups: readonly CommitmentGroup[],
  facts: readonly ComputedFact[],
): Item[] {
  const reports = new Map(context.reports.map((report) => [report.siglum, report]));
  return groups.flatMap(({ tellings, readings, differs: found, why }) => {
    const told = tellings.flatMap(({ siglum, commitment, due }) => {
      const report = reports.get(siglum);
      return report ? [{ report, commitment, due }] : [];
    });
    const fits = found.includes('deadline') ? fittingPeriods(told, facts) : null;
    // How binding a telling sounds (must, will, has agreed to) is shown, but is no difference in what was agreed.
    const differs = fits ? found.filter((one) => one !== 'deadline') : found;
    const lead = [...told].sort((a, b) => fullness(b.commitment) - fullness(a.commitment))[0];
    if (!lead) return [];
    return [
      finishItem(
        {
          kind: 'commitment',
          title: commitmentTitle(lead.report, lead.commitment, context),
          mark: differs.some((one) => one !== 'force') ? 'differs' : readings.length > 1 ? 'compatible' : 'same',
          parties: [...new Set(told.flatMap(({ report, commitment }) => partiesOf(report, commitment, context)))],
          readings: readings.map((reading) => ({
            text: snippet(reading.text, 240),
            evidence: reading.tellings.flatMap(({ siglum, commitment }) => {
              const report = reports.get(siglum);
              return report ? [evidenceOf(report, commitment)] : [];
            }),
          })),
          computed:
            [
              ...(told.length > 1 ? differs.map((one) => differenceOf(one, told)) : []),
              fits ? `${differenceOf('deadline', told)}: ${fits}` : '',
            ]
              .filter(Boolean)
              .join('\n') || null,
          when: told.map(({ due }) => due).find((due) => due !== null && /^\d{4}/.test(due)) ?? null,
          rule: told.length > 1 ? `commitment/match: ${why}` : lead.commitment.rule,
        },
        context,
      ),
    ];
  });
}

/** The sum by which two lengths fit, where the only deadlines told are the half and the whole of one period. */
function fittingPeriods(told: readonly Told[], facts: readonly ComputedFact[]): string | null {
  const lengths = [...new Set(told.flatMap(({ due }) => (due === null ? [] : [due])))];
  const days = lengths.map((length) => Number(/^P(\d+)D$/.exec(length)?.[1] ?? NaN));
  if (days.length !== 2 || days.some(Number.isNaN)) return null;
  const [half, whole] = [Math.min(...days), Math.max(...days)];
  return (
    facts.find(({ kind, value }) => kind === 'half-period' && Number(value) === half && half * 2 === whole)?.computed ??
    null
  );
}

/** A telling with its report and the day it falls due. */
interface Told {
  readonly report: Report;
  readonly commitment: Commitment;
  readonly due: string | null;
}

const DIFFERENCE: Readonly<Record<CommitmentDifference, string>> = {
  force: 'how binding',
  deadline: 'due',
  condition: 'condition',
  judge: 'who or what judges',
};

/**
 * The field in which tellings differ, each value with the reports that give it: "who or what judges: the council (R1) |
 * the count (R2)".
 */
function differenceOf(field: CommitmentDifference, told: readonly Told[]): string {
  const values = new Map<string, Set<string>>();
  for (const { report, commitment, due } of told) {
    const span = field === 'judge' ? commitment.judge : field === 'condition' ? commitment.condition : null;
    const value =
      field === 'force'
        ? FORCE[commitment.force]
        : field === 'deadline'
          ? due === null
            ? null
            : showDays(due)
          : span
            ? snippet(field === 'condition' ? conditionText(report.text, span) : textOf(report.text, span), 90)
            : null;
    if (value === null) continue;
    values.set(value, (values.get(value) ?? new Set()).add(report.siglum));
  }
  return values.size < 2
    ? ''
    : `${DIFFERENCE[field]}: ${[...values].map(([value, sigla]) => `${value} (${[...sigla].join(' ')})`).join(' | ')}`;
}

/** How much a telling says: with condition, judge, deadline and consequence it says most. */
function fullness({ condition, judge, due, consequence, parties }: Commitment): number {
  return (
    Number(condition !== null) * 2 +
    Number(judge !== null) +
    Number(due !== null) * 2 +
    Number(consequence !== null) +
    Number(parties.length > 0) * 2
  );
}

/** Who is bound how to what: "Mexico undertakes: reduce migration". */
export function commitmentTitle(report: Report, commitment: Commitment, context: StoryContext): string {
  const named = partiesOf(report, commitment, context).flatMap((id) => context.parties.get(id)?.name ?? []);
  const span = hull(commitment.party);
  const who = named.length > 0 ? named.join(' and ') : span ? snippet(textOf(report.text, span), 50) : 'No one named';
  const condition = commitment.condition
    ? ` (condition: ${snippet(conditionText(report.text, commitment.condition), 80)})`
    : '';
  const verb =
    named.length > 1 || (named.length === 0 && /^(?:we|they|them|both|the two|these|those)\b/i.test(who))
      ? PLURAL[commitment.force]
      : FORCE[commitment.force];
  return `${who} ${verb}: ${snippet(textOf(report.text, commitment.act), 90)}${condition}`;
}

export function partiesOf(report: Report, commitment: Commitment, context: StoryContext): string[] {
  return [...new Set(commitment.parties.flatMap((party) => context.partyOf(report.siglum, party) ?? []))];
}

/** "P45D" as "45 days"; anything else as it is. */
function showDays(due: string): string {
  const days = /^P(\d+)D$/.exec(due)?.[1];
  return days ? `${days} days` : due;
}
