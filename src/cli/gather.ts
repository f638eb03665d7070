import { compileSparingly } from '../app/compiling.js';
import { isAddress } from '../app/fetch/address.js';
import type { FetchedPaths } from '../app/fetch/paths.js';
import { recognizedIn, setAgainst } from '../app/primary.js';
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
  /** As `paths`, those of primary texts; as it was given where it is no list. */
  readonly primary: readonly string[] | false | undefined;
}

/** Of the options of a command, those that say how its paths are read. */
export interface GatherOptions {
  readonly published?: string | undefined;
  /** Hosts on this machine or its network that may be asked all the same. */
  readonly allowHost?: readonly string[] | undefined;
  /** Where what is fetched is kept; else beside the first result. */
  readonly keep?: string | undefined;
  readonly output?: readonly string[] | undefined;
  /**
   * Texts that the reports are set against, and that are none of them; with false none is, whatever its head says.
   * Where nothing stands here the command knows of no such texts.
   */
  readonly primary?: readonly string[] | false | undefined;
}

/**
 * Reads the paths of a command. When nothing can be read there is no request left to meet, but the reasons were told:
 * exit code 3.
 *
 * @throws ReadoutError when a path does not exist
 */
export async function gather(given: readonly string[], options: GatherOptions): Promise<Gathered> {
  const { paths, problems } = given.some(isAddress) ? await fetched(given, options) : { paths: given, problems: [] };
  const reports = await readSources(paths, { published: options.published, stdin: readStdin });
  const { primary, ...sources } =
    options.primary === undefined
      ? { ...reports, primary: undefined }
      : await withPrimary(reports, options.primary, options);
  const all = [...problems, ...sources.problems];
  const code = tellProblems(all, sources.notes);
  if (sources.documents.length === 0 && code === 0)
    throw new ReadoutError(
      `no report was found in ${given.join(' ')}`,
      'Give .txt, .html or .jsonl files, or a folder that holds some.',
    );
  compileSparingly(sources.documents.length);
  return { ...sources, problems: all, code, paths, primary };
}

/** The sources with the primary texts that were given, and those that their head says to be such. */
async function withPrimary(
  reports: Sources,
  primary: readonly string[] | false,
  { published, allowHost }: GatherOptions,
): Promise<Sources & Pick<Gathered, 'primary'>> {
  const given = primary === false || primary.length === 0 ? null : primary;
  if (given?.includes('-'))
    throw new ReadoutError('a primary text cannot be standard input', 'Give it as a file or an address.');
  const found = given?.some(isAddress)
    ? await fetched(given, { allowHost, keep: 'readout-primary.warc.gz' })
    : { paths: given ?? [], problems: [] };
  const own = given === null ? null : await readSources(found.paths, { published });
  const sources = setAgainst(reports, own, primary !== false);
  if (reports.documents.length > 0 && sources.documents.every((document) => document.primary))
    throw new ReadoutError(
      `no report is left beside the text of --primary ${given?.join(' ')}`,
      'Give the reports that are to be set against it.',
    );
  for (const { name, primary: told } of recognizedIn(sources.documents))
    tell(
      `${name} is a ${told?.kind}, as its head says: “${told?.by}”`,
      'The reports are set against it, and it is none of them; --no-primary reads it as one.',
    );
  return {
    ...sources,
    problems: [...found.problems, ...sources.problems],
    primary: primary === false ? false : found.paths,
  };
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
