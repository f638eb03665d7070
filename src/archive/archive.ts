import type { English } from '../english/index.js';
import type { Account } from '../model/account.js';
import type { Correction } from '../model/correction.js';
import { ReadoutError } from '../model/issue.js';
import type { Report, SourceDocument } from '../model/report.js';
import { readReport } from '../read/read.js';
import { signatureOf } from '../relate/block/blocks.js';
import { fileReports } from './clerk.js';
import { keepCorrection, undoCorrection } from './corrections.js';
import type { Database, Statements } from './database.js';
import { type Submitted, submit, type Waiting, waiting } from './inbox.js';
import { holdsLease, type Lease } from './lease.js';
import { migrate } from './schema.js';
import { type ReadDocument, shelve } from './shelve.js';
import {
  accountOfMembers,
  correctionsOf,
  keepAccount,
  type Member,
  membersOf,
  numbersOf,
  readAnew,
  stateOf,
  unpackAccount,
} from './telling.js';

/** What an archive is opened with. */
export interface ArchiveOptions {
  readonly database: Database;
  /** What messages call it. */
  readonly place: string;
  /** The reader of English; asked for only when something is to be read or told. */
  readonly english: () => English;
  /** What reads a document, where it is not to be read here; it must give what `readReport` gives. */
  readonly read?: (document: SourceDocument) => Report;
  /** Version of Readout: what another one read is read again when its story is told. */
  readonly software: string;
  /** The moment, as `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly now: () => string;
}

/** A story as the archive knows it without its account. */
export interface StoryHead {
  readonly id: string;
  readonly title: string;
  readonly first_day: string | null;
  readonly last_day: string | null;
  readonly place: string | null;
  readonly reports: number;
  /** Texts they were printed from, and items on which they differ; null until the story is told. */
  readonly texts: number | null;
  readonly differ: number | null;
  /** The moment of the last change. */
  readonly changed: string;
}

/** An account of a story, and whether it was kept. */
export interface ToldStory {
  readonly story: StoryHead;
  readonly account: Account;
  readonly kept: boolean;
}

/** What came of reading some of the inbox. */
export interface TakenIn {
  readonly read: number;
  /** Ids of the stories that changed. */
  readonly stories: ReadonlySet<string>;
  /** Documents over which a reader broke down: they wait in the inbox. */
  readonly unreadable: readonly { readonly nr: number; readonly name: string; readonly why: string }[];
}

/** What came of adding documents. */
export interface Added extends Submitted {
  readonly stories: ReadonlySet<string>;
  readonly unreadable: TakenIn['unreadable'];
}

/** Documents handed in at once, and read before they are put on the shelf together. */
const HANDED = 200;
const READ = 25;

export const STORY_COLUMNS = 'id, title, first_day, last_day, place, reports, texts, differ, changed';

/**
 * Reports that are kept, and the stories they belong to. What is handed in waits in an inbox, is read, and is filed
 * under its story; each step is one transaction, so that a process that ends in between loses nothing that it
 * acknowledged and the next one goes on. The account of a story is, byte for byte, that of its documents read at once.
 */
export class Archive {
  readonly database: Database;
  readonly place: string;
  readonly software: string;
  /** The moment, as it is written down. */
  readonly now: () => string;
  readonly #options: ArchiveOptions;

  private constructor(options: ArchiveOptions) {
    this.#options = options;
    this.database = options.database;
    this.place = options.place;
    this.software = options.software;
    this.now = options.now;
  }

  /**
   * Opens an archive, and brings its tables up to date.
   *
   * @throws ReadoutError where the database is no archive, or one of a newer Readout
   */
  static async open(options: ArchiveOptions): Promise<Archive> {
    await migrate(options.database, options.place);
    return new Archive(options);
  }

  close(): Promise<void> {
    return this.database.close();
  }

  /** Hands documents in: from when this returns they are in the archive, though not read yet. */
  async submit(documents: readonly SourceDocument[]): Promise<Submitted> {
    const known: Submitted['known'][number][] = [];
    let fresh = 0;
    for (let at = 0; at < documents.length; at += HANDED) {
      const some = documents.slice(at, at + HANDED);
      const result = await this.database.transaction((statements) => submit(statements, some, this.now()));
      fresh += result.fresh;
      known.push(...result.known);
    }
    return { fresh, known };
  }

  /** How many documents wait to be read. */
  async unread(): Promise<number> {
    return count(this.database, 'select count(*) as n from inbox');
  }

  /**
   * Reads documents of the inbox and files them under their stories, at most so many. A document over which a reader
   * breaks down stays in the inbox; `but` says which are left there.
   */
  async takeIn(most = READ, but: ReadonlySet<number> = new Set()): Promise<TakenIn> {
    const { read, unreadable } = this.#readAll(await waiting(this.database, most, but));
    const stories = await this.database.transaction(async (statements) => {
      await shelve(statements, read, this.software);
      const signatures = new Map(read.map(({ waiting: { nr }, signature }) => [nr, signature]));
      return fileReports(statements, Math.max(most, read.length), this.now(), signatures);
    });
    return { read: read.length, stories, unreadable };
  }

  /**
   * As {@link Archive.takeIn}, while others read too: claims documents, reads them and puts them on the shelf in one
   * transaction, so that what a reader that ends had claimed is free again at once. Filing them is left to the clerk.
   *
   * @throws ReadoutError where the database lets only one write at a time
   */
  async readBeside(most = READ, but: ReadonlySet<number> = new Set()): Promise<Omit<TakenIn, 'stories'>> {
    const { beside } = this.database;
    if (!beside)
      throw new ReadoutError(
        `the archive ${this.place} is one file, in which one process writes at a time`,
        'Give one on PostgreSQL for several readers: --archive postgres://USER@HOST/DATABASE',
      );
    return beside(async (statements) => {
      const { read, unreadable } = this.#readAll(await waiting(statements, most, but));
      if (read.length > 0) await shelve(statements, read, this.software);
      return { read: read.length, unreadable };
    });
  }

  /**
   * Files reports that have no story yet, at most so many; gives the stories that changed, or null where the lease is
   * no longer held: then nothing was done.
   */
  async fileUnder(lease: Lease, most: number): Promise<ReadonlySet<string> | null> {
    return this.database.transaction(async (statements) =>
      (await holdsLease(statements, lease)) ? fileReports(statements, most, this.now()) : null,
    );
  }

  /** Hands documents in, reads and files them; `told` hears how many are left to be read. */
  async add(documents: readonly SourceDocument[], told: (left: number) => void = () => {}): Promise<Added> {
    const submitted = await this.submit(documents);
    const changed = new Set<string>();
    const unreadable: TakenIn['unreadable'][number][] = [];
    for (let left = await this.unread(); left > 0; ) {
      told(left);
      const taken = await this.takeIn(READ, new Set(unreadable.map(({ nr }) => nr)));
      for (const story of taken.stories) changed.add(story);
      unreadable.push(...taken.unreadable);
      const done = taken.read + taken.unreadable.length;
      if (done === 0) break;
      left -= done;
    }
    const there = await this.database.all<{ readonly id: string }>(
      'select id from stories where id in (select value ->> 0 from json_each($1)) order by id',
      JSON.stringify([...changed].map((id) => [id])),
    );
    return { ...submitted, stories: new Set(there.map(({ id }) => id)), unreadable };
  }

  /**
   * The story of an id: its own, one under which it was known before, that of a report in it, or the beginning of one
   * of these that fits no other story.
   *
   * @throws ReadoutError where there is none, or more than one
   */
  async storyOf(id: string): Promise<StoryHead> {
    const found = await this.#storiesOf(id);
    const [story] = found;
    if (story && found.length === 1) return story;
    if (found.length > 1)
      throw new ReadoutError(
        `"${id}" is the beginning of more than one story`,
        `Give more of it: ${found
          .slice(0, 4)
          .map((one) => one.id)
          .join(' ')}`,
      );
    throw new ReadoutError(`there is no story "${id}" in ${this.place}`, 'List them with: readout stories');
  }

  async #storiesOf(id: string): Promise<StoryHead[]> {
    const prefix = id.includes(':') ? id : `story:${id}`;
    const report = id.includes(':') ? id : `report:${id}`;
    const end = `${prefix.slice(0, -1)}${String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1)}`;
    const reportEnd = `${report.slice(0, -1)}${String.fromCharCode(report.charCodeAt(report.length - 1) + 1)}`;
    return this.database.all<StoryHead>(
      `select ${STORY_COLUMNS} from stories where id in (
         select id from stories where id >= $1 and id < $2
         union select story from reports where seed >= $1 and seed < $2
         union select story from reports where id >= $3 and id < $4) order by id limit 5`,
      ...[prefix, end, report, reportEnd],
    );
  }

  /** The account of a story: the one that is kept where nothing changed, else told anew and kept. */
  async account(id: string): Promise<ToldStory> {
    const story = await this.storyOf(id);
    const { members, state, corrections, kept } = await this.#state(story.id);
    if (kept && members.every(({ report }) => report !== null))
      return { story, account: unpackAccount(kept, members), kept: true };
    const read = await this.database.transaction((statements) =>
      readAnew(statements, members, (document) => this.#read(document), this.software),
    );
    const account = accountOfMembers(read, this.#options.english(), corrections);
    await this.database.transaction(async (statements) => {
      const now = await statements.one<{ readonly members: string }>(
        'select members from stories where id = $1',
        story.id,
      );
      // A report that came meanwhile makes it a different story, which is told when it is asked for again.
      if (now && stateOf(now.members, corrections, this.software) === state)
        await keepAccount(statements, story.id, state, account, read);
    });
    return { story: await this.storyOf(story.id), account: withoutTokens(account), kept: false };
  }

  /**
   * The account of a story as it was: of its reports that were in the archive before a day (`by` says whether the day
   * counts on which they were added or published), or of those that came up to a report, by that report's id. Null
   * where there was none.
   *
   * @throws ReadoutError where `since` is neither
   */
  async accountSince(id: string, since: string, by: 'added' | 'published'): Promise<Account | null> {
    const story = await this.storyOf(id);
    const all = await membersOf(this.database, story.id, this.software);
    const members = all.filter(membersBefore(all, since, by));
    if (members.length === 0) return null;
    const corrections = await correctionsOf(this.database, story.id);
    return withoutTokens(accountOfMembers(members, this.#options.english(), corrections));
  }

  /**
   * The account of some reports of a story, by their numbers, and the number of each report in the account's order;
   * null where none of them is in the story.
   */
  async accountAmong(
    id: string,
    numbers: ReadonlySet<number>,
  ): Promise<{ readonly account: Account; readonly numbers: readonly number[] } | null> {
    const story = await this.storyOf(id);
    const members = (await membersOf(this.database, story.id, this.software)).filter(({ nr }) => numbers.has(nr));
    if (members.length === 0) return null;
    const corrections = await correctionsOf(this.database, story.id);
    const account = accountOfMembers(members, this.#options.english(), corrections);
    return { account: withoutTokens(account), numbers: numbersOf(account, members) };
  }

  async #state(story: string): Promise<{
    readonly members: readonly Member[];
    readonly state: string;
    readonly corrections: readonly Correction[];
    readonly kept: Uint8Array | null;
  }> {
    const row = await this.database.one<{ readonly members: string }>(
      'select members from stories where id = $1',
      story,
    );
    const corrections = await correctionsOf(this.database, story);
    const state = stateOf(row?.members ?? '', corrections, this.software);
    const kept = await this.database.one<{ readonly account: Uint8Array }>(
      'select account from accounts where story = $1 and told = $2',
      ...[story, state],
    );
    const members = await membersOf(this.database, story, this.software);
    return { members, state, corrections, kept: kept?.account ?? null };
  }

  /** Tells a story where that is not done; true where it had to be. */
  async tell(id: string): Promise<boolean> {
    return !(await this.account(id)).kept;
  }

  /** Ids of the stories that changed since they were told, the newest first, at most so many. */
  async untold(most: number): Promise<string[]> {
    const rows = await this.database.all<{ readonly id: string }>(
      `select s.id as id from stories s left join accounts a on a.story = s.id and a.told = s.told
       where a.story is null order by s.last_day is null, s.last_day desc, s.id limit $1`,
      most,
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Keeps what a reader sets right in a story, under the reader's name. Gives the id of the correction; the same one
   * twice is one.
   */
  async correct(story: string, correction: Correction, reader: string): Promise<string> {
    const head = await this.storyOf(story);
    return this.database.transaction((statements) =>
      keepCorrection(statements, head.id, correction, { reader, moment: this.now() }),
    );
  }

  /**
   * Keeps corrections that stand beside files, in every story that has a report of these names. Those that name reports
   * hold only where one of them is.
   */
  async correctReports(names: readonly string[], corrections: readonly Correction[], reader: string): Promise<void> {
    const stories = await this.database.all<{ readonly story: string; readonly name: string }>(
      'select story, name from reports where story is not null and name in (select value ->> 0 from json_each($1))',
      JSON.stringify(names.map((name) => [name])),
    );
    const namesIn = new Map<string, Set<string>>();
    for (const { story, name } of stories) namesIn.set(story, (namesIn.get(story) ?? new Set()).add(name));
    for (const [story, inside] of [...namesIn].sort(([a], [b]) => (a < b ? -1 : 1)))
      for (const correction of corrections)
        if (reportsOf(correction)?.some((name) => inside.has(name)) ?? true)
          await this.correct(story, correction, reader);
  }

  /** Takes a correction back under the reader's name; both stay in the log. False where there is none that holds. */
  async undo(id: string, reader: string): Promise<boolean> {
    return this.database.transaction((statements) => undoCorrection(statements, id, { reader, moment: this.now() }));
  }

  /**
   * What a story's account hangs on, as a name: the same as long as the account is. With it an account that is at hand
   * need not be read again.
   */
  async stateOf(story: string): Promise<string> {
    const row = await this.database.one<{ readonly members: string }>(
      'select members from stories where id = $1',
      story,
    );
    return stateOf(row?.members ?? '', await correctionsOf(this.database, story), this.software);
  }

  /** What is read of documents; a reader that breaks down over one of them holds up none of the others. */
  #readAll(documents: readonly Waiting[]): {
    readonly read: readonly ReadDocument[];
    readonly unreadable: TakenIn['unreadable'];
  } {
    const read: ReadDocument[] = [];
    const unreadable: { nr: number; name: string; why: string }[] = [];
    for (const one of documents) {
      try {
        const report = this.#read(one.document);
        read.push({ waiting: one, report, signature: signatureOf(report) });
      } catch (error) {
        if (error instanceof ReadoutError) throw error;
        const why = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
        unreadable.push({ nr: one.nr, name: one.document.name, why });
      }
    }
    return { read, unreadable };
  }

  #read(document: SourceDocument): Report {
    return this.#options.read?.(document) ?? readReport(document, this.#options.english());
  }
}

/** Which of a story's reports were there before a day, or up to the report of an id. */
function membersBefore(
  members: readonly Member[],
  since: string,
  by: 'added' | 'published',
): (member: Member) => boolean {
  if (/^\d{4}-\d\d(?:-\d\d)?$/.test(since))
    return ({ added, document }) => (by === 'added' ? added : (document.published?.value ?? added)) < since;
  const report = members.find(({ id }) => id === since || id === `report:${since}`);
  if (report) return ({ nr }) => nr <= report.nr;
  throw new ReadoutError(
    `"${since}" is neither a day nor a report of this story`,
    'Write a day as YYYY-MM-DD, or give the id of a report as "readout show STORY --json" prints it.',
  );
}

/** The reports that a correction names; null for one that names items or parties. */
function reportsOf(correction: Correction): readonly string[] | null {
  if ('reports' in correction) return correction.reports;
  return 'report' in correction ? [correction.report] : null;
}

function withoutTokens(account: Account): Account {
  return { ...account, reports: account.reports.map(({ tokens: _tokens, ...report }) => report) };
}

async function count(statements: Statements, sql: string): Promise<number> {
  return (await statements.one<{ readonly n: number }>(sql))?.n ?? 0;
}
