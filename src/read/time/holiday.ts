import type { HolidayRule } from '../../calendar/holiday.js';
import { type Cursor, isCapital, isGlued, isPossessive, runsOn } from './cursor.js';
import type { Lexicon } from './scan.js';

/**
 * The holiday whose name starts at `i`, its first and last words in capitals; the longest name wins. Null where there
 * is none.
 */
export function holidayAt(
  w: Cursor,
  i: number,
  { holidays }: Lexicon,
): { readonly next: number; readonly rule: HolidayRule } | null {
  const first = w.sense[i];
  if (!first || !isCapital(w, i)) return null;
  const names = holidays.get(first.word);
  if (!names) return null;
  for (const { words, rule } of names) {
    let at = i + 1;
    let ok = true;
    for (let k = 1; k < words.length && ok; k++) {
      while (runsOn(w, at) && isJoint(w, at)) at++;
      if (words[k] === '’s') ok = isPossessive(w, at);
      else
        ok =
          runsOn(w, at) &&
          w.sense[at]?.word === words[k] &&
          (isCapital(w, at) || words[k] === 'of' || words[k] === 'day');
      at++;
    }
    if (ok) return { next: at, rule };
  }
  return null;
}

/** A hyphen, full stop or apostrophe inside a name. */
function isJoint(w: Cursor, i: number): boolean {
  const mark = w.mark[i] ?? 0;
  return isGlued(w, i) && (mark === 45 || mark === 46 || mark === 39 || mark === 0x2019);
}
