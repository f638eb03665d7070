import axe from 'axe-core';
import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Path of a Chromium on this machine; null where there is none, and then the browser tests are skipped with a notice. */
export function chromiumPath(): string | null {
  const found = process.env['CHROMIUM'] ?? PLACES.find((path) => existsSync(path)) ?? null;
  if (found === null) console.warn('No Chromium on this machine: tests in a browser are skipped (Debian: apt-get install chromium).');
  return found;
}

/** A browser that asks nothing of any network by itself. */
export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
}

/** What axe-core finds on the page, in words. */
export async function violations(page: Page): Promise<string[]> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Runtime.evaluate', { expression: axe.source });
  const { result } = await cdp.send('Runtime.evaluate', { expression: `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((found) => JSON.stringify(found.violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | '))))`, awaitPromise: true });
  await cdp.detach();
  return JSON.parse(String(result.value ?? '["axe did not run"]')) as string[];
}
