import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binaryKind, bom, declaredEncoding, utf16Without } from '../src/input/bytes.js';
import { readCsv } from '../src/input/csv.js';
import { civilDate } from '../src/input/date.js';
import { sourceSpan } from '../src/input/html/offsets.js';
import { readHtml } from '../src/input/html/read.js';
import { readJsonLines } from '../src/input/jsonl.js';
import { kindOf, readSource } from '../src/input/read.js';
import { readSidecar } from '../src/input/sidecar.js';
import { stampsIn } from '../src/input/stamp.js';
import type { SourceDocument } from '../src/model/report.js';
import { findLayout } from '../src/read/layout/find.js';
import { FIRST, NO_REPORTS, SECOND, SYSTEMS, THIRD } from './page-systems.js';

const source = (text: string, name = 'a.txt') => ({ name, text, issues: [] });

describe('dates', () => {
  test.each([
    ['2024-03-07', '2024-03-07'],
    ['2024-03-07T23:30:00-05:00', '2024-03-07'],
    ['2024-3-7 10:00', '2024-03-07'],
    ['2024/03/07', '2024-03-07'],
    ['20240307T1000', '2024-03-07'],
    ['Thu, 07 Mar 2024 10:00:00 GMT', '2024-03-07'],
    ['March 7, 2024', '2024-03-07'],
    ['7th of March 2024', '2024-03-07'],
    ['Thursday, March 7th 2024, 9 a.m.', '2024-03-07'],
    ['Sept. 9, 2024', '2024-09-09'],
    ['07/03/2024', null],
    ['2024-02-30', null],
    ['2024-13-01', null],
    ['next Tuesday', null],
    ['', null],
    ['2024-03-071', null],
    ['0000-01-01', null],
  ])('%s → %s', (written, value) => expect(civilDate(written)).toBe(value));

  test.each([
    ['Published: March 7, 2024', '2024-03-07'],
    ['Thursday, March 7, 2024 10:30 GMT', '2024-03-07'],
    ['2024-03-07T10:30:00Z', '2024-03-07'],
    ['Last updated 7 March 2024 at 9:05 am', '2024-03-07'],
    ['March 7, 2024, was a Thursday', null],
    ['On March 7, 2024 the council met.', null],
    ['The council met.', null],
  ])('a line of publication: %s → %s', (line, value) => expect(stampsIn(line)[0]?.value ?? null).toBe(value));
});

describe('text', () => {
  test('a bare text is one report; its date is taken from a line of its own', () => {
    const { documents } = readSource(source('Pier to be widened\nPublished: 7 March 2024\nThe council agreed.'));
    expect(documents).toMatchObject([
      { name: 'a.txt', published: { value: '2024-03-07', from: 'text' }, outlet: null },
    ]);
  });
  test('a text of white space is no report', () =>
    expect(readSource(source(' \n\t')).problems).toMatchObject([{ code: 'input/empty', severity: 'error' }]));
  test('a text of more than two million characters is refused', () =>
    expect(readSource(source('x'.repeat(2_000_001))).problems).toMatchObject([{ code: 'input/too-long' }]));
});

test('a text in another language is told', () => {
  const codes = (text: string): string[] =>
    readSource(source(text)).documents.flatMap(({ issues }) => issues.map(({ code }) => code));
  expect(
    codes(
      'O conselho do porto decidiu na segunda-feira alargar o cais, disse o prefeito, e as obras vão começar em maio. '.repeat(
        5,
      ),
    ),
  ).toEqual(['input/language']);
  expect(
    codes(
      'Der Hafenrat hat am Montag beschlossen, die Mole zu verbreitern, und die Arbeiten sollen im Mai beginnen, was alle freut. '.repeat(
        5,
      ),
    ),
  ).toEqual(['input/language']);
  expect(
    codes(
      'The harbor council agreed on Monday to widen the pier, and the work will begin in May, the mayor said. '.repeat(
        5,
      ),
    ),
  ).toEqual([]);
  expect(codes('Harbor council, Port Vela: 41 ships.')).toEqual([]);
});

describe('what a source is', () => {
  test.each([
    ['a.txt', 'Plain.', 'text'],
    ['a.md', '# Plain', 'text'],
    ['a.jsonl', '', 'jsonl'],
    ['a.NDJSON.gz', '', 'jsonl'],
    ['a.html.gz', '', 'html'],
    ['a', '<!DOCTYPE html><p>', 'html'],
    ['a.txt', '<?xml version="1.0"?>\n<html xmlns="x">', 'html'],
    ['stdin', '{"text": "Plain."}', 'jsonl'],
    ['a.txt', '{"quoted"}', 'text'],
    ['a', 'He wrote <html> on the wall.', 'text'],
    ['a.json', '{}', 'json'],
  ])('%s beginning %s is %s', (name, text, kind) => expect(kindOf(name, text)).toBe(kind));
});

describe('JSON Lines', () => {
  const lines = (text: string) => readJsonLines(source(text, 'r.jsonl'));

  test('fields of a report', () => {
    const { documents, problems } = lines(
      '{"id":"n1","text":"Pier.","published":"2024-03-07T10:00Z","outlet":"Vela Post","headline":"Pier","url":"https://post.example/1","language":"en"}',
    );
    expect(problems).toEqual([]);
    expect(documents).toEqual([
      {
        name: 'n1',
        text: 'Pier.',
        published: { value: '2024-03-07', at: '2024-03-07T10:00Z', from: 'given' },
        outlet: 'Vela Post',
        headline: 'Pier',
        url: 'https://post.example/1',
        language: 'en',
        issues: [],
      },
    ]);
  });
  test('a bad line is named by its number; the others are read', () => {
    const { documents, problems } = lines(
      '{"text":"One."}\n{"text":\n\n[1]\n{"text":7}\n{"id":5,"text":"Five.","published":"31 June 2024","outlet":["x"]}',
    );
    expect(documents.map(({ name }) => name)).toEqual(['r.jsonl:1', '5']);
    expect(problems.map(({ code, message }) => [code, /line \d+/.exec(message)?.[0]])).toEqual([
      ['input/bad-json', 'line 2'],
      ['input/bad-json', 'line 4'],
      ['input/bad-field', 'line 5'],
      ['input/bad-field', 'line 6'],
      ['input/bad-date', 'line 6'],
    ]);
  });
  test('lines that Readout wrote are read back', () => {
    expect(
      lines(
        '{"format":"readout/1","name":"n1","text":"Pier.","published":{"value":"2024-03-07","from":"metadata"},"headline":{"start":0,"end":4}}',
      ).documents,
    ).toMatchObject([{ name: 'n1', published: { value: '2024-03-07' }, headline: null }]);
  });
  test('any text is read without throwing, each line as a document or a problem', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.json(), fc.string())), (rows) => {
        const text = rows.join('\n');
        const { documents, problems } = lines(text);
        expect(documents.length + problems.length).toBeGreaterThan(0);
      }),
      { seed: 3, numRuns: 400 },
    );
  });
});

describe('CSV', () => {
  test('quotation marks, commas and line breaks in fields (RFC 4180)', () => {
    const { rows, faults } = readCsv('\ufeffFile, Outlet\r\n"a,1.txt","The ""Post"""\r\n"b\n2.txt",Vela\r\n\r\nc.txt');
    expect(faults).toEqual([]);
    expect(rows).toEqual([
      { line: 2, fields: { file: 'a,1.txt', outlet: 'The "Post"' } },
      { line: 3, fields: { file: 'b\n2.txt', outlet: 'Vela' } },
      { line: 6, fields: { file: 'c.txt', outlet: '' } },
    ]);
  });
  test('semicolons and tabs', () =>
    expect([readCsv('file;url\na;b'), readCsv('file\turl\na\tb')].map(({ rows }) => rows[0]?.fields)).toEqual([
      { file: 'a', url: 'b' },
      { file: 'a', url: 'b' },
    ]));
  test('a mark that is never closed, and too many fields', () =>
    expect(readCsv('file\na,b\n"c').faults.map(({ line }) => line)).toEqual([3, 2]));
  test('what is written as CSV is read back', () => {
    const cell = fc.string({ maxLength: 8 }).map((text) => text.trim().replaceAll('\ufeff', ''));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
        const text = `a,b\r\n${rows.map(([a, b]) => `${quote(a)},${quote(b)}`).join('\r\n')}`;
        expect(readCsv(text).rows.map(({ fields }) => [fields['a'], fields['b']])).toEqual(rows);
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});

describe('reports.csv', () => {
  test('says what bare text does not; bad dates and missing names are told', () => {
    const { entries, problems } = readSidecar(
      'file,outlet,published,headline\n./a.txt,Vela Post,2024-03-07,Pier\nb.txt,,7/3/24,\n,Vela Post,,',
      'reports.csv',
    );
    expect(entries).toMatchObject([
      {
        file: 'a.txt',
        outlet: 'Vela Post',
        published: { value: '2024-03-07', from: 'given' },
        headline: 'Pier',
        url: null,
      },
      { file: 'b.txt', outlet: null, published: null },
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['input/bad-date', 'input/bad-csv']);
  });
  test('a table without the column "file" is refused', () =>
    expect(readSidecar('name,date\na,b', 'reports.csv').problems).toMatchObject([{ code: 'input/bad-csv' }]));
});

describe('bytes', () => {
  const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
  test.each([
    ['%PDF-1.7', 'a PDF'],
    ['\u0089PNG\r\n', 'a PNG picture'],
    ['PK\u0003\u0004', 'a ZIP archive or an office document'],
    ['\u007fELF', 'a program'],
    ['a\u0000b\u0000\u0000\u0000', 'binary data'],
    ['\u0001\u0002\u0003', 'binary data'],
  ])('%j is %s', (text, kind) => expect(binaryKind(bytes(text))?.kind).toBe(kind));
  test('plain, accented and UTF-16 text is no binary', () => {
    for (const text of ['Plain.\r\n', 'Caf\u00e9', '\u00ff\u00feP\u0000i\u0000'])
      expect(binaryKind(bytes(text))).toBeNull();
    expect(bom(bytes('\u00ef\u00bb\u00bfPier'))).toBe('utf-8');
    expect(utf16Without(bytes(`${[...'The pier of the town'].join('\u0000')}\u0000`))).toBe('utf-16le');
  });
  test('the encoding a page declares', () => {
    expect(declaredEncoding(bytes('<html><meta charset="ISO-8859-2">'))).toBe('iso-8859-2');
    expect(declaredEncoding(bytes('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">'))).toBe(
      'windows-1251',
    );
    expect(declaredEncoding(bytes('<p>charset=utf-8</p>'))).toBeNull();
  });
});

/** Pages of our own wording; beside each the text that must be read from it and what the page says of itself. */
describe('saved pages', () => {
  const folder = new URL('pages/', import.meta.url);
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.html'))) {
    test(file, () => {
      const page = readFileSync(new URL(file, folder), 'utf8');
      const expected = readFileSync(new URL(file.replace('.html', '.txt'), folder), 'utf8').trimEnd();
      const {
        documents: [document],
        problems,
      } = readHtml(source(page, file));
      expect(problems).toEqual([]);
      expect(print(document!)).toBe(expected);
      held(page, document!);
    });
  }
});

function print({ headline, outlet, published, url, language, text }: SourceDocument): string {
  return `headline: ${headline}\noutlet: ${outlet}\npublished: ${published?.value ?? null}\nurl: ${url}\nlanguage: ${language}\n\n${text}`;
}

/** Every character of the text leads back to its place in the page. */
function held(page: string, { text, offsets }: SourceDocument): void {
  for (const [from, sourceLength, derived, length] of offsets!) {
    const written = page.slice(from, from + sourceLength);
    const shown = text.slice(derived, derived + length);
    if (sourceLength === length && !/\s/.test(shown)) expect(written).toBe(shown);
    else if (!/\s/.test(shown)) expect(written).toMatch(/^(?:&|$)/);
  }
  const word = /\p{L}{5,}/u.exec(text);
  if (word)
    expect(
      page.slice(
        ...(Object.values(sourceSpan(offsets!, { start: word.index, end: word.index + word[0].length })!) as [
          number,
          number,
        ]),
      ),
    ).toContain(word[0].slice(0, 1));
}

describe('pages of many systems', () => {
  test.each(SYSTEMS.map((page) => [page.system, page] as const))('%s', (_, page) => {
    const { documents, problems } = readHtml(source(page.html, 'p.html'));
    expect(problems).toEqual([]);
    const [document] = documents;
    expect(document).toMatchObject({ headline: page.headline, outlet: page.outlet });
    expect(document!.published?.value ?? null).toBe(page.published);
    expect(document!.text.startsWith(`${page.headline}\n\n`)).toBe(true);
    expect(document!.text.split(page.headline)).toHaveLength(2);
    held(page.html, document!);
    const report = findLayout(document!);
    const body = report.paragraphs.map(({ start, end }) => document!.text.slice(start, end)).join('\n');
    expect(report.paragraphs[0]).toMatchObject({ role: 'headline' });
    for (const text of page.issues?.includes('input/paywall') ? [FIRST, SECOND] : [FIRST, SECOND, THIRD])
      expect(body).toContain(text);
    for (const text of page.outside) expect(body).not.toContain(text);
    expect(document!.issues.map(({ code }) => code)).toEqual(page.issues ?? []);
    if (page.published !== null) expect(document!.published!.by).not.toBe('');
  });

  test.each(NO_REPORTS.map((page) => [page.kind, page] as const))('no report: %s', (_, { html, code }) => {
    expect(readHtml(source(html, 'p.html'))).toMatchObject({ documents: [], problems: [{ code }] });
  });

  test('a report beside many cards of others, which its linked data name as the page, is one', () => {
    const cards = Array.from(
      { length: 24 },
      (_, index) =>
        `<article><h3><a href="/${index}">Headline number ${index + 1} of what happened today</a></h3></article>`,
    );
    const page = (headline: string): string =>
      `<html><head><title>Pier</title><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline })}</script></head>` +
      `<body><main><h1>Harbor council agrees to widen pier</h1><p>${FIRST}</p><p>${SECOND}</p>${cards.join('')}</main></body></html>`;
    expect(readHtml(source(page('Harbor council agrees to widen pier'), 'p.html')).documents[0]?.text).toContain(FIRST);
    expect(readHtml(source(page('News of the coast'), 'p.html')).documents).toEqual([]);
  });
});

describe('other ways to save a page', () => {
  const prose =
    'The harbor council of Port Vela agreed on Monday to widen the eastern pier, which was damaged in the flood of 2019, and to pay for it. ';

  test('a page in a MIME file (MHTML)', () => {
    const html = `<html><head><title>Pier</title></head><body><h1>Pier to be widened</h1><article><p>${prose}</p><p>“Café” — ${prose}</p></article></body></html>`;
    const quoted = [...Buffer.from(html)]
      .map((byte) =>
        byte < 0x80 && byte !== 0x3d
          ? String.fromCharCode(byte)
          : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
      )
      .join('')
      .replace(/((?:=[0-9A-F]{2}|[^=]){60})/g, '$1=\r\n');
    for (const [encoding, body] of [
      ['quoted-printable', quoted],
      [
        'base64',
        Buffer.from(html)
          .toString('base64')
          .replace(/(.{76})/g, '$1\r\n'),
      ],
    ] as const) {
      const file = [
        'From: <Saved by Browser>',
        'Snapshot-Content-Location: https://post.example/pier',
        'MIME-Version: 1.0',
        'Content-Type: multipart/related;',
        '\ttype="text/html";',
        '\tboundary="--x7--"',
        '',
        '----x7--',
        'Content-Type: text/css',
        '',
        'p {}',
        '----x7--',
        'Content-Type: text/html',
        `Content-Transfer-Encoding: ${encoding}`,
        '',
        body,
        '----x7----',
        '',
      ].join('\r\n');
      const { documents, problems } = readSource(source(file, 'pier.mhtml'));
      expect(problems).toEqual([]);
      expect(documents).toMatchObject([
        {
          headline: 'Pier to be widened',
          url: 'https://post.example/pier',
          text: `Pier to be widened\n\n${prose.trim()}\n\n“Café” — ${prose.trim()}`,
        },
      ]);
      expect(kindOf('page', file)).toBe('mhtml');
    }
    const bare = `MIME-Version: 1.0\r\nContent-Type: text/html;\r\n charset="utf-8"\r\n\r\n${html}`;
    expect(readSource(source(bare, 'pier.mht')).documents).toMatchObject([{ headline: 'Pier to be widened' }]);
    expect(readSource(source('MIME-Version: 1.0\n', 'a.mhtml')).problems).toMatchObject([{ code: 'input/no-text' }]);
  });
  test('a page that shows its text by script and repeats it in linked data', () => {
    const data = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'Pier to be widened',
      articleBody: prose.repeat(6),
    });
    const { documents } = readHtml(
      source(
        `<html><head><script type="application/ld+json">${data}</script></head><body><div id="app">Loading</div></body></html>`,
        'p.html',
      ),
    );
    expect(documents).toMatchObject([
      { text: `Pier to be widened\n\n${prose.repeat(6).trim()}`, headline: 'Pier to be widened' },
    ]);
    expect(documents[0]).not.toHaveProperty('offsets');
  });
  test('a paragraph that stands twice is read once', () => {
    const page = `<article><p>${prose}</p><div class="small"><p>${prose}</p></div><p>The work begins in May, the mayor said, and ends in the autumn, if the sea allows.</p></article>`;
    expect(readHtml(source(page, 'p.html')).documents[0]?.text.split('eastern pier')).toHaveLength(2);
  });
  test('anchors and links that are never closed hide no text', () => {
    for (const open of ['<a name="top">', '<p><a href="/x">Home</p>', '<div><a href="/x">Home</div>'])
      expect(
        readHtml(
          source(`<body>${open}<div><p>${prose}</p><p>${prose.replace('Monday', 'Tuesday')}</p></div>`, 'p.html'),
        ).documents[0]?.text,
      ).toContain('Tuesday');
  });
  test('a page without text is no report', () => {
    expect(
      readHtml(source('<html><body><nav><a href="/">Home</a></nav></body></html>', 'p.html')).problems,
    ).toMatchObject([{ code: 'input/no-text' }]);
  });
});

describe('laws of pages', () => {
  const REFERENCES: Readonly<Record<string, string>> = {
    '&amp;': '&',
    '&lt;': '<',
    '&eacute;': 'é',
    '&#8212;': '—',
    '&#x1F600;': '😀',
    '&rsquo;': '’',
    '&copy': '©',
    '&hellip;': '…',
  };
  const piece = fc.oneof(
    fc.constantFrom(
      'pier ',
      'harbor, ',
      'council. ',
      'AT&T ',
      'a & b ',
      '<b>bold</b> ',
      '\r\n',
      '<!-- x -->',
      '<br>',
      '“said” ',
    ),
    fc.constantFrom(...Object.keys(REFERENCES).map((name) => `${name} `)),
  );

  test('the text of a paragraph is what is shown, and every run leads back', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 10, maxLength: 60 }), (pieces) => {
        const inner = pieces.join('');
        const page = `<html><body><article><p>${'The harbor council met on Monday, as it does, and agreed. '.repeat(4)}</p><p>${inner}</p><p>${'The work begins in May, the mayor said, and ends in autumn. '.repeat(4)}</p></article>`;
        const {
          documents: [document],
        } = readHtml(source(page, 'p.html'));
        expect(document).toBeDefined();
        const shown = Object.entries(REFERENCES)
          .reduce(
            (text, [name, char]) => text.replaceAll(name === '&amp;' ? name : name, name === '&amp;' ? '\u0001' : char),
            inner.replace(/<!-- x -->|<\/?b>/g, '').replaceAll('<br>', ' '),
          )
          .replaceAll('\u0001', '&')
          .replace(/\s+/g, ' ')
          .trim();
        expect(document!.text.replace(/\s+/g, ' ')).toContain(shown);
        held(page, document!);
      }),
      { seed: 13, numRuns: 400 },
    );
  });

  test('any characters are read without throwing, and no markup comes through', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.string(),
            fc.constantFrom(
              '<p>',
              '</div>',
              '<script>',
              '<svg>',
              '<table><td>',
              '<a href=x>',
              '<!--',
              '<![CDATA[',
              '&',
              '<title>',
              '</',
              '<textarea>',
              '<plaintext>',
              'The council met, and agreed on Monday to widen it. ',
            ),
          ),
        ),
        (parts) => {
          const { documents } = readHtml(source(parts.join(''), 'p.html'));
          for (const { text, offsets } of documents) {
            expect(text.trim()).not.toBe('');
            expect(offsets!.every(([from, length]) => from >= 0 && length >= 0)).toBe(true);
          }
        },
      ),
      { seed: 17, numRuns: 800 },
    );
  });
});

/** Each page is made at one and at two lengths; twice the length may take a little more than twice the time. */
describe('hostile pages are read in linear time', () => {
  const prose = `<article>${'<p>The harbor council met on Monday, as it does, and agreed to widen the eastern pier.</p>'.repeat(8)}</article>`;
  const kinds: Readonly<Record<string, (size: number) => string>> = {
    'nested divs': (size) => `${'<div>'.repeat(size / 5)}${prose}`,
    'nested lists': (size) => `${'<ul><li>'.repeat(size / 8)}${prose}`,
    'nested tables': (size) => `${'<table><tr><td>'.repeat(size / 15)}${prose}`,
    'open bold': (size) => `${prose}${'<b><i><u><p>x'.repeat(size / 13)}`,
    'end tags of nothing': (size) => `${prose}${'</p></b></div>'.repeat(size / 14)}`,
    'inline ends that match far above': (size) => `<span>${'<div></span>'.repeat(size / 12)}${prose}`,
    attributes: (size) => `<div ${Array.from({ length: size / 9 }, (_, index) => `a${index}=1`).join(' ')}>${prose}`,
    'one long attribute': (size) => `<div class="${'a '.repeat(size / 2)}">${prose}`,
    'line breaks': (size) => `${prose}<p>${'<br>'.repeat(size / 4)}</p>`,
    references: (size) => `${prose}<p>${'&amp;'.repeat(size / 5)}</p>`,
    'broken references': (size) => `${prose}<p>${'&#'.repeat(size / 2)}</p>`,
    'one word': (size) => `${prose}<p>${'a'.repeat(size)}</p>`,
    digits: (size) => `${prose}<p>${'7'.repeat(size)}</p>`,
    'open script': (size) => `${prose}<script>${'<script>'.repeat(size / 8)}`,
    comments: (size) => `${prose}${'<!-- '.repeat(size / 5)}`,
    'deep linked data': (size) =>
      `<script type="application/ld+json">${'['.repeat(size / 2)}${']'.repeat(size / 2)}</script>${prose}`,
    svg: (size) => `${'<svg>'.repeat(size / 5)}</svg>${prose}`,
  };
  for (const [kind, make] of Object.entries(kinds)) {
    test(kind, () => {
      const time = (size: number): number => {
        const page = make(size);
        return Math.min(
          ...[1, 2, 3].map(() => {
            const start = performance.now();
            readHtml(source(page, 'p.html'));
            return performance.now() - start;
          }),
        );
      };
      time(60_000);
      expect(time(400_000)).toBeLessThan(3.5 * time(200_000) + 500);
    });
  }

  test('text in 5,000 nested divs is found', () => {
    expect(
      readHtml(source(`${'<div>'.repeat(5_000)}${prose}${'</div>'.repeat(5_000)}`, 'p.html')).documents[0]?.text,
    ).toContain('eastern pier');
  });
});
