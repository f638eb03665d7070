import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Archive } from '../../archive/archive.js';
import { Watched } from '../../archive/watched.js';
import { ReadoutError } from '../../model/issue.js';
import type { EventKind } from '../../watch/event.js';
import { addressOf, isAddress } from '../fetch/address.js';
import { type Door, eventOf, tellDoor, writeAtom, writeCalendar } from './doors.js';
import { askFeeds, type FeedOptions } from './feeds.js';
import { lookAtFolder } from './folder.js';
import { findDeadlines, findEvents, readWaiting } from './round.js';
import type { Intake } from './source.js';

export interface WatchOptions extends FeedOptions {
  /** Addresses of feeds, and folders. */
  readonly sources: readonly string[];
  readonly archive: Archive;
  readonly doors: readonly Door[];
  readonly atom?: string | undefined;
  readonly calendar?: string | undefined;
  /** The day that is today: given, `clock`, or null for the day of the newest report. */
  readonly today: string | null;
  /** Days before a deadline from which it is near. */
  readonly near: number;
  readonly note: Intake['note'];
  readonly stopped: () => boolean;
  /** The moment in milliseconds: for tests. */
  readonly clock?: () => number;
}

/** What a round did. */
export interface Round {
  /** Kinds of the events that were found. */
  readonly kinds: ReadonlySet<EventKind>;
  readonly events: number;
  /** True where a file is being written: it is read in the next round. */
  readonly waits: boolean;
  /** The day that counted as today; null where no report gives one. */
  readonly today: string | null;
}

/**
 * Follows feeds and folders: each round takes in what they hold, files it under the stories of the archive, finds what
 * these tell that was not told, and tells it on every way out. All that must be known for the next round is in the
 * archive, written step by step: a watch that ends anywhere goes on where it was.
 */
export class Watch {
  readonly #options: WatchOptions;
  readonly #watched: Watched;
  readonly #feeds: readonly string[];
  readonly #folders: readonly string[];
  readonly #closed = new Map<string, string>();
  #first: boolean | null = null;

  /** @throws ReadoutError for a source that is neither an address nor a folder */
  constructor(options: WatchOptions) {
    this.#options = options;
    this.#watched = new Watched(options.archive.database);
    this.#feeds = [...new Set(options.sources.filter(isAddress).map((address) => addressOf(address).href))].sort();
    this.#folders = [...new Set(options.sources.filter((one) => !isAddress(one)).map(folderOf))].sort();
  }

  async round(): Promise<Round> {
    const { archive, note, stopped, clock = Date.now } = this.#options;
    const watched = this.#watched;
    const intake: Intake = { archive, watched, note, stopped, clock };
    const began = await watched.begin(archive.now());
    this.#first ??= began;
    for (const door of this.#options.doors) await watched.doorAt(door.name);
    const before = await watched.lastEvent();
    await askFeeds(this.#feeds, this.#options, intake);
    let waits = false;
    for (const folder of this.#folders) if (!stopped()) waits = (await lookAtFolder(folder, intake)) || waits;
    await readWaiting(intake);
    const fresh = await findEvents(intake);
    const today = await this.#today();
    if (!stopped()) await findDeadlines({ today, near: this.#options.near }, { first: this.#first, fresh }, intake);
    this.#first = false;
    const found = (await watched.eventsAfter(before, 1_000_000)).map(eventOf);
    await this.#tell(today);
    if (found.length > 0) await watched.prune();
    return { kinds: new Set(found.map(({ kind }) => kind)), events: found.length, waits, today };
  }

  async #today(): Promise<string | null> {
    const { today, clock = Date.now } = this.#options;
    if (today === 'clock') return new Date(clock()).toISOString().slice(0, 10);
    return today ?? (await this.#watched.newestDay());
  }

  async #tell(today: string | null): Promise<void> {
    const { doors, atom, calendar, note, stopped } = this.#options;
    for (const door of doors) {
      const problem = await tellDoor(door, this.#watched, stopped);
      if (problem && this.#closed.get(door.name) !== problem.message) note(problem.message, problem.help);
      if (problem) this.#closed.set(door.name, problem.message);
      else this.#closed.delete(door.name);
    }
    if (atom !== undefined) await writeAtom(atom, this.#watched);
    if (calendar !== undefined) await writeCalendar(calendar, this.#watched, today);
  }
}

function folderOf(path: string): string {
  if (!existsSync(path))
    throw new ReadoutError(`there is no folder ${path}`, 'Give a folder, or the address of a feed.');
  if (!statSync(path).isDirectory())
    throw new ReadoutError(`${path} is a file, not a folder`, 'Give its folder, or add it: readout add PATH...');
  return resolve(path);
}
