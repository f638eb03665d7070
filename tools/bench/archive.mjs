#!/usr/bin/env node
/**
 * How an archive grows: `node tools/bench/archive.mjs 1000 10000 100000` (or `npm run bench -- --archive 1000 10000`).
 * For each size: reports a second while loading (reading left out), one report more (p50, p95), search by two words, a
 * story's page when its account is kept, opening it again, bytes a report beyond its text, memory. Reports are generated
 * by a fixed rule; see newsroom.mjs. `--keep DIR` keeps the files.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { english } from '../../dist/app/weights.js';
import { Archive } from '../../dist/archive/archive.js';
import { listStories } from '../../dist/archive/list.js';
import { search } from '../../dist/archive/search.js';
import { openSqlite } from '../../dist/archive/sqlite/open.js';
import { newsroom } from './newsroom.mjs';

const sizes = process.argv
  .slice(2)
  .filter((one) => /^\d+$/.test(one))
  .map(Number);
const keep = process.argv.includes('--keep') ? process.argv[process.argv.indexOf('--keep') + 1] : null;
const folder = keep ?? mkdtempSync(join(tmpdir(), 'readout-archive-'));
const reader = english();
const make = newsroom(reader, { tellings: Number(process.env['TELLINGS'] ?? 60) });
const made = new Map();
const now = () => `${new Date().toISOString().slice(0, 19)}Z`;
const open = async (file) =>
  Archive.open({
    database: await openSqlite(file, { place: file }),
    place: file,
    english: () => reader,
    software: 'bench',
    now,
    read: (document) => {
      const report = made.get(document.name);
      if (!report) throw new Error(`${document.name} was not made`);
      return report;
    },
  });

const quantile = (times, q) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * q))];
const both = (times) => `${quantile(times, 0.5).toFixed(1)} / ${quantile(times, 0.95).toFixed(1)}`;
const pair = (times) => `${both(times.map(({ wall }) => wall))} (${both(times.map(({ cpu }) => cpu))})`;
const timed = async (work) => {
  const start = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - start, cpu: (user + system) / 1000 };
};

console.log(
  'reports | stories | load: reports/s (ms each) | add one ms p50/p95 (CPU) | search | tell | story page | list ms | reopen ms | KB a report beyond text (told) | MB memory',
);
for (const size of sizes) {
  const file = join(folder, `archive-${size}.db`);
  let archive = await open(file);
  const chunk = Math.min(500, size);
  let spent = 0;
  let used = 0;
  let text = 0;
  for (let at = 0; at < size; at += chunk) {
    const some = Array.from({ length: Math.min(chunk, size - at) }, (_, k) => make(at + k));
    for (const { document, report } of some) {
      made.set(document.name, report);
      text += Buffer.byteLength(document.text);
    }
    const { wall, cpu } = await timed(async () => {
      await archive.submit(some.map(({ document }) => document));
      while ((await archive.takeIn(100)).read > 0);
    });
    spent += wall;
    used += cpu;
    made.clear();
    if (size >= 50_000 && at % 10_000 === 0) console.error(`${at} ${(spent / (at + chunk)).toFixed(2)} ms each`);
  }
  const count = async (sql) => Number((await archive.database.one(sql)).n);
  const stories = await count('select count(*) as n from stories');
  const reopen = await timed(async () => {
    await archive.close();
    archive = await open(file);
    await archive.unread();
  });
  const before = statSync(file).size;
  const adds = [];
  for (let k = 0; k < 200; k++) {
    const { document, report } = make(Math.floor((size * (k + 0.5)) / 200));
    const one = { ...document, name: `late-${k}.txt`, text: `${document.text} Late edition ${k}.`, outlet: 'Late' };
    made.set(one.name, { ...report, text: one.text, name: one.name, outlet: 'Late' });
    adds.push(await timed(() => archive.add([one])));
  }
  const words = Array.from({ length: 100 }, (_, k) =>
    make(Math.floor((size * (k + 0.5)) / 100)).document.text.split(' '),
  );
  const searches = [];
  for (const list of words)
    searches.push(await timed(() => search(archive.database, { words: `${list[0]} ${list[1]}` }, 20)));
  for (const list of words)
    searches.push(await timed(() => search(archive.database, { words: `minister council ${list[1]}` }, 20)));
  const ids = (await archive.database.all('select id from stories order by id limit 60')).map(({ id }) => id);
  const tells = [];
  const told = await count(`select coalesce(sum(reports), 0) as n from stories where id in ('${ids.join("','")}')`);
  const page = (await archive.database.one('pragma page_count')).page_count;
  for (const id of ids) tells.push(await timed(() => archive.account(id)));
  const grown = ((await archive.database.one('pragma page_count')).page_count - page) * 4096;
  const pages = [];
  for (const id of ids) pages.push(await timed(() => archive.account(id)));
  const list = await timed(() => listStories(archive.database, {}, 50));
  const beyond = (before - text) / size;
  console.log(
    [
      size,
      stories,
      `${Math.round((size / spent) * 1000)} (${(spent / size).toFixed(1)}, ${(used / size).toFixed(1)} of CPU)`,
      pair(adds),
      pair(searches),
      pair(tells),
      pair(pages),
      list.wall.toFixed(1),
      reopen.wall.toFixed(0),
      `${(beyond / 1000).toFixed(1)} (${((beyond + grown / told) / 1000).toFixed(1)}; text ${(text / size / 1000).toFixed(1)})`,
      Math.round(process.memoryUsage().rss / 1e6),
    ].join(' | '),
  );
  await archive.close();
  if (!keep) for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
}
if (!keep) rmSync(folder, { recursive: true, force: true });
