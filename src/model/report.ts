import type { ReadingCorrection } from './correction.js';
import type { Issue } from './issue.js';
import type { Span } from './span.js';

/** Name and version of the output form. */
export const FORMAT = 'readout/1';

/** One outlet's text before it is read: what an input format gives, and what a caller may say about it. */
export interface SourceDocument {
  /** The `id` given in JSON Lines, else the file name or URL. */
  readonly name: string;
  /** The whole text, as it is to be read; all positions index it. */
  readonly text: string;
  /** Its address; null where none is known. */
  readonly url: string | null;
  /** Who published it, as named; null where nobody is named. */
  readonly outlet: string | null;
  /** Its language as a tag of BCP 47 (`en`, `en-GB`); null where nothing says it. */
  readonly language: string | null;
  /** When it was published; null where nothing says it. */
  readonly published: Published | null;
  /** Headline known apart from the text; it is looked for in the text, never added to it. */
  readonly headline: string | null;
  /** What was odd about the input. */
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
  /** Names the story over all its versions: a guid, a urn, a code of the agency; null where the sender gives none. */
  readonly story: string | null;
  /** What the sender says of this version; `feed` where the format has no versions. */
  readonly kind: 'feed' | 'first' | 'update' | 'write-through' | 'correction' | 'kill' | 'advisory';
  /** As written: "3", "1st Ld-Writethru"; absent where none is given. */
  readonly version?: string;
  /** As written: "usable", "withheld", "canceled"; absent where none is given. */
  readonly status?: string;
  /** As written; from 1 (most urgent) to 8 (IPTC); absent where none is given. */
  readonly urgency?: string;
  /** Not to be published before, as written; absent where nothing is said. */
  readonly embargo?: string;
  /** What the sender tells editors; absent where nothing is said. */
  readonly note?: string;
}

/** What a primary text is. */
export type PrimaryKind = 'transcript' | 'readout' | 'press release' | 'court paper';

/** What says that a text is one that the press is set against. */
export interface Primary {
  /** What it is; null where it was given and its head says nothing of its kind. */
  readonly kind: PrimaryKind | null;
  /** `given` by who asked for it, or `recognized` by its head. */
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
  /**
   * What says so: who gave the text (`given`), its page, feed or wire (`metadata`), a line of the text (`text`), or
   * Readout worked it out (`inferred`).
   */
  readonly from: 'given' | 'metadata' | 'text' | 'inferred';
  /**
   * What of a page tells it, in words: `the meta element article:published_time`; absent where nothing had to be
   * chosen.
   */
  readonly by?: string;
  /** `YYYY-MM-DD` of the last change, where the page tells a later one; else absent. */
  readonly updated?: string;
}

/** Text in a report that is not of the story. */
export interface Furniture extends Span {
  /** In words, e.g. `advertisement line`, `sign-off`. */
  readonly why: string;
  /** The rule that says so; absent where the input's format or a correction does. */
  readonly rule?: string;
}

/** Where a report says that it was written, and by whose copy, before its first words. */
export interface Dateline extends Span {
  /** The place, as written; null where it names none. */
  readonly place: string | null;
  /** The agency that it credits; null where it credits none. */
  readonly agency: string | null;
}

/** Words that credit an agency with the text, or with a part of it. */
export interface Credit extends Span {
  /** The agency, by its usual name where that is known. */
  readonly agency: string;
}

/** What is known of a report's layout before its sentences are read. */
export interface Layout {
  /** Text that is not of the story, in order. */
  readonly furniture: readonly Furniture[];
  /**
   * Stretches of running text between breaks, without furniture, headline and dateline, in order. A paragraph never
   * spans furniture.
   */
  readonly paragraphs: readonly Paragraph[];
  /** The headline; null where none was found. */
  readonly headline: Span | null;
  /** The dateline; null where there is none. */
  readonly dateline: Dateline | null;
  /** Who wrote it; null where nobody is named. */
  readonly byline: Span | null;
  /** Credits of agencies, in order. */
  readonly credits: readonly Credit[];
}

/** A stretch of text between breaks. */
export interface Paragraph extends Span {
  /** The headline, running text (`body`), or a heading within it. */
  readonly role: 'headline' | 'body' | 'heading';
}

/** A word or mark. Penn tag in `xpos`, Universal Dependencies label in `deprel`. */
export interface Token extends Span {
  /** Universal part of speech: `NOUN`. */
  readonly upos: string;
  /** Tag of the Penn Treebank: `NNS`. */
  readonly xpos: string;
  /** The form under which a dictionary has it. */
  readonly lemma: string;
  /** Index in the report's tokens; null for the root of a sentence. */
  readonly head: number | null;
  /** Universal Dependencies label of what it is to its head: `nsubj`. */
  readonly deprel: string;
}

/** A sentence and its run of tokens `[first, last)`. */
export interface SentenceTokens extends Span {
  /** Index of its first token. */
  readonly first: number;
  /** Index of the token behind its last one. */
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

/** What a name stands for; a state is a place. */
export type PartyType = 'person' | 'organization' | 'place';

/** A name as written. `party` is the id of the report's party it stands for. */
export interface Name extends Span {
  /** Names it within the report: `name:130-137`. */
  readonly id: string;
  /** What it stands for. */
  readonly type: PartyType;
  /** Id of the party of the report that it stands for. */
  readonly party: string;
}

/** One person, body or place within one report, however it is written there. */
export interface ReportParty {
  /** Names it within the report: `person:lene-osk`. */
  readonly id: string;
  /** Its fullest form in the report. */
  readonly name: string;
  /** What it is. */
  readonly type: PartyType;
  /** As printed: "Mexican Foreign Secretary", "spokeswoman". */
  readonly roles: readonly string[];
  /** Every place where it is spoken of, in order. */
  readonly mentions: readonly Mention[];
}

/** One place where a party is spoken of, and the rule by which the words were taken for it. */
export interface Mention extends Span {
  /** By a name, by a role ("the minister"), or by a pronoun. */
  readonly how: 'name' | 'role' | 'pronoun';
  /** Id of the rule that took the words for it. */
  readonly rule: string;
}

/**
 * A pronoun or role whose party could not be decided, or a family name that several bear; `candidates` are ids of
 * report parties, none preferred. Such a name stands for a party of its own meanwhile.
 */
export interface OpenMention extends Span {
  /** By a name, by a role ("the minister"), or by a pronoun. */
  readonly how: 'name' | 'role' | 'pronoun';
  /** Ids of the parties of the report that it may be, none preferred. */
  readonly candidates: readonly string[];
  /** Id of the rule that found it. */
  readonly rule: string;
}

/** In quotation marks throughout (`direct`), nowhere (`indirect`), or in part (`mixed`). */
export type StatementForm = 'direct' | 'indirect' | 'mixed';
/**
 * How a report takes what it has somebody say, by its words: as told (`neutral`: "said"), with distance ("claimed"), as
 * a fact (`factive`: "admitted"), or as a denial, a promise, a warning, a question or demand.
 */
export type Stance = 'neutral' | 'distancing' | 'factive' | 'denying' | 'promising' | 'warning' | 'asking';
/** By what means something was said. */
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
  /** Names it within the report: `statement:82-290`. */
  readonly id: string;
  /** Whether its content stands in quotation marks. */
  readonly form: StatementForm;
  /** What is said: one or more spans, without the cue clause that stands inside. */
  readonly content: readonly Span[];
  /** The words that hand it over: "said", "according to"; null where none do. */
  readonly cue: Span | null;
  /** Who says it: the whole noun phrase with its apposition; empty when the report names no source. */
  readonly source: readonly Span[];
  /** Id of the party of the report that says it; null where undecided or none. */
  readonly party: string | null;
  /** Ids of the parties of the report that fit when `party` is undecided; else empty. */
  readonly candidates: readonly string[];
  /** To whom it is said; null where that is not told. */
  readonly addressee: Span | null;
  /** By what means it was said, as written; null where that is not told. */
  readonly channel: Span | null;
  /** The same as one of a few kinds; null where `channel` is null or of no kind. */
  readonly channelKind: ChannelKind | null;
  /** Where it was said, as written; null where that is not told. */
  readonly place: Span | null;
  /** How the report takes it, by its cue. */
  readonly stance: Stance;
  /**
   * How the source is known: by name or as one person (`named`), as somebody (`unnamed`), as a paper, or not at all.
   */
  readonly sourceKind: 'named' | 'unnamed' | 'document' | 'none';
  /** Id of the statement that this one is told in; null for one that the report itself tells. */
  readonly within: string | null;
  /** Id of the rule that read it. */
  readonly rule: string;
}

/** How exactly a value is told: "some 50" is `about`, "up to 50" is `at-most`. */
export type Hedge = 'exact' | 'about' | 'more-than' | 'at-least' | 'less-than' | 'at-most';

/** A number with what it counts or measures; an age and a length of time are figures too. */
export interface Figure extends Span {
  /** Names it within the report: `figure:38-47`. */
  readonly id: string;
  /**
   * The value, or the lower end of a range; a bound is told by `hedge`: "at least 300" has 300 at both ends. Null for
   * an open end.
   */
  readonly low: number | null;
  /** The value, or the upper end of a range: "dozens" go from 12 to 120. Null for an open end. */
  readonly high: number | null;
  /** Singular words, `year of age` for an age; null for a bare number or a fraction. */
  readonly unit: string | null;
  /** How exactly the value is told. */
  readonly hedge: Hedge;
  /** Which way the verb goes whose amount or end it is: "fell by 40"; null where none does. */
  readonly change: 'up' | 'down' | null;
  /**
   * Which way the noun of change goes that the figure is an amount of: "a 4% rise"; a verb's is `change`. Absent where
   * there is none.
   */
  readonly shift?: 'up' | 'down';
  /**
   * Which side of a change a value is of: "from 5 to 7" has the value before and the value after. Absent for the amount
   * of a change and where nothing changes.
   */
  readonly level?: 'before' | 'after';
  /** What is counted or measured, as written; null where the words do not say it. */
  readonly measure: Span | null;
  /** Where it was counted, as written in the figure's clause; absent where that says none. */
  readonly place?: Span;
  /** What a change is told against: "compared to May", "from a year earlier"; absent where nothing is. */
  readonly baseline?: Span;
  /** By whose count, where the figure's own clause says so; null where it does not. */
  readonly per: string | null;
  /** Id of the time that it is told of; null where there is none. */
  readonly time: string | null;
  /** Id of the innermost statement that holds it; null where the report itself tells it. */
  readonly statement: string | null;
  /** Id of the rule that read it. */
  readonly rule: string;
}

/** Kinds of times in TIMEX3: a day or longer, a time of day, a length, a repetition. */
export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';
/** A part of what a time says. */
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
  /** Names it within the report: `time:31-47`. */
  readonly id: string;
  /** Its kind in TIMEX3. */
  readonly type: TimeType;
  /** As TIMEX3 writes it: `2024-08-02`, `2024-W31`, `P2W`; null when undecided. */
  readonly value: string | null;
  /** How the words bound or blur it, as TIMEX3 has it: `APPROX`, `START`, `ON_OR_BEFORE`; null where they do not. */
  readonly mod: string | null;
  /** Parts that the words themselves give. */
  readonly known: readonly TimePart[];
  /** Parts that Readout filled in; empty where none. */
  readonly implied: readonly TimePart[];
  /**
   * What they were filled in from: the publication date, another time (`time:10-16`), the line that gives the day of
   * its part of the text (`stamp:0-24`), the post of a live blog that it stands in (`post:24-480`), or null.
   */
  readonly anchor: string | null;
  /** All values that survive when more than one does; absent when none or one does. */
  readonly candidates?: readonly string[];
  /** Id of the time with which a range ends that begins here; absent where none does. */
  readonly rangeTo?: string;
  /** Id of the time with which the range begins that ends here; absent where none does. */
  readonly rangeFrom?: string;
  /**
   * First day (`2024-05-01`) of what it covers where that is more than one day or less than its value: a month, a week,
   * "the end of May", both days of a range on each of its ends, the days of a length that is counted from a day. Absent
   * elsewhere.
   */
  readonly firstDay?: string;
  /**
   * Last day (`2024-05-31`) of what it covers, where that is more than one day or less than its value; absent
   * elsewhere.
   */
  readonly lastDay?: string;
  /** What a length is counted from where its words bound it: a time (`time:10-16`) or `published`; absent elsewhere. */
  readonly lengthFrom?: string;
  /**
   * Present where it stands in older copy set behind the report's own text: what hangs on the week of publication is
   * left open.
   */
  readonly olderCopy?: true;
  /** Id of the rule that read it. */
  readonly rule: string;
}

/**
 * How a party is bound: what it undertook (`promise`), what is laid on it (`duty`), what it means to do (`plan`), what
 * harm it announces (`threat`), what it will not do (`refusal`).
 */
export type Force = 'promise' | 'duty' | 'plan' | 'threat' | 'refusal';

/** A party that can act, bound by the words to an act that was still to come. */
export interface Commitment extends Span {
  /** Names it within the report: `commitment:82-202:104`. */
  readonly id: string;
  /** Who is bound, as written; empty where nobody is named. */
  readonly party: readonly Span[];
  /** Ids of the parties of the report that are bound. */
  readonly parties: readonly string[];
  /** What is to be done, or not to be done. */
  readonly act: Span;
  /** For whom, or to whom; null where nobody is named. */
  readonly beneficiary: Span | null;
  /** Id of the time by which or on which it is to be done; null where none is told. */
  readonly due: string | null;
  /** On what it hangs, with its conjunction; null for none. */
  readonly condition: Span | null;
  /** Who or what decides whether the condition holds; null where that is not told. */
  readonly judge: Span | null;
  /** What is to follow where it is not kept, or where it is; null where that is not told. */
  readonly consequence: Span | null;
  /** How the party is bound. */
  readonly force: Force;
  /** Id of the statement that tells it; null where the report itself does. */
  readonly statement: string | null;
  /** Id of the rule that read it. */
  readonly rule: string;
}

/** What a report, or one who speaks in it, says of the keeping of a commitment: how it is told, never how it is. */
export interface ComplianceClaim extends Span {
  /** Names it within the report: `compliance:590-633`. */
  readonly id: string;
  /** Whose keeping is meant; empty where the words name nobody. */
  readonly party: readonly Span[];
  /** Ids of the parties of the report whose keeping is meant. */
  readonly parties: readonly string[];
  /** The words that say so. */
  readonly claim: Span;
  /** What is kept or not; null where the words do not say it. */
  readonly what: Span | null;
  /** How it is told to be kept. */
  readonly polarity: 'met' | 'partly' | 'not met';
  /** Id of the statement that says so; null where the report itself does. */
  readonly statement: string | null;
  /** Id of the rule that read it. */
  readonly rule: string;
}

/** Where a report speaks of an agreement as of a thing that is there. */
export interface AgreementMention extends Span {
  /** Names it within the report: `agreement:159-183`. */
  readonly id: string;
  /** Its name in capitals; null where it has none. */
  readonly name: Span | null;
  /** Id of the time that dates it; null where its words do not. */
  readonly day: string | null;
  /** Ids of the parties of the report that made it, as far as the words here name them. */
  readonly parties: readonly string[];
  /** Id of the rule that read it. */
  readonly rule: string;
}

/** What is told as having happened, or as set for a later day. */
export interface HappenedEvent extends Span {
  /** Names it within the report: `event:317-328`. */
  readonly id: string;
  /** The verb or noun that tells it. */
  readonly trigger: Span;
  /** Ids of the parties of the report that have a part in it. */
  readonly parties: readonly string[];
  /** Id of the time that dates it; null where none does. */
  readonly time: string | null;
  /** Where, as written; null where that is not told. */
  readonly place: Span | null;
  /** Id of the statement that tells it; null where the report itself does. */
  readonly statement: string | null;
  /** Present where it is set for a day after publication and has not happened. */
  readonly ahead?: true;
  /** Id of the rule that read it. */
  readonly rule: string;
}

/** How the source of a sentence is known: by name, as somebody, as a paper; `none` where the report itself tells it. */
export type SentenceEvidence = 'named' | 'unnamed' | 'document' | 'none';

/** A sentence, and on whose word it stands. */
export interface Sentence extends Span {
  /** How its source is known. */
  readonly evidence: SentenceEvidence;
  /** True where the sentence holds a judgement that the report itself makes. */
  readonly judgement: boolean;
}

/** One outlet's text at one time, read. The form of `readout read`. */
export interface Report {
  /** Name and version of the form. */
  readonly format: typeof FORMAT;
  /** The `id` given in JSON Lines, else the file name or the address. */
  readonly name: string;
  /** Follows from text, address, outlet and day: equal input, equal id. */
  readonly id: string;
  /** Short name among the reports read together: `R1`; `P1` for a primary text. Empty where it was read alone. */
  readonly siglum: string;
  /** Its address; null where none is known. */
  readonly url: string | null;
  /** Who published it, as named; null where nobody is named. */
  readonly outlet: string | null;
  /** Its language as a tag of BCP 47 (`en`, `en-GB`); null where nothing says it. */
  readonly language: string | null;
  /** The whole text that all positions index; it never changes once read. */
  readonly text: string;
  /** When it was published; null where nothing says it. */
  readonly published: Published | null;
  /** Where the headline stands in `text`; null where it does not. */
  readonly headline: Span | null;
  /** The headline as the page or the caller gives it, whether or not it stands in `text`; absent when none is given. */
  readonly title?: string;
  /** The dateline; null where there is none. */
  readonly dateline: Dateline | null;
  /** Who wrote it; null where nobody is named. */
  readonly byline: Span | null;
  /** Credits of agencies, in order. */
  readonly credits: readonly Credit[];
  /** Text that is not of the story, in order. */
  readonly furniture: readonly Furniture[];
  /** Stretches between breaks, without furniture, in order. */
  readonly paragraphs: readonly Paragraph[];
  /** Its sentences, in order. */
  readonly sentences: readonly Sentence[];
  /** Names, in order. */
  readonly names: readonly Name[];
  /** Persons, bodies and places that it speaks of. */
  readonly parties: readonly ReportParty[];
  /** Mentions whose party could not be decided, in order. */
  readonly openMentions: readonly OpenMention[];
  /** What it has somebody say, in order. */
  readonly statements: readonly Statement[];
  /** Figures, in order. */
  readonly figures: readonly Figure[];
  /** Times, in order. */
  readonly times: readonly Time[];
  /** What somebody is bound to, in order. */
  readonly commitments: readonly Commitment[];
  /** What is said of the keeping of commitments, in order; absent in what older versions wrote. */
  readonly complianceClaims?: readonly ComplianceClaim[];
  /** Where it speaks of an agreement, in order; absent in what older versions wrote. */
  readonly agreements?: readonly AgreementMention[];
  /** What it tells as having happened or as set for a day, in order. */
  readonly events: readonly HappenedEvent[];
  /** Id of its story; null where it was read alone and for a primary text. */
  readonly story: string | null;
  /** Id of the text that it shares with others, or has alone; null where it was read alone and for a primary text. */
  readonly origin: string | null;
  /** What its feed or wire says of it as one version of a story; absent where neither does. */
  readonly edition?: Edition;
  /** When a web archive got it from its address, `YYYY-MM-DDTHH:MM:SSZ`; absent for what is from elsewhere. */
  readonly retrieved?: string;
  /** Its posts, where it is a live blog whose page gives each its time; absent for any other report. */
  readonly posts?: readonly Post[];
  /** Where it is no report but a text that the reports are set against; absent for a report. */
  readonly primary?: Primary;
  /** Words and marks with their syntax, in order; only where asked for (`readout read --syntax`). */
  readonly tokens?: readonly Token[];
  /** What was odd about the input. */
  readonly issues: readonly Issue[];
}
