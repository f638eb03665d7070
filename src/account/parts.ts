import type { Lineage, Origin, Segment } from '../model/account.js';
import type { Related } from '../relate/relate.js';

/** What of a story is read off the relations of all reports. */
export interface StoryParts {
  readonly origins: readonly Origin[];
  /** Origin of each of its reports. */
  readonly originOf: ReadonlyMap<string, string>;
  /** Pairs within it that share text. */
  readonly lineage: readonly Lineage[];
  /** Stretches of its reports that are not their own text of the day. */
  readonly segments: readonly Segment[];
}

/** The parts of every story, in the order of the stories. */
export function partsOf({ stories, origins, lineage, derivations }: Related): StoryParts[] {
  const storyOf = new Map(stories.flatMap(({ reports }, place) => reports.map((siglum) => [siglum, place] as const)));
  const within = stories.map((): Lineage[] => []);
  for (const one of lineage) {
    const place = storyOf.get(one.a);
    if (place !== undefined && place === storyOf.get(one.b)) within[place]?.push(one);
  }
  const originAt = new Map(origins.flatMap(({ reports }, at) => reports.map((siglum) => [siglum, at] as const)));
  const derived = new Map(derivations.map((one) => [one.report, one]));
  return stories.map(({ reports }, place) => {
    const members = new Set(reports);
    const own = [...new Set(reports.flatMap((siglum) => originAt.get(siglum) ?? []))]
      .sort((p, q) => p - q)
      .flatMap((at) => origins[at] ?? []);
    return {
      origins: own.map((origin) => ({ ...origin, reports: origin.reports.filter((siglum) => members.has(siglum)) })),
      originOf: new Map(own.flatMap(({ id, reports: sigla }) => sigla.map((siglum) => [siglum, id] as const))),
      lineage: within[place] ?? [],
      segments: reports
        .flatMap((siglum) => derived.get(siglum)?.segments ?? [])
        .flatMap(({ evidence, sharedWith, older, why }) => {
          const among = sharedWith.filter((siglum) => members.has(siglum));
          return older || among.length > 0 ? [{ ...evidence, sharedWith: among, older, why }] : [];
        }),
    };
  });
}
