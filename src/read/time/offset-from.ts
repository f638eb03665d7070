import { amountAt } from './amount.js';
import type { Core } from './core.js';
import { type Cursor, isOneOf, isWord, runsOn, senseAt } from './cursor.js';
import { BEFORE_COUNTED_LENGTH, COUNT_FROM } from './en-sets.js';
import type { Point } from './meaning.js';
import { pointAt } from './point.js';
import type { Lexicon } from './scan.js';
import type { Grain } from './words.js';

/** Units that are counted from a day. */
const COUNTED_UNITS: ReadonlySet<Grain> = new Set(['day', 'week', 'fortnight', 'month', 'year']);

/**
 * 90 days from 1 March, two weeks after Friday, three days before Christmas: the day that is reached. After "within" or
 * "for" they are a length, and the day is where it begins.
 */
export function offsetFromAt(w: Cursor, i: number, lexicon: Lexicon): Core | null {
  if (isWord(w, i, 'the')) return dayBeside(w, i, lexicon);
  if (isOneOf(w, i - 1, BEFORE_COUNTED_LENGTH)) return null;
  const amount = amountAt(w, i);
  if (!amount || amount.value === null || !Number.isInteger(amount.value)) return null;
  const grain = senseAt(w, amount.next)?.unit;
  if (grain === undefined || !COUNTED_UNITS.has(grain) || !isOneOf(w, amount.next + 1, COUNT_FROM)) return null;
  const day = runsOn(w, amount.next + 2) ? pointAt(w, amount.next + 2, lexicon) : null;
  if (!day || !isWholeDay(day.point)) return null;
  const sign = isWord(w, amount.next + 1, 'before') ? -1 : 1;
  const base: Point = isWord(w, amount.next + 1, 'from') ? { ...day.point, coming: true } : day.point;
  return {
    next: day.next,
    meaning: { kind: 'offset', grain, amount: sign * amount.value, from: 'base', base, exact: true },
    rule: 'time/offset-from',
  };
}

/** The day after Christmas, the day before 1 March. */
function dayBeside(w: Cursor, i: number, lexicon: Lexicon): Core | null {
  if (!isWord(w, i + 1, 'day') || !(isWord(w, i + 2, 'after') || isWord(w, i + 2, 'before'))) return null;
  const day = runsOn(w, i + 3) ? pointAt(w, i + 3, lexicon) : null;
  if (!day || !isWholeDay(day.point) || day.point.deictic !== undefined) return null;
  const amount = isWord(w, i + 2, 'before') ? -1 : 1;
  return {
    next: day.next,
    meaning: { kind: 'offset', grain: 'day', amount, from: 'base', base: day.point, exact: true },
    rule: 'time/offset-from',
  };
}

/** A day, and no hour of it: a weekday that is counted itself is read with its count. */
function isWholeDay({ day, holiday, weekday, deictic, part, clock, count }: Point): boolean {
  if (part !== undefined || clock !== undefined || count !== undefined) return false;
  return day !== undefined || holiday !== undefined || weekday !== undefined || deictic !== undefined;
}
