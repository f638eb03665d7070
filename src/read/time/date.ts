import { daysInMonth } from '../../calendar/civil.js';
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
import { ordinalAt, yearAt } from './era.js';
import type { Point } from './meaning.js';

/** A date of the calendar as found: `point` holds the parts that the words give. */
export interface DateFound {
  readonly next: number;
  readonly point: Point;
  readonly rule: string;
}

/** Words before a bare month that make it a time. */
const BEFORE_MONTH = new Set([
  'in',
  'since',
  'until',
  'till',
  'by',
  'from',
  'to',
  'for',
  'of',
  'during',
  'before',
  'after',
  'through',
  'throughout',
  'and',
  'or',
  'between',
  'last',
  'next',
  'this',
  'past',
  'coming',
  'following',
  'previous',
  'early',
  'late',
  'mid',
  'each',
  'every',
  'than',
  'earlier',
  'later',
  'end',
  'ended',
  'ending',
  'over',
  'on',
  'around',
  'about',
]);

/** Month-led and day-led dates: July 22, 2019; July 2019; 22 July; the 22nd of July; July. */
export function monthDateAt(w: Cursor, i: number): DateFound | null {
  const month = monthAt(w, i);
  if (month) return afterMonth(w, i, month.next, month.month);
  return dayMonthAt(w, i);
}

function afterMonth(w: Cursor, first: number, at: number, month: number): DateFound | null {
  const day = dayAt(w, at);
  if (day && day.value <= daysInMonth(2000, month) && !isHourAt(w, day.next)) {
    const year = yearAfter(w, day.next);
    const point: Point = { kind: 'point', month, day: day.value };
    if (year) return { next: year.next, point: { ...point, year: year.year }, rule: 'time/date' };
    return { next: day.next, point, rule: 'time/month-day' };
  }
  const of = isWord(w, at, 'of') || isMark(w, at, 44) || isDash(w, at) ? at + 1 : at;
  const year = runsOn(w, of)
    ? widthAt(w, of) === 4 || w.sense[of] || isApostropheYear(w, of)
      ? yearAt(w, of)
      : null
    : null;
  if (year) return { next: year.next, point: { kind: 'point', month, year: year.year }, rule: 'time/month-year' };
  if (
    isWord(w, at, 'of') &&
    (isWord(w, at + 1, 'last') || isWord(w, at + 1, 'next') || isWord(w, at + 1, 'this')) &&
    isWord(w, at + 2, 'year')
  ) {
    return {
      next: at + 3,
      point: { kind: 'point', month, yearShift: senseAt(w, at + 1)?.shift ?? 0 },
      rule: 'time/month-of-year',
    };
  }
  const ofLast = isMark(w, at, 44) ? at + 1 : at;
  if (
    (isWord(w, ofLast, 'last') || isWord(w, ofLast, 'next') || isWord(w, ofLast, 'this')) &&
    isWord(w, ofLast + 1, 'year') &&
    !isPossessive(w, ofLast + 2)
  ) {
    return {
      next: ofLast + 2,
      point: { kind: 'point', month, yearShift: senseAt(w, ofLast)?.shift ?? 0 },
      rule: 'time/month-of-year',
    };
  }
  // "June 31" is no day, and no month either.
  if (!Number.isNaN(integerAt(w, at, 2))) return null;
  if (!standsAsMonth(w, first)) return null;
  return { next: at, point: { kind: 'point', month }, rule: 'time/month' };
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
  const glued =
    isGlued(w, i) &&
    !isMark(w, i - 1, 40) &&
    !isMark(w, i - 1, 45) &&
    !isMark(w, i - 1, 47) &&
    !isQuote(w, i - 1) &&
    !isMark(w, i - 1, 0x2014) &&
    !isMark(w, i - 1, 0x2013);
  if (glued && i > 0) return false;
  const hyphenated = isMark(w, i - 1, 45) && senseAt(w, i - 2)?.stage !== undefined;
  if (sense.short) return isOneOf(w, i - 1, BEFORE_MONTH) && isMark(w, i + 1, 46) && isGlued(w, i + 1);
  if (sense.word === 'may')
    return (
      hyphenated ||
      (isOneOf(w, i - 1, BEFORE_MONTH) && !isWord(w, i - 1, 'this') && !startsPersonalName(w, i)) ||
      (isWord(w, i - 1, 'this') && closes(w, i + 1)) ||
      (isPossessive(w, i + 1) && !isCapital(w, i - 1))
    );
  if (sense.word === 'march')
    return (
      hyphenated ||
      (isOneOf(w, i - 1, BEFORE_MONTH) && !isAllCapitals(w, i) && !startsPersonalName(w, i) && !isWord(w, i + 1, 'of'))
    );
  // April, June and August are names of people too: Mrs. April Ames.
  if (startsPersonalName(w, i))
    return (
      isOneOf(w, i - 1, BEFORE_MONTH) &&
      !isWord(w, i - 1, 'of') &&
      !isWord(w, i - 1, 'by') &&
      !isWord(w, i - 1, 'to') &&
      !isWord(w, i - 1, 'for') &&
      !isWord(w, i - 1, 'and') &&
      !isWord(w, i - 1, 'from')
    );
  return true;
}

/** April, June or August before a capital word that is no time word, or after a capital word. */
function startsPersonalName(w: Cursor, i: number): boolean {
  const word = w.sense[i]?.word;
  if (word !== 'april' && word !== 'june' && word !== 'august' && word !== 'may' && word !== 'march') return false;
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

function isQuote(w: Cursor, i: number): boolean {
  const mark = w.mark[i] ?? 0;
  return mark === 34 || mark === 39 || mark === 0x201c || mark === 0x2018 || mark === 96;
}

/**
 * 2019-07-22, 7/22/2019, 22.07.2019, 2019/07/22; null where the digits are no date. Whether day or month stands first
 * is open where both could.
 */
export function numericDateAt(w: Cursor, i: number): DateFound | null {
  const separator = w.mark[i + 1] ?? 0;
  if (separator !== 45 && separator !== 47 && separator !== 46) return null;
  if (
    w.mark[i + 3] !== separator ||
    !isGlued(w, i + 1) ||
    !isGlued(w, i + 2) ||
    !isGlued(w, i + 3) ||
    !isGlued(w, i + 4)
  )
    return null;
  if (i > 0 && isGlued(w, i) && (w.mark[i - 1] === separator || w.mark[i - 1] === 0)) return null;
  const widths = [widthAt(w, i), widthAt(w, i + 2), widthAt(w, i + 4)] as const;
  const [a, b, c] = [integerAt(w, i, 4), integerAt(w, i + 2, 2), integerAt(w, i + 4, 4)];
  if (Number.isNaN(a) || Number.isNaN(b) || Number.isNaN(c)) return null;
  if (
    isGlued(w, i + 5) &&
    (w.mark[i + 5] === 37 || (w.mark[i + 5] === separator && isGlued(w, i + 6) && runsOn(w, i + 6)))
  )
    return null;
  const found = (year: number, month: number, day: number, order?: NonNullable<Point['order']>): DateFound | null =>
    month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
      ? {
          next: i + 5,
          point: { kind: 'point', year, month, day, ...(order ? { order } : {}) },
          rule: 'time/numeric-date',
        }
      : null;
  if (widths[0] === 4 && widths[2] <= 2) return 1000 <= a && a < 2200 ? found(a, b, c) : null;
  if (widths[0] > 2 || (widths[2] !== 4 && widths[2] !== 2)) return null;
  if (widths[2] === 2 && (separator === 46 || separator === 45)) return null;
  const year = widths[2] === 4 ? c : c < 40 ? 2000 + c : 1900 + c;
  if (year < 1000 || year > 2199) return null;
  if (separator === 46) return found(year, b, a);
  if (a > 12) return found(year, b, a, 'day-first');
  return found(year, a, b, b > 12 ? 'month-first' : a === b ? undefined : 'open');
}
