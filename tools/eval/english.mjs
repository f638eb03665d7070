// Scores the English reader on raw text: node tools/eval/english.mjs SHARED_DATA [WEIGHTS] [BUILD]. Prints one JSON object.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTreebank } from '../train/conllu.mjs';

const [data = '../shared/data', weightsPath = new URL('../../weights/english.bin', import.meta.url).pathname, build = new URL('../../dist', import.meta.url).pathname] = process.argv.slice(2);
const { loadEnglish } = await import(join(build, 'english/index.js'));
const bytes = readFileSync(weightsPath);
const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
const before = performance.now();
const english = loadEnglish(buffer);
english.read('One word.', [{ start: 0, end: 9 }]);
const loadMs = performance.now() - before;

const percent = (part, whole) => (whole ? Math.round((part / whole) * 10000) / 100 : 0);
const f1 = (right, gold, system) => percent(2 * right, gold + system);
const plain = (label) => label.split(':')[0];
const CONTENT = new Set('nsubj obj iobj csubj ccomp xcomp obl vocative expl dislocated advcl advmod discourse nmod appos nummod acl amod conj fixed flat compound list parataxis orphan goeswith reparandum root dep'.split(' '));
const SAYING = new Set('say tell add report announce claim warn note argue insist deny admit acknowledge confirm suggest explain state believe think know hope write promise declare reveal indicate agree describe'.split(' '));

const pud = readTreebank(join(data, 'treebank/en_pud-ud-test.conllu')).sentences;
const treebanks = readdirSync(join(data, 'treebank/cc-by')).filter((f) => f.includes('_news_')).map((f) => readTreebank(join(data, 'treebank/cc-by', f)).sentences);

/** Text of sentences joined into paragraphs, and where each gold word stands. */
function join_(sentences, alone) {
  let text = '';
  const paragraphs = [];
  const words = [];
  const gold = [];
  let last = null;
  for (const s of sentences) {
    const key = alone ? s.id : `${s.document} ${s.paragraph}`;
    if (key !== last) {
      if (text) text = text.trimEnd() + '\n\n';
      paragraphs.push({ start: text.length, end: 0 });
      last = key;
    }
    const first = words.length;
    let fusedStart = 0, fusedAt = 0;
    const begin = text.length;
    s.words.forEach((w, i) => {
      const prev = s.words[i - 1];
      if (w.fused && w.fused.length !== undefined) {
        if (!(prev && prev.fused === w.fused && !prev.space)) { fusedStart = text.length; text += w.fused; fusedAt = 0; }
        const rest = w.fused.slice(fusedAt);
        const isLast = !(s.words[i + 1] && s.words[i + 1].fused === w.fused && !w.space);
        const size = isLast ? rest.length : Math.min(rest.length, w.form.length);
        words.push({ ...w, start: fusedStart + fusedAt, end: fusedStart + fusedAt + size, head: w.head === 0 ? -1 : first + w.head - 1 });
        fusedAt += size;
        if (isLast && w.space) text += ' ';
        return;
      }
      words.push({ ...w, start: text.length, end: text.length + w.form.length, head: w.head === 0 ? -1 : first + w.head - 1 });
      text += w.form + (w.space ? ' ' : '');
    });
    if (text.trimEnd().length === text.length) text += ' ';
    gold.push({ start: begin, end: text.trimEnd().length });
    paragraphs[paragraphs.length - 1].end = text.trimEnd().length;
  }
  return { text, paragraphs, words, gold };
}

function score(sentences, alone) {
  const { text, paragraphs, words, gold } = join_(sentences, alone);
  const { sentences: own, tokens } = english.read(text, paragraphs);
  const at = new Map(tokens.map((t, i) => [`${t.start}-${t.end}`, i]));
  const c = { words: words.length, own: tokens.length, same: 0, upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0, full: 0, clas: 0, clasGold: 0, clasOwn: 0, n: 0, uasAll: 0, lasAll: 0, lemmaN: 0 };
  const relations = {};
  const lemmas = new Map(), wrongTags = new Map(), missed = new Map();
  const goldIndex = words.map((w) => at.get(`${w.start}-${w.end}`));
  words.forEach((w, i) => {
    const t = tokens[goldIndex[i]];
    const punct = w.upos === 'PUNCT';
    if (!punct) c.n++;
    const name = plain(w.label);
    if (CONTENT.has(name)) c.clasGold++;
    const r = (relations[name] ??= { n: 0, right: 0 });
    r.n++;
    const keys = w.head >= 0 && SAYING.has(words[w.head].lemma) && ['nsubj', 'ccomp', 'parataxis', 'obl', 'advcl'].includes(name) ? [`saying.${name}`] : SAYING.has(w.lemma) && w.upos === 'VERB' ? [`saying as ${name}`] : [];
    for (const k of keys) (relations[k] ??= { n: 0, right: 0 }).n++;
    if (!t) { missed.set(w.form, (missed.get(w.form) ?? 0) + 1); return; }
    c.same++;
    if (t.upos === w.upos) c.upos++; else { const k = `${w.upos}>${t.upos} ${w.form}`; wrongTags.set(k, (wrongTags.get(k) ?? 0) + 1); }
    if (t.xpos === w.xpos) c.xpos++;
    if (t.lemma === w.lemma) c.lemma++; else if (t.xpos === w.xpos && t.upos === w.upos) { const k = `${w.form} ${w.xpos} ${w.lemma}>${t.lemma}`; lemmas.set(k, (lemmas.get(k) ?? 0) + 1); }
    const headRight = w.head < 0 ? t.head === null : t.head !== null && t.head === goldIndex[w.head];
    if (!headRight) return;
    c.uasAll++;
    if (!punct) c.uas++;
    if (plain(t.deprel) !== name) return;
    c.lasAll++;
    r.right++;
    for (const k of keys) relations[k].right++;
    if (CONTENT.has(name)) c.clas++;
    if (t.deprel === w.label) c.full++;
    if (!punct) c.las++;
  });
  for (const t of tokens) if (CONTENT.has(plain(t.deprel))) c.clasOwn++;
  const bounds = new Set(gold.map((g) => `${g.start}-${g.end}`));
  const ownStarts = new Set(own.map((s) => s.start));
  const goldStarts = new Set(gold.map((s) => s.start));
  const ends = gold.filter((g) => ownStarts.has(g.start)).length;
  const sentencesRight = own.filter((s) => bounds.has(`${s.start}-${s.end}`)).length;
  return {
    out: {
      words: c.words, tokenF1: f1(c.same, c.words, c.own), sentenceF1: f1(sentencesRight, gold.length, own.length), boundaryF1: f1(ends, goldStarts.size, ownStarts.size),
      UPOS: percent(c.upos, c.words), XPOS: percent(c.xpos, c.words), lemma: percent(c.lemma, c.words), UAS: percent(c.uas, c.n), LAS: percent(c.las, c.n),
      conll: { UPOS: f1(c.upos, c.words, c.own), XPOS: f1(c.xpos, c.words, c.own), lemmas: f1(c.lemma, c.words, c.own), UAS: f1(c.uasAll, c.words, c.own), LAS: f1(c.lasAll, c.words, c.own), CLAS: f1(c.clas, c.clasGold, c.clasOwn) },
    },
    relations: Object.fromEntries(Object.entries(relations).filter(([, r]) => r.n >= 10).sort().map(([k, r]) => [k, `${percent(r.right, r.n)} of ${r.n}`])),
    lemmas, wrongTags, missed, text, own, gold,
  };
}
const top = (map, k = 40) => [...map].sort((a, b) => b[1] - a[1]).slice(0, k).map(([a, b]) => `${a} ${b}`).join('; ');
const news = score(pud.filter((s) => s.id.startsWith('n')), false);
const wiki = score(pud.filter((s) => s.id.startsWith('w')), false);
const alone = score(pud.filter((s) => s.id.startsWith('n')), true);
const gum = score(treebanks.flat(), false);
const text = news.text.repeat(1);
const plainText = pud.filter((s) => s.id.startsWith('n')).map((s) => s.text);
let words = 0;
const run = () => { for (const t of plainText) words += english.read(t, [{ start: 0, end: t.length }]).tokens.length; };
run();
run();
words = 0;
const cpu = process.cpuUsage();
for (let k = 0; k < 12; k++) run();
const used = process.cpuUsage(cpu);
const result = {
  pudNews: news.out, pudNewsOneSentenceAParagraph: alone.out, pudWiki: wiki.out, gumNewsSeenInTraining: gum.out, relations: news.relations,
  wordsASecond: Math.round(words / ((used.user + used.system) / 1e6)), loadMs: Math.round(loadMs * 10) / 10, weightBytes: bytes.length, rssMB: Math.round(process.memoryUsage().rss / 1e6),
};
console.log(JSON.stringify(result, null, 1));
if (process.env.ERRORS) {
  console.log('LEMMAS', top(news.lemmas, 80), '\nWIKI', top(wiki.lemmas, 80), '\nGUM', top(gum.lemmas, 150));
  console.log('TAGS', top(news.wrongTags), '\nMISSED', top(news.missed), top(wiki.missed), top(gum.missed, 100));
  for (const r of [news, wiki, gum]) {
    const g = new Set(r.gold.map((s) => s.start)), o = new Set(r.own.map((s) => s.start));
    for (const s of r.own) if (!g.has(s.start)) console.log('FALSE', JSON.stringify(r.text.slice(s.start - 30, s.start) + '|' + r.text.slice(s.start, s.start + 20)));
    for (const s of r.gold) if (!o.has(s.start)) console.log('MISSED', JSON.stringify(r.text.slice(s.start - 30, s.start) + '|' + r.text.slice(s.start, s.start + 20)));
  }
}
