import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { english } from '../src/app/weights.js';
import { Workspace } from '../src/app/workspace.js';
import { accountToHtml } from '../src/output/html.js';
import { type Opened, open } from '../src/server/open.js';
import { Firefox, firefoxPath } from './firefox.js';
import { harbour, harbourDocuments } from './harbour.js';
import { STORY_VIEWS } from './views.js';

const path = firefoxPath();
const AXE = `(async () => { ${'AXE'}; return (await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] })).violations
  .map(({ id, nodes }) => id + ': ' + nodes.slice(0, 2).map(({ html }) => html.slice(0, 120)).join(' | ')); })()`;

describe.skipIf(path === null)('the main path in Firefox', () => {
  let firefox: Firefox;
  let opened: Opened;
  let folder: string;
  let workspace: Workspace;
  const at = (view: string): string => new URL(view, opened.address).href;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'readout-page-'));
    workspace = new Workspace(await harbourDocuments(), english(), null);
    opened = await open({
      account: () => workspace.account(),
      file: null,
      correct: (one) => workspace.correct(one),
      undo: (id) => workspace.undo(id),
    });
    firefox = await Firefox.launch(path ?? '');
    await firefox.open(opened.address);
  }, 120_000);

  afterAll(async () => {
    await firefox?.close();
    await opened?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('every view shows the story, scrolls in one direction, and axe finds nothing', async () => {
    for (const width of [1280, 390]) {
      await firefox.size(width, 844);
      for (const view of [...STORY_VIEWS, '/report/R2', '/reports', '/parties', '/search?q=levy', '/help']) {
        await firefox.open(at(view));
        expect(await firefox.value<string>('document.querySelector("header.top").textContent'), view).toContain(
          'pilot zone',
        );
        expect(
          await firefox.value<boolean>('document.documentElement.scrollWidth <= innerWidth'),
          `${view} at ${width}`,
        ).toBe(true);
        if (width === 1280)
          expect(await firefox.value<string[]>(AXE.replace('AXE', () => axe.source)), view).toEqual([]);
      }
    }
  }, 240_000);

  test('the first screen: three answers, three whole findings, a header of a fifth at most', async () => {
    for (const [width, height] of [
      [1440, 900],
      [1024, 768],
      [390, 844],
    ] as const) {
      await firefox.size(width, height);
      await firefox.open(at('/'));
      const [header, answers, findings] = await firefox.value<[number, number, number]>(`[
        document.querySelector('header.top').getBoundingClientRect().height / innerHeight,
        ...['.answers dd', '.brief .items > li'].map((query) => [...document.querySelectorAll(query)].filter((one) => {
          const { top, bottom } = one.getBoundingClientRect(); return top >= 0 && bottom <= innerHeight; }).length)]`);
      expect(header).toBeLessThanOrEqual(0.2);
      expect(answers).toBe(3);
      expect(findings).toBeGreaterThanOrEqual(3);
    }
  });

  test('a finding leads to its words, which are lit; keys go from view to view', async () => {
    await firefox.size(1280, 900);
    await firefox.open(at('/'));
    await firefox.open(await firefox.value<string>('document.querySelector(".brief .tags a").href'));
    expect(await firefox.value<string>('location.hash')).toMatch(/^#R\d+-\d+-\d+$/);
    expect(await firefox.value<boolean>('document.querySelector(":target") !== null')).toBe(true);
    await firefox.press('g', 'f');
    await expect
      .poll(() => firefox.value<string>('location.pathname').catch(() => ''), { timeout: 20_000 })
      .toBe('/figures');
  });

  test('a date is set and taken back, without leaving the place', async () => {
    await firefox.open(at('/report/R5'));
    await firefox.value('(() => { document.querySelector("#correct input[type=date]").value = "2024-08-06"; })()');
    await firefox.value('(() => { setTimeout(() => document.querySelector("#correct form button").click()); })()');
    await expect
      .poll(() => firefox.value<string>('document.querySelector(".changed")?.textContent ?? ""').catch(() => ''), {
        timeout: 20_000,
      })
      .toContain('2024-08-06');
    expect(await firefox.value<string>('location.pathname')).toBe('/report/R5');
    await firefox.value('(() => { setTimeout(() => document.querySelector(".changed button").click()); })()');
    await expect
      .poll(() => firefox.value<string>('document.querySelector(".changed")?.textContent ?? ""').catch(() => ''), {
        timeout: 20_000,
      })
      .toContain('Taken back');
    expect(workspace.account().corrections).toEqual([]);
  });

  test('the file opens from a disk, its marks and links hold', async () => {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, 'account.html');
    writeFileSync(file, accountToHtml(await harbour()));
    await firefox.open(`file://${file}`);
    expect(await firefox.value<number>('document.querySelectorAll("#account .answers dd").length')).toBe(3);
    expect(
      await firefox.value<string[]>(
        "[...document.querySelectorAll(\"main a[href^='#']\")].map((one) => one.getAttribute('href').slice(1)).filter((id) => !document.getElementById(id))",
      ),
    ).toEqual([]);
    expect(await firefox.value<string[]>(AXE.replace('AXE', () => axe.source))).toEqual([]);
  }, 120_000);
});
