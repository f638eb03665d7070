import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as library from '../src/index.js';
import {
  accountOf,
  digestOf,
  FORM_NAMES,
  type GivenDocument,
  ReadoutError,
  readInput,
  verifyAccount,
  writeAccount,
} from '../src/index.js';

const PAGE = `<!doctype html><html lang="en"><head><title>Pier to close</title>
<meta property="article:published_time" content="2024-03-07T08:00:00Z"><meta property="og:site_name" content="Vela Courier">
</head><body><article><h1>Pier to close</h1><p>The pier of Port Vela will close by May 6, harbor master Odile Strand said on Thursday.</p>
<p>“We waited nine years for this,” Strand said. Some 400 boats lie there.</p></article></body></html>`;
const OTHER = 'The pier of Port Vela will close by May 6, harbor master Odile Strand said. Some 420 boats lie there.';

/** What was thrown as a request that cannot be met; anything else is passed on. */
function refused(run: () => unknown): ReadoutError {
  try {
    run();
  } catch (error) {
    if (error instanceof ReadoutError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('a program', () => {
  test('reads a page, makes an account, writes it in every form and verifies it', async () => {
    const { documents, problems } = readInput('page.html', new TextEncoder().encode(PAGE));
    expect(problems).toEqual([]);
    expect(readInput('page.html', PAGE).documents).toEqual(documents);
    const account = accountOf([...documents, { name: 'other.txt', text: OTHER, published: '2024-03-07' }]);
    expect(account.reports.map(({ published }) => published?.value)).toEqual(['2024-03-07', '2024-03-07']);
    expect(digestOf(account).count).toMatch(/^2 reports/);
    for (const form of FORM_NAMES) expect((await writeAccount(account, form)).length, form).toBeGreaterThan(50);
    expect(await writeAccount(account, 'account.matrix.csv')).toBe(await writeAccount(account, 'matrix'));
    expect(verifyAccount(JSON.parse(await writeAccount(account, 'json'))).failures).toEqual([]);
  });

  test('needs to give a name and a text, and the order is free', () => {
    const [a, b] = [
      { name: 'a', text: OTHER },
      { name: 'b', text: OTHER },
    ];
    expect(accountOf([a, b])).toEqual(accountOf([b, a]));
  });

  test.each<[unknown, string]>([
    [{ name: 'a' }, 'the documents are no list'],
    [[null], 'document 1 is no object'],
    [[{ text: OTHER }], 'document 1 has no name'],
    [[{ name: 'a', text: new Uint8Array(3) }], 'a has no text'],
    [[{ name: 'a', text: OTHER, url: 7 }], 'url of a is no text'],
    [[{ name: 'a', text: OTHER, published: 'March 7' }], 'the day on which a was published is "March 7"'],
  ])('is told what is wrong with %j', (given, message) => {
    const error = refused(() => accountOf(given as readonly GivenDocument[]));
    expect(error.message).toBe(message);
    expect(error.help).toMatch(/^Give /);
  });

  test('is told the forms where one is none', async () => {
    const account = accountOf([{ name: 'a', text: OTHER }]);
    await expect(writeAccount(account, 'account.nowhere')).rejects.toThrow('there is no form "account.nowhere"');
    await expect(writeAccount(account, 'toString' as 'html')).rejects.toThrow(ReadoutError);
  });

  test('is told what could not be read, as a value', () => {
    const { documents, problems } = readInput('empty.html', new Uint8Array());
    expect(documents).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['input/empty']);
  });
});

test('what the README takes from the library is there', () => {
  const [, names = ''] = /import \{ ([^}]+) \} from 'readout'/.exec(readFileSync('README.md', 'utf8')) ?? [];
  expect(names.split(', ').length).toBeGreaterThan(4);
  for (const name of names.split(', ')) expect(library).toHaveProperty(name);
});
