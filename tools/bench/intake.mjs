#!/usr/bin/env node
/**
 * How fast files come in, as they are saved: `node tools/bench/intake.mjs [PAGES] [--keep DIR]` writes so many pages
 * (1,000) of 200 KB each, each with the furniture of a news site around some 600 words, and web archives of 256 MB whose
 * records are such pages, pictures and requests; then reads each in a process of its own. Printed are pages a second and
 * MB a second, of the clock and of processor time, and the greatest memory: the reader of pages alone, the command line
 * in one thread and in two, and of the archives raw records. Every sentence is made by a fixed rule of invented names.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chance } from './corpus.mjs';
import { PROGRAM, runOf } from './process.mjs';

/** Bytes of a page, and of an archive. */
const [PAGE, ARCHIVE] = [200_000, 256e6];

const PLACES = ['Tolvane', 'Sarrow', 'Brenmark', 'Ostrel', 'Kesmond', 'Dunvale'];
const NAMES = ['Ada Merrow', 'Jonas Feld', 'Rina Okafor', 'Tomas Belk', 'Lena Vuori', 'Samir Dahl'];
const WHATS = ['the bridge', 'the ferry line', 'the water plant', 'the harbour toll', 'the rail link'];
const SHAPES = [
  (who, place, what, n) =>
    `${who}, the mayor of ${place}, said on Monday that ${what} would open again by the end of March if the council pays ${n} million crowns.`,
  (who, place, what, n) =>
    `“We have counted ${n} percent fewer crossings since last month,” ${who} told reporters in ${place}, where ${what} is closed.`,
  (who, place, what, n) =>
    `Some ${n} people met in ${place} to speak about ${what}, which has divided the town for ${n} years, ${who} recalled.`,
];

/** A saved page of a news site: head, program, style, menus, the report, boxes, comments, a foot. */
export function page(number) {
  const random = chance(number + 1);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const sentence = () => pick(SHAPES)(pick(NAMES), pick(PLACES), pick(WHATS), 3 + Math.floor(random() * 90));
  const headline = `Council of ${pick(PLACES)} agrees on ${pick(WHATS)}, page ${number}`;
  const link = (k) =>
    `<li class="nav__item"><a class="nav__link" href="/section/${k}" data-track="nav-${k}">Section ${k}</a></li>`;
  const links = (count) => Array.from({ length: count }, (_, k) => link(k)).join('');
  const teaser = (k) =>
    `<article class="card card--small"><a href="/story/${k}"><img loading="lazy" src="/i/${k}.jpg" alt=""><h3>${sentence().slice(0, 60)}</h3></a></article>`;
  const comment = (k) =>
    `<li class="comment" id="c${k}"><span class="comment__author">reader${k}</span><p>Nobody asked us, and ${pick(PLACES)} will pay for it again.</p></li>`;
  const paragraphs = Array.from({ length: 12 }, () => `<p>${sentence()} ${sentence()}</p>`);
  paragraphs.splice(6, 0, '<div class="ad-slot" data-slot="mid"><span>Advertisement</span></div>');
  const data = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    datePublished: '2024-03-04T09:10:00Z',
    author: [{ '@type': 'Person', name: pick(NAMES) }],
  });
  const top = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline} - Vela Post</title>
<meta property="og:site_name" content="Vela Post"><meta property="og:title" content="${headline}">
<script type="application/ld+json">${data}</script>`;
  const body = `</head><body class="site"><header><nav><ul>${links(120)}</ul></nav></header><main><article class="story">
<h1>${headline}</h1><div class="byline">By ${pick(NAMES)}</div><time datetime="2024-03-04T09:10:00Z">4 March 2024</time>
${paragraphs.join('\n')}
</article><aside class="related"><h2>Related stories</h2>${Array.from({ length: 60 }, (_, k) => teaser(k)).join('')}</aside>
<section class="comments"><ol>${Array.from({ length: 80 }, (_, k) => comment(k)).join('')}</ol></section></main>
<footer><ul>${links(80)}</ul><p>© 2024 Vela Post. All rights reserved.</p></footer></body></html>`;
  // What is left of its bytes is program and style, half each, as on pages of today.
  const left = PAGE - Buffer.byteLength(top) - Buffer.byteLength(body);
  const rule = (k) => `.c${k}{margin:0 ${k % 9}px;color:#${(k % 4096).toString(16).padStart(3, '0')}}`;
  const line = (k) => `window.q=window.q||[];q.push(["slot-${k}",{w:${k % 970},lazy:true,t:"<div class=x>"}]);`;
  const fill = (make, size) => {
    let text = '';
    for (let k = 0; text.length < size; k++) text += make(k);
    return text.slice(0, Math.max(0, size));
  };
  const half = Math.floor((left - 36) / 2);
  return `${top}<style>${fill(rule, half)}</style><script>${fill(line, half)}</script>${body}`;
}

function record(type, address, media, payload) {
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2024-03-04T09:10:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r\nContent-Type: ${media}\r\nContent-Length: ${payload.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), payload, Buffer.from('\r\n\r\n')]);
}

function answered(media, payload) {
  return Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${media}\r\nContent-Length: ${payload.length}\r\n\r\n`, 'latin1'),
    payload,
  ]);
}

/** A web archive in which one record of `every` is a page, the others pictures and requests. */
function writeArchive(file, every) {
  const picture = Buffer.alloc(120_000, 0xa7);
  const request = Buffer.from('GET / HTTP/1.1\r\nHost: vela.example\r\n\r\n');
  const out = openSync(file, 'w');
  let size = 0;
  let pages = 0;
  for (let k = 0; size < ARCHIVE; k++) {
    const address = `https://vela.example/${k}`;
    const whole =
      k % every === 0
        ? record('response', address, 'application/http; msgtype=response', answered('text/html', Buffer.from(page(k))))
        : k % 2 === 0
          ? record('response', address, 'application/http; msgtype=response', answered('image/jpeg', picture))
          : record('request', address, 'application/http; msgtype=request', request);
    if (k % every === 0) pages++;
    size += writeSync(out, whole);
  }
  closeSync(out);
  return { size, pages };
}

/** A program of a few lines that reads a path into documents and prints what it took. */
const READ = `data:text/javascript,${encodeURIComponent(`
const { readPaths } = await import(process.argv[1]);
const used = () => { const { userCPUTime, systemCPUTime } = process.resourceUsage(); return (userCPUTime + systemCPUTime) / 1e6; };
const [start, before] = [performance.now(), used()];
const { documents, problems } = readPaths([process.argv[2]]);
const seconds = (performance.now() - start) / 1000;
const length = documents.reduce((sum, { text }) => sum + text.length, 0);
process.stdout.write(JSON.stringify({ seconds, cpu: used() - before, documents: documents.length, problems: problems.length, length, megabytes: process.resourceUsage().maxRSS / 1024 }));
`)}`;

function readAlone(path) {
  const program = decodeURIComponent(READ.slice('data:text/javascript,'.length));
  const sources = new URL('../../dist/app/sources.js', import.meta.url).href;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', program, sources, path],
    { encoding: 'utf8', maxBuffer: 1e8, env: { ...process.env, READOUT_LIMITS: 'items=100000,entries=100000' } },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function main() {
  const count = Number(process.argv[2] ?? 1000);
  const kept = process.argv.indexOf('--keep');
  const root = kept < 0 ? mkdtempSync(join(tmpdir(), 'readout-intake-')) : (process.argv[kept + 1] ?? '.');
  const folder = join(root, 'pages');
  mkdirSync(folder, { recursive: true });
  for (let k = 0; k < count; k++) writeFileSync(join(folder, `page-${String(k).padStart(5, '0')}.html`), page(k));
  console.log(`${readdirSync(folder).length} pages of ${PAGE / 1000} KB`);
  const alone = readAlone(folder);
  tell('pages into documents, one thread', count, alone, 'pages');
  console.log(`  ${alone.documents} documents, ${alone.problems} problems, ${alone.length} characters of text`);
  for (const jobs of [1, 2]) {
    const { wall, cpu, megabytes } = runOf([PROGRAM, 'read', folder, '--alone', '--jobs', String(jobs)]);
    const took = { seconds: wall, cpu, megabytes };
    tell(`readout read --alone --jobs ${jobs}, all annotations`, count, took, 'pages');
  }
  for (const [says, every] of [
    ['pictures and requests, one page', 1e9],
    ['one page in 20 records', 20],
    ['pages alone', 1],
  ]) {
    const file = join(root, `archive-${every}.warc`);
    const { size, pages } = writeArchive(file, every);
    const read = readAlone(file);
    tell(`WARC of ${Math.round(size / 1e6)} MB, ${says} (${pages} pages)`, size / 1e6, read, 'MB');
    rmSync(file);
  }
  if (kept < 0) rmSync(root, { recursive: true });
}

function tell(what, count, { seconds, cpu, megabytes }, unit) {
  const rate = (time) => (count / time).toFixed(0);
  console.log(
    `${what}: ${rate(seconds)} ${unit} a second, ${rate(cpu)} a second of processor time, at most ${megabytes.toFixed(0)} MB`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
