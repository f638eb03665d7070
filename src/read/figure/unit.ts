import { readCurrencyName } from './currency.js';
import type { NumberRead } from './number.js';
import { countable } from './plural.js';
import { unitWords } from './unit-words.js';
import { CURRENCY_CODES, CURRENCY_SIGNS, UNIT_SIGNS, UNIT_WORDS, type UnitKind } from './units.js';
import type { Words } from './words.js';

/** A unit read at a number, and the word it ends at. */
export interface UnitRead {
  readonly name: string;
  readonly kind: UnitKind;
  readonly to: number;
  readonly age: boolean;
  readonly joined: boolean;
}

/** The unit that stands at word `at`, right after a number. */
export function readUnit(w: Words, at: number, number: NumberRead, money: boolean): UnitRead | null {
  if (w.opens[at] && !w.isSign(at, '%')) return null;
  const dash = w.isSign(at, '-‑–') && w.glued(at) && w.glued(at + 1) && !w.isNumber(at + 1);
  const first = dash ? at + 1 : at;
  if (number.form === 'fraction' || (number.from + 1 === number.to && w.lower(number.from) === 'half')) {
    const part = readPartUnit(w, at);
    if (part) return part;
  }
  if (!dash && w.kinds[first] === 'sign') return readSign(w, first, number, money);
  if (!w.isWord(first) && w.kinds[first] !== 'code') return null;
  const glued = w.glued(first) && !dash;
  if (glued) return readGlued(w, first);
  const currency = readCurrencyName(w, first, number, dash);
  if (currency) return currency;
  if (money) return null;
  const found = unitWords(w, first, 3) ?? stretched(w, first);
  if (found && found.name !== 'quarter' && (found.words > 1 || fitsAsUnit(w, first, number))) {
    const { to } = found;
    if (found.name === 'degree') return readDegrees(w, to, dash);
    if (found.kind === 'percent' && found.name === 'percent' && w.lower(to).startsWith('point'))
      return { name: 'percentage point', kind: 'percent', to: to + 1, age: false, joined: dash };
    if (found.kind === 'time') {
      const age = readAge(w, to);
      if (age) return { name: found.name, kind: 'time', to: age, age: true, joined: dash };
    }
    return { name: found.name, kind: found.kind, to, age: false, joined: dash };
  }
  if (/^(yo|y\.o|yr-old)$/.test(w.lower(first)) && number.form === 'digits')
    return { name: 'year', kind: 'time', to: first + 1, age: true, joined: dash };
  if (number.form === 'digits' && w.isWord(first) && !w.opens[first]) {
    const sign = UNIT_SIGNS.get(w.raw(first));
    // Spaced abbreviations that are also words or names stay words.
    if (sign && !/^(in|s|d|h|y|t|l|A|V|K|W|L|J|pm|PM|bar|min|mo|MP|mp|ac|mi|PB|mb|kb|m)$/.test(w.raw(first)))
      return squared(w, first, { name: sign.name, kind: sign.kind, to: first + 1, age: false, joined: dash });
    if (w.raw(first) === 'p' && !tied(w, first + 1))
      return { name: 'penny', kind: 'money', to: first + 1, age: false, joined: dash };
    if (w.raw(first) === 'm' && !countable(w, first + 1))
      return squared(w, first, { name: 'metre', kind: 'length', to: first + 1, age: false, joined: dash });
  }
  return null;
}

/** "[nine] straight years", "[six] consecutive quarters": a length of time with its run told. */
function stretched(w: Words, at: number): ReturnType<typeof unitWords> {
  if (
    !/^(straight|consecutive|successive|full|whole|solid|more|additional|extra|long|further)$/.test(w.lower(at)) ||
    w.opens[at + 1]
  )
    return null;
  const unit = unitWords(w, at + 1, 1);
  return unit?.kind === 'time' && unit.name !== 'quarter' ? { ...unit, words: 2 } : null;
}

/** "[half] an hour", "[1/16] of a mile": a part of one unit of measure. */
function readPartUnit(w: Words, at: number): UnitRead | null {
  const article = w.lower(at) === 'of' ? at + 1 : at;
  // "half of 1 percent".
  if (article > at && /^(1|one|a)$/.test(w.lower(article)) && /^(percent|per)$/.test(w.lower(article + 1))) {
    const share = unitWords(w, article + 1, 2);
    if (share?.name === 'percent' || share?.name === 'percentage point')
      return { name: share.name, kind: 'percent', to: share.to, age: false, joined: false };
  }
  if (!/^(a|an)$/.test(w.lower(article))) return null;
  let from = article + 1;
  if (/^(us|uk|imperial)$/.test(w.lower(from))) from++;
  const unit = unitWords(w, from, 2);
  if (
    !unit ||
    unit.kind === 'percent' ||
    unit.name === 'point' ||
    unit.name === 'time' ||
    unit.name === 'quarter' ||
    w.lower(unit.to - 1) !== unit.name.split(' ').pop()
  )
    return null;
  return { name: unit.name, kind: unit.kind, to: unit.to, age: false, joined: false };
}

function readSign(w: Words, at: number, number: NumberRead, money: boolean): UnitRead | null {
  const raw = w.raw(at);
  if (raw === '%' || raw === '٪' || raw === '‰') {
    const points = w.isSign(at + 1, '-') && w.glued(at + 1) ? at + 2 : at + 1;
    const point = w.lower(points).startsWith('point') && w.lower(points).length <= 6;
    return {
      name: raw === '‰' ? 'per mille' : point ? 'percentage point' : 'percent',
      kind: 'percent',
      to: point ? points + 1 : at + 1,
      age: false,
      joined: false,
    };
  }
  if (raw === '°' || raw === 'º') {
    const scale = w.lower(at + 1);
    if (/^(c|celsius|centigrade)$/.test(scale))
      return { name: 'celsius', kind: 'temperature', to: at + 2, age: false, joined: false };
    if (/^(f|fahrenheit)$/.test(scale))
      return { name: 'fahrenheit', kind: 'temperature', to: at + 2, age: false, joined: false };
    return { name: 'degree', kind: 'temperature', to: at + 1, age: false, joined: false };
  }
  if (raw === '″' && w.glued(at)) return { name: 'inch', kind: 'length', to: at + 1, age: false, joined: false };
  if (raw === '′' && w.glued(at)) return { name: 'foot', kind: 'length', to: at + 1, age: false, joined: false };
  const currency = money ? undefined : CURRENCY_SIGNS.get(raw);
  // "10 $" and "1,200€", but "10 $5 notes" are two numbers.
  if (currency && (w.glued(at) || number.form === 'digits') && !w.isNumber(at + 1))
    return { name: currency, kind: 'money', to: at + 1, age: false, joined: false };
  return null;
}

function readGlued(w: Words, at: number): UnitRead | null {
  const raw = w.raw(at);
  const none = { age: false, joined: false };
  if (w.kinds[at] === 'code') {
    const area = /^(m2|m3|km2|km3|cm2|cm3|ft2)$/.test(raw) ? UNIT_SIGNS.get(raw) : undefined;
    return area ? { ...none, name: area.name, kind: area.kind, to: at + 1 } : null;
  }
  if (w.isSign(at + 1, '/') && w.glued(at + 1) && w.glued(at + 2)) {
    const both = UNIT_WORDS.get(`${raw}/${w.raw(at + 2)}`);
    if (both) return { ...none, name: both.name, kind: both.kind, to: at + 3 };
  }
  const code = CURRENCY_CODES.get(raw);
  if (code !== undefined && raw === raw.toUpperCase()) return { ...none, name: code, kind: 'money', to: at + 1 };
  if ((raw === 'p' || raw === 'c') && !tied(w, at + 1))
    return { ...none, name: raw === 'p' ? 'penny' : 'cent', kind: 'money', to: at + 1 };
  if (raw === 's' && plainPlural(w, at)) return null;
  if (/^(lb|ft)$/.test(raw) && w.isSign(at + 1, '-') && w.glued(at + 1) && /^(lb|ft)$/.test(w.lower(at + 2)))
    return { ...none, name: 'pound-foot', kind: 'energy', to: at + 3 };
  const sign = UNIT_SIGNS.get(raw) ?? UNIT_WORDS.get(raw.toLowerCase());
  if (!sign || raw === 'pm' || raw === 'am') return null;
  if (sign.name === 'degree') return readDegrees(w, at + 1, false);
  if (sign.kind === 'time') {
    const age = readAge(w, at + 1);
    if (age) return { name: sign.name, kind: 'time', to: age, age: true, joined: false };
  }
  return squared(w, at, { ...none, name: sign.name, kind: sign.kind, to: at + 1 });
}

/** True when letters or digits run on at `at`: "p.m." and "p2" are no pence. */
function tied(w: Words, at: number): boolean {
  return (
    w.glued(at) &&
    (w.isWord(at) ||
      w.isNumber(at) ||
      w.kinds[at] === 'code' ||
      (w.isSign(at, '.') && w.glued(at + 1) && w.isWord(at + 1)))
  );
}

/** "1970s", "the 50s", "Model 3s": an s that makes a plural and no second. */
function plainPlural(w: Words, at: number): boolean {
  const digits = w.raw(at - 1);
  return !digits.includes('.') && (digits.length > 1 || w.isCapital(at - 2) || w.lower(at - 2) === 'the');
}

function squared(w: Words, at: number, unit: UnitRead): UnitRead {
  const power = w.glued(at + 1) ? w.raw(at + 1) : '';
  if (unit.kind === 'length' && (power === '²' || power === '³'))
    return {
      ...unit,
      name: `${power === '²' ? 'square' : 'cubic'} ${unit.name}`,
      kind: power === '²' ? 'area' : 'volume',
      to: unit.to + 1,
    };
  return unit;
}

/** "degrees", "degrees Celsius", "deg C". */
function readDegrees(w: Words, at: number, joined: boolean): UnitRead {
  const dot = w.isSign(at, '.') && w.lower(at - 1) === 'deg' ? at + 1 : at;
  const dash = w.isSign(dot, '-') && w.glued(dot) ? dot + 1 : dot;
  const scale = w.opens[dash] ? '' : w.lower(dash);
  const name = /^(c|celsius|centigrade|celcius)$/.test(scale)
    ? 'celsius'
    : /^(f|fahrenheit|farenheit)$/.test(scale)
      ? 'fahrenheit'
      : 'degree';
  return { name, kind: 'temperature', to: name === 'degree' ? at : dash + 1, age: false, joined };
}

/** The end of "old", "-old", "of age" after a unit of time; 0 where none stands. */
function readAge(w: Words, at: number): number {
  const dash = w.isSign(at, '-') && w.glued(at) ? at + 1 : at;
  const word = w.lower(dash);
  if (word === 'old' || (word === 'olds' && dash === at + 1)) return dash + 1;
  if (w.lower(at) === 'of' && w.lower(at + 1) === 'age') return at + 2;
  return 0;
}

/** A unit word that is a unit here: "20 minutes" always, "3 points" and "a second" not. */
function fitsAsUnit(w: Words, at: number, number: NumberRead): boolean {
  const word = w.lower(at);
  if (/^(second|mark|stone|cup|foot|pc|mo|ha|rad|min|sec|kn|fps|bp|deg|gal)$/.test(word) && number.form !== 'digits')
    return word === 'foot' || (word === 'second' && w.isSign(at - 1, '-')) || word === 'cup';
  if (word === 'per' || word === 'mach') return false;
  return true;
}
