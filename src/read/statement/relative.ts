import type { Token } from '../../model/report.js';
import { nounPhraseStart } from '../grammar/noun-phrase.js';
import { DOCUMENTS, UNNAMED } from '../grammar/nouns.js';
import { type ReportSyntax, word, xpos } from '../grammar/syntax.js';
import { isNounTag } from '../grammar/word-class.js';
import { isDash } from './clause.js';
import { PAPERS } from './en-sources.js';
import { headOf, type Phrase } from './head.js';

/**
 * The noun phrase a relative pronoun at `at` takes up; the pronoun stays in the span so that nothing between is lost.
 */
export function antecedent(syntax: ReportSyntax, at: number, first: number, verb: number): Phrase | null {
  const { head: parsed, deprel } = syntax.tokens[verb] as Token;
  if (
    deprel.startsWith('acl') &&
    parsed !== null &&
    parsed < at &&
    parsed >= first &&
    at - parsed < 8 &&
    isNominal(xpos(syntax, parsed)) &&
    word(syntax, at) === 'who' &&
    (isPeople(syntax, parsed) || xpos(syntax, parsed) === 'NNP')
  ) {
    const start = nounPhraseStart(syntax, parsed, first);
    if (start >= 0) return { from: start, to: word(syntax, at - 1) === ',' ? at - 1 : at, head: parsed, pronoun: at };
  }
  let end = at - 1;
  if (word(syntax, end) === ',' || isDash(syntax, end)) end--;
  if (word(syntax, end) === ')') {
    while (end > first && at - end < 40 && word(syntax, end) !== '(') end--;
    end--;
  }
  if (word(syntax, at) !== 'who') end = documentBefore(syntax, end, first);
  const start = genitiveStart(syntax, end, first);
  if (start < 0) return null;
  return { from: start, to: end + 1, head: headOf(syntax, start, end + 1, -1), pronoun: at };
}

/**
 * "filed a lawsuit in the county court that accuses": of linked phrases the one that carries words; else the nearest.
 */
function documentBefore(syntax: ReportSyntax, end: number, first: number): number {
  let noun = end;
  for (let step = 0; step < 4; step++) {
    const lemma = (syntax.tokens[noun] as Token).lemma.toLowerCase();
    if (DOCUMENTS.has(lemma) || PAPERS.has(lemma)) return noun;
    const start = nounPhraseStart(syntax, noun, first);
    if (start < first + 2 || xpos(syntax, start - 1) !== 'IN' || !isNounTag(xpos(syntax, start - 2))) break;
    noun = start - 2;
  }
  return end;
}

function isNominal(tag: string): boolean {
  return isNounTag(tag) || tag === 'DT' || tag === 'PRP' || tag === 'CD';
}

/** The noun phrase a relative clause takes up: the nearest one, with "of" before it ("members of the panel who"). */
export function genitiveStart(syntax: ReportSyntax, end: number, first: number): number {
  const start = nounPhraseStart(syntax, end, first);
  if (start < first + 2 || xpos(syntax, start - 1) !== 'IN') return start;
  const people = word(syntax, end + 1) === 'who' && !isPeople(syntax, end) && isPeople(syntax, start - 2);
  if (word(syntax, start - 1) !== 'of' && !people) return start;
  const earlier = nounPhraseStart(syntax, start - 2, first);
  return earlier < 0 || xpos(syntax, start - 2) === 'PRP' ? start : earlier;
}

function isPeople(syntax: ReportSyntax, i: number): boolean {
  const text = word(syntax, i);
  return (
    UNNAMED.has(text) ||
    (text.endsWith('s') && UNNAMED.has(text.slice(0, -1))) ||
    text === 'those' ||
    text === 'others' ||
    text === 'men' ||
    text === 'women'
  );
}
