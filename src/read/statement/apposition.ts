import { fullPhraseStart } from '../grammar/noun-phrase.js';
import { childOf, type ReportSyntax, word, xpos } from '../grammar/syntax.js';
import { isFiniteTag, isNounTag } from '../grammar/word-class.js';
import { isDash } from './clause.js';
import { RELATIVES } from './en-sources.js';
import { headOf, type Phrase, SUBJECTS } from './head.js';

/**
 * The parse's subject, where a comma or bracket follows its plain phrase and no finite verb but of a relative clause
 * stands between.
 */
export function parsedSubject(syntax: ReportSyntax, verb: number, close: number, first: number): Phrase | null {
  const head = childOf(syntax, verb, ...SUBJECTS);
  if (head < first || head >= close || RELATIVES.has(word(syntax, head)) || close - head > 60) return null;
  const end = head + 1;
  if (word(syntax, end) !== ',' && word(syntax, end) !== '(' && !isDash(syntax, end)) return null;
  const start = fullPhraseStart(syntax, head, first);
  if (start < 0 || hasCueVerbClause(syntax, end, close)) return null;
  return {
    from: start,
    to: isInsertion(syntax, end + 1) ? end : word(syntax, close) === ')' ? close + 1 : close,
    head,
  };
}

/**
 * "Anna Berg, the mayor of Lund, said": the phrase before an apposition or relative clause set off by commas, dashes or
 * brackets.
 */
export function overApposition(syntax: ReportSyntax, close: number, first: number): Phrase | null {
  const mark = word(syntax, close);
  for (let i = close - 1; i > first && close - i < 45; i--) {
    if ((syntax.quoteOf[i] as number) >= 0) {
      continue;
    }
    const text = word(syntax, i);
    if (mark === ')') {
      if (text !== '(') continue;
      const start = fullPhraseStart(syntax, i - 1, first);
      return start < 0 ? null : { from: start, to: close + 1, head: headOf(syntax, start, i, -1) };
    }
    if (mark === ',' ? text !== ',' : !isDash(syntax, i)) continue;
    if (mark === ',' && !opensApposition(syntax, i + 1, close)) {
      if (isNamePart(syntax, i, close)) continue;
      if (continuesList(syntax, i, close)) continue;
      return null;
    }
    let nounEnd = i - 1;
    if (word(syntax, nounEnd) === ')') {
      while (nounEnd > first && i - nounEnd < 40 && word(syntax, nounEnd) !== '(') nounEnd--;
      nounEnd--;
    }
    const start = fullPhraseStart(syntax, nounEnd, first);
    if (start < 0) return null;
    if (xpos(syntax, nounEnd) === 'PRP') return { from: start, to: nounEnd + 1, head: start };
    return { from: start, to: isInsertion(syntax, i + 1) ? i : close, head: headOf(syntax, start, i, -1) };
  }
  return null;
}

/** ", on Thursday," ", while praising it,": between subject and verb, but not of the subject. */
function isInsertion(syntax: ReportSyntax, from: number): boolean {
  const tag = xpos(syntax, from);
  return (
    (tag === 'IN' && word(syntax, from) !== 'like' && word(syntax, from) !== 'of') ||
    tag === 'RB' ||
    tag === 'WRB' ||
    tag === 'TO' ||
    (tag === 'VBG' && word(syntax, from) !== 'including')
  );
}

/** What may follow a name between commas: "the mayor", "who leads", "a former", "41," "head of", "both of". */
function opensApposition(syntax: ReportSyntax, from: number, close: number): boolean {
  const tag = xpos(syntax, from);
  const text = word(syntax, from);
  if (text === 'who' || text === 'whose' || text === 'which' || text === 'including' || text === 'both') return true;
  if (tag === 'CD' && close === from + 1) return true;
  if (
    tag === 'DT' ||
    tag === 'PRP$' ||
    tag === 'JJ' ||
    tag === 'NN' ||
    tag === 'NNS' ||
    tag === 'NNP' ||
    tag === 'JJS' ||
    tag === 'NNPS' ||
    tag === 'VBN' ||
    tag === 'RB' ||
    tag === 'VBG' ||
    tag === 'CD' ||
    tag === 'IN' ||
    tag === 'TO'
  ) {
    return !hasCueVerbClause(syntax, from, close);
  }
  return false;
}

function hasCueVerbClause(syntax: ReportSyntax, from: number, close: number): boolean {
  let relative = false;
  for (let i = from; i < close; i++) {
    const text = word(syntax, i);
    if (text === 'who' || text === 'which' || text === 'that' || text === 'whose' || text === 'where') relative = true;
    if (isFiniteTag(xpos(syntax, i)) && !relative) return true;
  }
  return false;
}

/** ", D-Ohio," ", Jr.," ", R-Texas": short parts of a name. */
function isNamePart(syntax: ReportSyntax, i: number, close: number): boolean {
  return close - i <= 5 && isNounTag(xpos(syntax, i + 1));
}

function continuesList(syntax: ReportSyntax, i: number, close: number): boolean {
  return word(syntax, i + 1) === 'and' && close - i < 12;
}
