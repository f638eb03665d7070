import { copyArchive } from '../copy.js';
import { ArchiveError, type ArchiveFault, type Database, type Statements, type Value } from '../database.js';
import { migrate } from '../schema.js';
import { openSqlite } from '../sqlite/open.js';
import type { Address } from './address.js';
import { clientOf, type PgClient, type PgModule, type PgResult } from './driver.js';
import { TSVECTOR, WORDS } from './full-text.js';

/** How a server is spoken with. */
export interface ServerOptions {
  /** Milliseconds to wait for another that writes. */
  readonly patience?: number;
}

const PATIENCE = 60_000;

/** Statements that a connection keeps prepared; others are planned each time. */
const PREPARED = 300;

/**
 * A schema of a PostgreSQL server as the archive's database. Two connections: one for transactions, one for what is
 * asked outside of them, which sees what was committed. A `transaction` holds one lock of the schema, so that one
 * writes at a time, as in a file of SQLite; what is done `beside` does not, and claims its rows instead. A connection
 * that was lost is made anew when it is needed next.
 */
export class PostgresDatabase implements Database {
  readonly driver = 'pg';
  readonly fullText = TSVECTOR;
  readonly clock = CLOCK;
  readonly #address: Address;
  readonly #writer: Line;
  readonly #reader: Line;
  #last: Promise<unknown> = Promise.resolve();

  constructor(module: PgModule, address: Address, { patience = PATIENCE }: ServerOptions = {}) {
    this.#address = address;
    this.#writer = new Line(module, address, patience);
    this.#reader = new Line(module, address, patience);
  }

  run(sql: string, ...values: readonly Value[]): Promise<number> {
    return this.#reader.run(sql, ...values);
  }

  all<Row>(sql: string, ...values: readonly Value[]): Promise<Row[]> {
    return this.#reader.all<Row>(sql, ...values);
  }

  one<Row>(sql: string, ...values: readonly Value[]): Promise<Row | null> {
    return this.#reader.one<Row>(sql, ...values);
  }

  script(sql: string): Promise<void> {
    return this.transaction((statements) => statements.script(sql));
  }

  tables(): Promise<ReadonlySet<string>> {
    return this.#reader.tables();
  }

  transaction<Result>(work: (statements: Statements) => Promise<Result>): Promise<Result> {
    return this.beside(async (statements) => {
      await statements.all('select pg_advisory_xact_lock(hashtextextended($1, 0))', `readout ${this.#address.schema}`);
      return work(statements);
    });
  }

  readonly beside = <Result>(work: (statements: Statements) => Promise<Result>): Promise<Result> => {
    const turn = this.#last.then(
      () => this.#whole(work),
      () => this.#whole(work),
    );
    this.#last = turn.catch(() => {});
    return turn;
  };

  async #whole<Result>(work: (statements: Statements) => Promise<Result>): Promise<Result> {
    await this.#writer.begin();
    try {
      const result = await work(this.#writer);
      await this.#writer.end('commit');
      return result;
    } catch (error) {
      await this.#writer.end('rollback').catch(() => this.#writer.close());
      throw error;
    }
  }

  /** References are the server's own constraints; what is looked at is whether all rows and indexes can be read. */
  async integrity(): Promise<readonly string[]> {
    const faults: string[] = [];
    const broken = await this.all<{ readonly name: string }>(
      `select c.relname as name from pg_index i join pg_class c on c.oid = i.indexrelid
         join pg_namespace n on n.oid = c.relnamespace where n.nspname = $1 and not i.indisvalid order by 1`,
      this.#address.schema,
    );
    for (const { name } of broken) faults.push(`the index ${name} is not valid (reindex index ${name})`);
    for (const table of [...(await this.tables())].sort())
      try {
        await this.all(`select count(t::text) from ${table} t`);
      } catch (error) {
        if (!(error instanceof ArchiveError) || error.fault !== 'damaged') throw error;
        faults.push(`the table ${table} cannot be read`);
      }
    return faults;
  }

  /** The copy is an archive in a file of SQLite, which needs no server. */
  async copyTo(file: string): Promise<void> {
    const copy = await openSqlite(file);
    if (!copy) throw new ArchiveError('no-copy', this.#address.place);
    try {
      await migrate(copy, file);
      await this.beside(async (statements) => {
        await statements.run('set transaction isolation level repeatable read, read only');
        await copyArchive(statements, copy);
      });
    } finally {
      await copy.close();
    }
  }

  /** Puts this archive, whole, in the place of another one of the server, which is kept as `NAME_before_restore`. */
  async takePlaceOf(schema: string): Promise<void> {
    const aside = `${schema}_before_restore`;
    await this.transaction(async (statements) => {
      const there = await statements.one('select 1 from pg_namespace where nspname = $1', schema);
      if (there) {
        await statements.run(`drop schema if exists ${aside} cascade`);
        await statements.run(`alter schema ${schema} rename to ${aside}`);
      }
      await statements.run(`alter schema ${this.#address.schema} rename to ${schema}`);
    });
  }

  /** Takes the schema away with all that is in it. */
  async drop(): Promise<void> {
    await this.run(`drop schema if exists ${this.#address.schema} cascade`);
  }

  async close(): Promise<void> {
    await this.#last.catch(() => {});
    await Promise.all([this.#writer.close(), this.#reader.close()]);
  }
}

/** Seconds since 1970 by the server's clock: one for all machines. */
const CLOCK = 'cast(extract(epoch from clock_timestamp()) as double precision)';

/** One connection, made when it is needed. */
class Line implements Statements {
  readonly fullText = TSVECTOR;
  readonly clock = CLOCK;
  readonly #module: PgModule;
  readonly #address: Address;
  readonly #patience: number;
  readonly #names = new Map<string, string>();
  #client: Promise<PgClient> | null = null;
  #last: Promise<unknown> = Promise.resolve();
  /** A transaction is at work: where its connection is lost, the server has rolled it back and nothing may follow. */
  #inside = false;

  constructor(module: PgModule, address: Address, patience: number) {
    this.#module = module;
    this.#address = address;
    this.#patience = patience;
  }

  async run(sql: string, ...values: readonly Value[]): Promise<number> {
    return (await this.send(sql, values)).rowCount ?? 0;
  }

  async all<Row>(sql: string, ...values: readonly Value[]): Promise<Row[]> {
    return (await this.send(sql, values)).rows as Row[];
  }

  async one<Row>(sql: string, ...values: readonly Value[]): Promise<Row | null> {
    return (await this.all<Row>(sql, ...values))[0] ?? null;
  }

  async script(sql: string): Promise<void> {
    const { schema } = this.#address;
    const there = await this.one('select 1 from pg_namespace where nspname = $1', schema);
    if (!there) await this.send(`create schema ${schema};`);
    const ready = await this.one(
      "select to_regproc($1 || '.elements_of') as f where to_regproc($1 || '.elements_of')" + ' is not null',
      schema,
    );
    if (!ready) await this.send(`${GROUND}${WORDS}`);
    await this.send(collated(sql));
  }

  async tables(): Promise<ReadonlySet<string>> {
    const rows = await this.all<{ readonly name: string }>(
      'select tablename as name from pg_tables where schemaname = $1',
      this.#address.schema,
    );
    return new Set(rows.map(({ name }) => name));
  }

  async begin(): Promise<void> {
    await this.send('begin');
    this.#inside = true;
  }

  async end(how: 'commit' | 'rollback'): Promise<void> {
    try {
      await this.send(how);
    } finally {
      this.#inside = false;
    }
  }

  /** Sends a statement, or several where there are no values, once those before it are answered. */
  send(sql: string, values?: readonly Value[]): Promise<PgResult> {
    const turn = this.#last.then(() => this.#send(sql, values));
    this.#last = turn.catch(() => {});
    return turn;
  }

  async #send(sql: string, values?: readonly Value[]): Promise<PgResult> {
    try {
      const client = await this.#connected();
      if (!values) return await client.query(sql);
      return await client.query({ ...this.#named(sql), values });
    } catch (error) {
      const fault = faultOf(error);
      if (fault === null) throw error;
      if (fault === 'unreachable') await this.close();
      throw new ArchiveError(fault, this.#address.place, DETAILED.has(fault) ? messageOf(error) : '');
    }
  }

  async close(): Promise<void> {
    const client = this.#client;
    this.#client = null;
    this.#names.clear();
    await (await client?.catch(() => null))?.end().catch(() => {});
  }

  #named(sql: string): { readonly name?: string; readonly text: string } {
    const text = translated(sql);
    const known = this.#names.get(text);
    if (known !== undefined) return { name: known, text };
    if (this.#names.size >= PREPARED) return { text };
    const name = `readout_${this.#names.size}`;
    this.#names.set(text, name);
    return { name, text };
  }

  #connected(): Promise<PgClient> {
    if (this.#client === null && this.#inside)
      throw new ArchiveError('unreachable', this.#address.place, 'the connection was lost');
    this.#client ??= this.#connect();
    return this.#client;
  }

  async #connect(): Promise<PgClient> {
    const client = clientOf(this.#module, this.#address.url);
    const lost = (): void => {
      this.#client = null;
      this.#names.clear();
    };
    client.on('error', lost);
    client.on('end', lost);
    try {
      await client.connect();
      await client.query(
        `set search_path to ${this.#address.schema}; set lock_timeout to ${this.#patience};
         set client_min_messages to warning; set tcp_keepalives_idle to 30; set tcp_keepalives_interval to 10;
         set idle_in_transaction_session_timeout to '30min'; set default_transaction_isolation to 'read committed'`,
      );
      const { rows } = await client.query("select current_setting('server_version_num') as version");
      const [{ version } = { version: '0' }] = rows as readonly { readonly version: string }[];
      if (Number(version) < LEAST_VERSION)
        throw new ArchiveError('too-old', this.#address.place, `it is ${Math.floor(Number(version) / 10_000)}`);
      return client;
    } catch (error) {
      this.#client = null;
      await client.end().catch(() => {});
      throw error;
    }
  }
}

const LEAST_VERSION = 150_000;

/** What the common statements stand on; made in the archive's schema, once. */
const GROUND = `
create domain blob as bytea;
create function elements_of(list text) returns table (value jsonb) language sql immutable parallel safe
  as $$ select e.value from jsonb_array_elements(list::jsonb) as e(value) $$;
`;

/** A list that travels as JSON; rows that no other may take at the same time. */
function translated(sql: string): string {
  return sql.replace(/json_each\((\$\d+)\)/g, 'elements_of($1)').replaceAll('/* claimed */', 'for update skip locked');
}

/** Columns of text are compared by their characters' numbers, as everywhere, whatever the server's language. */
function collated(sql: string): string {
  return sql.replace(/\b(\w+ text)(?=\s*[,\n)]| primary key| not null| unique)/g, '$1 collate "C"');
}

/** https://www.postgresql.org/docs/15/errcodes-appendix.html, and what sockets report. */
const FAULT_OF_CODE: ReadonlyMap<string, ArchiveFault> = new Map([
  ['55P03', 'busy'],
  ['40P01', 'busy'],
  ['53100', 'full'],
  ['25006', 'read-only'],
  ['42501', 'read-only'],
  ['XX001', 'damaged'],
  ['XX002', 'damaged'],
  ['28000', 'refused'],
  ['28P01', 'refused'],
  ['3D000', 'refused'],
  ['53300', 'refused'],
  ['57P01', 'unreachable'],
  ['57P02', 'unreachable'],
  ['57P03', 'unreachable'],
  ['25P03', 'unreachable'],
  ['ECONNREFUSED', 'unreachable'],
  ['ECONNRESET', 'unreachable'],
  ['ENOENT', 'unreachable'],
  ['ENOTFOUND', 'unreachable'],
  ['EAI_AGAIN', 'unreachable'],
  ['EACCES', 'unreachable'],
  ['EPIPE', 'unreachable'],
  ['ETIMEDOUT', 'unreachable'],
  ['EHOSTUNREACH', 'unreachable'],
]);

/** Faults of which the server's own words help. */
const DETAILED: ReadonlySet<ArchiveFault> = new Set(['refused', 'unreachable']);

function faultOf(error: unknown): ArchiveFault | null {
  if (!(error instanceof Error) || error instanceof ArchiveError) return null;
  const code = 'code' in error ? String(error.code) : '';
  const known = FAULT_OF_CODE.get(code);
  if (known) return known;
  return /connection terminated|timeout expired|not queryable|client was closed|SASL|ended/i.test(error.message)
    ? 'unreachable'
    : null;
}

function messageOf(error: unknown): string {
  const [inner] = error instanceof AggregateError ? (error.errors as readonly unknown[]) : [error];
  return inner instanceof Error ? (inner.message.split('\n', 1)[0] ?? '') : String(inner);
}
