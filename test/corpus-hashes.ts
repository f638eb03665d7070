import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TABLES } from '../src/batch/tables.js';

/** The hash of every table in the folder of a corpus, and of its list of issues. */
export function corpusHashes(folder: string): Record<string, string> {
  const names = [...TABLES.map(({ name }) => `${name}.parquet`), 'issues.jsonl'];
  return Object.fromEntries(
    names.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}
