import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

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
