import type { SentenceTokens } from '../../model/report.js';
import { isDash, startsClause } from './clause.js';
import { headOf, type Phrase, RELATIVES } from './head.js';
import { fullPhraseEnd, isFinite, nounPhraseEnd } from './phrase.js';
import { type View, word, xpos } from './view.js';

/** The subject behind an inverted verb: "said Anna Berg, the mayor of Lund". */
export function subjectAfter(view: View, from: number, _sentence: SentenceTokens, last: number): Phrase | null {
  const tag = xpos(view, from);
  if (tag === 'PRP' && ['me', 'him', 'them', 'us'].includes(word(view, from))) return null;
  let end = fullPhraseEnd(view, from, last);
  if (end === from) return null;
  const plain = nounPhraseEnd(view, from, last);
  const head = headOf(view, from, plain, -1);
  for (let guard = 0; end < last && guard < 12; guard++) {
    const text = word(view, end);
    if (text === '(') {
      const begin = end;
      while (end < last && end - begin < 40 && word(view, end) !== ')') end++;
      end = Math.min(end + 1, last);
    } else if (text === 'and' && nounPhraseEnd(view, end + 1, last) > end + 1) {
      const next = fullPhraseEnd(view, end + 1, last);
      if (isFinite(xpos(view, next))) break;
      end = next;
    } else if ((xpos(view, end) === 'VBN' || xpos(view, end) === 'VBG') && end < last && guard === 0) {
      const begin = end;
      while (
        end < last &&
        end - begin < 40 &&
        word(view, end) !== ',' &&
        word(view, end) !== ';' &&
        (view.quoteOf[end] as number) < 0 &&
        !isFinite(xpos(view, end))
      )
        end++;
    } else if (
      text === 'who' ||
      (text === ',' && opensLongApposition(view, end + 1) && !startsClause(view, end + 1, last))
    ) {
      end = appositionEnd(view, end + 1, last);
    } else break;
  }
  return { from, to: end, head };
}

function opensLongApposition(view: View, i: number): boolean {
  const tag = xpos(view, i);
  const text = word(view, i);
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
function appositionEnd(view: View, from: number, last: number): number {
  const relative = RELATIVES.has(word(view, from)) || word(view, from) === 'whose' || word(view, from - 1) === 'who';
  if (!relative) {
    const end = fullPhraseEnd(view, from, last);
    if (end === from) return from;
    if (word(view, end) === 'who' || word(view, end) === 'that') return appositionEnd(view, end, last);
    return end;
  }
  for (let i = from; i < last && i - from < 80; i++) {
    if (word(view, i) === ',' || word(view, i) === ';' || isDash(view, i) || (view.quoteOf[i] as number) >= 0) {
      const after = xpos(view, i + 1);
      if (word(view, i) === ',' && i - from < 3) continue;
      if (word(view, i) === ',' && (after === 'CC' || after === 'NNP') && word(view, i + 1) !== 'but') continue;
      return i;
    }
  }
  return Math.min(last, from + 80);
}
