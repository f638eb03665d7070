import { join } from 'node:path';
import { openFile } from '../src/app/archive.js';
import { hashOf, type NamedToken } from '../src/app/token-file.js';
import type { Archive } from '../src/archive/archive.js';
import { type Served, serve } from '../src/server/serve.js';
import { Sessions } from '../src/server/sessions.js';
import { LATE, SMALL } from './archive/wire.js';

/** Editors of the desk under test; the secret is the name backwards. */
export const EDITORS = ['Ada Merrow', 'Bo Quill'] as const;

export const secretOf = (name: string): string => [...name].reverse().join('');

export const TOKENS: readonly NamedToken[] = EDITORS.map((name) => ({
  name,
  salt: 'salt',
  hash: hashOf('salt', secretOf(name)),
}));

/** An archive of a few stories in a folder, served on loopback. */
export async function servedDesk(
  folder: string,
  options: Partial<Parameters<typeof serve>[0]> = {},
): Promise<Served & { readonly archive: Archive }> {
  const file = join(folder, 'archive.db');
  const archive = await openFile(file, folder);
  await archive.add(SMALL);
  const served = await serve({
    archive,
    sessions: new Sessions(() => TOKENS, Date.now),
    ...{ host: '127.0.0.1', port: 0, basePath: '', names: [], believed: null },
    ...options,
  });
  return {
    ...served,
    archive,
    close: async () => {
      await served.close();
      await archive.close();
    },
  };
}

export { LATE, SMALL };
