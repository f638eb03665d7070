import { EN } from './en.js';
import { readCounted } from './noun.js';
import type { Quantity } from './quantity.js';
import { readPer } from './rate.js';
import type { Words } from './words.js';

/** The unit a count is told by behind its noun. */
export interface RateAfter {
  readonly name: string;
  readonly to: number;
  /**
   * True when the rate has a number of its own, so that the figure takes in all of it: "5 deaths per 100,000 people".
   */
  readonly whole: boolean;
}

/** "20 arrests a day", "hundreds of parcels each week", "40 gallons of fuel a year", "5 deaths per 100,000 people". */
export function readRateAfter(w: Words, at: number, q: Quantity): RateAfter | null {
  if (w.opens[at]) return null;
  const word = w.lower(at);
  if (word === 'per' || word === 'for') return perAfter(w, at);
  if (q.kind === 'time') return null;
  const next = w.lower(at + 1);
  if (EN.each.has(word) && EN.rateTimes.has(next) && !EN.afterTime.has(w.lower(at + 2)))
    return { name: next, to: at + 2, whole: false };
  if (word !== 'of' || q.unit === null || q.kind === 'percent') return null;
  const stuff = readCounted(w, at, at, false);
  return stuff && w.lower(stuff.to) !== 'of' ? readRateAfter(w, stuff.to, q) : null;
}

/** "per 100,000 people", "for every 1,000 births", "per week". */
function perAfter(w: Words, at: number): RateAfter | null {
  const every = w.lower(at) === 'for';
  if (every && !(w.lower(at + 1) === 'every' && w.isNumber(at + 2))) return null;
  const to = every ? at + 2 : at + 1;
  const per = readPer(w, to);
  return per && { ...per, whole: w.isNumber(to) };
}
