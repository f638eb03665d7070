import { rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { logOf } from '../src/archive/corrections.js';
import { listStories } from '../src/archive/list.js';
import { driversHere } from './archive/drivers.js';
import { chromiumPath, launch, scratchFolder, violations } from './browser.js';
import { EDITORS, secretOf, servedDesk } from './team.js';

const path = chromiumPath();
const drivers = await driversHere();

describe.skipIf(path === null || drivers.length === 0)('the pages of a team in a real browser', () => {
  let browser: Browser;
  let desk: Awaited<ReturnType<typeof servedDesk>>;
  let folder: string;
  let story: string;
  const at = (view: string): string => new URL(view, desk.address).href;

  beforeAll(async () => {
    folder = scratchFolder();
    desk = await servedDesk(folder);
    const { stories } = await listStories(desk.archive.database, {}, 10);
    story = `/story/${stories.find(({ reports }) => reports === 3)?.id.slice('story:'.length)}`;
    for (const { id } of stories) await desk.archive.account(id);
    browser = await launch(path ?? '');
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await desk?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  async function signIn(page: Page, name: string): Promise<void> {
    await page.goto(at('/login?next=/log'));
    await page.fill('input[name=name]', name);
    await page.fill('input[name=secret]', secretOf(name));
    await page.click('main button[type=submit]');
    await page.waitForURL(/\/log$/);
  }

  test('axe finds nothing, light, dark and on a phone; nothing scrolls sideways', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await signIn(page, EDITORS[0]);
    await page.goto(at(`${story}/report/R1`));
    await page.fill('form[action$="/corrections"] input[type=date]', '2024-03-03');
    await page.click('text=Set the date');
    await page.waitForURL(/\/corrections$/);
    const views = [
      '/',
      '/?outlet=The+Courier',
      '/search',
      '/search?q=crossings',
      '/search?party=Merrow',
      '/log',
      '/login',
    ];
    for (const view of [...views, `${story}/`, `${story}/report/R1`, `${story}/corrections`, '/nowhere'])
      for (const [width, colorScheme] of [
        [1280, 'light'],
        [1280, 'dark'],
        [390, 'light'],
      ] as const) {
        await page.setViewportSize({ width, height: 844 });
        await page.emulateMedia({ colorScheme });
        await page.goto(at(view));
        expect([view, width, colorScheme, await violations(page)]).toEqual([view, width, colorScheme, []]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
          `${view} at ${width} px scrolls sideways`,
        ).toBe(true);
      }
    await context.close();
  });

  test('works without script: from the list by a facet to a story, by a search to words of a report', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(at('/'));
    await page.click('.facets a:has-text("The Courier")');
    await page.click('main ol.items li a');
    expect(await page.locator('nav.views a[aria-current]').textContent()).toBe('Account');
    await page.click('header .bar a:has-text("Stories")');
    await page.fill('header input[type=search]', '"rest hours"');
    await page.press('header input[type=search]', 'Enter');
    await page.fill('main input[name=party]', 'Merrow');
    await page.click('main button[type=submit]');
    await page.click('.found a');
    await page.waitForURL(/\/report\/R\d#/);
    expect(await page.locator(':target').count()).toBe(1);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  test('five read while one corrects: nothing is lost, and each sees what was set right', async () => {
    const editor = await (await browser.newContext()).newPage();
    await signIn(editor, EDITORS[1]);
    const readers = await Promise.all(Array.from({ length: 5 }, async () => (await browser.newContext()).newPage()));
    const before = (await logOf(desk.archive.database, null, 1)).total;
    const names = ['Quay One', 'Quay Two', 'Quay Three', 'Quay Four'];
    let correcting = true;
    const correct = async (): Promise<void> => {
      for (const name of names) {
        await editor.goto(at(`${story}/parties`));
        await editor.fill('input[name=name]', name);
        await editor.click('text=Set it apart');
        await editor.waitForURL(/\/corrections$/);
      }
      correcting = false;
    };
    const wrong: string[] = [];
    const read = async (page: Page): Promise<number> => {
      let count = 0;
      while (correcting || count < 3) {
        for (const view of ['/', `${story}/`, `${story}/figures`, '/search?q=crossings', '/log']) {
          const answer = await page.goto(at(view));
          if (answer?.status() !== 200) wrong.push(`${view}: ${answer?.status()}`);
          count++;
        }
      }
      return count;
    };
    const [, ...counts] = await Promise.all([correct(), ...readers.map(read)]);
    expect(wrong).toEqual([]);
    expect(Math.min(...counts)).toBeGreaterThan(2);
    expect((await logOf(desk.archive.database, null, 1)).total - before).toBe(names.length);
    for (const page of readers) {
      await page.goto(at(`${story}/corrections`));
      const told = (await page.textContent('ol.log')) ?? '';
      expect(names.filter((name) => !told.includes(name))).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
      await page.context().close();
    }
    await editor.context().close();
  });
});
