#!/usr/bin/env node
// Scores the commitments that Readout reads in test/sets/commitments-wiki.jsonl: sentences of Wikinews, labelled by
// docs/commitments-guide.md.
// node tools/eval/commitments.mjs [DATA] [--build DIR] [--errors]
// DATA is not used: every room program takes it. DIR is the compiled code (default `dist`). `--errors` prints what is
// missed and false in the open half; the test half is never printed.
//
// act: the spans share at least half of the shorter one. with party: and a word of one of its parties, or both name
// nobody. force, due, condition: of the acts found that have one by the labels. A label that is `optional` may be read
// or not; what is read beside all labels is false. alikeLeft: share of the sentences without any label in which nothing
// is read.
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

const shared = (a, b) => Math.min(a.end, b.end) - Math.max(a.start, b.start);
const meets = (a, b) => 2 * shared(a, b) >= Math.min(a.end - a.start, b.end - b.start);
const words = (text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
const NAMELESS = '-';

function sameParty(label, one, text) {
  const read = one.party.map(({ start, end }) => text.slice(start, end));
  if (read.length === 0) return label.party.includes(NAMELESS);
  const own = words(read.join(' '));
  return label.party.some((party) => party !== NAMELESS && [...words(party)].some((word) => own.has(word)));
}

const count = () => ({
  gold: 0,
  read: 0,
  right: 0,
  found: 0,
  party: 0,
  force: 0,
  due: [0, 0],
  condition: [0, 0],
  alike: [0, 0],
});
const tally = { open: count(), test: count() };

for (const line of fs
  .readFileSync(new URL('../../test/sets/commitments-wiki.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')) {
  const { id, text, half, published, labels } = JSON.parse(line);
  const at = tally[half];
  const { commitments, times } = readReport(
    {
      name: id,
      text,
      url: null,
      outlet: null,
      language: 'en',
      published: published ? { value: published, from: 'given' } : null,
      headline: null,
      issues: [],
    },
    english,
  );
  const faults = [];
  const firm = labels.filter(({ optional }) => !optional);
  at.gold += firm.length;
  at.read += commitments.length;
  if (labels.length === 0) {
    at.alike[1]++;
    if (commitments.length > 0) at.alike[0]++;
  }
  for (const one of commitments) {
    if (labels.some((label) => meets(label.act, one.act))) at.right++;
    else faults.push(`false ${one.force}: ${text.slice(one.act.start, one.act.end)} [${one.rule}]`);
  }
  for (const label of firm) {
    const fits = commitments.filter((one) => meets(label.act, one.act));
    const one = fits.find((fit) => label.force.includes(fit.force)) ?? fits[0];
    if (!one) {
      faults.push(`missed ${label.force[0]}: ${text.slice(label.act.start, label.act.end)}`);
      continue;
    }
    at.found++;
    if (sameParty(label, one, text)) at.party++;
    else faults.push(`party: ${one.party.map(({ start, end }) => text.slice(start, end))} for ${label.party}`);
    if (label.force.includes(one.force)) at.force++;
    else faults.push(`force: ${one.force} for ${label.force}`);
    for (const part of ['due', 'condition']) {
      if (label[part] === null) continue;
      at[part][1]++;
      const read = part === 'due' ? times.find((time) => time.id === one.due) : one.condition;
      if (read && shared(label[part], read) > 0) at[part][0]++;
      else faults.push(`${part}: not ${text.slice(label[part].start, label[part].end)}`);
    }
  }
  if (half === 'open' && faults.length > 0 && args.includes('--errors')) console.error([text, ...faults].join('\n   '));
}

const percent = (part, whole) => (whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10);
const prf = (precision, recall) => ({
  P: precision,
  R: recall,
  F1: precision + recall === 0 ? 0 : Math.round((20 * precision * recall) / (precision + recall)) / 10,
});
const scored = Object.fromEntries(
  Object.entries(tally).map(([half, at]) => {
    const precision = percent(at.right, at.read);
    return [
      half,
      {
        act: prf(precision, percent(at.found, at.gold)),
        'act with party': prf(percent(at.right - (at.found - at.party), at.read), percent(at.party, at.gold)),
        force: percent(at.force, at.found),
        due: percent(...at.due),
        condition: percent(...at.condition),
        alikeLeft: percent(at.alike[1] - at.alike[0], at.alike[1]),
      },
    ];
  }),
);
console.log(JSON.stringify(scored));
