import { ReadoutError } from '../model/issue.js';

/** What a parameter or a column holds. Numbers are whole up to 2^52, or fractions. */
export type Value = string | number | null | Uint8Array;

/** What statements are run on: a database, or a transaction of one. */
export interface Statements {
  /** Runs a statement, with `$1`, `$2` ... as its parameters, and gives how many rows it changed. */
  run(sql: string, ...parameters: readonly Value[]): Promise<number>;
  /** All rows of a query. */
  all<Row>(sql: string, ...parameters: readonly Value[]): Promise<Row[]>;
  /** The first row of a query; null where there is none. */
  one<Row>(sql: string, ...parameters: readonly Value[]): Promise<Row | null>;
  /** Several statements without parameters, for migrations. */
  script(sql: string): Promise<void>;
  /** Names of all tables. */
  tables(): Promise<ReadonlySet<string>>;
  /** Seconds since 1970 by the database's own clock, as an expression. */
  readonly clock: string;
  /** The database's own full text. */
  readonly fullText: FullText;
}

/**
 * A database of the archive. Statements are written once, in what SQLite and PostgreSQL have in common: a list travels
 * as one JSON parameter through `json_each($1)`, whose `value ->> 0` is cast; `on conflict do nothing` makes a second
 * run harmless; blobs are parameters of their own. What is asked outside a transaction waits until one that is at work
 * has ended.
 */
export interface Database extends Statements {
  /** Name of the driver, for messages and tests. */
  readonly driver: string;
  /** Runs all of `work` or nothing of it; only one such is at work at a time. */
  transaction<Result>(work: (statements: Statements) => Promise<Result>): Promise<Result>;
  /**
   * As {@link Database.transaction}, while others are at work too: what it takes it must claim (a query that ends in
   * `/* claimed *\/` gives the rows that no other has claimed). Null where only one can write at a time.
   */
  readonly beside: (<Result>(work: (statements: Statements) => Promise<Result>) => Promise<Result>) | null;
  /** What is wrong with the file or its references, in words; nothing where all is whole. */
  integrity(): Promise<readonly string[]>;
  /** Writes a whole copy, as of now, into a file that is not there yet, while others read and write. */
  copyTo(file: string): Promise<void>;
  close(): Promise<void>;
}

/** Tables whose words can be searched, with the columns that are. */
export const SEARCHED = { reports: ['headline', 'text'], items: ['title', 'words'] } as const;

export type Searched = keyof typeof SEARCHED;

/**
 * Full text of a {@link Searched} table: the one thing that databases do not write alike. Rows are called by `nr`;
 * `index` is called once a row is there, `forget` while it is still there.
 */
export interface FullText {
  /** Statements that make the index of a table that is there. */
  readonly schema: (table: Searched) => string;
  index(statements: Statements, table: Searched, rows: readonly number[]): Promise<void>;
  forget(statements: Statements, table: Searched, rows: readonly number[]): Promise<void>;
  /**
   * A query that gives `nr` and `rank` (less is better) of rows that hold what is asked, as a table expression with
   * `$1` for what {@link FullText.asked} makes of the words.
   */
  readonly matches: (table: Searched) => string;
  /** What a reader's words ask for: all of them, `"words in quotes"` as they stand, `begin*` for all that begin so. */
  readonly asked: (words: string) => string;
  /** Compares index and table; in words what does not hold, or null. */
  check(statements: Statements, table: Searched): Promise<string | null>;
  /** Makes the index anew from its table. */
  rebuild(statements: Statements, table: Searched): Promise<void>;
}

/** A text that every database keeps as it is: no NUL, no lone surrogate, each of these one U+FFFD. */
export function storable(text: string): string {
  return text.replace(/[\u0000\p{Surrogate}]/gu, '\ufffd');
}

/** As {@link storable}, for what may be missing. */
export function storableOrNull(text: string | null | undefined): string | null {
  return text === null || text === undefined ? null : storable(text);
}

/** A list as the one parameter of `json_each`. */
export function rowsOf(rows: readonly (readonly (string | number | null)[])[] | readonly number[]): string {
  return JSON.stringify(rows);
}

/** What can go wrong with an archive for reasons outside of it. */
export type ArchiveFault =
  | 'busy'
  | 'full'
  | 'read-only'
  | 'not-an-archive'
  | 'damaged'
  | 'cannot-open'
  | 'disk'
  | 'unreachable'
  | 'refused'
  | 'too-old'
  | 'no-copy';

const FAULTS: Readonly<Record<ArchiveFault, readonly [message: string, help: string]>> = {
  busy: [
    'is being written by another process, which did not end in time',
    'Wait until it has ended, then do this again; nothing was changed.',
  ],
  full: [
    'cannot grow: the disk is full',
    'Make room and do this again. What was acknowledged is kept; what was not is left out.',
  ],
  'read-only': ['may not be written', 'Check who may write in its folder, or give another one with --archive.'],
  'not-an-archive': ['is no archive of Readout', 'Give another folder with --archive, or move the file away.'],
  damaged: ['is damaged', 'Restore it from a backup: readout restore FILE. "readout doctor" says what is wrong.'],
  'cannot-open': ['cannot be opened', 'Check that its folder exists and may be written to.'],
  disk: ['cannot be read or written: the disk reports an error', 'Check the disk, then run: readout doctor'],
  unreachable: [
    'cannot be reached',
    'Check its address and that the server runs, then do this again; what was acknowledged is kept.',
  ],
  refused: ['does not let this user in', 'Check user, password and database in its address.'],
  'too-old': ['stands on a server that is too old', 'Give one of PostgreSQL 15 or newer.'],
  'no-copy': [
    'cannot be copied into a file: there is neither node:sqlite nor libsql here',
    'Use Node 24, install libsql, or let the server do it: pg_dump --schema=SCHEMA DATABASE',
  ],
};

/** An archive that cannot be worked on now, told in one line. */
export class ArchiveError extends ReadoutError {
  constructor(
    readonly fault: ArchiveFault,
    readonly place: string,
    detail = '',
  ) {
    const [message, help] = FAULTS[fault];
    super(`the archive ${place} ${message}${detail === '' ? '' : ` (${detail})`}`, help);
  }
}
