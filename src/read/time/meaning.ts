import type { HolidayRule } from '../../calendar/holiday.js';
import type { TimePart } from '../../model/report.js';
import type { TimeRuleId } from './rules.js';
import type { Grain, Mod, PartOfDay, Season } from './words.js';

/** What the words of a time expression say before anything is filled in. */
export type Meaning = Point | Unit | Offset | Fixed;

/** Hour and minute of a clock; `minute` null when only the hour is told. */
export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  readonly second?: number;
}

/** A place on the calendar, as far as the words give it. */
export interface Point {
  readonly kind: 'point';
  readonly year?: number;
  /** The second of two years that one runs over: 2023-24. */
  readonly through?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly season?: Season;
  /** First year of the decade. */
  readonly decade?: number;
  /** 19 for the nineteenth. */
  readonly century?: number;
  readonly holiday?: HolidayRule;
  readonly clock?: Clock;
  readonly part?: PartOfDay;
  readonly zone?: string;
  /** Days from the day of speaking. */
  readonly deictic?: number;
  /** Last Monday -1, this June 0, next spring 1. */
  readonly shift?: -1 | 0 | 1;
  /** The nearest such day beyond doubt: this coming Saturday. */
  readonly nearest?: true;
  /** Years from the year of speaking: "June last year" -1. */
  readonly yearShift?: -1 | 0 | 1;
  /** Stands on the day that was told last, not on the day of speaking: "that morning" 0, "the next morning" 1. */
  readonly then?: number;
  /** In which order figures give day and month; `open` where they fit both. */
  readonly order?: 'month-first' | 'day-first' | 'open';
  /** The quarter that results are told of, in this year. */
  readonly samePeriod?: true;
  /** Weeks added: "Monday week" 1. */
  readonly weeks?: number;
  /** How the weekday is counted. */
  readonly count?: WeekdayCount;
  /** The coming one, whatever its clause tells of: a year from Monday. */
  readonly coming?: true;
  /** Which such weekday of the month; -1 for the last. */
  readonly nth?: number;
}

/**
 * A weekday so many weeks after the coming one ("a week from Saturday"), before the past one ("two Fridays ago"), or in
 * the calendar's week so many weeks off ("Friday in three weeks", "Tuesday of last week").
 */
export interface WeekdayCount {
  readonly from: 'coming' | 'past' | 'week';
  readonly weeks: number;
}

/** A unit of the calendar, counted from where one stands: last week, that year, the following month. */
export interface Unit {
  readonly kind: 'unit';
  readonly grain: Grain;
  readonly shift: -1 | 0 | 1;
  /** `now` the day of speaking, `then` the time told last. */
  readonly from: 'now' | 'then';
}

/** So many units before or after a point. */
export interface Offset {
  readonly kind: 'offset';
  readonly grain: Grain;
  /** Signed. */
  readonly amount: number;
  /** `base` is the point told in the same expression: two days after Christmas. */
  readonly from: 'now' | 'then' | 'base';
  readonly base?: Meaning;
  /** Reaches a day, whatever the unit: two weeks after 1 March. */
  readonly exact?: true;
  /** The grain of what is compared: the same month last year. */
  readonly same?: Grain;
}

/** A value that needs no anchor: a length, a set, a vague reference. */
export interface Fixed {
  readonly kind: 'fixed';
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly value: string | null;
  /** Parts that the words give; for a length or set without it, its length. */
  readonly known?: readonly TimePart[];
}

/** How an expression hangs on the one before it: the end of its range, or the next of its list. */
export type Joint = 'range' | 'pair';

/** An expression found: the entries `[first, next)` of the scan, and what they say. */
export interface Hit {
  readonly first: number;
  readonly next: number;
  readonly meaning: Meaning;
  readonly mod: Mod | null;
  readonly rule: TimeRuleId;
  readonly joint?: Joint;
}
