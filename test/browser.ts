import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Opened } from '../src/server/open.js';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Path of a Chromium on this machine; null where there is none, and then the browser tests are skipped with a notice.
 */
export function chromiumPath(): string | null {
  const found = process.env['CHROMIUM'] ?? PLACES.find((path) => existsSync(path)) ?? null;
  if (found === null)
    console.warn('No Chromium on this machine: tests in a browser are skipped (Debian: apt-get install chromium).');
  return found;
}

/** A browser that asks nothing of any network by itself. */
export function launch(executablePath: string, further: readonly string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...further,
    ],
  });
}

/** What axe-core finds on the page, in words. */
export async function violations(page: Page): Promise<string[]> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Runtime.evaluate', { expression: axe.source });
  const { result } = await cdp.send('Runtime.evaluate', {
    expression: `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((found) => JSON.stringify(found.violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | '))))`,
    awaitPromise: true,
  });
  await cdp.detach();
  return JSON.parse(String(result.value ?? '["axe did not run"]')) as string[];
}

/**
 * Opens an address. A page may still be moving to another place of its own (a fragment set by a key) when it is asked
 * to go: such a move interrupts the visit, which is then made again.
 */
export async function visit(page: Page, address: string): Promise<void> {
  try {
    await page.goto(address);
  } catch (error) {
    if (!String(error).includes('interrupted by another navigation')) throw error;
    await page.goto(address);
  }
}

/** A folder of its own for the files that a test writes. */
export function scratchFolder(): string {
  return mkdtempSync(join(tmpdir(), 'readout-page-'));
}

/** Ends what a suite in a browser has begun, also where it did not get far. */
export async function closeAll(
  browser: Browser | undefined,
  opened: Opened | undefined,
  folder: string | undefined,
): Promise<void> {
  await browser?.close();
  await opened?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
}
