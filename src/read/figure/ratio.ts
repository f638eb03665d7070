import { EN } from './en.js';
import type { Draftling } from './find.js';
import { magnitudeOf, type NumberRead, numeral, quotient } from './number.js';
import type { Quantity } from './quantity.js';
import type { Words } from './words.js';

type Read = Omit<Draftling, 'hedge'>;
const BARE = { change: null, level: null, changeAt: null, counted: null } as const;

/** "one in five", "1-in-5", "nine out of 10", "one of every nine": a part of a whole, as a fraction without a unit. */
export function readRatio(w: Words, q: Quantity): Read | null {
  if (q.unit !== null || q.number.form === 'fraction' || q.number.form === 'open' || q.number.magnitude !== 1)
    return null;
  let k = q.to;
  if (w.isSign(k, '-') && w.glued(k)) k++;
  const over = q.high;
  if (w.lower(k) === 'out' && w.lower(k + 1) === 'of') k += 2;
  else if (w.lower(k) === 'in' && Number.isInteger(over) && 0 < over && over < 100) k++;
  else if (w.lower(k) === 'of' && (w.lower(k + 1) === 'every' || /^(10|ten|100)$/.test(w.lower(k + 1)))) k++;
  else return null;
  if (w.isSign(k, '-') && w.glued(k)) k++;
  if (w.lower(k) === 'every') k++;
  const word = w.lower(k);
  const article = word === 'a';
  const digits = w.isNumber(k) && !w.raw(k).includes('.') && w.raw(k).length < 12;
  const small = digits ? Number(w.raw(k).replaceAll(',', '')) : article ? magnitudeOf(w.lower(k + 1)) : numeral(word);
  if (small === undefined || small <= over || (1500 <= small && small < 2100 && digits)) return null;
  const to = article ? k + 2 : k + 1;
  const scale = magnitudeOf(w.lower(to));
  const end = scale === undefined ? to : to + 1;
  // "two in 10 days" is a count in a period, "one in 3.5" and "5 in 20%" are none.
  if (
    /^(second|minute|hour|day|week|month|year|decade)s?$/.test(w.lower(end)) ||
    EN.months.has(w.lower(end)) ||
    (w.isSign(end, '%-:') && w.glued(end)) ||
    /^(percent|per|a\.m|p\.m|am|pm)$/.test(w.lower(end))
  )
    return null;
  const value = quotient(over, small * (scale ?? 1));
  return { ...BARE, q, from: q.from, to: end, low: value, high: value, unit: null, rule: 'figure/ratio' };
}

/** "sixfold", "tenfold", "6-fold": how many times. */
export function readFold(w: Words, at: number): Read | null {
  const word = w.lower(at);
  let value: number | undefined;
  let to = at + 1;
  if (w.isWord(at) && word.endsWith('fold') && word.length > 6)
    value = numeral(word.slice(0, -4)) ?? magnitudeOf(word.slice(0, -4));
  else if (w.isSign(at + 1, '-') && w.lower(at + 2) === 'fold')
    [value, to] = [w.isNumber(at) ? Number(w.raw(at).replaceAll(',', '')) : numeral(word), at + 3];
  if (value === undefined || !Number.isFinite(value)) return null;
  const number: NumberRead = {
    low: value,
    high: value,
    from: at,
    to,
    form: 'words',
    bare: false,
    mantissa: value,
    magnitude: 1,
  };
  const q: Quantity = {
    low: value,
    high: value,
    from: at,
    to,
    number,
    unit: 'time',
    kind: 'other',
    age: false,
    rate: null,
    sign: null,
    code: false,
    joined: false,
  };
  return { ...BARE, q, from: at, to, low: value, high: value, unit: 'time', rule: 'figure/multiple' };
}
