import { type Place, placeIn } from '../keyed.js';
import type { Clue, Clues, DayClue, PeriodClue } from './clue.js';
import type { Subject } from './en.js';
import { ENDS, HALF, STARTS } from './en.js';

/** A period that starts on a printed date: 7 June, 45 days. */
export interface StartedPeriod {
  readonly start: DayClue;
  readonly period: PeriodClue;
  readonly evidence: readonly Place[];
}

/** Periods whose start stands in the same sentence, before them, joined by a word of starting. */
export function startedPeriods({ days, periods }: Clues): StartedPeriod[] {
  const found: StartedPeriod[] = [];
  let at = 0;
  for (const period of periods) {
    const { report, sentence, time } = period;
    while (at < days.length && (days[at]?.time.end ?? Infinity) <= time.start) at++;
    const last = days[at - 1];
    const start = last && sentence.start <= last.time.start ? last : undefined;
    if (!start) continue;
    const between = report.text.slice(start.time.end, time.start).toLowerCase();
    if (between.length > 200) continue;
    const words: readonly string[] = between.match(/[a-z]+/g) ?? [];
    if (!words.some((word) => STARTS.includes(word))) continue;
    found.push({ start, period, evidence: [placeIn(report, start.time), placeIn(report, time)] });
  }
  return found;
}

/** A day told by its distance from the end or start of a period: "two days before the end of the 30-day term". */
export interface DayOfPeriod {
  readonly offset: Clue;
  readonly period: PeriodClue;
  /** Days from the end of the period; negative before it. From its start where `from` says so. */
  readonly days: number;
  readonly from: 'start' | 'end';
  /** What is said to be on that day. */
  readonly subjects: readonly Subject[];
  readonly evidence: readonly Place[];
}

/** Days told by their distance from a period, in one report. */
export function daysOfPeriods({ all, periods }: Clues): DayOfPeriod[] {
  const found: DayOfPeriod[] = [];
  let at = 0;
  for (const period of periods) {
    const { report, time, sentence } = period;
    const lead = /\b(before|after) the (\w+) of (?:the|a|that|this|its|their) $/.exec(
      report.text.slice(Math.max(sentence.start, time.start - 60), time.start).toLowerCase(),
    );
    if (!lead) continue;
    const [whole, side = '', end = ''] = lead;
    const fromEnd = ENDS.includes(end);
    if (!fromEnd && end !== 'start' && end !== 'beginning') continue;
    while (at < all.length && (all[at]?.time.end ?? Infinity) <= time.start) at++;
    const offset = all[at - 1];
    if (!offset || time.start - offset.time.end > whole.length + 1 || !/^P\d+[DW]$/.test(offset.time.value ?? ''))
      continue;
    const length = /^P(\d+)([DW])$/.exec(offset.time.value ?? '');
    const days = Number(length?.[1] ?? 0) * (length?.[2] === 'W' ? 7 : 1) * (side === 'before' ? -1 : 1);
    const span = { start: offset.time.start, end: time.end };
    found.push({
      offset,
      period,
      days,
      from: fromEnd ? 'end' : 'start',
      subjects: offset.subjects,
      evidence: [placeIn(report, span)],
    });
  }
  return found;
}

/** "The middle of a 90-day span": half of a period, in one report. */
export interface HalfPeriod {
  readonly period: PeriodClue;
  readonly half: number;
  readonly evidence: readonly Place[];
  readonly subjects: readonly Subject[];
}

/** Periods of which the halfway point is told, in one report. */
export function halfPeriods({ periods }: Clues): HalfPeriod[] {
  return periods.flatMap((period): HalfPeriod[] => {
    const { report, time, sentence, days, subjects } = period;
    const from = Math.max(sentence.start, time.start - 40);
    const before = report.text.slice(from, time.start);
    const match = new RegExp(`\\b(?:${HALF.join('|')})\\b[^.]{0,30}$`, 'i').exec(before);
    if (!match || days % 2 !== 0) return [];
    return [
      {
        period,
        half: days / 2,
        evidence: [placeIn(report, { start: from + match.index, end: time.end })],
        subjects,
      },
    ];
  });
}
