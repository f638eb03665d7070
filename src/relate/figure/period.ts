import { addMonths, daysFromCivil, daysInMonth, mondayOf, parseDate } from '../../calendar/civil.js';

/** First and last day of a TIMEX3 date as day numbers; null for what is no stretch of the calendar. */
export function periodOf(value: string | null): readonly [first: number, last: number] | null {
  if (value === null) return null;
  const day = /^(\d{4}-\d{2}-\d{2})(?:T.*)?$/.exec(value)?.[1];
  if (day !== undefined) {
    const date = parseDate(day);
    const days = date ? daysFromCivil(date) : null;
    return days === null ? null : [days, days];
  }
  const week = /^(\d{4})-W(\d{2})(?:-WE)?$/.exec(value);
  if (week) {
    const monday = mondayOf({ year: Number(week[1]), week: Number(week[2]) });
    return value.endsWith('WE') ? [monday + 5, monday + 6] : [monday, monday + 6];
  }
  const month = /^(\d{4})-(\d{2})$/.exec(value);
  if (month) return months(Number(month[1]), Number(month[2]), 1);
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter) return months(Number(quarter[1]), Number(quarter[2]) * 3 - 2, 3);
  const half = /^(\d{4})-H([12])$/.exec(value);
  if (half) return months(Number(half[1]), Number(half[2]) * 6 - 5, 6);
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value);
  if (season) return months(Number(season[1]), { SP: 3, SU: 6, FA: 9, WI: 12 }[season[2] ?? ''] ?? 1, 3);
  if (/^\d{4}$/.test(value)) return months(Number(value), 1, 12);
  return null;
}

function months(year: number, month: number, count: number): readonly [number, number] | null {
  if (month < 1 || 12 < month) return null;
  const end = addMonths({ year, month, day: 1 }, count - 1);
  return [daysFromCivil({ year, month, day: 1 }), daysFromCivil({ ...end, day: daysInMonth(end.year, end.month) })];
}

/** How far apart, in days, two days may stand that are days of telling and not of counting. */
const TELLING = 10;

/**
 * Whether two reference times allow a comparison: `apart` for periods that do not meet. Two single days close to each
 * other may be the days on which a count was told, so they are only `near`.
 */
export function agreeInTime(a: string | null, b: string | null): 'meet' | 'near' | 'apart' | 'unknown' {
  const x = periodOf(a);
  const y = periodOf(b);
  if (!x || !y) return 'unknown';
  if (x[0] <= y[1] && y[0] <= x[1]) return 'meet';
  const gap = Math.max(x[0], y[0]) - Math.min(x[1], y[1]);
  return x[0] === x[1] && y[0] === y[1] && gap <= TELLING ? 'near' : 'apart';
}

/** Days a TIMEX3 date covers; 0 for what is no stretch of the calendar. */
export function daysIn(value: string | null): number {
  const period = periodOf(value);
  return period ? period[1] - period[0] + 1 : 0;
}
