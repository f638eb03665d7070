import { type Digest, digestOf } from '../digest/digest.js';
import type { Account } from '../model/account.js';

/** The account document: an account, and what a reader is shown of it. Tokens of its reports are left out. */
export interface AccountDocument extends Account {
  /** What a reader is shown, in the order in which it is shown. */
  readonly digest: Digest;
}

/**
 * The account document as JSON, with the digest that every output shows, two spaces an indent, `<`, `>`, `&` and line
 * separators escaped so that it can stand in a page. Tokens are left out.
 */
export function accountToJson(account: Account): string {
  const reports = account.reports.map(({ tokens: _tokens, ...report }) => report);
  const primary = account.primary?.map((one) => {
    const { tokens: _tokens, ...report } = one.report;
    return { ...one, report };
  });
  const document: AccountDocument = { ...account, reports, ...(primary ? { primary } : {}), digest: digestOf(account) };
  const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(document, null, 2).replace(/[<>&\u2028\u2029]/g, escaped)}\n`;
}
