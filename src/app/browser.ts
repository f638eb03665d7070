import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Programs that open a file with what the user has for it. */
const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['explorer.exe'],
  linux: ['xdg-open'],
};

/** How long the page that leads on is there. */
const THERE = 60_000;

/**
 * Opens an address in the user's browser; false where the system has nothing for that. The address carries the key of
 * this run, and arguments of programs can be read by others: so it stands in a page that only the user can read, which
 * leads on to it.
 */
export function openBrowser(address: string): boolean {
  const opener = OPENERS[process.platform];
  const screen = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'];
  if (!opener || (process.platform === 'linux' && !screen) || process.env['SSH_CONNECTION']) return false;
  const folder = mkdtempSync(join(tmpdir(), 'readout-open-'));
  const page = join(folder, 'open.html');
  const escaped = address.replace(/[&"<>]/g, (one) => `&#${one.charCodeAt(0)};`);
  writeFileSync(page, `<!doctype html><meta http-equiv="refresh" content="0;url=${escaped}">`, { mode: 0o600 });
  const clear = (): void => rmSync(folder, { recursive: true, force: true });
  setTimeout(clear, THERE).unref();
  process.once('exit', clear);
  const [program, ...args] = opener;
  const child = spawn(program, [...args, page], { stdio: 'ignore', detached: true });
  child.once('error', clear);
  child.unref();
  return true;
}
