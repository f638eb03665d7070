import { setImmediate as pause } from 'node:timers/promises';
import { readReport } from '../core.js';
import type { English } from '../english/index.js';
import type { Account } from '../model/account.js';
import type { Report, SourceDocument } from '../model/report.js';
import { Collection } from '../pipeline.js';
import type { Changes } from './changes.js';
import { readCorrections } from './workspace.js';

/** An account as it stands, and what a reader of it should know. */
export interface HeldAccount {
  readonly account: Account;
  /** What changed or could not be read since the start, a line each, the oldest first. */
  readonly notes: readonly string[];
}

/**
 * Where accounts come from: files that were named, or a store of many stories. What asks it needs to know no more.
 */
export interface AccountSource {
  /**
   * The account that holds a story, by its id; with null the one of everything that is held. A source of one account
   * gives that for any story.
   *
   * @throws the signal's reason when it is aborted while the account is made
   */
  current(story: string | null, signal: AbortSignal): Promise<HeldAccount>;
  /** Reads a text alone, such as a draft, as the reports are read. */
  read(document: SourceDocument): Report;
}

/** So many of the last notes are told. */
const MOST_NOTES = 20;

/**
 * The account of files that were named when a program started. Where one changes, comes or goes, the next account has
 * it and says so; only what that touches is read again.
 */
export class FileAccounts implements AccountSource {
  readonly #collection: Collection;
  readonly #english: English;
  readonly #changes: Changes;
  readonly #notes: string[] = [];
  #making: Promise<void> | null = null;

  /** `corrections`: the file of the reader's corrections; null for none. */
  constructor(
    documents: readonly SourceDocument[],
    english: English,
    changes: Changes,
    corrections: string | null = null,
  ) {
    this.#english = english;
    this.#changes = changes;
    this.#collection = new Collection(english);
    this.#collection.hold(documents);
    if (corrections !== null) {
      const { corrections: kept, issues } = readCorrections(corrections);
      this.#collection.correct(kept);
      this.#tell(...issues.map(({ message }) => message));
    }
  }

  async current(_story: string | null, signal: AbortSignal): Promise<HeldAccount> {
    signal.throwIfAborted();
    if (this.#making === null) this.#look();
    if (this.#making === null) {
      this.#making = this.#make().finally(() => (this.#making = null));
      // Whoever still waits is told; where all have gone, nobody is.
      this.#making.catch(() => {});
    }
    await Promise.race([this.#making, aborted(signal)]);
    const { problem } = this.#changes;
    const gone = problem === null ? [] : [`${problem}; what follows is of what was read before`];
    return { account: this.#collection.account(), notes: [...this.#notes, ...gone] };
  }

  read(document: SourceDocument): Report {
    return readReport(document, this.#english);
  }

  /** Reads report after report and lets others work in between. */
  async #make(): Promise<void> {
    for (const _ of this.#collection.reading()) await pause();
    this.#collection.account();
  }

  #look(): void {
    const sources = this.#changes.sources();
    if (sources === null || sources.documents === null) return;
    const documents = sources.documents;
    const before = byName(this.#collection.documents);
    const now = byName(documents);
    this.#tell(
      ...[...before.keys()].filter((name) => !now.has(name)).map((name) => `${name} is gone`),
      ...[...now].flatMap(([name, text]) => {
        const old = before.get(name);
        return old === undefined ? [`${name} is new`] : old === text ? [] : [`${name} has changed`];
      }),
      ...sources.problems.map(({ message }) => message),
    );
    this.#collection.hold(documents);
  }

  #tell(...lines: readonly string[]): void {
    this.#notes.push(...lines.map((line) => line.replace(/\s+/g, ' ')));
    this.#notes.splice(0, this.#notes.length - MOST_NOTES);
  }
}

function byName(documents: readonly SourceDocument[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { name, text } of documents) found.set(name, `${found.get(name) ?? ''}${text}`);
  return found;
}

/** Rejects once the signal is aborted; else never ends. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
