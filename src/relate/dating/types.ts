import type { Place } from '../keyed.js';
import type { Subject } from './en.js';

/** A day whose year may be open. */
export interface CalendarDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** One thing that a day or year was worked out from. Days are `YYYY-MM-DD`. */
export type DayGround =
  /** These words print it; they tell it as past. */
  | { readonly kind: 'printed' | 'past'; readonly at: Place }
  | { readonly kind: 'published'; readonly report: string; readonly day: string }
  /** The year is this, by what follows. */
  | { readonly kind: 'year'; readonly year: number }
  /**
   * The day is said to be this weekday (1 is Monday); `fits` says whether it is in the year, null where that is open.
   */
  | {
      readonly kind: 'weekday';
      readonly day: CalendarDay;
      readonly weekday: number;
      readonly fits: boolean | null;
    }
  | { readonly kind: 'sum'; readonly start: CalendarDay; readonly days: number; readonly end: CalendarDay }
  /** Reports that name the day. */
  | { readonly kind: 'named'; readonly reports: readonly string[] }
  /** So many days from there, before it where negative. */
  | { readonly kind: 'distance'; readonly days: number; readonly day: string }
  | { readonly kind: 'half'; readonly half: number; readonly whole: number }
  /** The words are said of a happening whose day is known. */
  | { readonly kind: 'said-of'; readonly at: Place; readonly subject: Subject | 'day' }
  | {
      readonly kind: 'same-words';
      readonly reports: readonly [string, string];
      readonly words: string;
      readonly day: string;
    }
  | { readonly kind: 'deadline'; readonly day: string }
  /** A weekday alone is this day. */
  | { readonly kind: 'weekday-is'; readonly at: Place; readonly day: string }
  /** So it was published between these days. */
  | { readonly kind: 'window'; readonly from: string; readonly to: string }
  /** Whichever of these days it was published on, the words are this. */
  | {
      readonly kind: 'throughout';
      readonly at: Place;
      readonly value: string;
      readonly from: string;
      readonly to: string;
    };

/** What the reports' own words force about the day a report was published. */
export interface InferredDate {
  readonly report: string;
  /** `YYYY-MM-DD` where exactly one day is left; null otherwise. */
  readonly value: string | null;
  /** Earliest and latest day left; null where nothing bounds it. */
  readonly notBefore: string | null;
  readonly notAfter: string | null;
  /** What it follows from; empty where nothing could be worked out. */
  readonly grounds: readonly DayGround[];
  readonly evidence: readonly Place[];
  readonly rule: string;
}

/** What a fact that was worked out is of. */
export type FactSubject =
  | { readonly kind: 'year'; readonly days: readonly CalendarDay[]; readonly year: number }
  | { readonly kind: 'period-end'; readonly days: number; readonly noun: string }
  | { readonly kind: 'offset-day'; readonly subject: Subject | 'day' }
  | { readonly kind: 'half-period'; readonly half: number; readonly whole: number };

/** A day that follows from the reports by arithmetic: the end of a period, the day of a meeting. */
export interface ComputedFact {
  /** `fact:` and what it is made from; equal reports give equal ids. */
  readonly id: string;
  readonly of: FactSubject;
  /** `YYYY-MM-DD`, or `MM-DD` where the year is open; a number of days for `half-period`; the year for `year`. */
  readonly value: string;
  readonly grounds: readonly DayGround[];
  readonly evidence: readonly Place[];
  /** Keys of the reports that it holds for. */
  readonly reports: readonly string[];
  readonly rule: string;
}

/** A time expression whose day the reports' arithmetic gives though its own report does not. */
export interface DatedTime {
  readonly report: string;
  /** Id of the time in that report. */
  readonly time: string;
  readonly value: string;
  readonly grounds: readonly DayGround[];
  readonly evidence: readonly Place[];
  readonly rule: string;
}

/** What of dates stays open. */
export type OpenSubject =
  | { readonly kind: 'time'; readonly at: Place }
  | { readonly kind: 'year'; readonly days: readonly CalendarDay[] }
  | { readonly kind: 'publication'; readonly report: string };

/** Why it stays open. */
export type OpenGround =
  | { readonly kind: 'older-copy' | 'other-weeks' }
  /** No date fixes its week; it lies after `after`, where that is known. */
  | { readonly kind: 'no-week'; readonly after: string | null }
  | { readonly kind: 'years'; readonly grounds: readonly DayGround[]; readonly years: readonly number[] }
  | { readonly kind: 'window'; readonly from: string; readonly to: string }
  /** The address of the report holds this day, as written; that may be the day of something else. */
  | { readonly kind: 'address'; readonly day: string; readonly written: string };

/** What stays open, and why. */
export interface UndatedTime {
  readonly of: OpenSubject;
  readonly why: OpenGround;
  readonly candidates: readonly string[];
  readonly evidence: readonly Place[];
}

export interface Dating {
  /** One entry for every report without a publication date. */
  readonly dates: readonly InferredDate[];
  readonly facts: readonly ComputedFact[];
  readonly times: readonly DatedTime[];
  readonly undecided: readonly UndatedTime[];
}
