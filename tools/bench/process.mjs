/**
 * How fast the command line is as people meet it, from the start of Node to its end: what bare Node takes, what five
 * reports take, and how many words it reads a second of processor time as the text grows. Every run is a process of its
 * own, and both sides of a ratio run in turn.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROGRAM = fileURLToPath(new URL('../../bin/readout.js', import.meta.url));

/** Writes what a process took when it ends: its own processor time, and the greatest memory. */
export const TELL = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));",
)}`;

/** Seconds of processor time and of the clock that one run of Node takes, with what it prints thrown away. */
export function runOf(args) {
  const start = performance.now();
  const { status, output } = spawnSync(process.execPath, ['--import', TELL, ...args], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const wall = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(output[3].toString());
  return { wall, cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
}

/** The least of several runs of each command, taken in turn, so that both meet the same machine. */
export function leastOf(runs, commands) {
  const best = commands.map(() => ({ wall: Infinity, cpu: Infinity, megabytes: Infinity }));
  for (let run = 0; run < runs; run++)
    commands.forEach((args, k) => {
      const took = runOf(args);
      for (const figure of Object.keys(best[k])) best[k][figure] = Math.min(best[k][figure], took[figure]);
    });
  return best;
}

/** Prints the start, and the rate over so many words as `report(number)` gives them. */
export function benchProcess(report, sizes = [1e3, 1e4, 1e5, 1e6]) {
  const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
  try {
    const five = join(folder, 'five');
    write(five, [0, 1, 2, 3, 4].map(report));
    const [bare, help, account] = leastOf(5, [
      ['-e', '0'],
      [PROGRAM, '--version'],
      [PROGRAM, `${five}.jsonl`, '-o', join(folder, 'account.html')],
    ]);
    const against = ({ cpu, wall }) =>
      `${cpu.toFixed(2)} s (${(cpu / bare.cpu).toFixed(1)} times bare Node), ${wall.toFixed(2)} s by the clock`;
    console.log(`bare Node: ${bare.cpu.toFixed(2)} s; --version: ${against(help)}; five reports: ${against(account)}`);
    for (const size of sizes) {
      const name = join(folder, String(size));
      const words = write(name, reportsOf(report, size));
      const [{ cpu, megabytes }] = leastOf(size < 1e5 ? 3 : 1, [[PROGRAM, 'read', `${name}.jsonl`]]);
      const rate = Math.round(words / cpu).toLocaleString('en');
      console.log(
        `whole process over ${words.toLocaleString('en')} words: ${rate} words a second, ${Math.round(megabytes)} MB`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reports until they hold so many words. */
function reportsOf(report, size) {
  const reports = [];
  for (let words = 0; words < size; ) {
    const one = report(reports.length);
    words += one.text.split(/\s+/).length;
    reports.push(one);
  }
  return reports;
}

/** Writes reports as JSON Lines; how many words they hold. */
function write(name, reports) {
  const lines = reports.map(({ name: id, text, published }) =>
    JSON.stringify({ id, text, published: published.value }),
  );
  writeFileSync(`${name}.jsonl`, `${lines.join('\n')}\n`);
  return reports.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
}
