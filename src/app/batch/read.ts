import { join } from 'node:path';
import type { SourceDocument } from '../../model/report.js';
import { type CrewOptions, crewed } from '../crew.js';
import { lostIssue, patienceFor, WORKER } from '../crew-read.js';
import { isDone, writeLines } from './files.js';
import { documentsOf, type Input } from './inputs.js';
import type { Job } from './job.js';
import { type DocumentPiece, issueLine, partsOfPiece } from './pieces.js';

/** Documents of one piece of a worker's work. */
const TOGETHER = 8;
const MEMORY = 2048;

/** Documents of one shard. */
interface Piece extends DocumentPiece {
  readonly shard: number;
}

/** How the documents of a corpus are read. */
interface ReadingOptions {
  readonly jobs: number;
  readonly published?: string | undefined;
  /** Documents of one file of the stage. */
  readonly shard: number;
  /** Told how many documents are read. */
  readonly told: (count: number) => void;
}

/**
 * The stage *read*: the documents of the inputs, shard by shard; a shard that is there already is passed over. Gives
 * the files of the shards.
 */
export async function readShards(
  inputs: readonly Input[],
  job: Job,
  { jobs, published, shard: size, told }: ReadingOptions,
): Promise<string[]> {
  const files: string[] = [];
  const fileOf = (shard: number): string => join(job.work, 'read', `${String(shard).padStart(7, '0')}.tsv`);
  const crew: CrewOptions<Piece> = {
    jobs,
    program: WORKER,
    start: 'records',
    memory: MEMORY,
    patience: ({ documents }) => patienceFor(documents),
    parts: partsOfPiece,
  };
  let read = 0;
  const pieces = piecesOf(inputs, published, size, (shard) => {
    if (files[shard] === undefined) files[shard] = fileOf(shard);
    return isDone(files[shard] as string);
  });
  let lines: string[] = [];
  let at = -1;
  const finish = (): void => {
    if (at >= 0) writeLines(files[at] as string, lines);
    lines = [];
  };
  for await (const outcome of crewed<Piece, string[]>(pieces, crew)) {
    const { shard, documents, issues } = outcome.payload;
    if (shard !== at) finish();
    at = shard;
    lines.push(...issues);
    if ('fault' in outcome) lines.push(...documents.map((one) => issueLine(lostIssue(one, outcome.fault))));
    else lines.push(...outcome.value);
    told((read += documents.length));
  }
  finish();
  return files;
}

async function* piecesOf(
  inputs: readonly Input[],
  published: string | undefined,
  size: number,
  done: (shard: number) => boolean,
): AsyncGenerator<Piece, void, undefined> {
  let shard = 0;
  let count = 0;
  let documents: SourceDocument[] = [];
  let issues: string[] = [];
  let skip = false;
  const piece = (): Piece => {
    const made = { shard, documents, issues };
    [documents, issues] = [[], []];
    return made;
  };
  for (const input of inputs)
    for await (const found of documentsOf(input, published)) {
      if (count === 0) skip = done(shard);
      if (!skip && 'document' in found) documents.push(found.document);
      if (!skip && 'problem' in found) issues.push(issueLine(found.problem));
      count++;
      const full = count === size;
      if (!skip && (full || documents.length === TOGETHER)) yield piece();
      if (full) [shard, count] = [shard + 1, 0];
    }
  if (count > 0 && !skip && documents.length + issues.length > 0) yield piece();
}
