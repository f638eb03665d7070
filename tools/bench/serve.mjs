#!/usr/bin/env node
/**
 * How fast the pages over an archive answer: `node tools/bench/serve.mjs FILE.db`, where the file was kept by
 * `node tools/bench/archive.mjs 1000 --keep DIR`. Asks over loopback, one request after another: the list, a search, and
 * the account and a report of each of a hundred stories, once while it is told for the first time, once after.
 */
import { english } from '../../dist/app/weights.js';
import { Archive } from '../../dist/archive/archive.js';
import { listStories } from '../../dist/archive/list.js';
import { openSqlite } from '../../dist/archive/sqlite/open.js';
import { serve } from '../../dist/server/serve.js';

const [file] = process.argv.slice(2);
if (!file) {
  console.error('Give the file of an archive: node tools/bench/serve.mjs FILE.db');
  process.exit(2);
}
const archive = await Archive.open({
  database: await openSqlite(file, { place: file }),
  place: file,
  english,
  software: 'bench',
  now: () => `${new Date().toISOString().slice(0, 19)}Z`,
});
const served = await serve({
  ...{ archive, sessions: null, host: '127.0.0.1', port: 0, basePath: '', names: [], believed: null },
});
const { stories } = await listStories(archive.database, {}, 100);
const words = (await archive.database.all('select text from reports order by nr limit 200')).map(({ text }) =>
  (text.match(/\b[A-Za-z]{5,}\b/g) ?? ['strike', 'talks']).slice(7, 9).join(' '),
);
const measured = async (name, addresses) => {
  const times = [];
  for (const address of addresses) {
    const start = performance.now();
    const answer = await fetch(new URL(address, served.address));
    await answer.text();
    if (answer.status !== 200) throw new Error(`${address}: ${answer.status}`);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (q) => times[Math.min(times.length - 1, Math.floor(times.length * q))].toFixed(1);
  console.log(`${name} | ${times.length} | ${at(0.5)} | ${at(0.95)}`);
};
const of = (view) => stories.map(({ id }) => `/story/${id.slice('story:'.length)}/${view}`);
console.log('page | requests | p50 ms | p95 ms');
await measured('story, told for the first time', of(''));
await measured('story, told before', of(''));
await measured('report of a story', of('report/R1'));
await measured(
  'list with facets',
  Array.from({ length: 100 }, (_, n) => `/?from=${n % 10}`),
);
await measured(
  'search',
  words.map((two) => `/search?q=${encodeURIComponent(two)}`),
);
await served.close();
await archive.close();
