// Scores the reader of English on raw text: node tools/eval/english.mjs [SHARED_DATA] [WEIGHTS] [BUILD]. Prints one
// JSON object.
// Words of the treebank and our own are matched by their characters; UAS and LAS leave punctuation out and count a word
// that was
// split otherwise as wrong; labels are compared without subtypes. `conll` has the F1 scores of the CoNLL 2018 shared
// task (punctuation counted).
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTreebank } from '../train/conllu.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [
  data = join(root, '../shared/data'),
  weightsPath = join(root, 'weights/english.bin'),
  build = join(root, 'dist'),
] = process.argv.slice(2).map((path) => resolve(path));

/** Labels that carry content, as CLAS counts them. */
const CONTENT = new Set(
  'nsubj obj iobj csubj ccomp xcomp obl vocative expl dislocated advcl advmod discourse nmod appos nummod acl amod conj fixed flat compound list parataxis orphan goeswith reparandum root dep'.split(
    ' ',
  ),
);
const SAYING = new Set(
  'say tell add report announce claim warn note argue insist deny admit acknowledge confirm suggest explain state believe think know hope write promise declare reveal indicate agree describe'.split(
    ' ',
  ),
);
const REPORTING = new Set('nsubj ccomp parataxis obl advcl'.split(' '));

const percent = (part, whole) => (whole ? Math.round((part / whole) * 10000) / 100 : 0);
const f1 = (right, gold, own) => percent(2 * right, gold + own);
const plain = (label) => label.split(':')[0];

async function load() {
  const { loadEnglish } = await import(join(build, 'english/index.js'));
  const bytes = readFileSync(weightsPath);
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const before = performance.now();
  const english = loadEnglish(buffer);
  english.read('One word.', [{ start: 0, end: 9 }]);
  return { english, loadMs: performance.now() - before, bytes: bytes.length };
}

/**
 * Sentences joined into the paragraphs they stood in, and where each gold word and sentence stands. Heads are places in
 * `words`, -1 the root.
 */
function rejoin(sentences) {
  let text = '';
  const paragraphs = [];
  const words = [];
  const gold = [];
  let last = null;
  for (const s of sentences) {
    const paragraph = `${s.document} ${s.paragraph}`;
    if (paragraph !== last) {
      if (text) text = `${text.trimEnd()}\n\n`;
      paragraphs.push({ start: text.length, end: 0 });
      last = paragraph;
    }
    const first = words.length;
    const start = text.length;
    let used = 0;
    s.words.forEach((w, i) => {
      const head = w.head === 0 ? -1 : first + w.head - 1;
      const next = s.words[i + 1];
      // Words of one written token share its characters: each takes as many as its form, the last the rest.
      const continues = w.fused !== null && next?.fused === w.fused && !w.space;
      const size =
        w.fused === null
          ? w.form.length
          : continues
            ? Math.min(w.form.length, w.fused.length - used)
            : w.fused.length - used;
      const form = w.fused === null ? w.form : w.fused.slice(used, used + size);
      words.push({ ...w, start: text.length, end: text.length + size, head });
      text += form + (w.space ? ' ' : '');
      used = continues ? used + size : 0;
    });
    text = `${text.trimEnd()} `;
    gold.push({ start, end: text.length - 1 });
    paragraphs.at(-1).end = text.length - 1;
  }
  return { text, paragraphs, words, gold };
}

function score(english, sentences) {
  const { text, paragraphs, words, gold } = rejoin(sentences);
  const { sentences: own, tokens } = english.read(text, paragraphs);
  const at = new Map(tokens.map((t, i) => [`${t.start}-${t.end}`, i]));
  const match = words.map((w) => at.get(`${w.start}-${w.end}`));
  const c = {
    same: 0,
    upos: 0,
    xpos: 0,
    lemma: 0,
    heads: 0,
    labels: 0,
    scored: 0,
    allHeads: 0,
    allLabels: 0,
    content: 0,
    goldContent: 0,
    ownContent: 0,
  };
  const relations = {};
  const count = (name, right) => {
    const r = (relations[name] ??= { n: 0, right: 0 });
    r.n++;
    if (right) r.right++;
  };
  words.forEach((w, i) => {
    const t = tokens[match[i]];
    const name = plain(w.label);
    const scored = w.upos !== 'PUNCT';
    const headRight = t !== undefined && (w.head < 0 ? t.head === null : t.head !== null && t.head === match[w.head]);
    const bothRight = headRight && plain(t.deprel) === name;
    if (scored) c.scored++;
    if (scored && headRight) c.heads++;
    if (scored && bothRight) c.labels++;
    if (headRight) c.allHeads++;
    if (bothRight) c.allLabels++;
    if (CONTENT.has(name)) c.goldContent++;
    if (CONTENT.has(name) && bothRight) c.content++;
    count(name, bothRight);
    if (w.head >= 0 && SAYING.has(words[w.head].lemma) && REPORTING.has(name))
      count(`${name} of a verb of saying`, bothRight);
    if (t === undefined) return;
    c.same++;
    if (t.upos === w.upos) c.upos++;
    if (t.xpos === w.xpos) c.xpos++;
    if (t.lemma === w.lemma) c.lemma++;
  });
  for (const t of tokens) if (CONTENT.has(plain(t.deprel))) c.ownContent++;
  const spans = new Set(gold.map((g) => `${g.start}-${g.end}`));
  const starts = new Set(own.map((s) => s.start));
  const goldStarts = new Set(gold.map((s) => s.start));
  const n = words.length;
  return {
    scores: {
      words: n,
      wordF1: f1(c.same, n, tokens.length),
      sentenceF1: f1(own.filter((s) => spans.has(`${s.start}-${s.end}`)).length, gold.length, own.length),
      boundaryF1: f1(gold.filter((g) => starts.has(g.start)).length, gold.length, own.length),
      falseSplits: own.filter((s) => !goldStarts.has(s.start)).length,
      UPOS: percent(c.upos, n),
      XPOS: percent(c.xpos, n),
      lemmas: percent(c.lemma, n),
      UAS: percent(c.heads, c.scored),
      LAS: percent(c.labels, c.scored),
      conll: {
        UPOS: f1(c.upos, n, tokens.length),
        XPOS: f1(c.xpos, n, tokens.length),
        lemmas: f1(c.lemma, n, tokens.length),
        UAS: f1(c.allHeads, n, tokens.length),
        LAS: f1(c.allLabels, n, tokens.length),
        CLAS: f1(c.content, c.goldContent, c.ownContent),
      },
    },
    relations: Object.fromEntries(
      Object.entries(relations)
        .filter(([, r]) => r.n >= 10)
        .sort()
        .map(([name, r]) => [name, `${percent(r.right, r.n)} of ${r.n}`]),
    ),
  };
}

/** Words a second of one core, from raw text to tokens: the best of five rounds, after two to warm up. */
function speed(english, texts) {
  const round = () => texts.reduce((n, t) => n + english.read(t, [{ start: 0, end: t.length }]).tokens.length, 0);
  round();
  round();
  let best = 0;
  for (let k = 0; k < 5; k++) {
    const before = process.cpuUsage();
    let words = 0;
    for (let i = 0; i < 4; i++) words += round();
    const used = process.cpuUsage(before);
    best = Math.max(best, words / ((used.user + used.system) / 1e6));
  }
  return Math.round(best);
}

if (process.env.ENGLISH_MEMORY) {
  // A process of its own: what loading the weights and reading adds to its memory.
  const before = process.memoryUsage().rss;
  const { english } = await load();
  const text = 'The minister said on Friday that the talks would go on. '.repeat(2000);
  english.read(text, [{ start: 0, end: text.length }]);
  console.log(Math.round((process.memoryUsage().rss - before) / 1e6));
} else {
  const { english, loadMs, bytes } = await load();
  const pud = readTreebank(join(data, 'treebank/en_pud-ud-test.conllu')).sentences;
  const news = pud.filter((s) => s.id.startsWith('n'));
  const files = (folder, has) =>
    readdirSync(join(data, 'treebank', folder))
      .filter((f) => f.includes(has))
      .flatMap((f) => readTreebank(join(data, 'treebank', folder, f)).sentences);
  const pudNews = score(english, news);
  const boundaries = (sentences) => {
    const { boundaryF1, falseSplits } = score(english, sentences).scores;
    return { boundaryF1, falseSplits, sentences: sentences.length };
  };
  console.log(
    JSON.stringify(
      {
        pudNews: pudNews.scores,
        pudWiki: score(
          english,
          pud.filter((s) => s.id.startsWith('w')),
        ).scores,
        boundariesOfTrainingText: {
          gumNews: boundaries(files('cc-by', '_news_')),
          gumInterviewsAndCourts: boundaries([...files('cc-by', '_interview_'), ...files('cc-by', '_court_')]),
          gumBiosAndTravel: boundaries(files('cc-by-sa', 'GUM_')),
        },
        relationsPudNews: pudNews.relations,
        wordsASecond: speed(
          english,
          news.map((s) => s.text),
        ),
        loadMs: Math.round(loadMs * 10) / 10,
        weightBytes: bytes,
        memoryMB: Number(
          execFileSync(process.execPath, [fileURLToPath(import.meta.url), data, weightsPath, build], {
            env: { ...process.env, ENGLISH_MEMORY: '1' },
          }),
        ),
      },
      null,
      1,
    ),
  );
}
