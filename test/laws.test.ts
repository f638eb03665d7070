import fc from 'fast-check';
import { expect, test } from 'vitest';
import { verifyAccount } from '../src/account/verify.js';
import { english } from '../src/app/weights.js';
import type { Report, SourceDocument } from '../src/model/report.js';
import { type Span, spanFault } from '../src/model/span.js';
import { accountOf, readTogether } from '../src/pipeline.js';
import { readReport } from '../src/read/read.js';
import { harbour, harbourDocuments } from './harbour.js';
import { documentOf } from './read-text.js';

const SEED = 20240801;

/** Everything a report says of itself: what other reports beside it must never change. */
function alone({ siglum: _s, story: _t, origin: _o, ...rest }: Report): unknown {
  return rest;
}

/** Every span anywhere in a value, with the path that leads to it. */
function spansIn(value: unknown, path = ''): [string, Span][] {
  if (Array.isArray(value)) return value.flatMap((one, index) => spansIn(one, `${path}[${index}]`));
  if (value === null || typeof value !== 'object') return [];
  const { start, end } = value as Partial<Span>;
  const own: [string, Span][] = typeof start === 'number' && typeof end === 'number' ? [[path, { start, end }]] : [];
  return [...own, ...Object.entries(value).flatMap(([key, one]) => spansIn(one, `${path}.${key}`))];
}

/** News-like text of invented sentences, with marks, breaks and characters that reports have and readers trip over. */
const words = fc.constantFrom(
  'Mayor',
  'Ada',
  'Belk',
  'said',
  'told',
  'reporters',
  'that',
  'the',
  'bridge',
  'would',
  'reopen',
  'by',
  'June',
  '7',
  'Tuesday',
  'last',
  'month',
  'about',
  'a',
  'third',
  'nearly',
  '800',
  '$12.6',
  'billion',
  '40%',
  '“We',
  'will',
  'not',
  'sign,”',
  '"quoted',
  'words"',
  'if',
  'council',
  'agrees',
  'has',
  'promised',
  'to',
  'cut',
  'tolls',
  'U.S.',
  'Gen.',
  'Ruiz',
  '(AP)',
  '—',
  '…',
  '’',
  '‘so’',
  'don’t',
  '😀',
  '\u0301',
  '\n',
  '\n\n',
  '. ',
  '.',
  ',',
  ';',
  '?',
  '!',
  '(',
  ')',
  '“',
  '”',
  '\t',
  'met',
  'in',
  'Tolvane',
  'on',
  'Sunday',
  'according',
  'officials',
  'refused',
  'must',
  '45-day',
  'period',
);
const text = fc.array(words, { minLength: 0, maxLength: 120 }).map((list) => list.join(' '));
const document = (name: string, body: string, published: string | null = '2024-08-01'): SourceDocument =>
  documentOf(name, body, { language: null, published: published ?? undefined });

test('every span of every report is valid and holds its words', async () => {
  for (const report of (await harbour()).reports) {
    expect(
      spansIn(alone(report))
        .filter(([path]) => !path.startsWith('.issues'))
        .flatMap(([path, span]) =>
          spanFault(report.text, span) === null ? [] : [`${path}: ${spanFault(report.text, span)}`],
        ),
    ).toEqual([]);
  }
});

test('any text is read without a fault, every span valid', () => {
  fc.assert(
    fc.property(text, (body) => {
      const report = readReport(document('a', body), english());
      expect(
        spansIn(alone(report)).flatMap(([path, span]) =>
          spanFault(body, span) === null ? [] : [`${path} ${spanFault(body, span)}`],
        ),
      ).toEqual([]);
      expect(report.text).toBe(body);
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test('any characters at all are read without a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (body) => {
      const report = readReport(document('a', body), english());
      expect(
        spansIn(alone(report)).flatMap(([path, span]) =>
          spanFault(body, span) === null ? [] : [`${path} ${spanFault(body, span)}`],
        ),
      ).toEqual([]);
    }),
    { seed: SEED, numRuns: 300 },
  );
});

test('the account of any texts has evidence that holds', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (bodies) => {
      const account = accountOf(
        bodies.map((body, index) => document(`r${index}`, body)),
        english(),
      );
      expect(verifyAccount(account).failures).toEqual([]);
    }),
    { seed: SEED, numRuns: 60 },
  );
});

test('the order of files does not matter', async () => {
  const documents = await harbourDocuments();
  const first = JSON.stringify(await harbour());
  for (const order of [[...documents].reverse(), [...documents.slice(3), ...documents.slice(0, 3)]])
    expect(JSON.stringify(accountOf(order, english()))).toBe(first);
});

test('the same input gives the same bytes', async () => {
  expect(JSON.stringify(accountOf(await harbourDocuments(), english()))).toBe(JSON.stringify(await harbour()));
});

test('adding a report never changes another’s annotations', async () => {
  const documents = await harbourDocuments();
  const whole = new Map(readTogether(documents, english()).reports.map((report) => [report.name, alone(report)]));
  for (let count = 1; count < documents.length; count++) {
    for (const report of readTogether(documents.slice(0, count), english()).reports)
      expect(alone(report)).toEqual(whole.get(report.name));
  }
});

test('CRLF and LF give the same annotations at the same words', async () => {
  for (const one of await harbourDocuments()) {
    const unix = readReport({ ...one, text: one.text.replaceAll('\r\n', '\n') }, english());
    const windows = readReport({ ...one, text: one.text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n') }, english());
    const told = ({ text: body, statements, figures, times, names, sentences, commitments, events }: Report): unknown =>
      [statements, figures, times, names, sentences, commitments, events].map((list) =>
        list.map(({ start, end }) => body.slice(start, end).replaceAll('\r\n', '\n')),
      );
    expect(told(windows)).toEqual(told(unix));
  }
});

test('text put before a report moves its annotations and changes nothing else', async () => {
  const [one] = await harbourDocuments();
  if (!one) throw new Error('no example');
  const lead = 'Nothing else was heard from the town.\n\n';
  const body = one.text.slice(one.text.indexOf('\n\n') + 2).replace(/^TOLVANE \(NPA\) — /, '');
  const plain = readReport(document('a', body), english());
  const moved = readReport(document('a', lead + body), english());
  const told = ({ figures, times }: Report, by: number): unknown =>
    [figures, times].map((list) => list.map(({ start, end }) => [start - by, end - by]));
  expect(told(moved, lead.length)).toEqual(told(plain, 0));
});

test('no date of publication: nothing is invented from a clock', () => {
  const report = readReport(document('a', 'The mayor resigned on Tuesday, officials said.', null), english());
  expect(report.times.map(({ value }) => value)).toEqual([null]);
});
