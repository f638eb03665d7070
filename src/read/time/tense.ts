import type { Cursor } from './cursor.js';
import type { TenseWords } from './words.js';

/** Whether the clause around an expression tells of what was or of what is to come. */
export type Direction = 'past' | 'future' | 'open';

/** Tense words made ready for look-up. */
export interface TenseLexicon {
  readonly kinds: ReadonlyMap<string, 'future' | 'past' | 'present'>;
  readonly deadline: ReadonlySet<string>;
  readonly notPast: ReadonlySet<string>;
}

export function tenseLexiconOf({ future, deadline, past, present, notPast }: TenseWords): TenseLexicon {
  const kinds = new Map<string, 'future' | 'past' | 'present'>();
  for (const word of past) kinds.set(word, 'past');
  for (const word of present) kinds.set(word, 'present');
  for (const word of future) kinds.set(word, 'future');
  return { kinds, deadline: new Set(deadline), notPast: new Set(notPast) };
}

const REACH = 24;

/**
 * The direction of the clause that holds entries `[first, next)`, from its words alone: the nearest verb before in the same clause, else the
 * nearest after. A deadline word directly before, or "deadline" behind, looks ahead whatever the verb.
 */
export function directionAt(w: Cursor, first: number, next: number, lexicon: TenseLexicon): Direction {
  if (isDeadline(w, first, next, lexicon)) return 'future';
  let passed = false;
  for (let at = first - 1, steps = 0; at >= 0 && steps < REACH; at--, steps++) {
    if (w.gap[at + 1] === 2 || isStop(w, at)) break;
    const kind = kindAt(w, at, lexicon);
    if (kind === 'future') return 'future';
    if (kind === 'past') {
      // "was to meet", "had planned to leave": the infinitive after a past plan verb still looks back, unless a future word stood nearer.
      return 'past';
    }
    if (kind === 'present') passed = true;
  }
  for (let at = next, steps = 0; at < w.count && steps < REACH; at++, steps++) {
    if (w.gap[at] === 2 || isStop(w, at)) break;
    const kind = kindAt(w, at, lexicon);
    if (kind === 'future') return 'future';
    if (kind === 'past') return 'past';
    if (kind === 'present') passed = true;
  }
  return passed ? 'open' : 'open';
}

function isDeadline(w: Cursor, first: number, next: number, { deadline }: TenseLexicon): boolean {
  const before = lowerAt(w, first - 1);
  if (deadline.has(before) && before !== 'before') return true;
  const ahead = lowerAt(w, first - 2);
  if (before === 'of' && ahead === 'ahead') return true;
  if ((before === 'a' || before === 'the' || before === 'of') && lowerAt(w, next) === 'deadline') return true;
  return lowerAt(w, next) === 'deadline';
}

function isStop(w: Cursor, i: number): boolean {
  const mark = w.mark[i] ?? 0;
  return mark === 33 || mark === 63 || mark === 59 || (mark === 46 && w.gap[i + 1] !== 0);
}

function kindAt(w: Cursor, i: number, { kinds, notPast }: TenseLexicon): 'future' | 'past' | 'present' | null {
  if (w.mark[i] !== 0 || !Number.isNaN(w.value[i] ?? NaN)) return null;
  const from = w.start[i] ?? 0;
  const to = w.end[i] ?? 0;
  const length = to - from;
  if (length > 20) return null;
  const word = w.text.slice(from, to).toLowerCase();
  const kind = kinds.get(word);
  if (kind) return kind;
  if (length > 3 && word.endsWith('ed') && !notPast.has(word)) return 'past';
  return null;
}

function lowerAt(w: Cursor, i: number): string {
  if (i < 0 || i >= w.count) return '';
  const from = w.start[i] ?? 0;
  const to = w.end[i] ?? 0;
  return to - from > 16 ? '' : w.text.slice(from, to).toLowerCase();
}
