import { type NumberRead, numeral } from './numeral.js';
import type { Words } from './words.js';

const FOOT = /^(foot|feet|ft|'|’|′)$/;
const INCH = /^(inch|inches|in|"|”|″)$/;

/** "5-foot-9", "12ft 6in", "five feet nine inches", "6'2\"": a length in two units, told in feet. */
export function readFeetAndInches(
  w: Words,
  { to, low, form }: NumberRead,
): { value: number; to: number; name: string; joined: boolean } | null {
  if (form !== 'digits' && form !== 'words') return null;
  const foot = w.isTie(to) ? to + 1 : to;
  if (!FOOT.test(w.lower(foot))) return null;
  const sign = w.kinds[foot] === 'sign';
  let at = w.isTie(foot + 1) || w.lower(foot + 1) === 'and' ? foot + 2 : foot + 1;
  if (w.opens[at]) return null;
  const inches = inchesAt(w, at);
  if (inches === null) return null;
  at++;
  const tied = w.isTie(at) ? at + 1 : at;
  const named = INCH.test(w.lower(tied));
  // "5-foot-9" and 6'2 need no word for the inches.
  if (!named && !(w.isTie(foot + 1) || (sign && w.glued(at - 1)))) return null;
  return { value: low + inches / 12, to: named ? tied + 1 : at, name: 'foot', joined: w.isTie(to) };
}

/** A number below twelve at word `at`; null where none stands. */
function inchesAt(w: Words, at: number): number | null {
  const inches = w.isNumber(at) ? Number(w.raw(at)) : (numeral(w.lower(at)) ?? Number.NaN);
  return 0 <= inches && inches < 12 ? inches : null;
}
