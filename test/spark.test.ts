import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
// @ts-expect-error a script of ours, without types
import { corpus } from '../tools/bench/corpus.mjs';
import { corpusHashes } from './corpus-hashes.js';

const home = process.env['SPARK_HOME'] ?? '';
const missing = !existsSync(join(home, 'bin/spark-sql'))
  ? 'SPARK_HOME names no folder with bin/spark-sql (pip install pyspark==3.5.6)'
  : spawnSync('java', ['-version']).status !== 0
    ? 'there is no java'
    : null;
if (missing !== null) process.stderr.write(`test/spark.test.ts: Spark is not tried here: ${missing}\n`);

const folder = mkdtempSync(join(tmpdir(), 'readout-spark-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const PROGRAM = fileURLToPath(new URL('../bin/readout.js', import.meta.url));
const SPARK = ['--engine', 'spark', '--master', 'local-cluster[2,1,1024]', '--conf', 'spark.sql.shuffle.partitions=4'];

function start(...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    env: { ...process.env, SPARK_HOME: home },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function end(run: ChildProcess): Promise<number | null> {
  return new Promise((done) => run.on('close', done));
}

const hashes = (out: string): Record<string, string> => corpusHashes(join(folder, out));

/** Processes below a process, by their ids (Linux). */
function below(pid: number): number[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const parent = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1];
        return Number(parent) === pid ? [Number(name)] : [];
      } catch {
        return [];
      }
    });
  return children.flatMap((child) => [child, ...below(child)]);
}

function isExecutor(pid: number): boolean {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return command.includes('CoarseGrainedExecutorBackend') && command.includes('--executor-id\x000\0');
  } catch {
    return false;
  }
}

describe.skipIf(missing !== null)('a corpus on Spark', () => {
  it('gives the files that one machine gives, though an executor is killed on the way', {
    timeout: 1_800_000,
  }, async () => {
    const documents = [...(corpus as (count: number) => Iterable<Record<string, string>>)(120)];
    // A wire text in more papers than every two are compared of, and lines that are no reports.
    const wire = Array.from({ length: 55 }, (_, k) => ({ ...documents[0], id: `wire-${k}`, outlet: `Paper ${k}` }));
    const lines = [...documents, ...wire].map((one) => JSON.stringify(one));
    writeFileSync(join(folder, 'in.jsonl'), [...lines, 'no json', lines[5]].join('\n'));
    expect(await end(start('batch', 'in.jsonl', '--out', 'here', '--jobs', '1'))).toBe(3);
    const run = start('batch', 'in.jsonl', '--out', 'spark', ...SPARK);
    const ended = end(run);
    const began = join(folder, 'spark/stages/spark/read/_temporary');
    while (!existsSync(began) && run.exitCode === null) await new Promise((wait) => setTimeout(wait, 50));
    const executor = below(run.pid as number).find(isExecutor);
    if (executor !== undefined) process.kill(executor, 'SIGKILL');
    expect(await ended).toBe(3);
    expect(executor).toBeDefined();
    expect(hashes('spark')).toEqual(hashes('here'));
  });
});
