import { oneEditApart } from '../../text/edit.js';
import { FUNCTION_WORDS } from '../../text/en.js';
import { stem } from '../../text/stem.js';
import { isNumberWord, plainSpelling, valueOf } from './en.js';

/** For each word of one text the word of the other that it stands against; -1 where none does. */
export interface Alignment {
  readonly ofA: Int32Array;
  readonly ofB: Int32Array;
}

/** Up to so many pairs of words, texts are aligned in full; longer ones between words that stand once in each. */
const FULL = 4_000_000;

const [EQUAL_MATTER, EQUAL_FUNCTION, SIMILAR, DIFFERENT, GAP] = [3, 1.6, 1, -1.1, -0.6];

/**
 * Aligns two texts word by word: global alignment (Needleman & Wunsch 1970) in which equal words of matter count most,
 * like words (inflection, spelling, number form) a little, and other words may stand against each other.
 * A text against itself is the identity; `b` against `a` mirrors `a` against `b`.
 */
export function alignWords(a: readonly string[], b: readonly string[]): Alignment {
  if (precedes(b, a)) {
    const { ofA, ofB } = alignOrdered(b, a);
    return { ofA: ofB, ofB: ofA };
  }
  return alignOrdered(a, b);
}

/** True for words that differ in form only: inflection aside, spelling, number form. */
export function isLike(a: string, b: string): boolean {
  if (a === b) return true;
  if (isNumberWord(a) && isNumberWord(b)) return valueOf([a]) === valueOf([b]);
  if (a.length < 3 || b.length < 3) return false;
  return (
    stem(a) === stem(b) || plainSpelling(a) === plainSpelling(b) || (a.length > 4 && b.length > 4 && oneEditApart(a, b))
  );
}

function alignOrdered(a: readonly string[], b: readonly string[]): Alignment {
  const alignment = { ofA: new Int32Array(a.length).fill(-1), ofB: new Int32Array(b.length).fill(-1) };
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) link(alignment, start, start++);
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) {
    end++;
    link(alignment, a.length - end, b.length - end);
  }
  block(a, b, start, a.length - end, start, b.length - end, alignment);
  return alignment;
}

function block(
  a: readonly string[],
  b: readonly string[],
  aFrom: number,
  aTo: number,
  bFrom: number,
  bTo: number,
  alignment: Alignment,
): void {
  const [rows, columns] = [aTo - aFrom, bTo - bFrom];
  if (rows === 0 || columns === 0) return;
  if (rows * columns <= FULL) {
    table(a, b, aFrom, aTo, bFrom, bTo, alignment);
    return;
  }
  let [lastA, lastB] = [aFrom, bFrom];
  for (const [i, j] of anchors(a, b, aFrom, aTo, bFrom, bTo)) {
    if ((i - lastA) * (j - lastB) <= FULL) table(a, b, lastA, i, lastB, j, alignment);
    link(alignment, i, j);
    [lastA, lastB] = [i + 1, j + 1];
  }
  if ((aTo - lastA) * (bTo - lastB) <= FULL) table(a, b, lastA, aTo, lastB, bTo, alignment);
}

function table(
  a: readonly string[],
  b: readonly string[],
  aFrom: number,
  aTo: number,
  bFrom: number,
  bTo: number,
  alignment: Alignment,
): void {
  const [rows, columns] = [aTo - aFrom, bTo - bFrom];
  if (rows === 0 || columns === 0) return;
  const initials = Int32Array.from({ length: columns }, (_, j) => initial(b[bFrom + j] as string));
  const width = columns + 1;
  const moves = new Uint8Array((rows + 1) * width);
  let above = Float64Array.from({ length: width }, (_, j) => j * GAP);
  moves.fill(LEFT, 1, width);
  for (let i = 1; i <= rows; i++) {
    const row = new Float64Array(width);
    row[0] = i * GAP;
    moves[i * width] = UP;
    const word = a[aFrom + i - 1] as string;
    const equal = FUNCTION_WORDS.has(word) ? EQUAL_FUNCTION : EQUAL_MATTER;
    const first = initial(word);
    for (let j = 1; j <= columns; j++) {
      const other = b[bFrom + j - 1] as string;
      let best =
        (above[j - 1] as number) +
        (word === other ? equal : first === initials[j - 1] && isLike(word, other) ? SIMILAR : DIFFERENT);
      let move = DIAGONAL;
      const up = (above[j] as number) + GAP;
      if (up > best) [best, move] = [up, UP];
      const left = (row[j - 1] as number) + GAP;
      if (left > best) [best, move] = [left, LEFT];
      row[j] = best;
      moves[i * width + j] = move;
    }
    above = row;
  }
  let [i, j] = [rows, columns];
  while (i > 0 && j > 0) {
    const move = moves[i * width + j];
    if (move === DIAGONAL) link(alignment, aFrom + --i, bFrom + --j);
    else if (move === UP) i--;
    else j--;
  }
}

const [DIAGONAL, UP, LEFT] = [1, 2, 3];

/** Words with other first letters are not alike, but for numbers, which all count as beginning alike. */
function initial(form: string): number {
  return isNumberWord(form) ? 0 : form.charCodeAt(0);
}

/** Words that stand once in each text, in an order that both keep: the longest such chain (patience sorting). */
function anchors(
  a: readonly string[],
  b: readonly string[],
  aFrom: number,
  aTo: number,
  bFrom: number,
  bTo: number,
): [number, number][] {
  const once = (words: readonly string[], from: number, to: number): Map<string, number> => {
    const places = new Map<string, number>();
    for (let i = from; i < to; i++) places.set(words[i] as string, places.has(words[i] as string) ? -1 : i);
    return places;
  };
  const [inA, inB] = [once(a, aFrom, aTo), once(b, bFrom, bTo)];
  const pairs: [number, number][] = [];
  for (const [word, i] of inA) {
    const j = inB.get(word) ?? -1;
    if (i >= 0 && j >= 0) pairs.push([i, j]);
  }
  pairs.sort((p, q) => p[0] - q[0]);
  const tails: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(([, j], k) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] as number] as [number, number])[1] < j) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[k] = tails[low - 1] as number;
    tails[low] = k;
  });
  const chain: [number, number][] = [];
  for (let k = tails.at(-1) ?? -1; k >= 0; k = before[k] as number) chain.push(pairs[k] as [number, number]);
  return chain.reverse();
}

function link({ ofA, ofB }: Alignment, i: number, j: number): void {
  ofA[i] = j;
  ofB[j] = i;
}

/** Order of texts by their words, the shorter first where one begins the other. */
function precedes(a: readonly string[], b: readonly string[]): boolean {
  for (let i = 0; i < a.length && i < b.length; i++) if (a[i] !== b[i]) return (a[i] as string) < (b[i] as string);
  return a.length < b.length;
}
