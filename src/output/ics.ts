import { daysFromCivil, formatDays, pad, parseDate } from '../calendar/civil.js';
import type { Account, Item } from '../model/account.js';

/**
 * What falls due on a day, as an iCalendar (RFC 5545): one event a commitment, or an
 * occasion that is set, whose day is known:
 * all day, or over the days of a range, or at its hour where one is told; a deadline on its last day. UID and DTSTAMP
 * follow from the content, so the same account gives the same file. Nothing that could act (alarm, attendee,
 * attachment) is ever written.
 */
export function accountToIcs(account: Account): string {
  const items = account.stories
    .flatMap((story) => story.items)
    .filter(({ kind, due }) => kind === 'commitment' || due !== undefined);
  return calendar(items.flatMap((item) => event(item, addressOf(item, account))));
}

/** The address of the first report that tells it and has one. */
function addressOf({ evidence }: Item, { reports }: Account): string | null {
  for (const { report: siglum } of evidence) {
    const url = reports.find((report) => report.siglum === siglum)?.url;
    if (url && /^https?:\/\/[^\s<>"]+$/i.test(url)) return url;
  }
  return null;
}

/** First day of an event and the lines that say when it is; null where no day is known. */
function stretchOf({ when, due }: Item): { readonly day: string; readonly lines: readonly string[] } | null {
  const day = due?.deadline ? (due.last ?? due.first) : (due?.first ?? due?.last);
  const first = day ?? (when !== null && /^\d{4}-\d{2}-\d{2}$/.test(when) ? when : null);
  if (first === null || parseDate(first) === null) return null;
  const hour = HOUR.exec(due?.value ?? '');
  if (hour && hour[1] === first) {
    const [, date = '', hours = '', minutes = '00', seconds = '00', zone = ''] = hour;
    return { day: first, lines: [`DTSTART:${instant(date, hours, minutes, seconds, zone)}`] };
  }
  const last = due?.deadline ? first : (due?.last ?? first);
  const days = last > first ? [`DTEND;VALUE=DATE:${plain(after(last))}`] : [];
  return { day: first, lines: [`DTSTART;VALUE=DATE:${plain(first)}`, ...days] };
}

const HOUR = /^(\d{4}-\d{2}-\d{2})T(\d{2})(?::(\d{2}))?(?::(\d{2}))?(Z|[+-]\d{2}:?\d{2})?$/;

function plain(day: string): string {
  return day.replaceAll('-', '');
}

/** The day after: DTEND of whole days is the first that is free again (section 3.6.1). */
function after(day: string): string {
  const date = parseDate(day);
  return date === null ? day : formatDays(daysFromCivil(date) + 1);
}

/** An hour with a zone in UTC; one without as the clock shows it wherever it is read (section 3.3.5). */
function instant(day: string, hours: string, minutes: string, seconds: string, zone: string): string {
  const [, sign, ahead = '0', rest = '0'] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  if (zone === '') return `${plain(day)}T${hours}${minutes}${seconds}`;
  const date = parseDate(day);
  const offset = (sign === '-' ? -1 : 1) * (Number(ahead) * 60 + Number(rest));
  const at = (date === null ? 0 : daysFromCivil(date)) * 1440 + Number(hours) * 60 + Number(minutes) - offset;
  const [days, left] = [Math.floor(at / 1440), ((at % 1440) + 1440) % 1440];
  return `${plain(formatDays(days))}T${pad(Math.floor(left / 60), 2)}${pad(left % 60, 2)}${seconds}Z`;
}

function event(item: Item, address: string | null): string[] {
  const stretch = stretchOf(item);
  if (stretch === null) return [];
  const words = item.evidence.map(({ report, start, end, exact }) => `${report} ${start}-${end}: ${exact}`).join('\n');
  const note = [
    item.due ? `Due: ${item.due.words}` : '',
    item.computed === null ? '' : `Computed by Readout: ${item.computed}`,
    words,
    'Readout shows what these reports say. It does not judge which is right.',
  ]
    .filter(Boolean)
    .join('\n');
  return entry({ id: item.id, title: item.title, note }, stretch, address);
}

/** What a calendar shows on a day: `id` names it from one file to the next, `day` is `YYYY-MM-DD`. */
export interface CalendarDay {
  readonly id: string;
  readonly day: string;
  readonly title: string;
  readonly note: string;
}

/** Whole days as an iCalendar, in their order. */
export function calendarOf(days: readonly CalendarDay[]): string {
  return calendar(
    days.flatMap((one) => entry(one, { day: one.day, lines: [`DTSTART;VALUE=DATE:${plain(one.day)}`] }, null)),
  );
}

function calendar(entries: readonly string[]): string {
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Readout//Account//EN', 'CALSCALE:GREGORIAN'];
  return [...lines, ...entries, 'END:VCALENDAR', ''].map((line) => folded(line)).join('\r\n');
}

function entry(
  { id, title, note }: Omit<CalendarDay, 'day'>,
  { day, lines }: { readonly day: string; readonly lines: readonly string[] },
  address: string | null,
): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${id.replace(/[^A-Za-z0-9-]/g, '-')}@readout`,
    `DTSTAMP:${plain(day)}T000000Z`,
    ...lines,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(note)}`,
    ...(address === null ? [] : [`URL:${address}`]),
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
