import type { MagnitudeConvention } from './convention.js';
import { dollarTail, readCents } from './currency.js';
import { EN } from './en.js';
import { readFront } from './front.js';
import { clean, magnitudeOf, type NumberRead, readNumber } from './number.js';
import { countable } from './plural.js';
import { readRate } from './rate.js';
import { readUnit } from './unit.js';
import { CURRENCY_NAMES, MILLION_CODES, type UnitKind } from './units.js';
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

/**
 * Reads the quantity whose number starts at word `at`, looking back for its sign and currency but not before `floor`.
 */
export function readQuantity(w: Words, at: number, floor: number, convention: MagnitudeConvention): Quantity | null {
  const number = readNumber(w, at, convention);
  if (!number) return null;
  const front = readFront(w, at, floor);
  let { to } = number;
  let magnitude = 1;
  let millions: string | null = null;
  if (number.form === 'words' && number.magnitude === 1 && MILLION_CODES.has(w.raw(to)))
    [magnitude, millions, to] = [1e6, MILLION_CODES.get(w.raw(to)) ?? null, to + 1];
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
  const late =
    after?.kind === 'money' && number.magnitude === 1 && magnitude === 1 ? magnitudeOf(w.lower(after.to)) : undefined;
  if (late !== undefined) magnitude = late;
  const code =
    !after &&
    to === number.to &&
    number.form === 'digits' &&
    w.glued(to) &&
    (w.isWord(to) || w.kinds[to] === 'code') &&
    !w.lower(to).startsWith("'") &&
    !w.lower(to).startsWith('’');
  const currency = front.currency ?? millions;
  // "US$84" needs no word after it; "$5 dollars" says it twice.
  const unit =
    currency === null
      ? after
      : {
          ...(after?.kind === 'money' ? after : { to }),
          name: currency,
          kind: 'money' as const,
          age: false,
          joined: false,
        };
  let end = unit ? unit.to : to;
  if (late !== undefined) end++;
  if (currency !== null && after?.kind !== 'money') end = dollarTail(w, end);
  const cents =
    after?.kind === 'money' && magnitude === 1 && number.magnitude === 1 ? readCents(w, end, convention) : null;
  if (cents) end = cents.to;
  const rate = unit ? readRate(w, end, unit.kind) : null;
  if (rate) end = rate.to;
  const factor = front.sign === '-' ? -magnitude : magnitude;
  const low = clean(number.low * factor + (cents?.value ?? 0));
  const high = clean(number.high * factor + (cents?.value ?? 0));
  return {
    low: Math.min(low, high),
    high: Math.max(low, high),
    from: front.from,
    to: end,
    number,
    unit: unit?.name ?? null,
    kind: unit?.kind ?? null,
    age: unit?.age ?? false,
    rate: rate?.name ?? null,
    sign: front.sign,
    code,
    joined: unit?.joined ?? false,
  };
}

/** "1.2m", "40k", "8 B": the magnitude an abbreviation stands for, or null where it is a unit (37m tall) or nothing. */
function readAbbreviation(w: Words, at: number, glued: boolean, money: boolean): number | null {
  if (!w.isWord(at)) return null;
  const raw = w.raw(at);
  const magnitude = Object.hasOwn(EN.magnitudeSigns, raw) ? (EN.magnitudeSigns[raw] ?? null) : null;
  if (magnitude === null) return null;
  const closed = !(w.glued(at + 1) && (w.isNumber(at + 1) || w.isWord(at + 1)));
  if (!closed) return null;
  if (raw.length >= 2 && raw !== 'mm' && raw !== 'MM')
    return glued || !/^(mil|tr|t|bil)$/.test(raw) || money ? magnitude : null;
  if (money) return glued || raw !== 't' ? magnitude : null;
  if (raw === 'mm' || raw === 'MM') return null;
  if (raw === 'k' || raw === 'K') return glued ? magnitude : null;
  const next = w.lower(at + 1);
  const counted = countable(w, at + 1);
  if (raw === 'b' || raw === 'B')
    return (glued || raw === 'B') && (counted || glued) && next !== '' ? magnitude : glued ? magnitude : null;
  if (raw === 't' || raw === 'T') return null;
  return (glued || raw === 'M') && (counted || next === 'of' || CURRENCY_NAMES.has(next)) ? magnitude : null;
}
