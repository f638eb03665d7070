import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { verifyAccount } from '../../src/account/verify.js';
import { PLATFORM } from '../../src/app/platform.js';
import { english } from '../../src/app/weights.js';
import { safeText } from '../../src/cli/safe-text.js';
import { readBytes } from '../../src/input/read.js';
import type { ReadSource } from '../../src/input/source.js';
import { accountToHtml } from '../../src/output/html.js';
import { accountOf } from '../../src/pipeline.js';
import { documentOf } from '../read-text.js';
import { measured, runs } from './record.js';

/** Where `tools/trust/corpora.mjs` put them; without it these tests are skipped. */
const DIR = process.env['TRUST_CORPORA'] ?? '';
const has = (name: string): boolean => DIR !== '' && existsSync(join(DIR, name));

function files(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      if (name.startsWith('.')) return [];
      return statSync(path).isDirectory() ? files(path, pattern) : pattern.test(name) ? [path] : [];
    });
}

const spans = { read: 0 };

/** What a source gives: documents and problems, never nothing, never an error; the spans of some are read again. */
function given(name: string, bytes: Uint8Array, whole = false): ReadSource {
  const read = readBytes({ name, bytes }, PLATFORM);
  expect(read.documents.length + read.problems.length, name).toBeGreaterThan(0);
  for (const { furniture = [], text } of read.documents)
    for (const { start, end } of furniture) expect(start < end && end <= text.length).toBe(true);
  if (whole && read.documents.length > 0) {
    const { checked, failures } = verifyAccount(accountOf(read.documents.slice(0, 3), english()));
    expect(failures, name).toEqual([]);
    spans.read += checked;
  }
  return read;
}

/** Milliseconds a MB of the slowest of some reads, half a second apart from the size. */
function pace(size: number, run: () => void): number {
  const began = process.cpuUsage();
  run();
  const { user } = process.cpuUsage(began);
  return Math.max(0, user / 1_000 - 500) / Math.max(1, size / 1_000_000);
}

describe.skipIf(!has('JSONTestSuite'))('JSONTestSuite', () => {
  test('C1: what is JSON is taken for JSON, what is none is refused', () => {
    const folder = join(DIR, 'JSONTestSuite', 'test_parsing');
    const counts = { y: 0, n: 0, i: 0 };
    for (const name of readdirSync(folder)) {
      const kind = name[0] as 'y' | 'n' | 'i';
      const { documents, problems } = given('a.json', readFileSync(join(folder, name)));
      const codes = problems.map(({ code }) => code);
      if (kind === 'y') expect(codes, name).not.toContain('input/bad-json');
      if (kind === 'n') {
        expect(documents, name).toEqual([]);
        expect(codes.length, name).toBeGreaterThan(0);
        expect(codes, name).not.toEqual(['input/unknown-form']);
      }
      given('a.jsonl', readFileSync(join(folder, name)));
      counts[kind]++;
    }
    measured(
      'C1',
      `accepted ${counts.y} of ${counts.y}, refused ${counts.n} of ${counts.n}, ${counts.i} either way: 0 crashes`,
    );
  });
});

describe.skipIf(!has('html5lib-tests'))('html5lib-tests', () => {
  test('A2: every input as a page', () => {
    const inputs: string[] = [];
    for (const path of files(join(DIR, 'html5lib-tests', 'tokenizer'), /\.test$/)) {
      const { tests = [] } = JSON.parse(readFileSync(path, 'utf8')) as { tests?: { input: string }[] };
      for (const { input } of tests) inputs.push(input);
    }
    const built = join(DIR, 'html5lib-tests', 'tree-construction');
    if (existsSync(built))
      for (const path of files(built, /\.dat$/))
        for (const part of readFileSync(path, 'utf8').split('#data\n').slice(1))
          inputs.push(part.split('\n#errors')[0] ?? '');
    const prose =
      '<p>The harbour council met on Monday, as it does, and agreed to widen the eastern pier by May 1.</p>';
    inputs.forEach((input, at) => {
      given('a.html', Buffer.from(`<html><body>${input}`));
      given('a.html', Buffer.from(`<html><body>${prose}${input}${prose}`), at % runs(40, 4) === 0);
      given('a', Buffer.from(input === '' ? ' ' : input));
    });
    measured('A2', `${inputs.length} inputs, 3 ways each: 0 exceptions, ${spans.read} spans re-read, 0 wrong`);
  }, 900_000);

  test('A7: encodings', () => {
    let count = 0;
    for (const path of files(join(DIR, 'html5lib-tests', 'encoding'), /\.dat$/))
      for (const part of readFileSync(path, 'latin1').split('#data\n').slice(1)) {
        given('a.html', Buffer.from(part.split('#encoding')[0] ?? '', 'latin1'));
        count++;
      }
    const folder = join(DIR, 'feedparser', 'tests', 'encoding');
    if (existsSync(folder))
      for (const path of files(folder, /./)) {
        given('a.xml', readFileSync(path));
        count++;
      }
    measured('A7', `${count} files in odd encodings: a text or a named refusal each, 0 crashes`);
  });
});

describe.skipIf(!has('feedparser'))('feedparser', () => {
  test('B1: every feed', () => {
    let [count, worst] = [0, 0];
    for (const path of files(join(DIR, 'feedparser', 'tests'), /\.(?:xml|json)$/)) {
      const bytes = readFileSync(path);
      worst = Math.max(
        worst,
        pace(bytes.length, () => given('a.xml', bytes)),
      );
      count++;
    }
    expect(worst).toBeLessThan(2_000);
    measured('B1', `${count} feeds: 0 crashes, none above 2 s a MB`);
  }, 600_000);
});

describe.skipIf(!has('feedvalidator'))('feedvalidator', () => {
  test('B2: every feed', () => {
    const all = files(join(DIR, 'feedvalidator', 'testcases'), /\.xml$/);
    for (const path of all) given('a.xml', readFileSync(path));
    measured('B2', `${all.length} feeds: 0 crashes, 0 hangs`);
  }, 600_000);
});

describe.skipIf(!has('warcio'))('warcio', () => {
  const folder = join(DIR, 'warcio', 'test', 'data');
  const archives = has('warcio') ? readdirSync(folder).filter((name) => /warc|arc/.test(name)) : [];

  test('D1: good and damaged archives', () => {
    for (const name of archives) given(name, readFileSync(join(folder, name)), true);
    measured('D1', `${archives.length} archives: 0 crashes`);
  });

  test('D2: cut off anywhere', () => {
    let count = 0;
    for (const name of archives) {
      const bytes = readFileSync(join(folder, name));
      const step = Math.max(64, Math.ceil(bytes.length / runs(12, 1_500)));
      for (let at = step; at < bytes.length; at += step) {
        const { documents } = given(name, bytes.subarray(0, at));
        for (const { url } of documents) if (url !== null) expect(url).toMatch(/^\S+$/);
        count++;
      }
    }
    measured('D2', `${count} cuts of ${archives.length} archives: 0 crashes`);
  }, 900_000);
});

describe.skipIf(!has('big-list-of-naughty-strings'))('strings', () => {
  test('J2: naughty strings and Trojan Source, in texts, names and at the terminal', () => {
    const strings = JSON.parse(readFileSync(join(DIR, 'big-list-of-naughty-strings', 'blns.json'), 'utf8')) as string[];
    const trojan = has('trojan-source')
      ? files(join(DIR, 'trojan-source'), /\.(?:c|cpp|cs|go|java|js|py|rs|sql|sol|sh|asm)$/i).map((path) =>
          readFileSync(path, 'utf8'),
        )
      : [];
    const texts = [...strings, ...trojan];
    let checked = 0;
    for (let at = 0; at < texts.length; at += 60) {
      const text = texts
        .slice(at, at + 60)
        .map((one, index) => (index % 2 === 0 ? `Mayor Ada Belk said “${one}” on Monday.` : one))
        .join('\n\n');
      if (text.trim() === '') continue;
      const account = accountOf(
        [documentOf(texts[at] || 'a', text, { outlet: texts[at + 1] ?? '', published: '2024-03-07' })],
        english(),
      );
      const verdict = verifyAccount(account);
      expect(verdict.failures).toEqual([]);
      checked += verdict.checked;
      const html = accountToHtml(account);
      expect(html).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/);
      expect(safeText(text)).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\u00ad]/);
    }
    measured(
      'J2',
      `${strings.length} strings and ${trojan.length} files: ${checked} spans re-read, 0 wrong; all turning marks shown`,
    );
  }, 900_000);
});

describe.skipIf(!has('xss-payload-list'))('XSS lists', () => {
  test('F3: every payload as a page and inside one', () => {
    const list = readFileSync(join(DIR, 'xss-payload-list', 'Intruder', 'xss-payload-list.txt'), 'utf8')
      .split('\n')
      .filter(Boolean);
    const tags = (html: string): number =>
      (html.match(/<(?:script|img|svg onload|iframe|object|embed)\b/gi) ?? []).length;
    const plain = tags(accountToHtml(accountOf([documentOf('a.txt', 'The pier closed.')], english())));
    for (let at = 0; at < list.length; at += 400) {
      const text = list.slice(at, at + 400).join('\n\n');
      given('a.html', Buffer.from(`<html><body><p>The council met on Monday and agreed to widen the pier.</p>${text}`));
      expect(
        tags(accountToHtml(accountOf([documentOf(list[at] ?? 'a', text, { outlet: list[at + 1] ?? '' })], english()))),
      ).toBe(plain);
    }
    measured('F3', `${list.length} payloads in texts and pages: 0 elements more than a plain page has`);
  }, 900_000);
});

afterAll(() => {
  if (spans.read > 0) expect(spans.read).toBeGreaterThan(100);
});
