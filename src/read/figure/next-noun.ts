import { EN } from './en.js';
import { isPlural } from './plural.js';
import type { Words } from './words.js';

/** Farther than this many words a noun is not counted by the number before it. */
const REACH = 4;

/** True for a word of a closed class; "US" and "IT" in capitals are names, and so is the letter in "Type A wagons". */
export function closedAt(w: Words, at: number): boolean {
  const lower = w.lower(at);
  const name = /^(us|it)$/.test(lower) || (lower === 'a' && w.isCapital(at - 1) && !w.opens[at]);
  return EN.closed.has(lower) && !(name && w.isUpper(at));
}

/** True when the words after a number begin with a noun it can count, a plural. */
export function countsNext(w: Words, at: number): boolean {
  for (let k = at; k < at + REACH; k++) {
    if (k > at && w.continues(k)) continue;
    if (!w.isWord(k) || (w.opens[k] && k > at)) return false;
    const word = w.lower(k);
    if (closedAt(w, k) || EN.months.has(word)) return false;
    const tag = w.tag(k);
    if (isCountedPlural(w, k, tag, k === at)) return true;
    if (tag === '' ? isPlural(word) : !/^(JJ|JJR|JJS|NN|NNP|VBN|VBG)$/.test(tag)) return false;
  }
  return false;
}

function isCountedPlural(w: Words, at: number, tag: string, first: boolean): boolean {
  if (tag === 'NNS') return true;
  if (tag === 'NNPS') return first;
  return (tag === 'NN' || (tag === '' && !(first && w.isCapital(at)))) && isPlural(w.lower(at));
}

/** True when a noun in the singular follows at once, which a number above one cannot count. */
export function singularNext(w: Words, at: number): boolean {
  return (
    w.isWord(at) &&
    !w.opens[at] &&
    /^(NN|NNP)$/.test(w.tag(at)) &&
    !EN.collective.has(w.lower(at)) &&
    !isPlural(w.lower(at)) &&
    !countsNext(w, at)
  );
}

/** True in a headline written in capitals throughout, where a capital says nothing. */
export function titleCase(w: Words, at: number): boolean {
  let capitals = 0;
  let words = 0;
  for (let k = at - 4; k <= at + 4; k++) {
    if (k === at || !w.isWord(k) || w.lower(k).length < 4) continue;
    words++;
    if (w.isCapital(k)) capitals++;
  }
  return words >= 3 && capitals === words;
}
