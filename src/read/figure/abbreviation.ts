import { EN } from './en.js';
import { countable } from './plural.js';
import { CURRENCY_NAMES } from './units.js';
import type { Words } from './words.js';

/** "1.2m", "40k", "8 B": the magnitude an abbreviation stands for, or null where it is a unit (37m tall) or nothing. */
export function readAbbreviation(w: Words, at: number, glued: boolean, money: boolean): number | null {
  if (!w.isWord(at)) return null;
  const raw = w.raw(at);
  const magnitude = Object.hasOwn(EN.magnitudeSigns, raw) ? (EN.magnitudeSigns[raw] ?? null) : null;
  const runsOn = w.glued(at + 1) && (w.isNumber(at + 1) || w.isWord(at + 1));
  if (magnitude === null || runsOn) return null;
  if (raw.length >= 2 && raw.toLowerCase() !== 'mm')
    return glued || money || !EN.otherWords.has(raw) ? magnitude : null;
  if (money) return glued || raw !== 't' ? magnitude : null;
  return standsForMillions(w, at, glued) ? magnitude : null;
}

/** One letter without a currency: "3k" and "8B" glued, "70m" where what follows or stands before is counted. */
function standsForMillions(w: Words, at: number, glued: boolean): boolean {
  switch (w.lower(at)) {
    case 'k':
      return glued && tieless(w, at);
    case 'b':
      return tieless(w, at) && (glued ? isAmount(w, at) : w.isUpper(at) && countable(w, at + 1));
    case 'm':
      return (glued || w.raw(at) === 'M') && (countsAfter(w, at + 1) || (glued && numberOf(w, at - 1)));
    default:
      return false;
  }
}

function tieless(w: Words, at: number): boolean {
  return !w.isTie(at + 1);
}

/** "the 2B line", "Gate 4B": a letter before a singular noun or after the name of a thing makes a code. */
function isAmount(w: Words, at: number): boolean {
  if (EN.identifiers.has(w.lower(at - 2))) return false;
  return countable(w, at + 1) || !/^(NN|NNP)$/.test(w.tag(at + 1));
}

function countsAfter(w: Words, at: number): boolean {
  return countable(w, at) || w.lower(at) === 'of' || CURRENCY_NAMES.has(w.lower(at));
}

/** "the number of passengers rose to 70m": a count and no length, told by the noun of the clause before. */
function numberOf(w: Words, at: number): boolean {
  for (let k = at - 1; at - 14 < k && 0 <= k && !w.opens[k + 1]; k--) {
    const word = w.lower(k);
    if (EN.countNouns.has(word)) return true;
    if (w.isSign(k, ';:')) return false;
  }
  return false;
}
