import { fullPhraseEnd } from '../grammar/noun-phrase.js';
import { type ReportSyntax, word, xpos } from '../grammar/syntax.js';
import { isFiniteTag } from '../grammar/word-class.js';
import { isDash, nextComma, startsClause } from './clause.js';
import { JOINING } from './en-clause.js';

/**
 * End (exclusive) of content that is a noun phrase or infinitive ("praised the deal"): before a comma that opens no
 * list, a dash, a bracket, or "but" with a verb. Times and circumstances stay: whether they tell of the saying or of
 * what is said the words do not show.
 */
export function phraseEnd(syntax: ReportSyntax, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    if ((syntax.quoteOf[i] as number) >= 0) continue;
    const text = word(syntax, i);
    if (text === '(' || text === ':' || isDash(syntax, i)) return i;
    if (text === ',' && xpos(syntax, i - 1) === 'IN') {
      const close = nextComma(syntax, i + 1, to);
      if (close < 0) return i - 1;
      i = close;
      continue;
    }
    if (text === ',' && !continuesList(syntax, i, to)) return i;
    if (text === 'but' && isFiniteTag(xpos(syntax, i + 1))) return i;
  }
  return to;
}

/** ", guns and butter": a list goes on behind the comma. */
function continuesList(syntax: ReportSyntax, comma: number, to: number): boolean {
  const end = fullPhraseEnd(syntax, comma + 1, to);
  if (word(syntax, comma + 1) === 'and' || word(syntax, comma + 1) === 'or')
    return !isFiniteTag(xpos(syntax, comma + 2)) && !startsClause(syntax, comma + 2, to);
  const tag = xpos(syntax, comma + 1);
  if ((tag === 'NN' || tag === 'NNS' || tag.startsWith('JJ') || tag === 'CD') && !startsClause(syntax, comma + 1, to))
    return true;
  return (
    end > comma + 1 &&
    (word(syntax, end) === 'and' ||
      word(syntax, end) === 'or' ||
      (word(syntax, end) === ',' && (word(syntax, end + 1) === 'and' || word(syntax, end + 1) === 'or'))) &&
    !isFiniteTag(xpos(syntax, end + 1))
  );
}

/**
 * "his claim that it is safe | was tested": the content ends before a finite verb that no clause word or comma accounts
 * for.
 */
export function beforeMainVerb(syntax: ReportSyntax, from: number, to: number, allowed: number): number {
  for (let i = from + 1; i < to; i++) {
    if ((syntax.quoteOf[i] as number) >= 0) continue;
    if (JOINING.has(word(syntax, i))) allowed++;
    if (!isFiniteTag(xpos(syntax, i)) || isFiniteTag(xpos(syntax, i - 1))) continue;
    if (allowed === 0) return i;
    allowed--;
  }
  return to;
}
