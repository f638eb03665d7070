import { compareText } from '../model/order.js';
import type { SourceDocument } from '../model/report.js';
import { sha256Hex } from '../text/hash.js';

/**
 * What makes a document the one that is in the archive already, as 24 hexadecimal digits: its text and what it says of
 * itself. Its name counts only where nothing else says whose it is: a report that was saved twice under two names is
 * one, a text that two files without an outlet or an address hold is two.
 */
export function identityOf(document: SourceDocument): string {
  const { text, url, outlet, language, published, headline, furniture, edition } = document;
  const named = url === null && outlet === null ? document.name : null;
  const whole = [named, url, outlet, language, published, headline, furniture ?? null, edition ?? null, text];
  return sha256Hex(JSON.stringify(whole)).slice(0, 24);
}

/** The name of a report that has come under two: the shorter, then the first, whichever came first. */
export function betterName(a: string, b: string): string {
  return (a.length - b.length || compareText(a, b)) <= 0 ? a : b;
}
