import type { Time } from '../../model/report.js';
import { lemmaAt, type ReportSyntax, sentenceAt, upos, word } from '../grammar/syntax.js';
import { DATE_PREPOSITIONS, TIME_FILLERS } from './en.js';

/** When something falls due: a time, and the words that make it a deadline. */
export interface Due {
  readonly time: number;
  /** First word of the phrase: the preposition, or the time itself. */
  readonly first: number;
  /** Index after its last word. */
  readonly last: number;
  /** How the words say it: as a deadline, or as the date of the act. */
  readonly how: 'deadline' | 'length' | 'date';
}

const DEADLINE: ReadonlySet<string> = new Set(['by', 'before', 'within', 'until', 'till']);
const LENGTH: ReadonlySet<string> = new Set(['in', 'over', 'during', 'for', 'within']);

/** The phrases of time in `[first, last)` that date what is undertaken there, in order. */
export function duesIn(syntax: ReportSyntax, times: readonly Time[], first: number, last: number): Due[] {
  const found: Due[] = [];
  for (let i = first; i < last; i++) {
    const time = syntax.timeOf[i]!;
    if (time < 0) continue;
    let end = i + 1;
    while (end < last && syntax.timeOf[end] === time) end++;
    // Of a range its last day is due: `from 11 to 14 March`.
    const due = times[time]!.rangeTo === undefined ? dueAt(syntax, times, time, i, end) : null;
    if (due) found.push(due);
    i = end - 1;
  }
  return found;
}

function dueAt(syntax: ReportSyntax, times: readonly Time[], time: number, from: number, end: number): Due | null {
  const { first } = sentenceAt(syntax, from);
  const { type } = times[time]!;
  if (type === 'SET') return null;
  let k = from - 1;
  for (let steps = 0; k >= first && steps < 4 && TIME_FILLERS.has(word(syntax, k)); steps++) k--;
  // The preposition may stand inside the time: `by Friday` read whole.
  const inner = DEADLINE.has(word(syntax, from)) ? from : -1;
  const at = inner >= 0 ? inner : k;
  const w = at >= first ? word(syntax, at) : '';
  if (DEADLINE.has(w) && lemmaAt(syntax, at - 1) !== 'find') return { time, first: at, last: end, how: 'deadline' };
  if (w === 'than' && word(syntax, at - 1) === 'later')
    return { time, first: Math.max(first, at - 2), last: end, how: 'deadline' };
  if ((w === 'of' && word(syntax, at - 1) === 'ahead') || (w === 'to' && word(syntax, at - 1) === 'prior'))
    return { time, first: at - 1, last: end, how: 'deadline' };
  if (w === 'ago' || word(syntax, end) === 'ago') return null;
  if (w === 'of' && (word(syntax, at - 1) === 'deadline' || word(syntax, at - 1) === 'date'))
    return { time, first: at - 1, last: end, how: 'deadline' };
  if (type === 'DURATION') {
    // `the 45-day period`, `90 days in which`: the length itself is the term.
    return LENGTH.has(w) ? { time, first: at, last: end, how: 'length' } : null;
  }
  // `from 11 to 14 March`: the last day of it.
  const opens = rangeStart(syntax, at, first);
  if (opens >= 0) return { time, first: opens, last: end, how: 'date' };
  if (DATE_PREPOSITIONS.has(w)) return { time, first: at, last: end, how: 'date' };
  return isOfAnother(syntax, from, w) ? null : { time, first: from, last: end, how: 'date' };
}

/** `the sentence announced Wednesday`, `the deal of May`: the day of something else. */
function isOfAnother(syntax: ReportSyntax, from: number, w: string): boolean {
  const before = word(syntax, from - 1);
  if (upos(syntax, from - 1) === 'VERB' && (before.endsWith('ed') || before.endsWith('en'))) return true;
  return w === 'since' || w === 'from' || w === 'after' || w === 'of';
}

/** The "from" of a range whose "to" stands at `to`; -1 for none. */
function rangeStart(syntax: ReportSyntax, to: number, first: number): number {
  const w = word(syntax, to);
  if ((w !== 'to' && w !== 'and' && w !== 'until' && w !== 'through') || to - 2 < first) return -1;
  let k = to - 1;
  while (k > to - 4 && k > first && (syntax.timeOf[k]! >= 0 || upos(syntax, k) === 'NUM')) k--;
  if (k === to - 1) return -1;
  const before = word(syntax, k);
  return before === 'from' || before === 'between' || (w === 'and' && before === 'on') ? k : -1;
}

/** Index of the time of the deadline that `the deadline` at word `i` means; -1 when none stood before. */
export type DeadlineBefore = (i: number) => number;

/**
 * Reads the deadlines that a report names (`a July 2 deadline`, `the deadline is Friday`), so that a later `the
 * deadline` can be given the date of the last one before it.
 */
export function deadlinesOf(syntax: ReportSyntax, times: readonly Time[]): DeadlineBefore {
  const named: { readonly at: number; readonly time: number }[] = [];
  for (let i = 0; i < syntax.tokens.length; i++) {
    if (syntax.lower[i] !== 'deadline' && syntax.lower[i] !== 'deadlines') continue;
    const time = namedTime(syntax, times, i);
    if (time >= 0) named.push({ at: i, time });
  }
  return (i) => {
    let low = 0;
    let high = named.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (named[middle]!.at <= i) low = middle + 1;
      else high = middle;
    }
    return named[low - 1]?.time ?? -1;
  };
}

function namedTime(syntax: ReportSyntax, times: readonly Time[], i: number): number {
  const { first, last } = sentenceAt(syntax, i);
  for (let k = i - 1; k >= first && k >= i - 3; k--) {
    if (syntax.timeOf[k]! >= 0) return dated(times, syntax.timeOf[k]!);
    if (
      upos(syntax, k) !== 'ADJ' &&
      upos(syntax, k) !== 'NOUN' &&
      word(syntax, k) !== '-' &&
      word(syntax, k) !== "'s" &&
      word(syntax, k) !== '’s'
    )
      break;
  }
  for (let k = i + 1; k < last && k <= i + 6; k++) {
    if (syntax.timeOf[k]! >= 0) return dated(times, syntax.timeOf[k]!);
    const w = word(syntax, k);
    if (
      w !== 'of' &&
      w !== 'on' &&
      w !== 'is' &&
      w !== 'was' &&
      w !== 'for' &&
      w !== 'set' &&
      w !== ',' &&
      w !== 'passed' &&
      w !== 'reached' &&
      w !== 'expires' &&
      w !== 'expired' &&
      w !== 'falls' &&
      w !== 'fell' &&
      w !== 'came' &&
      w !== 'comes'
    )
      break;
  }
  return -1;
}

function dated(times: readonly Time[], time: number): number {
  const type = times[time]?.type;
  return type === 'DATE' || type === 'TIME' ? time : -1;
}
