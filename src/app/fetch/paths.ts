import { existsSync } from 'node:fs';
import { limitsFrom } from '../../input/limits.js';
import type { Issue } from '../../model/issue.js';
import { version } from '../write.js';
import { addressOf, isAddress } from './address.js';
import { type FetchOptions, fetchAll } from './fetch.js';
import { keptIn, putAside, writeArchive } from './keep.js';

export interface PathOptions extends Partial<Pick<FetchOptions, 'hosts' | 'tell' | 'resolve' | 'wait'>> {
  /** Where what is fetched is kept: a name that ends in `.warc.gz`. */
  readonly keep: string;
}

/** Paths with the archive of what was fetched in the place of addresses. */
export interface FetchedPaths {
  readonly paths: readonly string[];
  readonly problems: readonly Issue[];
  /** The archive, where anything was fetched; and how many of its answers had not changed since it was last written. */
  readonly kept: {
    readonly file: string;
    readonly pages: number;
    readonly unchanged: number;
    /** Where the archive stands now that was there before, where it holds what the new one does not; else null. */
    readonly aside: string | null;
  } | null;
}

/**
 * Fetches the addresses among paths and keeps what came as a web archive; the paths given back name the archive in
 * their place, so that reports are read from what is kept and can be read again without a network.
 *
 * @throws ReadoutError for an address that is none, and where the archive cannot be written
 */
export async function fetchPaths(paths: readonly string[], { keep, ...options }: PathOptions): Promise<FetchedPaths> {
  const addresses = paths.filter((path) => isAddress(path) && !existsSync(path)).map((path) => addressOf(path).href);
  const rest = paths.filter((path) => !isAddress(path) || existsSync(path));
  if (addresses.length === 0) return { paths, problems: [], kept: null };
  const agent = `Readout/${version()}`;
  const limits = limitsFrom(process.env['READOUT_LIMITS']);
  const before = keptIn(keep, limits);
  const { fetched, problems } = await fetchAll(addresses, {
    ...options,
    agent,
    limits,
    before: before.of,
  });
  if (fetched.length === 0) return { paths: rest, problems, kept: null };
  const aside = putAside(keep, before, fetched);
  writeArchive(keep, fetched, agent);
  return {
    paths: [...rest, keep],
    problems,
    kept: { file: keep, pages: fetched.length, unchanged: fetched.filter(({ unchanged }) => unchanged).length, aside },
  };
}

/** The archive beside a result: `account.html` has `account.warc.gz`; without a result it stands in the folder. */
export function keptBeside(result: string | undefined): string {
  return result === undefined ? 'readout-fetched.warc.gz' : `${result.replace(/(?:\.[a-z]{1,8}){1,2}$/i, '')}.warc.gz`;
}
