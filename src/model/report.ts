import type { ReadingCorrection } from './correction.js';
import type { Issue } from './issue.js';
import type { Span } from './span.js';

/** Name and version of the output form. */
export const FORMAT = 'readout/1';

/** One outlet's text before it is read: what an input format gives, and what a caller may say about it. */
export interface SourceDocument {
  /** The `id` given in JSON Lines, else the file name or URL. */
  readonly name: string;
  readonly text: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly language: string | null;
  readonly published: Published | null;
  /** Headline known apart from the text; it is looked for in the text, never added to it. */
  readonly headline: string | null;
  readonly issues: readonly Issue[];
  /** Where the byline stands in `text`, where the input format says so; else it is looked for. */
  readonly byline?: Span;
  /** Stretches of `text` known by the input format not to be of the story. */
  readonly furniture?: readonly Furniture[];
  /** For text taken out of a page: where it stands in the page's source, in order of both; see {@link OffsetRun}. */
  readonly offsets?: readonly OffsetRun[];
  /** What a feed or a wire says of the text as one version of a story. */
  readonly edition?: Edition;
  /** When a web archive got it from its address, `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly retrieved?: string;
  /** Parts of `text` that were each published at a time of their own, as posts of a live blog are, in order. */
  readonly posts?: readonly Post[];
  /** What the reader set right in what is read in it. */
  readonly corrected?: readonly ReadingCorrection[];
  /** Where it is no report but a text that the reports are set against: a transcript, a press release. */
  readonly primary?: Primary;
}

/** A part of a text that was published at a time of its own. */
export interface Post extends Span {
  /** `YYYY-MM-DD`, in the zone it is written in. */
  readonly value: string;
  /** The moment in Coordinated Universal Time, `YYYY-MM-DDTHH:MMZ`; absent where no time with its zone is given. */
  readonly at?: string;
}

/**
 * `length` characters of a text from `derived` on, and the `sourceLength` characters of its source from `source` on
 * that they came from: one to one where the lengths are equal, else a character reference (`&amp;`).
 */
export type OffsetRun = readonly [source: number, sourceLength: number, derived: number, length: number];

/** What a feed or a wire says of a text as one version of a story. */
export interface Edition {
  /** Names the story over all its versions: a guid, a urn, a code of the agency. */
  readonly story: string | null;
  /** What the sender says of this version; `feed` where the format has no versions. */
  readonly kind: 'feed' | 'first' | 'update' | 'write-through' | 'correction' | 'kill' | 'advisory';
  /** As written: "3", "1st Ld-Writethru". */
  readonly version?: string;
  /** As written: "usable", "withheld", "canceled". */
  readonly status?: string;
  /** As written; from 1 (most urgent) to 8 (IPTC). */
  readonly urgency?: string;
  /** Not to be published before, as written. */
  readonly embargo?: string;
  /** What the sender tells editors. */
  readonly note?: string;
}

export type PrimaryKind = 'transcript' | 'readout' | 'press release' | 'court paper';

/** What says that a text is one that the press is set against. */
export interface Primary {
  /** Null where it was given and its head says nothing of its kind. */
  readonly kind: PrimaryKind | null;
  readonly from: 'given' | 'recognized';
  /** The words of its head that say its kind; null where none do. */
  readonly by: string | null;
}

/** When a report was published: a civil date, the time of day where it is known, and how that is known. */
export interface Published {
  /** `YYYY-MM-DD`, in the zone it is written in. */
  readonly value: string;
  /** The moment in Coordinated Universal Time, `YYYY-MM-DDTHH:MMZ`; absent where no time with its zone is given. */
  readonly at?: string;
  readonly from: 'given' | 'metadata' | 'text' | 'inferred';
  /**
   * What of a page tells it, in words: `the meta element article:published_time`; absent where nothing had to be
   * chosen.
   */
  readonly by?: string;
  /** `YYYY-MM-DD` of the last change, where the page tells a later one. */
  readonly updated?: string;
}

/** Text in a report that is not of the story. */
export interface Furniture extends Span {
  /** In words, e.g. `advertisement line`, `sign-off`. */
  readonly why: string;
  /** The rule that says so; absent where the input's format or a correction does. */
  readonly rule?: string;
}

export interface Dateline extends Span {
  readonly place: string | null;
  readonly agency: string | null;
}

export interface Credit extends Span {
  readonly agency: string;
}

/** What is known of a report's layout before its sentences are read. */
export interface Layout {
  readonly furniture: readonly Furniture[];
  /**
   * Stretches of running text between breaks, without furniture, headline and dateline, in order. A paragraph never
   * spans furniture.
   */
  readonly paragraphs: readonly Paragraph[];
  readonly headline: Span | null;
  readonly dateline: Dateline | null;
  readonly byline: Span | null;
  readonly credits: readonly Credit[];
}

export interface Paragraph extends Span {
  readonly role: 'headline' | 'body' | 'heading';
}

/** A word or mark. Penn tag in `xpos`, Universal Dependencies label in `deprel`. */
export interface Token extends Span {
  readonly upos: string;
  readonly xpos: string;
  readonly lemma: string;
  /** Index in the report's tokens; null for the root of a sentence. */
  readonly head: number | null;
  readonly deprel: string;
}

/** A sentence and its run of tokens `[first, last)`. */
export interface SentenceTokens extends Span {
  readonly first: number;
  readonly last: number;
  /** Index in `layout.paragraphs`. */
  readonly paragraph: number;
}

/** A report as the finders see it: everything read so far, nothing of any other report. */
export interface Draft {
  readonly text: string;
  readonly published: Published | null;
  readonly outlet: string | null;
  readonly layout: Layout;
  readonly posts?: readonly Post[];
  readonly sentences: readonly SentenceTokens[];
  readonly tokens: readonly Token[];
}

export type PartyType = 'person' | 'organization' | 'place';

/** A name as written. `party` is the id of the report's party it stands for. */
export interface Name extends Span {
  readonly id: string;
  readonly type: PartyType;
  readonly party: string;
}

/** One person, body or place within one report, however it is written there. */
export interface ReportParty {
  readonly id: string;
  /** Its fullest form in the report. */
  readonly name: string;
  readonly type: PartyType;
  /** As printed: "Mexican Foreign Secretary", "spokeswoman". */
  readonly roles: readonly string[];
  readonly mentions: readonly Mention[];
}

/** One place where a party is spoken of, and the rule by which the words were taken for it. */
export interface Mention extends Span {
  readonly how: 'name' | 'role' | 'pronoun';
  readonly rule: string;
}

/**
 * A pronoun or role whose party could not be decided, or a family name that several bear; `candidates` are ids of
 * report parties, none preferred. Such a name stands for a party of its own meanwhile.
 */
export interface OpenMention extends Span {
  readonly how: 'name' | 'role' | 'pronoun';
  readonly candidates: readonly string[];
  readonly rule: string;
}

export type StatementForm = 'direct' | 'indirect' | 'mixed';
export type Stance = 'neutral' | 'distancing' | 'factive' | 'denying' | 'promising' | 'warning' | 'asking';
export type ChannelKind =
  | 'tweet'
  | 'statement'
  | 'news conference'
  | 'interview'
  | 'document'
  | 'speech'
  | 'report'
  | 'call'
  | 'testimony'
  | 'broadcast';

/**
 * An attribution relation: content, the source it is attributed to, the cue that links them (PARC 3.0, Pareti 2012).
 */
export interface Statement extends Span {
  readonly id: string;
  readonly form: StatementForm;
  /** One or more spans, without the cue clause that stands inside. */
  readonly content: readonly Span[];
  readonly cue: Span | null;
  /** The whole noun phrase with its apposition; empty when the report names no source. */
  readonly source: readonly Span[];
  readonly party: string | null;
  /** Parties that fit when `party` is undecided. */
  readonly candidates: readonly string[];
  readonly addressee: Span | null;
  readonly channel: Span | null;
  readonly channelKind: ChannelKind | null;
  /** Where it was said, as written. */
  readonly place: Span | null;
  readonly stance: Stance;
  /** How the source is known. */
  readonly sourceKind: 'named' | 'unnamed' | 'document' | 'none';
  /** The statement this one is told in. */
  readonly within: string | null;
  readonly rule: string;
}

export type Hedge = 'exact' | 'about' | 'more-than' | 'at-least' | 'less-than' | 'at-most';

export interface Figure extends Span {
  readonly id: string;
  /** Both equal for one value; null for an open end. */
  readonly low: number | null;
  readonly high: number | null;
  /** Singular words, `year of age` for an age; null for a bare number or a fraction. */
  readonly unit: string | null;
  readonly hedge: Hedge;
  readonly change: 'up' | 'down' | null;
  /** Which way the noun of change goes that the figure is an amount of: "a 4% rise"; a verb's is `change`. */
  readonly shift?: 'up' | 'down';
  /**
   * Which side of a change a value is of: "from 5 to 7" has the value before and the value after. Null for the amount
   * of a change and where nothing changes.
   */
  readonly level?: 'before' | 'after';
  /** What is counted or measured, as written. */
  readonly measure: Span | null;
  /** Where it was counted, as written in the figure's clause. */
  readonly place?: Span;
  /** What a change is told against: "compared to May", "from a year earlier". */
  readonly baseline?: Span;
  /** By whose count, where the figure's own clause says so. */
  readonly per: string | null;
  readonly time: string | null;
  readonly statement: string | null;
  readonly rule: string;
}

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';
export type TimePart =
  | 'year'
  | 'month'
  | 'day'
  | 'weekday'
  | 'week'
  | 'quarter'
  | 'season'
  | 'decade'
  | 'hour'
  | 'minute'
  | 'part-of-day'
  | 'zone'
  | 'length';

/** A TIMEX3 expression (ISO-TimeML): what the words say, what was filled in, and from where. */
export interface Time extends Span {
  readonly id: string;
  readonly type: TimeType;
  /** As TIMEX3 writes it; null when undecided. */
  readonly value: string | null;
  readonly mod: string | null;
  /** Parts that the words themselves give. */
  readonly known: readonly TimePart[];
  /** Parts that Readout filled in. */
  readonly implied: readonly TimePart[];
  /**
   * What they were filled in from: the publication date, another time (`time:10-16`), the line that gives the day of
   * its part of the text (`stamp:0-24`), the post of a live blog that it stands in (`post:24-480`), or null.
   */
  readonly anchor: string | null;
  /** All values that survive when more than one does. */
  readonly candidates?: readonly string[];
  /** The time with which a range ends that begins here. */
  readonly rangeTo?: string;
  /** The time with which the range begins that ends here. */
  readonly rangeFrom?: string;
  /**
   * First and last day (`2024-05-31`) of what it covers where that is more than one day or less than its value: a
   * month, a week, "the end of May", both days of a range on each of its ends, the days of a length that is counted
   * from a day.
   */
  readonly firstDay?: string;
  readonly lastDay?: string;
  /** What a length is counted from where its words bound it: a time (`time:10-16`) or `published`. */
  readonly lengthFrom?: string;
  /** Stands in older copy set behind the report's own text: what hangs on the week of publication is left open. */
  readonly olderCopy?: true;
  readonly rule: string;
}

export type Force = 'promise' | 'duty' | 'plan' | 'threat' | 'refusal';

export interface Commitment extends Span {
  readonly id: string;
  /** Who is bound. */
  readonly party: readonly Span[];
  readonly parties: readonly string[];
  readonly act: Span;
  readonly beneficiary: Span | null;
  readonly due: string | null;
  readonly condition: Span | null;
  /** Who or what decides whether the condition holds. */
  readonly judge: Span | null;
  readonly consequence: Span | null;
  readonly force: Force;
  readonly statement: string | null;
  readonly rule: string;
}

/** What a report, or one who speaks in it, says of the keeping of a commitment: how it is told, never how it is. */
export interface ComplianceClaim extends Span {
  readonly id: string;
  /** Whose keeping is meant; empty where the words name nobody. */
  readonly party: readonly Span[];
  readonly parties: readonly string[];
  /** The words that say so. */
  readonly claim: Span;
  /** What is kept or not. */
  readonly what: Span | null;
  readonly polarity: 'met' | 'partly' | 'not met';
  readonly statement: string | null;
  readonly rule: string;
}

/** Where a report speaks of an agreement as of a thing that is there. */
export interface AgreementMention extends Span {
  readonly id: string;
  /** Its name in capitals; null where it has none. */
  readonly name: Span | null;
  /** Time of the report that dates it; null where its words do not. */
  readonly day: string | null;
  /** Parties of the report that made it, as far as the words here name them. */
  readonly parties: readonly string[];
  readonly rule: string;
}

/** What is told as having happened, or as set for a later day. */
export interface HappenedEvent extends Span {
  readonly id: string;
  readonly trigger: Span;
  readonly parties: readonly string[];
  readonly time: string | null;
  readonly place: Span | null;
  readonly statement: string | null;
  /** Present where it is set for a day after publication and has not happened. */
  readonly ahead?: true;
  readonly rule: string;
}

export type SentenceEvidence = 'named' | 'unnamed' | 'document' | 'none';

export interface Sentence extends Span {
  readonly evidence: SentenceEvidence;
  /** True where the sentence holds a judgement that the report itself makes. */
  readonly judgement: boolean;
}

/** One outlet's text at one time, read. The form of `readout read`. */
export interface Report {
  readonly format: typeof FORMAT;
  readonly name: string;
  readonly id: string;
  readonly siglum: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly language: string | null;
  readonly text: string;
  readonly published: Published | null;
  readonly headline: Span | null;
  /** The headline as the page or the caller gives it, whether or not it stands in `text`; absent when none is given. */
  readonly title?: string;
  readonly dateline: Dateline | null;
  readonly byline: Span | null;
  readonly credits: readonly Credit[];
  readonly furniture: readonly Furniture[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
  readonly parties: readonly ReportParty[];
  readonly openMentions: readonly OpenMention[];
  readonly statements: readonly Statement[];
  readonly figures: readonly Figure[];
  readonly times: readonly Time[];
  readonly commitments: readonly Commitment[];
  readonly complianceClaims?: readonly ComplianceClaim[];
  readonly agreements?: readonly AgreementMention[];
  readonly events: readonly HappenedEvent[];
  readonly story: string | null;
  readonly origin: string | null;
  /** What its feed or wire says of it as one version of a story; absent where neither does. */
  readonly edition?: Edition;
  /** When a web archive got it from its address, `YYYY-MM-DDTHH:MM:SSZ`; absent for what is from elsewhere. */
  readonly retrieved?: string;
  /** Its posts, where it is a live blog whose page gives each its time; absent for any other report. */
  readonly posts?: readonly Post[];
  /** Where it is no report but a text that the reports are set against; absent for a report. */
  readonly primary?: Primary;
  readonly tokens?: readonly Token[];
  readonly issues: readonly Issue[];
}
