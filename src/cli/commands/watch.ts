import { setTimeout as sleep } from 'node:timers/promises';
import { openArchive } from '../../app/archive.js';
import { type Door, mailDoor, webhookDoor } from '../../app/watch/doors.js';
import { Watch } from '../../app/watch/watch.js';
import { ReadoutError } from '../../model/issue.js';
import { EVENT_KINDS, type EventKind, lineOf } from '../../watch/event.js';
import { eventsToJson } from '../../watch/forms.js';
import { safeText } from '../safe-text.js';
import { tell, tellProblems, writeData } from '../streams.js';

interface WatchCommand {
  readonly archive?: string;
  readonly every: number;
  readonly once?: true;
  readonly pages?: true;
  readonly webhook: readonly string[];
  readonly mail?: string;
  readonly atom?: string;
  readonly ics?: string;
  readonly today?: string;
  readonly near: number;
  readonly failOn?: string;
  readonly json?: true;
  readonly allowHost: readonly string[];
}

/** Milliseconds between two looks at files that are being written, and how often `--once` looks. */
const SETTLING = 1_000;
const LOOKS = 30;

/**
 * `readout watch FEEDS...|DIR`: grows the stories of an archive and tells what is new, changed or dropped, a line an
 * event. Exit code 1 where `--once` finds an event of a kind that `--fail-on` names.
 */
export async function watch(sources: readonly string[], options: WatchCommand): Promise<number> {
  const fails = kindsOf(options.failOn ?? '');
  const { archive, notes } = await openArchive(options.archive, true);
  const ending = new AbortController();
  const end = (): void => ending.abort();
  process.once('SIGTERM', end).once('SIGINT', end);
  try {
    tellProblems([], notes);
    const watching = new Watch({
      sources,
      archive,
      doors: doorsOf(options),
      atom: options.atom,
      calendar: options.ics,
      today: dayOf(options.today),
      near: options.near,
      pages: options.pages === true,
      hosts: options.allowHost,
      note: (message, help) => tell(`note: ${message}`, help),
      stopped: () => ending.signal.aborted,
    });
    return options.once ? await once(watching, fails, ending.signal) : await forever(watching, options, ending.signal);
  } finally {
    process.off('SIGTERM', end).off('SIGINT', end);
    await archive.close();
  }
}

async function once(watching: Watch, fails: ReadonlySet<EventKind>, signal: AbortSignal): Promise<number> {
  const kinds = new Set<EventKind>();
  for (let look = 0; look < LOOKS && !signal.aborted; look++) {
    const round = await watching.round();
    for (const kind of round.kinds) kinds.add(kind);
    if (!round.waits) break;
    if (look === LOOKS - 1) tell('note: a file is still being written', 'The next watch reads it.');
    else await pause(SETTLING, signal);
  }
  return [...kinds].some((kind) => fails.has(kind)) ? 1 : 0;
}

async function forever(watching: Watch, { every, today }: WatchCommand, signal: AbortSignal): Promise<number> {
  let told = '';
  while (!signal.aborted) {
    const round = await watching.round();
    const day =
      round.today === null ? '' : `deadlines are seen from ${round.today}${today ? '' : ', the newest report'}`;
    if (day !== told && day !== '') tell(day);
    told = day;
    await pause(round.waits ? SETTLING : every * 60_000, signal);
  }
  return 0;
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}

function doorsOf({ webhook, mail, allowHost, json }: WatchCommand): Door[] {
  const terminal: Door = {
    name: 'terminal',
    most: 1,
    tell: async (events) => {
      for (const event of events) await writeData(json ? eventsToJson([event]) : `${safeText(lineOf(event))}\n`);
    },
  };
  return [
    terminal,
    ...webhook.map((address) => webhookDoor(address, { hosts: allowHost })),
    ...(mail === undefined ? [] : [mailDoor(mail)]),
  ];
}

function dayOf(written: string | undefined): string | null {
  if (written === undefined || written === 'clock') return written ?? null;
  if (/^\d{4}-\d\d-\d\d$/.test(written) && !Number.isNaN(Date.parse(written))) return written;
  throw new ReadoutError(`"${written}" is no day`, 'Write it as YYYY-MM-DD, or "clock" for the day of this machine.');
}

function kindsOf(list: string): ReadonlySet<EventKind> {
  const all = Object.keys(EVENT_KINDS) as EventKind[];
  const names = list
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  const wrong = names.find((name) => name !== 'any' && !(all as readonly string[]).includes(name));
  if (wrong !== undefined)
    throw new ReadoutError(`there is no kind of event "${wrong}"`, `Name some of: any ${all.join(' ')}.`);
  return new Set(names.includes('any') ? all : (names as EventKind[]));
}
