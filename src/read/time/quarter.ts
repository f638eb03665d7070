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
import { ordinalAt, standsAsYear, yearAt } from './era.js';
import type { Point } from './meaning.js';

export interface QuarterFound {
  readonly next: number;
  readonly point: Point;
  readonly rule: string;
}

/**
 * The third quarter, fiscal second-quarter, 2018 fourth quarter, first half of 1990, Q3 2019; null where none starts at
 * `i`.
 */
export function quarterAt(w: Cursor, i: number): QuarterFound | null {
  const lettered = letteredQuarter(w, i);
  if (lettered) return lettered;
  let at = i;
  let year: number | undefined;
  const front = integerAt(w, at, 4);
  if (widthAt(w, at) === 4 && 1900 <= front && front < 2100) {
    year = front;
    at = isPossessive(w, at + 1) ? at + 2 : at + 1;
  }
  if (isWord(w, at, 'fiscal') || isWord(w, at, 'financial')) {
    at++;
    if (isDash(w, at)) at++;
    const fiscal = integerAt(w, at, 4);
    if (widthAt(w, at) === 4 && 1900 <= fiscal && fiscal < 2100) {
      year = fiscal;
      at++;
    }
  }
  const ordinal = runsOn(w, at)
    ? isWord(w, at, 'last') || isWord(w, at, 'final')
      ? { next: at + 1, value: -1 }
      : ordinalAt(w, at)
    : null;
  if (!ordinal) return null;
  const noun = isDash(w, ordinal.next) ? ordinal.next + 1 : ordinal.next;
  const unit = senseAt(w, noun)?.unit;
  if (unit !== 'quarter' && unit !== 'half') return null;
  if (unit === 'half' && (ordinal.value > 2 || isDash(w, ordinal.next))) return null;
  if (ordinal.value > 4) return null;
  // "last quarter" is the one before this one; "the final quarter" the fourth.
  if (
    ordinal.value < 0 &&
    (unit === 'quarter' ? !isWord(w, at, 'final') : !isWord(w, at, 'last') && !isWord(w, at, 'final'))
  )
    return null;
  const number = ordinal.value < 0 ? (unit === 'half' ? 2 : 4) : ordinal.value;
  const base: Point = { kind: 'point', ...(unit === 'half' ? { half: number } : { quarter: number }) };
  const rule = unit === 'half' ? 'time/half' : 'time/quarter';
  if (year !== undefined) return { next: noun + 1, point: { ...base, year }, rule };
  const tail = ofYear(w, noun + 1, unit === 'half');
  // "the first half" is as often of a match: a year or a financial word has to say otherwise.
  if (unit === 'half' && !tail) return null;
  if (!tail && isOfGame(w, i)) return null;
  return tail ? { next: tail.next, point: { ...base, ...tail.part }, rule } : { next: noun + 1, point: base, rule };
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

/** Q3, Q3 2019, 3Q. */
function letteredQuarter(w: Cursor, i: number): QuarterFound | null {
  const from = w.start[i] ?? 0;
  const letter = w.text.charCodeAt(from);
  let number = NaN;
  let next = i;
  if (letter === 81 && widthAt(w, i) === 1 && isGlued(w, i + 1)) {
    number = integerAt(w, i + 1, 1);
    next = i + 2;
  } else if (
    widthAt(w, i) === 1 &&
    isGlued(w, i + 1) &&
    w.text.charCodeAt(w.start[i + 1] ?? 0) === 81 &&
    widthAt(w, i + 1) === 1
  ) {
    number = integerAt(w, i, 1);
    next = i + 2;
  }
  if (!(1 <= number && number <= 4)) return null;
  const year = ofYear(w, next, false);
  return { next: year?.next ?? next, point: { kind: 'point', quarter: number, ...year?.part }, rule: 'time/quarter' };
}

const YEARS = new Set(['last', 'this', 'next']);

/** "of 1990", "1990", "of last year", "last year", "of the year", "of fiscal 1990" at `i`. */
function ofYear(
  w: Cursor,
  i: number,
  needsYear: boolean,
): { readonly next: number; readonly part: Pick<Point, 'year' | 'yearShift'> } | null {
  let at = i;
  const of = isWord(w, at, 'of') || isWord(w, at, 'in');
  if (of) at++;
  if (!runsOn(w, at)) return null;
  if (of && isWord(w, at, 'the')) at++;
  if (of && (isWord(w, at, 'fiscal') || isWord(w, at, 'calendar') || isWord(w, at, 'financial'))) at++;
  const year = yearAt(w, at);
  if (year && (of || standsAsYear(w, at))) return { next: year.next, part: { year: year.year } };
  if (isOneOf(w, at, YEARS) && isWord(w, at + 1, 'year') && !isPossessive(w, at + 2))
    return { next: at + 2, part: { yearShift: senseAt(w, at)?.shift ?? 0 } };
  if (needsYear && of && isWord(w, at, 'year')) return { next: at + 1, part: { yearShift: 0 } };
  return null;
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
  if (isOneOf(w, of, YEARS) && isWord(w, of + 1, 'year'))
    return {
      next: of + 2,
      point: { ...point, yearShift: senseAt(w, of)?.shift ?? 0 },
      rule: 'time/season',
      alone: false,
    };
  return { next: i + 1, point, rule: 'time/season', alone: true };
}
