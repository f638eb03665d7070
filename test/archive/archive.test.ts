import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { archivePlace, notesOn, openFile } from '../../src/app/archive.js';
import { restoreFrom } from '../../src/app/archive-copies.js';
import { english } from '../../src/app/weights.js';
import type { Archive } from '../../src/archive/archive.js';
import { logOf } from '../../src/archive/corrections.js';
import { examine } from '../../src/archive/doctor.js';
import { facetsOf, listStories } from '../../src/archive/list.js';
import { MIGRATIONS, migrate, versionOf } from '../../src/archive/schema.js';
import { search } from '../../src/archive/search.js';
import type { OpenOptions } from '../../src/archive/sqlite/open.js';
import type { SourceDocument } from '../../src/model/report.js';
import { accountToJson } from '../../src/output/json.js';
import { accountOf } from '../../src/pipeline.js';
import { readReport } from '../../src/read/read.js';
import { sha256Hex } from '../../src/text/hash.js';
import { archiveIn, driversHere, type Kind, openBy, serverKind } from './drivers.js';
import { startPostgres } from './postgres.js';
import { document, LATE, SMALL } from './wire.js';

const drivers = await driversHere();
const server = await startPostgres();
afterAll(() => server?.stop());
const kinds: readonly Kind[] = [
  ...drivers.map((driver) => ({
    name: driver.name,
    open: (path: string, options?: OpenOptions) => openBy(driver, path, options),
  })),
  ...(server ? [serverKind(server)] : []),
];
if (!server) test.skip('PostgreSQL 15 is not installed', () => {});
const folder = mkdtempSync(join(tmpdir(), 'readout-archive-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let files = 0;
const fresh = (): string => join(folder, `archive-${++files}.db`);

if (!drivers.some(({ name }) => name === 'node:sqlite')) test.skip('node:sqlite is not in this Node', () => {});

/** All that an archive tells, without the ids it gives: each story's account, in order. */
async function told(archive: Archive): Promise<string> {
  const { stories } = await listStories(archive.database, {}, 1_000);
  const accounts: string[] = [];
  for (const { id } of stories) accounts.push(`${id}\n${accountToJson((await archive.account(id)).account)}`);
  return sha256Hex(accounts.sort().join('\n'));
}

describe.each(kinds.map((kind) => [kind.name, kind.open] as const))('archive by %s', (name, open) => {
  const file = name !== 'PostgreSQL';

  test('tells each story as reading its files does, and keeps the account', async () => {
    const archive = await archiveIn(await open(fresh()));
    const { fresh: added, known, stories } = await archive.add(SMALL);
    expect([added, known.length, stories.size]).toEqual([5, 0, 2]);
    for (const id of stories) {
      const first = await archive.account(id);
      const names = new Set(first.account.reports.map(({ name }) => name));
      const direct = accountToJson(accountOf(SMALL.filter(({ name }) => names.has(name)).reverse(), english()));
      expect(accountToJson(first.account)).toBe(direct);
      const again = await archive.account(id);
      expect([first.kept, again.kept]).toEqual([false, true]);
      expect(accountToJson(again.account)).toBe(direct);
    }
    await archive.close();
  });

  test('keeps what no database can: NUL, lone surrogates, characters beyond the plane', async () => {
    const archive = await archiveIn(await open(fresh()));
    const odd = document(
      'odd.txt',
      '😀 Mayor Rina Okafor said “we \ud800lost 20 boats\u0000”.\r\nNo more.',
      '2024-03-04',
    );
    const { stories } = await archive.add([odd]);
    const [id] = [...stories];
    const { account } = await archive.account(id!);
    expect(accountToJson(account)).toBe(accountToJson(accountOf([odd], english())));
    const rows = await archive.database.all<{ words: string }>('select words from who_said_what');
    expect(rows.map(({ words }) => words).join()).toContain('said');
    expect((await examine(archive, false)).findings).toEqual([]);
    await archive.close();
  });

  test('a document that is there is told and not doubled, under the better of its names', async () => {
    const archive = await archiveIn(await open(fresh()));
    await archive.add([{ ...SMALL[0]!, name: 'copies/of/beacon.txt' }]);
    const again = await archive.add([SMALL[0]!, SMALL[0]!]);
    expect([again.fresh, again.known.map(({ name }) => name)]).toEqual([0, ['copies/of/beacon.txt', 'beacon.txt']]);
    expect(await archive.database.all('select name from reports')).toMatchObject([{ name: 'beacon.txt' }]);
    const { stories } = await listStories(archive.database, {}, 10);
    const { account } = await archive.account(stories[0]!.id);
    expect(accountToJson(account)).toBe(accountToJson(accountOf([SMALL[0]!], english())));
    await archive.close();
  });

  test('gives the same stories and accounts in whatever order reports come', async () => {
    const all = [...SMALL, LATE];
    const read = new Map(all.map((one) => [one.name, readReport(one, english())]));
    const inOrder = async (documents: readonly SourceDocument[], sizes: number): Promise<string> => {
      const archive = await archiveIn(await open(':memory:'), (one) => read.get(one.name)!);
      for (let at = 0; at < documents.length; at += sizes) await archive.add(documents.slice(at, at + sizes));
      const hash = await told(archive);
      await archive.close();
      return hash;
    };
    const expected = await inOrder(all, 6);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
        fc.integer({ min: 1, max: 3 }),
        async (order, sizes) => {
          expect(
            await inOrder(
              order.map((at) => all[at]!),
              sizes,
            ),
          ).toBe(expected);
        },
      ),
      { numRuns: 10, seed: 18 },
    );
  });

  test('ids that were given keep leading to their story when it grows backwards', async () => {
    const archive = await archiveIn(await open(fresh()));
    await archive.add([SMALL[1]!]);
    const before = (await listStories(archive.database, {}, 10)).stories[0]!.id;
    await archive.add([SMALL[0]!]);
    const { stories } = await listStories(archive.database, {}, 10);
    expect(stories.map(({ reports }) => reports)).toEqual([2]);
    expect(stories[0]!.id).not.toBe(before);
    expect((await archive.storyOf(before)).id).toBe(stories[0]!.id);
    expect(await archive.database.all('select old, id from moved')).toMatchObject([
      { old: before, id: stories[0]!.id },
    ]);
    await expect(archive.storyOf('story:none')).rejects.toThrow('there is no story');
    await archive.close();
  });

  test('finds by words, party, figure, quotation and day', async () => {
    const archive = await archiveIn(await open(fresh()));
    const { stories } = await archive.add(SMALL);
    for (const id of stories) await archive.account(id);
    const names = async (asked: Parameters<typeof search>[1]): Promise<(string | null)[]> => [
      ...new Set((await search(archive.database, asked, 20)).map(({ name, kind }) => name ?? kind)),
    ];
    expect((await names({ words: 'rail tunnel' })).sort()).toEqual(['item', 'ledger.txt', 'tide.txt']);
    expect(await names({ words: '"hours rest" and:("' })).toEqual([]);
    expect((await names({ party: 'merrow' })).sort()).toEqual(['beacon.txt', 'courier.txt', 'quay.txt']);
    expect(await names({ figure: [13, 15] })).toContain('quay.txt');
    expect((await names({ quote: 'a metre deep' })).sort()).toEqual(['ledger.txt', 'tide.txt']);
    expect((await names({ dueAfter: '2024-04-01', dueBefore: '2024-05-01' })).sort()).toEqual([
      'ledger.txt',
      'tide.txt',
    ]);
    expect(await names({ quote: '100%_' })).toEqual([]);
    await archive.close();
  });

  test('lists stories by day, place, party, outlet and what differs', async () => {
    const archive = await archiveIn(await open(fresh()));
    const { stories } = await archive.add(SMALL);
    for (const id of stories) await archive.account(id);
    const count = async (asked: Parameters<typeof listStories>[1]): Promise<number> =>
      (await listStories(archive.database, asked, 10)).total;
    expect(await count({})).toBe(2);
    expect(await count({ day: '2024-03-09' })).toBe(1);
    expect(await count({ day: '2024-03' })).toBe(2);
    expect(await count({ outlet: 'the ledger' })).toBe(1);
    expect(await count({ party: 'Ada Merrow', day: '2024-03-08' })).toBe(0);
    const { outlet } = await facetsOf(archive.database, { party: 'Ada Merrow' }, 10);
    expect(outlet.map(({ value }) => value)).toEqual(['Quayside Radio', 'The Beacon', 'The Courier']);
    await archive.close();
  });

  test('corrections hold for their story, are kept by name, and can be taken back', async () => {
    const archive = await archiveIn(await open(fresh()));
    const { stories } = await archive.add([SMALL[0]!]);
    const [story] = [...stories];
    const correction = {
      kind: 'published',
      report: 'beacon.txt',
      value: '2024-03-01',
      reason: 'printed late',
    } as const;
    const plain = accountToJson((await archive.account(story!)).account);
    const id = await archive.correct(story!, correction, 'Rina');
    expect(accountToJson((await archive.account(story!)).account)).toBe(
      accountToJson(accountOf([SMALL[0]!], english(), [correction])),
    );
    expect([await archive.undo(id, 'Bo'), await archive.undo(id, 'Bo')]).toEqual([true, false]);
    expect(accountToJson((await archive.account(story!)).account)).toBe(plain);
    await archive.correct(story!, correction, 'Ada');
    const { total, lines } = await logOf(archive.database, story!, 10);
    expect(lines.map(({ act, reader, holds }) => [act, reader, holds])).toEqual([
      ['made', 'Ada', true],
      ['undone', 'Bo', true],
      ['made', 'Rina', true],
    ]);
    expect([total, lines[0]?.story, lines[0]?.correction]).toEqual([3, story, correction]);
    expect((await logOf(archive.database, null, 1, 1)).lines.map(({ reader }) => reader)).toEqual(['Bo']);
    await archive.close();
  });

  test('the account as it was before a day, and up to a report', async () => {
    const archive = await archiveIn(await open(fresh()));
    const { stories } = await archive.add(SMALL.slice(0, 3));
    const [story] = [...stories];
    const before = await archive.accountSince(story!, '2024-03-05', 'published');
    expect(accountToJson(before!)).toBe(accountToJson(accountOf([SMALL[0]!], english())));
    expect(await archive.accountSince(story!, '2024-01-01', 'added')).toBeNull();
    const [first] = (await archive.account(story!)).account.reports;
    expect((await archive.accountSince(story!, first!.id, 'added'))?.reports.length).toBe(1);
    await expect(archive.accountSince(story!, 'yesterday', 'added')).rejects.toThrow('neither a day nor a report');
    await archive.close();
  });

  test('brings an archive of every version up to date, and refuses a newer one', async () => {
    for (let version = 0; version <= MIGRATIONS.length; version++) {
      const path = fresh();
      const database = await open(path);
      if (version > 0) await migrate(database, path, MIGRATIONS.slice(0, version));
      expect(await versionOf(database)).toBe(version);
      await migrate(database, path);
      expect(await versionOf(database)).toBe(MIGRATIONS.length);
      await expect(migrate(database, path, MIGRATIONS.slice(0, -1))).rejects.toThrow('newer Readout');
      const archive = await archiveIn(database);
      await archive.add([SMALL[0]!]);
      await archive.close();
    }
  });

  test('what is no archive is refused in one line and left as it was', async () => {
    if (file) {
      const text = fresh();
      writeFileSync(text, 'These are notes, not an archive of any kind.'.repeat(200));
      await expect(open(text)).rejects.toThrow('is no archive of Readout');
    }
    const other = await open(fresh());
    await other.script('create table meta (a text); create table recipes (b text)');
    await expect(archiveIn(other)).rejects.toThrow('is no archive of Readout');
    expect([...(await other.tables())].sort()).toEqual(['meta', 'recipes']);
    await other.close();
    const foreign = await open(fresh());
    await foreign.script('create table recipes (b text)');
    await expect(archiveIn(foreign)).rejects.toThrow('is no archive of Readout');
    await foreign.close();
  });

  test.runIf(file)('a full disk loses nothing that was acknowledged', async () => {
    const path = fresh();
    const small = await archiveIn(await open(path));
    await small.add([SMALL[0]!]);
    await small.close();
    const full = await archiveIn(await open(path, { mostPages: 1 }));
    const long = document(
      'long.txt',
      Array.from({ length: 60 }, (_, at) => `Line ${at * 7919} of it.`).join(' '),
      null,
    );
    const many = Array.from({ length: 60 }, (_, at) => ({ ...long, name: `${at}.txt` }));
    await expect(full.submit(many)).rejects.toThrow('the disk is full');
    expect(await full.unread()).toBe(0);
    await full.close();
    const after = await archiveIn(await open(path));
    expect((await examine(after, false)).findings).toEqual([]);
    expect((await listStories(after.database, {}, 10)).total).toBe(1);
    await after.close();
  });

  test('waits for another that writes, then says so; readers are not held up', async () => {
    const path = fresh();
    const one = await archiveIn(await open(path));
    const two = await archiveIn(await open(path, { patience: 50 }));
    await one.database.transaction(async () => {
      await expect(two.submit([SMALL[0]!])).rejects.toThrow('is being written by another process');
      expect(await two.unread()).toBe(0);
    });
    expect((await two.submit([SMALL[0]!])).fresh).toBe(1);
    await one.close();
    await two.close();
  });

  test('the doctor finds what does not hold, and mends what can be made anew', async () => {
    const archive = await archiveIn(await open(fresh()));
    const { stories } = await archive.add(SMALL);
    for (const id of stories) await archive.account(id);
    const before = await told(archive);
    const { database } = archive;
    await database.run('delete from statements where report = 1');
    const empty = "insert into reports_words (reports_words) values ('delete-all')";
    await database.run(file ? empty : 'delete from reports_words');
    await database.run('update stories set reports = reports + 1');
    const found = await examine(archive, false);
    expect(found.findings.map(({ mendable }) => mendable)).toEqual([true, true, true]);
    expect((await examine(archive, true)).findings.length).toBe(3);
    expect((await examine(archive, false)).findings).toEqual([]);
    expect(await told(archive)).toBe(before);
    await archive.close();
  });

  test('a report cannot be read: the others are added', async () => {
    const archive = await archiveIn(await open(fresh()), (one) => {
      if (one.name === 'quay.txt') throw new RangeError('broken reader');
      return readReport(one, english());
    });
    const { unreadable, fresh: added } = await archive.add(SMALL.slice(0, 3));
    expect([added, unreadable.map(({ name }) => name)]).toEqual([3, ['quay.txt']]);
    expect((await listStories(archive.database, {}, 10)).total).toBe(1);
    expect(await archive.unread()).toBe(1);
    await archive.close();
  });

  test.runIf(file)('a copy is whole, and restored only where nothing is lost by it', async () => {
    const path = fresh();
    const archive = await archiveIn(await open(path));
    await archive.add([SMALL[0]!]);
    const copy = `${path}.copy`;
    await archive.database.copyTo(copy);
    const target = join(folder, `restored-${files}`);
    expect((await restoreFrom(copy, target, false)).reports).toBe(1);
    await expect(restoreFrom(copy, target, false)).rejects.toThrow('there is an archive');
    const held = await openFile(join(target, 'archive.db'), target);
    await expect(restoreFrom(copy, target, true)).rejects.toThrow('open in another process');
    await held.close();
    writeFileSync(`${copy}.bad`, readFileSync(copy).subarray(0, 40_960));
    await expect(restoreFrom(`${copy}.bad`, target, true)).rejects.toThrow();
    // libsql lets a file go only when its statements are collected; commands are processes of their own.
    if (drivers[0]!.name === 'node:sqlite') {
      expect((await restoreFrom(copy, target, true)).reports).toBe(1);
      expect(existsSync(join(target, 'archive.db.before-restore'))).toBe(true);
    }
    await archive.close();
  });
});

test('both drivers write the same file', async () => {
  const path = fresh();
  for (const driver of [...drivers, ...drivers].reverse()) {
    const archive = await archiveIn(await openBy(driver, path));
    await archive.add([SMALL[0]!]);
    expect((await examine(archive, false)).findings).toEqual([]);
    await archive.close();
  }
});

describe('the place of an archive', () => {
  const system = (platform: NodeJS.Platform, env: Record<string, string> = {}) => ({
    platform,
    env,
    home: '/home/ada',
  });
  test.each([
    ['given', '/desk', system('linux', { READOUT_ARCHIVE: '/other' }), '/desk/archive.db'],
    ['by the environment', undefined, system('linux', { READOUT_ARCHIVE: '/other' }), '/other/archive.db'],
    ['of the data folder', undefined, system('linux', { XDG_DATA_HOME: '/data' }), '/data/readout/archive.db'],
    ['of Linux', undefined, system('linux', { XDG_DATA_HOME: 'rel' }), '/home/ada/.local/share/readout/archive.db'],
    ['of macOS', undefined, system('darwin'), '/home/ada/Library/Application Support/readout/archive.db'],
  ])('%s', (_name, given, of, expected) => {
    expect(archivePlace(given, of).file).toBe(expected);
  });

  test('synced folders and disks of other machines are told', () => {
    const codes = (path: string, type: number | null = null): string[] =>
      notesOn(path, () => type).map(({ code }) => code);
    expect(codes('/home/ada/Dropbox/desk')).toEqual(['archive/synced-folder']);
    expect(codes('/Users/ada/Library/Mobile Documents/desk')).toEqual(['archive/synced-folder']);
    expect(codes('C:\\Users\\ada\\OneDrive - Desk\\archive')).toEqual(['archive/synced-folder']);
    expect(codes('/mnt/desk', 0x6969)).toEqual(['archive/network-disk']);
    expect(codes('/home/ada/boxes')).toEqual([]);
  });
});
