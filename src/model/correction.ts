/**
 * What the reader sets right. Corrections are kept beside the reports, applied on every run and shown as the reader's.
 * Reports are called by name, so a correction outlives new sigla; `reason` is the reader's own words.
 */
export type Correction = { readonly reason: string } /** The report was published on that day (`YYYY-MM-DD`). */ & (
  | { readonly kind: 'published'; readonly report: string; readonly value: string }
  /** The stretch is not of the story. It holds only while the text there is still `exact`. */
  | {
      readonly kind: 'furniture';
      readonly report: string;
      readonly start: number;
      readonly end: number;
      readonly exact: string;
    }
  /** The words are said by the one whose name is given, as it stands in the report. */
  | (Place & { readonly kind: 'speaker'; readonly name: string })
  /** The words are no statement, figure, commitment or event. */
  | (Place & { readonly kind: 'not-read'; readonly what: ReadKind })
  /** The figure in the words is this number. */
  | (Place & { readonly kind: 'figure'; readonly value: number })
  /** The date in the words is this day (`YYYY-MM-DD`). */
  | (Place & { readonly kind: 'day'; readonly value: string })
  /** The reports are of one story. */
  | { readonly kind: 'same-story'; readonly reports: readonly string[] }
  /** The report is a story of its own. */
  | { readonly kind: 'own-story'; readonly report: string }
  /** The names are of one party, which goes by the first. */
  | { readonly kind: 'same-party'; readonly names: readonly string[] }
  /** The name, in that report, is of a party of its own. */
  | { readonly kind: 'own-party'; readonly report: string; readonly name: string }
  /** The items are one; each is called by its id. */
  | { readonly kind: 'same-item'; readonly items: readonly string[] }
  /** What that report says of the item is an item of its own. */
  | { readonly kind: 'own-item'; readonly item: string; readonly report: string }
  /** The item is set aside. */
  | { readonly kind: 'dismiss'; readonly item: string }
);

/** Words of a report. What is said of them holds only while the text there is still `exact`. */
export interface Place {
  readonly report: string;
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/** What words may be read as and not be. */
export const READ_KINDS = ['statement', 'figure', 'commitment', 'event'] as const;
export type ReadKind = (typeof READ_KINDS)[number];

/** A correction of what is read in words, before anything is related. */
export type ReadingCorrection = Extract<Correction, { readonly kind: 'speaker' | 'not-read' | 'figure' | 'day' }>;

export type CorrectionKind = Correction['kind'];

/** The file's form. */
export interface CorrectionsFile {
  readonly format: 'readout-corrections/1';
  readonly corrections: readonly Correction[];
}
