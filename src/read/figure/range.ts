import { type ChangeRead, changeVerb, readChange } from './change.js';
import type { MagnitudeConvention } from './convention.js';
import { EN } from './en.js';
import { beginsNumber, clean, foldOf, mayBeginNumber, vulgar } from './numeral.js';
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
      return mayBeginNumber(w.text, w.starts[at] ?? 0, w.ends[at] ?? 0) && beginsNumber(w.lower(at));
    default:
      return false;
  }
}

/** What stands before the first of two quantities. */
interface Opening {
  readonly between: boolean;
  readonly from: boolean;
  readonly by: boolean;
  /** The word after "between", "from" or "by" that hedges: "from about". */
  readonly hedged: boolean;
}

interface Link {
  readonly kind: 'dash' | 'to' | 'and';
  readonly to: number;
}

/** From this ratio on, "by 3 to 40" is an amount and the level after it. */
const LEVEL_RATIO = 3;

/**
 * "1,500-2,000", "between 20 and 30", "from 12 to 18", "$20 to $25 billion", "four to five thousand". `isChain` tells
 * digits that no range may end in: dates, clock times, scores.
 */
export function readPair(
  w: Words,
  a: Quantity,
  convention: MagnitudeConvention,
  isChain: (at: number) => boolean,
): Pair | null {
  if (isMultiple(w, a)) return null;
  const opening = openingOf(w, a);
  const link = linkAt(w, a.to, opening.between);
  if (!link) return null;
  const next = secondAt(w, link.to);
  if (!startsNumber(w, next) || (w.isNumber(next) && isChain(next))) return null;
  const b = secondOf(w, next, link, convention, isChain);
  if (!b || b.code || (a.age && !b.age) || !sameForm(a, b) || areYears(w, a, b, opening.from)) return null;
  const opened = opening.between || opening.from;
  const unit = joinUnits(a, b, opened);
  if (!unit || (link.kind === 'to' && !opened && isLevel(w, a, b, opening.by))) return null;
  const shared = sharedMagnitude(a, b);
  const common = { unit: unit.name, kind: unit.kind, age: a.age || b.age, rate: b.rate ?? a.rate };
  const change = opening.from ? changeVerb(w, a.from - (opening.hedged ? 2 : 1)) : null;
  const first =
    shared === 1 ? { ...a, ...common } : { ...a, ...common, low: clean(a.low * shared), high: clean(a.high * shared) };
  const second = { ...b, ...common };
  return change === null && second.high <= first.low ? null : { a: first, b: second, change };
}

/** The second quantity; behind "to" it may be a range itself: "from 11.4 to 15-16 billion". */
function secondOf(
  w: Words,
  at: number,
  link: Link,
  convention: MagnitudeConvention,
  isChain: (at: number) => boolean,
): Quantity | null {
  const b = readQuantity(w, at, link.to, convention);
  const inner = b && link.kind === 'to' && w.isTie(b.to) ? readPair(w, b, convention, isChain) : null;
  return inner && inner.change === null ? joined(inner) : b;
}

/** "sixfold to $3 million": so many times, and a level. */
function isMultiple(w: Words, { number }: Quantity): boolean {
  const word = w.lower(number.from);
  return word === 'twice' || foldOf(word) !== undefined;
}

function openingOf(w: Words, a: Quantity): Opening {
  const before = w.lower(a.from - 1);
  const hedged = EN.rangeHedges.has(before);
  const opener = hedged ? w.lower(a.from - 2) : before;
  const values = before === 'of' && EN.valueNouns.has(w.lower(a.from - 2)) && w.lower(a.from - 4) === 'between';
  return { between: opener === 'between' || values, from: opener === 'from', by: opener === 'by', hedged };
}

/** Past the hedge, sign and currency of the second number. */
function secondAt(w: Words, at: number): number {
  let next = at;
  while (
    next < at + 4 &&
    !startsNumber(w, next) &&
    (w.isSign(next, '$£€¥₹#~+-−.') || EN.beforeSecond.has(w.lower(next)))
  )
    next++;
  return next;
}

function sameForm({ number: a }: Quantity, { number: b }: Quantity): boolean {
  if (a.form === 'open' || b.form === 'open') return false;
  return (a.form === 'fraction') === (b.form === 'fraction');
}

function areYears(w: Words, a: Quantity, b: Quantity, from: boolean): boolean {
  return yearLike(w, a) && (yearLike(w, b) || b.unit !== null || b.number.magnitude !== 1 || !from);
}

/**
 * True where "to" leads to the level after an amount: "fell 3 points to 40", "widened by $3.2 million to $41.7
 * million"; "by 3 to 5 percent" is a range.
 */
function isLevel(w: Words, a: Quantity, b: Quantity, by: boolean): boolean {
  if (a.unit === null) return a.number.form === 'words' && b.unit === null && a.high >= b.high;
  const range = by && a.unit === b.unit && b.low < LEVEL_RATIO * a.high;
  return !range && readChange(w, a.from, a.to, true)?.role === 'amount';
}

/**
 * The magnitude told once for both: "ten to fifteen thousand"; 1 where the first is the larger without it ("$300 to $5
 * million").
 */
function sharedMagnitude(a: Quantity, b: Quantity): number {
  const magnitude = b.number.high === 0 ? 1 : b.number.magnitude * Math.round(Math.abs(b.high / b.number.high));
  const plain = a.number.magnitude === 1 && Math.abs(a.high) === a.number.mantissa;
  return plain && a.high <= b.number.mantissa ? magnitude : 1;
}

function linkAt(w: Words, end: number, between: boolean): Link | null {
  // "300- to 400-year-old", "0-to-80": hyphens on either side of the word.
  const at = w.isSign(end, '-') && w.glued(end) && /^(to|and)$/.test(w.lower(end + 1)) ? end + 1 : end;
  const word = w.lower(at);
  if (w.opens[at]) return null;
  if (word === 'to' || (word === 'and' && between)) return { kind: word, to: w.isTie(at + 1) ? at + 2 : at + 1 };
  if (!w.isSign(at, '-–—‑−') || w.glued(at) !== w.glued(at + 1)) return null;
  const number = w.isNumber(at + 1) || w.isSign(at + 1, '$£€¥');
  return number || (w.isWord(at + 1) && w.glued(at) && startsNumber(w, at + 1)) ? { kind: 'dash', to: at + 1 } : null;
}

function yearLike(w: Words, q: Quantity): boolean {
  return q.number.bare && q.unit === null && w.raw(q.number.from).length === 4 && 1500 <= q.low && q.low < 2100;
}

function joinUnits(
  a: Quantity,
  b: Quantity,
  opened: boolean,
): (Pick<Quantity, 'kind'> & { readonly name: string | null }) | null {
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
