import { lengthValue } from './amount.js';
import { type Cursor, isCapital, isDash, isOneOf, isPossessive, isWord, runsOn, senseAt } from './cursor.js';
import { monthAt } from './date.js';
import { AFTER_THIS, FROM_NOW, FROM_THEN, NOT_OF_DAYS, NOT_OF_PARTS, YEAR_KINDS } from './en-sets.js';
import { holidayAt } from './holiday.js';
import { quarterAt } from './quarter.js';
import { type Lexicon, POSSESSIVE } from './scan.js';
import { CALENDAR, thenAt, type UnitFound } from './unit.js';
import type { Grain, Sense } from './words.js';

/** A word that places, and where the noun that it places stands. */
interface Lead {
  readonly first: number;
  readonly at: number;
  /** The placing word: last, this, next, previous. */
  readonly word: string;
  readonly shift: -1 | 0 | 1;
  readonly the: boolean;
  /** Counted from the time told last. */
  readonly then: boolean;
  readonly noun: Sense;
}

type PlacedRule = (w: Cursor, lead: Lead, lexicon: Lexicon) => UnitFound | null;

/** What can be placed, in the order in which it is tried. */
const PLACED: readonly PlacedRule[] = [
  placedWeekday,
  placedMonth,
  placedSeason,
  placedHoliday,
  placedPart,
  placedQuarter,
  placedPeriod,
  placedUnit,
];

/**
 * A unit, weekday, month, season, part of day or holiday with a word that places it: last week, next Monday, this
 * morning, the following year, that night, the same day, this coming Friday, last Thanksgiving. Null where none starts
 * at `i`.
 */
export function placedAt(w: Cursor, i: number, lexicon: Lexicon): UnitFound | null {
  const the = isWord(w, i, 'the');
  const at = the ? i + 1 : i;
  if (isWord(w, at, 'that') || isWord(w, at, 'same')) return thenAt(w, at);
  if (isTitle(w, i)) return null;
  const lead = leadAt(w, i, the);
  if (lead === null) return the ? bareUnitAt(w, at) : null;
  for (const rule of PLACED) {
    const found = rule(w, lead, lexicon);
    if (found) return found;
  }
  return null;
}

function leadAt(w: Cursor, first: number, the: boolean): Lead | null {
  const at = the ? first + 1 : first;
  const sense = senseAt(w, at);
  if (!sense) return null;
  const { word } = sense;
  let shift = word === 'latest' ? 0 : sense.shift;
  if (shift === undefined) return null;
  let next = at + 1;
  if (word === 'this' && isOneOf(w, next, AFTER_THIS)) {
    shift = senseAt(w, next)?.shift ?? shift;
    next++;
  }
  if (isOneOf(w, next, YEAR_KINDS)) next++;
  const noun = senseAt(w, next);
  const then = FROM_THEN.has(word) || (the && word === 'next');
  return noun ? { first, at: next, word, shift, the, then, noun } : null;
}

function placedWeekday(_w: Cursor, { at, word, shift, the, then, noun }: Lead): UnitFound | null {
  if (noun.weekday === undefined || noun.plural || noun.short) return null;
  const sure = word !== 'last' && word !== 'next';
  return {
    next: at + 1,
    meaning: {
      kind: 'point',
      weekday: noun.weekday,
      shift,
      ...(then && the ? { then: shift } : {}),
      ...(sure ? { nearest: true } : {}),
    },
    rule: 'time/weekday-placed',
  };
}

function placedMonth(w: Cursor, { at, word, shift, the, noun }: Lead): UnitFound | null {
  if (noun.month === undefined || noun.short) return null;
  const month = monthAt(w, at);
  // "This march through the town" is no month, nor is "the next March on the capital".
  const walked = noun.word === 'march' && (word === 'this' || the || word === 'next') && !closes(w, at + 1);
  if (!month || walked) return null;
  return { next: at + 1, meaning: { kind: 'point', month: month.month, shift }, rule: 'time/month-placed' };
}

function placedSeason(_w: Cursor, { at, shift, noun }: Lead): UnitFound | null {
  if (noun.season === undefined || noun.plural) return null;
  return { next: at + 1, meaning: { kind: 'point', season: noun.season, shift }, rule: 'time/season-placed' };
}

function placedHoliday(w: Cursor, { at, shift, noun }: Lead, lexicon: Lexicon): UnitFound | null {
  if (noun.month !== undefined || noun.season !== undefined) return null;
  const holiday = holidayAt(w, at, lexicon);
  return holiday
    ? { next: holiday.next, meaning: { kind: 'point', holiday: holiday.rule, shift }, rule: 'time/holiday-placed' }
    : null;
}

function placedPart(_w: Cursor, { at, word, shift, then, noun }: Lead): UnitFound | null {
  const { part } = noun;
  if (part === undefined || noun.plural || NOT_OF_PARTS.has(word)) return null;
  if (then) return { next: at + 1, meaning: { kind: 'point', then: shift, part }, rule: 'time/part-then' };
  if (word === 'last' && part !== 'NI' && part !== 'EV') return null;
  return { next: at + 1, meaning: { kind: 'point', deictic: shift, part }, rule: 'time/part-placed' };
}

function placedQuarter(w: Cursor, { at, shift, noun }: Lead): UnitFound | null {
  if (noun.ordinal === undefined || noun.part !== undefined) return null;
  const quarter = quarterAt(w, at);
  return quarter && quarter.point.quarter !== undefined
    ? { next: quarter.next, meaning: { ...quarter.point, shift }, rule: 'time/quarter-placed' }
    : null;
}

/** The latest quarter, the latest period: the one that results are told of. */
function placedPeriod(_w: Cursor, { at, word, noun }: Lead): UnitFound | null {
  if (word !== 'latest' || noun.plural || (noun.unit !== 'period' && noun.unit !== 'quarter')) return null;
  return {
    next: at + 1,
    meaning: { kind: 'unit', grain: 'quarter', shift: 0, from: 'then' },
    rule: 'time/reference-period',
  };
}

function placedUnit(w: Cursor, { first, at, word, shift, the, then, noun }: Lead): UnitFound | null {
  const { unit } = noun;
  // "this half", "next half" are of matches as often as of years.
  if (unit === undefined || noun.plural || unit === 'half' || noun.ordinal !== undefined) return null;
  if (!CALENDAR.has(unit) || !takesPlace(unit, word, the)) return null;
  // "For the last week", "the past decade": as long, not the calendar's last one.
  const asLong = isWord(w, first - 1, 'for') || (word === 'past' && (unit === 'decade' || unit === 'century'));
  if (the && shift === -1 && !then && asLong)
    return {
      next: at + 1,
      meaning: { kind: 'fixed', type: 'DURATION', value: lengthValue(1, unit) },
      rule: 'time/length-placed',
    };
  if (!then && !FROM_NOW.has(word)) return null;
  const from = then || unit === 'day' ? 'then' : 'now';
  return { next: at + 1, meaning: { kind: 'unit', grain: unit, shift, from }, rule: 'time/unit-placed' };
}

/** Not every word places every unit: the latest day, the last day of it. */
function takesPlace(unit: Grain, word: string, the: boolean): boolean {
  if (unit === 'day' && (NOT_OF_DAYS.has(word) || (word === 'last' && the))) return false;
  return word !== 'latest' || unit === 'year' || unit === 'month' || unit === 'week';
}

/** "This Week", "Last Night" in capitals behind a quotation mark or a possessive is the name of a program. */
function isTitle(w: Cursor, i: number): boolean {
  if (!isCapital(w, i) || !isCapital(w, i + 1) || i === 0) return false;
  const noun = senseAt(w, i + 1);
  if (noun?.unit === undefined && noun?.part === undefined) return false;
  const mark = w.mark[i - 1] ?? 0;
  return TITLE_MARKS.has(mark) || (mark === 0 && isCapital(w, i - 1));
}

const TITLE_MARKS: ReadonlySet<number> = new Set([34, 0x201c, 96, 0x2018, POSSESSIVE]);

/** "the weekend", "the quarter": units with the article alone. */
function bareUnitAt(w: Cursor, at: number): UnitFound | null {
  const noun = senseAt(w, at);
  if (noun?.unit === undefined || noun.plural) return null;
  if (noun.unit === 'weekend')
    return { next: at + 1, meaning: { kind: 'unit', grain: 'weekend', shift: 0, from: 'now' }, rule: 'time/weekend' };
  if (noun.unit !== 'quarter' || isDash(w, at + 1)) return null;
  return {
    next: at + 1,
    meaning: { kind: 'unit', grain: 'quarter', shift: 0, from: 'then' },
    rule: 'time/reference-period',
  };
}

function closes(w: Cursor, i: number): boolean {
  return !runsOn(w, i) || (w.mark[i] ?? 0) !== 0 || isPossessive(w, i);
}
