import type { Statements } from './database.js';

export type ColumnType = 'text' | 'whole' | 'fraction';

/** A table or view as it is given to other programs. */
export interface ExportedTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[];
}

/** Tables and views with their columns; `#` marks whole numbers, `%` fractions. The first columns are their order. */
const EXPORTED: Readonly<Record<string, string>> = {
  reports: 'nr# id story name outlet url language published headline place agency added text',
  stories: 'id title first_day last_day place reports# texts# differ# changed',
  parties: 'report# name type mentions#',
  who_said_what: 'report# story outlet published party source cue form channel stance words',
  which_figures: 'report# story outlet published low% high% unit measure hedge change words',
  what_is_due: 'report# story outlet published due_day due force party words',
  what_happened: 'report# story outlet published day place word words',
  items: 'nr# story id kind mark speaker day reports# texts# computed dismissed title words',
  where_it_stands: 'item# story title report# outlet name start# stop# words',
  moved: 'old id moved',
};

export const TABLES: readonly ExportedTable[] = Object.entries(EXPORTED).map(([name, columns]) => ({
  name,
  columns: columns.split(' ').map((column) => ({
    name: column.replace(/[#%]$/, ''),
    type: column.endsWith('#') ? 'whole' : column.endsWith('%') ? 'fraction' : 'text',
  })),
}));

/** Rows of a table, so many at a time, each a list in the order of the columns. */
export async function* rowsOfTable(
  statements: Statements,
  { name, columns }: ExportedTable,
  step: number,
): AsyncGenerator<readonly (readonly (string | number | null)[])[], void> {
  const names = columns.map((column) => column.name);
  // Tables of annotations are walked report by report, so that no step has to count what stands before it.
  const key = names.includes('report') ? 'report' : (names[0] as string);
  const start = columns.find((column) => column.name === key)?.type === 'text' ? '' : -1;
  let last: string | number = start;
  for (;;) {
    const stop = await statements.one<{ readonly key: string | number | null }>(
      `select max(k) as key from (select ${key} as k from ${name} where ${key} > $1 order by ${key} limit $2) as step`,
      ...[last, step],
    );
    if (stop?.key === null || stop?.key === undefined) return;
    const rows = await statements.all<Readonly<Record<string, string | number | null>>>(
      `select ${names.join(', ')} from ${name} where ${key} > $1 and ${key} <= $2 order by ${key}`,
      ...[last, stop.key],
    );
    yield rows.map((row) => names.map((column) => row[column] ?? null));
    last = stop.key;
  }
}
