import type { Token } from '../../model/report.js';
import { isDash } from './clause.js';
import { UNNAMED } from './en-sources.js';
import { headOf, type Phrase } from './head.js';
import { isNoun, nounPhraseStart } from './phrase.js';
import { type View, word, xpos } from './view.js';

/**
 * The noun phrase a relative pronoun at `at` takes up; the pronoun stays in the span so that nothing between is lost.
 */
export function antecedent(view: View, at: number, first: number, verb: number): Phrase | null {
  const { head: parsed, deprel } = view.tokens[verb] as Token;
  if (
    deprel.startsWith('acl') &&
    parsed !== null &&
    parsed < at &&
    parsed >= first &&
    at - parsed < 8 &&
    isNominal(xpos(view, parsed)) &&
    word(view, at) === 'who' &&
    (isPeople(view, parsed) || xpos(view, parsed) === 'NNP')
  ) {
    const start = nounPhraseStart(view, parsed, first);
    if (start >= 0) return { from: start, to: word(view, at - 1) === ',' ? at - 1 : at, head: parsed, pronoun: at };
  }
  let end = at - 1;
  if (word(view, end) === ',' || isDash(view, end)) end--;
  if (word(view, end) === ')') {
    while (end > first && at - end < 40 && word(view, end) !== '(') end--;
    end--;
  }
  const start = genitiveStart(view, end, first);
  if (start < 0) return null;
  return { from: start, to: end + 1, head: headOf(view, start, end + 1, -1), pronoun: at };
}

function isNominal(tag: string): boolean {
  return isNoun(tag) || tag === 'DT' || tag === 'PRP' || tag === 'CD';
}

/** The noun phrase a relative clause takes up: the nearest one, with "of" before it ("members of the panel who"). */
export function genitiveStart(view: View, end: number, first: number): number {
  const start = nounPhraseStart(view, end, first);
  if (start < first + 2 || xpos(view, start - 1) !== 'IN') return start;
  const people = word(view, end + 1) === 'who' && !isPeople(view, end) && isPeople(view, start - 2);
  if (word(view, start - 1) !== 'of' && !people) return start;
  const earlier = nounPhraseStart(view, start - 2, first);
  return earlier < 0 || xpos(view, start - 2) === 'PRP' ? start : earlier;
}

function isPeople(view: View, i: number): boolean {
  const text = word(view, i);
  return (
    UNNAMED.has(text) ||
    (text.endsWith('s') && UNNAMED.has(text.slice(0, -1))) ||
    text === 'those' ||
    text === 'others' ||
    text === 'men' ||
    text === 'women'
  );
}
