import type { CheckMark, FindingKind } from './check.js';
import type { Evidence } from './evidence.js';
import type { Report } from './report.js';

/**
 * How a report has something of a primary text: a quotation `whole` (sentences from first to last word), in `part`, or
 * cut with a sign that the report sets (`shown`); a sentence `copied` word for word without quotation marks; else what
 * the check of a draft calls it.
 */
export type PrimaryHow =
  | 'whole'
  | 'part'
  | 'shown'
  | 'copied'
  | Exclude<FindingKind, 'one-source' | 'not-in-sources' | 'not-resolved'>;

/** Words of a report against those of a primary text; one of the two may be empty. */
export interface PrimaryDifference {
  /** Words of the report. */
  readonly report: string;
  /** Words of the primary text. */
  readonly primary: string;
}

/** What a report has of a primary text, with the words of both. */
export interface PrimaryUse {
  /** Follows from its content: equal input, equal id. */
  readonly id: string;
  /** What of the report is set against the primary text. */
  readonly kind: 'quotation' | 'claim' | 'figure' | 'date' | 'commitment';
  /** How the report has it, the gravest way that holds. */
  readonly how: PrimaryHow;
  /** What else holds, graver first. */
  readonly also: readonly PrimaryHow[];
  /** How it stands to the primary text, in one sign. */
  readonly mark: CheckMark;
  /** How the report has it, in one sentence. */
  readonly says: string;
  /** Words of the report. */
  readonly here: Evidence;
  /** Where they come from in the primary text, the likest first. */
  readonly there: readonly Evidence[];
  /** Words that are not the same; empty where all are. */
  readonly differences: readonly PrimaryDifference[];
  /** Ids of the items of the stories that rest on these words of the report. */
  readonly items: readonly string[];
}

/** A sentence of a primary text, and the sigla of the reports that took it up: in quotation marks, or told. */
export interface PrimarySentence extends Evidence {
  /** Sigla of the reports that have words of it in quotation marks. */
  readonly quoted: readonly string[];
  /** Sigla of the reports that tell it without. */
  readonly told: readonly string[];
}

/** A text that the reports are set against: it is none of them, and counts in no support. */
export interface PrimaryText {
  /** The text, read as a report is: with the siglum P1, P2 and on, of no story and no origin. */
  readonly report: Report;
  /** Reports that have something of it, in the order of their sigla. */
  readonly reports: readonly string[];
  /** What the reports have of it, in its order. */
  readonly uses: readonly PrimaryUse[];
  /** Its sentences, in order. */
  readonly sentences: readonly PrimarySentence[];
}
