import { join } from 'node:path';
import type { BlockRows } from '../../batch/stages.js';
import { type CrewOptions, crewed } from '../crew.js';
import { WORKER } from '../crew-read.js';
import type { Shelf } from './block.js';
import { isDone, type Place, Places, writeLines } from './files.js';
import type { Job } from './job.js';
import { linesOfTelling, partsOfTelling, patienceForTelling, type Told } from './telling.js';

const MEMORY = 4096;
/** A block of a shard. */
interface Telling extends Told {
  readonly shard: number;
}

/** The stage *tell*: the rows of every block. Gives the files of the shards, in order. */
export async function tellBlocks(
  blocks: readonly (readonly string[])[],
  shelf: Shelf,
  job: Job,
  {
    jobs,
    shard: size,
    told,
  }: { readonly jobs: number; readonly shard: number; readonly told: (count: number) => void },
): Promise<string[]> {
  const shards = shardsOf(blocks, size);
  const files = shards.map((_, shard) => join(job.work, 'tell', `${String(shard).padStart(7, '0')}.tsv`));
  const crew: CrewOptions<Telling> = {
    jobs,
    program: WORKER,
    start: 'tell',
    memory: MEMORY,
    patience: patienceForTelling,
    parts: partsOfTelling,
  };
  let lines: string[] = [];
  let at = -1;
  let count = 0;
  const finish = (): void => {
    if (at >= 0) writeLines(files[at] as string, lines);
    lines = [];
  };
  const waiting = tellingsOf(shards, shelf, (shard) => isDone(files[shard] as string));
  for await (const outcome of crewed<Telling, BlockRows>(waiting, crew)) {
    const { shard, keys } = outcome.payload;
    if (shard !== at) finish();
    at = shard;
    lines.push(...linesOfTelling(outcome.payload, 'fault' in outcome ? outcome.fault : outcome.value));
    told((count += keys.length));
  }
  finish();
  return files;
}

function shardsOf(blocks: readonly (readonly string[])[], size: number): (readonly string[])[][] {
  const shards: (readonly string[])[][] = [];
  let held = size;
  for (const block of blocks) {
    if (held >= size) [held] = [0, shards.push([])];
    (shards.at(-1) as (readonly string[])[]).push(block);
    held += block.length;
  }
  return shards;
}

function* tellingsOf(
  shards: readonly (readonly (readonly string[])[])[],
  { places }: Shelf,
  done: (shard: number) => boolean,
): Generator<Telling, void, undefined> {
  const texts = new Places();
  try {
    for (const [shard, blocks] of shards.entries()) {
      if (done(shard)) continue;
      for (const keys of blocks) {
        const packed = keys.map((key) => texts.text(places.get(key) as Place));
        yield { shard, block: keys[0] as string, keys, packed, part: false };
      }
    }
  } finally {
    texts.close();
  }
}
