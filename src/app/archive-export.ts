import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type ColumnType, type ExportedTable, rowsOfTable, TABLES } from '../archive/tables.js';
import { ReadoutError } from '../model/issue.js';
import { csvOf } from '../output/csv.js';
import { openArchive } from './archive.js';
import { makeFolders } from './folder.js';

/** What writes a table into a file, some rows at a time. */
interface TableWriter {
  write(rows: readonly (readonly (string | number | null)[])[]): void | Promise<void>;
  end(): void | Promise<void>;
}

/** Rows of a group of a Parquet file, and of one step through a table. */
const STEP = 5_000;

/**
 * Writes the tables of an archive into a folder, a file a table, as Parquet or CSV. Gives how many rows each has.
 *
 * @throws ReadoutError where the folder cannot be written, or nothing is here that writes Parquet
 */
export async function exportArchive(
  folder: string,
  form: 'parquet' | 'csv',
  given: string | undefined,
): Promise<readonly { readonly file: string; readonly rows: number }[]> {
  const begin = form === 'parquet' ? await parquetWriter() : csvWriter;
  const { archive } = await openArchive(given, false);
  try {
    makeFolder(folder);
    const written: { file: string; rows: number }[] = [];
    for (const table of TABLES) {
      const file = join(folder, `${table.name}.${form}`);
      const writer = begin(`${file}.part`, table);
      let rows = 0;
      try {
        for await (const some of rowsOfTable(archive.database, table, STEP)) {
          await writer.write(some);
          rows += some.length;
        }
        await writer.end();
        renameSync(`${file}.part`, file);
      } finally {
        rmSync(`${file}.part`, { force: true });
      }
      written.push({ file, rows });
    }
    return written;
  } finally {
    await archive.close();
  }
}

function makeFolder(folder: string): void {
  try {
    makeFolders(folder);
  } catch {
    throw new ReadoutError(`the folder ${folder} cannot be made`, 'Give another one, or check who may write there.');
  }
}

const PARQUET_TYPES: Readonly<Record<ColumnType, 'STRING' | 'INT64' | 'DOUBLE'>> = {
  text: 'STRING',
  whole: 'INT64',
  fraction: 'DOUBLE',
};

async function parquetWriter(): Promise<(file: string, table: ExportedTable) => TableWriter> {
  const parquet = await import('hyparquet-writer').catch(() => null);
  if (!parquet)
    throw new ReadoutError(
      'Parquet cannot be written: the optional package hyparquet-writer is not installed',
      'Install it (npm install hyparquet-writer@0.17.0), or write CSV: readout export --csv DIR',
    );
  const { fileWriter, ParquetWriter, schemaFromColumnData } = parquet;
  return (file, { columns }) => {
    const dataOf = (rows: readonly (readonly (string | number | null)[])[]) =>
      columns.map(({ name, type }, at) => ({
        name,
        type: PARQUET_TYPES[type],
        nullable: true,
        data: rows.map((row) => {
          const value = row[at] ?? null;
          return type === 'whole' && value !== null ? BigInt(value) : value;
        }),
      }));
    const writer = new ParquetWriter({
      writer: fileWriter(file),
      schema: schemaFromColumnData({ columnData: dataOf([]) }),
      createdBy: 'readout',
    });
    return {
      write: (rows) => writer.write({ columnData: dataOf(rows), rowGroupSize: STEP }),
      end: () => writer.finish(),
    };
  };
}

/** With a byte order mark: spreadsheets take it for UTF-8. */
function csvWriter(file: string, { columns }: ExportedTable): TableWriter {
  const handle = openSync(file, 'w');
  writeSync(handle, `\ufeff${csvOf([columns.map(({ name }) => name)])}`);
  return {
    write: (rows) => void writeSync(handle, csvOf(rows.map((row) => row.map((value) => String(value ?? ''))))),
    end: () => closeSync(handle),
  };
}
