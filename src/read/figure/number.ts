import type { MagnitudeConvention } from './convention.js';
import { EN, type FigureWords } from './en.js';
import { isDigit, type Words } from './words.js';

/** A number as written, before its sign, currency, unit and hedge are known. */
export interface NumberRead {
  readonly low: number;
  readonly high: number;
  /** Words `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly form: 'digits' | 'words' | 'fraction' | 'ratio' | 'open';
  /** Digits alone: no grouping mark, decimals or magnitude. */
  readonly bare: boolean;
  /** Without its magnitude, and the magnitude: 2.5 and 1e6 of "2.5 million". */
  readonly mantissa: number;
  readonly magnitude: number;
}

const { numerals, magnitudes, fractions, open } = EN satisfies FigureWords;
const NUMERALS = new Map(Object.entries(numerals));
const MAGNITUDES = new Map(Object.entries(magnitudes));
const FRACTIONS = new Map(Object.entries(fractions));
const OPEN = new Map(Object.entries(open));
/** Every word a number can begin with. */
const STARTERS: ReadonlySet<string> = new Set([
  ...NUMERALS.keys(),
  ...MAGNITUDES.keys(),
  ...FRACTIONS.keys(),
  ...OPEN.keys(),
  'dozen',
  'several',
  'few',
  'score',
]);
const VULGAR = new Map(
  Object.entries({
    '½': 1 / 2,
    '⅓': 0.3333,
    '⅔': 0.6667,
    '¼': 1 / 4,
    '¾': 3 / 4,
    '⅕': 1 / 5,
    '⅖': 2 / 5,
    '⅗': 3 / 5,
    '⅘': 4 / 5,
    '⅙': 0.1667,
    '⅚': 0.8333,
    '⅛': 1 / 8,
    '⅜': 3 / 8,
    '⅝': 5 / 8,
    '⅞': 7 / 8,
  }),
);
/** Denominators a written fraction ("1/16") has; others are dates and codes. */
const DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100, 128, 1000]);

export const numeral = (word: string): number | undefined => NUMERALS.get(word);
export const magnitudeOf = (word: string): number | undefined => MAGNITUDES.get(word);
export const denominator = (word: string): number | undefined => FRACTIONS.get(word);
export const openMagnitude = (word: string): number | undefined => OPEN.get(word);
export const vulgar = (sign: string): number | undefined => VULGAR.get(sign);
/** True for a word, lower case, that a number can begin with. */
export const beginsNumber = (word: string): boolean => STARTERS.has(word) || (word.length > 6 && word.endsWith('fold'));

/** A quotient to four places where its decimals do not end: a third is 0.3333. */
export function quotient(over: number, under: number): number {
  const exact = over / under;
  const scaled = exact * 1e8;
  return Math.abs(scaled - Math.round(scaled)) < 1e-6 ? exact : Math.round(exact * 1e4) / 1e4;
}

/** The value of a run of digits with grouping marks; null for codes: two dots, or more digits than a count has. */
export function digitsValue(raw: string): number | null {
  if (raw.length > 24) return null;
  const plain = raw.replace(/[^0-9.]/g, '');
  const dot = plain.indexOf('.');
  if (dot !== plain.lastIndexOf('.')) return null;
  return Number(plain);
}

/**
 * Reads the number that starts at word `at`; null when none does. Magnitude abbreviations glued to digits are left to
 * the caller.
 */
export function readNumber(w: Words, at: number, convention: MagnitudeConvention): NumberRead | null {
  if (w.isNumber(at)) return readDigits(w, at);
  if (w.kinds[at] === 'sign') {
    const value = vulgar(w.raw(at));
    return value === undefined ? null : scaled(w, { at, to: at + 1, value, form: 'fraction', bare: false });
  }
  if (!w.isWord(at)) return null;
  return readOpen(w, at, convention) ?? readWords(w, at);
}

function readDigits(w: Words, at: number): NumberRead | null {
  const raw = w.raw(at);
  const value = digitsValue(raw);
  if (value === null) return null;
  let bare = true;
  for (let i = 0; i < raw.length; i++) if (!isDigit(raw.charCodeAt(i))) bare = false;
  const written = writtenFraction(w, at);
  if (written) return scaled(w, { at, to: written.to, value: written.value, form: 'fraction', bare: false });
  if (w.glued(at + 1) && w.isSign(at + 1, '×') && w.raw(at + 2) === '10') {
    const sign = w.isSign(at + 3, '-−^') ? at + 4 : at + 3;
    const exponent = w.glued(sign) && w.isNumber(sign) ? digitsValue(w.raw(sign)) : null;
    if (exponent !== null && exponent < 300)
      return whole(at, sign + 1, value * 10 ** (w.isSign(at + 3, '-−') ? -exponent : exponent), 'digits', false);
  }
  const mixed = bare ? mixedFraction(w, at + 1) : null;
  if (mixed) return scaled(w, { at, to: mixed.to, value: value + mixed.value, form: 'digits', bare: false });
  return scaled(w, { at, to: at + 1, value, form: 'digits', bare });
}

/** "1/2", "1⁄16"; not "9/11" or "3/4/2019". */
function writtenFraction(w: Words, at: number): { value: number; to: number } | null {
  if (!(w.isSign(at + 1, '/⁄') && w.glued(at + 1) && w.glued(at + 2) && w.isNumber(at + 2))) return null;
  if (w.isSign(at + 3, '/-') && w.glued(at + 3)) return null;
  const over = Number(w.raw(at));
  const under = Number(w.raw(at + 2));
  return 0 < over && over < under && DENOMINATORS.has(under) ? { value: quotient(over, under), to: at + 3 } : null;
}

/** The fraction part of "10 1/2", "10½", "2 and a half", "two-and-a-half". */
function mixedFraction(w: Words, at: number): { value: number; to: number } | null {
  const sign = vulgar(w.raw(at));
  if (sign !== undefined) return { value: sign, to: at + 1 };
  if (w.isNumber(at) && !w.glued(at)) return writtenFraction(w, at);
  const dash = w.isSign(at, '-') && w.glued(at);
  const and = dash ? at + 1 : at;
  if (w.lower(and) !== 'and') return null;
  let next = and + 1;
  if (w.isSign(next, '-')) next++;
  if (w.lower(next) !== 'a' && w.lower(next) !== 'one') {
    return w.isNumber(next)
      ? writtenFraction(w, next)
      : vulgar(w.raw(next)) !== undefined
        ? { value: vulgar(w.raw(next)) ?? 0, to: next + 1 }
        : null;
  }
  next++;
  if (w.isSign(next, '-')) next++;
  const under = denominator(w.lower(next));
  return under === undefined ? null : { value: quotient(1, under), to: next + 1 };
}

interface Base {
  readonly at: number;
  readonly to: number;
  readonly value: number;
  readonly form: NumberRead['form'];
  readonly bare: boolean;
}

/** Multiplies by the magnitude words that follow: "2.5 million", "5 hundred thousand", "1.2-billion". */
function scaled(w: Words, { at, to, value, form, bare }: Base): NumberRead {
  let magnitude = 1;
  for (;;) {
    const step = w.isSign(to, '-') && w.glued(to) ? to + 1 : to;
    const word = w.lower(step);
    const next = word === 'dozen' ? 12 : magnitudeOf(word);
    if (next === undefined || (word === 'dozen' && magnitude !== 1)) break;
    magnitude *= next;
    to = step + 1;
  }
  const low = clean(value * magnitude);
  return {
    low,
    high: low,
    from: at,
    to,
    form: magnitude === 1 ? form : form === 'fraction' ? 'words' : form,
    bare: bare && magnitude === 1,
    mantissa: value,
    magnitude,
  };
}

function whole(from: number, to: number, value: number, form: NumberRead['form'], bare: boolean): NumberRead {
  return { low: value, high: value, from, to, form, bare, mantissa: value, magnitude: 1 };
}

/** 14.2 × 10⁹ without the dust that binary multiplication leaves. */
export function clean(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return value;
  return Number(value.toPrecision(15));
}

/** "hundreds", "tens of thousands", "several hundred", "a few dozen". */
function readOpen(w: Words, at: number, convention: MagnitudeConvention): NumberRead | null {
  const word = w.lower(at);
  const unit = openMagnitude(word);
  if (unit !== undefined) {
    const larger = w.lower(at + 1) === 'of' ? openMagnitude(w.lower(at + 2)) : undefined;
    if (larger !== undefined && 1000 <= larger && unit < larger)
      return openNumber(at, at + 3, convention.plural(unit * larger));
    // Alone, "tens" and "scores" are ordinary words; "thirds of millions" is nothing.
    if ((word === 'tens' || word === 'scores') && (word === 'tens' || w.lower(at + 1) !== 'of')) return null;
    return openNumber(at, at + 1, convention.plural(unit));
  }
  // "a score of ships"; "a score of 5-4" is a result.
  if (word === 'score' && w.lower(at - 1) === 'a' && w.lower(at + 1) === 'of' && w.isWord(at + 2))
    return openNumber(at, at + 1, [20, 20]);
  const several = word === 'several' || (word === 'few' && w.lower(at - 1) === 'a');
  if (!several) return null;
  const magnitude = w.lower(at + 1) === 'dozen' ? 12 : magnitudeOf(w.lower(at + 1));
  if (magnitude === undefined) return null;
  const second = magnitudeOf(w.lower(at + 2));
  const product = magnitude * (second ?? 1);
  return openNumber(at, at + (second === undefined ? 2 : 3), convention.several(product));
}

function openNumber(from: number, to: number, [low, high]: readonly [number, number]): NumberRead {
  return { low, high, from, to, form: 'open', bare: false, mantissa: low, magnitude: 1 };
}

/**
 * Cardinals in words: "twenty-five", "two hundred and fifty thousand", "a hundred"; fractions: "two-thirds", "half a
 * million".
 */
function readWords(w: Words, at: number): NumberRead | null {
  const first = w.lower(at);
  const fraction = readFraction(w, at, first);
  if (fraction) return fraction;
  let total = 0;
  let group = numeral(first) ?? -1;
  let to = at + 1;
  let largest = 1;
  let last = Infinity;
  // "two point four billion", as it is spoken.
  if (0 <= group && w.lower(to) === 'point' && (numeral(w.lower(to + 1)) ?? 10) < 10) {
    let decimals = '';
    let k = to + 1;
    for (
      let digit = numeral(w.lower(k));
      digit !== undefined && digit < 10 && k < to + 5;
      digit = numeral(w.lower(++k))
    )
      decimals += String(digit);
    return scaled(w, { at, to: k, value: Number(`${group}.${decimals}`), form: 'words', bare: false });
  }
  if (group < 0) {
    // A bare magnitude counts only after an article: "a hundred people", "a million".
    const unit = first === 'dozen' ? 12 : magnitudeOf(first);
    const article = w.lower(at - 1);
    if (unit === undefined || !(article === 'a' || article === 'an')) return null;
    group = unit;
    largest = unit;
    if (first === 'dozen') return whole(at, to, 12, 'words', false);
  }
  if (1000 <= group) {
    total = group;
    last = group;
    group = 0;
  }
  for (;;) {
    const dash = w.isSign(to, '-') && w.glued(to) && w.glued(to + 1);
    let step = dash ? to + 1 : to;
    let word = w.lower(step);
    if (word === 'and' && 100 <= largest && numeral(w.lower(step + 1)) !== undefined && w.lower(step + 1) !== 'one') {
      step++;
      word = w.lower(step);
    }
    const small = numeral(word);
    if (small !== undefined) {
      // Tens take units after them, hundreds take anything below; "five six" are two numbers.
      const tail = group % 100;
      const fits =
        tail === 0 ? 100 <= group || 1000 <= largest : 20 <= tail && tail % 10 === 0 && 0 < small && small < 10;
      if (!fits || small === 0) break;
      group += small;
      to = step + 1;
      continue;
    }
    const unit = word === 'dozen' ? 12 : magnitudeOf(word);
    if (unit === undefined) break;
    largest = Math.max(largest, unit);
    if (unit < 1000) group = Math.max(group, 1) * unit;
    else {
      // "five million two hundred thousand" adds; "two hundred thousand million" multiplies.
      if (unit < last) total += Math.max(group, total === 0 ? 1 : 0) * unit;
      else total = (total + group) * unit;
      group = 0;
      last = unit;
    }
    to = step + 1;
  }
  const value = total + group;
  const mixed = mixedFraction(w, to);
  if (mixed)
    return scaled(w, {
      at,
      to: mixed.to,
      value: largest === 1 ? value + mixed.value : value * (1 + mixed.value),
      form: 'words',
      bare: false,
    });
  const mantissa = 1000 <= largest ? value / largest : value;
  return {
    low: value,
    high: value,
    from: at,
    to,
    form: 'words',
    bare: false,
    mantissa,
    magnitude: 1000 <= largest ? largest : 1,
  };
}

/** "two-thirds", "three quarters", "one fifth"; "half", "a third" and "a quarter" where the words around allow it. */
function readFraction(w: Words, at: number, first: string): NumberRead | null {
  const over = numeral(first);
  if (over !== undefined && 0 < over && over < 20) {
    const step = w.isSign(at + 1, '-') && w.glued(at + 1) ? at + 2 : at + 1;
    const word = w.lower(step);
    const under = denominator(word);
    if (under === undefined || under <= over) return null;
    const plural = word.endsWith('s') || word === 'halves';
    if (over === 1 ? plural : !plural) return null;
    if (word.startsWith('quarter') && over !== 3 && over !== 1) return null;
    if (
      word === 'quarters' &&
      /^(past|last|consecutive|next|first|straight|previous|successive)$/.test(w.lower(at - 1))
    )
      return null;
    if (
      word === 'quarters' &&
      step === at + 2 &&
      w.isWord(step + 1) &&
      !/^(of|the|a)$/.test(w.lower(step + 1)) &&
      magnitudeOf(w.lower(step + 1)) === undefined
    )
      return null;
    if (over === 1 && step === at + 1 && ordinalFollows(w, step)) return null;
    return partOf(w, at, step + 1, quotient(over, under));
  }
  if (first === 'half') return readHalf(w, at);
  const under = denominator(first);
  if (under === undefined || first.endsWith('s')) return null;
  const before = w.lower(at - 1);
  if (first === 'quarter' && magnitudeOf(w.lower(at + 1)) !== undefined) return partOf(w, at, at + 1, 0.25);
  if (before !== 'a' && before !== 'an') return null;
  if (ordinalFollows(w, at)) return null;
  return partOf(w, at, at + 1, quotient(1, under));
}

/** "half of", "half a million", "half the", "by half"; not "first half", "half-time", "half past". */
function readHalf(w: Words, at: number): NumberRead | null {
  const before = w.lower(at - 1);
  if (
    /^(first|second|other|better|the|latter|former|this|that|each|either|every|opening|in|early|late|bottom|top)$/.test(
      before,
    )
  ) {
    if (
      !((before === 'the' || before === 'in') && w.lower(at + 1) === 'of') &&
      !(before === 'the' && magnitudeOf(w.lower(at + 1)) !== undefined)
    )
      return null;
  }
  if (w.isSign(at - 1, '-') && w.glued(at)) return null;
  const dash = w.isSign(at + 1, '-') && w.glued(at + 1);
  const next = w.lower(dash ? at + 2 : at + 1);
  if (next === 'dozen') return whole(at, dash ? at + 3 : at + 2, 6, 'words', false);
  if (magnitudeOf(next) !== undefined) return partOf(w, at, at + 1, 0.5);
  if (dash)
    return next === 'hour' || next === 'mile' || next === 'inch' || next === 'percent' || next === 'point'
      ? whole(at, at + 1, 0.5, 'fraction', false)
      : null;
  const hedged = /^(about|nearly|almost|roughly|than|around|approximately|by|just|least|over|under|to)$/.test(before);
  if (hedged || /^(of|the|a|an|its|their|his|her|our|my|your|all|what|that|those|these)$/.test(next))
    return partOf(w, at, at + 1, 0.5);
  return null;
}

/** A part of a larger number: "half a million", "a quarter of a billion", "half a dozen"; else the part alone. */
function partOf(w: Words, from: number, to: number, value: number): NumberRead {
  let next = to;
  if (w.lower(next) === 'of') next++;
  if (w.lower(next) === 'a' || w.lower(next) === 'an') next++;
  const unit = w.lower(next) === 'dozen' ? 12 : magnitudeOf(w.lower(next));
  // "a third of a million" and "half million", but "half of millions" is left alone.
  if (unit === undefined || (next === to + 1 && w.lower(to) === 'of')) return whole(from, to, value, 'fraction', false);
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
  if (w.kinds[next] === 'sign') return w.isSign(next, '-') && w.glued(next);
  return !EN.afterFraction.has(w.lower(next));
}
