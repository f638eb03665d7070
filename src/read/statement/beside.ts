import type { SentenceTokens, Token } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { fullPhraseEnd } from '../grammar/noun-phrase.js';
import { type ReportSyntax, spanOf, word, xpos } from '../grammar/syntax.js';
import { isFiniteTag } from '../grammar/word-class.js';
import { clauseEnd, isDash, LONGEST, nextComma } from './clause.js';
import { clauseBegin } from './left.js';

/**
 * The clause a source phrase goes with: what follows when it opens the sentence, else what stands before it, and behind
 * where it goes on.
 */
export function contentBeside(
  syntax: ReportSyntax,
  at: number,
  to: number,
  sentence: SentenceTokens,
  end: number,
): Span[] {
  const rest = overModifiers(syntax, to, end);
  const after = word(syntax, rest) === ',' ? overInsertion(syntax, rest + 1, end) : rest;
  const quote = (syntax.quoteOf[at - 1] as number) ?? -1;
  const opens = at === sentence.first || (!leadFinite(syntax, sentence.first, at) && quote < 0);
  if (opens) {
    const before = at - sentence.first > 2 ? spansOf(syntax, clauseBegin(syntax, sentence.first, at), at - 1) : [];
    return [...before, ...spansOf(syntax, after, clauseEnd(syntax, after, at, sentence))];
  }
  if (quote >= 0) {
    const span = syntax.quotes[quote] as Span;
    const { start } = syntax.tokens[clauseStart(syntax, sentence, at - 1)] as Token;
    return [{ start: Math.min(span.start, start), end: span.end }];
  }
  const mark = word(syntax, at - 1);
  const stop = mark === ',' || isDash(syntax, at - 1) || mark === '(' ? at - 1 : at;
  const content = spansOf(syntax, clauseStart(syntax, sentence, stop), stop);
  const resumes = mark === ',' && word(syntax, rest) === ',' && isFiniteTag(xpos(syntax, after));
  return resumes ? [...content, ...spansOf(syntax, after, clauseEnd(syntax, after, at, sentence))] : content;
}

/** "In a survey, published in June, ...": over a participle and its comma to where the clause begins. */
function overInsertion(syntax: ReportSyntax, from: number, end: number): number {
  if (xpos(syntax, from) !== 'VBN') return from;
  const close = nextComma(syntax, from, end);
  return close < 0 ? from : close + 1;
}

/** Behind an insertion between commas the clause goes on: "The pier, as she put it, is a ruin". */
export function goesOnBehind(
  syntax: ReportSyntax,
  at: number,
  rest: number,
  cue: number,
  sentence: SentenceTokens,
): Span[] {
  const tag = xpos(syntax, rest + 1);
  const between = word(syntax, at - 1) === ',' && word(syntax, rest) === ',';
  if (!between || tag === 'CC' || tag === 'VBG' || tag.startsWith('W')) return [];
  return spansOf(syntax, rest + 1, clauseEnd(syntax, rest + 1, cue, sentence));
}

/** Over what hangs on the source: "the survey | published in June | by the port". */
function overModifiers(syntax: ReportSyntax, from: number, end: number): number {
  let rest = from;
  while (rest < end && word(syntax, rest) !== ',' && (syntax.quoteOf[rest] as number) < 0) {
    const tag = xpos(syntax, rest);
    const next = fullPhraseEnd(syntax, rest + 1, end);
    if (next === rest + 1 || (tag !== 'IN' && tag !== 'VBN' && tag !== 'VBG' && tag !== 'TO')) break;
    rest = next;
  }
  return rest;
}

function clauseStart(syntax: ReportSyntax, sentence: SentenceTokens, to: number): number {
  const start = clauseBegin(syntax, sentence.first, to);
  for (let i = to - 1; i > start && to - i < LONGEST; i--) if (word(syntax, i) === ';') return i + 1;
  return start;
}

function leadFinite(syntax: ReportSyntax, from: number, to: number): boolean {
  for (let i = Math.max(from, to - LONGEST); i < to; i++) if (isFiniteTag(xpos(syntax, i))) return true;
  return false;
}

function spansOf(syntax: ReportSyntax, from: number, to: number): Span[] {
  const span = spanOf(syntax, from, to);
  return span ? [span] : [];
}
