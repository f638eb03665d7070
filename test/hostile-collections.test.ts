import { expect, test } from 'vitest';
import { english } from '../src/app/weights.js';
import type { Account } from '../src/model/account.js';
import type { SourceDocument } from '../src/model/report.js';
import { accountOf, Collection } from '../src/pipeline.js';
import { figures, HOSTILE, quotations } from './hostile-collections.js';
import { documentOf } from './read-text.js';
import { FULL, measured, runs } from './trust/record.js';

const kind = (name: string): ((count: number) => SourceDocument[]) => {
  const made = HOSTILE[name];
  if (!made) throw new Error(name);
  return made;
};

/** The items that stand in several reports, by what they say and in how many. */
function shared(account: Account): [title: string, reports: number][] {
  return account.stories
    .flatMap(({ items }) => items)
    .filter(({ evidence }) => evidence.some(({ exact }) => /barges|lock|council/.test(exact)))
    .map(({ title, support }): [string, number] => [title, support.reports])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

test.each(['all alike', 'one shared paragraph'])('%s: what few copies join, many copies join', (name) => {
  const few = shared(accountOf(kind(name)(8), english()));
  expect(few.length).toBeGreaterThan(2);
  expect(few.every(([, reports]) => reports === 8)).toBe(true);
  for (const count of [60, 130]) {
    const many = shared(accountOf(kind(name)(count), english()));
    expect(many).toEqual(few.map(([title]) => [title, count]));
  }
});

const LONG =
  'The harbour board of Tolvane said on Tuesday that 1,640 barges had waited at the lock. Ada Merrow told reporters ' +
  'that the lock would open again in March. The council of Sarrow will pay 12 million crowns by May 3. ';
const length = runs(12_000, 100_000);
const turned = (text: string): string => text.split('. ').reverse().join('. ');

test.each<[string, (number: number) => string]>([
  ['alike', () => figures(1, Math.round(length / 45))[0]?.text ?? ''],
  ['periodic', () => LONG.repeat(Math.ceil(length / LONG.length))],
  [
    'turned round',
    (number) => {
      const text = figures(1, Math.round(length / 45))[0]?.text ?? '';
      return number % 2 === 0 ? text : turned(text);
    },
  ],
])('A6: long reports, %s: four times as many cost no square', (name, textOf) => {
  const made = (count: number): SourceDocument[] =>
    Array.from({ length: count }, (_, number) => documentOf(`report-${number}`, textOf(number)));
  const count = runs(3, 12);
  cost(made(count));
  const growth = cost(made(4 * count)) / Math.max(cost(made(count)), 40);
  measured('A6', `${name} ${growth.toFixed(1)} from ${count} to ${4 * count} reports of ${length} characters`);
  expect(growth).toBeLessThan(9);
});

/** Milliseconds of processor time to relate reports that are read already and to write their account. */
function cost(documents: readonly SourceDocument[]): number {
  const best = [0, 1].map(() => {
    const collection = new Collection(english(), { once: true });
    collection.hold(documents);
    for (const _ of collection.reading());
    const { user, system } = process.cpuUsage();
    collection.account();
    const now = process.cpuUsage();
    return (now.user + now.system - user - system) / 1000;
  });
  return Math.min(...best);
}

test.each<[string, number, (count: number) => SourceDocument[]]>([
  ['all alike', 40, kind('all alike')],
  ['one shared paragraph', 40, kind('one shared paragraph')],
  ['one quotation with a word changed', 40, kind('one quotation with a word changed')],
  ['quotations in one report', 300, quotations],
  ['figures', 8, (count) => figures(count, 25)],
])('%s: four times as much costs no square', (_, count, made) => {
  cost(made(count));
  const ratio = cost(made(4 * count)) / Math.max(cost(made(count)), 40);
  // linear is 4, the square 16; what is too small to time is counted as 40 ms
  expect(ratio).toBeLessThan(9);
});

test
  .runIf(FULL)
  .each<[string, readonly number[], (count: number) => SourceDocument[]]>([
    ...Object.entries(HOSTILE).map(([name, made]): [string, number[], (count: number) => SourceDocument[]] => [
      name,
      [250, 500, 1_000, 2_000, 4_000],
      made,
    ]),
    ['quotations in one report', [2_500, 5_000, 10_000, 20_000], quotations],
  ])(
  '%s: twice as many cost at most 2.3 times as much, up to thousands',
  (name, counts, made) => {
    const costs = counts.map((count) => cost(made(count)));
    const growth = costs.slice(1).map((one, at) => one / (costs[at] ?? 1));
    measured('A4', `${name} up to ${counts.at(-1)}: ${Math.max(...growth).toFixed(1)}`);
    expect(Math.max(...growth)).toBeLessThan(2.3);
  },
  1_800_000,
);
