import type { English } from '../english/index.js';

/** Where a line of progress is written, and when. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Nobody waits for less than this many milliseconds, and no line is drawn again sooner than the second. */
const SOON = 500;
const AGAIN = 100;

/**
 * The reader of English with a line on the terminal that counts the reports it has read, of `total`. The line appears
 * after half a second and only on a terminal; `end` wipes it, and from then on nothing is written.
 */
export function counting(
  english: English,
  total: number,
  terminal: Terminal = process.stderr,
  now: () => number = Date.now,
): { readonly english: English; readonly end: () => void } {
  if (terminal.isTTY !== true || process.env['TERM'] === 'dumb') return { english, end: () => {} };
  const began = now();
  let drawn: number | null = null;
  let read = 0;
  let ended = false;
  const draw = (text: string, always: boolean): void => {
    const time = now();
    if (ended || time - began < SOON || (!always && drawn !== null && time - drawn < AGAIN)) return;
    drawn = time;
    terminal.write(`\r\u001b[K${text}`);
  };
  return {
    english: {
      read: (text, paragraphs) => {
        draw(`readout: reading report ${read + 1} of ${total}`, false);
        const syntax = english.read(text, paragraphs);
        read++;
        if (read === total) draw(`readout: setting ${total} ${total === 1 ? 'report' : 'reports'} side by side`, true);
        return syntax;
      },
    },
    end: () => {
      if (drawn !== null && !ended) terminal.write('\r\u001b[K');
      ended = true;
    },
  };
}

/** The line that counts answers while addresses are fetched, on a terminal alone. */
export function fetching(terminal: Terminal = process.stderr): {
  readonly tell: (done: number, all: number) => void;
  readonly end: () => void;
} {
  if (terminal.isTTY !== true || process.env['TERM'] === 'dumb') return { tell: () => {}, end: () => {} };
  let drawn = false;
  return {
    tell: (done, all) => {
      drawn = true;
      terminal.write(`\r\u001b[Kreadout: fetched ${done} of ${all}`);
    },
    end: () => {
      if (drawn) terminal.write('\r\u001b[K');
      drawn = false;
    },
  };
}
