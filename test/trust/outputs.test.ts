import ICAL from 'ical.js';
import Papa from 'papaparse';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { english } from '../../src/app/weights.js';
import { readSource } from '../../src/input/read.js';
import type { Account } from '../../src/model/account.js';
import { accountToCsv } from '../../src/output/csv.js';
import { WRITERS } from '../../src/output/formats.js';
import { accountToGraphml } from '../../src/output/graphml.js';
import { accountToHtml } from '../../src/output/html.js';
import { accountToIcs } from '../../src/output/ics.js';
import { accountToJson } from '../../src/output/json.js';
import { accountToTei } from '../../src/output/tei.js';
import { accountToWebAnnotation } from '../../src/output/web-annotation.js';
import { pageAt } from '../../src/page/site.js';
import { accountOf } from '../../src/pipeline.js';
import { documentOf } from '../read-text.js';
import { PAYLOADS } from './payloads.js';
import { measured, random } from './record.js';

const next = random(99);
const some = (count: number): string[] =>
  Array.from({ length: count }, () => PAYLOADS[Math.floor(next() * PAYLOADS.length)] ?? '');

/** Reports full of payloads in every field, told so that every kind of item is made of them. */
function hostile(payloads: readonly string[], at: number): Account {
  const [a = '', b = '', c = '', d = ''] = payloads;
  const text = payloads
    .map(
      (one, index) =>
        [
          `Mayor Ada Feld said “We know of ${one} here” on Tuesday.`,
          `The council will close the ${one} pier by May ${(index % 28) + 1}.`,
          `About ${index + 3} people of ${one} were counted.`,
        ][index % 3],
    )
    .join('\n\n');
  return accountOf(
    [
      documentOf(`${a}${at}.txt`, `${d}\n\n${text}`, { outlet: b, url: c, headline: d, published: '2024-03-07' }),
      documentOf(`b${at}.txt`, text, { outlet: a, headline: b, published: '2024-03-08' }),
    ],
    english(),
  );
}
const ACCOUNTS = [0, 1, 2].map((at) => hostile(some(24), at));

type Node = DefaultTreeAdapterMap['node'];
/** Elements of a page with their attributes. */
function elements(html: string): { readonly tag: string; readonly attrs: Readonly<Record<string, string>> }[] {
  const found: { tag: string; attrs: Record<string, string> }[] = [];
  const stack: Node[] = [parse(html)];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('attrs' in node)
      found.push({ tag: node.tagName, attrs: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])) });
    if ('childNodes' in node) stack.push(...node.childNodes);
  }
  return found;
}

describe('pages', () => {
  test('F1: no text becomes markup, in the file or in any view', () => {
    const plain = accountOf(
      [documentOf('a.txt', 'Mayor Ada Feld said the pier closed.', { published: '2024-03-07' })],
      english(),
    );
    const scripts = (html: string): number => elements(html).filter(({ tag }) => tag === 'script').length;
    const usual = scripts(accountToHtml(plain));
    let pages = 0;
    for (const account of ACCOUNTS) {
      const views = [
        '',
        'statements',
        'figures',
        'timeline',
        'matrix',
        'lineage',
        'compare',
        'reports',
        'parties',
        'export',
        'search',
        'report/R1',
        'report/R2',
        ...account.stories.flatMap(({ items }) => items.slice(0, 6).map(({ id }) => `item/${id}`)),
      ];
      const written = views.map(
        (view) =>
          pageAt(
            account,
            { path: view.split('/').filter(Boolean), query: view === 'search' ? { q: [PAYLOADS[40] ?? ''] } : {} },
            { file: null, problems: [] },
          ).html,
      );
      for (const html of [accountToHtml(account), ...written]) {
        pages++;
        const found = elements(html);
        expect(scripts(html)).toBe(usual);
        for (const { tag, attrs } of found) {
          expect(['img', 'iframe', 'base', 'object', 'embed', 'math', 'link', 'x'], html.slice(0, 200)).not.toContain(
            tag,
          );
          for (const [name, value] of Object.entries(attrs)) {
            expect(name).not.toMatch(/^on|srcdoc|^style$/i);
            if (['href', 'src', 'action', 'xlink:href', 'formaction'].includes(name))
              expect(value).toMatch(/^(?:#|\/(?!\/)|https?:\/\/)/);
          }
        }
        expect(
          found.filter(({ tag, attrs }) => tag === 'meta' && attrs['http-equiv']?.toLowerCase() === 'refresh'),
        ).toEqual([]);
      }
    }
    measured(
      'F1',
      `${PAYLOADS.length} strings of our own in 6 fields, ${pages} pages parsed: 0 elements, handlers or addresses out of texts`,
    );
    measured('F5', `${pages} pages: every address is ours or http(s)`);
  }, 300_000);
});

describe('other forms, read back by parsers that are not ours', () => {
  test('F4: JSON gives every string back and opens no tag', () => {
    for (const account of ACCOUNTS) {
      for (const written of [accountToJson(account), accountToWebAnnotation(account)]) {
        expect(() => JSON.parse(written)).not.toThrow();
      }
      const back = JSON.parse(accountToJson(account)) as Account;
      expect(accountToJson(account)).not.toMatch(/[<>&\u2028\u2029]/);
      expect(back.reports.map(({ name, outlet }) => [name, outlet])).toEqual(
        account.reports.map(({ name, outlet }) => [name, outlet]),
      );
    }
    measured('F4', 'accounts of 72 payloads: values equal, 0 breakouts');
  });

  test('H1: no cell is a formula, whatever marks stand before it; exact_json gives the words back', () => {
    for (const account of ACCOUNTS) {
      const { data, errors } = Papa.parse<Record<string, string>>(accountToCsv(account), {
        header: true,
        skipEmptyLines: true,
      });
      expect(errors).toEqual([]);
      const evidence = account.stories.flatMap(({ items }) => items.flatMap((item) => item.evidence));
      expect(data.map((row) => JSON.parse(row['exact_json'] ?? '') as string)).toEqual(
        evidence.map(({ exact }) => exact),
      );
      for (const row of data)
        for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]/);
    }
    measured('H1', 'all cells of 3 hostile accounts: 0 formulas, words exact');
  });

  test('H2: a calendar holds one event a commitment and nothing that acts', () => {
    for (const account of ACCOUNTS) {
      const calendar = new ICAL.Component(ICAL.parse(accountToIcs(account)) as never);
      const due = account.stories.flatMap(({ items }) =>
        items.filter(({ kind, when }) => kind === 'commitment' && when !== null),
      );
      expect(calendar.getAllSubcomponents().length).toBeLessThanOrEqual(due.length);
      for (const event of calendar.getAllSubcomponents()) {
        expect(event.name).toBe('vevent');
        expect(event.getAllSubcomponents()).toEqual([]);
        expect(
          event
            .getAllProperties()
            .map(({ name }) => name)
            .filter((name) => ['attach', 'attendee', 'organizer'].includes(name)),
        ).toEqual([]);
      }
    }
    measured('H2', '3 hostile accounts: only our events, nothing that acts');
  });

  test('H3: XML is well-formed, Markdown makes no link, image or HTML', async () => {
    for (const account of ACCOUNTS) {
      for (const written of [accountToTei(account), accountToGraphml(account)]) {
        const faults: unknown[] = [];
        const parser = new SaxesParser();
        parser.on('error', (error) => faults.push(error));
        parser.write(written).close();
        expect(faults).toEqual([]);
      }
      const markdown = await WRITERS.markdown(account);
      expect(markdown).not.toMatch(/<[a-z!/]/i);
      expect(markdown).not.toMatch(/(?<!\\)\]\((?!#)/);
    }
    measured('H3', '3 hostile accounts in TEI, GraphML, Markdown: valid, 0 links out of texts');
  });
});

test('no script of a page is read as text', () => {
  const page =
    '<html><body><article><p>The harbour council met on Monday and agreed to widen the eastern pier, as it had said.</p><script>var secret = "The mayor said no."</script><noscript>Turn it on.</noscript><p>It will meet again in May, when the beams have come and the ferry runs.</p></article></body></html>';
  const [document] = readSource({ name: 'a.html', text: page, issues: [] }).documents;
  expect(document?.text).toContain('widen the eastern pier');
  expect(document?.text).not.toMatch(/secret|Turn it on/);
});
