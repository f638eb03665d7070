import { digestOf } from '../digest/digest.js';
import type { Account } from '../model/account.js';

/**
 * The account document as JSON, with the digest that every output shows, two spaces an indent, `<`, `>`, `&` and line
 * separators escaped so that it can stand in a page. Tokens are left out.
 */
export function accountToJson(account: Account): string {
  const reports = account.reports.map(({ tokens: _tokens, ...report }) => report);
  const document = { ...account, reports, digest: digestOf(account) };
  const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(document, null, 2).replace(/[<>&\u2028\u2029]/g, escaped)}\n`;
}
