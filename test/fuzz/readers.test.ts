import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { verifyAccount } from '../../src/account/verify.js';
import { verifyWhole } from '../../src/account/whole.js';
import { PLATFORM } from '../../src/app/platform.js';
import { english } from '../../src/app/weights.js';
import { readCsv } from '../../src/input/csv.js';
import { readBytes } from '../../src/input/read.js';
import { readSidecar } from '../../src/input/sidecar.js';
import { FORM_LIST } from '../../src/model/formats.js';
import type { SourceDocument } from '../../src/model/report.js';
import { WRITERS } from '../../src/output/formats.js';
import { accountOf } from '../../src/pipeline.js';
import { documentOf } from '../read-text.js';
import { measured, random, runs } from '../trust/record.js';
import { bytesOf, mutated, NAMES, PIECES, piecesOf } from './inputs.js';

/** FUZZ_SEED repeats a run; a failing one prints it. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_129);
const platform = {
  ...PLATFORM,
  pdf: ({ name }: { readonly name: string }) => ({
    code: 'input/unreadable',
    severity: 'error' as const,
    message: `${name} is damaged`,
    help: 'Save it again.',
  }),
};

/** A source gives documents or problems, never an error; what it says of stretches lies in the text. */
function read(name: string, bytes: Uint8Array): readonly SourceDocument[] {
  const { documents, problems } = readBytes({ name, bytes }, platform);
  expect(documents.length + problems.length, name).toBeGreaterThan(0);
  for (const { text, furniture = [], offsets = [] } of documents) {
    expect(/\S/.test(text)).toBe(true);
    for (const { start, end } of furniture) expect(start < end && end <= text.length).toBe(true);
    for (const [from, length] of offsets) expect(from >= 0 && length >= 0).toBe(true);
  }
  for (const { message, help } of problems) expect(message !== '' && help !== '').toBe(true);
  return documents;
}

describe('readers', () => {
  test.each(Object.keys(PIECES))('%s: an answer, whatever its pieces make', (form) => {
    fc.assert(
      fc.property(
        piecesOf(form),
        fc.constantFrom(...(NAMES[form] ?? ['a'])),
        (text, name) => void read(name, bytesOf(text)),
      ),
      { seed: SEED, numRuns: runs(150, 20_000) },
    );
  });

  test('CSV and sidecars: every row is told or used', () => {
    fc.assert(
      fc.property(piecesOf('csv'), (text) => {
        const { rows, columns } = readCsv(text);
        for (const { fields } of rows) expect(Object.keys(fields).length).toBeLessThanOrEqual(columns.length);
        readSidecar(text, 'reports.csv');
      }),
      { seed: SEED, numRuns: runs(300, 50_000) },
    );
  });

  test('L3: kept inputs, and the examples of every form, changed anywhere', () => {
    const next = random(SEED);
    const folders = ['examples/formats', 'test/fuzz/corpus'].filter((folder) => existsSync(folder));
    const files = folders.flatMap((folder) =>
      readdirSync(folder)
        .sort()
        .map((name) => join(folder, name)),
    );
    let count = 0;
    for (const file of files) {
      const bytes = readFileSync(file);
      if (bytes.length > 300_000) continue;
      const name = file.split('/').at(-1) ?? 'a';
      read(name, bytes);
      for (let i = 0; i < runs(12, 2_000); i++) {
        let changed: Uint8Array = bytes;
        for (let round = 0; round <= i % 3; round++) changed = mutated(changed, next);
        read(name, changed);
        count++;
      }
    }
    measured(
      'L3',
      `${Object.keys(PIECES).length + 1} targets, seed ${SEED}; ${count} changed files: 0 errors (property-based, not coverage-guided)`,
    );
  }, 3_600_000);
});

describe('the whole way', () => {
  const spans = { checked: 0, accounts: 0 };

  test('J1: spans of accounts of any texts, read again', () => {
    const wanted = runs(20_000, 1_000_000);
    const next = random(SEED);
    const pieces = PIECES['text'] ?? [];
    while (spans.checked < wanted) {
      const texts = Array.from({ length: 1 + Math.floor(next() * 3) }, () =>
        Array.from(
          { length: 10 + Math.floor(next() * 60) },
          () => pieces[Math.floor(next() * pieces.length)] ?? '',
        ).join(''),
      ).filter((text) => /\S/.test(text));
      if (texts.length === 0) continue;
      const shared = next() < 0.5 ? 'Mayor Ada Belk said on Monday that 1,640 people left the pier by May 1. ' : '';
      const account = accountOf(
        texts.map((text, at) => documentOf(`${at}.txt`, `${shared}${text}`, { published: '2024-03-07' })),
        english(),
      );
      const verdict = verifyAccount(account);
      expect(verdict.failures, JSON.stringify(texts)).toEqual([]);
      expect(verifyWhole(account).failures, JSON.stringify(texts)).toEqual([]);
      spans.checked += verdict.checked;
      spans.accounts++;
    }
    measured('J1', `${spans.checked} spans of ${spans.accounts} accounts, seed ${SEED}: 0 wrong`);
  }, 7_200_000);

  test('L2: every form of output of any account is written, and the same again', async () => {
    const next = random(SEED + 1);
    const pieces = PIECES['text'] ?? [];
    for (let i = 0; i < runs(6, 300); i++) {
      const documents = [0, 1].map((at) =>
        documentOf(
          `${pieces[Math.floor(next() * pieces.length)]}${at}`,
          `The pier. ${Array.from({ length: 30 }, () => pieces[Math.floor(next() * pieces.length)]).join('')}`,
          { outlet: pieces[Math.floor(next() * pieces.length)] ?? '' },
        ),
      );
      const [account, again] = [accountOf(documents, english()), accountOf([...documents].reverse(), english())];
      for (const { id } of FORM_LIST) {
        const written = await WRITERS[id](account);
        expect(written, id).toBe(await WRITERS[id](again));
        expect(written.includes('\u0000'), id).toBe(false);
      }
    }
    measured('L2', `${runs(150, 20_000)} runs a reader, ${runs(6, 300)} accounts in every form, seed ${SEED}`);
  }, 3_600_000);
});
