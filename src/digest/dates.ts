import { daysFromCivil, formatDays, mondayOf, parseDate, weekdayOf } from '../calendar/civil.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };

/**
 * A TIMEX3 value for people to read: a day with its weekday, a month, a week by its Monday, a length. A value of another
 * form is given back as it is.
 *
 * @example showDate('2019-07-21') // → 'Sun 21 Jul 2019'
 */
export function showDate(value: string): string {
  const day = parseDate(value.slice(0, 10));
  if (day) return `${WEEKDAYS[(weekdayOf(daysFromCivil(day)) + 7) % 7] ?? ''} ${day.day} ${MONTHS[day.month - 1] ?? ''} ${day.year}`;
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(value) ?? [];
  if (year) return month ? `${MONTHS[Number(month) - 1] ?? month} ${year}` : year;
  const [, weekYear, week] = /^(\d{4})-W(\d{2})$/.exec(value) ?? [];
  if (weekYear && week) return `week of ${showDate(formatDays(mondayOf({ year: Number(weekYear), week: Number(week) })))}`;
  const [, count, unit] = /^P(\d+(?:\.\d+)?)([YMWD])$/.exec(value) ?? [];
  if (count && unit) return `${count} ${UNITS[unit] ?? unit}${count === '1' ? '' : 's'}`;
  return value;
}
