import { EN } from './en.js';
import { singular } from './plural.js';
import { unitWords } from './unit-words.js';
import { UNIT_SIGNS, UNIT_WORDS, type UnitKind } from './units.js';
import type { Words } from './words.js';

/** What an amount is told by, and the word it ends at. */
export interface RateRead {
  readonly name: string;
  readonly to: number;
}

/** "per week", "a share", "an ounce", "/day", "per square foot", "per 100,000 people". */
export function readRate(w: Words, at: number, kind: UnitKind): RateRead | null {
  if (w.isSign(at, '/')) return readSlash(w, at);
  const dash = w.isSign(at, '-') && w.glued(at);
  const word = w.lower(dash ? at + 1 : at);
  const next = (dash ? at + 2 : at + 1) + (dash && w.isSign(at + 2, '-') ? 1 : 0);
  if (w.opens[at] || w.opens[next]) return null;
  if (word === 'per') return readPer(w, next);
  if (word !== 'a' && word !== 'an') return null;
  const noun = w.lower(next);
  if (EN.afterTime.has(w.lower(next + 1))) return null;
  if (kind === 'time' ? !EN.longRates.has(noun) : !EN.rateNouns.has(noun)) return null;
  return { name: UNIT_WORDS.get(noun)?.name ?? noun, to: next + 1 };
}

/** "[3 crowns]/kg". */
function readSlash(w: Words, at: number): RateRead | null {
  const unit = UNIT_WORDS.get(w.lower(at + 1)) ?? UNIT_SIGNS.get(w.raw(at + 1));
  return unit && w.glued(at) && w.glued(at + 1) ? { name: unit.name, to: at + 2 } : null;
}

/** The rate after "per": a unit, a noun, "annum", "capita", or so many of a noun ("per 100,000 people"). */
export function readPer(w: Words, at: number): RateRead | null {
  const unit = unitWords(w, at, 2);
  if (unit) return { name: unit.name, to: unit.to };
  const word = w.lower(at);
  if (w.isNumber(at)) return readPerMany(w, at);
  if (word === 'annum') return { name: 'year', to: at + 1 };
  if (word === 'capita') return { name: 'person', to: at + 1 };
  const noun = w.isWord(at) && !EN.closed.has(word) && !w.opens[at] && word !== 'cent' && word !== 'se';
  return noun ? { name: singular(word), to: at + 1 } : null;
}

/** "[five deaths per] 100,000 people", "[per] 1,000 live births": the round number a rate is told by, with its noun. */
function readPerMany(w: Words, at: number): RateRead | null {
  const number = w.raw(at);
  if (!/^[1-9]\d?0?(?:00|[, ]000)+$/.test(number)) return null;
  let to = at + 1;
  while (to < at + 3 && w.isWord(to) && !w.opens[to] && !EN.closed.has(w.lower(to))) {
    to++;
    if (/^NN/.test(w.tag(to - 1)) && !/^NN/.test(w.tag(to))) break;
  }
  const noun = w.text.slice(w.starts[at + 1] ?? 0, w.ends[to - 1] ?? 0);
  return to === at + 1 ? { name: number, to } : { name: `${number} ${noun}`, to };
}
