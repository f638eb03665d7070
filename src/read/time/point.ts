import { type Cursor, isDash, isGlued, isMark, isOneOf, isPossessive, isWord, runsOn, senseAt } from './cursor.js';
import { compactDateAt, monthDateAt, numericDateAt } from './date.js';
import { BEFORE_SEASON, DOUBLE_YEARS, YEAR_NAMES, YEAR_SHIFTS } from './en-sets.js';
import { centuryAt, decadeAt, doubleYearAt, standsAsYear, yearAt } from './era.js';
import { holidayAt } from './holiday.js';
import type { PointFound } from './point-found.js';
import { quarterAt, seasonAt } from './quarter.js';
import type { Lexicon } from './scan.js';
import { deicticAt } from './unit.js';
import { weekdayDate, weekdayOfMonthAt } from './weekday.js';

/** The longest calendar point that starts at entry `i`, without clock and part of day; null where none does. */
export function pointAt(w: Cursor, i: number, lexicon: Lexicon): PointFound | null {
  const sense = w.sense[i] ?? null;
  const digits = !Number.isNaN(w.value[i] ?? NaN);
  let best: PointFound | null = null;
  for (const rule of digits ? DIGIT_POINTS : sense ? WORD_POINTS : OTHER_POINTS) {
    const found = rule(w, i, lexicon);
    if (found && (!best || found.next > best.next)) best = found;
  }
  return best;
}

type PointRule = (w: Cursor, i: number, lexicon: Lexicon) => PointFound | null;

/** Points that begin with digits, with a word of the list, and with anything else, in the order of their priority. */
const DIGIT_POINTS: readonly PointRule[] = [
  monthDateAt,
  numericDateAt,
  compactDateAt,
  quarterAt,
  nthWeekdayAt,
  decadeAt,
  centuryAt,
  fiscalYearAt,
  samePeriodAt,
  plainYearAt,
];
const WORD_POINTS: readonly PointRule[] = [
  monthDateAt,
  weekdayDate,
  quarterAt,
  standingSeasonAt,
  datedHolidayAt,
  nthWeekdayAt,
  deicticPointAt,
  decadeAt,
  centuryAt,
  fiscalYearAt,
  plainYearAt,
];
const OTHER_POINTS: readonly PointRule[] = [quarterAt, decadeAt, plainYearAt];

function standingSeasonAt(w: Cursor, i: number): PointFound | null {
  const season = seasonAt(w, i);
  return season && (!season.alone || seasonStands(w, i)) ? season : null;
}

function datedHolidayAt(w: Cursor, i: number, lexicon: Lexicon): PointFound | null {
  const holiday = holidayAt(w, i, lexicon);
  return holiday
    ? withYear(w, { next: holiday.next, point: { kind: 'point', holiday: holiday.rule }, rule: 'time/holiday' })
    : null;
}

function nthWeekdayAt(w: Cursor, i: number): PointFound | null {
  const found = weekdayOfMonthAt(w, i);
  return found && 'point' in found ? found : null;
}

function deicticPointAt(w: Cursor, i: number): PointFound | null {
  const found = deicticAt(w, i);
  return found?.meaning.kind === 'point' ? { next: found.next, point: found.meaning, rule: found.rule } : null;
}

function plainYearAt(w: Cursor, i: number): PointFound | null {
  const year = yearAt(w, i);
  if (!year || !(Number.isNaN(w.value[i] ?? NaN) || standsAsYear(w, i))) return null;
  return { next: year.next, point: { kind: 'point', year: year.year }, rule: 'time/year' };
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
