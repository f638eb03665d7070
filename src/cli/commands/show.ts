import { openArchive } from '../../app/archive.js';
import { type PrintOptions, printAccount, printersOf } from '../outputs.js';
import { tell, tellProblems } from '../streams.js';

interface ShowOptions extends PrintOptions {
  readonly archive?: string;
}

/** `readout show STORY`: the account of a story of the archive, in every form that an account has. */
export async function show(id: string, options: ShowOptions): Promise<number> {
  const printers = printersOf(options.output);
  const { archive, notes } = await openArchive(options.archive, false);
  try {
    tellProblems([], notes);
    const { story, account } = await archive.account(id);
    if (id.includes(':') && story.id !== id && id.startsWith('story:') && id.length >= story.id.length)
      tell(`note: ${id} is now part of ${story.id}`, 'The old id keeps leading there.');
    await printAccount(account, printers, options);
    return 0;
  } finally {
    await archive.close();
  }
}
