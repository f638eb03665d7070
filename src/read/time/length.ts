import { type Amount, amountAt, lengthValue } from './amount.js';
import { type Cursor, isDash, isGlued, isMark, isOneOf, isPossessive, isWord, runsOn, senseAt } from './cursor.js';
import {
  AFTER_SHORT_UNIT,
  AGES,
  BEFORE_LENGTH,
  BEFORE_OPEN_LENGTH,
  BEFORE_SHORT_UNIT,
  BETWEEN,
  CROWDS,
  OFTEN,
} from './en-sets.js';
import type { Meaning } from './meaning.js';
import { offsetAt } from './offset.js';
import type { TimeRuleId } from './rules.js';
import { BREAK } from './scan.js';
import type { Grain, Mod } from './words.js';

export interface LengthFound {
  readonly next: number;
  readonly meaning: Meaning;
  readonly mod: Mod | null;
  readonly rule: TimeRuleId;
}

/**
 * A length of time, or an offset made of one: 45 days, two-year, several weeks, half an hour, ten years ago, a day
 * earlier. Null where none starts at `i`.
 */
export function lengthAt(w: Cursor, i: number): LengthFound | null {
  const amount = amountAt(w, i);
  if (!amount) return bareLengthAt(w, i);
  if (amount.next - i === 1 && isGlued(w, i) && i > 0 && isMoney(w, i - 1)) return null;
  const upper = upperEndAt(w, i, amount);
  const noun = unitAfter(w, upper ?? amount.next);
  if (!noun || !isCounted(w, i, amount, noun, upper !== null)) return null;
  const { next, total } = withHalf(w, noun.next, amount.value);
  if (isAge(w, next, noun.hyphen)) return null;
  return countedLength(w, i, { amount, noun, next, total, range: upper !== null });
}

/** A length as counted, before what follows it is looked at. */
interface Counted {
  readonly amount: Amount;
  readonly noun: UnitNoun;
  readonly next: number;
  readonly total: number | null;
  /** True where the amount is the lower end of two. */
  readonly range: boolean;
}

function countedLength(w: Cursor, i: number, { amount, noun, next, total, range }: Counted): LengthFound {
  const or = isWord(w, next, 'or') && isWord(w, next + 1, 'so') ? next + 2 : next;
  const loose: Mod | null = or > next ? 'APPROX' : range ? 'EQUAL_OR_MORE' : null;
  const offset = noun.hyphen ? null : offsetAt(w, or, total, noun.grain);
  if (offset) return { ...offset, mod: loose };
  if (amount.article && !noun.hyphen && isRate(w, i))
    return {
      next,
      meaning: { kind: 'fixed', type: 'SET', value: lengthValue(1, noun.grain) },
      mod: null,
      rule: 'time/rate',
    };
  return {
    next: or,
    meaning: { kind: 'fixed', type: 'DURATION', value: lengthValue(total, noun.grain) },
    mod: loose,
    rule: noun.hyphen ? 'time/length-adjective' : 'time/length',
  };
}

/** Where the higher of two amounts ends: "two to three weeks", "18 to 24 months"; the first is kept. */
function upperEndAt(w: Cursor, i: number, { next, value }: Amount): number | null {
  const between = isWord(w, next, 'and') && isWord(w, i - 1, 'between');
  if (!isWord(w, next, 'to') && !isWord(w, next, 'or') && !isDash(w, next) && !between) return null;
  if (!runsOn(w, next + 1) || value === null) return null;
  const second = amountAt(w, next + 1);
  if (!second || second.article || second.vague || second.value === null) return null;
  return unitAfter(w, second.next) ? second.next : null;
}

/** True where amount and unit make a length: no fraction, no ordinal, no number out of step with its noun. */
function isCounted(w: Cursor, i: number, { article, value, next }: Amount, noun: UnitNoun, range: boolean): boolean {
  const { grain, plural, hyphen } = noun;
  if (grain === 'period' || grain === 'half') return false;
  if (grain === 'quarter' && (!plural || hyphen)) return false;
  if (article && (plural || (isDash(w, noun.next) && isWord(w, noun.next + 1, 'long')))) return false;
  if (plural) return true;
  // "one quarter", "a quarter of", "a second": fractions and ordinals, not lengths.
  if (grain === 'second' && (article || hyphen) && Number.isNaN(w.value[i] ?? NaN)) return false;
  if (hyphen || value === null) return true;
  if (value > 99) return false;
  const round = Number.isInteger(value) && isWord(w, next, 'hundred');
  return value <= 1 || range || round || SINGULAR_COUNTED.has(grain);
}

/** Units whose singular may follow a number above one: a 3 hour flight. */
const SINGULAR_COUNTED: ReadonlySet<Grain> = new Set(['hour', 'minute', 'day', 'year', 'week', 'month']);

/** "a year and a half", "a minute and a half". */
function withHalf(w: Cursor, next: number, value: number | null): { next: number; total: number | null } {
  const half = isWord(w, next, 'and') && isWord(w, next + 1, 'a') && isWord(w, next + 2, 'half');
  return half && value !== null ? { next: next + 3, total: value + 0.5 } : { next, total: value };
}

/** Weeks, decades: a plural unit that no number counts; day-long, yearlong. */
function bareLengthAt(w: Cursor, i: number): LengthFound | null {
  const sense = senseAt(w, i);
  const grain = sense?.unit;
  if (sense === null || grain === undefined || grain === 'half') return null;
  const long = isDash(w, i + 1) && isWord(w, i + 2, 'long');
  if (!sense.plural)
    return long && grain !== 'period' && grain !== 'quarter'
      ? openLength(i + 3, 1, grain, 'time/length-adjective')
      : null;
  if (!standsOpen(w, i, grain)) return null;
  if (long) return openLength(i + 3, null, grain, 'time/length-adjective');
  const offset = offsetAt(w, i + 1, null, grain);
  if (offset) return { ...offset, mod: null };
  const led = isOneOf(w, i - 1, BEFORE_OPEN_LENGTH);
  // "in days" and "for weeks" tell a length; "of days" only of a vague crowd of them.
  const crowd = !isWord(w, i - 1, 'of') || isOneOf(w, i - 2, CROWDS);
  return (led && crowd) || (!led && isDash(w, i + 1)) ? openLength(i + 1, null, grain, 'time/length-open') : null;
}

function openLength(next: number, amount: number | null, grain: Grain, rule: TimeRuleId): LengthFound {
  return { next, meaning: { kind: 'fixed', type: 'DURATION', value: lengthValue(amount, grain) }, mod: null, rule };
}

/** Weekends and nights are counted; seconds, minutes and quarters stand open only with a word of time beside. */
function standsOpen(w: Cursor, i: number, grain: Grain): boolean {
  if (grain === 'weekend' || grain === 'night') return false;
  const short = grain === 'second' || grain === 'minute' || grain === 'quarter';
  if (short && !isOneOf(w, i - 1, BEFORE_SHORT_UNIT) && !isOneOf(w, i + 1, AFTER_SHORT_UNIT)) return false;
  return !isPossessive(w, i + 1) && !isDash(w, i - 1);
}

interface UnitNoun {
  readonly next: number;
  readonly grain: Grain;
  readonly plural: boolean;
  readonly hyphen: boolean;
}

/** The unit after an amount: days, more weeks, -day, trading days. */
function unitAfter(w: Cursor, i: number): UnitNoun | null {
  let at = i;
  const hyphen = isDash(w, at) && isGlued(w, at) && isGlued(w, at + 1);
  if (hyphen) at++;
  for (let k = 0; k < 2 && !hyphen && isOneOf(w, at, BETWEEN); k++) at++;
  if (!runsOn(w, at)) return null;
  const sense = senseAt(w, at);
  if (sense?.unit === undefined) return null;
  return { next: at + 1, grain: sense.unit, plural: sense.plural === true, hyphen };
}

/** "12 years old", "three-year-old", "40 years of age": an age. */
function isAge(w: Cursor, i: number, hyphen: boolean): boolean {
  if (isOneOf(w, i, AGES)) return true;
  if (hyphen && isDash(w, i) && isWord(w, i + 1, 'old')) return true;
  return isWord(w, i, 'of') && isWord(w, i + 1, 'age');
}

/** "a year" as a rate: an amount stands before it, and no word that would make it a length. */
function isRate(w: Cursor, i: number): boolean {
  if (!isWord(w, i, 'a') && !isWord(w, i, 'an')) return false;
  if (isWord(w, i + 2, 'before') || isWord(w, i + 2, 'after')) return false;
  if (i === 0 || (w.mark[i - 1] ?? 0) !== 0 || isOneOf(w, i - 1, BEFORE_LENGTH)) return false;
  for (let at = i - 1; at >= 0 && at >= i - 6; at--) {
    if (RATE_ENDS.has(w.mark[at] ?? 0)) return false;
    if (isAmount(w, at)) return true;
  }
  return false;
}

const RATE_ENDS: ReadonlySet<number> = new Set([46, 44, 59, BREAK]);

function isAmount(w: Cursor, at: number): boolean {
  if (!Number.isNaN(w.value[at] ?? NaN) || isOneOf(w, at, OFTEN) || isMark(w, at, 36)) return true;
  return w.sense[at]?.number !== undefined && !isWord(w, at, 'a') && !isWord(w, at, 'an');
}

function isMoney(w: Cursor, i: number): boolean {
  const mark = w.mark[i] ?? 0;
  return mark === 36 || mark === 0xa3 || mark === 0x20ac || mark === 0xa5;
}
