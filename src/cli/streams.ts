import { once } from 'node:events';
import type { Issue } from '../model/issue.js';
import { safeLine } from './safe-text.js';

/** A reader that closes its end of the pipe (`| head`) wants no more: the program ends quietly. */
export function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
      throw error;
    });
  }
}

/** Writes data to standard output, and waits when the reader is slower. */
export async function writeData(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Writes a line for people to standard error, and under it what to do next. */
export function tell(what: string, ...next: readonly string[]): void {
  process.stderr.write([`readout: ${safeLine(what)}`, ...next.map((line) => `  ${safeLine(line)}`), ''].join('\n'));
}

/** So many notes of one kind are printed; of the others the number is told. What could not be read is always named. */
const MOST_NOTES = 10;

/**
 * Tells what could not be read and what is worth knowing, each with what to do. Gives the exit code that follows: 3 or
 * 0.
 */
export function tellProblems(problems: readonly Issue[], notes: readonly Issue[] = []): 0 | 3 {
  const told = new Map<string, number>();
  for (const note of notes) {
    if (problems.includes(note)) continue;
    const count = (told.get(note.code) ?? 0) + 1;
    told.set(note.code, count);
    if (count <= MOST_NOTES) tellIssue(note, 'note: ');
  }
  for (const [code, count] of told)
    if (count > MOST_NOTES)
      tell(`note: and ${count - MOST_NOTES} more of this kind (${code})`, '--json and "readout read" print them all.');
  for (const issue of problems) tellIssue(issue, '');
  return problems.length > 0 ? 3 : 0;
}

function tellIssue({ message, help }: Issue, kind: string): void {
  tell(`${kind}${message}`, help);
}

/** So many bytes tell what a stream holds. */
const START = 1_024;

/**
 * All bytes of standard input; where they are more than `most` says, given the first of them, those up to one more than
 * that. The rest is never taken in.
 */
export async function readStdin(most: (start: Uint8Array) => number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  let limit: number | null = null;
  for await (const chunk of process.stdin) {
    chunks.push(chunk as Uint8Array);
    total += (chunk as Uint8Array).length;
    if (limit === null && total >= START) limit = most(Buffer.concat(chunks));
    if (limit !== null && total > limit) break;
  }
  return Buffer.concat(chunks);
}

/** True when color may be written: standard output is a terminal and nobody asked for none (no-color.org). */
export function colorWanted(asked: boolean): boolean {
  const { NO_COLOR, TERM, FORCE_COLOR } = process.env;
  if (!asked || (NO_COLOR !== undefined && NO_COLOR !== '') || TERM === 'dumb') return false;
  return process.stdout.isTTY === true || (FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0');
}
