import { lengthValue } from './amount.js';
import { type Cursor, isWord, senseAt } from './cursor.js';
import type { Meaning } from './meaning.js';

export interface ReferenceFound {
  readonly next: number;
  readonly meaning: Meaning;
  readonly rule: string;
}

/** Now, the present, the near future, recently, the past, recent weeks, these days; null where none starts at `i`. */
export function referenceAt(w: Cursor, i: number): ReferenceFound | null {
  const found = (next: number, value: string, rule: string): ReferenceFound => ({
    next,
    meaning: { kind: 'fixed', type: 'DATE', value },
    rule,
  });
  const sense = senseAt(w, i);
  if (!sense) return null;
  switch (sense.word) {
    case 'now':
      return found(i + 1, 'PRESENT_REF', 'time/present');
    case 'right':
      return isWord(w, i + 1, 'now') ? found(i + 2, 'PRESENT_REF', 'time/present') : null;
    case 'currently':
    case 'presently':
    case 'nowadays':
      return found(i + 1, 'PRESENT_REF', 'time/present');
    case 'these':
      return isWord(w, i + 1, 'days') ? found(i + 2, 'PRESENT_REF', 'time/present') : null;
    case 'current':
      return found(i + 1, 'PRESENT_REF', 'time/present');
    case 'recently':
    case 'lately':
    case 'previously':
      return found(i + 1, 'PAST_REF', 'time/past');
    case 'soon':
      return isWord(w, i - 1, 'as') || isWord(w, i - 1, 'too') || isWord(w, i + 1, 'after')
        ? isWord(w, i + 1, 'as') && isWord(w, i + 2, 'possible')
          ? found(i + 3, 'FUTURE_REF', 'time/future')
          : null
        : found(i + 1, 'FUTURE_REF', 'time/future');
    case 'recent': {
      const unit = senseAt(w, i + 1);
      if (unit?.unit !== undefined && unit.plural) {
        const open = {
          kind: 'fixed',
          type: unit.unit === 'year' ? 'DATE' : 'DURATION',
          value: unit.unit === 'year' ? 'PAST_REF' : lengthValue(null, unit.unit),
        } as const;
        return { next: i + 2, meaning: open, rule: 'time/recent' };
      }
      return null;
    }
    case 'coming': {
      const unit = senseAt(w, i + 1);
      if (unit?.unit !== undefined && unit.plural) return found(i + 2, 'FUTURE_REF', 'time/coming');
      return null;
    }
    case 'the':
      return afterThe(w, i);
    case 'more':
      return isWord(w, i + 1, 'recently') ? found(i + 2, 'PAST_REF', 'time/past') : null;
    default:
      return null;
  }
}

function afterThe(w: Cursor, i: number): ReferenceFound | null {
  const found = (next: number, value: string, rule: string): ReferenceFound => ({
    next,
    meaning: { kind: 'fixed', type: 'DATE', value },
    rule,
  });
  const near =
    isWord(w, i + 1, 'near') ||
    isWord(w, i + 1, 'not') ||
    isWord(w, i + 1, 'foreseeable') ||
    isWord(w, i + 1, 'distant')
      ? i + 2
      : i + 1;
  if (isWord(w, near, 'future') && (near > i + 1 || !isAdjective(w, near)))
    return found(near + 1, 'FUTURE_REF', 'time/future');
  const past = isWord(w, i + 1, 'recent') ? i + 2 : i + 1;
  if (isWord(w, past, 'past') && (isClosed(w, past + 1) || (isWord(w, i - 1, 'in') && isPronoun(w, past + 1))))
    return found(past + 1, 'PAST_REF', 'time/past');
  return null;
}

/** True for a short word that no list holds and that starts a clause: it, he, they. */
function isPronoun(w: Cursor, i: number): boolean {
  const length = (w.end[i] ?? 0) - (w.start[i] ?? 0);
  return w.mark[i] === 0 && w.sense[i] === null && Number.isNaN(w.value[i] ?? NaN) && length <= 4;
}

/** True when another lower-case word follows directly, so that "the future king" keeps "future" alone. */
function isAdjective(w: Cursor, i: number): boolean {
  return !isClosed(w, i + 1);
}

/** True when the phrase can end before entry `i`. */
function isClosed(w: Cursor, i: number): boolean {
  if (i >= w.count || (w.mark[i] ?? 0) !== 0) return true;
  const sense = w.sense[i];
  return (
    sense !== null &&
    sense !== undefined &&
    sense.unit === undefined &&
    sense.number === undefined &&
    sense.vague === undefined &&
    sense.month === undefined &&
    sense.season === undefined &&
    sense.weekday === undefined
  );
}
