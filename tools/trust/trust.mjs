/**
 * Runs the catalogue of rows.mjs and writes what it found into TRUST.md, row by row.
 *
 *     npm run trust -- [--full] [--corpora DIR] [--planted] [--soak MINUTES] [--own]
 *
 * --full runs each row on its whole input (hours), else on the sample that `npm test` runs. --corpora says where
 * `node tools/trust/corpora.mjs DIR` put other people's test files; without it their rows are skipped. --planted plants
 * every fault (about half an hour), --soak opens a page for so long. --own runs the tests of trust and fuzz only.
 * --patterns attacks every regular expression (a quarter of an hour).
 * Results of earlier runs are taken in by --also FILE (of vitest's reporter json), --figures FILE (of TRUST_RESULTS),
 * --planted-results FILE, --soak-results FILE and --patterns-results FILE; --no-tests runs none anew.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ROWS } from './rows.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const { values } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    own: { type: 'boolean', default: false },
    corpora: { type: 'string' },
    planted: { type: 'boolean', default: false },
    soak: { type: 'string' },
    patterns: { type: 'boolean', default: false },
    'no-tests': { type: 'boolean', default: false },
    figures: { type: 'string', multiple: true, default: [] },
    'patterns-results': { type: 'string', multiple: true, default: [] },
    also: { type: 'string', multiple: true, default: [] },
    'planted-results': { type: 'string' },
    'soak-results': { type: 'string' },
  },
});
const work = mkdtempSync(join(tmpdir(), 'readout-trust-'));
const node = (args, env = {}) =>
  spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });

const filters = values.own ? ['test/trust', 'test/fuzz'] : [];
const [report, figures] = [join(work, 'report.json'), join(work, 'figures.jsonl')];
if (!values['no-tests'])
  node(
    [
      'node_modules/vitest/vitest.mjs',
      'run',
      ...filters,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    {
      TRUST_RESULTS: figures,
      ...(values.full ? { TRUST: 'full' } : {}),
      ...(values.corpora ? { TRUST_CORPORA: resolve(values.corpora) } : {}),
    },
  );
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));

let planted = values['planted-results'] ? json(values['planted-results']) : null;
if (values.planted) {
  node(['tools/trust/planted.mjs', '--out', join(work, 'planted.json')]);
  planted = json(join(work, 'planted.json'));
}
let soak = values['soak-results'] ? json(values['soak-results']) : null;
if (values.soak) {
  node(['tools/trust/soak.mjs', '--minutes', values.soak, '--out', join(work, 'soak.json')]);
  soak = json(join(work, 'soak.json'));
}

const attacked = values['patterns-results'].map(json);
if (values.patterns) {
  node(['tools/trust/patterns.mjs', '--out', join(work, 'patterns.json')]);
  attacked.push(json(join(work, 'patterns.json')));
}

/** All tests that ran: file below test/, full name, status. */
const tests = [report, ...values.also]
  .filter((file) => existsSync(file))
  .flatMap((file) =>
    json(file).testResults.flatMap(({ name, assertionResults }) =>
      assertionResults.map(({ fullName, status }) => ({
        file: name.split('/test/').at(-1),
        name: fullName.trim(),
        status,
      })),
    ),
  );
const measured = [figures, ...values.figures]
  .filter((file) => existsSync(file))
  .flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  .filter(Boolean)
  .map((line) => JSON.parse(line));

function stateOf(row) {
  if (row.applies === false) return { state: 'not measured', figure: row.note ?? '' };
  if (row.id === 'K10') return plantedState();
  if (row.id === 'L1') return soakState();
  if (row.id === 'A5') return patternState();
  const own = row.tests.flatMap((test) => {
    const [file, name = ''] = test.split(/: ?(.*)/s);
    return tests.filter(
      (one) => one.file === file && one.name.includes(name) && one.status !== 'skipped' && one.status !== 'pending',
    );
  });
  const failed = own.filter(({ status }) => status === 'failed');
  const figure = figureOf(row.id);
  if (own.length === 0) return { state: 'not run here', figure: row.note ?? '' };
  const count = `${own.length} ${own.length === 1 ? 'test' : 'tests'}`;
  if (failed.length > 0)
    return { state: 'falls short', figure: `${failed.length} of ${count} failed: ${failed[0].name}` };
  return { state: 'holds', figure: [count, figure, row.note].filter(Boolean).join('; ') };
}

function figureOf(id) {
  const own = measured.filter((one) => one.row === id).map(({ figure }) => figure);
  if (id !== 'A4') return [...new Set(own)].join('; ');
  const worst = own.map((one) => Number(one.split(' ').at(-1))).sort((a, b) => b - a)[0];
  return own.length === 0 ? '' : `${own.length} texts, the worst ${worst} at a doubling`;
}

function plantedState() {
  if (planted === null) return { state: 'not run here', figure: 'npm run trust -- --planted' };
  const caught = planted.filter((one) => one.caught).length;
  return {
    state: caught === planted.length ? 'holds' : 'falls short',
    figure: `${caught} of ${planted.length} caught; see below`,
  };
}

function patternState() {
  if (attacked.length === 0) return { state: 'not run here', figure: 'npm run trust -- --patterns' };
  const found = attacked.flatMap((one) => one.found);
  const all = attacked.reduce((sum, { patterns }) => sum + patterns, 0);
  return {
    state: found.length === 0 ? 'holds' : 'falls short',
    figure:
      `${all} patterns, each attacked with texts that feed its repetitions: ${found.length} more than linear ` +
      `on what is given from outside${found.length > 0 ? ` (${found.map(({ where }) => where).join(', ')})` : ''}`,
  };
}

/** So many megabytes that are kept, and handles, an hour may be chance; more is growth. */
const LEVEL = { memory: 30, handles: 12 };

function soakState() {
  if (soak === null) return { state: 'not run here', figure: 'npm run trust -- --soak 60' };
  const { minutes, answers, faults, kept, handles } = soak;
  const level = kept.slopeMBPerHour <= LEVEL.memory && handles.slopePerHour <= LEVEL.handles;
  return {
    state: faults === 0 && level ? 'holds' : 'falls short',
    figure: `${minutes} minutes, ${answers} answers, ${faults} faults${level ? '' : ', memory or handles not level'}; see below`,
  };
}

const cell = (text) => String(text).replaceAll('|', '\\|').replace(/\s+/g, ' ');
const rows = ROWS.map((row) => ({ ...row, ...stateOf(row) }));
const counts = new Map();
for (const { state } of rows) counts.set(state, (counts.get(state) ?? 0) + 1);
const commit = execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim();
const date = new Date().toISOString().slice(0, 10);

const lines = [
  '# Trust',
  '',
  'What Readout promises about hostile input, the page, what is kept and what is claimed, and what was measured.',
  'Written by `npm run trust`; nothing in it is written by hand. [SECURITY.md](SECURITY.md) says what is guarded against.',
  '',
  `${date} · commit ${commit} · Node ${process.version}, ${process.platform}, ${availableParallelism()} cores · ` +
    `${values.full ? 'whole inputs' : 'samples (`--full` runs the whole)'}`,
  '',
  [...counts].map(([state, count]) => `${count} ${state}`).join(' · '),
  '',
  '| row | input | asked | state | measured |',
  '|---|---|---|---|---|',
  ...rows.map(
    ({ id, input, asked, state, figure }) => `| ${[id, input, asked, state, figure].map(cell).join(' | ')} |`,
  ),
  '',
  ...(planted === null ? [] : plantedLines()),
  ...(soak === null ? [] : soakLines()),
];

function plantedLines() {
  const caught = planted.filter((one) => one.caught).length;
  return [
    '## Planted faults',
    '',
    `${caught} of ${planted.length} were caught. Each is one edit of the source (tools/trust/planted-faults.mjs), made alone in a copy.`,
    '',
    '| fault | file | test | caught |',
    '|---|---|---|---|',
    ...planted.map(
      (one) => `| ${[one.id, one.file, one.test, one.caught ? 'yes' : `no (${one.how})`].map(cell).join(' | ')} |`,
    ),
    '',
  ];
}

function soakLines() {
  const { memory, kept, handles, latency } = soak;
  return [
    '## Soak',
    '',
    `${soak.minutes} minutes, ${soak.reports} reports came, ${soak.answers} answers to five readers, ${soak.corrections} corrections, ${soak.faults} faults.`,
    `Kept after collection ${kept.first} MB at first, ${kept.last} MB at the end, ${kept.slopeMBPerHour} MB an hour over the second half; ` +
      `of the process ${memory.first} MB at first, ${memory.last} MB at the end, ${memory.slopeMBPerHour} MB an hour. ` +
      `Handles ${handles.first} and ${handles.last}, ${handles.slopePerHour} an hour. ` +
      `95 of 100 answers within ${latency.secondQuarterP95} ms in the second quarter, ${latency.lastQuarterP95} ms in the last.`,
    '',
  ];
}

writeFileSync(join(ROOT, 'TRUST.md'), `${lines.join('\n').trimEnd()}\n`);
rmSync(work, { recursive: true });
console.log(`TRUST.md: ${[...counts].map(([state, count]) => `${count} ${state}`).join(', ')}`);
process.exitCode = counts.has('falls short') ? 1 : 0;
