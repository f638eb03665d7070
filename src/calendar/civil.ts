/** A day of the proleptic Gregorian calendar. `month` 1 to 12, `day` 1 to 31; year 0 is 1 BC (ISO 8601). */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A week of ISO 8601: weeks start on Monday, week 1 holds the year's first Thursday. */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

/**
 * Days from 1970-01-01, negative before it. A day past the end of its month runs on into the next.
 * Method: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2014), `days_from_civil`.
 */
export function daysFromCivil({ year, month, day }: CivilDate): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day that lies `days` after 1970-01-01. Inverse of {@link daysFromCivil}. */
export function civilFromDays(days: number): CivilDate {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export function weekdayOf(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

/** True in a leap year of the Gregorian calendar. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Number of days of a month; `month` 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (LENGTHS[month - 1] ?? 31);
}

/** True when there is such a day: no 31 June, and 29 February in leap years only. */
export function isCivilDate({ year, month, day }: CivilDate): boolean {
  return Number.isInteger(year) && 1 <= month && month <= 12 && 1 <= day && day <= daysInMonth(year, month);
}

/** The day `months` later (earlier when negative); a day that the month has not becomes its last day. */
export function addMonths({ year, month, day }: CivilDate, months: number): CivilDate {
  const index = year * 12 + (month - 1) + months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return { year: newYear, month: newMonth, day: Math.min(day, daysInMonth(newYear, newMonth)) };
}

/** The ISO week that holds a day. */
export function isoWeekOf(days: number): IsoWeek {
  const thursday = days + 4 - weekdayOf(days);
  const { year } = civilFromDays(thursday);
  const first = daysFromCivil({ year, month: 1, day: 1 });
  return { year, week: Math.floor((thursday - first) / 7) + 1 };
}

/** The Monday of an ISO week, in days from 1970-01-01. */
export function mondayOf({ year, week }: IsoWeek): number {
  const fourth = daysFromCivil({ year, month: 1, day: 4 });
  return fourth - (weekdayOf(fourth) - 1) + (week - 1) * 7;
}

/** `YYYY-MM-DD`; years before 0 or past 9999 with a sign, as ISO 8601 extends them. */
export function formatDate({ year, month, day }: CivilDate): string {
  return `${formatYear(year)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** `YYYY-MM-DD` of a day count from 1970-01-01. */
export function formatDays(days: number): string {
  return formatDate(civilFromDays(days));
}

/** Four digits, or more with a sign. */
export function formatYear(year: number): string {
  if (0 <= year && year <= 9999) return pad(year, 4);
  return `${year < 0 ? '-' : '+'}${pad(Math.abs(year), 4)}`;
}

/**
 * The day that a text of the form `YYYY-MM-DD` (a time of day may follow after `T` or a blank) gives; null when it is
 * none.
 */
export function parseDate(text: string): CivilDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].{0,40})?$/.exec(text);
  if (!match) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isCivilDate(date) ? date : null;
}

/** The whole number with zeros before it up to `width` digits. */
export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
