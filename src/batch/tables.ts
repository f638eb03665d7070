/** What a column holds: text, a whole number, or a number with a fraction. Every column may be empty. */
export type ColumnType = 'text' | 'whole' | 'fraction';

/** A table of a corpus, as it is written in Parquet. */
export interface Table {
  readonly name: TableName;
  readonly columns: readonly { readonly name: string; readonly type: ColumnType }[];
}

/** A row in the order of its table's columns. */
export type Row = readonly (string | number | null)[];

/** Columns by table; `#` marks whole numbers, `%` numbers with a fraction. */
const COLUMNS = {
  reports: 'report id story name outlet url language published headline place agency words# text',
  statements: 'report story at# start# end# form source party cue channel stance content',
  figures: 'report story at# start# end# low% high% unit hedge change measure words',
  commitments: 'report story at# start# end# force party due due_day act condition',
  evidence: 'story item kind mark speaker day title reports# texts# report start# end# words',
  families: 'origin report credit',
  stories: 'story title day place reports# texts# items# differ#',
} as const;

export type TableName = keyof typeof COLUMNS;

/** The tables, in order of their names. */
export const TABLES: readonly Table[] = (Object.keys(COLUMNS) as TableName[]).sort().map((name) => ({
  name,
  columns: COLUMNS[name].split(' ').map((column) => ({
    name: column.replace(/[#%]$/, ''),
    type: column.endsWith('#') ? 'whole' : column.endsWith('%') ? 'fraction' : 'text',
  })),
}));
