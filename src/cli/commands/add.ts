import { openArchive } from '../../app/archive.js';
import type { Archive } from '../../archive/archive.js';
import type { Submitted } from '../../archive/inbox.js';
import { type GatherOptions, gather } from '../gather.js';
import { stepping } from '../progress.js';
import { safeText } from '../safe-text.js';
import { tell, tellProblems, writeData } from '../streams.js';

interface AddOptions extends GatherOptions {
  readonly archive?: string;
  readonly later?: true;
  readonly handIn?: true;
}

/** Documents that were there already are named up to so many. */
const NAMED = 10;

/**
 * `readout add PATH...`: puts reports into the archive, files them under their stories and tells these. Without a path
 * what was left undone is done: reports that were not read yet, stories that were not told.
 */
export async function add(
  paths: readonly string[],
  { archive: folder, later, handIn, ...reading }: AddOptions,
): Promise<number> {
  const given = paths.length > 0 ? await gather(paths, reading) : { documents: [], corrections: null, code: 0 };
  const { archive, notes } = await openArchive(folder, true);
  tellProblems([], notes);
  const progress = stepping();
  try {
    const before = await archive.unread();
    if (handIn) {
      const { fresh, known } = await archive.submit(given.documents);
      tellKnown(known);
      await writeData(`${fresh} ${fresh === 1 ? 'report waits' : 'reports wait'} to be read\n`);
      return given.code;
    }
    const { fresh, known, stories, unreadable } = await archive.add(given.documents, (left) =>
      progress.draw(`reading reports: ${left} left`),
    );
    progress.wipe();
    tellKnown(known);
    if (given.corrections !== null)
      await keepCorrections(
        archive,
        given.corrections,
        given.documents.map(({ name }) => name),
      );
    await writeData(`${safeText(added(fresh, before, stories.size))}\n`);
    for (const { name, why } of unreadable)
      tell(
        `${name} waits in the archive: its reader broke down over it (${why})`,
        'This is a bug in Readout: please report it. A newer version reads it with: readout add',
      );
    const code = unreadable.length > 0 ? 3 : given.code;
    if (later) return code;
    await tellStories(archive, paths.length > 0 ? [...stories] : await archive.untold(1_000_000), progress);
    return code;
  } finally {
    progress.wipe();
    await archive.close();
  }
}

function tellKnown(known: Submitted['known']): void {
  for (const { document, name } of known.slice(0, NAMED))
    tell(
      `note: ${document.name} is in the archive already${name === document.name ? '' : ` as ${name}`}`,
      'It was not added again.',
    );
  if (known.length > NAMED) tell(`note: and ${known.length - NAMED} more are in the archive already`);
}

function added(fresh: number, before: number, stories: number): string {
  const reports = (count: number): string => `${count} ${count === 1 ? 'report' : 'reports'}`;
  const waited = before > 0 ? ` and read ${reports(before)} that waited` : '';
  return `added ${reports(fresh)}${waited}; ${stories} ${stories === 1 ? 'story' : 'stories'} changed`;
}

async function tellStories(
  archive: Archive,
  stories: readonly string[],
  progress: { readonly draw: (text: string) => void; readonly wipe: () => void },
): Promise<void> {
  for (const [at, story] of stories.entries()) {
    progress.draw(`telling story ${at + 1} of ${stories.length}`);
    await archive.tell(story);
  }
  progress.wipe();
  if (stories.length > 12) {
    await writeData(`${stories.length} stories told; list them with: readout stories\n`);
    return;
  }
  for (const story of stories) {
    const { id, title, reports } = await archive.storyOf(story);
    await writeData(`${safeText(`  ${id}  ${title}  (${reports} ${reports === 1 ? 'report' : 'reports'})`)}\n`);
  }
}

/** What the reader set right beside the files holds in the archive too. */
async function keepCorrections(archive: Archive, file: string, names: readonly string[]): Promise<void> {
  const { readCorrections } = await import('../../app/workspace.js');
  const { corrections, issues } = readCorrections(file);
  tellProblems([], issues);
  if (corrections.length > 0) await archive.correctReports(names, corrections, 'corrections file');
}
