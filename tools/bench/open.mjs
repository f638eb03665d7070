/**
 * How long `readout open` takes on 32 reports, from the start of the process until its first screen is answered whole.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { accident } from '../screenshots/stories.mjs';
import { PROGRAM, TELL } from './process.mjs';

/** Seconds until the first screen of a story of 32 reports, the least of some runs. */
export async function benchOpen(runs = 3) {
  const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
  try {
    const file = join(folder, 'accident.jsonl');
    const lines = accident().map(({ name, text, outlet, published }) =>
      JSON.stringify({ id: name, text, outlet, published: published?.value }),
    );
    writeFileSync(file, `${lines.join('\n')}\n`);
    const seconds = [];
    for (let run = 0; run < runs; run++) seconds.push(await firstScreen(file));
    const least = (figure) => Math.min(...seconds.map((one) => one[figure])).toFixed(2);
    console.log(
      `open: first screen of ${lines.length} reports after ${least('wall')} s by the clock, ${least('cpu')} s of processor time`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function firstScreen(file) {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', TELL, PROGRAM, 'open', file], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  try {
    const address = await new Promise((resolve, reject) => {
      let said = '';
      const hear = (chunk) => {
        said += chunk;
        const found = /http:\/\/\S+/.exec(said)?.[0];
        if (found) resolve(found);
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', (code) => reject(new Error(`open ended with ${code}: ${said}`)));
    });
    const { headers } = await fetch(address, { redirect: 'manual', headers: { connection: 'close' } });
    const cookie = (headers.get('set-cookie') ?? '').split(';')[0];
    const view = new URL('/', address);
    for (;;) {
      const html = await asked(view, cookie);
      if (html.includes('class="answers"'))
        return { wall: (performance.now() - start) / 1000, cpu: await ended(child) };
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  } finally {
    if (child.exitCode === null) child.kill('SIGTERM');
  }
}

/** Ends the process and gives the processor time that it took. */
async function ended(child) {
  let told = '';
  child.stdio[3].on('data', (chunk) => {
    told += chunk;
  });
  const gone = new Promise((resolve) => child.once('close', resolve));
  child.removeAllListeners('exit');
  child.kill('SIGTERM');
  await gone;
  const { userCPUTime, systemCPUTime } = JSON.parse(told);
  return (userCPUTime + systemCPUTime) / 1e6;
}

/** A page, or nothing where the connection was closed while it was busy reading. */
async function asked(view, cookie) {
  try {
    return await (await fetch(view, { headers: { cookie, connection: 'close' } })).text();
  } catch {
    return '';
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await benchOpen();
