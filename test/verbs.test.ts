import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// The table of verbs is text, so the compiler reads none of it: what a column may hold is compared with where it stands.

const source = (path: string): string => readFileSync(`src/read/${path}`, 'utf8');
const TABLE = source('grammar/verbs.ts');
const LINES = /^const LINES = `\n([\s\S]*?)\n`;$/m.exec(TABLE)?.[1]?.split('\n') ?? [];
const HEAD = TABLE.slice(0, TABLE.indexOf('const LINES'));

/** The texts that a type may be. */
function membersOf(path: string, type: string): ReadonlySet<string> {
  const [, body = ''] = new RegExp(`^export type ${type} =([^;]*);`, 'm').exec(source(path)) ?? [];
  return new Set([...body.matchAll(/'([^']+)'/g)].map(([, one = '']) => one));
}

const FRAMES = membersOf('statement/en.ts', 'Frame');
const CLASSES = membersOf('statement/en.ts', 'CueClass');
const STANCES = membersOf('../model/report.ts', 'Stance');
const FORCES = membersOf('../model/report.ts', 'Force');
const HAPPENINGS = membersOf('event/words.ts', 'Happening');
const MARKS = new Set([...HEAD.matchAll(/`([a-z-]+)`/g)].map(([, mark = '']) => mark));

/** What is wrong with one line of the table; nothing where it is as its head says. */
function faultsOf(line: string): string[] {
  const [lemma = '', ...columns] = line.split(' | ');
  const faults = /^[a-z-]+(?: [a-z-]+)*$/.test(lemma) ? [] : [`no verb: ${lemma}`];
  const unknown = (words: string | undefined, known: ReadonlySet<string>): string[] =>
    (words ?? '')
      .split(/\s+/)
      .filter((word) => word !== '' && !known.has(word))
      .map((word) => `${lemma}: ${word}`);
  for (const column of columns) {
    const [, name, rest = ''] = /^(says|binds|tells|also) (.+)$/.exec(column) ?? [];
    const [, first, second, frames] = /^(\S+) ([^:/]+)(?:\/[a-z-]+)?(?:: (.+))?$/.exec(rest) ?? [];
    if (name === 'says') {
      faults.push(...unknown(first ?? rest, CLASSES), ...unknown(second, STANCES), ...unknown(frames, FRAMES));
      if (frames === undefined) faults.push(`${lemma}: nothing it hands over`);
    } else if (name === 'binds') {
      faults.push(...unknown(first ?? rest, new Set(['self', 'object'])), ...unknown(second, FORCES));
    } else if (name === 'tells') {
      if (!HAPPENINGS.has(rest)) faults.push(`${lemma}: ${rest}`);
    } else if (name === 'also') faults.push(...unknown(rest, MARKS));
    else faults.push(`${lemma}: no column "${column}"`);
  }
  return faults;
}

test('every verb is written as the head of the table says', () => {
  expect(LINES.length).toBeGreaterThan(800);
  expect(LINES.flatMap(faultsOf)).toEqual([]);
});

test('verbs stand in the order of their letters, each once', () => {
  const lemmas = LINES.map((line) => line.split(' | ')[0] ?? '');
  expect(lemmas).toEqual([...new Set(lemmas)].sort());
});

test.each([
  'blurt | sayz saying neutral: bare',
  'blurt | says saying neutrl: bare',
  'blurt | says saying neutral: bear',
  'blurt | says saying neutral',
  'blurt | binds self promis/promise: to',
  'blurt | tells outburst',
  'blurt | also report',
])('a slip is seen: %s', (line) => {
  expect(faultsOf(line)).toHaveLength(1);
});
