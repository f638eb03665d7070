// Makes clusters.bin: node tools/train/clusters.mjs TREEBANK WINK_EMBEDDINGS_JSON [BUILD]. See README.md beside this
// file.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readDocuments } from './documents.mjs';
import { chance } from './perceptron.mjs';

const WORDS = 60000;
const DIMENSIONS = 100;
const HIDDEN = 24;
const EPOCHS = 8;
const DEPTH = 12;

const [treebank, embeddings, build = new URL('../../dist', import.meta.url).pathname] = process.argv
  .slice(2)
  .map((path) => resolve(path));
const { hashRange } = await import(join(build, 'english/hash.js'));

const source = JSON.parse(readFileSync(embeddings, 'utf8'));
const words = source.words.slice(0, WORDS);
const vectors = new Float32Array(WORDS * DIMENSIONS);
words.forEach((word, i) => {
  const vector = source.vectors[word];
  let length = 0;
  for (let k = 0; k < DIMENSIONS; k++) length += vector[k] * vector[k];
  length = Math.sqrt(length) || 1;
  for (let k = 0; k < DIMENSIONS; k++) vectors[i * DIMENSIONS + k] = vector[k] / length;
});

const topic = split(vectors, DIMENSIONS);
const use = split(project(), HIDDEN);
const bytes = new Int32Array(WORDS * 2);
words.forEach((word, i) => {
  bytes[2 * i] = hashRange(word, 0, word.length);
  bytes[2 * i + 1] = (topic[i] << 12) | use[i];
});
const out = new URL('clusters.bin', import.meta.url).pathname;
writeFileSync(out, new Uint8Array(bytes.buffer));
console.log(createHash('sha256').update(new Uint8Array(bytes.buffer)).digest('hex'), out);

/**
 * Halves a set of vectors again and again, by two means that start on either side of the first principal axis: 12 bits
 * a word, near ones sharing the first.
 */
function split(vectors, dimensions) {
  const path = new Int32Array(vectors.length / dimensions);
  const halve = (ids, depth) => {
    if (depth === DEPTH || ids.length < 2) {
      for (const i of ids) path[i] <<= DEPTH - depth;
      return;
    }
    const mean = new Float64Array(dimensions);
    for (const i of ids) for (let k = 0; k < dimensions; k++) mean[k] += vectors[i * dimensions + k];
    for (let k = 0; k < dimensions; k++) mean[k] /= ids.length;
    let axis = Float64Array.from(mean, (_, k) => ((k * 7919) % 13) - 6);
    const along = (i) => {
      let p = 0;
      for (let k = 0; k < dimensions; k++) p += (vectors[i * dimensions + k] - mean[k]) * axis[k];
      return p;
    };
    for (let round = 0; round < 6; round++) {
      const next = new Float64Array(dimensions);
      for (const i of ids) {
        const p = along(i);
        for (let k = 0; k < dimensions; k++) next[k] += p * (vectors[i * dimensions + k] - mean[k]);
      }
      let length = 0;
      for (const x of next) length += x * x;
      length = Math.sqrt(length) || 1;
      axis = next.map((x) => x / length);
    }
    const side = Uint8Array.from(ids, (i) => (along(i) > 0 ? 1 : 0));
    for (let round = 0; round < 6; round++) {
      const centers = [new Float64Array(dimensions), new Float64Array(dimensions)];
      const counts = [0, 0];
      ids.forEach((i, q) => {
        counts[side[q]]++;
        for (let k = 0; k < dimensions; k++) centers[side[q]][k] += vectors[i * dimensions + k];
      });
      for (const s of [0, 1]) for (let k = 0; k < dimensions; k++) centers[s][k] /= counts[s] || 1;
      ids.forEach((i, q) => {
        let a = 0,
          b = 0;
        for (let k = 0; k < dimensions; k++) {
          a += (vectors[i * dimensions + k] - centers[0][k]) ** 2;
          b += (vectors[i * dimensions + k] - centers[1][k]) ** 2;
        }
        side[q] = b < a ? 1 : 0;
      });
    }
    const halves = [[], []];
    ids.forEach((i, q) => halves[side[q]].push(i));
    for (const s of [0, 1]) {
      for (const i of halves[s]) path[i] = (path[i] << 1) | s;
      halve(halves[s], depth + 1);
    }
  };
  halve(
    path.map((_, i) => i),
    0,
  );
  return path;
}

/**
 * Vectors of 24 numbers that say how a word is used: the hidden layer of a small network that learns, from a word's
 * vector alone, its tag, its label, its head's tag and the tags beside it in the treebanks. It speaks for words the
 * treebanks do not hold, too.
 */
function project() {
  const index = new Map(words.map((word, i) => [word, i]));
  const kinds = Array.from({ length: 5 }, () => new Map());
  const idOf = (kind, value) => {
    const known = kinds[kind].get(value);
    if (known !== undefined) return known;
    kinds[kind].set(value, kinds[kind].size);
    return kinds[kind].size - 1;
  };
  const samples = [];
  for (const s of readDocuments(treebank).sentences) {
    s.words.forEach((w, i) => {
      const at = index.get(w.form.toLowerCase());
      if (at === undefined || (w.upos === 'PROPN' && !/^[A-Z][a-z]/.test(w.form))) return;
      const head = w.head ? s.words[w.head - 1].upos : 'root';
      samples.push([
        at,
        idOf(0, w.xpos),
        idOf(1, w.label + (w.head > i + 1 ? '>' : '<')),
        idOf(2, s.words[i - 1]?.upos),
        idOf(3, s.words[i + 1]?.upos),
        idOf(4, head),
      ]);
    });
  }
  const sizes = kinds.map((k) => k.size);
  const outputs = sizes.reduce((a, b) => a + b, 0);
  const random = chance(1);
  const start = () => (random() - 0.5) * 0.3;
  const w1 = new Float64Array(DIMENSIONS * HIDDEN).map(start);
  const b1 = new Float64Array(HIDDEN);
  const w2 = new Float64Array(HIDDEN * outputs).map(start);
  const b2 = new Float64Array(outputs);
  const hidden = new Float64Array(HIDDEN);
  const scores = new Float64Array(outputs);
  const back = new Float64Array(HIDDEN);
  const layer = (i) => {
    for (let j = 0; j < HIDDEN; j++) {
      let a = b1[j];
      for (let k = 0; k < DIMENSIONS; k++) a += vectors[i * DIMENSIONS + k] * 3 * w1[k * HIDDEN + j];
      hidden[j] = Math.tanh(a);
    }
  };
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = 0.1 * (1 - epoch / EPOCHS) + 0.005;
    for (let i = samples.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [samples[i], samples[j]] = [samples[j], samples[i]];
    }
    for (const sample of samples) {
      layer(sample[0]);
      back.fill(0);
      let from = 0;
      for (let kind = 0; kind < 5; kind++) {
        let most = -Infinity;
        let sum = 0;
        for (let c = from; c < from + sizes[kind]; c++) {
          let a = b2[c];
          for (let j = 0; j < HIDDEN; j++) a += hidden[j] * w2[j * outputs + c];
          scores[c] = a;
          if (a > most) most = a;
        }
        for (let c = from; c < from + sizes[kind]; c++) sum += scores[c] = Math.exp(scores[c] - most);
        for (let c = from; c < from + sizes[kind]; c++) {
          const error = scores[c] / sum - (sample[1 + kind] === c - from ? 1 : 0);
          if (Math.abs(error) < 1e-3) continue;
          const step = error * rate * (kind ? 0.5 : 1);
          for (let j = 0; j < HIDDEN; j++) {
            back[j] += step * w2[j * outputs + c];
            w2[j * outputs + c] -= step * hidden[j];
          }
          b2[c] -= step;
        }
        from += sizes[kind];
      }
      for (let j = 0; j < HIDDEN; j++) {
        const step = back[j] * (1 - hidden[j] * hidden[j]);
        b1[j] -= step;
        for (let k = 0; k < DIMENSIONS; k++) w1[k * HIDDEN + j] -= step * vectors[sample[0] * DIMENSIONS + k] * 0.9;
      }
    }
    console.error('clusters: epoch', epoch);
  }
  const out = new Float32Array(WORDS * HIDDEN);
  for (let i = 0; i < WORDS; i++) {
    layer(i);
    out.set(hidden, i * HIDDEN);
  }
  return out;
}
