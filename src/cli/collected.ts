import type { Correction } from '../model/correction.js';
import type { SourceDocument } from '../model/report.js';
import type { Collection } from '../pipeline.js';
import { counting, countingBy } from './progress.js';
import { tellProblems } from './streams.js';

/** Documents in a collection, and whether one of them could not be read. */
export interface Collected {
  readonly collection: Collection;
  readonly lost: boolean;
  /** Wipes the line of progress. */
  readonly end: () => void;
}

/** The collection of documents, read by worker threads where there are many; what was lost is told. */
export async function collected(
  documents: readonly SourceDocument[],
  corrections: readonly Correction[],
  { jobs, keepTokens }: { readonly jobs: number | undefined; readonly keepTokens: boolean },
): Promise<Collected> {
  const [{ english }, pipeline, { jobsFor }] = await Promise.all([
    import('../app/weights.js'),
    import('../pipeline.js'),
    import('../app/crew.js'),
  ]);
  if (jobsFor(documents.length, jobs) === 1) {
    const reading = counting(english(), documents.length);
    const collection = new pipeline.Collection(reading.english, { keepTokens });
    collection.hold(documents);
    collection.correct(corrections);
    return { collection, lost: false, end: reading.end };
  }
  const { readByCrew } = await import('../app/crew-read.js');
  const { told, end } = countingBy(documents.length);
  const read = await readByCrew(documents, corrections, { jobs, keepTokens, told });
  const collection = new pipeline.Collection(english(), { keepTokens, known: read.known });
  collection.hold(read.documents);
  collection.correct(corrections);
  return { collection, lost: tellProblems(read.problems) === 3, end };
}
