import type { Evidence } from './evidence.js';
import type { Span } from './span.js';

/** Name and version of the form of a check. */
export const CHECK_FORMAT = 'readout-check/1';

/** What of a draft is checked. */
export type CheckedKind = 'quotation' | 'claim' | 'figure' | 'date' | 'commitment' | 'name';

/**
 * How something in a draft stands to the sources, the gravest first: where several hold, the first is told and the
 * others stand in `also`.
 */
export const FINDING_KINDS = [
  'value-differs',
  'negation-differs',
  'speaker-differs',
  'day-differs',
  'other-measure',
  'condition-dropped',
  'hedge-dropped',
  'joined',
  'paraphrase-in-marks',
  'cut',
  'altered',
  'not-in-sources',
  'not-resolved',
  'compatible',
  'one-source',
  'same',
] as const;
/** One of these ways. */
export type FindingKind = (typeof FINDING_KINDS)[number];

/**
 * Marks of findings, as everywhere: `=` same, `≈` compatible, `≠` differ, `①` in one text only, `·` not there, `?`
 * open.
 */
export type CheckMark = '=' | '≈' | '≠' | '①' | '·' | '?';

/** Words of the draft against those of a source, where they are not the same; one of the two may be empty. */
export interface WordDifference {
  /** What the difference is. */
  readonly kind: FindingKind;
  /** Words of the draft. */
  readonly draft: string;
  /** Words of the source. */
  readonly source: string;
}

/** Words of the draft: `exact === text.slice(start, end)`. */
export interface DraftPlace extends Span {
  /** Its words, character for character. */
  readonly exact: string;
}

/** One checkable thing of a draft, and how it stands to the sources. Never whether it is true. */
export interface DraftFinding {
  /** Follows from its content. */
  readonly id: string;
  /** What is checked. */
  readonly kind: CheckedKind;
  /** How it stands to the sources, the gravest that holds. */
  readonly finding: FindingKind;
  /** What else holds, graver first. */
  readonly also: readonly FindingKind[];
  /** The same in one sign. */
  readonly mark: CheckMark;
  /** Where it stands in the draft. */
  readonly draft: DraftPlace;
  /** One sentence. */
  readonly says: string;
  /** Words of the draft that are not those of the best place. */
  readonly differences: readonly WordDifference[];
  /** The best places in the sources, the best first; empty where it is not in them. */
  readonly sources: readonly Evidence[];
  /** Reports and texts (origins) that have it as the best place does. */
  readonly support: { readonly reports: number; readonly origins: number };
  /** What Readout worked out, with the sum; null when nothing. */
  readonly computed: string | null;
}

/** A draft set against its sources. */
export interface DraftCheck {
  /** Name and version of the form. */
  readonly format: typeof CHECK_FORMAT;
  /** The draft, with the text that all its positions index. */
  readonly draft: { readonly name: string; readonly id: string; readonly text: string };
  /** In the order of their sigla. */
  readonly sources: readonly {
    readonly siglum: string;
    readonly name: string;
    readonly id: string;
    readonly text: string;
  }[];
  /** In the order of the draft. */
  readonly findings: readonly DraftFinding[];
}
