import { writeWhole } from '../app/write.js';
import type { Account } from '../model/account.js';
import { FORM_LIST } from '../model/formats.js';
import { ReadoutError } from '../model/issue.js';
import { type FormWriter, writerOf } from '../output/formats.js';
import { safeJson } from './safe-text.js';
import { colorWanted, tell, writeData } from './streams.js';

/** How an account is to be printed, and where it is to be written. */
export interface PrintOptions {
  readonly output: readonly string[];
  readonly json?: true;
  readonly full?: true;
  readonly color: boolean;
  readonly width?: number;
  /** True where a file that Readout did not write may go. */
  readonly force?: true;
}

/** A file that is to be written, and what writes its form. */
export interface FilePrinter {
  readonly file: string;
  readonly print: FormWriter;
}

/**
 * What writes each file.
 *
 * @throws ReadoutError when one has an ending of no form
 */
export function printersOf(files: readonly string[]): FilePrinter[] {
  return files.map((file) => ({ file, print: printer(file) }));
}

/** Writes an account to its files, and prints it. */
export async function printAccount(
  account: Account,
  printers: readonly FilePrinter[],
  { json, full, color, width, force }: PrintOptions,
  inputs: readonly string[] = [],
): Promise<void> {
  for (const { file, print } of printers) writeWhole(file, await print(account), { inputs, force: force === true });
  if (json) await writeData(safeJson(await (await printer('account.json'))(account)));
  else {
    const { accountToTerminal } = await import('../output/terminal.js');
    await writeData(accountToTerminal(account, { width: width ?? 80, color: colorWanted(color), full: full === true }));
  }
  for (const { file } of printers) tell(`wrote ${file}`);
}

/**
 * What writes the form that the ending of `file` asks for.
 *
 * @throws ReadoutError when there is no such form
 */
export function printer(file: string): FormWriter {
  const writer = writerOf(file);
  if (writer) return writer;
  throw new ReadoutError(
    `the account cannot be written as ${file}`,
    `End the name in one of ${FORM_LIST.map(({ ending }) => ending).join(' ')}.`,
  );
}
