import type { Figure, Time, Token } from '../../model/report.js';
import { contains, overlaps, type Span } from '../../model/span.js';
import { baselineOf } from './baseline.js';
import { measureFromClause } from './clause-measure.js';
import { EN } from './en.js';
import { type Phrase, Phrases } from './phrase.js';
import type { Syntax } from './syntax.js';

/** What a figure's own clause says of it beside its value. */
export type Context = Pick<Figure, 'measure' | 'per' | 'time' | 'place' | 'baseline'>;

/**
 * Fills in what each figure measures, where, when, against what and by whose count, from the clause it stands in.
 * Without syntax a figure keeps the noun it counts, and the nearest date of its sentence.
 */
export function withContext(
  text: string,
  figures: readonly Figure[],
  hints: readonly Hint[],
  times: readonly Time[],
  syntax: Syntax,
): Figure[] {
  const dates = times.filter(
    ({ type, value }) => (type === 'DATE' || type === 'TIME') && !(value?.endsWith('_REF') ?? false),
  );
  const blocked = blockedBy(figures, dates);
  let previous: Figure | null = null;
  return figures.map((figure, index) => {
    const sentence = syntax.sentenceAt(figure.start);
    if (!sentence) return figure;
    if (previous && previous.start < sentence.start) previous = null;
    const phrases = new Phrases(syntax, sentence.first, sentence.last, blocked);
    const from = syntax.indexAt(figure.start);
    const to = syntax.indexAt(figure.end - 1) + 1;
    if (from < 0 || to <= from) return figure;
    const baseline = baselineOf(phrases, to, figure);
    const measure =
      measureOf(phrases, from, to, figure, hints[index] ?? { change: null }, syntax) ??
      figure.measure ??
      measureFromClause(phrases, { from, to, figure, previous });
    if (figure.measure) previous = figure;
    const place = placeOf(phrases, syntax, to, measure);
    const per = perOf(phrases, text, from, to, sentence.first, sentence.last);
    const time = timeOf(phrases, text, syntax, sentence, dates, figure, baseline);
    return { ...figure, measure, per, time, ...(place ? { place } : {}), ...(baseline ? { baseline } : {}) };
  });
}

/** True for tokens in any figure or date; asked by position, so a binary search. */
function blockedBy(figures: readonly Figure[], dates: readonly Time[]): (token: Token) => boolean {
  const spans = [...figures, ...dates].sort((a, b) => a.start - b.start);
  return (token) => {
    let low = 0;
    let high = spans.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const span = spans[middle];
      if (!span) return false;
      if (overlaps(span, token)) return true;
      if (span.start < token.start) low = middle + 1;
      else high = middle - 1;
    }
    return false;
  };
}

/** What stands at a figure that says what it measures, noted when the figure was found. */
export interface Hint {
  /** Start of the word that tells a change of the figure; null where none does. */
  readonly change: number | null;
}

function measureOf(p: Phrases, from: number, to: number, figure: Figure, hint: Hint, syntax: Syntax): Span | null {
  const counts = isCount(figure);
  const told = hint.change === null ? -1 : syntax.indexAt(hint.change);
  const moves = figure.change !== null || figure.shift !== undefined;
  // "cut 2,500 jobs": the figure is itself the object of the verb.
  const object = counts && told === from - 1 && !EN.generic.has(figure.unit ?? '');
  if (0 <= told && !object && (!counts || moves || EN.generic.has(figure.unit ?? ''))) {
    const moved = told < from && !nounOfChange(p, told, from) ? movedBy(p, told, from) : changeNoun(p, told, from, to);
    if (moved) return moved;
  }
  if (counts && figure.measure) return countedMeasure(p, to, figure.measure, syntax);
  return modifiedMeasure(p, from, to, figure) ?? stateSubject(p, from);
}

/** True for a figure that counts a noun. */
function isCount({ measure, unit, rule }: Figure): boolean {
  return measure !== null && unit !== null && EN.countingRules.test(rule);
}

function countedMeasure(p: Phrases, to: number, measure: Span, syntax: Syntax): Span | null {
  if (p.word(to) !== '-') return countedPhrase(p, measure, to);
  // "a seven-member panel": the number is of members, the measure the panel.
  const after = p.chunkFrom(syntax.indexFrom(measure.end - 1) + 1);
  return after ? p.span(p.extend(after, p.last)) : measure;
}

/** "40 percent of farmers", "a 90-day strike", "the share of 12 percent": the noun at the figure. */
function modifiedMeasure(p: Phrases, from: number, to: number, figure: Figure): Span | null {
  if (p.word(to) === 'of' && figure.level === undefined) {
    const whole = p.chunkFrom(to + 1);
    // "14 of the council's 41 seats": the owner is not the whole.
    if (whole && p.tag(whole.last) === 'POS') return null;
    if (whole) return p.span(p.extend(whole, p.last));
  }
  const modified = p.word(to) === '-' ? null : p.chunkFrom(to);
  if (modified && !/^(DT|PRP\$|PRP)$/.test(p.tag(to)) && figure.rule !== 'figure/age')
    return p.span(p.extend(modified, p.last));
  const named = p.word(from - 1) === 'of' && p.isNoun(from - 2) ? p.chunkAt(from - 2) : null;
  return named && p.span(named);
}

/** The subject of a verb of being or reaching whose complement the figure is: "rents averaged", "the toll stood at". */
function stateSubject(p: Phrases, from: number): Span | null {
  for (let k = from - 1; p.first <= k && from - 8 < k; k--) {
    if (/^VB/.test(p.tag(k)))
      return EN.stateVerbs.has(p.tokens[k]?.lemma ?? '') || EN.stateForms.has(p.word(k)) ? subject(p, k) : null;
    if (p.isNoun(k)) return null;
  }
  return null;
}

/** What a verb of change moves: its object before "by" or the amount, else its subject. */
function movedBy(p: Phrases, verb: number, from: number): Span | null {
  let limit = from;
  for (let k = verb + 1; k < from; k++) {
    if (/^(by|to|from)$/.test(p.word(k))) {
      limit = k;
      break;
    }
  }
  return (verb + 1 < limit ? objectOf(p, verb, limit) : null) ?? subject(p, verb);
}

/** "a rise of 4%", "a reduction in arrivals, about 70%": a noun and no verb tells the change. */
function nounOfChange(p: Phrases, at: number, from: number): boolean {
  if (!isChangeNoun(p.word(at))) return false;
  if (/^(in|of)$/.test(p.word(at + 1))) return true;
  return p.isNoun(at) && /^(DT|JJ|PRP\$|POS)$/.test(p.tag(at - 1)) && at < from - 1;
}

/** The noun counted, with what is attached to it. */
function countedPhrase(p: Phrases, measure: Span, to: number): Span | null {
  let head = -1;
  for (let k = to; k < p.last; k++) {
    const token = p.tokens[k];
    if (!token || measure.end <= token.start) break;
    if (contains(measure, token)) head = k;
  }
  if (head < 0) return measure;
  const span = p.span(p.extend({ first: head, last: head + 1, head }, p.last));
  return { start: measure.start, end: Math.max(measure.end, span?.end ?? 0) };
}

function subject(p: Phrases, verb: number): Span | null {
  const found = p.subjectOf(verb);
  if (!found || p.tag(found.head) === 'PRP') return null;
  return p.span(p.extend(found, verb));
}

/** "cut arrests at the border by": the noun phrase between a verb and the amount. */
function objectOf(p: Phrases, verb: number, limit: number): Span | null {
  let k = verb + 1;
  while (k < limit && /^RB/.test(p.tag(k))) k++;
  // "cut arrests": a plural that the tagger took for a verb.
  const object = p.chunkFrom(k) ?? (p.tag(k) === 'VBZ' ? { first: k, last: k + 1, head: k } : null);
  return object && object.last <= limit ? p.span(p.extend(object, limit)) : null;
}

function isChangeNoun(word: string): boolean {
  return EN.riseNouns.has(word) || EN.fallNouns.has(word);
}

/**
 * "a 12% drop in May in how many came", "a reduction in arrivals, about 70%", "a rise of 4% in rents": what changed.
 */
function changeNoun(p: Phrases, at: number, from: number, to: number): Span | null {
  const k = afterAmount(p, at + 1, from, to);
  if (/^(in|of|for|to)$/.test(p.word(k))) {
    const inner = p.chunkFrom(k + 1);
    if (inner) return p.span(p.extend(inner, k < from ? from : p.last));
  }
  if (!p.isNoun(at)) return from < at ? subjectBefore(p, from) : null;
  const chunk = p.chunkAt(at);
  if (!chunk) return null;
  const first = at < from ? chunk.first : Math.max(chunk.first, to);
  // "a 5% pay rise" measures pay; "a 5% rise" alone only a rise.
  return first < at && p.isNoun(at - 1) && to <= at
    ? p.span({ first, last: at, head: at - 1 })
    : p.span({ ...chunk, first });
}

/** Past the figure and any date between a noun of change and its "in". */
function afterAmount(p: Phrases, at: number, from: number, to: number): number {
  let k = at;
  for (; k < p.last && k < at + 7; k++) {
    const link = /^(in|of|,)$/.test(p.word(k)) && (p.isBlocked(k + 1) || k + 1 === from);
    if (!((from <= k && k < to) || p.isBlocked(k) || link)) break;
  }
  return k;
}

/** "shares finished 34% higher": the subject of the verb before the figure. */
function subjectBefore(p: Phrases, from: number): Span | null {
  for (let k = from - 1; p.first <= k && from - 4 < k; k--) if (/^VB/.test(p.tag(k))) return subject(p, k);
  return null;
}

/** The place told in the figure's phrase or clause: "in", "at", "along", "near" and a name. */
function placeOf(p: Phrases, syntax: Syntax, to: number, measure: Span | null): Span | null {
  const start =
    measure && to > 0 && measure.start < (p.tokens[to - 1]?.end ?? 0)
      ? Math.max(p.first, to - 60, syntax.indexFrom(measure.start))
      : to;
  for (let k = start; k < p.last && k < to + 25; k++) {
    if (k > to && (p.isFinite(k) || p.word(k) === ';')) break;
    if (!EN.beforePlace.has(p.word(k)) || p.isBlocked(k + 1)) continue;
    const chunk = p.chunkFrom(k + 1);
    if (!chunk) continue;
    if (hasName(p, chunk)) return p.span(chunk);
    if (!(p.word(chunk.last) === 'of' && EN.regions.has(p.word(chunk.head)))) continue;
    const inner = p.chunkFrom(chunk.last + 1);
    if (inner && /^NNP/.test(p.tag(inner.head))) return p.span({ ...chunk, last: inner.last });
  }
  return null;
}

function hasName(p: Phrases, { first, last }: Phrase): boolean {
  for (let n = first; n < last; n++)
    if (/^NNP/.test(p.tag(n)) && !EN.months.has(p.word(n)) && !EN.weekdays.has(p.word(n))) return true;
  return false;
}

/** By whose count, where the figure's own clause says so: "according to", "the ministry counted", "an estimate by". */
function perOf(p: Phrases, text: string, from: number, to: number, first: number, last: number): string | null {
  let commas = 0;
  for (let k = to; k < last && k < to + 40; k++) {
    if (p.word(k) === ',') commas++;
    if ((p.isFinite(k) && commas > 0) || commas > 1) break;
    if (p.word(k) === 'according' && p.word(k + 1) === 'to') return named(p, text, k + 2);
  }
  if (p.word(first) === 'according' && p.word(first + 1) === 'to') return named(p, text, first + 2);
  for (let k = from - 1; first <= k && from - 8 < k; k--) {
    const tag = p.tag(k);
    if (/^VB[DZP]$/.test(tag)) return counterOf(p, text, k);
    if (/^(IN|TO|VB|VBG|VBN|CC)$/.test(tag) && !EN.withinCount.has(p.word(k))) return null;
  }
  return null;
}

/** The subject of a verb of counting: "the ministry counted". */
function counterOf(p: Phrases, text: string, verb: number): string | null {
  if (!EN.countingVerbs.has(p.tokens[verb]?.lemma ?? '')) return null;
  const counter = p.subjectOf(verb);
  const span = counter && p.tag(counter.head) !== 'PRP' ? p.span(p.extend(counter, verb)) : null;
  return span ? text.slice(span.start, span.end) : null;
}

function named(p: Phrases, text: string, at: number): string | null {
  const source = p.chunkFrom(at);
  const span = source && p.span(p.extend(source, p.last));
  return span ? text.slice(span.start, span.end) : null;
}

/** Farther than this many characters a date says nothing of a figure. */
const REACH = 500;
/** A date after one of these bounds a period and dates nothing: "since June". */
const BOUNDS = /\b(?:since|before|after|until|till)\s+$/i;

/**
 * The date of the figure's clause: the nearest after it without a verb between, else the nearest before, else the one
 * the sentence begins with.
 */
function timeOf(
  p: Phrases,
  text: string,
  syntax: Syntax,
  sentence: Span,
  dates: readonly Time[],
  figure: Figure,
  baseline: Span | null,
): string | null {
  const near = {
    start: Math.max(sentence.start, figure.start - REACH),
    end: Math.min(sentence.end, figure.end + REACH),
  };
  const inside = within(dates, near).filter(
    (time) =>
      !overlaps(time, figure) &&
      !(baseline && contains(baseline, time)) &&
      !BOUNDS.test(text.slice(Math.max(0, time.start - 10), time.start)),
  );
  let best: Time | null = null;
  let least = Infinity;
  for (const time of inside) {
    const cost = costBetween(p, text, syntax, sentence, figure, time);
    if (cost < least) [best, least] = [time, cost];
  }
  return best && (least < 4.5 || (inside.length === 1 && least < 5)) ? best.id : null;
}

/**
 * What stands between a figure and a date: verbs with tense, commas and subordinators each make it less likely that one
 * dates the other.
 */
function costBetween(p: Phrases, text: string, syntax: Syntax, sentence: Span, figure: Figure, time: Time): number {
  const forward = figure.end <= time.start;
  const [from, to] = forward ? [figure.end, time.start] : [time.end, figure.start];
  let cost = forward ? 0 : 1;
  for (let k = Math.max(p.first, syntax.indexFrom(from)); k < p.last; k++) {
    const token = p.tokens[k];
    if (!token || to <= token.start) break;
    const word = p.word(k);
    cost += 0.05;
    // The figure's own verb: "12 sank on Sunday".
    if (p.isFinite(k) && forward && k <= syntax.indexFrom(figure.end) + 3) cost += 0.5;
    else if (p.isFinite(k) && (forward || !EN.lightVerbs.has(word))) cost += forward ? 4 : 1;
    if (word === ',') cost += 0.7;
    if (word === 'from' && forward) cost += 2;
    if (EN.subordinators.has(word)) cost += 2;
  }
  if (text.slice(from, to).includes('\n')) cost += 10;
  // A date at the head of the sentence dates the whole of it.
  return time.start - sentence.start < 8 ? Math.min(cost, 2.5) : cost;
}

function within(times: readonly Time[], span: Span): Time[] {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: Time[] = [];
  for (let k = low; k < times.length; k++) {
    const time = times[k];
    if (!time || span.end <= time.start) break;
    found.push(time);
  }
  return found;
}
