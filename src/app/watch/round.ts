import type { Archive } from '../../archive/archive.js';
import type { DueRow, NewEvent, Watched } from '../../archive/watched.js';
import { daysFromCivil, formatDays, parseDate } from '../../calendar/civil.js';
import { inOrder, type WatchEvent } from '../../watch/event.js';
import { growthOf, type NumberedAccount, plain, withItems } from '../../watch/grow.js';
import { type Numbered, versionsOf } from '../../watch/version.js';
import type { Intake } from './source.js';

/** Reads what waits in the archive and files it; between two steps it ends where the watch is to end. */
export async function readWaiting({ archive, stopped, note }: Intake): Promise<void> {
  const left = new Set<number>();
  while (!stopped() && (await archive.unread()) > left.size) {
    const { read, unreadable } = await archive.takeIn(25, left);
    for (const { nr, name, why } of unreadable) {
      left.add(nr);
      note(`${name} waits in the archive: its reader broke down over it (${why})`, 'Please report it: it is a bug.');
    }
    if (read + unreadable.length === 0) return;
  }
}

/**
 * Finds what the stories of the archive tell that was not told, and keeps it as events. Gives the places of commitments
 * that are new.
 */
export async function findEvents({ archive, watched, stopped }: Intake): Promise<ReadonlySet<string>> {
  const places = new Set<string>();
  for (const story of await watched.changed()) {
    if (stopped()) break;
    for (const event of await findInStory(story, archive, watched))
      if (event.kind === 'commitment-new' || event.kind === 'term-changed')
        for (const one of event.evidence) places.add(placeKey(one));
  }
  return places;
}

async function findInStory(id: string, archive: Archive, watched: Watched): Promise<readonly WatchEvent[]> {
  const reports = await watched.reportsOf(id);
  const { story, account } = await archive.account(id);
  const head = { id: story.id, title: story.title };
  const told = new Set(reports.filter(({ before }) => before !== null).map(({ nr }) => nr));
  const fresh = reports.filter(({ before }) => before === null).map(({ nr }) => nr);
  const origins = [...new Set(reports.flatMap(({ before }) => before ?? []))];
  const moves = await moveEvents(origins, head, archive, watched);
  const { events: grown, old } = await grownBy(head, told, reports, archive);
  const events = inOrder([...moves, ...withItems(grown, account)]);
  await watched.keep(
    events.map((event) => newEvent(event, fresh)),
    { story: { id: story.id, reports: reports.map(({ nr }) => nr), old } },
    archive.now(),
  );
  return events;
}

async function moveEvents(
  origins: readonly string[],
  head: { readonly id: string; readonly title: string },
  archive: Archive,
  watched: Watched,
): Promise<WatchEvent[]> {
  const events: WatchEvent[] = [];
  if (origins.length > 1) events.push({ ...plain('stories-joined', head.title, head), was: origins.join(', ') });
  for (const origin of origins) {
    const [other] = origin === head.id ? [] : await watched.elsewhere(origin, head.id);
    if (other === undefined) continue;
    const { title } = await archive.storyOf(other);
    events.push({ ...plain('story-parted', head.title, head), was: title, is: head.title });
  }
  return events;
}

async function grownBy(
  story: { readonly id: string; readonly title: string },
  told: ReadonlySet<number>,
  reports: readonly { readonly nr: number }[],
  archive: Archive,
): Promise<{ readonly events: readonly WatchEvent[]; readonly old: ReadonlySet<number> }> {
  const all = await archive.accountAmong(story.id, new Set(reports.map(({ nr }) => nr)));
  if (all === null) return { events: [], old: new Set() };
  const numbered = numberedReports(all);
  const { old, oldBefore, edits } = versionsOf(numbered, told);
  if (reports.every(({ nr }) => told.has(nr))) return { events: [], old };
  const newest = new Set(reports.map(({ nr }) => nr).filter((nr) => !old.has(nr)));
  const newestTold = new Set([...told].filter((nr) => !oldBefore.has(nr)));
  const after = old.size === 0 ? all : await archive.accountAmong(story.id, newest);
  const before = newestTold.size === 0 ? null : await archive.accountAmong(story.id, newestTold);
  if (after === null) return { events: [], old };
  const fresh = numbered.filter(({ nr }) => !told.has(nr) && newest.has(nr));
  return { events: growthOf({ story, before, after, told, edits, fresh }), old };
}

function numberedReports({ account, numbers }: NumberedAccount): Numbered[] {
  return account.reports.map((report, at) => ({ nr: numbers[at] ?? -1, report }));
}

/** `about` are numbers of the reports by which it came up. */
function newEvent(event: WatchEvent, about: readonly number[]): NewEvent {
  const { kind, story, title, was, is, evidence, outlets } = event;
  const places = evidence.map(({ report, start, end }) => [report, start, end]);
  return {
    sign: JSON.stringify([title, was, is, places, outlets, about]),
    story: story?.id ?? null,
    kind,
    event: JSON.stringify(event),
  };
}

function placeKey({ report, start }: { readonly report: string; readonly start: number }): string {
  return `${report} ${start}`;
}

/** Days from which a deadline is near, and the day that is today; null where no report gives one. */
export interface Days {
  readonly today: string | null;
  readonly near: number;
}

/** How many days back a deadline that passed unseen is still told. */
const LATEST = 31;

/**
 * Tells each deadline that is near, and each that has passed, once. `first` says that the watch begins: what had passed
 * before counts as told. `fresh` are places of commitments that are told as new in the same round, with their day.
 */
export async function findDeadlines(
  { today, near }: Days,
  { first, fresh }: { readonly first: boolean; readonly fresh: ReadonlySet<string> },
  intake: Intake,
): Promise<void> {
  const { archive, watched } = intake;
  const day = today === null ? null : parseDate(today);
  if (today === null || day === null) return;
  const number = daysFromCivil(day);
  const rows = await watched.due(formatDays(number - LATEST), formatDays(number + near));
  for (const item of byItem(rows)) {
    const row = item[0]!;
    const past = row.day < today;
    const word = past ? 'past' : 'near';
    const places = item.map(({ report, start }) => placeKey({ report, start }));
    const keys = [...new Set(item.flatMap(keysOf))].map((key) => `${word} ${row.day} ${key}`);
    const toldNow = !past && places.some((place) => fresh.has(place));
    const known = await watched.known(keys);
    const events = known.size > 0 || toldNow || (past && first) ? [] : [deadline(past, item, today)];
    await watched.keep(
      events.map((event) => newEvent(event, [])),
      { keys },
      archive.now(),
    );
  }
}

/** What a deadline is known by in another version of its report, where the words or only the act may be the same. */
function keysOf({ outlet, name, words, title }: DueRow): string[] {
  return [words, title].map((text) => `${outlet ?? name}: ${text.toLowerCase().replace(/\s+/g, ' ')}`);
}

function byItem(rows: readonly DueRow[]): DueRow[][] {
  const items = new Map<string, DueRow[]>();
  for (const row of rows)
    items.set(`${row.story} ${row.item}`, [...(items.get(`${row.story} ${row.item}`) ?? []), row]);
  return [...items.values()];
}

function deadline(past: boolean, rows: readonly DueRow[], today: string): WatchEvent {
  const row = rows[0]!;
  return {
    ...plain(past ? 'deadline-past' : 'deadline-near', row.title, { id: row.story, title: row.story_title }),
    outlets: [...new Set(rows.map(({ outlet, name }) => outlet ?? name))],
    is: `due ${row.day}, seen from ${today}`,
    evidence: rows.map(({ report, name, outlet, start, stop, words }) => ({
      report,
      name,
      outlet,
      start,
      end: stop,
      exact: words,
    })),
    item: row.item,
  };
}
