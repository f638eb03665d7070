import type { Evidence } from '../model/account.js';
import type { Span } from '../model/span.js';
import { type KeyedReport, placeIn } from '../relate/bundle.js';
import type { StoryRelations } from '../relate/story.js';
import type { Naming } from './naming.js';
import type { Roll } from './roll.js';
import { compareSigla } from './sigla.js';

/** What holds between the reports of one story, and what these are called. */
export interface StoryContext {
  readonly relations: StoryRelations;
  readonly naming: Naming;
  readonly roll: Roll;
  /** Reports of the story by their keys. */
  readonly byKey: ReadonlyMap<string, KeyedReport>;
}

/** As much of it as tells who is spoken of and what a report is called. */
export interface NamingContext extends Pick<StoryContext, 'naming' | 'byKey'> {
  readonly relations: Pick<StoryRelations, 'parties'>;
}

/** Words of a report as evidence. */
export function evidenceOf(report: KeyedReport, span: Span, { cite }: Naming): Evidence {
  return cite(placeIn(report, span));
}

/** The account's party for a party of a report, by name; null where it has none. */
export function nameOfParty({ relations: { parties } }: StoryContext, report: string, party: string): string | null {
  return parties.all.get(parties.partyOf(report, party) ?? '')?.name ?? null;
}

/** Evidence in order of siglum and place, each stretch once. */
export function inOrder(evidence: readonly Evidence[]): Evidence[] {
  const sorted = [...evidence].sort((a, b) => compareSigla(a.report, b.report) || a.start - b.start || a.end - b.end);
  return sorted.filter((one, index) => {
    const before = sorted[index - 1];
    return !before || before.report !== one.report || before.start !== one.start || before.end !== one.end;
  });
}

/** Sigla that stand in the evidence, in order. */
export function siglaOf(evidence: readonly Evidence[]): string[] {
  return [...new Set(evidence.map(({ report }) => report))].sort(compareSigla);
}
