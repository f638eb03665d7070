import { type Amount, amountAt, lengthValue } from './amount.js';
import { type Cursor, isDash, isGlued, isMark, isOneOf, isPossessive, isWord, runsOn, senseAt } from './cursor.js';
import type { Meaning } from './meaning.js';
import { BREAK } from './scan.js';
import type { Grain, Mod } from './words.js';

export interface LengthFound {
  readonly next: number;
  readonly meaning: Meaning;
  readonly mod: Mod | null;
  readonly rule: string;
}

const BETWEEN = new Set([
  'more',
  'additional',
  'extra',
  'further',
  'straight',
  'consecutive',
  'successive',
  'trading',
  'business',
  'working',
  'full',
  'whole',
  'calendar',
  'other',
  'school',
  'long',
  'entire',
  'fiscal',
  'short',
  'solid',
]);
const AGES = new Set(['old', 'aged', 'age']);
const AFTER_ARTICLE = new Set([
  'for',
  'in',
  'after',
  'within',
  'about',
  'nearly',
  'almost',
  'than',
  'least',
  'over',
  'during',
  'of',
  'to',
  'up',
  'around',
  'just',
  'only',
  'half',
  'every',
  'by',
  'as',
  'or',
  'on',
  'from',
  'and',
  'but',
]);

/**
 * A length of time, or an offset made of one: 45 days, two-year, several weeks, half an hour, ten years ago, a day
 * earlier. Null where none starts at `i`.
 */
export function lengthAt(w: Cursor, i: number): LengthFound | null {
  const amount = amountAt(w, i);
  if (!amount) return bareLengthAt(w, i);
  let at = amount.next;
  if (at - i === 1 && isGlued(w, i) && i > 0 && isMoney(w, i - 1)) return null;
  let low: Amount | null = null;
  // "two to three weeks", "18 to 24 months", "20-30 years": the first number is kept as the lower end.
  if (
    (isWord(w, at, 'to') ||
      isWord(w, at, 'or') ||
      isDash(w, at) ||
      (isWord(w, at, 'and') && isWord(w, i - 1, 'between'))) &&
    runsOn(w, at + 1)
  ) {
    const second = amountAt(w, at + 1);
    if (second && !second.article && !second.vague && second.value !== null && amount.value !== null) {
      const noun = unitAfter(w, second.next);
      if (noun) {
        low = amount;
        at = second.next;
      }
    }
  }
  const noun = unitAfter(w, at);
  if (!noun) return null;
  const { grain, plural, hyphen } = noun;
  if (grain === 'period' || grain === 'half') return null;
  if (grain === 'quarter' && (!plural || hyphen)) return null;
  if (amount.article && (plural || (isDash(w, noun.next) && isWord(w, noun.next + 1, 'long')))) return null;
  const { value } = low ?? amount;
  // "one quarter", "a quarter of", "a second": fractions and ordinals, not lengths.
  if (grain === 'second' && !plural && (amount.article || hyphen) && Number.isNaN(w.value[i] ?? NaN)) return null;
  if (!plural && !hyphen && value !== null && value > 99) return null;
  if (
    !plural &&
    !hyphen &&
    value !== null &&
    value > 1 &&
    !low &&
    !(Number.isInteger(value) && isWord(w, at, 'hundred')) &&
    grain !== 'hour' &&
    grain !== 'minute' &&
    grain !== 'day' &&
    grain !== 'year' &&
    grain !== 'week' &&
    grain !== 'month'
  )
    return null;
  let next = noun.next;
  let total = value;
  // "a year and a half", "a minute and a half"
  if (isWord(w, next, 'and') && isWord(w, next + 1, 'a') && isWord(w, next + 2, 'half') && total !== null) {
    total += 0.5;
    next += 3;
  }
  if (isAge(w, next, hyphen)) return null;
  const or = isWord(w, next, 'or') && isWord(w, next + 1, 'so') ? next + 2 : next;
  const loose: Mod | null = or > next ? 'APPROX' : low ? 'EQUAL_OR_MORE' : null;
  const offset = hyphen ? null : offsetAt(w, or, total, grain);
  if (offset) return { ...offset, mod: loose };
  if (amount.article && !hyphen && isRate(w, i))
    return {
      next,
      meaning: { kind: 'fixed', type: 'SET', value: lengthValue(1, grain) },
      mod: null,
      rule: 'time/rate',
    };
  return {
    next: or,
    meaning: { kind: 'fixed', type: 'DURATION', value: lengthValue(total, grain) },
    mod: loose,
    rule: hyphen ? 'time/length-adjective' : 'time/length',
  };
}

/** Weeks, decades: a plural unit that no number counts. */
function bareLengthAt(w: Cursor, i: number): LengthFound | null {
  const sense = senseAt(w, i);
  if (sense?.unit === undefined) return null;
  if (!sense.plural) {
    // day-long, week-long, yearlong
    if (
      isDash(w, i + 1) &&
      isWord(w, i + 2, 'long') &&
      sense.unit !== 'period' &&
      sense.unit !== 'half' &&
      sense.unit !== 'quarter'
    )
      return {
        next: i + 3,
        meaning: { kind: 'fixed', type: 'DURATION', value: lengthValue(1, sense.unit) },
        mod: null,
        rule: 'time/length-adjective',
      };
    return null;
  }
  if (sense.unit === 'weekend' || sense.unit === 'night' || sense.unit === 'half') return null;
  if (sense.unit === 'second' || sense.unit === 'minute' || sense.unit === 'quarter') {
    if (
      !isWord(w, i - 1, 'for') &&
      !isWord(w, i - 1, 'within') &&
      !isWord(w, i + 1, 'ago') &&
      !isWord(w, i + 1, 'later')
    )
      return null;
  }
  if (isPossessive(w, i + 1) || isDash(w, i - 1)) return null;
  if (isDash(w, i + 1) && isWord(w, i + 2, 'long'))
    return {
      next: i + 3,
      meaning: { kind: 'fixed', type: 'DURATION', value: lengthValue(null, sense.unit) },
      mod: null,
      rule: 'time/length-adjective',
    };
  const offset = offsetAt(w, i + 1, null, sense.unit);
  if (offset) return { ...offset, mod: null };
  const before = senseAt(w, i - 1)?.word;
  if (
    before === 'for' ||
    before === 'in' ||
    before === 'within' ||
    before === 'of' ||
    before === 'after' ||
    before === 'over' ||
    before === 'through' ||
    before === 'two' ||
    before === 'take' ||
    before === 'recent' ||
    isDash(w, i + 1)
  ) {
    // "in days" and "for weeks" tell a length; "of days" only of a vague crowd of them.
    if (before === 'of' && !(isWord(w, i - 2, 'dozen') || isWord(w, i - 2, 'tens') || isWord(w, i - 2, 'hundred')))
      return null;
    return {
      next: i + 1,
      meaning: { kind: 'fixed', type: 'DURATION', value: lengthValue(null, sense.unit) },
      mod: null,
      rule: 'time/length-open',
    };
  }
  return null;
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

/** ago, earlier, later, before, from now, hence at `i`: the amount becomes a point. */
function offsetAt(w: Cursor, i: number, amount: number | null, grain: Grain): LengthFound | null {
  const offset = (next: number, sign: 1 | -1, from: 'now' | 'then', rule: string): LengthFound => {
    if (amount === null && from === 'then')
      return {
        next,
        meaning: { kind: 'fixed', type: 'DURATION', value: lengthValue(null, grain) },
        mod: null,
        rule: `${rule}-open`,
      };
    if (amount === null)
      return {
        next,
        meaning: { kind: 'fixed', type: 'DATE', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' },
        mod: null,
        rule: `${rule}-open`,
      };
    if (grain === 'hour' || grain === 'minute' || grain === 'second')
      return {
        next,
        meaning: { kind: 'fixed', type: 'DURATION', value: lengthValue(amount, grain) },
        mod: null,
        rule: `${rule}-clock`,
      };
    return { next, meaning: { kind: 'offset', grain, amount: sign * amount, from }, mod: null, rule };
  };
  if (isWord(w, i, 'ago')) return offset(i + 1, -1, 'now', 'time/ago');
  if (isDash(w, i) && isWord(w, i + 1, 'ago')) return offset(i + 2, -1, 'now', 'time/ago');
  if (isWord(w, i, 'earlier')) return offset(i + 1, -1, 'then', 'time/earlier');
  if (isDash(w, i) && isWord(w, i + 1, 'earlier')) return offset(i + 2, -1, 'then', 'time/earlier');
  if (isWord(w, i, 'later')) return offset(i + 1, 1, 'then', 'time/later');
  if (isWord(w, i, 'hence')) return offset(i + 1, 1, 'now', 'time/hence');
  if (isWord(w, i, 'from') && (isWord(w, i + 1, 'now') || isWord(w, i + 1, 'today')))
    return offset(i + 2, 1, 'now', 'time/hence');
  return null;
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
  const before = senseAt(w, i - 1);
  if (before && AFTER_ARTICLE.has(before.word)) return false;
  if (i === 0 || (w.mark[i - 1] ?? 0) !== 0) return false;
  for (let at = i - 1; at >= 0 && at >= i - 6; at--) {
    const mark = w.mark[at] ?? 0;
    if (mark === 46 || mark === 44 || mark === 59 || mark === BREAK) return false;
    if (
      !Number.isNaN(w.value[at] ?? NaN) ||
      isWord(w, at, 'times') ||
      isWord(w, at, 'once') ||
      isWord(w, at, 'twice') ||
      (w.sense[at]?.number !== undefined && !isWord(w, at, 'a') && !isWord(w, at, 'an')) ||
      isMark(w, at, 36)
    )
      return true;
  }
  return false;
}

function isMoney(w: Cursor, i: number): boolean {
  const mark = w.mark[i] ?? 0;
  return mark === 36 || mark === 0xa3 || mark === 0x20ac || mark === 0xa5;
}
