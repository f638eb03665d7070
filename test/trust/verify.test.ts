import { expect, test } from 'vitest';
import { verifyAccount } from '../../src/account/verify.js';
import { verifyWhole } from '../../src/account/whole.js';
import { differences, rebuiltAccount } from '../../src/app/rebuild.js';
import { english } from '../../src/app/weights.js';
import type { Account } from '../../src/model/account.js';
import { accountToJson } from '../../src/output/json.js';
import { accountOf } from '../../src/pipeline.js';
import { harbour, harbourDocuments } from '../harbour.js';
import { measured, random, runs } from './record.js';

const account = await harbour();
const written = accountToJson(account);
/** As the command does it: spans, then what must follow, then the same again from the sources. */
const held = JSON.parse(written) as Account;
const faultsOf = (value: unknown): number => verifyAccount(value).failures.length + verifyWhole(value).failures.length;

type Path = readonly (string | number)[];

/** A copy of the account with what stands at `path` changed. */
function changed(path: Path, change: (value: never) => unknown): unknown {
  const copy = JSON.parse(written) as Record<string | number, unknown>;
  let at = copy;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  at[last] = change(at[last] as never);
  return copy;
}

const item = (account.stories[0]?.items ?? []).findIndex(({ evidence }) => evidence.length > 1);
const ITEM: Path = ['stories', 0, 'items', item];

test('an account as it was written holds', () => {
  expect(faultsOf(held)).toBe(0);
});

test.each<[string, Path, (value: never) => unknown]>([
  ['another mark', [...ITEM, 'mark'], () => 'single'],
  ['a mark that is none', [...ITEM, 'mark'], () => 'true'],
  ['an item without evidence', [...ITEM, 'evidence'], () => []],
  ['a piece of evidence less', [...ITEM, 'evidence'], (list: unknown[]) => list.slice(1)],
  ['more texts than there are', [...ITEM, 'support', 'origins'], () => 99],
  ['more reports than there are', [...ITEM, 'support', 'reports'], () => 99],
  [
    'a report told to be silent that speaks',
    [...ITEM, 'absent'],
    () => [account.stories[0]!.items[item]!.evidence[0]!.report],
  ],
  ['another speaker', [...ITEM, 'speaker'], () => 'Somebody else'],
  ['another kind', [...ITEM, 'kind'], () => 'fact'],
  ['a party that is not there', [...ITEM, 'parties'], () => ['party:000000000000']],
  ['an item twice', ['stories', 0, 'items'], (list: unknown[]) => [...list, list[0]]],
  ['a text changed, its spans kept', ['reports', 0, 'text'], (text: string) => text.replace(/.$/s, '!')],
  ['an outlet changed', ['reports', 0, 'outlet'], () => 'Another Paper'],
  ['an address changed', ['reports', 0, 'url'], () => 'https://example.org/'],
  ['a day of publication changed', ['reports', 0, 'published', 'value'], () => '2024-07-31'],
  ['a siglum out of order', ['reports', 0, 'siglum'], () => 'R7'],
  ['a report moved to another origin', ['reports', 0, 'origin'], () => account.reports[2]?.origin],
  ['a report in no story', ['stories', 0, 'reports'], (list: string[]) => list.slice(1)],
  ['another id of a story', ['stories', 0, 'id'], () => 'story:000000000000'],
  ['a variant of an item that is not there', ['stories', 0, 'variants', 0, 'items'], () => ['item:000000000000']],
  ['a line of time of an item that is not there', ['stories', 0, 'timeline', 0, 'items'], () => ['item:000000000000']],
  ['a share above the whole', ['stories', 0, 'lineage', 0, 'shareOfA'], () => 1.5],
  ['a statement of nobody', ['reports', 0, 'statements', 0, 'party'], () => 'party:000000000000'],
  ['another form', ['format'], () => 'readout/9'],
  ['no stories', ['stories'], () => null],
])('found without the sources: %s', (_, path, change) => {
  expect(faultsOf(changed(path, change))).toBeGreaterThan(0);
});

test('evidence moved to other words, with their words set right, is found', () => {
  const moved = changed(
    [...ITEM, 'evidence', 0],
    ({ report, start, end }: { report: string; start: number; end: number }) => {
      const text = account.reports.find(({ siglum }) => siglum === report)?.text ?? '';
      return { report, start: start + 1, end: end + 1, exact: text.slice(start + 1, end + 1) };
    },
  );
  expect(verifyAccount(moved).failures).toEqual([]);
  expect(verifyWhole(moved).failures.length).toBeGreaterThan(0);
});

test('a space more or less in evidence is no small matter', () => {
  const spaced = changed([...ITEM, 'evidence', 0, 'exact'], (exact: string) => exact.replace(' ', '  '));
  expect(verifyAccount(spaced).failures.length).toBeGreaterThan(0);
});

test('with the sources every change is found, also a rewritten title', async () => {
  const made = JSON.parse(accountToJson(rebuiltAccount(held, await harbourDocuments(), english()))) as unknown;
  expect(differences(held, made, 10)).toEqual([]);
  const retitled = changed([...ITEM, 'title'], () => 'Something else was said');
  expect(differences(retitled, made, 10)).toEqual([
    { where: `/stories/0/items/${item}/title`, what: expect.stringContaining('"Something else was said" is not what') },
  ]);
  const next = random(20_261_129);
  const wanted = runs(120, 10_000);
  let [tried, seen, alone] = [0, 0, 0];
  while (tried < wanted) {
    const at = Math.floor(next() * written.length);
    const other = String.fromCharCode(32 + Math.floor(next() * 95));
    const text = `${written.slice(0, at)}${other}${written.slice(at + 1)}`;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      continue;
    }
    if (JSON.stringify(value) === JSON.stringify(held)) continue;
    tried++;
    if (differences(value, made, 1).length > 0) seen++;
    if (tried <= runs(40, 1_000) && faultsOf(value) > 0) alone++;
  }
  expect(seen).toBe(tried);
  measured(
    'J5',
    `${tried} one-character changes: ${seen} found with the sources; of ${runs(40, 1_000)} ${alone} without them`,
  );
});

test('corrections and a day that was given are given again', async () => {
  const documents = await harbourDocuments();
  const [first] = account.stories[0]?.items ?? [];
  const corrections = [
    { kind: 'dismiss', item: first?.id ?? '', reason: 'not ours' },
    { kind: 'own-story', report: documents[0]?.name ?? '', reason: '' },
    {
      kind: 'furniture',
      report: documents[0]?.name ?? '',
      start: 0,
      end: 8,
      exact: documents[0]?.text.slice(0, 8) ?? '',
      reason: '',
    },
  ] as const;
  const bare = documents.map((one) => ({ ...one, published: null }));
  const dated = bare.map((one) => ({ ...one, published: { value: '2024-08-02', from: 'given' as const } }));
  const corrected = accountOf(dated, english(), corrections);
  expect(verifyWhole(corrected).failures).toEqual([]);
  expect(differences(corrected, rebuiltAccount(corrected, bare, english()), 5)).toEqual([]);
});

test('whatever JSON is given, the answer is a verdict', () => {
  const deep = JSON.parse(`${'['.repeat(5_000)}${']'.repeat(5_000)}`) as unknown;
  for (const value of [null, 7, [], {}, { reports: [] }, { ...held, reports: deep }, { ...held, stories: [{}] }])
    expect(verifyWhole(value).failures.length).toBeGreaterThan(0);
  expect(differences({ a: deep }, { a: [deep] }, 3).length).toBeGreaterThan(0);
});
