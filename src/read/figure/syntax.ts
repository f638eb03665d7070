import type { SentenceTokens, Token } from '../../model/report.js';

/** The tokens of a report by position. Empty where the report was read without syntax. */
export class Syntax {
  constructor(
    readonly tokens: readonly Token[],
    readonly sentences: readonly SentenceTokens[],
  ) {}

  /** Index of the token that holds the character at `position`; -1 for none. */
  indexAt(position: number): number {
    let low = 0;
    let high = this.tokens.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const token = this.tokens[middle];
      if (!token) return -1;
      if (position < token.start) high = middle - 1;
      else if (token.end <= position) low = middle + 1;
      else return middle;
    }
    return -1;
  }

  /** Index of the first token that ends after `position`. */
  indexFrom(position: number): number {
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.tokens[middle]?.end ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The token that holds the character at `position`. */
  at(position: number): Token | null {
    return this.tokens[this.indexAt(position)] ?? null;
  }

  /** The sentence that holds the character at `position`. */
  sentenceAt(position: number): SentenceTokens | null {
    let low = 0;
    let high = this.sentences.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const sentence = this.sentences[middle];
      if (!sentence) return null;
      if (position < sentence.start) high = middle - 1;
      else if (sentence.end <= position) low = middle + 1;
      else return sentence;
    }
    return null;
  }
}
