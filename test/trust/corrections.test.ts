import { spawn } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { changeCorrections, lockOf, readCorrections } from '../../src/app/corrections-file.js';
import { english } from '../../src/app/weights.js';
import { Workspace } from '../../src/app/workspace.js';
import { correctDocuments, correctionOf, parseCorrections } from '../../src/input/corrections.js';
import type { Correction } from '../../src/model/correction.js';
import { ReadoutError } from '../../src/model/issue.js';
import { correctionId, withCorrection } from '../../src/text/correction.js';
import { documentOf } from '../read-text.js';
import { watched } from './faults.js';
import { measured, random, runs } from './record.js';

const root = mkdtempSync(join(tmpdir(), 'readout-kept-'));
afterAll(() => rmSync(root, { recursive: true }));

let count = 0;
function file(): string {
  const folder = join(root, `f${count++}`);
  mkdirSync(folder);
  return join(folder, 'readout-corrections.json');
}
const dismissal = (item: string): Correction => ({ kind: 'dismiss', item, reason: '' });
const itemsIn = (path: string): string[] =>
  readCorrections(path).corrections.map((one) => (one.kind === 'dismiss' ? one.item : one.kind));

describe('two pages on one corrections file', () => {
  test('each keeps what the other has acknowledged, and shows it', () => {
    const path = file();
    const [a, b] = [new Workspace([], english(), path), new Workspace([], english(), path)];
    a.correct(dismissal('item:1'));
    b.correct(dismissal('item:2'));
    a.correct(dismissal('item:3'));
    expect(itemsIn(path)).toEqual(['item:1', 'item:2', 'item:3']);
    for (const one of [a, b]) expect(one.account().corrections).toHaveLength(3);
  });

  test('what is sent twice counts once; what is taken back twice takes back one', () => {
    const path = file();
    const workspace = new Workspace([], english(), path);
    for (const item of ['item:1', 'item:1', 'item:2']) workspace.correct(dismissal(item));
    expect(itemsIn(path)).toEqual(['item:1', 'item:2']);
    for (let i = 0; i < 2; i++) workspace.undo(correctionId(dismissal('item:1')));
    workspace.undo('');
    workspace.undo('0');
    expect(itemsIn(path)).toEqual(['item:2']);
  });

  test('a file that was damaged meanwhile is not written over', () => {
    const path = file();
    const workspace = new Workspace([], english(), path);
    workspace.correct(dismissal('item:1'));
    writeFileSync(path, '{"corrections": [half');
    expect(() => workspace.correct(dismissal('item:2'))).toThrow('could not be read whole');
    expect(readFileSync(path, 'utf8')).toBe('{"corrections": [half');
    workspace.account();
    expect(workspace.issues[0]?.code).toBe('corrections/not-json');
  });

  test('a lock left behind by a process that is gone, or too long ago, is taken over; one in use is told', () => {
    const path = file();
    writeFileSync(lockOf(path), `999999999 ${hostname()} x`);
    changeCorrections(path, (list) => [...list, dismissal('item:1')]);
    expect(itemsIn(path)).toEqual(['item:1']);
    writeFileSync(lockOf(path), `${process.pid} ${hostname()} another`);
    expect(() => changeCorrections(path, (list) => [...list, dismissal('item:2')])).toThrow('another Readout');
    expect(readFileSync(lockOf(path), 'utf8')).toContain('another');
    rmSync(lockOf(path));
    expect(readdirSync(join(path, '..'))).toEqual(['readout-corrections.json']);
  });
});

function large(path: string): void {
  writeFileSync(path, '{}');
  truncateSync(path, 600_000_000);
}

describe('files that are none', () => {
  test.each([
    ['a folder', (path: string) => mkdirSync(path), 'is no plain file'],
    ['a link to an endless device', (path: string) => symlinkSync('/dev/zero', path), 'is no plain file'],
    ['600 MB', large, 'is larger than 20 MB'],
  ])('%s is told, not opened and not written over', (_, make, says) => {
    const path = file();
    make(path);
    const { corrections, issues } = readCorrections(path);
    expect(corrections).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(['corrections/unreadable']);
    expect(issues[0]?.message).toContain(says);
    expect(() => changeCorrections(path, () => [dismissal('item:1')])).toThrow('not written over');
  });

  test.skipIf(process.getuid?.() === 0)('a folder that may not be written to is told', () => {
    const path = file();
    chmodSync(join(path, '..'), 0o555);
    expect(() => changeCorrections(path, () => [dismissal('item:1')])).toThrow('EACCES');
    chmodSync(join(path, '..'), 0o755);
  });
});

test('a disk that fails at any call: what was acknowledged is kept, and the next one works', () => {
  let points = 0;
  for (const code of ['ENOSPC', 'EIO', 'EROFS'])
    for (let failing = 1; ; failing++) {
      const path = file();
      changeCorrections(path, (list) => [...list, dismissal('item:1')]);
      const { calls, error } = watched(() => changeCorrections(path, (list) => [...list, dismissal('item:2')]), {
        failing,
        code,
      });
      if (calls.length < failing) break;
      points++;
      if (error !== null) expect(error).toBeInstanceOf(ReadoutError);
      const kept = itemsIn(path);
      expect(kept[0]).toBe('item:1');
      if (error === null) expect(kept).toContain('item:2');
      rmSync(lockOf(path), { force: true });
      changeCorrections(path, (list) => withCorrection(list, dismissal('item:3')));
      expect(itemsIn(path)).toContain('item:3');
    }
  expect(points).toBeGreaterThan(15);
  measured('K2', `${points} calls to the disk, each failing once: nothing acknowledged lost`);
});

const WRITER = `
import { changeCorrections } from ${JSON.stringify(new URL('../../dist/app/corrections-file.js', import.meta.url).href)};
const [path, name] = process.argv.slice(1);
for (let i = 0; ; i++) {
  changeCorrections(path, (list) => [...list, { kind: 'dismiss', item: name + ':' + i, reason: '' }]);
  process.stdout.write(name + ':' + i + '\\n');
}`;

/** A process that keeps corrections until it is killed after so many milliseconds; what it acknowledged. */
function writing(path: string, name: string, after: number): Promise<string[]> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', WRITER, path, name]);
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => {
      if (out === '') setTimeout(() => child.kill('SIGKILL'), after);
      out += chunk.toString();
    });
    child.on('close', () => resolve(out.split('\n').slice(0, -1)));
  });
}

test('kill -9 at any moment, two writing at once: all that was acknowledged is there once, in a whole file', async () => {
  const kills = runs(6, 200);
  const next = random(20_261_129);
  let acknowledged = 0;
  for (let round = 0; round < kills / 2; round++) {
    const path = file();
    const told = await Promise.all(['a', 'b'].map((name) => writing(path, name, 5 + next() * 120)));
    const { issues } = readCorrections(path);
    expect(issues).toEqual([]);
    const kept = itemsIn(path);
    expect(new Set(kept).size).toBe(kept.length);
    for (const one of told.flat()) expect(kept).toContain(one);
    acknowledged += told.flat().length;
    changeCorrections(path, (list) => [...list, dismissal('item:last')]);
  }
  expect(acknowledged).toBeGreaterThanOrEqual(kills);
  measured('K1', `${kills} kills, ${acknowledged} corrections acknowledged: 0 lost, 0 doubled, every file whole`);
  measured('K6', `${kills / 2} pairs of processes on one file: 0 damaged; a lock left behind is taken over`);
});

describe('corrections of unknown form', () => {
  test.each(['2024-99-99', '2024-02-30', '2023-02-29', '0000-00-00', '2024-1-1', '2024-13-01', 'tomorrow'])(
    'no correction gives a day that there is not: %s',
    (value) => {
      expect(correctionOf({ kind: 'published', report: 'a.txt', value })).toBeNull();
    },
  );

  test('any JSON at all is read without a fault, and what is read is read again the same', () => {
    const entry = fc.record(
      {
        kind: fc.constantFrom(
          'published',
          'furniture',
          'same-story',
          'own-party',
          'dismiss',
          '__proto__',
          'toString',
          7,
        ),
        report: fc.anything(),
        value: fc.oneof(fc.constant('2024-02-29'), fc.anything()),
        start: fc.oneof(fc.integer(), fc.double()),
        end: fc.integer(),
        exact: fc.string(),
        reports: fc.array(fc.string()),
        name: fc.string(),
        item: fc.string(),
        reason: fc.anything(),
      },
      { requiredKeys: ['kind'] },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.array(entry).map((corrections) => JSON.stringify({ corrections })),
        ),
        (source) => {
          const { corrections } = parseCorrections(source);
          expect(parseCorrections(JSON.stringify({ corrections })).corrections).toEqual(corrections);
          correctDocuments([documentOf('a.txt', 'The pier closed.')], corrections);
        },
      ),
      { seed: 20_261_129, numRuns: runs(300, 20_000) },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('a stretch is furniture only while its words stand there', () => {
    const documents = [documentOf('a.txt', 'Subscribe now. The pier closed.')];
    const correction: Correction = {
      kind: 'furniture',
      report: 'a.txt',
      start: 0,
      end: 14,
      exact: 'Subscribe now.',
      reason: '',
    };
    expect(correctDocuments(documents, [correction])[0]?.furniture).toHaveLength(1);
    const changed = [{ ...documents[0]!, text: 'Subscribed! The pier closed at noon.' }];
    expect(correctDocuments(changed, [correction])[0]?.furniture ?? []).toEqual([]);
  });
});
