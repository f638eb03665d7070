import type { FigureInContext } from './context.js';
import { HUMAN, LIGHT, OUTCOMES, PERSON_ACTS } from './en.js';
import { agreeInTime, daysIn } from './period.js';
import type {
  FigureBar,
  FigureFit,
  FigureNote,
  FigureReason,
  FigureSide,
  FigureSum,
  FigureValue,
  NearerFraction,
} from './reason.js';
import { type Admitted, ALLOWANCE, admitted, roundness } from './value.js';

export type FigureVerdict = 'same' | 'compatible' | 'differs' | 'not-comparable';

export interface FigureComparison {
  readonly verdict: FigureVerdict;
  readonly reason: FigureReason;
  /** The arithmetic; null where none was needed. */
  readonly sum: FigureSum | null;
}

/**
 * Sets two figures side by side. They are compared only when unit, measure, place and reference time allow it;
 * hedges, bounds, rounding and open magnitudes are respected. Says how the words stand to each other, never which is
 * right.
 */
export function compareFigures(a: FigureInContext, b: FigureInContext): FigureComparison {
  const bar = barBetween(a, b);
  if (bar !== null) return { verdict: 'not-comparable', reason: bar, sum: null };
  return compareValues(a, b);
}

/** Why two figures cannot be compared; null when they can. */
export function barBetween(a: FigureInContext, b: FigureInContext): FigureBar | null {
  return barOfUnits(a, b) ?? barOfChange(a, b) ?? barOfMeasure(a, b) ?? barOfCircumstances(a, b);
}

function barOfUnits(a: FigureInContext, b: FigureInContext): FigureBar | null {
  if (a.scale.kind !== b.scale.kind) return barred('unit', a, b, unitName);
  return a.scale.rate === b.scale.rate ? null : barred('rate', a, b, ({ scale }) => scale.rate);
}

function barOfChange(a: FigureInContext, b: FigureInContext): FigureBar | null {
  const [x, y] = [a.figure, b.figure];
  // Opposite directions of one measure are a difference, seen with the values.
  if ((x.change === null) !== (y.change === null) && (a.scale.kind === 'share' || isLevel(a) || isLevel(b))) {
    const [moved, level] = x.change !== null ? [a, b] : [b, a];
    return { kind: 'change', moved: moved.words, level: level.words };
  }
  return isLevel(a) && isLevel(b) && x.level !== y.level
    ? barred('level', a, b, ({ figure }) => figure.level ?? null)
    : null;
}

function isLevel({ figure }: FigureInContext): boolean {
  return figure.level !== undefined;
}

function barOfCircumstances(a: FigureInContext, b: FigureInContext): FigureBar | null {
  if (a.whole !== b.whole) return barred('whole', a, b, ({ whole }) => (whole ? 'whole' : null));
  if (otherActs(a, b)) return barred('act', a, b, ({ actWord }) => actWord);
  if (a.status !== b.status) return barred('status', a, b, ({ status }) => status);
  if (a.place.length > 0 && b.place.length > 0 && !a.place.some((word) => b.place.includes(word)))
    return barred('place', a, b, ({ placeWords }) => placeWords);
  const other = a.older !== b.older && a.act !== null && OUTCOMES.has(a.act);
  return other || timesBar(a, b) ? barred('time', a, b, whenWords) : null;
}

function barred(
  kind: Exclude<FigureBar['kind'], 'change' | 'measure'>,
  a: FigureInContext,
  b: FigureInContext,
  told: (one: FigureInContext) => string | null,
): FigureBar {
  return { kind, a: { words: a.words, told: told(a) }, b: { words: b.words, told: told(b) } };
}

/**
 * True where the reference times forbid a comparison: periods that do not meet, or a count of a day beside one of a
 * month. An equal value told on two days is let through, for the days may be those of telling.
 */
function timesBar(a: FigureInContext, b: FigureInContext): boolean {
  const times = agreeInTime(a.time, b.time);
  if (times === 'unknown' || times === 'near') return false;
  const equal = near(lowOf(a), lowOf(b)) && near(highOf(a), highOf(b));
  const [x, y] = [daysIn(a.time), daysIn(b.time)];
  if (equal && (x <= 7 || y <= 7)) return false;
  return times === 'apart' || (a.scale.kind === 'count' && Math.max(x, y) > 20 && Math.min(x, y) <= 7 && !equal);
}

function barOfMeasure(a: FigureInContext, b: FigureInContext): FigureBar | null {
  if (a.heads.length === 0 || b.heads.length === 0 || sameHeads(a, b) || oneOutcome(a, b) || oneDoing(a, b))
    return null;
  const side = (one: FigureInContext) => ({
    words: one.words,
    told: one.measure ?? unitName(one),
    period: one.timeWords,
  });
  return {
    kind: 'measure',
    a: side(a),
    b: side(b),
    counts: a.scale.kind === 'count',
    // A period is told of both or named as missing where only one has it.
    dated: a.timeWords !== null || b.timeWords !== null,
  };
}

/**
 * The same noun; a word for people beside "people"; or an act counted by its noun in one and its people in the other
 * ("arrests", "people arrested").
 */
export function sameHeads(a: FigureInContext, b: FigureInContext): boolean {
  if (a.heads.some((head) => b.heads.includes(head))) return true;
  // "interceptions" beside "boats intercepted": the act is told in the measure itself.
  if (
    a.heads.some((head) => b.acts.includes(head) && b.terms.includes(head)) ||
    b.heads.some((head) => a.acts.includes(head) && a.terms.includes(head))
  )
    return true;
  // "arrests of smugglers" beside "smugglers detained".
  if (crosses(a, b) || crosses(b, a)) return true;
  const human = isHuman(a) && isHuman(b);
  if (human && (a.heads.includes('person') || b.heads.includes('person')) && a.acts.some((act) => b.acts.includes(act)))
    return true;
  return (
    (a.heads.some((head) => PERSON_ACTS.has(head) && b.acts.includes(head)) && isHuman(b)) ||
    (b.heads.some((head) => PERSON_ACTS.has(head) && a.acts.includes(head)) && isHuman(a))
  );
}

/** Two counts of people of no further kind to whom one thing happened: "40 dead", "killed 43 Kestrians". */
export function oneOutcome(a: FigureInContext, b: FigureInContext): boolean {
  return anyones(a, b) && a.act !== null && a.act === b.act && OUTCOMES.has(a.act);
}

/** Two counts of people of no further kind who do one thing: "350 people took shelter", "300 Kestrians sheltered". */
export function oneDoing(a: FigureInContext, b: FigureInContext): boolean {
  return anyones(a, b) && a.verb !== null && a.verb === b.verb && !LIGHT.has(a.verb);
}

function anyones(a: FigureInContext, b: FigureInContext): boolean {
  return a.scale.kind === 'count' && a.anyone && b.anyone;
}

/** True for counts of the same people or things to whom different things are told to have happened: killed, injured. */
function otherActs(a: FigureInContext, b: FigureInContext): boolean {
  return (
    a.scale.kind === 'count' &&
    a.act !== null &&
    b.act !== null &&
    a.act !== b.act &&
    !b.acts.includes(a.act) &&
    !a.acts.includes(b.act)
  );
}

/** The act that `noun` counts is told in the clause of `people`, and its people stand in the measure of `noun`. */
function crosses(noun: FigureInContext, people: FigureInContext): boolean {
  return (
    noun.heads.some((head) => people.acts.includes(head)) && people.heads.some((head) => noun.terms.includes(head))
  );
}

export function isHuman({ heads }: FigureInContext): boolean {
  return heads.some((head) => HUMAN.has(head));
}

function compareValues(a: FigureInContext, b: FigureInContext): FigureComparison {
  const x = admitted(a.figure, a.scale);
  const y = admitted(b.figure, b.scale);
  if (a.figure.change !== null && b.figure.change !== null && a.figure.change !== b.figure.change) {
    const side = ({ words, figure }: FigureInContext): FigureSide => ({ words, told: figure.change });
    return { verdict: 'differs', reason: { kind: 'directions', a: side(a), b: side(b) }, sum: null };
  }
  if (near(x.point, y.point) && near(lowOf(a), lowOf(b)) && near(highOf(a), highOf(b))) return equalValues(a, b);
  const half = halfOf(a, b);
  if (half) return half;
  const sum = sumOf(a, b, x, y);
  const notes = notesOn(a, b);
  const words = { a: a.words, b: b.words };
  if (x.low <= y.high && y.low <= x.high && !unrounded(a, b) && !tollsApart(a, b))
    return { verdict: 'compatible', reason: { kind: 'compatible', ...words, by: fitOf(a, b, x, y), notes }, sum };
  const apart = Math.abs(x.point - y.point) / Math.max(Math.abs(x.point), Math.abs(y.point), Number.MIN_VALUE);
  const hedged = [a, b].find(({ figure }) => figure.hedge === 'about');
  const nearer = nearerFraction(a, b) ?? nearerFraction(b, a);
  if (apart <= 0.25 && hedged) {
    const strain = { apart, hedge: hedged.words, allowance: ALLOWANCE, nearer, notes };
    return { verdict: 'differs', reason: { kind: 'strained', ...words, ...strain }, sum };
  }
  return {
    verdict: 'differs',
    reason: { kind: 'differ', ...words, nearer: apart <= 0.5 ? nearer : null, notes },
    sum,
  };
}

function equalValues(a: FigureInContext, b: FigureInContext): FigureComparison {
  const alike = a.figure.hedge === b.figure.hedge;
  const hedges = !alike ? ([a.words, b.words] as const) : a.figure.hedge === 'exact' ? 'none' : 'alike';
  return {
    verdict: alike ? 'same' : 'compatible',
    reason: { kind: 'equal', value: valueOf(a), hedges, notes: notesOn(a, b) },
    sum: conversion(a, b),
  };
}

function near(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-3 * Math.max(Math.abs(a), Math.abs(b));
}

function lowOf({ figure, scale }: FigureInContext): number {
  return (figure.low ?? -Infinity) * scale.factor;
}

function highOf({ figure, scale }: FigureInContext): number {
  return (figure.high ?? Infinity) * scale.factor;
}

/** 45 days beside 90 days where one report tells of a middle: the two fit. */
function halfOf(a: FigureInContext, b: FigureInContext): FigureComparison | null {
  if (!(a.halfway || b.halfway) || lowOf(a) !== highOf(a) || lowOf(b) !== highOf(b)) return null;
  const [small, large] = lowOf(a) < lowOf(b) ? [a, b] : [b, a];
  if (lowOf(small) <= 0 || Math.abs(lowOf(small) * 2 - lowOf(large)) > 1e-3 * lowOf(large)) return null;
  const middle = (a.halfway ? a : b).words;
  return {
    verdict: 'compatible',
    reason: { kind: 'half', small: small.words, large: large.words, middle },
    sum: { kind: 'double', half: numberOf(small), whole: numberOf(large), unit: unitName(small) },
  };
}

/**
 * True for two exact values of one unit of which neither is the other rounded: 44 and 45 differ, 1,987 and 2,000 do
 * not.
 */
function unrounded(a: FigureInContext, b: FigureInContext): boolean {
  if (
    a.figure.hedge !== 'exact' ||
    b.figure.hedge !== 'exact' ||
    a.scale.factor !== b.scale.factor ||
    lowOf(a) !== highOf(a) ||
    lowOf(b) !== highOf(b)
  )
    return false;
  const [x, y] = [roundness(a.figure.low ?? 0), roundness(b.figure.low ?? 0)];
  return x === y || Math.abs((a.figure.low ?? 0) - (b.figure.low ?? 0)) > Math.max(x, y) / 2 + 1e-9;
}

/** Two tolls of one outcome told from below at two heights: "more than 600" dead, later "above 660". */
function tollsApart(a: FigureInContext, b: FigureInContext): boolean {
  const below = ({ figure }: FigureInContext): boolean => figure.hedge === 'more-than' || figure.hedge === 'at-least';
  return oneOutcome(a, b) && below(a) && below(b) && !near(lowOf(a), lowOf(b));
}

function fitOf(a: FigureInContext, b: FigureInContext, x: Admitted, y: Admitted): FigureFit {
  for (const [one, other, range] of [
    [a, b, x],
    [b, a, y],
  ] as const) {
    const { hedge } = one.figure;
    if (hedge === 'more-than' || hedge === 'at-least' || hedge === 'less-than' || hedge === 'at-most')
      return { kind: 'bound', value: valueOf(other), bound: one.words };
    if (range.why === 'range')
      return { kind: 'range', value: valueOf(other), low: range.low, high: range.high, open: one.words };
  }
  if (x.why === 'hedge' || y.why === 'hedge')
    return { kind: 'hedge', hedge: (x.why === 'hedge' ? a : b).words, allowance: ALLOWANCE };
  return { kind: 'rounded' };
}

/** The sum that the verdict rests on. */
function sumOf(a: FigureInContext, b: FigureInContext, x: Admitted, y: Admitted): FigureSum | null {
  if (lowOf(a) !== highOf(a) || lowOf(b) !== highOf(b) || !Number.isFinite(x.point) || !Number.isFinite(y.point)) {
    const [one, range, point] = lowOf(a) !== highOf(a) ? [a, x, y] : [b, y, x];
    if (!Number.isFinite(range.low) || !Number.isFinite(range.high)) return null;
    return { kind: 'range', words: one.words, low: range.low, high: range.high, other: point.point };
  }
  const unit =
    a.scale.kind === 'share' ? 'points' : a.scale.kind === 'count' || a.scale.unit === '' ? null : a.scale.unit;
  return { kind: 'difference', values: [x.point, y.point], unit };
}

/** Two units of one kind: the conversion that makes them equal. */
function conversion(a: FigureInContext, b: FigureInContext): FigureSum | null {
  if (a.figure.unit === b.figure.unit || a.scale.factor === b.scale.factor) return null;
  const value = a.scale.factor * (a.figure.low ?? 0);
  return { kind: 'conversion', a: a.words, b: b.words, value, unit: a.scale.unit };
}

/** Fractions that have a name, in percent. */
const FRACTIONS: readonly number[] = [10, 20, 25, 100 / 3, 50, 200 / 3, 75];

/** "27 is nearer to a quarter than to a third": where one side is a fraction in words and the other a percentage. */
function nearerFraction(fraction: FigureInContext, other: FigureInContext): NearerFraction | null {
  if (
    fraction.scale.kind !== 'share' ||
    fraction.figure.rule !== 'figure/fraction' ||
    other.figure.rule === 'figure/fraction'
  )
    return null;
  const named = lowOf(fraction);
  const value = lowOf(other);
  let best: number | null = null;
  for (const each of FRACTIONS) if (best === null || Math.abs(each - value) < Math.abs(best - value)) best = each;
  const own = FRACTIONS.find((each) => Math.abs(each - named) < 0.1);
  return best === null || own === undefined || best === own ? null : { value, nearest: best, named: own };
}

/** What the two do not share in what they count. */
function notesOn(a: FigureInContext, b: FigureInContext): FigureNote[] {
  const notes: FigureNote[] = [];
  if (a.measure && b.measure && !a.heads.some((head) => b.heads.includes(head)))
    notes.push({ kind: 'measures', a: a.measure, b: b.measure });
  if ((a.baseline === null) !== (b.baseline === null) && a.figure.change !== null)
    notes.push({ kind: 'baseline', told: a.baseline ?? b.baseline ?? '' });
  if (a.figure.per && b.figure.per && a.figure.per !== b.figure.per)
    notes.push({ kind: 'countries', a: a.figure.per, b: b.figure.per });
  return notes;
}

function unitName({ scale, figure }: FigureInContext): string | null {
  return scale.kind === 'share' ? 'percent' : figure.unit;
}

function whenWords({ timeWords, time }: FigureInContext): string | null {
  return timeWords && timeWords !== time ? `${timeWords} (${time ?? ''})` : time;
}

function valueOf(one: FigureInContext): FigureValue {
  const { words, figure, scale } = one;
  const share = scale.kind === 'share';
  const number = figure.low !== figure.high ? null : share ? lowOf(one) : numberOf(one);
  return { words, number, share };
}

function numberOf({ figure }: FigureInContext): number {
  return figure.low ?? figure.high ?? 0;
}
