/**
 * Plants the faults of planted-faults.mjs one at a time in a copy of the tree, and runs the test that must catch each.
 *
 *     node tools/trust/planted.mjs [--only TEXT] [--jobs N] [--out FILE] [--check]
 *
 * `--check` only looks whether each text is found exactly once. Exit code 1 where one is not, or a fault is not caught.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FAULTS } from './planted-faults.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** A run that takes longer than these milliseconds has been caught by never ending. */
const PATIENCE = 240_000;
const COPIED = ['src', 'test', 'tools', 'examples', 'schema', 'docs', 'bin', 'package.json', 'vitest.config.ts'];
const LINKED = ['node_modules', 'weights'];

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    jobs: { type: 'string', default: '2' },
    out: { type: 'string' },
    check: { type: 'boolean', default: false },
  },
});

const source = (file, root = ROOT) => readFileSync(join(root, file), 'utf8');
const wanted = FAULTS.filter(({ id }) => values.only === undefined || id.includes(values.only));
const lost = wanted.filter(({ file, from }) => source(file).split(from).length !== 2);
for (const { id, file } of lost) console.error(`${id}: its text does not stand in ${file} exactly once`);
if (values.check || lost.length > 0) process.exit(lost.length > 0 ? 1 : 0);

function copy() {
  const tree = mkdtempSync(join(tmpdir(), 'readout-planted-'));
  for (const name of COPIED) cpSync(join(ROOT, name), join(tree, name), { recursive: true });
  for (const name of readFileNames(/^(?:tsconfig.*|biome)\.json$|\.md$/)) cpSync(join(ROOT, name), join(tree, name));
  for (const name of LINKED) symlinkSync(join(ROOT, name), join(tree, name));
  return tree;
}

function readFileNames(pattern) {
  return [
    'tsconfig.base.json',
    'tsconfig.build.json',
    'tsconfig.node.json',
    'tsconfig.core.json',
    'biome.json',
    'README.md',
  ].filter((name) => pattern.test(name));
}

/** Runs the named test of a fault; how many tests passed and failed, null where it never ended. */
function run(tree, { test, name }) {
  const out = join(tree, 'result.json');
  rmSync(out, { force: true });
  const args = ['node_modules/vitest/vitest.mjs', 'run', test, '-t', name, '--reporter=json', `--outputFile=${out}`];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...args, '--experimental.fsModuleCache'], { cwd: tree, stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    child.on('close', (_, signal) => {
      clearTimeout(timer);
      if (signal !== null) return resolve(null);
      try {
        const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(out, 'utf8'));
        resolve({ passed: numPassedTests, failed: numFailedTests, broken: numFailedTestSuites });
      } catch {
        resolve({ passed: 0, failed: 0, broken: 1 });
      }
    });
  });
}

const results = [];
const queue = [...wanted];

async function work() {
  const tree = copy();
  try {
    for (let fault = queue.shift(); fault; fault = queue.shift()) {
      const path = join(tree, fault.file);
      const before = source(fault.file, tree);
      writeFileSync(
        path,
        before.replace(fault.from, () => fault.to),
      );
      const began = Date.now();
      const found = await run(tree, fault);
      writeFileSync(path, before);
      const caught = found === null || found.failed > 0;
      const how = found === null ? 'never ended' : `${found.failed} failed, ${found.passed} passed`;
      results.push({ id: fault.id, file: fault.file, test: `${fault.test}: ${fault.name}`, caught, how });
      console.log(
        `${caught ? 'caught ' : 'MISSED '} ${fault.id} (${how}, ${Math.round((Date.now() - began) / 1000)} s)`,
      );
    }
  } finally {
    rmSync(tree, { recursive: true, force: true });
  }
}

await Promise.all(Array.from({ length: Math.max(1, Number(values.jobs)) }, work));
const caught = results.filter((one) => one.caught).length;
console.log(`${caught} of ${results.length} planted faults were caught`);
const order = new Map(FAULTS.map(({ id }, at) => [id, at]));
results.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
if (values.out) writeFileSync(values.out, `${JSON.stringify(results, null, 1)}\n`);
process.exitCode = caught === results.length ? 0 : 1;
