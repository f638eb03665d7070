import { mayWrite, writeWhole } from '../../app/write.js';
import { gather } from '../gather.js';
import { printer } from '../outputs.js';
import { counting } from '../progress.js';
import { safeJson } from '../safe-text.js';
import { colorWanted, tell, tellProblems, writeData } from '../streams.js';

interface AccountOptions {
  readonly output: readonly string[];
  readonly json?: true;
  readonly full?: true;
  readonly color: boolean;
  readonly width?: number;
  readonly published?: string;
  readonly force?: true;
}

/** `readout PATH...`: prints the account, and writes it to each file asked for. */
export async function account(
  paths: readonly string[],
  { output, json, full, color, width, published, force }: AccountOptions,
): Promise<number> {
  const printers = output.map((file) => ({ file, print: printer(file) }));
  const { documents, code, corrections, files } = await gather(paths, published);
  const guard = { inputs: files, force: force === true };
  for (const file of output) mayWrite(file, guard);
  if (documents.length === 0) return code;
  const [{ english }, { accountOf }, { readCorrections }] = await Promise.all([
    import('../../app/weights.js'),
    import('../../pipeline.js'),
    import('../../app/workspace.js'),
  ]);
  const kept = corrections === null ? { corrections: [], issues: [] } : readCorrections(corrections);
  tellProblems([], kept.issues);
  const reading = counting(english(), documents.length);
  const whole = accountOf(documents, reading.english, kept.corrections);
  reading.end();
  for (const { file, print } of printers) writeWhole(file, await print(whole), guard);
  if (json) await writeData(safeJson(await (await printer('account.json'))(whole)));
  else {
    const { accountToTerminal } = await import('../../output/terminal.js');
    await writeData(accountToTerminal(whole, { width: width ?? 80, color: colorWanted(color), full: full === true }));
  }
  for (const { file } of printers) tell(`wrote ${file}`);
  return code;
}
