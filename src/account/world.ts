import type { Report } from '../model/report.js';
import type { Clues } from '../relate/dating/clue.js';
import { PrintedDays } from '../relate/dating/printed.js';
import type { StoryGroup } from '../relate/relate.js';
import { compareSigla } from '../relate/siglum.js';

/** All reports that the telling of a story looks at, in order of siglum. */
export interface StoryWorld {
  readonly group: StoryGroup;
  readonly places: readonly WorldPlace[];
}

/** A report in the world of a story. */
export interface WorldPlace {
  readonly siglum: string;
  readonly report: Report;
  /** Number of its reading. */
  readonly key: number;
  /**
   * It is of the story; kept beside it, of another event; not of it, and prints the year of a date that the story
   * leaves open.
   */
  readonly role: 'member' | 'beside' | 'witness' | 'beside and witness';
}

/** The worlds of stories, in their order. */
export function worldsOf(
  stories: readonly StoryGroup[],
  reports: ReadonlyMap<string, { readonly report: Report; readonly key: number; readonly clues: Clues }>,
): StoryWorld[] {
  const printed = new PrintedDays();
  for (const [siglum, { clues }] of reports) printed.add(siglum, clues);
  return stories.map((group): StoryWorld => {
    const members = new Set(group.reports);
    const beside = new Set(group.others.map(({ report }) => report));
    const witnesses = printed.witnesses(
      members,
      group.reports.flatMap((siglum) => reports.get(siglum)?.clues ?? []),
    );
    const sigla = [...new Set([...members, ...beside, ...witnesses])].sort(compareSigla);
    return {
      group,
      places: sigla.flatMap((siglum): WorldPlace[] => {
        const one = reports.get(siglum);
        const role = members.has(siglum)
          ? 'member'
          : !beside.has(siglum)
            ? 'witness'
            : witnesses.has(siglum)
              ? 'beside and witness'
              : 'beside';
        return one ? [{ siglum, report: one.report, key: one.key, role }] : [];
      }),
    };
  });
}
