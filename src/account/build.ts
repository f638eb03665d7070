import type { Account, Item, Party, Story } from '../model/account.js';
import type { Correction } from '../model/correction.js';
import { FORMAT, type Report } from '../model/report.js';
import type { ComputedFact, Dating } from '../relate/dating/date.js';
import { linkParties } from '../relate/party/link.js';
import type { Related, StoryGroup } from '../relate/relate.js';
import type { StoryContext } from './context.js';
import { correctItems, correctParties, type LinkedParties } from './correct.js';
import { commitmentItems } from './item/commitment.js';
import { eventItems } from './item/event.js';
import { figureItems, figuresWithin } from './item/figure.js';
import { singleStatement } from './item/statement.js';
import { timelineOf } from './timeline.js';
import { titleOfStory } from './title.js';
import { undecidedOf } from './undecided.js';

/** The account of a set of reports that were read and related. */
export function buildAccount(reports: readonly Report[], related: Related, dating: Dating, corrections: readonly Correction[] = []): Account {
  const linked = correctParties(linkParties(reports), reports, corrections);
  const parties = new Map(linked.parties.map((party) => [party.id, party]));
  const stories = [...related.stories].sort((a, b) => b.reports.length - a.reports.length).map((group) => storyOf(group, reports, related, linked, parties, dating, corrections));
  return { format: FORMAT, reports, parties: linked.parties, stories, corrections };
}

function storyOf(group: StoryGroup, all: readonly Report[], related: Related, linked: LinkedParties, parties: ReadonlyMap<string, Party>, dating: Dating, corrections: readonly Correction[]): Story {
  const members = new Set(group.reports);
  const reports = all.filter(({ siglum }) => members.has(siglum));
  const originOf = new Map(related.origins.flatMap(({ id, reports: sigla }) => sigla.map((siglum) => [siglum, id] as const)));
  const apart = new Set(group.others.map(({ report }) => report));
  const context: StoryContext = { reports, beside: all.filter(({ siglum }) => apart.has(siglum)), originOf, parties, partyOf: linked.partyOf };
  const facts = factsOf(dating, members);
  const items = correctItems(itemsOf(context, facts), context, corrections);
  const { title, when, place } = titleOfStory(reports, items);
  return {
    id: group.id,
    title,
    when,
    place,
    reports: group.reports,
    others: group.others,
    origins: related.origins.flatMap((origin) => {
      const own = origin.reports.filter((siglum) => members.has(siglum));
      return own.length > 0 ? [{ ...origin, reports: own }] : [];
    }),
    lineage: related.lineage.filter(({ a, b }) => members.has(a) && members.has(b)),
    items,
    variants: [],
    within: figuresWithin(context),
    timeline: timelineOf(items, facts),
    undecided: undecidedOf(context, dating),
  };
}

function itemsOf(context: StoryContext, facts: readonly ComputedFact[]): Item[] {
  const { reports } = context;
  return [
    ...reports.flatMap((report) => report.statements.map((statement) => singleStatement(report, statement, context))),
    ...figureItems(context),
    ...commitmentItems(context, facts),
    ...eventItems(context),
  ];
}

/** What was worked out for reports of this story, e.g. the end of a period. */
function factsOf(dating: Dating, members: ReadonlySet<string>): ComputedFact[] {
  return dating.facts.filter(({ reports }) => reports.some((siglum) => members.has(siglum)));
}
