import type { SentenceTokens } from '../../model/report.js';
import { fullPhraseEnd, nounPhraseEnd } from '../grammar/noun-phrase.js';
import { type ReportSyntax, word, xpos } from '../grammar/syntax.js';
import { isFiniteTag } from '../grammar/word-class.js';
import { isDash, startsClause } from './clause.js';
import { headOf, type Phrase, RELATIVES } from './head.js';

/** The subject behind an inverted verb: "said Anna Berg, the mayor of Lund". */
export function subjectAfter(
  syntax: ReportSyntax,
  from: number,
  _sentence: SentenceTokens,
  last: number,
): Phrase | null {
  const tag = xpos(syntax, from);
  if (tag === 'PRP' && ['me', 'him', 'them', 'us'].includes(word(syntax, from))) return null;
  let end = fullPhraseEnd(syntax, from, last);
  if (end === from) return null;
  const plain = nounPhraseEnd(syntax, from, last);
  const head = headOf(syntax, from, plain, -1);
  for (let guard = 0; end < last && guard < 12; guard++) {
    const text = word(syntax, end);
    if (text === '(') {
      const begin = end;
      while (end < last && end - begin < 40 && word(syntax, end) !== ')') end++;
      end = Math.min(end + 1, last);
    } else if (text === 'and' && nounPhraseEnd(syntax, end + 1, last) > end + 1) {
      const next = fullPhraseEnd(syntax, end + 1, last);
      if (isFiniteTag(xpos(syntax, next))) break;
      end = next;
    } else if ((xpos(syntax, end) === 'VBN' || xpos(syntax, end) === 'VBG') && end < last && guard === 0) {
      const begin = end;
      while (
        end < last &&
        end - begin < 40 &&
        word(syntax, end) !== ',' &&
        word(syntax, end) !== ';' &&
        (syntax.quoteOf[end] as number) < 0 &&
        !isFiniteTag(xpos(syntax, end))
      )
        end++;
    } else if (
      text === 'who' ||
      (text === ',' && opensLongApposition(syntax, end + 1) && !startsClause(syntax, end + 1, last))
    ) {
      end = appositionEnd(syntax, end + 1, last);
    } else break;
  }
  return { from, to: end, head };
}

function opensLongApposition(syntax: ReportSyntax, i: number): boolean {
  const tag = xpos(syntax, i);
  const text = word(syntax, i);
  if (text === 'who' || text === 'whose' || text === 'which') return true;
  return (
    tag === 'DT' ||
    tag === 'NN' ||
    tag === 'NNP' ||
    tag === 'JJ' ||
    tag === 'PRP$' ||
    tag === 'NNS' ||
    tag === 'CD' ||
    tag === 'JJS' ||
    tag === 'NNPS'
  );
}

/**
 * An apposition or relative clause behind the last word of a sentence's subject runs to its end, a comma that closes
 * it, or "in", "as" and the like.
 */
function appositionEnd(syntax: ReportSyntax, from: number, last: number): number {
  const relative =
    RELATIVES.has(word(syntax, from)) || word(syntax, from) === 'whose' || word(syntax, from - 1) === 'who';
  if (!relative) {
    const end = fullPhraseEnd(syntax, from, last);
    if (end === from) return from;
    if (word(syntax, end) === 'who' || word(syntax, end) === 'that') return appositionEnd(syntax, end, last);
    return end;
  }
  for (let i = from; i < last && i - from < 80; i++) {
    if (word(syntax, i) === ',' || word(syntax, i) === ';' || isDash(syntax, i) || (syntax.quoteOf[i] as number) >= 0) {
      const after = xpos(syntax, i + 1);
      if (word(syntax, i) === ',' && i - from < 3) continue;
      if (word(syntax, i) === ',' && (after === 'CC' || after === 'NNP') && word(syntax, i + 1) !== 'but') continue;
      return i;
    }
  }
  return Math.min(last, from + 80);
}
