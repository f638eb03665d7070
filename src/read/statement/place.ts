import type { SentenceTokens, Token } from '../../model/report.js';
import { type ReportSyntax, word } from '../grammar/syntax.js';
import { isDash, sentenceEnd } from './clause.js';
import { CUE_ADJECTIVES, CUE_NOUNS } from './en.js';
import { SOURCE_OPENERS } from './en-sources.js';
import { type VerbClause, verbClause } from './verb-clause.js';

/** What a rule of statements looks at: one word that may be a cue, in its sentence. */
export interface Place {
  readonly syntax: ReportSyntax;
  readonly at: number;
  readonly sentence: SentenceTokens;
  /** Last token (exclusive) of the sentence without its final marks. */
  readonly end: number;
  /** True in a headline or heading, where a name and a colon hand over words without marks. */
  readonly headline: boolean;
  /** The word as a verb that hands over words; null when it is none. */
  readonly clause: VerbClause | null;
}

/** The word at `at` as a place for rules; null where it can be no cue. */
export function placeAt(syntax: ReportSyntax, at: number, sentence: SentenceTokens, headline: boolean): Place | null {
  const end = sentenceEnd(syntax, sentence);
  const clause = verbClause(syntax, at, sentence, end);
  return clause || mayAttribute(syntax, at) ? { syntax, at, sentence, end, headline, clause } : null;
}

/** True for nouns and adjectives that attribute, for words that open a source phrase, colons and dashes. */
function mayAttribute(syntax: ReportSyntax, at: number): boolean {
  const text = word(syntax, at);
  if (SOURCE_OPENERS.has(text) || CUE_ADJECTIVES.has(text) || text === ':') return true;
  return CUE_NOUNS.has((syntax.tokens[at] as Token).lemma) || isDash(syntax, at);
}

/** A place whose word is a verb that hands over words. */
export interface VerbPlace extends Place {
  readonly clause: VerbClause;
}
