import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Account } from '../src/model/account.js';
import { accountToMarkdown } from '../src/output/markdown.js';
import { accountToTerminal } from '../src/output/terminal.js';
import { harbour } from './harbour.js';

/**
 * Whole accounts as they were read by eye and accepted. `UPDATE=1` writes them anew; with CI set nothing is ever
 * written.
 */
const GOLDEN = [
  ['test/stories/harbour.md', accountToMarkdown],
  ['test/stories/harbour.txt', (account: Account): string => accountToTerminal(account, { full: true })],
  ['test/stories/harbour-page.txt', (account: Account): string => accountToTerminal(account)],
] as const;

test.each(GOLDEN)('the example story gives the account of %s', async (path, write) => {
  const actual = write(await harbour());
  if (process.env['UPDATE'] === '1' && !process.env['CI']) writeFileSync(path, actual);
  expect(actual).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '');
});

test('the example shows what its README promises: two stories, four texts, every kind of finding', async () => {
  const account = await harbour();
  const names = new Map(account.reports.map(({ siglum, name }) => [siglum, name.replace('.txt', '')]));
  const named = (sigla: readonly string[]): string => sigla.map((siglum) => names.get(siglum)).join(' ');
  expect(account.stories.map(({ reports }) => named(reports))).toEqual([
    'beacon courier ledger quayside tideline',
    'radio',
  ]);
  expect(
    [...new Set(account.stories.flatMap(({ origins }) => origins.map(({ reports }) => named(reports))))].sort(),
  ).toEqual(['beacon courier', 'ledger', 'quayside tideline', 'radio']);
  const kinds = new Set(account.stories.flatMap(({ variants }) => variants.map(({ kind }) => kind)));
  expect(
    ['attribution-lost', 'channel', 'direct-indirect', 'punctuation', 'spelling', 'altered', 'cut'].filter(
      (kind) => !kinds.has(kind as never),
    ),
  ).toEqual([]);
  expect(new Set(account.stories.flatMap(({ items }) => items.map(({ mark }) => mark)))).toEqual(
    new Set(['same', 'compatible', 'differs', 'single', 'near']),
  );
  expect(account.stories[0]?.within.some(({ what }) => what.includes('copy of another day'))).toBe(true);
  expect(account.stories[0]?.within.some(({ what }) => what.includes('judgement with no source'))).toBe(true);
  expect(account.stories[0]?.timeline.some(({ computed }) => computed?.includes('60 days'))).toBe(true);
  expect(account.stories.flatMap(({ undecided }) => undecided).some(({ what }) => what.includes('Tuesday'))).toBe(true);
});
