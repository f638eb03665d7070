import type { Candidate } from './candidate.js';
import { EN } from './en.js';
import { countsNext } from './next-noun.js';
import type { Words } from './words.js';

/** Reasons that a number is no figure because it tells a day, a year or a time of day. */

/** In a date or clock time that the times have found, unless the words say that it counts ("laid off 1960 workers"). */
export function inTime(c: Candidate): boolean {
  if (c.dated === null || c.q.kind === 'time') return false;
  return !(c.dated === 'whole' && c.q.number.bare && countsThough(c));
}

/** True for four digits that count after all: hedged, the object of a verb, or an average told. */
function countsThough({ w, q, counted, hedged }: Candidate): boolean {
  if (EN.totals.has(w.lower(q.from - 2)) && w.lower(q.from - 1) === 'of') return true;
  return counted !== null && (hedged || isObject(w, q.from));
}

/** "arrested 1998 smugglers", "laid off 1960 workers": a verb and perhaps its particle right before. */
function isObject(w: Words, from: number): boolean {
  const verb = w.tag(from - 1) === 'RP' ? from - 2 : from - 1;
  return (
    w.tag(verb).startsWith('VB') &&
    !EN.be.has(w.lower(verb)) &&
    !EN.pluralVerbs.has(w.lower(verb)) &&
    countsNext(w, from + 1)
  );
}

/** "6 a.m.", "at 9 o'clock", "at about 1100 hours". */
export function isClockTime({ w, q }: Candidate): boolean {
  if (q.unit === 'hour') return clockHours(w, q);
  return q.unit === null && q.number.form === 'digits' && clockAfter(w, q.number.to);
}

function clockAfter(w: Words, at: number): boolean {
  const next = w.lower(at);
  if (/^(am|pm|o'clock)$/.test(next) || (next === 'o' && /^['’]clock$/.test(w.lower(at + 1)))) return true;
  return /^[ap]$/.test(next) && w.isSign(at + 1, '.') && w.lower(at + 2) === 'm';
}

/** The time of day in four digits. */
function clockHours(w: Words, { number, from }: Candidate['q']): boolean {
  if (!number.bare || w.raw(number.from).length !== 4 || 2400 <= number.low || 60 <= number.low % 100) return false;
  for (let k = from - 1; from - 3 < k; k--) {
    const word = w.lower(k);
    if (word === 'about') return w.lower(k - 1) === 'at' || w.lower(number.to + 1) !== 'of';
    if (EN.beforeClock.has(word)) return true;
  }
  return false;
}

/** "March 4", "4 March", "Sept. 12": a number up to 31 beside a month. */
export function isDay({ w, q }: Candidate): boolean {
  const value = q.number.low;
  if (31 < value) return false;
  if (q.unit === null && monthBefore(w, q.from - 1)) return true;
  const next = w.lower(q.to);
  return EN.months.has(next) && !w.opens[q.to] && (w.isCapital(q.to) || !EN.monthsAlsoWords.has(next));
}

function monthBefore(w: Words, at: number): boolean {
  const word = w.lower(at);
  if (EN.months.has(word)) return w.isCapital(at) || !EN.monthsAlsoWords.has(word) || w.lower(at - 1) === 'on';
  const short = w.lower(at - 1);
  return w.isSign(at, '.') && w.glued(at) && EN.months.has(short) && short.length <= 4 && short !== 'may';
}

/** "in 1994", "the 1994 election", "’98": a year told as such, and no hedge before it. */
export function isYearTold(c: Candidate): boolean {
  const { w, q, hedged } = c;
  const raw = w.raw(q.number.from);
  if (w.isSign(q.from - 1, "'’‘") && w.glued(q.from) && raw.length === 2) return q.unit === null;
  const value = q.number.low;
  if (EN.eras.has(w.lower(q.from - 1)) || EN.eras.has(w.lower(q.to))) return value < 4000;
  const measured = q.unit !== null && q.kind !== 'other';
  if (hedged || measured || raw.length !== 4 || value < 1000 || 2200 <= value) return false;
  return (
    besideDate(c) ||
    (1500 <= value && value < 2100 ? standsAsYear(c) : EN.sinces.has(w.lower(q.from - 1)) && !countsNext(w, q.to))
  );
}

/** A month, a weekday, an era or another year stands beside it. */
function besideDate({ w, q }: Candidate): boolean {
  const { from } = q;
  const prev = w.lower(from - 1);
  if (monthBefore(w, from - 1) || EN.months.has(prev) || EN.weekdays.has(prev)) return true;
  if (w.isSign(from - 1, ',') && (w.isNumber(from - 2) || EN.months.has(w.lower(from - 2)))) return true;
  if (prev === '.' && /^[dce]$/.test(w.lower(from - 2)) && w.isSign(from - 3, '.')) return true;
  const earlier = w.raw(from - 2);
  return /^(and|to|or)$/.test(prev) && w.isNumber(from - 2) && earlier.length === 4 && !earlier.includes('.');
}

/** A year unless a noun that it counts follows and nothing before it asks for a date. */
function standsAsYear({ w, q }: Candidate): boolean {
  const value = q.number.low;
  if (q.unit !== null) return q.kind === 'other' && value % 50 !== 0;
  if (EN.totals.has(w.lower(q.from - 2)) && w.lower(q.from - 1) === 'of') return false;
  if (!countsNext(w, q.to)) return true;
  if (isSampled(w, q.number.from)) return false;
  const round = value % 100 === 0;
  if (EN.beforeYear.has(w.lower(q.from - 1)) && !round) return true;
  if (isObject(w, q.from)) return false;
  return 1900 <= value && value < 2040 && !round;
}

/** "a survey of 1709 pupils": the noun before asks for a number, and the parser ties it to the plural right behind. */
function isSampled(w: Words, at: number): boolean {
  const tied = w.tag(at + 1) === 'NNS' && w.syntax.head(w.token(at)) === w.token(at + 1);
  return tied && w.lower(at - 1) === 'of' && EN.samples.has(w.lower(at - 2));
}
