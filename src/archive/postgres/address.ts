import { ReadoutError } from '../../model/issue.js';

/** Where an archive on a server stands. */
export interface Address {
  /** What the driver connects to. */
  readonly url: string;
  /** The schema that holds the tables. */
  readonly schema: string;
  /** What messages call it: no password is in it. */
  readonly place: string;
}

/** The schema of an archive whose address names none. */
const SCHEMA = 'readout';

/**
 * The address of an archive on a server, `postgres://USER@HOST/DATABASE?schema=NAME`; null for what is none.
 *
 * @throws ReadoutError where it begins like one and cannot be read
 * @example addressOf('postgres://desk@db/news')?.schema // 'readout'
 */
export function addressOf(given: string | undefined): Address | null {
  if (given === undefined || !/^postgres(?:ql)?:\/\//i.test(given)) return null;
  // A path of a socket stands in `host=` behind the question mark, and no host before it.
  const parsed = urlOf(given) ?? urlOf(given.replace(/^(\w+:\/\/[^/@]*@?)\//, '$1localhost/'));
  if (!parsed)
    throw new ReadoutError(
      'the address of the archive cannot be read',
      'Write it as postgres://USER:PASSWORD@HOST:PORT/DATABASE, with ?schema=NAME for another schema than "readout".',
    );
  const schema = parsed.searchParams.get('schema') ?? SCHEMA;
  if (!/^[a-z_][a-z0-9_]{0,40}$/.test(schema) || schema.startsWith('pg_'))
    throw new ReadoutError(
      `the schema "${schema}" has a name that is not allowed`,
      'Give one of small letters, digits and _, at most 41 of them, which does not begin with pg_.',
    );
  parsed.searchParams.delete('schema');
  return { url: parsed.href, schema, place: told(parsed, schema) };
}

function urlOf(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function told(url: URL, schema: string): string {
  const host = url.searchParams.get('host') ?? url.host;
  const user = url.username === '' ? '' : `${url.username}@`;
  return `postgres://${user}${host}${url.pathname}${schema === SCHEMA ? '' : `?schema=${schema}`}`;
}
