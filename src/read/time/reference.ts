import { lengthValue } from './amount.js';
import { type Cursor, isOneOf, isWord, senseAt } from './cursor.js';
import { FUTURES, PAST, PRESENT } from './en-sets.js';
import type { Meaning } from './meaning.js';
import type { TimeRuleId } from './rules.js';

export interface ReferenceFound {
  readonly next: number;
  readonly meaning: Meaning;
  readonly rule: TimeRuleId;
}

function found(next: number, value: string, rule: TimeRuleId): ReferenceFound {
  return { next, meaning: { kind: 'fixed', type: 'DATE', value }, rule };
}

/** Now, the present, the near future, recently, the past, recent weeks, these days; null where none starts at `i`. */
export function referenceAt(w: Cursor, i: number): ReferenceFound | null {
  const sense = senseAt(w, i);
  if (!sense) return null;
  if (isOneOf(w, i, PRESENT)) return found(i + 1, 'PRESENT_REF', 'time/present');
  if (isOneOf(w, i, PAST)) return found(i + 1, 'PAST_REF', 'time/past');
  switch (sense.word) {
    case 'right':
      return isWord(w, i + 1, 'now') ? found(i + 2, 'PRESENT_REF', 'time/present') : null;
    case 'these':
      return isWord(w, i + 1, 'days') ? found(i + 2, 'PRESENT_REF', 'time/present') : null;
    case 'soon':
      return soonAt(w, i);
    case 'recent':
      return recentAt(w, i);
    case 'coming':
      return isUnits(w, i + 1) ? found(i + 2, 'FUTURE_REF', 'time/coming') : null;
    case 'the':
      return afterThe(w, i);
    case 'more':
      return isWord(w, i + 1, 'recently') ? found(i + 2, 'PAST_REF', 'time/past') : null;
    default:
      return null;
  }
}

function isUnits(w: Cursor, i: number): boolean {
  const sense = senseAt(w, i);
  return sense?.unit !== undefined && sense.plural === true;
}

/** Soon, as soon as possible; never "too soon" or "soon after". */
function soonAt(w: Cursor, i: number): ReferenceFound | null {
  if (isWord(w, i + 1, 'as') && isWord(w, i + 2, 'possible')) return found(i + 3, 'FUTURE_REF', 'time/future');
  if (isWord(w, i - 1, 'as') || isWord(w, i - 1, 'too') || isWord(w, i + 1, 'after')) return null;
  return found(i + 1, 'FUTURE_REF', 'time/future');
}

/** Recent years, recent weeks. */
function recentAt(w: Cursor, i: number): ReferenceFound | null {
  const unit = senseAt(w, i + 1)?.unit;
  if (unit === undefined || !isUnits(w, i + 1)) return null;
  if (unit === 'year') return found(i + 2, 'PAST_REF', 'time/recent');
  return {
    next: i + 2,
    meaning: { kind: 'fixed', type: 'DURATION', value: lengthValue(null, unit) },
    rule: 'time/recent',
  };
}

/** The near future, the past. */
function afterThe(w: Cursor, i: number): ReferenceFound | null {
  const near = isOneOf(w, i + 1, FUTURES) ? i + 2 : i + 1;
  // In "the future king" another word follows, and "future" is no time.
  if (isWord(w, near, 'future') && (near > i + 1 || isClosed(w, near + 1)))
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
