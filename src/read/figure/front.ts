import { magnitudeOf } from './numeral.js';
import { CURRENCY_CODES, CURRENCY_SIGNS, DOLLAR_OF, DOLLAR_OF_WORDS, MILLION_CODES } from './units.js';
import type { Words } from './words.js';

/** Sign and currency before a number, and where they begin. */
export interface Front {
  readonly from: number;
  readonly currency: string | null;
  readonly sign: '+' | '-' | null;
  readonly millions: boolean;
}

/** What stands before a number as part of it: "-", "minus", "+", "$", "US $", "$US", "USD", "c $", "$-". */
export function readFront(w: Words, at: number, floor: number): Front {
  const bare: Front = { from: at, currency: null, sign: null, millions: false };
  const signed = withSign(w, bare, floor);
  if (signed.from <= floor) return signed;
  const priced = withCurrency(w, signed, at, floor);
  return priced === signed ? signed : withSign(w, priced, floor);
}

function withSign(w: Words, front: Front, floor: number): Front {
  const { from, sign } = front;
  if (sign !== null || from <= floor) return front;
  const before = from - 1;
  if (w.isSign(before, '-−–+±')) return withMark(w, front, floor);
  const word = w.lower(before);
  const minus = word === 'minus' && !w.isNumber(before - 1) && w.lower(before - 1) !== 'or';
  return w.isNumber(from) && (minus || word === 'negative') ? { ...front, sign: '-', from: before } : front;
}

/** A minus is glued to its number and to nothing before it; "minus-5" has both. */
function withMark(w: Words, front: Front, floor: number): Front {
  const { from } = front;
  const before = from - 1;
  if (!w.glued(from)) return front;
  if (!w.glued(before) || w.isSign(before - 1, '(') || CURRENCY_SIGNS.has(w.raw(before - 1)))
    return { ...front, from: before, sign: w.isSign(before, '+') ? '+' : w.isSign(before, '±') ? null : '-' };
  return w.lower(before - 1) === 'minus' && floor < before ? { ...front, from: before - 1, sign: '-' } : front;
}

function withCurrency(w: Words, front: Front, at: number, floor: number): Front {
  const { from } = front;
  const before = from - 1;
  if (w.kinds[before] === 'sign') return withCurrencySign(w, front, at, floor);
  if (!w.isWord(before)) return front;
  const raw = w.raw(before);
  const code = CURRENCY_CODES.get(raw);
  // "$US42", "$A 63": the country after the sign.
  const country = w.isSign(before - 1, '$') && w.glued(before) ? DOLLAR_OF.get(w.lower(before)) : undefined;
  if (country !== undefined && floor < before) return { ...front, currency: country, from: before - 1 };
  if (code !== undefined && (w.glued(from) || code !== 'sen') && raw !== 'TRY')
    return { ...front, currency: code, from: before };
  const millions = MILLION_CODES.get(raw);
  if (millions !== undefined) return { ...front, currency: millions, millions: true, from: before };
  // The pound sign as wires without it write it: "PS5bn".
  return raw === 'PS' && w.glued(from) && /^(m|bn|k|tn)$/.test(w.raw(at + 1))
    ? { ...front, currency: 'pound sterling', from: before }
    : front;
}

function withCurrencySign(w: Words, front: Front, at: number, floor: number): Front {
  const { from } = front;
  const before = from - 1;
  const mark = CURRENCY_SIGNS.get(w.raw(before));
  if (mark !== undefined) {
    const signed = { ...front, currency: mark, from: before };
    return mark === 'dollar' && floor < before ? ofCountry(w, signed, floor) : signed;
  }
  if (!w.glued(before)) {
    // The pound sign's place in the British ASCII of wires (ISO 646-GB): "#145 million".
    return w.isSign(before, '#') && w.glued(from) && magnitudeOf(w.lower(at + 1)) !== undefined
      ? { ...front, currency: 'pound sterling', from: before }
      : front;
  }
  if (w.isSign(before, '=') && w.raw(before - 1) === 'Y' && w.glued(from))
    return { ...front, currency: 'yen', from: before - 1 };
  return w.isSign(before, '.') && w.raw(before - 1) === 'Rs'
    ? { ...front, currency: 'rupee', from: before - 1 }
    : front;
}

/** "US$", "C $", "U.S. $": letters right before, or a space before where they are no word of their own. */
function ofCountry(w: Words, front: Front, floor: number): Front {
  const { from } = front;
  const country = w.isWord(from - 1) ? DOLLAR_OF.get(w.lower(from - 1)) : undefined;
  if (country !== undefined) {
    const own = w.isCapital(from - 1) && w.raw(from - 1) !== 'A';
    return w.glued(from) || own || DOLLAR_OF_WORDS.has(w.lower(from - 1))
      ? { ...front, currency: country, from: from - 1 }
      : front;
  }
  const dotted =
    w.isSign(from - 1, '.') && w.lower(from - 2) === 's' && w.isSign(from - 3, '.') && w.lower(from - 4) === 'u';
  return dotted && floor <= from - 4 ? { ...front, currency: 'US dollar', from: from - 4 } : front;
}
