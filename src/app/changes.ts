import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SIDECAR } from '../input/sidecar.js';
import { problem } from '../input/source.js';
import { type Issue, ReadoutError } from '../model/issue.js';
import type { SourceDocument } from '../model/report.js';
import { listFiles } from './files.js';
import { setAgainst } from './primary.js';
import { readPaths } from './sources.js';

/** What the disk holds now; documents null where it cannot be told, and what was read before stays. */
export interface Changed {
  readonly documents: readonly SourceDocument[] | null;
  readonly problems: readonly Issue[];
}

/**
 * Sees when the files that paths stand for have changed: one came, went or was written anew, or what stands beside it
 * in `reports.csv`.
 */
export class Changes {
  #state: string | null;
  #problem: string | null = null;

  constructor(
    readonly paths: readonly string[],
    readonly published: string | undefined,
    /** Paths of texts that the reports are set against; false where no head of a text counts. */
    readonly primary: readonly string[] | false | undefined = undefined,
  ) {
    this.#state = this.#look();
  }

  /** Why the paths could not be listed at the last look; null where they could. */
  get problem(): string | null {
    return this.#problem;
  }

  /**
   * What the paths hold now; null where nothing has changed since the last look. Where nothing stands there any more,
   * that is the problem.
   */
  sources(): Changed | null {
    const state = this.#look();
    if (state === this.#state) return null;
    this.#state = state;
    try {
      if (state !== null) return this.#read();
    } catch (error) {
      if (!(error instanceof ReadoutError)) throw error;
    }
    return { documents: null, problems: [gone(this.paths)] };
  }

  #read(): Changed {
    const reports = readPaths(this.paths, this.published);
    if (this.primary === undefined) return reports;
    const given = this.#given();
    return setAgainst(reports, given.length > 0 ? readPaths(given, this.published) : null, this.primary !== false);
  }

  #given(): readonly string[] {
    return this.primary ? this.primary : [];
  }

  /**
   * The files with their size and the time of their last change; null where they cannot be listed. Standard input never
   * changes.
   */
  #look(): string | null {
    if (this.paths.includes('-')) return '';
    this.#problem = null;
    try {
      const { files } = listFiles([...this.paths, ...this.#given()]);
      const sidecars = [...new Set(files.map((file) => join(dirname(file), SIDECAR)))];
      return [...files, ...sidecars]
        .map((file) => {
          const stat = statSync(file, { throwIfNoEntry: false });
          return `${file}\u0000${stat ? `${stat.ino} ${stat.size} ${stat.mtimeMs}` : ''}`;
        })
        .join('\u0000');
    } catch (error) {
      if (!(error instanceof ReadoutError || (error instanceof Error && 'code' in error))) throw error;
      this.#problem = error.message;
      return null;
    }
  }
}

function gone(paths: readonly string[]): Issue {
  return problem(
    'input/gone',
    `${paths.join(' ')} cannot be found any more; what is shown was read before`,
    'Put it back, or start "readout open" again.',
  );
}
