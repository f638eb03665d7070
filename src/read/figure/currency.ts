import type { MagnitudeConvention } from './convention.js';
import { EN } from './en.js';
import { readNumber } from './number.js';
import type { NumberRead } from './numeral.js';
import type { UnitRead } from './unit-tail.js';
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
  const own = nation.length === 0 && number.magnitude === 1 && Number.isInteger(number.low) && !w.isSign(k + 1, '/');
  if (own && EN.moneyAlsoWords.has(word) && number.low < (/^crowns?$/.test(word) ? 10 : 100)) return null;
  if (name === 'pound') {
    const pound = poundOf(w, k, nation, number);
    return pound && done(pound.name, pound.to);
  }
  return done(nation.length > 0 ? `${nation.join(' ')} ${name}` : name, k + 1);
}

/** Pounds that are money: sterling, of a country, priced by the week, or so many that no scale would weigh them. */
function poundOf(
  w: Words,
  at: number,
  nation: readonly string[],
  number: NumberRead,
): { readonly name: string; readonly to: number } | null {
  const named = w.lower(at + 1) === 'sterling';
  const sterling = named || nation.some((word) => /^(british|sterling)$/i.test(word));
  if (nation.length > 0 && !sterling) return { name: `${nation.join(' ')} pound`, to: at + 1 };
  const priced = /^(a|per)$/.test(w.lower(at + 1)) && EN.priceTerms.has(w.lower(at + 2));
  // "6 million pounds of cheese" are weighed, "6 million pounds of aid" paid.
  const of = w.lower(at + 1) === 'of';
  const many = (1e6 <= number.magnitude || 10000 <= number.low) && (!of || EN.moneyNouns.has(lastOf(w, at + 2)));
  return sterling || priced || many ? { name: 'pound sterling', to: named ? at + 2 : at + 1 } : null;
}

/** The last word of the plain run of words from `at`: "money" of "public money". */
function lastOf(w: Words, at: number): string {
  let k = at;
  while (k < at + 4 && w.isWord(k) && !w.opens[k] && !EN.closed.has(w.lower(k))) k++;
  return w.lower(k - 1);
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
