import type { Core } from './core.js';
import { type Cursor, isDash, isOneOf, isPossessive, isWord, runsOn, senseAt } from './cursor.js';
import { AGO, COMPARED, COMPARED_ONLY, PLACING, WEEK_ENDS, YEAR_KINDS } from './en-sets.js';
import { yearAt } from './era.js';
import { lengthAt } from './length.js';
import type { Meaning } from './meaning.js';
import { pointAt } from './point.js';
import { quarterAt } from './quarter.js';
import type { Lexicon } from './scan.js';

/** Year-end, year's end: the end of the year of speaking. */
export function yearEndAt(w: Cursor, i: number): Core | null {
  const the = isWord(w, i, 'the') ? i + 1 : i;
  if (!isWord(w, the, 'year')) return null;
  const end = isPossessive(w, the + 1) || isDash(w, the + 1) ? the + 2 : the + 1;
  if (!isWord(w, end, 'end')) return null;
  return {
    next: end + 1,
    meaning: { kind: 'unit', grain: 'year', shift: 0, from: 'now' },
    mod: 'END',
    rule: 'time/year-end',
  };
}

/** The year ended June 30, a length; for the year, for the week: the one that is spoken of. */
export function theYearAt(w: Cursor, i: number): Core | null {
  if (!isWord(w, i, 'the')) return null;
  const full = isOneOf(w, i + 1, YEAR_KINDS);
  const at = full ? i + 2 : i + 1;
  const unit = senseAt(w, at);
  if ((unit?.unit !== 'year' && unit?.unit !== 'week' && unit?.unit !== 'month') || unit.plural) return null;
  if (isWord(w, at + 1, 'ended') || isWord(w, at + 1, 'ending'))
    return {
      next: at + 1,
      meaning: { kind: 'fixed', type: 'DURATION', value: `P1${unit.unit[0]?.toUpperCase() ?? ''}` },
      rule: 'time/length-ended',
    };
  return isSpokenOf(w, i, at, full)
    ? { next: at + 1, meaning: { kind: 'unit', grain: unit.unit, shift: 0, from: 'now' }, rule: 'time/unit-article' }
    : null;
}

/** "For the year.", "sales of the month.": closed, and led in; "the full year" needs no more. */
function isSpokenOf(w: Cursor, i: number, at: number, full: boolean): boolean {
  const closed = (w.mark[at + 1] ?? 0) !== 0 || at + 1 >= w.count;
  if (full && isWord(w, at, 'year')) return yearAt(w, at + 1) === null;
  const led = isWord(w, i - 1, 'for') || (isWord(w, i - 1, 'of') && senseAt(w, i - 2)?.unit === 'month');
  return led && (closed || full);
}

/** The same period last year, the same month a year ago: one year before what was told. */
export function sameLastYearAt(w: Cursor, i: number): Core | null {
  const the = isWord(w, i, 'the') ? i + 1 : i;
  if (!isOneOf(w, the, COMPARED)) return null;
  const unit = senseAt(w, the + 1)?.unit;
  if (unit !== 'period' && unit !== 'quarter' && unit !== 'month' && unit !== 'week') return null;
  const at = isWord(w, the + 2, 'of') || isWord(w, the + 2, 'in') ? the + 3 : the + 2;
  const next = lastYearEnd(w, at);
  if (next === null) return null;
  const same = unit === 'month' || unit === 'week' ? unit : 'quarter';
  return {
    next,
    meaning: { kind: 'offset', grain: 'year', amount: -1, from: 'then', same },
    rule: 'time/same-last-year',
  };
}

/** Where "last year", "the previous year", "a year ago" at `i` ends; null where none stands. */
function lastYearEnd(w: Cursor, i: number): number | null {
  if (isWord(w, i, 'a')) return isWord(w, i + 1, 'year') && isOneOf(w, i + 2, AGO) ? i + 3 : null;
  const previous = isWord(w, i, 'the') && isWord(w, i + 1, 'previous');
  if (!previous && !isWord(w, i, 'last')) return null;
  const year = previous ? i + 2 : i + 1;
  return isWord(w, year, 'year') && !(isWord(w, i, 'last') && isPossessive(w, i + 2)) ? year + 1 : null;
}

/** The week of March 6, the week ending 2 March, the weekend of 24 February: the week that holds the day. */
export function weekOfAt(w: Cursor, i: number, lexicon: Lexicon): Core | null {
  const the = isWord(w, i, 'the') ? i + 1 : i;
  const unit = senseAt(w, the)?.unit;
  if ((unit !== 'week' && unit !== 'weekend') || senseAt(w, the)?.plural || !isOneOf(w, the + 1, WEEK_ENDS))
    return null;
  if (unit === 'weekend' && !isWord(w, the + 1, 'of')) return null;
  const at = isWord(w, the + 2, 'on') ? the + 3 : the + 2;
  const day = runsOn(w, at) ? pointAt(w, at, lexicon) : null;
  if (!day || day.point.day === undefined) return null;
  return {
    next: day.next,
    meaning: { kind: 'offset', grain: unit, amount: 0, from: 'base', base: day.point },
    rule: unit === 'week' ? 'time/week-of' : 'time/weekend',
  };
}

/** Year-ago, the year-earlier period, the comparable year-ago quarter: one year before the period that is spoken of. */
export function yearAgoAt(w: Cursor, i: number): Core | null {
  let at = isWord(w, i, 'the') ? i + 1 : i;
  if (isOneOf(w, at, COMPARED_ONLY)) at++;
  if (!isWord(w, at, 'year') || !isDash(w, at + 1) || !(isWord(w, at + 2, 'ago') || isWord(w, at + 2, 'earlier')))
    return null;
  const meaning: Meaning = { kind: 'offset', grain: 'year', amount: -1, from: 'then' };
  const noun = at + 3;
  const period = senseAt(w, noun)?.unit;
  if (period === 'period' || period === 'quarter') return { next: noun + 1, meaning, rule: 'time/year-before' };
  const quarter = runsOn(w, noun) ? quarterAt(w, noun) : null;
  if (quarter && quarter.point.quarter !== undefined)
    return { next: quarter.next, meaning: { ...quarter.point, yearShift: -1 }, rule: 'time/year-before' };
  return { next: at + 3, meaning, rule: 'time/year-before' };
}

/** The past two months, the next few days, the first nine months, the last 24 hours. */
export function spanOfUnits(w: Cursor, i: number): Core | null {
  const the = isWord(w, i, 'the') || isWord(w, i, 'these') || isWord(w, i, 'those') ? i + 1 : i;
  const word = senseAt(w, the);
  if (!word) return null;
  if (word.shift === undefined && !PLACING.has(word.word)) return null;
  const length = lengthAt(w, the + 1);
  if (length?.rule !== 'time/length') return null;
  if (isWord(w, the + 1, 'a') || isWord(w, the + 1, 'an')) return null;
  return { next: length.next, meaning: length.meaning, mod: length.mod, rule: 'time/length-placed' };
}
