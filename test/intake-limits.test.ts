import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { readPaths } from '../src/app/sources.js';
import { LIMITS, limitsFrom } from '../src/input/limits.js';
import type { ReadSource } from '../src/input/source.js';
import { zip } from '../tools/examples/zip.mjs';
import { bytesOf, readInput } from './intake.js';

const PIER = 'The harbor council of Port Vela agreed on Monday to widen the north pier.';
const codes = (read: { readonly problems: ReadSource['problems'] }): string[] => read.problems.map(({ code }) => code);
const root = mkdtempSync(join(tmpdir(), 'readout-limits-'));
afterAll(() => rmSync(root, { recursive: true }));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(root, name);
  writeFileSync(path, content);
  return path;
};

const G2_ITEM = `<newsItem guid="a"><contentSet><inlineXML><p>${PIER}</p></inlineXML></contentSet></newsItem>`;

/** Each limit with what is right below, at and above it: how many reports come out, and what is told. */
describe('limits are met exactly, told, and can be set', () => {
  const feed = (count: number): string =>
    `<rss><channel>${'<item><title>A pier</title></item>'.repeat(count)}</channel></rss>`;
  const json = (count: number): string =>
    JSON.stringify({ version: 'https://jsonfeed.org/version/1', items: Array(count).fill({ content_text: PIER }) });
  const mbox = (count: number): string =>
    'From a@a.example Thu Mar  7 10:00:00 2024\nSubject: One\n\nA pier.\n\n'.repeat(count);
  const wire = (count: number): string => `\u0001ewx0001 4 vm 3 pier\r\n\u0002${PIER}\r\n\u0003`.repeat(count);
  const ninjs = (count: number): string =>
    JSON.stringify(Array(count).fill({ uri: 'a', pubstatus: 'usable', body_text: PIER }));
  const g2 = (count: number): string => `<newsMessage>${G2_ITEM.repeat(count)}</newsMessage>`;
  test.each([
    ['feed', 'f.xml', feed],
    ['JSON Feed', 'f.json', json],
    ['mailbox', 'f.mbox', mbox],
    ['wire', 'f.txt', wire],
    ['ninjs', 'f.json', ninjs],
    ['NewsML-G2', 'f.xml', g2],
  ] as const)('items: %s', (_, name, make) => {
    for (const [count, read, told] of [
      [4, 4, []],
      [5, 5, []],
      [6, 5, ['input/too-many']],
    ] as const) {
      const result = readInput(name, make(count), { items: 5 });
      expect(result.documents).toHaveLength(read);
      expect(codes(result)).toEqual(told);
    }
  });
  test('entries', () => {
    const archive = (count: number): Uint8Array =>
      zip(Array.from({ length: count }, (_, index) => [`${index}.txt`, PIER]));
    expect(codes(readInput('a.zip', archive(5), { entries: 5 }))).toEqual([]);
    const more = readInput('a.zip', archive(6), { entries: 5 });
    expect([more.documents.length, ...codes(more)]).toEqual([5, 'input/too-many']);
  });
  test('nesting', () => {
    const nested = (depth: number): Uint8Array =>
      Array.from({ length: depth }).reduce<Uint8Array>((inner) => gzipSync(inner), new TextEncoder().encode(PIER));
    expect(readInput('a.txt.gz', nested(3), { nesting: 3 }).documents).toHaveLength(1);
    expect(codes(readInput('a.txt.gz', nested(4), { nesting: 3 }))).toEqual(['input/too-deep']);
  });
  test('depth: what stands deeper is kept as text of the element above', () => {
    const deep = (depth: number): ReadSource =>
      readInput('a.xml', `<nitf><body><body.content>${'<block>'.repeat(depth - 4)}<p>${PIER}</p>`, { depth: 10 });
    expect(codes(deep(10))).toEqual([]);
    const more = deep(11);
    expect([more.documents[0]?.text, ...codes(more)]).toEqual([PIER, 'input/too-deep']);
  });
  test('elements', () => {
    const paragraphs = (count: number): ReadSource =>
      readInput('a.xml', `<nitf><body><body.content>${`<p>${PIER}</p>`.repeat(count)}`, { elements: 8 });
    expect(codes(paragraphs(5))).toEqual([]);
    expect(codes(paragraphs(6))).toEqual(['input/too-many']);
  });
  test('bytes and what a source unpacks to', () => {
    const at = (bytes: number): string[] =>
      codes(readPaths([file('b.txt', PIER)], undefined, undefined, { ...LIMITS, bytes }));
    expect([at(PIER.length), at(PIER.length - 1)]).toEqual([[], ['input/too-large']]);
    const stream = (bytes: number): string[] =>
      codes(readPaths(['-'], undefined, new TextEncoder().encode(PIER), { ...LIMITS, bytes }));
    expect([stream(PIER.length), stream(PIER.length - 1)]).toEqual([[], ['input/too-large']]);
    const packed = gzipSync(PIER);
    const gz = (bytes: number): string[] => codes(readInput('a.txt.gz', packed, { bytes }));
    expect([gz(PIER.length), gz(PIER.length - 1)]).toEqual([[], ['input/too-large']]);
    const archive = zip([
      ['a.txt', PIER],
      ['b.txt', PIER],
    ]);
    const members = (unpacked: number): (number | string)[] => {
      const read = readInput('a.zip', archive, { unpacked });
      return [read.documents.length, ...codes(read)];
    };
    expect([members(2 * PIER.length), members(2 * PIER.length - 1)]).toEqual([[2], [1, 'input/too-large']]);
  });
  test('the ratio of a member to its archive', () => {
    const archive = zip([['a.txt', `${PIER} `.repeat(20_000)]]);
    const size = 20_000 * (PIER.length + 1);
    const ratio = Math.ceil(size / archive.length);
    expect(codes(readInput('a.zip', archive, { ratio }))).toEqual([]);
    expect(codes(readInput('a.zip', archive, { ratio: ratio - 1 }))).toEqual(['input/too-large']);
  });
  test('they are set by name', () => {
    expect(limitsFrom('items=7, pages=9')).toEqual({ ...LIMITS, items: 7, pages: 9 });
    expect(limitsFrom(undefined)).toEqual(LIMITS);
    for (const wrong of ['items', 'items=0', 'items=-1', 'things=3', 'items=1e9', '__proto__=1'])
      expect(() => limitsFrom(wrong), wrong).toThrow(/is no limit/);
  });
});

describe('what is damaged costs itself only', () => {
  const record = (text: string, length?: number): string =>
    'WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\n' +
    `Content-Length: ${length ?? text.length}\r\n\r\n${text}\r\n\r\n`;
  const page = (text: string): string =>
    `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><article><p>${text}</p></article></body></html>`;
  const one = page(`${PIER} One.`);
  const two = page(`${PIER} Two.`);
  const three = page(`${PIER} Three.`);
  const texts = (read: ReadSource): string[] =>
    read.documents.map(({ text }) => /(One|Two|Three)\.$/.exec(text)?.[1] ?? text);

  test.each([
    ['too short a length', record(two, 30)],
    ['too long a length', record(two, 100_000)],
    ['a negative length', record(two, -4)],
    ['a length that is none', record(two).replace(/Content-Length: \d+/, 'Content-Length: many')],
    ['no length', record(two).replace(/Content-Length: \d+\r\n/, '')],
  ])('a record with %s: all three are read, and it is told', (_, middle) => {
    const read = readInput('a.warc', `${record(one)}${middle}${record(three)}`);
    expect(texts(read)).toEqual(['One', 'Two', 'Three']);
    expect(codes(read)).toEqual(['input/damaged-record']);
  });
  test('an archive cut off anywhere gives all records before the cut, and says that it breaks off', () => {
    const whole = `${record(one)}${record(two)}`;
    for (let cut = record(one).length + 20; cut < whole.length - 4; cut += 17) {
      const read = readInput('a.warc', whole.slice(0, cut));
      expect(texts(read)[0]).toBe('One');
      expect(codes(read)).toContain('input/damaged-record');
    }
  });
  test('packed records: a damaged one is told, the next is found', () => {
    const packed = [one, two, three].map((text) => gzipSync(record(text)));
    const damaged = new Uint8Array(packed[1]!);
    damaged.fill(0xff, 40, 80);
    const read = readInput('a.warc.gz', Buffer.concat([packed[0]!, damaged, packed[2]!]));
    expect(texts(read)).toEqual(['One', 'Three']);
    expect(codes(read)).toEqual(['input/damaged-record']);
    const cut = readInput('a.warc.gz', Buffer.concat([packed[0]!, packed[1]!.subarray(0, 90)]));
    expect([texts(cut)[0], ...codes(cut)]).toEqual(['One', 'input/damaged-record']);
  });
  test('chunked, packed and wrongly chunked answers', () => {
    const html =
      '<html><body><article><p>The harbor council of Port Vela agreed on Monday. One.</p></article></body></html>';
    const half = html.length >> 1;
    const chunk = (text: string): string => `${text.length.toString(16)}\r\n${text}\r\n`;
    const answer = (headers: string, text: string): ReadSource =>
      readInput('a.warc', bytesOf(record(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${headers}\r\n\r\n${text}`)));
    const chunks = `${chunk(html.slice(0, half))}${chunk(html.slice(half))}0\r\n\r\n`;
    expect(texts(answer('Transfer-Encoding: chunked', chunks))).toEqual(['One']);
    expect(texts(answer('Transfer-Encoding: chunked', html))).toEqual(['One']);
    expect(texts(answer('Content-Encoding: gzip', gzipSync(html).toString('latin1')))).toEqual(['One']);
    expect(texts(answer('Content-Encoding: gzip', html))).toEqual(['One']);
  });
  test('members of a ZIP archive', () => {
    const archive = new Uint8Array(
      zip([
        ['a.txt', PIER],
        ['b.txt', `${PIER} More.`],
        ['c.xml', '<x><y/></x>'],
        ['d.png', ''],
      ]),
    );
    const broken = archive.slice();
    broken.fill(0xff, 40, 60);
    const read = readInput('a.zip', broken);
    expect(read.documents.map(({ name }) => name)).toEqual(['a.zip/b.txt']);
    expect(codes(read).sort()).toEqual(['input/left-out', 'input/unknown-form', 'input/unreadable']);
    expect(codes(readInput('a.zip', archive.subarray(0, archive.length - 30)))[0]).toBe('input/unreadable');
  });
  test('a gzip file that breaks off is read as far as it goes', () => {
    const packed = gzipSync(Array.from({ length: 200 }, (_, index) => `${PIER} ${index}.`).join('\n\n'));
    const read = readInput('a.txt.gz', packed.subarray(0, packed.length - 200));
    expect(read.documents).toHaveLength(1);
    expect(codes(read)).toEqual(['input/unreadable']);
  });
});

describe('files', () => {
  test('a README tells about its folder, and other data in it is only noted', () => {
    for (const [name, content] of Object.entries({
      'README.md': '# About',
      'a.txt': PIER,
      'package.json': '{"name": "x"}',
      'b.xml': '<x><y/></x>',
    }))
      file(name, content);
    const read = readPaths([root]);
    expect(read.documents.map(({ name }) => name)).not.toContain('README.md');
    expect(read.problems).toEqual([]);
    expect(read.notes.filter(({ code }) => code === 'input/unknown-form')).toHaveLength(2);
    expect(codes(readPaths([join(root, 'b.xml')]))).toEqual(['input/unknown-form']);
  });
  test('a web archive larger than what is read at once is read piece by piece', () => {
    const block = `HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n${'x'.repeat(3_000_000)}`;
    const picture = `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ${block.length}\r\n\r\n${block}\r\n\r\n`;
    const body = `<html><body><article><p>${PIER}</p></article></body></html>`;
    const html = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${body}`;
    const page = `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ${html.length}\r\n\r\n${html}\r\n\r\n`;
    const read = readPaths([file('big.warc', picture + page + picture + picture + page)], undefined, undefined, {
      ...LIMITS,
      bytes: 5_000_000,
    });
    expect(read.documents.map(({ name }) => name)).toEqual(['big.warc:1', 'big.warc:2']);
  });
  test('a PDF is read by position; one that is damaged, locked or too long costs itself only', () => {
    const main = fileURLToPath(new URL('../bin/readout.js', import.meta.url));
    const pdf = fileURLToPath(new URL('../examples/formats/report.pdf', import.meta.url));
    const run = (
      args: readonly string[],
      env = {},
    ): { readonly err: string; readonly out: string; readonly status: number | null } => {
      const { stdout, stderr, status } = spawnSync(process.execPath, [main, 'read', ...args, '--json'], {
        encoding: 'utf8',
        env: { ...process.env, ...env },
      });
      return { out: stdout, err: stderr, status };
    };
    const good = run([pdf]);
    if (good.err.includes('is not installed')) return;
    const report = JSON.parse(good.out) as { readonly text: string; readonly furniture: readonly unknown[] };
    expect(report.text).toMatch(
      /^Council agrees to widen the pier at Port Vela\n\nThe harbor council of Port Vela agreed on Monday to widen the /,
    );
    expect(report.text).not.toMatch(/\w- ?\w/);
    expect(report.furniture).toHaveLength(1);
    const bad = run([file('bad.pdf', '%PDF-1.7\nnothing'), file('c.txt', PIER)]);
    expect(bad.status).toBe(3);
    expect(bad.err).toContain('is a PDF that is damaged');
    expect(bad.out).toContain('c.txt');
  });
});
