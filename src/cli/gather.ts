import { compileSparingly } from '../app/compiling.js';
import { readSources, type Sources } from '../app/sources.js';
import { ReadoutError } from '../model/issue.js';
import { readStdin, tellProblems } from './streams.js';

/**
 * What the paths of a command hold, with everything odd about them told. `code` is 3 when something could not be read.
 */
export interface Gathered extends Sources {
  readonly code: 0 | 3;
}

/**
 * Reads the paths of a command. When nothing can be read there is no request left to meet, but the reasons were told:
 * exit code 3.
 *
 * @throws ReadoutError when a path does not exist
 */
export async function gather(paths: readonly string[], published: string | undefined): Promise<Gathered> {
  const sources = await readSources(paths, { published, stdin: readStdin });
  const code = tellProblems(sources.problems, sources.notes);
  if (sources.documents.length === 0 && code === 0)
    throw new ReadoutError(
      `no report was found in ${paths.join(' ')}`,
      'Give .txt, .html or .jsonl files, or a folder that holds some.',
    );
  compileSparingly(sources.documents.length);
  return { ...sources, code };
}
