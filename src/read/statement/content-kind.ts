import type { Span } from '../../model/span.js';
import type { ReportSyntax, VerbGroup } from '../grammar/syntax.js';
import type { VerbCue } from './en.js';

/** What follows a verb as its content, by its form. */
export type ContentKind =
  | 'quote'
  | 'that'
  | 'bare'
  | 'wh'
  | 'infinitive'
  | 'gerund'
  | 'object'
  | 'prep'
  | 'small'
  | 'thanked'
  | 'colon'
  | 'as';

export interface Right {
  readonly from: number;
  readonly to: number;
  readonly kind: ContentKind;
  readonly addressee: Span | null;
  /** Where the words between verb and content end. */
  readonly clauseTo: number;
}

/** The place behind a verb that has been reached in looking for its content. */
export interface Reach {
  readonly syntax: ReportSyntax;
  readonly cue: VerbCue;
  readonly lemma: string;
  readonly group: VerbGroup;
  readonly end: number;
  readonly hasSubject: boolean;
  /** The token reached; words before it are over: whom it was told to, when, where. */
  readonly at: number;
  readonly addressee: Span | null;
}

/**
 * What a reader of content finds: content of a kind from a token on, another place to look from, or that there is
 * none.
 */
export type Found =
  | { readonly kind: ContentKind; readonly from: number; readonly addressee?: Span | null }
  | { readonly next: number; readonly addressee?: Span | null; readonly clauseTo?: number }
  | 'none';

/** Reads one form of content at the place reached; null leaves it to the next reader. */
export type Reader = (reach: Reach) => Found | null;
