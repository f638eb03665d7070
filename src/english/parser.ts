import { mix } from './hash.js';
import type { WordType } from './word-type.js';

export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/** Coarse classes of tags that features count between two words or look ahead for. */
export const OTHER = 0;
export const NOMINAL = 1;
export const VERBAL = 2;
export const COMMA = 3;
export const CONJUNCTION = 4;
export const QUOTE = 5;

/** The coarse class of a tagger's class, written `UPOS XPOS`. */
export function coarseOf(tag: string): number {
  const [upos = '', xpos = ''] = tag.split(' ');
  if (upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON' || upos === 'NUM' || upos === 'SYM') return NOMINAL;
  if (upos === 'VERB') return VERBAL;
  if (xpos === ',' || xpos === ':') return COMMA;
  if (upos === 'CCONJ') return CONJUNCTION;
  return xpos === "''" || xpos === '``' ? QUOTE : OTHER;
}

/**
 * State of an arc-hybrid parse (Kuhlmann, Gómez-Rodríguez and Satta 2011). Node 0 is the root and stands at the bottom
 * of the stack; words are 1..n, and n + 1 stands for none. LEFT pops the top and hangs it on the front of the buffer,
 * RIGHT hangs it on the one below.
 */
export class ParseState {
  n = 0;
  depth = 0;
  front = 1;
  stack = new Int32Array(0);
  head = new Int32Array(0);
  label = new Int32Array(0);
  /** Children seen so far: outermost and next to it on each side (none: n + 1), and how many. */
  left1 = new Int32Array(0);
  left2 = new Int32Array(0);
  right1 = new Int32Array(0);
  right2 = new Int32Array(0);
  lefts = new Int32Array(0);
  rights = new Int32Array(0);
  /** By node: hash of the word, class of the tag, clusters, the first nominal at or after it. */
  word = new Int32Array(0);
  tag = new Int32Array(0);
  use = new Int32Array(0);
  topic = new Int32Array(0);
  nominal = new Int32Array(0);
  /** Verbs, commas, conjunctions and quotation marks before the node: four counts of eight bits, each modulo 256. */
  before = new Int32Array(0);

  /** Starts the parse of a sentence: `coarse` gives the coarse class of each class of the tagger. */
  start(words: readonly WordType[], tags: Int32Array, coarse: Uint8Array): void {
    const n = words.length;
    if (this.head.length < n + 2) this.grow(Math.max(256, 2 * n + 2));
    this.n = n;
    const none = n + 1;
    this.head.fill(-1, 0, n + 2);
    this.label.fill(-1, 0, n + 2);
    this.left1.fill(none, 0, n + 2);
    this.left2.fill(none, 0, n + 2);
    this.right1.fill(none, 0, n + 2);
    this.right2.fill(none, 0, n + 2);
    this.lefts.fill(0, 0, n + 2);
    this.rights.fill(0, 0, n + 2);
    this.set(0, 1, -2, 0, 0);
    this.set(none, 7, -3, -1, -1);
    this.label[none] = -3;
    let sum = 0;
    for (let i = 0; i < n; i++) {
      const w = words[i]!;
      this.set(i + 1, w.norm, tags[i]!, w.use, w.topic);
      this.before[i + 1] = sum;
      const kind = coarse[tags[i]!]!;
      if (kind >= VERBAL) sum = (sum + (1 << (8 * (kind - VERBAL)))) | 0;
    }
    this.before[none] = sum;
    this.before[0] = 0;
    let nominal = none;
    this.nominal[none] = none;
    for (let i = n; i >= 1; i--) {
      if (coarse[tags[i - 1]!] === NOMINAL) nominal = i;
      this.nominal[i] = nominal;
    }
    this.stack[0] = 0;
    this.depth = 1;
    this.front = 1;
  }

  private set(node: number, word: number, tag: number, use: number, topic: number): void {
    this.word[node] = word;
    this.tag[node] = tag;
    this.use[node] = use;
    this.topic[node] = topic;
  }

  private grow(size: number): void {
    const make = (): Int32Array<ArrayBuffer> => new Int32Array(size);
    [this.stack, this.head, this.label, this.left1, this.left2, this.right1, this.right2, this.lefts, this.rights] = [
      make(),
      make(),
      make(),
      make(),
      make(),
      make(),
      make(),
      make(),
      make(),
    ];
    [this.word, this.tag, this.use, this.topic, this.nominal, this.before] = [
      make(),
      make(),
      make(),
      make(),
      make(),
      make(),
    ];
  }

  /** Hangs `child` on `head`, without a label yet. */
  attach(child: number, head: number): void {
    this.head[child] = head;
    if (child < head) {
      this.left2[head] = this.left1[head]!;
      this.left1[head] = child;
      this.lefts[head]!++;
    } else {
      this.right2[head] = this.right1[head]!;
      this.right1[head] = child;
      this.rights[head]!++;
    }
  }

  /** True when `action` may be taken. One word only is hung on the root, and last. */
  allows(action: number): boolean {
    if (action === SHIFT) return this.front <= this.n;
    if (action === LEFT) return this.front <= this.n && this.depth > 1;
    return this.depth > 2 || (this.depth === 2 && this.front > this.n);
  }
}

/** What stands between two nodes: verbs, commas, conjunctions, quotation marks, each up to two, as one number. */
function between(before: Int32Array, from: number, to: number): number {
  const d = (before[to]! - before[from]!) | 0;
  const verbs = Math.min(2, d & 0xff);
  const commas = Math.min(2, (d >> 8) & 0xff);
  const conjunctions = Math.min(2, (d >> 16) & 0xff);
  const quotes = Math.min(2, (d >> 24) & 0xff);
  return verbs + 3 * commas + 9 * conjunctions + 27 * quotes;
}

/** No more than this many values are written by the functions below, with room for three behind. */
export const MOST_FEATURES = 160;
/** The number of the first template of actions, and of labels. */
export const FIRST_ACTION = 1;
export const FIRST_LABEL = 257;

/*
 * A feature is what a template sees, here called a value, mixed with the template's number (`featureOf` of table.ts):
 * the templates of actions are numbered from 1, those of labels from 257, in the order in which their values are
 * written. Values are written in two parts. Most decisions are plain after the first, which holds those that say most
 * (chosen by how much of the whole sum they explain), and the second is not looked up: dynamic selection of feature
 * templates after Strubell et al. 2015. They are those of Zhang and Nivre 2011, less the arcs that arc-hybrid has not
 * made yet, with word clusters (Koo et al. 2008), what stands between, and the noun a preposition at the front leads
 * to.
 */

/** Writes the first values for the next action into `out`; returns how many. */
export function firstActionFeatures(s: ParseState, out: Int32Array): number {
  const { stack, depth, front, n, word, tag, left1, left2, right1, right2, label, lefts, rights, use } = s;
  const none = n + 1;
  const i0 = stack[depth - 1]!;
  const i1 = depth > 1 ? stack[depth - 2]! : none;
  const j0 = front <= n ? front : none;
  const j1 = front + 1 <= n ? front + 1 : none;
  const j2 = front + 2 <= n ? front + 2 : none;
  const l0 = left1[i0]!,
    r0 = right1[i0]!,
    r1 = right1[i1]!,
    lb = left1[j0]!;
  const a = word[i0]!,
    A = tag[i0]!,
    c = word[i1]!,
    C = tag[i1]!,
    e = word[j0]!,
    E = tag[j0]!,
    G = tag[j1]!,
    H = tag[j2]!;
  const AE = mix(A, E),
    AC = mix(A, C),
    EG = mix(E, G),
    AEG = mix(AE, G);
  const dist = j0 === none || i0 <= 0 ? 0 : Math.min(j0 - i0, 9);
  const Ll0 = label[l0]!,
    Lr0 = label[r0]!,
    Llb = label[lb]!,
    Lr1 = label[r1]!,
    Tl0 = tag[l0]!,
    Tr0 = tag[r0]!,
    Tlb = tag[lb]!;
  const nl0 = lefts[i0]!,
    nr0 = rights[i0]!,
    nlb = lefts[j0]!;
  const a8 = use[i0]! >> 4,
    c8 = use[i1]! >> 4,
    e8 = use[j0]! >> 4,
    g8 = use[j1]! >> 4;
  const gap = j0 === none || i0 === 0 ? 0 : between(s.before, i0 + 1, j0) + 1;
  let k = 0;
  out[k++] = a;
  out[k++] = A;
  out[k++] = c;
  out[k++] = e;
  out[k++] = E;
  out[k++] = mix(e, E);
  out[k++] = mix(word[j1]!, G);
  out[k++] = AE;
  out[k++] = AEG;
  out[k++] = mix(EG, H);
  out[k++] = EG;
  out[k++] = mix(AE, Tl0);
  out[k++] = mix(AE, Tr0);
  out[k++] = mix(AE, Tlb);
  out[k++] = mix(AC, tag[r1]!);
  out[k++] = mix(AC, Tl0);
  out[k++] = mix(A, mix(Ll0, Lr0));
  out[k++] = mix(C, Lr1);
  out[k++] = mix(E, Llb);
  out[k++] = mix(AE, nl0);
  out[k++] = mix(AE, nlb);
  out[k++] = mix(AE, dist);
  out[k++] = mix(a, Lr0);
  out[k++] = mix(e, Llb);
  out[k++] = mix(mix(Tl0, Tr0), A);
  out[k++] = mix(word[l0]!, A);
  out[k++] = mix(word[lb]!, E);
  out[k++] = mix(mix(tag[left2[i0]!]!, Tl0), A);
  out[k++] = mix(mix(tag[right2[i0]!]!, Tr0), A);
  out[k++] = mix(mix(tag[left2[j0]!]!, Tlb), E);
  out[k++] = mix(a, nr0);
  out[k++] = mix(e, nlb);
  out[k++] = mix(a8, A);
  out[k++] = mix(c8, C);
  out[k++] = mix(e8, E);
  out[k++] = mix(g8, G);
  out[k++] = mix(a8, dist);
  out[k++] = mix(mix(a8, Ll0), E);
  out[k++] = mix(AE, gap);
  out[k++] = mix(mix(Ll0, A), gap);
  return k;
}

/** Writes the further values after the first `k`; returns how many there are in all. */
export function furtherActionFeatures(s: ParseState, k: number, out: Int32Array): number {
  const { stack, depth, front, n, word, tag, left1, right1, label, rights, use, topic } = s;
  const none = n + 1;
  const i0 = stack[depth - 1]!;
  const i1 = depth > 1 ? stack[depth - 2]! : none;
  const i2 = depth > 2 ? stack[depth - 3]! : none;
  const j0 = front <= n ? front : none;
  const j1 = front + 1 <= n ? front + 1 : none;
  const j2 = front + 2 <= n ? front + 2 : none;
  const l0 = left1[i0]!,
    r0 = right1[i0]!,
    l1 = left1[i1]!,
    r1 = right1[i1]!,
    lb = left1[j0]!;
  const a = word[i0]!,
    A = tag[i0]!,
    c = word[i1]!,
    C = tag[i1]!,
    e = word[j0]!,
    E = tag[j0]!,
    g = word[j1]!,
    G = tag[j1]!,
    H = tag[j2]!,
    D = tag[i2]!;
  const AE = mix(A, E),
    AC = mix(A, C),
    EG = mix(E, G),
    ACE = mix(AC, E),
    AEG = mix(AE, G),
    ae = mix(a, e),
    ac = mix(a, c),
    ce = mix(c, e);
  const dist = j0 === none || i0 <= 0 ? 0 : Math.min(j0 - i0, 9);
  const dist1 = i1 === none ? 0 : Math.min(i0 - i1, 9);
  const Ll0 = label[l0]!,
    Lr0 = label[r0]!,
    Llb = label[lb]!,
    Lr1 = label[r1]!,
    Tr0 = tag[r0]!,
    Wl0 = word[l0]!,
    nr0 = rights[i0]!;
  const ua = use[i0]!,
    uc = use[i1]!,
    ue = use[j0]!,
    ug = use[j1]!;
  const ta = topic[i0]! >> 5,
    tc = topic[i1]! >> 5,
    te = topic[j0]! >> 5;
  const a8 = ua >> 4,
    c8 = uc >> 4,
    e8 = ue >> 4,
    a5 = ua >> 7,
    c5 = uc >> 7,
    e5 = ue >> 7,
    g5 = ug >> 7;
  const ace5 = mix(mix(a5, c5), e5);
  const gap = j0 === none || i0 === 0 ? 0 : between(s.before, i0 + 1, j0) + 1;
  const gap1 = i1 === none ? 0 : between(s.before, i1 + 1, i0) + 1;
  // The noun that a preposition at the front would bring.
  const p0 = s.nominal[j1]!;
  const p = word[p0]!,
    P = tag[p0]!,
    p8 = use[p0]! >> 4;
  out[k++] = mix(a, A);
  out[k++] = C;
  out[k++] = mix(c, C);
  out[k++] = g;
  out[k++] = mix(H, word[j2]!);
  out[k++] = ae;
  out[k++] = mix(a, E);
  out[k++] = mix(A, e);
  out[k++] = mix(AE, ae);
  out[k++] = mix(AE, a);
  out[k++] = mix(AE, e);
  out[k++] = ACE;
  out[k++] = AC;
  out[k++] = ac;
  out[k++] = mix(a, C);
  out[k++] = mix(A, c);
  out[k++] = mix(D, AC);
  out[k++] = mix(AC, EG);
  out[k++] = mix(AC, e);
  out[k++] = mix(mix(C, E), a);
  out[k++] = mix(AE, c);
  out[k++] = mix(AE, g);
  out[k++] = mix(AEG, H);
  out[k++] = mix(AC, tag[l1]!);
  out[k++] = mix(AC, Tr0);
  out[k++] = mix(AE, nr0);
  out[k++] = mix(ae, dist);
  out[k++] = mix(AC, dist1);
  out[k++] = mix(ACE, dist);
  out[k++] = mix(a, Ll0);
  out[k++] = mix(word[r0]!, AE);
  out[k++] = mix(Lr1, ACE);
  out[k++] = mix(ac, E);
  out[k++] = mix(a8, e8);
  out[k++] = mix(mix(a5, e5), AE);
  out[k++] = mix(a8, E);
  out[k++] = mix(A, e8);
  out[k++] = mix(a8, c8);
  out[k++] = mix(mix(a5, c5), AC);
  out[k++] = mix(a8, C);
  out[k++] = mix(A, c8);
  out[k++] = mix(a, e8);
  out[k++] = mix(a8, e);
  out[k++] = mix(c, a8);
  out[k++] = mix(c8, a);
  out[k++] = ace5;
  out[k++] = mix(mix(a5, g5), e5);
  out[k++] = mix(ta, te);
  out[k++] = mix(ta, tc);
  out[k++] = mix(c8, e8);
  out[k++] = mix(mix(c8, e), a5);
  out[k++] = mix(use[r0]! >> 4, AE);
  out[k++] = mix(mix(a8, Lr0), E);
  out[k++] = mix(ACE, gap);
  out[k++] = mix(AC, gap1);
  out[k++] = mix(ACE, gap1);
  out[k++] = mix(ce, A);
  out[k++] = mix(ae, C);
  out[k++] = mix(ce, p);
  out[k++] = mix(ae, p);
  out[k++] = mix(mix(AC, e), P);
  out[k++] = mix(mix(AC, e), p8);
  out[k++] = mix(mix(c8, e), p8);
  out[k++] = mix(mix(a8, e), p8);
  out[k++] = mix(mix(c, Wl0), A);
  out[k++] = mix(mix(C, Wl0), mix(A, E));
  out[k++] = mix(mix(C, Wl0), a);
  out[k++] = mix(mix(D, C), mix(Wl0, E));
  out[k++] = mix(mix(AE, Llb), word[lb]!);
  out[k++] = mix(mix(Lr0, nr0), mix(A, e));
  out[k++] = mix(word[r0]!, mix(a, E));
  return k;
}

/**
 * Writes the first values for the label of `child`, already hung on its head, into `out`; returns how many.
 */
export function firstLabelFeatures(s: ParseState, child: number, out: Int32Array): number {
  const { word, tag, label, n, use } = s;
  const none = n + 1;
  const head = s.head[child]!;
  const h = word[head]!,
    H = tag[head]!,
    c = word[child]!,
    C = tag[child]!;
  const isLeft = child < head;
  const side = isLeft ? 1 : 2;
  const lc = s.left1[child]!,
    rc = s.right1[child]!;
  // The child is the outermost on its side now: its sibling stands second.
  const Ls = label[isLeft ? s.left2[head]! : s.right2[head]!]!;
  const dist = Math.min(Math.abs(head - child), 6) * 4 + side;
  const c1 = child + 1 > n ? none : child + 1;
  const h0 = head > 0 ? head - 1 : none,
    h1 = head + 1 > n ? none : head + 1;
  const HC = mix(mix(H, C), side);
  const Wlc = word[lc]!,
    Llc = label[lc]!,
    Lrc = label[rc]!,
    c8 = use[child]! >> 4;
  const gap = isLeft ? between(s.before, child + 1, head) : between(s.before, head + 1, child);
  let k = 0;
  out[k++] = mix(c, side);
  out[k++] = mix(C, side);
  out[k++] = mix(H, side);
  out[k++] = mix(HC, dist);
  out[k++] = mix(HC, tag[c1]!);
  out[k++] = mix(HC, tag[h0]!);
  out[k++] = mix(HC, tag[h1]!);
  out[k++] = mix(HC, Llc);
  out[k++] = mix(HC, Lrc);
  out[k++] = mix(HC, Ls);
  out[k++] = mix(mix(h, Ls), side);
  out[k++] = mix(mix(C, Wlc), side);
  out[k++] = mix(mix(c, Wlc), side);
  out[k++] = mix(HC, tag[lc]!);
  out[k++] = mix(HC, tag[rc]!);
  out[k++] = mix(mix(C, Llc), Lrc);
  out[k++] = mix(mix(C, word[child - 1]!), side);
  out[k++] = mix(HC, mix(Llc, Ls));
  out[k++] = mix(mix(c, Ls), side);
  out[k++] = mix(c8, side);
  out[k++] = mix(mix(Wlc, c8), side);
  out[k++] = mix(mix(s.topic[child]! >> 4, Wlc), side);
  out[k++] = mix(use[child]! >> 2, side);
  out[k++] = mix(HC, gap);
  out[k++] = mix(mix(Wlc, Ls), HC);
  return k;
}

/** Writes the further values after the first `k`; returns how many there are in all. */
export function furtherLabelFeatures(s: ParseState, child: number, k: number, out: Int32Array): number {
  const { word, tag, left1, right1, label, n, use } = s;
  const none = n + 1;
  const head = s.head[child]!;
  const h = word[head]!,
    H = tag[head]!,
    c = word[child]!,
    C = tag[child]!;
  const isLeft = child < head;
  const side = isLeft ? 1 : 2;
  const lc = left1[child]!,
    rc = right1[child]!;
  const Ls = label[isLeft ? s.left2[head]! : s.right2[head]!]!;
  const facing = isLeft ? right1[head]! : left1[head]!;
  const c0 = child - 1,
    c1 = child + 1 > n ? none : child + 1;
  const HC = mix(mix(H, C), side),
    hC = mix(mix(h, C), side),
    Hc = mix(mix(H, c), side);
  const Wlc = word[lc]!,
    Llc = label[lc]!;
  const h8 = use[head]! >> 4,
    c8 = use[child]! >> 4,
    h5 = use[head]! >> 7,
    c5 = use[child]! >> 7;
  const gap = isLeft ? between(s.before, child + 1, head) : between(s.before, head + 1, child);
  out[k++] = side;
  out[k++] = HC;
  out[k++] = mix(mix(h, c), side);
  out[k++] = hC;
  out[k++] = Hc;
  out[k++] = mix(h, side);
  out[k++] = mix(HC, tag[c0]!);
  out[k++] = mix(HC, Wlc);
  out[k++] = mix(HC, word[rc]!);
  out[k++] = mix(mix(h, Wlc), side);
  out[k++] = mix(mix(C, word[c1]!), side);
  out[k++] = mix(HC, s.lefts[child]!);
  out[k++] = mix(HC, s.rights[child]!);
  out[k++] = mix(hC, word[c0]!);
  out[k++] = mix(mix(h, tag[lc]!), mix(C, side));
  out[k++] = mix(HC, label[facing]!);
  out[k++] = mix(hC, label[facing]!);
  out[k++] = mix(hC, Ls);
  out[k++] = mix(h8, side);
  out[k++] = mix(h8, HC);
  out[k++] = mix(c8, HC);
  out[k++] = mix(mix(h8, c8), side);
  out[k++] = mix(mix(h5, c5), HC);
  out[k++] = mix(mix(h, c8), side);
  out[k++] = mix(mix(h8, c), side);
  out[k++] = mix(mix(Wlc, h8), side);
  out[k++] = mix(s.topic[child]! >> 5, HC);
  out[k++] = mix(mix(c8, Llc), HC);
  out[k++] = mix(hC, gap);
  out[k++] = mix(mix(Llc, gap), HC);
  out[k++] = mix(hC, Llc);
  return k;
}
