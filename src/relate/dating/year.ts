import { civilFromDays, daysFromCivil, isCivilDate, parseDate, weekdayOf } from '../../calendar/civil.js';
import { type Place, placeIn } from '../keyed.js';
import type { Clues, DayClue, WeekdayClue } from './clue.js';
import type { DayGround } from './types.js';

/** The year of a set of dates that are told without one. */
export interface YearFound {
  /** Null where more than one is left. */
  readonly year: number | null;
  readonly candidates: readonly number[];
  readonly grounds: readonly DayGround[];
  readonly evidence: readonly Place[];
}

/** A date without year, and a weekday that the reports say it was. */
export interface WeekdayOfDate {
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly evidence: readonly Place[];
}

/** First and last year that are tried where only weekdays speak. */
const TRIED = { from: 1990, to: 2035 } as const;

/**
 * The year in which the dates fall: a report prints one of them with its year, or was published within a year of it;
 * weekdays told of the dates must agree. `dates` are told without year and known to be of one time.
 */
export function yearOf(
  dates: readonly DayClue[],
  printed: readonly DayClue[],
  weekdays: readonly WeekdayOfDate[],
): YearFound {
  const evidence: Place[] = [];
  const grounds: DayGround[] = [];
  const years = new Set<number>();
  for (const clue of printed) {
    if (clue.year === null || !dates.some(({ month, day }) => month === clue.month && day === clue.day)) continue;
    if (!years.has(clue.year)) {
      const at = placeIn(clue.report, clue.time);
      evidence.push(at);
      grounds.push({ kind: 'printed', at });
    }
    years.add(clue.year);
  }
  if (years.size === 0) {
    for (const clue of dates) {
      const value =
        clue.report.published?.from === 'inferred'
          ? null
          : clue.report.published && clue.time.value
            ? parseDate(clue.time.value)
            : null;
      if (!value) continue;
      if (!years.has(value.year)) {
        evidence.push(placeIn(clue.report, clue.time));
        grounds.push({ kind: 'published', report: clue.report.key, day: clue.report.published?.value ?? '' });
      }
      years.add(value.year);
    }
  }
  const fits = (year: number): boolean =>
    weekdays.every(
      ({ month, day, weekday }) =>
        isCivilDate({ year, month, day }) && weekdayOf(daysFromCivil({ year, month, day })) === weekday,
    );
  for (const { month, day, weekday, evidence: own } of weekdays) {
    const known = years.size === 1 ? ([...years][0] ?? null) : null;
    const fit = known === null ? null : fits(known);
    grounds.push({ kind: 'weekday', day: { year: known, month, day }, weekday, fits: fit });
    evidence.push(...own);
  }
  if (years.size > 0) {
    const kept = [...years].filter(fits);
    const [year] = kept;
    return {
      year: kept.length === 1 && year !== undefined ? year : null,
      candidates: (kept.length > 0 ? kept : [...years]).sort((a, b) => a - b),
      grounds,
      evidence,
    };
  }
  if (weekdays.length === 0) return { year: null, candidates: [], grounds: [], evidence };
  const kept: number[] = [];
  for (let year: number = TRIED.from; year <= TRIED.to; year++) if (fits(year)) kept.push(year);
  return { year: null, candidates: kept, grounds, evidence };
}

/**
 * Weekdays told of dates: printed with them ("Monday, July 22"), or of a deadline that is elsewhere given by its date.
 */
export function weekdaysOfDates(clues: readonly Clues[]): WeekdayOfDate[] {
  const found: WeekdayOfDate[] = [];
  const days = clues.flatMap((one) => one.days);
  for (const clue of days) {
    if (clue.weekday !== null && clue.year === null)
      found.push({
        month: clue.month,
        day: clue.day,
        weekday: clue.weekday,
        evidence: [placeIn(clue.report, clue.time)],
      });
  }
  const deadlines = days.filter((clue) => clue.year === null && isDeadline(clue));
  const named = new Set(deadlines.map(({ month, day }) => `${month}-${day}`));
  // One deadline only: with two, a weekday may be of either.
  const [first] = deadlines;
  if (named.size === 1 && first) {
    for (const clue of clues.flatMap((one) => one.weekdays)) {
      if (!isDeadline(clue) || !sharesDate(clue, deadlines)) continue;
      found.push({
        month: first.month,
        day: first.day,
        weekday: clue.weekday,
        evidence: [placeIn(first.report, first.time), placeIn(clue.report, clue.time)],
      });
    }
  }
  return unique(found);
}

/** True when the report itself gives the deadline by its date. */
function sharesDate(clue: WeekdayClue, deadlines: readonly DayClue[]): boolean {
  return deadlines.some(({ report }) => report === clue.report);
}

/** True when the time stands beside a word for a deadline, or after "by" or "until". */
export function isDeadline({ report, time, sentence }: DayClue | WeekdayClue): boolean {
  const before = report.text.slice(Math.max(sentence.start, time.start - 40), time.start).toLowerCase();
  const after = report.text.slice(time.end, Math.min(sentence.end, time.end + 12)).toLowerCase();
  if (
    /^ ?(?:deadline|cut-?off|ultimatum)/.test(after) ||
    /\b(?:deadline|expir|cut-?off|ultimatum|due date)/.test(before)
  )
    return true;
  return /\b(?:by|until|before) (?:the )?$/.test(before);
}

function unique(found: readonly WeekdayOfDate[]): WeekdayOfDate[] {
  const seen = new Map<string, WeekdayOfDate>();
  for (const one of found) {
    const key = `${one.month}-${one.day}-${one.weekday}`;
    const before = seen.get(key);
    seen.set(key, before ? { ...before, evidence: [...before.evidence, ...one.evidence] } : one);
  }
  return [...seen.values()];
}

/** The day count of a date in a year; null where the year has no such day. */
export function dayCount(year: number, month: number, day: number): number | null {
  return isCivilDate({ year, month, day }) ? daysFromCivil({ year, month, day }) : null;
}

/** Month and day that lie `days` after a date, where every year gives the same; null where a leap day comes between. */
export function addDaysInAnyYear(
  month: number,
  day: number,
  days: number,
): { readonly month: number; readonly day: number } | null {
  const common = dayCount(2021, month, day);
  const leap = dayCount(2024, month, day);
  const before = dayCount(2023, month, day);
  if (common === null || leap === null || before === null) return null;
  const ends = [common, leap, before].map((start) => civilFromDays(start + days));
  const [first] = ends;
  return first && ends.every((one) => one.month === first.month && one.day === first.day)
    ? { month: first.month, day: first.day }
    : null;
}
