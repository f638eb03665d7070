import { ReadoutError } from '../../model/issue.js';

/** The part of `pg` that is used. */
export interface PgModule {
  readonly Client: new (settings: PgSettings) => PgClient;
  readonly types: PgTypes;
}

interface PgTypes {
  getTypeParser(type: number, format?: string): (value: string) => unknown;
}

interface PgSettings {
  readonly connectionString: string;
  readonly application_name: string;
  readonly connectionTimeoutMillis: number;
  readonly keepAlive: boolean;
  readonly types: PgTypes;
}

export interface PgQuery {
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}

export interface PgResult {
  readonly rowCount: number | null;
  readonly rows: readonly unknown[];
}

export interface PgClient {
  connect(): Promise<void>;
  query(query: PgQuery | string): Promise<PgResult>;
  on(event: 'error' | 'end', heard: (error?: Error) => void): unknown;
  end(): Promise<void>;
}

/** Version of the optional package, as package.json has it. */
const PACKAGE = 'pg@8.23.1';

/** Types of PostgreSQL that are numbers here: bigint and numeric. All that are stored are whole and below 2^53. */
const NUMBERS: ReadonlySet<number> = new Set([20, 1700]);

/** The driver; its name is no literal where it is loaded, so that it is looked for only now. */
export async function loadDriver(name = 'pg'): Promise<PgModule> {
  try {
    return ((await import(name)) as { readonly default: PgModule }).default;
  } catch {
    throw new ReadoutError(
      'there is nothing here that speaks with PostgreSQL: the package pg is missing',
      `Install it: npm install ${PACKAGE}`,
    );
  }
}

/** A client that is not connected yet. */
export function clientOf({ Client, types }: PgModule, url: string): PgClient {
  return new Client({
    connectionString: url,
    application_name: 'readout',
    connectionTimeoutMillis: 15_000,
    keepAlive: true,
    types: {
      getTypeParser: (type, format) => (NUMBERS.has(type) ? Number : types.getTypeParser(type, format)),
    },
  });
}
