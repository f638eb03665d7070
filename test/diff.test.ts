import { expect, test } from 'vitest';
import { english } from '../src/app/weights.js';
import { type AccountDiff, CHANGE_KINDS, diffAccounts } from '../src/diff/diff.js';
import type { Account } from '../src/model/account.js';
import { diffToJson, diffToMarkdown, diffToTerminal } from '../src/output/diff.js';
import { accountOf } from '../src/pipeline.js';
import { harbour, harbourDocuments } from './harbour.js';

function account(...reports: readonly (readonly [name: string, published: string, text: string])[]): Account {
  return accountOf(
    reports.map(([name, published, text]) => ({
      name,
      text,
      url: null,
      outlet: name,
      language: null,
      published: { value: published, from: 'given' },
      headline: null,
      issues: [],
    })),
    english(),
  );
}

const MONDAY = [
  'courier',
  '2024-07-22',
  'ORAN - A fire at the Tarn mill on Sunday killed 12 people, the mayor of Oran said. Mayor Odile Strand promised to reopen the Tarn bridge by July 25.',
] as const;
const FRIDAY = [
  'beacon',
  '2024-07-26',
  'ORAN - The fire at the Tarn mill on Sunday killed 15 people, the mayor of Oran said. The mayor has kept her promise, said Tom Pell.',
] as const;

function kinds(diff: AccountDiff): string[] {
  return diff.changes.map(({ kind }) => kind);
}

test('an account differs in nothing from itself', async () => {
  const whole = await harbour();
  expect(diffAccounts(whole, whole).changes).toEqual([]);
  expect(diffToTerminal(diffAccounts(whole, whole))).toContain('Nothing changed.');
});

test('a report that came, a deadline that passed, a fulfilment newly told', () => {
  const diff = diffAccounts(account(MONDAY), account(MONDAY, FRIDAY));
  expect(diff.old).toEqual({ reports: 1, newest: '2024-07-22' });
  expect(diff.next).toEqual({ reports: 2, newest: '2024-07-26' });
  expect(kinds(diff)).toContain('report-new');
  expect(diff.changes.find(({ kind }) => kind === 'deadline-passed')?.is).toBe('2024-07-25');
  expect(kinds(diff)).toContain('fulfilment-told');
  expect(kinds(diff)).not.toContain('gone');
});

test('what went is gone, what is told by more is told again', async () => {
  const documents = await harbourDocuments();
  const fewer = accountOf(documents.slice(0, 4), english());
  const forward = diffAccounts(fewer, await harbour());
  const back = diffAccounts(await harbour(), fewer);
  expect(kinds(forward)).toContain('told-again');
  expect(kinds(back)).toContain('gone');
  expect(kinds(back).filter((kind) => kind === 'report-gone')).toHaveLength(2);
  expect(kinds(back)).not.toContain('report-new');
});

test('a report whose words were edited is one that changed, and what it still says is not new', () => {
  const edited = [MONDAY[0], MONDAY[1], MONDAY[2].replace('killed 12', 'killed 14')] as const;
  const diff = diffAccounts(account(MONDAY), account(edited));
  expect(kinds(diff)).toContain('report-changed');
  const moved = diff.changes.find(({ kind }) => kind === 'figure-moved');
  expect([moved?.was, moved?.is]).toEqual([expect.stringContaining('12'), expect.stringContaining('14')]);
  expect(diff.changes.filter(({ kind, item }) => kind === 'new' && item === 'commitment')).toEqual([]);
});

test('changes stand in the order of their kinds, and every piece of evidence is of its account', async () => {
  const documents = await harbourDocuments();
  const old = accountOf(documents.slice(2), english());
  const next = accountOf(documents.slice(0, 5), english());
  const diff = diffAccounts(old, next);
  const places = kinds(diff).map((kind) => (CHANGE_KINDS as readonly string[]).indexOf(kind));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  const holds = ({ reports }: Account, side: 'old' | 'next'): boolean =>
    diff.changes.every(({ evidence }) =>
      evidence[side].every(({ report, start, end, exact }) =>
        reports.some(({ siglum, text }) => siglum === report && text.slice(start, end) === exact),
      ),
    );
  expect(holds(old, 'old')).toBe(true);
  expect(holds(next, 'next')).toBe(true);
  expect(JSON.parse(diffToJson(diff))).toEqual(diff);
  expect(diffToMarkdown(diff).match(/^- /gm)).toHaveLength(diff.changes.length);
  for (const line of diffToTerminal(diff, 60).split('\n')) expect(line.length).toBeLessThanOrEqual(60);
});

test('an agreement that goes on: figures told beside those pledged, terms told again, days counted', () => {
  const march = [
    'courier',
    '2024-03-05',
    'HALDEN - Oran and Dolmar signed a deal on Monday. Under the March 4 agreement, Oran will deploy 600 wardens along ' +
      'the Tarn canal within 90 days. Dolmar promised to suspend the tolls.',
  ] as const;
  const april = [
    'beacon',
    '2024-04-17',
    'HALDEN - Oran has deployed some 210 wardens along the Tarn canal, Odile Strand said on Wednesday. The March accord ' +
      'with Dolmar calls for Oran to deploy 600 wardens along the canal. The 45-day period ends on Thursday.',
  ] as const;
  const may = [
    'gazette',
    '2024-05-17',
    'HALDEN - Oran has deployed 430 wardens along the Tarn canal, Tom Pell said on Friday, short of the 600 it pledged in ' +
      'its March accord with Dolmar.',
  ] as const;
  const [first, second, third] = [account(march), account(march, april), account(march, april, may)];
  const told = (diff: AccountDiff, kind: string): (readonly [string | null, string | null])[] =>
    diff.changes.filter((one) => one.kind === kind).map(({ was, is }) => [was, is]);
  const spring = diffAccounts(first, second);
  expect(told(spring, 'figure-told')).toEqual([[null, 'some 210 wardens']]);
  expect(told(spring, 'term-told')).toEqual([
    ['deploy 600 wardens along the Tarn canal', 'deploy 600 wardens along the canal'],
  ]);
  expect(told(spring, 'day-counted')).toEqual([
    [null, '4 March 2024 + 45 days = Thursday 18 April 2024; R1 names that day'],
  ]);
  expect(told(diffAccounts(second, third), 'figure-told')).toEqual([['some 210 wardens', '430 wardens']]);
  expect(kinds(diffAccounts(account(april), second))).not.toContain('agreement-new');
  expect(told(diffAccounts(account(MONDAY), account(MONDAY, march)), 'agreement-new')).toHaveLength(1);
});
