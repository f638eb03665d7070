import type { Draft, Figure, Time } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { firstOf } from '../rule.js';
import type { Candidate, Draftling, Reading } from './candidate.js';
import { chainAt } from './chain.js';
import { changeOf } from './change-of.js';
import { INTERVALS, type MagnitudeConvention } from './convention.js';
import { Dated } from './dated.js';
import { EN } from './en.js';
import { hedgeAfter, hedgeBefore } from './hedge.js';
import { markLevels } from './level.js';
import { type Hint, withContext } from './measure.js';
import { readCounted } from './noun.js';
import { type Quantity, readQuantity } from './quantity.js';
import { joined, readPair, startsNumber } from './range.js';
import { readRateAfter } from './rate-after.js';
import { CHAINS, READINGS, REASONS } from './rules.js';
import { shareUnits } from './share.js';
import { Syntax } from './syntax.js';
import { splitWords, type Words } from './words.js';

/** A number that became no figure, with the rule that says why. */
export interface Dismissed extends Span {
  readonly rule: string;
}

/**
 * Finds the figures of a report, in text order. `statement` is filled in later, when statements are known. Where
 * `dismissed` is given, the numbers that are no figures are noted in it, with the reason's rule.
 *
 * A figure's span takes in its hedge, currency, number and unit of measure, not the noun it counts, which is its
 * `measure`. Method: numbers in digits and words, joined with what stands at them, after the normalised quantities of
 * CQE (Almasian et al. 2023, "CQE: A Comprehensive Quantity Extractor").
 */
export function findFigures(
  draft: Draft,
  times: readonly Time[],
  convention: MagnitudeConvention = INTERVALS,
  dismissed: Dismissed[] | null = null,
): Figure[] {
  const syntax = new Syntax(draft.text, draft.tokens, draft.sentences);
  const starts = draft.sentences.length > 0 ? new Set(draft.sentences.map(({ start }) => start)) : null;
  const dated = new Dated(times);
  const figures: Figure[] = [];
  const hints: Hint[] = [];
  for (const paragraph of draft.layout.paragraphs) {
    const w = splitWords(draft.text, paragraph, starts, syntax);
    const found = findIn({ w, dated, convention, dismissed });
    for (const one of markLevels(w, shareUnits(w, found))) {
      figures.push(figureOf(w, one));
      hints.push({ change: one.changeAt === null ? null : (w.starts[one.changeAt] ?? null) });
    }
  }
  return withContext(draft.text, figures, hints, times, syntax);
}

interface Stretch {
  readonly w: Words;
  readonly dated: Dated;
  readonly convention: MagnitudeConvention;
  readonly dismissed: Dismissed[] | null;
}

function findIn(stretch: Stretch): Draftling[] {
  const { w } = stretch;
  const found: Draftling[] = [];
  let floor = 0;
  for (let at = 0; at < w.length; ) {
    if (!startsNumber(w, at)) {
      at++;
      continue;
    }
    const end = chainEnd(stretch, at);
    const next = end > 0 ? end : readAt(stretch, at, floor, found);
    if (next > at + 1 || end > 0 || found[found.length - 1]?.to === next) floor = next;
    at = next;
  }
  return found;
}

/** The end of a chain of numbers that is no figure; 0 where none begins at word `at`. */
function chainEnd({ w, dismissed }: Stretch, at: number): number {
  if (!w.isNumber(at)) return 0;
  const none = firstOf(CHAINS, chainAt(w, at));
  if (none) dismissed?.push({ ...w.span(at, none.finding), rule: none.rule.id });
  return none?.finding ?? 0;
}

/** Reads the figures that begin at word `at` into `found`, and gives the word to go on with. */
function readAt(stretch: Stretch, at: number, floor: number, found: Draftling[]): number {
  const { w, convention } = stretch;
  const q = readQuantity(w, at, floor, convention);
  if (!q) return at + 1;
  const pair = readPair(w, q, convention, (at) => firstOf(CHAINS, chainAt(w, at)) !== null);
  const before = found.length;
  const previous = found[before - 1] ?? null;
  if (pair?.change) {
    const one = readFigure(stretch, pair.a, floor, previous, false);
    if (one) found.push(one);
    const two = readFigure(stretch, pair.b, one?.to ?? floor, one, false);
    if (two) found.push(two);
  } else {
    const one = readFigure(stretch, pair ? joined(pair) : q, floor, previous, pair !== null);
    if (one) found.push(one);
  }
  const last = found.length > before ? found[found.length - 1] : undefined;
  if (last) return Math.max(last.to, at + 1);
  // A pair that is a name ("737-800") is passed over whole.
  return Math.max(at + 1, pair && pair.change === null && w.isSign(q.to, '-') ? pair.b.to : q.number.to);
}

/** The figure of a quantity; null where it counts and measures nothing, and the reason is noted. */
function readFigure(
  stretch: Stretch,
  q: Quantity,
  floor: number,
  previous: Draftling | null,
  range: boolean,
): Draftling | null {
  const { w, dated, dismissed } = stretch;
  const article = articleAt(w, q, floor);
  const tail = hedgeAfter(w, q.to);
  const uncounted = q.unit !== null || q.number.form === 'fraction';
  const counted = uncounted ? null : readCounted(w, tail?.at ?? q.to, q.number.to - 1, q.low !== 1 || q.high !== 1);
  const hedge = hedgeBefore(w, article, floor, hedgedAs(q, counted !== null));
  const candidate: Candidate = {
    w,
    q,
    counted,
    previous,
    hedged: hedge !== null,
    range,
    dated: dated.part(w.span(q.number.from, q.number.to)),
  };
  const none = firstOf(REASONS, candidate);
  if (none) {
    dismissed?.push({ ...w.span(q.from, q.to), rule: none.rule.id });
    return null;
  }
  const read = firstOf(READINGS, candidate);
  if (!read) return null;
  const after = tail ?? (counted && hedgeAfter(w, counted.to));
  return draftOf(candidate, read.finding, read.rule.id, {
    from: hedge ? hedge.at : article,
    to: tail ? tail.at : q.to,
    hedge: hedge?.hedge ?? after?.hedge ?? (w.lower(q.number.from) === 'couple' ? 'about' : 'exact'),
  });
}

/** What a quantity is to a hedge before it. */
function hedgedAs({ kind, unit, number }: Quantity, counted: boolean): Parameters<typeof hedgeBefore>[3] {
  const duration = kind === 'time';
  const measured = unit === null ? number.form === 'digits' && !number.bare : !duration;
  return { duration, measured, counted };
}

function draftOf(
  { w, q, counted, previous }: Candidate,
  reading: Reading,
  rule: string,
  { from, to, hedge }: Pick<Draftling, 'from' | 'to' | 'hedge'>,
): Draftling {
  const end = reading.to ?? to;
  const amount = isAmount(q, reading.unit) || rule === 'figure/multiple';
  const change = changeOf({ w, q, from, amount, previous, end: Math.max(end, counted?.to ?? q.to) });
  const age = rule === 'figure/age';
  const rate = age || q.rate !== null ? null : readRateAfter(w, counted ? counted.to : end, q);
  const per = q.rate ?? rate?.name ?? null;
  return {
    q,
    from,
    to: rate?.whole ? rate.to : end,
    low: reading.value ?? q.low,
    high: reading.value ?? q.high,
    hedge,
    ...change,
    unit: per !== null && reading.unit !== null && !age ? `${reading.unit} per ${per}` : reading.unit,
    counted: reading.counted,
    rule,
  };
}

/** True for what a change can amount to: money, percent, points, parts and bare numbers. */
function isAmount({ kind, number }: Quantity, unit: string | null): boolean {
  return unit === null || unit === 'point' || kind === 'money' || kind === 'percent' || number.form === 'fraction';
}

/** Where the figure begins with the article that makes its number: "a hundred", "a third"; not "a five-year plan". */
function articleAt(w: Words, q: Quantity, floor: number): number {
  const article = w.lower(q.from - 1);
  const { form, magnitude, from } = q.number;
  if (form === 'digits' || q.from <= floor || q.joined || (article !== 'a' && article !== 'an')) return q.from;
  const word = w.lower(from);
  const part = form === 'fraction' && word !== 'half';
  const scaledPart = (word === 'quarter' || word === 'half') && magnitude !== 1;
  return EN.withArticle.has(word) || part || scaledPart ? q.from - 1 : q.from;
}

function figureOf(w: Words, one: Draftling): Figure {
  const span = w.span(one.from, one.to);
  return {
    id: `figure:${span.start}-${span.end}`,
    ...span,
    low: one.low,
    high: one.high,
    unit: one.unit,
    hedge: one.hedge,
    change: one.change,
    ...(one.shift ? { shift: one.shift } : {}),
    ...(one.level ? { level: one.level } : {}),
    measure: one.counted ? w.span(one.counted.from, one.counted.to) : null,
    per: null,
    time: null,
    statement: null,
    rule: one.rule,
  };
}
