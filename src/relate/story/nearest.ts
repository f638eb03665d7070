import type { Link } from '../cluster.js';
import type { Vector } from './vectors.js';

/** Links between vectors, and for each vector the likeness below which its links were not looked for (0: all were). */
export interface Nearest {
  readonly links: readonly Link[];
  readonly floors: readonly number[];
}

/** Up to so many vectors, every two that share a term are compared. */
const ALL = 400;
/**
 * Beyond, each is compared with those that share its weightiest terms, of which none is in more than `COMMON` vectors
 * ...
 */
const PROBES = 48;
const COMMON = 96;
/** ... and linked with the nearest. */
const KEPT = 64;
/** Less likeness than this is none. */
const LEAST = 0.02;

/** The nearest vectors of each, by an inverted index of their terms. Near linear in the number of vectors. */
export function nearest(vectors: readonly Vector[]): Nearest {
  const postings = index(vectors);
  const all = vectors.length <= ALL;
  const scores = new Float64Array(vectors.length);
  const dense = new Float64Array(postings.first.length);
  const links: Link[] = [];
  const seen = new Set<number>();
  const floors = vectors.map(() => 0);
  vectors.forEach((vector, i) => {
    const touched: number[] = [];
    const probes = all ? [...vector.terms.keys()] : probesOf(vector, postings);
    for (const k of probes) {
      const term = vector.terms[k] as number;
      const value = vector.values[k] as number;
      const last = postings.first[term + 1] as number;
      for (let n = postings.first[term] as number; n < last; n++) {
        const j = postings.vectors[n] as number;
        if (all ? j <= i : j === i) continue;
        if (scores[j] === 0) touched.push(j);
        scores[j] = (scores[j] as number) + value * (postings.values[n] as number);
      }
    }
    if (all) {
      for (const j of touched)
        if ((scores[j] as number) > LEAST) links.push({ a: i, b: j, value: scores[j] as number });
    } else {
      vector.terms.forEach((term, k) => (dense[term] = vector.values[k] as number));
      const ranked = highest(touched, scores, 2 * KEPT);
      const exact = ranked
        .map((j) => ({ j, value: dot(dense, vectors[j] as Vector) }))
        .sort((p, q) => q.value - p.value || p.j - q.j);
      for (const { j, value } of exact.slice(0, KEPT)) {
        const key = Math.min(i, j) * vectors.length + Math.max(i, j);
        if (value <= LEAST || seen.has(key)) continue;
        seen.add(key);
        links.push({ a: Math.min(i, j), b: Math.max(i, j), value });
      }
      if (exact.length > KEPT) floors[i] = Math.max(LEAST, exact[KEPT]?.value ?? 0);
      for (const term of vector.terms) dense[term] = 0;
    }
    for (const j of touched) scores[j] = 0;
  });
  return { links, floors };
}

/**
 * The `count` of these with the highest scores, highest first; scores far under the best are sorted only when they are
 * needed.
 */
function highest(list: readonly number[], scores: Float64Array, count: number): number[] {
  let best = 0;
  for (const i of list) if ((scores[i] as number) > best) best = scores[i] as number;
  for (const part of [0.5, 0.25, 0.1, 0]) {
    const high = list.filter((i) => (scores[i] as number) >= part * best);
    if (high.length >= count || part === 0)
      return high.sort((p, q) => (scores[q] as number) - (scores[p] as number) || p - q).slice(0, count);
  }
  return [];
}

/** The vectors that hold term `t`, ascending, and its value in each: `[first[t], first[t + 1])` of both lists. */
interface Postings {
  readonly first: Int32Array;
  readonly vectors: Int32Array;
  readonly values: Float64Array;
}

function index(vectors: readonly Vector[]): Postings {
  const terms = vectors.reduce((most, vector) => Math.max(most, (vector.terms.at(-1) ?? -1) + 1), 0);
  const first = new Int32Array(terms + 1);
  for (const vector of vectors) for (const term of vector.terms) first[term + 1] = (first[term + 1] as number) + 1;
  for (let t = 0; t < terms; t++) first[t + 1] = (first[t + 1] as number) + (first[t] as number);
  const next = first.slice();
  const postings = {
    first,
    vectors: new Int32Array(first[terms] as number),
    values: new Float64Array(first[terms] as number),
  };
  vectors.forEach((vector, i) => {
    vector.terms.forEach((term, k) => {
      const at = next[term] as number;
      postings.vectors[at] = i;
      postings.values[at] = vector.values[k] as number;
      next[term] = at + 1;
    });
  });
  return postings;
}

/** Places in the vector of its weightiest terms among those that are not too common. */
function probesOf({ terms, values }: Vector, { first }: Postings): number[] {
  const places: number[] = [];
  terms.forEach((term, k) => {
    if ((first[term + 1] as number) - (first[term] as number) <= COMMON) places.push(k);
  });
  return places.sort((p, q) => (values[q] as number) - (values[p] as number) || p - q).slice(0, PROBES);
}

function dot(dense: Float64Array, { terms, values }: Vector): number {
  let sum = 0;
  for (let k = 0; k < terms.length; k++) sum += (dense[terms[k] as number] as number) * (values[k] as number);
  return sum;
}
