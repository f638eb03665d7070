import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { english } from '../src/app/weights.js';
import { digestOf } from '../src/digest/digest.js';
import { cautionsOf, editionWords } from '../src/digest/edition.js';
import type { Edition, SourceDocument } from '../src/model/report.js';
import { accountToHtml } from '../src/output/html.js';
import { accountToMarkdown } from '../src/output/markdown.js';
import { accountToTerminal } from '../src/output/terminal.js';
import { accountOf } from '../src/pipeline.js';
import { readInput } from './intake.js';

const TEXT =
  'PORT VELA (NPA) - The pier at Port Vela will be closed for nine weeks, the harbour office said on Monday.\n\n' +
  'Some 140 boats must moor elsewhere, said Ilse Maran, its head.';

function version(name: string, published: string, edition: Edition): SourceDocument {
  return {
    name,
    text: TEXT,
    url: null,
    outlet: 'NPA',
    language: 'en',
    published: { value: published, from: 'metadata' },
    headline: null,
    issues: [],
    edition,
  };
}

const first = version('a.xml', '2024-03-04', { story: 'npa:pier', kind: 'first', version: '1' });
const later = version('b.xml', '2024-03-05', {
  story: 'npa:pier',
  kind: 'write-through',
  version: '1st Ld-Writethru',
  embargo: '2024-03-05T06:00Z',
});
const kill = version('c.xml', '2024-03-06', {
  story: 'npa:pier',
  kind: 'kill',
  note: 'R1 rests on a forged letter',
});

describe('versions that a sender marks', () => {
  const account = accountOf([first, later, kill], english());

  test('each report carries its edition', () => {
    expect(account.reports.map(({ edition }) => edition?.kind)).toEqual(['first', 'write-through', 'kill']);
  });

  test('a withdrawal is told of the message and of the versions before it', () => {
    expect(cautionsOf(account.reports)).toEqual([
      { report: 'R1', text: 'is of a story that its sender withdrew (R3)' },
      { report: 'R2', text: 'is not to be published before 2024-03-05T06:00Z' },
      { report: 'R2', text: 'is of a story that its sender withdrew (R3)' },
      { report: 'R3', text: 'was withdrawn by its sender: “R1 rests on a forged letter”' },
    ]);
  });

  test('the terminal, Markdown and the page tell it', async () => {
    const flat = (text: string): string => text.replace(/\s+/g, ' ');
    expect(flat(accountToTerminal(account))).toContain('R3 was withdrawn by its sender: “R1 rests on a forged letter”');
    expect(flat(accountToTerminal(account, { full: true }))).toContain('write-through (1st Ld-Writethru)');
    expect(accountToMarkdown(account)).toContain('is not to be published before 2024-03-05T06:00Z');
    const page = await accountToHtml(account);
    expect(page).toContain('was withdrawn by its sender: “R1 rests on a forged letter”');
    expect(page).toContain('write-through (1st Ld-Writethru)');
  });

  test('a version after a correction is not held against it', () => {
    const corrected = version('d.xml', '2024-03-05', { story: 'npa:pier', kind: 'correction', version: '2' });
    const after = version('e.xml', '2024-03-05', { story: 'npa:pier', kind: 'update', version: '3' });
    expect(cautionsOf(accountOf([first, corrected, after], english()).reports)).toEqual([
      { report: 'R1', text: 'is of a story that its sender corrected (R2)' },
      { report: 'R2', text: 'is a correction' },
    ]);
  });

  test('a feed and a first version tell nothing', () => {
    expect(editionWords({ story: 'x', kind: 'feed' })).toBeNull();
    const plain = accountOf([first], english());
    expect(digestOf(plain)).not.toHaveProperty('cautions');
    expect(accountToTerminal(plain)).not.toContain('  ! ');
  });
});

test('a wire file leads to an account that carries its edition', () => {
  const { documents } = readInput('anpa.txt', readFileSync('examples/formats/anpa.txt'));
  expect(documents.map(({ edition }) => edition?.kind)).toEqual(['write-through']);
  expect(accountOf(documents, english()).reports[0]?.edition).toEqual(documents[0]?.edition);
});

test('a byline that the format names is one, whatever it looks like', () => {
  const feed =
    '<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><item><title>Pier closed</title>' +
    '<dc:creator>harbour desk/im</dc:creator><pubDate>Thu, 07 Mar 2024 10:05:00 +0200</pubDate>' +
    '<description>The pier at Port Vela is shut for nine weeks, the office said on Thursday.</description></item></channel></rss>';
  const [report] = accountOf(readInput('feed.rss', feed).documents, english()).reports;
  expect(report?.byline && report.text.slice(report.byline.start, report.byline.end)).toBe('By harbour desk/im');
  expect(report?.published).toEqual({ value: '2024-03-07', at: '2024-03-07T08:05Z', from: 'metadata' });
});
