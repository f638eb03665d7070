import type { PdfPage } from './content.js';
import type { PdfLine } from './lines.js';

/** Heads and feet of pages stand in this share of the height. */
const EDGE = 0.12;

/** Lines that are the head or foot of their page: alike on several pages at its edge, or the number of the page. */
export function pageFurniture(pages: readonly PdfPage[], lines: readonly PdfLine[]): ReadonlyMap<PdfLine, string> {
  const found = new Map<PdfLine, string>();
  const alike = new Map<string, PdfLine[]>();
  for (const line of lines) {
    const edge = edgeOf(line, pages[line.page]!);
    if (edge === null) continue;
    if (isPageNumber(line.text)) found.set(line, 'page number');
    const key = `${edge} ${line.text.replace(/\d+/g, '#')}`;
    alike.set(key, [...(alike.get(key) ?? []).slice(-1_000), line]);
  }
  for (const [key, same] of alike) {
    const on = new Set(same.map(({ page }) => page)).size;
    if (on >= 2 && on >= 0.3 * pages.length)
      for (const line of same)
        if (!found.has(line)) found.set(line, key.startsWith('head') ? 'page header' : 'page footer');
  }
  return found;
}

function edgeOf({ y }: PdfLine, { height }: PdfPage): 'head' | 'foot' | null {
  return y < EDGE * height ? 'head' : y > (1 - EDGE) * height ? 'foot' : null;
}

function isPageNumber(text: string): boolean {
  return /^(?:[-–—[(]\s?)?(?:(?:page|p\.|seite)\s)?\d{1,4}(?:\s?(?:\/|of|von)\s?\d{1,4})?(?:\s?[-–—\])])?$/i.test(text);
}
