import type { Account } from '../model/account.js';
import { FORM_LIST, type FormName } from '../model/formats.js';
import { ReadoutError } from '../model/issue.js';
import { WRITERS, writerOf } from '../output/formats.js';

/** The forms in which an account is written, in the order in which people read them: `html`, `markdown`, ... */
export const FORM_NAMES: readonly FormName[] = FORM_LIST.map(({ id }) => id);

/**
 * An account in one form, as text: by the name of the form, or by that of a file, whose ending tells it
 * (`account.tei.xml`). The same account gives the same text.
 *
 * @throws ReadoutError for a form that is none
 */
export async function writeAccount(account: Account, form: FormName | `${string}.${string}`): Promise<string> {
  const writer = isForm(form) ? WRITERS[form] : writerOf(form);
  if (writer) return writer(account);
  throw new ReadoutError(`there is no form ${JSON.stringify(form)}`, `Give one of ${FORM_NAMES.join(', ')}.`);
}

function isForm(form: string): form is FormName {
  return Object.hasOwn(WRITERS, form);
}
