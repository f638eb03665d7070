#!/usr/bin/env node
/**
 * How fast Readout reads and accounts, as ratios within one run: its start against bare Node and words a second of the
 * whole process at 10^3 to 10^6 words, in processes of their own, and others beside it where they are installed; then
 * in this process, warmed, words a second of `read`, and of the whole account at 5, 50 and 500 reports; how the time
 * grows when the reports double; a draft checked against 30 and 60; what one report more costs a collection of 50, 500 and 2,000 that is kept, against
 * reading all anew; the greatest memory. Reports are made of invented sentences by a fixed rule, so every run reads the
 * same text.
 */
import { english } from '../../dist/app/weights.js';
import { checkDraft } from '../../dist/check/check.js';
import { accountOf, Collection, readTogether } from '../../dist/pipeline.js';
import { readReport } from '../../dist/read/read.js';
import { benchOpen } from './open.mjs';
import { benchOthers } from './others.mjs';
import { benchProcess } from './process.mjs';

if (process.argv.includes('--archive')) {
  await import('./archive.mjs');
  process.exit();
}

const load = performance.now();
const reader = english();
console.log(`weights loaded in ${(performance.now() - load).toFixed(0)} ms`);

const PEOPLE = ['Ada Merrow', 'Jonas Feld', 'Rina Okafor', 'Tomas Belk', 'Lena Vuori', 'Samir Dahl'];
const PLACES = ['Tolvane', 'Sarrow', 'Brenmark', 'Ostrel', 'Kesmond', 'Dunvale'];
const ROLES = ['minister', 'mayor', 'spokeswoman', 'governor', 'senator', 'judge'];
const WHATS = [
  'the bridge',
  'the ferry line',
  'the water plant',
  'the harbour toll',
  'the border post',
  'the rail link',
];
const SHAPES = [
  (p, _q, l, r, w, n) =>
    `${p}, the ${r} of ${l}, said on Tuesday that ${w} would reopen by the end of March if the council approves ${n} million dollars.`,
  (_p, q, l, _r, _w, n) =>
    `“We have seen a drop of about ${n} percent since last month,” ${q} told reporters in ${l}. “There is more to do.”`,
  (_p, _q, l, r, w, n) =>
    `According to a statement released by the ${r}, some ${n},${String(n).padStart(3, '0')} people were moved from ${l} after ${w} was closed on June ${(n % 28) + 1}.`,
  (p, q, l, _r, w, n) =>
    `${q} denied that ${p} had promised to hand over ${w}, and warned that talks in ${l} could take ${n} days.`,
  (_p, _q, l, _r, w, n) => `The two sides met in ${l} to discuss ${w}, which has divided them for ${n} years.`,
];

/** A report of about 500 words; every third shares two paragraphs with the one before it. */
function report(number) {
  const sentences = [];
  for (let i = 0; i < 24; i++) {
    const seed = i < 8 && number % 3 !== 0 ? (number - (number % 3)) * 31 + i : number * 31 + i * 7;
    const pick = (list, step) => list[(seed * step + (seed >> 3)) % list.length];
    sentences.push(
      SHAPES[seed % SHAPES.length](
        pick(PEOPLE, 5),
        pick(PEOPLE, 7),
        pick(PLACES, 11),
        pick(ROLES, 13),
        pick(WHATS, 17),
        ((seed * 7) % 90) + 3,
      ),
    );
  }
  const paragraphs = [];
  for (let i = 0; i < sentences.length; i += 3) paragraphs.push(sentences.slice(i, i + 3).join(' '));
  return {
    name: `report-${String(number).padStart(4, '0')}.txt`,
    text: paragraphs.join('\n\n'),
    url: null,
    outlet: null,
    language: null,
    published: { value: '2024-03-07', from: 'given' },
    headline: null,
    issues: [],
  };
}
const words = (documents) => documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
/** Milliseconds of processor time: what else runs on the machine does not count. */
const timed = (run) => {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

benchProcess(report);
await benchOpen();
benchOthers(report);

const documents = Array.from({ length: 500 }, (_, number) => report(number));
for (const document of documents.slice(0, 100)) readReport(document, reader);
const read = timed(() => documents.forEach((document) => readReport(document, reader)));
console.log(
  `read: ${Math.round(words(documents) / (read / 1000)).toLocaleString('en')} words a second (${documents.length} reports, ${words(documents)} words)`,
);
for (const half of [125, 250]) {
  const one = timed(() => readTogether(documents.slice(0, half), reader));
  const two = timed(() => readTogether(documents.slice(0, 2 * half), reader));
  console.log(`read together, ${half} to ${2 * half} reports: time grows ${(two / one).toFixed(2)} times`);
}
for (const count of [5, 50, 500]) {
  const some = documents.slice(0, count);
  const time = timed(() => accountOf(some, reader));
  console.log(
    `account of ${count} reports: ${(time / 1000).toFixed(2)} s, ${Math.round(words(some) / (time / 1000)).toLocaleString('en')} words a second`,
  );
}
/** A word of the story's own: stories must not be told in the same words. */
const coined = (story, place) => {
  let at = story * 97 + place * 31 + 7;
  let word = '';
  for (let i = 0; i < 3; i++, at = Math.floor(at / 7) + story * 13 + i)
    word += 'bdfgklmnprstvz'[at % 14] + 'aeiou'[(at >> 2) % 5];
  return word + 'nrlst'[story % 5];
};
const capital = (word) => word[0].toUpperCase() + word.slice(1);
/** Sentences in which no six words in a row are those of another story. */
const TOLD = [
  (p, _q, l, r, w, n, c) =>
    `${p}, the ${r} of ${l}, said on Tuesday that ${c(0)} ${w} would reopen near ${c(1)} by March if the ${c(2)} council grants ${n} million dollars for ${c(3)} and ${c(4)}.`,
  (_p, q, l, _r, w, n, c) =>
    `“We saw ${c(0)} ${w} fall by about ${n} percent since ${c(1)},” ${q} told ${c(2)} reporters in ${l}. “There is more ${c(3)} to ${c(4)} now.”`,
  (_p, _q, l, r, w, n, c) =>
    `According to a ${c(0)} statement by the ${r}, some ${n},${String(n).padStart(3, '0')} people left ${l} for ${c(1)} after ${c(2)} ${w} was closed on June ${(n % 28) + 1} beside ${c(3)} ${c(4)}.`,
  (p, q, l, _r, w, n, c) =>
    `${q} denied that ${p} had promised ${c(0)} ${w}, and warned that ${c(1)} talks in ${l} could take ${n} days of ${c(2)}, ${c(3)} and ${c(4)}.`,
  (_p, _q, l, _r, w, n, c) =>
    `The ${c(0)} sides met in ${l} over ${c(1)} ${w}, which ${c(2)} has divided for ${n} years, with ${c(3)} beside ${c(4)} in the room.`,
];

/**
 * A report of some 500 words in a collection of stories of eight: each prints most of its story's text, and some words
 * of its own.
 */
function newsroom(number) {
  const story = Math.floor(number / 8);
  const name = (place) => capital(coined(story, place));
  const sentences = [];
  for (let i = 0; i < 24; i++) {
    const own = (number * 7 + i) % 8 < 2 ? number + 1 : 0;
    const seed = story * 31 + i * 7 + own * 3;
    const pick = (list, step) => list[(seed * step + (seed >> 3)) % list.length];
    const first = (step) => pick(PEOPLE, step).split(' ')[0];
    sentences.push(
      TOLD[seed % TOLD.length](
        `${first(5)} ${name(i % 4)}`,
        `${first(7)} ${name(4 + (i % 3))}`,
        name(8 + (i % 2)),
        pick(ROLES, 13),
        pick(WHATS, 17).split(' ').at(-1),
        ((seed * 7) % 90) + 3,
        (k) => coined(story, 20 + i * 5 + k + own * 131),
      ),
    );
  }
  const paragraphs = [];
  for (let i = 0; i < sentences.length; i += 3) paragraphs.push(sentences.slice(i, i + 3).join(' '));
  return { ...report(number), name: `news-${String(number * 2).padStart(5, '0')}.txt`, text: paragraphs.join('\n\n') };
}
/** A draft of so many words, of sentences of the reports, every third with a word or a number exchanged. */
function draftOf(sources, count) {
  const sentences = sources.flatMap(({ text }) => text.split(/(?<=[.”])\s+/));
  const drafted = [];
  for (let i = 0, size = 0; size < count; i++) {
    const sentence = sentences[(i * 37) % sentences.length];
    const changed = i % 3 === 0 ? sentence.replace(/\d+/, '77').replace(' said ', ' claimed ') : sentence;
    drafted.push(changed);
    size += changed.split(/\s+/).length;
  }
  return { ...sources[0], name: 'draft.txt', text: drafted.join('\n\n') };
}
for (const [size, count] of [
  [1000, 30],
  [2000, 30],
  [1000, 60],
]) {
  const sources = Array.from({ length: count }, (_, number) => newsroom(number));
  const draft = draftOf(sources, size);
  const times = [0, 1, 2].map(() => timed(() => checkDraft(draft, sources, reader)));
  const { findings } = checkDraft(draft, sources, reader);
  console.log(
    `check of a draft of ${words([draft])} words against ${count} reports (${words(sources)} words): ` +
      `${(Math.min(...times) / 1000).toFixed(2)} s, ${findings.length} findings`,
  );
}
for (const count of [50, 500, 2000]) {
  const some = Array.from({ length: count }, (_, number) => newsroom(number));
  const all = timed(() => accountOf(some, reader));
  const collection = new Collection(reader);
  collection.hold(some);
  collection.account();
  const { stories } = collection.account();
  const times = [
    [
      'of a story that is there, named last',
      { ...newsroom(5), name: 'news-99999.txt', text: newsroom(5).text.replaceAll('Tuesday', 'Friday') },
    ],
    [
      'of a story of its own, named in the middle',
      { ...newsroom(count + 80), name: `news-${String(count + 1).padStart(5, '0')}.txt` },
    ],
  ].map(([which, one]) => {
    const { work } = collection;
    const time = timed(() => {
      collection.add(one);
      collection.account();
    });
    const done = Object.entries(collection.work)
      .map(([step, times]) => `${step} ${times - work[step]}`)
      .join(', ');
    return `  one ${which}: ${(time / 1000).toFixed(2)} s, ${(all / time).toFixed(0)} times less (${done})`;
  });
  console.log(
    [`account of ${count} reports in ${stories.length} stories, anew: ${(all / 1000).toFixed(2)} s`, ...times].join(
      '\n',
    ),
  );
}
/** Collections made to be costly, by their number of reports: copies of one text, and one paragraph that all share. */
const COPIED = `${report(3).text.split('\n\n').slice(0, 2).join('\n\n')}`;
const COSTLY = {
  'all alike': (number) => ({ ...report(number), text: COPIED }),
  'one shared paragraph': (number) => ({ ...report(number), text: `${newsroom(number * 8).text}\n\n${COPIED}` }),
};
for (const [name, made] of Object.entries(COSTLY)) {
  const [one, two] = [250, 500].map((count) => {
    const collection = new Collection(reader, { once: true });
    collection.hold(Array.from({ length: count }, (_, number) => made(number)));
    for (const _ of collection.reading());
    return timed(() => collection.account());
  });
  console.log(`${name}, account of 250 to 500 reports that are read: time grows ${(two / one).toFixed(2)} times`);
}
console.log(`greatest memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
