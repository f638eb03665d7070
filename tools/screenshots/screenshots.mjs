#!/usr/bin/env node
/**
 * Pictures of every view of the example story, light, dark and on a phone, into docs/img. Needs a Chromium (Debian:
 * chromium).
 *
 *     npm run screenshots
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { readSources } from '../../dist/app/sources.js';
import { english } from '../../dist/app/weights.js';
import { Workspace } from '../../dist/app/workspace.js';
import { open } from '../../dist/server/open.js';

const executablePath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
);
if (!executablePath) {
  console.error('No Chromium on this machine. Install one (Debian: apt-get install chromium) or name it in CHROMIUM.');
  process.exit(2);
}
const { documents } = await readSources([process.argv[2] ?? 'examples/harbour']);
const workspace = new Workspace(documents, english(), null);
const served = await open({
  account: () => workspace.account(),
  file: null,
  correct: (one) => workspace.correct(one),
  undo: (index) => workspace.undo(index),
});
const folder = process.argv[3] ?? 'docs/img';
mkdirSync(folder, { recursive: true });
const item =
  workspace.account().stories[0]?.items.find(({ mark }) => mark === 'differs') ??
  workspace.account().stories[0]?.items[0];
const views = [
  ['account', '/'],
  ['statements', '/statements'],
  ['figures', '/figures'],
  ['commitments', '/commitments'],
  ['timeline', '/timeline'],
  ['matrix', '/matrix'],
  ['lineage', '/lineage'],
  ['compare', '/compare'],
  ['compare-three', '/compare?base=R4&with=R6&with=R1'],
  ['source', '/report/R2'],
  ['item', `/item/${item?.id.replace(/[^A-Za-z0-9_-]/g, '-')}`],
  ['export', '/export'],
  ['reports', '/reports'],
  ['parties', '/parties'],
  ['search', '/search?q=levy'],
  ['help', '/help'],
];
const shapes = [
  ['light', { width: 1280, height: 900 }],
  ['dark', { width: 1280, height: 900 }],
  ['phone', { width: 360, height: 780 }],
];
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
for (const [shape, viewport] of shapes) {
  const context = await browser.newContext({
    viewport,
    colorScheme: shape === 'dark' ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(served.address);
  for (const [name, address] of views) {
    await page.goto(new URL(address, served.address).href);
    writeFileSync(`${folder}/${name}-${shape}.png`, await page.screenshot());
  }
  await context.close();
}
await browser.close();
await served.close();
console.log(`${views.length * shapes.length} pictures in ${folder}`);
