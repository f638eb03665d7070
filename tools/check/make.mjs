#!/usr/bin/env node
/**
 * Makes sentences of drafts by rule from texts that may be shipped, each with the finding that the rule calls for, and
 * reads those written by hand. The rules know nothing of Readout: they cut and exchange words of plain text.
 *
 *     node tools/check/make.mjs > drafts.jsonl
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Sentences of one kind that are made, at most; and from one story. */
const MOST = 44;
const MOST_OF_STORY = 4;
const HARBOUR = 'harbour';

/** The stories: their texts, and what each is called. The example story is six texts, the others one each. */
export function stories() {
  const folder = join(root, 'examples/harbour');
  const lines = readFileSync(join(folder, 'reports.csv'), 'utf8').trim().split('\n').slice(1);
  const days = new Map(lines.map((line) => [line.split(',')[0], line.split(',')[3] || null]));
  const harbour = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => documentOf(name, readFileSync(join(folder, name), 'utf8'), days.get(name) ?? null));
  const news = readFileSync(join(root, 'test/sets/gum-news.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const all = news.map(({ id, text, published }) => documentOf(id, text, published));
  return [
    { name: HARBOUR, sources: harbour, published: '2024-08-03' },
    ...all.map((one, i) => ({
      name: one.name,
      // Beside the text itself stand four of other events, so that there is something to be mistaken for.
      sources: [one, ...[1, 2, 3, 4].map((k) => all[(i + k) % all.length])],
      published: one.published.value,
    })),
  ];
}

function documentOf(name, text, published) {
  return {
    name,
    text,
    url: null,
    outlet: null,
    language: 'en',
    published: published === null ? null : { value: published, from: 'given' },
    headline: null,
    issues: [],
  };
}

/** Sentences written by hand over the example story. */
export function written() {
  return readFileSync(join(root, 'test/sets/check-written.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [label, ...rest] = line.split(' | ');
      return { story: HARBOUR, label, sentence: rest.join(' | ') };
    });
}

/** Sentences made by rule: `{story, label, rule, sentence, from}`, in an order that hangs on the texts alone. */
export function made() {
  const found = [];
  const counts = new Map();
  for (const story of stories()) {
    const own = story.name === HARBOUR ? story.sources : story.sources.slice(0, 1);
    const sentences = own.flatMap(({ text }) => sentencesOf(text));
    const quotes = own.flatMap(({ text }) => quotesOf(text));
    const names = [...new Set(sentences.flatMap((one) => [...one.matchAll(SAID)].map((match) => match[1])))];
    for (const [rule, label, make] of RULES) {
      const most = story.name === HARBOUR ? 3 * MOST_OF_STORY : MOST_OF_STORY;
      const seen = new Set();
      for (const [sentence, from] of make({ sentences, quotes, names, story: story.name })) {
        if (seen.size >= most || (counts.get(rule) ?? 0) >= MOST || seen.has(sentence)) continue;
        seen.add(sentence);
        counts.set(rule, (counts.get(rule) ?? 0) + 1);
        found.push({ story: story.name, label, rule, sentence, from });
      }
    }
  }
  return found;
}

const SAID = /(?<![\p{L}.] )\b([A-Z][a-z]{3,}) (?:said|told|added|wrote|stated|explained)\b/gu;

function sentencesOf(text) {
  return text
    .split(/\n+/)
    .flatMap((line) => line.split(/(?<=[a-z0-9)][.!?]["”]?) +(?=["“A-Z])/))
    .map((one) => one.trim())
    .filter((one) => /^[A-Z“"].*[.!?]["”]?$/.test(one) && one.split(' ').length >= 7)
    .filter((one) => (one.match(/["“”]/g) ?? []).length % 2 === 0);
}

/** What stands between quotation marks, of one sentence and at least eight words. */
function quotesOf(text) {
  return [...text.matchAll(/(?:“([^“”\n]+)”|(?<=[\s(])"([^"\n]+)"(?=[\s).,]))/g)]
    .map((match) => (match[1] ?? match[2]).trim())
    .map((one) => one.replace(/[,.!?;:]+$/, ''))
    .filter((one) => one.split(' ').length >= 8);
}

const quoted = (words) => `The text has it so: “${words}.”`;
const HEDGED =
  /\b(may|might|could|can|about|some|around|nearly|almost|roughly|over|more|less|not|no|never|without|nor|neither|if|unless|until|once|whether|should|would|likely|reportedly|allegedly|seem\w*|appear\w*|suggest\w*|expected|believed)\b|n['’]t\b|\d|["“”[\]…]|\.\.\./i;
const NUMBER_WORDS =
  /\b(one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|billion|third|half|quarter|first|second|dozen)\b/i;
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** Words that stand in for others: no word of the texts is meant. */
const STRANGE = [
  'lanterns',
  'orchard',
  'velvet',
  'gravel',
  'pelican',
  'marble',
  'thimble',
  'harvest',
  'copper',
  'saddle',
];
const UNITS = [
  [/(\d[\d,.]*|million|billion) crowns\b/, '$1 dollars'],
  [/(\d[\d,.]*) (?:percent|per cent)\b/, '$1 tonnes'],
  [/(\d[\d,.]*)%/, '$1 tonnes'],
  [/(\d[\d,.]*) (?:kilometers|kilometres|km)\b/, '$1 miles'],
  [/(\d[\d,.]*) miles\b/, '$1 kilometres'],
  [/(\d[\d,.]*) (?:people|persons|men|women|students|passengers|workers|soldiers|victims)\b/, '$1 buildings'],
  [/(\d[\d,.]*) (?:boats|jobs|wardens)\b/, '$1 barrels'],
  [/\$(\d)/, '€$1'],
  [/(\d[\d,.]*) (?:years|days|hours)\b/, '$1 minutes'],
  [/(\d[\d,.]*) (?:feet|meters|metres)\b/, '$1 yards'],
];
const INVENTED = [
  'The ferry Ottilie lost her anchor chain near Sable Point before dawn.',
  '“Our bakers had never seen such a queue,” said Tamsin Orrell, who keeps the mill at Dunmarrow.',
  'Lindqvist Optics will move its grinding shop to Harrowby after the winter.',
  'A choir from Pellworm sang in the old customs hall until the lamps went out.',
  '“I would rather mend nets than read another of their letters,” Corwin Blay wrote to his sister.',
  'Veterinary students at Amberly counted hedgehogs along the canal.',
  'The mayor of Trevanion promised a roof for the skating rink.',
  '“Nobody asked the beekeepers what they thought of it,” Idris Vane told a crowd in Colm.',
  'Engineers found a crack in the organ loft of Saint Brannoc.',
  'Wheat from the Oster plain fetched poor prices at the autumn auction.',
];

/** Each rule: what it is called, the finding that it calls for, and how sentences are made by it. */
const RULES = [
  ['verbatim', 'same', ({ sentences }) => sentences.map((one) => [one, one])],
  ['verbatim quotation', 'same', ({ quotes }) => quotes.map((one) => [quoted(one), one])],
  ['cut', 'cut', ({ quotes }) => quotes.filter(isWhole).flatMap(cut)],
  ['joined', 'joined', joined],
  ['word changed', 'altered', ({ quotes }) => quotes.flatMap(wordChanged)],
  ['negation changed', 'negation-differs', ({ sentences }) => sentences.flatMap(negated)],
  ['number changed', 'value-differs', ({ sentences }) => sentences.flatMap(numberChanged)],
  ['unit changed', 'other-measure', ({ sentences }) => sentences.flatMap(unitChanged)],
  ['speaker swapped', 'speaker-differs', swapped],
  ['day moved', 'day-differs', ({ sentences }) => sentences.flatMap(dayMoved)],
  ['hedge dropped', 'hedge-dropped', ({ sentences }) => sentences.flatMap(unhedged)],
  ['invented', 'not-in-sources', invented],
];

/** A quotation that shows no cut of its own: a further one beside it would be shown too. */
function isWhole(quote) {
  return !/\.\.|…|\[/.test(quote);
}

/** Two or three words are left out of the middle of a quotation; none that denies, counts or holds back. */
function cut(quote) {
  const words = quote.split(' ');
  for (let at = 3; at + 5 < words.length; at++) {
    const out = words.slice(at, at + 3);
    if (HEDGED.test(out.join(' ')) || NUMBER_WORDS.test(out.join(' ')) || /[.!?,;:]/.test(out.join(' '))) continue;
    if (out.every((word) => word.length < 5) || /^[A-Z]/.test(out.join(' '))) continue;
    const left = [...words.slice(0, at), ...words.slice(at + 3)].join(' ');
    return [[quoted(left), quote]];
  }
  return [];
}

/** The first half of one quotation and the second of another. */
function joined({ quotes: all }) {
  const quotes = all.filter(isWhole);
  return quotes.flatMap((one, i) => {
    const other = quotes[(i + 2) % quotes.length];
    if (other === one || quotes.length < 3) return [];
    const [a, b] = [one.split(' '), other.split(' ')];
    const parts = [a.slice(0, Math.max(5, a.length >> 1)), b.slice(-Math.max(5, b.length >> 1))];
    return [[quoted(parts.map((part) => part.join(' ')).join(' ')), `${one} / ${other}`]];
  });
}

function wordChanged(quote, n) {
  const words = quote.split(' ');
  for (let at = 2; at + 2 < words.length; at++) {
    const word = words[at];
    if (!/^[a-z]{5,}$/.test(word) || HEDGED.test(word) || NUMBER_WORDS.test(word) || ABOUT_TIME.test(word)) continue;
    const left = [...words.slice(0, at), STRANGE[n % STRANGE.length], ...words.slice(at + 1)].join(' ');
    return [[quoted(left), quote]];
  }
  return [];
}
const ABOUT_TIME = /day|week|month|year|night|morning|today|hour|percent|people|under|after|before|during|without/;

/** "not" is put behind a helper verb, or taken out. */
function negated(sentence) {
  if (/[“"]/.test(sentence)) return [];
  const out = sentence.replace(/\b(will|would|has|have|had|is|are|was|were|could|should|did|does|do) not /, '$1 ');
  if (out !== sentence) return [[out, sentence]];
  if (/\bnot\b|n['’]t\b|\bno\b|\bnever\b/.test(sentence)) return [];
  const put = sentence.replace(/\b([a-z]+ )(will|would|has|have|had|is|are|was|were) (?=[a-z])/, '$1$2 not ');
  return put === sentence ? [] : [[put, sentence]];
}

/** The first digit of a number of two digits or more becomes another; no year and no day. */
function numberChanged(sentence) {
  const bare = /(?<![\p{L}\d.,:$€£#-])(\d{2,3}(?:,\d{3})*|\d,\d{3})(?![\d.,:-]*\d|th|st|nd|rd|\p{L}|-)/gu;
  for (const match of sentence.matchAll(bare)) {
    const [before, behind] = [sentence.slice(0, match.index), sentence.slice(match.index + match[0].length)];
    const months = MONTHS.map((one) => one.slice(0, 3)).join('|');
    if (new RegExp(`\\b(?:${months})[a-z]*\\.? $`).test(before) || new RegExp(`^ (?:${months})`).test(behind)) continue;
    if (/\b(?:at|page|article|section|room|no\.?|number) $/i.test(before) || /^ ?(?:[ap]\.?m|UTC|GMT)/i.test(behind))
      continue;
    const digit = Number(match[0][0]);
    const other = digit > 5 ? digit - 4 : digit + 4;
    return [[`${before}${other}${match[0].slice(1)}${behind}`, sentence]];
  }
  return [];
}

function unitChanged(sentence) {
  for (const [pattern, unit] of UNITS) if (pattern.test(sentence)) return [[sentence.replace(pattern, unit), sentence]];
  return [];
}

function swapped({ sentences, names }) {
  return sentences.flatMap((sentence, i) => {
    const [match] = sentence.matchAll(SAID);
    if (!match || (sentence.match(SAID) ?? []).length > 1) return [];
    const others = names.filter((name) => !sentence.includes(name));
    const other = others[i % Math.max(1, others.length)];
    return other === undefined ? [] : [[sentence.replace(match[1], other), sentence]];
  });
}

function dayMoved(sentence) {
  const day = new RegExp(`\\b(${DAYS.join('|')})\\b(?!,? (?:${MONTHS.join('|')}))`).exec(sentence);
  if (day) {
    const other = DAYS[(DAYS.indexOf(day[1]) + 2) % 7];
    return [[sentence.slice(0, day.index) + other + sentence.slice(day.index + day[1].length), sentence]];
  }
  const date = new RegExp(`\\b(${MONTHS.join('|')}) (\\d{1,2})\\b(?!\\d)`).exec(sentence);
  if (!date) return [];
  const other = ((Number(date[2]) + 8) % 27) + 1;
  return [[sentence.replace(date[0], `${date[1]} ${other}`), sentence]];
}

function unhedged(sentence) {
  for (const [pattern, plain] of HEDGES) {
    const out = sentence.replace(pattern, plain);
    if (out !== sentence) return [[out, sentence]];
  }
  return [];
}
const HEDGES = [
  [/\b(?:about|nearly|almost|roughly|around|approximately|some) (?=\d)/, ''],
  [/\b(?:at least|more than|up to|as many as) (?=\d)/, ''],
  [/\b(?:may|might|could) (?=be |have |[a-z]+ )/, 'will '],
  [/ (?:allegedly|reportedly|apparently|possibly|probably|likely|perhaps) /, ' '],
];

function invented({ story }) {
  const at = [...story].reduce((sum, char) => sum + char.charCodeAt(0), 0) % INVENTED.length;
  return [0, 1].map((k) => INVENTED[(at + k) % INVENTED.length]).map((one) => [one, one]);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const one of [...made(), ...written()]) console.log(JSON.stringify(one));
