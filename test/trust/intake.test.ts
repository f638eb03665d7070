import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../src/app/files.js';
import { PLATFORM } from '../../src/app/platform.js';
import { readPaths } from '../../src/app/sources.js';
import { readBytes } from '../../src/input/read.js';
import { measured, random, runs } from './record.js';

const root = mkdtempSync(join(tmpdir(), 'readout-intake-'));
afterAll(() => rmSync(root, { recursive: true }));
let count = 0;
function folder(): string {
  const path = join(root, `f${count++}`);
  mkdirSync(path);
  return path;
}
const TEXT = 'The mayor said on Monday that the pier would close.';

describe('a folder that is no plain tree', () => {
  test('links in a mesh are walked once, whatever number of ways leads through them', () => {
    const path = folder();
    const deep = 25;
    for (let i = 0; i <= deep; i++) mkdirSync(join(path, `d${i}`));
    for (let i = 0; i < deep; i++)
      for (const name of ['a', 'b', 'c']) symlinkSync(join(path, `d${i + 1}`), join(path, `d${i}`, name));
    symlinkSync(path, join(path, `d${deep}`, 'round'));
    writeFileSync(join(path, `d${deep}`, 'a.txt'), TEXT);
    expect(listFiles([path]).files).toHaveLength(1);
  });

  test.skipIf(process.platform === 'win32').each([
    ['a pipe', (path: string) => execFileSync('mkfifo', [path])],
    ['a link to an endless device', (path: string) => symlinkSync('/dev/zero', path)],
    ['a folder', (path: string) => mkdirSync(path)],
  ])('%s as reports.csv is told and not opened; the reports are read', (_, make) => {
    const path = folder();
    writeFileSync(join(path, 'a.txt'), TEXT);
    make(join(path, 'reports.csv'));
    const { documents, problems } = readPaths([path]);
    expect(documents).toHaveLength(1);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('is no plain file')]);
  });

  test.skipIf(process.platform === 'win32')('pipes and links to devices in a folder are left out', () => {
    const path = folder();
    execFileSync('mkfifo', [join(path, 'b.txt')]);
    symlinkSync('/dev/zero', join(path, 'c.txt'));
    symlinkSync('/dev/null', join(path, 'd.jsonl'));
    writeFileSync(join(path, 'a.txt'), TEXT);
    expect(readPaths([path]).documents).toHaveLength(1);
  });
});

const BOMB = gzipSync(Buffer.alloc(150_000_000), { level: 1 });

describe('much of everything', () => {
  test('130,000 good lines and 200,000 bad ones', () => {
    const path = folder();
    const good = runs(130_000, 130_000);
    writeFileSync(join(path, 'good.jsonl'), '{"text":"The pier closed."}\n'.repeat(good));
    writeFileSync(join(path, 'bad.jsonl'), '{bad\n'.repeat(200_000));
    const { documents, problems } = readPaths([join(path, 'good.jsonl'), join(path, 'bad.jsonl')]);
    expect(documents).toHaveLength(good);
    expect(problems).toHaveLength(200_000);
  });

  test('what a packed file unpacks to is bounded by its own size', () => {
    const path = folder();
    for (const name of ['bomb.jsonl.gz', 'bomb.txt.gz']) writeFileSync(join(path, name), BOMB);
    const before = process.memoryUsage().arrayBuffers;
    const { documents, problems } = readPaths([path]);
    expect(documents).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['input/too-large', 'input/too-large']);
    expect(problems[0]?.message).toContain('100 times its size');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(150_000_000);
  });

  test('an archive of 300,000 names, many members, one in another', () => {
    const nested = (depth: number): Buffer => (depth === 0 ? gzipSync(TEXT) : gzipSync(nested(depth - 1)));
    expect(readBytes({ name: 'a.txt.gz', bytes: nested(12) }, PLATFORM).documents).toHaveLength(0);
    const members = Buffer.concat(Array.from({ length: runs(2_000, 100_000) }, () => gzipSync('a ')));
    expect(readBytes({ name: 'a.txt.gz', bytes: members }, PLATFORM).documents).toHaveLength(1);
    const many = zipOf(Array.from({ length: 300_000 }, (_, at) => [`${at}.txt`, '']));
    const { problems } = readBytes({ name: 'a.zip', bytes: many }, PLATFORM);
    expect(problems.map(({ code }) => code)).toContain('input/too-many');
  });

  test('D3: names of members are labels: none leads anywhere, each stands for a report', () => {
    const names = [
      '../../etc/passwd',
      '/etc/passwd',
      'C:\\win.ini',
      '\\\\server\\share',
      '..\\..\\a.txt',
      'a\u0000b.txt',
      'x'.repeat(1_000),
      '\u202ea.txt',
      'con',
      '__proto__',
      'constructor',
      'a.txt',
      'A.TXT',
      'a.txt',
      './a.txt',
      '....//a',
    ];
    const { documents } = readBytes(
      { name: 'a.zip', bytes: zipOf(names.map((name, at) => [`${name}.txt`, `${TEXT} ${at}`])) },
      PLATFORM,
    );
    expect(documents.length).toBeGreaterThanOrEqual(12);
    for (const { name } of documents) expect(name).toMatch(/^a\.zip\//);
    measured(
      'D3',
      `${names.length} names, 300,000 entries, 150 MB out of 700 kB, 13 layers: bounded, named, nothing written`,
    );
  });
});

const NOTHING = deflateRawSync('');

/** A ZIP archive of these members. */
function zipOf(members: readonly (readonly [name: string, text: string])[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of members) {
    const label = Buffer.from(name);
    const data = text === '' ? NOTHING : deflateRawSync(text);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(data.length, 18);
    local.writeUInt32LE(text.length, 22);
    local.writeUInt16LE(label.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(text.length, 24);
    entry.writeUInt16LE(label.length, 28);
    entry.writeUInt32LE(at, 42);
    parts.push(local, label, data);
    directory.push(entry, label);
    at += 30 + label.length + data.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length & 0xffff, 8);
  end.writeUInt16LE(members.length & 0xffff, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, list, end]);
}

describe('files that are not what they say', () => {
  const next = random(3);
  const noise = Buffer.from(Array.from({ length: 100_000 }, () => Math.floor(next() * 256)));
  const lies: readonly (readonly [string, Buffer])[] = [
    ['PNG', Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), noise])],
    ['JPEG', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), noise])],
    ['ELF', Buffer.concat([Buffer.from('\x7fELF', 'latin1'), noise])],
    ['random bytes', noise],
    ['zeros', Buffer.alloc(100_000)],
    ['a damaged PDF', Buffer.concat([Buffer.from('%PDF-1.7\n'), noise])],
  ];
  test('A8: told by what they hold, refused with the reason', () => {
    for (const [what, bytes] of lies)
      for (const end of ['txt', 'html', 'xml', 'warc', 'json', 'eml']) {
        const { documents, problems } = readBytes(
          { name: `a.${end}`, bytes },
          {
            ...PLATFORM,
            pdf: ({ name }) => ({
              code: 'input/unreadable',
              severity: 'error',
              message: `${name} is damaged`,
              help: '',
            }),
          },
        );
        expect(documents, `${what} as .${end}`).toEqual([]);
        expect(problems.length, `${what} as .${end}`).toBeGreaterThan(0);
      }
    measured('A8', `${lies.length} kinds of bytes under 6 endings: all refused with a reason`);
  });

  test('C2: JSON that reaches for the prototype, is deep, or repeats', () => {
    const deep = 100_000;
    for (const text of [
      '{"__proto__":{"polluted":1},"text":"The pier closed."}',
      '{"constructor":{"prototype":{"polluted":1}},"text":"The pier closed."}',
      `{"text":"The pier closed.","x":${'['.repeat(deep)}${']'.repeat(deep)}}`,
      `{${Array.from({ length: 50_000 }, (_, at) => `"k${at}":1`).join(',')},"text":"The pier closed."}`,
      '{"text":"The pier closed.","n":1e400,"m":-0,"text":"The pier opened."}',
    ])
      for (const name of ['a.jsonl', 'a.json']) {
        const read = readBytes({ name, bytes: Buffer.from(text) }, PLATFORM);
        expect(read.documents.length + read.problems.length).toBeGreaterThan(0);
      }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    measured('C2', '10 texts: 0 pollution, 0 overflow');
  });
});

test('the sidecar stands above what the file says of itself', () => {
  const path = folder();
  writeFileSync(
    join(path, 'a.html'),
    `<html><head><meta property="article:published_time" content="2024-03-01"><meta property="og:site_name" content="Page"></head><body><article><p>${TEXT} ${TEXT}</p><p>${TEXT} It was told in the town hall, where many had come.</p></article></body></html>`,
  );
  writeFileSync(join(path, 'reports.csv'), 'file,outlet,published\na.html,Table,2024-03-04\n');
  const [document] = readPaths([path]).documents;
  expect(document?.published?.value).toBe('2024-03-04');
  expect(document?.outlet).toBe('Table');
});
