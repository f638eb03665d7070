import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { English } from '../english/index.js';
import { parseCorrections } from '../input/corrections.js';
import { contextOf, readSource } from '../input/read.js';
import type { Account } from '../model/account.js';
import type { Correction, CorrectionsFile } from '../model/correction.js';
import { type Issue, ReadoutError } from '../model/issue.js';
import type { SourceDocument } from '../model/report.js';
import { Collection } from '../pipeline.js';
import { PLATFORM } from './platform.js';

/** Corrections kept in a file; none, and no issue, where there is no file. */
export function readCorrections(path: string): {
  readonly corrections: readonly Correction[];
  readonly issues: readonly Issue[];
} {
  return existsSync(path) ? parseCorrections(readFileSync(path, 'utf8')) : { corrections: [], issues: [] };
}

/**
 * Documents on a desk with the reader's corrections: after a correction, and after a change on the disk, the account is
 * the new one; only what that touches is done again.
 */
export class Workspace {
  #corrections: readonly Correction[];
  readonly #collection: Collection;
  #read: number | null = null;
  /** What was odd about the corrections file when it was read. */
  readonly issues: readonly Issue[];

  /** Pages that the browser sent, by their address. */
  readonly #received = new Map<string, readonly SourceDocument[]>();

  /** Of the documents as they were last read. */
  #problems: readonly Issue[] | null = null;

  /** `file` null: corrections are not kept. With `changes`, what changed on the disk is in the next account. */
  constructor(
    documents: readonly SourceDocument[],
    english: English,
    readonly file: string | null,
    readonly changes: {
      sources(): { readonly documents: readonly SourceDocument[]; readonly problems: readonly Issue[] } | null;
    } | null = null,
  ) {
    const { corrections, issues } = file === null ? { corrections: [], issues: [] } : readCorrections(file);
    this.#corrections = corrections;
    this.issues = issues;
    this.#collection = new Collection(english);
    this.#collection.hold(documents);
    this.#collection.correct(corrections);
  }

  get documents(): readonly SourceDocument[] {
    return this.#collection.documents;
  }

  /** What could not be read when the documents were read again; null when they were not. */
  get problems(): readonly Issue[] | null {
    return this.#problems;
  }

  account(): Account {
    const changed = this.changes?.sources() ?? null;
    if (changed) {
      this.#collection.hold([...changed.documents, ...this.#sent()]);
      this.#problems = changed.problems;
    }
    const account = this.#collection.account();
    this.#read = null;
    return account;
  }

  /** How many documents are read while {@link prepare} is at work; null else. */
  get progress(): { readonly read: number; readonly total: number } | null {
    return this.#read === null ? null : { read: this.#read, total: this.documents.length };
  }

  /**
   * Makes the account, and lets others work after each document; `pause` decides when it goes on, and ends it by false.
   */
  async prepare(pause: () => Promise<boolean>): Promise<void> {
    this.#read = 0;
    if (!(await pause())) return;
    for (const read of this.#collection.reading()) {
      this.#read = read;
      if (!(await pause())) return;
    }
    this.account();
  }

  correct(correction: Correction): void {
    this.#keep([...this.#corrections, correction]);
  }

  /**
   * Adds a page as the browser had it, in the place of an earlier one of its address, until the program ends; gives its
   * name.
   *
   * @throws ReadoutError where no report is found in it
   */
  receive({ url, html }: { readonly url: string; readonly html: string }): string {
    const name = nameOfPage(url);
    const { documents, problems } = readSource({ name, text: html, issues: [] }, contextOf(PLATFORM));
    const [problem] = problems;
    if (documents.length === 0)
      throw new ReadoutError(problem?.message ?? `No report was found in ${name}`, problem?.help ?? 'Send its page.');
    const before = this.#received.get(url) ?? [];
    this.#received.set(
      url,
      documents.map((document) => ({ ...document, url, issues: [...document.issues, sentIssue(name)] })),
    );
    const kept = this.documents.filter((document) => !before.includes(document));
    this.#collection.hold([...kept, ...(this.#received.get(url) ?? [])]);
    return name;
  }

  #sent(): SourceDocument[] {
    return [...this.#received.values()].flat();
  }

  /** Takes back the correction at `index`; nothing happens where there is none. */
  undo(index: number): void {
    if (index in this.#corrections) this.#keep(this.#corrections.filter((_, at) => at !== index));
  }

  /**
   * Written beside and renamed, so that a broken-off write never harms the file. A file that could not be read whole is
   * never written over: what it holds may be the reader's work of months.
   */
  #keep(corrections: readonly Correction[]): void {
    if (this.file !== null) {
      if (this.issues.length > 0)
        throw new ReadoutError(
          `The corrections file ${this.file} could not be read whole, so it is not written over.`,
          'Mend or move the file, and start "readout open" again.',
        );
      const content: CorrectionsFile = { format: 'readout-corrections/1', corrections };
      try {
        writeFileSync(`${this.file}.new`, `${JSON.stringify(content, null, 2)}\n`);
        renameSync(`${this.file}.new`, this.file);
      } catch (error) {
        throw new ReadoutError(
          `The corrections file ${this.file} could not be written (${error instanceof Error && 'code' in error ? String(error.code) : 'no reason given'}).`,
          'Check who may write in its folder, and whether the disk is full.',
        );
      }
    }
    this.#corrections = corrections;
    this.#collection.correct(corrections);
  }
}

/** A name for the page of an address: its host and path, as a file would be called. */
function nameOfPage(url: string): string {
  const { host, pathname, search } = new URL(url);
  const words = `${host}${pathname}${search}`.replace(/[^\p{L}\p{N}.]+/gu, '-').replace(/^-+|-+$|\.html?$/g, '');
  return `${words.slice(0, LONGEST_NAME) || 'page'}.html`;
}

const LONGEST_NAME = 120;

function sentIssue(name: string): Issue {
  return {
    code: 'input/sent',
    severity: 'info',
    message: `${name} was sent from the browser and stands in no folder`,
    help: 'It is held until Readout ends; save the page beside the reports to keep it.',
  };
}
