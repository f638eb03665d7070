import type { Draft, Name, Paragraph, SentenceTokens, Time, Token } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { BASES, TABLE_BASES } from './forms.js';
import { findQuotes, type Quote } from './quotes.js';
import { repairTags } from './repair.js';

/**
 * The sentences of one report made ready to be walked: the one view that every kind of annotation reads. Positions are
 * indexes of tokens; -1 stands for none. Knows no kind.
 */
export interface ReportSyntax {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly SentenceTokens[];
  /** The words with their tags put right (see `repair.ts`). */
  readonly tokens: readonly Token[];
  /** Each word in lower case with straight apostrophes: the one folding. */
  readonly lower: readonly string[];
  /** Penn tags, one a token. */
  readonly tags: readonly string[];
  /** First child and next sibling of each token in the dependency tree; children in text order. */
  readonly child: Int32Array;
  readonly sibling: Int32Array;
  /** Edges of each token's subtree, both inclusive. */
  readonly leftEdge: Int32Array;
  readonly rightEdge: Int32Array;
  /** Index of the sentence, name and time that each token stands in. */
  readonly sentenceOf: Int32Array;
  readonly nameOf: Int32Array;
  readonly timeOf: Int32Array;
  /** Quotations that stand in the report's own words, in order, and which of them holds each token, marks included. */
  readonly quotes: readonly Quote[];
  readonly quoteOf: Int32Array;
  /** Verb groups already read, by verb; see `verbGroup`. */
  readonly groups: (VerbGroup | undefined)[];
}

/** A verb with its auxiliaries and adverbs, tokens `[from, to)`: voice, polarity, modality and tense of the group. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  readonly verb: number;
  readonly form: 'finite' | 'gerund' | 'infinitive' | 'participle';
  readonly passive: boolean;
  /** By a word of the group: `did not`, `has never`, `no longer`, `not to`. */
  readonly negated: boolean;
  readonly modal: boolean;
  /** A form of "have" helps: `has left`. */
  readonly perfect: boolean;
  /** The form of "be" or "do" that helps, by its tense; null where none does. */
  readonly be: 'past' | 'present' | null;
  readonly do: 'past' | 'present' | null;
}

/** Tokens `[first, last)`, never empty. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Walks stop after this many words, so that no sentence, however long, costs more than its length. */
export const REACH = 80;

/** Makes the syntax of a draft ready to walk. Linear in tokens, names and times. */
export function syntaxOf(draft: Draft, names: readonly Name[] = [], times: readonly Time[] = []): ReportSyntax {
  const { text, sentences } = draft;
  const { paragraphs } = draft.layout;
  const lower = draft.tokens.map(({ start, end }) => folded(text, start, end));
  const nameOf = owners(draft.tokens, names);
  const tokens = repairTags(text, draft.tokens, lower, sentences, nameOf);
  const quotes = findQuotes(text, paragraphs).filter(
    (quote) => quote.depth === 0 && isSpoken(text, quote, paragraphs[quote.paragraph]?.role !== 'body'),
  );
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  sentences.forEach(({ first, last }, index) => {
    sentenceOf.fill(index, first, last);
  });
  return {
    text,
    paragraphs,
    sentences,
    tokens,
    lower,
    tags: tokens.map(({ xpos }) => xpos),
    ...treeOf(tokens),
    sentenceOf,
    nameOf,
    timeOf: owners(tokens, times),
    quotes,
    quoteOf: owners(tokens, quotes),
    groups: [],
  };
}

/** The words of a text in lower case with straight apostrophes; most words are so already and cost no copy. */
function folded(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit < 0x61 || 0x7a < unit) return word.toLowerCase().replaceAll('’', "'");
  }
  return word;
}

type Tree = Pick<ReportSyntax, 'child' | 'sibling' | 'leftEdge' | 'rightEdge'>;

/** Children and edges by token. Linear: every token hands its edges to its head once its own children have done so. */
function treeOf(tokens: readonly Token[]): Tree {
  const n = tokens.length;
  const child = new Int32Array(n).fill(-1);
  const sibling = new Int32Array(n).fill(-1);
  const waiting = new Int32Array(n);
  const leftEdge = new Int32Array(n);
  const rightEdge = new Int32Array(n);
  for (let i = n - 1; i >= 0; i--) {
    leftEdge[i] = rightEdge[i] = i;
    const head = tokens[i]!.head;
    if (head === null || head === i) continue;
    sibling[i] = child[head]!;
    child[head] = i;
    waiting[head]!++;
  }
  const ready: number[] = [];
  for (let i = 0; i < n; i++) if (waiting[i] === 0) ready.push(i);
  for (let at = 0; at < ready.length; at++) {
    const i = ready[at]!;
    const head = tokens[i]!.head;
    if (head === null || head === i) continue;
    if (leftEdge[i]! < leftEdge[head]!) leftEdge[head] = leftEdge[i]!;
    if (rightEdge[head]! < rightEdge[i]!) rightEdge[head] = rightEdge[i]!;
    if (--waiting[head]! === 0) ready.push(head);
  }
  return { child, sibling, leftEdge, rightEdge };
}

/** Which of `spans` (in text order) each token is in. */
function owners(tokens: readonly Token[], spans: readonly Span[]): Int32Array {
  const found = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  spans.forEach(({ start, end }, index) => {
    while (at > 0 && tokens[at - 1]!.start >= start) at--;
    while (at < tokens.length && tokens[at]!.end <= start) at++;
    for (let i = at; i < tokens.length && tokens[i]!.start < end; i++) if (found[i]! < 0) found[i] = index;
  });
  return found;
}

/** Single marks around one word are terms, seldom words said, but in headlines. */
function isSpoken(text: string, { start, end, style }: Quote, headline: boolean): boolean {
  if (style === 'double' || headline) return end - start > 2;
  let spaces = 0;
  for (let at = start; at < end && spaces < 2; at++) if (text[at] === ' ') spaces++;
  return spaces >= 1;
}

/** The word at `i`, folded; empty outside the tokens. */
export function word(syntax: ReportSyntax, i: number): string {
  return syntax.lower[i] ?? '';
}

/** The Penn tag at `i`; empty outside the tokens. */
export function xpos(syntax: ReportSyntax, i: number): string {
  return syntax.tags[i] ?? '';
}

/** The universal word class at `i`; empty outside the tokens. */
export function upos(syntax: ReportSyntax, i: number): string {
  return syntax.tokens[i]?.upos ?? '';
}

/**
 * The dictionary form of the word at `i` in lower case: by its spelling where the table of verbs knows it, since a
 * tagger errs on rare words, else as tagged. A form in -ing that is no verb keeps what the tagger says: `a meeting`.
 */
export function lemmaAt(syntax: ReportSyntax, i: number): string {
  const w = syntax.lower[i];
  if (w === undefined) return '';
  const tag = syntax.tags[i]!;
  const known =
    tag.startsWith('VB') || tag === 'MD' ? BASES.get(w) : w.endsWith('ing') ? undefined : TABLE_BASES.get(w);
  return known ?? syntax.tokens[i]!.lemma.toLowerCase();
}

/** The sentence that holds token `i`. */
export function sentenceAt({ sentences, sentenceOf }: ReportSyntax, i: number): SentenceTokens {
  return sentences[sentenceOf[i]!] ?? { start: 0, end: 0, first: i, last: i + 1, paragraph: 0 };
}

/** True for the relation or one of its subtypes. */
export function isRelation(syntax: ReportSyntax, i: number, relation: string): boolean {
  const deprel = syntax.tokens[i]?.deprel ?? '';
  return deprel === relation || (deprel.startsWith(relation) && deprel[relation.length] === ':');
}

/** First child of `i` with one of the relations, or -1. */
export function childOf(syntax: ReportSyntax, i: number, ...relations: readonly string[]): number {
  for (let k = syntax.child[i] ?? -1; k >= 0; k = syntax.sibling[k]!)
    for (const relation of relations) if (isRelation(syntax, k, relation)) return k;
  return -1;
}

/** True where `inner` hangs under `outer`, or is it; looks a dozen arcs up at most. */
export function isUnder(syntax: ReportSyntax, inner: number, outer: number): boolean {
  let at: number | null = inner;
  for (let hop = 0; hop < 12 && at !== null; hop++) {
    if (at === outer) return true;
    at = syntax.tokens[at]?.head ?? null;
  }
  return false;
}

/** Index of the first token that ends behind the character `at`. */
export function tokenAt({ tokens }: ReportSyntax, at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The characters from token `from` up to and without token `to`; null when there is nothing between. */
export function spanOf({ tokens }: ReportSyntax, from: number, to: number): Span | null {
  if (to <= from) return null;
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

/** The characters of a range of tokens. */
export function spanOfRange({ tokens }: ReportSyntax, { first, last }: Range): Span {
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end };
}
