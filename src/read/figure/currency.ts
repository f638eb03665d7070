import type { MagnitudeConvention } from './convention.js';
import { type NumberRead, readNumber } from './number.js';
import type { UnitRead } from './unit.js';
import { CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_NATIONS } from './units.js';
import type { Words } from './words.js';

/** "dollars", "US dollars", "Swiss francs", "pounds sterling", "yuan"; pounds are money only where money is meant. */
export function readCurrencyName(w: Words, at: number, number: NumberRead, dash: boolean): UnitRead | null {
  const done = (name: string, to: number): UnitRead => ({ name, kind: 'money', to, age: false, joined: dash });
  const code = w.isWord(at) ? CURRENCY_CODES.get(w.raw(at)) : undefined;
  if (code !== undefined && !(w.raw(at) === 'sen')) {
    const extra = w.lower(at + 1);
    return done(code, CURRENCY_NAMES.has(extra) ? at + 2 : at + 1);
  }
  let k = at;
  const nation: string[] = [];
  while (k < at + 2 && CURRENCY_NATIONS.has(w.lower(k))) nation.push(w.raw(k++));
  // "U.S. dollars" is split at its dots.
  if (w.raw(k) === 'U' && w.raw(k + 2) === 'S') {
    nation.push('US');
    k += w.isSign(k + 3, '.') ? 4 : 3;
  }
  const word = w.lower(k);
  const name = CURRENCY_NAMES.get(word);
  if (name === undefined) return null;
  if (
    /^(real|sole|sol|won|marks?|colon|kip|crowns?|som)$/.test(word) &&
    nation.length === 0 &&
    number.magnitude === 1 &&
    number.low < (/^crowns?$/.test(word) ? 20 : 100)
  )
    return null;
  if (name === 'pound') {
    const sterling = w.lower(k + 1) === 'sterling' || nation.some((n) => /^(british|sterling)$/i.test(n));
    const priced = /^(a|per)$/.test(w.lower(k + 1)) && /^(week|month|year|day|share|hour)$/.test(w.lower(k + 2));
    const other = nation.length > 0 && !sterling;
    if (other) return done(`${nation.join(' ')} pound`, k + 1);
    if (!(sterling || priced || 1e6 <= number.magnitude || 10000 <= number.low)) return null;
    return done('pound sterling', w.lower(k + 1) === 'sterling' ? k + 2 : k + 1);
  }
  return done(nation.length > 0 ? `${nation.join(' ')} ${name}` : name, k + 1);
}

/** "$76 US", "$75 U.S.": the country after the amount. */
export function dollarTail(w: Words, at: number): number {
  if (w.raw(at) === 'US') return at + 1;
  if (w.raw(at) === 'U' && w.isSign(at + 1, '.') && w.raw(at + 2) === 'S' && w.isSign(at + 3, '.')) return at + 4;
  return at;
}

/** "[three dollars] and 50 cents": the hundredths after an amount of money. */
export function readCents(w: Words, at: number, convention: MagnitudeConvention): { value: number; to: number } | null {
  const from = w.lower(at) === 'and' || w.isSign(at, ',') ? at + 1 : at;
  if (w.opens[from]) return null;
  const number = readNumber(w, from, convention);
  if (!number || 100 <= number.high || number.form === 'fraction' || !/^(cents?|pence|p)$/.test(w.lower(number.to)))
    return null;
  return { value: number.high / 100, to: number.to + 1 };
}
