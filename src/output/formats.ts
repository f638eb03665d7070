import type { Account } from '../model/account.js';
import { type FormName, formOf } from '../model/formats.js';

/** Writes an account in one form. */
export type FormWriter = (account: Account) => Promise<string>;

/** What writes each form of {@link FORMS}. */
export const WRITERS = {
  html: async (account: Account) => (await import('./html.js')).accountToHtml(account),
  markdown: async (account: Account) => (await import('./markdown.js')).accountToMarkdown(account),
  text: async (account: Account) => (await import('./terminal.js')).accountToTerminal(account),
  csv: async (account: Account) => (await import('./csv.js')).accountToCsv(account),
  matrix: async (account: Account) => (await import('./matrix.js')).accountToMatrix(account),
  ics: async (account: Account) => (await import('./ics.js')).accountToIcs(account),
  json: async (account: Account) => (await import('./json.js')).accountToJson(account),
  annotations: async (account: Account) => (await import('./web-annotation.js')).accountToWebAnnotation(account),
  tei: async (account: Account) => (await import('./tei.js')).accountToTei(account),
  graphml: async (account: Account) => (await import('./graphml.js')).accountToGraphml(account),
} satisfies Record<FormName, FormWriter>;

/** What writes the form that the ending of a file's name asks for; null where there is none. */
export function writerOf(file: string): FormWriter | null {
  const form = formOf(file);
  return form && WRITERS[form];
}
