import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { English } from '../english/index.js';
import { parseCorrections } from '../input/corrections.js';
import type { Account } from '../model/account.js';
import type { Correction, CorrectionsFile } from '../model/correction.js';
import type { Issue } from '../model/issue.js';
import type { SourceDocument } from '../model/report.js';
import { accountOf } from '../pipeline.js';

/** Corrections kept in a file; none, and no issue, where there is no file. */
export function readCorrections(path: string): { readonly corrections: readonly Correction[]; readonly issues: readonly Issue[] } {
  return existsSync(path) ? parseCorrections(readFileSync(path, 'utf8')) : { corrections: [], issues: [] };
}

/** Documents on a desk with the reader's corrections: the account is made anew whenever one is added or undone. */
export class Workspace {
  #corrections: readonly Correction[];
  #account: Account | null = null;

  /** `file` null: corrections are not kept. */
  constructor(
    readonly documents: readonly SourceDocument[],
    readonly english: English,
    readonly file: string | null,
  ) {
    this.#corrections = file === null ? [] : readCorrections(file).corrections;
  }

  account(): Account {
    this.#account ??= accountOf(this.documents, this.english, this.#corrections);
    return this.#account;
  }

  correct(correction: Correction): void {
    this.#keep([...this.#corrections, correction]);
  }

  /** Takes back the correction at `index`; nothing happens where there is none. */
  undo(index: number): void {
    if (index in this.#corrections) this.#keep(this.#corrections.filter((_, at) => at !== index));
  }

  /** Written beside and renamed, so that a broken-off write never harms the file. */
  #keep(corrections: readonly Correction[]): void {
    if (this.file !== null) {
      const content: CorrectionsFile = { format: 'readout-corrections/1', corrections };
      writeFileSync(`${this.file}.new`, `${JSON.stringify(content, null, 2)}\n`);
      renameSync(`${this.file}.new`, this.file);
    }
    this.#corrections = corrections;
    this.#account = null;
  }
}
