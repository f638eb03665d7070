const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/**
 * A TIMEX3 value for people to read; a value that is no calendar date is given back as it is.
 *
 * @example showDate('2019-07-21') // → 'Sun 21 Jul 2019'
 */
export function showDate(value: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(value) ?? [];
  if (!year) return value;
  if (!month) return year;
  const name = MONTHS[Number(month) - 1];
  if (!name) return value;
  return day ? `${WEEKDAYS[weekday(Number(year), Number(month), Number(day))]} ${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** 0 for Sunday. Sakamoto's method for the proleptic Gregorian calendar. */
function weekday(year: number, month: number, day: number): number {
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7;
}
