/**
 * A page that is open while reports come, five people read it, and corrections are made and taken back; afterwards the
 * slopes of memory, open handles and time of an answer. Sixty minutes stand for a day: what comes in an hour there
 * comes in two and a half minutes here.
 *
 *     node tools/trust/soak.mjs [--minutes 60] [--out FILE]
 *
 * Needs a build (`npm run build`). Runs the server in a process of its own and asks it over its port.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '60' }, out: { type: 'string' } } });
const LENGTH = Number(values.minutes) * 60_000;
const MAIN = fileURLToPath(new URL('../../bin/readout.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'readout-soak-'));
/** So many reports stand in the folder at most; then the oldest goes for each that comes, so that a level can be seen. */
const MOST = 12;
/** So many corrections stand at most; then one is taken back for each that is made. */
const MOST_CORRECTIONS = 10;
/** What is kept is counted so often; each count makes the page collect, which it else does when it likes. */
const COUNTS = 20;

const names = ['Belk', 'Reed', 'Ostrow', 'Hane', 'Quill', 'Marsh', 'Tern', 'Vale'];
const report = (at) => {
  const [a, b] = [names[at % names.length], names[(at * 3 + 1) % names.length]];
  return [
    `Mayor Ada ${a} said on Monday that pier ${at % 9} would close by May ${(at % 28) + 1}.`,
    `Clerk Tomas ${b} told reporters that ${1_000 + ((at * 37) % 900)} people had signed a letter against it.`,
    `“We will not sell the harbour,” ${a} said at the town hall, where about ${at % 60} people had come.`,
  ].join(' ');
};

let came = 0;
const come = () => {
  writeFileSync(join(folder, `${String(came).padStart(6, '0')}.txt`), report(came));
  came++;
  const there = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  for (const name of there.slice(0, Math.max(0, there.length - MOST))) rmSync(join(folder, name));
};
for (let i = 0; i < MOST; i++) come();

const heapFile = join(folder, '.heap');
const child = spawn(
  process.execPath,
  ['--expose-gc', '--import', new URL('soak-heap.mjs', import.meta.url).href, MAIN, 'open', folder],
  { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, SOAK_HEAP: heapFile } },
);
let told = '';
child.stderr.on('data', (chunk) => (told += chunk));
const address = await new Promise((resolve) => {
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
    if (out.includes('\n')) resolve(new URL(out.trim()));
  });
});
const port = Number(address.port);
const cookie = `readout-${port}=${address.searchParams.get('token')}`;

const ask = (path, body = null) =>
  new Promise((resolve) => {
    const began = performance.now();
    const headers = { cookie };
    if (body !== null)
      Object.assign(headers, {
        'content-type': 'application/x-www-form-urlencoded',
        origin: `http://127.0.0.1:${port}`,
      });
    const sent = request(
      { host: '127.0.0.1', port, path, method: body === null ? 'GET' : 'POST', headers },
      (answer) => {
        let text = '';
        answer.on('data', (chunk) => (text += chunk));
        answer.on('end', () => resolve({ status: answer.statusCode, text, took: performance.now() - began }));
      },
    );
    // A connection that was kept may be closed at the moment it is used again: a browser asks once more, and so do we.
    sent.on('error', () =>
      resolve(
        sent.reusedSocket && body === null ? ask(path) : { status: 0, text: '', took: performance.now() - began },
      ),
    );
    sent.end(body === null ? undefined : new URLSearchParams(body).toString());
  });
const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
while ((await ask('/')).status === 503) await pause(300);

const began = Date.now();
const going = () => Date.now() - began < LENGTH;
const samples = [];
const kept = [];
const counts = { answers: 0, faults: 0, corrections: 0 };
const odd = {};
const fault = (status) => {
  counts.faults++;
  odd[status] = (odd[status] ?? 0) + 1;
};
const times = [];

async function reader(path) {
  while (going()) {
    const { status, took } = await ask(path);
    counts.answers++;
    if (status !== 200 && status !== 404) fault(status);
    times.push([Date.now() - began, took]);
    await pause(1_000);
  }
}
async function reports() {
  while (going()) {
    await pause(Math.min(15_000, LENGTH / 40));
    come();
  }
}
async function corrector() {
  for (let at = 0; going(); at++) {
    await pause(Math.min(20_000, LENGTH / 40));
    const [name] = readdirSync(folder)
      .filter((one) => one.endsWith('.txt'))
      .sort();
    const { status } = await ask('/corrections', {
      kind: 'published',
      report: name,
      value: `2024-03-${String((at % 28) + 1).padStart(2, '0')}`,
      reason: `no. ${at}`,
    });
    counts.corrections++;
    if (status !== 303) fault(status);
    const id = /name="id" value="([^"]+)"/.exec((await ask('/corrections')).text)?.[1];
    if (at >= MOST_CORRECTIONS && id) await ask('/corrections/undo', { id });
  }
}
async function watcher() {
  while (going()) {
    await pause(Math.min(10_000, LENGTH / 40));
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      const rss = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024;
      samples.push([Date.now() - began, rss, readdirSync(`/proc/${child.pid}/fd`).length]);
    } catch {
      // no /proc on this system: memory and handles are not told
    }
  }
}
/** What the page keeps once it has collected, so many times over the run. */
async function counter() {
  for (let at = 1; at <= COUNTS; at++) {
    await pause(Math.max(0, began + (at * LENGTH) / COUNTS - Date.now()));
    rmSync(heapFile, { force: true });
    child.kill('SIGUSR2');
    for (let tries = 0; tries < 50 && !existsSync(heapFile); tries++) await pause(100);
    await pause(50);
    if (existsSync(heapFile)) kept.push([Date.now() - began, Number(readFileSync(heapFile, 'utf8')) / 1_048_576]);
  }
}
await Promise.all([
  counter(),
  ...['/', '/figures', '/timeline', '/compare', '/search?q=pier'].map(reader),
  reports(),
  corrector(),
  watcher(),
]);
const ended = new Promise((resolve) => child.on('close', resolve));
child.kill('SIGTERM');
const code = await ended;
rmSync(folder, { recursive: true });

/** Change an hour by least squares, over the second half. */
function slope(points) {
  const half = points.filter(([at]) => at > LENGTH / 2).map(([at, value]) => [at / 3_600_000, value]);
  if (half.length < 3) return null;
  const mean = (of) => half.reduce((sum, one) => sum + one[of], 0) / half.length;
  const [x, y] = [mean(0), mean(1)];
  return half.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / half.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}
const quantile = (list, part) => [...list].sort((a, b) => a - b)[Math.floor(list.length * part)] ?? null;
const of = (list, from, to) => list.filter(([at]) => from * LENGTH <= at && at < to * LENGTH).map(([, took]) => took);
const round = (value, to = 1) => (value === null ? null : Math.round(value * 10 ** to) / 10 ** to);
const result = {
  minutes: Number(values.minutes),
  reports: came,
  ...counts,
  odd,
  exit: code,
  memory: {
    first: round(samples[0]?.[1] ?? null),
    last: round(samples.at(-1)?.[1] ?? null),
    slopeMBPerHour: round(slope(samples.map(([at, rss]) => [at, rss]))),
  },
  kept: {
    first: round(kept[0]?.[1] ?? null),
    last: round(kept.at(-1)?.[1] ?? null),
    slopeMBPerHour: round(slope(kept)),
    all: kept.map(([at, size]) => [round(at / 60_000), round(size)]),
  },
  handles: {
    first: samples[0]?.[2] ?? null,
    last: samples.at(-1)?.[2] ?? null,
    slopePerHour: round(slope(samples.map(([at, , handles]) => [at, handles]))),
  },
  latency: {
    secondQuarterP95: round(quantile(of(times, 0.25, 0.5), 0.95)),
    lastQuarterP95: round(quantile(of(times, 0.75, 1), 0.95)),
    median: round(
      quantile(
        times.map(([, took]) => took),
        0.5,
      ),
    ),
  },
  told: told.split('\n').filter((line) => line !== '' && !line.startsWith('readout: open the address')).length,
};
console.log(JSON.stringify(result, null, 1));
if (values.out) writeFileSync(values.out, `${JSON.stringify(result, null, 1)}\n`);
process.exitCode = counts.faults === 0 && code === 0 ? 0 : 1;
