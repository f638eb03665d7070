import type { StatementForm } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import type { Quote } from '../grammar/quotes.js';
import { type ReportSyntax, tokenAt, word, xpos } from '../grammar/syntax.js';
import { isFiniteTag, isNounTag, isVerbTag } from '../grammar/word-class.js';
import { NAMING, SMALL_WORDS } from './en-clause.js';

/**
 * Whether content is in marks wholly (direct), in part (mixed) or not at all (indirect). Terms and names in marks do
 * not count as words said.
 */
export function formOf(syntax: ReportSyntax, content: readonly Span[]): StatementForm {
  let quoted = 0;
  let all = 0;
  let spoken = false;
  for (const span of content) {
    all += span.end - span.start;
    for (let i = firstQuote(syntax, span.start); i < syntax.quotes.length; i++) {
      const quote = syntax.quotes[i] as Quote;
      if (quote.start >= span.end) break;
      const shared = Math.min(quote.end, span.end) - Math.max(quote.start, span.start);
      if (shared <= 0) continue;
      quoted += shared;
      if (shared > (span.end - span.start) * 0.8 || !isTerm(syntax, i)) spoken = true;
    }
  }
  if (quoted > 0 && quoted >= all - 2 * content.length) return 'direct';
  return spoken ? 'mixed' : 'indirect';
}

/** Index of the first quotation that ends behind `at`. */
function firstQuote(syntax: ReportSyntax, at: number): number {
  let low = 0;
  let high = syntax.quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((syntax.quotes[middle] as Quote).end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * True for marks that set off a term, a title or a nickname and not words said: behind "so-called" and the like,
 * between the parts of a name, words that all begin with a capital, or a noun phrase put before another noun ("a “safe
 * country” deal").
 */
export function isTerm(syntax: ReportSyntax, index: number): boolean {
  const [from, to] = tokensOf(syntax, index);
  if (to - from < 1 || to - from > 8) return false;
  const before = word(syntax, from - 2);
  if (
    NAMING.has(before) ||
    (before === 'as' && NAMING.has(word(syntax, from - 3))) ||
    (before === 'called' && word(syntax, from - 3) === '-')
  )
    return true;
  let verbs = false;
  let capitals = true;
  for (let i = from; i < to; i++) {
    if (
      isFiniteTag(xpos(syntax, i)) ||
      (isVerbTag(xpos(syntax, i)) && xpos(syntax, i) !== 'VBN' && xpos(syntax, i) !== 'VBG')
    )
      verbs = true;
    const first = syntax.text[syntax.tokens[i]?.start ?? 0] ?? '';
    if (
      first === first.toLowerCase() &&
      first !== first.toUpperCase() &&
      to - i > 0 &&
      !SMALL_WORDS.has(word(syntax, i))
    )
      capitals = false;
  }
  if (capitals && to - from <= 8 && !/[.!?,]/.test(syntax.text[(syntax.quotes[index] as Quote).end - 2] ?? ''))
    return true;
  if (verbs) return false;
  return (
    isNounTag(xpos(syntax, to - 1)) && isNounTag(xpos(syntax, to + 1)) && (syntax.quoteOf[to + 1] as number) !== index
  );
}

/** Tokens of a quotation without its marks. */
function tokensOf(syntax: ReportSyntax, index: number): [number, number] {
  const quote = syntax.quotes[index] as Quote;
  let from = tokenAt(syntax, quote.start);
  let to = from;
  while (to < syntax.tokens.length && to - from < 12 && (syntax.tokens[to]?.start ?? 0) < quote.end) to++;
  if (!/[\p{L}\p{N}]/u.test(word(syntax, from))) from++;
  if (to > from && !/[\p{L}\p{N}]/u.test(word(syntax, to - 1))) to--;
  return [from, to];
}
