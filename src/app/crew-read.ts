import { correctDocuments } from '../input/corrections.js';
import { problem } from '../input/source.js';
import type { Correction } from '../model/correction.js';
import type { Issue } from '../model/issue.js';
import type { Report, SourceDocument } from '../model/report.js';
import { type CrewOptions, crewed, jobsFor } from './crew.js';
import type { Reading } from './crew-work.js';

/** What worker threads read. */
export interface ReadByCrew {
  /** The documents that could be read, in order. */
  readonly documents: readonly SourceDocument[];
  /** What was read of a document; null for one that no thread read. */
  readonly known: (document: SourceDocument) => Report | null;
  /** A line for each document that could not be read. */
  readonly problems: readonly Issue[];
}

/** Documents that travel to a worker together. */
const TOGETHER = 4;
/** A document may take so many seconds, and a second more for so many characters. */
const SECONDS = 60;
const CHARACTERS = 20_000;
/** Megabytes that the objects of one worker may take. */
const MEMORY = 2048;

export const WORKER = new URL('./crew-worker.js', import.meta.url);

/** How worker threads read documents. */
export function readingCrew(jobs: number, program: URL = WORKER): CrewOptions<Reading> {
  return {
    jobs,
    program,
    start: 'read',
    memory: MEMORY,
    patience: ({ documents }) => patienceFor(documents),
    parts: ({ documents, keepTokens }) =>
      documents.length === 1 ? null : documents.map((document) => ({ documents: [document], keepTokens })),
  };
}

/** Milliseconds that documents may take. */
export function patienceFor(documents: readonly SourceDocument[]): number {
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  return 1000 * (SECONDS * documents.length + characters / CHARACTERS);
}

/** Pieces of documents for a crew. */
export function* piecesOf(documents: Iterable<SourceDocument>, keepTokens: boolean): Generator<Reading> {
  let some: SourceDocument[] = [];
  for (const document of documents) {
    some.push(document);
    if (some.length < TOGETHER) continue;
    yield { documents: some, keepTokens };
    some = [];
  }
  if (some.length > 0) yield { documents: some, keepTokens };
}

/** The line for a document over which a worker died. */
export function lostIssue({ name }: SourceDocument, fault: string): Issue {
  return problem(
    'input/gave-up',
    `${name} could not be read: ${fault}`,
    'Look at the text, or leave it out. The other reports were read.',
  );
}

/**
 * Reads documents in worker threads: what comes of it is the same with any number of threads. `told` is called with the
 * number of documents read so far.
 */
export async function readByCrew(
  documents: readonly SourceDocument[],
  corrections: readonly Correction[],
  options: {
    readonly jobs: number | undefined;
    readonly keepTokens: boolean;
    readonly told?: (read: number) => void;
    readonly program?: URL;
  },
): Promise<ReadByCrew> {
  const corrected = correctDocuments(documents, corrections);
  const reports = new Map<SourceDocument, Report>();
  const lost = new Map<SourceDocument, string>();
  const crew = readingCrew(jobsFor(documents.length, options.jobs), options.program);
  for await (const outcome of crewed<Reading, Report[]>(piecesOf(corrected, options.keepTokens), crew)) {
    outcome.payload.documents.forEach((document, k) => {
      if ('fault' in outcome) lost.set(document, outcome.fault);
      else reports.set(document, outcome.value[k] as Report);
    });
    options.told?.(reports.size + lost.size);
  }
  return {
    documents: documents.filter((_, k) => !lost.has(corrected[k] as SourceDocument)),
    known: (document) => reports.get(document) ?? null,
    problems: [...lost].map(([document, fault]) => lostIssue(document, fault)),
  };
}
