import type { BatchOptions } from '../../app/batch/job.js';
import { ReadoutError } from '../../model/issue.js';
import { tell } from '../streams.js';

interface Options {
  readonly out?: string;
  readonly jobs?: number;
  readonly engine: string;
  readonly published?: string;
  readonly keep?: true;
  readonly shard?: number;
  readonly plan?: true;
  readonly master?: string;
  readonly conf: readonly string[];
  readonly node?: string;
}

/** How often progress is told, in milliseconds. */
const OFTEN = 10_000;

/** `readout batch INPUT... --out DIR`: reads a corpus into Parquet tables. */
export async function batch(paths: readonly string[], options: Options): Promise<number> {
  const { out, jobs, shard, engine, published, keep } = options;
  if (out === undefined)
    throw new ReadoutError('no folder was given for the tables', 'Give one: readout batch INPUT... --out DIR.');
  const asked: BatchOptions = { out, jobs, shard, published, keep: keep === true, told: progress() };
  const { batchBy } = await import('../../app/batch/engines.js');
  const { counts, issues, plan } = await batchBy(engine, paths, asked, options);
  if (plan !== undefined)
    tell(`wrote ${plan} and the files it ships`, 'Run it with spark-sql -f, then this again without --plan.');
  else if (counts === null) tell(`${out} holds this batch already; nothing was left to be done`);
  else {
    const rows = Object.entries(counts).map(([table, count]) => `${count} ${table}`);
    tell(`wrote ${out}: ${rows.join(', ')}`);
    const things = `${issues} ${issues === 1 ? 'thing' : 'things'}`;
    const list = `${out}/issues.jsonl`;
    if (issues > 0) tell(`${things} could not be read`, `${list} says which and why.`);
  }
  return issues > 0 ? 3 : 0;
}

function progress(): (line: string) => void {
  let last = Date.now();
  return (line) => {
    if (Date.now() - last < OFTEN) return;
    last = Date.now();
    tell(line);
  };
}
