import type { Draft, SentenceTokens, Token } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { findQuotes, type Quote } from './quotes.js';

/** A report made ready for finding statements: its words in lower case, its quotations, and who depends on whom. */
export interface View {
  readonly draft: Draft;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly SentenceTokens[];
  /** Words in lower case with straight apostrophes, one a token. */
  readonly lower: readonly string[];
  /** Quotations that stand in the report's own words, in order. */
  readonly quotes: readonly Quote[];
  /** For each token the quotation of `quotes` that holds it, marks included, else -1. */
  readonly quoteOf: Int32Array;
  /** First child and next sibling of each token in the dependency tree, else -1; children in text order. */
  readonly child: Int32Array;
  readonly sibling: Int32Array;
}

/** Makes the view of a draft. Linear in its tokens. */
export function viewOf(draft: Draft): View {
  const { text, tokens, sentences } = draft;
  const lower = tokens.map(({ start, end }) => text.slice(start, end).toLowerCase().replaceAll('’', "'"));
  const child = new Int32Array(tokens.length).fill(-1);
  const sibling = new Int32Array(tokens.length).fill(-1);
  for (let i = tokens.length - 1; i >= 0; i--) {
    const head = (tokens[i] as Token).head;
    if (head === null) continue;
    sibling[i] = child[head] as number;
    child[head] = i;
  }
  const quotes = findQuotes(text, draft.layout.paragraphs).filter((quote) => quote.depth === 0 && isSpoken(text, quote));
  return { draft, text, tokens, sentences, lower, quotes, quoteOf: quoteIndex(tokens, quotes), child, sibling };
}

/** Single marks around one or two words are names or terms, seldom words said. */
function isSpoken(text: string, { start, end, style }: Quote): boolean {
  if (style === 'double') return end - start > 2;
  let spaces = 0;
  for (let at = start; at < end && spaces < 2; at++) if (text[at] === ' ') spaces++;
  return spaces >= 1;
}

function quoteIndex(tokens: readonly Token[], quotes: readonly Quote[]): Int32Array {
  const index = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  quotes.forEach(({ start, end }, number) => {
    while (at < tokens.length && (tokens[at] as Token).end <= start) at++;
    while (at < tokens.length && (tokens[at] as Token).start < end) index[at++] = number;
  });
  return index;
}

/** The characters from token `from` up to and without token `to`; null when there is nothing between. */
export function spanOf(view: View, from: number, to: number): Span | null {
  if (to <= from) return null;
  return { start: (view.tokens[from] as Token).start, end: (view.tokens[to - 1] as Token).end };
}

export function xpos(view: View, i: number): string {
  return view.tokens[i]?.xpos ?? '';
}

export function word(view: View, i: number): string {
  return view.lower[i] ?? '';
}

/** The first child of token `i` with one of these dependency labels, else -1. */
export function childOf(view: View, i: number, labels: readonly string[]): number {
  for (let kid = view.child[i] as number; kid >= 0; kid = view.sibling[kid] as number) {
    if (labels.includes((view.tokens[kid] as Token).deprel)) return kid;
  }
  return -1;
}
