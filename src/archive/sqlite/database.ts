import { ArchiveError, type ArchiveFault, type Database, type Statements, type Value } from '../database.js';
import { FTS5 } from './full-text.js';

/** What a driver of SQLite gives: one connection, not waiting for anything. */
export interface Connection {
  readonly driver: string;
  exec(sql: string): void;
  prepare(sql: string): Prepared;
  close(): void;
  /** SQLite's own number of what went wrong, without its extension; null where the error is none of SQLite's. */
  codeOf(error: unknown): number | null;
}

export interface Prepared {
  run(values: readonly Value[]): number;
  all(values: readonly Value[]): readonly unknown[];
}

/** All processes stand on one machine, so its clock is that of all. */
const CLOCK = "((julianday('now') - 2440587.5) * 86400.0)";

/** Statements kept prepared; beyond these the oldest goes. */
const PREPARED = 200;

/**
 * A file of SQLite as the archive's database, over one connection. The write-ahead log lets others read while one
 * writes. Every transaction is on the disk before it is acknowledged (`synchronous = full`): a report that was told as
 * added outlives a power cut.
 */
export class SqliteDatabase implements Database {
  readonly driver: string;
  readonly fullText = FTS5;
  readonly clock = CLOCK;
  readonly beside = null;
  readonly #connection: Connection;
  readonly #place: string;
  readonly #prepared = new Map<string, { readonly statement: Prepared; readonly order: readonly number[] }>();
  #last: Promise<unknown> = Promise.resolve();
  readonly #inside: Statements;

  /** `place` is what messages call the archive. */
  constructor(connection: Connection, place: string) {
    this.#connection = connection;
    this.#place = place;
    this.driver = connection.driver;
    this.#inside = {
      run: async (sql, ...values) => this.#run(sql, values),
      all: async <Row>(sql: string, ...values: readonly Value[]) => this.#all(sql, values) as Row[],
      one: async <Row>(sql: string, ...values: readonly Value[]) => (this.#all(sql, values)[0] as Row) ?? null,
      script: async (sql) => this.#told(() => this.#connection.exec(translated(sql))),
      tables: async () => this.#tables(),
      fullText: FTS5,
      clock: CLOCK,
    };
  }

  run(sql: string, ...values: readonly Value[]): Promise<number> {
    return this.#inTurn(() => this.#inside.run(sql, ...values));
  }

  all<Row>(sql: string, ...values: readonly Value[]): Promise<Row[]> {
    return this.#inTurn(() => this.#inside.all<Row>(sql, ...values));
  }

  one<Row>(sql: string, ...values: readonly Value[]): Promise<Row | null> {
    return this.#inTurn(() => this.#inside.one<Row>(sql, ...values));
  }

  script(sql: string): Promise<void> {
    return this.#inTurn(() => this.#inside.script(sql));
  }

  tables(): Promise<ReadonlySet<string>> {
    return this.#inTurn(async () => this.#tables());
  }

  transaction<Result>(work: (statements: Statements) => Promise<Result>): Promise<Result> {
    return this.#inTurn(async () => {
      this.#told(() => this.#connection.exec('begin immediate'));
      try {
        const result = await work(this.#inside);
        this.#told(() => this.#connection.exec('commit'));
        return result;
      } catch (error) {
        try {
          this.#connection.exec('rollback');
        } catch {
          // SQLite has rolled back by itself, as it does when the disk is full.
        }
        throw error;
      }
    });
  }

  integrity(): Promise<readonly string[]> {
    return this.#inTurn(async () => {
      const faults = this.#all('pragma integrity_check(20)', []).map(
        (row) => Object.values(row as object)[0] as string,
      );
      const references = this.#all('pragma foreign_key_check', []) as readonly { table: string; parent: string }[];
      const told = references.map(
        ({ table, parent }) => `a row of ${table} leads to a row of ${parent} that is not there`,
      );
      return [...faults.filter((fault) => fault !== 'ok'), ...new Set(told)];
    });
  }

  copyTo(file: string): Promise<void> {
    return this.#inTurn(async () => void this.#run('vacuum into $1', [file]));
  }

  async close(): Promise<void> {
    await this.#last.catch(() => {});
    this.#prepared.clear();
    try {
      // What the log holds goes into the file, so that the file is whole by itself.
      this.#connection.exec('pragma wal_checkpoint(truncate)');
    } catch {
      // Another is at work, and will do it.
    }
    this.#connection.close();
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => {});
    return turn;
  }

  #run(sql: string, values: readonly Value[]): number {
    return this.#told(() => {
      const { statement, order } = this.#statement(sql);
      return statement.run(inOrder(values, order));
    });
  }

  #all(sql: string, values: readonly Value[]): readonly unknown[] {
    return this.#told(() => {
      const { statement, order } = this.#statement(sql);
      return statement.all(inOrder(values, order));
    });
  }

  #tables(): ReadonlySet<string> {
    const rows = this.#all("select name from sqlite_master where type = 'table'", []) as readonly { name: string }[];
    return new Set(rows.map(({ name }) => name));
  }

  #statement(sql: string): { readonly statement: Prepared; readonly order: readonly number[] } {
    const known = this.#prepared.get(sql);
    if (known) return known;
    const order: number[] = [];
    const plain = translated(sql).replace(/\$(\d+)/g, (_, number: string) => {
      order.push(Number(number) - 1);
      return '?';
    });
    const made = { statement: this.#connection.prepare(plain), order };
    const [oldest] = this.#prepared.keys();
    if (this.#prepared.size >= PREPARED && oldest !== undefined) this.#prepared.delete(oldest);
    this.#prepared.set(sql, made);
    return made;
  }

  #told<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      const fault = FAULT_OF_CODE.get(this.#connection.codeOf(error) ?? -1);
      if (!fault) throw error;
      throw new ArchiveError(fault, this.#place);
    }
  }
}

/** https://www.sqlite.org/rescode.html */
export const FAULT_OF_CODE: ReadonlyMap<number, ArchiveFault> = new Map([
  [5, 'busy'],
  [6, 'busy'],
  [8, 'read-only'],
  [10, 'disk'],
  [11, 'damaged'],
  [13, 'full'],
  [14, 'cannot-open'],
  [26, 'not-an-archive'],
]);

/** A table marked so is stored under its primary key alone. */
function translated(sql: string): string {
  return sql.replaceAll('/* by key */', 'without rowid');
}

/** SQLite's `?` in the order in which they stand. */
function inOrder(values: readonly Value[], order: readonly number[]): Value[] {
  return order.map((at) => values[at] ?? null);
}
