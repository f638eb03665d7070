import { english } from '../../src/app/weights.js';
import { Archive } from '../../src/archive/archive.js';
import type { Database } from '../../src/archive/database.js';
import { addressOf } from '../../src/archive/postgres/address.js';
import { openPostgres } from '../../src/archive/postgres/open.js';
import { DRIVERS, type Driver, type OpenOptions, openSqlite } from '../../src/archive/sqlite/open.js';
import type { Report, SourceDocument } from '../../src/model/report.js';
import type { Server } from './postgres.js';

/** A kind of database that an archive can stand on; `path` is only a name where it is no file. */
export interface Kind {
  readonly name: string;
  readonly open: (path: string, options?: OpenOptions) => Promise<Database>;
}

/** Databases on a server, a schema for each path; `:memory:` is a new one each time. */
export function serverKind(server: Server): Kind {
  const schemas = new Map<string, string>();
  let made = 0;
  return {
    name: 'PostgreSQL',
    open: async (path, { patience } = {}) => {
      const schema = (path !== ':memory:' && schemas.get(path)) || `archive_${++made}`;
      schemas.set(path, schema);
      const address = addressOf(server.url(schema));
      if (!address) throw new Error('no address');
      return openPostgres(address, patience === undefined ? {} : { patience });
    },
  };
}

/** The drivers of SQLite that are here. */
export async function driversHere(): Promise<readonly Driver[]> {
  const here: Driver[] = [];
  for (const driver of DRIVERS) {
    const connection = await driver.connect(':memory:', 0);
    if (!connection) continue;
    connection.close();
    here.push(driver);
  }
  return here;
}

/** Opens a file by a driver. */
export async function openBy(driver: Driver, path: string, options: OpenOptions = {}): Promise<Database> {
  const database = await openSqlite(path, options, [driver]);
  if (!database) throw new Error(`${driver.name} is not here`);
  return database;
}

/** An archive in a file, or in memory, with a clock that moves a second a call. */
export async function archiveIn(database: Database, read?: (document: SourceDocument) => Report): Promise<Archive> {
  let second = 0;
  return Archive.open({
    database,
    place: 'archive.db',
    english,
    software: 'test',
    ...(read ? { read } : {}),
    now: () => new Date(Date.UTC(2024, 2, 1, 0, 0, second++)).toISOString().replace('.000', ''),
  });
}
