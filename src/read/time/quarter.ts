import {
  type Cursor,
  integerAt,
  isDash,
  isGlued,
  isMark,
  isOneOf,
  isPossessive,
  isWord,
  runsOn,
  senseAt,
  widthAt,
} from './cursor.js';
import { YEAR_NAMES, YEAR_SHIFTS } from './en-sets.js';
import { ordinalAt, standsAsYear, yearAt } from './era.js';
import type { Point } from './meaning.js';
import type { TimeRuleId } from './rules.js';

export interface QuarterFound {
  readonly next: number;
  readonly point: Point;
  readonly rule: TimeRuleId;
}

/**
 * The third quarter, fiscal second-quarter, 2018 fourth quarter, first half of 1990, Q3 2019; null where none starts at
 * `i`.
 */
export function quarterAt(w: Cursor, i: number): QuarterFound | null {
  const lettered = letteredQuarter(w, i);
  if (lettered) return lettered;
  const { at, year } = frontYear(w, i);
  const ordinal = runsOn(w, at) ? partNumber(w, at) : null;
  if (!ordinal) return null;
  const noun = isDash(w, ordinal.next) ? ordinal.next + 1 : ordinal.next;
  const unit = senseAt(w, noun)?.unit;
  if (unit === 'quarter') return ordinal.quarter > 0 ? quarterOf(w, i, noun + 1, ordinal.quarter, year) : null;
  if (unit !== 'half' || ordinal.half === 0 || isDash(w, ordinal.next)) return null;
  return halfOf(w, noun + 1, ordinal.half, year);
}

/** A year in front: 2018 fourth quarter, the 2018's first half, fiscal 2018 second quarter. */
function frontYear(w: Cursor, i: number): { readonly at: number; readonly year: number | undefined } {
  let at = i;
  let year = plainYear(w, at);
  if (year !== undefined) at = isPossessive(w, at + 1) ? at + 2 : at + 1;
  if (!isWord(w, at, 'fiscal') && !isWord(w, at, 'financial')) return { at, year };
  at = isDash(w, at + 1) ? at + 2 : at + 1;
  const fiscal = plainYear(w, at);
  if (fiscal !== undefined) {
    year = fiscal;
    at++;
  }
  return { at, year };
}

function plainYear(w: Cursor, i: number): number | undefined {
  const year = integerAt(w, i, 4);
  return widthAt(w, i) === 4 && 1900 <= year && year < 2100 ? year : undefined;
}

/** Which quarter and which half an ordinal names, 0 for none; "last quarter" is the one before this one. */
function partNumber(
  w: Cursor,
  at: number,
): { readonly next: number; readonly quarter: number; readonly half: number } | null {
  if (isWord(w, at, 'final')) return { next: at + 1, quarter: 4, half: 2 };
  if (isWord(w, at, 'last')) return { next: at + 1, quarter: 0, half: 2 };
  const ordinal = ordinalAt(w, at);
  if (!ordinal || ordinal.value > 4) return null;
  return { next: ordinal.next, quarter: ordinal.value, half: ordinal.value > 2 ? 0 : ordinal.value };
}

function quarterOf(w: Cursor, i: number, next: number, quarter: number, year: number | undefined): QuarterFound | null {
  const point: Point = { kind: 'point', quarter };
  if (year !== undefined) return { next, point: { ...point, year }, rule: 'time/quarter' };
  const tail = ofYear(w, next, false);
  if (tail) return { next: tail.next, point: { ...point, ...tail.part }, rule: 'time/quarter' };
  return isOfGame(w, i) ? null : { next, point, rule: 'time/quarter' };
}

/** "The first half" is as often of a match: a year or a financial word has to say otherwise. */
function halfOf(w: Cursor, next: number, half: number, year: number | undefined): QuarterFound | null {
  const point: Point = { kind: 'point', half };
  if (year !== undefined) return { next, point: { ...point, year }, rule: 'time/half' };
  const tail = ofYear(w, next, true);
  return tail ? { next: tail.next, point: { ...point, ...tail.part }, rule: 'time/half' } : null;
}

/** Words either side of a quarter that are looked at for a game. */
const SIDE = 16;

/**
 * True when the words around tell of a game: touchdowns, yards, points scored. Then its quarter is no part of a year.
 */
function isOfGame(w: Cursor, i: number): boolean {
  for (let at = Math.max(0, i - SIDE); at < Math.min(w.count, i + SIDE); at++) if (w.sense[at]?.game) return true;
  return false;
}

/** Q3, Q3 2019, 3Q, H1 2022; a half needs its year. */
function letteredQuarter(w: Cursor, i: number): QuarterFound | null {
  if (widthAt(w, i) !== 1 || !isGlued(w, i + 1) || widthAt(w, i + 1) !== 1) return null;
  const code = letterAt(w, i);
  const letter = code === Q || code === H ? code : letterAt(w, i + 1);
  const number = code === letter ? integerAt(w, i + 1, 1) : integerAt(w, i, 1);
  const half = letter === H;
  if ((letter !== Q && !half) || !(1 <= number && number <= (half ? 2 : 4))) return null;
  const year = ofYear(w, i + 2, false);
  if (half)
    return year ? { next: year.next, point: { kind: 'point', half: number, ...year.part }, rule: 'time/half' } : null;
  return { next: year?.next ?? i + 2, point: { kind: 'point', quarter: number, ...year?.part }, rule: 'time/quarter' };
}

const Q = 81;
const H = 72;

function letterAt(w: Cursor, i: number): number {
  return w.text.charCodeAt(w.start[i] ?? 0);
}

/** "of 1990", "1990", "of last year", "last year", "of the year", "of fiscal 1990" at `i`. */
function ofYear(
  w: Cursor,
  i: number,
  needsYear: boolean,
): { readonly next: number; readonly part: Pick<Point, 'year' | 'yearShift'> } | null {
  const of = isWord(w, i, 'of') || isWord(w, i, 'in');
  let at = of ? i + 1 : i;
  if (!runsOn(w, at)) return null;
  if (of && isWord(w, at, 'the')) at++;
  if (of && isOneOf(w, at, YEAR_NAMES)) at++;
  const year = yearAt(w, at);
  if (year && (of || standsAsYear(w, at))) return { next: year.next, part: { year: year.year } };
  if (isOneOf(w, at, YEAR_SHIFTS) && isWord(w, at + 1, 'year') && !isPossessive(w, at + 2))
    return { next: at + 2, part: { yearShift: senseAt(w, at)?.shift ?? 0 } };
  return needsYear && of && isWord(w, at, 'year') ? { next: at + 1, part: { yearShift: 0 } } : null;
}

/**
 * Summer 2019, the winter of 1994, spring: `alone` true where the season's name stands with no word that makes it a
 * time.
 */
export function seasonAt(w: Cursor, i: number): (QuarterFound & { readonly alone: boolean }) | null {
  const season = senseAt(w, i)?.season;
  if (season === undefined || senseAt(w, i)?.plural) return null;
  const of = isWord(w, i + 1, 'of') ? i + 2 : i + 1;
  const point: Point = { kind: 'point', season };
  const year = runsOn(w, of) ? yearAt(w, of) : null;
  if (year && (of > i + 1 || standsAsYear(w, of) || isMark(w, of, 39)))
    return { next: year.next, point: { ...point, year: year.year }, rule: 'time/season', alone: false };
  if (isOneOf(w, of, YEAR_SHIFTS) && isWord(w, of + 1, 'year'))
    return {
      next: of + 2,
      point: { ...point, yearShift: senseAt(w, of)?.shift ?? 0 },
      rule: 'time/season',
      alone: false,
    };
  return { next: i + 1, point, rule: 'time/season', alone: true };
}
