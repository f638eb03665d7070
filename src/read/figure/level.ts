import type { Draftling } from './candidate.js';
import type { Words } from './words.js';

/**
 * Marks the two ends of a change told by a figure beside them: "gained 12% to 56.2 million from 50.2 million".
 * The end after "to" must follow the amount at once; the one after "from" the end it is told against.
 */
export function markLevels(w: Words, found: readonly Draftling[]): Draftling[] {
  const marked = found.slice();
  for (let i = 1; i < marked.length; i++) {
    const one = marked[i];
    if (!one || one.level !== null || one.change !== null || one.q.kind === 'percent' || one.rule === 'figure/range')
      continue;
    const link = w.lower(one.from - 1);
    if (link === 'to') {
      const previous = marked[i - 1];
      if (previous && previous.change !== null && previous.to === one.from - 1)
        marked[i] = { ...one, level: 'after', changeAt: previous.changeAt };
    } else if (link === 'from') {
      const after = lastAfter(w, marked, i, one);
      if (after) marked[i] = { ...one, level: 'before', changeAt: after.changeAt };
    }
  }
  return marked;
}

function lastAfter(w: Words, marked: readonly Draftling[], at: number, one: Draftling): Draftling | null {
  for (let k = at - 1; 0 <= k && at - 4 < k; k--) {
    const other = marked[k];
    if (!other || other.level === 'before') return null;
    if (other.level === 'after' && other.q.kind === one.q.kind && other.unit === one.unit)
      return sameSentence(w, other.to, one.from) ? other : null;
  }
  return null;
}

function sameSentence(w: Words, from: number, to: number): boolean {
  if (from + 24 < to) return false;
  for (let k = from; k < to; k++) if (w.opens[k]) return false;
  return true;
}
