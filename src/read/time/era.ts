import {
  type Cursor,
  integerAt,
  isCapital,
  isDash,
  isGlued,
  isMark,
  isOneOf,
  isPossessive,
  isWord,
  lowerAt,
  runsOn,
  senseAt,
  widthAt,
} from './cursor.js';
import {
  AFTER_YEAR,
  BEFORE_COUNT,
  BEFORE_YEAR,
  COUNTED,
  DESIGNATORS,
  LEADING,
  LOOSE,
  STREETS,
  YEAR_PREFIXES,
} from './en-sets.js';
import type { Point } from './meaning.js';
import type { TimeRuleId } from './rules.js';

/** A year, decade or century as found. */
export interface EraFound {
  readonly next: number;
  readonly point: Point;
  readonly rule: TimeRuleId;
}

const SIGNS = new Set([36, 0xa3, 0x20ac, 0xa5, 0x23, 43, 61, 126]);

/** The four-digit or spelled year at `i`, `strict` where only its form speaks for it. */
export function yearAt(w: Cursor, i: number): { readonly next: number; readonly year: number } | null {
  const year = integerAt(w, i, 4);
  if (widthAt(w, i) === 4 && 1000 <= year && year <= 2199) return { next: i + 1, year };
  return spelledYear(w, i) ?? shortYear(w, i);
}

/** Nineteen ninety-four, twenty nineteen, two thousand and one. */
function spelledYear(w: Cursor, i: number): { readonly next: number; readonly year: number } | null {
  const century = senseAt(w, i)?.number;
  if (century === undefined) return null;
  const tens = senseAt(w, i + 1)?.number;
  if (tens === undefined) return null;
  if ((century === 19 || century === 20 || century === 18) && 10 <= tens && tens < 100) {
    if (tens < 20) return { next: i + 2, year: century * 100 + tens };
    const ones = isMark(w, i + 2, 45) ? i + 3 : i + 2;
    const one = senseAt(w, ones)?.number;
    if (one !== undefined && one >= 1 && one < 10 && !isWord(w, ones, 'a') && !isWord(w, ones, 'an'))
      return { next: ones + 1, year: century * 100 + tens + one };
    return { next: i + 2, year: century * 100 + tens };
  }
  return null;
}

/** '98 with its apostrophe. */
function shortYear(w: Cursor, i: number): { readonly next: number; readonly year: number } | null {
  if (!isApostrophe(w, i) || !isGlued(w, i + 1) || isGlued(w, i)) return null;
  const two = integerAt(w, i + 1, 2);
  if (Number.isNaN(two) || widthAt(w, i + 1) !== 2) return null;
  const code = w.text.charCodeAt(w.end[i + 1] ?? 0) | 32;
  if (97 <= code && code <= 122) return null;
  if (
    !isOneOf(w, i - 1, BEFORE_YEAR) &&
    senseAt(w, i - 1)?.month === undefined &&
    senseAt(w, i - 1)?.season === undefined
  )
    return null;
  return { next: i + 2, year: two < 40 ? 2000 + two : 1900 + two };
}

/** The 1970s, the '70s, the nineties. */
export function decadeAt(w: Cursor, i: number): EraFound | null {
  const found = decadeInDigits(w, i) ?? decadeNamed(w, i);
  return found ? { next: found.next, point: { kind: 'point', decade: found.decade }, rule: 'time/decade' } : null;
}

function decadeInDigits(w: Cursor, i: number): { readonly next: number; readonly decade: number } | null {
  const full = integerAt(w, i, 4);
  if (isDecade(w, i, 4, full) && 1000 <= full && full <= 2190 && pluralAfter(w, i + 1))
    return { next: i + 2, decade: full };
  if (isApostrophe(w, i) && isGlued(w, i + 1)) {
    const short = integerAt(w, i + 1, 2);
    if (isDecade(w, i + 1, 2, short) && pluralAfter(w, i + 2))
      return { next: i + 3, decade: short >= 30 ? 1900 + short : 2000 + short };
  }
  const bare = integerAt(w, i, 2);
  return isDecade(w, i, 2, bare) && bare >= 20 && pluralAfter(w, i + 1) && isWord(w, i - 1, 'the')
    ? { next: i + 2, decade: 1900 + bare }
    : null;
}

function isDecade(w: Cursor, i: number, width: number, value: number): boolean {
  return widthAt(w, i) === width && value % 10 === 0;
}

/** The nineties, the mid-eighties. */
function decadeNamed(w: Cursor, i: number): { readonly next: number; readonly decade: number } | null {
  const decade = senseAt(w, i)?.decade;
  if (decade === undefined) return null;
  const led = isWord(w, i - 1, 'the') || senseAt(w, i - 1)?.stage !== undefined || isMark(w, i - 1, 45);
  return led ? { next: i + 1, decade } : null;
}

/** The 19th century, the twentieth century. */
export function centuryAt(w: Cursor, i: number): EraFound | null {
  const ordinal = ordinalAt(w, i);
  if (!ordinal) return null;
  const at = isDash(w, ordinal.next) ? ordinal.next + 1 : ordinal.next;
  if (senseAt(w, at)?.unit !== 'century' || ordinal.value > 30) return null;
  return { next: at + 1, point: { kind: 'point', century: ordinal.value }, rule: 'time/century' };
}

/** An ordinal in words or digits: third, 22nd, twenty-first. */
export function ordinalAt(w: Cursor, i: number): { readonly next: number; readonly value: number } | null {
  const sense = senseAt(w, i);
  if (sense?.ordinal !== undefined && sense.ordinal > 0) return { next: i + 1, value: sense.ordinal };
  if (sense?.number !== undefined && (sense.number === 20 || sense.number === 30)) {
    const at = isMark(w, i + 1, 45) ? i + 2 : i + 1;
    const ones = senseAt(w, at)?.ordinal;
    if (ones !== undefined && ones > 0 && ones < 10) return { next: at + 1, value: sense.number + ones };
  }
  const digits = integerAt(w, i, 3);
  if (!Number.isNaN(digits) && isGlued(w, i + 1) && widthAt(w, i + 1) === 2) {
    const suffix = w.text.slice(w.start[i + 1], w.end[i + 1]).toLowerCase();
    if (suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th') return { next: i + 2, value: digits };
  }
  return null;
}

/**
 * True when the four digits at `i` stand as a year and not as a count, a price or a number by which a thing is named.
 */
export function standsAsYear(w: Cursor, i: number): boolean {
  if (!isFreeBefore(w, i) || !isFreeAfter(w, i) || isNumberMark(w, i)) return false;
  if (DESIGNATORS.has(lowerAt(w, i - 1)) || isHouseNumber(w, i)) return false;
  if (LOOSE.has(lowerAt(w, i - 1))) return isWord(w, i - 1, 'than') && !COUNTED.has(lowerAt(w, i + 1));
  if (COUNTED.has(lowerAt(w, i + 1)) && !isGlued(w, i + 1)) return false;
  const year = w.value[i] ?? 0;
  if (year >= 1900 && year <= 2039) return true;
  if (isCirca(w, i)) return true;
  // Further off a preposition of time has to lead it in, and no plural to follow that it might count.
  if (year >= 1500 && year <= 2100 && isOneOf(w, i - 1, LEADING) && !lowerAt(w, i + 1).endsWith('s')) return true;
  return isOneOf(w, i - 1, BEFORE_YEAR) && !isOneOf(w, i - 1, BEFORE_COUNT) && closesPhrase(w, i + 1);
}

/** "c. 1880": around that year. */
function isCirca(w: Cursor, i: number): boolean {
  return isMark(w, i - 1, 46) && senseAt(w, i - 2)?.hedge === 'APPROX' && senseAt(w, i - 2)?.short === true;
}

/** Words between a house number and its street's noun at most. */
const STREET_WORDS = 4;

/** 1945 Harbor Street, 2001 North Vela Ave.: capital words up to the noun of a street. */
function isHouseNumber(w: Cursor, i: number): boolean {
  for (let at = i + 1; at <= i + STREET_WORDS && isCapital(w, at) && w.mark[at] === 0; at++)
    if (at > i + 1 && STREETS.has(lowerAt(w, at))) return !isWord(w, i - 1, 'in') && !isWord(w, i - 1, 'since');
  return false;
}

/** Marks that may stand right before a year: (1998, 1997-1998, “1984. */
const BEFORE_MARKS: ReadonlySet<number> = new Set([40, 91, 45, 0x2013, 0x2014, 47, 34, 0x201c, 39, 0x2018, 95]);

/** True where what stands right before leaves the digits free to be a year: no sign, no other number. */
function isFreeBefore(w: Cursor, i: number): boolean {
  const before = w.mark[i - 1] ?? 0;
  if (i > 0 && isGlued(w, i) && !BEFORE_MARKS.has(before)) return false;
  if (SIGNS.has(before)) return false;
  const joined = (before === 45 || before === 47) && isGlued(w, i - 1);
  return !joined || !Number.isNaN(yearBefore(w, i - 2)) || isStage(w, i - 2) || isLatin(w, i - 2);
}

/** True where what stands right behind does: no unit, no letter, no clock, no part of a longer number. */
function isFreeAfter(w: Cursor, i: number): boolean {
  if (!isGlued(w, i + 1) || i + 1 >= w.count) return true;
  const after = w.mark[i + 1] ?? 0;
  if (after === 0 || after === 37 || after === 0xb0 || after === 36) return false;
  if ((after === 58 || after === 64) && isGlued(w, i + 2) && runsOn(w, i + 2)) return false;
  if (!isDash(w, i + 1) || !isGlued(w, i + 2) || w.mark[i + 2] !== 0) return true;
  if (isDash(w, i + 3) && isGlued(w, i + 3) && isGlued(w, i + 4)) return false;
  if (!Number.isNaN(integerAt(w, i + 2, 4))) return widthAt(w, i + 2) !== 3;
  return !COUNTED.has(lowerAt(w, i + 2)) && !senseAt(w, i + 2)?.unit;
}

/** True when a phrase can end before entry `i`: a mark, a clause word, the end. */
function closesPhrase(w: Cursor, i: number): boolean {
  return !runsOn(w, i) || CLOSING_MARKS.has(w.mark[i] ?? 0) || isOneOf(w, i, AFTER_YEAR);
}

const CLOSING_MARKS: ReadonlySet<number> = new Set([44, 46, 41, 59, 58]);

/** Number before which "No." or a flight, page or room stands. */
function isNumberMark(w: Cursor, i: number): boolean {
  if (isMark(w, i - 1, 46) && lowerAt(w, i - 2) === 'no') return true;
  return false;
}

function yearBefore(w: Cursor, i: number): number {
  const year = integerAt(w, i, 4);
  return widthAt(w, i) === 4 && 1000 <= year && year < 2200 ? year : NaN;
}

function isStage(w: Cursor, i: number): boolean {
  return senseAt(w, i)?.stage !== undefined;
}

/** True for a prefix that joins a year by a hyphen: post-1945, pre-2001. */
function isLatin(w: Cursor, i: number): boolean {
  return YEAR_PREFIXES.has(lowerAt(w, i)) || (isCapital(w, i) && senseAt(w, i)?.month !== undefined);
}

function isApostrophe(w: Cursor, i: number): boolean {
  return isMark(w, i, 39) || isMark(w, i, 0x2019) || isMark(w, i, 0x2018);
}

/** An s or 's glued to the entry before. */
function pluralAfter(w: Cursor, i: number): boolean {
  return (
    isGlued(w, i) &&
    (isPossessive(w, i) ||
      (widthAt(w, i) === 1 && (w.text.charCodeAt(w.start[i] ?? 0) | 32) === 115 && w.mark[i] === 0))
  );
}

/** 2023-24, 2019/20: a year that runs over two; null where the second is not the next. */
export function doubleYearAt(
  w: Cursor,
  i: number,
): { readonly next: number; readonly year: number; readonly through: number } | null {
  const year = integerAt(w, i, 4);
  if (widthAt(w, i) !== 4 || !(1900 <= year && year <= 2199)) return null;
  if (!(isDash(w, i + 1) || isMark(w, i + 1, 47)) || !isGlued(w, i + 1) || !isGlued(w, i + 2)) return null;
  const width = widthAt(w, i + 2);
  const through = Math.floor(year / 100) * 100 + integerAt(w, i + 2, 2);
  const next = through < year ? through + 100 : through;
  if (width !== 2 || next !== year + 1 || (isGlued(w, i + 3) && isDash(w, i + 3))) return null;
  return { next: i + 3, year, through: next };
}
