import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FORM_LIST } from '../model/formats.js';
import { ReadoutError } from '../model/issue.js';

/** What a file that is written must not take the place of. */
export interface WriteGuard {
  /** Files that this run has read. */
  readonly inputs?: readonly string[];
  /** True where the person said that what stands there may go. Inputs never go. */
  readonly force?: boolean;
}

/**
 * Writes the whole file or nothing: first under a name that nobody can guess, to the disk, then in its place. What this
 * run has read is never written over, nor, without `force`, what Readout did not write.
 *
 * @throws ReadoutError when the file cannot be written, or must not be
 */
export function writeWhole(file: string, text: string, guard: WriteGuard = {}): void {
  mayWrite(file, guard);
  try {
    replaceFile(file, text);
  } catch (error) {
    throw new ReadoutError(
      `${file} cannot be written (${codeOf(error)})`,
      'Check that its folder exists and may be written to.',
    );
  }
}

/**
 * Refuses a file that must not be written over.
 *
 * @throws ReadoutError when it is an input, no file, or holds what Readout did not write
 */
export function mayWrite(file: string, { inputs = [], force = false }: WriteGuard): void {
  const there = statSync(file, { throwIfNoEntry: false });
  if (there === undefined) return;
  const real = realpathSync(file);
  if (inputs.some((input) => realOf(input) === real))
    throw new ReadoutError(`${file} is one of the files that are read`, 'Give another name to write to.');
  if (!there.isFile()) throw new ReadoutError(`${file} is no file`, 'Give the name of a file to write to.');
  if (!force && there.size > 0 && !isOwnOutput(firstCharacters(file)))
    throw new ReadoutError(
      `${file} is there, and Readout did not write it`,
      'Give another name, or --force to write over it.',
    );
}

/**
 * Puts a text in the place of a file, or leaves the file as it is: written beside it under a name that did not exist
 * (a link that somebody put there is not followed), brought to the disk, then renamed. Who may read the file stays as
 * it was.
 */
export function replaceFile(file: string, text: string): void {
  const part = join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}.part`);
  const before = lstatSync(file, { throwIfNoEntry: false });
  const handle = openSync(part, 'wx', before?.isFile() ? before.mode & 0o777 : 0o666);
  try {
    try {
      const bytes = Buffer.from(text, 'utf8');
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(part, file);
  } catch (error) {
    removeIfThere(part);
    throw error;
  }
  keepFolder(dirname(file));
}

/** Brings the entry of a renamed file to the disk; some systems open no folders, and keep it themselves. */
function keepFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // as said above
  }
}

function removeIfThere(file: string): void {
  try {
    unlinkSync(file);
  } catch {
    // it never came to be
  }
}

/** How the files begin that Readout writes beside the forms of an account; a test writes each form twice. */
const OTHER_OUTPUTS: readonly RegExp[] = [
  /^\s*\{\s*"format": "readout-(?:check|diff)\//,
  /^\{\s*"\$schema": "https:\/\/json\.schemastore\.org\/sarif[\s\S]{0,300}"name": "Readout"/,
  /^# (?:What changed|[^\n]{1,300} against its sources)\n/,
  /^<\?xml [^>]*>\s*<feed [^>]*>\s*<id>urn:readout:watch<\/id>/,
  /^From: Readout <readout@localhost>\r?\n/,
];
const OWN_OUTPUTS: readonly RegExp[] = [...FORM_LIST.map(({ begins }) => begins), ...OTHER_OUTPUTS];

/** True for a text that begins as one that Readout wrote. */
export function isOwnOutput(start: string): boolean {
  return OWN_OUTPUTS.some((pattern) => pattern.test(start));
}

function firstCharacters(file: string): string {
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(4_096);
    return bytes.toString('utf8', 0, readSync(handle, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(handle);
  }
}

function realOf(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

/** The version that stands in the package. */
export function version(): string {
  const file = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(file) as { readonly version: string }).version;
}
