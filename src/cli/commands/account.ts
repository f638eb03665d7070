import { gather } from '../gather.js';
import { type PrintOptions, printAccount, printersOf } from '../outputs.js';
import { counting } from '../progress.js';
import { tellProblems } from '../streams.js';

interface AccountOptions extends PrintOptions {
  readonly published?: string;
}

/** `readout PATH...`: prints the account, and writes it to each file asked for. */
export async function account(paths: readonly string[], options: AccountOptions): Promise<number> {
  const printers = printersOf(options.output);
  const { documents, code, corrections } = await gather(paths, options.published);
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
  await printAccount(whole, printers, options);
  return code;
}
