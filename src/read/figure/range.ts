import { type ChangeRead, changeVerb, readChange } from './change.js';
import type { MagnitudeConvention } from './convention.js';
import { codeEnd } from './exclude.js';
import { beginsNumber, clean, vulgar } from './number.js';
import { type Quantity, readQuantity } from './quantity.js';
import type { Words } from './words.js';

/** Two quantities of one unit that belong together: a range, or the two ends of a change. */
export interface Pair {
  readonly a: Quantity;
  readonly b: Quantity;
  /** The change that "from a to b" tells; null for a range. */
  readonly change: ChangeRead | null;
}

/** True where a number may begin: digits, a numeral, a magnitude, a fraction. */
export function startsNumber(w: Words, at: number): boolean {
  switch (w.kinds[at]) {
    case 'number':
      return true;
    case 'sign':
      return vulgar(w.raw(at)) !== undefined;
    case 'word':
      return beginsNumber(w.lower(at));
    default:
      return false;
  }
}

const HEDGES = /^(about|around|roughly|approximately|nearly|almost|some)$/;
const FRONT = /^(us|a|an|hk|usd|eur|gbp|rm|rs|c|about|around|roughly|approximately|nearly|almost|some|up)$/;

/** "1,500-2,000", "between 20 and 30", "from 12 to 18", "$20 to $25 billion", "four to five thousand". */
export function readPair(w: Words, a: Quantity, convention: MagnitudeConvention): Pair | null {
  const before = w.lower(a.from - 1);
  const earlier = w.lower(a.from - 2);
  const between =
    before === 'between' ||
    (earlier === 'between' && HEDGES.test(before)) ||
    (before === 'of' && /^(ages?|values?)$/.test(earlier) && /^between$/.test(w.lower(a.from - 4)));
  const from = before === 'from' || (earlier === 'from' && HEDGES.test(before));
  const link = linkAt(w, a.to, between);
  if (!link) return null;
  let next = link.to;
  while (next < link.to + 4 && !startsNumber(w, next) && (w.isSign(next, '$£€¥₹#~+-−.') || FRONT.test(w.lower(next))))
    next++;
  if (!startsNumber(w, next) || (w.isNumber(next) && codeEnd(w, next) > 0)) return null;
  const b = readQuantity(w, next, link.to, convention);
  if (
    !b ||
    b.code ||
    (a.age && !b.age) ||
    a.number.form === 'open' ||
    b.number.form === 'open' ||
    (a.number.form === 'fraction') !== (b.number.form === 'fraction')
  )
    return null;
  if (yearLike(w, a) && (yearLike(w, b) || b.unit !== null || b.number.magnitude !== 1 || !from)) return null;
  const opened = between || from;
  const unit = joinUnits(a, b, opened);
  if (!unit) return null;
  const by = before === 'by' || (earlier === 'by' && HEDGES.test(before));
  if (
    link.kind === 'to' &&
    !opened &&
    a.unit !== null &&
    !(by && a.unit === b.unit) &&
    readChange(w, a.from, a.to, 0, true)?.role === 'amount'
  )
    return null;
  if (
    link.kind === 'to' &&
    !opened &&
    a.number.form === 'words' &&
    a.unit === null &&
    b.unit === null &&
    a.high >= b.high
  )
    return null;
  // "ten to fifteen thousand": the magnitude serves both, unless the first is the larger without it ("$300 to $5
  // million").
  const magnitude = b.number.high === 0 ? 1 : b.number.magnitude * Math.round(Math.abs(b.high / b.number.high));
  const shared =
    a.number.magnitude === 1 && Math.abs(a.high) === a.number.mantissa && a.high <= b.number.mantissa ? magnitude : 1;
  const rate = b.rate ?? a.rate;
  const common = { unit: unit.name, kind: unit.kind, age: a.age || b.age, rate };
  const change = from ? changeVerb(w, a.from - (before === 'from' ? 1 : 2)) : null;
  const first = { ...a, ...common, low: clean(a.low * shared), high: clean(a.high * shared) };
  const second = { ...b, ...common };
  if (change === null && second.high <= first.low) return null;
  return { a: first, b: second, change };
}

function linkAt(w: Words, end: number, between: boolean): { kind: 'dash' | 'to' | 'and'; to: number } | null {
  // "300- to 400-year-old", "0-to-80": hyphens on either side of the word.
  const at = w.isSign(end, '-') && w.glued(end) && /^(to|and)$/.test(w.lower(end + 1)) ? end + 1 : end;
  const word = w.lower(at);
  if (w.opens[at]) return null;
  if (word === 'to' || (word === 'and' && between)) {
    return { kind: word, to: w.isSign(at + 1, '-') && w.glued(at + 1) && w.glued(at + 2) ? at + 2 : at + 1 };
  }
  if (
    w.isSign(at, '-–—‑−') &&
    w.glued(at) === w.glued(at + 1) &&
    (w.isNumber(at + 1) || w.isSign(at + 1, '$£€¥') || (w.isWord(at + 1) && w.glued(at) && startsNumber(w, at + 1)))
  )
    return { kind: 'dash', to: at + 1 };
  return null;
}

function yearLike(w: Words, q: Quantity): boolean {
  return q.number.bare && q.unit === null && w.raw(q.number.from).length === 4 && 1500 <= q.low && q.low < 2100;
}

function joinUnits(
  a: Quantity,
  b: Quantity,
  opened: boolean,
): (Pick<Quantity, 'kind'> & { name: string | null }) | null {
  if (a.unit === b.unit || a.unit === null) return { name: b.unit, kind: b.kind };
  if (b.unit === null) return opened || a.kind === 'money' ? { name: a.unit, kind: a.kind } : null;
  // "US $40 to $45 billion": the country is told once.
  if (a.unit.endsWith('dollar') && b.unit.endsWith('dollar'))
    return { name: a.unit.length < b.unit.length ? b.unit : a.unit, kind: 'money' };
  return null;
}

/** The two ends of a range as one quantity. */
export function joined({ a, b }: Pair): Quantity {
  const number = { ...b.number, bare: false, from: a.number.from, form: b.number.form };
  return {
    ...b,
    low: Math.min(a.low, b.low),
    high: Math.max(a.high, b.high),
    from: a.from,
    sign: null,
    number,
    joined: b.joined,
  };
}
