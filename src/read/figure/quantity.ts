import type { MagnitudeConvention } from './convention.js';
import { EN } from './en.js';
import { clean, magnitudeOf, readNumber, type NumberRead } from './number.js';
import { CURRENCY_CODES, CURRENCY_NAMES, CURRENCY_NATIONS, CURRENCY_SIGNS, DOLLAR_OF, MILLION_CODES, UNIT_SIGNS, UNIT_WORDS, type UnitKind } from './units.js';
import type { Words } from './words.js';

/** A number with the sign, currency, magnitude and unit that stand right at it. */
export interface Quantity {
  readonly low: number;
  readonly high: number;
  /** Words `[from, to)`, from the sign or currency to the unit. */
  readonly from: number;
  readonly to: number;
  readonly number: NumberRead;
  readonly unit: string | null;
  readonly kind: UnitKind | null;
  /** "year-old", "years of age". */
  readonly age: boolean;
  /** "per week", "a share": the singular noun; null for none. */
  readonly rate: string | null;
  readonly sign: '+' | '-' | null;
  /** Letters are glued to the digits that are no unit: a code, not a quantity. */
  readonly code: boolean;
  /** A hyphen joins number and unit: "90-day". */
  readonly joined: boolean;
}

/** Reads the quantity whose number starts at word `at`, looking back for its sign and currency but not before `floor`. */
export function readQuantity(w: Words, at: number, floor: number, convention: MagnitudeConvention): Quantity | null {
  const number = readNumber(w, at, convention);
  if (!number) return null;
  const front = readFront(w, at, floor);
  let { to } = number;
  let magnitude = 1;
  let millions: string | null = null;
  if (number.form === 'words' && number.magnitude === 1 && MILLION_CODES.has(w.raw(to))) [magnitude, millions, to] = [1e6, MILLION_CODES.get(w.raw(to)) ?? null, to + 1];
  if (number.form === 'digits' && number.magnitude === 1) {
    const glued = w.glued(to) && w.isWord(to);
    const abbreviation = readAbbreviation(w, to, glued, front.currency !== null);
    if (abbreviation !== null) [magnitude, to] = [abbreviation, to + 1];
    else if (w.isWord(to) && MILLION_CODES.has(w.raw(to))) {
      millions = MILLION_CODES.get(w.raw(to)) ?? null;
      [magnitude, to] = [1e6, to + 1];
    }
  }
  if (front.millions) magnitude *= 1e6;
  const after = millions === null ? readUnit(w, to, number, front.currency !== null) : null;
  // "75 USD million": the magnitude after the code.
  const late = after?.kind === 'money' && number.magnitude === 1 && magnitude === 1 ? magnitudeOf(w.lower(after.to)) : undefined;
  if (late !== undefined) magnitude = late;
  const code = !after && to === number.to && number.form === 'digits' && w.glued(to) && (w.isWord(to) || w.kinds[to] === 'code') && !w.lower(to).startsWith("'") && !w.lower(to).startsWith('’');
  const currency = front.currency ?? millions;
  // "US$84" needs no word after it; "$5 dollars" says it twice.
  const unit = currency === null ? after : { ...(after?.kind === 'money' ? after : { to }), name: currency, kind: 'money' as const, age: false, joined: false };
  let end = unit ? unit.to : to;
  if (late !== undefined) end++;
  if (currency !== null && after?.kind !== 'money') end = dollarTail(w, end);
  const cents = after?.kind === 'money' && magnitude === 1 && number.magnitude === 1 ? readCents(w, end, convention) : null;
  if (cents) end = cents.to;
  const rate = unit ? readRate(w, end, unit.kind) : null;
  if (rate) end = rate.to;
  const factor = front.sign === '-' ? -magnitude : magnitude;
  const low = clean(number.low * factor + (cents?.value ?? 0));
  const high = clean(number.high * factor + (cents?.value ?? 0));
  return {
    low: Math.min(low, high), high: Math.max(low, high), from: front.from, to: end, number, unit: unit?.name ?? null, kind: unit?.kind ?? null, age: unit?.age ?? false,
    rate: rate?.name ?? null, sign: front.sign, code, joined: unit?.joined ?? false,
  };
}

interface Front {
  readonly from: number;
  readonly currency: string | null;
  readonly sign: '+' | '-' | null;
  readonly millions: boolean;
}

/** What stands before a number as part of it: "-", "minus", "+", "$", "US $", "USD", "c $", "$-". */
function readFront(w: Words, at: number, floor: number): Front {
  let from = at;
  let sign: Front['sign'] = null;
  let currency: string | null = null;
  let millions = false;
  const take = (): void => {
    if (sign !== null || from <= floor) return;
    const before = from - 1;
    if (w.isSign(before, '-−–+±')) {
      // A minus is glued to its number and to nothing before it; "minus-5" has both.
      const free = !w.glued(before) || w.isSign(before - 1, '(');
      if (w.glued(from) && (free || CURRENCY_SIGNS.has(w.raw(before - 1)))) {
        sign = w.isSign(before, '+') ? '+' : w.isSign(before, '±') ? null : '-';
        from = before;
      } else if (w.glued(from) && w.glued(before) && w.lower(before - 1) === 'minus' && floor < before) {
        sign = '-';
        from = before - 1;
      }
    } else if (w.lower(before) === 'minus' || w.lower(before) === 'negative') {
      if (w.isNumber(from) && (w.lower(before) === 'minus' ? !w.isNumber(before - 1) : true)) {
        sign = '-';
        from = before;
      }
    }
  };
  take();
  if (floor < from) {
    const before = from - 1;
    const mark = w.kinds[before] === 'sign' ? CURRENCY_SIGNS.get(w.raw(before)) : undefined;
    if (mark !== undefined) {
      currency = mark;
      from = before;
      if (mark === 'dollar' && floor < from) {
        // "US$", "C $", "U.S. $": letters right before, or a space before where they are no word of their own.
        const country = w.isWord(from - 1) ? DOLLAR_OF.get(w.lower(from - 1)) : undefined;
        const dotted = w.isSign(from - 1, '.') && w.lower(from - 2) === 's' && w.isSign(from - 3, '.') && w.lower(from - 4) === 'u' ? from - 4 : -1;
        if (country !== undefined && (w.glued(from) || (w.isCapital(from - 1) && w.raw(from - 1) !== 'A') || /^(c|hk|us|usd|cad|aud|nzd|mxn)$/.test(w.lower(from - 1)))) {
          currency = country;
          from--;
        } else if (dotted >= floor) {
          currency = 'US dollar';
          from = dotted;
        }
      }
    } else if (w.isSign(before, '#') && w.glued(from) && magnitudeOf(w.lower(at + 1)) !== undefined) {
      // The pound sign's place in the British ASCII of wires (ISO 646-GB): "#118 million".
      currency = 'pound sterling';
      from = before;
    } else if (w.isSign(before, '=') && w.raw(before - 1) === 'Y' && w.glued(before) && w.glued(from)) {
      // The yen sign as wires without it write it.
      currency = 'yen';
      from = before - 1;
    } else if (w.isWord(before)) {
      const raw = w.raw(before);
      const code = CURRENCY_CODES.get(raw);
      if (code !== undefined && (w.glued(from) || code !== 'sen') && !(raw === 'TRY' || raw === 'ALL')) {
        currency = code;
        from = before;
      } else if (raw === 'Rs' && w.isSign(before + 1, '.')) {
        currency = 'rupee';
        from = before;
      } else if (MILLION_CODES.has(raw)) {
        currency = MILLION_CODES.get(raw) ?? null;
        millions = true;
        from = before;
      } else if (raw === 'PS' && w.glued(from) && /^(m|bn|k|tn)$/.test(w.raw(at + 1))) {
        currency = 'pound sterling';
        from = before;
      }
    } else if (w.isSign(before, '.') && w.raw(before - 1) === 'Rs' && w.glued(before)) {
      currency = 'rupee';
      from = before - 1;
    }
  }
  if (currency !== null) take();
  return { from, currency, sign, millions };
}

/** "1.2m", "40k", "8 B": the magnitude an abbreviation stands for, or null where it is a unit (37m tall) or nothing. */
function readAbbreviation(w: Words, at: number, glued: boolean, money: boolean): number | null {
  if (!w.isWord(at)) return null;
  const raw = w.raw(at);
  const magnitude = Object.hasOwn(EN.magnitudeSigns, raw) ? EN.magnitudeSigns[raw] ?? null : null;
  if (magnitude === null) return null;
  const closed = !(w.glued(at + 1) && (w.isNumber(at + 1) || w.isWord(at + 1)));
  if (!closed) return null;
  if (raw.length >= 2 && raw !== 'mm' && raw !== 'MM') return glued || !/^(mil|tr|t|bil)$/.test(raw) || money ? magnitude : null;
  if (money) return glued || raw !== 't' ? magnitude : null;
  if (raw === 'mm' || raw === 'MM') return null;
  if (raw === 'k' || raw === 'K') return glued ? magnitude : null;
  const next = w.lower(at + 1);
  const counted = countable(w, at + 1);
  if (raw === 'b' || raw === 'B') return (glued || raw === 'B') && (counted || glued) && next !== '' ? magnitude : glued ? magnitude : null;
  if (raw === 't' || raw === 'T') return null;
  return (glued || raw === 'M') && (counted || next === 'of' || CURRENCY_NAMES.has(next)) ? magnitude : null;
}

/** True when a plural noun follows within a few words, as after "2.7m": "combined digital sales", "tonnes". */
function countable(w: Words, at: number): boolean {
  for (let k = at; k < at + 5 && w.isWord(k) && !w.opens[k]; k++) {
    const word = w.lower(k);
    if (EN.closed.has(word) && word !== 'and') return false;
    if (UNIT_WORDS.get(word)?.kind === 'length') return false;
    if (/^(tall|long|wide|high|deep|thick|away|ahead|clear|back|race|sprint|final|freestyle|butterfly|hurdles|relay|dash)$/.test(word)) return false;
    if (isPlural(word)) return true;
  }
  return false;
}

/** True for a word with a plural's form. */
export function isPlural(word: string): boolean {
  if (word === 'person') return false;
  return (Object.hasOwn(EN.plurals, word) && EN.plurals[word] !== word) || word === 'people' || (word.length > 3 && word.endsWith('s') && !/(ss|us|is|ous)$/.test(word));
}

interface UnitRead {
  readonly name: string;
  readonly kind: UnitKind;
  readonly to: number;
  readonly age: boolean;
  readonly joined: boolean;
}

/** The unit that stands at word `at`, right after a number. */
function readUnit(w: Words, at: number, number: NumberRead, money: boolean): UnitRead | null {
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
  const found = unitWords(w, first, 3);
  if (found && found.name !== 'quarter' && (found.words > 1 || fitsAsUnit(w, first, number))) {
    const { to } = found;
    if (found.name === 'degree') return readDegrees(w, to, dash);
    if (found.kind === 'percent' && found.name === 'percent' && w.lower(to).startsWith('point')) return { name: 'percentage point', kind: 'percent', to: to + 1, age: false, joined: dash };
    if (found.kind === 'time') {
      const age = readAge(w, to);
      if (age) return { name: found.name, kind: 'time', to: age, age: true, joined: dash };
    }
    return { name: found.name, kind: found.kind, to, age: false, joined: dash };
  }
  if (/^(yo|y\.o|yr-old)$/.test(w.lower(first)) && number.form === 'digits') return { name: 'year', kind: 'time', to: first + 1, age: true, joined: dash };
  if (number.form === 'digits' && w.isWord(first) && !w.opens[first]) {
    const sign = UNIT_SIGNS.get(w.raw(first));
    // Spaced abbreviations that are also words or names stay words.
    if (sign && !/^(in|s|d|h|y|t|l|A|V|K|W|L|J|pm|PM|bar|min|mo|MP|mp|ac|mi|PB|mb|kb|m)$/.test(w.raw(first))) return squared(w, first, { name: sign.name, kind: sign.kind, to: first + 1, age: false, joined: dash });
    if (w.raw(first) === 'p' && !tied(w, first + 1)) return { name: 'penny', kind: 'money', to: first + 1, age: false, joined: dash };
    if (w.raw(first) === 'm' && !countable(w, first + 1)) return squared(w, first, { name: 'metre', kind: 'length', to: first + 1, age: false, joined: dash });
  }
  return null;
}

/** "[half] an hour", "[1/16] of a mile": a part of one unit of measure. */
function readPartUnit(w: Words, at: number): UnitRead | null {
  const article = w.lower(at) === 'of' ? at + 1 : at;
  if (!/^(a|an)$/.test(w.lower(article))) return null;
  let from = article + 1;
  if (/^(us|uk|imperial)$/.test(w.lower(from))) from++;
  const unit = unitWords(w, from, 2);
  if (!unit || unit.kind === 'percent' || unit.name === 'point' || unit.name === 'time' || unit.name === 'quarter' || w.lower(unit.to - 1) !== unit.name.split(' ').pop()) return null;
  return { name: unit.name, kind: unit.kind, to: unit.to, age: false, joined: false };
}

function readSign(w: Words, at: number, number: NumberRead, money: boolean): UnitRead | null {
  const raw = w.raw(at);
  if (raw === '%' || raw === '٪' || raw === '‰') {
    const points = w.isSign(at + 1, '-') && w.glued(at + 1) ? at + 2 : at + 1;
    const point = w.lower(points).startsWith('point') && w.lower(points).length <= 6;
    return { name: raw === '‰' ? 'per mille' : point ? 'percentage point' : 'percent', kind: 'percent', to: point ? points + 1 : at + 1, age: false, joined: false };
  }
  if (raw === '°' || raw === 'º') {
    const scale = w.lower(at + 1);
    if (/^(c|celsius|centigrade)$/.test(scale)) return { name: 'celsius', kind: 'temperature', to: at + 2, age: false, joined: false };
    if (/^(f|fahrenheit)$/.test(scale)) return { name: 'fahrenheit', kind: 'temperature', to: at + 2, age: false, joined: false };
    return { name: 'degree', kind: 'temperature', to: at + 1, age: false, joined: false };
  }
  if (raw === '″' && w.glued(at)) return { name: 'inch', kind: 'length', to: at + 1, age: false, joined: false };
  if (raw === '′' && w.glued(at)) return { name: 'foot', kind: 'length', to: at + 1, age: false, joined: false };
  const currency = money ? undefined : CURRENCY_SIGNS.get(raw);
  // "10 $" and "1,200€", but "10 $5 notes" are two numbers.
  if (currency && (w.glued(at) || number.form === 'digits') && !w.isNumber(at + 1)) return { name: currency, kind: 'money', to: at + 1, age: false, joined: false };
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
  if ((raw === 'p' || raw === 'c') && !tied(w, at + 1)) return { ...none, name: raw === 'p' ? 'penny' : 'cent', kind: 'money', to: at + 1 };
  if (raw === 's' && plainPlural(w, at)) return null;
  if (/^(lb|ft)$/.test(raw) && w.isSign(at + 1, '-') && w.glued(at + 1) && /^(lb|ft)$/.test(w.lower(at + 2))) return { ...none, name: 'pound-foot', kind: 'energy', to: at + 3 };
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
  return w.glued(at) && (w.isWord(at) || w.isNumber(at) || w.kinds[at] === 'code' || (w.isSign(at, '.') && w.glued(at + 1) && w.isWord(at + 1)));
}

/** "1970s", "the 50s", "Model 3s": an s that makes a plural and no second. */
function plainPlural(w: Words, at: number): boolean {
  const digits = w.raw(at - 1);
  return !digits.includes('.') && (digits.length > 1 || w.isCapital(at - 2) || w.lower(at - 2) === 'the');
}

function squared(w: Words, at: number, unit: UnitRead): UnitRead {
  const power = w.glued(at + 1) ? w.raw(at + 1) : '';
  if (unit.kind === 'length' && (power === '²' || power === '³')) return { ...unit, name: `${power === '²' ? 'square' : 'cubic'} ${unit.name}`, kind: power === '²' ? 'area' : 'volume', to: unit.to + 1 };
  return unit;
}

/** "degrees", "degrees Celsius", "deg C". */
function readDegrees(w: Words, at: number, joined: boolean): UnitRead {
  const dot = w.isSign(at, '.') && w.lower(at - 1) === 'deg' ? at + 1 : at;
  const dash = w.isSign(dot, '-') && w.glued(dot) ? dot + 1 : dot;
  const scale = w.opens[dash] ? '' : w.lower(dash);
  const name = /^(c|celsius|centigrade|celcius)$/.test(scale) ? 'celsius' : /^(f|fahrenheit|farenheit)$/.test(scale) ? 'fahrenheit' : 'degree';
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

/** "dollars", "US dollars", "Swiss francs", "pounds sterling", "yuan"; pounds are money only where money is meant. */
function readCurrencyName(w: Words, at: number, number: NumberRead, dash: boolean): UnitRead | null {
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
  if (/^(real|sole|sol|won|marks?|colon|kip|crowns?|som)$/.test(word) && nation.length === 0 && number.magnitude === 1 && number.low < (/^crowns?$/.test(word) ? 20 : 100)) return null;
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
function dollarTail(w: Words, at: number): number {
  if (w.raw(at) === 'US') return at + 1;
  if (w.raw(at) === 'U' && w.isSign(at + 1, '.') && w.raw(at + 2) === 'S' && w.isSign(at + 3, '.')) return at + 4;
  return at;
}

/** "[three dollars] and 50 cents": the hundredths after an amount of money. */
function readCents(w: Words, at: number, convention: MagnitudeConvention): { value: number; to: number } | null {
  const from = w.lower(at) === 'and' || w.isSign(at, ',') ? at + 1 : at;
  if (w.opens[from]) return null;
  const number = readNumber(w, from, convention);
  if (!number || 100 <= number.high || number.form === 'fraction' || !/^(cents?|pence|p)$/.test(w.lower(number.to))) return null;
  return { value: number.high / 100, to: number.to + 1 };
}

/** Nouns a rate is told by after "a": "$98 a share", "five times a week". */
const RATE_NOUNS = new Set('share barrel ounce gallon pound ton tonne litre liter kilo kilogram kg head person pupil student piece unit bottle night day week month year hour minute second quarter century decade season game square foot metre meter mile acre bushel dozen ticket seat household family'.split(' '));

/** "per week", "a share", "an ounce", "/day", "per square foot", "each year" is no rate but a repeated time. */
function readRate(w: Words, at: number, kind: UnitKind): { name: string; to: number } | null {
  const dash = w.isSign(at, '-') && w.glued(at);
  const word = w.lower(dash ? at + 1 : at);
  const next = (dash ? at + 2 : at + 1) + (dash && w.isSign(at + 2, '-') ? 1 : 0);
  if (w.isSign(at, '/') && w.glued(at) && w.glued(at + 1)) {
    const unit = UNIT_WORDS.get(w.lower(at + 1)) ?? UNIT_SIGNS.get(w.raw(at + 1));
    return unit ? { name: unit.name, to: at + 2 } : null;
  }
  if (word === 'per') {
    const unit = unitWords(w, next, 2);
    if (unit) return { name: unit.name, to: unit.to };
    if (/^(cent|se)$/.test(w.lower(next))) return null;
    if (w.lower(next) === 'annum') return { name: 'year', to: next + 1 };
    if (w.lower(next) === 'capita') return { name: 'person', to: next + 1 };
    return w.isWord(next) && !EN.closed.has(w.lower(next)) && !w.opens[next] ? { name: w.lower(next), to: next + 1 } : null;
  }
  if ((word === 'a' || word === 'an') && kind !== 'time' && RATE_NOUNS.has(w.lower(next)) && !(w.lower(next) === 'year' && /^(ago|earlier|later|before|after)$/.test(w.lower(next + 1))) && !/^(ago|earlier|later)$/.test(w.lower(next + 1))) return { name: UNIT_WORDS.get(w.lower(next))?.name ?? w.lower(next), to: next + 1 };
  if ((word === 'a' || word === 'an') && kind === 'time' && /^(day|week|month|year)$/.test(w.lower(next)) && !/^(ago|earlier|later)$/.test(w.lower(next + 1))) return { name: w.lower(next), to: next + 1 };
  return null;
}

/** A unit word that is a unit here: "20 minutes" always, "3 points" and "a second" not. */
function fitsAsUnit(w: Words, at: number, number: NumberRead): boolean {
  const word = w.lower(at);
  if (/^(second|mark|stone|cup|foot|pc|mo|ha|rad|min|sec|kn|fps|bp|deg|gal)$/.test(word) && number.form !== 'digits') return word === 'foot' || word === 'second' && w.isSign(at - 1, '-') || word === 'cup';
  if (word === 'per' || word === 'mach') return false;
  return true;
}

/** The `length` words from `at` in lower case, hyphens between them read as spaces; null where a sign stands between. */
export function phrase(w: Words, at: number, length: number): { readonly text: string; readonly to: number } | null {
  let text = '';
  let k = at;
  for (let n = 0; n < length; n++) {
    if (n > 0 && w.isSign(k, '-') && w.glued(k) && w.glued(k + 1)) k++;
    if (!w.isWord(k) || (n > 0 && w.opens[k])) return null;
    text += (n > 0 ? ' ' : '') + w.lower(k);
    k++;
  }
  return { text, to: k };
}

/** The longest unit written in words at `at`, up to `longest` words. */
function unitWords(w: Words, at: number, longest: number): { readonly name: string; readonly kind: UnitKind; readonly to: number; readonly words: number } | null {
  for (let length = longest; 1 <= length; length--) {
    const words = phrase(w, at, length);
    const unit = words && UNIT_WORDS.get(words.text);
    if (unit) return { ...unit, to: words.to, words: length };
  }
  return null;
}
