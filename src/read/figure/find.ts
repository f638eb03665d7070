import type { Draft, Figure, Hedge, Time } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { readChange, type Direction } from './change.js';
import { INTERVALS, type MagnitudeConvention } from './convention.js';
import { EN } from './en.js';
import { codeEnd, countsNext, notAFigure } from './exclude.js';
import { hedgeAfter, hedgeBefore } from './hedge.js';
import { readCounted, type Counted } from './noun.js';
import { clean, denominator, magnitudeOf, numeral, openMagnitude, vulgar, quotient } from './number.js';
import { readQuantity, type Quantity } from './quantity.js';
import { Syntax } from './syntax.js';
import { splitWords, type Words } from './words.js';

/**
 * Finds the figures of a report, in text order. `statement` is filled in later, when statements are known.
 *
 * A figure's span takes in its hedge, currency, number and unit of measure, not the noun it counts, which is its `measure`.
 * Method: numbers in digits and words, joined with what stands at them, after the normalised quantities of CQE
 * (Almasian et al. 2023, "CQE: A Comprehensive Quantity Extractor").
 */
export function findFigures(draft: Draft, times: readonly Time[], convention: MagnitudeConvention = INTERVALS): Figure[] {
  const syntax = new Syntax(draft.tokens, draft.sentences);
  const starts = draft.sentences.length > 0 ? new Set(draft.sentences.map(({ start }) => start)) : null;
  const dated = new Dated(times);
  const figures: Figure[] = [];
  for (const paragraph of draft.layout.paragraphs) {
    const words = splitWords(draft.text, paragraph, starts);
    for (const found of findIn(words, syntax, dated, convention)) figures.push(found);
  }
  return figures;
}

/** The spans of a report's dates and clock times, asked in text order. */
class Dated {
  private at = 0;
  constructor(private readonly times: readonly Time[]) {}

  /** True when the span lies in a date or a clock time. */
  covers({ start, end }: Span): boolean {
    while (this.at < this.times.length && (this.times[this.at]?.end ?? 0) <= start) this.at++;
    for (let k = this.at; k < this.times.length; k++) {
      const time = this.times[k];
      if (!time || end <= time.start) return false;
      if (time.start <= start && end <= time.end && (time.type === 'DATE' || time.type === 'TIME')) return true;
    }
    return false;
  }
}

/** A figure while its neighbours may still give it a unit or a range. */
interface Draftling {
  readonly q: Quantity;
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly hedge: Hedge;
  readonly change: Direction | null;
  readonly unit: string | null;
  readonly counted: Counted | null;
  readonly rule: string;
}

function findIn(w: Words, syntax: Syntax, dated: Dated, convention: MagnitudeConvention): Figure[] {
  const found: Draftling[] = [];
  let floor = 0;
  for (let at = 0; at < w.length; ) {
    if (!startsNumber(w, at)) {
      at++;
      continue;
    }
    const skip = w.isNumber(at) ? codeEnd(w, at) : 0;
    if (skip > 0) {
      const chain = scoreOrSpan(w, at, skip);
      if (!chain) {
        floor = skip;
        at = skip;
        continue;
      }
    }
    const q = readQuantity(w, at, floor, convention);
    if (!q) {
      at++;
      continue;
    }
    const one = draftFigure(w, q, floor, syntax, dated, convention, found[found.length - 1] ?? null);
    if (one) {
      found.push(one);
      floor = one.to;
      at = one.to;
    } else {
      at = Math.max(at + 1, q.number.to);
      floor = at;
    }
  }
  return shareUnits(found).map((one) => figureOf(w, one));
}

function scoreOrSpan(_w: Words, _at: number, _end: number): boolean {
  return false;
}

function startsNumber(w: Words, at: number): boolean {
  switch (w.kinds[at]) {
    case 'number': return true;
    case 'sign': return vulgar(w.raw(at)) !== undefined;
    case 'word': {
      const word = w.lower(at);
      return numeral(word) !== undefined || magnitudeOf(word) !== undefined || word === 'dozen' || openMagnitude(word) !== undefined || denominator(word) !== undefined || word === 'several' || word === 'few';
    }
    default: return false;
  }
}

function draftFigure(w: Words, first: Quantity, floor: number, syntax: Syntax, dated: Dated, convention: MagnitudeConvention, previous: Draftling | null): Draftling | null {
  let q = first;
  const ratio = readRatio(w, q);
  if (ratio) return { q, from: q.from, to: ratio.to, low: ratio.value, high: ratio.value, ...plainHedge(w, q, floor), change: null, unit: null, counted: null, rule: 'figure/ratio' };
  const range = readRange(w, q, floor, convention);
  if (range) q = range.q;
  // An article belongs to the number it makes: "a hundred", "a third".
  const article = (q.number.form === 'words' || q.number.form === 'fraction' || q.number.form === 'open') && /^(a|an)$/.test(w.lower(q.from - 1)) && floor < q.from ? q.from - 1 : q.from;
  const counted = q.unit === null || q.kind === 'percent' ? null : null;
  const measured = q.unit !== null;
  const noun = measured || q.number.form === 'fraction' ? counted : readCounted(w, q.to, syntax, w.length, true);
  const duration = q.kind === 'time';
  const hedge = hedgeBefore(w, article, floor, { duration, measured: (measured && !duration) || !q.number.bare, counted: noun !== null });
  const after = hedge ? null : hedgeAfter(w, noun && noun.to > q.to ? noun.to : q.to) ?? hedgeAfter(w, q.to);
  const span = w.span(q.number.from, q.number.to);
  if (dated.covers(w.span(q.from, q.to)) && !duration) return null;
  if (dated.covers(span) && !(duration && /^(second|minute|hour|day|night|week|fortnight|weekend|month|year|decade|century)$/.test(q.unit ?? ''))) return null;
  const why = range ? null : notAFigure(w, q, floor, hedge !== null, syntax);
  let unit = q.unit ?? noun?.unit ?? null;
  let rule = ruleOf(q, range !== null);
  let to = q.to;
  if (why !== null) {
    return null;
  }
  const age = ageHere(w, q, unit);
  if (age) {
    unit = 'year';
    rule = 'figure/age';
  } else if (unit === null && times(w, q.to)) {
    unit = 'time';
    to = q.to + 1;
  }
  if (!age && unit === null && q.number.form === 'words' && w.lower(q.from - 1) === 'the' && q.number.to === q.number.from + 1 && !hedge) return null;
  const from = hedge ? hedge.at : article;
  const amount = unit === null || q.kind === 'money' || q.kind === 'percent' || unit === 'point' || q.number.form === 'fraction';
  const change = range?.change ?? (q.sign !== null && amount ? { role: 'amount' as const, direction: q.sign === '-' ? 'down' as const : 'up' as const, at: from } : readChange(w, from, q.to, floor > from ? from : 0, amount));
  let direction = change?.role === 'amount' ? change.direction : null;
  if (direction === null && change === null && previous && previous.change !== null && amount && follows(w, previous, from)) direction = previous.change;
  if (noun && noun.from <= q.to + 1 && after && after.at > noun.to) to = q.to;
  else if (after && after.at > to && !noun) to = after.at;
  const suffix = q.rate ?? null;
  const rate = suffix === null && noun && !measured ? rateAfter(w, noun.to) : suffix;
  if (rate !== null && unit !== null) unit = `${unit} per ${rate}`;
  return { q, from, to, low: q.low, high: q.high, hedge: hedge?.hedge ?? after?.hedge ?? 'exact', change: direction, unit, counted: noun, rule: w.lower(q.number.from) === 'one' && w.lower(q.to) === 'of' ? 'figure/one-of' : rule };
}

function plainHedge(w: Words, q: Quantity, floor: number): { hedge: Hedge } {
  return { hedge: hedgeBefore(w, q.from, floor, { duration: false, measured: true, counted: true })?.hedge ?? 'exact' };
}

function ruleOf(q: Quantity, range: boolean): string {
  if (q.age) return 'figure/age';
  if (range) return 'figure/range';
  if (q.number.form === 'open') return 'figure/open-magnitude';
  if (q.kind === 'money') return 'figure/money';
  if (q.kind === 'percent') return 'figure/percent';
  if (q.number.form === 'fraction') return 'figure/fraction';
  if (q.kind === 'time') return 'figure/duration';
  if (q.kind !== null) return 'figure/measure';
  return q.number.form === 'words' ? 'figure/cardinal-words' : 'figure/cardinal';
}

/** "fell 2.5 points, or 0.3%": the second amount tells the same change. */
function follows(w: Words, previous: Draftling, from: number): boolean {
  const gap = from - previous.to;
  if (gap < 1 || 3 < gap) return false;
  for (let k = previous.to; k < from; k++) if (!/^(,|or|and|\()$/.test(w.lower(k)) || w.opens[k]) return false;
  return true;
}

/** "four times the number". */
function times(w: Words, at: number): boolean {
  return w.lower(at) === 'times' && !w.opens[at];
}

function rateAfter(w: Words, at: number): string | null {
  const word = w.lower(at);
  if (word === 'per' && w.isWord(at + 1)) return w.lower(at + 1) === 'annum' ? 'year' : w.lower(at + 1);
  if ((word === 'a' || word === 'an') && /^(day|week|month|year|hour|minute|second|night|season|game)$/.test(w.lower(at + 1)) && !/^(ago|earlier|later|before|after)$/.test(w.lower(at + 2))) return w.lower(at + 1);
  return null;
}

/** A bare number that is an age: "Ana Moreno, 34,", "aged 12", "she was 61". */
function ageHere(w: Words, q: Quantity, unit: string | null): boolean {
  if (q.age) return true;
  const value = q.high;
  if (q.unit !== null || value > 120 || q.number.magnitude !== 1 || q.number.form === 'open' || q.number.form === 'fraction') return false;
  const prev = w.lower(q.from - 1);
  if (/^(aged|age|ages)$/.test(prev)) return true;
  if (/^(of|at|by)$/.test(prev) && /^(age|aged)$/.test(w.lower(q.from - 2))) return true;
  const end = q.to >= w.length || w.opens[q.to] || w.isSign(q.to, ',.;)”"’—–') || /^(when|by|at|and|but|then|years)$/.test(w.lower(q.to));
  if (unit !== null && !end) return false;
  if (q.number.form === 'digits' && q.number.bare && w.isSign(q.from - 1, ',') && w.isCapital(q.from - 2) && value >= 1 && (w.isSign(q.to, ',.') || /^(who|of|from|was|is|and|told|said|has|had|died)$/.test(w.lower(q.to))) && !EN.months.has(w.lower(q.from - 2)) && !EN.weekdays.has(w.lower(q.from - 2))) return true;
  if (/^(turned|turns|turning)$/.test(prev) && end) return true;
  if (/^(was|is|be|’s|'s|’m|'m|am|were)$/.test(prev) && end && agent(w, q.from - 2)) return true;
  return false;
}

function agent(w: Words, at: number): boolean {
  const word = w.lower(at);
  return /^(he|she|i|who|they|you)$/.test(word) || (/^(will|would|now|just|only)$/.test(word) && /^(he|she|i|who|they|you)$/.test(w.lower(at - 1)));
}

/** "one in five", "1-in-5", "nine out of 10": a part of a whole. */
function readRatio(w: Words, q: Quantity): { value: number; to: number } | null {
  if (q.unit !== null || q.number.form === 'fraction' || q.number.form === 'open' || q.number.magnitude !== 1) return null;
  let k = q.to;
  const dashed = w.isSign(k, '-') && w.glued(k);
  if (dashed) k++;
  const over = q.high;
  if (w.lower(k) === 'out' && w.lower(k + 1) === 'of') k += 2;
  else if (w.lower(k) === 'in' && Number.isInteger(over) && over < 100) k++;
  else return null;
  if (w.isSign(k, '-') && w.glued(k)) k++;
  if (w.lower(k) === 'every') k++;
  const word = w.lower(k);
  const small = w.isNumber(k) && !w.raw(k).includes('.') ? Number(w.raw(k).replaceAll(',', '')) : numeral(word) ?? (word === 'a' ? magnitudeOf(w.lower(k + 1)) : undefined);
  if (small === undefined || small <= over || (1500 <= small && small < 2100)) return null;
  const to = word === 'a' ? k + 2 : k + 1;
  const scale = magnitudeOf(w.lower(to));
  const under = small * (scale ?? 1);
  const end = scale === undefined ? to : to + 1;
  if (/^(second|minute|hour|day|week|month|year|decade)s?$/.test(w.lower(end)) || EN.months.has(w.lower(end)) || w.isSign(end, '%-:') || w.lower(end) === 'percent') return null;
  return { value: quotient(over, under), to: end };
}

interface RangeRead {
  readonly q: Quantity;
  readonly change: { readonly role: 'amount'; readonly direction: Direction | null; readonly at: number } | null;
}

/** "1,500-2,000", "between 20 and 30", "from 12 to 18", "$10 to $15 billion": two quantities of one unit as one. */
function readRange(w: Words, a: Quantity, floor: number, convention: MagnitudeConvention): RangeRead | null {
  const before = w.lower(a.from - 1);
  let at = a.to;
  const suspended = w.isSign(at, '-') && w.glued(at) && /^(to|and|or)$/.test(w.lower(at + 1));
  if (suspended) at++;
  const opened = before === 'between' || before === 'from' || (/^(between|from)$/.test(w.lower(a.from - 2)) && /^(about|around|roughly|approximately|nearly|some)$/.test(before));
  let link: 'dash' | 'to' | 'and';
  if (w.isSign(at, '-–—‑−') && (w.glued(at) === w.glued(at + 1))) link = 'dash';
  else if (w.lower(at) === 'to' && !w.opens[at]) link = 'to';
  else if (w.lower(at) === 'and' && (before === 'between' || w.lower(a.from - 2) === 'between') && !w.opens[at]) link = 'and';
  else return null;
  let next = at + 1;
  if (w.isSign(next, '-') && w.glued(next)) next++;
  // Past the currency and hedge of the second number to its digits.
  const start = next;
  while (next < start + 4 && !startsNumber(w, next) && (w.kinds[next] === 'sign' || /^(us|a|an|about|roughly|around|some|hk|usd|eur|gbp|rm|rs|nearly|almost|up)$/.test(w.lower(next)))) next++;
  if (!startsNumber(w, next)) return null;
  if (w.isNumber(next) && codeEnd(w, next) > 0) return null;
  const b = readQuantity(w, next, start, convention);
  if (!b || b.code || b.age !== a.age && a.age) return null;
  if (a.number.form === 'open' || b.number.form === 'open' || a.number.form === 'fraction' !== (b.number.form === 'fraction')) return null;
  if (isYearPair(w, a, b)) return null;
  const unit = joinUnits(a, b, opened);
  if (!unit) return null;
  // "ten to fifteen thousand": the magnitude serves both, unless the first is the larger without it ("$200 to $4 million").
  const shared = b.number.magnitude * (b.high / (b.number.high || 1));
  const factor = a.number.magnitude === 1 && Math.abs(a.high) === a.number.mantissa && shared > 1 && a.high <= b.number.mantissa ? shared : 1;
  const low = clean(a.low * factor);
  const high = b.high;
  const change = readChange(w, hedgeStart(w, a.from, floor), a.from, 0, true);
  if (high <= low) {
    if (!(before === 'from' && change0(w, a.from - 1))) return null;
  }
  if (link === 'to' && !opened && a.unit !== null && a.kind !== null && change?.role === 'amount') return null;
  if (link === 'to' && !opened && a.kind === 'percent' && b.unit === null) return null;
  if (link === 'dash' && !w.glued(at) && a.unit !== b.unit && a.unit !== null) return null;
  return {
    q: { ...b, low: Math.min(low, high), high: Math.max(low, high), from: a.from, unit: unit.name, kind: unit.kind, age: a.age || b.age, rate: b.rate ?? a.rate, sign: null, number: { ...b.number, bare: false, from: a.number.from, form: b.number.form === 'words' ? 'words' : 'digits' } },
    change: before === 'from' ? change0(w, a.from - 1) : null,
  };
}

function hedgeStart(_w: Words, from: number, _floor: number): number {
  return from;
}

/** The verb of change before "from": "fell from 208 to 193". */
function change0(w: Words, at: number): RangeRead['change'] {
  for (let k = at - 1; at - 7 <= k && 0 <= k; k--) {
    if (w.opens[k + 1]) return null;
    const word = w.lower(k);
    if (EN.rising.has(word)) return { role: 'amount', direction: 'up', at: k };
    if (EN.falling.has(word)) return { role: 'amount', direction: 'down', at: k };
  }
  return null;
}

function isYearPair(w: Words, a: Quantity, b: Quantity): boolean {
  return a.number.bare && b.number.bare && a.unit === null && w.raw(a.number.from).length === 4 && 1500 <= a.low && a.low < 2100 && 1500 <= b.low && b.low < 2100;
}

function joinUnits(a: Quantity, b: Quantity, opened: boolean): { name: string | null; kind: Quantity['kind'] } | null {
  if (a.unit === b.unit) return { name: b.unit, kind: b.kind };
  if (a.unit === null) return { name: b.unit, kind: b.kind };
  if (b.unit === null) return opened || a.kind === 'money' ? { name: a.unit, kind: a.kind } : null;
  if (a.kind === 'money' && b.kind === 'money' && a.unit.endsWith('dollar') && b.unit.endsWith('dollar')) return { name: a.unit.length < b.unit.length ? b.unit : a.unit, kind: 'money' };
  return null;
}

/** Numbers in a list share the unit of the last: "eight or nine euros", "four-, five- and six-cylinder". */
function shareUnits(found: readonly Draftling[]): Draftling[] {
  return found.slice();
}

function figureOf(w: Words, one: Draftling): Figure {
  const span = w.span(one.from, one.to);
  const measure = one.counted ? w.span(one.counted.from, one.counted.to) : null;
  return { id: `figure:${span.start}-${span.end}`, ...span, low: one.low, high: one.high, unit: one.unit, hedge: one.hedge, change: one.change, measure, per: null, time: null, statement: null, rule: one.rule };
}

export { countsNext };
