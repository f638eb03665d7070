import { ReadoutError } from '../../model/issue.js';
import type { BatchOptions } from './job.js';
import { type BatchResult, batchHere } from './local.js';

/** What the user says of a cluster. */
export interface ClusterOptions {
  /** Where Spark runs: `local-cluster[2,1,1024]`, `yarn`, `spark://host:7077`. */
  readonly master?: string | undefined;
  /** Settings of Spark, as `name=value`. */
  readonly conf: readonly string[];
  /** Only writes the SQL and the files to ship. */
  readonly plan?: boolean | undefined;
  /** An archive of a Node runtime for executors that have none. */
  readonly node?: string | undefined;
}

/** What a batch can run on, by the name that is asked for. */
const ENGINES: Readonly<
  Record<string, (paths: readonly string[], options: BatchOptions, cluster: ClusterOptions) => Promise<BatchResult>>
> = {
  local: batchHere,
  spark: async (paths, options, cluster) => (await import('./spark.js')).batchOnSpark(paths, options, cluster),
};

/**
 * Runs a batch on the engine of a name.
 *
 * @throws ReadoutError for another name
 */
export function batchBy(
  engine: string,
  paths: readonly string[],
  options: BatchOptions,
  cluster: ClusterOptions,
): Promise<BatchResult> {
  const run = Object.hasOwn(ENGINES, engine) ? ENGINES[engine] : undefined;
  if (!run) throw new ReadoutError(`there is no engine ${engine}`, `Give one of ${Object.keys(ENGINES).join(', ')}.`);
  return run(paths, options, cluster);
}
