import type { HolidayRule } from '../../calendar/holiday.js';

/** A unit in which time is counted. */
export type Grain =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  | 'weekend'
  | 'fortnight'
  | 'night'
  | 'season'
  | 'period';

/** Part of a day as TIMEX3 writes it: morning, midday, afternoon, evening, night, daytime. */
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** Season as TIMEX3 writes it. */
export type Season = 'SP' | 'SU' | 'FA' | 'WI';

/** TIMEX3 `mod`. */
export type Mod =
  | 'APPROX'
  | 'START'
  | 'MID'
  | 'END'
  | 'MORE_THAN'
  | 'LESS_THAN'
  | 'EQUAL_OR_MORE'
  | 'EQUAL_OR_LESS'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'BEFORE'
  | 'AFTER';

/** Everything that one written word can mean where times are spoken of. */
export interface Sense {
  readonly word: string;
  readonly month?: number;
  /** 1 Monday to 7 Sunday. */
  readonly weekday?: number;
  /** A weekday or unit in the plural. */
  readonly plural?: true;
  readonly unit?: Grain;
  /** Cardinal value of a number word. */
  readonly number?: number;
  /** Ordinal value of an ordinal word. */
  readonly ordinal?: number;
  readonly part?: PartOfDay;
  readonly season?: Season;
  /** Days from the day of speaking: today 0, yesterday -1. */
  readonly deictic?: number;
  /** A shift of the unit that follows: last -1, this 0, next 1. */
  readonly shift?: -1 | 0 | 1;
  readonly reference?: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
  /** Length of the period of which the word says "once each": daily `P1D`. */
  readonly every?: string;
  /** A word that makes a following amount or date loose or bounded. */
  readonly hedge?: Mod;
  /** A word that picks the beginning, middle or end of what follows. */
  readonly stage?: Mod;
  /** First year of a decade named by itself: nineties 1990. */
  readonly decade?: number;
  /** Several, few, many: an amount without a number. */
  readonly vague?: true;
  readonly zone?: true;
  /** Tells of a game of sport, whose quarters are no times of the year. */
  readonly game?: true;
  /** Makes a name of the weekday after it: Black Friday. */
  readonly namesDay?: true;
  /** Only a time when written with a capital: March, May, Sun. */
  readonly capital?: true;
  /** A short form that a full stop may end: Sept. */
  readonly short?: true;
  /** May start an expression. */
  readonly opens?: true;
  /** Starts one only when the next word says more: the, a, this. */
  readonly leads?: true;
}

/** A holiday's name, as words in lower case. */
export interface HolidayName {
  readonly words: readonly string[];
  readonly rule: HolidayRule;
}

/** The words of one language in which times are told. Another language fills the same shape. */
export interface TimeWords {
  readonly senses: readonly Sense[];
  readonly holidays: readonly HolidayName[];
  /** Words that may start an expression though they name no time: at least, up to, each. */
  readonly openers: readonly string[];
  /** Words that start one only with the next: the, this, that. */
  readonly leaders: readonly string[];
  /** Words by which the tense of a clause is known. */
  readonly tense: TenseWords;
}

export interface TenseWords {
  /** Auxiliaries of the future, and words of plan or obligation to come: will, due, scheduled. */
  readonly future: readonly string[];
  /** Words that look ahead only before "to" or "for": agreed to, set for. */
  readonly plan: readonly string[];
  /** Words before a date by which something is to be done: by, until, deadline. */
  readonly deadline: readonly string[];
  readonly past: readonly string[];
  readonly present: readonly string[];
  /** Words in -ed that are no past tense. */
  readonly notPast: readonly string[];
  /** Words after which a participle takes another verb's tense: be, to, being. */
  readonly be: readonly string[];
  /** Verbs, by lemma, whose present tense with a day tells what is to come: parliament votes on Tuesday. */
  readonly scheduled: readonly string[];
  /** Words after which a form in -ed is an adjective. */
  readonly determiners: readonly string[];
  /** Forms that look ahead right before a day: is on Friday. */
  readonly copula: readonly string[];
  /** Short forms whose full stop ends no sentence. */
  readonly short: readonly string[];
}
