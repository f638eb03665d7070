import type { KeyedReport } from '../keyed.js';
import type { StoryGroup } from '../story/stories.js';
import type { Clues } from './clue.js';
import { PrintedDays } from './printed.js';

/**
 * How a report stands to a story: it is of it; kept beside it, of another event; not of it, and prints the year of a
 * date that the story leaves open.
 */
export type WorldRole = 'member' | 'beside' | 'witness' | 'beside and witness';

/** A report in the world of a story. */
export interface WorldPlace {
  readonly report: KeyedReport;
  readonly role: WorldRole;
}

/** All reports that the telling of a story looks at, in the order of their keys. */
export interface StoryWorld {
  readonly group: StoryGroup;
  readonly places: readonly WorldPlace[];
}

/** The worlds of stories, in their order. `cluesOf` gives the clues of a report. */
export function worldsOf(
  stories: readonly StoryGroup[],
  reports: readonly KeyedReport[],
  cluesOf: (one: { readonly report: KeyedReport }) => Clues,
): StoryWorld[] {
  const byKey = new Map(reports.map((report) => [report.key, { report, clues: cluesOf({ report }) }]));
  const printed = new PrintedDays();
  for (const [key, { clues }] of byKey) printed.add(key, clues);
  return stories.map((group): StoryWorld => {
    const members = new Set(group.reports);
    const beside = new Set(group.others.map(({ report }) => report));
    const witnesses = printed.witnesses(
      members,
      group.reports.flatMap((key) => byKey.get(key)?.clues ?? []),
    );
    const roleOf = (key: string): WorldRole => {
      if (members.has(key)) return 'member';
      if (!beside.has(key)) return 'witness';
      return witnesses.has(key) ? 'beside and witness' : 'beside';
    };
    return {
      group,
      places: [...new Set([...members, ...beside, ...witnesses])].sort().flatMap((key): WorldPlace[] => {
        const one = byKey.get(key);
        return one ? [{ report: one.report, role: roleOf(key) }] : [];
      }),
    };
  });
}
