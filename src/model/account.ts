import type { Correction } from './correction.js';
import type { ItemKind } from './kinds.js';
import type { PartyType, Report } from './report.js';
import type { Span } from './span.js';

/** Words of one report: `exact === text.slice(start, end)`, always. */
export interface Evidence extends Span {
  readonly report: string;
  readonly exact: string;
}

/** One person, body or state across the reports. */
export interface Party {
  readonly id: string;
  readonly name: string;
  readonly type: PartyType;
  readonly roles: readonly string[];
  readonly mentions: readonly Evidence[];
}

/** A run of text that two reports share, word for word or lightly edited. */
export interface Passage {
  readonly a: Evidence;
  readonly b: Evidence;
  /** Equal words in it. */
  readonly words: number;
  readonly grade: 'verbatim' | 'edited';
}

/**
 * How much of a report's text stands in another's (METER, Clough et al. 2002): most of it, some of it, or next to none.
 */
export type Derivation = 'wholly' | 'partly' | 'non';

/** How much of each other's text two reports share. Direction only with its evidence. */
export interface Lineage {
  readonly a: string;
  readonly b: string;
  /** Words in shared runs. */
  readonly sharedWords: number;
  /** Share of the words of each, 0 to 1. */
  readonly shareOfA: number;
  readonly shareOfB: number;
  /** Words of the longest run. */
  readonly longestRun: number;
  readonly direction: 'a-to-b' | 'b-to-a' | null;
  /** The evidence for the direction, or why there is none, in words. */
  readonly basis: string;
  /** How far each may be derived from the other, by the share of its words. */
  readonly derivationOfA: Derivation;
  readonly derivationOfB: Derivation;
  readonly passages: readonly Passage[];
}

/** A stretch of a report with one source and one time of reference, where a report is put together from several. */
export interface Segment extends Evidence {
  /** Sigla of the reports that hold most of its words in the same runs; empty for text of its own. */
  readonly sharedWith: readonly string[];
  /** True where its days are not told from the day of publication: older copy put in. */
  readonly older: boolean;
  /** Why it begins here, in words. */
  readonly why: string;
}

/** A family of reports that share one text. */
export interface Origin {
  readonly id: string;
  readonly reports: readonly string[];
  /** The agency that a member credits; null when none does. */
  readonly credit: string | null;
}

export type { ItemKind };
/** `near`: one report tells it, and another has something so like it that it is not said to be in one report only. */
export type Mark = 'same' | 'compatible' | 'differs' | 'single' | 'near';

/** One thing that the reports of a story say. */
export interface Item {
  readonly id: string;
  readonly kind: ItemKind;
  readonly title: string;
  readonly mark: Mark;
  /** Who says it, for a statement: the party's name, else the source as written; null when none is named. */
  readonly speaker: string | null;
  readonly parties: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly support: Support;
  /** What other reports have that is like it and was not set beside it, the likest first; empty unless `near`. */
  readonly near: readonly Evidence[];
  /** Sigla of the story's reports that do not mention it: in none of them is anything like it. */
  readonly absent: readonly string[];
  /** What Readout worked out, with the sum or reason printed, a line each; null when nothing. */
  readonly computed: string | null;
  readonly rule: string;
  /** One entry a distinct way of telling it: value or words, and who tells it so. */
  readonly readings: readonly Reading[];
  /** Date the item falls due or happened, `YYYY-MM-DD` or TIMEX3; null when none. */
  readonly when: string | null;
  /** When a commitment falls due or an occasion is set for; absent for all else and where no report tells. */
  readonly due?: ItemDue;
  /** The reader's reason for setting it aside; null when it stands. */
  readonly dismissed: string | null;
}

/** When something falls due. */
export interface ItemDue {
  /** As told: "by the end of May". */
  readonly words: string;
  /** TIMEX3; null where it could not be decided. */
  readonly value: string | null;
  /** First and last day of it, `YYYY-MM-DD`; null where the words bound it on one side only, or give no day. */
  readonly first: string | null;
  readonly last: string | null;
  /** True where it is to be done by its last day, false where it is to be done on its days. */
  readonly deadline: boolean;
  /** What is missing for a day, in words; null where there is one. */
  readonly missing: string | null;
}

export interface Support {
  readonly reports: number;
  readonly origins: number;
}

/** What some of the reports have at a place where they differ. */
export interface Reading {
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

export type VariantKind =
  | 'cut'
  | 'added'
  | 'altered'
  | 'joined'
  | 'moved'
  | 'punctuation'
  | 'case'
  | 'spelling'
  | 'name'
  | 'figure'
  | 'direct-indirect'
  | 'attribution-lost'
  | 'attribution-shifted'
  | 'channel'
  | 'hedge'
  | 'condition'
  | 'time'
  | 'qualifier'
  | 'back-translation';

/** A place where reports differ. */
export interface Variant {
  readonly id: string;
  readonly kind: VariantKind;
  /** True where the difference can change the sense, false where only the form differs. */
  readonly substantive: boolean;
  readonly items: readonly string[];
  readonly readings: readonly Reading[];
  /** One sentence. */
  readonly explanation: string;
}

/** One report that differs with itself. */
export interface WithinReport {
  readonly report: string;
  readonly what: string;
  readonly evidence: readonly Evidence[];
}

/** What somebody is reported to say of the keeping of a commitment: how it is told, never how it is. */
export interface Compliance {
  /** Whose keeping is meant, by name or as written; null when the words name nobody. */
  readonly of: string | null;
  readonly party: string | null;
  /** Who says it; null when the report says it itself. */
  readonly by: string | null;
  readonly polarity: 'met' | 'partly' | 'not met';
  readonly evidence: readonly Evidence[];
}

export interface TimelineEntry {
  /** `YYYY-MM-DD` or another TIMEX3 value; null when no date could be given. */
  readonly when: string | null;
  readonly items: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly computed: string | null;
}

export interface Undecided {
  readonly what: string;
  readonly why: string;
  readonly evidence: readonly Evidence[];
}

/** The reports of one event, and what they say. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly when: string | null;
  readonly place: string | null;
  readonly reports: readonly string[];
  /** Reports beside it that are of another event, and why they are kept apart. */
  readonly others: readonly { readonly report: string; readonly why: string }[];
  readonly origins: readonly Origin[];
  readonly lineage: readonly Lineage[];
  /** Stretches that come from other reports or from another day, in order; text of a report's own is left out. */
  readonly segments: readonly Segment[];
  readonly items: readonly Item[];
  readonly variants: readonly Variant[];
  readonly within: readonly WithinReport[];
  readonly compliance: readonly Compliance[];
  readonly timeline: readonly TimelineEntry[];
  readonly undecided: readonly Undecided[];
}

/** What a commitment is in an agreement: what was agreed, its review, what is to follow, what one side refuses. */
export type TermRole = 'term' | 'review' | 'consequence' | 'refused';

/** A commitment that belongs to an agreement, however many reports tell it. */
export interface AgreementTerm {
  readonly role: TermRole;
  readonly title: string;
  /** Items of the stories that hold it. */
  readonly items: readonly string[];
  readonly parties: readonly string[];
  /** The day it falls due, as told or as counted; null for none. */
  readonly when: string | null;
  readonly readings: readonly Reading[];
  /** Where its tellings differ (who judges, by when, how binding), and how a day was counted, a line each. */
  readonly computed: string | null;
  /** Why it is held to belong to the agreement, in words. */
  readonly why: string;
}

/** A length of time told of an agreement, with the day that comes out. */
export interface AgreementPeriod {
  /** TIMEX3 length: `P45D`. */
  readonly value: string;
  readonly when: string | null;
  readonly evidence: readonly Evidence[];
  /** The sum; null where the day of the agreement is not known. */
  readonly computed: string | null;
}

/** What is told of the keeping of an agreement, by one source at one time: how it is told, never how it is. */
export interface AgreementTelling {
  readonly kind: 'said' | 'figure';
  /** Day of publication of the report; null where it has none. */
  readonly when: string | null;
  /** Whose keeping is meant; null where the words name nobody. */
  readonly of: string | null;
  /** Who says it; null where the report says it itself. */
  readonly by: string | null;
  /** How it is told, for what is said; null for a figure. */
  readonly polarity: Compliance['polarity'] | null;
  readonly text: string;
  readonly evidence: readonly Evidence[];
  /** What was pledged, as each report tells it, where a figure stands beside it. */
  readonly pledged: readonly Reading[];
}

/** An agreement of which reports speak, by whatever names, in one story or over several. */
export interface Agreement {
  readonly id: string;
  readonly title: string;
  /** `YYYY-MM-DD`, or `YYYY-MM`; null where no report tells its day. */
  readonly when: string | null;
  readonly parties: readonly string[];
  readonly reports: readonly string[];
  /** What it is called, a reading a wording. */
  readonly called: readonly Reading[];
  /** Why these are held to be one agreement, in words; null for one report. */
  readonly why: string | null;
  readonly terms: readonly AgreementTerm[];
  readonly periods: readonly AgreementPeriod[];
  /** In order of time, then of reports. */
  readonly tellings: readonly AgreementTelling[];
}

/** Everything that a set of reports says, each item with its evidence. */
export interface Account {
  readonly format: string;
  readonly reports: readonly Report[];
  readonly parties: readonly Party[];
  readonly stories: readonly Story[];
  /** Agreements, over all stories: an agreement goes on where the event of a story is over. */
  readonly agreements?: readonly Agreement[];
  /** What the reader set right. */
  readonly corrections: readonly Correction[];
}
