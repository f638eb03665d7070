import { availableParallelism } from 'node:os';
import type { Issue } from '../../model/issue.js';
import type { Report, SourceDocument } from '../../model/report.js';
import { crewed } from '../crew.js';
import { lostIssue, readingCrew } from '../crew-read.js';
import type { Reading } from '../crew-work.js';
import { documentsOf, inputsOf } from './inputs.js';

/** A report, or why there is none. */
export type Each = { readonly report: Report } | { readonly problem: Issue };

/** Documents that travel to a worker together. */
const TOGETHER = 8;

/** What a worker reads, and what was met before it. */
interface Piece extends Reading {
  readonly problems: readonly Issue[];
}

/**
 * Reads each report of files by itself, in order, with nothing of the others: no siglum, story or origin. No more is
 * held than a stretch of the files, so memory does not grow with the number of reports.
 *
 * @throws ReadoutError when a path does not exist
 */
export async function* readEach(
  paths: readonly string[],
  {
    published,
    jobs,
    keepTokens,
  }: { readonly published?: string; readonly jobs?: number; readonly keepTokens: boolean },
): AsyncGenerator<Each, void, undefined> {
  const crew = readingCrew(jobs ?? availableParallelism());
  for await (const outcome of crewed<Piece, Report[]>(piecesIn(paths, published, keepTokens), {
    ...crew,
    parts: ({ documents, problems }) =>
      documents.length < 2
        ? null
        : documents.map((one, k) => ({ documents: [one], keepTokens, problems: k === 0 ? problems : [] })),
  })) {
    const { documents, problems } = outcome.payload;
    for (const one of problems) yield { problem: one };
    if ('fault' in outcome) for (const one of documents) yield { problem: lostIssue(one, outcome.fault) };
    else for (const report of outcome.value) yield { report };
  }
}

async function* piecesIn(
  paths: readonly string[],
  published: string | undefined,
  keepTokens: boolean,
): AsyncGenerator<Piece, void, undefined> {
  let [documents, problems]: [SourceDocument[], Issue[]] = [[], []];
  for (const input of inputsOf(paths))
    for await (const found of documentsOf(input, published)) {
      if ('document' in found) documents.push(found.document);
      else problems.push(found.problem);
      if (documents.length < TOGETHER) continue;
      yield { documents, problems, keepTokens };
      [documents, problems] = [[], []];
    }
  if (documents.length + problems.length > 0) yield { documents, problems, keepTokens };
}
