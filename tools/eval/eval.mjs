#!/usr/bin/env node
/**
 * Scores what Readout reads against the labeled sets, and prints one table.
 *
 *     npm run eval [-- --data FOLDER] [--only SET] [--pin] [--allow-regression]
 *
 * FOLDER holds `data/` and `score/score.mjs`; without it the folder `../shared` beside the project is used, and where
 * that is absent the run says so and ends well. Floors stand in floors.json; a figure under its floor (less 0.2) fails
 * the run. `--pin` writes the figures of this run as floors, but lowers one only with `--allow-regression`.
 */
import { execFileSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const argument = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : null);
const here = fileURLToPath(new URL('.', import.meta.url));
const root = resolve(here, '../..');
const shared = resolve(argument('--data') ?? join(root, '../shared'));
const only = argument('--only');
const floorsPath = join(here, 'floors.json');
const SLACK = 0.2;

const SETS = [
  ['attribution-dev', 'attribution'],
  ['time-timebank', 'time'],
  ['time-aquaint', 'time'],
  ['figures-news', 'figures'],
  ['figures-wiki', 'figures'],
  ['figures-currency', 'figures'],
  ['figures-age', 'figures'],
  ['figures-dimension', 'figures'],
  ['figures-temperature', 'figures'],
  ['stories-ecbplus', 'stories'],
  ['reuse-helsinki', 'reuse'],
  ['html-articles', 'html'],
];
/**
 * Evaluations of single rooms: programs beside this one that take the data folder and print one JSON object of figures.
 */
const ROOMS = ['english.mjs', 'names.mjs', 'figures.mjs', 'commitments.mjs', 'relate.mjs', 'check.mjs'];

if (!existsSync(join(shared, 'score/score.mjs'))) {
  console.log(`No labeled sets at ${shared}: nothing scored. Give their folder with --data.`);
  process.exit(0);
}
const scratch = mkdtempSync(join(tmpdir(), 'readout-eval-'));
const rows = [];
try {
  for (const [set, kind] of SETS) if (only === null || only === set) rows.push(...scoreSet(set, kind));
  for (const room of ROOMS)
    if ((only === null || only === room) && existsSync(join(here, room))) rows.push(...scoreRoom(room));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
const floors = existsSync(floorsPath) ? JSON.parse(readFileSync(floorsPath, 'utf8')) : {};
const sunk = [];
console.log('| set | figure | P | R | F1 or value | floor |\n|---|---|---:|---:|---:|---:|');
for (const { set, figure, P, R, value } of rows) {
  const floor = floors[`${set} ${figure}`];
  if (floor !== undefined && value < floor - SLACK) sunk.push(`${set} ${figure}: ${value}, floor ${floor}`);
  console.log(`| ${set} | ${figure} | ${P ?? ''} | ${R ?? ''} | ${value} | ${floor ?? ''} |`);
}
if (process.argv.includes('--pin')) {
  for (const { set, figure, value } of rows) {
    const key = `${set} ${figure}`;
    if (
      /words$|wordsASecond|load|Bytes|memory|reports$|stories$|events$|pages$|sentences$|falseSplits|cpu s|times$|RSS/.test(
        figure,
      ) ||
      value === 0
    )
      continue;
    if (floors[key] === undefined || value > floors[key] || process.argv.includes('--allow-regression'))
      floors[key] = value;
  }
  writeFileSync(floorsPath, `${JSON.stringify(floors, Object.keys(floors).sort(), 1)}\n`);
}
if (sunk.length > 0 && !process.argv.includes('--allow-regression')) {
  console.error(`Under the floor:\n${sunk.join('\n')}\nIf that is meant, run with --pin --allow-regression.`);
  process.exit(1);
}

function scoreSet(set, kind) {
  const folder = join(shared, 'data', set);
  if (!existsSync(folder)) {
    console.error(`${set}: not there, skipped`);
    return [];
  }
  const input =
    kind === 'html'
      ? readdirSync(join(folder, 'pages'))
          .sort()
          .map((name) => join(folder, 'pages', name))
      : [join(folder, 'input.jsonl')];
  const output = join(scratch, `${set}.jsonl`);
  const file = openSync(output, 'w');
  try {
    execFileSync(process.execPath, [join(root, 'bin/readout.js'), 'read', '--json', ...input], {
      stdio: ['ignore', file, 'ignore'],
    });
  } catch (error) {
    if (error.status !== 3) throw error;
  } finally {
    closeSync(file);
  }
  if (kind === 'html') writeFileSync(output, readFileSync(output, 'utf8').split('\n').map(withoutHeadline).join('\n'));
  const printed = execFileSync(
    process.execPath,
    [join(shared, 'score/score.mjs'), kind, join(folder, 'gold.json'), output],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  return objects(printed).flatMap((object) => figuresOf(set, object));
}

/** A report without its headline: the labels of pages hold the main text alone. */
function withoutHeadline(line) {
  if (line === '') return line;
  const report = JSON.parse(line);
  const end = report.headline?.start === 0 ? report.headline.end : 0;
  const back = (span) => ({ ...span, start: span.start - end, end: span.end - end });
  return JSON.stringify({
    ...report,
    text: report.text.slice(end),
    furniture: report.furniture.filter(({ start }) => start >= end).map(back),
  });
}

function scoreRoom(room) {
  const printed = execFileSync(process.execPath, [join(here, room), join(shared, 'data')], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return objects(printed).flatMap((object) => figuresOf(room.replace('.mjs', ''), object));
}

/** Every figure of an object of scores; `slice` and `role` name what it is of. */
function figuresOf(set, object, path = '') {
  const of = object.slice ?? object.role;
  return Object.entries(object).flatMap(([key, value]) => {
    const figure = [path, of, key].filter(Boolean).join(' ');
    if (typeof value === 'number') return key === 'gold' || key === 'system' ? [] : [{ set, figure, value }];
    if (value && typeof value === 'object' && typeof value.F1 === 'number')
      return [{ set, figure, P: value.P, R: value.R, value: value.F1 }];
    if (value && typeof value === 'object' && !Array.isArray(value)) return figuresOf(set, value, figure);
    return [];
  });
}

/** The JSON objects that stand one after another in a text, each closed by a brace at the start of a line. */
function objects(text) {
  const found = [];
  let lines = null;
  for (const line of text.split('\n')) {
    if (line.startsWith('{')) lines = [];
    if (lines === null) continue;
    lines.push(line);
    if (line === '}' || (lines.length === 1 && line.endsWith('}'))) {
      found.push(JSON.parse(lines.join('\n')));
      lines = null;
    }
  }
  return found;
}
