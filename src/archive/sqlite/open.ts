import { ArchiveError, type Database, type Value } from '../database.js';
import { type Connection, FAULT_OF_CODE, type Prepared, SqliteDatabase } from './database.js';

/** How a file is opened. */
export interface OpenOptions {
  /** What messages call the archive; the path where nothing is said. */
  readonly place?: string;
  /** Milliseconds to wait for another process that writes. */
  readonly patience?: number;
  /** Greatest size in pages of 4,096 bytes; for tests of a full disk. */
  readonly mostPages?: number;
}

/** A driver: opens a file, or gives null where it is not there. */
export interface Driver {
  readonly name: string;
  connect(path: string, patience: number): Promise<Connection | null>;
}

/** The part of `node:sqlite` that is used; the types of Node 20 do not know it. */
interface NodeSqlite {
  readonly DatabaseSync: new (
    path: string,
    options?: { readonly timeout?: number },
  ) => {
    exec(sql: string): void;
    prepare(sql: string): {
      run(...values: readonly Value[]): { readonly changes: number | bigint };
      all(...values: readonly Value[]): readonly unknown[];
    };
    close(): void;
  };
}

/** The part of `libsql` that is used. It ends the process where values are not given as one list. */
interface Libsql {
  readonly default: new (
    path: string,
  ) => {
    exec(sql: string): void;
    prepare(sql: string): {
      run(values: readonly Value[]): { readonly changes: number };
      all(values: readonly Value[]): readonly unknown[];
    };
    close(): void;
  };
}

const nodeSqlite: Driver = {
  name: 'node:sqlite',
  connect: async (path) => {
    const module = await quietly(() => imported<NodeSqlite>('node:sqlite'));
    if (!module) return null;
    const database = new module.DatabaseSync(path);
    return {
      driver: 'node:sqlite',
      exec: (sql) => database.exec(sql),
      prepare: (sql): Prepared => {
        const statement = database.prepare(sql);
        return {
          run: (values) => Number(statement.run(...values).changes),
          all: (values) => statement.all(...values),
        };
      },
      close: () => database.close(),
      codeOf: (error) => numberIn(error, 'errcode'),
    };
  },
};

const libsql: Driver = {
  name: 'libsql',
  connect: async (path) => {
    const module = await imported<Libsql>('libsql');
    if (!module) return null;
    const database = new module.default(path);
    return {
      driver: 'libsql',
      exec: (sql) => database.exec(sql),
      prepare: (sql): Prepared => {
        const statement = database.prepare(sql);
        return {
          run: (values) => statement.run(values).changes,
          all: (values) => statement.all(values).map(withBytes),
        };
      },
      close: () => database.close(),
      codeOf: (error) => {
        const told = /Unable to open connection to local database .{0,500}: (\d+)/.exec(String(error))?.[1];
        return told === undefined ? numberIn(error, 'rawCode') : Number(told) & 0xff;
      },
    };
  },
};

/** libsql gives the bytes of a blob as the buffer alone. */
function withBytes(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return row;
  const fields = row as Record<string, unknown>;
  for (const name in fields) {
    const value = fields[name];
    if (value instanceof ArrayBuffer) fields[name] = new Uint8Array(value);
  }
  return row;
}

/** The drivers, the first that is there is used. Both read and write the same file. */
export const DRIVERS: readonly Driver[] = [nodeSqlite, libsql];

const PATIENCE = 10_000;

/**
 * Opens a file of SQLite, which is made where there is none; null where no driver is there.
 *
 * @throws ArchiveError when the file cannot be opened or is none of SQLite
 */
export async function openSqlite(
  path: string,
  options: OpenOptions = {},
  drivers: readonly Driver[] = DRIVERS,
): Promise<Database | null> {
  const place = options.place ?? path;
  for (const driver of drivers) {
    const connection = await connected(driver, path, place);
    if (!connection) continue;
    try {
      prepareConnection(connection, options);
    } catch (error) {
      connection.close();
      const fault = FAULT_OF_CODE.get(connection.codeOf(error) ?? -1);
      throw fault ? new ArchiveError(fault, place) : error;
    }
    return new SqliteDatabase(connection, place);
  }
  return null;
}

/**
 * True where no other process has the file open: only then can its log be put away. The file is left as one file; a
 * damaged one counts as nobody's.
 */
export async function heldAlone(path: string, place: string, drivers: readonly Driver[] = DRIVERS): Promise<boolean> {
  for (const driver of drivers) {
    const connection = await connected(driver, path, place);
    if (!connection) continue;
    try {
      connection.exec('pragma busy_timeout = 1000');
      const [row] = connection.prepare('pragma journal_mode = delete').all([]) as readonly { journal_mode: string }[];
      return row?.journal_mode === 'delete';
    } catch (error) {
      return FAULT_OF_CODE.get(connection.codeOf(error) ?? -1) !== 'busy';
    } finally {
      connection.close();
    }
  }
  return true;
}

async function connected(driver: Driver, path: string, place: string): Promise<Connection | null> {
  try {
    return await driver.connect(path, PATIENCE);
  } catch (error) {
    const told = /Unable to open connection to local database .{0,500}: (\d+)/.exec(String(error))?.[1];
    const code = told === undefined ? numberIn(error, 'errcode') : Number(told) & 0xff;
    throw new ArchiveError(FAULT_OF_CODE.get(code ?? -1) ?? 'cannot-open', place);
  }
}

/**
 * Settings of a connection. The log is written back every 4,000 pages (16 MB): seldom enough that few additions wait
 * for it. 64 MB of pages are kept in memory.
 */
function prepareConnection(connection: Connection, { patience = PATIENCE, mostPages }: OpenOptions): void {
  connection.exec(`pragma busy_timeout = ${patience}`);
  connection.exec('pragma journal_mode = wal');
  connection.exec('pragma synchronous = full');
  connection.exec('pragma wal_autocheckpoint = 4000');
  connection.exec('pragma journal_size_limit = 67108864');
  connection.exec('pragma cache_size = -65536');
  connection.exec('pragma foreign_keys = on');
  connection.exec('pragma temp_store = memory');
  if (mostPages !== undefined) connection.exec(`pragma max_page_count = ${mostPages}`);
}

function numberIn(error: unknown, field: string): number | null {
  const value = error instanceof Error ? (error as unknown as Record<string, unknown>)[field] : null;
  return typeof value === 'number' ? value & 0xff : null;
}

/** A module, or null where it is not there; its name is no literal, so that it is looked for only now. */
async function imported<Module>(name: string): Promise<Module | null> {
  try {
    return (await import(name)) as Module;
  } catch {
    return null;
  }
}

/** Node 22 warns that its SQLite is new; the reader of an archive need not hear of it. */
async function quietly<Result>(work: () => Promise<Result>): Promise<Result> {
  const warn = process.emitWarning;
  process.emitWarning = ((warning: string | Error, ...rest: unknown[]) => {
    if (!/SQLite/i.test(String(warning))) (warn as (...all: unknown[]) => void).call(process, warning, ...rest);
  }) as typeof process.emitWarning;
  try {
    return await work();
  } finally {
    process.emitWarning = warn;
  }
}
