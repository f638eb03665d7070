import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { english } from '../src/app/weights.js';
import { Workspace } from '../src/app/workspace.js';
import type { SourceDocument } from '../src/model/report.js';
import { accountToHtml } from '../src/output/html.js';
import { type Opened, open } from '../src/server/open.js';
import { chromiumPath, closeAll, launch, scratchFolder, violations } from './browser.js';
import { generatedReports } from './generated.js';
import { harbour, harbourDocuments } from './harbour.js';
import { STORY_VIEWS } from './views.js';

const path = chromiumPath();
const VIEWS = [
  ...STORY_VIEWS,
  '/reports',
  '/report/R1',
  '/parties',
  '/corrections',
  '/export',
  '/search?q=strait',
  '/search?q=',
  '/help',
  '/nowhere',
];

describe.skipIf(path === null)('the page in a real browser', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let opened: Opened;
  let folder: string;
  let workspace: Workspace;
  const outside: string[] = [];
  const at = (view: string): string => new URL(view, opened.address).href;

  beforeAll(async () => {
    folder = scratchFolder();
    workspace = new Workspace(await harbourDocuments(), english(), join(folder, 'readout-corrections.json'));
    opened = await open({
      account: () => workspace.account(),
      file: workspace.file,
      correct: (one) => workspace.correct(one),
      undo: (id) => workspace.undo(id),
    });
    browser = await launch(path ?? '');
    context = await browser.newContext();
    page = await context.newPage();
    page.on('request', (request) => {
      if (!request.url().startsWith('http://127.0.0.1:') && !request.url().startsWith('file:'))
        outside.push(request.url());
    });
    await page.goto(opened.address);
  }, 120_000);

  afterAll(async () => {
    await closeAll(browser, opened, folder);
  });

  test.each(VIEWS)('axe finds nothing in %s, light, dark and narrow', async (view) => {
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [1280, 'dark'],
      [360, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.goto(at(view));
      expect(await violations(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        `${view} at ${width} px scrolls sideways`,
      ).toBe(true);
    }
  });

  test('every item of the account leads to its words and back', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    const account = await harbour();
    const items = account.stories.flatMap((story) => story.items).slice(0, 25);
    for (const item of items) {
      await page.goto(at(`/item/${item.id.replace(/[^A-Za-z0-9_-]/g, '-')}`));
      await page.locator('#evidence a[href^="/report/"]').first().click();
      await page.waitForURL(/\/report\//, { waitUntil: 'load' });
      await page.waitForSelector(':target', { state: 'attached' });
      const target = await page.evaluate(() => document.querySelector(':target')?.textContent ?? null);
      const exact = item.evidence[0]?.exact ?? '';
      expect(target === null ? null : exact.startsWith(target) || target.startsWith(exact), item.title).toBe(true);
      expect(await page.locator(`a[href="/item/${item.id.replace(/[^A-Za-z0-9_-]/g, '-')}"]`).count()).toBeGreaterThan(
        0,
      );
    }
  });

  test('every link and control is reached by keyboard, and focus is seen', async () => {
    await page.goto(at('/'));
    const wanted = await page.evaluate(
      () =>
        [...document.querySelectorAll('a[href],button,input,select,summary')].filter((one) =>
          (one as HTMLElement).checkVisibility(),
        ).length,
    );
    const seen = new Set<string>();
    let unseen = 0;
    for (let step = 0; step < wanted + 5; step++) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const one = document.activeElement as HTMLElement | null;
        if (!one || one === document.body) return null;
        const index = [...document.querySelectorAll('*')].indexOf(one);
        const style = getComputedStyle(one);
        return { index, outline: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 };
      });
      if (focus === null) continue;
      seen.add(`${focus.index}`);
      if (!focus.outline) unseen++;
    }
    expect(seen.size).toBeGreaterThanOrEqual(wanted);
    expect(unseen).toBe(0);
  });

  test('j and k step through the items', async () => {
    await page.goto(at('/statements'));
    await page.keyboard.press('j');
    const first = await page.evaluate(() => document.activeElement?.closest('li')?.textContent);
    await page.keyboard.press('j');
    const second = await page.evaluate(() => document.activeElement?.closest('li')?.textContent);
    await page.keyboard.press('k');
    expect(first).toBeTruthy();
    expect(second).not.toBe(first);
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.textContent)).toBe(first);
  });

  test('every address has a JSON twin', async () => {
    for (const view of ['/account.json', '/figures.json', '/report/R1.json', '/lineage.json']) {
      const answer = await page.request.get(at(view));
      expect(answer.status(), view).toBe(200);
      expect(await answer.json()).toBeTruthy();
    }
  });

  test('a correction is kept in its file, shown as the reader’s, and undone with one click', async () => {
    await page.goto(at('/report/R5'));
    await page.locator('#correct input[name=value]').fill('2024-09-12');
    await page.getByRole('button', { name: 'Set the date' }).click();
    await page.waitForSelector('.changed');
    expect(new URL(page.url()).pathname).toBe('/report/R5');
    await page.goto(at('/corrections'));
    expect(await page.locator('ol.items').textContent()).toContain('2024-09-12');
    expect(workspace.account().reports.find(({ siglum }) => siglum === 'R5')?.published).toEqual({
      value: '2024-09-12',
      from: 'given',
    });
    await page.getByRole('button', { name: 'Undo correction 1' }).click();
    await page.waitForSelector('.changed');
    expect(workspace.account().corrections).toEqual([]);
  });

  test('the file works with script off, offline, and every evidence link leads to its words', async () => {
    const account = await harbour();
    const file = join(folder, 'account.html');
    writeFileSync(file, accountToHtml(account));
    const plain = await (await browser.newContext({ javaScriptEnabled: false, offline: true })).newPage();
    await plain.goto(`file://${file}`);
    const links = await plain
      .locator('main a[href^="#R"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
      .catch(() => null);
    const hrefs = links ?? (await plain.content()).match(/href="#R[^"]+"/g)?.map((one) => one.slice(6, -1)) ?? [];
    const ids = new Set((await plain.content()).match(/id="R[^"]+"/g)?.map((one) => `#${one.slice(4, -1)}`));
    expect(hrefs.length).toBeGreaterThan(50);
    expect(hrefs.filter((href) => !ids.has(href))).toEqual([]);
    await plain.close();
  });

  test('the file: axe finds nothing, five reports stay under 200 KB', async () => {
    const file = join(folder, 'account.html');
    const html = accountToHtml(await harbour());
    writeFileSync(file, html);
    // Five reports in 200 KB: 40 a report.
    expect(Buffer.byteLength(html)).toBeLessThan(40_000 * (await harbour()).reports.length);
    await page.goto(`file://${file}`);
    expect(await violations(page)).toEqual([]);
    await page.goto(opened.address);
  });

  test('the file: every item stands at exactly one place that links can point at', async () => {
    const account = await harbour();
    const ids =
      accountToHtml(account)
        .match(/ id="[^"]+"/g)
        ?.map((one) => one.slice(5, -1)) ?? [];
    const counted = new Map<string, number>();
    for (const id of ids) counted.set(id, (counted.get(id) ?? 0) + 1);
    expect([...counted].filter(([, count]) => count > 1)).toEqual([]);
    expect(
      account.stories
        .flatMap(({ items }) => items)
        .map(({ id }) => id.replace(/[^A-Za-z0-9_-]/g, '-'))
        .filter((id) => !counted.has(id)),
    ).toEqual([]);
  });

  test('fifty reports: every view stands, axe finds nothing, the file stays under 3 MB', async () => {
    const many = new Workspace(generatedReports(50), english(), null);
    const served = await open({ account: () => many.account(), file: null, correct: () => {}, undo: () => {} });
    many.account();
    const fresh = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    fresh.setDefaultTimeout(120_000);
    const tab = await fresh.newPage();
    await tab.goto(served.address);
    for (const view of [...STORY_VIEWS, '/reports', '/report/R7', '/parties', '/search?q=ferry']) {
      const answer = await tab.goto(new URL(view, served.address).href);
      expect(answer?.status(), view).toBe(200);
      expect(await violations(tab), view).toEqual([]);
      expect(
        await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        `${view} scrolls sideways`,
      ).toBe(true);
    }
    await fresh.close();
    await served.close();
    expect(Buffer.byteLength(accountToHtml(many.account()))).toBeLessThan(3_000_000);
  }, 300_000);

  test('nothing outside this machine was asked for', () => {
    expect(outside).toEqual([]);
  });

  test('hostile words in texts, names, outlets and addresses run nothing', async () => {
    const payloads = hostileWords();
    const documents: SourceDocument[] = [];
    for (let index = 0; index < payloads.length; index += 400) {
      const some = payloads.slice(index, index + 400);
      documents.push({
        name: some[0] ?? '',
        outlet: some[1] ?? '',
        url: some[2] ?? '',
        headline: some[3] ?? null,
        language: null,
        published: { value: '2024-08-01', from: 'given' },
        issues: [],
        text: some.map((one, at) => (at % 8 === 0 ? `Mayor Ada Feld said “${one}” on Tuesday.` : one)).join('\n\n'),
      });
    }
    const hostile = new Workspace(documents, english(), null);
    hostile.account();
    const served = await open({ account: () => hostile.account(), file: null, correct: () => {}, undo: () => {} });
    const fresh = await browser.newContext();
    fresh.setDefaultTimeout(120_000);
    const tab = await fresh.newPage();
    const ran: string[] = [];
    const off: string[] = [];
    tab.on('dialog', (dialog) => {
      ran.push(dialog.message());
      void dialog.dismiss();
    });
    tab.on('request', (request) => {
      if (!request.url().startsWith('http://127.0.0.1:') && !request.url().startsWith('file:')) off.push(request.url());
    });
    await tab.exposeFunction('executed', (what: string) => {
      ran.push(what);
    });
    await tab.goto(served.address);
    const reports = hostile.account().reports.map(({ siglum }) => `/report/${siglum}`);
    for (const view of [
      '/',
      '/statements',
      '/figures',
      '/timeline',
      '/matrix',
      '/lineage',
      '/compare',
      '/reports',
      '/parties',
      `/search?q=${encodeURIComponent(payloads[5] ?? '')}`,
      ...reports,
    ])
      await tab.goto(new URL(view, served.address).href);
    const file = join(folder, 'hostile.html');
    writeFileSync(file, accountToHtml(hostile.account()));
    await tab.goto(`file://${file}`);
    const links = await tab.evaluate(() =>
      [...document.querySelectorAll('[href],[src],[action]')]
        .map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? one.getAttribute('action') ?? '')
        .filter((one) => !/^(#|\/|https?:)/i.test(one)),
    );
    await fresh.close();
    await served.close();
    expect(ran).toEqual([]);
    expect(off).toEqual([]);
    expect(links).toEqual([]);
    expect(payloads.length).toBeGreaterThanOrEqual(8000);
  }, 300_000);
});

/**
 * Injection strings: every way to open a script that browsers have, crossed with ways to break out of text, attribute,
 * script, style and comment.
 */
function hostileWords(): string[] {
  const calls = [
    'executed(1)',
    'window.executed(2)',
    'alert(3)',
    "self['executed'](4)",
    'top.executed`5`',
    'Function("executed(6)")()',
    'setTimeout("executed(7)")',
    'import("data:text/javascript,executed(8)")',
  ];
  const opens = [
    '',
    '"',
    "'",
    '">',
    "'>",
    '`',
    '</title>',
    '</style>',
    '</script>',
    '-->',
    ']]>',
    '</textarea>',
    '</svg>',
    '</math>',
    '\u2028',
    '<!--<script>',
    '&quot;>',
    '&#x22;>',
    '%22%3E',
    '\\u003e',
    '</bdi>',
    '</q>',
    '{{',
    '${',
    '<?',
    '<![CDATA[',
  ];
  const bodies = [
    (call: string) => `<script>${call}</script>`,
    (call: string) => `<img src=x onerror=${call}>`,
    (call: string) => `<svg onload=${call}>`,
    (call: string) => `<svg/onload="${call}">`,
    (call: string) => `<body onload=${call}>`,
    (call: string) => `<iframe srcdoc="<script>${call}</script>">`,
    (call: string) => `<a href="javascript:${call}" autofocus onfocus=${call}>x</a>`,
    (call: string) => `javascript:${call}`,
    (call: string) => `data:text/html,<script>${call}</script>`,
    (call: string) => `<details open ontoggle=${call}>`,
    (call: string) => `<math><mtext><table><mglyph><style><img src=x onerror=${call}>`,
    (call: string) => `<input autofocus onfocus=${call}>`,
    (call: string) => `<video><source onerror=${call}>`,
    (call: string) => `<object data="javascript:${call}">`,
    (call: string) => `<style>@import 'javascript:${call}';</style>`,
    (call: string) => `<link rel=stylesheet href="javascript:${call}">`,
    (call: string) => `<meta http-equiv=refresh content="0;javascript:${call}">`,
    (call: string) => `<base href="javascript:${call}//">`,
    (call: string) => `<form action="javascript:${call}"><button>x`,
    (call: string) => `<template><script>${call}</script></template>`,
    (call: string) => `<x onmouseover=${call}>x`,
    (call: string) => `<marquee onstart=${call}>`,
    (call: string) => `<select autofocus onfocus=${call}>`,
    (call: string) => `onerror=${call}//`,
    (call: string) => `<noscript><p title="</noscript><img src=x onerror=${call}>">`,
    (call: string) => `<embed src="javascript:${call}">`,
    (call: string) => `<isindex action="javascript:${call}" type=image>`,
    (call: string) => `<keygen autofocus onfocus=${call}>`,
    (call: string) => `<audio src onerror=${call}>`,
    (call: string) => `<ScRiPt>${call}</sCrIpT>`,
    (call: string) => `<script\u0000>${call}</script>`,
    (call: string) => `<scr<script>ipt>${call}</scr</script>ipt>`,
    (call: string) => `<svg><animate onbegin=${call} attributeName=x>`,
    (call: string) => `<svg><script>${call}</script></svg>`,
    (call: string) => `<svg><a xlink:href="javascript:${call}"><text>x`,
    (call: string) => `\u202e<script>${call}</script>`,
    (call: string) => `＜script＞${call}＜/script＞`,
    (call: string) => `<img src=\`x\` onerror=${call}>`,
    (call: string) => `<img/src/onerror=${call}>`,
  ];
  return calls.flatMap((call) => opens.flatMap((begin) => bodies.map((body) => `${begin}${body(call)}`)));
}
