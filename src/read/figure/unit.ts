import { readCurrencyName } from './currency.js';
import { EN } from './en.js';
import { readGlued, readPower } from './glued-unit.js';
import type { NumberRead } from './numeral.js';
import { countable } from './plural.js';
import { ageEnd, degreesOf, readDegrees, squared, tied, type UnitRead } from './unit-tail.js';
import { dottedUnit, unitWords } from './unit-words.js';
import { CURRENCY_SIGNS, UNIT_SIGNS } from './units.js';
import type { Words } from './words.js';

/** The unit that stands at word `at`, right after a number. */
export function readUnit(w: Words, at: number, number: NumberRead, money: boolean): UnitRead | null {
  if (w.opens[at] && !w.isSign(at, '%')) return null;
  const dash = w.isSign(at, '-‑–') && w.glued(at) && w.glued(at + 1) && !w.isNumber(at + 1);
  const first = dash ? at + 1 : at;
  const part = isPart(w, number) ? readPartUnit(w, at) : null;
  if (part) return part;
  if (!dash && w.kinds[first] === 'sign') return readSign(w, first, number, money);
  if (!w.isWord(first) && w.kinds[first] !== 'code') return null;
  if (w.glued(first) && !dash) return readGlued(w, first);
  const currency = readCurrencyName(w, first, number, dash);
  if (currency || money) return currency;
  return readNamed(w, first, number, dash) ?? readSpaced(w, first, number, dash);
}

function isPart(w: Words, { form, from, to }: NumberRead): boolean {
  return form === 'fraction' || (from + 1 === to && w.lower(from) === 'half');
}

/** A unit in words: "kilometres", "percentage points", "straight years", "m.p.h.". */
function readNamed(w: Words, first: number, number: NumberRead, dash: boolean): UnitRead | null {
  const found = dottedUnit(w, first) ?? unitWords(w, first, 3) ?? stretched(w, first);
  if (!found || found.name === 'quarter' || !(found.words > 1 || fitsAsUnit(w, first, number))) return null;
  const { name, kind, to } = found;
  if (name === 'degree') return readDegrees(w, to, dash);
  if (name === 'percent' && w.lower(to).startsWith('point'))
    return { name: 'percentage point', kind, to: to + 1, age: false, joined: dash };
  const age = kind === 'time' ? ageEnd(w, to) : 0;
  return { name, kind, to: age || to, age: age > 0, joined: dash };
}

/** Abbreviations set apart from their number: "23 m wide", "0.68 in", "68 p"; those that are also words stay words. */
function readSpaced(w: Words, first: number, number: NumberRead, dash: boolean): UnitRead | null {
  const lower = w.lower(first);
  const plain = { age: false, joined: dash, to: first + 1 };
  if (number.form !== 'digits') return null;
  if (EN.ageSigns.has(lower)) return { ...plain, name: 'year', kind: 'time', age: true };
  if (w.opens[first]) return null;
  const raw = w.raw(first);
  if (!w.isWord(first)) return readPower(w, first);
  // "20 x 30 metres" is a length by a width.
  if (raw === 'x' && w.isNumber(first + 1)) return null;
  const sign = UNIT_SIGNS.get(raw);
  if (sign && !EN.unitsAlsoWords.has(raw)) return squared(w, first, { ...plain, name: sign.name, kind: sign.kind });
  if (raw === 'p' && !tied(w, first + 1)) return { ...plain, name: 'penny', kind: 'money' };
  if (raw === 'm' && !countable(w, first + 1)) return squared(w, first, { ...plain, name: 'metre', kind: 'length' });
  const sized = w.isSign(first + 1, '(),') || EN.dimensions.has(w.lower(first + 1));
  return raw === 'in' && sized ? { ...plain, name: 'inch', kind: 'length' } : null;
}

/** "[nine] straight years", "[six] consecutive quarters": a length of time with its run told. */
function stretched(w: Words, at: number): ReturnType<typeof unitWords> {
  if (!EN.runs.has(w.lower(at)) || w.opens[at + 1]) return null;
  const unit = unitWords(w, at + 1, 1);
  return unit?.kind === 'time' && unit.name !== 'quarter' ? { ...unit, words: 2 } : null;
}

/** "[half] an hour", "[1/16] of a mile", "half a percent", "a quarter of a percentage point": a part of one unit. */
function readPartUnit(w: Words, at: number): UnitRead | null {
  const article = w.lower(at) === 'of' ? at + 1 : at;
  // "half of 1 percent".
  if (article > at && /^(1|one)$/.test(w.lower(article))) {
    const share = unitWords(w, article + 1, 2);
    return share?.kind === 'percent' ? { ...share, age: false, joined: false } : null;
  }
  if (!/^(a|an)$/.test(w.lower(article))) return null;
  const from = EN.gallons.has(w.lower(article + 1)) ? article + 2 : article + 1;
  const unit = unitWords(w, from, 2);
  // The singular only, and no "half a time".
  if (!unit || unit.name === 'time' || unit.name === 'quarter') return null;
  const last = w.lower(unit.to - 1);
  if (unit.kind !== 'percent' && last !== unit.name.split(' ').pop()) return null;
  return { name: unit.name, kind: unit.kind, to: unit.to, age: false, joined: false };
}

function readSign(w: Words, at: number, number: NumberRead, money: boolean): UnitRead | null {
  const raw = w.raw(at);
  const plain = { to: at + 1, age: false, joined: false };
  if (raw === '%' || raw === '٪' || raw === '‰') return readPercent(w, at);
  if (raw === '°' || raw === 'º') return degreesOf(w, at + 1, at + 1, false);
  if (raw === '″' && w.glued(at)) return { ...plain, name: 'inch', kind: 'length' };
  if (raw === '′' && w.glued(at)) return { ...plain, name: 'foot', kind: 'length' };
  const currency = money ? undefined : CURRENCY_SIGNS.get(raw);
  // "10 $" and "1,200€", but "10 $5 notes" are two numbers.
  return currency && (w.glued(at) || number.form === 'digits') && !w.isNumber(at + 1)
    ? { ...plain, name: currency, kind: 'money' }
    : null;
}

function readPercent(w: Words, at: number): UnitRead {
  const points = w.isSign(at + 1, '-') && w.glued(at + 1) ? at + 2 : at + 1;
  const word = w.lower(points);
  const point = word === 'point' || word === 'points';
  return {
    name: w.raw(at) === '‰' ? 'per mille' : point ? 'percentage point' : 'percent',
    kind: 'percent',
    to: point ? points + 1 : at + 1,
    age: false,
    joined: false,
  };
}

/** A unit word that is a unit here: "20 minutes" always, "a second" and "five stone lions" not. */
function fitsAsUnit(w: Words, at: number, number: NumberRead): boolean {
  const word = w.lower(at);
  if (EN.unitsInDigits.has(word) && number.form !== 'digits')
    return word === 'foot' || word === 'cup' || (word === 'second' && w.isSign(at - 1, '-'));
  return word !== 'per' && word !== 'mach';
}
