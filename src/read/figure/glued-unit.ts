import { ageEnd, readDegrees, squared, tied, type UnitRead } from './unit-tail.js';
import { CURRENCY_CODES, UNIT_SIGNS, UNIT_WORDS } from './units.js';
import type { Words } from './words.js';

/** A unit glued to its digits: "12km", "5GB", "80p", "120km/h", "30m²". */
export function readGlued(w: Words, at: number): UnitRead | null {
  const raw = w.raw(at);
  const plain = { age: false, joined: false, to: at + 1 };
  if (w.kinds[at] === 'code') return readPower(w, at);
  const both = readPaired(w, at, raw);
  if (both) return both;
  const code = CURRENCY_CODES.get(raw);
  if (code !== undefined && w.isUpper(at)) return { ...plain, name: code, kind: 'money' };
  // "41C", where no thing is named by it: "the 41C line".
  if ((raw === 'C' || raw === 'F') && !tied(w, at + 1) && !/^NN/.test(w.tag(at + 1)))
    return { ...plain, name: raw === 'C' ? 'celsius' : 'fahrenheit', kind: 'temperature' };
  if ((raw === 'p' || raw === 'c') && !tied(w, at + 1))
    return { ...plain, name: raw === 'p' ? 'penny' : 'cent', kind: 'money' };
  const sign = UNIT_SIGNS.get(raw) ?? UNIT_WORDS.get(raw.toLowerCase());
  if (!sign || raw === 'pm' || raw === 'am' || (raw === 's' && plainPlural(w, at))) return null;
  if (sign.name === 'degree') return readDegrees(w, at + 1, false);
  const age = sign.kind === 'time' ? ageEnd(w, at + 1) : 0;
  if (age) return { ...plain, ...sign, to: age, age: true };
  return squared(w, at, { ...plain, ...sign });
}

/** "190 km2", "30m3": an area or a volume whose power is written as a digit. */
export function readPower(w: Words, at: number): UnitRead | null {
  const raw = w.raw(at);
  const unit = /^(m|km|cm|ft)[23]$/.test(raw) ? UNIT_SIGNS.get(raw) : undefined;
  return unit ? { ...unit, age: false, joined: false, to: at + 1 } : null;
}

/** "120km/h", "332lb-ft": a unit of two parts. */
function readPaired(w: Words, at: number, raw: string): UnitRead | null {
  if (!w.glued(at + 1) || !w.glued(at + 2)) return null;
  const plain = { age: false, joined: false, to: at + 3 };
  const both = w.isSign(at + 1, '/') ? UNIT_WORDS.get(`${raw}/${w.raw(at + 2)}`) : undefined;
  if (both) return { ...plain, ...both };
  const torque = /^(lb|ft)$/.test(raw) && w.isSign(at + 1, '-') && /^(lb|ft)$/.test(w.lower(at + 2));
  return torque ? { ...plain, name: 'pound-foot', kind: 'energy' } : null;
}

/** "1970s", "the 50s", "Model 3s": an s that makes a plural and no second. */
function plainPlural(w: Words, at: number): boolean {
  const digits = w.raw(at - 1);
  return !digits.includes('.') && (digits.length > 1 || w.isCapital(at - 2) || w.lower(at - 2) === 'the');
}
