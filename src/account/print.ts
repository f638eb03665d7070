import { civilFromDays, daysFromCivil, parseDate, weekdayOf } from '../calendar/civil.js';
import type { CalendarDay } from '../relate/story.js';

const MONTHS: readonly string[] =
  'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS: readonly string[] = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** `7 June 2019`; without the year where it is open. */
export function printDay({ year, month, day }: CalendarDay): string {
  return `${day} ${MONTHS[month - 1] ?? ''}${year === null ? '' : ` ${year}`}`;
}

/** `Sunday 21 July 2019` of a `YYYY-MM-DD`; anything else as it is. */
export function printDate(value: string): string {
  const date = parseDate(value);
  if (!date) return value;
  const days = daysFromCivil(date);
  return `${printWeekday(weekdayOf(days))} ${printDay(civilFromDays(days))}`;
}

/** `21 July 2019` of a `YYYY-MM-DD`; anything else as it is. */
export function printPlainDate(value: string): string {
  const date = parseDate(value);
  return date ? printDay(date) : value;
}

/** `July 2019` of a `YYYY-MM`. */
export function printMonth(value: string): string {
  return `${MONTHS[Number(value.slice(5)) - 1] ?? ''} ${value.slice(0, 4)}`;
}

/** A day with its weekday where its year is known. */
export function printWholeDay(day: CalendarDay): string {
  const { year, month, day: of } = day;
  return year === null
    ? printDay(day)
    : `${printWeekday(weekdayOf(daysFromCivil({ year, month, day: of })))} ${printDay(day)}`;
}

/** The name of a weekday; 1 is Monday. */
export function printWeekday(weekday: number): string {
  return WEEKDAYS[weekday - 1] ?? '';
}

/** `1 day`, `45 days`. */
export function printCount(days: number, unit = 'day'): string {
  return `${days} ${unit}${days === 1 ? '' : 's'}`;
}

/** A number for reading: grouped by commas, at most four significant decimals. */
export function printNumber(value: number): string {
  const rounded = Math.abs(value) >= 1000 ? Math.round(value * 100) / 100 : Number(value.toPrecision(4));
  const text = Math.abs(rounded) < 1e21 ? String(rounded) : rounded.toExponential();
  if (text.includes('e')) return text;
  const [whole = '', decimals] = text.split('.');
  let grouped = '';
  const sign = whole.startsWith('-') ? '−' : '';
  const digits = sign ? whole.slice(1) : whole;
  for (let i = 0; i < digits.length; i++)
    grouped += (i > 0 && (digits.length - i) % 3 === 0 ? ',' : '') + digits.charAt(i);
  return sign + grouped + (decimals ? `.${decimals}` : '');
}

/** One decimal for reading beside another number. */
export function printShort(value: number): string {
  return printNumber(Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 10) / 10);
}

/** A share of 1 in percent. */
export function printPercent(share: number): string {
  const value = share * 100;
  return `${value < 1 ? Number(value.toPrecision(1)) : value < 10 ? Math.round(value * 10) / 10 : Math.round(value)}%`;
}

/** `A`, `A and B`, `A, B and C`. */
export function printList(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** A unit behind a number that is not one. */
export function printUnit(unit: string): string {
  if (unit === '' || unit === 'percent' || unit === 'people' || unit.includes(' per ')) return unit;
  if (unit === 'foot') return 'feet';
  return unit.endsWith('s') ? unit : `${unit}s`;
}
