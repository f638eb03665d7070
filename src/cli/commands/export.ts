import { exportArchive } from '../../app/archive-export.js';
import { ReadoutError } from '../../model/issue.js';
import { safeText } from '../safe-text.js';
import { writeData } from '../streams.js';

interface ExportOptions {
  readonly archive?: string;
  readonly parquet?: string;
  readonly csv?: string;
}

/** `readout export --parquet DIR`: the tables of the archive as files for other programs. */
export async function exportTables({ archive, parquet, csv }: ExportOptions): Promise<number> {
  if (parquet === undefined && csv === undefined)
    throw new ReadoutError('no form was given', 'Give --parquet DIR or --csv DIR.');
  for (const [folder, form] of [
    [parquet, 'parquet'],
    [csv, 'csv'],
  ] as const) {
    if (folder === undefined) continue;
    for (const { file, rows } of await exportArchive(folder, form, archive))
      await writeData(`${safeText(`${file}: ${rows} rows`)}\n`);
  }
  return 0;
}
