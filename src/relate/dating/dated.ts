import { daysFromCivil, formatDays, parseDate } from '../../calendar/civil.js';
import type { Evidence } from '../../model/account.js';
import type { DayClue, WeekdayClue } from './clue.js';
import type { DatedTime } from './types.js';

/** A time and the day worked out for it. */
export function dated(
  { report, time }: DayClue | WeekdayClue,
  days: number,
  computed: string,
  evidence: readonly Evidence[],
  rule: string,
): DatedTime {
  return { report: report.siglum, time: time.id, value: formatDays(days), computed, evidence, rule };
}

/** Times with the days worked out for them; the first that is found for a time stays. */
export class DatedTimes {
  private readonly byTime = new Map<string, DatedTime>();

  add(one: DatedTime): void {
    const key = `${one.report} ${one.time}`;
    if (!this.byTime.has(key)) this.byTime.set(key, one);
  }

  /** What was worked out for a clue's time; undefined where nothing was. */
  of({
    report,
    time,
  }: {
    readonly report: { readonly siglum: string };
    readonly time: { readonly id: string };
  }): DatedTime | undefined {
    return this.byTime.get(`${report.siglum} ${time.id}`);
  }

  all(): DatedTime[] {
    return [...this.byTime.values()];
  }
}

/** The day count of a `YYYY-MM-DD` that was written here; NaN for anything else. */
export function countOf(value: string): number {
  const date = parseDate(value);
  return date ? daysFromCivil(date) : NaN;
}
