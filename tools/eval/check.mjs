/**
 * Scores what `checkDraft` says of sentences made by rule and written by hand (tools/check/make.mjs), each with its
 * label, beside a plain fuzzy matcher on the same sentences. A sentence counts as what its gravest finding says. The
 * texts stand in the project; no folder is needed.
 *
 *     node tools/eval/check.mjs [FOLDER] [--show]
 */
import { checkReports, english, readReport } from '../../dist/index.js';
import { FINDING_KINDS } from '../../dist/model/check.js';
import { made, stories, written } from '../check/make.mjs';

const show = process.argv.includes('--show');
const reader = english();
const byName = new Map(stories().map((story) => [story.name, story]));
const read = new Map();
const readOnce = (document) => {
  const key = `${document.name} ${document.text.length}`;
  if (!read.has(key)) read.set(key, readReport(document, reader));
  return read.get(key);
};

/** A sentence is set in a draft of its own, as a paragraph among no others that could speak for it. */
function findingOf({ story, sentence }) {
  const { sources, published } = byName.get(story);
  const draft = readReport(
    { ...sources[0], name: 'draft', text: sentence, published: { value: published, from: 'given' } },
    reader,
  );
  const { findings } = checkReports(draft, sources.map(readOnce));
  const kinds = findings.map(({ finding }) => finding);
  const gravest = FINDING_KINDS.find((kind) => kinds.includes(kind)) ?? 'not-resolved';
  return { gravest, kinds, findings };
}

/** The share of equal characters of the nearest stretch of the sources, by edit distance (Levenshtein 1966). */
function likeness(sentence, sources) {
  const words = /“([^”]*)”/.exec(sentence)?.[1] ?? sentence;
  const mine = words.split(/\s+/);
  let best = 0;
  for (const { text } of sources) {
    const theirs = text.split(/\s+/);
    const { from, to } = nearest(mine, theirs);
    const other = theirs.slice(from, to).join(' ').replace(/["“”]/g, '');
    const bare = words.replace(/["“”]/g, '').replace(/[.,]+$/, '');
    const near = other.replace(/[.,]+$/, '');
    best = Math.max(best, 1 - distance(bare, near) / Math.max(bare.length, near.length, 1));
  }
  return best;
}

/** The stretch of a list of words with the fewest words to change (Sellers 1980). */
function nearest(mine, theirs) {
  let row = theirs.map((_, j) => ({ cost: 0, from: j + 1 }));
  row.unshift({ cost: 0, from: 0 });
  const plain = (word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const others = theirs.map(plain);
  for (const word of mine.map(plain)) {
    const next = [{ cost: row[0].cost + 1, from: 0 }];
    for (let j = 1; j <= others.length; j++) {
      const options = [
        { cost: row[j - 1].cost + (word === others[j - 1] ? 0 : 1), from: row[j - 1].from },
        { cost: row[j].cost + 1, from: row[j].from },
        { cost: next[j - 1].cost + 1, from: next[j - 1].from },
      ];
      next.push(options.reduce((a, b) => (b.cost < a.cost ? b : a)));
    }
    row = next;
  }
  const to = row.reduce((best, { cost }, j) => (cost < row[best].cost ? j : best), 0);
  return { from: row[to].from, to };
}

function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1), row[j] + 1, next[j - 1] + 1));
    row = next;
  }
  return row[b.length];
}

/** What a fuzzy matcher says: found at 95 in 100, found in part at 60, else missing. */
function fuzzy(sentence, sources) {
  const like = likeness(sentence, sources);
  return like >= 0.95 ? 'same' : like >= 0.6 ? 'altered' : 'not-in-sources';
}

const QUIET = new Set(['same', 'compatible', 'one-source']);
const CHANGED = new Set([
  'altered',
  'cut',
  'joined',
  'negation-differs',
  'value-differs',
  'other-measure',
  'day-differs',
]);

function score(slice, rows, by) {
  const percent = (part, all) => Math.round((1000 * part.length) / Math.max(1, all.length)) / 10;
  const changed = rows.filter(({ label }) => CHANGED.has(label));
  const verbatim = rows.filter(({ label }) => label === 'same');
  return {
    slice,
    sentences: rows.length,
    kindRight: percent(
      rows.filter((row) => row[by] === row.label),
      rows,
    ),
    changedPassedAsSame: changed.filter((row) => row[by] === 'same').length,
    falseAlarms: percent(
      verbatim.filter((row) => !QUIET.has(row[by])),
      verbatim,
    ),
  };
}

const rows = [...made(), ...written().map((one) => ({ ...one, rule: 'by hand' }))].map((one) => {
  const { gravest, kinds, findings } = findingOf(one);
  if (show && gravest !== one.label)
    console.error(
      `${one.rule} | ${one.label} | ${gravest} | ${kinds.join(' ')} | ${one.story} | ${one.sentence}\n   ${findings
        .filter(({ finding }) => finding === gravest)
        .map(({ kind, says }) => `${kind}: ${says}`)
        .slice(0, 2)
        .join('\n   ')}`,
    );
  return { ...one, readout: gravest, fuzzy: show ? '' : fuzzy(one.sentence, byName.get(one.story).sources) };
});
const hand = rows.filter(({ rule }) => rule === 'by hand');
const byRule = rows.filter(({ rule }) => rule !== 'by hand');
const print = (object) => console.log(JSON.stringify(object));
print(score('by rule', byRule, 'readout'));
print(score('by hand', hand, 'readout'));
print(score('fuzzy matcher, by rule', byRule, 'fuzzy'));
print(score('fuzzy matcher, by hand', hand, 'fuzzy'));
for (const rule of new Set(byRule.map((row) => row.rule))) {
  const own = byRule.filter((row) => row.rule === rule);
  const right = (by) => Math.round((1000 * own.filter((row) => row[by] === row.label).length) / own.length) / 10;
  print({ slice: rule, right: right('readout'), fuzzyRight: right('fuzzy') });
}
