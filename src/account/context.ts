import type { Evidence, Party } from '../model/account.js';
import type { Report } from '../model/report.js';
import { type Span, textOf } from '../model/span.js';
import { compareSigla } from '../relate/siglum.js';

/** The reports of one story with everything that items are made from. */
export interface StoryContext {
  /** In order of siglum. */
  readonly reports: readonly Report[];
  /** Reports of another event that are kept beside it; nothing of theirs is evidence here. */
  readonly beside: readonly Report[];
  readonly originOf: ReadonlyMap<string, string>;
  /** Parties of its reports, each with its mentions in them. */
  readonly parties: ReadonlyMap<string, Party>;
  /** The account's party for a party of one report. */
  readonly partyOf: (siglum: string, party: string) => string | null;
}

/** Words of a report as evidence. */
export function evidenceOf(report: Report, span: Span): Evidence {
  return { report: report.siglum, start: span.start, end: span.end, exact: textOf(report.text, span) };
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
