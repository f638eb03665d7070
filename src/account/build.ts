import type { Account, Story } from '../model/account.js';
import type { Correction } from '../model/correction.js';
import { FORMAT, type Report } from '../model/report.js';
import {
  type BundleRelations,
  type KeyedReport,
  type LinkedParties,
  linkParties,
  type PartyForms,
} from '../relate/bundle.js';
import { type DatedStory, partiesIn, type StorySteps, type StoryWorld, storySteps, worldsOf } from '../relate/story.js';
import { agreementsOf } from './agreement.js';
import { correctItems, correctParties, correctStories } from './correct.js';
import { type Naming, namingOf } from './naming.js';
import { partsOf, type StoryParts } from './parts.js';
import { type WritingSteps, writingSteps } from './story.js';

/** The steps of an account whose results can be kept. */
export interface AccountSteps extends StorySteps, WritingSteps {
  readonly forms?: (one: { readonly report: KeyedReport }) => PartyForms;
}

/** Reports in the order of their keys, and how they hang together. */
export interface ReadBundle {
  readonly reports: readonly KeyedReport[];
  readonly bundle: BundleRelations;
}

/** Sigla R1, R2 ... of reports in the order of their keys. */
export function sigla(reports: readonly KeyedReport[]): ReadonlyMap<string, string> {
  return new Map(reports.map(({ key }, at) => [key, `R${at + 1}`]));
}

/** The account of reports that were read and related. */
export function buildAccount(
  { reports, bundle }: ReadBundle,
  corrections: readonly Correction[],
  steps: AccountSteps = { ...storySteps(), ...writingSteps() },
): Account {
  const siglumOf = sigla(reports);
  const groups = correctStories(bundle.stories, reports, corrections);
  const linked = correctParties(linkParties(reports, steps.forms), reports, corrections);
  const worlds = worldsOf(groups, reports, steps.clues);
  const datings = worlds.map((world) => steps.dated({ world }));
  const dated = new Map(datings.flatMap((one) => one.reports.map((report) => [report.key, report] as const)));
  const parts = partsOf(groups, bundle);
  const stories = worlds.map((world, at): Story => {
    const source = { world, dated: datings[at] as DatedStory, parts: parts[at] as StoryParts };
    const written = steps.written({
      world,
      relations: steps.related(sourceOf(source, dated, linked)),
      parts: source.parts,
      sigla: world.places.map(({ report }) => siglumOf.get(report.key) ?? ''),
    });
    const items = correctItems(written.items, written.context, corrections);
    return steps.finished({ written, items: items === written.items ? null : items });
  });
  const naming = namingOf(reports, (key) => siglumOf.get(key));
  return {
    format: FORMAT,
    reports: reportsIn(reports, dated, bundle, groups, naming),
    parties: linked.parties.map(({ mentions, ...party }) => ({ ...party, mentions: mentions.map(naming.cite) })),
    stories: stories.sort((a, b) => b.reports.length - a.reports.length),
    agreements: agreementsOf(
      reports.map((report) => dated.get(report.key) ?? report),
      linked,
      stories,
      naming,
    ),
    corrections,
  };
}

/** What the relations of a story are found in. */
function sourceOf(
  { world, dated: own, parts }: { readonly world: StoryWorld; readonly dated: DatedStory; readonly parts: StoryParts },
  dated: ReadonlyMap<string, KeyedReport>,
  linked: LinkedParties,
): Parameters<StorySteps['related']>[0] {
  const beside = world.places.filter(({ role }) => role === 'beside' || role === 'beside and witness');
  return {
    dated: own,
    beside: beside.map(({ report }) => dated.get(report.key) ?? report),
    parties: partiesIn(own.reports, linked),
    lineage: parts.lineage,
  };
}

/** The reports with their days, sigla, stories and origins. */
function reportsIn(
  reports: readonly KeyedReport[],
  dated: ReadonlyMap<string, KeyedReport>,
  { origins }: BundleRelations,
  stories: BundleRelations['stories'],
  { siglum }: Naming,
): Report[] {
  const originOf = new Map(origins.flatMap(({ id, reports: keys }) => keys.map((key) => [key, id] as const)));
  const storyOf = new Map(stories.flatMap(({ id, reports: keys }) => keys.map((key) => [key, id] as const)));
  return reports.map(({ key, ...report }) => {
    const { key: _key, ...own } = dated.get(key) ?? { key, ...report };
    return { ...own, siglum: siglum(key), story: storyOf.get(key) ?? null, origin: originOf.get(key) ?? null };
  });
}
