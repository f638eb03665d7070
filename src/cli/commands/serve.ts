import { openArchive } from '../../app/archive.js';
import { looseRights, tokensNow } from '../../app/token-file.js';
import { ReadoutError } from '../../model/issue.js';
import { safeText } from '../safe-text.js';
import { tell, tellProblems, writeData } from '../streams.js';

interface ServeOptions {
  readonly archive?: string;
  readonly edit?: true;
  readonly tokenFile?: string;
  readonly host?: string;
  readonly port: number;
  readonly name: readonly string[];
  readonly basePath: string;
  readonly trustProxy?: 'x-forwarded' | 'forwarded';
}

/**
 * `readout serve`: the pages over the archive for a team, until it is interrupted. Everybody who reaches the port may
 * read; with `--edit` those who have a token may correct.
 */
export async function serve(options: ServeOptions): Promise<number> {
  const { edit, tokenFile, host = '127.0.0.1', port, name, basePath, trustProxy } = options;
  if (edit && tokenFile === undefined)
    throw new ReadoutError(
      '--edit needs to know who may correct',
      'Make a token: readout token NAME --token-file FILE   Then: readout serve --edit --token-file FILE',
    );
  const tokens = edit && tokenFile !== undefined ? tokensNow(tokenFile) : null;
  const { archive, place, notes } = await openArchive(options.archive, false);
  try {
    tellProblems([], notes);
    const [server, { Sessions }] = await Promise.all([
      import('../../server/serve.js'),
      import('../../server/sessions.js'),
    ]);
    const loose = tokens === null || tokenFile === undefined ? null : looseRights(tokenFile);
    if (loose !== null) tell(loose);
    const served = await server.serve({
      archive,
      sessions: tokens === null ? null : new Sessions(tokens, Date.now),
      ...{ host, port, basePath, names: name, believed: trustProxy ?? null },
    });
    const interrupted = new Promise<void>((resolve) => {
      process.once('SIGINT', () => resolve());
      process.once('SIGTERM', () => resolve());
    });
    await writeData(`${safeText(served.address)}\n`);
    const who = tokens === null ? 'to be read only' : `${tokens().length} may correct`;
    tell(`the archive ${place.folder}, ${who}; Ctrl+C ends it`);
    if (!server.isLoopback(host))
      tell('other machines can read all of it; what goes over the network is not encrypted without a proxy');
    await interrupted;
    await served.close();
  } finally {
    await archive.close();
  }
  return 0;
}
