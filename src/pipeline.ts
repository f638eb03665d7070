import { buildAccount, type ReadBundle, sigla } from './account/build.js';
import { correctStories } from './account/correct.js';
import { namingOf } from './account/naming.js';
import { type Related, relatedIn } from './account/parts.js';
import { writingSteps } from './account/story.js';
import { checkAgainstPrimary } from './check/check.js';
import type { English } from './english/index.js';
import { correctDocuments } from './input/corrections.js';
import { Kept, unkept } from './kept.js';
import type { Account } from './model/account.js';
import type { Correction } from './model/correction.js';
import { compareText } from './model/order.js';
import type { Report, SourceDocument } from './model/report.js';
import { primaryTexts, type SetAgainst } from './primary/primary.js';
import { readReport } from './read/read.js';
import { type KeyedReport, partyForms, relateBundle, stepsOf } from './relate/bundle.js';
import { storySteps } from './relate/story.js';
import { contentId } from './text/hash.js';

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

/** How a collection reads. */
export interface CollectionOptions {
  /**
   * False lets the words of each report go once it is read, which many thousand reports need; an account needs them.
   */
  readonly keepTokens?: boolean;
  /** What was read of a document before, where that is kept; null where it is to be read now. */
  readonly known?: (document: SourceDocument) => Report | null;
  /** True keeps nothing for a second account but the reports. */
  readonly once?: boolean;
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
  #documents: readonly SourceDocument[] = [];
  #corrections: readonly Correction[] = [];
  readonly #contents = new WeakMap<SourceDocument, string>();
  readonly #contentIds = new WeakMap<Report, string>();
  readonly #kept = new Kept();
  readonly #bundleSteps;
  readonly #accountSteps;
  readonly #reading;
  readonly #against: SetAgainst;
  #together: (ReadBundle & { readonly primaries: readonly KeyedReport[] }) | null = null;
  #account: Account | null = null;

  constructor(english: English, { keepTokens = true, known, once = false }: CollectionOptions = {}) {
    const stage = once ? unkept : this.#kept.stage;
    this.#bundleSteps = stepsOf(stage);
    this.#accountSteps = {
      ...storySteps(stage),
      ...writingSteps(stage),
      forms: stage('forms', { report: ({ key }) => key }, (one: { readonly report: KeyedReport }) =>
        partyForms(one.report),
      ),
    };
    this.#against = stage(
      'against',
      { report: ({ key }) => key, primary: ({ key }) => key },
      ({ report, primary }: { readonly report: KeyedReport; readonly primary: KeyedReport }) => ({
        findings: checkAgainstPrimary(report, { ...primary, key: 'P' }),
      }),
    );
    const read = (document: SourceDocument): Report => {
      const report = known?.(document) ?? readReport(document, english);
      const { tokens: _tokens, ...light } = report;
      const kept = keepTokens ? report : light;
      this.#contentIds.set(kept, contentId('read', this.#contentOf(document)));
      return kept;
    };
    this.#reading = this.#kept.stage('read', { document: (document) => this.#contentOf(document) }, (one: Unread) =>
      read(one.document),
    );
  }

  get documents(): readonly SourceDocument[] {
    return this.#documents;
  }

  get work(): Work {
    return {
      read: this.#kept.made('read'),
      aligned: this.#kept.made('stretches'),
      collated: this.#kept.made('compared'),
      told: this.#kept.made('story'),
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
      this.#reading({ document });
      yield ++read;
    }
  }

  /**
   * The reports and how they hang together. Sigla R1, R2 ... follow the names of the documents, so their order does not
   * matter.
   */
  readTogether(): ReadTogether {
    const { reports, bundle } = this.#read();
    const siglumOf = sigla(reports);
    const stories = correctStories(bundle.stories, reports, this.#corrections);
    const originOf = new Map(bundle.origins.flatMap((one) => one.reports.map((key) => [key, one.id] as const)));
    const storyOf = new Map(stories.flatMap((one) => one.reports.map((key) => [key, one.id] as const)));
    return {
      reports: reports.map(({ key, ...report }) => ({
        ...report,
        siglum: siglumOf.get(key) ?? '',
        story: storyOf.get(key) ?? null,
        origin: originOf.get(key) ?? null,
      })),
      related: relatedIn(
        { ...bundle, stories },
        namingOf(reports, (key) => siglumOf.get(key)),
      ),
    };
  }

  /**
   * The account of the documents as they now stand, with the corrections. Documents with `primary` are no reports of
   * it: they are what the reports are set against.
   */
  account(): Account {
    return (this.#account ??= this.#make());
  }

  #make(): Account {
    const { reports, bundle, primaries } = this.#read();
    const account = buildAccount({ reports, bundle }, this.#corrections, this.#accountSteps);
    if (primaries.length === 0) return account;
    const { corrections, ...told } = account;
    return { ...told, primary: primaryTexts(account, reports, primaries, this.#against), corrections };
  }

  #changed(): void {
    this.#together = null;
    this.#account = null;
  }

  #read(): ReadBundle & { readonly primaries: readonly KeyedReport[] } {
    return (this.#together ??= this.#readAll());
  }

  #readAll(): ReadBundle & { readonly primaries: readonly KeyedReport[] } {
    this.#kept.turn();
    const documents = correctDocuments(this.#documents, this.#corrections);
    const all = keyed(
      documents.map((document) => this.#reading({ document })),
      (report) => this.#contentIds.get(report) ?? '',
    );
    const reports = all.filter(({ primary }) => !primary);
    const primaries = all.filter(({ primary }) => primary);
    return { reports, primaries, bundle: relateBundle(reports, this.#bundleSteps) };
  }

  #contentOf(document: SourceDocument): string {
    let content = this.#contents.get(document);
    if (content === undefined) {
      content = JSON.stringify(document);
      this.#contents.set(document, content);
    }
    return content;
  }
}

/** A document to be read. */
interface Unread {
  readonly document: SourceDocument;
}

/**
 * Reports under keys, in their order: by name, then by content. Of reports that are equal throughout each has a number
 * behind its key.
 */
function keyed(reports: readonly Report[], contentOf: (report: Report) => string): KeyedReport[] {
  const counts = new Map<string, number>();
  return reports
    .map((report): KeyedReport => {
      const content = `${report.name}\u0000${report.id}\u0000${contentOf(report)}`;
      const count = counts.get(content) ?? 0;
      counts.set(content, count + 1);
      return { ...report, key: count === 0 ? content : `${content}\u0000${count}` };
    })
    .sort((a, b) => compareText(a.key, b.key));
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
  options: CollectionOptions = {},
): Collection {
  const collection = new Collection(english, { ...options, once: true });
  collection.hold(documents);
  collection.correct(corrections);
  return collection;
}
