#!/usr/bin/env node
// Scores the figures that Readout reads in test/sets/figures-*.txt, sentences of our own wording that travel with the
// project.
// node tools/eval/figures.mjs [DATA] [--build DIR] [--set a] [--errors]
// DATA is not used: every room program takes it. DIR is the compiled code (default `dist`).
//
// value: same value, or both ends of a range, in the same sentence, each once. value+unit: its unit too, in lower case
// and the singular; a currency with or without its country. value+change: its change or hedge too.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const args = process.argv.slice(2);
const option = (name, otherwise) => (args.includes(name) ? args[args.indexOf(name) + 1] : otherwise);
const build = path.resolve(option('--build', new URL('../../dist', import.meta.url).pathname));
const load = (file) => import(pathToFileURL(path.join(build, file)).href);
const { readReport } = await load('read/read.js');
const { loadEnglish } = await load('english/index.js');
const weights = fs.readFileSync(path.join(build, '../weights/english.bin'));
const english = loadEnglish(weights.buffer.slice(weights.byteOffset, weights.byteOffset + weights.byteLength));

/** `{ text, figures: [{ change, low, high, units }] }` of every block of a set. */
function sentencesOf(source) {
  return source
    .replace(/^#.*\n/gm, '')
    .split(/\n\s*\n/)
    .map((block) => block.trim().split('\n'))
    .filter(([text]) => text)
    .map(([text, ...lines]) => ({
      text,
      figures: lines
        .filter((line) => line !== 'none')
        .map((line) => {
          const [, change, value, unit] = /^(\S+) (\S+) \| (.+)$/.exec(line) ?? [];
          if (!change) throw new Error(`not a figure: ${line}`);
          const [low, high = low] = value.split('..').map(Number);
          return { change, low, high, units: unit.split('/') };
        }),
    }));
}

const SIGNS = { exact: '=', about: '~', 'more-than': '>', 'at-least': '>', 'less-than': '<', 'at-most': '<' };
const CURRENCY = /^(?:[a-z.]+ )*(dollar|pound|crown|franc|peso|rupee|krona|krone)$/;
const plain = (unit) => {
  const text =
    (unit ?? '-')
      .toLowerCase()
      .replace(/[\s-]+/g, ' ')
      .trim() || '-';
  return CURRENCY.exec(text)?.[1] ?? text;
};
const near = (a, b) => Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b);
const document = (text) => ({
  name: 'sentence',
  text,
  url: null,
  outlet: null,
  language: null,
  published: null,
  headline: null,
  issues: [],
});

const tally = { gold: 0, system: 0, value: 0, unit: 0, change: 0 };
function score({ text, figures }) {
  const read = readReport(document(text), english).figures;
  const used = new Set();
  const faults = [];
  tally.gold += figures.length;
  tally.system += read.length;
  for (const { change, low, high, units } of figures) {
    const same = (one) => units.some((unit) => plain(unit) === plain(one.unit));
    const fits = read.filter(
      (one) => !used.has(one) && near(one.low ?? one.high, low) && near(one.high ?? one.low, high),
    );
    const one = fits.find(same) ?? fits[0];
    if (!one) {
      faults.push(`missed ${change} ${low}..${high} ${units.join('/')}`);
      continue;
    }
    used.add(one);
    tally.value++;
    if (same(one)) tally.unit++;
    else faults.push(`unit of ${low}: ${one.unit} for ${units.join('/')}`);
    const told = one.change ?? SIGNS[one.hedge];
    if (told === change) tally.change++;
    else faults.push(`change of ${low}: ${told} for ${change}`);
  }
  for (const one of read) if (!used.has(one)) faults.push(`none: ${one.low}..${one.high} ${one.unit} [${one.rule}]`);
  if (faults.length > 0 && args.includes('--errors')) console.error([text, ...faults].join('\n   '));
}

const folder = new URL('../../test/sets/', import.meta.url);
const letter = option('--set', '');
for (const name of fs.readdirSync(folder).sort())
  if (name.startsWith(`figures-${letter}`)) sentencesOf(fs.readFileSync(new URL(name, folder), 'utf8')).forEach(score);
const percent = (share) => Math.round(1000 * share) / 10;
const prf = (right) => ({
  P: percent(right / tally.system),
  R: percent(right / tally.gold),
  F1: percent((2 * right) / (tally.system + tally.gold)),
});
console.log(
  JSON.stringify({
    gold: tally.gold,
    system: tally.system,
    value: prf(tally.value),
    'value+unit': prf(tally.unit),
    'value+change': prf(tally.change),
  }),
);
