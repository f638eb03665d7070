import { isDash } from './clause.js';
import { headOf, type Phrase, RELATIVES, SUBJECTS } from './head.js';
import { fullPhraseStart, isFinite, isNoun } from './phrase.js';
import { childOf, type View, word, xpos } from './view.js';

/**
 * The parse's subject, where a comma or bracket follows its plain phrase and no finite verb but of a relative clause
 * stands between.
 */
export function parsedSubject(view: View, verb: number, close: number, first: number): Phrase | null {
  const head = childOf(view, verb, SUBJECTS);
  if (head < first || head >= close || RELATIVES.has(word(view, head)) || close - head > 60) return null;
  const end = head + 1;
  if (word(view, end) !== ',' && word(view, end) !== '(' && !isDash(view, end)) return null;
  const start = fullPhraseStart(view, head, first);
  if (start < 0 || hasCueVerbClause(view, end, close)) return null;
  return { from: start, to: isInsertion(view, end + 1) ? end : word(view, close) === ')' ? close + 1 : close, head };
}

/**
 * "Anna Berg, the mayor of Lund, said": the phrase before an apposition or relative clause set off by commas, dashes or
 * brackets.
 */
export function overApposition(view: View, close: number, first: number): Phrase | null {
  const mark = word(view, close);
  for (let i = close - 1; i > first && close - i < 45; i--) {
    if ((view.quoteOf[i] as number) >= 0) {
      continue;
    }
    const text = word(view, i);
    if (mark === ')') {
      if (text !== '(') continue;
      const start = fullPhraseStart(view, i - 1, first);
      return start < 0 ? null : { from: start, to: close + 1, head: headOf(view, start, i, -1) };
    }
    if (mark === ',' ? text !== ',' : !isDash(view, i)) continue;
    if (mark === ',' && !opensApposition(view, i + 1, close)) {
      if (isNamePart(view, i, close)) continue;
      if (continuesList(view, i, close)) continue;
      return null;
    }
    let nounEnd = i - 1;
    if (word(view, nounEnd) === ')') {
      while (nounEnd > first && i - nounEnd < 40 && word(view, nounEnd) !== '(') nounEnd--;
      nounEnd--;
    }
    const start = fullPhraseStart(view, nounEnd, first);
    if (start < 0) return null;
    if (xpos(view, nounEnd) === 'PRP') return { from: start, to: nounEnd + 1, head: start };
    return { from: start, to: isInsertion(view, i + 1) ? i : close, head: headOf(view, start, i, -1) };
  }
  return null;
}

/** ", on Thursday," ", while praising it,": between subject and verb, but not of the subject. */
function isInsertion(view: View, from: number): boolean {
  const tag = xpos(view, from);
  return (
    (tag === 'IN' && word(view, from) !== 'like' && word(view, from) !== 'of') ||
    tag === 'RB' ||
    tag === 'WRB' ||
    tag === 'TO' ||
    (tag === 'VBG' && word(view, from) !== 'including')
  );
}

/** What may follow a name between commas: "the mayor", "who leads", "a former", "41," "head of", "both of". */
function opensApposition(view: View, from: number, close: number): boolean {
  const tag = xpos(view, from);
  const text = word(view, from);
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
    return !hasCueVerbClause(view, from, close);
  }
  return false;
}

function hasCueVerbClause(view: View, from: number, close: number): boolean {
  let relative = false;
  for (let i = from; i < close; i++) {
    const text = word(view, i);
    if (text === 'who' || text === 'which' || text === 'that' || text === 'whose' || text === 'where') relative = true;
    if (isFinite(xpos(view, i)) && !relative) return true;
  }
  return false;
}

/** ", D-Ohio," ", Jr.," ", R-Texas": short parts of a name. */
function isNamePart(view: View, i: number, close: number): boolean {
  return close - i <= 5 && isNoun(xpos(view, i + 1));
}

function continuesList(view: View, i: number, close: number): boolean {
  return word(view, i + 1) === 'and' && close - i < 12;
}
