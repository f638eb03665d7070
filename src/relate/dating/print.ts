import { civilFromDays, weekdayOf } from '../../calendar/civil.js';
import { MONTHS, WEEKDAYS } from './en.js';

/** `7 June 2019`; without the year when it is null. */
export function printDay(year: number | null, month: number, day: number): string {
  return `${day} ${MONTHS[month - 1] ?? ''}${year === null ? '' : ` ${year}`}`;
}

/** `Sunday 21 July 2019`, of a day counted from 1970-01-01. */
export function printDays(days: number): string {
  const { year, month, day } = civilFromDays(days);
  return `${printWeekday(weekdayOf(days))} ${printDay(year, month, day)}`;
}

export function printWeekday(weekday: number): string {
  return WEEKDAYS[weekday - 1] ?? '';
}

export function printCount(days: number, unit = 'day'): string {
  return `${days} ${unit}${days === 1 ? '' : 's'}`;
}
