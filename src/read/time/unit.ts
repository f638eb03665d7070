import { lengthValue } from './amount.js';
import { type Cursor, isCapital, isDash, isMark, isOneOf, isPossessive, isWord, runsOn, senseAt } from './cursor.js';
import { monthAt } from './date.js';
import { holidayAt } from './holiday.js';
import type { Meaning, Point } from './meaning.js';
import { quarterAt } from './quarter.js';
import { type Lexicon, POSSESSIVE } from './scan.js';
import type { Grain } from './words.js';

export interface UnitFound {
  readonly next: number;
  readonly meaning: Meaning;
  readonly rule: string;
}

const CALENDAR: ReadonlySet<Grain> = new Set([
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
  'weekend',
  'fortnight',
  'half',
]);
const NOW = new Set(['last', 'this', 'next', 'current', 'coming', 'upcoming', 'past', 'latest']);
const THEN = new Set(['previous', 'preceding', 'following', 'prior']);

/**
 * A unit, weekday, month, season, part of day or holiday with a word that places it: last week, next Monday, this
 * morning, the following year, that night, the same day, this coming Friday, last Thanksgiving. Null where none starts
 * at `i`.
 */
export function placedAt(w: Cursor, i: number, lexicon: Lexicon): UnitFound | null {
  let at = i;
  const the = isWord(w, at, 'the');
  if (the) at++;
  if (isWord(w, at, 'that') || isWord(w, at, 'same')) return thenAt(w, at);
  if (isTitle(w, i)) return null;
  const word = senseAt(w, at);
  if (!word) return null;
  let shift = word.shift;
  let then = the && (isOneOf(w, at, THEN) || word.word === 'next');
  if (!the && isOneOf(w, at, THEN)) then = true;
  if (word.word === 'latest') shift = 0;
  if (shift === undefined) return the ? bareUnitAt(w, at) : null;
  at++;
  if (
    word.word === 'this' &&
    (isWord(w, at, 'coming') || isWord(w, at, 'past') || isWord(w, at, 'last') || isWord(w, at, 'current'))
  ) {
    shift = senseAt(w, at)?.shift ?? shift;
    at++;
  }
  const fiscal =
    isWord(w, at, 'fiscal') || isWord(w, at, 'calendar') || isWord(w, at, 'full') || isWord(w, at, 'financial');
  if (fiscal) at++;
  const noun = senseAt(w, at);
  if (!noun) return null;
  const found = (next: number, meaning: Meaning, rule: string): UnitFound => ({ next, meaning, rule });
  if (noun.weekday !== undefined && !noun.plural && !noun.short) {
    if (then && !the) then = false;
    const sure = word.word !== 'last' && word.word !== 'next';
    const point: Point = {
      kind: 'point',
      weekday: noun.weekday,
      shift,
      ...(then ? { then: shift } : {}),
      ...(sure ? { nearest: true } : {}),
    };
    return found(at + 1, point, 'time/weekday-placed');
  }
  if (noun.month !== undefined && !noun.short) {
    const month = monthAt(w, at);
    if (
      month &&
      !(noun.word === 'march' && word.word === 'this' && !closes(w, at + 1)) &&
      !(noun.word === 'march' && (the || word.word === 'next') && !closes(w, at + 1))
    )
      return found(at + 1, { kind: 'point', month: month.month, shift }, 'time/month-placed');
    return null;
  }
  if (noun.season !== undefined && !noun.plural)
    return found(at + 1, { kind: 'point', season: noun.season, shift }, 'time/season-placed');
  const holiday = holidayAt(w, at, lexicon);
  if (holiday) return found(holiday.next, { kind: 'point', holiday: holiday.rule, shift }, 'time/holiday-placed');
  if (noun.part !== undefined && !noun.plural) {
    if (word.word === 'current' || word.word === 'latest' || word.word === 'coming' || word.word === 'past')
      return null;
    if (then || word.word === 'previous')
      return found(at + 1, { kind: 'point', then: shift, part: noun.part }, 'time/part-then');
    if (word.word === 'last' && noun.part !== 'NI' && noun.part !== 'EV') return null;
    return found(at + 1, { kind: 'point', deictic: shift, part: noun.part }, 'time/part-placed');
  }
  if (noun.ordinal !== undefined) {
    const quarter = quarterAt(w, at);
    if (quarter && quarter.point.quarter !== undefined)
      return found(quarter.next, { ...quarter.point, shift }, 'time/quarter-placed');
    return null;
  }
  if (noun.unit === undefined || noun.plural) return null;
  if ((noun.unit === 'period' || noun.unit === 'quarter') && word.word === 'latest')
    return found(at + 1, { kind: 'unit', grain: 'quarter', shift: 0, from: 'then' }, 'time/reference-period');
  if (!CALENDAR.has(noun.unit)) return null;
  // "this half", "next half" are of matches as often as of years.
  if (noun.unit === 'half') return null;
  if (
    noun.unit === 'day' &&
    (word.word === 'past' ||
      word.word === 'current' ||
      word.word === 'latest' ||
      (word.word === 'last' && the) ||
      word.word === 'this')
  )
    return null;
  if (
    word.word === 'latest' &&
    noun.unit !== 'quarter' &&
    noun.unit !== 'year' &&
    noun.unit !== 'month' &&
    noun.unit !== 'week'
  )
    return null;
  // "For the last week", "the past decade": as long, not the calendar's last one.
  if (
    the &&
    shift === -1 &&
    !then &&
    (isWord(w, i - 1, 'for') || (word.word === 'past' && (noun.unit === 'decade' || noun.unit === 'century')))
  ) {
    return found(at + 1, { kind: 'fixed', type: 'DURATION', value: lengthValue(1, noun.unit) }, 'time/length-placed');
  }
  const from = then ? 'then' : 'now';
  if (!then && !NOW.has(word.word)) return null;
  return found(
    at + 1,
    { kind: 'unit', grain: noun.unit, shift, from: noun.unit === 'day' ? 'then' : from },
    'time/unit-placed',
  );
}

/** "This Week", "Last Night" in capitals behind a quotation mark or a possessive is the name of a program. */
function isTitle(w: Cursor, i: number): boolean {
  if (!isCapital(w, i) || !isCapital(w, i + 1) || i === 0) return false;
  const noun = senseAt(w, i + 1);
  if (noun?.unit === undefined && noun?.part === undefined) return false;
  const mark = w.mark[i - 1] ?? 0;
  return (
    mark === 34 ||
    mark === 0x201c ||
    mark === 96 ||
    mark === 0x2018 ||
    mark === POSSESSIVE ||
    (mark === 0 && isCapital(w, i - 1))
  );
}

/** That day, that same year, the same night. */
function thenAt(w: Cursor, i: number): UnitFound | null {
  let at = i + 1;
  if (isWord(w, i, 'that') && isWord(w, at, 'same')) at++;
  const noun = senseAt(w, at);
  if (!noun || noun.plural) return null;
  if (noun.part !== undefined)
    return { next: at + 1, meaning: { kind: 'point', then: 0, part: noun.part }, rule: 'time/part-then' };
  if (noun.season !== undefined)
    return { next: at + 1, meaning: { kind: 'point', season: noun.season, then: 0 }, rule: 'time/season-then' };
  // "Told her that Friday's vote": "that" opens a clause there.
  if (noun.weekday !== undefined && isPossessive(w, at + 1) && isWord(w, i, 'that')) return null;
  if (noun.weekday !== undefined)
    return { next: at + 1, meaning: { kind: 'point', weekday: noun.weekday, then: 0 }, rule: 'time/weekday-then' };
  if (noun.month !== undefined && Number.isNaN(w.value[at + 1] ?? NaN) && !noun.short && monthAt(w, at))
    return { next: at + 1, meaning: { kind: 'point', month: noun.month, then: 0 }, rule: 'time/month-then' };
  if (noun.unit === undefined || !CALENDAR.has(noun.unit)) return null;
  return { next: at + 1, meaning: { kind: 'unit', grain: noun.unit, shift: 0, from: 'then' }, rule: 'time/unit-then' };
}

/** "the weekend", "the quarter", "the week", "the day after tomorrow": units with the article alone. */
function bareUnitAt(w: Cursor, at: number): UnitFound | null {
  const noun = senseAt(w, at);
  if (noun?.unit === undefined || noun.plural) return null;
  if (noun.unit === 'weekend')
    return { next: at + 1, meaning: { kind: 'unit', grain: 'weekend', shift: 0, from: 'now' }, rule: 'time/weekend' };
  if (noun.unit === 'quarter' && !isDash(w, at + 1))
    return {
      next: at + 1,
      meaning: { kind: 'unit', grain: 'quarter', shift: 0, from: 'then' },
      rule: 'time/reference-period',
    };
  return null;
}

/** Today, yesterday, tomorrow, tonight, the day before yesterday, the day after tomorrow, overnight. */
export function deicticAt(w: Cursor, i: number): UnitFound | null {
  const sense = senseAt(w, i);
  if (!sense) return null;
  if (sense.deictic !== undefined) {
    // "USA Today", "This Week Tonight": a capital after a capital word is a name.
    if (isCapital(w, i) && i > 0 && (w.mark[i - 1] ?? 0) === 0 && isCapital(w, i - 1)) return null;
    return {
      next: i + 1,
      meaning: { kind: 'point', deictic: sense.deictic, ...(sense.part ? { part: sense.part } : {}) },
      rule: 'time/day-word',
    };
  }
  const at = isWord(w, i, 'the') ? i + 1 : i;
  if (isWord(w, at, 'day') && (isWord(w, at + 1, 'before') || isWord(w, at + 1, 'after'))) {
    const base = senseAt(w, at + 2)?.deictic;
    const step = isWord(w, at + 1, 'before') ? -1 : 1;
    if (base === step) return { next: at + 3, meaning: { kind: 'point', deictic: base + step }, rule: 'time/day-word' };
  }
  if (sense.word === 'overnight')
    return { next: i + 1, meaning: { kind: 'point', deictic: 0, part: 'NI' }, rule: 'time/overnight' };
  return null;
}

/** A weekday by itself: Sunday, Sat., Monday's. Short forms need their full stop or a date beside them. */
export function weekdayAt(w: Cursor, i: number): UnitFound | null {
  const sense = w.sense[i];
  if (sense?.weekday === undefined || sense.plural) return null;
  const code = w.text.charCodeAt(w.start[i] ?? 0);
  if (code < 65 || code > 90) return null;
  if (!sense.short) {
    // Black Friday and Super Tuesday are names of days, not the last such weekday.
    if (isCapital(w, i - 1) && senseAt(w, i - 1)?.namesDay) return null;
    return { next: i + 1, meaning: { kind: 'point', weekday: sense.weekday }, rule: 'time/weekday' };
  }
  const stop = isMark(w, i + 1, 46) && w.gap[i + 1] === 0;
  const mark = stop ? i + 2 : i + 1;
  const after = isMark(w, mark, 44) ? mark + 1 : mark;
  const dated =
    runsOn(w, after) &&
    (w.sense[after]?.month !== undefined ||
      (!Number.isNaN(w.value[after] ?? NaN) && w.sense[after + 1]?.month !== undefined));
  if (dated)
    return { next: stop ? i + 2 : i + 1, meaning: { kind: 'point', weekday: sense.weekday }, rule: 'time/weekday' };
  if (stop && sense.word !== 'sun' && (isWord(w, i - 1, 'on') || isWord(w, i - 1, 'pm') || isWord(w, i - 1, 'am')))
    return { next: i + 1, meaning: { kind: 'point', weekday: sense.weekday }, rule: 'time/weekday' };
  return null;
}

function closes(w: Cursor, i: number): boolean {
  return !runsOn(w, i) || (w.mark[i] ?? 0) !== 0 || isPossessive(w, i);
}
