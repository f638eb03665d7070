import { amountAt } from './amount.js';
import { type Cursor, isCapital, isMark, isOneOf, isPossessive, isWord, runsOn, senseAt } from './cursor.js';
import { dayAt, monthAt, monthDateAt } from './date.js';
import { AHEAD, FROM_DAY, LAST_NEXT } from './en-sets.js';
import { ordinalAt, yearAt } from './era.js';
import type { Point, WeekdayCount } from './meaning.js';
import type { PointFound } from './point-found.js';
import { weekdayAt } from './unit.js';

/** Monday, July 22, 2019; Monday the 22nd; Friday in three weeks; Monday. */
export function weekdayDate(w: Cursor, i: number): PointFound | null {
  if (w.sense[i]?.weekday === undefined) return null;
  const found = weekdayAt(w, i);
  if (found?.meaning.kind !== 'point') return null;
  const point = found.meaning;
  const weekday = point.weekday ?? 0;
  const counted = countedBehind(w, found.next, weekday);
  if (counted) return counted;
  const the = isWord(w, found.next, 'the');
  const at = isMark(w, found.next, 44) || isMark(w, found.next, 40) || the ? found.next + 1 : found.next;
  const plain: PointFound = { next: found.next, point, rule: found.rule };
  if (!runsOn(w, at)) return plain;
  const date = monthDateAt(w, at);
  if (date?.point.day !== undefined) {
    const close = isMark(w, at - 1, 40) && isMark(w, date.next, 41) ? 1 : 0;
    const rule = date.point.year === undefined ? 'time/weekday-month-day' : 'time/date';
    return { next: date.next + close, point: { ...date.point, weekday }, rule };
  }
  const day = the ? dayAt(w, at) : null;
  // "On Tuesday the first trains ran" counts trains: only figures make it the day of the month.
  if (day?.ordinal && day.next === at + 2)
    return { next: day.next, point: { kind: 'point', weekday, day: day.value }, rule: 'time/weekday-day' };
  return plain;
}

function counted(next: number, weekday: number, count: WeekdayCount): PointFound {
  return { next, point: { kind: 'point', weekday, count }, rule: 'time/weekday-offset' };
}

/** What counts a weekday from behind: in three weeks, next week, of last week, after next, before last, next. */
function countedBehind(w: Cursor, i: number, weekday: number): PointFound | null {
  if (isWord(w, i, 'after') && isWord(w, i + 1, 'next') && isFree(w, i + 2))
    return counted(i + 2, weekday, { from: 'coming', weeks: 1 });
  if (isWord(w, i, 'before') && isWord(w, i + 1, 'last') && isFree(w, i + 2))
    return counted(i + 2, weekday, { from: 'past', weeks: 1 });
  const week = weekNamed(w, isWord(w, i, 'of') ? i + 1 : i);
  if (week) return counted(week.next, weekday, { from: 'week', weeks: week.weeks });
  if (isWord(w, i, 'next') && isFree(w, i + 1))
    return { next: i + 1, point: { kind: 'point', weekday, shift: 1, nearest: true }, rule: 'time/weekday-placed' };
  return isWord(w, i, 'in') ? inWeeks(w, i + 1, weekday) : null;
}

/** "next week", "last week", "this week", with no possessive behind. */
function weekNamed(w: Cursor, i: number): { readonly next: number; readonly weeks: number } | null {
  const shift = isOneOf(w, i, LAST_NEXT) ? senseAt(w, i)?.shift : undefined;
  return shift !== undefined && isWord(w, i + 1, 'week') && !isPossessive(w, i + 2)
    ? { next: i + 2, weeks: shift }
    : null;
}

/** "in three weeks", "in the week ahead", "in the coming week". */
function inWeeks(w: Cursor, i: number, weekday: number): PointFound | null {
  if (isWord(w, i, 'the') && isWord(w, i + 1, 'week') && isWord(w, i + 2, 'ahead'))
    return counted(i + 3, weekday, { from: 'coming', weeks: 0 });
  if (isWord(w, i, 'the') && isOneOf(w, i + 1, AHEAD) && isWord(w, i + 2, 'week'))
    return counted(i + 3, weekday, { from: 'coming', weeks: 0 });
  const weeks = weeksAt(w, i);
  // "Friday in two weeks of talks" counts no days.
  return weeks && !isWord(w, weeks.next, 'of')
    ? counted(weeks.next, weekday, { from: 'week', weeks: weeks.count })
    : null;
}

/** A number of weeks or fortnights: a week, three weeks, a fortnight. */
function weeksAt(w: Cursor, i: number): { readonly next: number; readonly count: number } | null {
  const amount = amountAt(w, i);
  const unit = amount ? senseAt(w, amount.next)?.unit : undefined;
  if (!amount || amount.value === null || !Number.isInteger(amount.value) || amount.value > 99) return null;
  if (unit !== 'week' && unit !== 'fortnight') return null;
  return { next: amount.next + 1, count: unit === 'week' ? amount.value : 2 * amount.value };
}

function isFree(w: Cursor, i: number): boolean {
  return !runsOn(w, i) || !isPossessive(w, i);
}

/**
 * Weekdays with the count in front: a week from Saturday, two weeks on Friday, a week ago Monday, two Fridays ago, a
 * Friday in three weeks, the Friday before last; null where none starts at `i`.
 */
export function countedWeekdayAt(w: Cursor, i: number): PointFound | null {
  if (isWord(w, i, 'the')) return articleWeekday(w, i);
  const weeks = weeksAt(w, i);
  if (weeks) return weeksFrom(w, weeks.next, weeks.count);
  if (isWord(w, i, 'a')) return articleWeekday(w, i);
  const amount = amountAt(w, i);
  const weekday = amount?.value ? pluralWeekday(w, amount.next, amount.value) : null;
  return amount?.value && weekday !== null && isWord(w, amount.next + 1, 'ago')
    ? counted(amount.next + 2, weekday, { from: 'past', weeks: amount.value - 1 })
    : null;
}

/** The Friday before last, a Friday in three weeks. */
function articleWeekday(w: Cursor, i: number): PointFound | null {
  const weekday = fullWeekday(w, i + 1);
  const found = weekday === null ? null : countedBehind(w, i + 2, weekday);
  return found?.point.count ? found : null;
}

function weeksFrom(w: Cursor, i: number, weeks: number): PointFound | null {
  if (isWord(w, i, 'ago')) {
    const at = isWord(w, i + 1, 'on') ? i + 2 : i + 1;
    const weekday = fullWeekday(w, at);
    return weekday === null ? null : counted(at + 1, weekday, { from: 'past', weeks });
  }
  if (!isOneOf(w, i, FROM_DAY)) return null;
  const at = isWord(w, i + 1, 'this') ? i + 2 : i + 1;
  const weekday = fullWeekday(w, at);
  return weekday === null ? null : counted(at + 1, weekday, { from: 'coming', weeks });
}

function fullWeekday(w: Cursor, i: number): number | null {
  const sense = senseAt(w, i);
  return sense?.weekday !== undefined && !sense.plural && !sense.short && isCapital(w, i) ? sense.weekday : null;
}

function pluralWeekday(w: Cursor, i: number, amount: number): number | null {
  const sense = senseAt(w, i);
  if (sense?.weekday === undefined || sense.short || !isCapital(w, i)) return null;
  return (sense.plural === true) === amount > 1 && amount < 20 ? sense.weekday : null;
}

/** The first Monday of May, the last Friday in June 2023, the first Monday of each month; null for any other. */
export function weekdayOfMonthAt(w: Cursor, i: number): PointFound | { next: number; value: string } | null {
  const at = isWord(w, i, 'the') ? i + 1 : i;
  const nth = isWord(w, at, 'last') ? { next: at + 1, value: -1 } : ordinalAt(w, at);
  if (!nth || nth.value > 5 || nth.value === 0) return null;
  const weekday = fullWeekday(w, nth.next);
  if (weekday === null || !(isWord(w, nth.next + 1, 'of') || isWord(w, nth.next + 1, 'in'))) return null;
  const behind = nth.next + 2;
  if ((isWord(w, behind, 'each') || isWord(w, behind, 'every')) && isWord(w, behind + 1, 'month'))
    return { next: behind + 2, value: `XXXX-XX-W${nth.value < 0 ? 'XX' : `0${nth.value}`}-${weekday}` };
  const month = monthAt(w, behind);
  if (!month) return null;
  const year = runsOn(w, month.next) ? yearAt(w, month.next) : null;
  const point: Point = { kind: 'point', weekday, nth: nth.value, month: month.month };
  return year
    ? { next: year.next, point: { ...point, year: year.year }, rule: 'time/weekday-of-month' }
    : { next: month.next, point, rule: 'time/weekday-of-month' };
}
