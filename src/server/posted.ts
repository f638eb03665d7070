import { correctionOf } from '../input/corrections.js';
import type { Account } from '../model/account.js';
import type { Correction } from '../model/correction.js';

/** The correction of a posted form; null where it cannot be used. */
export function correctionIn(form: Readonly<Record<string, unknown>>, account: Account): Correction | null {
  return correctionOf(fieldsOf(form, account));
}

/** The fields of a posted form; words to mark as furniture are looked up in their report and must stand there once. */
function fieldsOf(form: Readonly<Record<string, unknown>>, account: Account): Record<string, unknown> {
  const fields: Record<string, unknown> = { ...form };
  if (fields['kind'] !== 'furniture' || typeof fields['exact'] !== 'string') return fields;
  const text = account.reports.find(({ name }) => name === fields['report'])?.text ?? '';
  const exact = fields['exact'];
  const start = text.indexOf(exact);
  if (start < 0 || exact === '' || 0 <= text.indexOf(exact, start + 1)) return {};
  return { ...fields, start, end: start + exact.length };
}
