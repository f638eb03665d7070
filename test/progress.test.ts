import { expect, test } from 'vitest';
import { counting } from '../src/cli/progress.js';
import type { English } from '../src/english/index.js';

const still: English = { read: () => ({ sentences: [], tokens: [] }) };

/** Reads so many reports, each of which takes `step` milliseconds by a clock of our own, and gives what was written. */
function written(total: number, step: number, isTTY: boolean): string[] {
  const lines: string[] = [];
  let time = 0;
  const { english, end } = counting(
    {
      read: (text, paragraphs) => {
        time += step;
        return still.read(text, paragraphs);
      },
    },
    total,
    { isTTY, write: (text) => lines.push(text) },
    () => time,
  );
  for (let index = 0; index < total; index++) english.read('', []);
  end();
  english.read('', []);
  return lines;
}

test('a terminal sees how many reports were read, and the line is wiped at the end', () => {
  const lines = written(50, 100, true);
  expect(lines[0]).toBe('\r\u001b[Kreadout: reading report 6 of 50');
  expect(lines.at(-2)).toBe('\r\u001b[Kreadout: setting 50 reports side by side');
  expect(lines.at(-1)).toBe('\r\u001b[K');
});

test('what is soon done draws nothing, and many quick reports draw few lines', () => {
  expect(written(4, 100, true)).toEqual([]);
  expect(written(5000, 1, true).length).toBeLessThan(60);
});

test('nothing is written where no terminal is', () => {
  expect(written(50, 100, false)).toEqual([]);
});
