import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { startPostgres } from './postgres.js';
import { SMALL } from './wire.js';

/** The built program is run as people run it. */
const MAIN = fileURLToPath(new URL(`../../${process.env['READOUT_BUILD'] ?? 'dist'}/cli/main.js`, import.meta.url));
const KILL = fileURLToPath(new URL('../../tools/archive/kill.mjs', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'readout-commands-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function readout(...args: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: root,
    env: { PATH: process.env['PATH'] ?? '', READOUT_ARCHIVE: join(root, 'archive') },
    maxBuffer: 1e9,
  });
  return { code: status, out: stdout.toString(), err: stderr.toString() };
}

mkdirSync(join(root, 'in'));
const lines = SMALL.map(({ name, text, outlet, published }) =>
  JSON.stringify({ id: name, text, outlet, published: published?.value }),
);
writeFileSync(join(root, 'in/first.jsonl'), `${lines.slice(0, 2).join('\n')}\n`);
writeFileSync(join(root, 'in/all.jsonl'), `${lines.join('\n')}\n`);
writeFileSync(join(root, 'in/bad.txt'), '');

test('the way of a desk: add, list, show, search, diff, examine, copy, give away', () => {
  expect(readout('stories')).toMatchObject({ code: 2, err: expect.stringContaining('there is no archive') });
  const first = readout('add', 'in/first.jsonl', 'in/bad.txt');
  expect(first).toMatchObject({ code: 3, out: expect.stringContaining('added 2 reports; 1 story changed') });
  expect(first.err).not.toContain('ExperimentalWarning');
  const rest = readout('add', 'in/all.jsonl', '--later');
  expect(rest.out).toContain('added 3 reports; 2 stories changed');
  expect(rest.err).toContain('beacon.txt is in the archive already');
  expect(readout('stories').out).toContain('not told yet');

  const { stories, total } = JSON.parse(readout('stories', '--json', '--outlet', 'the beacon').out);
  expect([total, stories.length, stories[0].reports]).toEqual([1, 1, 3]);
  const { id } = stories[0] as { readonly id: string };
  writeFileSync(join(root, 'in/story.jsonl'), `${lines.slice(0, 3).join('\n')}\n`);
  const shown = readout('show', id, '--json', '-o', 'story.html', '-o', 'story.json');
  expect(shown.code).toBe(0);
  expect(shown.out).toBe(readout('in/story.jsonl', '--json').out);
  expect(existsSync(join(root, 'story.html'))).toBe(true);
  expect(readout('verify', 'story.json').code).toBe(0);
  expect(readout('show', 'story:ffffffffffff')).toMatchObject({ code: 2, err: expect.stringContaining('no story') });

  expect(readout('search', 'night', 'crossings').out).toContain(id);
  expect(readout('search', '--figure', '14').out).toContain('Quayside Radio');
  expect(readout('search')).toMatchObject({ code: 2, err: expect.stringContaining('nothing to search for') });
  expect(readout('search', '--due-after', 'soon').code).toBe(2);
  const diff = readout('diff', id, '--since', '2024-03-05', '--by', 'published');
  expect(diff.out).toContain('old: 1 report, newest 2024-03-04 · new: 3 reports');

  expect(readout('doctor')).toMatchObject({ code: 0, out: expect.stringContaining('everything holds') });
  expect(readout('backup', 'copy.db').code).toBe(0);
  expect(readout('backup', 'copy.db').code).toBe(2);
  expect(readout('restore', 'copy.db')).toMatchObject({ code: 2, err: expect.stringContaining('--force') });
  expect(readout('restore', 'copy.db', '--force').out).toContain('restored 5 reports');
  expect(readout('stories', '--json').out).toContain(id);
  expect(readout('export', '--csv', 'tables', '--parquet', 'tables').code).toBe(0);
  expect(readFileSync(join(root, 'tables/reports.csv'), 'utf8')).toContain('Quayside Radio');
  expect(readFileSync(join(root, 'tables/items.parquet')).subarray(0, 4).toString()).toBe('PAR1');
}, 300_000);

test.skipIf(process.getuid?.() === 0)('a folder that may not be written is told in one line', () => {
  mkdirSync(join(root, 'closed'));
  chmodSync(join(root, 'closed'), 0o555);
  expect(readout('add', 'in/first.jsonl', '--archive', 'closed')).toMatchObject({ code: 2 });
});

test('a process that is killed while it adds loses nothing that it acknowledged', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [KILL, '5', '18'], { maxBuffer: 1e9 });
  expect([status, stderr.toString()]).toEqual([0, '']);
  expect(stdout.toString()).toContain('0 faults');
}, 300_000);

const server = await startPostgres();
afterAll(() => server?.stop());
if (!server) test.skip('PostgreSQL 15 is not installed', () => {});
const onServer = test.runIf(server !== null);

onServer(
  'the way of a team: hand in, read, file, show, copy, on a server',
  () => {
    const url = server!.url('desk');
    const on = (...args: readonly string[]): Run => readout(...args, '--archive', url);
    expect(on('stories')).toMatchObject({ code: 2, err: expect.stringContaining('there is no archive') });
    expect(on('add', 'in/all.jsonl', '--hand-in')).toMatchObject({ code: 0, out: '5 reports wait to be read\n' });
    expect(on('reader', '--once', '--batch', '3').err).toContain('read 2 reports, 5 in all');
    expect(on('clerk', '--once').err).toContain('holds the lease of the clerk (number 1)');
    const { stories } = JSON.parse(on('stories', '--json').out);
    expect(stories.map(({ reports }: { readonly reports: number }) => reports)).toEqual([2, 3]);
    const shown = on('show', stories[1].id, '--json');
    writeFileSync(join(root, 'in/strike.jsonl'), `${lines.slice(0, 3).join('\n')}\n`);
    expect(shown.out).toBe(readout('in/strike.jsonl', '--json').out);
    expect(on('doctor')).toMatchObject({ code: 0, out: expect.stringContaining('everything holds') });
    expect(on('export', '--csv', 'tables-of-server').code).toBe(0);
    expect(on('backup', 'team.db').out).toContain('wrote team.db: 5 reports');
    expect(readout('restore', 'team.db', '--archive', 'from-server').out).toContain('restored 5 reports');
    expect(readout('show', stories[1].id, '--json', '--archive', 'from-server').out).toBe(shown.out);
    expect(readout('reader', '--once', '--archive', 'from-server')).toMatchObject({
      code: 2,
      err: expect.stringContaining('one process writes at a time'),
    });
  },
  300_000,
);

onServer(
  'processes of a team that are killed lose nothing and double nothing; the one that stands by takes over',
  () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [KILL, '4', '18', '--postgres', server!.url('').replace('&schema=', '')],
      { maxBuffer: 1e9 },
    );
    expect([status, stderr.toString()]).toEqual([0, '']);
    expect(stdout.toString()).toContain(', 0 faults, accounts');
  },
  600_000,
);
