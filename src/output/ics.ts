import type { Account, Item } from '../model/account.js';

/**
 * What falls due on a day, as an iCalendar (RFC 5545): one all-day event a dated commitment. UID and DTSTAMP follow
 * from the content, so the same account gives the same file. Nothing that could act (alarm, attendee, attachment) is
 * ever written.
 */
export function accountToIcs(account: Account): string {
  const items = account.stories.flatMap((story) => story.items);
  return calendarOf(
    items.flatMap((item) =>
      item.kind === 'commitment' && item.when !== null && /^\d{4}-\d{2}-\d{2}$/.test(item.when)
        ? [{ id: item.id, day: item.when, title: item.title, note: noteOn(item) }]
        : [],
    ),
  );
}

function noteOn(item: Item): string {
  const words = item.evidence.map(({ report, start, end, exact }) => `${report} ${start}-${end}: ${exact}`).join('\n');
  return [
    item.computed === null ? '' : `Computed by Readout: ${item.computed}`,
    words,
    'Readout shows what these reports say. It does not judge which is right.',
  ]
    .filter(Boolean)
    .join('\n');
}

/** A day of a calendar: `id` names it from one file to the next, `day` is `YYYY-MM-DD`. */
export interface CalendarDay {
  readonly id: string;
  readonly day: string;
  readonly title: string;
  readonly note: string;
}

/** Days as an iCalendar, in their order. */
export function calendarOf(days: readonly CalendarDay[]): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Readout//Account//EN', 'CALSCALE:GREGORIAN'];
  return [...lines, ...days.flatMap(event), 'END:VCALENDAR', ''].map((line) => folded(line)).join('\r\n');
}

function event({ id, day, title, note }: CalendarDay): string[] {
  const date = day.replaceAll('-', '');
  return [
    'BEGIN:VEVENT',
    `UID:${id.replace(/[^A-Za-z0-9-]/g, '-')}@readout`,
    `DTSTAMP:${date}T000000Z`,
    `DTSTART;VALUE=DATE:${date}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(note)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Section 3.3.11: backslash, semicolon and comma escaped, any line break as `\n`, other controls left out. */
function escaped(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, (char) => `\\${char}`)
    .replace(/\r\n|[\r\n\u2028\u2029\u0085]/g, '\\n')
    .replace(/[\u0000-\u001f\u007f]/g, ' ');
}

/** Section 3.1: no line longer than 75 octets; a character is never cut. */
function folded(line: string): string {
  let out = '';
  let used = 0;
  for (const char of line) {
    const point = char.codePointAt(0) ?? 0;
    const size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (used + size > 74) {
      out += '\r\n ';
      used = 1;
    }
    out += char;
    used += size;
  }
  return out;
}
