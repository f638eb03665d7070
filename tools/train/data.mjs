import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocuments } from './documents.mjs';
import { reportedSpeech } from './reported.mjs';

/** Sentences of reported speech that are made for the parser, and the seed they are made with. */
const REPORTED = 3000;
const REPORTED_SEED = 5;
/** One sentence in so many is not learned from: `certainty.mjs` reads it. */
const KEPT = 60;

/**
 * The training data as numbers (`set`: the treebanks' sentences, then those made for the parser, each with the sentence
 * it is `from`; `kept`: sentences kept back), and the functions of the compiled reader that write features.
 */
export async function loadData(treebank, build) {
  const load = (name) => import(join(build, 'english', `${name}.js`));
  const [{ describe }, tagger, parser, table] = [
    await load('lexicon'),
    await load('tagger'),
    await load('parser'),
    await load('table'),
  ];
  const { files, sentences } = readDocuments(treebank);
  const clusterBytes = readFileSync(new URL('clusters.bin', import.meta.url));
  const ints = new Int32Array(
    clusterBytes.buffer.slice(clusterBytes.byteOffset, clusterBytes.byteOffset + clusterBytes.length),
  );
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
  const isKept = (_, i) => i % KEPT === KEPT - 1;
  const learned = sentences.filter((s, i) => !isKept(s, i));
  const made = reportedSpeech(learned, REPORTED, REPORTED_SEED);
  const numbers = ({ words, from }) => ({
    from,
    words: words.map((w) => typeOf(w.form)),
    forms: words.map((w) => w.form),
    tags: Int32Array.from(words, (w) => tagId.get(`${w.upos} ${w.xpos}`)),
    heads: [0, ...words.map((w) => w.head)],
    labels: [-1, ...words.map((w) => labelId.get(w.label))],
  });
  const set = [...learned.map((s, i) => ({ words: s.words, from: i })), ...made].map(numbers);
  const kept = sentences.filter(isKept).map(({ words }) => numbers({ words, from: -1 }));
  const { ParseState, coarseOf } = parser;
  const features = featuresOf(tagger, parser, table);
  const reader = {
    ParseState,
    coarse: Uint8Array.from(tags, coarseOf),
    features,
    roles: Uint8Array.from(tags, tagger.clauseRoleOf),
    ClauseView: tagger.ClauseView,
    tagFeatures: (words, i, t1, t2, clause, out) =>
      features.furtherTagFeatures(
        words,
        i,
        t1,
        t2,
        clause,
        features.firstTagFeatures(words, i, t1, t2, clause, out),
        out,
      ),
    actionFeatures: (s, out) => features.furtherActionFeatures(s, features.firstActionFeatures(s, out), out),
    labelFeatures: (s, child, out) =>
      features.furtherLabelFeatures(s, child, features.firstLabelFeatures(s, child, out), out),
  };
  return {
    files,
    sentences,
    set,
    kept,
    treebankSize: learned.length,
    tags,
    labels,
    clusterBytes,
    clusterSlots,
    table,
    reader,
  };
}

/** What the reader writes as values, as features: what a perceptron learns weights for. */
function featuresOf(tagger, parser, table) {
  const featured = (number, from, to, out) => {
    for (let k = from; k < to; k++) out[k] = table.featureOf(out[k], number, k - from);
    return to;
  };
  const { FIRST_ACTION, FIRST_LABEL } = parser;
  return {
    firstTagFeatures: tagger.firstTagFeatures,
    furtherTagFeatures: (words, i, t1, t2, clause, k, out) =>
      featured(tagger.FIRST_FURTHER_TAG, k, tagger.furtherTagFeatures(words, i, t1, t2, clause, k, out), out),
    firstActionFeatures: (s, out) => featured(FIRST_ACTION, 0, parser.firstActionFeatures(s, out), out),
    furtherActionFeatures: (s, k, out) => featured(FIRST_ACTION + k, k, parser.furtherActionFeatures(s, k, out), out),
    firstLabelFeatures: (s, child, out) => featured(FIRST_LABEL, 0, parser.firstLabelFeatures(s, child, out), out),
    furtherLabelFeatures: (s, child, k, out) =>
      featured(FIRST_LABEL + k, k, parser.furtherLabelFeatures(s, child, k, out), out),
  };
}
