import { compareText } from '../model/order.js';
import { contentId } from '../text/hash.js';
import { blocksOf } from './block/blocks.js';
import { byKey, type KeyedReport } from './keyed.js';
import { agencyOf } from './origin/direction.js';
import { sharedErrors } from './origin/error.js';
import { familiesOf, standIns } from './origin/family.js';
import type { SharedLineage } from './origin/lineage.js';
import { derivationsOf, type ReportDerivation } from './origin/segment.js';
import { byText, shareText } from './passage/align.js';
import { type Steps, stepsOf } from './steps.js';
import { type StoryGroup, storiesOf } from './story/stories.js';
import type { Witness } from './witness.js';

export { byKey, byPlace, type KeyedReport, type PartyOf, type Place, placeIn, samePlace } from './keyed.js';
export type { Direction, DirectionGround, DirectionOf, Stamp } from './origin/direction.js';
export type { SharedError } from './origin/error.js';
export type { SharedLineage, SharedPassage } from './origin/lineage.js';
export type { ReportDerivation, SegmentGround, SharedSegment } from './origin/segment.js';
export { type LinkedParties, type LinkedParty, linkParties, type PartyForms, partyForms } from './party/link.js';
export { type Steps, stepsOf } from './steps.js';
export type { Circumstances } from './story/reason.js';
export type { ApartGround, StoryGround, StoryGroup } from './story/stories.js';

/** A family of reports that share one text. */
export interface SharedOrigin {
  readonly id: string;
  /** Keys, in order. */
  readonly reports: readonly string[];
  /** The agency that a member credits; null when none does. */
  readonly credit: string | null;
}

/** How a set of reports hangs together. Every report is in exactly one origin and one story. */
export interface BundleRelations {
  readonly origins: readonly SharedOrigin[];
  /** Pairs that share text. */
  readonly lineage: readonly SharedLineage[];
  readonly stories: readonly StoryGroup[];
  /** How much of each report stands in others, and its segments. */
  readonly derivations: readonly ReportDerivation[];
}

/** Relates reports to each other, block by block. The result does not depend on their order. */
export function relateBundle(reports: readonly KeyedReport[], steps: Steps = stepsOf()): BundleRelations {
  const witnesses = reports.map((report): Witness => ({ report, ...steps.words({ report }) })).sort(byText);
  const signed = witnesses.map((witness) => ({ id: witness.report.id, signature: steps.signature({ witness }) }));
  return joined(
    blocksOf(signed).map((block) =>
      relateBlock(
        block.map((at) => witnesses[at] as Witness),
        steps,
      ),
    ),
  );
}

/** What holds in each of several blocks as what holds in all of them. */
function joined(blocks: readonly BundleRelations[]): BundleRelations {
  const first = (p: { readonly reports: readonly string[] }, q: { readonly reports: readonly string[] }): number =>
    compareText(p.reports[0] ?? '', q.reports[0] ?? '');
  return {
    origins: blocks.flatMap(({ origins }) => origins).sort(first),
    lineage: blocks.flatMap(({ lineage }) => lineage).sort((p, q) => compareText(p.a, q.a) || compareText(p.b, q.b)),
    stories: blocks.flatMap(({ stories }) => stories).sort(first),
    derivations: blocks.flatMap(({ derivations }) => derivations).sort((p, q) => compareText(p.report, q.report)),
  };
}

/** Relates witnesses in order of text. */
function relateBlock(witnesses: readonly Witness[], steps: Steps): BundleRelations {
  const shared = shareText(witnesses, steps);
  const { sharings } = shared;
  const stand = standIns(witnesses, shared);
  const families = familiesOf(witnesses, shared, stand);
  const errors = sharedErrors(witnesses, sharings);
  return {
    origins: originsOf(
      witnesses.map(({ report }) => report),
      families,
    ),
    lineage: sharings.map(({ a, b, text }, at) =>
      steps.lineage({
        x: witnesses[a] as Witness,
        y: witnesses[b] as Witness,
        text,
        errors: errors.get(at) ?? [],
      }),
    ),
    stories: storiesOf(witnesses, sharings, stand, steps),
    derivations: derivationsOf(witnesses, sharings, steps.sharedOut),
  };
}

function originsOf(reports: readonly KeyedReport[], families: readonly number[]): SharedOrigin[] {
  const members = new Map<number, KeyedReport[]>();
  reports.forEach((report, i) => {
    const family = families[i] as number;
    const list = members.get(family);
    if (list) list.push(report);
    else members.set(family, [report]);
  });
  return [...members.values()].map((family) => {
    const sorted = [...family].sort(byKey);
    const credits = sorted.map(agencyOf).filter((agency) => agency !== null);
    return {
      id: contentId('origin', ...sorted.map(({ id }) => id).sort()),
      reports: sorted.map(({ key }) => key),
      credit: credits[0] ?? null,
    };
  });
}
