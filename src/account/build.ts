import type { Account, Evidence, Item, Party, Segment, Story, Variant } from '../model/account.js';
import type { Correction } from '../model/correction.js';
import { FORMAT, type Report } from '../model/report.js';
import { contains, overlaps, type Span } from '../model/span.js';
import { matchCommitments, type CommitmentGroup } from '../relate/commitment/match.js';
import type { ComputedFact, Dating } from '../relate/dating/date.js';
import { findVariants, type FoundVariant } from '../relate/variant/find.js';
import { matchStatements, type StatementGroup } from '../relate/variant/match.js';
import { linkParties } from '../relate/party/link.js';
import type { Related, StoryGroup } from '../relate/relate.js';
import { complianceOf } from './compliance.js';
import type { StoryContext } from './context.js';
import { correctItems, correctParties, type LinkedParties } from './correct.js';
import { commitmentItems } from './item/commitment.js';
import { eventItems } from './item/event.js';
import { figureItems } from './item/figure.js';
import { contentOf, statementItems } from './item/statement.js';
import { timelineOf } from './timeline.js';
import { titleOfStory } from './title.js';
import { undecidedOf } from './undecided.js';
import { withinReports } from './within.js';

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
  const lineage = related.lineage.filter(({ a, b }) => members.has(a) && members.has(b));
  const commitments = matchCommitments(reports, linked.partyOf);
  const groups = matchStatements(reports, linked.partyOf);
  const found = findVariants(reports, groups, lineage, linked.partyOf);
  const items = correctItems(itemsOf(context, facts, commitments, groups, found), context, corrections);
  const contents = new Map(reports.flatMap(({ siglum, statements }) => statements.map((statement) => [`${siglum} ${statement.id}`, contentOf(statement)] as const)));
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
    lineage,
    segments: segmentsOf(related, members),
    items,
    variants: found.map((variant) => variantOf(variant, items, contents)),
    within: withinReports(context),
    compliance: complianceOf(context, commitments),
    timeline: timelineOf(items, facts),
    undecided: undecidedOf(context, dating),
  };
}

function itemsOf(context: StoryContext, facts: readonly ComputedFact[], commitments: readonly CommitmentGroup[], groups: readonly StatementGroup[], variants: readonly FoundVariant[]): Item[] {
  return [
    ...statementItems(groups, variants, context),
    ...figureItems(context),
    ...commitmentItems(context, commitments, facts),
    ...eventItems(context),
  ];
}

/** Stretches of its reports that are not their own text of the day. */
function segmentsOf(related: Related, members: ReadonlySet<string>): Segment[] {
  return related.derivations.filter(({ report }) => members.has(report)).flatMap(({ segments }) => segments).flatMap(({ evidence, sharedWith, older, why }) => {
    const among = sharedWith.filter((siglum) => members.has(siglum));
    return older || among.length > 0 ? [{ ...evidence, sharedWith: among, older, why }] : [];
  });
}

/** What was worked out for reports of this story, e.g. the end of a period. */
function factsOf(dating: Dating, members: ReadonlySet<string>): ComputedFact[] {
  return dating.facts.filter(({ reports }) => reports.some((siglum) => members.has(siglum)));
}

/** A variant with the items that stand on the words it is of. Where a report's words hold shorter words of its own, the longer stand. */
function variantOf({ statements, chains: _chains, ...variant }: FoundVariant, items: readonly Item[], contents: ReadonlyMap<string, Span>): Variant {
  const places = variant.readings.flatMap(({ evidence }) => evidence);
  const told = statements.flatMap((key) => {
    const span = contents.get(key);
    return span ? [{ report: key.slice(0, key.indexOf(' ')), ...span }] : [];
  });
  const whole = (one: Evidence): boolean => !places.some((other) => other !== one && other.report === one.report && contains(other, one) && other.end - other.start > one.end - one.start);
  const readings = variant.readings.flatMap((reading) => {
    const evidence = reading.evidence.filter(whole);
    return evidence.length > 0 ? [{ ...reading, evidence }] : [];
  });
  const touched = items.filter((item) => item.kind === 'statement' && item.evidence.some((one) => (told.length > 0 ? told.some((place) => place.report === one.report && place.start === one.start && place.end === one.end) : places.some((place) => place.report === one.report && overlaps(place, one)))));
  return { ...variant, readings: readings.length > 1 ? readings : variant.readings, items: touched.map(({ id }) => id) };
}
