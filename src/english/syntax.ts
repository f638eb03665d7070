import type { SentenceTokens, Token } from '../model/report.js';

/** English read: sentences in text order, and all their tokens in one list. */
export interface Syntax {
  readonly sentences: readonly SentenceTokens[];
  readonly tokens: readonly Token[];
}
