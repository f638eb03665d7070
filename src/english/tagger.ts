import { mix } from './hash.js';
import type { WordType } from './lexicon.js';

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
  const w = words[i]!;
  const a = words[i - 1];
  const b = words[i + 1];
  const an = a ? a.norm : NO_WORD,
    bn = b ? b.norm : NO_WORD;
  const s = w.norm;
  const u8 = w.use >> 4,
    au8 = a ? a.use >> 4 : -1,
    bu8 = b ? b.use >> 4 : -1;
  const u5 = w.use >> 7,
    bu5 = b ? b.use >> 7 : -1;
  let k = 0;
  out[k] = mix(++k, 1);
  out[k] = mix(++k, s);
  out[k] = mix(++k, w.suffix1);
  out[k] = mix(++k, w.suffix2);
  out[k] = mix(++k, w.suffix3);
  out[k] = mix(++k, w.prefix1);
  out[k] = mix(++k, w.prefix2);
  out[k] = mix(++k, w.prefix3);
  out[k] = mix(++k, w.shape);
  out[k] = mix(++k, t1);
  out[k] = mix(++k, mix(t1, t2));
  out[k] = mix(++k, an);
  out[k] = mix(++k, bn);
  out[k] = mix(++k, b ? b.suffix3 : NO_WORD);
  out[k] = mix(++k, mix(b ? b.shortShape : NO_WORD, w.shortShape));
  out[k] = mix(++k, mix(i === 0 ? 1 : 2, w.shape));
  out[k] = mix(++k, mix(t1, w.shape));
  out[k] = mix(++k, mix(w.suffix2, mix(w.prefix2, w.shortShape)));
  out[k] = mix(++k, w.use);
  out[k] = mix(++k, w.use >> 2);
  out[k] = mix(++k, u8);
  out[k] = mix(++k, u5);
  out[k] = mix(++k, w.topic >> 2);
  out[k] = mix(++k, au8);
  out[k] = mix(++k, bu8);
  out[k] = mix(++k, mix(s, bu5));
  out[k] = mix(++k, mix(u8, w.suffix2));
  out[k] = mix(++k, mix(u8, w.shape));
  out[k] = mix(++k, mix(w.suffix2, clause));
  return k;
}

/**
 * Writes the further features after the first `k`, which are looked up when the first leave the tag open (see
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
  out[k] = mix(++k, w.suffix4);
  out[k] = mix(++k, mix(t1, s));
  out[k] = mix(++k, aa ? aa.norm : NO_WORD);
  out[k] = mix(++k, bb ? bb.norm : NO_WORD);
  out[k] = mix(++k, a ? a.suffix3 : NO_WORD);
  out[k] = mix(++k, mix(a ? a.shortShape : NO_WORD, w.shortShape));
  out[k] = mix(++k, mix(an, s));
  out[k] = mix(++k, mix(s, bn));
  out[k] = mix(++k, mix(an, bn));
  out[k] = mix(++k, mix(t1, bn));
  out[k] = mix(++k, mix(t1, w.suffix3));
  out[k] = mix(++k, mix(t1, b ? b.suffix2 : NO_WORD));
  out[k] = mix(++k, mix(w.suffix3, b ? b.suffix2 : NO_WORD));
  out[k] = mix(++k, mix(t2, s));
  out[k] = mix(++k, mix(mix(t1, t2), w.suffix2));
  out[k] = mix(++k, mix(bn, bb ? bb.norm : NO_WORD));
  out[k] = mix(++k, w.topic >> 5);
  out[k] = mix(++k, bbu8);
  out[k] = mix(++k, mix(u8, bu8));
  out[k] = mix(++k, mix(au8, u8));
  out[k] = mix(++k, mix(s, bu8));
  out[k] = mix(++k, mix(t1, bu8));
  out[k] = mix(++k, mix(t1, u8));
  out[k] = mix(++k, mix(t1, mix(u5, bu5)));
  out[k] = mix(++k, mix(w.topic >> 5, w.shape));
  out[k] = mix(++k, mix(mix(t1, t2), u8));
  out[k] = mix(++k, mix(bu8, bbu8));
  out[k] = mix(++k, mix(s, clause));
  out[k] = mix(++k, mix(t1, mix(w.suffix2, clause)));
  return k;
}
