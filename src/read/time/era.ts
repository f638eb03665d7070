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
import type { Point } from './meaning.js';

/** A year, decade or century as found. */
export interface EraFound {
  readonly next: number;
  readonly point: Point;
  readonly rule: string;
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
  const found = (next: number, decade: number): EraFound => ({
    next,
    point: { kind: 'point', decade },
    rule: 'time/decade',
  });
  const full = integerAt(w, i, 4);
  if (widthAt(w, i) === 4 && full % 10 === 0 && 1000 <= full && full <= 2190 && pluralAfter(w, i + 1))
    return found(i + 2, full);
  if (isApostrophe(w, i) && isGlued(w, i + 1)) {
    const short = integerAt(w, i + 1, 2);
    if (widthAt(w, i + 1) === 2 && short % 10 === 0 && pluralAfter(w, i + 2))
      return found(i + 3, short >= 30 ? 1900 + short : 2000 + short);
  }
  const bare = integerAt(w, i, 2);
  if (widthAt(w, i) === 2 && bare % 10 === 0 && bare >= 20 && pluralAfter(w, i + 1) && isWord(w, i - 1, 'the'))
    return found(i + 2, 1900 + bare);
  const named = senseAt(w, i)?.decade;
  if (named !== undefined && (isWord(w, i - 1, 'the') || senseAt(w, i - 1)?.stage || isMark(w, i - 1, 45)))
    return found(i + 1, named);
  return null;
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

const BEFORE_YEAR = new Set([
  'in',
  'since',
  'of',
  'by',
  'until',
  'till',
  'from',
  'to',
  'and',
  'during',
  'before',
  'after',
  'through',
  'throughout',
  'the',
  'fiscal',
  'calendar',
  'for',
  'than',
  'between',
  'late',
  'early',
  'mid',
  'or',
  'circa',
  'around',
  'year',
]);
const LEADING = new Set(['in', 'since', 'by', 'until', 'till', 'during']);
const LOOSE = new Set([
  'about',
  'some',
  'nearly',
  'almost',
  'over',
  'than',
  'approximately',
  'roughly',
  'no',
  'flight',
  'page',
  'pages',
  'room',
  'rooms',
]);
const COUNTED = new Set([
  'people',
  'troops',
  'soldiers',
  'miles',
  'feet',
  'meters',
  'metres',
  'kilometers',
  'tons',
  'tonnes',
  'pounds',
  'dollars',
  'percent',
  'men',
  'women',
  'children',
  'workers',
  'employees',
  'jobs',
  'shares',
  'points',
  'votes',
  'seats',
  'homes',
  'barrels',
  'acres',
  'kg',
  'km',
  'mph',
  'mm',
  'cc',
  'police',
  'members',
  'migrants',
  'refugees',
  'civilians',
  'students',
  'patients',
  'words',
  'times',
  'degrees',
  'euros',
  'yen',
  'francs',
  'marks',
  'rubles',
  'rupees',
  'gmt',
  'hours',
  'members',
  'francs',
  'additional',
  'square',
  'cubic',
  'more',
  'megawatts',
  'hectares',
  'deaths',
  'cases',
  'copies',
  'units',
  'cars',
  'vehicles',
  'years',
  'days',
  'minutes',
  'weeks',
  'months',
]);

/**
 * True when the four digits at `i` stand as a year and not as a count, a price or a number by which a thing is named.
 */
export function standsAsYear(w: Cursor, i: number): boolean {
  const before = w.mark[i - 1] ?? 0;
  if (
    i > 0 &&
    isGlued(w, i) &&
    before !== 40 &&
    before !== 91 &&
    before !== 45 &&
    before !== 0x2013 &&
    before !== 0x2014 &&
    before !== 47 &&
    before !== 34 &&
    before !== 0x201c &&
    before !== 39 &&
    before !== 0x2018 &&
    before !== 95
  )
    return false;
  if (SIGNS.has(before)) return false;
  if (
    (before === 45 || before === 47) &&
    isGlued(w, i - 1) &&
    Number.isNaN(yearBefore(w, i - 2)) &&
    !isStage(w, i - 2) &&
    !isLatin(w, i - 2)
  )
    return false;
  const after = w.mark[i + 1] ?? 0;
  if (isGlued(w, i + 1) && (after === 37 || after === 0xb0 || after === 36)) return false;
  if (isGlued(w, i + 1) && after === 0 && i + 1 < w.count) return false;
  if (isGlued(w, i + 1) && (after === 58 || after === 64) && isGlued(w, i + 2) && runsOn(w, i + 2)) return false;
  if (isDash(w, i + 1) && isGlued(w, i + 1) && isGlued(w, i + 2) && w.mark[i + 2] === 0) {
    if (isDash(w, i + 3) && isGlued(w, i + 3) && isGlued(w, i + 4)) return false;
    const second = integerAt(w, i + 2, 4);
    if (Number.isNaN(second) ? COUNTED.has(lowerAt(w, i + 2)) || senseAt(w, i + 2)?.unit : widthAt(w, i + 2) === 3)
      return false;
  }
  if (LOOSE.has(lowerAt(w, i - 1)) && !isMark(w, i - 1, 0x2e))
    return LOOSE.has(lowerAt(w, i - 1)) && lowerAt(w, i - 1) === 'than' && !COUNTED.has(lowerAt(w, i + 1));
  if (COUNTED.has(lowerAt(w, i + 1)) && !isGlued(w, i + 1)) return false;
  if (isNumberMark(w, i)) return false;
  const year = w.value[i] ?? 0;
  if (year >= 1900 && year <= 2039) return true;
  // Further off a preposition of time has to lead it in, and no plural to follow that it might count.
  if (year >= 1500 && year <= 2100 && isOneOf(w, i - 1, LEADING) && !lowerAt(w, i + 1).endsWith('s')) return true;
  return (
    isOneOf(w, i - 1, BEFORE_YEAR) &&
    !isWord(w, i - 1, 'the') &&
    !isWord(w, i - 1, 'to') &&
    !isWord(w, i - 1, 'or') &&
    !isWord(w, i - 1, 'and') &&
    !isWord(w, i - 1, 'for') &&
    !isWord(w, i - 1, 'than') &&
    closesPhrase(w, i + 1)
  );
}

/** True when a phrase can end before entry `i`: a mark, a clause word, the end. */
function closesPhrase(w: Cursor, i: number): boolean {
  if (!runsOn(w, i)) return true;
  const mark = w.mark[i] ?? 0;
  if (mark === 44 || mark === 46 || mark === 41 || mark === 59 || mark === 58) return true;
  return (
    isWord(w, i, 'and') ||
    isWord(w, i, 'to') ||
    isWord(w, i, 'by') ||
    isWord(w, i, 'when') ||
    isWord(w, i, 'after') ||
    isWord(w, i, 'in')
  );
}

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
  const word = lowerAt(w, i);
  return (
    word === 'post' ||
    word === 'pre' ||
    word === 'mid' ||
    word === 'since' ||
    word === 'circa' ||
    (isCapital(w, i) && senseAt(w, i)?.month !== undefined)
  );
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
