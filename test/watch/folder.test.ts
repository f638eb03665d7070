import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openFile, openServer } from '../../src/app/archive.js';
import { type Door, mailDoor } from '../../src/app/watch/doors.js';
import type { Archive } from '../../src/archive/archive.js';
import { addressOf } from '../../src/archive/postgres/address.js';
import { watch } from '../../src/cli/commands/watch.js';
import { startPostgres } from '../archive/postgres.js';
import { document } from '../archive/wire.js';
import { readInput } from '../intake.js';
import { oneRound } from './desk.js';

let folder = '';
let inbox = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-folder-'));
  inbox = join(folder, 'in');
  mkdirSync(inbox);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const DAM = `Dam at Lowick is drained

The dam at Lowick will be drained by June 3, 2024, the water board said on Monday.

Some 40 anglers came to see the last boats leave.
`;
const NOW = Date.UTC(2024, 4, 20);

/** Writes a file that was last changed so many seconds before the watch looks. */
function put(name: string, text: string, seconds: number): void {
  writeFileSync(join(inbox, name), text);
  utimesSync(join(inbox, name), NOW / 1_000, NOW / 1_000 - seconds);
}

const look = (more: Parameters<typeof oneRound>[1] = {}): ReturnType<typeof oneRound> =>
  oneRound(folder, { sources: [inbox], clock: () => NOW, ...more });

test('files that come, change and go are told; one that is being written is waited for', async () => {
  put('dam.txt', DAM.slice(0, 60), 1);
  expect((await look()).lines).toEqual([]);
  put('dam.txt', DAM, 60);
  expect((await look()).kinds).toEqual(['story-new']);
  put('dam.txt', DAM.replace('40 anglers', '60 anglers'), 50);
  const changed = await look();
  expect(changed.kinds).toEqual(['version-new', 'figure-changed']);
  expect(changed.lines[1]).toContain('“Some 40” is now “Some 60” (dam.txt)');
  put('dam.txt', DAM.replace('40 anglers', '60 anglers'), 40);
  expect((await look()).lines).toEqual([]);
  rmSync(join(inbox, 'dam.txt'));
  expect((await look()).lines).toEqual(['file gone: dam.txt']);
  expect((await look()).lines).toEqual([]);
});

test('mails, an Atom feed and a calendar are written, and others read them back', async () => {
  put('dam.txt', DAM, 60);
  const more = {
    doors: [mailDoor(join(folder, 'mail'))],
    atom: join(folder, 'watch.atom'),
    calendar: join(folder, 'due.ics'),
    today: '2024-06-01',
  };
  expect((await look(more)).kinds).toEqual(['story-new', 'deadline-near']);
  const [name, ...others] = readdirSync(join(folder, 'mail'));
  expect(others).toEqual([]);
  const mail = readFileSync(join(folder, 'mail', name!), 'utf8');
  expect(readInput('a.eml', mail).documents[0]?.text).toContain('new story: Dam at Lowick is drained');
  const atom = readFileSync(more.atom, 'utf8');
  expect(readInput('a.atom', atom).documents.map(({ headline }) => headline)).toEqual([
    expect.stringMatching(/^deadline near: /),
    expect.stringMatching(/^new story: Dam at Lowick is drained/),
  ]);
  const calendar = readFileSync(more.calendar, 'utf8');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20240603');
  await look(more);
  expect(readdirSync(join(folder, 'mail'))).toEqual([name]);
  expect(readFileSync(more.atom, 'utf8')).toBe(atom);
  expect(readFileSync(more.calendar, 'utf8')).toBe(calendar);
});

test('a watch that is stopped at any step tells everything once in the end', async () => {
  put('dam.txt', DAM, 60);
  const told: string[] = [];
  for (let most = 0; most < 8; most++) {
    let asked = 0;
    told.push(...(await look({ stopped: () => ++asked > most })).kinds);
  }
  expect([...told, ...(await look()).kinds]).toEqual(['story-new']);
});

test('a way out that breaks down is told the same event again, and no other twice', async () => {
  put('dam.txt', DAM, 60);
  const heard: string[] = [];
  let broken = true;
  const door: Door = {
    name: 'tube',
    most: 1,
    tell: async ([event]) => {
      if (broken) throw new Error('the tube is blocked');
      heard.push(event!.kind);
    },
  };
  const more = { doors: [door], today: '2024-06-01' };
  await expect(look(more)).rejects.toThrow('the tube is blocked');
  broken = false;
  expect((await look(more)).kinds).toEqual([]);
  expect(heard).toEqual(['story-new', 'deadline-near']);
});

test('what the archive held before the first watch is not told; what is added beside it is', async () => {
  const archive = await openFile(join(folder, 'archive.db'), 'the archive');
  const report = document('lamp', DAM, '2024-05-20', 'The Lamp');
  await archive.add([report]);
  expect((await look({ sources: [] })).lines).toEqual([]);
  await archive.add([document('torch', DAM.replace('40', '70'), '2024-05-21', 'The Torch')]);
  await archive.close();
  expect((await look({ sources: [] })).kinds).toEqual(['report-new', 'difference-new']);
});

test('the command ends with 1 where a kind is found that it names, and cleanly when it is told to end', async () => {
  put('dam.txt', DAM, 60);
  utimesSync(join(inbox, 'dam.txt'), 1, 1);
  const asked = { archive: folder, every: 1, near: 3, webhook: [], allowHost: [], json: true } as const;
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    expect(await watch([inbox], { ...asked, once: true, failOn: 'story-new,figure-changed' })).toBe(1);
    expect(JSON.parse(String(out.mock.calls[0]?.[0]))).toMatchObject({ events: [{ kind: 'story-new' }] });
    expect(await watch([inbox], { ...asked, once: true, failOn: 'any' })).toBe(0);
    const running = watch([inbox], asked);
    setTimeout(() => process.emit('SIGTERM'), 300);
    expect(await running).toBe(0);
    await expect(watch([inbox], { ...asked, failOn: 'storm' })).rejects.toThrow('there is no kind of event "storm"');
    await expect(watch(['nowhere'], asked)).rejects.toThrow('there is no folder nowhere');
  } finally {
    out.mockRestore();
  }
});

const server = await startPostgres();
afterAll(() => server?.stop());

test.skipIf(server === null)('an archive on PostgreSQL is watched as one in a file is', async () => {
  const open = (): Promise<Archive> => openServer(addressOf(server!.url('watched'))!, true);
  const options = { sources: [inbox], clock: () => NOW, today: '2024-06-01' };
  put('dam.txt', DAM, 60);
  expect((await oneRound(folder, options, open)).kinds).toEqual(['story-new', 'deadline-near']);
  put('dam.txt', DAM.replace('40 anglers', '60 anglers'), 50);
  expect((await oneRound(folder, options, open)).kinds).toEqual(['version-new', 'figure-changed']);
  rmSync(join(inbox, 'dam.txt'));
  const last = await oneRound(folder, { ...options, today: '2024-06-04' }, open);
  expect(last.kinds).toEqual(['file-gone', 'deadline-past']);
  expect((await oneRound(folder, { ...options, today: '2024-06-04' }, open)).kinds).toEqual([]);
});
