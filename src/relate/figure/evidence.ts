import type { FigureVerdict } from './compare.js';
import type { FigureInContext } from './context.js';
import { isHuman } from './compare.js';
import { VAGUE } from './en.js';
import { agreeInTime } from './period.js';

/** The evidence two comparable figures need before they are held to measure one thing. */
export const ENOUGH = 5;

/**
 * How much speaks for two figures measuring the same thing: the noun counted, the act told, further words of the measure,
 * place, time, and an equal value that chance would hardly give. Weights were set by hand on open news text.
 */
export function evidenceBetween(a: FigureInContext, b: FigureInContext, verdict: FigureVerdict): number {
  let score = 0;
  const head = a.heads.find((word) => b.heads.includes(word));
  const anyHead = a.heads.length > 0 && b.heads.length > 0;
  if (head !== undefined) score += VAGUE.has(head) ? 2 : 3;
  else if (a.heads.some((word) => b.acts.includes(word)) || b.heads.some((word) => a.acts.includes(word))) score += 2;
  else if (anyHead && isHuman(a) && isHuman(b) && (a.heads.includes('person') || b.heads.includes('person'))) score += 2;
  const act = a.acts.find((word) => b.acts.includes(word) && word !== 'drop' && word !== 'rise' && word !== head);
  if (act !== undefined) score += 2;
  score += Math.min(2, a.terms.filter((word) => b.terms.includes(word)).length);
  if (a.place.some((word) => b.place.includes(word))) score += 1;
  const time = agreeInTime(a.time, b.time);
  if (time === 'meet') score += 1;
  const equal = a.figure.low === b.figure.low && a.figure.high === b.figure.high && a.figure.unit?.split(' ').pop() === b.figure.unit?.split(' ').pop();
  if (a.figure.low === b.figure.low && a.figure.high === b.figure.high) score += weightOfEqual(a, equal);
  else if (verdict === 'compatible' && (a.halfway || b.halfway) && head !== undefined) score += 3;
  else if (verdict === 'compatible') score += 1;
  // Nothing but a common noun in common: not enough to say that two numbers contradict each other.
  if (verdict === 'differs' && act === undefined && head === undefined) score -= 2;
  if (verdict === 'differs' && a.scale.kind === 'count' && small(a) && small(b)) score -= 1;
  return score;
}

/** An equal value says more the more digits it has. */
function weightOfEqual({ figure, scale }: FigureInContext, sameUnit: boolean): number {
  const digits = String(figure.low ?? '').replace(/[^0-9]/g, '').replace(/0+$/, '').length;
  const large = Math.abs(figure.low ?? 0) >= 1000;
  if (scale.kind.startsWith('money') && (digits >= 2 || large)) return 5;
  if (digits >= 3) return sameUnit ? 5 : 4;
  if (digits >= 2 || large) return sameUnit ? 3 : 2;
  return sameUnit ? 2 : 1;
}

function small({ figure }: FigureInContext): boolean {
  return Math.abs(figure.high ?? 0) < 10;
}
