import { renameSync } from 'node:fs';
import type { ColumnType, Row, Table } from '../../batch/tables.js';
import { ReadoutError } from '../../model/issue.js';

/** Writes one table, row by row. */
export interface TableWriter {
  readonly write: (row: Row) => void;
  /** Puts the file in its place. */
  readonly end: () => void;
}

/** Rows of a group: so many are held until they are written. */
const GROUP = 10_000;
/** Characters of text in a group. */
const CHARACTERS = 16_000_000;

const TYPES = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  whole: { type: 'INT64' },
  fraction: { type: 'DOUBLE' },
} as const satisfies Record<ColumnType, object>;

/**
 * What writes a table as Parquet. The same rows give the same bytes.
 *
 * @throws ReadoutError where the part that writes Parquet is not installed
 */
export async function parquetWriter(createdBy: string): Promise<(file: string, table: Table) => TableWriter> {
  const parquet = await import('hyparquet-writer').catch(() => null);
  if (!parquet)
    throw new ReadoutError(
      'the part that writes Parquet is not installed',
      'Install it with "npm install hyparquet-writer@0.17.0".',
    );
  return (file, { columns }) => {
    const writer = parquet.fileWriter(`${file}.part`);
    const schema = [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name, type }) => ({ name, ...TYPES[type], repetition_type: 'OPTIONAL' as const })),
    ];
    const table = new parquet.ParquetWriter({ writer, schema, createdBy });
    let rows: Row[] = [];
    let characters = 0;
    const flush = (): void => {
      const columnData = columns.map(({ name, type }, at) => ({
        name,
        data: rows.map((row) => valueOf(row[at] ?? null, type)),
      }));
      void table.write({ columnData, rowGroupSize: GROUP });
      [rows, characters] = [[], 0];
    };
    return {
      write: (row) => {
        rows.push(row);
        for (const value of row) if (typeof value === 'string') characters += value.length;
        if (rows.length >= GROUP || characters >= CHARACTERS) flush();
      },
      end: () => {
        if (rows.length > 0) flush();
        void table.finish();
        renameSync(`${file}.part`, file);
      },
    };
  };
}

function valueOf(value: string | number | null, type: ColumnType): string | number | bigint | null {
  if (value === null) return null;
  if (type === 'text') return String(value);
  return type === 'whole' ? BigInt(value) : Number(value);
}
