import { correctionOf } from '../input/corrections.js';
import type { Account } from '../model/account.js';
import type { Correction } from '../model/correction.js';

type Fields = Readonly<Record<string, unknown>>;

/** The correction of a posted form; null where it cannot be used. */
export function correctionIn(form: Fields, account: Account): Correction | null {
  return correctionOf(fieldsOf(form, account));
}

/**
 * All corrections of a posted form: one, or a date for each of several reports. A report whose own field is empty takes
 * the date for all; one that has neither is left as it is. Null where the form cannot be used.
 */
export function correctionsIn(form: Fields, account: Account): readonly Correction[] | null {
  if (form['kind'] !== 'dates') {
    const one = correctionIn(form, account);
    return one ? [one] : null;
  }
  const [reports, values] = [listOf(form['report']), listOf(form['value'])];
  const found = reports.flatMap((report, index) => {
    const value = values[index] || form['all'];
    return value === '' || value === undefined
      ? []
      : [correctionOf({ kind: 'published', report, value, reason: form['reason'] })];
  });
  return found.length > 0 && found.every((one) => one !== null) ? found.flatMap((one) => one ?? []) : null;
}

/** The fields of a posted form; words are looked up in their report, and stand there once where no place is given. */
function fieldsOf(form: Fields, account: Account): Record<string, unknown> {
  // A button may carry its kind with what the words are not: "not-read:figure".
  const [kind = '', what] = String(form['kind'] ?? '').split(':');
  const fields: Record<string, unknown> = { ...form, kind, ...(what === undefined ? {} : { what }) };
  if (kind === 'day') fields['value'] = form['day'] ?? form['value'];
  if (kind === 'figure') fields['value'] = numberOf(form['number'] ?? form['value']);
  if (kind === 'same-item' || kind === 'same-party') return fields;
  if (typeof fields['exact'] !== 'string') return fields;
  const { text = '' } = account.reports.find(({ name }) => name === fields['report']) ?? {};
  if (kind === 'speaker' && !text.includes(String(fields['name'] ?? '').trim())) return {};
  if (kind === 'speaker') fields['name'] = String(fields['name'] ?? '').trim();
  const place = placeOf(fields, text);
  return place ? { ...fields, ...place } : {};
}

/** Where the words stand: at the place that is given, else where they stand once. */
function placeOf(
  { exact, start: given }: Fields,
  text: string,
): { readonly start: number; readonly end: number } | null {
  if (typeof exact !== 'string' || exact === '') return null;
  const asked = given === undefined || given === '' ? -1 : Number(given);
  if (0 <= asked && text.startsWith(exact, asked)) return { start: asked, end: asked + exact.length };
  const start = text.indexOf(exact);
  return start < 0 || 0 <= text.indexOf(exact, start + 1) ? null : { start, end: start + exact.length };
}

/** "12,000" → 12000. */
function numberOf(value: unknown): number {
  return typeof value === 'string' && value.trim() !== '' ? Number(value.replace(/[,\s]/g, '')) : Number.NaN;
}

function listOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
}
