import { daysFromCivil, formatDays, parseDate } from '../../calendar/civil.js';
import type { Evidence } from '../../model/account.js';
import type { DayClue, WeekdayClue } from './clue.js';
import type { DatedTime } from './types.js';

/** A time and the day worked out for it. */
export function dated({ report, time }: DayClue | WeekdayClue, days: number, computed: string, evidence: readonly Evidence[], rule: string): DatedTime {
  return { report: report.siglum, time: time.id, value: formatDays(days), computed, evidence, rule };
}

/** The day count of a `YYYY-MM-DD` that was written here; NaN for anything else. */
export function countOf(value: string): number {
  const date = parseDate(value);
  return date ? daysFromCivil(date) : NaN;
}
