import { compileSparingly } from '../app/compiling.js';
import { isAddress } from '../app/fetch/address.js';
import type { FetchedPaths } from '../app/fetch/paths.js';
import { readSources, type Sources } from '../app/sources.js';
import { ReadoutError } from '../model/issue.js';
import { stepping } from './progress.js';
import { readStdin, tell, tellProblems } from './streams.js';

/**
 * What the paths of a command hold, with everything odd about them told. `code` is 3 when something could not be read.
 */
export interface Gathered extends Sources {
  readonly code: 0 | 3;
  /** The paths, with the archive of what was fetched in the place of addresses. */
  readonly paths: readonly string[];
}

/** Of the options of a command, those that say how its paths are read. */
export interface GatherOptions {
  readonly published?: string | undefined;
  /** Hosts on this machine or its network that may be asked all the same. */
  readonly allowHost?: readonly string[] | undefined;
  /** Where what is fetched is kept; else beside the first result. */
  readonly keep?: string | undefined;
  readonly output?: readonly string[] | undefined;
}

/**
 * Reads the paths of a command. When nothing can be read there is no request left to meet, but the reasons were told:
 * exit code 3.
 *
 * @throws ReadoutError when a path does not exist
 */
export async function gather(given: readonly string[], options: GatherOptions): Promise<Gathered> {
  const { paths, problems } = given.some(isAddress) ? await fetched(given, options) : { paths: given, problems: [] };
  const sources = await readSources(paths, { published: options.published, stdin: readStdin });
  const all = [...problems, ...sources.problems];
  const code = tellProblems(all, sources.notes);
  if (sources.documents.length === 0 && code === 0)
    throw new ReadoutError(
      `no report was found in ${given.join(' ')}`,
      'Give .txt, .html or .jsonl files, or a folder that holds some.',
    );
  compileSparingly(sources.documents.length);
  return { ...sources, problems: all, code, paths };
}

/** Fetches what of the paths are addresses, and tells where it is kept. */
async function fetched(given: readonly string[], { allowHost, keep, output }: GatherOptions): Promise<FetchedPaths> {
  const { fetchPaths, keptBeside } = await import('../app/fetch/paths.js');
  const progress = stepping();
  try {
    const found = await fetchPaths(given, {
      keep: keep ?? keptBeside(output?.[0]),
      hosts: allowHost ?? [],
      tell: (done, all) => progress.draw(`fetched ${done} of ${all}`),
    });
    progress.wipe();
    if (found.kept) {
      const { file, pages, unchanged, aside } = found.kept;
      const same = unchanged === 0 ? '' : ` (${unchanged} not changed since they were kept before)`;
      if (aside !== null) tell(`what was kept before and has changed stands in ${aside}`);
      tell(`kept ${pages === 1 ? 'one answer' : `${pages} answers`} in ${file}${same}`);
    }
    return found;
  } finally {
    progress.wipe();
  }
}
