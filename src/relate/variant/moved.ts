import { FUNCTION_WORDS } from '../../text/en.js';
import type { CollatedWitness, Column, WordRange } from './collate.js';

/** Shortest run of words that counts as moved, and the words of matter it must hold. */
const RUN = 4;
const MATTER = 2;
/** A run that stands so often is no sign of moving. */
const OFTEN = 8;

/**
 * The same words at places of variation that do not meet: text that stands elsewhere in the other witness. Longest
 * first taken.
 */
export function movedRuns(
  a: CollatedWitness,
  b: CollatedWitness,
  columns: readonly Column[],
): { a: WordRange; b: WordRange }[] {
  const open = columns.filter(({ agree }) => !agree);
  const starts = new Map<string, number[]>();
  for (const { ranges } of open) {
    const { from, to } = ranges[0] as WordRange;
    for (let i = from; i + RUN <= to; i++) {
      const key = a.forms.slice(i, i + RUN).join(' ');
      const list = starts.get(key);
      if (!list) starts.set(key, [i]);
      else if (list.length < OFTEN) list.push(i);
    }
  }
  if (starts.size === 0) return [];
  const columnOfA = columnsOf(open, 0, a.forms.length);
  const columnOfB = columnsOf(open, 1, b.forms.length);
  const runs: { a: WordRange; b: WordRange }[] = [];
  for (const { ranges } of open) {
    const { from, to } = ranges[1] as WordRange;
    for (let j = from; j + RUN <= to; j++) {
      for (const i of starts.get(b.forms.slice(j, j + RUN).join(' ')) ?? []) {
        if (columnOfA[i] === columnOfB[j]) continue;
        if (i > 0 && j > from && a.forms[i - 1] === b.forms[j - 1] && columnOfA[i - 1] === columnOfA[i]) continue;
        let length = RUN;
        while (j + length < to && columnOfA[i + length] === columnOfA[i] && a.forms[i + length] === b.forms[j + length])
          length++;
        runs.push({ a: { from: i, to: i + length }, b: { from: j, to: j + length } });
      }
    }
  }
  runs.sort((p, q) => q.a.to - q.a.from - (p.a.to - p.a.from) || p.a.from - q.a.from || p.b.from - q.b.from);
  const taken: { a: WordRange; b: WordRange }[] = [];
  for (const run of runs) {
    if (taken.some((other) => meet(run.a, other.a) || meet(run.b, other.b))) continue;
    let matter = 0;
    for (let i = run.a.from; i < run.a.to; i++) if (!FUNCTION_WORDS.has(a.forms[i] as string)) matter++;
    if (matter >= MATTER) taken.push(run);
  }
  return taken.sort((p, q) => p.a.from - q.a.from);
}

/** What is left of a range without the parts given, in order. */
export function without(range: WordRange, parts: readonly WordRange[]): WordRange[] {
  const left: WordRange[] = [];
  let at = range.from;
  for (const part of parts.filter((other) => meet(range, other)).sort((p, q) => p.from - q.from)) {
    if (part.from > at) left.push({ from: at, to: part.from });
    at = Math.max(at, part.to);
  }
  if (at < range.to) left.push({ from: at, to: range.to });
  return left;
}

function columnsOf(open: readonly Column[], side: 0 | 1, length: number): Int32Array {
  const columns = new Int32Array(length).fill(-1);
  open.forEach(({ ranges }, c) => columns.fill(c, ranges[side]?.from, ranges[side]?.to));
  return columns;
}

function meet(p: WordRange, q: WordRange): boolean {
  return p.from < q.to && q.from < p.to;
}
