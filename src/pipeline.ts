import { buildAccount } from './account/build.js';
import { correctStories } from './account/correct.js';
import { AccountMemory } from './account/memory.js';
import type { English } from './english/index.js';
import { correctDocuments } from './input/corrections.js';
import type { Account } from './model/account.js';
import type { Correction } from './model/correction.js';
import { compareText } from './model/order.js';
import type { Report, SourceDocument } from './model/report.js';
import { readReport } from './read/read.js';
import { Memory } from './relate/memory.js';
import { type Related, RelateMemory, relate } from './relate/relate.js';

/** Reports in the order of their sigla, and how they hang together. */
export interface ReadTogether {
  readonly reports: readonly Report[];
  readonly related: Related;
}

/** How often each costly step had to be done since the collection began. */
export interface Work {
  /** Documents read. */
  readonly read: number;
  /** Pairs of reports whose shared text was aligned. */
  readonly aligned: number;
  /** Pairs of stretches collated word by word. */
  readonly collated: number;
  /** Stories told. */
  readonly told: number;
}

/** A document that was read, with the number of the reading. */
interface Reading {
  readonly key: number;
  /** The whole of the document, as text. */
  readonly content: string;
  /** Without a siglum. */
  readonly report: Report;
}

/**
 * Documents that are read together, kept from one account to the next. Documents come in, go and change, the reader
 * corrects; each account is, byte for byte, the one of all documents read anew, but only what a change touches is done
 * again: the report itself, its text against those it shares with, and the stories that it is, or was, part of. What is
 * weighed against all reports (how common each word is, and so the topics) is weighed again each time; that is cheap
 * beside the rest.
 *
 * @example
 * const collection = new Collection(english());
 * collection.add(...documents);
 * collection.account();
 * collection.add(late); // one report more
 * collection.account(); // the bytes of accountOf([...documents, late], english())
 */
export class Collection {
  readonly #english: English;
  readonly #keepTokens: boolean;
  #documents: readonly SourceDocument[] = [];
  #corrections: readonly Correction[] = [];
  readonly #readings = new Memory<Reading>();
  readonly #contents = new WeakMap<SourceDocument, string>();
  readonly #relations = new RelateMemory();
  readonly #accounts = new AccountMemory();
  #together: (ReadTogether & { readonly keys: readonly number[] }) | null = null;
  #account: Account | null = null;

  /**
   * `keepTokens` false lets the words of each report go once it is read, which many thousand reports need; an account
   * needs them.
   */
  constructor(english: English, { keepTokens = true }: { readonly keepTokens?: boolean } = {}) {
    this.#english = english;
    this.#keepTokens = keepTokens;
  }

  get documents(): readonly SourceDocument[] {
    return this.#documents;
  }

  get work(): Work {
    return {
      read: this.#readings.made,
      aligned: this.#relations.aligned,
      collated: this.#accounts.comparisons.made,
      told: this.#accounts.told.made,
    };
  }

  /** Adds documents. Two of one name stand beside each other. */
  add(...documents: readonly SourceDocument[]): void {
    this.hold([...this.#documents, ...documents]);
  }

  /** Takes out the documents of a name; false where there is none. */
  remove(name: string): boolean {
    const left = this.#documents.filter((document) => document.name !== name);
    if (left.length === this.#documents.length) return false;
    this.hold(left);
    return true;
  }

  /** Puts documents in the place of those of the same names. */
  replace(...documents: readonly SourceDocument[]): void {
    const names = new Set(documents.map(({ name }) => name));
    this.hold([...this.#documents.filter(({ name }) => !names.has(name)), ...documents]);
  }

  /** From now on these documents are the whole collection. */
  hold(documents: readonly SourceDocument[]): void {
    this.#documents = documents;
    this.#changed();
  }

  /** From now on these are the reader's corrections. */
  correct(corrections: readonly Correction[]): void {
    this.#corrections = corrections;
    this.#changed();
  }

  /**
   * Reads the documents one after the other and gives after each how many are read, so that a program can tell how far
   * it is, and do other things in between. What is left over is read when it is asked for.
   */
  *reading(): Generator<number, void, undefined> {
    let read = 0;
    for (const document of correctDocuments(this.#documents, this.#corrections)) {
      this.#reading(document);
      yield ++read;
    }
  }

  /**
   * The reports and how they hang together. Sigla R1, R2 ... follow the names of the documents, so their order does not
   * matter.
   */
  readTogether(): ReadTogether {
    const { reports, related } = this.#read();
    return { reports, related };
  }

  /** The account of the documents as they now stand, with the corrections. */
  account(): Account {
    if (!this.#account) {
      const { reports, keys, related } = this.#read();
      this.#account = buildAccount(reports, keys, related, this.#corrections, this.#accounts);
    }
    return this.#account;
  }

  #changed(): void {
    this.#together = null;
    this.#account = null;
  }

  #read(): ReadTogether & { readonly keys: readonly number[] } {
    return (this.#together ??= this.#readAll());
  }

  #readAll(): ReadTogether & { readonly keys: readonly number[] } {
    this.#readings.turn();
    const read = correctDocuments(this.#documents, this.#corrections).map((document) => this.#reading(document));
    read.sort(
      (a, b) =>
        compareText(a.report.name, b.report.name) ||
        compareText(a.report.id, b.report.id) ||
        compareText(a.content, b.content),
    );
    const named = read.map(({ report }, index) => ({ ...report, siglum: `R${index + 1}` }));
    const keys = read.map(({ key }) => key);
    const found = relate(named, keys, this.#relations);
    const related = { ...found, stories: correctStories(found.stories, named, this.#corrections) };
    const originOf = new Map(
      related.origins.flatMap(({ id, reports }) => reports.map((siglum) => [siglum, id] as const)),
    );
    const storyOf = new Map(
      related.stories.flatMap(({ id, reports }) => reports.map((siglum) => [siglum, id] as const)),
    );
    const reports = named.map((report) => ({
      ...report,
      story: storyOf.get(report.siglum) ?? null,
      origin: originOf.get(report.siglum) ?? null,
    }));
    return { reports, related, keys };
  }

  #reading(document: SourceDocument): Reading {
    let content = this.#contents.get(document);
    if (content === undefined) {
      content = JSON.stringify(document);
      this.#contents.set(document, content);
    }
    const whole = content;
    return this.#readings.of(whole, () => {
      const report = readReport(document, this.#english);
      const { tokens: _tokens, ...light } = report;
      return { key: this.#readings.made, content: whole, report: this.#keepTokens ? report : light };
    });
  }
}

/**
 * Reads documents and relates them. Sigla R1, R2 ... follow the names of the documents (then their ids),
 * so the order in which they are given does not matter. `keepTokens` false lets the words of each report go once it is
 * read, which many thousand reports need; an account needs them.
 */
export function readTogether(
  documents: readonly SourceDocument[],
  english: English,
  corrections: readonly Correction[] = [],
  options: { readonly keepTokens?: boolean } = {},
): ReadTogether {
  return collectionOf(documents, english, corrections, options).readTogether();
}

/** The account of a set of documents: everything from text to timeline, in one call. */
export function accountOf(
  documents: readonly SourceDocument[],
  english: English,
  corrections: readonly Correction[] = [],
): Account {
  return collectionOf(documents, english, corrections).account();
}

function collectionOf(
  documents: readonly SourceDocument[],
  english: English,
  corrections: readonly Correction[],
  options: { readonly keepTokens?: boolean } = {},
): Collection {
  const collection = new Collection(english, options);
  collection.hold(documents);
  collection.correct(corrections);
  return collection;
}
