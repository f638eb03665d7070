import type { Time } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { meaningOf } from '../../read/time/find.js';
import type { Meaning } from '../../read/time/meaning.js';
import type { KeyedReport } from '../keyed.js';
import { PERIODS, SUBJECTS, type Subject } from './en.js';

/** A time of one report with what its words say and the sentence it stands in. */
export interface Clue {
  readonly report: KeyedReport;
  readonly time: Time;
  readonly meaning: Meaning | null;
  readonly sentence: Span;
  /** What the sentence tells of, nearest word first. */
  readonly subjects: readonly Subject[];
  /** Stands in older copy set behind the report's own text: its week is not the report's. */
  readonly older: boolean;
}

/** A clue whose words give month and day. */
export interface DayClue extends Clue {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** Weekday printed with the date; null when none. */
  readonly weekday: number | null;
}

/** A clue that is a weekday and nothing more. */
export interface WeekdayClue extends Clue {
  readonly weekday: number;
}

/** A clue that is a number of days made into a period: "a 45-day period". */
export interface PeriodClue extends Clue {
  readonly days: number;
}

export interface Clues {
  readonly days: readonly DayClue[];
  readonly weekdays: readonly WeekdayClue[];
  readonly periods: readonly PeriodClue[];
  readonly all: readonly Clue[];
}

/** What the times of a report give for dating. */
export function cluesOf(report: KeyedReport): Clues {
  const days: DayClue[] = [];
  const weekdays: WeekdayClue[] = [];
  const periods: PeriodClue[] = [];
  const all: Clue[] = [];
  const sentences = new SentenceCursor(report);
  for (const time of report.times) {
    const sentence = sentences.around(time);
    const words = report.text.slice(time.start, time.end);
    const meaning = time.type === 'SET' ? null : meaningOf(words);
    const clue: Clue = {
      report,
      time,
      meaning,
      sentence,
      subjects: subjectsNear(report.text, sentence, time),
      older: time.rule.endsWith('-older-copy'),
    };
    all.push(clue);
    if (meaning?.kind === 'point' && meaning.month !== undefined && meaning.day !== undefined) {
      days.push({
        ...clue,
        year: meaning.year ?? null,
        month: meaning.month,
        day: meaning.day,
        weekday: meaning.weekday ?? null,
      });
    } else if (
      meaning?.kind === 'point' &&
      meaning.weekday !== undefined &&
      meaning.year === undefined &&
      meaning.shift === undefined &&
      meaning.then === undefined &&
      meaning.day === undefined
    ) {
      weekdays.push({ ...clue, weekday: meaning.weekday });
    } else if (time.type === 'DURATION') {
      const match = /^P(\d{1,4})D$/.exec(time.value ?? '');
      if (match && PERIODS.includes(wordAfter(report.text, time.end)))
        periods.push({ ...clue, days: Number(match[1]) });
    }
  }
  return { days, weekdays, periods, all };
}

/** The word that starts at or after `at`, in lower case; empty when a mark stands before it. */
function wordAfter(text: string, at: number): string {
  const match = /^[\s-]{0,3}([A-Za-z][A-Za-z-]{0,20})/.exec(text.slice(at, at + 26));
  return match?.[1]?.toLowerCase() ?? '';
}

const SUBJECT_OF: ReadonlyMap<string, Subject> = new Map(
  (Object.entries(SUBJECTS) as [Subject, readonly string[]][]).flatMap(([subject, words]) =>
    words.filter((word) => !word.includes(' ')).map((word) => [word, subject] as const),
  ),
);

/** Subjects that words of the sentence name, the nearest to the time first. At most 600 characters are looked at. */
function subjectsNear(text: string, sentence: Span, time: Span): Subject[] {
  const from = Math.max(sentence.start, time.start - 300);
  const to = Math.min(sentence.end, time.end + 300);
  const found: { subject: Subject; distance: number }[] = [];
  for (const match of text.slice(from, to).matchAll(/[A-Za-z]+(?:-[A-Za-z]+)?/g)) {
    const subject = SUBJECT_OF.get(match[0].toLowerCase());
    if (!subject) continue;
    const at = from + match.index;
    found.push({ subject, distance: at < time.start ? time.start - at - match[0].length : at - time.end });
  }
  found.sort((a, b) => a.distance - b.distance);
  return [...new Set(found.map(({ subject }) => subject))];
}

/** Finds the sentence of each time in one pass; times must come in text order. */
class SentenceCursor {
  private at = 0;
  constructor(private readonly report: KeyedReport) {}

  around(span: Span): Span {
    const { sentences, text } = this.report;
    while (this.at < sentences.length && (sentences[this.at]?.end ?? 0) <= span.start) this.at++;
    const sentence = sentences[this.at];
    if (sentence && sentence.start <= span.start && span.end <= sentence.end) return sentence;
    return roughSentence(text, span);
  }
}

/** The sentence around a span by its marks alone, at most 400 characters either side. */
function roughSentence(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && start - from < 400 && !endsAt(text, from - 1)) from--;
  let to = end;
  while (to < text.length && to - end < 400 && !endsAt(text, to)) to++;
  return { start: from, end: Math.max(to, end) };
}

function endsAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 10) return true;
  if (code !== 46 && code !== 33 && code !== 63) return false;
  const next = text.charCodeAt(at + 1);
  if (!(next === 32 || next === 10 || next === 0x201d || next === 34)) return false;
  // An initial or short title before the stop ends nothing: U.S. officials, Mr. Ames.
  const before = text.slice(Math.max(0, at - 4), at);
  return !/(?:^|[\s.])(?:[A-Z]|Mr|Ms|Dr|Mrs|Sen|Gen|St)$/.test(before);
}
