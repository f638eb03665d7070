import { pad } from '../../calendar/civil.js';
import { amountAt, lengthValue } from './amount.js';
import { type Cursor, isCapital, isDash, isGlued, isWord, senseAt } from './cursor.js';
import { monthAt } from './date.js';
import { ordinalAt } from './era.js';
import type { Meaning } from './meaning.js';
import type { TimeRuleId } from './rules.js';
import { BREAK } from './scan.js';
import { weekdayOfMonthAt } from './weekday.js';
import type { Sense } from './words.js';

export interface SetFound {
  readonly next: number;
  readonly meaning: Meaning;
  readonly rule: TimeRuleId;
}

/**
 * What comes round: each week, every other day, every Thursday, daily, Mondays, Friday nights; null where none starts
 * at `i`.
 */
export function setAt(w: Cursor, i: number): SetFound | null {
  const sense = senseAt(w, i);
  if (!sense) return null;
  const nth = weekdayOfMonthAt(w, i);
  if (nth && 'value' in nth)
    return {
      next: nth.next,
      meaning: { kind: 'fixed', type: 'SET', value: nth.value, known: ['weekday'] },
      rule: 'time/every',
    };
  if (sense.every !== undefined) return everyWord(w, i, sense.every);
  if (sense.weekday !== undefined) return isCapital(w, i) ? weekdaysAt(w, i, sense.weekday) : null;
  if (isWord(w, i, 'each') || isWord(w, i, 'every')) return everyAt(w, i);
  return null;
}

function found(next: number, value: string, rule: TimeRuleId): SetFound {
  return { next, meaning: { kind: 'fixed', type: 'SET', value }, rule };
}

function everyWord(w: Cursor, i: number, value: string): SetFound | null {
  // "Daily Courier" is a name.
  if (isCapital(w, i) && !(i === 0 || w.mark[i - 1] === BREAK || w.mark[i - 1] === 46)) return null;
  return isDash(w, i - 1) && isGlued(w, i) ? null : found(i + 1, value, 'time/every-word');
}

/** Mondays, Friday nights. */
function weekdaysAt(w: Cursor, i: number, weekday: number): SetFound | null {
  if (senseAt(w, i)?.plural) return found(i + 1, `XXXX-WXX-${weekday}`, 'time/weekdays');
  const part = senseAt(w, i + 1);
  return part?.part !== undefined && part.plural
    ? found(i + 2, `XXXX-WXX-${weekday}T${part.part}`, 'time/weekdays')
    : null;
}

function everyAt(w: Cursor, i: number): SetFound | null {
  const nth = isWord(w, i + 1, 'other') ? { next: i + 2, value: 2 } : ordinalAt(w, i + 1);
  const at = nth && nth.value > 1 ? nth.next : i + 1;
  const noun = senseAt(w, at);
  if (!noun || noun.plural) return everySo(w, i, at);
  return everyUnit(at, noun, nth?.value ?? 1) ?? everyPart(w, at, noun) ?? everyMonth(w, at) ?? everySo(w, i, at);
}

function everyUnit(at: number, { unit }: Sense, nth: number): SetFound | null {
  if (unit === undefined || unit === 'period' || unit === 'half') return null;
  if (unit === 'weekend') return found(at + 1, 'XXXX-WXX-WE', 'time/every');
  return found(at + 1, lengthValue(nth, unit), 'time/every');
}

/** Every Thursday evening, each spring, every night. */
function everyPart(w: Cursor, at: number, { weekday, season, part }: Sense): SetFound | null {
  if (weekday !== undefined) {
    const of = senseAt(w, at + 1)?.part;
    return found(of ? at + 2 : at + 1, `XXXX-WXX-${weekday}${of ? `T${of}` : ''}`, 'time/every');
  }
  if (season !== undefined) return found(at + 1, `XXXX-${season}`, 'time/every');
  return part === undefined ? null : found(at + 1, `XXXX-XX-XXT${part}`, 'time/every');
}

function everyMonth(w: Cursor, at: number): SetFound | null {
  const month = monthAt(w, at);
  return month ? found(month.next, `XXXX-${pad(month.month, 2)}`, 'time/every') : null;
}

/** Every 90 days, every two years. */
function everySo(w: Cursor, i: number, at: number): SetFound | null {
  if (!isWord(w, i, 'every')) return null;
  const amount = amountAt(w, at);
  const unit = amount ? senseAt(w, amount.next) : null;
  if (!amount || amount.article || unit?.unit === undefined || !unit.plural) return null;
  return found(amount.next + 1, lengthValue(amount.value, unit.unit), 'time/every');
}
