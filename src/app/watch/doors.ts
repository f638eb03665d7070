import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EventRow, Watched } from '../../archive/watched.js';
import { ReadoutError } from '../../model/issue.js';
import { sha256Hex } from '../../text/hash.js';
import type { KeptEvent, WatchEvent } from '../../watch/event.js';
import { dueToIcs, eventsToAtom, eventsToJson } from '../../watch/forms.js';
import { addressOf } from '../fetch/address.js';
import { ask, FetchFault, type Resolved, resolveByName } from '../fetch/request.js';
import { makeFolders } from '../folder.js';
import { version, writeWhole } from '../write.js';
import { eventsToMail } from './mail.js';

/** A way out of a watch: it is told the events behind those it was told before, in order. */
export interface Door {
  /** Names it in the archive; how far it was told is kept under it. */
  readonly name: string;
  /** Events it is given at once. */
  readonly most: number;
  /** Tells events; throws a {@link ReadoutError} where that cannot be done now. */
  tell(events: readonly KeptEvent[]): Promise<void>;
}

/** The event of a row. */
export function eventOf({ nr, id, made, event }: EventRow): KeptEvent {
  return { nr, id, made, ...(JSON.parse(event) as WatchEvent) };
}

/**
 * Tells a way out what it was not told yet. What it was told is kept at once, so that a watch that ends tells nothing
 * twice; where it cannot be told, nothing is lost: it is told next time. Gives why not, or null.
 */
export async function tellDoor(door: Door, watched: Watched, stopped: () => boolean): Promise<ReadoutError | null> {
  let at = await watched.doorAt(door.name);
  while (!stopped()) {
    const events = (await watched.eventsAfter(at, door.most)).map(eventOf);
    const last = events.at(-1);
    if (!last) return null;
    try {
      await door.tell(events);
    } catch (error) {
      if (error instanceof ReadoutError) return error;
      throw error;
    }
    at = last.nr;
    await watched.passed(door.name, at);
  }
  return null;
}

/** Events in one mail. */
const MAIL = 500;

/** A folder in which each round that found something is one mail. */
export function mailDoor(folder: string): Door {
  return {
    name: `mail ${folder}`,
    most: MAIL,
    tell: async (events) => {
      const mail = eventsToMail(events);
      const [first] = events;
      if (mail === null || !first) return;
      try {
        makeFolders(folder);
      } catch {
        throw new ReadoutError(`the folder ${folder} cannot be made`, 'Give another one with --mail.');
      }
      const name = `readout-${first.made.replace(/[-:]/g, '')}-${String(first.nr).padStart(6, '0')}.eml`;
      writeWhole(join(folder, name), mail);
    },
  };
}

/** How a webhook is asked. */
export interface WebhookOptions {
  readonly hosts: readonly string[];
  readonly resolve?: (host: string) => Promise<readonly Resolved[]>;
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** Milliseconds for one answer. */
  readonly time?: number;
}

const TRIES = 3;
const BACK_OFF = 1_000;
const TIME = 15_000;
/** Events in one request, and bytes of an answer that are read. */
const POSTED = 100;
const ANSWER = 65_536;

/**
 * An address to which events are posted as JSON. An answer of 200 to 299 takes them; else they are posted again after a
 * pause, three times, and again in the next round. `Idempotency-Key` names the request: the same events have the same.
 *
 * @throws ReadoutError for an address that is none
 */
export function webhookDoor(written: string, options: WebhookOptions): Door {
  const url = addressOf(written);
  const wait = options.wait ?? ((milliseconds) => sleep(milliseconds));
  const rules = {
    hosts: new Set(options.hosts.map((host) => host.toLowerCase().replace(/^\[|\]$/g, ''))),
    resolve: options.resolve ?? resolveByName,
    bytes: ANSWER,
    time: options.time ?? TIME,
  };
  return {
    // The address may hold a secret: what is kept is a hash of it.
    name: `webhook ${sha256Hex(url.href).slice(0, 16)}`,
    most: POSTED,
    tell: async (events) => {
      const body = Buffer.from(eventsToJson(events), 'utf8');
      const headers = {
        'user-agent': `Readout/${version()}`,
        'content-type': 'application/json; charset=utf-8',
        'content-length': String(body.length),
        'idempotency-key': `"${sha256Hex(events.map(({ id }) => id).join(' ')).slice(0, 32)}"`,
      };
      for (let attempt = 1; ; attempt++) {
        const why = await post(url, headers, rules, body);
        if (why === null) return;
        if (attempt === TRIES || !why.again)
          throw new ReadoutError(`the webhook on ${url.host} ${why.message}`, why.help);
        await wait(BACK_OFF * 4 ** (attempt - 1));
      }
    },
  };
}

interface NotPosted {
  readonly message: string;
  readonly help: string;
  readonly again: boolean;
}

async function post(
  url: URL,
  headers: Readonly<Record<string, string>>,
  rules: Parameters<typeof ask>[2],
  body: Uint8Array,
): Promise<NotPosted | null> {
  const help = 'What it did not take is kept and posted in the next round.';
  try {
    const { status } = await ask(url, headers, rules, body);
    if (status >= 200 && status < 300) return null;
    const again = status >= 500 || status === 408 || status === 425 || status === 429;
    return { message: `answers ${status}`, help, again };
  } catch (error) {
    if (!(error instanceof FetchFault)) throw error;
    if (error.kind === 'refused')
      return {
        message: `was not asked: ${error.message}`,
        help: 'If it is yours and you mean it, name it: --allow-host HOST.',
        again: false,
      };
    return { message: error.message, help, again: true };
  }
}

/** Entries of the Atom feed, and days ahead of and behind today in the calendar. */
const ENTRIES = 200;
const BEHIND = '0000-01-01';
const AHEAD = '9999-12-31';

/** Writes the newest events as an Atom feed. */
export async function writeAtom(file: string, watched: Watched): Promise<void> {
  writeWhole(file, eventsToAtom((await watched.newest(ENTRIES)).map(eventOf)));
}

/** Writes what falls due in the stories as an iCalendar, from a day on where one is given. */
export async function writeCalendar(file: string, watched: Watched, from: string | null): Promise<void> {
  writeWhole(file, dueToIcs(await watched.due(from ?? BEHIND, AHEAD)));
}
