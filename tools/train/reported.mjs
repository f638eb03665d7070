import { chance } from './perceptron.mjs';

/**
 * Sentences of reported speech made from the treebanks' own trees. News is full of clauses that stand before the verb
 * that reports them ("The talks have failed, said the envoy"); the treebanks that may be trained on hold about sixty. A
 * whole sentence of a treebank becomes the content, a subject of a verb of saying becomes the speaker, and the verb
 * joins them, in the proportions below.
 */
const PATTERNS = [
  ['quote speaker verb', 25],
  ['quote verb speaker', 20],
  ['clause speaker verb', 12],
  ['clause verb speaker', 13],
  ['speaker verb quote', 10],
  ['speaker verb that clause', 10],
  ['speaker verb clause', 10],
];
const SAYING = new Set(
  'say tell add report announce claim warn note argue insist deny acknowledge confirm explain state write declare'.split(
    ' ',
  ),
);
const PAST =
  'said said said said said said said said said added added told wrote explained warned announced insisted noted argued claimed acknowledged stressed reported confirmed recalled stated declared tweeted'.split(
    ' ',
  );
const PRESENT = 'says says says says says adds explains notes warns argues writes insists claims'.split(' ');
const HEARERS = ['reporters', 'journalists', 'lawmakers', 'parliament'];
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const SETTINGS = [
  ['in', 'a', 'statement'],
  ['in', 'an', 'interview'],
  ['in', 'a', 'letter'],
  ['at', 'a', 'conference'],
  ['during', 'a', 'visit'],
  ['in', 'a', 'report'],
  ['at', 'the', 'summit'],
  ['in', 'a', 'speech'],
];

const word = (form, upos, xpos, head, label) => ({ form, upos, xpos, head, label });

/** `count` sentences; each names, as `from`, the index of the sentence its content is of. Heads as in CoNLL-U. */
export function reportedSpeech(sentences, count, seed) {
  const random = chance(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const speakers = sentences.flatMap(speakersOf);
  const contents = sentences.map((s, i) => ({ words: s.words, from: i })).filter(({ words }) => isStatement(words));
  const nouns = speakers.filter((part) => part[0].xpos !== 'PRP');
  const patterns = PATTERNS.flatMap(([name, share]) => Array(share).fill(name));
  return Array.from({ length: count }, () => {
    const pattern = pick(patterns).split(' ');
    const speaker = pick(pattern.indexOf('verb') < pattern.indexOf('speaker') ? nouns : speakers);
    return compose(pattern, pick(contents), speaker, random, pick);
  });
}

/** Subjects of verbs of saying, and subjects that are full names, as word lists whose one outer head is 0. */
function speakersOf({ words }) {
  const found = [];
  words.forEach((w, i) => {
    if (w.label !== 'nsubj' || (w.upos === 'PRON' && !/^(?:he|she|they)$/i.test(w.form))) return;
    const verb = words[w.head - 1];
    const isNamed =
      w.upos === 'PROPN' && words.some((x) => x.head === i + 1 && (x.label === 'flat' || x.label === 'appos'));
    if (!(SAYING.has(verb.lemma) && verb.upos === 'VERB') && !isNamed) return;
    const inside = words.map((_, k) => under(words, k, i));
    const first = inside.indexOf(true);
    const last = inside.lastIndexOf(true);
    if (last - first > 13 || inside.slice(first, last + 1).includes(false)) return;
    const part = words.slice(first, last + 1);
    if (part[0].upos === 'PUNCT' || part[part.length - 1].upos === 'PUNCT') return;
    found.push(part.map((x, k) => ({ ...x, head: first + k === i ? 0 : x.head - first })));
  });
  return found;
}

function under(words, k, top) {
  for (let at = k; at >= 0; at = words[at].head - 1) if (at === top) return true;
  return false;
}

/** A plain statement: a subject and its predicate, a full stop at the end, no quotation marks. */
function isStatement(words) {
  const n = words.length;
  if (n < 6 || n > 32 || words[n - 1].form !== '.' || words[0].upos === 'PUNCT' || !/^[A-Z0-9]/.test(words[0].form))
    return false;
  if (words.some((w) => w.xpos === '``' || w.xpos === "''" || w.upos === 'X')) return false;
  const root = words.findIndex((w) => w.head === 0);
  return (
    words[n - 1].head === root + 1 &&
    words.some((w, i) => w.head === root + 1 && i < root && w.label.startsWith('nsubj'))
  );
}

function compose(pattern, content, speaker, random, pick) {
  const out = [];
  const marks = random() < 0.4 ? ['"', '"'] : ['“', '”'];
  const body = content.words.slice(0, -1);
  const order = pattern.filter((p) => p !== 'that');
  const isFirst = order[0] !== 'speaker';
  const isQuote = pattern.includes('quote');
  let contentRoot = 0;
  let verb = 0;
  let subject = 0;
  const append = (part) => {
    const shift = out.length;
    for (const w of part) out.push(word(w.form, w.upos, w.xpos, w.head === 0 ? 0 : w.head + shift, w.label));
    return shift + part.findIndex((w) => w.head === 0) + 1;
  };
  const putContent = () => {
    const opens = out.length;
    if (isQuote) out.push(word(marks[0], 'PUNCT', '``', -1, 'punct'));
    const lower = !isFirst && !isQuote && body[0].upos !== 'PROPN' && body[0].form !== 'I' && body[0].xpos !== 'NNP';
    contentRoot = append(
      lower ? [{ ...body[0], form: body[0].form[0].toLowerCase() + body[0].form.slice(1) }, ...body.slice(1)] : body,
    );
    if (isFirst) out.push(word(',', 'PUNCT', ',', -1, 'punct'));
    else if (isQuote) out.push(word('.', 'PUNCT', '.', -1, 'punct'));
    if (isQuote) out.push(word(marks[1], 'PUNCT', "''", -1, 'punct'));
    for (let i = opens; i < out.length; i++) if (out[i].head === -1) out[i].head = contentRoot;
  };
  const putVerb = () => {
    const isPresent = random() < 0.25;
    const drawn = pick(isPresent ? PRESENT : PAST);
    const form = drawn === 'told' && order.indexOf('verb') < order.indexOf('speaker') ? 'said' : drawn;
    out.push(word(form, 'VERB', isPresent ? 'VBZ' : 'VBD', 0, 'root'));
    verb = out.length;
    if (form === 'told') out.push(word(pick(HEARERS), 'NOUN', 'NNS', verb, 'obj'));
  };
  const putSetting = () => {
    const kind = random();
    if (kind < 0.12) {
      out.push(word('on', 'ADP', 'IN', out.length + 2, 'case'), word(pick(DAYS), 'PROPN', 'NNP', verb, 'obl'));
    } else if (kind < 0.2) out.push(word(pick(DAYS), 'PROPN', 'NNP', verb, 'obl:unmarked'));
    else if (kind < 0.32) {
      const [preposition, article, noun] = pick(SETTINGS);
      const at = out.length + 3;
      out.push(
        word(preposition, 'ADP', 'IN', at, 'case'),
        word(article, 'DET', 'DT', at, 'det'),
        word(noun, 'NOUN', 'NN', verb, 'obl'),
      );
    }
  };
  for (const part of order) {
    if (part === 'speaker') subject = append(isFirst || out.length > 0 ? lowered(speaker) : raised(speaker));
    else if (part === 'verb') {
      putVerb();
      if (order.indexOf('speaker') < order.indexOf('verb')) putSetting();
    } else {
      if (!isFirst) {
        if (isQuote) out.push(word(random() < 0.5 ? ',' : ':', 'PUNCT', ',', -2, 'punct'));
        if (pattern.includes('that')) out.push(word('that', 'SCONJ', 'IN', -2, 'mark'));
      }
      putContent();
    }
  }
  if (isFirst && order.indexOf('verb') < order.indexOf('speaker')) putSetting();
  out[contentRoot - 1].head = verb;
  out[contentRoot - 1].label = 'ccomp';
  out[subject - 1].head = verb;
  out[subject - 1].label = 'nsubj';
  for (const w of out) {
    if (w.head === -2) w.head = contentRoot;
    if (w.form === ':' && w.xpos === ',') w.xpos = ':';
  }
  if (isFirst || !isQuote) out.push(word('.', 'PUNCT', '.', verb, 'punct'));
  return { words: out, from: content.from };
}

const isName = (w) => w.upos === 'PROPN' || w.xpos === 'NNP' || w.form === 'I' || /[A-Z].*[A-Z]/.test(w.form);

function lowered(part) {
  return isName(part[0]) ||
    !/^(?:[Tt]he|[Aa]n?|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|[Ii]t|[Oo]ne|[Ss]ome|[Hh]is|[Hh]er|[Tt]heir)$/.test(part[0].form)
    ? part
    : [{ ...part[0], form: part[0].form.toLowerCase() }, ...part.slice(1)];
}

function raised(part) {
  return [{ ...part[0], form: part[0].form[0].toUpperCase() + part[0].form.slice(1) }, ...part.slice(1)];
}
