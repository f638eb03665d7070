import { backupTo, restoreFrom } from '../../app/archive-copies.js';
import { safeText } from '../safe-text.js';
import { writeData } from '../streams.js';

interface CopyOptions {
  readonly archive?: string;
  readonly force?: true;
}

/** `readout backup FILE`: a whole copy of the archive in one file, also while others read and write. */
export async function backup(file: string, { archive, force }: CopyOptions): Promise<number> {
  const { reports, bytes } = await backupTo(file, archive, force === true);
  await writeData(`${safeText(`wrote ${file}: ${reports} reports, ${(bytes / 1_000_000).toFixed(1)} MB`)}\n`);
  return 0;
}

/** `readout restore FILE`: puts a copy in the place of the archive. */
export async function restore(file: string, { archive, force }: CopyOptions): Promise<number> {
  const { reports, folder } = await restoreFrom(file, archive, force === true);
  await writeData(`${safeText(`restored ${reports} reports into ${folder}`)}\n`);
  return 0;
}
