#!/usr/bin/env node
// Scores the names that Readout finds against GUM (CC BY) and MEANTIME (CC BY 4.0), raw text in, own sentences and
// words.
// node tools/eval/names.mjs DATA [--build DIR] [--half a|b|all] [--table] [--more] [--errors person|organization|place]
// DATA holds `treebank` and `gum-xml` and `meantime`; DIR is the compiled code (default `dist`).
//
// What counts as a name stands in names-gold.mjs.
// exact: same characters and type. type-free: same characters. overlap: sharing characters, same type, one to one.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gumDocument, gumNames, halfOf, meantimeDocument } from './names-gold.mjs';

const args = process.argv.slice(2);
const option = (name, otherwise) => (args.includes(name) ? args[args.indexOf(name) + 1] : otherwise);
const data = args[0];
if (!data || data.startsWith('--')) {
  console.error('usage: names.mjs DATA [--build DIR] [--half a|b|all] [--errors TYPE]');
  process.exit(2);
}
const build = path.resolve(option('--build', 'dist'));
const half = option('--half', 'all');
const errors = option('--errors', null);
const load = (file) => import(pathToFileURL(path.join(build, file)).href);
const { loadEnglish } = await load('english/index.js');
const { findNames } = await load('read/name/find.js');
const { lexicon } = await load('read/name/lexicon.js');
const isState = (name) => ['country', 'capital'].includes(lexicon().known.get(name.toLowerCase())?.kind);
const weights = fs.readFileSync(new URL('../../weights/english.bin', import.meta.url));
const english = loadEnglish(weights.buffer.slice(weights.byteOffset, weights.byteOffset + weights.byteLength));

const TYPES = ['person', 'organization', 'place'];
const keep = (name) => half === 'all' || halfOf(name) === half;

function read({ text, paragraphs }) {
  const { sentences, tokens } = english.read(text, paragraphs);
  const layout = { furniture: [], paragraphs, headline: null, dateline: null, byline: null, credits: [] };
  return findNames({ text, published: null, outlet: null, layout, sentences, tokens });
}

const pct = (x) => (100 * x).toFixed(1).padStart(5);
const prf = ({ tp, sys, ref }) => {
  const p = sys ? tp / sys : 0,
    r = ref ? tp / ref : 0;
  return `P ${pct(p)}  R ${pct(r)}  F1 ${pct(p + r ? (2 * p * r) / (p + r) : 0)}`;
};

function score(title, documents) {
  const tally = Object.fromEntries(
    [...TYPES, 'all'].map((type) => [
      type,
      { exact: { tp: 0, sys: 0, ref: 0 }, free: { tp: 0, sys: 0, ref: 0 }, overlap: { tp: 0, sys: 0, ref: 0 } },
    ]),
  );
  for (const document of documents) {
    const { names: gold, aside } = document.gold ?? gumNames(document, isState);
    const within = (span) =>
      !document.scored || document.scored.some((s) => s.start <= span.start && span.end <= s.end);
    const meets = (a, b) => a.start < b.end && b.start < a.end;
    const system = read(document).names.filter(
      (one) => within(one) && (gold.some((g) => meets(g, one)) || !aside.some((a) => meets(a, one))),
    );
    const count = (type, how, tp, sys, ref) => {
      for (const key of [type, 'all']) {
        const t = tally[key][how];
        t.tp += tp;
        t.sys += sys;
        t.ref += ref;
      }
    };
    for (const one of system) for (const how of ['exact', 'free', 'overlap']) count(one.type, how, 0, 1, 0);
    for (const one of gold) {
      for (const how of ['exact', 'free', 'overlap']) count(one.type, how, 0, 0, 1);
      const same = system.find((s) => s.start === one.start && s.end === one.end);
      if (same && same.type === one.type) count(one.type, 'exact', 1, 0, 0);
      if (same) count(one.type, 'free', 1, 0, 0);
      if (system.some((s) => s.type === one.type && meets(s, one))) count(one.type, 'overlap', 1, 0, 0);
      if (errors && (one.type === errors || errors === 'all') && !(same && same.type === one.type)) {
        const near = system
          .filter((s) => meets(s, one))
          .map((s) => `${s.type}[${document.text.slice(s.start, s.end)}]`)
          .join(' ');
        console.log(
          `- ${document.name} ${one.type} [${document.text.slice(one.start, one.end)}] got ${near || 'nothing'} <${document.text.slice(Math.max(0, one.start - 40), one.end + 30).replace(/\s+/g, ' ')}>`,
        );
      }
    }
    if (errors)
      for (const one of system)
        if ((one.type === errors || errors === 'all') && !gold.some((g) => meets(g, one)))
          console.log(
            `+ ${document.name} ${one.type} [${document.text.slice(one.start, one.end)}] <${document.text.slice(Math.max(0, one.start - 40), one.end + 30).replace(/\s+/g, ' ')}>`,
          );
  }
  if (args.includes('--table')) {
    console.log(`${title}: ${documents.length} documents`);
    for (const type of [...TYPES, 'all'])
      console.log(
        `  ${type.padEnd(13)} exact ${prf(tally[type].exact)}   overlap ${prf(tally[type].overlap)}   span only ${prf(tally[type].free)}   gold ${tally[type].exact.ref}`,
      );
    return;
  }
  const rounded = ({ tp, sys, ref }) => {
    const p = sys ? tp / sys : 0,
      r = ref ? tp / ref : 0;
    return Object.fromEntries(
      Object.entries({ P: p, R: r, F1: p + r ? (2 * p * r) / (p + r) : 0 }).map(([key, x]) => [
        key,
        Number((100 * x).toFixed(1)),
      ]),
    );
  };
  console.log(
    JSON.stringify(
      {
        slice: title,
        ...Object.fromEntries(
          [...TYPES, 'all'].map((type) => [
            type,
            { exact: rounded(tally[type].exact), overlap: rounded(tally[type].overlap) },
          ]),
        ),
      },
      null,
      1,
    ),
  );
}

const files = (folder, pattern) =>
  fs.existsSync(folder)
    ? fs
        .readdirSync(folder)
        .filter((f) => pattern.test(f))
        .sort()
        .map((f) => path.join(folder, f))
    : [];
const only = option('--only', '');
const set = (title, list) => {
  if (list.length > 0 && title.includes(only)) score(title, list);
};
const gum = (pattern) =>
  ['cc-by', 'cc-by-sa', 'check-licence']
    .flatMap((folder) => files(path.join(data, 'treebank', folder), pattern))
    .filter((f) => keep(path.basename(f)))
    .map(gumDocument);
set('GUM news', gum(/^GUM_news_/));
if (args.includes('--more')) set('GUM interview', gum(/^GUM_interview_/));
set(
  'MEANTIME',
  ['airbus', 'apple', 'gm', 'stock']
    .flatMap((corpus) => files(path.join(data, 'meantime', 'intra-doc_annotation', `corpus_${corpus}`), /\.xml$/))
    .filter((f) => keep(path.basename(f)))
    .map(meantimeDocument),
);
