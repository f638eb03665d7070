import { lengthValue } from './amount.js';
import { type Cursor, isDash, isWord } from './cursor.js';
import type { Meaning } from './meaning.js';
import type { TimeRuleId } from './rules.js';
import type { Grain } from './words.js';

/** What stands behind an amount of units and makes a point of it. */
interface Direction {
  readonly next: number;
  readonly sign: 1 | -1;
  readonly from: 'now' | 'then';
  readonly rule: TimeRuleId;
  /** Its rule where no number says how many. */
  readonly open: TimeRuleId;
  /** Its rule where hours and shorter units are counted. */
  readonly clock: TimeRuleId;
}

const AGO = { sign: -1, from: 'now', rule: 'time/ago', open: 'time/ago-open', clock: 'time/ago-clock' } as const;
const EARLIER = {
  sign: -1,
  from: 'then',
  rule: 'time/earlier',
  open: 'time/earlier-open',
  clock: 'time/earlier-clock',
} as const;
const LATER = {
  sign: 1,
  from: 'then',
  rule: 'time/later',
  open: 'time/later-open',
  clock: 'time/later-clock',
} as const;
const HENCE = {
  sign: 1,
  from: 'now',
  rule: 'time/hence',
  open: 'time/hence-open',
  clock: 'time/hence-clock',
} as const;

/** ago, earlier, later, hence, from now at `i`: the amount of units before becomes a point. Null where none stands. */
export function offsetAt(
  w: Cursor,
  i: number,
  amount: number | null,
  grain: Grain,
): { readonly next: number; readonly meaning: Meaning; readonly rule: TimeRuleId } | null {
  const direction = directionWordAt(w, i);
  if (!direction) return null;
  const { next, sign, from, rule, open, clock } = direction;
  if (amount === null) {
    const meaning: Meaning =
      from === 'then'
        ? { kind: 'fixed', type: 'DURATION', value: lengthValue(null, grain) }
        : { kind: 'fixed', type: 'DATE', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
    return { next, meaning, rule: open };
  }
  if (grain === 'hour' || grain === 'minute' || grain === 'second')
    return { next, meaning: { kind: 'fixed', type: 'DURATION', value: lengthValue(amount, grain) }, rule: clock };
  return { next, meaning: { kind: 'offset', grain, amount: sign * amount, from }, rule };
}

function directionWordAt(w: Cursor, i: number): Direction | null {
  const at = isDash(w, i) ? i + 1 : i;
  if (isWord(w, at, 'ago')) return { ...AGO, next: at + 1 };
  if (isWord(w, at, 'earlier')) return { ...EARLIER, next: at + 1 };
  if (isWord(w, i, 'later')) return { ...LATER, next: i + 1 };
  if (isWord(w, i, 'hence')) return { ...HENCE, next: i + 1 };
  if (isWord(w, i, 'from') && (isWord(w, i + 1, 'now') || isWord(w, i + 1, 'today'))) return { ...HENCE, next: i + 2 };
  return null;
}
