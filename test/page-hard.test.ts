import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { english } from '../src/app/weights.js';
import type { Account } from '../src/model/account.js';
import { accountToHtml } from '../src/output/html.js';
import { accountOf } from '../src/pipeline.js';
import { type Opened, open } from '../src/server/open.js';
import { chromiumPath, closeAll, launch, scratchFolder, visit } from './browser.js';
import { generatedReports } from './generated.js';
import { harbour } from './harbour.js';
import { hardReports } from './hard-names.js';
import { STORY_VIEWS } from './views.js';

const path = chromiumPath();
const VIEWS = [
  ...STORY_VIEWS,
  '/reports',
  '/report/R1',
  '/report/R2',
  '/parties',
  '/corrections',
  '/search?q=bridge',
  '/export',
  '/help',
];

describe.skipIf(path === null)('names and words that break layouts', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let opened: Opened;
  let folder: string;
  let account: Account;

  beforeAll(async () => {
    folder = scratchFolder();
    account = accountOf(hardReports(), english());
    opened = await open({ account: () => account, file: null, correct: () => {}, undo: () => {} });
    browser = await launch(path ?? '');
    context = await browser.newContext({ reducedMotion: 'reduce' });
    page = await context.newPage();
    await visit(page, opened.address);
  }, 120_000);

  afterAll(async () => {
    await closeAll(browser, opened, folder);
  });

  test.each(VIEWS)('%s: nothing scrolls sideways, no words lie on words, right to left stands apart', async (view) => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await visit(page, new URL(view, opened.address).href);
      expect(await wide(page), `${view} at ${width}`).toEqual([]);
      expect(await overlaps(page), `${view} at ${width}`).toEqual([]);
      expect(await bare(page), `${view} at ${width}`).toEqual([]);
    }
  });

  test('every item: the same', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    for (const { id } of account.stories.flatMap(({ items }) => items).slice(0, 40)) {
      await visit(page, new URL(`/item/${id.replace(/[^A-Za-z0-9_-]/g, '-')}`, opened.address).href);
      expect([...(await wide(page)), ...(await overlaps(page)), ...(await bare(page))], id).toEqual([]);
    }
  });

  test('the file: the same', async () => {
    const file = join(folder, 'account.html');
    writeFileSync(file, accountToHtml(account));
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await visit(page, `file://${file}`);
      expect(await wide(page)).toEqual([]);
      expect(await overlaps(page)).toEqual([]);
      expect(await bare(page)).toEqual([]);
    }
    await visit(page, opened.address);
  });

  test('the example and fifty reports of many days: the drawings keep their words apart', async () => {
    const fifty = accountOf(
      generatedReports(50).map((one, index) => ({
        ...one,
        published:
          index % 7 === 6
            ? null
            : { value: `2024-06-${String(18 + ((index * 5) % 9)).padStart(2, '0')}`, from: 'given' },
      })),
      english(),
    );
    for (const shown of [await harbour(), fifty]) {
      const served = await open({ account: () => shown, file: null, correct: () => {}, undo: () => {} });
      const tab = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage();
      await visit(tab, served.address);
      for (const width of [360, 1280])
        for (const view of ['/', '/lineage', '/timeline', '/figures', '/matrix']) {
          await tab.setViewportSize({ width, height: 800 });
          await visit(tab, new URL(view, served.address).href);
          expect(
            [...(await wide(tab)), ...(await overlaps(tab))],
            `${view} of ${shown.reports.length} at ${width}`,
          ).toEqual([]);
        }
      await tab.context().close();
      await served.close();
    }
  }, 120_000);

  test('while reports are read the page says how far, and shows the account by itself, without script', async () => {
    let read = 3;
    const slow = await open({
      account: () => account,
      file: null,
      progress: () => (read < 5 ? { read: read++, total: 12 } : null),
      correct: () => {},
      undo: () => {},
    });
    const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await plain.goto(slow.address);
    expect(await plain.textContent('h1')).toBe('Reading 12 reports');
    expect(await plain.textContent('.what')).toBe('3 of 12 reports read.');
    await expect.poll(() => plain.textContent('nav.views').catch(() => null), { timeout: 15_000 }).toContain('Lineage');
    await plain.context().close();
    await slow.close();
  });

  test('on paper: no navigation, differences first, numbered evidence, each page numbered, nothing wider than the sheet', async () => {
    const file = join(folder, 'paper.html');
    const told = await harbour();
    writeFileSync(file, accountToHtml(told));
    await visit(page, `file://${file}`);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setViewportSize({ width: 680, height: 960 });
    const seen = await page.evaluate(() => {
      const visible = (query: string): number =>
        [...document.querySelectorAll(query)].filter((one) => one.checkVisibility()).length;
      const cited = [...document.querySelectorAll<HTMLElement>('.tags a[href*="-"]')].filter((one) =>
        one.checkVisibility(),
      );
      const listed = document.querySelector('.on-paper pre')?.textContent?.split('\n') ?? [];
      return {
        navigation: visible('nav a, button, input, .skip'),
        texts: visible('#sources .text'),
        evidence: visible('.on-paper'),
        first: [...document.querySelectorAll('h2')].find((one) => one.checkVisibility())?.textContent ?? '',
        numbered: cited.filter(
          (one) =>
            /^" \[" attr\(data-e\)/.test(getComputedStyle(one, '::after').content) ||
            /\[\d+\]/.test(getComputedStyle(one, '::after').content),
        ).length,
        cited: cited.length,
        wrong: cited
          .filter(
            (one) =>
              listed[Number(one.dataset['e']) - 1] !==
              `${one.dataset['e']} ${(one.getAttribute('href') ?? '').replace(/^.*#|-.*$/g, '')} ${(one.getAttribute('href') ?? '').split('-').slice(1).join('–')}`,
          )
          .map((one) => one.outerHTML),
        ink: getComputedStyle(document.body).color,
        paper: getComputedStyle(document.body).backgroundColor,
      };
    });
    expect(seen).toMatchObject({
      navigation: 0,
      texts: 0,
      evidence: 1,
      wrong: [],
      ink: 'rgb(0, 0, 0)',
      paper: 'rgb(255, 255, 255)',
    });
    expect(seen.first).toMatch(/^They differ/);
    expect(seen.cited).toBeGreaterThan(50);
    expect(seen.numbered).toBe(seen.cited);
    const pdf = await page.pdf({ format: 'A4' });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(3);
    expect(pages).toBeLessThan(30);
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    await visit(page, opened.address);
  });
});

/** What sticks out of the window, but for what scrolls in a region of its own. */
function wide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const out: string[] =
      document.documentElement.scrollWidth > innerWidth
        ? [`the page is ${document.documentElement.scrollWidth} wide`]
        : [];
    for (const one of document.querySelectorAll('body *')) {
      if (!one.checkVisibility() || one.closest('.skip, .scroll, header nav, svg, option') || one.matches('html, body'))
        continue;
      const { right, left, width } = one.getBoundingClientRect();
      if (width > 0 && (right > innerWidth + 1 || left < -1))
        out.push(
          `${one.tagName}.${one.className} ${Math.round(left)}–${Math.round(right)}: ${one.textContent?.slice(0, 40)}`,
        );
    }
    return out.slice(0, 5);
  });
}

/** Words that are drawn over other words. */
function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxes: { readonly box: DOMRect; readonly text: Text }[] = [];
    /** What is left of a box within all that cuts it off. */
    const seen = (box: DOMRect, parent: Element): DOMRect => {
      let { left, top, right, bottom } = box;
      for (let at: Element | null = parent; at; at = at.parentElement) {
        if (getComputedStyle(at).overflow === 'visible') continue;
        const cut = at.getBoundingClientRect();
        [left, top, right, bottom] = [
          Math.max(left, cut.left),
          Math.max(top, cut.top),
          Math.min(right, cut.right),
          Math.min(bottom, cut.bottom),
        ];
      }
      return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node as Text;
      const parent = text.parentElement;
      if (
        !parent ||
        text.data.trim() === '' ||
        !parent.checkVisibility({ checkVisibilityCSS: true }) ||
        parent.closest('.skip, script, style, select, title, desc, sup, [scope=row]')
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const whole of range.getClientRects()) {
        const box = seen(whole, parent);
        if (box.width > 1 && box.height > 1) boxes.push({ box, text });
      }
    }
    boxes.sort((a, b) => a.box.top - b.box.top);
    const found: string[] = [];
    boxes.forEach((one, index) => {
      for (let next = index + 1; next < boxes.length && found.length < 5; next++) {
        const other = boxes[next];
        if (!other || other.box.top >= one.box.bottom) break;
        if (one.text === other.text) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (across > 3 && down > Math.min(one.box.height, other.box.height) * 0.45)
          found.push(
            `“${one.text.data.slice(0, 30)}” and “${other.text.data.slice(0, 30)}” by ${Math.round(across)} × ${Math.round(down)}`,
          );
      }
    });
    return found;
  });
}

/** Right-to-left words that are not kept from the words around them. */
function bare(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (
        !parent ||
        !/[\u0590-\u08ff\ufb1d-\ufdff]/.test((node.textContent ?? '').replace(/\u2068[^\u2069]*\u2069/g, '')) ||
        parent.closest('bdi, [dir=auto], svg, option, pre, script, style, title')
      )
        continue;
      found.push(`${parent.tagName}.${parent.className}: ${node.textContent?.slice(0, 60)}`);
    }
    return found.slice(0, 8);
  });
}
