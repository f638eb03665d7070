import { describe, expect, test } from 'vitest';
import { showDates } from '../src/digest/dates.js';
import { digestOf } from '../src/digest/digest.js';
import { todayOf } from '../src/digest/today.js';
import { accountToHtml } from '../src/output/html.js';
import { accountToMarkdown } from '../src/output/markdown.js';
import { runsOf } from '../src/page/brief.js';
import { familiesOf } from '../src/page/lineage-families.js';
import { parting, shortFrom } from '../src/page/shorten.js';
import { pageAt } from '../src/page/site.js';
import { harbour } from './harbour.js';

/** The part of a page between two of its words. */
function between(html: string, from: string, to: string): string {
  const at = html.indexOf(from);
  return html.slice(at, html.indexOf(to, at));
}

describe('the first screen', async () => {
  const account = await harbour();
  const [story] = digestOf(account).stories;
  const page = pageAt(account, { path: [], query: {} }).html;
  const brief = between(page, '<div class="lines">', 'class="indexed"');

  test('has the lines of the brief, in their order, each with a way to its words', () => {
    const lines = brief.split('<li').slice(1);
    const wanted = runsOf(story!, todayOf(account.reports)).flatMap(({ entries }) => entries);
    expect(wanted.length).toBe(story?.brief.length);
    expect(lines.length).toBe(wanted.length);
    lines.forEach((line, index) => {
      const ways = wanted[index]!.readings.flatMap(({ evidence }) => evidence);
      expect(line).toContain(`/report/${ways[0]!.report}#${ways[0]!.report}-${ways[0]!.start}-${ways[0]!.end}`);
    });
  });

  test('answers whether they agree, what needs eyes and what is due', () => {
    expect(between(page, '<dl class="answers">', '</dl>').replace(/<[^>]+>/g, ' ')).toMatch(
      /Do they agree\?.*Agree in \d+, differ in \d+\..*What needs my eyes\?.*\d+ differences.*What is due\?.*next Fri 16 Aug 2024, 2 past\./,
    );
  });

  test('every index leads to a section that stands on its page', () => {
    for (const html of [page, pageAt(account, { path: ['statements'], query: {} }).html, accountToHtml(account)]) {
      const index = between(html, '<nav class="index"', '</nav>');
      const places = [...index.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
      expect(places.length).toBeGreaterThan(3);
      for (const id of places) expect(html).toContain(` id="${id}"`);
    }
  });

  test('every view has the title of the story', () => {
    for (const view of ['', 'figures', 'compare', 'lineage', 'reports', 'report'])
      expect(
        between(
          pageAt(account, { path: view === 'report' ? [view, 'R2'] : [view], query: {} }).html,
          '<header',
          '</header>',
        ),
      ).toContain(story!.title);
  });

  test('a place has the name of its outlet beside the siglum; the next place in the same report is told for listeners', () => {
    expect(brief).toContain('>Shipping Ledger <i>R3</i></a>');
    expect(page).toContain('aria-label="Quayside Today, place 2">·2</a>');
  });

  test('Markdown begins each story with the same lines', () => {
    const written = between(accountToMarkdown(account), '### In brief', '### Where they differ');
    expect(written.match(/^- /gm)?.length).toBe(story?.brief.length);
    expect(written).toContain('1,640 (Shipping Ledger [');
  });
});

test('days of the machine are written for people, quoted ones stay', () => {
  expect(showDates('it would be 2024-07-30TNI, not 2024-07-29')).toBe(
    'it would be Tue 30 Jul 2024 at night, not Mon 29 Jul 2024',
  );
  expect(showDates('in 2024-W31 or “2024-07-30”')).toBe('in week of Mon 29 Jul 2024 or “2024-07-30”');
  expect(showDates('file-2024-07-30 and 2024-07-30T10:20Z')).toBe('file-2024-07-30 and 2024-07-30T10:20Z');
});

test('words are not cut before those that differ', () => {
  const same = 'the council of the port agreed in the spring of the year to widen the old pier ';
  const [a, b] = ['for ships', 'for ferries'].map((end) => ({ text: same + end, evidence: [] }));
  expect(parting(a!, [a!, b!])).toBe(same.length + 'for '.length);
  expect(shortFrom(a!.text, 40, parting(a!, [a!, b!]))).toMatch(/^… .*for ships$/);
  expect(shortFrom(a!.text, 40, 0)).toMatch(/^the council .* …$/);
  expect(shortFrom('short', 40, 3)).toBe('short');
});

test('families: larger first, in each the earliest first, then what each has of an earlier one', () => {
  const pair = (a: string, b: string, shareOfA: number, shareOfB: number) =>
    ({ a, b, shareOfA, shareOfB }) as Parameters<typeof familiesOf>[0]['lineage'][number];
  const report = (siglum: string, value: string | null) =>
    ({ siglum, published: value === null ? null : { value, from: 'given' } }) as Parameters<
      typeof familiesOf
    >[1][number];
  const families = familiesOf(
    {
      reports: ['R1', 'R2', 'R3', 'R10'],
      origins: [
        { id: 'o1', reports: ['R3'] },
        { id: 'o2', reports: ['R1', 'R10', 'R2'] },
      ] as unknown as Parameters<typeof familiesOf>[0]['origins'],
      lineage: [pair('R1', 'R2', 0.4, 0.5), pair('R1', 'R10', 0.2, 0.9), pair('R2', 'R10', 0.3, 0.6)],
    },
    [report('R1', '2024-08-02'), report('R2', null), report('R3', null), report('R10', '2024-08-01')],
  );
  expect(families.map(({ members, dated }) => [dated, members.map(({ siglum }) => siglum)])).toEqual([
    [true, ['R10', 'R1', 'R2']],
    [false, ['R3']],
  ]);
  expect(families[0]?.members.map(({ nearest, share }) => [nearest, share])).toEqual([
    [null, 0],
    ['R10', 0.2],
    ['R1', 0.5],
  ]);
});
