import type { Draft, Figure, Hedge, Time } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { isAge } from './age.js';
import { type ChangeRead, changeVerb, type Direction, readChange } from './change.js';
import { INTERVALS, type MagnitudeConvention } from './convention.js';
import { codeEnd, notAFigure } from './exclude.js';
import { hedgeAfter, hedgeBefore } from './hedge.js';
import { markLevels } from './level.js';
import { type Hint, withContext } from './measure.js';
import { type Counted, readCounted } from './noun.js';
import { type Quantity, readQuantity } from './quantity.js';
import { joined, type Pair, readPair, startsNumber } from './range.js';
import { readFold, readRatio } from './ratio.js';
import { shareUnits } from './share.js';
import { Syntax } from './syntax.js';
import { splitWords, type Words } from './words.js';

/**
 * Finds the figures of a report, in text order. `statement` is filled in later, when statements are known.
 *
 * A figure's span takes in its hedge, currency, number and unit of measure, not the noun it counts, which is its
 * `measure`. Method: numbers in digits and words, joined with what stands at them, after the normalised quantities of
 * CQE (Almasian et al. 2023, "CQE: A Comprehensive Quantity Extractor").
 */
export function findFigures(
  draft: Draft,
  times: readonly Time[],
  convention: MagnitudeConvention = INTERVALS,
): Figure[] {
  const syntax = new Syntax(draft.tokens, draft.sentences);
  const starts = draft.sentences.length > 0 ? new Set(draft.sentences.map(({ start }) => start)) : null;
  const dated = new Dated(times);
  const figures: Figure[] = [];
  const hints: Hint[] = [];
  for (const paragraph of draft.layout.paragraphs) {
    const words = splitWords(draft.text, paragraph, starts);
    for (const one of markLevels(words, shareUnits(words, findIn(words, syntax, dated, convention)))) {
      figures.push(figureOf(words, one));
      hints.push({ change: one.changeAt === null ? null : (words.starts[one.changeAt] ?? null) });
    }
  }
  return withContext(draft.text, figures, hints, times, syntax);
}

/** The spans of a report's dates and clock times, asked in text order. */
class Dated {
  private at = 0;
  constructor(private readonly times: readonly Time[]) {}

  /** True when a date stands on just this span. */
  is({ start, end }: Span): boolean {
    return (
      this.covers({ start, end }) &&
      this.times.slice(this.at, this.at + 3).some((time) => time.start === start && time.end === end)
    );
  }

  /** True when the span lies in a date or a clock time. */
  covers({ start, end }: Span): boolean {
    while (0 < this.at && start < (this.times[this.at - 1]?.end ?? 0)) this.at--;
    while (this.at < this.times.length && (this.times[this.at]?.end ?? 0) <= start) this.at++;
    for (let k = this.at; k < this.times.length; k++) {
      const time = this.times[k];
      if (!time || end <= time.start) return false;
      if (time.start <= start && end <= time.end && (time.type === 'DATE' || time.type === 'TIME')) return true;
    }
    return false;
  }
}

/** A figure while its neighbours may still give it a unit. */
export interface Draftling {
  readonly q: Quantity;
  /** Words `[from, to)` of the figure. */
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly hedge: Hedge;
  readonly change: Direction | null;
  readonly level: 'before' | 'after' | null;
  /** The word that tells the change. */
  readonly changeAt: number | null;
  readonly unit: string | null;
  readonly counted: Counted | null;
  readonly rule: string;
}

interface Reading {
  readonly w: Words;
  readonly syntax: Syntax;
  readonly dated: Dated;
  readonly convention: MagnitudeConvention;
}

function findIn(w: Words, syntax: Syntax, dated: Dated, convention: MagnitudeConvention): Draftling[] {
  const reading = { w, syntax, dated, convention };
  const found: Draftling[] = [];
  let floor = 0;
  for (let at = 0; at < w.length; ) {
    if (!startsNumber(w, at)) {
      at++;
      continue;
    }
    const skip = w.isNumber(at) ? codeEnd(w, at) : 0;
    if (skip > 0) {
      at = floor = skip;
      continue;
    }
    const folded = readFold(w, at);
    if (folded) {
      found.push({ ...folded, ...hedged(w, folded.from, floor) });
      at = floor = folded.to;
      continue;
    }
    const q = readQuantity(w, at, floor, convention);
    if (!q) {
      at++;
      continue;
    }
    const pair = readPair(w, q, convention);
    const read = readFigures(reading, q, pair, floor, found[found.length - 1] ?? null);
    for (const one of read) found.push(one);
    const last = read[read.length - 1];
    // A pair that is a name ("737-800") is passed over whole.
    at = floor = last
      ? last.to
      : Math.max(at + 1, pair && pair.change === null && w.isSign(q.to, '-') ? pair.b.to : q.number.to);
  }
  return found;
}

/** The figure at a quantity; two where it opens a change "from … to …"; none where it counts and measures nothing. */
function readFigures(
  reading: Reading,
  first: Quantity,
  pair: Pair | null,
  floor: number,
  previous: Draftling | null,
): Draftling[] {
  const { w } = reading;
  const ratio = readRatio(w, first);
  if (ratio) return [{ ...ratio, ...hedged(w, ratio.from, floor) }];
  if (pair?.change) {
    const one = readFigure(reading, pair.a, floor, previous, false);
    const two = readFigure(reading, pair.b, one?.to ?? floor, one, false);
    return [one, two].filter((each) => each !== null);
  }
  const one = readFigure(reading, pair ? joined(pair) : first, floor, previous, pair !== null);
  return one ? [one] : [];
}

function readFigure(
  { w, syntax, dated }: Reading,
  q: Quantity,
  floor: number,
  previous: Draftling | null,
  range: boolean,
): Draftling | null {
  const { form } = q.number;
  // An article belongs to the number it makes: "a hundred", "a third".
  const article =
    form !== 'digits' && /^(a|an)$/.test(w.lower(q.from - 1)) && floor < q.from && needsArticle(w, q)
      ? q.from - 1
      : q.from;
  const many = q.low !== 1 || q.high !== 1;
  const tail = hedgeAfter(w, q.to);
  const counted =
    q.unit !== null || form === 'fraction' || w.lower(q.from - 1) === 'magnitude'
      ? null
      : readCounted(w, tail ? tail.at : q.to, syntax, w.length, many);
  const duration = q.kind === 'time';
  const hedge = hedgeBefore(w, article, floor, {
    duration,
    measured: (q.unit !== null && !duration) || (q.unit === null && form === 'digits' && !q.number.bare),
    counted: counted !== null,
  });
  // A bare year may be a count after all ("more than 1200 cars"), which the tests below weigh with the words around it.
  const span = w.span(q.number.from, q.number.to);
  const yearAlone = q.number.bare && hedge !== null && counted !== null && dated.is(span);
  if (!duration && !yearAlone && dated.covers(span)) return null;
  if (q.code || notAFigure(w, q, previous, hedge !== null, range, syntax) !== null) return null;
  const after = tail ?? (counted && hedgeAfter(w, counted.to));
  const age = isAge(w, q, counted !== null);
  const unit = age ? (q.unit ?? 'year') : (q.unit ?? counted?.unit ?? null);
  // "the two met": two people told of before, not a count of anything here.
  if (
    unit === null &&
    form === 'words' &&
    !hedge &&
    q.number.magnitude === 1 &&
    q.number.to === q.number.from + 1 &&
    /^(the|these|those|all)$/.test(w.lower(q.from - 1))
  )
    return null;
  const from = hedge ? hedge.at : article;
  const amount = unit === null || q.kind === 'money' || q.kind === 'percent' || unit === 'point' || form === 'fraction';
  const change = changeOf(w, q, from, amount, previous, counted?.to ?? q.to);
  const rate = q.rate ?? rateAfter(w, counted ? counted.to : q.to, q, syntax);
  const to = tail ? tail.at : q.to;
  return {
    q,
    from,
    to,
    low: q.low,
    high: q.high,
    hedge: hedge?.hedge ?? after?.hedge ?? 'exact',
    change: change.direction,
    level: change.level,
    changeAt: change.at,
    unit: rate !== null && unit !== null && !age ? `${unit} per ${rate}` : unit,
    counted: age ? null : counted,
    rule: age ? 'figure/age' : ruleOf(w, q, range),
  };
}

/** "a hundred", "a third" and "a few dozen" are made by their article; "a five-year plan" is not. */
function needsArticle(w: Words, q: Quantity): boolean {
  const word = w.lower(q.number.from);
  return (
    !q.joined &&
    (/^(hundred|thousand|million|billion|trillion|dozen|few|lakh|crore|score)$/.test(word) ||
      (q.number.form === 'fraction' && !/^(half)$/.test(word)) ||
      ((word === 'quarter' || word === 'half') && q.number.magnitude !== 1))
  );
}

function hedged(w: Words, from: number, floor: number): { hedge: Hedge; from: number } {
  const hedge = hedgeBefore(w, from, floor, { duration: false, measured: true, counted: true });
  return hedge ? { hedge: hedge.hedge, from: hedge.at } : { hedge: 'exact', from };
}

function changeOf(
  w: Words,
  q: Quantity,
  from: number,
  amount: boolean,
  previous: Draftling | null,
  end: number,
): { direction: Direction | null; level: Draftling['level']; at: number | null } {
  if (q.sign !== null && amount && q.kind !== 'temperature')
    return { direction: q.sign === '-' ? 'down' : 'up', level: null, at: null };
  const read: ChangeRead | null = readChange(w, from, end, 0, amount, q.kind === 'length');
  if (read?.role === 'amount') return { direction: read.direction, level: null, at: read.at };
  if (read?.role === 'after') return { direction: null, level: 'after', at: read.at };
  if (read?.role === 'before') {
    const verb = changeVerb(w, read.at);
    return {
      direction: null,
      level: verb || /^(up|down)$/.test(w.lower(read.at - 1)) ? 'before' : null,
      at: verb?.at ?? null,
    };
  }
  if (previous?.change && amount && follows(w, previous, from))
    return { direction: previous.change, level: null, at: previous.changeAt };
  return { direction: null, level: null, at: null };
}

/** "fell 2.5 points, or 0.3%": the second amount tells the same change. */
function follows(w: Words, previous: Draftling, from: number): boolean {
  const end = previous.counted?.to ?? previous.to;
  if (from <= end || end + 3 < from) return false;
  for (let k = end; k < from; k++) if (!/^(,|or|and|\()$/.test(w.lower(k)) || w.opens[k]) return false;
  return true;
}

/**
 * "20 arrests a day", "hundreds of parcels each week", "40 gallons of fuel a year": the unit of time a count is told
 * by.
 */
function rateAfter(w: Words, at: number, q: Quantity, syntax: Syntax): string | null {
  const word = w.lower(at);
  if (w.opens[at]) return null;
  if (word === 'per' && w.isWord(at + 1)) return w.lower(at + 1) === 'annum' ? 'year' : w.lower(at + 1);
  const next = w.lower(at + 1);
  if (
    /^(a|an|each|every)$/.test(word) &&
    /^(second|minute|hour|day|night|week|month|quarter|year|season|decade|game)$/.test(next) &&
    !/^(ago|earlier|later|before|after|old)$/.test(w.lower(at + 2)) &&
    q.kind !== 'time'
  )
    return next;
  if (word !== 'of' || q.unit === null || q.kind === 'percent' || q.kind === 'time') return null;
  const stuff = readCounted(w, at, syntax, w.length, false);
  return stuff && !/^of$/.test(w.lower(stuff.to)) ? rateAfter(w, stuff.to, q, syntax) : null;
}

function ruleOf(w: Words, q: Quantity, range: boolean): string {
  if (
    w.lower(q.number.from) === 'one' &&
    q.number.to === q.number.from + 1 &&
    w.lower(q.to) === 'of' &&
    q.unit === null
  )
    return 'figure/one-of';
  if (range) return 'figure/range';
  if (q.number.form === 'open') return 'figure/open-magnitude';
  if (q.kind === 'money') return 'figure/money';
  if (q.kind === 'percent') return 'figure/percent';
  if (q.number.form === 'fraction') return 'figure/fraction';
  if (q.kind === 'time') return 'figure/duration';
  if (q.kind !== null && q.unit !== 'people') return 'figure/measure';
  return q.number.form === 'words' ? 'figure/cardinal-words' : 'figure/cardinal';
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
    ...(one.level ? { level: one.level } : {}),
    measure: one.counted ? w.span(one.counted.from, one.counted.to) : null,
    per: null,
    time: null,
    statement: null,
    rule: one.rule,
  };
}
