import type { Lineage, Origin } from '../model/account.js';
import type { Report } from '../model/report.js';
import { contentId } from '../text/hash.js';
import { agencyOf } from './origin/direction.js';
import { familiesOf, standIns } from './origin/family.js';
import { lineageOf } from './origin/lineage.js';
import { derivationsOf, type ReportDerivation } from './origin/segment.js';
import { byText, shareText } from './passage/align.js';
import { Extender } from './passage/extend.js';
import { bySiglum, compareSigla } from './siglum.js';
import { storiesOf } from './story/stories.js';
import { Vocabulary, witnessOf } from './witness.js';

/** Reports of one event. */
export interface StoryGroup {
  readonly id: string;
  /** Sigla, in order. */
  readonly reports: readonly string[];
  /** Reports that share its topic but not its event, and why each is kept apart. */
  readonly others: readonly { readonly report: string; readonly why: string }[];
  /** Why these reports are together, in words. */
  readonly reasons: readonly string[];
}

/** How a set of reports hangs together. Every report is in exactly one origin and one story. */
export interface Related {
  readonly origins: readonly Origin[];
  /** Pairs that share text, by siglum. */
  readonly lineage: readonly Lineage[];
  readonly stories: readonly StoryGroup[];
  /** How much of each report stands in others, and its segments, by siglum. */
  readonly derivations: readonly ReportDerivation[];
}

/** Relates reports to each other. The result does not depend on their order. */
export function relate(reports: readonly Report[]): Related {
  const vocabulary = new Vocabulary();
  const witnesses = reports.map((report) => witnessOf(report, vocabulary)).sort(byText);
  const shared = shareText(witnesses);
  const { sharings } = shared;
  const stand = standIns(witnesses, shared);
  const families = familiesOf(witnesses, shared, stand);
  const extender = new Extender();
  return {
    origins: originsOf(witnesses.map(({ report }) => report), families),
    lineage: sharings
      .map((sharing) => lineageOf(witnesses[sharing.a] as (typeof witnesses)[number], witnesses[sharing.b] as (typeof witnesses)[number], sharing, extender))
      .sort((p, q) => compareSigla(p.a, q.a) || compareSigla(p.b, q.b)),
    stories: storiesOf(witnesses, sharings, stand),
    derivations: derivationsOf(witnesses, sharings),
  };
}

function originsOf(reports: readonly Report[], families: readonly number[]): Origin[] {
  const members = new Map<number, Report[]>();
  reports.forEach((report, i) => {
    const family = families[i] as number;
    members.set(family, [...(members.get(family) ?? []), report]);
  });
  return [...members.values()]
    .map((family) => {
      const sorted = [...family].sort(bySiglum);
      const credits = sorted.map(agencyOf).filter((agency) => agency !== null);
      return { id: contentId('origin', ...sorted.map(({ id }) => id).sort()), reports: sorted.map(({ siglum }) => siglum), credit: credits[0] ?? null };
    })
    .sort((p, q) => compareSigla(p.reports[0] ?? '', q.reports[0] ?? ''));
}
