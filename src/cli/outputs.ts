import type { Account } from '../model/account.js';
import { ReadoutError } from '../model/issue.js';

/** Writes an account in one form. */
export type Printer = (account: Account) => string | Promise<string>;

/** The forms an account is written in, by the ending of the file's name; the longest ending that fits counts. */
const PRINTERS: Readonly<Record<string, Printer>> = {
  '.html': async (account) => (await import('../output/html.js')).accountToHtml(account),
  '.md': async (account) => (await import('../output/markdown.js')).accountToMarkdown(account),
  '.json': async (account) => (await import('../output/json.js')).accountToJson(account),
  '.txt': async (account) => (await import('../output/terminal.js')).accountToTerminal(account),
  '.csv': async (account) => (await import('../output/csv.js')).accountToCsv(account),
  '.ics': async (account) => (await import('../output/ics.js')).accountToIcs(account),
  '.tei.xml': async (account) => (await import('../output/tei.js')).accountToTei(account),
  '.graphml': async (account) => (await import('../output/graphml.js')).accountToGraphml(account),
  '.jsonld': async (account) => (await import('../output/web-annotation.js')).accountToWebAnnotation(account),
};

/**
 * What writes the form that the ending of `file` asks for.
 *
 * @throws ReadoutError when there is no such form
 */
export function printer(file: string): Printer {
  const ending = Object.keys(PRINTERS)
    .sort((a, b) => b.length - a.length)
    .find((one) => file.toLowerCase().endsWith(one));
  if (ending === undefined)
    throw new ReadoutError(
      `the account cannot be written as ${file}`,
      `End the name in one of ${Object.keys(PRINTERS).join(' ')}.`,
    );
  return PRINTERS[ending]!;
}
