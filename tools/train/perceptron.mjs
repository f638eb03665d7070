/** An averaged perceptron (Collins 2002) over hashed features, sparse: each feature keeps only the classes it was updated for. */
export class Perceptron {
  constructor(classes, bits = 20) {
    this.classes = classes;
    this.scores = new Float64Array(classes);
    this.now = 1;
    this.bits = bits;
    this.keys = new Int32Array(1 << bits);
    this.heads = new Int32Array(1 << bits).fill(-1);
    this.used = 0;
    this.entries = 0;
    this.grow(1 << 20);
  }
  grow(size) {
    const take = (old, Type) => {
      const next = new Type(size);
      if (old) next.set(old);
      return next;
    };
    this.entryClass = take(this.entryClass, Uint8Array);
    this.entryNext = take(this.entryNext, Int32Array);
    this.weight = take(this.weight, Float32Array);
    this.total = take(this.total, Float64Array);
    this.stamp = take(this.stamp, Int32Array);
    this.size = size;
  }
  slot(feature, add) {
    const mask = (1 << this.bits) - 1;
    let at = feature & mask;
    while (this.heads[at] !== -1) {
      if (this.keys[at] === feature) return at;
      at = (at + 1) & mask;
    }
    if (!add) return -1;
    if (this.used * 10 > 7 << this.bits) {
      this.rehash();
      return this.slot(feature, add);
    }
    this.used++;
    this.keys[at] = feature;
    return at;
  }
  rehash() {
    const { keys, heads, bits } = this;
    this.bits = bits + 1;
    this.keys = new Int32Array(1 << this.bits);
    this.heads = new Int32Array(1 << this.bits).fill(-1);
    const mask = (1 << this.bits) - 1;
    for (let i = 0; i < heads.length; i++) {
      if (heads[i] === -1) continue;
      let at = keys[i] & mask;
      while (this.heads[at] !== -1) at = (at + 1) & mask;
      this.keys[at] = keys[i];
      this.heads[at] = heads[i];
    }
  }
  score(features, n) {
    const { scores, heads, entryClass, entryNext, weight } = this;
    scores.fill(0);
    for (let k = 0; k < n; k++) {
      const at = this.slot(features[k], false);
      if (at < 0) continue;
      for (let e = heads[at]; e >= 0; e = entryNext[e]) scores[entryClass[e]] += weight[e];
    }
    return scores;
  }
  /** One tick of the clock of averaging; call once a decision. */
  tick() {
    this.now++;
  }
  update(features, n, right, wrong, by = 1) {
    for (let k = 0; k < n; k++) {
      this.bump(features[k], right, by);
      this.bump(features[k], wrong, -by);
    }
  }
  bump(feature, k, by) {
    const at = this.slot(feature, true);
    let e = this.heads[at];
    while (e >= 0 && this.entryClass[e] !== k) e = this.entryNext[e];
    if (e < 0) {
      if (this.entries === this.size) this.grow(this.size * 2);
      e = this.entries++;
      this.entryClass[e] = k;
      this.entryNext[e] = this.heads[at];
      this.heads[at] = e;
      this.stamp[e] = this.now;
    }
    this.total[e] += this.weight[e] * (this.now - this.stamp[e]);
    this.stamp[e] = this.now;
    this.weight[e] += by;
  }
  /** Sums of the weights over time, by feature: [feature, class, weight][] in order of feature and class; each a mean. */
  averaged() {
    const rows = [];
    for (let i = 0; i < this.heads.length; i++) {
      for (let e = this.heads[i]; e >= 0; e = this.entryNext[e]) {
        const mean = (this.total[e] + this.weight[e] * (this.now - this.stamp[e])) / this.now;
        if (mean !== 0) rows.push([this.keys[i], this.entryClass[e], mean]);
      }
    }
    return rows;
  }
}

/** Deterministic chance: mulberry32. */
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

/** Packs averaged weights as `SparseTable` reads them: weights below `least` left out, the rest whole numbers from -127 to 127. */
export function pack(rows, scale, least) {
  const byFeature = new Map();
  for (const [feature, k, weight] of rows) {
    const whole = Math.max(-127, Math.min(127, Math.round(weight * scale)));
    if (whole === 0 || Math.abs(weight) < least) continue;
    let list = byFeature.get(feature);
    if (!list) byFeature.set(feature, (list = []));
    list.push([k, whole]);
  }
  const features = [...byFeature.keys()].sort((a, b) => a - b);
  let bits = 4;
  while (features.length > 0.72 * (1 << bits)) bits++;
  const slots = new Int32Array(2 << bits);
  const entries = [];
  const mask = (1 << bits) - 1;
  for (const feature of features) {
    let at = feature & mask;
    while (slots[2 * at + 1] & 0xff) at = (at + 1) & mask;
    const list = byFeature.get(feature).sort((a, b) => a[0] - b[0]);
    slots[2 * at] = feature;
    slots[2 * at + 1] = (entries.length << 8) | list.length;
    for (const [k, whole] of list) entries.push((k << 8) | (whole & 0xff));
  }
  return [slots, Int16Array.from(entries, (x) => (x << 16) >> 16)];
}
