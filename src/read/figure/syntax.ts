import type { SentenceTokens, Token } from '../../model/report.js';

/**
 * The one door through which figures see the English reader: tags, heads and relations by token index, tokens and
 * sentences by position. Empty where the report was read without syntax.
 */
export class Syntax {
  private readonly words: (string | undefined)[] = [];

  constructor(
    private readonly text: string,
    readonly tokens: readonly Token[],
    readonly sentences: readonly SentenceTokens[],
  ) {}

  /** The token in lower case; '' for none. */
  word(token: number): string {
    const found = this.tokens[token];
    if (!found) return '';
    return (this.words[token] ??= this.text.slice(found.start, found.end).toLowerCase());
  }

  /** The token's tag; '' for none. */
  tag(token: number): string {
    return this.tokens[token]?.xpos ?? '';
  }

  /** What the token is to its head; '' for none. */
  relation(token: number): string {
    return this.tokens[token]?.deprel ?? '';
  }

  /** Index of the token's head; -1 for a root. */
  head(token: number): number {
    return this.tokens[token]?.head ?? -1;
  }

  /** The token's base form; '' for none. */
  lemma(token: number): string {
    return this.tokens[token]?.lemma ?? '';
  }

  /** Index of the token that holds the character at `position`; -1 for none. */
  indexAt(position: number): number {
    const index = this.indexFrom(position);
    const token = this.tokens[index];
    return token && token.start <= position ? index : -1;
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

  /** The sentence that holds the character at `position`. */
  sentenceAt(position: number): SentenceTokens | null {
    let low = 0;
    let high = this.sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sentences[middle]?.end ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    const sentence = this.sentences[low];
    return sentence && sentence.start <= position ? sentence : null;
  }
}
