import { buildAccount } from './account/build.js';
import { correctStories } from './account/correct.js';
import { datedReports, withoutOlderDays } from './account/dates.js';
import type { English } from './english/index.js';
import { correctDocuments } from './input/corrections.js';
import type { Account } from './model/account.js';
import type { Correction } from './model/correction.js';
import type { Report, SourceDocument } from './model/report.js';
import { readReport } from './read/read.js';
import { inferDates } from './relate/dating/date.js';
import { relate, type Related } from './relate/relate.js';

/** Reports in the order of their sigla, and how they hang together. */
export interface ReadTogether {
  readonly reports: readonly Report[];
  readonly related: Related;
}

/**
 * Reads documents and relates them. Sigla R1, R2 ... follow the names of the documents (then their ids),
 * so the order in which they are given does not matter. `keepTokens` false lets the words of each report go once it is read,
 * which many thousand reports need; an account needs them.
 */
export function readTogether(documents: readonly SourceDocument[], english: English, corrections: readonly Correction[] = [], { keepTokens = true }: { readonly keepTokens?: boolean } = {}): ReadTogether {
  const read = correctDocuments(documents, corrections).map((document) => {
    const report = readReport(document, english);
    if (keepTokens) return report;
    const { tokens: _tokens, ...light } = report;
    return light;
  });
  read.sort((a, b) => order(a.name, b.name) || order(a.id, b.id));
  const named = read.map((report, index) => ({ ...report, siglum: `R${index + 1}` }));
  const found = relate(named);
  const related = { ...found, stories: correctStories(found.stories, named, corrections) };
  const originOf = new Map(related.origins.flatMap(({ id, reports }) => reports.map((siglum) => [siglum, id] as const)));
  const storyOf = new Map(related.stories.flatMap(({ id, reports }) => reports.map((siglum) => [siglum, id] as const)));
  const reports = named.map((report) => ({ ...report, story: storyOf.get(report.siglum) ?? null, origin: originOf.get(report.siglum) ?? null }));
  return { reports, related };
}

/** The account of a set of documents: everything from text to timeline, in one call. */
export function accountOf(documents: readonly SourceDocument[], english: English, corrections: readonly Correction[] = []): Account {
  const { reports, related } = readTogether(documents, english, corrections);
  const told = withoutOlderDays(reports);
  const dating = inferDates(told, related.stories.map((story) => story.reports));
  return buildAccount(datedReports(told, dating), related, dating, corrections);
}

/** Code unit order, which no locale changes. */
function order(a: string, b: string): number {
  return a < b ? -1 : b < a ? 1 : 0;
}
