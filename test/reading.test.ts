import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { english } from '../src/app/weights.js';
import { Workspace } from '../src/app/workspace.js';
import { accountToHtml } from '../src/output/html.js';
import { CLIENT } from '../src/page/client.js';
import { type Opened, open } from '../src/server/open.js';
// @ts-expect-error a script of ours, without types
import { clientModule } from '../tools/client/build.mjs';
import { chromiumPath, closeAll, launch, scratchFolder, violations, visit } from './browser.js';
import { harbour, harbourDocuments } from './harbour.js';
import { STORY_VIEWS } from './views.js';

test('the script of the pages is what src/client builds to, and small', async () => {
  expect(readFileSync('src/page/client.ts', 'utf8')).toBe(await (clientModule as () => Promise<string>)());
  expect(Buffer.byteLength(CLIENT)).toBeLessThan(16_500);
});

const path = chromiumPath();

describe.skipIf(path === null)('reading with the script', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let opened: Opened;
  let folder: string;
  let workspace: Workspace;
  const faults: string[] = [];
  const at = (view: string): string => new URL(view, opened.address).href;
  const text = (selector: string): Promise<string> =>
    page.evaluate((one) => document.querySelector(one)?.textContent ?? '', selector);
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

  beforeAll(async () => {
    folder = scratchFolder();
    workspace = new Workspace(await harbourDocuments(), english(), null);
    opened = await open({ account: () => workspace.account(), file: null, correct: () => {}, undo: () => {} });
    browser = await launch(path ?? '');
    context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
      reducedMotion: 'reduce',
    });
    page = await context.newPage();
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/404/.test(message.text())) faults.push(message.text());
    });
    await visit(page, opened.address);
  }, 120_000);

  afterAll(async () => {
    await closeAll(browser, opened, folder);
  });

  test('every item of every report is drawn over exactly its words, and nothing is drawn twice', async () => {
    const account = workspace.account();
    for (const { siglum } of account.reports) {
      await visit(page, at(`/report/${siglum}`));
      const drawn = await page.evaluate(() => {
        const words = (range: AbstractRange): string => {
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          const copy = live.cloneContents();
          copy.querySelectorAll('sup').forEach((one) => one.remove());
          return copy.textContent ?? '';
        };
        const kinds = [...CSS.highlights].flatMap(([kind, ranges]) =>
          [...ranges].map((range) => [kind, words(range)] as const),
        );
        const borders = [...document.querySelectorAll('.text [class*=m-]')].filter(
          (one) => getComputedStyle(one).borderBottomWidth !== '0px' || getComputedStyle(one).borderTopWidth !== '0px',
        ).length;
        return { kinds, borders, lit: document.querySelectorAll('.text.drawn').length };
      });
      expect(drawn.lit, siglum).toBe(1);
      expect(drawn.borders, siglum).toBe(0);
      const found = new Set(drawn.kinds.map(([kind, words]) => `${kind === 'within' ? 'statement' : kind} ${words}`));
      const missing = account.stories
        .flatMap(({ items }) => items)
        .flatMap(({ kind, evidence }) =>
          evidence.filter(({ report }) => kind !== 'fact' && report === siglum).map(({ exact }) => `${kind} ${exact}`),
        )
        .filter((one) => !found.has(one));
      expect(missing).toEqual([]);
    }
  });

  test('positions hold where a text has carriage returns, characters nobody sees, and half a pair', async () => {
    const words = 'Mayor Ada Feld said on Tuesday that the “old bridge” would stay closed for 12 days.';
    const texts = [
      `Tolvane\r\n\r\n${words}\r\n\r\n\u200bThe toll is \u202e40 crowns\u202c.\r\n`,
      `Tolvane\u0000\u0007\ud800 \r${words} <U+200B> &amp; <b>\u00ad\ufeff`,
      `\n\n${words}\n🚢 ${words}`,
    ];
    const odd = new Workspace(
      texts.map((one, index) => ({
        name: `odd-${index}.txt`,
        text: one,
        url: null,
        outlet: null,
        language: null,
        published: null,
        headline: null,
        issues: [],
      })),
      english(),
      null,
    );
    const served = await open({ account: () => odd.account(), file: null, correct: () => {}, undo: () => {} });
    const tab = await (await browser.newContext()).newPage();
    await visit(tab, served.address);
    for (const { siglum } of odd.account().reports) {
      await visit(tab, new URL(`/report/${siglum}`, served.address).href);
      expect(await tab.evaluate(() => document.querySelectorAll('.text.drawn').length), siglum).toBe(1);
      const said = await tab.evaluate(() =>
        ['statement', 'within']
          .flatMap((kind) => [...(CSS.highlights.get(kind) ?? [])])
          .map(({ startContainer, startOffset, endContainer, endOffset }) => {
            const range = document.createRange();
            range.setStart(startContainer, startOffset);
            range.setEnd(endContainer, endOffset);
            return range.toString();
          }),
      );
      expect(said.join(' ')).toContain('the “old bridge” would stay closed for');
      expect(said.join(' ')).not.toMatch(/Tolvane|toll is/);
    }
    await tab.context().close();
    await served.close();
  });

  test('a browser that cannot draw lines, or no highlights at all, keeps the marks that the server wrote', async () => {
    for (const without of [
      'Object.defineProperty(globalThis, "Highlight", { value: undefined })',
      'const real = getComputedStyle; globalThis.getComputedStyle = (one, pseudo) => (pseudo ? { textDecorationLine: "none" } : real(one))',
    ]) {
      const older = await browser.newContext();
      await older.addCookies(await context.cookies());
      await older.addInitScript(without);
      const tab = await older.newPage();
      tab.on('pageerror', (error) => faults.push(error.message));
      await visit(tab, at('/report/R6'));
      await tab.keyboard.press('j');
      expect(await tab.locator('.text.drawn').count()).toBe(0);
      expect(await tab.evaluate(() => [...CSS.highlights.keys()].filter((kind) => kind !== 'here'))).toEqual([]);
      expect(
        await tab
          .locator('.text .m-s')
          .first()
          .evaluate((one) => one.computedStyleMap().get('border-bottom-style')?.toString()),
      ).toBe('solid');
      await older.close();
    }
  });

  test('help is one link away in every view, with and without script', async () => {
    const quiet = await browser.newContext({ javaScriptEnabled: false });
    await quiet.addCookies(await context.cookies());
    const tab = await quiet.newPage();
    for (const view of [
      ...STORY_VIEWS,
      '/reports',
      '/report/R1',
      '/parties',
      '/corrections',
      '/search?q=strait',
      '/nowhere',
      '/help',
    ]) {
      await visit(tab, at(view));
      expect(await tab.locator('a[rel=help]').count(), view).toBe(1);
    }
    expect(await tab.locator('#help kbd').count()).toBeGreaterThan(12);
    expect(await tab.locator('[data-comfort]').isVisible()).toBe(false);
    await visit(tab, at('/report/R6'));
    expect(await tab.locator('.text .m-s').count()).toBeGreaterThan(5);
    await quiet.close();
  });

  test('kinds are told apart by the line, not by color alone', async () => {
    await visit(page, at('/report/R6'));
    const lines = await page.evaluate(() =>
      ['statement', 'within', 'figure', 'time', 'commitment', 'event'].map((kind) => {
        const style = getComputedStyle(document.querySelector('.text') ?? document.body, `::highlight(${kind})`);
        return `${style.textDecorationLine} ${style.textDecorationStyle} ${style.textDecorationThickness}`;
      }),
    );
    expect(new Set(lines).size).toBe(6);
  });

  test('the list beside the text has every item in the order of the text, leads to its words and back', async () => {
    await visit(page, at('/report/R4'));
    const firsts = await page.evaluate(() =>
      [...document.querySelectorAll('#here li')].map((line) =>
        Number(/#R4-(\d+)-/.exec(line.querySelector('.tags a[href*="#R4"]')?.getAttribute('href') ?? '')?.[1] ?? -1),
      ),
    );
    expect(firsts.length).toBeGreaterThan(10);
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
    await page.locator('#here .tags a[href*="#R4"]').nth(3).click();
    await page.waitForFunction(() => (CSS.highlights.get('here')?.size ?? 0) > 0);
    const [, start, end] = /#R4-(\d+)-(\d+)/.exec(page.url()) ?? [];
    const report = workspace.account().reports.find(({ siglum }) => siglum === 'R4');
    const lit = await page.evaluate(() =>
      [...(CSS.highlights.get('here') ?? [])].map((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const copy = live.cloneContents();
        copy.querySelectorAll('sup').forEach((one) => one.remove());
        return copy.textContent;
      }),
    );
    expect(lit).toEqual([report?.text.slice(Number(start), Number(end))]);
    await page.locator('.text sup a').first().click();
    await page.waitForURL(/\/item\//);
    expect(await page.locator('#evidence a[href*="/report/R4#"]').count()).toBeGreaterThan(0);
  });

  test('a click on words that several items share lists them all, the smallest first; Escape closes and gives focus back', async () => {
    await visit(page, at('/report/R6'));
    const target = await page.evaluate(() => {
      const marks = (document.querySelector<HTMLElement>('.text')?.dataset['marks'] ?? '')
        .split(';')
        .reduce<{ at: number; found: number[][] }>(
          ({ at: before, found }, one) => {
            const [step = 0, ...rest] = one.slice(1).split(',').map(Number);
            return { at: before + step, found: /^[sfce]/.test(one) ? [...found, [before + step, ...rest]] : found };
          },
          { at: 0, found: [] },
        ).found;
      const inner = marks.find(([start = 0, length = 0, item], index) =>
        marks.some(
          ([from = 0, size = 0, other], at) =>
            at !== index && other !== item && from <= start && start + length <= from + size,
        ),
      );
      const range = [
        ...['figure', 'commitment', 'within', 'statement', 'event'].flatMap((kind) => [
          ...(CSS.highlights.get(kind) ?? []),
        ]),
      ].find(
        (one) =>
          one.toString !== undefined && inner && (one as StaticRange).startContainer.parentElement?.closest('.text'),
      );
      return { inner, any: Boolean(range) };
    });
    expect(target.inner).toBeDefined();
    const [start = 0, length = 0] = target.inner ?? [];
    const point = await page.evaluate(
      ([from = 0, size = 0]) => {
        const walker = document.createTreeWalker(
          document.querySelector('.text') ?? document.body,
          NodeFilter.SHOW_TEXT,
          (node) => (node.parentElement?.closest('sup') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
        );
        let at = 0;
        const middle = from + Math.floor(size / 2);
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
          if (middle < at + node.length) {
            node.parentElement?.scrollIntoView({ block: 'center' });
            const range = document.createRange();
            range.setStart(node, middle - at);
            range.setEnd(node, middle - at + 1);
            const box = range.getBoundingClientRect();
            return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
          }
          at += node.length;
        }
        return null;
      },
      [start, length],
    );
    await page.mouse.click(point?.x ?? 0, point?.y ?? 0);
    const offered = await page.locator('.chooser li').count();
    expect(offered).toBeGreaterThanOrEqual(2);
    expect(await page.evaluate(() => document.activeElement?.closest('.chooser') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('.chooser').count()).toBe(0);
    // The same by keyboard: a number whose words several items share.
    await visit(page, at('/report/R6'));
    const numbers = await page.locator('.text sup a').count();
    let opened = false;
    for (let index = 0; index < numbers && !opened; index++) {
      await page.locator('.text sup a').nth(index).focus();
      const before = page.url();
      await page.evaluate(() =>
        document.addEventListener('click', (event) => event.preventDefault(), { once: true, capture: true }),
      );
      await page.keyboard.press('Enter');
      opened = (await page.locator('.chooser').count()) > 0 && page.url() === before;
    }
    expect(opened).toBe(true);
    const name = await page.evaluate(() => document.activeElement?.textContent);
    expect(name).toBeTruthy();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.closest('sup') !== null)).toBe(true);
  });

  test('keys: views, search, help, theme, back', async () => {
    await visit(page, at('/'));
    for (const [keys, url] of [
      ['gs', /\/statements/],
      ['gf', /\/figures/],
      ['go', /\/commitments/],
      ['gt', /\/timeline/],
      ['gm', /\/matrix/],
      ['gl', /\/lineage/],
      ['gc', /\/compare/],
      ['gr', /\/reports/],
      ['ga', /:\d+\/$/],
      ['?', /\/help/],
    ] as const) {
      for (const key of keys) await page.keyboard.press(key);
      await page.waitForURL(url, { timeout: 8000 }).catch(() => {
        throw new Error(`${keys} led to ${page.url()}`);
      });
    }
    await page.keyboard.press('/');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).type)).toBe('search');
    await page.keyboard.type('gs j');
    expect(page.url()).toMatch(/\/help/);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    const theme = (): Promise<string> => page.evaluate(() => document.documentElement.dataset['theme'] ?? '');
    await page.keyboard.press('t');
    const chosen = await theme();
    expect(chosen).not.toBe('');
    await visit(page, at('/'));
    expect(await theme()).toBe(chosen);
    await visit(page, at('/help'));
    await page.locator('select[data-choice=theme]').selectOption('');
    expect(await theme()).toBe('');
    await visit(page, at('/report/R2'));
    await page.keyboard.press(']');
    await page.waitForURL(/\/report\/R3/);
    await page.keyboard.press('[');
    await page.waitForURL(/\/report\/R2/);
    await page.keyboard.press('Escape');
    await page.waitForURL(/\/report\/R3/);
  });

  test('n and N step through the places where reports differ', async () => {
    await visit(page, at('/compare?base=R1&with=R2'));
    await page.keyboard.press('n');
    const first = await page.evaluate(() => document.activeElement?.className);
    expect(first).toMatch(/^v/);
    await page.keyboard.press('n');
    await page.keyboard.press('N');
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll('.collation .v')].indexOf(document.activeElement as Element),
      ),
    ).toBe(0);
    await visit(page, at('/'));
    await page.keyboard.press('n');
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.querySelector('.g-differs') !== null)).toBe(
      true,
    );
  });

  test('keys of one letter can be switched off, and stay off', async () => {
    await visit(page, at('/help'));
    await page.locator('input[data-choice=keys]').uncheck();
    await visit(page, at('/statements'));
    await page.keyboard.press('j');
    await page.keyboard.press('g');
    await page.keyboard.press('f');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect(page.url()).toMatch(/\/statements/);
    await visit(page, at('/help'));
    expect(await page.locator('input[data-choice=keys]').isChecked()).toBe(false);
    await page.locator('input[data-choice=keys]').check();
  });

  test('citations are copied by button, by c, and with the words copied out of a report', async () => {
    const item = workspace.account().stories[0]?.items.find(({ evidence }) => evidence.length > 1);
    await visit(page, at(`/item/${item?.id.replace(/[^A-Za-z0-9_-]/g, '-')}`));
    for (const form of ['Plain', 'Markdown', 'BibTeX', 'Web Annotation']) {
      await page
        .locator('#cite details')
        .first()
        .getByRole('button', { name: `Copy: ${form}` })
        .click();
      await expect.poll(copied).toBe(await page.locator(`#cite pre[aria-label^="${form}"]`).first().textContent());
    }
    const annotation = JSON.parse(await copied()) as {
      target: { selector: { type: string; exact?: string; start?: number; end?: number }[]; state: { cached: string } };
    };
    const first = item?.evidence[0];
    expect(annotation.target.selector.map(({ type }) => type)).toEqual(['TextQuoteSelector', 'TextPositionSelector']);
    expect(annotation.target.selector[0]?.exact).toBe(first?.exact);
    expect(annotation.target.selector[1]).toMatchObject({ start: first?.start, end: first?.end });
    expect(annotation.target.state.cached).toMatch(/^urn:sha256:[0-9a-f]{64}$/);

    await visit(page, at('/statements'));
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    await expect.poll(copied).toMatch(/R\d, .+, characters \d+–\d+/);

    await visit(page, at('/report/R3'));
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    await expect.poll(copied).toMatch(/^“.+” R3, .+, characters \d+–\d+$/);
    const [, said = '', from, to] = /^“(.+)” R3, .+, characters (\d+)–(\d+)$/.exec(await copied()) ?? [];
    expect(
      workspace
        .account()
        .reports.find(({ siglum }) => siglum === 'R3')
        ?.text.slice(Number(from), Number(to)),
    ).toBe(said);

    await visit(page, at('/report/R1'));
    const select = (): Promise<string> =>
      page.evaluate(() => {
        const spans = document.querySelectorAll('.text i');
        const range = document.createRange();
        range.setStart(spans[1] ?? document.body, 0);
        range.setEndAfter(spans[4] ?? document.body);
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
        return getSelection()?.toString() ?? '';
      });
    const words = await select();
    await page.keyboard.press('Control+c');
    await expect
      .poll(copied)
      .toMatch(
        /The Larkfield Beacon, “Neighbors .+”, Thu 1 Aug 2024, beacon\.txt, report:[0-9a-f]+, characters \d+–\d+$/,
      );
    const [, start, end] = /characters (\d+)–(\d+)$/.exec(await copied()) ?? [];
    const source = workspace.account().reports.find(({ siglum }) => siglum === 'R1')?.text ?? '';
    expect((await copied()).startsWith(words)).toBe(true);
    expect(source.slice(Number(start), Number(end)).replace(/\s+/g, ' ').trim()).toBe(
      words.replace(/\s+/g, ' ').trim(),
    );
    await visit(page, at('/help'));
    await page.locator('input[data-choice=cite]').uncheck();
    await visit(page, at('/report/R1'));
    await select();
    await page.keyboard.press('Control+c');
    await expect.poll(copied).toBe(words);
    await visit(page, at('/help'));
    await page.locator('input[data-choice=cite]').check();
  });

  test('a comparison keeps step: what is aligned begins at one height, in two to four columns; a phone has one', async () => {
    for (const others of [['R2'], ['R2', 'R4'], ['R2', 'R4', 'R6']]) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await visit(page, at(`/compare?base=R1&${others.map((one) => `with=${one}`).join('&')}`));
      const rows = await page.evaluate(() =>
        [...document.querySelectorAll('.collation .row:not(details) .cells')].map((row) =>
          [...row.children].map((cell) => Math.round(cell.getBoundingClientRect().top)),
        ),
      );
      expect(rows.length).toBeGreaterThan(2);
      for (const tops of rows) {
        expect(tops).toHaveLength(others.length + 1);
        expect(new Set(tops).size).toBe(1);
      }
      await page.setViewportSize({ width: 360, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(
        await page.evaluate(() =>
          [...document.querySelectorAll('.collation .row:not(details)')].every((row) =>
            [...row.querySelectorAll('.cell')].some((cell) => cell.checkVisibility()),
          ),
        ),
      ).toBe(true);
    }
    expect(await text('.lemma')).not.toBe('');
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  test('the file: keys, drawn marks, a list of the items of a report, and help work from a disk', async () => {
    const file = join(folder, 'account.html');
    writeFileSync(file, accountToHtml(await harbour()));
    const tab = await context.newPage();
    tab.on('pageerror', (error) => faults.push(error.message));
    await visit(tab, `file://${file}`);
    expect(await tab.evaluate(() => document.querySelectorAll('.text.drawn').length)).toBe(6);
    await tab.keyboard.press('g');
    await tab.keyboard.press('t');
    expect(await tab.evaluate(() => location.hash)).toBe('#timeline');
    await tab.keyboard.press('?');
    expect(await tab.evaluate(() => location.hash)).toBe('#help');
    await tab.locator('article#R3 summary', { hasText: 'Items in R3' }).click();
    const broken = await tab.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('article#R3 ol.items a')]
        .filter((link) => !document.getElementById(link.hash.slice(1)) || link.textContent === '')
        .map((link) => link.hash),
    );
    expect(await tab.locator('article#R3 ol.items li').count()).toBeGreaterThan(5);
    expect(broken).toEqual([]);
    await tab.close();
  });

  test('every link and control of the reading views is reached by keyboard, focus is seen and not under the heads', async () => {
    const item = workspace.account().stories[0]?.items.find(({ mark }) => mark === 'differs');
    for (const view of [
      '/report/R1',
      '/compare?base=R4&with=R6',
      '/help',
      `/item/${item?.id.replace(/[^A-Za-z0-9_-]/g, '-')}`,
    ]) {
      await visit(page, at(view));
      const wanted = await page.evaluate(
        () =>
          [
            ...document.querySelectorAll(
              'a[href]:not([tabindex="-1"]),button,input:not([type=hidden]),select,summary,pre[tabindex]',
            ),
          ].filter((one) => one.checkVisibility()).length,
      );
      const found = new Set<number>();
      const bad: string[] = [];
      for (let step = 0; step < wanted + 8; step++) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate(() => {
          const one = document.activeElement as HTMLElement | null;
          if (!one || one === document.body) return null;
          const style = getComputedStyle(one);
          const box = one.getClientRects()[0];
          const head = document.querySelector('.heads')?.getBoundingClientRect();
          const under =
            head &&
            box &&
            !one.closest('.heads') &&
            box.top >= head.top &&
            box.bottom <= head.bottom &&
            getComputedStyle(document.querySelector('.heads') ?? one).position === 'sticky' &&
            head.top <= 1;
          return {
            index: [...document.querySelectorAll('*')].indexOf(one),
            seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0,
            under: Boolean(under),
            html: one.outerHTML.slice(0, 120),
          };
        });
        if (focus === null) continue;
        found.add(focus.index);
        if (!focus.seen || focus.under) bad.push(`${focus.under ? 'under the heads' : 'not seen'}: ${focus.html}`);
      }
      expect(bad, view).toEqual([]);
      expect(found.size, view).toBeGreaterThanOrEqual(wanted);
    }
  });

  test('axe finds nothing in what the script adds, light, dark and narrow', async () => {
    const item = workspace.account().stories[0]?.items.find(({ mark }) => mark === 'differs');
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [1280, 'dark'],
      [360, 'light'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      for (const view of [
        '/help',
        '/report/R6',
        '/compare?base=R1&with=R2&with=R4&with=R6',
        '/compare?base=R4&with=R6',
        `/item/${item?.id.replace(/[^A-Za-z0-9_-]/g, '-')}`,
      ]) {
        await visit(page, at(view));
        await page.evaluate(() =>
          document.querySelectorAll('details').forEach((one) => {
            one.open = true;
          }),
        );
        expect(await violations(page), `${view} at ${width} px, ${colorScheme}`).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
          `${view} at ${width} px scrolls sideways`,
        ).toBe(true);
      }
      await visit(page, at('/report/R6'));
      const box = await page.evaluate(
        () =>
          document.querySelector('.text .m-s')?.getClientRects()[0]?.toJSON() as { x: number; y: number } | undefined,
      );
      await page.mouse.click((box?.x ?? 0) + 4, (box?.y ?? 0) + 8);
      expect(await page.locator('.chooser').count()).toBe(1);
      expect(await violations(page), `chooser at ${width} px, ${colorScheme}`).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: null });
  });

  test('hostile words that are stepped through, clicked, listed and copied run nothing', async () => {
    const payloads = [
      '<img src=x onerror=executed(1)>',
      '"><script>executed(2)</script>',
      '</span><svg onload=executed(3)>',
      'javascript:executed(4)',
      '<a href="javascript:executed(5)">x</a>',
      '\u202e<b onclick=executed(6)>',
      "' autofocus onfocus='executed(7)",
    ];
    const hostile = new Workspace(
      ['a', 'b'].map((name) => ({
        name: `${payloads[0]}${name}`,
        outlet: payloads[1] ?? '',
        url: payloads[3] ?? '',
        headline: payloads[4] ?? null,
        language: null,
        published: { value: '2024-08-01', from: 'given' },
        issues: [],
        text: payloads
          .map(
            (one, index) =>
              `Mayor Ada Feld ${one} said “the ${one} toll of ${index + 3} crowns on the old bridge would fall to 2 crowns” on Tuesday, ${name === 'a' ? one : 'she told a crowd'}.`,
          )
          .join('\n\n'),
      })),
      english(),
      null,
    );
    const served = await open({ account: () => hostile.account(), file: null, correct: () => {}, undo: () => {} });
    const fresh = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const tab = await fresh.newPage();
    const ran: string[] = [];
    await tab.exposeFunction('executed', (what: string) => {
      ran.push(String(what));
    });
    tab.on('dialog', (dialog) => {
      ran.push(dialog.message());
      void dialog.dismiss();
    });
    await visit(tab, served.address);
    const file = join(folder, 'hostile.html');
    writeFileSync(file, accountToHtml(hostile.account()));
    let chosen = 0;
    for (const view of ['/report/R1', '/compare', '/statements', `file://${file}`]) {
      await visit(tab, view.startsWith('file:') ? view : new URL(view, served.address).href);
      for (const key of 'jjjjcnnc') await tab.keyboard.press(key);
      await tab.evaluate(() =>
        document.querySelectorAll('details').forEach((one) => {
          one.open = true;
        }),
      );
      const marked = tab.locator('.text.drawn .m-s, .text.drawn .m-f, .collation .v');
      for (let at = 0; at < Math.min(8, await marked.count()); at++) {
        const box = await marked.nth(at).evaluate((one) => {
          one.scrollIntoView({ block: 'center' });
          return one.getClientRects()[0]?.toJSON() as { x: number; y: number } | undefined;
        });
        if (!box) continue;
        await tab.mouse.click(box.x + 3, box.y + 9);
        chosen += await tab.locator('.chooser a').count();
        await tab.keyboard.press('Escape');
      }
      await tab.keyboard.press('Control+a');
      await tab.keyboard.press('Control+c');
    }
    const links = await tab.evaluate(() =>
      [...document.querySelectorAll('a[href]')]
        .map((one) => one.getAttribute('href') ?? '')
        .filter((one) => !/^(#|\/|https?:)/i.test(one)),
    );
    expect(ran).toEqual([]);
    expect(links).toEqual([]);
    expect(chosen).toBeGreaterThan(0);
    await fresh.close();
    await served.close();
  });

  test('nothing went wrong in the script, and the policy stopped nothing', () => {
    expect(faults).toEqual([]);
  });
});
