import type { Figure } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { EN } from './en.js';
import type { Phrases } from './phrase.js';

/** Words behind a figure within which its comparison begins, and words of the comparison. */
const REACH = 30;
const LONGEST = 8;

/** "compared to May", "than a year earlier", "from June", "versus", "against", "year over year". */
export function baselineOf(p: Phrases, to: number, figure: Figure): Span | null {
  const moves = figure.change !== null || figure.shift !== undefined;
  if (!moves && figure.level === undefined && figure.unit !== null && !EN.comparedUnits.has(figure.unit)) return null;
  for (let k = to; k < p.last && k < to + REACH; k++) {
    if (p.word(k) === ';') return null;
    const first = comparedAt(p, k, moves);
    if (first > 0) return comparedSpan(p, first);
    if (k > to && p.isFinite(k)) return null;
  }
  return null;
}

/** The first word of what is compared with, where the words at `at` begin a comparison; 0 where they do not. */
function comparedAt(p: Phrases, at: number, moves: boolean): number {
  const next = p.word(at + 1);
  const period = EN.spans.has(p.word(at + 2));
  switch (p.word(at)) {
    case 'compared':
    case 'comparing':
      return next === 'to' || next === 'with' ? at + 2 : 0;
    case 'than':
    case 'versus':
      return at + 1;
    case 'from':
      return (moves && p.isBlocked(at + 1)) || (period && /^(a|the|last)$/.test(next)) ? at + 1 : 0;
    case 'on':
      return period && /^(a|the)$/.test(next) && p.word(at + 2) !== 'same' ? at + 1 : 0;
    default:
      return 0;
  }
}

function comparedSpan(p: Phrases, from: number): Span | null {
  let end = from;
  while (end < p.last && end < from + LONGEST && !endsComparison(p, end)) end++;
  const first = p.tokens[from];
  const last = p.tokens[end - 1];
  return first && last && from < end ? { start: first.start, end: last.end } : null;
}

function endsComparison(p: Phrases, at: number): boolean {
  return /^[,.;:)]$/.test(p.word(at)) || /^(VB[DZP]|MD|CC)$/.test(p.tag(at)) || EN.afterComparison.has(p.word(at));
}
