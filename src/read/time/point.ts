import { type Cursor, isDash, isGlued, isMark, isOneOf, isPossessive, isWord, runsOn, senseAt } from './cursor.js';
import { compactDateAt, monthDateAt, numericDateAt } from './date.js';
import { BEFORE_SEASON, DOUBLE_YEARS, YEAR_NAMES, YEAR_SHIFTS } from './en-sets.js';
import { centuryAt, decadeAt, doubleYearAt, standsAsYear, yearAt } from './era.js';
import { holidayAt } from './holiday.js';
import type { Point } from './meaning.js';
import { quarterAt, seasonAt } from './quarter.js';
import type { TimeRuleId } from './rules.js';
import type { Lexicon } from './scan.js';
import { deicticAt } from './unit.js';
import { weekdayDate, weekdayOfMonthAt } from './weekday.js';

/** A calendar point as found. */
export interface PointFound {
  readonly next: number;
  readonly point: Point;
  readonly rule: TimeRuleId;
}

/** The longest calendar point that starts at entry `i`, without clock and part of day; null where none does. */
export function pointAt(w: Cursor, i: number, lexicon: Lexicon): PointFound | null {
  let best: PointFound | null = null;
  const keep = (found: { next: number; point: Point; rule: TimeRuleId } | null): void => {
    if (found && (!best || found.next > best.next)) best = found;
  };
  const sense = w.sense[i] ?? null;
  keep(monthDateAt(w, i));
  if (sense?.weekday !== undefined) keep(weekdayDate(w, i));
  keep(numericDateAt(w, i));
  keep(compactDateAt(w, i));
  keep(quarterAt(w, i));
  const season = seasonAt(w, i);
  if (season && (!season.alone || seasonStands(w, i))) keep(season);
  if (sense) {
    const holiday = holidayAt(w, i, lexicon);
    if (holiday)
      keep(withYear(w, { next: holiday.next, point: { kind: 'point', holiday: holiday.rule }, rule: 'time/holiday' }));
    const nth = weekdayOfMonthAt(w, i);
    if (nth && 'point' in nth) keep(nth);
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
  const shift = isOneOf(w, at, YEAR_SHIFTS) ? senseAt(w, at)?.shift : undefined;
  if (shift !== undefined && isWord(w, at + 1, 'year') && !isPossessive(w, at + 2))
    return { ...found, next: at + 2, point: { ...found.point, yearShift: shift } };
  return found;
}

/** A season's name alone is a time after "in (the)", "this" ..., never where it may be a verb or a spring of water. */
function seasonStands(w: Cursor, i: number): boolean {
  if (isDash(w, i + 1) && isGlued(w, i + 1)) return false;
  const staged = isDash(w, i - 1) ? i - 2 : i - 1;
  if (senseAt(w, staged)?.stage !== undefined) return true;
  const the = isWord(w, i - 1, 'the');
  if (!isOneOf(w, the ? i - 2 : i - 1, BEFORE_SEASON)) return false;
  if ((isWord(w, i, 'fall') && !the) || isWord(w, i + 1, 'of')) return false;
  return !runsOn(w, i + 1) || (w.mark[i + 1] ?? 0) !== 0 || w.sense[i + 1] !== null;
}

/** Fiscal 1989, fiscal year 2019, FY2019, FY 2019, the year 2000. */
function fiscalYearAt(w: Cursor, i: number): PointFound | null {
  if (isOneOf(w, i, YEAR_NAMES)) {
    const at = isWord(w, i + 1, 'year') ? i + 2 : i + 1;
    const double = runsOn(w, at) ? doubleYearAt(w, at) : null;
    if (double) return doubled(double);
    const year = runsOn(w, at) ? yearAt(w, at) : null;
    if (year && !(isWord(w, i, 'financial') && at === i + 1))
      return { next: year.next, point: { kind: 'point', year: year.year }, rule: 'time/fiscal-year' };
  }
  const double = doubleYearAt(w, i);
  if (double && isOneOf(w, double.next, DOUBLE_YEARS)) {
    const kind = doubled(double);
    return isWord(w, double.next + 1, 'year') ? { ...kind, next: double.next + 2 } : kind;
  }
  return isWord(w, i, 'year') ? yearNamed(w, i) : null;
}

/** A year that runs over two: fiscal 2023-24, the 2023/24 season. */
function doubled({ next, year, through }: NonNullable<ReturnType<typeof doubleYearAt>>): PointFound {
  return { next, point: { kind: 'point', year, through }, rule: 'time/fiscal-year' };
}

/** The year 2000, the year two thousand. */
function yearNamed(w: Cursor, i: number): PointFound | null {
  const year = runsOn(w, i + 1) ? yearAt(w, i + 1) : null;
  if (year) return { next: year.next, point: { kind: 'point', year: year.year }, rule: 'time/year' };
  return isWord(w, i + 1, 'two') && isWord(w, i + 2, 'thousand')
    ? { next: i + 3, point: { kind: 'point', year: 2000 }, rule: 'time/year' }
    : null;
}

/** The 1988 quarter, the 1988 period: the period that results are told of, in that year. */
function samePeriodAt(w: Cursor, i: number): PointFound | null {
  const year = Number.isNaN(w.value[i] ?? NaN) ? null : yearAt(w, i);
  if (!year || !isWord(w, i - 1, 'the')) return null;
  const noun = senseAt(w, year.next);
  if (noun?.plural || (noun?.unit !== 'quarter' && noun?.unit !== 'period')) return null;
  return { next: year.next + 1, point: { kind: 'point', year: year.year, samePeriod: true }, rule: 'time/year-period' };
}
