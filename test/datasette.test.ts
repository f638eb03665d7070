import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openFile } from '../src/app/archive.js';
import { listStories } from '../src/archive/list.js';
import { driversHere } from './archive/drivers.js';
import { SMALL } from './archive/wire.js';
import { chromiumPath, launch, scratchFolder } from './browser.js';

/** Datasette on this machine, or the one that DATASETTE names; null where there is none. */
function datasettePath(): string | null {
  const named = process.env['DATASETTE'] ?? 'datasette';
  if (spawnSync(named, ['--version']).status === 0) return named;
  console.warn(
    'No Datasette on this machine: its test is skipped (pip install datasette; DATASETTE names the program).',
  );
  return null;
}

const program = datasettePath();
const path = chromiumPath();
const drivers = await driversHere();

describe.skipIf(program === null || path === null || drivers.length === 0)('an archive in Datasette', () => {
  let browser: Browser;
  let page: Page;
  let datasette: ChildProcess;
  let folder: string;
  let address: string;

  beforeAll(async () => {
    folder = scratchFolder();
    const file = join(folder, 'archive.db');
    const archive = await openFile(file, folder);
    await archive.add(SMALL);
    for (const { id } of (await listStories(archive.database, {}, 10)).stories) await archive.account(id);
    await archive.close();
    datasette = spawn(program ?? '', [file, '-m', 'docs/datasette.yaml', '-h', '127.0.0.1', '-p', '0']);
    address = await new Promise((resolve, reject) => {
      let told = '';
      const hear = (some: Buffer): void => {
        told += some.toString();
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(told);
        if (found) resolve(found[0]);
      };
      datasette.stdout?.on('data', hear);
      datasette.stderr?.on('data', hear);
      datasette.once('exit', () => reject(new Error(told)));
    });
    browser = await launch(path ?? '');
    page = await browser.newPage();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    datasette?.kill();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  test('shows the tables and views that are for people, and hides the rest', async () => {
    await page.goto(`${address}/archive`);
    const shown = await page.locator('.db-table:not(.db-table-hidden) h3, ul.bullets a').allTextContents();
    for (const name of ['reports', 'stories', 'items', 'who_said_what', 'which_figures', 'what_is_due'])
      expect(shown.map((one) => one.trim())).toContain(name);
    expect(shown.map((one) => one.trim())).not.toContain('postings');
  });

  test('a facet narrows the reports', async () => {
    await page.goto(`${address}/archive/reports`);
    const all = await page.locator('table.rows-and-columns tbody tr').count();
    await page.click('.facet-info a:has-text("Quayside Radio")');
    await page.waitForURL(/outlet=Quayside/);
    expect([all, await page.locator('table.rows-and-columns tbody tr').count()]).toEqual([5, 1]);
  });

  test('the full text of reports and items is searched', async () => {
    await page.goto(`${address}/archive/reports`);
    await page.fill('input[name=_search]', 'tunnel');
    await page.press('input[name=_search]', 'Enter');
    await page.waitForURL(/_search=tunnel/);
    expect(await page.locator('table.rows-and-columns tbody tr').count()).toBe(2);
    await page.goto(`${address}/archive/items?_search=crossings`);
    expect(await page.locator('table.rows-and-columns tbody tr').count()).toBeGreaterThan(0);
  });

  test.each(['who_said_what', 'which_figures', 'what_is_due', 'what_happened', 'where_it_stands'])(
    'the view %s reads as words',
    async (view) => {
      const answer = await page.goto(`${address}/archive/${view}`);
      expect(answer?.status()).toBe(200);
      expect(await page.locator('table.rows-and-columns tbody tr').count()).toBeGreaterThan(0);
      expect(await page.locator('td.col-words').first().textContent()).toMatch(/\w/);
    },
  );
});
