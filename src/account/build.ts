import type { Account, Item, Party, Story } from '../model/account.js';
import type { Correction } from '../model/correction.js';
import { FORMAT, type Report } from '../model/report.js';
import type { Related, StoryGroup } from '../relate/relate.js';
import type { StoryContext } from './context.js';
import { correctItems, correctParties, type LinkedParties } from './correct.js';
import { singleCommitment } from './item/commitment.js';
import { eventItems } from './item/event.js';
import { singleFigure } from './item/figure.js';
import { singleStatement } from './item/statement.js';
import { timelineOf } from './timeline.js';
import { titleOfStory } from './title.js';
import { undecidedOf } from './undecided.js';

/** The account of a set of reports that were read and related. */
export function buildAccount(reports: readonly Report[], related: Related, corrections: readonly Correction[] = []): Account {
  const linked = correctParties(linkedParties(reports), reports, corrections);
  const parties = new Map(linked.parties.map((party) => [party.id, party]));
  const stories = [...related.stories].sort((a, b) => b.reports.length - a.reports.length).map((group) => storyOf(group, reports, related, linked, parties, corrections));
  return { format: FORMAT, reports, parties: linked.parties, stories, corrections };
}

function linkedParties(reports: readonly Report[]): LinkedParties {
  const parties: Party[] = reports.flatMap((report) => report.parties.map(({ id, name, type, roles, mentions }) => ({ id: `${report.siglum}-${id}`, name, type, roles, mentions: mentions.map(({ start, end }) => ({ report: report.siglum, start, end, exact: report.text.slice(start, end) })) })));
  return { parties, partyOf: (siglum, party) => `${siglum}-${party}` };
}

function storyOf(group: StoryGroup, all: readonly Report[], related: Related, linked: LinkedParties, parties: ReadonlyMap<string, Party>, corrections: readonly Correction[]): Story {
  const members = new Set(group.reports);
  const reports = all.filter(({ siglum }) => members.has(siglum));
  const originOf = new Map(related.origins.flatMap(({ id, reports: sigla }) => sigla.map((siglum) => [siglum, id] as const)));
  const context: StoryContext = { reports, originOf, parties, partyOf: linked.partyOf };
  const items = correctItems(itemsOf(context), context, corrections);
  const { title, when, place } = titleOfStory(reports, items, parties);
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
    within: [],
    timeline: timelineOf(items),
    undecided: undecidedOf(context),
  };
}

function itemsOf(context: StoryContext): Item[] {
  const { reports } = context;
  return [
    ...reports.flatMap((report) => report.statements.map((statement) => singleStatement(report, statement, context))),
    ...reports.flatMap((report) => report.figures.map((figure) => singleFigure(report, figure, context))),
    ...reports.flatMap((report) => report.commitments.map((commitment) => singleCommitment(report, commitment, context))),
    ...eventItems(context),
  ];
}
