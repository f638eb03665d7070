import type { MagnitudeConvention } from './convention.js';
import { digitsValue, isDigit } from './digits.js';
import { EN } from './en.js';
import { mixedFraction, readFraction, writtenFraction } from './fraction.js';
import { clean, foldOf, multiplierOf, type NumberRead, numeral, openMagnitude, vulgar, whole } from './numeral.js';
import type { Words } from './words.js';

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
  return readOpen(w, at, convention) ?? readCouple(w, at) ?? readFraction(w, at) ?? readWords(w, at);
}

function readDigits(w: Words, at: number): NumberRead | null {
  const raw = w.raw(at);
  const value = digitsValue(raw);
  if (value === null) return null;
  let bare = true;
  for (let i = 0; i < raw.length; i++) if (!isDigit(raw.charCodeAt(i))) bare = false;
  const written = writtenFraction(w, at);
  if (written) return scaled(w, { at, to: written.to, value: written.value, form: 'fraction', bare: false });
  const power = scientific(w, at, value);
  if (power) return power;
  const mixed = bare ? mixedFraction(w, at + 1) : null;
  if (mixed) return scaled(w, { at, to: mixed.to, value: value + mixed.value, form: 'digits', bare: false });
  return scaled(w, { at, to: at + 1, value, form: 'digits', bare });
}

/** "6.02×10^23", "3×10−6". */
function scientific(w: Words, at: number, value: number): NumberRead | null {
  if (!(w.glued(at + 1) && w.isSign(at + 1, '×') && w.raw(at + 2) === '10')) return null;
  const minus = w.isSign(at + 3, '-−');
  const sign = minus || w.isSign(at + 3, '^') ? at + 4 : at + 3;
  const exponent = w.glued(sign) && w.isNumber(sign) ? digitsValue(w.raw(sign)) : null;
  if (exponent === null || 300 <= exponent) return null;
  return whole(at, sign + 1, value * 10 ** (minus ? -exponent : exponent), 'digits');
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
    const next = multiplierOf(w.lower(step));
    if (next === undefined || (next === 12 && magnitude !== 1)) break;
    magnitude *= next;
    to = step + 1;
  }
  const low = magnitude === 1 ? value : clean(value * magnitude);
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

/** "hundreds", "tens of thousands", "several hundred", "a few dozen", "a score of". */
function readOpen(w: Words, at: number, convention: MagnitudeConvention): NumberRead | null {
  const word = w.lower(at);
  const unit = openMagnitude(word);
  if (unit !== undefined) return readPlural(w, at, unit, convention);
  // "a score of ships"; "a score of 5-4" is a result.
  if (word === 'score' && w.lower(at - 1) === 'a' && w.lower(at + 1) === 'of' && w.isWord(at + 2))
    return openNumber(at, at + 1, [20, 20]);
  if (word !== 'several' && !(word === 'few' && w.lower(at - 1) === 'a')) return null;
  const magnitude = multiplierOf(w.lower(at + 1));
  if (magnitude === undefined) return null;
  const second = multiplierOf(w.lower(at + 2));
  return openNumber(at, at + (second === undefined ? 2 : 3), convention.several(magnitude * (second ?? 1)));
}

function readPlural(w: Words, at: number, unit: number, convention: MagnitudeConvention): NumberRead | null {
  const larger = w.lower(at + 1) === 'of' ? openMagnitude(w.lower(at + 2)) : undefined;
  if (larger !== undefined && 1000 <= larger && unit < larger)
    return openNumber(at, at + 3, convention.plural(unit * larger));
  // Alone, "tens" and "scores" are ordinary words.
  const word = w.lower(at);
  if (word === 'tens' || (word === 'scores' && w.lower(at + 1) !== 'of')) return null;
  return openNumber(at, at + 1, convention.plural(unit));
}

function openNumber(from: number, to: number, [low, high]: readonly [number, number]): NumberRead {
  return { low, high, from, to, form: 'open', bare: false, mantissa: low, magnitude: 1 };
}

/** "a couple of million", "a couple of dozen": about twice the magnitude. */
function readCouple(w: Words, at: number): NumberRead | null {
  if (w.lower(at) !== 'couple' || w.lower(at + 1) !== 'of') return null;
  const magnitude = multiplierOf(w.lower(at + 2));
  if (magnitude === undefined) return null;
  return { ...whole(at, at + 3, 2 * magnitude, 'words'), mantissa: 2, magnitude };
}

/** Cardinals in words: "twenty-five", "two hundred and fifty thousand", "a hundred", "two point four billion". */
function readWords(w: Words, at: number): NumberRead | null {
  const first = w.lower(at);
  const fold = foldOf(first);
  if (fold !== undefined) return whole(at, at + 1, fold, 'words');
  if (first === 'twice') return EN.afterTwice.has(w.lower(at + 1)) ? whole(at, at + 1, 2, 'words') : null;
  if (first === 'not') return readNotOne(w, at);
  const spoken = spokenDecimals(w, at);
  if (spoken) return spoken;
  const sum = startOf(w, at, first);
  if (!sum) return null;
  while (sum.takeNext(w)) {}
  return sum.result(w, at);
}

/** The sum of a cardinal's words while they are read one after another. */
class Sum {
  constructor(
    public to: number,
    private group: number,
    private total: number,
    private largest: number,
    private last: number,
  ) {}

  /** Takes the next word in; false where the number is at its end. */
  takeNext(w: Words): boolean {
    const step = w.isTie(this.to) ? this.to + 1 : this.to;
    const and = w.lower(step) === 'and' && 100 <= this.largest && numeral(w.lower(step + 1)) !== undefined;
    // "a hundred and one thousand" is one number, "a hundred and one of them" two.
    if (and && w.lower(step + 1) === 'one' && multiplierOf(w.lower(step + 2)) === undefined) return false;
    const at = and ? step + 1 : step;
    const word = w.lower(at);
    const small = numeral(word);
    const unit = multiplierOf(word);
    if (small !== undefined ? !this.add(small) : unit === undefined) return false;
    if (small === undefined && unit !== undefined) this.multiply(unit);
    this.to = at + 1;
    return true;
  }

  /** Tens take units after them, hundreds take anything below; "five six" are two numbers. */
  private add(small: number): boolean {
    const tail = this.group % 100;
    const fits =
      tail === 0 ? 100 <= this.group || 1000 <= this.largest : 20 <= tail && tail % 10 === 0 && 0 < small && small < 10;
    if (!fits || small === 0) return false;
    this.group += small;
    return true;
  }

  private multiply(unit: number): void {
    const hundredAndOne = this.largest === 100 && this.group % 100 === 1 && unit === 1000;
    this.largest = Math.max(this.largest, unit);
    if (unit < 1000) {
      this.group = Math.max(this.group, 1) * unit;
      return;
    }
    // "five million two hundred thousand" adds; "two hundred thousand million" multiplies.
    if (unit < this.last || hundredAndOne) this.total += Math.max(this.group, this.total === 0 ? 1 : 0) * unit;
    else this.total = (this.total + this.group) * unit;
    this.group = 0;
    this.last = unit;
  }

  result(w: Words, at: number): NumberRead {
    const value = this.total + this.group;
    const mixed = mixedFraction(w, this.to);
    if (mixed) {
      const sum = this.largest === 1 ? value + mixed.value : value * (1 + mixed.value);
      return scaled(w, { at, to: mixed.to, value: sum, form: 'words', bare: false });
    }
    const magnitude = 1000 <= this.largest ? this.largest : 1;
    return {
      low: value,
      high: value,
      from: at,
      to: this.to,
      form: 'words',
      bare: false,
      mantissa: value / magnitude,
      magnitude,
    };
  }
}

/** The sum as its first word begins it: a cardinal, or a magnitude after an article ("a hundred people"). */
function startOf(w: Words, at: number, first: string): Sum | null {
  const small = numeral(first);
  if (small !== undefined) return new Sum(at + 1, small, 0, 1, Infinity);
  const unit = multiplierOf(first);
  const article = w.lower(at - 1);
  if (unit === undefined || !(article === 'a' || article === 'an')) return null;
  if (unit < 1000) return new Sum(at + 1, unit, 0, unit === 12 ? 1 : unit, Infinity);
  return new Sum(at + 1, 0, unit, unit, unit);
}

/** "two point four billion", as it is spoken. */
function spokenDecimals(w: Words, at: number): NumberRead | null {
  const ones = numeral(w.lower(at));
  if (ones === undefined || w.lower(at + 1) !== 'point') return null;
  let decimals = '';
  let to = at + 2;
  for (; to < at + 6; to++) {
    const digit = numeral(w.lower(to));
    if (digit === undefined || 10 <= digit) break;
    decimals += String(digit);
  }
  if (decimals === '') return null;
  return scaled(w, { at, to, value: Number(`${ones}.${decimals}`), form: 'words', bare: false });
}

/** "Not one of the boats", "not one ship": none at all. */
function readNotOne(w: Words, at: number): NumberRead | null {
  if (w.lower(at + 1) !== 'one') return null;
  return w.lower(at + 2) === 'of' || w.tag(at + 2) === 'NN' ? whole(at, at + 2, 0, 'words') : null;
}
