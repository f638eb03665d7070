import { closeSync, existsSync, fsyncSync, openSync, readSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { ReadoutError } from '../../model/issue.js';
import { makeFolders } from '../folder.js';

/**
 * Writes a file of lines whole or not at all: what stands under its name was finished, so a run that is killed leaves
 * nothing that a later one would take for done.
 */
export function writeLines(file: string, lines: Iterable<string>): void {
  const part = `${file}.part`;
  try {
    makeFolders(dirname(file));
    const handle = openSync(part, 'w');
    try {
      let some: string[] = [];
      let held = 0;
      const flush = (): void => {
        if (some.length > 0) writeAll(handle, `${some.join('\n')}\n`);
        [some, held] = [[], 0];
      };
      for (const line of lines) {
        some.push(line);
        held += line.length;
        if (held > 4_000_000) flush();
      }
      flush();
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(part, file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new ReadoutError(`${file} cannot be written (${code})`, 'Check that there is room, and who may write there.');
  }
}

function writeAll(handle: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
}

/** True where a file was finished. */
export function isDone(file: string): boolean {
  return existsSync(file);
}

/** Where a stretch of text stands in a file. */
export interface Place {
  readonly file: string;
  readonly start: number;
  readonly length: number;
}

/** Reads stretches of files, the last file kept open. */
export class Places {
  #file = '';
  #handle = -1;

  text({ file, start, length }: Place): string {
    if (file !== this.#file) {
      this.close();
      [this.#file, this.#handle] = [file, openSync(file, 'r')];
    }
    const bytes = Buffer.alloc(length);
    let got = 0;
    while (got < length) {
      const count = readSync(this.#handle, bytes, got, length - got, start + got);
      if (count === 0) throw new ReadoutError(`${file} is shorter than it was`, 'Remove it, and run the batch again.');
      got += count;
    }
    return bytes.toString('latin1');
  }

  close(): void {
    if (this.#handle >= 0) closeSync(this.#handle);
    [this.#file, this.#handle] = ['', -1];
  }
}
