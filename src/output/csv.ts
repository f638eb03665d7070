import type { Account, ItemKind } from '../model/account.js';
import { withoutControls } from '../text/unseen.js';

/**
 * The evidence of all items as a table (RFC 4180), one row a stretch of words. Cells that a spreadsheet would take for
 * a formula get an apostrophe in front (OWASP ASVS 5.0, 1.2.10); `exact_json` holds the words untouched, as a JSON
 * string. `only` leaves out items of other kinds.
 */
export function accountToCsv(account: Account, only: ItemKind | null = null): string {
  const outlets = new Map(
    account.reports.map(({ siglum, name, outlet, published }) => [
      siglum,
      [name, outlet ?? '', published?.value ?? ''],
    ]),
  );
  const names = new Map(account.parties.map(({ id, name }) => [id, name]));
  const rows = [
    [
      'story',
      'item',
      'kind',
      'mark',
      'title',
      'parties',
      'when',
      'reports',
      'texts',
      'report',
      'file',
      'outlet',
      'published',
      'start',
      'end',
      'exact',
      'exact_json',
      'computed',
      'rule',
    ],
  ];
  for (const story of account.stories) {
    for (const item of story.items) {
      if (only !== null && item.kind !== only) continue;
      for (const { report, start, end, exact } of item.evidence) {
        const about = outlets.get(report) ?? ['', '', ''];
        rows.push([
          story.id,
          item.id,
          item.kind,
          item.mark,
          item.title,
          item.parties.map((id) => names.get(id) ?? id).join('; '),
          item.when ?? '',
          `${item.support.reports}`,
          `${item.support.origins}`,
          report,
          ...about,
          `${start}`,
          `${end}`,
          exact,
          asciiJson(exact),
          item.computed ?? '',
          item.rule,
        ]);
      }
    }
  }
  return csvOf(rows);
}

/** Rows as CSV that no spreadsheet runs. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string): string {
  const plain = withoutControls(value);
  const inert = /^\s*[=+\-@\t\r\n\ufffd\uff1d\uff0b\uff0d\uff20]/.test(plain) ? `'${plain}` : plain;
  return /[",\r\n]/.test(inert) || inert !== inert.trim() ? `"${inert.replaceAll('"', '""')}"` : inert;
}

function asciiJson(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
