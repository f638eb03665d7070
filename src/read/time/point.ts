import { type Cursor, isDash, isGlued, isMark, isPossessive, isWord, runsOn, senseAt } from './cursor.js';
import { dayAt, monthDateAt, numericDateAt } from './date.js';
import { centuryAt, decadeAt, standsAsYear, yearAt } from './era.js';
import { holidayAt } from './holiday.js';
import type { Point } from './meaning.js';
import { quarterAt, seasonAt } from './quarter.js';
import type { Lexicon } from './scan.js';
import { deicticAt, weekdayAt } from './unit.js';

/** A calendar point as found. */
export interface PointFound {
  readonly next: number;
  readonly point: Point;
  readonly rule: string;
}

/** The longest calendar point that starts at entry `i`, without clock and part of day; null where none does. */
export function pointAt(w: Cursor, i: number, lexicon: Lexicon): PointFound | null {
  let best: PointFound | null = null;
  const keep = (found: { next: number; point: Point; rule: string } | null): void => {
    if (found && (!best || found.next > best.next)) best = found;
  };
  const sense = w.sense[i] ?? null;
  keep(monthDateAt(w, i));
  if (sense?.weekday !== undefined) keep(weekdayDate(w, i));
  keep(numericDateAt(w, i));
  keep(quarterAt(w, i));
  const season = seasonAt(w, i);
  if (season && (!season.alone || seasonStands(w, i))) keep(season);
  if (sense) {
    const holiday = holidayAt(w, i, lexicon);
    if (holiday)
      keep(withYear(w, { next: holiday.next, point: { kind: 'point', holiday: holiday.rule }, rule: 'time/holiday' }));
    const deictic = deicticAt(w, i);
    if (deictic && deictic.meaning.kind === 'point')
      keep({ next: deictic.next, point: deictic.meaning, rule: deictic.rule });
  }
  keep(decadeAt(w, i));
  keep(centuryAt(w, i));
  keep(fiscalYearAt(w, i));
  keep(samePeriodAt(w, i));
  const year = yearAt(w, i);
  if (year && (Number.isNaN(w.value[i] ?? NaN) || standsAsYear(w, i)))
    keep({ next: year.next, point: { kind: 'point', year: year.year }, rule: 'time/year' });
  return best;
}

/** Monday, July 22, 2019; Monday the 22nd; Monday. */
function weekdayDate(w: Cursor, i: number): PointFound | null {
  const weekday = weekdayAt(w, i);
  if (weekday?.meaning.kind !== 'point') return null;
  const { point } = { point: weekday.meaning };
  let at = weekday.next;
  if (isMark(w, at, 44) || isMark(w, at, 40)) at++;
  else if (isWord(w, at, 'the')) at++;
  if (runsOn(w, at)) {
    const date = monthDateAt(w, at);
    const close = isMark(w, at - 1, 40) && date !== null && isMark(w, date.next, 41) ? 1 : 0;
    if (date && date.point.day !== undefined)
      return {
        next: date.next + close,
        point: { ...date.point, weekday: point.weekday ?? 0 },
        rule: date.point.year === undefined ? 'time/weekday-month-day' : 'time/date',
      };
    const day = isWord(w, at - 1, 'the') ? dayAt(w, at) : null;
    // "On Tuesday the first trains ran" counts trains: only figures make it the day of the month.
    if (day?.ordinal && day.next === at + 2)
      return {
        next: day.next,
        point: { kind: 'point', weekday: point.weekday ?? 0, day: day.value },
        rule: 'time/weekday-day',
      };
  }
  return { next: weekday.next, point, rule: weekday.rule };
}

/** A holiday with its year: Christmas 2018, Thanksgiving last year. */
function withYear(w: Cursor, found: PointFound): PointFound {
  const at = isMark(w, found.next, 44) || isWord(w, found.next, 'of') ? found.next + 1 : found.next;
  const year = runsOn(w, at) ? yearAt(w, at) : null;
  if (year && (Number.isNaN(w.value[at] ?? NaN) || standsAsYear(w, at)))
    return { ...found, next: year.next, point: { ...found.point, year: year.year } };
  return withYearShift(w, found);
}

/** "last year", "of this year" after a month, day or holiday. */
export function withYearShift(w: Cursor, found: PointFound): PointFound {
  const at = isMark(w, found.next, 44) || isWord(w, found.next, 'of') ? found.next + 1 : found.next;
  const shift =
    isWord(w, at, 'last') || isWord(w, at, 'this') || isWord(w, at, 'next') ? senseAt(w, at)?.shift : undefined;
  if (shift !== undefined && isWord(w, at + 1, 'year') && !isPossessive(w, at + 2))
    return { ...found, next: at + 2, point: { ...found.point, yearShift: shift } };
  return found;
}

/** A season's name alone is a time after "in (the)", "this" ..., never where it may be a verb or a spring of water. */
function seasonStands(w: Cursor, i: number): boolean {
  const word = w.sense[i]?.word ?? '';
  if (isDash(w, i + 1) && isGlued(w, i + 1)) return false;
  const stage = senseAt(w, i - 1)?.stage !== undefined || (isDash(w, i - 1) && senseAt(w, i - 2)?.stage !== undefined);
  if (stage) return true;
  const the = isWord(w, i - 1, 'the');
  const before = the ? i - 2 : i - 1;
  const led =
    isWord(w, before, 'in') ||
    isWord(w, before, 'by') ||
    isWord(w, before, 'over') ||
    isWord(w, before, 'during') ||
    isWord(w, before, 'through') ||
    isWord(w, before, 'throughout') ||
    isWord(w, before, 'until') ||
    isWord(w, before, 'since') ||
    isWord(w, before, 'into');
  if (!led) return false;
  if (word === 'fall' && !the) return false;
  const next = i + 1;
  if (isWord(w, next, 'of')) return false;
  return !runsOn(w, next) || (w.mark[next] ?? 0) !== 0 || w.sense[next] !== null;
}

/** Fiscal 1989, fiscal year 2019, FY2019, FY 2019, the year 2000. */
function fiscalYearAt(w: Cursor, i: number): PointFound | null {
  if (isWord(w, i, 'fiscal') || isWord(w, i, 'financial') || isWord(w, i, 'calendar') || isWord(w, i, 'fy')) {
    const at = isWord(w, i + 1, 'year') ? i + 2 : i + 1;
    const year = runsOn(w, at) ? yearAt(w, at) : null;
    if (year && !(isWord(w, i, 'financial') && at === i + 1))
      return { next: year.next, point: { kind: 'point', year: year.year }, rule: 'time/fiscal-year' };
  }
  if (isWord(w, i, 'year')) {
    const year = runsOn(w, i + 1) ? yearAt(w, i + 1) : null;
    if (year) return { next: year.next, point: { kind: 'point', year: year.year }, rule: 'time/year' };
    if (isWord(w, i + 1, 'two') && isWord(w, i + 2, 'thousand'))
      return { next: i + 3, point: { kind: 'point', year: 2000 }, rule: 'time/year' };
  }
  return null;
}

/** The 1988 quarter, the 1988 period: the period that results are told of, in that year. */
function samePeriodAt(w: Cursor, i: number): PointFound | null {
  const year = Number.isNaN(w.value[i] ?? NaN) ? null : yearAt(w, i);
  if (!year || !isWord(w, i - 1, 'the')) return null;
  const noun = senseAt(w, year.next);
  if (noun?.plural || (noun?.unit !== 'quarter' && noun?.unit !== 'period')) return null;
  return { next: year.next + 1, point: { kind: 'point', year: year.year, samePeriod: true }, rule: 'time/year-period' };
}
