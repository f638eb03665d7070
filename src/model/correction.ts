/** What every correction has. */
export interface WithReason {
  /** The reader's own words for why; may be empty. */
  readonly reason: string;
}

/** Words of a report. What is said of them holds only while the text there is still `exact`. */
export interface Place {
  /** Name of the report. */
  readonly report: string;
  /** First UTF-16 code unit of the words in the report's text, inclusive. */
  readonly start: number;
  /** The UTF-16 code unit behind the words: exclusive. */
  readonly end: number;
  /** The words, as they stood there when they were corrected. */
  readonly exact: string;
}

/** The report was published on that day. */
export interface PublishedCorrection extends WithReason {
  /** Always `published`. */
  readonly kind: 'published';
  /** Name of the report. */
  readonly report: string;
  /** `YYYY-MM-DD`. */
  readonly value: string;
}

/** The stretch is not of the story. It holds only while the text there is still `exact`. */
export interface FurnitureCorrection extends Place, WithReason {
  /** Always `furniture`. */
  readonly kind: 'furniture';
}

/** The words are said by the one whose name is given. */
export interface SpeakerCorrection extends Place, WithReason {
  /** Always `speaker`. */
  readonly kind: 'speaker';
  /** Who says them, as the name stands in the report. */
  readonly name: string;
}

/** The words are no statement, figure, commitment or event. */
export interface NotReadCorrection extends Place, WithReason {
  /** Always `not-read`. */
  readonly kind: 'not-read';
  /** What they are not. */
  readonly what: ReadKind;
}

/** The figure in the words is this number. */
export interface FigureCorrection extends Place, WithReason {
  /** Always `figure`. */
  readonly kind: 'figure';
  /** The number in full, as `low` and `high` of the figure have it. */
  readonly value: number;
}

/** The date in the words is this day. */
export interface DayCorrection extends Place, WithReason {
  /** Always `day`. */
  readonly kind: 'day';
  /** `YYYY-MM-DD`. */
  readonly value: string;
}

/** The reports are of one story. */
export interface SameStoryCorrection extends WithReason {
  /** Always `same-story`. */
  readonly kind: 'same-story';
  /** Names of the reports. */
  readonly reports: readonly string[];
}

/** The report is a story of its own. */
export interface OwnStoryCorrection extends WithReason {
  /** Always `own-story`. */
  readonly kind: 'own-story';
  /** Name of the report. */
  readonly report: string;
}

/** The names are of one party. */
export interface SamePartyCorrection extends WithReason {
  /** Always `same-party`. */
  readonly kind: 'same-party';
  /** Names of the party; it goes by the first. */
  readonly names: readonly string[];
}

/** The name, in that report, is of a party of its own. */
export interface OwnPartyCorrection extends WithReason {
  /** Always `own-party`. */
  readonly kind: 'own-party';
  /** Name of the report. */
  readonly report: string;
  /** Name of the party in that report. */
  readonly name: string;
}

/** The items are one. */
export interface SameItemCorrection extends WithReason {
  /** Always `same-item`. */
  readonly kind: 'same-item';
  /** Ids of the items. */
  readonly items: readonly string[];
}

/** What that report says of the item is an item of its own. */
export interface OwnItemCorrection extends WithReason {
  /** Always `own-item`. */
  readonly kind: 'own-item';
  /** Id of the item. */
  readonly item: string;
  /** Name of the report. */
  readonly report: string;
}

/** The item is set aside. */
export interface DismissCorrection extends WithReason {
  /** Always `dismiss`. */
  readonly kind: 'dismiss';
  /** Id of the item. */
  readonly item: string;
}

/**
 * What the reader sets right. Corrections are kept beside the reports, applied on every run and shown as the reader's.
 * Reports are called by name, so a correction outlives new sigla.
 */
export type Correction =
  | PublishedCorrection
  | FurnitureCorrection
  | SpeakerCorrection
  | NotReadCorrection
  | FigureCorrection
  | DayCorrection
  | SameStoryCorrection
  | OwnStoryCorrection
  | SamePartyCorrection
  | OwnPartyCorrection
  | SameItemCorrection
  | OwnItemCorrection
  | DismissCorrection;

/** What words may be read as and not be. */
export const READ_KINDS = ['statement', 'figure', 'commitment', 'event'] as const;
/** A kind of what is read in words. */
export type ReadKind = (typeof READ_KINDS)[number];

/** A correction of what is read in words, before anything is related. */
export type ReadingCorrection = Extract<Correction, { readonly kind: 'speaker' | 'not-read' | 'figure' | 'day' }>;

/** What a correction sets right. */
export type CorrectionKind = Correction['kind'];

/** The file's form. */
export interface CorrectionsFile {
  /** Name and version of the form of the file. */
  readonly format: 'readout-corrections/1';
  /** The corrections, in the order in which they were made. */
  readonly corrections: readonly Correction[];
}
