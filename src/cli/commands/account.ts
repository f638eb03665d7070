import { mayWrite } from '../../app/write.js';
import { collected } from '../collected.js';
import { type GatherOptions, gather } from '../gather.js';
import { type PrintOptions, printAccount, printersOf } from '../outputs.js';
import { tellProblems } from '../streams.js';

interface AccountOptions extends PrintOptions, Pick<GatherOptions, 'published' | 'allowHost' | 'keep' | 'primary'> {
  readonly jobs?: number;
}

/** `readout PATH...`: prints the account, and writes it to each file asked for. */
export async function account(paths: readonly string[], options: AccountOptions): Promise<number> {
  const printers = printersOf(options.output);
  const { documents, code, corrections, files } = await gather(paths, options);
  const guard = { inputs: files, force: options.force === true };
  for (const { file } of printers) mayWrite(file, guard);
  if (documents.every(({ primary }) => primary)) return code;
  const { readCorrections } = await import('../../app/workspace.js');
  const kept = corrections === null ? { corrections: [], issues: [] } : readCorrections(corrections);
  tellProblems([], kept.issues);
  const { collection, lost, end } = await collected(documents, kept.corrections, {
    jobs: options.jobs,
    keepTokens: true,
  });
  if (collection.documents.length === 0) return 3;
  const whole = collection.account();
  end();
  await printAccount(whole, printers, options, files);
  return lost ? 3 : code;
}
