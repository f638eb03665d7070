#!/usr/bin/env node
/**
 * How fast Readout reads and accounts, as ratios within one run: words a second of `read`, and of the whole account at 5, 50
 * and 500 reports; how the time grows when the reports double; the greatest memory. Reports are made of invented sentences
 * by a fixed rule, so every run reads the same text.
 */
import { english } from '../../dist/app/weights.js';
import { accountOf, readTogether } from '../../dist/pipeline.js';
import { readReport } from '../../dist/read/read.js';

const load = performance.now();
const reader = english();
console.log(`weights loaded in ${(performance.now() - load).toFixed(0)} ms`);

const PEOPLE = ['Ada Merrow', 'Jonas Feld', 'Rina Okafor', 'Tomas Belk', 'Lena Vuori', 'Samir Dahl'];
const PLACES = ['Tolvane', 'Sarrow', 'Brenmark', 'Ostrel', 'Kesmond', 'Dunvale'];
const ROLES = ['minister', 'mayor', 'spokeswoman', 'governor', 'senator', 'judge'];
const WHATS = ['the bridge', 'the ferry line', 'the water plant', 'the harbour toll', 'the border post', 'the rail link'];
const SHAPES = [
  (p, q, l, r, w, n) => `${p}, the ${r} of ${l}, said on Tuesday that ${w} would reopen by the end of March if the council approves ${n} million dollars.`,
  (p, q, l, r, w, n) => `“We have seen a drop of about ${n} percent since last month,” ${q} told reporters in ${l}. “There is more to do.”`,
  (p, q, l, r, w, n) => `According to a statement released by the ${r}, some ${n},${String(n).padStart(3, '0')} people were moved from ${l} after ${w} was closed on June ${(n % 28) + 1}.`,
  (p, q, l, r, w, n) => `${q} denied that ${p} had promised to hand over ${w}, and warned that talks in ${l} could take ${n} days.`,
  (p, q, l, r, w, n) => `The two sides met in ${l} to discuss ${w}, which has divided them for ${n} years.`,
];

/** A report of about 500 words; every third shares two paragraphs with the one before it. */
function report(number) {
  const sentences = [];
  for (let i = 0; i < 24; i++) {
    const seed = i < 8 && number % 3 !== 0 ? (number - (number % 3)) * 31 + i : number * 31 + i * 7;
    const pick = (list, step) => list[(seed * step + (seed >> 3)) % list.length];
    sentences.push(SHAPES[seed % SHAPES.length](pick(PEOPLE, 5), pick(PEOPLE, 7), pick(PLACES, 11), pick(ROLES, 13), pick(WHATS, 17), (seed * 7) % 90 + 3));
  }
  const paragraphs = [];
  for (let i = 0; i < sentences.length; i += 3) paragraphs.push(sentences.slice(i, i + 3).join(' '));
  return { name: `report-${String(number).padStart(4, '0')}.txt`, text: paragraphs.join('\n\n'), url: null, outlet: null, language: null, published: { value: '2024-03-07', from: 'given' }, headline: null, issues: [] };
}
const words = (documents) => documents.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
const timed = (run) => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

const documents = Array.from({ length: 500 }, (_, number) => report(number));
for (const document of documents.slice(0, 100)) readReport(document, reader);
const read = timed(() => documents.forEach((document) => readReport(document, reader)));
console.log(`read: ${Math.round(words(documents) / (read / 1000)).toLocaleString('en')} words a second (${documents.length} reports, ${words(documents)} words)`);
for (const half of [125, 250]) {
  const one = timed(() => readTogether(documents.slice(0, half), reader));
  const two = timed(() => readTogether(documents.slice(0, 2 * half), reader));
  console.log(`read together, ${half} to ${2 * half} reports: time grows ${(two / one).toFixed(2)} times`);
}
for (const count of [5, 50, 500]) {
  const some = documents.slice(0, count);
  const time = timed(() => accountOf(some, reader));
  console.log(`account of ${count} reports: ${(time / 1000).toFixed(2)} s, ${Math.round(words(some) / (time / 1000)).toLocaleString('en')} words a second`);
}
console.log(`greatest memory: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
