import type { English } from '../english/index.js';
import { contextOf, readSource } from '../input/read.js';
import type { Account } from '../model/account.js';
import type { Correction } from '../model/correction.js';
import { type Issue, ReadoutError } from '../model/issue.js';
import type { SourceDocument } from '../model/report.js';
import { Collection } from '../pipeline.js';
import { withCorrection, withoutCorrection } from '../text/correction.js';
import type { Changed } from './changes.js';
import { changeCorrections, notWhole, readCorrections, stateOf } from './corrections-file.js';
import { PLATFORM } from './platform.js';

export { readCorrections } from './corrections-file.js';

/**
 * Documents on a desk with the reader's corrections: after a correction, and after a change on the disk, the account is
 * the new one; only what that touches is done again.
 */
export class Workspace {
  #corrections: readonly Correction[];
  readonly #collection: Collection;
  #read: number | null = null;
  /** What was odd about the corrections file when it was last read. */
  issues: readonly Issue[];
  /** Of the corrections file, as it was last read. */
  #state = '';

  /** Pages that the browser sent, by their address. */
  readonly #received = new Map<string, readonly SourceDocument[]>();

  /** Of the documents as they were last read. */
  #problems: readonly Issue[] | null = null;

  /** `file` null: corrections are not kept. With `changes`, what changed on the disk is in the next account. */
  constructor(
    documents: readonly SourceDocument[],
    english: English,
    readonly file: string | null,
    readonly changes: { sources(): Changed | null } | null = null,
  ) {
    this.#collection = new Collection(english);
    this.#collection.hold(documents);
    this.#corrections = [];
    this.issues = [];
    this.#look();
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
      if (changed.documents) this.#collection.hold([...changed.documents, ...this.#sent()]);
      this.#problems = changed.problems;
    }
    this.#look();
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

  /** Adds a correction; nothing happens where it is there already. */
  correct(correction: Correction): void {
    this.#change((corrections) => withCorrection(corrections, correction));
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

  /** Takes back the correction of an id (`correctionId`); nothing happens where there is none. */
  undo(id: string): void {
    this.#change((corrections) => withoutCorrection(corrections, id));
  }

  /** Reads the corrections file where another has changed it. */
  #look(): void {
    if (this.file === null) return;
    const state = stateOf(this.file);
    if (state === this.#state) return;
    this.#state = state;
    const { corrections, issues } = readCorrections(this.file);
    this.issues = issues;
    this.#hold(corrections);
  }

  #change(change: (corrections: readonly Correction[]) => readonly Correction[]): void {
    if (this.file === null) {
      this.#hold(change(this.#corrections));
      return;
    }
    if (this.issues.length > 0) throw notWhole(this.file);
    const changed = changeCorrections(this.file, change);
    this.#state = stateOf(this.file);
    this.#hold(changed);
  }

  #hold(corrections: readonly Correction[]): void {
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
