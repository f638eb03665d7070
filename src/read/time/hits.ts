import { isCivilDate } from '../../calendar/civil.js';
import { type Cursor, isDash, isMark, isOneOf, isWord } from './cursor.js';
import { dayAt, monthAt } from './date.js';
import { english } from './en.js';
import { BEFORE_DAYS, PAIR_WORDS, RANGE_WORDS } from './en-sets.js';
import { yearAt } from './era.js';
import type { Hit, Joint, Meaning, Point } from './meaning.js';
import { phraseAt } from './phrase.js';
import { lexiconOf, scan, type Words } from './scan.js';

/** The words of English in which times are told, made ready for look-up. */
export const LEXICON = lexiconOf(english);

/**
 * What the words of one expression say by themselves, e.g. month and day of "July 22"; null where they are no time
 * expression.
 */
export function meaningOf(words: string): Meaning | null {
  const scanned = scan(words, [{ start: 0, end: words.length }], LEXICON);
  return hitsOf(scanned).find(({ first, next }) => first === 0 && next === scanned.count)?.meaning ?? null;
}

/** All expressions, none overlapping, in order. */
export function hitsOf(words: Words): Hit[] {
  const hits: Hit[] = [];
  for (let i = 0; i < words.count; ) {
    const hit = hitAt(words, i, hits.at(-1));
    if (!hit || hit.next <= i) {
      i++;
      continue;
    }
    for (const one of daysBefore(words, hit, hits.at(-1))) hits.push(one);
    const before = hits.at(-1);
    const joint = before ? jointOf(words, before, hit) : null;
    if (before && joint) hits[hits.length - 1] = withYearOf(before, hit);
    hits.push(joint ? { ...hit, joint } : hit);
    i = hit.next;
  }
  return hits;
}

function hitAt(words: Words, i: number, before: Hit | undefined): Hit | null {
  const sense = words.sense[i];
  const mark = words.mark[i];
  const digits = mark === 0 && !sense && !Number.isNaN(words.value[i]);
  const possible = sense
    ? sense.opens && (!sense.leads || saysMore(words, i + 1))
    : digits || mark === 39 || mark === 0x2019 || mark === 0x2018 || isLetter(words, i);
  return (possible ? phraseAt(words, i, LEXICON) : null) ?? (digits && before ? dayAfter(words, i, before) : null);
}

/** True when entry `i` can carry an expression on: a word of the list, a number, an apostrophe, a dash. */
function saysMore(words: Words, i: number): boolean {
  return words.sense[i] !== null || (words.mark[i] ?? 0) !== 0 || !Number.isNaN(words.value[i] ?? NaN);
}

/** Q3 and H1 start with a letter that no list holds. */
function isLetter(words: Words, i: number): boolean {
  const code = words.text.charCodeAt(words.start[i] ?? 0);
  return words.mark[i] === 0 && (code === 81 || code === 72) && words.end[i] === (words.start[i] ?? 0) + 1;
}

/** How an expression hangs on the one right before it: the end of its range, the next of its list; else null. */
function jointOf(w: Words, before: Hit, { first, meaning }: Hit): Joint | null {
  if (before.next !== first - 1 || before.meaning.kind !== 'point' || meaning.kind !== 'point') return null;
  if (isDash(w, first - 1) || isOneOf(w, first - 1, RANGE_WORDS)) return 'range';
  if (!isOneOf(w, first - 1, PAIR_WORDS)) return null;
  return isWord(w, before.first - 1, 'between') ? 'range' : 'pair';
}

/** "March 2-6, 2019", "between February and December 2023": the year is of both. */
function withYearOf(before: Hit, { meaning }: Hit): Hit {
  const own = before.meaning;
  if (own.kind !== 'point' || meaning.kind !== 'point') return before;
  if (own.year !== undefined || own.month === undefined || meaning.year === undefined) return before;
  if (meaning.month === undefined || own.yearShift !== undefined || own.shift !== undefined) return before;
  const year = meaning.month < own.month ? meaning.year - 1 : meaning.year;
  const rule = before.rule === 'time/day-of-range' ? before.rule : 'time/range-date';
  return { ...before, meaning: { ...own, year }, rule };
}

/**
 * The second day of a range, pair or list, which takes its month from the first: Nov. 8-10, April 24 and 25, from May 2
 * to 6, May 2, 4 and 6.
 */
function dayAfter(words: Words, i: number, before: Hit): Hit | null {
  const { meaning } = before;
  if (before.next !== i - 1 || meaning.kind !== 'point' || meaning.clock) return null;
  if (meaning.month === undefined || meaning.day === undefined) return null;
  const day = dayAt(words, i);
  if (!day || day.value <= meaning.day || !isCivilDate({ year: 2000, month: meaning.month, day: day.value }))
    return null;
  const dash = isDash(words, i - 1);
  const listed = isMark(words, i - 1, 44) && listGoesOn(words, day.next);
  if (!dash && !listed && !isOneOf(words, i - 1, RANGE_WORDS) && !isOneOf(words, i - 1, PAIR_WORDS)) return null;
  // "July 4 and 25 people" counts people: the day must close its phrase.
  if (!dash && !closesPhrase(words, day.next)) return null;
  const year = isMark(words, day.next, 44) ? yearAt(words, day.next + 1) : null;
  const { weekday: _weekday, ...rest } = meaning;
  return {
    first: i,
    next: year?.next ?? day.next,
    meaning: { ...rest, day: day.value, ...(year ? { year: year.year } : {}) },
    mod: null,
    rule: 'time/day-of-range',
  };
}

/** A list of days goes on with a comma, or with its last day: "and 6". */
function listGoesOn(w: Words, i: number): boolean {
  const comma = isMark(w, i, 44);
  const last = comma ? i + 1 : i;
  const day = isOneOf(w, last, PAIR_WORDS) ? dayAt(w, last + 1) : comma ? dayAt(w, last) : null;
  return day !== null && closesPhrase(w, day.next);
}

/**
 * Days before the day and month that give them their month: 11-14 March, from 11 to 14 March, on 11, 12 and 14 March,
 * the 11th and 14th of March.
 */
function daysBefore(w: Words, hit: Hit, last: Hit | undefined): Hit[] {
  const { meaning, first } = hit;
  if (meaning.kind !== 'point' || meaning.month === undefined || meaning.day === undefined) return [];
  if (hit.rule !== 'time/date' && hit.rule !== 'time/month-day') return [];
  const own = dayAt(w, first);
  if (monthAt(w, first) || own?.value !== meaning.day) return [];
  const found: Hit[] = [];
  let at = first;
  let before = meaning.day;
  while (found.length < LONGEST_LIST) {
    const day = dayBefore(w, at, found.length > 0);
    if (!day || day.first < (last?.next ?? 0) || day.value >= before) break;
    const point: Point = { ...meaning, day: day.value };
    found.push({ first: day.first, next: day.next, meaning: point, mod: null, rule: 'time/day-of-range' });
    at = day.first;
    before = day.value;
  }
  const joined = found.length > 0 && (isDash(w, first - 1) || isOneOf(w, first - 1, RANGE_WORDS) || isLed(w, at));
  return joined ? found.reverse() : [];
}

/** Days in a list at most. */
const LONGEST_LIST = 10;

/** The day that ends right before the joint at `at - 1`. */
function dayBefore(
  w: Words,
  at: number,
  listed: boolean,
): { readonly first: number; readonly next: number; readonly value: number } | null {
  const comma = isMark(w, at - 1, 44);
  const joins = isDash(w, at - 1) || isOneOf(w, at - 1, RANGE_WORDS) || isOneOf(w, at - 1, PAIR_WORDS);
  if (listed ? !comma : !joins) return null;
  for (const first of [at - 3, at - 2]) {
    const day = first >= 0 ? dayAt(w, first) : null;
    if (day?.next === at - 1) return { first, next: day.next, value: day.value };
  }
  return null;
}

/** A preposition of days, or the article, leads the list in. */
function isLed(w: Words, i: number): boolean {
  return isOneOf(w, i - 1, BEFORE_DAYS);
}

/** True where a phrase can end: a mark, a word of the list that is no unit, the end. */
function closesPhrase(words: Cursor, i: number): boolean {
  if (i >= words.count || (words.mark[i] ?? 0) !== 0) return true;
  const sense = words.sense[i];
  return sense !== null && sense !== undefined && sense.unit === undefined && sense.number === undefined;
}
