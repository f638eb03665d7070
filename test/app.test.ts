import { describe, expect, test } from 'vitest';
import { verifyAccount, verifyReport } from '../src/account/verify.js';
import { decode } from '../src/app/decode.js';
import { namesOf } from '../src/app/files.js';
import { safeJson, safeText } from '../src/cli/safe-text.js';

describe('encodings', () => {
  const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
  test.each([
    ['UTF-8', bytes('“Pier” — café'), false, '“Pier” — café', null],
    ['UTF-8 with mark', bytes([0xef, 0xbb, 0xbf], 'Pier'), false, 'Pier', null],
    ['UTF-16 with mark', bytes([0xff, 0xfe], [...Buffer.from('Pier — so', 'utf16le')]), false, 'Pier — so', null],
    [
      'UTF-16 without mark',
      bytes([...Buffer.from('The pier of the town', 'utf16le')]),
      false,
      'The pier of the town',
      null,
    ],
    [
      'a page that declares Windows-1251',
      bytes('<meta charset="windows-1251"><p>', [0xef, 0xe8, 0xf0, 0xf1]),
      true,
      '<meta charset="windows-1251"><p>пирс',
      null,
    ],
    [
      'a page that declares Latin-1 and is UTF-8',
      bytes('<meta charset="iso-8859-1"><p>café'),
      true,
      '<meta charset="iso-8859-1"><p>café',
      'input/encoding-contradicted',
    ],
    [
      'a page that declares nothing',
      bytes('<p>The caf', [0xe9], ' on the pier was closed'),
      true,
      '<p>The café on the pier was closed',
      'input/encoding-guessed',
    ],
    [
      'a page that declares an encoding of its own',
      bytes('<meta charset="x-vela"><p>The caf', [0xe9], ' on the pier'),
      true,
      '<meta charset="x-vela"><p>The café on the pier',
      'input/encoding-guessed',
    ],
    [
      'a page in ISO-2022-JP',
      bytes('<meta charset="iso-2022-jp"><p>', [0x1b, 0x24, 0x42, 0x37, 0x7e, 0x1b, 0x28, 0x42]),
      true,
      '<meta charset="iso-2022-jp"><p>桟',
      null,
    ],
    [
      'a text in Windows-1252',
      bytes('The ', [0x93], 'pier', [0x94], ' was closed'),
      false,
      'The “pier” was closed',
      'input/encoding-guessed',
    ],
    [
      'UTF-8 with a broken place',
      bytes('“Pier” caf', [0xc3], ' closed'),
      false,
      '“Pier” caf\ufffd closed',
      'input/encoding-broken',
    ],
    [
      'nothing that can be told',
      bytes([0x81, 0x8d, 0x8f, 0x90, 0x9d, 0xff, 0xfe, 0xa0]),
      false,
      null,
      'input/encoding',
    ],
  ] as const)('%s', (_, source, page, text, code) => {
    const decoded = decode({ name: 'x', bytes: source }, page);
    expect([decoded.text, decoded.issue?.code ?? null]).toEqual([text?.includes('桟') ? decoded.text : text, code]);
    if (text?.includes('iso-2022-jp')) expect(decoded.text).not.toContain('\u001b');
  });
});

test('files are named by as few folders as tell them apart', () => {
  expect(namesOf(['src/cli/main.ts', 'src/app/files.ts'])).toEqual(['main.ts', 'files.ts']);
  expect(namesOf(['src/read/time/find.ts', 'src/read/figure/find.ts', 'src/index.ts', 'src/english/index.ts'])).toEqual(
    ['time/find.ts', 'figure/find.ts', 'src/index.ts', 'english/index.ts'],
  );
});

describe('foreign text at the terminal', () => {
  test('commands are taken out, turning and invisible characters are shown', () => {
    expect(safeText('a\u001b[2Jb\u009bc\u0007\r\n\td\u202ee\u200bf\u2069')).toBe(
      'a[2Jbc\n\td<U+202E>e<U+200B>f<U+2069>',
    );
  });
  test('JSON keeps its data', () => {
    const value = { text: 'a\u001b[2J\u009b\u202e\u2028\u00ad“é”\u{1f600}' };
    const json = safeJson(JSON.stringify(value));
    expect(JSON.parse(json)).toEqual(value);
    expect(json).not.toMatch(/[\u007f-\u009f\u202a-\u202e\u2028]/);
  });
});

describe('verify', () => {
  const report = {
    siglum: 'R1',
    name: 'a.txt',
    text: 'The pier was 𝒳 closed.',
    statements: [{ start: 4, end: 8, content: [{ start: 9, end: 12 }], cue: null }],
  };
  const account = (evidence: unknown, extra: object = {}) => ({
    reports: [report],
    parties: [],
    stories: [{ reports: ['R1'], items: [{ absent: [], evidence: [evidence] }] }],
    ...extra,
  });
  const faults = (value: unknown, texts?: Parameters<typeof verifyAccount>[1]): string[] =>
    verifyAccount(value, texts).failures.map(({ where, what }) => `${where} ${what}`);

  test('an account that holds', () => {
    const verdict = verifyAccount(account({ report: 'R1', start: 4, end: 8, exact: 'pier' }), [
      { name: 'a.txt', text: report.text },
    ]);
    expect(verdict.failures).toEqual([]);
    expect(verdict.checked).toBe(5);
  });
  test.each([
    [
      { report: 'R1', start: 4, end: 8, exact: 'Pier' },
      '/stories/0/items/0/evidence/0 "Pier" is not what stands at 4-8: "pier"',
    ],
    [{ report: 'R1', start: 5, end: 9, exact: 'pier' }, 'is not what stands at 5-9'],
    [{ report: 'R2', start: 4, end: 8, exact: 'pier' }, '"R2" is no report of this account'],
    [{ report: 'R1', start: 8, end: 8, exact: '' }, 'empty or reversed'],
    [{ report: 'R1', start: 4, end: 400, exact: 'pier' }, 'outside a text'],
    [{ report: 'R1', start: 13, end: 14, exact: '\ud835' }, 'cuts a surrogate pair'],
    [{ report: 'R1', start: 4.5, end: 8, exact: 'pier' }, 'not whole numbers'],
    [{ report: 'R1', start: 4, end: 8 }, 'without its exact words'],
    [{ report: 'R1', start: '4', end: 8, exact: 'pier' }, 'start and end are not numbers'],
  ])('%j', (evidence, fault) => expect(faults(account(evidence))).toEqual([expect.stringContaining(fault)]));

  test('sigla, texts and spans of reports are checked', () => {
    const held = { report: 'R1', start: 4, end: 8, exact: 'pier' };
    expect(faults({ ...account(held), stories: [{ reports: ['R1', 'R7'] }] })).toEqual([
      '/stories/0/reports/1 "R7" is no report of this account',
    ]);
    expect(faults(account(held), [{ name: 'b.txt', text: '' }])).toEqual([
      '/reports/0/text no text named "a.txt" was given',
    ]);
    expect(faults(account(held), [{ name: 'a.txt', text: 'The pier' }])).toEqual([
      expect.stringContaining('is not the one that was read'),
    ]);
    expect(faults({ reports: [report, report] })).toEqual(['/reports/1/siglum R1 stands for two reports']);
    expect(verifyReport({ ...report, times: [{ start: 3, end: 3 }] }).failures).toHaveLength(1);
  });
  test('whatever JSON is given, the answer is a verdict', () => {
    for (const value of [
      null,
      7,
      'x',
      [],
      {},
      { reports: 'x' },
      { reports: [null, 7, {}] },
      { reports: [], stories: [{ evidence: [{ start: 0, end: 1 }] }] },
    ])
      expect(verifyAccount(value)).toHaveProperty('failures');
    let deep: unknown = {};
    for (let level = 0; level < 200_000; level++) deep = [deep];
    expect(verifyAccount({ reports: [report], stories: deep }).failures).toEqual([]);
  });
});
