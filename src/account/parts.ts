import type { Lineage, Origin, Segment } from '../model/account.js';
import type { BundleRelations, SharedLineage, SharedOrigin, SharedSegment, StoryGroup } from '../relate/bundle.js';
import type { Naming } from './naming.js';
import { apartWords, directionWords, segmentWords, storyWords } from './words.js';

/** What of a story is read off the relations of all reports. */
export interface StoryParts {
  /** Origins of its reports, with those of their reports that are of it. */
  readonly origins: readonly SharedOrigin[];
  /** Pairs within it that share text. */
  readonly lineage: readonly SharedLineage[];
  /** Stretches of its reports that are not their own text of the day. */
  readonly segments: readonly SharedSegment[];
}

/** The parts of every story, in the order of the stories. */
export function partsOf(
  stories: readonly StoryGroup[],
  { origins, lineage, derivations }: BundleRelations,
): StoryParts[] {
  const storyOf = new Map(stories.flatMap(({ reports }, at) => reports.map((key) => [key, at] as const)));
  const within = stories.map((): SharedLineage[] => []);
  for (const one of lineage) {
    const at = storyOf.get(one.a);
    if (at !== undefined && at === storyOf.get(one.b)) within[at]?.push(one);
  }
  const originAt = new Map(origins.flatMap(({ reports }, at) => reports.map((key) => [key, at] as const)));
  const derived = new Map(derivations.map((one) => [one.report, one]));
  return stories.map(({ reports }, at) => {
    const members = new Set(reports);
    const own = [...new Set(reports.flatMap((key) => originAt.get(key) ?? []))]
      .sort((p, q) => p - q)
      .flatMap((place) => origins[place] ?? []);
    return {
      origins: own.map((origin) => ({ ...origin, reports: origin.reports.filter((key) => members.has(key)) })),
      lineage: within[at] ?? [],
      segments: reports
        .flatMap((key) => derived.get(key)?.segments ?? [])
        .map((segment) => ({ ...segment, sharedWith: segment.sharedWith.filter((key) => members.has(key)) }))
        .filter(({ older, sharedWith }) => older || sharedWith.length > 0),
    };
  });
}

/** An origin as the account writes it. */
export function originIn({ id, reports, credit }: SharedOrigin, { sigla }: Naming): Origin {
  return { id, reports: sigla(reports), credit };
}

/** Who shares whose text, as the account writes it. */
export function lineageIn(shared: SharedLineage, naming: Naming): Lineage {
  const { a, b, sharedWords, shareOfA, shareOfB, longestRun, direction, grounds } = shared;
  return {
    a: naming.siglum(a),
    b: naming.siglum(b),
    sharedWords,
    shareOfA,
    shareOfB,
    longestRun,
    direction,
    basis: directionWords(grounds, naming),
    derivationOfA: shared.derivationOfA,
    derivationOfB: shared.derivationOfB,
    passages: shared.passages.map((one) => ({ ...one, a: naming.cite(one.a), b: naming.cite(one.b) })),
  };
}

/** A segment as the account writes it. */
export function segmentIn({ place, sharedWith, older, why }: SharedSegment, naming: Naming): Segment {
  return { ...naming.cite(place), sharedWith: naming.sigla(sharedWith), older, why: segmentWords(why, naming) };
}

/** The reports beside a story and why each is kept apart, as the account writes it. */
export function othersIn({ others }: StoryGroup, naming: Naming): { readonly report: string; readonly why: string }[] {
  return others.map(({ report, why }) => ({ report: naming.siglum(report), why: apartWords(report, why, naming) }));
}

/** How reports hang together, as people read it. */
export interface Related {
  readonly origins: readonly Origin[];
  readonly lineage: readonly Lineage[];
  readonly stories: readonly {
    readonly id: string;
    readonly reports: readonly string[];
    readonly others: readonly { readonly report: string; readonly why: string }[];
    /** Why these reports are together. */
    readonly reasons: readonly string[];
  }[];
  readonly derivations: readonly {
    readonly report: string;
    readonly share: number;
    readonly derivation: Lineage['derivationOfA'];
    readonly from: readonly string[];
    readonly segments: readonly (Segment & { readonly share: number; readonly derivation: Lineage['derivationOfA'] })[];
  }[];
}

/** The relations of all reports with sigla and sentences. */
export function relatedIn({ origins, lineage, stories, derivations }: BundleRelations, naming: Naming): Related {
  return {
    origins: origins.map((one) => originIn(one, naming)),
    lineage: lineage.map((one) => lineageIn(one, naming)),
    stories: stories.map((group) => ({
      id: group.id,
      reports: naming.sigla(group.reports),
      others: othersIn(group, naming),
      reasons: group.reasons.map((ground) => storyWords(ground, naming)),
    })),
    derivations: derivations.map(({ report, share, derivation, from, segments }) => ({
      report: naming.siglum(report),
      share,
      derivation,
      from: naming.sigla(from),
      segments: segments.map((one) => ({
        ...segmentIn(one, naming),
        share: one.share,
        derivation: one.derivation,
      })),
    })),
  };
}
