import type { Token } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { EN } from './en.js';
import type { Syntax } from './syntax.js';

const IN_PHRASE = /^(DT|PDT|PRP\$|JJ|JJR|JJS|NN|NNS|NNP|NNPS|CD|VBN|VBG|POS|HYPH|AFX|FW|RBS|\$|#)$/;
const NOUN = /^(NN|NNS|NNP|NNPS|PRP|FW)$/;

/** A run of tokens `[first, last)` with its head noun. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** Noun phrases of one sentence, found from its tags: chunks, and what is attached to their right. */
export class Phrases {
  readonly tokens: readonly Token[];

  constructor(
    private readonly syntax: Syntax,
    /** Tokens `[first, last)` of the sentence. */
    readonly first: number,
    readonly last: number,
    /** Positions no phrase may enter: other figures and dates. */
    private readonly blocked: (token: Token) => boolean,
  ) {
    this.tokens = syntax.tokens;
  }

  tag(at: number): string {
    if (at < this.first || this.last <= at) return '';
    const tag = this.tokens[at]?.xpos ?? '';
    if (!tag.startsWith('NN') && tag !== 'JJ') return tag;
    const word = this.word(at);
    return EN.pastForms.has(word) ||
      (EN.pastAfterSubject.has(word) && this.first < at && /^(NNP|NNPS|NNS)$/.test(this.tokens[at - 1]?.xpos ?? ''))
      ? 'VBD'
      : tag;
  }

  word(at: number): string {
    return at < this.first || this.last <= at ? '' : this.syntax.word(at);
  }

  isBlocked(at: number): boolean {
    const token = this.tokens[at];
    return token === undefined || this.blocked(token);
  }

  /** The chunk that holds token `at`, a noun. */
  chunkAt(at: number): Phrase | null {
    if (!NOUN.test(this.tag(at))) return null;
    let first = at;
    const free = this.isBlocked(at);
    while (this.first < first && IN_PHRASE.test(this.tag(first - 1)) && (free || !this.isBlocked(first - 1))) {
      first--;
      if (/^(DT|PRP\$|PDT)$/.test(this.tag(first)) && !/^(POS)$/.test(this.tag(first - 1))) break;
    }
    while (
      first < at &&
      /^(VBG|CC|POS|HYPH)$/.test(this.tag(first)) &&
      !(this.tag(first) === 'VBG' && /^(IN|TO)$/.test(this.tag(first - 1)))
    )
      first++;
    let last = at + 1;
    while (last < this.last && /^(NN|NNS|NNP|NNPS|POS|HYPH)$/.test(this.tag(last)) && !this.isBlocked(last)) last++;
    while (/^(POS|HYPH)$/.test(this.tag(last - 1))) last--;
    return { first, last, head: last - 1 };
  }

  /** The chunk that begins at token `at`; null when none does. */
  chunkFrom(at: number): Phrase | null {
    let k = at;
    let head = -1;
    while (
      k < this.last &&
      k < at + 12 &&
      !this.isBlocked(k) &&
      (IN_PHRASE.test(this.tag(k)) || (k === at && this.tag(k) === 'PRP'))
    ) {
      if (NOUN.test(this.tag(k))) head = k;
      else if (
        head >= 0 &&
        !/^(POS|HYPH|JJ|NN)/.test(this.tag(k)) &&
        !(/^VB[GN]$/.test(this.tag(k)) && this.tag(k - 1) === 'POS')
      )
        break;
      else if (head >= 0 && this.tag(k) === 'JJ' && !NOUN.test(this.tag(k + 1))) break;
      k++;
    }
    return head < 0 ? null : { first: at, last: head + 1, head };
  }

  /**
   * The phrase with its prepositional and participle attachments: "boats met by patrols at the border". Ends before
   * verbs, commas, dates and figures.
   */
  extend({ first, last, head }: Phrase, limit: number): Phrase {
    let end = last;
    for (let turns = 0; turns < 8 && end < limit; turns++) {
      let k = end;
      const tag = this.tag(k);
      if (this.isBlocked(k)) break;
      if (this.isParticiple(k, end, first)) {
        k++;
        if (/^RB/.test(this.tag(k))) k++;
        // Only a present participle has an object: "boats leaving Calder", but "envoys discussed their …" is a clause.
        const object = tag === 'VBG' && !EN.links.has(this.word(k)) ? this.chunkFrom(k) : null;
        if (object) {
          end = object.last;
          continue;
        }
        if (!EN.links.has(this.word(k))) {
          if (tag !== 'VBG' && this.isNoun(k) && !/^(NN|RB)$/.test(this.tag(k))) break;
          if (tag !== 'VBG' && /^(DT|PRP|PRP\$|NNP|NNS|CD|IN|WDT)$/.test(this.tag(k))) break;
          end = k;
          if (EN.ways.has(this.word(k))) end = k + 1;
          continue;
        }
      } else if (!((tag === 'IN' || tag === 'TO') && EN.links.has(this.word(k)))) break;
      if (EN.links.has(this.word(k))) k++;
      const inner = this.chunkFrom(k);
      if (!inner) break;
      end = inner.last;
      if (this.tag(end) === 'CC' && this.word(end) === 'and') {
        const other = this.chunkFrom(end + 1);
        const verb = other && /^(VB|MD)/.test(this.tag(other.last));
        if (other && !verb && NOUN.test(this.tag(other.head)) && other.last <= limit) end = other.last;
      }
    }
    return { first, last: Math.min(end, limit), head };
  }

  /** True for a participle that is attached to the phrase before it, and no verb with tense. */
  private isParticiple(at: number, end: number, first: number): boolean {
    const tag = this.tag(at);
    const word = this.word(at);
    if (at !== end || EN.clauseParticiples.has(word)) return false;
    if (tag === 'VBG') return true;
    if (tag !== 'VBN' && tag !== 'VBD') return false;
    if (/^acl/.test(this.tokens[at]?.deprel ?? '') || tag === 'VBN') return true;
    // "reported a fall in boats stopped in the strait": after a verb, a noun behind a preposition has no verb of its
    // own.
    if (
      !EN.links.has(this.word(at + 1)) ||
      !/^(IN|TO)$/.test(this.tag(first - 1)) ||
      EN.pastForms.has(word) ||
      EN.rising.has(word) ||
      EN.falling.has(word)
    )
      return false;
    for (let k = first - 1; this.first <= k && first - 12 < k; k--) if (this.isFinite(k)) return true;
    return false;
  }

  span({ first, last }: Phrase): Span | null {
    let from = first;
    while (from < last - 1 && /^(DT|PRP\$)$/.test(this.tag(from))) from++;
    const start = this.tokens[from];
    const end = this.tokens[last - 1];
    return start && end && start.start < end.end ? { start: start.start, end: end.end } : null;
  }

  tokenSpan(at: number): Span | null {
    const token = this.tokens[at];
    return token ? { start: token.start, end: token.end } : null;
  }

  isNoun(at: number): boolean {
    return NOUN.test(this.tag(at));
  }

  /** True for a verb that has tense: it begins or ends a clause. */
  isFinite(at: number): boolean {
    return /^(VBD|VBZ|VBP|MD)$/.test(this.tag(at));
  }

  /** The subject of the verb at `verb`, by the parse, else the nearest noun phrase before it in the clause. */
  subjectOf(verb: number): Phrase | null {
    let anchor = verb;
    // An infinitive or participle takes the subject of the verb it depends on.
    for (let turns = 0; turns < 4; turns++) {
      for (let k = verb - 1; this.first <= k && verb - 40 < k; k--) {
        const token = this.tokens[k];
        if (token && token.head === anchor && /^nsubj/.test(token.deprel) && this.isNoun(k)) return this.outward(k);
      }
      const head = this.tokens[anchor]?.head ?? null;
      if (head === null || !/^(aux|xcomp|conj|cop)/.test(this.tokens[anchor]?.deprel ?? '')) break;
      anchor = head;
    }
    let k = verb - 1;
    while (this.first <= k && (/^(RB|MD|TO)/.test(this.tag(k)) || EN.auxiliaries.has(this.word(k)))) k--;
    // "profit rose" with the noun taken for a verb: nothing but an auxiliary stands before a verb with tense.
    if (/^VBP?$/.test(this.tag(k)) && this.isFinite(verb) && this.first <= k) return { first: k, last: k + 1, head: k };
    if (!this.isNoun(k) || this.tag(k) === 'PRP') return null;
    return this.outward(k);
  }

  /**
   * Back over the attachments to the noun they stand at: from "coast" to "arrivals" in "arrivals of boats on the
   * coast".
   */
  private outward(at: number): Phrase | null {
    let chunk = this.chunkAt(at);
    for (let turns = 0; chunk && turns < 5; turns++) {
      const before = chunk.first - 1;
      if (!(/^(IN|TO)$/.test(this.tag(before)) && EN.links.has(this.word(before)) && this.isNoun(before - 1))) break;
      const outer = this.chunkAt(before - 1);
      if (!outer) break;
      chunk = outer;
    }
    return chunk;
  }
}
