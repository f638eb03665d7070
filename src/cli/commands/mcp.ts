import { ReadoutError } from '../../model/issue.js';
import { type GatherOptions, gather } from '../gather.js';
import { tell } from '../streams.js';

/**
 * `readout mcp PATH...`: answers questions about the reports over the Model Context Protocol, on standard input and
 * output, until its client goes. Everything for people is written to standard error.
 */
export async function mcp(paths: readonly string[], options: GatherOptions): Promise<number> {
  if (paths.includes('-'))
    throw new ReadoutError('standard input is where the client speaks', 'Give the reports as files or folders.');
  const { documents, code, corrections, paths: read } = await gather(paths, options);
  if (documents.length === 0) return code;
  const [{ english }, { Changes }, { FileAccounts }, { serve }] = await Promise.all([
    import('../../app/weights.js'),
    import('../../app/changes.js'),
    import('../../app/accounts.js'),
    import('../../mcp/serve.js'),
  ]);
  const source = new FileAccounts(documents, english(), new Changes(read, options.published), corrections);
  const ended = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    for (const event of ['end', 'close'] as const) process.stdin.once(event, () => resolve());
  });
  const { close } = await serve(source, (line) => tell(line));
  const count = `${documents.length} ${documents.length === 1 ? 'report' : 'reports'}`;
  tell(`${count} for a client of the Model Context Protocol`);
  await ended;
  await close();
  return code;
}
