import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { english } from '../src/app/weights.js';
import { Workspace } from '../src/app/workspace.js';
import type { SourceDocument } from '../src/model/report.js';
import { accountToHtml } from '../src/output/html.js';
import { type Opened, open } from '../src/server/open.js';
// The stories of the pictures, written in plain JavaScript.
import { accident, vote } from '../tools/screenshots/stories.mjs';
import { chromiumPath, closeAll, launch, scratchFolder, violations, visit } from './browser.js';
import { harbourDocuments } from './harbour.js';
import { STORY_VIEWS } from './views.js';

const path = chromiumPath();

/** Screens, and what may be taken by the header: a fifth. */
const SCREENS = [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const;

const ALL_VIEWS = [
  ...STORY_VIEWS,
  '/reports',
  '/report/R1',
  '/parties',
  '/corrections',
  '/export',
  '/search?q=ferry',
  '/help',
];

describe.skipIf(path === null)('the first screen and the tasks, measured', () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let folder: string;
  const stories = new Map<string, { readonly opened: Opened; readonly workspace: Workspace }>();
  const at = (story: string, view: string): string => new URL(view, stories.get(story)?.opened.address).href;

  async function serve(name: string, documents: readonly SourceDocument[]): Promise<void> {
    const workspace = new Workspace(documents, english(), null);
    const opened = await open({
      account: () => workspace.account(),
      file: null,
      correct: (one) => workspace.correct(one),
      undo: (id) => workspace.undo(id),
    });
    stories.set(name, { opened, workspace });
    await visit(page, opened.address);
  }

  beforeAll(async () => {
    folder = scratchFolder();
    browser = await launch(path ?? '');
    context = await browser.newContext({ reducedMotion: 'reduce' });
    page = await context.newPage();
    await serve('example', await harbourDocuments());
    await serve('accident', accident());
    await serve('vote', vote());
  }, 240_000);

  afterAll(async () => {
    for (const { opened } of stories.values()) await opened.close();
    await closeAll(browser, undefined, folder);
  });

  test.each(['example', 'accident', 'vote'])('%s: three whole findings, three answers, a low header', async (story) => {
    for (const [width, height] of SCREENS) {
      await page.setViewportSize({ width, height });
      await visit(page, at(story, '/'));
      const seen = await page.evaluate(() => {
        const whole = (one: Element): boolean => {
          const { top, bottom, height } = one.getBoundingClientRect();
          return height > 0 && top >= 0 && bottom <= innerHeight;
        };
        return {
          header: document.querySelector('header.top')!.getBoundingClientRect().height / innerHeight,
          answers: [...document.querySelectorAll('.answers dd')].filter(whole).map((one) => one.textContent),
          findings: [...document.querySelectorAll('.brief .items > li')].filter(whole).length,
        };
      });
      console.info(
        `${story} ${width} × ${height}: header ${Math.round(seen.header * 100)} %, ${seen.findings} whole findings`,
      );
      expect(seen.header, `${story} at ${width}`).toBeLessThanOrEqual(0.2);
      expect(seen.answers, `${story} at ${width}`).toHaveLength(3);
      expect(seen.answers[0]).toMatch(/Agree in \d+, differ in \d+/);
      expect(seen.answers[2]).toMatch(/^\d+.*next \w{3} \d/);
      expect(seen.findings, `${story} at ${width}`).toBeGreaterThanOrEqual(3);
    }
  });

  test('no page is longer than ten screens without an index beside it', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    for (const story of ['example', 'accident'])
      for (const view of STORY_VIEWS) {
        await visit(page, at(story, view));
        const [screens, index] = await page.evaluate(() => [
          document.documentElement.scrollHeight / innerHeight,
          document.querySelectorAll('nav.index').length,
        ]);
        expect(index! > 0 || screens! <= 10, `${story} ${view}: ${screens} screens`).toBe(true);
      }
  });

  describe('tasks, in clicks from the first screen', () => {
    /** Clicks, and choices from a list, since the first screen was opened. */
    let clicks = 0;
    const click = async (selector: string): Promise<void> => {
      clicks++;
      await page.locator(selector).first().click();
      await page.waitForLoadState();
    };
    const choose = async (selector: string, value: string): Promise<void> => {
      clicks++;
      await page.locator(selector).selectOption(value);
    };
    const start = async (story: string): Promise<void> => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await visit(page, at(story, '/'));
      clicks = 0;
    };
    const nav = (name: string): string => `nav.views a:text-is("${name}")`;

    test('which are independent: 0', async () => {
      await start('vote');
      expect(await page.locator('.banner strong').textContent()).toBe('3 reports in 3 texts');
      expect(await page.locator('.fams .fam').count()).toBe(3);
      expect(clicks).toBe(0);
    });

    test('is a figure the same everywhere: 1', async () => {
      await start('example');
      await click(nav('Figures'));
      const row = page.locator('table.quantities tr', { hasText: 'unlicensed boats in the strait' });
      expect(await row.locator('td.apart').count()).toBe(3);
      expect(await row.locator('th .glyph').getAttribute('aria-label')).toBe('differ');
      expect(clicks).toBe(1);
    });

    test('who was first: 1', async () => {
      await start('example');
      await click(nav('Who first'));
      expect(await page.locator('.tally').textContent()).toMatch(/First alone: Tideline R6 with \d/);
      expect(await page.locator('main .items > li').first().textContent()).toContain('Thu 1 Aug 2024, as given');
      expect(clicks).toBe(1);
    });

    test('what is due next week: 1', async () => {
      await start('accident');
      await click(nav('Commitments'));
      expect(await page.locator('.seen-from').textContent()).toContain(
        'Seen from Thu 6 Jun 2024, the day of the newest report',
      );
      expect(await page.locator('#due').textContent()).toContain('Sat 8 Jun 2024 · within a week');
      expect(clicks).toBe(1);
      await page.locator('.seen-from input[type=date]').fill('2024-07-01');
      await page.getByRole('button', { name: 'See' }).click();
      expect(await page.locator('#due').textContent()).toContain('Sat 8 Jun 2024 · past');
    });

    test('compare two: 3', async () => {
      await start('example');
      await click(nav('Compare'));
      await click('fieldset label:has-text("Shipping Ledger") input');
      await click('button:text-is("Show")');
      expect(await page.locator('.heads').textContent()).toContain('Shipping Ledger');
      expect(clicks).toBe(3);
    });

    test('cite in Markdown: 2', async () => {
      await start('example');
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await click('.brief .title a');
      await click('.citation:has(.kicker:text-is("Markdown")) button');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^> .*\n|\[.*\]\(.*\)|Aug 2024/);
      expect(clicks).toBe(2);
    });

    test('correct a speaker: 3, come back to the place, see what moved, undo: 1', async () => {
      await start('example');
      const item = page.locator('.brief .title a', { hasText: 'Runa Pell' }).first();
      clicks++;
      await item.click();
      const field = page.locator('#correct form:has-text("Set the speaker") input[name=name]').first();
      clicks++;
      await field.click();
      await field.fill('Morovane');
      await click('button:text-is("Set the speaker")');
      expect(clicks).toBe(3);
      expect(await page.locator('.changed').textContent()).toMatch(/Set right\..* is said by Morovane.*→/);
      const { workspace } = stories.get('example')!;
      expect(workspace.account().corrections).toHaveLength(1);
      clicks = 0;
      await click('.changed button:text-is("Undo")');
      expect(workspace.account().corrections).toEqual([]);
      expect(await page.locator('.changed').textContent()).toContain('Taken back');
      expect(clicks).toBe(1);
    });

    test('date what has no date: 4 at most, for all at once', async () => {
      await start('accident');
      const { workspace } = stories.get('accident')!;
      expect(workspace.account().reports.filter(({ published }) => published === null).length).toBeGreaterThan(1);
      await click('.dates summary');
      await click('.dates input[name=all]');
      await page.locator('.dates input[name=all]').fill('2024-06-06');
      await click('button:text-is("Set the dates")');
      expect(clicks).toBeLessThanOrEqual(4);
      expect(new URL(page.url()).pathname).toBe('/');
      expect(await page.locator('.changed').textContent()).toContain('was published on');
      await click('.changed button:text-is("Undo")');
      expect(workspace.account().corrections).toEqual([]);
    });

    test('join two parties: 3 in their view, never one with itself', async () => {
      await start('example');
      await page.locator(nav('Parties')).click();
      clicks = 0;
      const [first, second] = stories.get('example')!.workspace.account().parties;
      await choose('select[name=names] >> nth=0', first!.name);
      await choose('select[name=names] >> nth=1', second!.name);
      await click('button:text-is("Join the two")');
      expect(clicks).toBe(3);
      expect(new URL(page.url()).pathname).toBe('/parties');
      expect(await page.locator('.changed').textContent()).toContain('are one party');
      await click('.changed button:text-is("Undo")');
      await choose('select[name=names] >> nth=0', first!.name);
      await choose('select[name=names] >> nth=1', first!.name);
      await click('button:text-is("Join the two")');
      expect(await page.locator('main').textContent()).toContain('joined with itself');
      expect(stories.get('example')!.workspace.account().corrections).toEqual([]);
    });
  });

  test('words that are selected in a report are set right where they stand', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await visit(page, at('vote', '/report/R3'));
    const before = stories.get('vote')!.workspace.account().reports[2]!.figures.length;
    await page.evaluate(() => {
      const text = document.querySelector('article .text')!;
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const from = (node as Text).data.indexOf('180 million');
        if (from < 0) continue;
        getSelection()!.setBaseAndExtent(node, from, node, from + 11);
        return;
      }
    });
    await page.keyboard.press('Shift');
    expect(await page.locator('.words-form.near input[name=exact]').inputValue()).toBe('180 million');
    await page.locator('.words-form.near button', { hasText: 'are no figure' }).click();
    await page.waitForLoadState();
    expect(await page.locator('.changed').textContent()).toContain('“180 million” is no figure');
    expect(stories.get('vote')!.workspace.account().reports[2]!.figures.length).toBe(before - 1);
    expect(new URL(page.url()).pathname).toBe('/report/R3');
    await page.locator('.changed button').click();
    await expect.poll(() => stories.get('vote')!.workspace.account().corrections).toEqual([]);
  });

  test('what a search found stays lit in the report, and n goes on to the next place', async () => {
    await visit(page, at('accident', '/search?q=inspection'));
    await page.locator('#places a').first().click();
    await page.waitForLoadState();
    expect(page.url()).toContain('q=inspection');
    expect(await page.evaluate(() => CSS.highlights.get('hit')?.size ?? 0)).toBeGreaterThan(0);
    await page.keyboard.press('n');
    expect((await page.evaluate(() => String(getSelection()))).toLowerCase()).toBe('inspection');
  });

  test.each(ALL_VIEWS)(
    '%s of 32 reports: axe, targets of 24 px, no scrolling sideways at twice the size',
    async (view) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await visit(page, at('accident', view));
      expect(await violations(page)).toEqual([]);
      expect(await small(page), 'too small to point at').toEqual([]);
      // 200 % of a window of 1280 px is one of 640 px.
      await page.setViewportSize({ width: 640, height: 450 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    },
  );

  test('forced colors: marks, lines and focus are seen, axe finds nothing', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.setViewportSize({ width: 1280, height: 900 });
    for (const view of ['/', '/figures', '/first', '/report/R1', '/compare']) {
      await visit(page, at('example', view));
      expect(await violations(page), view).toEqual([]);
      expect(await page.locator('header.top nav a[aria-current]').count()).toBeLessThanOrEqual(1);
    }
    await visit(page, at('example', '/figures'));
    const dot = await page.evaluate(() => {
      const one = document.querySelector('svg .dot')!;
      return [getComputedStyle(one).fill, getComputedStyle(document.body).backgroundColor];
    });
    expect(dot[0]).not.toBe(dot[1]);
    await page.emulateMedia({ forcedColors: 'none' });
  });

  test('the file has the same first screen, the comparison of pairs, and no form', async () => {
    const file = join(folder, 'accident.html');
    writeFileSync(file, accountToHtml(stories.get('accident')!.workspace.account()));
    await visit(page, `file://${file}`);
    expect(await page.locator('#account .answers dd').count()).toBe(3);
    expect(await page.locator('nav.views a[href="#pairs"]').textContent()).toBe('Compare');
    expect(await page.locator('#pairs').count()).toBe(1);
    expect(await page.locator('form').count()).toBe(0);
    expect(await page.locator('.banner ~ .note, .note').filter({ hasText: 'no date' }).count()).toBeGreaterThan(0);
  });
});

/** Links and controls that are smaller than 24 px in a direction and not within a sentence (WCAG 2.5.8). */
function small(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')]
      .filter(
        (one) =>
          one.checkVisibility() && !one.closest('.skip, svg, .text, label') && one.getBoundingClientRect().width > 1,
      )
      .filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        // A link in a sentence or a title is as high as its line.
        const inline = getComputedStyle(one).display === 'inline';
        return !inline && (width < 23.5 || height < 23.5);
      })
      .map((one) => one.outerHTML.slice(0, 120))
      .slice(0, 5),
  );
}
