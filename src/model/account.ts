import type { Correction } from './correction.js';
import type { Evidence } from './evidence.js';
import type { ItemKind } from './kinds.js';
import type { PrimaryText } from './primary.js';
import type { PartyType, Report } from './report.js';

export type { Evidence } from './evidence.js';

/** One person, body or state across the reports. */
export interface Party {
  /** Names it within the account: `person:lene-osk`. */
  readonly id: string;
  /** Its fullest form in the reports. */
  readonly name: string;
  /** What it is. */
  readonly type: PartyType;
  /** As printed, over all reports: "Deputy Harbour Minister". */
  readonly roles: readonly string[];
  /** Every place where it is spoken of. */
  readonly mentions: readonly Evidence[];
}

/** A run of text that two reports share, word for word or lightly edited. */
export interface Passage {
  /** Where it stands in the report `a` of the lineage. */
  readonly a: Evidence;
  /** Where it stands in the report `b`. */
  readonly b: Evidence;
  /** Equal words in it. */
  readonly words: number;
  /** `verbatim` where all words of both are equal, else `edited`. */
  readonly grade: 'verbatim' | 'edited';
}

/**
 * How much of a report's text stands in another's (METER, Clough et al. 2002): most of it, some of it, or next to none.
 */
export type Derivation = 'wholly' | 'partly' | 'non';

/** How much of each other's text two reports share. Direction only with its evidence. */
export interface Lineage {
  /** Siglum of the one report. */
  readonly a: string;
  /** Siglum of the other. */
  readonly b: string;
  /** Words in shared runs. */
  readonly sharedWords: number;
  /** Share of the words of `a` that stand in shared runs, 0 to 1. */
  readonly shareOfA: number;
  /** Share of the words of `b` that stand in shared runs, 0 to 1. */
  readonly shareOfB: number;
  /** Words of the longest run. */
  readonly longestRun: number;
  /** Which had the text first; null where nothing shows it. */
  readonly direction: 'a-to-b' | 'b-to-a' | null;
  /** The evidence for the direction, or why there is none, in words. */
  readonly basis: string;
  /** How far `a` may be derived from `b`, by the share of its words. */
  readonly derivationOfA: Derivation;
  /** How far `b` may be derived from `a`, by the share of its words. */
  readonly derivationOfB: Derivation;
  /** The shared runs, in the order of `a`. */
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
  /** Follows from its reports: equal input, equal id. */
  readonly id: string;
  /** Sigla of its members; one for a text that no other report shares. */
  readonly reports: readonly string[];
  /** The agency that a member credits; null when none does. */
  readonly credit: string | null;
}

export type { ItemKind };
/**
 * How the reports have an item: in the same words or with the same value (`same`), in ways that can all be so
 * (`compatible`), in ways that cannot (`differs`), or one report alone (`single`). `near`: one report tells it, and
 * another has something so like it that it is not said to be in one report only.
 */
export type Mark = 'same' | 'compatible' | 'differs' | 'single' | 'near';

/** One thing that the reports of a story say. */
export interface Item {
  /** Follows from its kind, speaker and evidence: equal input, equal id. */
  readonly id: string;
  /** What it is. */
  readonly kind: ItemKind;
  /** What it says, in one line. */
  readonly title: string;
  /** How the reports have it. */
  readonly mark: Mark;
  /** Who says it, for a statement: the party's name, else the source as written; null when none is named. */
  readonly speaker: string | null;
  /** Ids of the parties that it is about: who speaks, is bound or acts. */
  readonly parties: readonly string[];
  /** Every place where it is told, in order; at least one. */
  readonly evidence: readonly Evidence[];
  /** How many reports and texts tell it. */
  readonly support: Support;
  /** What other reports have that is like it and was not set beside it, the likest first; empty unless `near`. */
  readonly near: readonly Evidence[];
  /** Sigla of the story's reports that do not mention it: in none of them is anything like it. */
  readonly absent: readonly string[];
  /** What Readout worked out, with the sum or reason printed, a line each; null when nothing. */
  readonly computed: string | null;
  /** The rule that read it in one report, or by which the reports were set side by side. */
  readonly rule: string;
  /** One entry a distinct way of telling it: value or words, and who tells it so. */
  readonly readings: readonly Reading[];
  /** Date the item falls due or happened, `YYYY-MM-DD` or TIMEX3; null when none. */
  readonly when: string | null;
  /** When a commitment falls due or an occasion is set for; absent for all else and where no report tells it. */
  readonly due?: ItemDue;
  /** Present where it says little by itself, as the age of one person: lists leave it out, the data keep it. */
  readonly minor?: true;
  /** The reader's reason for setting it aside; null when it stands. */
  readonly dismissed: string | null;
}

/** When something falls due. */
export interface ItemDue {
  /** As told: "by the end of May". */
  readonly words: string;
  /** TIMEX3; null where it could not be decided. */
  readonly value: string | null;
  /** Its first day, `YYYY-MM-DD`; null where the words do not bound it there, or give no day. */
  readonly first: string | null;
  /** Its last day, `YYYY-MM-DD`; null where the words do not bound it there, or give no day. */
  readonly last: string | null;
  /** True where it is to be done by its last day, false where it is to be done on its days. */
  readonly deadline: boolean;
  /** What is missing for a day, in words; null where there is one. */
  readonly missing: string | null;
}

/** How many tell it. */
export interface Support {
  /** Reports. */
  readonly reports: number;
  /** Texts: copies of one text count once. */
  readonly origins: number;
}

/** What some of the reports have at a place where they differ, or one way of telling a thing. */
export interface Reading {
  /** The words or the value, shortened where long; empty for reports that leave it out. */
  readonly text: string;
  /** Where it is told so. */
  readonly evidence: readonly Evidence[];
}

/**
 * How readings differ. `joined`: sentences are parted otherwise; `direct-indirect`: one has quotation marks, the other
 * none; `attribution-lost` and `attribution-shifted`: who is credited is left out or another; `channel`: by what means
 * or where it was said; `back-translation`: quotations alike in structure and not in words.
 */
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
  /** Follows from its content: equal input, equal id. */
  readonly id: string;
  /** How the readings differ. */
  readonly kind: VariantKind;
  /** True where the difference can change the sense, false where only the form differs. */
  readonly substantive: boolean;
  /** Ids of the items that stand on its words. */
  readonly items: readonly string[];
  /** What the reports have there, a wording each. */
  readonly readings: readonly Reading[];
  /** What differs, in one sentence. */
  readonly explanation: string;
}

/** One report that differs with itself. */
export interface WithinReport {
  /** Siglum of the report. */
  readonly report: string;
  /** What is odd in it, in words. */
  readonly what: string;
  /** Where that stands. */
  readonly evidence: readonly Evidence[];
}

/** What somebody is reported to say of the keeping of a commitment: how it is told, never how it is. */
export interface Compliance {
  /** Whose keeping is meant, by name or as written; null when the words name nobody. */
  readonly of: string | null;
  /** Id of that party; null where `of` is null or no party of the reports. */
  readonly party: string | null;
  /** Who says it; null when the report says it itself. */
  readonly by: string | null;
  /** How it is told to be kept. */
  readonly polarity: 'met' | 'partly' | 'not met';
  /** The words that say so. */
  readonly evidence: readonly Evidence[];
}

/** Something on the timeline: an item with its day, or a day that Readout worked out. */
export interface TimelineEntry {
  /** `YYYY-MM-DD` or another TIMEX3 value; null when no date could be given. */
  readonly when: string | null;
  /** Ids of the items that it is of; empty for a day that was worked out. */
  readonly items: readonly string[];
  /** Where it is told, or what the day was worked out from. */
  readonly evidence: readonly Evidence[];
  /** How the day or its item was worked out, a line each; null when nothing was. */
  readonly computed: string | null;
}

/** What could not be decided. */
export interface Undecided {
  /** What is open, in words. */
  readonly what: string;
  /** Why, in words. */
  readonly why: string;
  /** The words that are open; empty where there are too many. */
  readonly evidence: readonly Evidence[];
}

/** A report beside a story that is of another event. */
export interface OtherReport {
  /** Its siglum. */
  readonly report: string;
  /** Why it is kept apart, in words. */
  readonly why: string;
}

/** The reports of one event, and what they say. */
export interface Story {
  /** Follows from its reports: equal input, equal id. */
  readonly id: string;
  /** A headline of its reports, else what happened, else the first words. */
  readonly title: string;
  /** The day of what happened, TIMEX3, where the title is made of it; else null. */
  readonly when: string | null;
  /** Where it happened, where the title is made of it; else null. */
  readonly place: string | null;
  /** Sigla of its reports, in order. */
  readonly reports: readonly string[];
  /** Reports beside it that are of another event, and why they are kept apart. */
  readonly others: readonly OtherReport[];
  /** The texts that its reports are copies of. */
  readonly origins: readonly Origin[];
  /** Pairs of its reports that share text. */
  readonly lineage: readonly Lineage[];
  /** Stretches that come from other reports or from another day, in order; text of a report's own is left out. */
  readonly segments: readonly Segment[];
  /** What its reports say, each thing once. */
  readonly items: readonly Item[];
  /** Places where its reports differ. */
  readonly variants: readonly Variant[];
  /** Reports that differ with themselves, judge in their own voice, or hold copy of another day. */
  readonly within: readonly WithinReport[];
  /** What each side is reported to say of the keeping of what was promised. */
  readonly compliance: readonly Compliance[];
  /** Events and dated commitments in order of time; what has no date stands last. */
  readonly timeline: readonly TimelineEntry[];
  /** What could not be decided. */
  readonly undecided: readonly Undecided[];
}

/** What a commitment is in an agreement: what was agreed, its review, what is to follow, what one side refuses. */
export type TermRole = 'term' | 'review' | 'consequence' | 'refused';

/** A commitment that belongs to an agreement, however many reports tell it. */
export interface AgreementTerm {
  /** What it is in the agreement. */
  readonly role: TermRole;
  /** What it says, in one line. */
  readonly title: string;
  /** Ids of the items of the stories that hold it. */
  readonly items: readonly string[];
  /** Ids of the parties that are bound. */
  readonly parties: readonly string[];
  /** The day it falls due, as told or as counted; null for none. */
  readonly when: string | null;
  /** How the reports tell it, a wording each. */
  readonly readings: readonly Reading[];
  /**
   * Where its tellings differ (who judges, by when, how binding), and how a day was counted, a line each; null when
   * neither.
   */
  readonly computed: string | null;
  /** Why it is held to belong to the agreement, in words. */
  readonly why: string;
}

/** A length of time told of an agreement, with the day that comes out. */
export interface AgreementPeriod {
  /** The length, as TIMEX3 writes it: `P45D`. */
  readonly value: string;
  /** The day on which it ends; null where the day of the agreement is not known. */
  readonly when: string | null;
  /** Where the length is told, and what it is counted from. */
  readonly evidence: readonly Evidence[];
  /** The sum; null where the day of the agreement is not known. */
  readonly computed: string | null;
}

/** What is told of the keeping of an agreement, by one source at one time: how it is told, never how it is. */
export interface AgreementTelling {
  /** Words on how it is kept (`said`), or a figure told as done. */
  readonly kind: 'said' | 'figure';
  /** Day of publication of the report; null where it has none. */
  readonly when: string | null;
  /** Whose keeping is meant; null where the words name nobody. */
  readonly of: string | null;
  /** Who says it; null where the report says it itself. */
  readonly by: string | null;
  /** How it is told, for what is said; null for a figure. */
  readonly polarity: Compliance['polarity'] | null;
  /** The words, shortened where long. */
  readonly text: string;
  /** Where they stand. */
  readonly evidence: readonly Evidence[];
  /** What was pledged, as each report tells it, where a figure stands beside it; else empty. */
  readonly pledged: readonly Reading[];
}

/** An agreement of which reports speak, by whatever names, in one story or over several. */
export interface Agreement {
  /** Follows from its content: equal input, equal id. */
  readonly id: string;
  /** What it is called here, with its day and parties. */
  readonly title: string;
  /** The day it was made, `YYYY-MM-DD`, or `YYYY-MM`; null where no report tells it. */
  readonly when: string | null;
  /** Ids of the parties that made it. */
  readonly parties: readonly string[];
  /** Sigla of the reports that speak of it. */
  readonly reports: readonly string[];
  /** What it is called, a reading a wording. */
  readonly called: readonly Reading[];
  /** Why these are held to be one agreement, in words; null for one report. */
  readonly why: string | null;
  /** What was agreed, and what belongs to it. */
  readonly terms: readonly AgreementTerm[];
  /** Lengths of time told of it. */
  readonly periods: readonly AgreementPeriod[];
  /** What is told of its keeping, in order of time, then of reports. */
  readonly tellings: readonly AgreementTelling[];
}

/** Everything that a set of reports says, each item with its evidence. */
export interface Account {
  /** Name and version of the form: `readout/1`. */
  readonly format: string;
  /** The reports, in the order of their sigla: R1, R2 and on. */
  readonly reports: readonly Report[];
  /** Persons, bodies and places over all reports. */
  readonly parties: readonly Party[];
  /** The events that the reports are of, each by itself. */
  readonly stories: readonly Story[];
  /**
   * Agreements, over all stories: an agreement goes on where the event of a story is over. Absent where there are none.
   */
  readonly agreements?: readonly Agreement[];
  /** Texts that the reports are set against, by their sigla P1, P2 ...; absent where there are none. */
  readonly primary?: readonly PrimaryText[];
  /** What the reader set right; empty where nothing. */
  readonly corrections: readonly Correction[];
}
