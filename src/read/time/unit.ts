import { type Cursor, isCapital, isMark, isOneOf, isPossessive, isWord, runsOn, senseAt } from './cursor.js';
import { monthAt } from './date.js';
import { BEFORE_SHORT_WEEKDAY } from './en-sets.js';
import type { Meaning } from './meaning.js';
import type { TimeRuleId } from './rules.js';
import type { Grain } from './words.js';

export interface UnitFound {
  readonly next: number;
  readonly meaning: Meaning;
  readonly rule: TimeRuleId;
}

/** Units of the calendar, which "last" and "next" can place. */
export const CALENDAR: ReadonlySet<Grain> = new Set([
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

/** That day, that same year, the same night. */
export function thenAt(w: Cursor, i: number): UnitFound | null {
  const at = isWord(w, i, 'that') && isWord(w, i + 1, 'same') ? i + 2 : i + 1;
  const noun = senseAt(w, at);
  if (!noun || noun.plural) return null;
  const next = at + 1;
  if (noun.part !== undefined)
    return { next, meaning: { kind: 'point', then: 0, part: noun.part }, rule: 'time/part-then' };
  if (noun.season !== undefined)
    return { next, meaning: { kind: 'point', season: noun.season, then: 0 }, rule: 'time/season-then' };
  if (noun.weekday !== undefined) {
    // "Told her that Friday's vote": "that" opens a clause there.
    if (isPossessive(w, next) && isWord(w, i, 'that')) return null;
    return { next, meaning: { kind: 'point', weekday: noun.weekday, then: 0 }, rule: 'time/weekday-then' };
  }
  if (noun.month !== undefined && Number.isNaN(w.value[next] ?? NaN) && !noun.short && monthAt(w, at))
    return { next, meaning: { kind: 'point', month: noun.month, then: 0 }, rule: 'time/month-then' };
  if (noun.unit === undefined || !CALENDAR.has(noun.unit)) return null;
  return { next, meaning: { kind: 'unit', grain: noun.unit, shift: 0, from: 'then' }, rule: 'time/unit-then' };
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
  if (sense?.weekday === undefined || sense.plural || !isCapital(w, i)) return null;
  const { weekday } = sense;
  const found = (next: number): UnitFound => ({ next, meaning: { kind: 'point', weekday }, rule: 'time/weekday' });
  if (!sense.short) {
    // Black Friday and Super Tuesday are names of days, not the last such weekday.
    return isCapital(w, i - 1) && senseAt(w, i - 1)?.namesDay ? null : found(i + 1);
  }
  const stop = isMark(w, i + 1, 46) && w.gap[i + 1] === 0;
  if (isDatedShort(w, stop ? i + 2 : i + 1)) return found(stop ? i + 2 : i + 1);
  if (stop && sense.word !== 'sun' && isOneOf(w, i - 1, BEFORE_SHORT_WEEKDAY)) return found(i + 1);
  return null;
}

/** True where a date follows, with a comma at most: Sat., March 9. */
function isDatedShort(w: Cursor, mark: number): boolean {
  const after = isMark(w, mark, 44) ? mark + 1 : mark;
  if (!runsOn(w, after)) return false;
  if (w.sense[after]?.month !== undefined) return true;
  return !Number.isNaN(w.value[after] ?? NaN) && w.sense[after + 1]?.month !== undefined;
}
