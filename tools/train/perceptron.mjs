/**
 * Averaged perceptrons (Collins 2002) over hashed features. A feature gets weights only from its third update on: those
 * that are updated less often say little, and a table without them is small.
 */
const LEAST_UPDATES = 3;
const COUNTERS = 1 << 22;

class Features {
  constructor() {
    this.bits = 18;
    this.slots = new Int32Array(2 << this.bits);
    this.used = 0;
    /** Row 0 stands for no feature. */
    this.featureOf = new Int32Array(1 << 18);
    this.seen = new Uint8Array(COUNTERS);
    this.now = 1;
  }
  rowOf(feature) {
    const { slots } = this;
    const mask = (1 << this.bits) - 1;
    let at = (feature ^ (feature >>> 11)) & mask;
    for (;;) {
      const row = slots[2 * at + 1];
      if (row === 0) return 0;
      if (slots[2 * at] === feature) return row;
      at = (at + 1) & mask;
    }
  }
  /** The row of a feature that is being updated; 0 as long as it was not updated often enough. */
  addRow(feature) {
    const known = this.rowOf(feature);
    if (known) return known;
    const counter = (feature ^ (feature >>> 10)) & (COUNTERS - 1);
    if (++this.seen[counter] < LEAST_UPDATES) return 0;
    if (this.used * 10 > 6 << this.bits) this.rehash();
    const row = ++this.used;
    if (row >= this.featureOf.length) {
      this.featureOf = grown(this.featureOf);
      this.growRows(this.featureOf.length);
    }
    this.featureOf[row] = feature;
    this.put(feature, row);
    return row;
  }
  put(feature, row) {
    const mask = (1 << this.bits) - 1;
    let at = (feature ^ (feature >>> 11)) & mask;
    while (this.slots[2 * at + 1] !== 0) at = (at + 1) & mask;
    this.slots[2 * at] = feature;
    this.slots[2 * at + 1] = row;
  }
  rehash() {
    this.bits++;
    this.slots = new Int32Array(2 << this.bits);
    for (let row = 1; row <= this.used; row++) this.put(this.featureOf[row], row);
  }
}

function grown(array) {
  const out = new array.constructor(array.length * 2);
  out.set(array);
  return out;
}

/** Three classes, all three weights of a feature side by side. */
export class ActionPerceptron extends Features {
  constructor() {
    super();
    this.weight = new Float32Array(3 << 18);
    this.total = new Float64Array(3 << 18);
    this.stamp = new Int32Array(1 << 18);
    this.scores = new Float64Array(3);
  }
  growRows(size) {
    while (this.weight.length < 3 * size) for (const k of ['weight', 'total', 'stamp']) this[k] = grown(this[k]);
  }
  score(features, count) {
    const { weight, scores } = this;
    let a = 0,
      b = 0,
      c = 0;
    for (let k = 0; k < count; k++) {
      const at = 3 * this.rowOf(features[k]);
      if (at === 0) continue;
      a += weight[at];
      b += weight[at + 1];
      c += weight[at + 2];
    }
    scores[0] = a;
    scores[1] = b;
    scores[2] = c;
    return scores;
  }
  update(features, count, right, wrong) {
    for (let k = 0; k < count; k++) {
      const row = this.addRow(features[k]);
      if (row === 0) continue;
      this.settleRow(row);
      this.weight[3 * row + right] += 1;
      this.weight[3 * row + wrong] -= 1;
    }
  }
  settleRow(row) {
    const since = this.now - this.stamp[row];
    this.stamp[row] = this.now;
    for (let c = 0; c < 3; c++) this.total[3 * row + c] += this.weight[3 * row + c] * since;
  }
  /** Features, and the averages of their three weights. */
  averages() {
    const { used } = this;
    const weights = new Float64Array(3 * used);
    for (let row = 1; row <= used; row++) {
      this.settleRow(row);
      for (let c = 0; c < 3; c++) weights[3 * (row - 1) + c] = this.total[3 * row + c] / this.now;
    }
    return { features: this.featureOf.slice(1, used + 1), weights };
  }
}

/** Many classes, of which a feature has weights for those it was updated for: a linked list each. */
export class ClassPerceptron extends Features {
  constructor(classes) {
    super();
    this.scores = new Float64Array(classes);
    this.first = new Int32Array(1 << 18);
    this.entries = 0;
    this.classOf = new Uint8Array(1 << 18);
    this.next = new Int32Array(1 << 18);
    this.weight = new Float32Array(1 << 18);
    this.total = new Float64Array(1 << 18);
    this.stamp = new Int32Array(1 << 18);
  }
  growRows() {
    this.first = grown(this.first);
  }
  score(features, count) {
    const { scores, first, classOf, next, weight } = this;
    scores.fill(0);
    for (let k = 0; k < count; k++)
      for (let e = first[this.rowOf(features[k])]; e > 0; e = next[e]) scores[classOf[e]] += weight[e];
    return scores;
  }
  update(features, count, right, wrong) {
    for (let k = 0; k < count; k++) {
      const row = this.addRow(features[k]);
      if (row === 0) continue;
      this.bump(row, right, 1);
      this.bump(row, wrong, -1);
    }
  }
  bump(row, k, by) {
    let e = this.first[row];
    while (e > 0 && this.classOf[e] !== k) e = this.next[e];
    if (e === 0) {
      e = ++this.entries;
      if (e >= this.next.length)
        for (const name of ['classOf', 'next', 'weight', 'total', 'stamp']) this[name] = grown(this[name]);
      this.classOf[e] = k;
      this.next[e] = this.first[row];
      this.first[row] = e;
      this.stamp[e] = this.now;
    }
    this.total[e] += this.weight[e] * (this.now - this.stamp[e]);
    this.stamp[e] = this.now;
    this.weight[e] += by;
  }
  /** Takes the averages as the weights. */
  settle() {
    for (let e = 1; e <= this.entries; e++)
      this.weight[e] = (this.total[e] + this.weight[e] * (this.now - this.stamp[e])) / this.now;
    return this;
  }
  /** Features, classes and averages of all weights, one row each; only after `settle`. */
  averages() {
    const { entries, used } = this;
    const features = new Int32Array(entries);
    const classes = new Uint8Array(entries);
    const weights = new Float64Array(entries);
    let n = 0;
    for (let row = 1; row <= used; row++) {
      for (let e = this.first[row]; e > 0; e = this.next[e]) {
        features[n] = this.featureOf[row];
        classes[n] = this.classOf[e];
        weights[n++] = this.weight[e];
      }
    }
    return { features, classes, weights };
  }
}

/**
 * Joins the averages of several runs, which for a linear model is a vote by scores, into `[feature, left, right]`:
 * whole weights against SHIFT, features of the largest first.
 */
export function joinActions(runs, scale) {
  const rowOf = new Map();
  const sums = [];
  for (const { features, weights } of runs) {
    features.forEach((feature, i) => {
      let at = rowOf.get(feature);
      if (at === undefined) {
        rowOf.set(feature, (at = sums.length));
        sums.push(0, 0);
      }
      sums[at] += weights[3 * i + 1] - weights[3 * i];
      sums[at + 1] += weights[3 * i + 2] - weights[3 * i];
    });
  }
  const rows = [];
  for (const [feature, at] of rowOf) {
    const left = whole((sums[at] / runs.length) * scale);
    const right = whole((sums[at + 1] / runs.length) * scale);
    const size = Math.max(Math.abs(left), Math.abs(right), Math.abs(left - right));
    if (size > 0) rows.push([feature, left, right, size]);
  }
  return rows.sort((a, b) => b[3] - a[3] || a[0] - b[0]);
}

/**
 * The same for many classes: `[feature, [class, weight][]]`, features of the largest weights first, no weight below
 * `least`.
 */
export function joinClasses(runs, scale, least) {
  const byFeature = new Map();
  for (const { features, classes, weights } of runs) {
    features.forEach((feature, i) => {
      let of = byFeature.get(feature);
      if (of === undefined) byFeature.set(feature, (of = new Map()));
      of.set(classes[i], (of.get(classes[i]) ?? 0) + weights[i]);
    });
  }
  const rows = [];
  for (const [feature, of] of byFeature) {
    const list = [];
    let size = 0;
    for (const [k, sum] of of) {
      const weight = whole((sum / runs.length) * scale);
      if (Math.abs(weight) < least) continue;
      list.push([k, weight]);
      size = Math.max(size, Math.abs(weight));
    }
    if (size > 0) rows.push([feature, list.sort((a, b) => a[0] - b[0]), size]);
  }
  return rows.sort((a, b) => b[2] - a[2] || a[0] - b[0]);
}

/** Nine signed bits. */
function whole(x) {
  return Math.max(-256, Math.min(255, Math.round(x)));
}

/** Chance that is the same each time: mulberry32. */
export function chance(seed) {
  let a = seed | 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffled(list, random) {
  const out = list.slice();
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j], out[i]];
  }
  return out;
}
