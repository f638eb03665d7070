import type { Item } from '../../model/account.js';
import type { Commitment, Report } from '../../model/report.js';
import { hull, textOf } from '../../model/span.js';
import { evidenceOf, type StoryContext } from '../context.js';
import { snippet } from '../snippet.js';
import { finishItem } from './item.js';

const FORCE: Readonly<Record<Commitment['force'], string>> = { promise: 'undertakes', duty: 'must', plan: 'plans', threat: 'threatens', refusal: 'refuses' };

/** A commitment that stands in one report only. */
export function singleCommitment(report: Report, commitment: Commitment, context: StoryContext): Item {
  return finishItem({ kind: 'commitment', title: commitmentTitle(report, commitment, context), mark: 'single', parties: partiesOf(report, commitment, context), readings: [{ text: snippet(textOf(report.text, commitment), 240), evidence: [evidenceOf(report, commitment)] }], computed: null, when: dueOf(report, commitment), rule: commitment.rule }, context);
}

/** Who is bound how to what: "Mexico undertakes: reduce migration". */
export function commitmentTitle(report: Report, commitment: Commitment, context: StoryContext): string {
  const named = partiesOf(report, commitment, context).flatMap((id) => context.parties.get(id)?.name ?? []);
  const span = hull(commitment.party);
  const who = named.length > 0 ? named.join(' and ') : span ? snippet(textOf(report.text, span), 50) : 'No one named';
  const condition = commitment.condition ? ` (condition: ${snippet(textOf(report.text, commitment.condition), 80)})` : '';
  return `${who} ${FORCE[commitment.force]}: ${snippet(textOf(report.text, commitment.act), 90)}${condition}`;
}

export function partiesOf(report: Report, commitment: Commitment, context: StoryContext): string[] {
  return [...new Set(commitment.parties.flatMap((party) => context.partyOf(report.siglum, party) ?? []))];
}

/** The day or time it falls due; null where none is told or it could not be resolved. */
export function dueOf(report: Report, commitment: Commitment): string | null {
  const value = report.times.find(({ id }) => id === commitment.due)?.value ?? null;
  return value !== null && /^\d{4}/.test(value) ? value : null;
}
