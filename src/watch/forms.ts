import { calendarOf } from '../output/ics.js';
import { xml } from '../output/xml.js';
import { EVENT_KINDS, type KeptEvent, lineOf, WATCH_FORMAT } from './event.js';

/** Events as a webhook gets them, and `--json` prints them. */
export function eventsToJson(events: readonly KeptEvent[]): string {
  return `${JSON.stringify({ format: WATCH_FORMAT, events })}\n`;
}

/** The newest events, the newest first, as an Atom feed (RFC 4287). Ids and moments follow from the events. */
export function eventsToAtom(events: readonly KeptEvent[]): string {
  const updated =
    events
      .map(({ made }) => made)
      .sort()
      .at(-1) ?? '1970-01-01T00:00:00Z';
  const entries = events.map((event) => {
    const { id, made, kind } = event;
    return [
      '  <entry>',
      `    <id>${xml(idOf(id))}</id>`,
      `    <title>${xml(lineOf({ ...event, story: null }))}</title>`,
      `    <updated>${made}</updated>`,
      `    <category term="${kind}" label="${EVENT_KINDS[kind]}"/>`,
      `    <content type="text">${xml(bodyOf(event).join('\n'))}</content>`,
      '  </entry>',
    ].join('\n');
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '  <id>urn:readout:watch</id>',
    '  <title>Readout: what is new in the stories</title>',
    '  <author><name>Readout</name></author>',
    `  <updated>${updated}</updated>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}

function idOf(id: string): string {
  return `urn:readout:${id}`;
}

/** An event in lines: what, each place it rests on, where to see it. */
export function bodyOf(event: KeptEvent): string[] {
  const places = event.evidence.map(
    ({ outlet, name, report, start, end, exact }) =>
      `  ${outlet ?? name}, ${report} ${start}-${end}: ${exact.replace(/\s+/g, ' ')}`,
  );
  return [lineOf(event), ...(event.story === null ? [] : [`  story: ${event.story.title}`]), ...places];
}

/** What stands under everything that is sent out. */
export const NOTE = 'Readout shows what these reports say. It does not judge which is right.';

/** A place at which a dated commitment is told, as a calendar shows it. */
export interface DueEntry {
  readonly item: string;
  readonly day: string;
  readonly title: string;
  readonly story: string;
  readonly story_title: string;
  readonly outlet: string | null;
  readonly name: string;
  readonly words: string;
}

/** What falls due in the stories, as an iCalendar (RFC 5545): one all-day event a commitment and day. */
export function dueToIcs(rows: readonly DueEntry[]): string {
  const items = new Map<string, DueEntry[]>();
  for (const row of rows) items.set(`${row.item} ${row.day}`, [...(items.get(`${row.item} ${row.day}`) ?? []), row]);
  return calendarOf(
    [...items].map(([, told]) => {
      const [{ item, day, title, story, story_title }] = told as [DueEntry];
      const words = told.map((one) => `${one.outlet ?? one.name}: ${one.words.replace(/\s+/g, ' ')}`);
      return {
        id: `${item}-${day}`,
        day,
        title,
        note: [...new Set(words), `${story_title} (readout show ${story})`, NOTE].join('\n'),
      };
    }),
  );
}
