import { describe, expect, test } from 'vitest';
import { verifyAccount } from '../../src/account/verify.js';
import { verifyWhole } from '../../src/account/whole.js';
import { english } from '../../src/app/weights.js';
import { daysInMonth } from '../../src/calendar/civil.js';
import type { Account, Item } from '../../src/model/account.js';
import type { Correction } from '../../src/model/correction.js';
import type { Report } from '../../src/model/report.js';
import { accountToCsv } from '../../src/output/csv.js';
import { accountToHtml } from '../../src/output/html.js';
import { accountToMarkdown } from '../../src/output/markdown.js';
import { accountOf } from '../../src/pipeline.js';
import { documentOf, read } from '../read-text.js';

// What a reader relies on above all, in the plainest sentences there are. Each is what a planted fault would break.

const words = (report: Report, span: { start: number; end: number } | null | undefined): string | null =>
  span ? report.text.slice(span.start, span.end) : null;

describe('one report', () => {
  const report = read(
    'Mayor Ada Belk said on Monday that the pier will close. Clerk Tomas Reed said that the ferry stays. ' +
      'About 40 people and exactly 3 million tonnes were counted, up 12 percent.',
    { published: '2024-03-07' },
  );
  const speaker = (of: string): string | undefined => {
    const told = report.statements.find(({ content }) => content.some((span) => words(report, span)?.includes(of)));
    return report.parties.find(({ id }) => id === told?.party)?.name;
  };

  test('each speaker has his own words', () => {
    expect(speaker('pier')).toMatch(/Ada Belk/);
    expect(speaker('ferry')).toMatch(/Tomas Reed/);
  });
  test('figures: value, unit, hedge, and the very characters', () => {
    const [people, tonnes, percent] = report.figures;
    expect([people?.low, people?.hedge, people?.unit]).toEqual([40, 'about', 'people']);
    expect([tonnes?.low, tonnes?.hedge]).toEqual([3_000_000, 'exact']);
    expect([percent?.low, percent?.unit, percent?.change ?? percent?.shift]).toEqual([12, 'percent', 'up']);
    for (const figure of report.figures) expect(words(report, figure)).toMatch(/\d/);
  });
  test('a day of the week is the one before the day of publication', () => {
    expect(report.times.find((time) => words(report, time)?.includes('Monday'))?.value).toBe('2024-03-04');
    expect([daysInMonth(2023, 2), daysInMonth(2024, 2), daysInMonth(1900, 2), daysInMonth(2000, 2)]).toEqual([
      28, 29, 28, 29,
    ]);
  });
  test('what is refused is not promised', () => {
    const forces = (text: string): (string | undefined)[] =>
      read(text, { published: '2024-03-07' }).commitments.map(({ force }) => force);
    expect(forces('Dolmar will sell the port by May 1.')).not.toContain('refusal');
    expect(forces('Dolmar will not sell the port by May 1.')).toEqual(['refusal']);
    expect(forces('Dolmar refused to sell the port.')).toEqual(['refusal']);
  });
});

const WIRE =
  'TOLVANE (NPA) — The Tolvane council voted on Monday to close the eastern pier after 1,640 people signed a letter against it. ' +
  'Mayor Ada Belk said that the pier would reopen by June 1 if the storm passes. “We will not sell the pier,” Belk told reporters at the town hall. ' +
  'Residents of the harbour district had asked for a vote since last winter, when ice broke two of the beams.';
const OTHER =
  'Tolvane will close its eastern pier, the council decided on Monday. Before that, 2,900 people signed a letter against it. ' +
  'The mayor, Ada Belk, said the pier would be open again by June 1 if the storm passes.';

function together(...texts: readonly string[]): Account {
  return accountOf(
    texts.map((text, at) =>
      documentOf(`${'abcdefghijk'[at]}.txt`, text, { published: '2024-03-07', outlet: `Paper ${at}` }),
    ),
    english(),
  );
}
const items = (account: Account): readonly Item[] => account.stories.flatMap((story) => story.items);

describe('several reports', () => {
  const account = together(WIRE, WIRE.replace('TOLVANE (NPA) — ', ''), OTHER);

  test('every report is there, the last one too', () => {
    expect(account.reports.map(({ name }) => name)).toEqual(['a.txt', 'b.txt', 'c.txt']);
    expect(account.stories.flatMap(({ reports }) => reports).sort()).toEqual(['R1', 'R2', 'R3']);
  });
  test('two copies are one text', () => {
    const origins = account.stories.flatMap((story) => story.origins.map(({ reports }) => reports.join(' ')));
    expect(origins).toContain('R1 R2');
    const both = items(account).filter(
      ({ evidence }) =>
        new Set(evidence.map(({ report }) => report)).size === 2 && evidence.every(({ report }) => report !== 'R3'),
    );
    for (const { support } of both) expect(support).toEqual({ reports: 2, origins: 1 });
    expect(both.length).toBeGreaterThan(0);
  });
  test('numbers that differ are told to differ, with both', () => {
    const { stories } = together(WIRE, WIRE.replace('1,640', '1,930'));
    const told = stories.flatMap((story) => [
      ...story.items.filter(({ mark }) => mark === 'differs').map(({ readings }) => readings),
      ...story.variants.map(({ readings }) => readings),
    ]);
    const both = (text: string): boolean => ['1,640', '1,930'].every((one) => text.includes(one));
    expect(told.some((readings) => both(readings.map(({ text }) => text).join(' ')))).toBe(true);
  });
  test('the account holds, spans and all that follows', () => {
    expect(verifyAccount(account).failures).toEqual([]);
    expect(verifyWhole(account).failures).toEqual([]);
  });
  test('the order of files changes nothing', () => {
    const documents = [WIRE, OTHER, WIRE.slice(16)].map((text, at) => documentOf(`${'xyz'[at]}.txt`, text));
    expect(JSON.stringify(accountOf([...documents].reverse(), english()))).toBe(
      JSON.stringify(accountOf(documents, english())),
    );
  });
  test('eight reports of one promise are eight pieces of evidence', () => {
    const many = together(
      ...['The', 'Our', 'This', 'That', 'Their', 'Her', 'His', 'A'].map(
        (word, at) =>
          `${word} paper number ${at + 1} tells it so. Mayor Ada Belk promised on Monday to reopen the eastern pier of Tolvane by June 1.`,
      ),
    );
    const best = Math.max(
      ...items(many)
        .filter(({ kind }) => kind === 'commitment')
        .map(({ support }) => support.reports),
    );
    expect(best).toBe(8);
  });
  test('who had it first follows the days, with the evidence', () => {
    const [early, late] = [
      documentOf('a.txt', WIRE.slice(16), { published: '2024-03-05' }),
      documentOf('b.txt', WIRE.slice(16), { published: '2024-03-07' }),
    ];
    const [pair] = accountOf([early, late], english()).stories.flatMap(({ lineage }) => lineage);
    expect(pair?.direction).toBe('a-to-b');
  });
});

describe('corrections do what they say', () => {
  const documents = [WIRE, OTHER].map((text, at) => documentOf(`${'ab'[at]}.txt`, text));
  const plain = accountOf(documents, english());
  const corrected = (correction: Correction): Account => accountOf(documents, english(), [correction]);
  const reason = '';

  test('an item is set aside', () => {
    const item = items(plain)[0]?.id ?? '';
    expect(items(corrected({ kind: 'dismiss', item, reason })).find(({ id }) => id === item)?.dismissed).toMatch(/./);
  });
  test('a day is set', () => {
    expect(
      corrected({ kind: 'published', report: 'a.txt', value: '2024-03-06', reason }).reports[0]?.published?.value,
    ).toBe('2024-03-06');
  });
  test('a report is set apart', () => {
    expect(corrected({ kind: 'own-story', report: 'b.txt', reason }).stories).toHaveLength(2);
  });
  test('words are taken out of the story', () => {
    const exact = 'Before that, 2,900 people signed a letter against it.';
    const start = OTHER.indexOf(exact);
    const without = corrected({ kind: 'furniture', report: 'b.txt', start, end: start + exact.length, exact, reason });
    expect(items(without).some(({ evidence }) => evidence.some((one) => one.exact.includes('2,900')))).toBe(false);
  });
});

test('no output holds a control character, whatever the texts and names hold', () => {
  const dirty = documentOf(
    'na\u0000me\u0007.txt',
    `Mayor Ada Belk said on \u0000Monday that the \u0008pier\u009b31m will close by May\u0000 1.`,
    { outlet: 'Pa\u0000per', headline: 'A \u0000head', published: '2024-03-07' },
  );
  const account = accountOf([dirty, documentOf('b.txt', OTHER)], english());
  for (const write of [accountToHtml, accountToCsv, accountToMarkdown])
    expect(write(account)).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/);
});
