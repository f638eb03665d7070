import { dayInAddress } from '../calendar/address.js';
import { daysFromCivil, daysInMonth, formatDays, mondayOf, parseDate, weekdayOf } from '../calendar/civil.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const PART_NAMES: Readonly<Record<string, string>> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  WI: 'winter',
  H1: 'first half of',
  H2: 'second half of',
};
const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };

/**
 * A TIMEX3 value for people to read: a day with its weekday, a month, a week by its Monday, a length. A value of
 * another form is given back as it is.
 *
 * @example showDate('2019-07-21') // → 'Sun 21 Jul 2019'
 */
export function showDate(value: string): string {
  const day = parseDate(value.slice(0, 10));
  if (day)
    return (
      `${WEEKDAYS[(weekdayOf(daysFromCivil(day)) + 7) % 7] ?? ''} ${day.day} ` +
      `${MONTHS[day.month - 1] ?? ''} ${day.year}`
    );
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(value) ?? [];
  if (year) return month ? `${MONTHS[Number(month) - 1] ?? month} ${year}` : year;
  const [, weekYear, week] = /^(\d{4})-W(\d{2})$/.exec(value) ?? [];
  if (weekYear && week)
    return `week of ${showDate(formatDays(mondayOf({ year: Number(weekYear), week: Number(week) })))}`;
  const [, partYear, part] = /^(\d{4})-(SP|SU|FA|WI|[QH]\d)$/.exec(value) ?? [];
  if (partYear && part) return `${PART_NAMES[part] ?? part} ${partYear}`;
  const weekend = /^(\d{4}-W\d{2})-WE$/.exec(value)?.[1];
  if (weekend) return `weekend of ${showDate(formatDays(daysOf(value)?.first ?? 0))}`;
  const [, count, unit] = /^P(\d+(?:\.\d+)?)([YMWD])$/.exec(value) ?? [];
  if (count && unit) return `${count} ${UNITS[unit] ?? unit}${count === '1' ? '' : 's'}`;
  return value;
}

/** A day, with its part where one is told: "Tue 4 Jun 2024 at night". */
export function showMoment(value: string): string {
  return `${showDate(value)}${PARTS_OF_DAY[/^\d{4}-\d{2}-\d{2}T(\w{2})$/.exec(value)?.[1] ?? ''] ?? ''}`;
}

const PARTS_OF_DAY: Readonly<Record<string, string>> = {
  MO: ' in the morning',
  AF: ' in the afternoon',
  EV: ' in the evening',
  NI: ' at night',
  DT: ' by day',
};

/**
 * A sentence with the TIMEX3 days in it as people write them; quoted words stay as they are.
 *
 * @example showDates('it would be 2024-07-30TNI') // → 'it would be Tue 30 Jul 2024 at night'
 */
export function showDates(text: string): string {
  return text.replace(
    /“[^”]*(?:”|$)|(?<![\w-])(\d{4}-(?:\d{2}-\d{2}|W\d{2}(?:-WE)?))(?:T(MO|AF|EV|NI|DT))?(?![\w:-])/g,
    (found, day: string | undefined, part: string | undefined) =>
      day === undefined ? found : `${showDate(day)}${part ? PARTS_OF_DAY[part] : ''}`,
  );
}

/**
 * First and last month of the parts of a year, as TIMEX3 writes them; a winter begins in December and ends in the next
 * year.
 */
const PARTS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [12, 14],
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  H1: [1, 6],
  H2: [7, 12],
};

/**
 * The days that a TIMEX3 date covers, counted from 1970-01-01: one for a day, many for a week, month, part of a year or
 * year. Null for a length, and for what is no date.
 *
 * @example daysOf('2019-07') // → { first: 18078, last: 18108 }
 */
export function daysOf(value: string): { readonly first: number; readonly last: number } | null {
  const day = parseDate(value.slice(0, 10));
  if (day) return one(daysFromCivil(day));
  const [, year = '', rest = ''] = /^(\d{4})(?:-(\w{2,3})(?:-WE)?)?$/.exec(value) ?? [];
  if (year === '') return null;
  if (rest.startsWith('W') && rest.length === 3) {
    const monday = mondayOf({ year: Number(year), week: Number(rest.slice(1)) });
    return value.endsWith('-WE') ? { first: monday + 5, last: monday + 6 } : { first: monday, last: monday + 6 };
  }
  const month = /^\d{2}$/.test(rest) ? Number(rest) : null;
  const [first, last] =
    rest === '' ? [1, 12] : month !== null && 1 <= month && month <= 12 ? [month, month] : (PARTS[rest] ?? [0, 0]);
  if (first === 0) return null;
  const end = { year: Number(year) + Math.floor((last - 1) / 12), month: ((last - 1) % 12) + 1 };
  return {
    first: daysFromCivil({ year: Number(year), month: first, day: 1 }),
    last: daysFromCivil({ ...end, day: daysInMonth(end.year, end.month) }),
  };
}

/** A day counted from 1970-01-01, in short: 7 Jun 2019. */
export function nameOfDay(day: number): string {
  return showDate(formatDays(day)).replace(/^\w+ /, '');
}

function one(day: number): { readonly first: number; readonly last: number } {
  return { first: day, last: day };
}

/** The day that an address writes, which a page may offer where the report tells none; null where there is none. */
export function dayOffered(url: string | null): string | null {
  return dayInAddress(url)?.day ?? null;
}
