import { readAbbreviation } from './abbreviation.js';
import type { MagnitudeConvention } from './convention.js';
import { dollarTail, readCents } from './currency.js';
import { readFeetAndInches } from './feet.js';
import { type Front, readFront } from './front.js';
import { readNumber } from './number.js';
import { clean, magnitudeOf, type NumberRead } from './numeral.js';
import { readRate } from './rate.js';
import { readUnit } from './unit.js';
import type { UnitRead } from './unit-tail.js';
import { MILLION_CODES, type UnitKind } from './units.js';
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

/** The magnitude told after the number in an abbreviation or a code, and where it ends. */
interface Scaling {
  readonly magnitude: number;
  readonly to: number;
  /** The currency of a code that holds the million: "30 MUSD". */
  readonly currency: string | null;
}

/**
 * Reads the quantity whose number starts at word `at`, looking back for its sign and currency but not before `floor`.
 */
export function readQuantity(w: Words, at: number, floor: number, convention: MagnitudeConvention): Quantity | null {
  const number = readNumber(w, at, convention);
  if (!number) return null;
  const front = readFront(w, at, floor);
  const feet = readFeetAndInches(w, number);
  if (feet) return quantityOf(number, front, { ...feet, kind: 'length', age: false, joined: feet.joined }, feet.value);
  const scaling = readScaling(w, number, front);
  const after = scaling.currency === null ? readUnit(w, scaling.to, number, front.currency !== null) : null;
  const unit = unitOf(front.currency ?? scaling.currency, after, scaling.to);
  return finished(w, number, front, scaling, after, unit, convention);
}

function finished(
  w: Words,
  number: NumberRead,
  front: Front,
  scaling: Scaling,
  after: UnitRead | null,
  unit: UnitRead | null,
  convention: MagnitudeConvention,
): Quantity {
  const plain = number.magnitude === 1 && scaling.magnitude === 1;
  // "75 USD million": the magnitude after the code.
  const late = after?.kind === 'money' && plain ? magnitudeOf(w.lower(after.to)) : undefined;
  let to = (unit?.to ?? scaling.to) + (late === undefined ? 0 : 1);
  if (front.currency !== null && after?.kind !== 'money') to = dollarTail(w, to);
  const cents = after?.kind === 'money' && plain && late === undefined ? readCents(w, to, convention) : null;
  to = cents?.to ?? to;
  const rate = unit ? readRate(w, to, unit.kind) : null;
  const factor = (front.sign === '-' ? -1 : 1) * (late ?? scaling.magnitude) * (front.millions ? 1e6 : 1);
  const scaled = (value: number): number =>
    factor === 1 && !cents ? value : clean(value * factor + (cents?.value ?? 0));
  const [low, high] = [scaled(number.low), scaled(number.high)];
  return {
    low: Math.min(low, high),
    high: Math.max(low, high),
    from: front.from,
    to: rate?.to ?? to,
    number,
    unit: unit?.name ?? (isMagnitude(w, number.from) ? 'magnitude' : null),
    kind: unit?.kind ?? (isMagnitude(w, number.from) ? 'other' : null),
    age: unit?.age ?? false,
    rate: rate?.name ?? null,
    sign: front.sign,
    code: after === null && scaling.to === number.to && isCode(w, number),
    joined: unit?.joined ?? false,
  };
}

function quantityOf(number: NumberRead, front: Front, unit: UnitRead, value: number): Quantity {
  const { name, kind, to, age, joined } = unit;
  const signed = front.sign === '-' ? -value : value;
  return {
    low: signed,
    high: signed,
    from: front.from,
    to,
    number,
    unit: name,
    kind,
    age,
    rate: null,
    sign: front.sign,
    code: false,
    joined,
  };
}

/** "1.2m", "40k", "30 MUSD": the magnitude of digits in letters. */
function readScaling(w: Words, number: NumberRead, front: Front): Scaling {
  const { to } = number;
  const none = { magnitude: 1, to, currency: null };
  if (number.magnitude !== 1 || (number.form !== 'digits' && number.form !== 'words')) return none;
  if (number.form === 'digits') {
    const abbreviation = readAbbreviation(w, to, w.glued(to) && w.isWord(to), front.currency !== null);
    if (abbreviation !== null) return { magnitude: abbreviation, to: to + 1, currency: null };
  }
  const currency = w.isWord(to) ? MILLION_CODES.get(w.raw(to)) : undefined;
  return currency === undefined ? none : { magnitude: 1e6, to: to + 1, currency };
}

/** "US$84" needs no word after it; "$5 dollars" says it twice. */
function unitOf(currency: string | null, after: UnitRead | null, to: number): UnitRead | null {
  if (currency === null) return after;
  const end = after?.kind === 'money' ? after.to : to;
  return { name: currency, kind: 'money', to: end, age: false, joined: false };
}

/** True for digits with letters glued to them: "2B", "12c"; not for "1990's". */
function isCode(w: Words, { form, to }: NumberRead): boolean {
  return form === 'digits' && w.glued(to) && (w.isWord(to) || w.kinds[to] === 'code') && !/^['’]/.test(w.lower(to));
}

/** "a magnitude 6.1 quake", "a magnitude of 6.1": the unit before its number. */
function isMagnitude(w: Words, at: number): boolean {
  const before = w.lower(at - 1) === 'of' || w.isTie(at - 1) ? at - 2 : at - 1;
  return w.lower(before) === 'magnitude' && !w.opens[at];
}
