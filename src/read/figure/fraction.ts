import { EN } from './en.js';
import { clean, denominator, magnitudeOf, multiplierOf, type NumberRead, numeral, vulgar, whole } from './numeral.js';
import type { Words } from './words.js';

/** Denominators a written fraction ("1/16") has; others are dates and codes. */
const DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100, 128, 1000]);

/** "1/2", "1⁄16"; not "9/11" or "3/4/2019". */
export function writtenFraction(w: Words, at: number): { value: number; to: number } | null {
  if (!(w.isSign(at + 1, '/⁄') && w.glued(at + 1) && w.glued(at + 2) && w.isNumber(at + 2))) return null;
  if (w.isSign(at + 3, '/-') && w.glued(at + 3)) return null;
  const over = Number(w.raw(at));
  const under = Number(w.raw(at + 2));
  return 0 < over && over < under && DENOMINATORS.has(under) ? { value: over / under, to: at + 3 } : null;
}

/** The fraction part of "10 1/2", "10½", "2 and a half", "two-and-a-half", "six and two thirds". */
export function mixedFraction(w: Words, at: number): { value: number; to: number } | null {
  const sign = vulgar(w.raw(at));
  if (sign !== undefined) return { value: sign, to: at + 1 };
  if (w.isNumber(at) && !w.glued(at)) return writtenFraction(w, at);
  const and = w.isSign(at, '-') && w.glued(at) ? at + 1 : at;
  if (w.lower(and) !== 'and') return null;
  const next = w.isSign(and + 1, '-') ? and + 2 : and + 1;
  if (w.isNumber(next)) return writtenFraction(w, next);
  const signed = vulgar(w.raw(next));
  if (signed !== undefined) return { value: signed, to: next + 1 };
  const over = w.lower(next) === 'a' ? 1 : numeral(w.lower(next));
  const under = w.isSign(next + 1, '-') ? next + 2 : next + 1;
  const parts = denominator(w.lower(under));
  return over === undefined || over === 0 || parts === undefined || parts <= over
    ? null
    : { value: over / parts, to: under + 1 };
}

/** "two-thirds", "three quarters", "one fifth"; "half", "a third" and "a quarter" where the words around allow it. */
export function readFraction(w: Words, at: number): NumberRead | null {
  const first = w.lower(at);
  const over = numeral(first);
  if (over !== undefined) return 0 < over && over < 20 ? readParts(w, at, over) : null;
  if (first === 'half') return readHalf(w, at);
  const under = denominator(first);
  if (under === undefined || first.endsWith('s')) return null;
  if (first === 'quarter' && magnitudeOf(w.lower(at + 1)) !== undefined) return partOf(w, at, at + 1, 0.25);
  const article = w.lower(at - 1);
  if ((article !== 'a' && article !== 'an') || ordinalFollows(w, at)) return null;
  return partOf(w, at, at + 1, 1 / under);
}

/** So many parts: "two-thirds", "one fifth"; not "three quarters" of a year's reports or "one third party". */
function readParts(w: Words, at: number, over: number): NumberRead | null {
  const step = w.isSign(at + 1, '-') && w.glued(at + 1) ? at + 2 : at + 1;
  const word = w.lower(step);
  const under = denominator(word);
  if (under === undefined || under <= over) return null;
  const plural = word.endsWith('s') || word === 'halves';
  if ((over === 1) === plural) return null;
  if (word === 'quarters' && !quartersArePart(w, at, step, over)) return null;
  if (over === 1 && step === at + 1 && ordinalFollows(w, step)) return null;
  return partOf(w, at, step + 1, over / under);
}

function quartersArePart(w: Words, at: number, step: number, over: number): boolean {
  if (over !== 3 || EN.beforePeriods.has(w.lower(at - 1))) return false;
  const next = w.lower(step + 1);
  const joined = step === at + 2 && w.isWord(step + 1);
  return !joined || /^(of|the|a)$/.test(next) || magnitudeOf(next) !== undefined;
}

/** "half of", "half a million", "half the", "by half"; not "first half", "half-time", "half past". */
function readHalf(w: Words, at: number): NumberRead | null {
  const before = w.lower(at - 1);
  const tie = w.isSign(at + 1, '-') && w.glued(at + 1);
  const next = w.lower(tie ? at + 2 : at + 1);
  if (w.isSign(at - 1, '-') && w.glued(at)) return null;
  if (EN.beforeHalf.has(before)) {
    const share = (before === 'the' || before === 'in') && next === 'of';
    if (!share && !(before === 'the' && magnitudeOf(next) !== undefined)) return null;
  }
  if (next === 'dozen') return whole(at, tie ? at + 3 : at + 2, 6, 'words');
  if (magnitudeOf(next) !== undefined) return partOf(w, at, at + 1, 0.5);
  if (tie) return EN.halvedUnits.has(next) ? whole(at, at + 1, 0.5, 'fraction') : null;
  return EN.halfAfter.has(before) || EN.halfBefore.has(next) ? partOf(w, at, at + 1, 0.5) : null;
}

/** A part of a larger number: "half a million", "a quarter of a billion", "half a dozen"; else the part alone. */
function partOf(w: Words, from: number, to: number, value: number): NumberRead {
  let next = to;
  if (w.lower(next) === 'of') next++;
  if (w.lower(next) === 'a' || w.lower(next) === 'an') next++;
  const unit = multiplierOf(w.lower(next));
  // "a third of a million" and "half million", but "half of millions" is left alone.
  if (unit === undefined || (next === to + 1 && w.lower(to) === 'of')) return whole(from, to, value, 'fraction');
  const product = clean(value * unit);
  return {
    low: product,
    high: product,
    from,
    to: next + 1,
    form: 'words',
    bare: false,
    mantissa: value,
    magnitude: unit,
  };
}

/** True when "a third" at `at` numbers what follows it ("a third country") and is no part of a whole. */
function ordinalFollows(w: Words, at: number): boolean {
  const next = at + 1;
  if (next >= w.length || w.opens[next]) return false;
  if (w.kinds[next] === 'sign') return w.isTie(next);
  return !EN.afterFraction.has(w.lower(next));
}
