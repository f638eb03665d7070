import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ByteSource } from '../input/context.js';
import type { Limits } from '../input/limits.js';
import type { PdfContent } from '../input/pdf/content.js';
import { problem } from '../input/source.js';
import type { Issue } from '../model/issue.js';

/** What the process that reads a PDF answers. */
export type PdfAnswer = { readonly content: PdfContent } | { readonly refused: 'no-reader' | 'locked' | 'damaged' };

const CHILD = fileURLToPath(new URL('./pdf-process.js', import.meta.url));
/** Megabytes that reading one PDF may take. */
const MEMORY = 512;

/**
 * The words of a PDF and where they stand. It is read in a process of its own, so that one that hangs, or eats all
 * memory, costs itself only. `program` is that process's, for tests.
 */
export function pdfContent({ name, bytes }: ByteSource, limits: Limits, program = CHILD): PdfContent | Issue {
  const run = spawnSync(process.execPath, [`--max-old-space-size=${MEMORY}`, program, String(limits.pages)], {
    input: bytes,
    timeout: Math.ceil(1_000 * (limits.seconds + bytes.length / 1_000_000)),
    killSignal: 'SIGKILL',
    maxBuffer: 200_000_000,
    windowsHide: true,
  });
  const answer = run.status === 0 ? answerOf(run.stdout) : null;
  if (answer && 'content' in answer) return answer.content;
  if (answer === null) {
    const late = run.error !== undefined && 'code' in run.error && run.error.code === 'ETIMEDOUT';
    return problem(
      'input/gave-up',
      late
        ? `${name} took more than ${limits.seconds} seconds to read and was given up`
        : `${name} could not be read: the program that reads PDFs broke down over it`,
      'Save its text first, for instance with "pdftotext".',
    );
  }
  const [code, what, help] = REASONS[answer.refused];
  return problem(code, `${name} ${what}`, help);
}

const REASONS = {
  'no-reader': [
    'input/no-reader',
    'is a PDF, and the part that reads PDFs is not installed',
    'Install it with "npm install unpdf@1.7.0", or save the text with "pdftotext".',
  ],
  locked: ['input/locked', 'is a PDF that opens with a password only', 'Save it without its password, and give that.'],
  damaged: ['input/unreadable', 'is a PDF that is damaged', 'Fetch or save it again.'],
} as const;

/** What was answered; null where that is none of what may be. */
function answerOf(stdout: Uint8Array): PdfAnswer | null {
  try {
    const answer = JSON.parse(Buffer.from(stdout).toString('utf8')) as PdfAnswer | number | null;
    if (typeof answer !== 'object' || answer === null) return null;
    const whole = 'content' in answer ? Array.isArray(answer.content.pages) : Object.hasOwn(REASONS, answer.refused);
    return whole ? answer : null;
  } catch {
    return null;
  }
}
