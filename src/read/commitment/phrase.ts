import type { Span } from '../../model/span.js';
import {
  type Clauses,
  isPronoun,
  isQuoteMark,
  isRelation,
  isUnder,
  isVerb,
  type Range,
  sentenceAt,
  upos,
  word,
  xpos,
} from './clause.js';

/** The span of a range of words. */
export function spanOf(g: Clauses, { first, last }: Range): Span {
  return { start: g.tokens[first]!.start, end: g.tokens[last - 1]!.end };
}

/** A range with the opening mark before it, where it holds the closing one: `"never accept" foreign pilots`. */
export function withOpeningMark(g: Clauses, range: Range): Range {
  const w = word(g, range.first - 1);
  if (w !== '“' && w !== '"' && w !== '«') return range;
  const close = w === '“' ? '”' : w === '«' ? '»' : '"';
  for (let i = range.first; i < range.last - 1; i++)
    if (word(g, i) === close) return { first: range.first - 1, last: range.last };
  return range;
}

/**
 * The noun phrase around its head noun, without relative clauses and appositions: `the foreign ministers of both
 * states`.
 */
export function phraseOf(g: Clauses, head: number): Range {
  if (isPronoun(g, head)) return { first: head, last: head + 1 };
  const sentence = sentenceAt(g, head);
  let first = head;
  while (first > sentence.first && head - first < 24 && belongsBefore(g, first - 1, head)) first--;
  while (first < head && (upos(g, first) === 'PUNCT' || xpos(g, first) === 'POS' || upos(g, first) === 'CCONJ'))
    first++;
  let last = head + 1;
  while (last < sentence.last && last - head < 24 && belongsAfter(g, last, head)) last++;
  while (
    last > head + 1 &&
    (upos(g, last - 1) === 'ADP' ||
      upos(g, last - 1) === 'DET' ||
      upos(g, last - 1) === 'PUNCT' ||
      xpos(g, last - 1) === 'POS')
  )
    last--;
  return { first, last };
}

function belongsBefore(g: Clauses, i: number, head: number): boolean {
  if (g.timeOf[i]! >= 0 && !isUnder(g, i, head)) return false;
  if (sameName(g, i, i + 1)) return true;
  const tag = upos(g, i);
  // `U.S.-bound ships`: what is written as one word is one.
  if (word(g, i - 1) === '-' && g.tokens[i - 1]!.end === g.tokens[i]!.start && i - 1 > sentenceAt(g, i).first)
    return true;
  if (word(g, i) === '-' || word(g, i + 1) === '-') return g.tokens[i]!.end === g.tokens[i + 1]!.start;
  if (tag === 'DET' || tag === 'ADJ' || tag === 'NUM' || tag === 'SYM') return true;
  // Two nouns side by side are one phrase, but not `of course Mr Reis`.
  if (tag === 'NOUN' || tag === 'PROPN')
    return tag === 'PROPN'
      ? upos(g, i + 1) !== 'NOUN' || isUnder(g, i, head) || i + 1 < head
      : isUnder(g, i, head) || (upos(g, i + 1) === 'NOUN' && upos(g, i - 1) !== 'ADP');
  const penn = xpos(g, i);
  if (penn === 'PRP$' || penn === 'POS') return true;
  if (tag === 'PUNCT')
    return (word(g, i) === '-' || isQuoteMark(g, i)) && isUnder(g, i, head) && isUnder(g, i - 1, head);
  if (tag === 'ADV') return isRelation(g, i, 'advmod') && isUnder(g, i, head) && !isVerb(g, g.tokens[i]!.head ?? i);
  if (tag === 'VERB') return isRelation(g, i, 'amod');
  // `Secretary of State Ana Reis`: the title hangs on the name.
  if (tag === 'ADP') return word(g, i) === 'of' && upos(g, i - 1) === 'PROPN' && isUnder(g, i - 1, head);
  return tag === 'CCONJ' && isRelation(g, i + 1, 'conj') && isUnder(g, i + 1, head) && upos(g, i - 1) === 'ADJ';
}

function belongsAfter(g: Clauses, i: number, head: number): boolean {
  if (g.timeOf[i]! >= 0) return false;
  if (sameName(g, i - 1, i)) return true;
  const tag = upos(g, i);
  if (tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM') {
    const before = upos(g, i - 1);
    return (
      before === 'ADP' ||
      before === 'DET' ||
      (isRelation(g, i - 1, 'amod') && i - 1 > head) ||
      (before === 'ADJ' && i - 1 !== head) ||
      xpos(g, i - 1) === 'PRP$' ||
      isUnder(g, i, head)
    );
  }
  if (tag === 'ADP') return word(g, i) === 'of' && isNominalAhead(g, i + 1);
  const before = word(g, i - 1);
  if (tag === 'DET' || tag === 'ADJ' || xpos(g, i) === 'PRP$' || isRelation(g, i, 'amod'))
    return before === 'of' || ((upos(g, i - 1) === 'DET' || upos(g, i - 1) === 'ADJ') && isNominalAhead(g, i));
  return false;
}

function isNominalAhead(g: Clauses, i: number): boolean {
  for (let k = i; k < i + 4; k++) {
    const tag = upos(g, k);
    if (tag === 'NOUN' || tag === 'PROPN') return true;
    if (tag !== 'DET' && tag !== 'ADJ' && tag !== 'NUM' && xpos(g, k) !== 'PRP$' && !isRelation(g, k, 'amod'))
      return false;
  }
  return false;
}

function sameName(g: Clauses, a: number, b: number): boolean {
  return g.nameOf[a]! >= 0 && g.nameOf[a] === g.nameOf[b];
}
