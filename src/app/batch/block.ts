import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { blockKeys } from '../../batch/stages.js';
import type { Signature } from '../../relate/block/blocks.js';
import { isDone, type Place, writeLines } from './files.js';
import type { Job } from './job.js';

/** What the stage *read* left: where each report stands, and what could not be read. */
export interface Shelf {
  readonly places: ReadonlyMap<string, Place>;
  readonly issues: readonly string[];
  /** Documents that stood there more than once. */
  readonly again: number;
}

/** A report as it is blocked. */
interface Signed {
  readonly key: string;
  readonly id: string;
  readonly signature: Signature;
}

/** The stage *block*: which reports can have to do with each other, each block a list of keys. */
export function blockReports(
  files: readonly string[],
  job: Job,
): { readonly shelf: Shelf; readonly blocks: string[][] } {
  const file = join(job.work, 'blocks.tsv');
  const done = isDone(file);
  const reports: Signed[] = [];
  const shelf = shelve(files, (key, id, signature) => {
    if (!done) reports.push({ key, id, signature: JSON.parse(signature) as Signature });
  });
  if (!done)
    writeLines(
      file,
      blockKeys(reports).map((keys) => keys.join('\t')),
    );
  const blocks = readFileSync(file, 'latin1')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
  return { shelf, blocks };
}

/** Goes through the lines of the stage *read*. Equal documents are one. */
function shelve(files: readonly string[], take: (key: string, id: string, signature: string) => void): Shelf {
  const places = new Map<string, Place>();
  const issues: string[] = [];
  let again = 0;
  for (const file of files) {
    const bytes = readFileSync(file);
    for (let at = 0; at < bytes.length; ) {
      const end = bytes.indexOf(0x0a, at);
      const [key, id, signature] = columnsOf(bytes, at);
      if (key === '!') issues.push(signature[0]);
      else if (places.has(key)) again++;
      else {
        places.set(key, { file, start: signature[1] + 1, length: end - signature[1] - 1 });
        take(key, id, signature[0]);
      }
      at = end + 1;
    }
  }
  return { places, issues, again };
}

/** The first three columns of a line; with the third, the place where it ends. */
function columnsOf(bytes: Buffer, at: number): [key: string, id: string, third: readonly [text: string, end: number]] {
  const first = bytes.indexOf(0x09, at);
  const second = bytes.indexOf(0x09, first + 1);
  const third = bytes.indexOf(0x09, second + 1);
  return [
    bytes.toString('latin1', at, first),
    bytes.toString('latin1', first + 1, second),
    [bytes.toString('utf8', second + 1, third), third],
  ];
}
