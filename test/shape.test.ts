import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RULES } from '../src/read/rules.js';
import { functionsOf } from './branches.js';
import { sourceFiles } from './source-files.js';

// The shape of the code: how much a function decides, how long a line is, where words and rules stand.

/** Decisions of one function at most, and of 95 functions in a hundred. */
const CEILING = 30;
const USUAL = 16;
const LINE = 120;

const files = sourceFiles('src').filter((file) => file !== 'src/page/client.ts');
const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const functions = files.flatMap((file) => functionsOf(file, sources.get(file)!).map((one) => ({ ...one, file })));

/** Functions and lines above their bounds from before there were any: the lists may only shrink. `SHRINK=1` does. */
const EXCEPTIONS = 'test/shape-exceptions.json';

test('no function decides too much', () => {
  const now: Record<string, number> = {};
  for (const { file, name, branches } of functions)
    if (branches > CEILING) now[`${file} ${name}`] = Math.max(branches, now[`${file} ${name}`] ?? 0);
  onlyShrinks('branches', now);
});

test('most functions decide little', () => {
  const counts = functions.map(({ branches }) => branches).sort((a, b) => a - b);
  expect(counts[Math.floor(counts.length * 0.95)]).toBeLessThanOrEqual(USUAL);
});

test('no line is too long', () => {
  const now: Record<string, number> = {};
  for (const [file, source] of sources) {
    const long = source.split('\n').filter((line) => line.length > LINE).length;
    if (long > 0) now[file] = long;
  }
  onlyShrinks('lines', now);
});

/** What is above its bound may be no more than the list of exceptions says, and the list no more than what is. */
function onlyShrinks(kind: 'branches' | 'lines', now: Readonly<Record<string, number>>): void {
  const lists: Record<string, Record<string, number>> = JSON.parse(readFileSync(EXCEPTIONS, 'utf8'));
  const known = lists[kind] ?? {};
  const grown = Object.entries(now).filter(([key, count]) => count > (known[key] ?? 0));
  if (process.env['SHRINK'] === '1' && !process.env['CI']) {
    const kept = Object.entries(now).map(([key, count]) => [key, Math.min(count, known[key] ?? 0)] as const);
    lists[kind] = Object.fromEntries(kept.filter(([, count]) => count > 0));
    writeFileSync(EXCEPTIONS, `${JSON.stringify(lists, null, 2)}\n`);
  }
  expect(grown).toEqual([]);
  expect(
    Object.entries(known).filter(([key, count]) => (now[key] ?? 0) < count),
    'fewer than the exceptions say: run with SHRINK=1',
  ).toEqual([]);
}

test('rule files hold no lists of words', () => {
  const lists = files
    .filter((file) => /(^|\/)rules?(-[a-z]+)?\.ts$/.test(file))
    .filter((file) => /(?:'[a-z]+',\s*){6,}|(?:`|')(?:[a-z]+ ){8,}[a-z]+(?:`|')\s*\.split/.test(sources.get(file)!));
  expect(lists).toEqual([]);
});

test('every rule is found by its name', () => {
  const text = [...sources.values()].join('\n');
  expect(RULES.filter(({ id }) => !text.includes(`'${id}'`)).map(({ id }) => id)).toEqual([]);
});
