import { describe, expect, test } from 'vitest';
import { english } from '../src/app/weights.js';
import { changeWords, versionChains } from '../src/digest/versions.js';
import type { Edition, SourceDocument } from '../src/model/report.js';
import { accountToHtml } from '../src/output/html.js';
import { accountToMarkdown } from '../src/output/markdown.js';
import { accountToTerminal } from '../src/output/terminal.js';
import { accountOf } from '../src/pipeline.js';

const FIRST = `Pier to close for nine weeks

PORT VELA (NPA) - The pier at Port Vela will be closed for nine weeks, the harbour office said on Monday.

About 140 boats must moor elsewhere. "We shall open again in June," said Ilse Maran, who runs the office.

The town had refused to pay for the repairs.`;
const SECOND = `Pier to close until June

PORT VELA (NPA) - The pier at Port Vela is to be closed for nine weeks, the harbour office said Monday.

More than 190 boats must moor elsewhere. "We shall open again in July," said Teo Lund, who runs the office.

Fishermen called for a second landing place on Thursday.`;

function version(name: string, text: string, published: string, more: Partial<SourceDocument>): SourceDocument {
  return {
    name,
    text,
    url: null,
    outlet: 'NPA',
    language: 'en',
    published: { value: published, from: 'metadata' },
    headline: text.split('\n')[0] ?? null,
    issues: [],
    ...more,
  };
}

const wire = (number: string): { readonly edition: Edition } => ({
  edition: { story: 'npa:pier', kind: number === '1' ? 'first' : 'update', version: number },
});

describe('versions of one report', () => {
  // The later version has the earlier name: the count of the sender decides.
  const account = accountOf(
    [version('b.xml', FIRST, '2024-03-04', wire('1')), version('a.xml', SECOND, '2024-03-04', wire('2'))],
    english(),
  );
  const [chain] = versionChains(account.reports);

  test('stand in order of time, and what changed is named by kind', () => {
    expect(chain?.reports).toEqual(['R2', 'R1']);
    expect(chain?.by).toBe('story');
    const told = chain?.steps[0]?.changes.map(changeWords) ?? [];
    expect(told).toContain('headline: “Pier to close for nine weeks” is now “Pier to close until June”');
    expect(told).toContain('dropped: “The town had refused to pay for the repairs.”');
    expect(told).toContain('added: “Fishermen called for a second landing place on Thursday.”');
    expect(told.filter((line) => line.startsWith('figure: '))).toHaveLength(1);
    expect(told.find((line) => line.startsWith('figure: '))).toMatch(/140.* is now .*190/);
    expect(told.find((line) => line.startsWith('quotation: '))).toMatch(/June.* is now .*July/);
    expect(told.find((line) => line.startsWith('who is named for it: '))).toMatch(/Ilse Maran.* is now .*Teo Lund/);
  });

  test('edits of style are none of them', () => {
    const told = chain?.steps[0]?.changes.map(changeWords) ?? [];
    expect(told.filter((line) => line.includes('will be closed'))).toEqual([]);
  });

  test('every place holds, and the terminal, Markdown and the page tell them', async () => {
    for (const { before, after } of chain?.steps[0]?.changes ?? [])
      for (const one of [before, after])
        if (one) {
          const text = account.reports.find(({ siglum }) => siglum === one.report)?.text ?? '';
          expect(text.slice(one.start, one.end)).toBe(one.exact);
        }
    expect(accountToTerminal(account)).toContain('versions of one report: R2 → R1');
    expect(accountToMarkdown(account)).toContain('dropped: “The town had refused to pay');
    expect(await accountToHtml(account)).toContain('Versions of one report: ');
  });

  test('a figure that is told as surer is one', () => {
    const surer = accountOf(
      [
        version('a.txt', FIRST, '2024-03-04', { url: 'https://npa.example/pier?utm_source=a#top' }),
        version('b.txt', FIRST.replace('About 140', '140'), '2024-03-05', { url: 'http://www.npa.example/pier/' }),
      ],
      english(),
    );
    const [found] = versionChains(surer.reports);
    expect(found?.by).toBe('address');
    expect(found?.steps[0]?.changes.map(({ kind }) => kind)).toEqual(['hedge']);
  });

  test('an address that reports of different things name, and a teaser, make no versions', () => {
    const front = { url: 'https://npa.example/' };
    const other = 'The mayor of Sarn opened a school for ninety children.\n\nIt stands beside the old mill.';
    const teaser = [{ code: 'input/teaser', severity: 'info' as const, message: 'm', help: 'h' }];
    const page = { url: 'https://npa.example/pier' };
    for (const documents of [
      [version('a.txt', FIRST, '2024-03-04', front), version('b.txt', other, '2024-03-05', front)],
      [
        version('a.txt', FIRST, '2024-03-04', page),
        version('b.txt', SECOND, '2024-03-05', { ...page, issues: teaser }),
      ],
    ])
      expect(versionChains(accountOf(documents, english()).reports)).toEqual([]);
  });

  test('what web archives got comes in the order in which they got it', () => {
    const page = { url: 'https://npa.example/pier' };
    const reports = accountOf(
      [
        version('a.warc:1', SECOND, '2024-03-04', { ...page, retrieved: '2024-03-05T10:00:00Z' }),
        version('b.warc:1', FIRST, '2024-03-04', { ...page, retrieved: '2024-03-04T10:00:00Z' }),
      ],
      english(),
    ).reports;
    expect(versionChains(reports)[0]?.reports).toEqual(['R2', 'R1']);
  });

  test('the guid of a feed holds them together within one outlet; other reports are no versions', () => {
    const feed: Partial<SourceDocument> = { edition: { story: '7', kind: 'feed' } };
    const reports = accountOf(
      [
        version('a.rss:1', FIRST, '2024-03-04', feed),
        version('b.rss:1', SECOND, '2024-03-05', feed),
        version('c.rss:1', SECOND, '2024-03-05', { ...feed, outlet: 'Other' }),
        version('d.txt', SECOND, '2024-03-05', {}),
      ],
      english(),
    ).reports;
    expect(versionChains(reports).map(({ by, reports: held }) => [by, held])).toEqual([['guid', ['R1', 'R2']]]);
  });
});
