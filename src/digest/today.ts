import { daysFromCivil, formatDays, parseDate } from '../calendar/civil.js';
import type { Report } from '../model/report.js';
import { daysOf, showDate } from './dates.js';
import type { Entry } from './entry.js';

/** The day from which what is due is seen, and who gave it. Never the clock. */
export interface Today {
  readonly day: string;
  readonly from: 'given' | 'newest';
}

/** Where a day stands, seen from another: behind it, within seven days after it, later. */
export type Nearness = 'past' | 'week' | 'later';

/** The day that the reader gives, else that of the newest report; null where no report has a date. */
export function todayOf(reports: readonly Pick<Report, 'published'>[], given?: string): Today | null {
  if (given !== undefined && parseDate(given)) return { day: given, from: 'given' };
  const newest =
    reports
      .flatMap(({ published }) => (published ? [published.value] : []))
      .sort()
      .pop() ?? '';
  return newest === '' ? null : { day: newest.slice(0, 10), from: 'newest' };
}

/** Where what falls due stands; null where it has no day, or nothing says what day it is. */
export function nearness(when: string | null, today: Today | null): Nearness | null {
  const days = when === null ? null : daysOf(when);
  const now = today === null ? null : parseDate(today.day);
  if (!days || !now) return null;
  const at = daysFromCivil(now);
  return days.last < at ? 'past' : days.first <= at + WEEK ? 'week' : 'later';
}

const WEEK = 7;

const WORD: Readonly<Record<Nearness, string>> = { past: ' · past', week: ' · within a week', later: '' };

/** What is due with its days told from today. */
export function seenFrom(entries: readonly Entry[], today: Today | null): readonly Entry[] {
  return entries.map((entry) => {
    const near = nearness(entry.when, today);
    return near === null || entry.group === null ? entry : { ...entry, group: `${entry.group}${WORD[near]}` };
  });
}

/** "Seen from Sat 3 Aug 2024, the day of the newest report; a week from it ends Sat 10 Aug 2024." */
export function todayWords({ day, from }: Today): string {
  const civil = parseDate(day);
  const end = civil ? showDate(formatDays(daysFromCivil(civil) + WEEK)) : '';
  const whose = from === 'given' ? 'the day you gave' : 'the day of the newest report';
  return `Seen from ${showDate(day)}, ${whose}; a week from it ends ${end}.`;
}
