import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { TABLES } from '../../batch/tables.js';
import { blockReports } from './block.js';
import { isDone } from './files.js';
import { inputsOf } from './inputs.js';
import { type BatchOptions, openJob } from './job.js';
import { readShards } from './read.js';
import { type Counts, clearWork, writeTables } from './tables.js';
import { tellBlocks } from './tell.js';

/** Documents of one file between the stages. */
const SHARD = 400;

/** What a batch made. */
export interface BatchResult {
  /** Rows of each table; null where all was done before. */
  readonly counts: Counts | null;
  readonly blocks: number;
  readonly issues: number;
  /** The SQL that was written and not run. */
  readonly plan?: string;
}

/**
 * Reads a corpus on this machine, in worker threads, into Parquet tables. A run that was killed goes on where it was
 * when it is started again with the same inputs. The files are the same, byte for byte, with any number of threads.
 *
 * @throws ReadoutError where the inputs are not there, or the folder holds another batch
 */
export async function batchHere(paths: readonly string[], options: BatchOptions): Promise<BatchResult> {
  const inputs = inputsOf(paths);
  const job = openJob(inputs, options);
  if (isWritten(job.out)) return { counts: null, blocks: 0, issues: 0 };
  const jobs = options.jobs ?? availableParallelism();
  const told = options.told ?? (() => undefined);
  const { published, shard = SHARD } = options;
  const files = await readShards(inputs, job, {
    jobs,
    published,
    shard,
    told: (count) => told(`read ${count} documents`),
  });
  told('finding which reports belong together');
  const { shelf, blocks } = blockReports(files, job);
  const lines = await tellBlocks(blocks, shelf, job, { jobs, shard, told: (count) => told(`told ${count} reports`) });
  const counts = await writeTables(lines, shelf.issues, shelf.again, job);
  if (!options.keep) clearWork(job);
  return { counts, blocks: blocks.length, issues: shelf.issues.length };
}

/** True where all tables were written, so nothing is left to be done. */
export function isWritten(out: string): boolean {
  return [...TABLES.map(({ name }) => `${name}.parquet`), 'issues.jsonl'].every((name) => isDone(join(out, name)));
}
