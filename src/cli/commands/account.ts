import { renameSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { ReadoutError } from '../../model/issue.js';
import type { Account } from '../../model/account.js';
import { gather } from '../gather.js';
import { printer, type Printer } from '../outputs.js';
import { safeJson, safeText } from '../safe-text.js';
import { colorWanted, tell, tellProblems, writeData } from '../streams.js';

interface AccountOptions {
  readonly output: readonly string[];
  readonly json?: true;
  readonly color: boolean;
  readonly width?: number;
  readonly published?: string;
}

/** `readout PATH...`: prints the account, and writes it to each file asked for. */
export async function account(paths: readonly string[], { output, json, color, width, published }: AccountOptions): Promise<number> {
  const printers = output.map((file) => ({ file, print: printer(file) }));
  const { documents, code, corrections } = await gather(paths, published);
  if (documents.length === 0) return code;
  const [{ english }, { accountOf }, { readCorrections }] = await Promise.all([import('../../app/weights.js'), import('../../pipeline.js'), import('../../app/workspace.js')]);
  const kept = corrections === null ? { corrections: [], issues: [] } : readCorrections(corrections);
  tellProblems([], kept.issues);
  const whole = accountOf(documents, english(), kept.corrections);
  for (const { file, print } of printers) await write(file, print, whole);
  if (json) await writeData(safeJson(await (await printer('account.json'))(whole)));
  else {
    const { accountToTerminal } = await import('../../output/terminal.js');
    await writeData(accountToTerminal(whole, { width: width ?? 80, color: colorWanted(color) }));
  }
  for (const { file } of printers) tell(`readout: wrote ${safeText(file)}`);
  return code;
}

/** Writes the whole file or nothing: first under another name, then in its place. */
async function write(file: string, print: Printer, whole: Account): Promise<void> {
  const text = await print(whole);
  const part = `${file}.part`;
  try {
    writeFileSync(part, text);
    renameSync(part, file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new ReadoutError(`${file} cannot be written (${code})`, `Check that the folder of ${basename(file)} exists and may be written to.`);
  }
}
