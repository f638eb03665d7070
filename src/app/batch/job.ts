import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReadoutError } from '../../model/issue.js';
import { shown } from '../files.js';
import { makeFolders } from '../folder.js';
import { version, writeWhole } from '../write.js';
import type { Input } from './inputs.js';

/** What a batch is asked to do. */
export interface BatchOptions {
  /** The folder that the tables are written into. */
  readonly out: string;
  /** Worker threads; as many as there are cores where none are given. */
  readonly jobs?: number | undefined;
  /** Day of the reports that say none. */
  readonly published?: string | undefined;
  /** Documents of one file between the stages: what a run that is killed has to do again at most. */
  readonly shard?: number | undefined;
  /** Keeps the files between the stages. */
  readonly keep?: boolean | undefined;
  /** Told how far it is. */
  readonly told?: (line: string) => void;
}

/** A batch at work: where its files stand. */
export interface Job {
  readonly out: string;
  /** What stands between the stages. */
  readonly work: string;
  /** Software that made it, with its version. */
  readonly software: string;
}

/**
 * Opens the folder of a batch: a new one, or one of the same inputs that was begun before.
 *
 * @throws ReadoutError where the folder holds another batch, or cannot be made
 */
export function openJob(inputs: readonly Input[], { out, published }: BatchOptions): Job {
  const work = join(out, 'stages');
  const software = `readout ${version()}`;
  const state = `${JSON.stringify({ software, published: published ?? null, inputs }, null, 1)}\n`;
  const file = join(out, 'batch.json');
  try {
    makeFolders(work);
  } catch {
    throw new ReadoutError(
      `the folder ${shown(out)} cannot be made`,
      'Give another one, or check who may write there.',
    );
  }
  if (!existsSync(file)) writeWhole(file, state);
  else if (readFileSync(file, 'utf8') !== state)
    throw new ReadoutError(
      `${shown(out)} holds a batch of other files, or of another version of Readout`,
      'Give another folder with --out, or remove that one to begin anew.',
    );
  return { out, work, software };
}
