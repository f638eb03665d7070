import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parseCorrections } from '../input/corrections.js';
import type { Correction, CorrectionsFile } from '../model/correction.js';
import { type Issue, ReadoutError } from '../model/issue.js';
import { replaceFile } from './write.js';

/** What a corrections file holds, and what was odd about it. */
export interface KeptCorrections {
  readonly corrections: readonly Correction[];
  readonly issues: readonly Issue[];
}

const NONE: KeptCorrections = { corrections: [], issues: [] };

/** A corrections file holds words of people; no desk writes this many bytes of them. */
const MOST = 20_000_000;

/**
 * Corrections kept in a file; none, and no issue, where there is no file. What is no plain file, or far too large, is
 * not opened.
 */
export function readCorrections(path: string): KeptCorrections {
  const stat = statOf(path);
  if (stat === null) return NONE;
  if (!stat.isFile()) return unusable('is no plain file', 'move it away');
  if (stat.size > MOST) return unusable(`is larger than ${MOST / 1_000_000} MB`, 'restore it from a copy');
  try {
    return parseCorrections(readFileSync(path, 'utf8'));
  } catch (error) {
    return unusable(`cannot be read (${codeOf(error)})`, 'check who may read it');
  }
}

function unusable(what: string, help: string): KeptCorrections {
  const message = `The corrections file ${what}, so no correction was applied`;
  return { corrections: [], issues: [{ code: 'corrections/unreadable', severity: 'warning', message, help }] };
}

/** Tells one state of the file from the next; empty where there is none. */
export function stateOf(path: string): string {
  const stat = statOf(path);
  return stat === null ? '' : `${stat.ino} ${stat.size} ${stat.mtimeMs}`;
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

/**
 * Changes a corrections file that others may change at the same time: it is read anew under a lock, changed, brought to
 * the disk and put in its place. Gives what it now holds. A file that cannot be read whole is never written over: what
 * it holds may be the reader's work of months.
 *
 * @throws ReadoutError when the file is not whole, cannot be written, or another holds it too long
 */
export function changeCorrections(
  path: string,
  change: (corrections: readonly Correction[]) => readonly Correction[],
): readonly Correction[] {
  const lock = lockOf(path);
  const mine = `${process.pid} ${hostname()} ${randomBytes(8).toString('hex')}`;
  try {
    takeLock(lock, mine, path);
    try {
      const { corrections, issues } = readCorrections(path);
      if (issues.length > 0) throw notWhole(path);
      const changed = change(corrections);
      if (changed === corrections) return corrections;
      const content: CorrectionsFile = { format: 'readout-corrections/1', corrections: changed };
      if (read(lock) !== mine) throw busy(path);
      replaceFile(path, `${JSON.stringify(content, null, 2)}\n`);
      return changed;
    } finally {
      if (read(lock) === mine) unlinkSync(lock);
    }
  } catch (error) {
    if (error instanceof ReadoutError) throw error;
    throw new ReadoutError(
      `The corrections file ${path} could not be written (${codeOf(error)}).`,
      'Check who may write in its folder, and whether the disk is full.',
    );
  }
}

export function notWhole(path: string): ReadoutError {
  return new ReadoutError(
    `The corrections file ${path} could not be read whole, so it is not written over.`,
    'Mend or move the file, and start "readout open" again.',
  );
}

function busy(path: string): ReadoutError {
  return new ReadoutError(
    `The corrections file ${path} is being written by another Readout.`,
    'Try it again in a moment.',
  );
}

/** Beside the file, under a name that no folder of reports is read for. */
export function lockOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.lock`);
}

/** A change takes milliseconds: a lock older than this, in milliseconds, was left behind. */
const STALE = 10_000;
/** A lock without a name in it for so long was left behind by a process that ended between making and marking it. */
const UNMARKED = 1_000;
/** So long is waited for a lock, in milliseconds. */
const PATIENCE = 3_000;

function takeLock(lock: string, mine: string, path: string): void {
  for (let waited = 0; !made(lock, mine); waited += 20) {
    if (isLeftBehind(lock)) removeLeftBehind(lock);
    else if (waited >= PATIENCE) throw busy(path);
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  }
}

/** True once the lock is ours; false where another has it. */
function made(lock: string, mine: string): boolean {
  let handle: number;
  try {
    handle = openSync(lock, 'wx', 0o600);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    writeSync(handle, mine);
  } catch (error) {
    unlinkSync(lock);
    throw error;
  } finally {
    closeSync(handle);
  }
  return true;
}

/** True where the process that made the lock is gone, or where it is too old to be in use. */
function isLeftBehind(lock: string): boolean {
  const age = ageOf(lock);
  if (age === null) return false;
  if (age > STALE) return true;
  const mark = read(lock) ?? '';
  if (mark === '') return age > UNMARKED;
  const [pid, host] = mark.split(' ');
  return host === hostname() && Number(pid) > 0 && !isRunning(Number(pid));
}

/** Milliseconds since the lock was made, by the clock of its own disk; null where it is gone. */
function ageOf(lock: string): number | null {
  const stat = statOf(lock);
  if (stat === null) return null;
  const probe = `${lock}.${randomBytes(6).toString('hex')}`;
  const handle = openSync(probe, 'wx', 0o600);
  try {
    return fstatSync(handle).mtimeMs - stat.mtimeMs;
  } finally {
    closeSync(handle);
    unlinkSync(probe);
  }
}

/** Takes a lock away that was left behind; one that another has made meanwhile is put back. */
function removeLeftBehind(lock: string): void {
  const seen = read(lock);
  const aside = `${lock}.${randomBytes(6).toString('hex')}`;
  try {
    renameSync(lock, aside);
    if (read(aside) !== seen) linkSync(aside, lock);
    unlinkSync(aside);
  } catch {
    // another was faster
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'no reason given';
}
