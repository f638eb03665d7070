import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocuments } from './documents.mjs';

/** The training data as numbers, and the functions of the compiled reader that write features. */
export async function loadData(treebank, build) {
  const load = (name) => import(join(build, 'english', `${name}.js`));
  const [{ describe }, { tagFeatures }, { ParseState, actionFeatures, labelFeatures, coarseOf }, table] = [await load('lexicon'), await load('tagger'), await load('parser'), await load('table')];
  const { files, sentences } = readDocuments(treebank);
  const clusterBytes = readFileSync(new URL('clusters.bin', import.meta.url));
  const ints = new Int32Array(clusterBytes.buffer.slice(clusterBytes.byteOffset, clusterBytes.byteOffset + clusterBytes.length));
  const rows = [];
  for (let i = 0; i < ints.length; i += 2) rows.push([ints[i], ints[i + 1] >>> 12, ints[i + 1] & 0xfff]);
  const clusterSlots = table.packClusters(rows);
  const clusters = new table.WordClusters(clusterSlots);
  const tags = [...new Set(sentences.flatMap((s) => s.words.map((w) => `${w.upos} ${w.xpos}`)))].sort();
  const labels = [...new Set(sentences.flatMap((s) => s.words.map((w) => w.label)))].sort();
  const tagId = new Map(tags.map((t, i) => [t, i]));
  const labelId = new Map(labels.map((t, i) => [t, i]));
  const types = new Map();
  const typeOf = (form) => {
    let type = types.get(form);
    if (!type) types.set(form, (type = describe(form, -1, clusters)));
    return type;
  };
  const set = sentences.map(({ words }) => ({
    words: words.map((w) => typeOf(w.form)),
    forms: words.map((w) => w.form),
    tags: Int32Array.from(words, (w) => tagId.get(`${w.upos} ${w.xpos}`)),
    heads: [0, ...words.map((w) => w.head)],
    labels: [-1, ...words.map((w) => labelId.get(w.label))],
  }));
  const reader = { tagFeatures, ParseState, actionFeatures, labelFeatures, coarse: Uint8Array.from(tags, coarseOf) };
  return { files, sentences, set, tags, labels, clusterBytes, clusterSlots, table, reader };
}
