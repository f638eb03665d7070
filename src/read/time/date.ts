import { type CivilDate, daysInMonth, isCivilDate } from '../../calendar/civil.js';
import {
  type Cursor,
  integerAt,
  isAllCapitals,
  isCapital,
  isDash,
  isGlued,
  isMark,
  isOneOf,
  isPossessive,
  isWord,
  runsOn,
  senseAt,
  widthAt,
} from './cursor.js';
import { BEFORE_MONTH, BEFORE_PERSON, MONTH_OR_NAME, YEAR_SHIFTS } from './en-sets.js';
import { ordinalAt, yearAt } from './era.js';
import type { Point } from './meaning.js';
import type { TimeRuleId } from './rules.js';

/** A date of the calendar as found: `point` holds the parts that the words give. */
export interface DateFound {
  readonly next: number;
  readonly point: Point;
  readonly rule: TimeRuleId;
}

/** Month-led and day-led dates: July 22, 2019; July 2019; 22 July; the 22nd of July; July. */
export function monthDateAt(w: Cursor, i: number): DateFound | null {
  const month = monthAt(w, i);
  if (month) return afterMonth(w, i, month.next, month.month);
  return dayMonthAt(w, i);
}

function afterMonth(w: Cursor, first: number, at: number, month: number): DateFound | null {
  return (
    monthDay(w, at, month) ??
    monthYear(w, at, month) ??
    monthOfYear(w, at, month) ??
    // "June 31" is no day, and no month either.
    (Number.isNaN(integerAt(w, at, 2)) && standsAsMonth(w, first)
      ? { next: at, point: { kind: 'point', month }, rule: 'time/month' }
      : null)
  );
}

/** July 22; July 22, 2019. */
function monthDay(w: Cursor, at: number, month: number): DateFound | null {
  const day = dayAt(w, at);
  if (!day || day.value > daysInMonth(2000, month) || isHourAt(w, day.next)) return null;
  const year = yearAfter(w, day.next);
  const point: Point = { kind: 'point', month, day: day.value };
  return year
    ? { next: year.next, point: { ...point, year: year.year }, rule: 'time/date' }
    : { next: day.next, point, rule: 'time/month-day' };
}

/** July 2019; July of 2019. */
function monthYear(w: Cursor, at: number, month: number): DateFound | null {
  const of = isWord(w, at, 'of') || isMark(w, at, 44) || isDash(w, at) ? at + 1 : at;
  if (!runsOn(w, of) || (widthAt(w, of) !== 4 && !w.sense[of] && !isApostropheYear(w, of))) return null;
  const year = yearAt(w, of);
  return year ? { next: year.next, point: { kind: 'point', month, year: year.year }, rule: 'time/month-year' } : null;
}

/** July of last year; July, this year. */
function monthOfYear(w: Cursor, at: number, month: number): DateFound | null {
  const of = isWord(w, at, 'of');
  const shift = of || isMark(w, at, 44) ? at + 1 : at;
  if (!isOneOf(w, shift, YEAR_SHIFTS) || !isWord(w, shift + 1, 'year')) return null;
  if (!of && isPossessive(w, shift + 2)) return null;
  const yearShift = senseAt(w, shift)?.shift ?? 0;
  return { next: shift + 2, point: { kind: 'point', month, yearShift }, rule: 'time/month-of-year' };
}

/** The month named at `i`, with the full stop of a short form. */
export function monthAt(w: Cursor, i: number): { readonly next: number; readonly month: number } | null {
  const sense = senseAt(w, i);
  if (sense?.month === undefined) return null;
  if (!isCapital(w, i)) return null;
  const next = sense.short && isMark(w, i + 1, 46) && isGlued(w, i + 1) && !endsSentence(w, i + 1) ? i + 2 : i + 1;
  return { next, month: sense.month };
}

/** A full stop after a short month ends the sentence when a capital follows, and no number. */
function endsSentence(w: Cursor, i: number): boolean {
  return !(runsOn(w, i + 1) && !Number.isNaN(w.value[i + 1] ?? NaN));
}

/** True when a month's name alone stands as a month: May, March and short forms need more than a capital. */
function standsAsMonth(w: Cursor, i: number): boolean {
  const sense = w.sense[i];
  if (!sense?.month) return false;
  if (i > 0 && isGlued(w, i) && !BEFORE_MONTH_MARKS.has(w.mark[i - 1] ?? 0)) return false;
  const led = isOneOf(w, i - 1, BEFORE_MONTH);
  if (sense.short) return led && isMark(w, i + 1, 46) && isGlued(w, i + 1);
  const named = startsPersonalName(w, i);
  if (sense.word === 'may') return isMay(w, i, led && !named);
  if (sense.word === 'march')
    return isStaged(w, i) || (led && !named && !isAllCapitals(w, i) && !isWord(w, i + 1, 'of'));
  // April, June and August are names of people too: Mrs. April Ames.
  return !named || (led && !isOneOf(w, i - 1, BEFORE_PERSON));
}

/** Marks that may stand right before a month: (May, 2-May, “July. */
const BEFORE_MONTH_MARKS: ReadonlySet<number> = new Set([40, 45, 47, 34, 39, 0x201c, 0x2018, 96, 0x2014, 0x2013]);

/** "This May", closed; in May; mid-May; May's vote. Else it is the verb. */
function isMay(w: Cursor, i: number, led: boolean): boolean {
  if (isStaged(w, i)) return true;
  if (isWord(w, i - 1, 'this')) return closes(w, i + 1);
  return led || (isPossessive(w, i + 1) && !isCapital(w, i - 1));
}

/** mid-May, late-March. */
function isStaged(w: Cursor, i: number): boolean {
  return isMark(w, i - 1, 45) && senseAt(w, i - 2)?.stage !== undefined;
}

/** April, June or August before a capital word that is no time word, or after a capital word. */
function startsPersonalName(w: Cursor, i: number): boolean {
  if (!isOneOf(w, i, MONTH_OR_NAME)) return false;
  const next = i + 1;
  return (
    runsOn(w, next) && w.mark[next] === 0 && isCapital(w, next) && !w.sense[next] && Number.isNaN(w.value[next] ?? NaN)
  );
}

function closes(w: Cursor, i: number): boolean {
  return !runsOn(w, i) || (w.mark[i] ?? 0) !== 0;
}

/** 22 July, 22nd July, the 22nd of July, 22 July 2019. */
function dayMonthAt(w: Cursor, i: number): DateFound | null {
  const day = dayAt(w, i);
  if (!day || day.value < 1 || day.value > 31) return null;
  let at = day.next;
  if (isWord(w, at, 'of') && day.ordinal) at++;
  else if (isDash(w, at) && isGlued(w, at) && isGlued(w, at + 1)) at++;
  const month = runsOn(w, at) ? monthAt(w, at) : null;
  if (!month || day.value > daysInMonth(2000, month.month)) return null;
  const glued = isDash(w, month.next) && isGlued(w, month.next) ? month.next + 1 : month.next;
  const year = yearAfter(w, glued);
  // "10 March" counts marches no more than "10 May" asks leave, but a day of the month that begins another date does
  // not belong here.
  const second = dayAt(w, month.next);
  if (!year && second && second.value <= 31 && !day.ordinal) return null;
  const point: Point = { kind: 'point', month: month.month, day: day.value };
  if (year) return { next: year.next, point: { ...point, year: year.year }, rule: 'time/date' };
  return { next: month.next, point, rule: 'time/month-day' };
}

/** A day of the month: 22, 22nd, twenty-second, eighth. */
export function dayAt(
  w: Cursor,
  i: number,
): { readonly next: number; readonly value: number; readonly ordinal: boolean } | null {
  if (!runsOn(w, i)) return null;
  const ordinal = ordinalAt(w, i);
  if (ordinal) return 1 <= ordinal.value && ordinal.value <= 31 ? { ...ordinal, ordinal: true } : null;
  const day = integerAt(w, i, 2);
  if (Number.isNaN(day) || day < 1 || day > 31) return null;
  const after = w.mark[i + 1] ?? 0;
  if (isGlued(w, i + 1) && (after === 37 || after === 36 || after === 0xb0 || (after === 58 && isGlued(w, i + 2))))
    return null;
  if (isGlued(w, i + 1) && after === 0 && i + 1 < w.count) return null;
  return { next: i + 1, value: day, ordinal: false };
}

/** A clock stands where the day ends: "July 8 p.m." never is, "7 p.m." is. */
function isHourAt(w: Cursor, i: number): boolean {
  return isWord(w, i, 'pm') || isWord(w, i, 'am');
}

/** ", 2019" or "2019" after a day. */
function yearAfter(w: Cursor, i: number): { readonly next: number; readonly year: number } | null {
  const at = isMark(w, i, 44) ? i + 1 : i;
  if (!runsOn(w, at)) return null;
  const digits = integerAt(w, at, 4);
  if (widthAt(w, at) === 4 && 1000 <= digits && digits <= 2199) {
    // ", 2019 people" counts people; a year is followed by a mark, a clause, or the end.
    return { next: at + 1, year: digits };
  }
  const spelled = Number.isNaN(digits) && w.sense[at] ? yearAt(w, at) : null;
  return spelled;
}

function isApostropheYear(w: Cursor, i: number): boolean {
  return (isMark(w, i, 39) || isMark(w, i, 0x2019)) && isGlued(w, i + 1);
}

/**
 * 2019-07-22, 7/22/2019, 22.07.2019, 2019/07/22; null where the digits are no date. Whether day or month stands first
 * is open where both could.
 */
export function numericDateAt(w: Cursor, i: number): DateFound | null {
  const separator = w.mark[i + 1] ?? 0;
  if (!isSeparated(w, i, separator)) return null;
  const [a, b, c] = [integerAt(w, i, 4), integerAt(w, i + 2, 2), integerAt(w, i + 4, 4)];
  if (Number.isNaN(a) || Number.isNaN(b) || Number.isNaN(c)) return null;
  if (widthAt(w, i) === 4) return widthAt(w, i + 4) <= 2 ? numericDate(i + 5, { year: a, month: b, day: c }) : null;
  const year = yearBehind(w, i, separator, c);
  if (year === null) return null;
  if (separator === 46) return numericDate(i + 5, { year, month: b, day: a });
  if (a > 12) return numericDate(i + 5, { year, month: b, day: a }, 'day-first');
  return numericDate(i + 5, { year, month: a, day: b }, b > 12 ? 'month-first' : a === b ? undefined : 'open');
}

/** True where three numbers stand glued with two of the same separator, and nothing makes them a longer number. */
function isSeparated(w: Cursor, i: number, separator: number): boolean {
  if (separator !== 45 && separator !== 47 && separator !== 46) return false;
  if (w.mark[i + 3] !== separator) return false;
  for (let k = 1; k <= 4; k++) if (!isGlued(w, i + k)) return false;
  if (i > 0 && isGlued(w, i) && (w.mark[i - 1] === separator || w.mark[i - 1] === 0)) return false;
  if (!isGlued(w, i + 5)) return true;
  return w.mark[i + 5] !== 37 && !(w.mark[i + 5] === separator && isGlued(w, i + 6) && runsOn(w, i + 6));
}

/** The year that stands last, in four digits or, between slashes, in two; null where it is none. */
function yearBehind(w: Cursor, i: number, separator: number, last: number): number | null {
  const width = widthAt(w, i + 4);
  if (widthAt(w, i) > 2 || (width !== 4 && (width !== 2 || separator !== 47))) return null;
  const year = width === 4 ? last : last < 40 ? 2000 + last : 1900 + last;
  return year < 1000 || year > 2199 ? null : year;
}

function numericDate(next: number, date: CivilDate, order?: NonNullable<Point['order']>): DateFound | null {
  if (date.year < 1000 || date.year > 2199 || !isCivilDate(date)) return null;
  return { next, point: { kind: 'point', ...date, ...(order ? { order } : {}) }, rule: 'time/numeric-date' };
}

/** 13NOV2017, 19-Nov-12, 5 Dec 07: a day and a short month with the year in two digits or glued on. */
export function compactDateAt(w: Cursor, i: number): DateFound | null {
  const day = integerAt(w, i, 2);
  if (!(1 <= day && day <= 31)) return null;
  const dash = isDash(w, i + 1) && isGlued(w, i + 1) && isGlued(w, i + 2);
  const at = dash ? i + 2 : i + 1;
  const sense = runsOn(w, at) ? senseAt(w, at) : null;
  if (sense?.month === undefined || !isCapital(w, at) || day > daysInMonth(2000, sense.month)) return null;
  const behind = dash && isDash(w, at + 1) && isGlued(w, at + 1) ? at + 2 : at + 1;
  const year = compactYear(w, behind, dash || isGlued(w, at));
  if (year === null) return null;
  return {
    next: behind + 1,
    point: { kind: 'point', year, month: sense.month, day },
    rule: 'time/date',
  };
}

/** A year in four digits or, behind a date that holds together or ends there, in two. */
function compactYear(w: Cursor, i: number, joined: boolean): number | null {
  const width = widthAt(w, i);
  const value = integerAt(w, i, 4);
  if (joined && width === 4 && 1000 <= value && value <= 2199) return value;
  if (width !== 2 || Number.isNaN(value)) return null;
  if (!joined && !(closes(w, i + 1) && !isMark(w, i + 1, 58) && !isDash(w, i + 1))) return null;
  return value < 40 ? 2000 + value : 1900 + value;
}
