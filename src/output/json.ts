import type { Account } from '../model/account.js';

/**
 * The account document as JSON, two spaces an indent, `<`, `>`, `&` and line separators escaped so that it can stand in
 * a page. Tokens are left out.
 */
export function accountToJson(account: Account): string {
  const document = { ...account, reports: account.reports.map(({ tokens: _tokens, ...report }) => report) };
  return `${JSON.stringify(document, null, 2).replace(/[<>&\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
