import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { TABLES } from '../../batch/tables.js';
import { problem } from '../../input/source.js';
import { writeLines } from './files.js';
import { linesOf } from './inputs.js';
import type { Job } from './job.js';
import { parquetWriter, type TableWriter } from './parquet.js';

/** How many rows each table got. */
export type Counts = Readonly<Record<string, number>>;

/** Writes the tables and the list of what went wrong, from the lines of the stage *tell* in their order. */
export async function writeTables(
  files: readonly string[],
  issues: readonly string[],
  again: number,
  job: Job,
): Promise<Counts> {
  const begin = await parquetWriter(job.software);
  const writers = new Map<string, TableWriter>(
    TABLES.map((table) => [table.name, begin(join(job.out, `${table.name}.parquet`), table)]),
  );
  const counts: Record<string, number> = Object.fromEntries(TABLES.map(({ name }) => [name, 0]));
  const odd = [...issues];
  for (const file of files)
    for await (const line of linesOf(file)) {
      if (typeof line !== 'string' || line === '') continue;
      const tab = line.indexOf('\t');
      const table = line.slice(0, tab);
      if (table === '!') odd.push(line.split('\t')[2] as string);
      else {
        writers.get(table)?.write(JSON.parse(line.slice(tab + 1)) as (string | number | null)[]);
        counts[table] = (counts[table] ?? 0) + 1;
      }
    }
  for (const writer of writers.values()) writer.end();
  if (again > 0) odd.push(JSON.stringify(toldTwice(again)));
  writeLines(join(job.out, 'issues.jsonl'), odd.sort());
  return counts;
}

function toldTwice(again: number): object {
  const message = `${again} documents are equal to another of the corpus in everything, and were read once`;
  return { ...problem('batch/again', message, 'Nothing is to be done.'), severity: 'warning' };
}

/** Takes away what stood between the stages. */
export function clearWork(job: Job): void {
  rmSync(job.work, { recursive: true, force: true });
}
