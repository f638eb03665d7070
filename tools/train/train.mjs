// Trains the English reader. See README.md beside this file.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTreebank } from './conllu.mjs';
import { chance, pack, Perceptron, shuffled } from './perceptron.mjs';
import { packFile } from './write.mjs';

const [treebank, out, build = new URL('../../dist', import.meta.url).pathname] = process.argv.slice(2);
const { describe } = await import(join(build, 'english/lexicon.js'));
const { tagFeatures } = await import(join(build, 'english/tagger.js'));
const { actionFeatures, labelFeatures, ParseState, SHIFT, LEFT, RIGHT } = await import(join(build, 'english/parser.js'));
const { loadEnglish } = await import(join(build, 'english/index.js'));
const log = (...x) => console.error(((performance.now()) / 1000).toFixed(0) + 's', ...x);

const sentences = ['cc-by', 'cc-by-sa'].flatMap((d) => readdirSync(join(treebank, d)).sort().filter((f) => f.endsWith('.conllu')).flatMap((f) => readTreebank(join(treebank, d, f)).sentences));
log('sentences', sentences.length, 'words', sentences.reduce((a, s) => a + s.words.length, 0));
const tagNames = [...new Set(sentences.flatMap((s) => s.words.map((w) => `${w.upos} ${w.xpos}`)))].sort();
const tagId = new Map(tagNames.map((t, i) => [t, i]));
const labelNames = [...new Set(sentences.flatMap((s) => s.words.map((w) => w.label)))].sort();
const labelId = new Map(labelNames.map((t, i) => [t, i]));
log(tagNames.length, 'tags', labelNames.length, 'labels');
const types = new Map();
const typeOf = (form) => {
  let t = types.get(form);
  if (!t) types.set(form, (t = describe(form, -1)));
  return t;
};
const train = sentences.map((s) => ({
  words: s.words.map((w) => typeOf(w.form)),
  forms: s.words.map((w) => w.form),
  tags: Int32Array.from(s.words, (w) => tagId.get(`${w.upos} ${w.xpos}`)),
  heads: [0, ...s.words.map((w) => w.head)],
  labels: [-1, ...s.words.map((w) => labelId.get(w.label))],
}));

function closedWords(set) {
  const counts = new Map();
  for (const s of set) s.forms.forEach((f, i) => {
    let c = counts.get(f);
    if (!c) counts.set(f, (c = new Map()));
    c.set(s.tags[i], (c.get(s.tags[i]) ?? 0) + 1);
  });
  const closed = new Map();
  for (const [form, c] of counts) {
    const total = [...c.values()].reduce((a, b) => a + b, 0);
    const [tag, most] = [...c].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
    if (total >= 20 && most / total >= 0.997) closed.set(form, tag);
  }
  return closed;
}
const buffer = new Int32Array(128);
const bestOf = (scores) => {
  let b = 0;
  for (let k = 1; k < scores.length; k++) if (scores[k] > scores[b]) b = k;
  return b;
};
function trainTagger(set, epochs, seed) {
  const closed = closedWords(set);
  const model = new Perceptron(tagNames.length);
  const random = chance(seed);
  for (let e = 0; e < epochs; e++) {
    let wrong = 0, n = 0;
    for (const s of shuffled(set, random)) {
      let t1 = -1, t2 = -1;
      for (let i = 0; i < s.words.length; i++) {
        let tag = closed.get(s.forms[i]);
        if (tag === undefined) {
          const count = tagFeatures(s.words, i, t1, t2, buffer);
          tag = bestOf(model.score(buffer, count));
          n++;
          if (tag !== s.tags[i]) {
            wrong++;
            model.update(buffer, count, s.tags[i], tag);
          }
          model.tick();
        }
        t2 = t1;
        t1 = tag;
      }
    }
    log('tagger epoch', e, (wrong / n * 100).toFixed(2));
  }
  return { closed, rows: model.averaged() };
}
const emptyTable = () => pack([], 1, 0);
function assemble(tagger, actions, labeler) {
  const lines = [...tagger.closed].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([w, t]) => `${w}\t${t}`).join('\n');
  return packFile([tagNames.join('\n'), labelNames.join('\n'), lines,
    ...(tagger.rows ? pack(tagger.rows, 12, +(process.env.LT ?? 0.5)) : emptyTable()), ...(actions ? pack(actions, 12, +(process.env.LA ?? 1)) : emptyTable()), ...(labeler ? pack(labeler, 12, +(process.env.LL ?? 0.6)) : emptyTable())]);
}
const { Reader } = await import(join(build, 'english/reader.js'));
const { readWeights } = await import(join(build, 'english/weights.js'));
// Tags for the parser's training: each fifth tagged by a tagger that has not seen it.
const FOLDS = 5;
for (let k = 0; k < FOLDS; k++) {
  const model = trainTagger(train.filter((_, i) => i % FOLDS !== k), 4, 100 + k);
  const reader = new Reader(readWeights(assemble(model).buffer));
  let right = 0, n = 0;
  train.forEach((s, i) => {
    if (i % FOLDS !== k) return;
    s.auto = reader.tag(s.forms.map((f) => reader.lexicon.typeOf(f))).slice();
    s.auto.forEach((t, j) => { n++; right += t === s.tags[j] ? 1 : 0; });
  });
  log('fold', k, 'tags right', (right / n * 100).toFixed(2));
}
const tagger = trainTagger(train, 6, 7);

const actions = new Perceptron(3);
const labeler = new Perceptron(labelNames.length);
const random = chance(11);
const state = new ParseState();
const cost = new Int32Array(3);
const EPOCHS = +(process.env.EPOCHS ?? 10);
for (let e = 0; e < EPOCHS; e++) {
  let wrong = 0, n = 0;
  for (const s of shuffled(train, random)) {
    const size = s.words.length;
    state.reset(size);
    for (let i = 0; i < size; i++) { state.word[i + 1] = s.words[i].norm; state.tag[i + 1] = s.auto[i]; }
    const gold = s.heads;
    while (state.front <= size || state.depth > 1) {
      if (state.depth === 1) { state.stack[state.depth++] = state.front++; continue; }
      const count = actionFeatures(state, buffer);
      const scores = actions.score(buffer, count);
      costs(state, gold, cost);
      let guess = -1, right = -1;
      for (let k = 0; k < 3; k++) {
        if (!state.allows(k)) continue;
        if (guess < 0 || scores[k] > scores[guess]) guess = k;
        if (right < 0 || cost[k] < cost[right] || (cost[k] === cost[right] && scores[k] > scores[right])) right = k;
      }
      n++;
      if (cost[guess] > cost[right]) { wrong++; actions.update(buffer, count, right, guess); }
      actions.tick();
      const action = e < 1 || random() > 0.9 ? right : guess;
      if (action === SHIFT) { state.stack[state.depth++] = state.front++; continue; }
      const child = state.stack[--state.depth];
      const head = action === LEFT ? state.front : state.stack[state.depth - 1];
      state.attach(child, head);
      const m = labelFeatures(state, child, buffer);
      const label = bestOf(labeler.score(buffer, m));
      state.label[child] = label;
      if (gold[child] === head) {
        if (label !== s.labels[child]) labeler.update(buffer, m, s.labels[child], label);
        labeler.tick();
      }
    }
  }
  log('parser epoch', e, (wrong / n * 100).toFixed(2), actions.used, labeler.used);
}
/** Arcs of the gold tree that each action puts out of reach (Goldberg and Nivre 2013, for arc-hybrid). */
function costs(s, gold, cost) {
  const { stack, depth, front, n } = s;
  const top = stack[depth - 1];
  const below = stack[depth - 2];
  cost[0] = cost[1] = cost[2] = 0;
  if (front <= n) {
    for (let q = 0; q < depth - 1; q++) if (stack[q] === gold[front]) cost[SHIFT]++;
    for (let q = 1; q < depth; q++) if (gold[stack[q]] === front) cost[SHIFT]++;
  }
  let lost = 0;
  for (let q = front; q <= n; q++) if (gold[q] === top) lost++;
  const h = gold[top];
  cost[LEFT] = lost + (h === below || h > front ? 1 : 0);
  cost[RIGHT] = lost + (h >= front ? 1 : 0);
}
mkdirSync(join(out, '..'), { recursive: true });
const file = assemble(tagger, actions.averaged(), labeler.averaged());
writeFileSync(out, file);
log('written', file.length);
