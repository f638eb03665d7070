import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { archiveServer } from '../../src/app/archive.js';
import { restoreFrom } from '../../src/app/archive-copies.js';
import { fileInbox, readInbox, type Shift } from '../../src/app/archive-team.js';
import { english } from '../../src/app/weights.js';
import type { Archive } from '../../src/archive/archive.js';
import { COPIED, COPIED_TABLES } from '../../src/archive/copy.js';
import type { Database } from '../../src/archive/database.js';
import { examine } from '../../src/archive/doctor.js';
import { endLease, takeLease } from '../../src/archive/lease.js';
import { listStories } from '../../src/archive/list.js';
import { addressOf } from '../../src/archive/postgres/address.js';
import { loadDriver } from '../../src/archive/postgres/driver.js';
import { openPostgres } from '../../src/archive/postgres/open.js';
import { search } from '../../src/archive/search.js';
import type { SourceDocument } from '../../src/model/report.js';
import { accountToJson } from '../../src/output/json.js';
import { readReport } from '../../src/read/read.js';
import { sha256Hex } from '../../src/text/hash.js';
import { archiveIn, driversHere, type Kind, openBy, serverKind } from './drivers.js';
import { startPostgres } from './postgres.js';
import { document, LATE, SMALL } from './wire.js';

const server = await startPostgres();
const folder = mkdtempSync(join(tmpdir(), 'readout-team-'));
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});
const kind = server ? serverKind(server) : null;
const onServer = test.runIf(kind !== null);
if (!kind) test.skip('PostgreSQL 15 is not installed', () => {});

const ALL = [...SMALL, LATE];
const READ = new Map(ALL.map((one) => [one.name, readReport(one, english())]));
const known = (one: SourceDocument) => READ.get(one.name) ?? readReport(one, english());

let named = 0;
const openOn = async (path: string, read = known): Promise<Archive> => archiveIn(await (kind as Kind).open(path), read);
const fresh = (): string => `team-${++named}`;

function shift(once: boolean, ended = new AbortController().signal): Shift & { readonly lines: string[] } {
  const lines: string[] = [];
  return { once, ended, told: (line) => void lines.push(line), lines };
}

/** All that an archive tells: the account of each story under its id. */
async function told(archive: Archive): Promise<string> {
  const { stories } = await listStories(archive.database, {}, 1_000);
  const accounts: string[] = [];
  for (const { id } of stories) accounts.push(`${id}\n${accountToJson((await archive.account(id)).account)}`);
  return sha256Hex(accounts.sort().join('\n'));
}

onServer('one reader or two, in whatever order: the accounts of a file of SQLite by each driver', async () => {
  const hashes = new Set<string>();
  for (const driver of await driversHere()) {
    const archive = await archiveIn(await openBy(driver, join(folder, `${driver.name.replace(':', '-')}.db`)), known);
    await archive.add(ALL);
    hashes.add(await told(archive));
    await archive.close();
  }
  expect(hashes.size).toBe(1);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
      fc.integer({ min: 1, max: 2 }),
      fc.integer({ min: 1, max: 3 }),
      async (order, readers, batch) => {
        const path = fresh();
        const desk = await openOn(path);
        await desk.submit(order.map((at) => ALL[at]!));
        const team = await Promise.all(Array.from({ length: readers }, () => openOn(path)));
        const clerk = await openOn(path);
        const end = new AbortController();
        const filing = fileInbox(clerk, 30, shift(false, end.signal));
        const counts = await Promise.all(team.map((one) => readInbox(one, batch, shift(true))));
        expect(counts.reduce((sum, one) => sum + one, 0)).toBe(ALL.length);
        end.abort();
        await filing;
        await fileInbox(clerk, 30, shift(true));
        expect(await clerk.untold(10)).toEqual([]);
        expect((await examine(desk, false)).findings).toEqual([]);
        hashes.add(await told(desk));
        for (const one of [desk, clerk, ...team]) await one.close();
      },
    ),
    { numRuns: 8, seed: 18 },
  );
  expect(hashes.size).toBe(1);
});

onServer('what one reader has claimed no other takes, until it ends without having read', async () => {
  const path = fresh();
  const [desk, one, two] = [await openOn(path), await openOn(path), await openOn(path)];
  await desk.submit(SMALL);
  const beside = one.database.beside!;
  await expect(
    beside(async (statements) => {
      const rows = await statements.all<{ nr: number }>('select nr from inbox order by nr limit 2 /* claimed */');
      expect(rows.map(({ nr }) => nr)).toEqual([1, 2]);
      expect((await two.readBeside(10)).read).toBe(3);
      throw new RangeError('ended');
    }),
  ).rejects.toThrow('ended');
  expect([(await two.readBeside(10)).read, await desk.unread()]).toEqual([2, 0]);
  const rows = await desk.database.all<{ n: number }>('select count(*) as n from reports');
  expect(rows).toEqual([{ n: 5 }]);
  for (const archive of [desk, one, two]) await archive.close();
});

onServer('documents handed in by two at once are all there, once, under the better name', async () => {
  const path = fresh();
  const [one, two, reader] = [await openOn(path), await openOn(path), await openOn(path)];
  const copies = SMALL.map((one) => ({ ...one, name: `copies/of/${one.name}` }));
  const more = Array.from({ length: 8 }, (_, at) => document(`${at}.txt`, `Line ${at * 7919} of the port.`, null));
  await Promise.all([
    one.submit([...copies, ...more.slice(0, 5)]),
    two.submit([...more.slice(3), ...SMALL]),
    readInbox(reader, 1, shift(true)),
    one.submit(SMALL),
  ]);
  await readInbox(reader, 3, shift(true));
  const names = await one.database.all<{ name: string }>('select name from reports order by name');
  expect(names.map(({ name }) => name)).toEqual([...more, ...SMALL].map(({ name }) => name).sort());
  for (const archive of [one, two, reader]) await archive.close();
});

onServer('a clerk that lost its lease files nothing; the one that stands by takes over', async () => {
  const path = fresh();
  const [one, two] = [await openOn(path), await openOn(path)];
  const first = await takeLease(one.database, 'one', 0.05);
  expect(first).toEqual({ owner: 'one', fence: 1 });
  expect(await takeLease(one.database, 'one', 0.05)).toEqual(first);
  const standby = shift(false);
  const end = new AbortController();
  const over = fileInbox(two, 30, { ...standby, ended: end.signal });
  await one.submit(SMALL);
  await readInbox(one, 10, shift(true));
  while ((await two.untold(1)).length > 0 || (await listStories(two.database, {}, 1)).total === 0)
    await new Promise((resolve) => setTimeout(resolve, 20));
  await one.submit([LATE]);
  await one.readBeside();
  expect(await one.fileUnder(first!, 10)).toBeNull();
  expect(await takeLease(one.database, 'one', 30)).toBeNull();
  end.abort();
  await over;
  expect(standby.lines.at(-1)).toBe('holds the lease of the clerk (number 2)');
  const again = await takeLease(one.database, 'one', 30);
  expect(again?.fence).toBe(3);
  expect((await one.fileUnder(again!, 10))?.size).toBeGreaterThan(0);
  await endLease(one.database, again!);
  for (const archive of [one, two]) await archive.close();
});

onServer('words are found as in SQLite: stems, accents, phrases, beginnings, no word too common', async () => {
  const texts = [
    'The ministers of Tolvane were running late; to be there at all was a feat.',
    'Café owners in Sarrow met the minister. Running costs rose by 12.5 percent.',
    'E-mail from ferry-line.example reached 2nd officers, it’s said, on 5e3 occasions.',
    'Наводнение закрыло тоннель под горой.',
  ].map((text, at) => document(`${at}.txt`, text, null));
  const asked =
    'minister|running|to be|"to be"|cafe|CAFÉ|"costs rose"|"rose costs"|tol*|sarr*|12.5|e-mail|"ferry line"|it\'s'
      .split('|')
      .concat(['2nd', '5e3', 'тоннель', 'occasion', 'the', '"and:("', '*', "'", 'a & !b', '']);
  const found = async (archive: Archive): Promise<unknown> => {
    await archive.add(texts);
    const hits: Record<string, unknown> = {};
    for (const words of asked)
      hits[words] = (await search(archive.database, { words }, 20)).map(({ name }) => name).sort();
    await archive.close();
    return hits;
  };
  const [driver] = await driversHere();
  const expected = await found(await archiveIn(await openBy(driver!, ':memory:')));
  expect(await found(await openOn(fresh()))).toEqual(expected);
});

onServer('a text longer than a tsvector holds is kept and found', async () => {
  const archive = await openOn(fresh());
  const long = Array.from({ length: 60_000 }, (_, at) => `w${(at * 7919).toString(36)}`).join(' ');
  const report = { ...READ.get('beacon.txt')!, text: long };
  const open = await openOn('long', () => report);
  await open.submit([document('long.txt', long, null)]);
  expect((await open.readBeside()).read).toBe(1);
  expect((await search(open.database, { words: `"w0 w63z"` }, 5)).length).toBe(1);
  expect((await search(open.database, { words: `w${(20_000 * 7919).toString(36)}` }, 5)).length).toBe(1);
  await open.close();
  await archive.close();
});

onServer('a copy of a server is a file, and a file is brought onto a server, with all that it tells', async () => {
  const path = fresh();
  const archive = await openOn(path);
  const { stories } = await archive.add(ALL);
  await archive.submit([document('waits.txt', 'This one waits.', null)]);
  await archive.correct(
    [...stories][0]!,
    { kind: 'published', report: 'beacon.txt', value: '2024-03-01', reason: 'printed late' },
    'Rina',
  );
  const before = await told(archive);
  const copy = join(folder, 'copy.db');
  await archive.database.copyTo(copy);
  await archive.close();
  const [driver] = await driversHere();
  const read = async (database: Database): Promise<unknown> => {
    const opened = await archiveIn(database, known);
    const rows: unknown[] = [];
    for (const name of COPIED_TABLES) {
      const all = await database.all<Record<string, unknown>>(`select * from ${name}`);
      const plain = (value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value);
      rows.push(all.map((row) => JSON.stringify(Object.values(row).map(plain))).sort());
    }
    const { findings } = await examine(opened, false);
    const result = { hash: await told(opened), findings, rows: sha256Hex(JSON.stringify(rows)) };
    await opened.close();
    return result;
  };
  const inFile = await read(await openBy(driver!, copy));
  expect(inFile).toMatchObject({ hash: before, findings: [] });
  const url = server!.url('restored');
  expect((await restoreFrom(copy, url, false)).reports).toBe(6);
  await expect(restoreFrom(copy, url, false)).rejects.toThrow('there is an archive');
  expect((await restoreFrom(copy, url, true)).reports).toBe(6);
  expect(await read(await openPostgres(addressOf(url)!))).toEqual(inFile);
  const aside = await openPostgres(addressOf(server!.url('restored_before_restore'))!);
  expect((await aside.tables()).size).toBeGreaterThan(5);
  await aside.close();
});

test('every table of an archive is copied, but for what copies must not hold', async () => {
  const [driver] = await driversHere();
  const archive = await archiveIn(await openBy(driver!, ':memory:'));
  const tables = [...(await archive.database.tables())].filter((name) => !name.includes('_words'));
  expect(tables.sort()).toEqual([...COPIED_TABLES, 'lease', 'meta'].sort());
  for (const name of COPIED_TABLES) {
    const columns = await archive.database.all<{ name: string }>(`select name from pragma_table_info('${name}')`);
    const copied = COPIED.find((one) => one.name === name)!.columns.split(' ');
    expect(copied.map((column) => column.replace(/[#%@]$/, ''))).toEqual(columns.map((column) => column.name));
  }
  await archive.close();
});

onServer('a server that is away or lets nobody in is told in one line, without the password', async () => {
  const at = async (url: string): Promise<string> => {
    const database = await openPostgres(addressOf(url)!);
    const error = await archiveIn(database).catch((one: Error) => one);
    await database.close();
    return error instanceof Error ? error.message : 'open';
  };
  const away = await at('postgres://desk:secret@127.0.0.1:9/news');
  expect(away).toContain('postgres://desk@127.0.0.1:9/news cannot be reached');
  expect(away).not.toContain('secret');
  const nowhere = server!.url('readout').replace('/postgres?', '/nowhere?');
  expect(await at(nowhere)).toContain('does not let this user in (database "nowhere" does not exist)');
});

onServer('a connection that is lost in a transaction leaves nothing of it, and the next is made anew', async () => {
  const path = fresh();
  const [one, two] = [await openOn(path), await openOn(path)];
  await one.submit([SMALL[0]!]);
  const lost = one.database.transaction(async (statements) => {
    await statements.run('delete from inbox');
    const [{ pid }] = (await statements.all('select pg_backend_pid() as pid')) as [{ pid: number }];
    await two.database.all('select pg_terminate_backend($1, 5000)', pid);
    await statements.run('delete from inbox').catch(() => {});
    await statements.run('delete from inbox');
  });
  await expect(lost).rejects.toThrow('cannot be reached');
  expect(await one.unread()).toBe(1);
  expect((await one.submit(SMALL)).fresh).toBe(4);
  for (const archive of [one, two]) await archive.close();
});

test('in one file there is one reader', async () => {
  const [driver] = await driversHere();
  const archive = await archiveIn(await openBy(driver!, ':memory:'));
  await expect(archive.readBeside()).rejects.toThrow('one process writes at a time');
  const lease = await takeLease(archive.database, 'one', 30);
  expect(lease).toEqual({ owner: 'one', fence: 1 });
  expect(await takeLease(archive.database, 'two', 30)).toBeNull();
  await endLease(archive.database, lease!);
  expect((await takeLease(archive.database, 'two', 30))?.fence).toBe(2);
  await archive.close();
});

test('addresses: a schema of one’s own, no password in messages, what cannot be read is told', async () => {
  expect(addressOf('/desk')).toBeNull();
  expect(addressOf('postgres://ada:x@db:5433/news?schema=desk&sslmode=require')).toEqual({
    url: 'postgres://ada:x@db:5433/news?sslmode=require',
    schema: 'desk',
    place: 'postgres://ada@db:5433/news?schema=desk',
  });
  expect(addressOf('postgresql://ada@/news?host=/run/pg')?.place).toBe('postgres://ada@/run/pg/news');
  expect(() => addressOf('postgres://db/news?schema=Desk;drop')).toThrow('not allowed');
  expect(() => addressOf('postgres://a:b:c:d')).toThrow('cannot be read');
  const system = { env: { READOUT_ARCHIVE: 'postgres://db/news' }, platform: 'linux', home: '/home/ada' } as const;
  expect([archiveServer(undefined, system)?.schema, archiveServer('/desk', system)]).toEqual(['readout', null]);
  await expect(loadDriver('a-package-that-is-not-here')).rejects.toThrow('the package pg is missing');
});
