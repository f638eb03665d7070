#!/usr/bin/env node
/**
 * Pictures of every view, light, dark, on a phone and on paper, into docs/img: the example story whole, and the first
 * screens of invented stories of 32 and of 3 reports (stories.mjs). Needs a Chromium (Debian: chromium).
 *
 *     npm run screenshots
 *     node tools/screenshots/screenshots.mjs PATH|accident|vote FOLDER     # every view of another story, elsewhere
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { readSources } from '../../dist/app/sources.js';
import { english } from '../../dist/app/weights.js';
import { Workspace } from '../../dist/app/workspace.js';
import { open } from '../../dist/server/open.js';
import { smallPng } from './small-png.mjs';
import { accident, vote } from './stories.mjs';

const STORIES = { accident, vote };
const SHAPES = [
  ['light', { width: 1280, height: 900 }],
  ['dark', { width: 1280, height: 900 }],
  ['phone', { width: 390, height: 844 }],
  ['print', { width: 700, height: 990 }],
];
const VIEWS = [
  ['account', '/'],
  ['statements', '/statements'],
  ['figures', '/figures'],
  ['commitments', '/commitments'],
  ['timeline', '/timeline'],
  ['first', '/first'],
  ['matrix', '/matrix'],
  ['lineage', '/lineage'],
  ['compare', '/compare'],
  ['compare-three', '/compare?base=R4&with=R6&with=R1'],
  ['source', '/report/R2'],
  ['item', null],
  ['export', '/export'],
  ['reports', '/reports'],
  ['parties', '/parties'],
  ['search', '/search?q=levy'],
  ['help', '/help'],
];
/** Of the invented stories these stand in docs. */
const FEW = new Set(['account', 'figures', 'first', 'lineage', 'matrix']);

const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
);
if (!executablePath) {
  console.error('No Chromium on this machine. Install one (Debian: apt-get install chromium) or name it in CHROMIUM.');
  process.exit(2);
}
const [asked, elsewhere] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
let made = 0;
if (asked) await pictures(asked, elsewhere ?? 'pictures', '', () => true);
else {
  await pictures('examples/harbour', 'docs/img', '', () => true);
  await pictures('accident', 'docs/img', 'accident-', (name) => FEW.has(name));
  await pictures('vote', 'docs/img', 'vote-', (name) => name === 'account');
}
await browser.close();
console.log(`${made} pictures`);

/** Writes the pictures of a story: a built-in one by its name, else the files of a path. */
async function pictures(story, folder, before, wanted) {
  mkdirSync(folder, { recursive: true });
  const documents = STORIES[story] ? STORIES[story]() : (await readSources([story])).documents;
  const workspace = new Workspace(documents, english(), null);
  const served = await open({
    account: () => workspace.account(),
    file: null,
    correct: (one) => workspace.correct(one),
    undo: (id) => workspace.undo(id),
  });
  const { items } = workspace.account().stories[0];
  const item = items.find(({ mark }) => mark === 'differs') ?? items[0];
  for (const [shape, viewport] of SHAPES) {
    const context = await browser.newContext({
      viewport,
      colorScheme: shape === 'dark' ? 'dark' : 'light',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(300_000);
    const page = await context.newPage();
    await page.goto(served.address);
    if (shape === 'print') await page.emulateMedia({ media: 'print' });
    for (const [name, address] of VIEWS) {
      if (!wanted(name)) continue;
      const path = address ?? `/item/${item.id.replace(/[^A-Za-z0-9_-]/g, '-')}`;
      await page.goto(new URL(path, served.address).href);
      const picture = await page.screenshot();
      // Pictures for the papers are small; any other one is exact.
      writeFileSync(`${folder}/${before}${name}-${shape}.png`, asked ? picture : smallPng(picture));
      made++;
    }
    await context.close();
  }
  await served.close();
}
