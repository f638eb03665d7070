import { mix } from './hash.js';

export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/**
 * State of an arc-hybrid parse (Kuhlmann, Gómez-Rodríguez and Satta 2011). Node 0 is the root and stands at the bottom
 * of the stack; words are 1..n. LEFT pops the top and hangs it on the front of the buffer, RIGHT hangs it on the one below.
 */
export class ParseState {
  n = 0;
  depth = 0;
  front = 1;
  stack = new Int32Array(0);
  head = new Int32Array(0);
  label = new Int32Array(0);
  /** Children seen so far: outermost and next to it on each side, and how many. */
  left1 = new Int32Array(0);
  left2 = new Int32Array(0);
  right1 = new Int32Array(0);
  right2 = new Int32Array(0);
  lefts = new Int32Array(0);
  rights = new Int32Array(0);
  /** Hash of the normalized word and class of the tag, by node; filled by the caller. */
  word = new Int32Array(0);
  tag = new Int32Array(0);

  /** Makes room for `n` words and clears what an earlier sentence left. */
  reset(n: number): void {
    if (this.head.length < n + 2) {
      const size = Math.max(256, 2 * n + 2);
      this.stack = new Int32Array(size);
      this.head = new Int32Array(size);
      this.label = new Int32Array(size);
      this.left1 = new Int32Array(size);
      this.left2 = new Int32Array(size);
      this.right1 = new Int32Array(size);
      this.right2 = new Int32Array(size);
      this.lefts = new Int32Array(size);
      this.rights = new Int32Array(size);
      this.word = new Int32Array(size);
      this.tag = new Int32Array(size);
    }
    this.n = n;
    this.head.fill(-1, 0, n + 1);
    this.label.fill(-1, 0, n + 1);
    this.left1.fill(-1, 0, n + 1);
    this.left2.fill(-1, 0, n + 1);
    this.right1.fill(-1, 0, n + 1);
    this.right2.fill(-1, 0, n + 1);
    this.lefts.fill(0, 0, n + 1);
    this.rights.fill(0, 0, n + 1);
    this.word[0] = 1;
    this.tag[0] = -2;
    this.stack[0] = 0;
    this.depth = 1;
    this.front = 1;
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

export const ACTION_FEATURES = 64;

/** Writes the hashed features of the state into `out`; returns how many. After Zhang and Nivre 2011, less the arcs arc-hybrid has not. */
export function actionFeatures(s: ParseState, out: Int32Array): number {
  const { stack, depth, front, n, word, tag, left1, left2, right1, right2, label, lefts, rights } = s;
  const i0 = stack[depth - 1]!;
  const i1 = depth > 1 ? stack[depth - 2]! : -1;
  const i2 = depth > 2 ? stack[depth - 3]! : -1;
  const j0 = front <= n ? front : -1;
  const j1 = front + 1 <= n ? front + 1 : -1;
  const j2 = front + 2 <= n ? front + 2 : -1;
  const W = (i: number): number => (i < 0 ? 7 : word[i]!);
  const T = (i: number): number => (i < 0 ? -3 : tag[i]!);
  const L = (i: number): number => (i < 0 ? -3 : label[i]!);
  const l0 = left1[i0]!, ll0 = left2[i0]!, r0 = right1[i0]!, rr0 = right2[i0]!;
  const l1 = i1 < 0 ? -1 : left1[i1]!, r1 = i1 < 0 ? -1 : right1[i1]!;
  const lb = j0 < 0 ? -1 : left1[j0]!, llb = j0 < 0 ? -1 : left2[j0]!;
  const a = W(i0), A = T(i0), c = W(i1), C = T(i1), e = W(j0), E = T(j0), g = W(j1), G = T(j1), H = T(j2), D = T(i2);
  const AE = mix(A, E), AC = mix(A, C), EG = mix(E, G), aE = mix(a, E), Ae = mix(A, e);
  const dist = j0 < 0 || i0 <= 0 ? 0 : Math.min(j0 - i0, 9);
  const dist1 = i1 < 0 ? 0 : Math.min(i0 - i1, 9);
  let k = 0;
  const put = (x: number): void => {
    out[k] = mix(++k, x);
  };
  put(a); put(A); put(mix(a, A)); put(c); put(C); put(mix(c, C)); put(e); put(E); put(mix(e, E));
  put(g); put(mix(g, G)); put(mix(H, W(j2)));
  put(AE); put(mix(a, e)); put(aE); put(Ae); put(mix(mix(a, A), mix(e, E))); put(mix(aE, A)); put(mix(Ae, E));
  put(mix(AC, E)); put(mix(AE, G)); put(mix(EG, H)); put(mix(E, G)); put(AC); put(mix(a, c)); put(mix(a, C)); put(mix(A, c));
  put(mix(D, AC)); put(mix(AC, EG)); put(mix(AC, e)); put(mix(mix(C, E), a)); put(mix(AE, c)); put(mix(AE, g));
  put(mix(AE, T(l0))); put(mix(AE, T(r0))); put(mix(AE, T(lb))); put(mix(AC, T(l1))); put(mix(AC, T(r1))); put(mix(AC, T(r0))); put(mix(AC, T(l0)));
  put(mix(A, mix(L(l0), L(r0)))); put(mix(C, L(r1))); put(mix(E, L(lb)));
  put(mix(AE, lefts[i0]!)); put(mix(AE, rights[i0]!)); put(mix(AE, j0 < 0 ? 0 : lefts[j0]! + 1));
  put(mix(AE, dist)); put(mix(mix(a, e), dist)); put(mix(AC, dist1)); put(mix(mix(A, C), mix(E, dist)));
  put(mix(a, L(l0))); put(mix(a, L(r0))); put(mix(e, L(lb))); put(mix(mix(T(l0), T(r0)), A));
  put(mix(W(r0), AE)); put(mix(W(l0), A)); put(mix(W(lb), E)); put(mix(C, mix(L(r1), AE)));
  put(mix(mix(T(ll0), T(l0)), A)); put(mix(mix(T(rr0), T(r0)), A)); put(mix(mix(T(llb), T(lb)), E));
  put(mix(a, rights[i0]!)); put(mix(e, j0 < 0 ? 0 : lefts[j0]! + 1)); put(mix(mix(a, c), E));
  return k;
}

export const LABEL_FEATURES = 36;

/** Writes the features for the label of `child`, already hung on its head, into `out`; returns how many. */
export function labelFeatures(s: ParseState, child: number, out: Int32Array): number {
  const { word, tag, left1, right1, label, n, head: heads } = s;
  const head = heads[child]!;
  const W = (i: number): number => (i < 0 || i > n ? 7 : word[i]!);
  const T = (i: number): number => (i < 0 || i > n ? -3 : tag[i]!);
  const L = (i: number): number => (i < 0 ? -3 : label[i]!);
  const h = W(head), H = T(head), c = W(child), C = T(child);
  const side = child < head ? 1 : 2;
  const lc = left1[child]!, rc = right1[child]!;
  // The sibling hung just before on the same side stands second: the child itself is the outermost.
  const sibling = child < head ? s.left2[head]! : s.right2[head]!;
  const dist = Math.min(Math.abs(head - child), 6) * 4 + side;
  const HC = mix(mix(H, C), side);
  let k = 0;
  const put = (x: number): void => {
    out[k] = mix(++k + 128, x);
  };
  put(side); put(HC); put(mix(mix(h, c), side)); put(mix(mix(h, C), side)); put(mix(mix(H, c), side)); put(mix(c, side)); put(mix(h, side)); put(mix(C, side)); put(mix(H, side));
  put(mix(HC, dist)); put(mix(HC, T(child - 1))); put(mix(HC, T(child + 1))); put(mix(HC, T(head - 1))); put(mix(HC, T(head + 1)));
  put(mix(HC, L(lc))); put(mix(HC, L(rc))); put(mix(HC, L(sibling))); put(mix(mix(h, L(sibling)), side)); put(mix(HC, W(lc))); put(mix(HC, W(rc)));
  put(mix(mix(C, W(lc)), side)); put(mix(mix(c, W(lc)), side)); put(mix(HC, T(lc))); put(mix(HC, T(rc)));
  put(mix(mix(h, W(lc)), side)); put(mix(mix(C, L(lc)), L(rc))); put(mix(mix(H, L(left1[head]!)), mix(C, side)));
  put(mix(mix(C, W(child - 1)), side)); put(mix(mix(C, W(child + 1)), side)); put(mix(HC, s.lefts[child]!)); put(mix(HC, s.rights[child]!));
  put(mix(mix(HC, W(child - 1)), h)); put(mix(HC, mix(L(lc), L(sibling)))); put(mix(mix(c, L(sibling)), side)); put(mix(mix(h, T(lc)), mix(C, side))); put(mix(mix(H, L(s.right1[head]!)), mix(C, side)));
  return k;
}
