import type { TimePart, TimeType } from '../../model/report.js';
import type { Place } from './place.js';
import type { Direction } from './tense-words.js';

/** What an expression was resolved to. */
export interface Resolved {
  readonly type: TimeType;
  readonly value: string | null;
  readonly known: readonly TimePart[];
  readonly implied: readonly TimePart[];
  readonly anchor: string | null;
  readonly candidates?: readonly string[];
  /** The place reached, for expressions that count from it; null where none was. */
  readonly place: Place | null;
}

/** A place told earlier in the report, by the id of its expression. */
export interface Told extends Place {
  readonly id: string;
}

/** What an expression may be resolved from. */
export interface Context {
  /** Day of publication from 1970-01-01; null when not known. */
  readonly published: number | null;
  /** The last day told before in this paragraph; null when none. */
  readonly day: Told | null;
  /** The last place of any grain told before; null when none. */
  readonly last: Told | null;
  /** The quarter, half, month or year that results are told of; null when none. */
  readonly period: Told | null;
  /** How the report orders day and month in figures; null where no date of it tells. */
  readonly order: 'month-first' | 'day-first' | null;
  readonly direction: () => Direction;
  /** The day of the act from which what is to come is seen, "promised in March to"; null for that of publication. */
  readonly since: number | null;
  /** The day on which the period of the expression is said to end; null when none is. */
  readonly endsOn: number | null;
  /** True where the clause looks ahead beyond doubt. */
  readonly surelyAhead: () => boolean;
  /** True for the beginning of the day: early Saturday. */
  readonly early: boolean;
  /** True when a possessive follows: Tuesday's ruling. */
  readonly possessive: boolean;
}

/** Name of the publication date where it serves as anchor. */
export const PUBLISHED = 'published';
