import { fullPhraseEnd, nounPhraseEnd } from '../grammar/noun-phrase.js';
import { type ReportSyntax, type VerbGroup, word, xpos } from '../grammar/syntax.js';
import { isFiniteTag } from '../grammar/word-class.js';

/**
 * True for "the plan “reckless”", "him a liar", "them of lying" behind the verb, and for "what she calls a mistake".
 */
export function isSmallClause(syntax: ReportSyntax, group: VerbGroup, from: number, end: number): boolean {
  return hasPredicate(syntax, from, end) || asksWhat(syntax, group);
}

/** "call the plan “reckless”", "label him a liar", "accuse them of lying": an object and what is said of it. */
function hasPredicate(syntax: ReportSyntax, from: number, end: number): boolean {
  const object = fullPhraseEnd(syntax, from, end);
  const plain = nounPhraseEnd(syntax, from, end);
  for (const at of [plain, object])
    if (at !== from && at < end && startsPredicate(syntax, at, xpos(syntax, from) === 'PRP')) return true;
  for (let i = object; i < end && i - object < 14 && object > from; i++) {
    if ((syntax.quoteOf[i] as number) >= 0) return true;
    if (word(syntax, i) === ',' || isFiniteTag(xpos(syntax, i))) break;
  }
  return (syntax.quoteOf[from] as number) >= 0 && xpos(syntax, from) !== 'DT';
}

function startsPredicate(syntax: ReportSyntax, at: number, behindPronoun: boolean): boolean {
  const tag = xpos(syntax, at);
  if ((syntax.quoteOf[at] as number) >= 0 || tag === 'DT' || tag === 'VBN' || tag === 'PRP$') return true;
  if (tag.startsWith('JJ') || tag.startsWith('RB')) return true;
  return behindPronoun && (tag === 'NNP' || tag === 'NN' || tag === 'NNS');
}

/** "what she calls a mistake": the thing called is "what". */
function asksWhat(syntax: ReportSyntax, group: VerbGroup): boolean {
  for (let i = group.from - 1; i >= 0 && group.from - i < 6; i--) {
    if (word(syntax, i) === 'what' || word(syntax, i) === 'which') return true;
    if (word(syntax, i) === ',' || isFiniteTag(xpos(syntax, i))) return false;
  }
  return false;
}
