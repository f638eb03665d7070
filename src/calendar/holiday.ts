import { daysFromCivil, weekdayOf } from './civil.js';

/** How the day of a yearly holiday is found. */
export type HolidayRule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  /** The `nth` such weekday of the month; -1 for the last. */
  | { readonly kind: 'weekday'; readonly month: number; readonly weekday: number; readonly nth: number }
  /** Days from Easter Sunday of the western churches. */
  | { readonly kind: 'easter'; readonly offset: number }
  /** The Tuesday after the first Monday of November. */
  | { readonly kind: 'election' }
  /** Kept by a calendar that is not reckoned here: never resolved. */
  | { readonly kind: 'unreckoned' };

/** The day of a holiday in a year, in days from 1970-01-01; null where it is not reckoned. */
export function holidayIn(year: number, rule: HolidayRule): number | null {
  switch (rule.kind) {
    case 'fixed':
      return daysFromCivil({ year, month: rule.month, day: rule.day });
    case 'weekday':
      return nthWeekday(year, rule.month, rule.weekday, rule.nth);
    case 'easter':
      return easterSunday(year) + rule.offset;
    case 'election':
      return nthWeekday(year, 11, 1, 1) + 1;
    case 'unreckoned':
      return null;
  }
}

/** The `nth` given weekday (1 Monday to 7 Sunday) of a month, -1 for the last, in days from 1970-01-01. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth < 0) {
    const next = daysFromCivil(
      month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 },
    );
    const last = next - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = daysFromCivil({ year, month, day: 1 });
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

/**
 * Easter Sunday of the western churches, in days from 1970-01-01. Method: the anonymous Gregorian computus (Meeus,
 * "Astronomical Algorithms", ch. 8).
 */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return daysFromCivil({ year, month: Math.floor(f / 31), day: (f % 31) + 1 });
}
