import {
  addMonths,
  type CivilDate,
  civilFromDays,
  daysFromCivil,
  formatDays,
  formatYear,
  isoWeekOf,
  mondayOf,
  pad,
} from '../../calendar/civil.js';
import type { TimePart } from '../../model/report.js';
import type { Grain } from './words.js';

/** A stretch of the calendar with the day it starts on. */
export interface Place {
  readonly grain: Grain;
  /** First day, from 1970-01-01. */
  readonly days: number;
}

const MONTHS_IN: Readonly<Partial<Record<Grain, number>>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12000,
  season: 3,
};

const DAYS_IN: Readonly<Partial<Record<Grain, number>>> = { day: 1, night: 1, week: 7, weekend: 7, fortnight: 14 };

/** Months of a unit that is counted in them; null for any other. */
export function monthsIn(grain: Grain): number | null {
  return MONTHS_IN[grain] ?? null;
}

export function step(days: number, grain: Grain, amount: number): number {
  const perDay = DAYS_IN[grain];
  if (perDay !== undefined) return days + Math.round(perDay * amount);
  return addedMonths(days, Math.round((MONTHS_IN[grain] ?? 12) * amount));
}

export function addedMonths(days: number, months: number): number {
  const bounded = Math.max(-120_000, Math.min(120_000, months));
  return daysFromCivil(addMonths(civilFromDays(days), bounded));
}

/** The stretch of this grain that holds a day. */
export function placeOf(grain: Grain, days: number): Place {
  const { year, month } = civilFromDays(days);
  switch (grain) {
    case 'week':
    case 'fortnight':
      return { grain: 'week', days: mondayOf(isoWeekOf(days)) };
    case 'month':
      return { grain, days: dayOf(year, month, 1) };
    case 'quarter':
      return { grain, days: dayOf(year, Math.floor((month - 1) / 3) * 3 + 1, 1) };
    case 'half':
      return { grain, days: dayOf(year, month <= 6 ? 1 : 7, 1) };
    case 'year':
      return { grain, days: dayOf(year, 1, 1) };
    case 'decade':
      return { grain, days: dayOf(Math.floor(year / 10) * 10, 1, 1) };
    case 'century':
      return { grain, days: dayOf(Math.floor(year / 100) * 100, 1, 1) };
    default:
      return { grain: 'day', days };
  }
}

/** The TIMEX3 value of a place. */
export function placeValue({ grain, days }: Place): string {
  const { year, month } = civilFromDays(days);
  switch (grain) {
    case 'week': {
      const iso = isoWeekOf(days);
      return `${formatYear(iso.year)}-W${pad(iso.week, 2)}`;
    }
    case 'weekend': {
      const iso = isoWeekOf(days);
      return `${formatYear(iso.year)}-W${pad(iso.week, 2)}-WE`;
    }
    case 'month':
      return `${formatYear(year)}-${pad(month, 2)}`;
    case 'quarter':
      return `${formatYear(year)}-Q${Math.floor((month - 1) / 3) + 1}`;
    case 'half':
      return `${formatYear(year)}-H${month <= 6 ? 1 : 2}`;
    case 'year':
      return formatYear(year);
    case 'decade':
      return String(Math.floor(year / 10));
    case 'century':
      return pad(Math.floor(year / 100), 2);
    default:
      return formatDays(days);
  }
}

export function impliedOf(grain: Grain): readonly TimePart[] {
  switch (grain) {
    case 'day':
      return ['year', 'month', 'day'];
    case 'week':
    case 'weekend':
    case 'fortnight':
      return ['year', 'week'];
    case 'month':
      return ['year', 'month'];
    case 'quarter':
    case 'half':
      return ['year', 'quarter'];
    case 'season':
      return ['year', 'season'];
    case 'decade':
      return ['decade'];
    default:
      return ['year'];
  }
}

export function dayOf(year: number, month: number, day: number): number {
  const date: CivilDate = { year, month, day };
  return daysFromCivil(date);
}
