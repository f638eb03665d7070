import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../src/app/weights.js';
import { accountOf, findFigures, findStatements, readReport, type Searched } from '../src/core.js';
import { harbour, harbourDocuments } from './harbour.js';

/** The examples of a file's docstrings: an expression, and what it gives as JSON behind an arrow. */
function examplesOf(file: string): { readonly expression: string; readonly gives: string }[] {
  const comments = [...readFileSync(file, 'utf8').matchAll(/\/\*\*[\s\S]*?\*\//g)].map(([text]) =>
    text.replace(/^\s*\*\/? ?/gm, ''),
  );
  return comments
    .flatMap((text) => text.split('@example').slice(1))
    .map((text) => {
      const [expression = '', gives = ''] = text.split('// →');
      return { expression: expression.trim().replace(/;$/, ''), gives: gives.trim().split('\n')[0] ?? '' };
    });
}

const FILES = ['src/find/statement.ts', 'src/find/figure.ts'];

test.each(FILES.flatMap(examplesOf))('the example holds: $expression', async ({ expression, gives }) => {
  const documents = await harbourDocuments();
  const names = ['account', 'reports', 'findStatements', 'findFigures'];
  const call = new Function(...names, `return ${expression};`);
  const reports = documents.map((document) => readReport(document, english()));
  expect(call(await harbour(), reports, findStatements, findFigures)).toEqual(JSON.parse(gives));
});

const speakers = (from: Searched, about: string): string[] =>
  findStatements(from, { about }).map(({ report, speaker }) => `${report} ${speaker}`);

describe('what is found', () => {
  test('stands at the place told, and answers', async () => {
    const account = await harbour();
    const texts = new Map(account.reports.map(({ siglum, text }) => [siglum, text]));
    const words = [...new Set(account.reports.flatMap(({ text }) => text.match(/[A-Za-z]{4,}/g) ?? []))];
    fc.assert(
      fc.property(fc.subarray(words, { minLength: 1, maxLength: 2 }), (some) => {
        const about = some.join(' ');
        const found = [
          ...findStatements(account, { about }).flatMap(({ content, source, cue, matched }) => [
            ...[...content, ...source, ...matched],
            ...(cue ? [cue] : []),
          ]),
          ...findFigures(account, { of: about, inSentence: true }).flatMap(({ figure, measure, matched }) => [
            ...[figure, ...matched],
            ...(measure ? [measure] : []),
          ]),
        ];
        for (const { report, start, end, exact } of found) expect(texts.get(report)?.slice(start, end)).toBe(exact);
      }),
      { seed: 20, numRuns: 200 },
    );
  });

  test('does not hang on the order of the documents', async () => {
    const documents = await harbourDocuments();
    const turned = [...documents].reverse();
    const ask = (all: typeof documents) => [
      findStatements(accountOf(all, english()), { about: 'pilot zone' }),
      findFigures(
        all.map((one) => readReport(one, english())),
        { of: 'boats' },
      ),
    ];
    expect(ask(turned)).toEqual(ask(documents));
  });

  test('counts a pronoun as the party it stands for, and one word in two spellings as one', async () => {
    const account = await harbour();
    const it = findStatements(account, { about: 'Kestria dreaded' });
    expect(it.map(({ matched }) => matched.map(({ exact }) => exact))).toContainEqual(expect.arrayContaining(['it']));
    expect(speakers(account, 'harbour')).toEqual(speakers(account, 'harbor'));
    expect(speakers(account, 'negotiating treaties').length).toBeGreaterThan(0);
  });

  test('is of one report where one is named, and within the values asked for', async () => {
    const account = await harbour();
    expect(new Set(findStatements(account, { report: 'R3' }).map(({ report }) => report))).toEqual(new Set(['R3']));
    expect(findFigures(account, { of: 'unlicensed boats', from: 1_500, to: 1_700 }).map(({ low }) => low)).toEqual([
      1_640,
    ]);
  });
});

describe('what is asked', () => {
  test('needs a word', async () => {
    const account = await harbour();
    expect(() => findStatements(account, { about: ' … ' })).toThrow(RangeError);
    expect(() => findStatements(account, { by: '' })).toThrow('by holds no word');
    expect(() => findFigures(account, { of: '“”' })).toThrow(RangeError);
  });

  test('may be anything', async () => {
    const account = await harbour();
    for (const about of ['__proto__', 'constructor', 'the', '\u0000a', 'x'.repeat(10_000), '../../etc/passwd'])
      expect(() => findStatements(account, { about })).not.toThrow();
    expect(findStatements(account, { about: '__proto__' })).toEqual([]);
    expect(findStatements([], { about: 'levy' })).toEqual([]);
  });
});
