import { daysFromCivil, formatDays, parseDate } from '../../calendar/civil.js';
import type { Time } from '../../model/report.js';
import { PUBLISHED, type Resolved } from './context.js';
import { type Cursor, isOneOf, isWord, lowerAt, senseAt } from './cursor.js';
import { BOUNDED_BY, GIVEN, LENGTH_FROM, STARTS_OF_LENGTH, TERM_NOUNS, WORKING_DAYS } from './en-sets.js';
import type { Hit } from './meaning.js';
import { addedMonths, monthsIn, type Place } from './place.js';
import type { Direction } from './tense-words.js';

/** First and last day covered, as {@link Time} prints them. */
type Extent = Pick<Time, 'firstDay' | 'lastDay' | 'lengthFrom'>;

/** An expression with its time, and the direction of its clause. */
export interface Read {
  readonly hit: Hit;
  readonly time: Time;
  readonly resolved: Resolved;
  readonly direction: () => Direction;
}

/**
 * First and last day of what an expression covers: of a month, week, quarter or year, of its beginning or end. Nothing
 * for a day, and nothing for a year of accounts, which begins where each likes.
 */
export function extentOf({ rule, mod }: Hit, { type, value, place }: Resolved): Extent {
  if (type !== 'DATE' || value === null || !place || place.grain === 'day' || rule === 'time/fiscal-year') return {};
  const firstDay = formatDays(place.days);
  const lastDay = formatDays(lastDayOf(place));
  if (mod === 'START') return { firstDay };
  if (mod === 'END') return { lastDay };
  return mod === null ? { firstDay, lastDay } : {};
}

function lastDayOf({ grain, days }: Place): number {
  const months = monthsIn(grain);
  if (months !== null) return addedMonths(days, months) - 1;
  return grain === 'week' ? days + 6 : grain === 'weekend' ? days + 1 : days;
}

/**
 * The times with what their neighbours give: both days of a range on each of its ends, and of a length what it is
 * counted from and the day it reaches.
 */
export function withNeighbours(w: Cursor, read: readonly Read[], published: number | null): Time[] {
  const times = read.map(({ time }) => time);
  for (const [i, { hit }] of read.entries()) {
    const from = times[i - 1];
    const to = times[i];
    if (from && to && hit.joint === 'range') {
      times[i - 1] = { ...from, rangeTo: to.id, ...daysOf(from, to) };
      times[i] = { ...to, rangeFrom: from.id, ...daysOf(from, to) };
    } else if (to && to.type === 'DURATION') times[i] = { ...to, ...lengthExtent(w, read, i, published) };
  }
  return times;
}

function daysOf(from: Time, to: Time): Extent {
  const firstDay = from.firstDay ?? dayOf(from);
  const lastDay = to.lastDay ?? dayOf(to);
  return firstDay !== null && lastDay !== null && firstDay <= lastDay ? { firstDay, lastDay } : {};
}

/** The day of a time that is one, with its hour or without. */
function dayOf({ value }: Time): string | null {
  return value !== null && /^\d{4}-\d\d-\d\d/.test(value) ? value.slice(0, 10) : null;
}

/** What a length that bounds something is counted from, and where it ends. */
function lengthExtent(w: Cursor, read: readonly Read[], i: number, published: number | null): Extent {
  const own = read[i];
  const length = own ? lengthOf(own.time.value) : null;
  if (!own || !length || isOfWorkingDays(w, own.hit)) return {};
  const start = startOfLength(w, read, i, own, published);
  if (start === null) return {};
  const { days, id } = start;
  const lastDay = formatDays(length.days === null ? addedMonths(days, length.months) : days + length.days);
  return { firstDay: formatDays(days), lastDay, lengthFrom: id };
}

/** "within 20 working days": no days of the calendar are counted, and no report tells which are holidays. */
function isOfWorkingDays(w: Cursor, { first, next }: Hit): boolean {
  for (let at = first + 1; at < next; at++) if (isOneOf(w, at, WORKING_DAYS)) return true;
  return false;
}

/** A length in whole days or months. */
function lengthOf(value: string | null): { readonly days: number | null; readonly months: number } | null {
  const [, amount, unit] = /^P(\d{1,4})([DWMY])$/.exec(value ?? '') ?? [];
  if (amount === undefined) return null;
  const count = Number(amount);
  if (unit === 'D' || unit === 'W') return { days: unit === 'W' ? 7 * count : count, months: 0 };
  return { days: null, months: unit === 'Y' ? 12 * count : count };
}

interface Start {
  readonly days: number;
  readonly id: string;
}

function startOfLength(w: Cursor, read: readonly Read[], i: number, own: Read, published: number | null): Start | null {
  const { next } = own.hit;
  const told = read[i + 1];
  // "within 30 days of 4 March", "for 90 days starting Monday".
  if (isOneOf(w, next, STARTS_OF_LENGTH) && told) {
    const at = isWord(w, next + 1, 'on') ? next + 2 : next + 1;
    if (told.hit.first === at) return startAt(told);
  }
  // "within 30 days of the ruling": from a day that is not told.
  if (isOneOf(w, next, LENGTH_FROM) || !isBounded(w, own)) return null;
  const near = nearestDay(w, read, i);
  if (near) return startAt(near);
  return published !== null && own.direction() !== 'past' ? { days: published, id: PUBLISHED } : null;
}

function startAt({ time }: Read): Start | null {
  const date = time.value === null ? null : parseDate(time.value);
  return date && (time.type === 'DATE' || time.type === 'TIME') ? { days: daysFromCivil(date), id: time.id } : null;
}

/** Within 30 days, in 30 days, has 30 days to, was given 30 days, a 30-day deadline. */
function isBounded(w: Cursor, { hit, direction }: Read): boolean {
  const { first, next } = hit;
  if (isOneOf(w, first, BOUNDED_BY) || isOneOf(w, first - 1, BOUNDED_BY)) return true;
  if (hit.rule === 'time/length-adjective') return TERM_NOUNS.has(lowerAt(w, next));
  if (isWord(w, first - 1, 'in')) return direction() === 'future';
  if (lowerAt(w, next) !== 'to') return false;
  for (let at = first - 1; at >= first - 5; at--) if (GIVEN.has(lowerAt(w, at))) return true;
  return false;
}

/** Entries looked at for a day of the same sentence, either side. */
const REACH = 30;

/** The one day of what was, told in the same sentence: "ruled on 4 March that the firm must pay within 30 days". */
function nearestDay(w: Cursor, read: readonly Read[], i: number): Read | null {
  const own = read[i];
  for (const other of [read[i - 1], read[i + 1]]) {
    if (!own || !other || other.direction() !== 'past' || !startAt(other)) continue;
    const [from, to] =
      other.hit.first < own.hit.first ? [other.hit.next, own.hit.first] : [own.hit.next, other.hit.first];
    if (to - from <= REACH && isOneSentence(w, from, to)) return other;
  }
  return null;
}

/** True where no sentence ends between two entries. */
export function isOneSentence(w: Cursor, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const mark = w.mark[at] ?? 0;
    if (mark === 33 || mark === 63 || mark >= 0x10001) return false;
    // A stop that ends no short form: the next word begins a sentence.
    if (mark === 46 && w.gap[at + 1] === 1 && !senseAt(w, at - 1)?.short && lowerAt(w, at - 1).length > 2) return false;
  }
  return true;
}
