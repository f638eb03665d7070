#!/usr/bin/env node
/**
 * How fast a team reads: `node tools/archive/team-speed.mjs URL [REPORTS]`. The same reports are read by one reader and
 * by two, each with a clerk, from an inbox on a PostgreSQL server. Prints seconds of the clock, and of the processor for
 * each process, since two on a busy machine wait for each other: reports a second of the processor say what machines of
 * their own would do.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { archiveServer, openServer } from '../../dist/app/archive.js';
import { fileInbox, readInbox } from '../../dist/app/archive-team.js';
import { english } from '../../dist/app/weights.js';
import { reports } from './reports.mjs';

const SELF = fileURLToPath(import.meta.url);

if (process.argv[2] === '--member') {
  const [role, url] = process.argv.slice(3);
  const archive = await openServer(archiveServer(url), true);
  english();
  process.stdout.write('open\n');
  await new Promise((resolve) => process.stdin.once('data', resolve));
  const ended = new AbortController();
  process.on('SIGTERM', () => ended.abort());
  const shift = { once: role === 'reader', ended: ended.signal, told: () => {} };
  const before = process.cpuUsage();
  const began = performance.now();
  const read = role === 'reader' ? await readInbox(archive, 25, shift) : 0;
  if (role === 'clerk') await fileInbox(archive, 30, shift);
  const { user, system } = process.cpuUsage(before);
  const seconds = (performance.now() - began) / 1000;
  process.stdout.write(`${JSON.stringify({ role, read, cpu: (user + system) / 1e6, seconds })}\n`);
  await archive.close();
  process.exit(0);
}

const url = process.argv[2];
const count = Number(process.argv[3] ?? 400);
// Every report has a paragraph of its own, so that no text is read twice.
const DOCUMENTS = reports(count).map((one, at) => ({
  ...one,
  text: `${one.text}\n${reports(7)
    .map(({ text }, line) => text.replace('district', `district ${at * 7 + line} of`))
    .join('\n')}`,
}));

function member(role, schema) {
  const child = spawn(process.execPath, [SELF, '--member', role, schema], { stdio: ['pipe', 'pipe', 'inherit'] });
  let out = '';
  const opened = new Promise((resolve) => child.stdout.once('data', resolve));
  child.stdout.on('data', (data) => {
    out += data;
  });
  const result = new Promise((resolve) =>
    child.on('exit', () => resolve(JSON.parse(out.trim().split('\n').at(-1) ?? '{}'))),
  );
  return { child, opened, result, begin: () => child.stdin.write('go\n') };
}

async function measured(readers) {
  const schema = `speed_${process.pid}_${readers}`;
  const address = `${url}${url.includes('?') ? '&' : '?'}schema=${schema}`;
  const archive = await openServer(archiveServer(address), true);
  await archive.submit(DOCUMENTS);
  const team = Array.from({ length: readers }, () => member('reader', address));
  const clerk = member('clerk', address);
  await Promise.all([...team, clerk].map(({ opened }) => opened));
  const began = performance.now();
  for (const one of [...team, clerk]) one.begin();
  const read = await Promise.all(team.map(({ result }) => result));
  const seconds = (performance.now() - began) / 1000;
  while ((await archive.database.one('select nr from reports where story is null')) !== null)
    await new Promise((resolve) => setTimeout(resolve, 100));
  const filed = (performance.now() - began) / 1000;
  clerk.child.kill('SIGTERM');
  const filing = await clerk.result;
  await archive.database.run(`drop schema ${schema} cascade`);
  await archive.close();
  const cpu = read.map((one) => one.cpu);
  console.log(
    `${readers} reader(s): ${count} reports read in ${seconds.toFixed(1)} s, filed in ${filed.toFixed(1)} s;` +
      ` processor: readers ${cpu.map((one) => one.toFixed(1)).join(' + ')} s (${read.map((one) => one.read).join(' + ')}),` +
      ` clerk ${filing.cpu.toFixed(1)} s`,
  );
  return { longest: Math.max(...cpu), clerk: filing.cpu };
}

const one = await measured(1);
const two = await measured(2);
console.log(`the busiest reader of two needs ${(one.longest / two.longest).toFixed(2)} times less of the processor`);
