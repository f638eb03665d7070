import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocuments } from './documents.mjs';
import { reportedSpeech } from './reported.mjs';

/** Sentences of reported speech that are made for the parser, and the seed they are made with. */
const REPORTED = 1600;
const REPORTED_SEED = 5;

/** The training data as numbers (`set`: the treebanks' sentences, then those made for the parser, each with the sentence it is `from`), and the functions of the compiled reader that write features. */
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
  const made = reportedSpeech(sentences, REPORTED, REPORTED_SEED);
  const set = [...sentences.map((s, i) => ({ words: s.words, from: i })), ...made].map(({ words, from }) => ({
    from,
    words: words.map((w) => typeOf(w.form)),
    forms: words.map((w) => w.form),
    tags: Int32Array.from(words, (w) => tagId.get(`${w.upos} ${w.xpos}`)),
    heads: [0, ...words.map((w) => w.head)],
    labels: [-1, ...words.map((w) => labelId.get(w.label))],
  }));
  const reader = { tagFeatures, ParseState, actionFeatures, labelFeatures, coarse: Uint8Array.from(tags, coarseOf) };
  const treebankSize = sentences.length;
  return { files, sentences, set, treebankSize, tags, labels, clusterBytes, clusterSlots, table, reader };
}
