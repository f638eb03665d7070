import { daysFromCivil, formatDays, parseDate } from '../../calendar/civil.js';
import type { ItemDue } from '../../model/account.js';
import type { Commitment, Time } from '../../model/report.js';
import { textOf } from '../../model/span.js';
import type { CountedDay, KeyedReport } from '../../relate/story.js';
import { dueWords } from '../words.js';

/** A telling of a commitment. */
interface Told {
  readonly report: KeyedReport;
  readonly commitment: Commitment;
}

const DAY = /^\d{4}-\d{2}-\d{2}/;

/**
 * When a commitment falls due, by the first telling that gives a day; else by the first that names a time at all, with
 * what is missing. Null where none does. `counted` is a day that was counted from an agreement.
 */
export function dueOf(told: readonly Told[], counted: CountedDay | undefined): ItemDue | null {
  const all = told.flatMap(({ report, commitment: { due } }) => {
    const time = due === null ? undefined : report.times.find(({ id }) => id === due);
    return time ? [dueAt(report, time)] : [];
  });
  const [open] = all;
  const length = all.find(({ value }) => /^P/.test(value ?? ''));
  // A length under an agreement runs from the day of the agreement, not from that of publication.
  if (length && counted) return { ...length, first: counted.day, last: counted.day, deadline: true, missing: null };
  return all.find(({ first, last }) => first !== null || last !== null) ?? open ?? null;
}

/** When something falls due at a time of a report. */
export function dueAt({ text, times }: KeyedReport, time: Time): ItemDue {
  const { value, firstDay, lastDay, start, end, type } = time;
  const day = DAY.exec(value ?? '')?.[0] ?? null;
  const deadline = type === 'DURATION' || isDeadline(text, start, end);
  // Of a range the words of both its ends.
  const opening = times.find(({ id }) => id === time.rangeFrom);
  const bound = firstDay !== undefined && day === null && isUpTo(text, start) ? dayBefore(firstDay) : null;
  const first = bound ?? firstDay ?? day ?? (lastDay === undefined ? null : lastDay);
  const last = bound ?? lastDay ?? (day === null ? null : day);
  return {
    words: textOf(text, opening ? { start: opening.start, end } : time).replace(/\s+/g, ' '),
    value,
    first: isDay(first) ? first : null,
    last: isDay(last) ? last : null,
    deadline,
    missing: first === null && last === null ? dueWords.missing(value, textOf(text, time)) : null,
  };
}

/** The day it is to be done by; of what is to be done in a month or week, that month or week. */
export function dayOf(due: ItemDue | null): string | null {
  if (due === null) return null;
  // "Early June" gives a first day and is no day.
  if (due.last === null) return due.value === null || DAY.test(due.value) ? due.first : null;
  return due.deadline || due.value === null || /^P/.test(due.value) ? due.last : null;
}

function isDay(value: string | null): boolean {
  return value !== null && parseDate(value) !== null;
}

/** `until 2030`, `before May`: over when it begins. */
function isUpTo(text: string, start: number): boolean {
  return /\b(?:before|until|till)\s+$/i.test(text.slice(Math.max(0, start - 12), start));
}

function dayBefore(day: string): string | null {
  const date = parseDate(day);
  return date === null ? null : formatDays(daysFromCivil(date) - 1);
}

/** `by the end of May`, `before Friday`: what is to be done on or before its last day. */
function isDeadline(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return (
    /\b(?:by|before|until|till|within|later than)\s+(?:the\s+)?$/i.test(before) ||
    /^(?:by|within|the end)\b/i.test(text.slice(start, end))
  );
}
