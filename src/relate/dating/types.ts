import type { Evidence } from '../../model/account.js';

/** What the reports' own words force about the day a report was published. */
export interface InferredDate {
  /** Siglum. */
  readonly report: string;
  /** `YYYY-MM-DD` where exactly one day is left; null otherwise. */
  readonly value: string | null;
  /** Earliest and latest day left; null where nothing bounds it. */
  readonly notBefore: string | null;
  readonly notAfter: string | null;
  /** How, in words and sums; empty where nothing could be worked out. */
  readonly computed: string;
  readonly evidence: readonly Evidence[];
  readonly rule: string;
}

/** A day that follows from the reports by arithmetic: the end of a period, the day of a meeting. */
export interface ComputedFact {
  /** `fact:` and what it is made from; equal reports give equal ids. */
  readonly id: string;
  readonly kind: 'period-end' | 'offset-day' | 'half-period' | 'year' | 'weekday';
  /** `YYYY-MM-DD`, or `MM-DD` where the year is open; a number of days for `half-period`; the year for `year`. */
  readonly value: string;
  readonly title: string;
  /** The sum, printed. */
  readonly computed: string;
  readonly evidence: readonly Evidence[];
  /** Sigla of the reports that it holds for. */
  readonly reports: readonly string[];
  readonly rule: string;
}

/** A time expression whose day the reports' arithmetic gives though its own report does not. */
export interface DatedTime {
  readonly report: string;
  /** Id of the time in that report. */
  readonly time: string;
  readonly value: string;
  readonly computed: string;
  readonly evidence: readonly Evidence[];
  readonly rule: string;
}

/** What stays open, and why. */
export interface UndatedTime {
  readonly what: string;
  readonly why: string;
  readonly candidates: readonly string[];
  readonly evidence: readonly Evidence[];
}

export interface Dating {
  /** One entry for every report without a publication date. */
  readonly dates: readonly InferredDate[];
  readonly facts: readonly ComputedFact[];
  readonly times: readonly DatedTime[];
  readonly undecided: readonly UndatedTime[];
}
