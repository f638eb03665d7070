import { mix } from './hash.js';
import type { WordType } from './word-type.js';

const NO_WORD = 0x5bd1e995;

/** What a tag says of clauses: a finite verb, or something that opens or closes one. */
const FINITE = 1;
const BOUND = 2;

/** The role in clauses of a tagger's class, written `UPOS XPOS`. */
export function clauseRoleOf(tag: string): number {
  const [upos = '', xpos = ''] = tag.split(' ');
  if (xpos === 'MD' || xpos === 'VBD' || xpos === 'VBP' || xpos === 'VBZ') return FINITE;
  return upos === 'PUNCT' || upos === 'SCONJ' || upos === 'CCONJ' || xpos === 'WDT' || xpos === 'WP' || xpos === 'WRB'
    ? BOUND
    : 0;
}

/**
 * Where finite verbs stand around a word: "seized" is a participle where its clause has one already, and a past tense
 * where it has none. Before the word by the tags given, after it by the words that have one tag only.
 */
export class ClauseView {
  private ahead = new Uint8Array(256);
  private seen = 0;

  /** Starts a sentence: `closed` gives the one class of each word, -1 for none; `roles` the role of each class. */
  start(n: number, closed: (i: number) => number, roles: Uint8Array): void {
    if (this.ahead.length < n) this.ahead = new Uint8Array(2 * n);
    this.seen = 0;
    let now = 0;
    for (let i = n - 1; i >= 0; i--) {
      this.ahead[i] = now;
      const tag = closed(i);
      now = next(now, tag < 0 ? 0 : roles[tag]!);
    }
  }

  /**
   * For the word `i`, whose turn it is: a finite verb before it in its clause 1, in its sentence 2; after it 4 and 8.
   */
  of(i: number): number {
    return this.seen | (this.ahead[i]! << 2);
  }

  /** Takes in the role of the class that a word was given. */
  put(role: number): void {
    this.seen = next(this.seen, role);
  }
}

function next(seen: number, role: number): number {
  return role === FINITE ? 3 : role === BOUND ? seen & 2 : seen;
}

/**
 * Writes the first hashed features for the tag of `words[i]` into `out`; `t1`, `t2` are the classes of the two words
 * before (-1 for none), `clause` is what `ClauseView` gives. Returns how many.
 */
export function firstTagFeatures(
  words: readonly WordType[],
  i: number,
  t1: number,
  t2: number,
  clause: number,
  out: Int32Array,
): number {
  const k = wordTagFeatures(words[i]!, out);
  return contextTagFeatures(words, i, t1, t2, clause, k, out);
}

/** How many of the first features depend on the word alone. */
export const WORD_TAG_FEATURES = 17;

/** Writes those of the first features that depend on the word alone; returns how many. */
export function wordTagFeatures(w: WordType, out: Int32Array): number {
  const u8 = w.use >> 4;
  out[0] = mix(1, 1);
  out[1] = mix(2, w.norm);
  out[2] = mix(3, w.suffix1);
  out[3] = mix(4, w.suffix2);
  out[4] = mix(5, w.suffix3);
  out[5] = mix(6, w.prefix1);
  out[6] = mix(7, w.prefix2);
  out[7] = mix(8, w.prefix3);
  out[8] = mix(9, w.shape);
  out[9] = mix(18, mix(w.suffix2, mix(w.prefix2, w.shortShape)));
  out[10] = mix(19, w.use);
  out[11] = mix(20, w.use >> 2);
  out[12] = mix(21, u8);
  out[13] = mix(22, w.use >> 7);
  out[14] = mix(23, w.topic >> 2);
  out[15] = mix(27, mix(u8, w.suffix2));
  out[16] = mix(28, mix(u8, w.shape));
  return WORD_TAG_FEATURES;
}

/** Writes the others of the first features after the first `k`; returns how many there are then. */
export function contextTagFeatures(
  words: readonly WordType[],
  i: number,
  t1: number,
  t2: number,
  clause: number,
  k: number,
  out: Int32Array,
): number {
  const w = words[i]!;
  const a = words[i - 1];
  const b = words[i + 1];
  out[k++] = mix(10, t1);
  out[k++] = mix(11, mix(t1, t2));
  out[k++] = mix(12, a ? a.norm : NO_WORD);
  out[k++] = mix(13, b ? b.norm : NO_WORD);
  out[k++] = mix(14, b ? b.suffix3 : NO_WORD);
  out[k++] = mix(15, mix(b ? b.shortShape : NO_WORD, w.shortShape));
  out[k++] = mix(16, mix(i === 0 ? 1 : 2, w.shape));
  out[k++] = mix(17, mix(t1, w.shape));
  out[k++] = mix(24, a ? a.use >> 4 : -1);
  out[k++] = mix(25, b ? b.use >> 4 : -1);
  out[k++] = mix(26, mix(w.norm, b ? b.use >> 7 : -1));
  out[k++] = mix(29, mix(w.suffix2, clause));
  return k;
}

/** The number of the first of the further templates, which count up from it (see `parser.ts`). */
export const FIRST_FURTHER_TAG = 30;

/**
 * Writes the further values after the first `k`, which are looked up when the first leave the tag open (see
 * `parser.ts`); returns how many there are in all.
 */
export function furtherTagFeatures(
  words: readonly WordType[],
  i: number,
  t1: number,
  t2: number,
  clause: number,
  k: number,
  out: Int32Array,
): number {
  const w = words[i]!;
  const a = words[i - 1];
  const aa = words[i - 2];
  const b = words[i + 1];
  const bb = words[i + 2];
  const an = a ? a.norm : NO_WORD,
    bn = b ? b.norm : NO_WORD;
  const s = w.norm;
  const u8 = w.use >> 4,
    au8 = a ? a.use >> 4 : -1,
    bu8 = b ? b.use >> 4 : -1,
    bbu8 = bb ? bb.use >> 4 : -1;
  const u5 = w.use >> 7,
    bu5 = b ? b.use >> 7 : -1;
  out[k++] = w.suffix4;
  out[k++] = mix(t1, s);
  out[k++] = aa ? aa.norm : NO_WORD;
  out[k++] = bb ? bb.norm : NO_WORD;
  out[k++] = a ? a.suffix3 : NO_WORD;
  out[k++] = mix(a ? a.shortShape : NO_WORD, w.shortShape);
  out[k++] = mix(an, s);
  out[k++] = mix(s, bn);
  out[k++] = mix(an, bn);
  out[k++] = mix(t1, bn);
  out[k++] = mix(t1, w.suffix3);
  out[k++] = mix(t1, b ? b.suffix2 : NO_WORD);
  out[k++] = mix(w.suffix3, b ? b.suffix2 : NO_WORD);
  out[k++] = mix(t2, s);
  out[k++] = mix(mix(t1, t2), w.suffix2);
  out[k++] = mix(bn, bb ? bb.norm : NO_WORD);
  out[k++] = w.topic >> 5;
  out[k++] = bbu8;
  out[k++] = mix(u8, bu8);
  out[k++] = mix(au8, u8);
  out[k++] = mix(s, bu8);
  out[k++] = mix(t1, bu8);
  out[k++] = mix(t1, u8);
  out[k++] = mix(t1, mix(u5, bu5));
  out[k++] = mix(w.topic >> 5, w.shape);
  out[k++] = mix(mix(t1, t2), u8);
  out[k++] = mix(bu8, bbu8);
  out[k++] = mix(s, clause);
  out[k++] = mix(t1, mix(w.suffix2, clause));
  return k;
}
