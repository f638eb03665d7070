import type { FigureInContext } from './context.js';
import { HUMAN, PERSON_ACTS } from './en.js';
import { agreeInTime, daysIn } from './period.js';
import { type Admitted, ALLOWANCE, admitted, printNumber, roundness } from './value.js';

export type FigureVerdict = 'same' | 'compatible' | 'differs' | 'not-comparable';

export interface FigureComparison {
  readonly verdict: FigureVerdict;
  /** One plain sentence. */
  readonly reason: string;
  /** The arithmetic, printed; null where none was needed. */
  readonly sum: string | null;
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

/** Why two figures cannot be compared, in one sentence; null when they can. */
export function barBetween(a: FigureInContext, b: FigureInContext): string | null {
  const { scale: s } = a;
  const { scale: t } = b;
  if (s.kind !== t.kind)
    return `“${a.words}” and “${b.words}” are in different units (${unitName(a)}, ${unitName(b)}).`;
  if (s.rate !== t.rate) return `“${rated(a)}” is told ${per(a)}, “${rated(b)}” ${per(b)}.`;
  if (a.figure.change !== null && b.figure.change !== null) {
    // Opposite directions of one measure are a difference, seen below.
  } else if (
    (a.figure.change === null) !== (b.figure.change === null) &&
    (s.kind === 'share' || a.figure.level !== undefined || b.figure.level !== undefined)
  ) {
    const [moved, level] = a.figure.change !== null ? [a, b] : [b, a];
    return `“${moved.words}” is the amount of a change, “${level.words}” a level.`;
  }
  if (a.figure.level !== undefined && b.figure.level !== undefined && a.figure.level !== b.figure.level)
    return `“${a.words}” is the value ${a.figure.level} a change, “${b.words}” the value ${b.figure.level} it.`;
  const measure = sameMeasure(a, b);
  if (measure !== null) return measure;
  if (otherActs(a, b)) return `“${a.words}” is told of ${a.actWord ?? ''}, “${b.words}” of ${b.actWord ?? ''}.`;
  if (a.status !== b.status)
    return `“${a.words}” is told as ${statusWords(a)}, “${b.words}” as ${statusWords(b)}: two measures.`;
  if (a.place.length > 0 && b.place.length > 0 && !a.place.some((word) => b.place.includes(word)))
    return `“${a.words}” is told of ${a.placeWords ?? ''}, “${b.words}” of ${b.placeWords ?? ''}.`;
  if (timesBar(a, b)) return `“${a.words}” is of ${whenWords(a)}, “${b.words}” of ${whenWords(b)}.`;
  return null;
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

function sameMeasure(a: FigureInContext, b: FigureInContext): string | null {
  if (a.heads.length === 0 || b.heads.length === 0) return null;
  if (sameHeads(a, b)) return null;
  // A period is told of both or named as missing where only one has it.
  const dated = a.timeWords !== null || b.timeWords !== null;
  const period = ({ timeWords }: FigureInContext): string => (dated ? ` (${timeWords ?? 'no period given'})` : '');
  const counts = a.scale.kind === 'count' ? 'counts' : 'is told of';
  return `“${a.words}” ${counts} ${a.measure ?? unitName(a)}${period(a)}, “${b.words}” ${counts === 'counts' ? '' : 'of '}${b.measure ?? unitName(b)}${period(b)}.`;
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
  const context = differenceOfContext(a, b);
  if (a.figure.change !== null && b.figure.change !== null && a.figure.change !== b.figure.change) {
    return {
      verdict: 'differs',
      reason: `“${a.words}” is told as a change ${a.figure.change}, “${b.words}” as a change ${b.figure.change}.`,
      sum: null,
    };
  }
  const same = near(x.point, y.point) && near(lowOf(a), lowOf(b)) && near(highOf(a), highOf(b));
  if (same) {
    if (a.figure.hedge === b.figure.hedge)
      return {
        verdict: 'same',
        reason: `Both give ${valueWords(a)}${a.figure.hedge === 'exact' ? '' : ', hedged alike'}${context}.`,
        sum: conversion(a, b),
      };
    return {
      verdict: 'compatible',
      reason: `Both give ${valueWords(a)}; only the hedge differs (“${a.words}”, “${b.words}”)${context}.`,
      sum: conversion(a, b),
    };
  }
  const half = halfOf(a, b);
  if (half) return half;
  const sum = sumOf(a, b, x, y);
  if (x.low <= y.high && y.low <= x.high && !unrounded(a, b))
    return {
      verdict: 'compatible',
      reason: `“${a.words}” and “${b.words}” are compatible: ${whyCompatible(a, b, x, y)}${context}.`,
      sum,
    };
  const apart = Math.abs(x.point - y.point) / Math.max(Math.abs(x.point), Math.abs(y.point), Number.MIN_VALUE);
  const hedged = [a, b].find(({ figure }) => figure.hedge === 'about');
  const nearer = nearerFraction(a, b) ?? nearerFraction(b, a);
  const strained = apart <= 0.25 && hedged;
  const reason = strained
    ? `“${a.words}” and “${b.words}” agree only under strain: they stand ${percent(apart)} apart, over the ${ALLOWANCE * 100}% that a hedge such as “${hedged.words}” allows${nearer ? `; ${nearer}` : ''}${context}.`
    : `“${a.words}” and “${b.words}” differ by more than their words allow${nearer && apart <= 0.5 ? `; ${nearer}` : ''}${context}.`;
  return { verdict: 'differs', reason, sum };
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
  const unit = unitName(small);
  return {
    verdict: 'compatible',
    reason: `“${small.words}” is half of “${large.words}”, and the report with “${(a.halfway ? a : b).words}” tells of the middle: no conflict.`,
    sum: `${number(small)} × 2 = ${number(large)}${unit ? ` ${plural(unit)}` : ''}`,
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

function whyCompatible(a: FigureInContext, b: FigureInContext, x: Admitted, y: Admitted): string {
  for (const [one, other, range] of [
    [a, b, x],
    [b, a, y],
  ] as const) {
    const { hedge } = one.figure;
    if (hedge === 'more-than' || hedge === 'at-least' || hedge === 'less-than' || hedge === 'at-most')
      return `${valueWords(other)} keeps within “${one.words}”`;
    if (range.why === 'range')
      return `${valueWords(other)} lies in ${printNumber(range.low)} to ${printNumber(range.high)}, what “${one.words}” leaves open`;
  }
  if (x.why === 'hedge' || y.why === 'hedge')
    return `they stand within the ${ALLOWANCE * 100}% that “${(x.why === 'hedge' ? a : b).words}” allows`;
  return 'one is the other rounded';
}

/** The sum that the verdict rests on. */
function sumOf(a: FigureInContext, b: FigureInContext, x: Admitted, y: Admitted): string | null {
  if (lowOf(a) !== highOf(a) || lowOf(b) !== highOf(b) || !Number.isFinite(x.point) || !Number.isFinite(y.point)) {
    const [one, range, point] = lowOf(a) !== highOf(a) ? [a, x, y] : [b, y, x];
    if (!Number.isFinite(range.low) || !Number.isFinite(range.high)) return null;
    return `“${one.words}” = ${printNumber(range.low)} to ${printNumber(range.high)}; the other ${printNumber(point.point)}`;
  }
  const difference = Math.abs(x.point - y.point);
  const base = Math.max(Math.abs(x.point), Math.abs(y.point));
  const unit =
    a.scale.kind === 'share'
      ? ' points'
      : a.scale.kind === 'count' || a.scale.unit === ''
        ? ''
        : ` ${plural(a.scale.unit)}`;
  return `|${printShort(x.point)} − ${printShort(y.point)}| = ${printShort(difference)}${unit}, ${percent(difference / base)} of ${printShort(base)}`;
}

/** Two units of one kind: the conversion that makes them equal. */
function conversion(a: FigureInContext, b: FigureInContext): string | null {
  if (a.figure.unit === b.figure.unit || a.scale.factor === b.scale.factor) return null;
  return `“${a.words}” = ${printShort(a.scale.factor * (a.figure.low ?? 0))} ${plural(a.scale.unit)} = “${b.words}”`;
}

const FRACTIONS: readonly (readonly [number, string])[] = [
  [10, 'a tenth'],
  [20, 'a fifth'],
  [25, 'a quarter'],
  [100 / 3, 'a third'],
  [50, 'a half'],
  [200 / 3, 'two thirds'],
  [75, 'three quarters'],
];

/** "27 is nearer to a quarter than to a third": where one side is a fraction in words and the other a percentage. */
function nearerFraction(fraction: FigureInContext, other: FigureInContext): string | null {
  if (
    fraction.scale.kind !== 'share' ||
    fraction.figure.rule !== 'figure/fraction' ||
    other.figure.rule === 'figure/fraction'
  )
    return null;
  const named = lowOf(fraction);
  const value = lowOf(other);
  let best: readonly [number, string] | null = null;
  for (const each of FRACTIONS) if (best === null || Math.abs(each[0] - value) < Math.abs(best[0] - value)) best = each;
  const own = FRACTIONS.find(([each]) => Math.abs(each - named) < 0.1);
  if (!best || !own || best === own) return null;
  return `${printShort(value)} is nearer to ${best[1]} (${printShort(best[0])}) than to ${own[1]} (${printShort(own[0])})`;
}

/** What the two do not share in what they count, in words that follow a reason. */
function differenceOfContext(a: FigureInContext, b: FigureInContext): string {
  const notes: string[] = [];
  if (a.measure && b.measure && !a.heads.some((head) => b.heads.includes(head)))
    notes.push(`one counts ${a.measure}, the other ${b.measure}`);
  if ((a.baseline === null) !== (b.baseline === null) && a.figure.change !== null) {
    const told = a.baseline ?? b.baseline;
    notes.push(`only one is told against ${told ?? ''}`);
  }
  if (a.figure.per && b.figure.per && a.figure.per !== b.figure.per)
    notes.push(`one by the count of ${a.figure.per}, the other of ${b.figure.per}`);
  return notes.length > 0 ? `; ${notes.join('; ')}` : '';
}

function unitName({ scale, figure }: FigureInContext): string {
  return scale.kind === 'share' ? 'percent' : (figure.unit ?? 'no unit');
}

function rated({ words }: FigureInContext): string {
  return words;
}

function per({ scale }: FigureInContext): string {
  return scale.rate === null ? 'for no stated period' : `per ${scale.rate}`;
}

function statusWords({ status }: FigureInContext): string {
  return status === 'planned' ? 'planned or possible' : status === 'denied' ? 'denied' : 'done';
}

function whenWords({ timeWords, time }: FigureInContext): string {
  return timeWords && timeWords !== time ? `${timeWords} (${time ?? ''})` : (time ?? '');
}

function valueWords(one: FigureInContext): string {
  const { figure, scale } = one;
  if (figure.low !== figure.high) return `“${one.words}”`;
  const unit = scale.kind === 'share' ? '%' : '';
  return unit ? `${printShort(lowOf(one))}%` : number(one);
}

function number({ figure }: FigureInContext): string {
  return printNumber(figure.low ?? figure.high ?? 0);
}

/** One decimal for reading beside another number. */
function printShort(value: number): string {
  return printNumber(Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 10) / 10);
}

function percent(share: number): string {
  const value = share * 100;
  return `${value < 1 ? Number(value.toPrecision(1)) : value < 10 ? Math.round(value * 10) / 10 : Math.round(value)}%`;
}

function plural(unit: string): string {
  if (unit === '' || unit === 'percent' || unit === 'people' || unit.includes(' per ')) return unit;
  if (unit === 'foot') return 'feet';
  return unit.endsWith('s') ? unit : `${unit}s`;
}
