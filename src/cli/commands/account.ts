import { writeWhole } from '../../app/write.js';
import { collected } from '../collected.js';
import { gather } from '../gather.js';
import { printer } from '../outputs.js';
import { safeJson, safeText } from '../safe-text.js';
import { colorWanted, tell, tellProblems, writeData } from '../streams.js';

interface AccountOptions {
  readonly output: readonly string[];
  readonly json?: true;
  readonly full?: true;
  readonly color: boolean;
  readonly width?: number;
  readonly published?: string;
  readonly jobs?: number;
}

/** `readout PATH...`: prints the account, and writes it to each file asked for. */
export async function account(
  paths: readonly string[],
  { output, json, full, color, width, published, jobs }: AccountOptions,
): Promise<number> {
  const printers = output.map((file) => ({ file, print: printer(file) }));
  const { documents, code, corrections } = await gather(paths, published);
  if (documents.length === 0) return code;
  const { readCorrections } = await import('../../app/workspace.js');
  const kept = corrections === null ? { corrections: [], issues: [] } : readCorrections(corrections);
  tellProblems([], kept.issues);
  const { collection, lost, end } = await collected(documents, kept.corrections, { jobs, keepTokens: true });
  if (collection.documents.length === 0) return 3;
  const whole = collection.account();
  end();
  for (const { file, print } of printers) writeWhole(file, await print(whole));
  if (json) await writeData(safeJson(await (await printer('account.json'))(whole)));
  else {
    const { accountToTerminal } = await import('../../output/terminal.js');
    await writeData(accountToTerminal(whole, { width: width ?? 80, color: colorWanted(color), full: full === true }));
  }
  for (const { file } of printers) tell(`readout: wrote ${safeText(file)}`);
  return lost ? 3 : code;
}
