import { openArchive } from '../../app/archive.js';
import type { StoryHead } from '../../archive/archive.js';
import { FACET_NAMES, facetsOf, listStories, type StoriesAsked } from '../../archive/list.js';
import { ReadoutError } from '../../model/issue.js';
import { KIND_NAMES } from '../../model/kinds.js';
import { wrap } from '../../output/columns.js';
import { safeJson, safeText } from '../safe-text.js';
import { tellProblems, writeData } from '../streams.js';

interface StoriesOptions extends Omit<StoriesAsked, 'differs'> {
  readonly archive?: string;
  readonly differs?: string | true;
  readonly facets?: true;
  readonly json?: true;
  readonly most: number;
  readonly from: number;
  readonly width?: number;
}

/** Values of a facet that are shown. */
const VALUES = 8;

/** `readout stories`: the stories of the archive, the one with the newest report first. */
export async function stories({
  archive: folder,
  facets,
  json,
  most,
  from,
  width,
  ...options
}: StoriesOptions): Promise<number> {
  const asked: StoriesAsked = { ...options, differs: kindOf(options.differs) };
  const { archive, notes } = await openArchive(folder, false);
  try {
    tellProblems([], notes);
    const page = await listStories(archive.database, asked, most, from);
    const counted = facets || json ? await facetsOf(archive.database, asked, VALUES) : null;
    if (json) {
      await writeData(
        safeJson(`${JSON.stringify({ format: 'readout-stories/1', ...page, facets: counted }, null, 2)}\n`),
      );
      return 0;
    }
    const lines = page.stories.flatMap((story) => storyLines(story, width ?? 80));
    const shown = page.stories.length;
    lines.push(`${shown < page.total ? `${shown} of ` : ''}${page.total} ${page.total === 1 ? 'story' : 'stories'}`);
    if (from + shown < page.total) lines[lines.length - 1] += `   more: --from ${from + shown}`;
    if (counted)
      for (const name of FACET_NAMES) {
        if (counted[name].length === 0) continue;
        const values = counted[name].map(({ value, stories: count }) => `${value} (${count})`).join(' · ');
        lines.push('', ...wrap(`by ${name === 'differs' ? 'what differs' : name}: ${values}`, width ?? 80));
      }
    await writeData(`${safeText(lines.join('\n'))}\n`);
    return 0;
  } finally {
    await archive.close();
  }
}

function storyLines(
  { id, title, first_day, last_day, place, reports, texts, differ }: StoryHead,
  width: number,
): string[] {
  const days = first_day === last_day ? (first_day ?? 'no date') : `${first_day} to ${last_day}`;
  const printed = texts === null ? '' : ` in ${texts} ${texts === 1 ? 'text' : 'texts'}`;
  const count = `${reports} ${reports === 1 ? 'report' : 'reports'}${printed}`;
  const state = texts === null ? 'not told yet' : differ === 0 ? '' : `≠ ${differ}`;
  const facts = [days, place, count, state].filter(Boolean).join(' · ');
  return [...wrap(title, width), ...wrap(facts, width - 2).map((line) => `  ${line}`), `  readout show ${id}`, ''];
}

function kindOf(differs: string | true | undefined): string | undefined {
  if (differs === undefined) return undefined;
  if (differs === true || differs === 'any') return 'any';
  if ((KIND_NAMES as readonly string[]).includes(differs)) return differs;
  throw new ReadoutError(`there is no kind of item "${differs}"`, `Name one of: any ${KIND_NAMES.join(' ')}.`);
}
