import ICAL from 'ical.js';
import Papa from 'papaparse';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { collate } from '../src/digest/collate.js';
import { showDate } from '../src/digest/dates.js';
import { digestOf } from '../src/digest/digest.js';
import { columns, wrap } from '../src/output/columns.js';
import { accountToCsv } from '../src/output/csv.js';
import { accountToGraphml } from '../src/output/graphml.js';
import { accountToHtml } from '../src/output/html.js';
import { accountToIcs } from '../src/output/ics.js';
import { accountToJson } from '../src/output/json.js';
import { accountToMarkdown } from '../src/output/markdown.js';
import { accountToTei } from '../src/output/tei.js';
import { accountToTerminal, safe } from '../src/output/terminal.js';
import { accountToWebAnnotation } from '../src/output/web-annotation.js';
import { harbour } from './harbour.js';
import { schemaFaults } from './shipped-schema.js';

/** Elements of a well-formed document, in order; throws where it is not. */
function elements(source: string): { name: string; attributes: Record<string, string>; text: string }[] {
  const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: typeof found = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '' };
    found.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(source).close();
  return found;
}

test('the account document and each report are of the shipped schema', async () => {
  const account = await harbour();
  expect(schemaFaults(JSON.parse(accountToJson(account)))).toEqual([]);
  for (const report of account.reports) expect(schemaFaults(JSON.parse(JSON.stringify(report)), 'Report')).toEqual([]);
  expect(schemaFaults({ ...account.reports[0], siglum: 1 }, 'Report')).not.toEqual([]);
});

test('every evidence in the JSON document holds the words of its report', async () => {
  const account = JSON.parse(accountToJson(await harbour()));
  const texts = new Map<string, string>(
    account.reports.map((report: { siglum: string; text: string }) => [report.siglum, report.text]),
  );
  const faults: unknown[] = [];
  let seen = 0;
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (value && typeof value === 'object') {
      const one = value as { report?: string; start?: number; end?: number; exact?: string };
      if (typeof one.exact === 'string' && typeof one.report === 'string') {
        seen++;
        if (texts.get(one.report)?.slice(one.start, one.end) !== one.exact) faults.push(one);
      }
      Object.values(value).forEach(visit);
    }
  };
  visit(account.stories);
  visit(account.parties);
  expect(faults).toEqual([]);
  expect(seen).toBeGreaterThan(100);
});

test('JSON can stand in a page: no character opens a tag', async () => {
  expect(accountToJson(await harbour())).not.toMatch(/[<>&\u2028\u2029]/);
});

test('CSV gives a row an evidence, and the exact words back', async () => {
  const account = await harbour();
  const { data, errors } = Papa.parse<Record<string, string>>(accountToCsv(account), {
    header: true,
    skipEmptyLines: true,
  });
  const evidence = account.stories.flatMap(({ items }) =>
    items.flatMap((item) => item.evidence.map(({ exact }) => exact)),
  );
  expect(errors).toEqual([]);
  expect(data.map((row) => JSON.parse(row['exact_json'] ?? '""'))).toEqual(evidence);
});

test('no cell of the CSV is a formula', async () => {
  const account = await harbour();
  const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\n=1', '\uff1d1'];
  const planted = {
    ...account,
    stories: account.stories.map((story) => ({
      ...story,
      items: story.items.map((item, index) => ({ ...item, title: hostile[index % hostile.length] ?? '' })),
    })),
  };
  const { data } = Papa.parse<string[]>(accountToCsv(planted));
  expect(data.flat().filter((cell) => /^\s*[=+\-@\uff1d]/.test(cell))).toEqual([]);
});

test('iCalendar holds one event a dated commitment and nothing that acts', async () => {
  const account = await harbour();
  const dated = account.stories
    .flatMap(({ items }) => items)
    .filter(({ kind, when, due }) => (kind === 'commitment' || due) && /^\d{4}-\d\d-\d\d$/.test(when ?? ''));
  const calendar = new ICAL.Component(ICAL.parse(accountToIcs(account)));
  const events = calendar.getAllSubcomponents('vevent');
  expect(events.map((event) => event.getFirstPropertyValue('summary'))).toEqual(dated.map(({ title }) => title));
  expect(
    calendar
      .getAllSubcomponents()
      .map(({ name }) => name)
      .filter((name) => name !== 'vevent'),
  ).toEqual([]);
});

test('iCalendar: line breaks in the words inject nothing, and no line is longer than 75 octets', async () => {
  const account = await harbour();
  const words = 'a;b,c\\d\r\nEND:VEVENT\nBEGIN:VALARM\rX\u2028Y 😀'.repeat(9);
  const planted = {
    ...account,
    stories: account.stories.map((story) => ({
      ...story,
      items: story.items.map((item) =>
        item.kind === 'commitment' || item.due ? { ...item, title: words, when: '2024-08-02' } : item,
      ),
    })),
  };
  const source = accountToIcs(planted);
  const calendar = new ICAL.Component(ICAL.parse(source));
  expect(calendar.getAllSubcomponents('vevent').length).toBe(
    planted.stories.flatMap(({ items }) => items).filter(({ kind, due }) => kind === 'commitment' || due).length,
  );
  expect(calendar.getAllSubcomponents('vevent').flatMap((event) => event.getAllSubcomponents())).toEqual([]);
  expect(Math.max(...source.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
});

test('Web Annotation counts positions in code points', async () => {
  const account = await harbour();
  const moved = {
    ...account,
    reports: account.reports.map((report) => ({ ...report, text: `😀${report.text}` })),
    stories: account.stories.map((story) => ({
      ...story,
      items: story.items.map((item) => ({
        ...item,
        evidence: item.evidence.map((one) => ({ ...one, start: one.start + 2, end: one.end + 2 })),
      })),
    })),
  };
  const { items } = JSON.parse(accountToWebAnnotation(moved));
  const first = moved.stories[0]?.items[0]?.evidence[0];
  const text = moved.reports.find(({ siglum }) => siglum === first?.report)?.text ?? '';
  const [quote, position] = items[0].target.selector;
  expect([...text].slice(position.start, position.end).join('')).toBe(first?.exact);
  expect(quote.exact).toBe(first?.exact);
});

test('TEI is well-formed: every variant is an app whose readings name witnesses of the list', async () => {
  const account = await harbour();
  const found = elements(accountToTei(account));
  const witnesses = new Set(
    found.filter(({ name }) => name === 'witness').map(({ attributes }) => attributes['xml:id']),
  );
  expect(found.filter(({ name }) => name === 'app').length).toBe(
    account.stories.flatMap(({ variants }) => variants).length,
  );
  expect(
    found
      .filter(({ name }) => name === 'rdg')
      .flatMap(({ attributes }) => (attributes['wit'] ?? '').split(' ').filter(Boolean))
      .filter((wit) => !witnesses.has(wit.slice(1))),
  ).toEqual([]);
});

test('GraphML is well-formed: edges join reports, directed only where there is evidence', async () => {
  const account = await harbour();
  const found = elements(accountToGraphml(account));
  const nodes = found.filter(({ name }) => name === 'node').map(({ attributes }) => attributes['id']);
  const edges = found
    .filter(({ name }) => name === 'edge')
    .map(({ attributes }) => [attributes['source'], attributes['target'], attributes['directed']]);
  expect(nodes).toEqual(account.reports.map(({ siglum }) => siglum));
  expect(edges.filter(([source, target]) => !nodes.includes(source) || !nodes.includes(target))).toEqual([]);
  expect(edges.filter(([, , directed]) => directed === 'true').length).toBe(
    account.stories.flatMap(({ lineage }) => lineage).filter(({ direction }) => direction !== null).length,
  );
});

test('XML holds any text: markup, controls, half characters', async () => {
  const account = await harbour();
  const planted = {
    ...account,
    reports: account.reports.map((report) => ({ ...report, name: '<b>&"\u0000\ud800]]>' })),
  };
  expect(elements(accountToTei(planted)).filter(({ name }) => name === 'witness')[0]?.text).toContain(
    '<b>&"\ufffd\ufffd]]>',
  );
  expect(elements(accountToGraphml(planted)).length).toBeGreaterThan(5);
});

test('Markdown cannot be made to hold a link, an image, HTML or a heading', async () => {
  const account = await harbour();
  const words = '# [a](http://x) ![b](y) <script>alert(1)</script> `c` *d* | e\n# f';
  const planted = {
    ...account,
    stories: account.stories.map((story) => ({
      ...story,
      title: words,
      items: story.items.map((item) => ({ ...item, title: words })),
    })),
  };
  const source = accountToMarkdown(planted)
    .split('\n')
    .filter((line) => line.includes('http://x'))
    .join('\n');
  expect(source).not.toMatch(/<script|(?<!\\)\]\(|(?<!\\)`|(?<!\\)\|\s*e/);
});

test('the terminal account keeps to its width and writes no control character', async () => {
  for (const [width, full] of [
    [60, true],
    [80, true],
    [120, true],
    [60, false],
    [80, false],
  ] as const) {
    const lines = accountToTerminal(await harbour(), { width, full }).split('\n');
    expect(lines.filter((line) => columns(line) > width)).toEqual([]);
    expect(lines.filter((line) => /[\u0000-\u001f\u007f-\u009f]/.test(line))).toEqual([]);
  }
});

test('one page holds every section that a desk acts on, and counts what it leaves', async () => {
  const account = await harbour();
  const page = accountToTerminal(account);
  const whole = accountToTerminal(account, { full: true });
  expect(page.split(/\s+/).length).toBeLessThan(whole.split(/\s+/).length / 2);
  for (const head of ['WHERE THEY DIFFER', 'DUE', 'WHERE THEY AGREE', 'Also: ']) expect(page).toContain(head);
  const counts = whole.match(/^[A-Z][A-Z ,]+\(\d+\)$/gm) ?? [];
  for (const head of counts.filter((one) => /^(WHERE|DUE|WITHIN|HOW)/.test(one))) expect(page).toContain(head);
});

test('the brief of a story is of ten lines at most, each a place in its sections, what differs first', async () => {
  for (const { brief, sections } of digestOf(await harbour()).stories) {
    expect(brief.length).toBeLessThanOrEqual(10);
    for (const { section, entry } of brief)
      expect(sections.find(({ id }) => id === section)?.entries[entry]).toBeDefined();
    const differs = brief.filter(({ section }) => section === 'differ').length;
    expect(brief.slice(0, differs).every(({ section }) => section === 'differ')).toBe(true);
  }
});

test('ASCII where the terminal is not UTF-8: our own marks and signs', async () => {
  const account = await harbour();
  const plain = {
    ...account,
    reports: [],
    stories: account.stories.map((story) => ({
      ...story,
      title: 'x',
      items: [],
      variants: [],
      within: [],
      timeline: [],
      undecided: [],
      lineage: [],
      others: [],
    })),
  };
  expect(accountToTerminal(plain, { unicode: false })).toMatch(/^[\x20-\x7e\n]*$/);
});

test('a text can do nothing to a terminal', () => {
  expect(safe('a\u001b[31mb\u202ec\u0007\u009b')).toBe('a [31mb<U+202E>c ');
});

test('HTML holds no text as markup and asks nothing of any network', async () => {
  const account = await harbour();
  const words = '</style><script>alert(1)</script><img src=x onerror=alert(1)>"\'&';
  const planted = {
    ...account,
    reports: account.reports.map((report) => ({ ...report, name: words, outlet: words })),
    stories: account.stories.map((story) => ({
      ...story,
      title: words,
      items: story.items.map((item) => ({ ...item, title: words })),
    })),
  };
  const source = accountToHtml(planted);
  expect(source).not.toContain('<img');
  expect(source.match(/<script/g)?.length).toBe(1);
  expect(source).not.toMatch(/\b(?:src|href)="?(?:https?:)?\/\//);
});

test('the same account gives the same bytes in every format', async () => {
  const account = await harbour();
  for (const write of [
    accountToJson,
    accountToHtml,
    accountToMarkdown,
    accountToCsv,
    accountToIcs,
    accountToTei,
    accountToGraphml,
    accountToWebAnnotation,
    accountToTerminal,
  ])
    expect(write(account)).toBe(write(account));
});

test('lines are broken at spaces, and a word longer than a line is cut', () => {
  expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
  expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  expect(columns('日本e\u0301')).toBe(5);
});

test('dates are shown with their weekday, weeks by their Monday, lengths in words', () => {
  expect(['2019-07-21', '2019-07', '2019', '2024-02-29', 'P45D', '2019-W29'].map(showDate)).toEqual([
    'Sun 21 Jul 2019',
    'Jul 2019',
    '2019',
    'Thu 29 Feb 2024',
    '45 days',
    'week of Mon 15 Jul 2019',
  ]);
});

test('word by word: what both have, what one has alone', () => {
  expect(collate('to stop it', 'to curb it')).toEqual([
    { kind: 'same', a: 'to ', b: 'to ' },
    { kind: 'differ', a: 'stop ', b: 'curb ' },
    { kind: 'same', a: 'it', b: 'it' },
  ]);
});
