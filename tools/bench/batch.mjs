#!/usr/bin/env node
/**
 * How `readout batch` and `readout read --alone` grow with a corpus, by threads and by engine.
 *
 *     node tools/bench/batch.mjs [COUNT...] [--jobs 1,2] [--spark]
 *
 * For each COUNT (1000 and 10000 where none is given) a corpus of short generated reports is read with each number of
 * threads, and on Spark (`local-cluster[2,1,1024]`) with `--spark` where SPARK_HOME is set. Prints a table: wall and CPU
 * seconds of the whole process, CPU milliseconds a report, memory, and the first digits of a hash over all tables, which
 * must be one for each COUNT.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corpus } from './corpus.mjs';

const program = fileURLToPath(new URL('../../bin/readout.js', import.meta.url));
const given = process.argv.slice(2);
const value = (name, otherwise) => (given.includes(name) ? given[given.indexOf(name) + 1] : otherwise);
const counts = given.filter((one) => /^\d+$/.test(one)).map(Number);
const jobs = value('--jobs', '1,2').split(',').filter(Boolean);
const spark = given.includes('--spark') && process.env.SPARK_HOME;
const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));

/** Runs Readout; gives wall and CPU seconds and the most memory in MB that the process and its threads took. */
function measured(args, env = {}) {
  const report = join(folder, 'used.json');
  const probe = join(folder, 'probe.mjs');
  writeFileSync(
    probe,
    `import { writeFileSync } from 'node:fs';
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(${JSON.stringify(report)}, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, rss: maxRSS / 1024 }));
});
`,
  );
  const began = performance.now();
  const run = spawn(process.execPath, ['--import', probe, program, ...args], {
    stdio: ['ignore', 'ignore', 'ignore'],
    env: { ...process.env, ...env },
  });
  return new Promise((done) =>
    run.on('close', (code) =>
      done({ code, wall: (performance.now() - began) / 1000, ...JSON.parse(readFileSync(report)) }),
    ),
  );
}

function hashOf(out) {
  const hash = createHash('sha256');
  for (const name of readdirSync(out).sort())
    if (/\.parquet$|issues\.jsonl$/.test(name)) hash.update(name).update(readFileSync(join(out, name)));
  return hash.digest('hex').slice(0, 12);
}

const round = (number) => (number < 10 ? number.toFixed(2) : number.toFixed(0));
console.log('| reports | how | wall s | CPU s | CPU ms a report | memory MB | tables |');
console.log('|---:|---|---:|---:|---:|---:|---|');
const tell = (count, how, { wall, cpu, rss }, hash) =>
  console.log(
    `| ${count} | ${how} | ${round(wall)} | ${round(cpu)} | ${round((1000 * cpu) / count)} | ${round(rss)} | ${hash} |`,
  );
try {
  for (const count of counts.length > 0 ? counts : [1000, 10_000]) {
    const file = join(folder, `${count}.jsonl`);
    writeFileSync(file, [...corpus(count)].map((one) => `${JSON.stringify(one)}\n`).join(''));
    for (const number of jobs) {
      const out = join(folder, `${count}-${number}`);
      const used = await measured(['batch', file, '--out', out, '--jobs', number]);
      tell(count, `batch, threads ${number}`, used, hashOf(out));
      rmSync(out, { recursive: true });
    }
    for (const number of jobs)
      tell(count, `read --alone, threads ${number}`, await measured(['read', file, '--alone', '--jobs', number]), '');
    if (spark) {
      const out = join(folder, `${count}-spark`);
      const cluster = ['--engine', 'spark', '--master', 'local-cluster[2,1,1024]'];
      // Of Spark only the wall time is told: its processes are not ours.
      const used = await measured(['batch', file, '--out', out, ...cluster]);
      tell(count, 'batch, Spark local-cluster[2,1,1024]', { ...used, cpu: Number.NaN, rss: Number.NaN }, hashOf(out));
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
