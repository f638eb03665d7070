import { createHash } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { english } from '../src/app/weights.js';
import { Workspace } from '../src/app/workspace.js';
import { type Opened, open } from '../src/server/open.js';
import { chromiumPath, closeAll, scratchFolder } from './browser.js';
import { harbourDocuments } from './harbour.js';

const path = chromiumPath();

const ARTICLE = `<!doctype html><html lang="en"><head><title>Ferries wait</title></head><body><article><h1>Ferries wait</h1>
<p>Teodor Brask said on Saturday that the ferries would wait for the pilots’ vote. “We wait, and we do not sail,” he said.</p>
<p>The harbour office in Tolvane counted 1,700 unlicensed boats in July. The strait was calm for most of that month.</p>
</article></body></html>`;

/** Chromium's id of an extension that is loaded from a folder. */
function idOf(folder: string): string {
  const digits = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

describe.skipIf(path === null)('the extension, loaded in a browser', () => {
  let folder: string;
  let context: BrowserContext;
  let opened: Opened;
  let site: Server;
  let workspace: Workspace;
  let article: string;
  let popup: Page;
  let shown: Page;

  beforeAll(async () => {
    folder = scratchFolder();
    const extension = join(folder, 'extension');
    cpSync('extension', extension, { recursive: true });
    // A press of the button lends the tab to the extension, and a test cannot press it: here the pages of this machine
    // are lent for good. All else is as it stands.
    const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
    const lent = { ...manifest, host_permissions: ['http://localhost/*'] };
    writeFileSync(join(extension, 'manifest.json'), JSON.stringify(lent));
    workspace = new Workspace(await harbourDocuments(), english(), null);
    opened = await open({
      account: () => workspace.account(),
      file: null,
      correct: () => {},
      undo: () => {},
      receive: (page) => workspace.receive(page),
    });
    site = createServer((_, answer) => answer.setHeader('content-type', 'text/html; charset=utf-8').end(ARTICLE));
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    const bound = site.address();
    article = `http://localhost:${typeof bound === 'object' && bound ? bound.port : 0}/2024/ferries`;
    context = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath: path ?? '',
      headless: false,
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [
        '--headless=new',
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
      ],
    });
    shown = await context.newPage();
    await shown.goto(article);
    popup = await context.newPage();
    // The popup stands in a tab of its own here: the tab in view is the article's.
    await popup.addInitScript(`{
      const all = chrome.tabs.query.bind(chrome.tabs);
      chrome.tabs.query = () => all({ url: 'http://localhost/*' });
    }`);
    await popup.goto(`chrome-extension://${idOf(extension)}/popup.html`);
  }, 120_000);

  afterAll(async () => {
    await context?.close();
    site?.close();
    await closeAll(undefined, opened, folder);
  });

  const said = (words: string): Promise<unknown> =>
    popup.waitForFunction((one) => document.querySelector('#said')?.textContent?.includes(one), words);

  const send = async (code: string): Promise<void> => {
    await popup.fill('#code', code);
    await popup.click('button');
  };

  test('says so where the code is wrong, and nothing is added', async () => {
    await send(`${new URL(opened.address).port}-${'0'.repeat(32)}`);
    await said('The code is an old one, or wrong');
    await send(`1-${'0'.repeat(32)}`);
    await said('Readout does not answer');
    expect(workspace.documents.length).toBe(6);
  });

  test('sends the page by the code that the local page shows, typed once', async () => {
    const local = await context.newPage();
    await local.goto(opened.address);
    await local.goto(new URL('/pair', opened.address).href);
    const code = /\d+-[0-9a-f]{32}/.exec((await local.textContent('main')) ?? '')?.[0] ?? '';
    await send(code);
    await said('Added: ');
    const report = workspace.account().reports.find(({ url }) => url === article);
    expect(report?.text).toContain('We wait, and we do not sail');
    await local.goto(new URL('/reports', opened.address).href);
    expect(await local.textContent('main')).toContain('was sent from the browser and stands in no folder');
    await popup.reload();
    expect(await popup.inputValue('#code')).toBe(code);
    await popup.click('button');
    await said('Added: ');
    expect(workspace.account().reports.length).toBe(7);
  });

  test('a page of the web cannot send, though it has the code', async () => {
    const code = await popup.inputValue('#code');
    const outcome = await shown.evaluate(async ([port, token]) => {
      const body = JSON.stringify({ url: 'https://evil.example/', html: '<p>x</p>' });
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      return fetch(`http://127.0.0.1:${port}/send`, { method: 'POST', headers, body }).then(
        ({ status }) => String(status),
        () => 'refused',
      );
    }, code.split('-'));
    expect(outcome).toBe('refused');
    expect(workspace.documents.length).toBe(7);
  });
});
