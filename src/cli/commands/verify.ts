import { type Verdict, verifyAccount, verifyReport } from '../../account/verify.js';
import { readWritten } from '../../app/files.js';
import { ReadoutError } from '../../model/issue.js';
import { safeText } from '../safe-text.js';
import { tell, writeData } from '../streams.js';

/** So many failures are printed at most; all are counted. */
const PRINTED = 50;

/**
 * `readout verify ACCOUNT.json [PATH...]`: re-reads every piece of evidence. Exit code 1 and a list when one does not
 * hold.
 */
export async function verify(path: string, paths: readonly string[]): Promise<number> {
  const written = readWritten(path);
  const values = parse(path, written);
  const texts =
    paths.length > 0
      ? (await (await import('../gather.js')).gather(paths, {})).documents.map(({ name, text }) => ({
          name,
          text,
        }))
      : undefined;
  let checked = 0;
  const failures: Verdict['failures'][number][] = [];
  for (const value of values) {
    const verdict = isAccount(value) ? verifyAccount(value, texts) : verifyReport(value, texts);
    checked += verdict.checked;
    failures.push(...verdict.failures);
  }
  for (const { where, what } of failures.slice(0, PRINTED)) await writeData(`${safeText(`${where}: ${what}`)}\n`);
  if (failures.length > PRINTED) await writeData(`… and ${failures.length - PRINTED} more\n`);
  if (failures.length > 0) {
    tell(
      `readout: ${failures.length} of ${checked} checks failed in ${path}\n  The file was changed after it was written, or this is a bug in Readout.`,
    );
    return 1;
  }
  await writeData(`${checked} of ${checked} held\n`);
  return 0;
}

/** An account, or the JSON Lines of `readout read`. */
function parse(path: string, written: string): unknown[] {
  try {
    return [JSON.parse(written)];
  } catch {
    try {
      const lines = written
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as unknown);
      if (lines.length > 0) return lines;
    } catch {
      // said below
    }
  }
  throw new ReadoutError(
    `${path} is not JSON that Readout wrote`,
    'Give an account written with -o account.json, or the lines of "readout read".',
  );
}

function isAccount(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'reports' in value;
}
