import { pad } from '../../calendar/civil.js';
import { amountAt, lengthValue } from './amount.js';
import { type Cursor, isCapital, isDash, isGlued, isWord, senseAt } from './cursor.js';
import { monthAt } from './date.js';
import type { Meaning } from './meaning.js';
import { BREAK } from './scan.js';

export interface SetFound {
  readonly next: number;
  readonly meaning: Meaning;
  readonly rule: string;
}

/**
 * What comes round: each week, every other day, every Thursday, daily, Mondays, Friday nights; null where none starts
 * at `i`.
 */
export function setAt(w: Cursor, i: number): SetFound | null {
  const found = (next: number, value: string, rule: string): SetFound => ({
    next,
    meaning: { kind: 'fixed', type: 'SET', value },
    rule,
  });
  const sense = senseAt(w, i);
  if (!sense) return null;
  if (sense.every !== undefined) {
    // "Daily Courier" is a name.
    if (isCapital(w, i) && !(i === 0 || w.mark[i - 1] === BREAK || w.mark[i - 1] === 46)) return null;
    if (isDash(w, i - 1) && isGlued(w, i)) return null;
    return found(i + 1, sense.every, 'time/every-word');
  }
  if (sense.weekday !== undefined && sense.plural && isCapital(w, i)) {
    return found(i + 1, `XXXX-WXX-${sense.weekday}`, 'time/weekdays');
  }
  if (sense.weekday !== undefined && isCapital(w, i)) {
    const part = senseAt(w, i + 1);
    if (part?.part !== undefined && part.plural)
      return found(i + 2, `XXXX-WXX-${sense.weekday}T${part.part}`, 'time/weekdays');
    return null;
  }
  if (!isWord(w, i, 'each') && !isWord(w, i, 'every')) return null;
  let at = i + 1;
  const other = isWord(w, at, 'other') || isWord(w, at, 'second');
  if (other) at++;
  const noun = senseAt(w, at);
  if (!noun) return null;
  if (
    noun.unit !== undefined &&
    !noun.plural &&
    noun.unit !== 'period' &&
    noun.unit !== 'half' &&
    !(noun.unit === 'second' && other)
  ) {
    if (noun.unit === 'weekend') return found(at + 1, 'XXXX-WXX-WE', 'time/every');
    return found(at + 1, lengthValue(other ? 2 : 1, noun.unit), 'time/every');
  }
  if (noun.weekday !== undefined && !noun.plural) {
    const part = senseAt(w, at + 1)?.part;
    return found(part ? at + 2 : at + 1, `XXXX-WXX-${noun.weekday}${part ? `T${part}` : ''}`, 'time/every');
  }
  const month = monthAt(w, at);
  if (month) return found(month.next, `XXXX-${pad(month.month, 2)}`, 'time/every');
  if (noun.season !== undefined) return found(at + 1, `XXXX-${noun.season}`, 'time/every');
  if (noun.part !== undefined && !noun.plural) return found(at + 1, `XXXX-XX-XXT${noun.part}`, 'time/every');
  if (isWord(w, i, 'every')) {
    const amount = amountAt(w, at);
    const unit = amount ? senseAt(w, amount.next) : null;
    if (amount && !amount.article && unit?.unit !== undefined && unit.plural)
      return found(amount.next + 1, lengthValue(amount.value, unit.unit), 'time/every');
  }
  return null;
}
