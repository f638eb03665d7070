import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { ReadoutError } from '../model/issue.js';

/** Somebody who may correct: a name, and what is kept of the secret. */
export interface NamedToken {
  readonly name: string;
  readonly salt: string;
  /** See {@link hashOf}. */
  readonly hash: string;
}

const FORMAT = 'readout-tokens/1';
const LONGEST_NAME = 100;

/**
 * What is kept of a secret. Secrets are made here and have 192 random bits, so that guessing is hopeless whatever the
 * hash; a slow one, as for words that people choose, would only let strangers keep the server busy.
 */
export function hashOf(salt: string, secret: string): string {
  return createHash('sha256').update(`${salt}\u0000${secret}`).digest('hex');
}

/**
 * The tokens of a file.
 *
 * @throws ReadoutError where it is not there or no such file
 */
export function readTokens(file: string): readonly NamedToken[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw noTokenFile(file);
    throw new ReadoutError(
      `the token file ${file} cannot be read (${codeOf(error)})`,
      `Make it with: readout token NAME --token-file ${file}`,
    );
  }
  const { format, tokens }: { readonly format?: unknown; readonly tokens?: unknown } = Object(parsed);
  if (format !== FORMAT || !Array.isArray(tokens) || !tokens.every(isToken)) throw noTokenFile(file);
  return tokens;
}

/** The tokens of a file as they are now: read again when it changed. Where it cannot be read, none hold. */
export function tokensNow(file: string): () => readonly NamedToken[] {
  let tokens = readTokens(file);
  let read = stampOf(file);
  return () => {
    const stamp = stampOf(file);
    if (stamp === read) return tokens;
    read = stamp;
    try {
      tokens = readTokens(file);
    } catch {
      tokens = [];
    }
    return tokens;
  };
}

function stampOf(file: string): string {
  try {
    const { ino, size, mtimeMs } = statSync(file);
    return `${ino} ${size} ${mtimeMs}`;
  } catch {
    return '';
  }
}

/** Makes a token for a name and gives its secret, which is kept nowhere. An older one of that name ends. */
export function makeToken(file: string, name: string): string {
  const known = existsSync(file) ? readTokens(file) : [];
  const fine = name.trim();
  if (fine === '' || fine.length > LONGEST_NAME || /\p{C}/u.test(fine))
    throw new ReadoutError(
      'a token needs a name',
      `Give one of 1 to ${LONGEST_NAME} letters: readout token "Ada Merrow"`,
    );
  const secret = randomBytes(24).toString('base64url');
  const salt = randomBytes(16).toString('hex');
  keep(file, [...known.filter((one) => one.name !== fine), { name: fine, salt, hash: hashOf(salt, secret) }]);
  return secret;
}

/**
 * Takes the token of a name away.
 *
 * @throws ReadoutError where there is none
 */
export function revokeToken(file: string, name: string): void {
  const known = readTokens(file);
  const left = known.filter((one) => one.name !== name.trim());
  if (left.length === known.length)
    throw new ReadoutError(
      `there is no token for "${name}" in ${file}`,
      `There are: ${known.map((one) => one.name).join(', ') || 'none'}.`,
    );
  keep(file, left);
}

/** What is odd about who may read a token file: a warning in words, or null. */
export function looseRights(file: string): string | null {
  if (process.platform === 'win32') return null;
  return (statSync(file).mode & 0o077) === 0 ? null : `others on this machine may read ${file}: chmod 600 ${file}`;
}

/** Written whole beside its place and moved there, for its owner alone. */
function keep(file: string, tokens: readonly NamedToken[]): void {
  const fresh = `${file}.${process.pid}.new`;
  try {
    writeFileSync(fresh, `${JSON.stringify({ format: FORMAT, tokens }, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    chmodSync(fresh, 0o600);
    renameSync(fresh, file);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw new ReadoutError(
      `the token file ${file} cannot be written (${codeOf(error)})`,
      'Check that its folder exists and may be written to.',
    );
  }
}

function isToken(one: unknown): one is NamedToken {
  const { name, salt, hash }: Readonly<Record<string, unknown>> = Object(one);
  return (
    typeof name === 'string' && typeof salt === 'string' && typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash)
  );
}

function noTokenFile(file: string): ReadoutError {
  return new ReadoutError(
    `${file} is no file of tokens`,
    `Give another with --token-file, or make one: readout token NAME --token-file FILE`,
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
