import { daysFromCivil, formatDays, parseDate } from '../../calendar/civil.js';
import type { Place } from '../keyed.js';
import type { DayClue, WeekdayClue } from './clue.js';
import type { DatedTime, DayGround } from './types.js';

/** A time and the day worked out for it. */
export function dated(
  { report, time }: DayClue | WeekdayClue,
  days: number,
  grounds: readonly DayGround[],
  evidence: readonly Place[],
  rule: string,
): DatedTime {
  return { report: report.key, time: time.id, value: formatDays(days), grounds, evidence, rule };
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
    readonly report: { readonly key: string };
    readonly time: { readonly id: string };
  }): DatedTime | undefined {
    return this.byTime.get(`${report.key} ${time.id}`);
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
