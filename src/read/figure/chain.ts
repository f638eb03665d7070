import { digitsValue } from './digits.js';
import { EN } from './en.js';
import { UNIT_SIGNS, UNIT_WORDS } from './units.js';
import type { Words } from './words.js';

/** Numbers tied to each other by signs, from word `at`: "12:30", "202-555-0143", "7-2", "1.4.2". */
export interface Chain {
  readonly w: Words;
  readonly at: number;
  /** Word after its last number. */
  readonly to: number;
  /** The signs between, in order. */
  readonly marks: string;
}

/** The chain that begins with the number at word `at`; one number alone has no marks. */
export function chainAt(w: Words, at: number): Chain {
  let k = at;
  let marks = '';
  while (
    w.isSign(k + 1, '-–:./') &&
    w.glued(k + 1) &&
    w.glued(k + 2) &&
    (w.isNumber(k + 2) || w.kinds[k + 2] === 'code')
  ) {
    marks += w.raw(k + 1);
    k += 2;
  }
  return { w, at, to: k + 1, marks };
}

const valueAt = (w: Words, at: number): number => Number(w.raw(at).replaceAll(',', ''));
const hasMark = (w: Words, at: number): boolean => /[.,]/.test(w.raw(at));
const isDash = (marks: string): boolean => marks === '-' || marks === '–';

/** "+45 5550 1422", "202 555 0143", "(202) 555-0143", "555-0147": groups of bare digits in a row. */
export function phoneEnd({ w, at, to, marks }: Chain): number {
  let k = at;
  const bare = (i: number): boolean => w.isNumber(i) && !hasMark(w, i);
  if (!bare(at)) return 0;
  while (bare(k + 1) && !w.opens[k + 1] && w.raw(k + 1).length >= 2) k++;
  const groups = k - at + 1;
  if (groups >= 2 && w.isSign(at - 1, '+') && w.glued(at)) return k + 1;
  if (groups >= 3 && w.raw(at).length <= 4 && w.raw(k).length >= 3) return k + 1;
  // "(202) 555-0143": the area in brackets.
  if (w.isSign(at - 1, '(') && w.isSign(at + 1, ')') && bare(at + 2) && w.raw(at).length <= 4)
    return w.isSign(at + 3, '-') && w.glued(at + 3) && bare(at + 4) ? at + 5 : 0;
  const called = EN.phoneWords.has(w.lower(at - 1)) || EN.phoneWords.has(w.lower(at - 2));
  if (/^[-–]+$/.test(marks) && called) return to;
  const local = marks === '-' && w.raw(at).length === 3 && w.raw(to - 1).length === 4;
  return local && w.raw(to - 1).startsWith('0') ? to : 0;
}

/** "6:40 p.m.", "17:30-19:00": a time of day or of play. */
export function clockEnd({ w, to, marks }: Chain): number {
  if (!marks.includes(':')) return 0;
  return /^(am|pm)$/.test(w.lower(to)) ? to + 1 : to;
}

/** "1.4.2", "12-31-2019", "3/4/2019": more than two numbers, or two that are no fraction. */
export function partsEnd({ w, at, to, marks }: Chain): number {
  if (marks.length > 1 || marks === '.' || digitsValue(w.raw(at)) === null) return to;
  if (marks !== '/') return 0;
  const [over, under] = [valueAt(w, at), valueAt(w, to - 1)];
  const fraction = EN.denominators.has(under) && over < under && !(over === 9 && under === 11);
  return fraction ? 0 : to;
}

/** "777-200LR", "No. 12-418": letters behind that are no unit, or the name of a numbered thing before. */
export function serialEnd({ w, at, to, marks }: Chain): number {
  if (!isDash(marks)) return 0;
  if (EN.serials.has(w.lower(at - 1)) || (w.isSign(at - 1, '.') && EN.serials.has(w.lower(at - 2)))) return to;
  if (!w.glued(to) || !w.isWord(to)) return 0;
  const suffix = w.raw(to);
  const unit =
    UNIT_SIGNS.has(suffix) || UNIT_WORDS.has(suffix.toLowerCase()) || Object.hasOwn(EN.magnitudeSigns, suffix);
  return !unit && w.isUpper(to) ? to + 1 : 0;
}

/** "the March 4-7 riots", "Oct. 3-6": days of a month. */
export function daysEnd({ w, at, to, marks }: Chain): number {
  if (!isDash(marks)) return 0;
  const before = w.isSign(at - 1, '.') ? at - 2 : at - 1;
  const days = valueAt(w, at) <= 31 && valueAt(w, to - 1) <= 31;
  return days && EN.months.has(w.lower(before)) && w.isCapital(before) ? to : 0;
}

/** "1998-2004", "2011-12": years. */
export function yearsEnd(chain: Chain): number {
  const { w, at, to, marks } = chain;
  if (!isDash(marks) || isMeasured(chain) || w.raw(at).length !== 4 || !isYear(valueAt(w, at))) return 0;
  return isYear(valueAt(w, to - 1)) || w.raw(to - 1).length === 2 ? to : 0;
}

/** "3-1", "28 - 4", "voted 9 to 4", "a 3 to 1 margin": two numbers that measure each other. */
export function scoreEnd(chain: Chain): number {
  const { w, at, to, marks } = chain;
  if (marks === '') return spacedScore(w, at) || odds(w, at);
  if (!isDash(marks) || isMeasured(chain)) return 0;
  const [first, second] = [valueAt(w, at), valueAt(w, to - 1)];
  // "7-6 (5)": the points of a tie-break.
  const bracketed = w.isSign(to, '(') && w.isNumber(to + 1) && w.isSign(to + 2, ')');
  if (second <= first) return bracketed ? to + 3 : to;
  return second < 15 && (nearContest(w, at, to) || !w.isWord(to)) ? to : 0;
}

function isMeasured({ w, at, to }: Chain): boolean {
  const glued = w.glued(to) && w.isWord(to);
  return glued || w.isSign(to, '%') || w.isSign(at - 1, '$£€') || (w.isSign(to, '-') && w.isWord(to + 1));
}

/** "28 - 4": a score set with spaces, as tokenized text has it. */
function spacedScore(w: Words, at: number): number {
  const spaced = w.isSign(at + 1, '-') && !w.glued(at + 1) && w.isNumber(at + 2) && !w.glued(at + 2);
  if (!spaced || hasMark(w, at) || hasMark(w, at + 2)) return 0;
  const [first, second] = [valueAt(w, at), valueAt(w, at + 2)];
  if (w.isSign(at + 3, '%') || w.isSign(at - 1, '$£€') || !(first < 200 && second < 200)) return 0;
  return second <= first || nearContest(w, at, at + 3) ? at + 3 : 0;
}

function odds(w: Words, at: number): number {
  if (w.lower(at + 1) !== 'to' || !w.isNumber(at + 2) || hasMark(w, at) || hasMark(w, at + 2)) return 0;
  const before = w.lower(at - 1);
  if (before === 'from') return 0;
  if (EN.oddsNouns.has(w.lower(at + 3)) || toldRatio(w, at)) return at + 3;
  const voted = EN.dividing.has(before) || (before === 'of' && EN.oddsNouns.has(singularOf(w.lower(at - 2))));
  return voted && valueAt(w, at) < 1000 ? at + 3 : 0;
}

/** "the ratio of men to women is 3 to 1". */
function toldRatio(w: Words, at: number): boolean {
  for (let k = at - 1; at - 9 < k && 0 <= k && !w.opens[k + 1]; k--) if (EN.ratioNouns.has(w.lower(k))) return true;
  return false;
}

const singularOf = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : word);

function nearContest(w: Words, from: number, to: number): boolean {
  for (let k = from - 4; k < to + 4; k++) if ((k < from || to <= k) && EN.contests.has(w.lower(k))) return true;
  return false;
}

/** "Internet: 1, Council: 0": points of two sides after colons. */
export function tallyEnd({ w, at, to, marks }: Chain): number {
  if (marks !== '' || !w.isSign(at - 1, ':') || hasMark(w, at) || 100 <= valueAt(w, at)) return 0;
  if (w.isSign(to, ',') && w.isSign(to + 2, ':') && w.isNumber(to + 3)) return to;
  return w.isSign(at - 3, ',') && w.isNumber(at - 4) && w.isSign(at - 5, ':') ? to : 0;
}

/** "32° 34'S, 123° 10'E": degrees with minutes or a side of the sky. */
export function coordinateEnd({ w, at, marks }: Chain): number {
  if (marks !== '' || !w.isSign(at + 1, '°º')) return 0;
  let k = at + 2;
  if (w.isNumber(k) && w.isSign(k + 1, "'’′")) k += 2;
  else if (w.isNumber(k) && /^['’′]/.test(w.raw(k + 1))) k += 1;
  const side = w.raw(k).replace(/^['’′]/, '');
  return /^[NSEW]$/.test(side) || /^(north|south|east|west)$/.test(side.toLowerCase()) ? k + 1 : 0;
}

/** "1-on-1", "3-on-2": so many against so many. */
export function facingEnd({ w, at, marks }: Chain): number {
  const facing = marks === '' && w.isTie(at + 1) && w.lower(at + 2) === 'on' && w.isTie(at + 3) && w.isNumber(at + 4);
  return facing ? at + 5 : 0;
}

export function isYear(value: number): boolean {
  return 1500 <= value && value <= 2100 && Number.isInteger(value);
}
