import type { FigureVerdict } from './compare.js';
import { oneDoing, oneOutcome, sameHeads } from './compare.js';
import type { FigureInContext } from './context.js';
import { VAGUE } from './en.js';
import { agreeInTime } from './period.js';

/** The evidence two comparable figures need before they are held to measure one thing. */
export const ENOUGH = 5;

/**
 * How much speaks for two figures measuring the same thing: the noun counted, the act told, further words of the
 * measure, place, time, and an equal value that chance would hardly give. Weights were set by hand on open news text.
 */
export function evidenceBetween(a: FigureInContext, b: FigureInContext, verdict: FigureVerdict): number {
  let score = 0;
  const head = a.heads.find((word) => b.heads.includes(word));
  const anyHead = a.heads.length > 0 && b.heads.length > 0;
  const act = a.acts.find((word) => b.acts.includes(word) && word !== head);
  if (head !== undefined) score += VAGUE.has(head) && act === undefined ? 2 : 3;
  else if (oneOutcome(a, b) || oneDoing(a, b)) score += 3;
  else if (anyHead && sameHeads(a, b)) score += 2;
  const verb = a.verb !== null && a.verb === b.verb && act === undefined && anyHead;
  if (act !== undefined || verb) score += 2;
  const terms = a.terms.filter((word) => b.terms.includes(word)).length;
  score += Math.min(2, terms);
  if (a.place.some((word) => b.place.includes(word))) score += 1;
  if (agreeInTime(a.time, b.time) === 'meet') score += 1;
  // The sentences tell the same thing, in other reports.
  if (a.row !== null && a.row === b.row && a.key !== b.key) score += 2;
  const topic = a.topic.filter((word) => b.topic.includes(word) && word !== head && word !== act).length;
  score += Math.min(2, Math.floor(topic / 3));
  if (verdict === 'differs') return score - doubt(a, b, act !== undefined || verb || terms > 0);
  const equal = a.figure.unit?.split(' ').pop() === b.figure.unit?.split(' ').pop();
  if (a.figure.low === b.figure.low && a.figure.high === b.figure.high) score += weightOfEqual(a, equal);
  else if ((a.halfway || b.halfway) && head !== undefined) score += 3;
  else score += far(a, b) ? -2 : rounded(a, b) ? 3 : 1;
  return score;
}

/**
 * What speaks against two unlike values being of one thing: values far apart, other acts, other names, one report
 * telling both.
 */
function doubt(a: FigureInContext, b: FigureInContext, tied: boolean): number {
  let doubts = tied ? 0 : 2;
  const [x, y] = [size(a), size(b)];
  const ratio = x > 0 && y > 0 ? Math.max(x, y) / Math.min(x, y) : 1;
  if (ratio > 20) doubts += 5;
  else if (ratio > 5) doubts += 3;
  else if (ratio > 2) doubts += 1;
  if ((a.act === null) !== (b.act === null) && !a.acts.some((word) => b.acts.includes(word))) doubts += 1;
  if (a.who.length > 0 && b.who.length > 0 && !a.who.some((name) => b.who.includes(name))) doubts += 2;
  if (a.key === b.key) doubts += a.sentence === b.sentence ? 6 : 2;
  if (a.figure.rule === 'figure/open-magnitude' || b.figure.rule === 'figure/open-magnitude') doubts += 1;
  if (a.scale.kind === 'count' && x < 10 && y < 10) doubts += 1;
  return doubts;
}

/** One value, once rounded or in another unit: "a third" and 33 percent, 40 km and 25 miles. */
function rounded(a: FigureInContext, b: FigureInContext): boolean {
  const [x, y] = [size(a), size(b)];
  const unlike = a.scale.factor !== b.scale.factor || a.figure.rule !== b.figure.rule;
  return unlike && Math.abs(x - y) <= 0.025 * Math.max(x, y);
}

/** True where only an open bound makes two values compatible. */
function far(a: FigureInContext, b: FigureInContext): boolean {
  const [x, y] = [size(a), size(b)];
  return x > 0 && y > 0 && Math.max(x, y) / Math.min(x, y) > 2.5;
}

function size({ figure, scale }: FigureInContext): number {
  return Math.abs((figure.high ?? figure.low ?? 0) * scale.factor);
}

/** An equal value says more the more digits it has. */
function weightOfEqual({ figure, scale }: FigureInContext, sameUnit: boolean): number {
  const digits = String(figure.low ?? '')
    .replace(/[^0-9]/g, '')
    .replace(/(?<!0)0+$/, '').length;
  const large = Math.abs(figure.low ?? 0) >= 1000;
  if (scale.kind.startsWith('money') && (digits >= 2 || large)) return 5;
  if (digits >= 3) return sameUnit ? 5 : 4;
  if (digits >= 2 || large) return sameUnit ? 3 : 2;
  return sameUnit ? 2 : 1;
}
