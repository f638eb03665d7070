import { openArchive } from '../../app/archive.js';
import { fileInbox, readInbox, type Shift } from '../../app/archive-team.js';
import { tell, tellProblems } from '../streams.js';

interface TeamOptions {
  readonly archive?: string;
  readonly once?: true;
}

/** `readout reader`: reads what waits in the inbox of an archive on a server, beside other readers. */
export function reader({ archive, once, batch }: TeamOptions & { readonly batch: number }): Promise<number> {
  return onShift(archive, 'reader', once === true, async (opened, shift) => {
    await readInbox(opened, batch, shift);
  });
}

/** `readout clerk`: files what was read under its stories and tells these; a second one stands by. */
export function clerk({ archive, once, lease }: TeamOptions & { readonly lease: number }): Promise<number> {
  return onShift(archive, 'clerk', once === true, (opened, shift) => fileInbox(opened, lease, shift));
}

type Opened = Awaited<ReturnType<typeof openArchive>>['archive'];

/** Works until it is done or told to end: then what is at work is finished first. */
async function onShift(
  given: string | undefined,
  name: string,
  once: boolean,
  work: (archive: Opened, shift: Shift) => Promise<void>,
): Promise<number> {
  const { archive, notes } = await openArchive(given, true);
  const control = new AbortController();
  const end = (): void => control.abort();
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  try {
    tellProblems([], notes);
    await work(archive, { once, ended: control.signal, told: (line) => tell(`${name}: ${line}`) });
    return 0;
  } finally {
    process.off('SIGINT', end);
    process.off('SIGTERM', end);
    await archive.close();
  }
}
