import { AGO, AMOUNT, SAYS, SUBJECT, TIME, WITH } from './word-form.js';
import type { WordType } from './word-type.js';

/** What a word is by its tag, as far as the repairs of tags ask. */
export const WORD = 0;
export const FINITE = 1;
export const PAST_TENSE = 2;
export const PAST_PARTICIPLE = 3;
export const BASE = 4;
export const GERUND = 5;
export const NOUN = 6;
export const NUMBER = 7;
export const PRONOUN = 8;
export const DETERMINER = 9;
export const ADJECTIVE = 10;
export const ADVERB = 11;
export const PREPOSITION = 12;
export const INFINITIVE = 13;
export const CONJUNCTION = 14;
/** Words that open a clause with a finite verb of its own: "who", "that", "because". */
export const OPENER = 15;
export const COMMA = 16;
export const STOP = 17;
export const BREAK = 18;

const BY_XPOS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    MD: FINITE,
    VBZ: FINITE,
    VBP: FINITE,
    VBD: PAST_TENSE,
    VBN: PAST_PARTICIPLE,
    VB: BASE,
    VBG: GERUND,
    NN: NOUN,
    NNS: NOUN,
    NNP: NOUN,
    NNPS: NOUN,
    CD: NUMBER,
    $: NUMBER,
    PRP: PRONOUN,
    EX: PRONOUN,
    DT: DETERMINER,
    PDT: DETERMINER,
    PRP$: DETERMINER,
    JJ: ADJECTIVE,
    JJR: ADJECTIVE,
    JJS: ADJECTIVE,
    RB: ADVERB,
    RBR: ADVERB,
    RBS: ADVERB,
    IN: PREPOSITION,
    RP: PREPOSITION,
    TO: INFINITIVE,
    CC: CONJUNCTION,
    WDT: OPENER,
    WP: OPENER,
    WP$: OPENER,
    WRB: OPENER,
    ',': COMMA,
    '.': STOP,
  }),
);

/** The kind of a tagger's class, written `UPOS XPOS`. */
export function kindOfTag(tag: string): number {
  const [upos = '', xpos = ''] = tag.split(' ');
  if (upos === 'SCONJ') return OPENER;
  const kind = BY_XPOS.get(xpos) ?? WORD;
  return kind === WORD && upos === 'PUNCT' && xpos !== 'HYPH' ? BREAK : kind;
}

/**
 * A sentence with its tags, as the repairs of tags see it: parts between marks, and in each how many finite verbs
 * stand and how many clauses want one. Built once a sentence; a repair of a tag keeps the counts true.
 */
export class TaggedSentence {
  length = 0;
  kind = new Uint8Array(256);
  form = new Int32Array(256);
  /** The part of each word, and by part: its first word, its finite verbs, the clauses opened in it. */
  part = new Int32Array(256);
  first = new Int32Array(256);
  finite = new Int32Array(256);
  opened = new Int32Array(256);
  /** By part: the place behind its last word, and whether a mark other than a comma or a dash stands before it. */
  end = new Int32Array(256);
  isFresh = new Uint8Array(256);
  parts = 0;
  /** True where a full stop or a quotation mark ends the sentence, unlike a headline or a question. */
  isClosed = false;

  start(words: readonly WordType[], tags: Int32Array, kinds: Uint8Array): void {
    const n = words.length;
    if (this.kind.length < n + 1) this.grow(2 * n + 2);
    this.length = n;
    this.parts = 0;
    for (let i = 0; i < n; i++) {
      this.kind[i] = kinds[tags[i]!]!;
      this.form[i] = words[i]!.form;
      if (this.has(i, WITH)) this.kind[i] = PREPOSITION;
    }
    this.kind[n] = STOP;
    this.form[n] = 0;
    this.isClosed = n > 1 && this.kind[n - 1]! >= STOP && words[n - 1]!.text !== '?';
    let isInside = false;
    for (let i = 0; i < n; i++) {
      if (this.kind[i]! >= COMMA) isInside = false;
      else if (!isInside) {
        isInside = true;
        this.first[this.parts] = i;
        this.finite[this.parts] = 0;
        this.opened[this.parts] = 0;
        this.isFresh[this.parts++] = i === 0 || startsAnew(words[i - 1]!.text) ? 1 : 0;
      }
      this.part[i] = Math.max(0, this.parts - 1);
      if (!isInside) continue;
      this.end[this.parts - 1] = i + 1;
      this.count(i);
    }
  }

  private grow(size: number): void {
    this.kind = new Uint8Array(size);
    this.form = new Int32Array(size);
    this.part = new Int32Array(size);
    this.first = new Int32Array(size);
    this.finite = new Int32Array(size);
    this.opened = new Int32Array(size);
    this.end = new Int32Array(size);
    this.isFresh = new Uint8Array(size);
  }

  private count(i: number): void {
    const part = this.part[i]!;
    if (this.isFinite(i) && !this.isJoined(i, this.first[part]!)) this.finite[part]!++;
    if (this.opensClause(i)) this.opened[part]!++;
  }

  /** Counts the part of `i` anew, after a tag in it has changed. */
  recount(i: number): void {
    const part = this.part[i]!;
    this.finite[part] = 0;
    this.opened[part] = 0;
    for (let at = this.first[part]!; at < this.end[part]!; at++) this.count(at);
  }

  has(i: number, form: number): boolean {
    return i >= 0 && (this.form[i]! & form) !== 0;
  }

  kindAt(i: number): number {
    return i < 0 ? STOP : this.kind[i]!;
  }

  /** A finite verb; a base behind its subject or at the start of a part is one too. */
  isFinite(i: number): boolean {
    const kind = this.kind[i]!;
    if (kind !== BASE) return kind === FINITE || kind === PAST_TENSE;
    const before = this.back(i);
    const opens = this.kindAt(before);
    return opens === NOUN || opens >= COMMA || this.has(before, SUBJECT);
  }

  /** A verb that "and", "or" or "but" joins to an earlier one of the part that begins at `first`. */
  isJoined(i: number, first: number): boolean {
    const before = this.back(i);
    return before > first && this.kind[before] === CONJUNCTION;
  }

  /** The place before `i` that holds no adverb. */
  back(i: number): number {
    let at = i - 1;
    while (at >= 0 && this.kind[at] === ADVERB) at--;
    return at;
  }

  /** The place after `i` that holds no adverb. */
  ahead(i: number): number {
    let at = i + 1;
    while (at < this.length && this.kind[at] === ADVERB) at++;
    return at;
  }

  /** True where a noun phrase begins at `i`, times such as "last week" and "two days ago" left out. */
  startsNoun(i: number): boolean {
    const kind = this.kindAt(i);
    if (this.has(i, TIME) || this.has(i + 2, AGO)) return false;
    return kind === DETERMINER || kind === PRONOUN || kind === NOUN || kind === NUMBER || kind === ADJECTIVE;
  }

  /** True where an amount begins at `i` that is not said by a number alone: "at least 12", "as many as 200". */
  startsAmount(i: number): boolean {
    if (!this.has(i, AMOUNT) && !this.has(i + 1, AMOUNT)) return false;
    for (let at = i + 1; at < i + 4 && at < this.length; at++) if (this.kind[at] === NUMBER) return true;
    return false;
  }

  /** True where the word at `i` wants a clause behind it: "who", "because", "said" before a noun, "man he". */
  private opensClause(i: number): boolean {
    const next = this.kindAt(i + 1);
    const kind = this.kind[i]!;
    if (kind === OPENER)
      return next !== GERUND && next !== PAST_PARTICIPLE && next !== INFINITIVE && next !== PREPOSITION && next < COMMA;
    if (this.has(i, SUBJECT)) return this.kindAt(i - 1) === NOUN;
    if (!this.has(i, SAYS) || !this.isFinite(i) || this.first[this.part[i]!] === i) return false;
    return this.startsNoun(i + 1) || this.startsAmount(i + 1);
  }
}

/** Marks behind which a sentence starts anew: quotation marks and the semicolon. */
function startsAnew(mark: string): boolean {
  return '“”"‘;'.includes(mark.charAt(0)) || mark === "'" || mark === '``';
}

export function isNominal(kind: number): boolean {
  return kind === NOUN || kind === NUMBER || kind === PRONOUN;
}
