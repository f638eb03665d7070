import { BREAK, POSSESSIVE, type Words } from './scan.js';
import type { Sense } from './words.js';

/** The scan as the rules read it. */
export type Cursor = Words;

/** True when entry `i` is this word of the list, in any case. */
export function isWord(w: Cursor, i: number, word: string): boolean {
  return w.sense[i]?.word === word;
}

/** True when entry `i` is one of these words. */
export function isOneOf(w: Cursor, i: number, words: ReadonlySet<string>): boolean {
  const sense = w.sense[i];
  return sense !== null && sense !== undefined && words.has(sense.word);
}

/** True when entry `i` is this mark. */
export function isMark(w: Cursor, i: number, code: number): boolean {
  return w.mark[i] === code;
}

/** True for a hyphen or dash of any length. */
export function isDash(w: Cursor, i: number): boolean {
  const code = w.mark[i];
  return code === 45 || code === 0x2010 || code === 0x2011 || code === 0x2012 || code === 0x2013;
}

export function isPossessive(w: Cursor, i: number): boolean {
  return w.mark[i] === POSSESSIVE;
}

/** True when nothing stands between entry `i - 1` and entry `i`. */
export function isGlued(w: Cursor, i: number): boolean {
  return w.gap[i] === 0;
}

/** True when an expression may run on from entry `i - 1` into entry `i`. */
export function runsOn(w: Cursor, i: number): boolean {
  return i < w.count && w.mark[i] !== BREAK;
}

/** The sense of entry `i`; null for none. */
export function senseAt(w: Cursor, i: number): Sense | null {
  return w.sense[i] ?? null;
}

/** True when the word starts with a capital. */
export function isCapital(w: Cursor, i: number): boolean {
  const code = w.text.charCodeAt(w.start[i] ?? 0);
  return 65 <= code && code <= 90;
}

/** True when the whole word is in capitals. */
export function isAllCapitals(w: Cursor, i: number): boolean {
  const from = w.start[i] ?? 0;
  const to = w.end[i] ?? 0;
  for (let at = from; at < to; at++) {
    const code = w.text.charCodeAt(at);
    if (!(65 <= code && code <= 90)) return false;
  }
  return to > from;
}

/**
 * The number written in digits at entry `i` without comma or point, and of `width` digits at most; NaN where there is
 * none.
 */
export function integerAt(w: Cursor, i: number, width: number): number {
  const value = w.value[i];
  if (value === undefined || Number.isNaN(value)) return NaN;
  const from = w.start[i] ?? 0;
  const to = w.end[i] ?? 0;
  if (to - from > width) return NaN;
  for (let at = from; at < to; at++) {
    const code = w.text.charCodeAt(at);
    if (code < 48 || code > 57) return NaN;
  }
  return value;
}

/** How many characters entry `i` has. */
export function widthAt(w: Cursor, i: number): number {
  return (w.end[i] ?? 0) - (w.start[i] ?? 0);
}

/** Longest word that any list holds or any rule asks for. */
const LONGEST = 20;

/** The word at entry `i` in lower case; empty for a mark, a very long word, or outside the text. */
export function lowerAt(w: Cursor, i: number): string {
  const known = w.lower[i];
  if (known !== undefined) return known;
  if (i < 0 || i >= w.count) return '';
  const from = w.start[i] ?? 0;
  const to = w.end[i] ?? 0;
  const word = to - from > LONGEST ? '' : w.text.slice(from, to).toLowerCase();
  while (w.lower.length < i) w.lower.push(undefined);
  w.lower[i] = word;
  return word;
}
