import type { Draft, SentenceTokens, Token } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { DOCUMENTS, UNNAMED } from './en-sources.js';
import { CUE_FORMS } from './forms.js';
import { findQuotes, type Quote } from './quotes.js';

/** A report made ready for finding statements: its words in lower case, its quotations, and who depends on whom. */
export interface View {
  readonly draft: Draft;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly SentenceTokens[];
  /** Words in lower case with straight apostrophes, one a token. */
  readonly lower: readonly string[];
  /** Penn tags, one a token, with what names and capitals put right. */
  readonly tags: readonly string[];
  /** Quotations that stand in the report's own words, in order. */
  readonly quotes: readonly Quote[];
  /** For each token the quotation of `quotes` that holds it, marks included, else -1. */
  readonly quoteOf: Int32Array;
  /** First child and next sibling of each token in the dependency tree, else -1; children in text order. */
  readonly child: Int32Array;
  readonly sibling: Int32Array;
}

/** Makes the view of a draft. Linear in its tokens. */
export function viewOf(draft: Draft, names: readonly Span[] = []): View {
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
  const quotes = findQuotes(text, draft.layout.paragraphs).filter(
    (quote) => quote.depth === 0 && isSpoken(text, quote, draft.layout.paragraphs[quote.paragraph]?.role !== 'body'),
  );
  return {
    draft,
    text,
    tokens,
    sentences,
    lower,
    tags: tagsOf(draft, lower, names),
    quotes,
    quoteOf: quoteIndex(tokens, quotes),
    child,
    sibling,
  };
}

/**
 * The tagger's word classes with three things put right. A word of a name is a proper noun, and so is a capital word
 * that the parser took for a subject and the tagger for an adjective or verb: surnames are rare words, and a tagger
 * guesses at them. A form of a cue verb that can be nothing else has its own tag. "To" before a verb is the
 * infinitive's.
 */
function tagsOf({ text, tokens, sentences }: Draft, lower: readonly string[], names: readonly Span[]): string[] {
  let at = 0;
  const tags = tokens.map((token, i) => {
    while (at < names.length && (names[at] as Span).end <= token.start) at++;
    const name = names[at];
    const { xpos } = token;
    if (name && name.start <= token.start && token.end <= name.end && xpos !== 'POS' && !isLower(text, token.start))
      return xpos.startsWith('NNP') ? xpos : 'NNP';
    if (
      (xpos.startsWith('JJ') || xpos.startsWith('VB')) &&
      token.deprel.startsWith('nsubj') &&
      !isLower(text, token.start) &&
      lower[i] !== 'most'
    )
      return 'NNP';
    return xpos;
  });
  for (let i = 0; i < tags.length; i++) tags[i] = repaired(tags, lower, i);
  for (const sentence of sentences) giveVerb(tags, lower, sentence);
  return tags;
}

/**
 * A sentence without any finite verb, a headline for one, has it in a form of a cue verb that the tagger took for a
 * noun.
 */
function giveVerb(tags: string[], lower: readonly string[], { first, last }: SentenceTokens): void {
  for (let i = first; i < last; i++) {
    const tag = tags[i] as string;
    if (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD') return;
  }
  for (let i = first + 1; i < last - 1; i++) {
    const form = CUE_FORMS.get(lower[i] as string);
    const previous = tags[i - 1] as string;
    if (!form || form.tag === 'VBG' || form.tag === 'VBN') continue;
    const many = previous === 'NNS' || previous === 'NNPS' || MANY.has(lower[i - 1] as string);
    if (form.tag === 'VB' ? !many : !(isNominalTag(previous) || previous === ',' || previous === '-RRB-')) continue;
    const tag = tags[i] as string;
    const capital =
      form.tag === 'VBZ' && (tag === 'NNP' || tag === 'NNPS') && (previous === 'NNP' || previous === 'NNPS');
    if (tag !== 'NNS' && tag !== 'NN' && tag !== 'VBN' && tag !== 'JJ' && tag !== 'VB' && !capital) continue;
    tags[i] = form.tag === 'VB' ? 'VBP' : form.tag;
    return;
  }
}

const MANY = new Set(['some', 'many', 'others', 'most', 'few', 'several', 'they', 'we', 'both', 'all']);

/** Tags of nouns and adjectives that a tagger gives to verbs it does not know. */
const MISTAKABLE = new Set(['NN', 'NNS', 'JJ', 'VB', 'VBP', 'IN', 'RB', 'UH']);

function repaired(tags: readonly string[], lower: readonly string[], i: number): string {
  const tag = tags[i] as string;
  const text = lower[i] as string;
  if (
    text === 'to' &&
    tag === 'IN' &&
    (tags[i + 1] === 'VB' || (CUE_FORMS.get(lower[i + 1] ?? '')?.tag === 'VB' && tags[i + 1] === 'VBP'))
  )
    return 'TO';
  if (tag === 'FW') return 'NNP';
  if (tag.startsWith('VB') && text.endsWith('ly') && text.length > 5 && !CUE_FORMS.has(text)) return 'RB';
  const previous = tags[i - 1] ?? '';
  const next = lower[i + 1] ?? '';
  if (tag === 'VBZ' && PLURALS.has(text) && (previous.startsWith('VB') || CUE_FORMS.get(next)?.tag === 'VB'))
    return 'NNS';
  if (tag === 'JJ' && SAYS.has(next)) return 'NN';
  if (tag === 'JJ' && UNNAMED.has(text) && (tags[i + 1]?.startsWith('VB') === true || tags[i + 1] === ',')) return 'NN';
  const form = CUE_FORMS.get(text);
  if (!form) return tag;
  if (
    (tag === 'JJ' || tag === 'VBN' || tag === 'NN') &&
    form.tag === 'VBD' &&
    (lower[i - 1] === 'and' || lower[i - 1] === 'but') &&
    (next === 'that' || (next === 'to' && tags[i + 2] === 'VB'))
  )
    return 'VBD';
  if (!MISTAKABLE.has(tag)) return tag;
  const opens =
    next === 'that' || next === '“' || next === ':' || (next === ',' && (lower[i + 2] === '“' || lower[i + 2] === '"'));
  if (
    form.tag === 'VBD' &&
    text.endsWith('ed') &&
    (tag === 'JJ' ? isNominalTag(previous) : tag.startsWith('VB') || tag === 'NN' || tag === 'IN')
  )
    return 'VBD';
  if (
    form.tag === 'VBZ' &&
    tag === 'NNS' &&
    (opens || (next === 'to' && tags[i + 2] === 'VB')) &&
    isNominalTag(previous)
  )
    return 'VBZ';
  if (form.tag === 'VBZ' && tag === 'NNS' && tags[i + 1] === 'PRP$' && isNominalTag(previous)) return 'VBZ';
  if (
    form.tag === 'VBZ' &&
    tag === 'NNS' &&
    tags[i + 1] === 'PRP' &&
    (lower[i - 1] === 'and' || lower[i - 1] === 'but' || isNominalTag(previous))
  )
    return 'VBZ';
  if (
    form.tag === 'VBG' &&
    tag !== 'VBG' &&
    (previous === ',' || (next === 'that' && (lower[i - 1] === 'but' || lower[i - 1] === 'and')))
  )
    return 'VBG';
  if (
    form.tag === 'VB' &&
    (tag === 'NN' || tag === 'VB') &&
    previous === 'NNS' &&
    (next === '.' || next === ',' || next === 'that')
  )
    return 'VBP';
  if (
    form.tag === 'VBZ' &&
    tag === 'NNS' &&
    previous === 'NNP' &&
    (next === ',' || next === '.') &&
    (lower[i - 2] === 'which' || lower[i - 3] === 'which')
  )
    return 'VBZ';
  if (
    form.tag === 'VBD' &&
    tag === 'NN' &&
    isNominalTag(previous) &&
    (next === 'back' || next === 'out') &&
    (lower[i + 2] === ',' || lower[i + 2] === ':')
  )
    return 'VBD';
  if (text === 'read' && opens) return 'VBD';
  return tag;
}

const SAYS = new Set(['said', 'says', 'told', 'wrote', 'added']);

/** Plurals of those who speak and of what is cited, which a tagger may take for verbs. */
const PLURALS: ReadonlySet<string> = new Set([...UNNAMED, ...DOCUMENTS].map((noun) => `${noun}s`));

function isNominalTag(tag: string | undefined): boolean {
  return tag !== undefined && (tag.startsWith('NN') || tag === 'PRP');
}

/** The dictionary form of the verb at token `i`, by its letters where it is a cue verb. */
export function lemmaOf(view: View, i: number): string {
  const token = view.tokens[i];
  if (!token) return '';
  return (view.tags[i] ?? '').startsWith('VB')
    ? (CUE_FORMS.get(view.lower[i] as string)?.lemma ?? token.lemma)
    : token.lemma;
}

function isLower(text: string, at: number): boolean {
  const char = text[at] ?? '';
  return char === char.toLowerCase();
}

/** Single marks around one word are terms, seldom words said, but in headlines. */
function isSpoken(text: string, { start, end, style }: Quote, headline: boolean): boolean {
  if (style === 'double' || headline) return end - start > 2;
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

/** Index of the first token that ends behind `at`. */
export function tokenAt({ tokens }: View, at: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The characters from token `from` up to and without token `to`; null when there is nothing between. */
export function spanOf(view: View, from: number, to: number): Span | null {
  if (to <= from) return null;
  return { start: (view.tokens[from] as Token).start, end: (view.tokens[to - 1] as Token).end };
}

export function xpos(view: View, i: number): string {
  return view.tags[i] ?? '';
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
