import type { Draft, Name, SentenceTokens, Time, Token } from '../../model/report.js';
import { ALSO_ADJECTIVES } from './en.js';
import { BASES } from './forms.js';

/**
 * A report's syntax made ready to walk in both directions. Positions here are indexes of tokens; a range `[first,
 * last)` of them. Nothing is trusted to the parse alone: where an arc is missing, the words to the left or right
 * decide.
 */
export interface Clauses {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Each token in lower case, with straight marks. */
  readonly words: readonly string[];
  readonly sentences: readonly SentenceTokens[];
  /** First child and next sibling by token, in text order; -1 for none. */
  readonly firstKid: Int32Array;
  readonly nextKid: Int32Array;
  /** Edges of each token's subtree. */
  readonly leftEdge: Int32Array;
  readonly rightEdge: Int32Array;
  /** Index of the sentence, of the time and of the name that a token is in; -1 for none. */
  readonly sentenceOf: Int32Array;
  readonly timeOf: Int32Array;
  readonly nameOf: Int32Array;
}

/** Words `[first, last)`, never empty. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Walks stop after this many words, so that no sentence, however long, costs more than its length. */
export const REACH = 80;

/** Makes the syntax of a draft ready to walk. Linear in tokens, times and names. */
export function clausesOf({ text, tokens, sentences }: Draft, times: readonly Time[], names: readonly Name[]): Clauses {
  const n = tokens.length;
  const words = tokens.map(({ start, end }) => lowered(text, start, end));
  const firstKid = new Int32Array(n).fill(-1);
  const nextKid = new Int32Array(n).fill(-1);
  const kids = new Int32Array(n);
  const leftEdge = new Int32Array(n);
  const rightEdge = new Int32Array(n);
  for (let i = n - 1; i >= 0; i--) {
    leftEdge[i] = rightEdge[i] = i;
    const head = tokens[i]!.head;
    if (head === null || head === i) continue;
    nextKid[i] = firstKid[head]!;
    firstKid[head] = i;
    kids[head]!++;
  }
  // Leaves first: every token hands its edges to its head once all of its own children have done so.
  const ready: number[] = [];
  for (let i = 0; i < n; i++) if (kids[i] === 0) ready.push(i);
  for (let at = 0; at < ready.length; at++) {
    const i = ready[at]!;
    const head = tokens[i]!.head;
    if (head === null || head === i) continue;
    if (leftEdge[i]! < leftEdge[head]!) leftEdge[head] = leftEdge[i]!;
    if (rightEdge[head]! < rightEdge[i]!) rightEdge[head] = rightEdge[i]!;
    if (--kids[head]! === 0) ready.push(head);
  }
  const sentenceOf = new Int32Array(n).fill(-1);
  sentences.forEach(({ first, last }, index) => sentenceOf.fill(index, first, last));
  return {
    text,
    tokens,
    words,
    sentences,
    firstKid,
    nextKid,
    leftEdge,
    rightEdge,
    sentenceOf,
    timeOf: owners(tokens, times),
    nameOf: owners(tokens, names),
  };
}

/** Which of `spans` (in text order) each token is in; -1 for none. */
function owners(
  tokens: readonly Token[],
  spans: readonly { readonly start: number; readonly end: number }[],
): Int32Array {
  const found = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  spans.forEach(({ start, end }, index) => {
    while (at > 0 && tokens[at - 1]!.start >= start) at--;
    while (at < tokens.length && tokens[at]!.end <= start) at++;
    for (let i = at; i < tokens.length && tokens[i]!.start < end; i++) if (found[i]! < 0) found[i] = index;
  });
  return found;
}

/** The word at `i`, in lower case with straight marks; empty outside the tokens. */
export function word(g: Clauses, i: number): string {
  return g.words[i] ?? '';
}

function lowered(text: string, start: number, end: number): string {
  const w = text.slice(start, end);
  let plain = true;
  for (let i = 0; i < w.length; i++) {
    const unit = w.charCodeAt(i);
    if (unit < 0x61 || 0x7a < unit) {
      plain = false;
      break;
    }
  }
  return plain ? w : w.toLowerCase().replace('’', "'");
}

/** The dictionary form of the word at `i`: by its spelling where the rules know it, else as tagged. */
export function lemma(g: Clauses, i: number): string {
  return BASES.get(g.words[i] ?? '') ?? g.tokens[i]?.lemma.toLowerCase() ?? '';
}

export function upos(g: Clauses, i: number): string {
  return g.tokens[i]?.upos ?? '';
}

export function xpos(g: Clauses, i: number): string {
  return g.tokens[i]?.xpos ?? '';
}

/** True for the relation or one of its subtypes. */
export function isRelation(g: Clauses, i: number, relation: string): boolean {
  const deprel = g.tokens[i]?.deprel ?? '';
  return deprel === relation || (deprel.startsWith(relation) && deprel[relation.length] === ':');
}

/** First child of `i` with one of the relations, or -1. */
export function kid(g: Clauses, i: number, ...relations: readonly string[]): number {
  for (let k = g.firstKid[i] ?? -1; k >= 0; k = g.nextKid[k]!)
    for (const relation of relations) if (isRelation(g, k, relation)) return k;
  return -1;
}

export function sentenceAt(g: Clauses, i: number): SentenceTokens {
  return g.sentences[g.sentenceOf[i]!] ?? { start: 0, end: 0, first: i, last: i + 1, paragraph: 0 };
}

/** True where `inner` hangs under `outer`, or is it; looks a dozen arcs up at most. */
export function isUnder(g: Clauses, inner: number, outer: number): boolean {
  let at: number | null = inner;
  for (let hop = 0; hop < 12 && at !== null; hop++) {
    if (at === outer) return true;
    at = g.tokens[at]?.head ?? null;
  }
  return false;
}

const PRONOUNS: ReadonlySet<string> = new Set(
  `i me we us you he him she her it they them who whom which that this these those what whoever whatever one ones another other others each all both some any none nobody everybody somebody anybody everyone someone anyone nothing everything something anything there myself himself herself itself themselves ourselves yourself my our your his its their mine ours yours hers theirs whose 's 'em`.split(
    /\s+/,
  ),
);

/** True for a pronoun by its form: the class is closed, so a name taken for one is none. */
export function isPronoun(g: Clauses, i: number): boolean {
  if (upos(g, i) !== 'PRON' || !PRONOUNS.has(word(g, i))) return false;
  // `US`, `IT`: capitals throughout are a name.
  const { start, end } = g.tokens[i]!;
  return end - start === 1 || g.text.charCodeAt(start + 1) > 0x5a;
}

/** True for a verb, or for an auxiliary that stands as one. */
export function isVerb(g: Clauses, i: number): boolean {
  return upos(g, i) === 'VERB' || xpos(g, i).startsWith('VB');
}

export function isFinite(g: Clauses, i: number): boolean {
  const tag = xpos(g, i);
  return tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD';
}

export function isNominal(g: Clauses, i: number): boolean {
  const tag = upos(g, i);
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' || tag === 'NUM';
}

export function isQuoteMark(g: Clauses, i: number): boolean {
  const w = word(g, i);
  return w === '"' || w === '“' || w === '”' || w === "''" || w === '``' || w === '«' || w === '»' || w === '‘';
}

/**
 * True where the verb or adjective at `v` is negated by a word of its own group: `will not`, `has never`, `no longer`.
 */
export function isNegated(g: Clauses, v: number): boolean {
  const { first } = sentenceAt(g, v);
  for (let i = v - 1; i >= first && i >= v - 5; i--) {
    const w = word(g, i);
    if (w === 'not' || w === "n't" || w === 'n’t' || w === 'never') return true;
    if (w === 'longer' && word(g, i - 1) === 'no') return true;
    const tag = upos(g, i);
    if (
      tag !== 'AUX' &&
      tag !== 'ADV' &&
      tag !== 'PART' &&
      !(tag === 'VERB' && (lemma(g, i) === 'have' || lemma(g, i) === 'be'))
    )
      return false;
    if (w === 'to') return word(g, i - 1) === 'not';
  }
  return false;
}

/**
 * The verb that a modal or auxiliary at `i` goes with: its head where the parse agrees, else the next verb; -1 when
 * none follows.
 */
export function governed(g: Clauses, i: number): number {
  const { last } = sentenceAt(g, i);
  const head = g.tokens[i]?.head ?? null;
  if (head !== null && i < head && head < last && head - i <= 8 && isRelation(g, i, 'aux') && isVerb(g, head))
    return head;
  for (let k = i + 1; k < last && k <= i + 8; k++) {
    const tag = upos(g, k);
    if (tag === 'VERB') return k;
    if (tag === 'AUX') {
      const next = governed(g, k);
      return next >= 0 && next - k <= 4 ? next : k;
    }
    if (tag === 'ADJ' && k === i + 1 && xpos(g, i) === 'MD' && ALSO_ADJECTIVES.has(word(g, k)) && takesObject(g, k + 1))
      return k;
    // After a modal stands a verb, whatever it was taken for: `must also station guards`.
    if (tag === 'NOUN' && xpos(g, k) === 'NN' && xpos(g, i) === 'MD' && g.nameOf[k]! < 0) return k;
    if (
      tag !== 'ADV' &&
      tag !== 'PART' &&
      tag !== 'PUNCT' &&
      tag !== 'PRON' &&
      tag !== 'ADP' &&
      tag !== 'CCONJ' &&
      tag !== 'ADJ' &&
      tag !== 'DET' &&
      tag !== 'NOUN'
    )
      return -1;
    if (tag === 'DET' || tag === 'NOUN') return -1;
  }
  return -1;
}

/** Words that may split an infinitive and are tagged now this, now that. */
const BETWEEN: ReadonlySet<string> = new Set(['further', 'either', 'first', 'better', 'just', 'also']);

/**
 * The verb of an infinitive whose `to` stands at `i`, over adverbs and auxiliaries; -1 when `i` is no such `to`.
 * Where one is expected (`promised to`), a singular noun or an adjective after it is taken for the verb that it may be.
 */
export function infinitive(g: Clauses, i: number, expected = false): number {
  if (word(g, i) !== 'to') return -1;
  const { last } = sentenceAt(g, i);
  let next = isQuoteMark(g, i + 1) ? i + 2 : i + 1;
  if (BETWEEN.has(word(g, next))) next++;
  for (let k = i + 1; k < last && k <= i + 4; k++) {
    if (
      isQuoteMark(g, k) ||
      upos(g, k) === 'ADV' ||
      (BETWEEN.has(word(g, k)) && k < i + 3) ||
      (upos(g, k) === 'PART' && word(g, k) === 'not')
    )
      continue;
    const tag = xpos(g, k);
    if (tag === 'VB' || (isVerb(g, k) && tag === 'VBP')) return k;
    // A base form taken for a noun: `to ship`, when the parse marks `to` as its infinitive mark.
    if (upos(g, i) === 'PART' && g.tokens[i]!.head === k) return k;
    // A singular noun without an article, and an object of its own after it: `to station 250 guards`.
    if (k === next && tag === 'NN' && upos(g, k) === 'NOUN' && (expected || takesObject(g, k + 1))) return k;
    if (
      k === next &&
      ALSO_ADJECTIVES.has(word(g, k)) &&
      (takesObject(g, k + 1) || (expected && upos(g, k + 1) === 'NOUN'))
    )
      return k;
    return -1;
  }
  return -1;
}

function takesObject(g: Clauses, i: number): boolean {
  const tag = upos(g, i);
  const w = word(g, i);
  return (
    tag === 'DET' ||
    xpos(g, i) === 'PRP$' ||
    (xpos(g, i) === 'PRP' && w !== 'i' && w !== 'he' && w !== 'she' && w !== 'they' && w !== 'we') ||
    (tag === 'NUM' && g.timeOf[i]! < 0) ||
    w === 'all'
  );
}

/** First and last word of the verb group that ends in `v`: `be deployed`, `first claim`. */
export function groupStart(g: Clauses, v: number, after: number): number {
  let first = v;
  while (first - 1 > after) {
    const tag = upos(g, first - 1);
    if (tag === 'AUX' || tag === 'ADV' || (tag === 'PART' && word(g, first - 1) === 'not')) first--;
    else break;
  }
  return first;
}

/** True for a gerund, also where it was taken for a noun. */
export function isGerund(g: Clauses, i: number): boolean {
  return (
    xpos(g, i) === 'VBG' ||
    (upos(g, i) === 'NOUN' && xpos(g, i) === 'NN' && word(g, i).endsWith('ing') && word(g, i).length > 5)
  );
}

/** True for a verb in the passive. */
export function isPassive(g: Clauses, v: number): boolean {
  if (xpos(g, v) !== 'VBN') return false;
  for (let i = v - 1; i >= v - 4 && i >= 0; i--) {
    if (upos(g, i) === 'ADV' || word(g, i) === 'not' || word(g, i) === "n't") continue;
    if (word(g, i) === 'has' || word(g, i) === 'have' || word(g, i) === 'had' || word(g, i) === "'ve") return false;
    return lemma(g, i) === 'be' || word(g, i) === 'been' || word(g, i) === 'being' || word(g, i) === 'get';
  }
  return false;
}
