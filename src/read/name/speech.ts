import { Is } from './lexicon.js';
import { Shape, type Word, type WordSentence } from './words.js';

/** Words an apposition behind a name may hold. */
const APPOSITION = 16;

/**
 * True where a name at words `[first, last)` is the subject of a verb of saying that stands beside it: "Wren said",
 * "Wren, 45, a nurse, said", "said Wren".
 */
export function speaksAt(
  words: readonly Word[],
  first: number,
  last: number,
  { first: from, last: to }: WordSentence,
): boolean {
  let at = last;
  if (at < to && words[at]!.text === ',') {
    if (says(words, at + 1, to)) return true;
    let end = at + 1;
    while (end < to && end < at + APPOSITION && words[end]!.text !== ',') end++;
    const second = end + 1 < to && words[end + 1]!.shape === Shape.Lower ? end + 1 : -1;
    if (second > 0 && says(words, second, to)) return true;
    at = end + 1;
    while (at < to && at < last + 2 * APPOSITION && words[at]!.text !== ',') at++;
    at++;
  }
  if (says(words, at, to)) return true;
  const before = first > from ? words[first - 1]! : null;
  return before !== null && before.shape === Shape.Lower && (before.is & Is.Speech) !== 0 && before.upos === 'VERB';
}

/** A verb of saying at a word, or behind an auxiliary or adverb there: "has said", "later told". */
function says(words: readonly Word[], at: number, to: number): boolean {
  for (let i = at; i < to && i < at + 3; i++) {
    const { shape, is, upos } = words[i]!;
    if (shape !== Shape.Lower) return false;
    if (is & Is.Speech) return true;
    if (upos !== 'AUX' && upos !== 'ADV') return false;
  }
  return false;
}
