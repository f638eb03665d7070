/** A row of a CSV file by column name, and the line of the file (from 1) that it begins on. */
export interface CsvRow {
  readonly line: number;
  readonly fields: Readonly<Record<string, string>>;
}

export interface Csv {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
  /**
   * Lines where a quotation mark that opens a field is never closed, or a row has more fields than there are columns.
   */
  readonly faults: readonly { readonly line: number; readonly what: string }[];
}

/**
 * Reads comma-separated values as RFC 4180 writes them: fields in quotation marks may hold commas, line breaks and
 * doubled marks; lines end in CR LF or LF. Semicolons or tabs are taken as separators when the first line holds more of
 * them than commas (spreadsheets write so in many countries). Column names lose their case and outer spaces.
 */
export function readCsv(source: string): Csv {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source;
  const separator = separatorOf(text);
  const faults: { line: number; what: string }[] = [];
  const table: { line: number; cells: string[] }[] = [];
  let line = 1;
  for (let at = 0; at < text.length; ) {
    const row = { line, cells: [] as string[] };
    for (;;) {
      const cell = readCell(text, at, separator);
      if (cell.open) faults.push({ line, what: 'a quotation mark is never closed' });
      row.cells.push(cell.value);
      line += cell.breaks;
      at = cell.end;
      if (text[at] !== separator) break;
      at++;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    line++;
    if (row.cells.length > 1 || row.cells[0]!.trim() !== '') table.push(row);
  }
  const columns = (table[0]?.cells ?? []).map((name) => name.trim().toLowerCase());
  const rows = table.slice(1).map(({ line: at, cells }) => {
    if (cells.length > columns.length)
      faults.push({ line: at, what: `${cells.length} fields for ${columns.length} columns` });
    return { line: at, fields: Object.fromEntries(columns.map((name, index) => [name, (cells[index] ?? '').trim()])) };
  });
  return { columns, rows, faults };
}

function separatorOf(text: string): string {
  const first = text.slice(0, 2_000).split(/[\r\n]/, 1)[0] ?? '';
  const count = (mark: string): number => first.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** One cell from `at`: its value, where it ends, how many line breaks it holds, whether its quotation is left open. */
function readCell(
  text: string,
  at: number,
  separator: string,
): { readonly value: string; readonly end: number; readonly breaks: number; readonly open: boolean } {
  if (text[at] !== '"') {
    let end = at;
    while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
    return { value: text.slice(at, end), end, breaks: 0, open: false };
  }
  const parts: string[] = [];
  let from = at + 1;
  for (;;) {
    const mark = text.indexOf('"', from);
    parts.push(text.slice(from, mark < 0 ? text.length : mark));
    if (mark < 0) return { ...joined(parts), end: text.length, open: true };
    if (text[mark + 1] === '"') {
      parts.push('"');
      from = mark + 2;
      continue;
    }
    let end = mark + 1;
    while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
    parts.push(text.slice(mark + 1, end));
    return { ...joined(parts), end, open: false };
  }
}

function joined(parts: readonly string[]): { readonly value: string; readonly breaks: number } {
  const value = parts.join('');
  return { value, breaks: (value.match(/\r\n|\n|\r/g) ?? []).length };
}
