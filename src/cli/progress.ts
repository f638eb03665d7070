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
  if (!isDrawn(terminal)) return { english, end: () => {} };
  const { draw, end } = drawing(terminal, now);
  let read = 0;
  return {
    english: {
      read: (text, paragraphs) => {
        draw(`readout: reading report ${read + 1} of ${total}`, false);
        const syntax = english.read(text, paragraphs);
        read++;
        if (read === total) draw(besides(total), true);
        return syntax;
      },
    },
    end,
  };
}

/** As {@link counting}, for reports that are read elsewhere: `told` is given how many of `total` are read. */
export function countingBy(
  total: number,
  terminal: Terminal = process.stderr,
  now: () => number = Date.now,
): { readonly told: (read: number) => void; readonly end: () => void } {
  if (!isDrawn(terminal)) return { told: () => {}, end: () => {} };
  const { draw, end } = drawing(terminal, now);
  return {
    told: (read) =>
      read < total ? draw(`readout: reading report ${read + 1} of ${total}`, false) : draw(besides(total), true),
    end,
  };
}

function isDrawn(terminal: Terminal): boolean {
  return terminal.isTTY === true && process.env['TERM'] !== 'dumb';
}

function besides(total: number): string {
  return `readout: setting ${total} ${total === 1 ? 'report' : 'reports'} side by side`;
}

/** Draws a line in place of the last, and wipes it at the end. */
function drawing(
  terminal: Terminal,
  now: () => number,
): { readonly draw: (text: string, always: boolean) => void; readonly end: () => void } {
  const began = now();
  let drawn: number | null = null;
  let ended = false;
  return {
    draw: (text, always) => {
      const time = now();
      if (ended || time - began < SOON || (!always && drawn !== null && time - drawn < AGAIN)) return;
      drawn = time;
      terminal.write(`\r\u001b[K${text}`);
    },
    end: () => {
      if (drawn !== null && !ended) terminal.write('\r\u001b[K');
      ended = true;
    },
  };
}

/** A line of progress on the terminal, drawn anew at most ten times a second; `wipe` takes it away. */
export function stepping(
  terminal: Terminal = process.stderr,
  now: () => number = Date.now,
): { readonly draw: (text: string) => void; readonly wipe: () => void } {
  if (terminal.isTTY !== true || process.env['TERM'] === 'dumb') return { draw: () => {}, wipe: () => {} };
  const began = now();
  let drawn: number | null = null;
  return {
    draw: (text) => {
      const time = now();
      if (time - began < SOON || (drawn !== null && time - drawn < AGAIN)) return;
      drawn = time;
      terminal.write(`\r\u001b[Kreadout: ${text}`);
    },
    wipe: () => {
      if (drawn !== null) terminal.write('\r\u001b[K');
      drawn = null;
    },
  };
}
