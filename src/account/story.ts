import type { Evidence, Item, Lineage, Party, Story, Variant } from '../model/account.js';
import type { Report } from '../model/report.js';
import { contains, overlaps, type Span } from '../model/span.js';
import { type CommitmentGroup, matchCommitments } from '../relate/commitment/match.js';
import type { ComputedFact, Dating } from '../relate/dating/date.js';
import type { Comparisons } from '../relate/variant/comparisons.js';
import { type FoundVariant, findVariants } from '../relate/variant/find.js';
import { matchStatements, type StatementGroup } from '../relate/variant/match.js';
import { complianceOf } from './compliance.js';
import type { StoryContext } from './context.js';
import { commitmentItems } from './item/commitment.js';
import { eventItems } from './item/event.js';
import { figureItems } from './item/figure.js';
import { contentOf, statementItems } from './item/statement.js';
import { timelineOf } from './timeline.js';
import { titleOfStory } from './title.js';
import { undecidedOf } from './undecided.js';
import { withinReports } from './within.js';

/** What a story is told from. */
export interface StorySource {
  /** In order of siglum. */
  readonly reports: readonly Report[];
  /** Reports of another event that are kept beside it. */
  readonly beside: readonly Report[];
  readonly originOf: ReadonlyMap<string, string>;
  /** Parties of its reports, each with its mentions in them. */
  readonly parties: ReadonlyMap<string, Party>;
  readonly partyOf: (siglum: string, party: string) => string | null;
  /** What its reports share. */
  readonly lineage: readonly Lineage[];
  readonly dating: Dating;
}

/** What a story's reports hold in common, before the reader's corrections. */
export interface ToldStory {
  readonly context: StoryContext;
  readonly dating: Dating;
  /** What was worked out for its reports, e.g. the end of a period. */
  readonly facts: readonly ComputedFact[];
  readonly commitments: readonly CommitmentGroup[];
  readonly variants: readonly FoundVariant[];
  readonly items: readonly Item[];
}

/** Everything of a story but its name, the reports in it and who shares whose text. */
export type StoryMatter = Omit<Story, 'id' | 'reports' | 'others' | 'origins' | 'lineage' | 'segments'>;

/** Matches what the reports of a story say. */
export function tellStory({ lineage, dating, ...context }: StorySource, comparisons: Comparisons): ToldStory {
  const { reports, partyOf } = context;
  const members = new Set(reports.map(({ siglum }) => siglum));
  const facts = dating.facts.filter((fact) => fact.reports.some((siglum) => members.has(siglum)));
  const commitments = matchCommitments(reports, partyOf);
  const groups = matchStatements(reports, partyOf);
  const variants = findVariants(reports, groups, lineage, partyOf, comparisons);
  return {
    context,
    dating,
    facts,
    commitments,
    variants,
    items: itemsOf(context, facts, commitments, groups, variants),
  };
}

function itemsOf(
  context: StoryContext,
  facts: readonly ComputedFact[],
  commitments: readonly CommitmentGroup[],
  groups: readonly StatementGroup[],
  variants: readonly FoundVariant[],
): Item[] {
  return [
    ...statementItems(groups, variants, context),
    ...figureItems(context),
    ...commitmentItems(context, commitments, facts),
    ...eventItems(context),
  ];
}

/** The story with its items as the reader has corrected them. */
export function matterOf(
  { context, dating, facts, commitments, variants }: ToldStory,
  items: readonly Item[],
): StoryMatter {
  const contents = new Map(
    context.reports.flatMap(({ siglum, statements }) =>
      statements.map((statement) => [`${siglum} ${statement.id}`, contentOf(statement)] as const),
    ),
  );
  const byReport = statementsByReport(items);
  return {
    ...titleOfStory(context.reports, items),
    items,
    variants: variants.map((variant) => variantOf(variant, byReport, contents)),
    within: withinReports(context),
    compliance: complianceOf(context, commitments),
    timeline: timelineOf(items, facts),
    undecided: undecidedOf(context, dating),
  };
}

/** A place of a statement, with the place of its item among the items. */
interface Told extends Span {
  readonly at: number;
  readonly id: string;
}

/** Where statements stand in each report. */
function statementsByReport(items: readonly Item[]): ReadonlyMap<string, readonly Told[]> {
  const places = new Map<string, Told[]>();
  items.forEach(({ kind, evidence, id }, at) => {
    if (kind !== 'statement') return;
    for (const { report, start, end } of evidence) {
      const list = places.get(report);
      if (list) list.push({ start, end, at, id });
      else places.set(report, [{ start, end, at, id }]);
    }
  });
  return places;
}

/**
 * A variant with the items that stand on the words it is of. Where a report's words hold shorter words of its own, the
 * longer stand.
 */
function variantOf(
  { statements, chains: _chains, ...variant }: FoundVariant,
  byReport: ReadonlyMap<string, readonly Told[]>,
  contents: ReadonlyMap<string, Span>,
): Variant {
  const places = variant.readings.flatMap(({ evidence }) => evidence);
  const told = statements.flatMap((key) => {
    const span = contents.get(key);
    return span ? [{ report: key.slice(0, key.indexOf(' ')), ...span }] : [];
  });
  const whole = (one: Evidence): boolean =>
    !places.some(
      (other) =>
        other !== one &&
        other.report === one.report &&
        contains(other, one) &&
        other.end - other.start > one.end - one.start,
    );
  const readings = variant.readings.flatMap((reading) => {
    const evidence = reading.evidence.filter(whole);
    return evidence.length > 0 ? [{ ...reading, evidence }] : [];
  });
  const touched = new Map<number, string>();
  const touch = (place: Span & { readonly report: string }, meets: (one: Span) => boolean): void => {
    for (const one of byReport.get(place.report) ?? []) if (meets(one)) touched.set(one.at, one.id);
  };
  if (told.length > 0)
    for (const place of told) touch(place, ({ start, end }) => place.start === start && place.end === end);
  else for (const place of places) touch(place, (one) => overlaps(place, one));
  return {
    ...variant,
    readings: readings.length > 1 ? readings : variant.readings,
    items: [...touched].sort(([p], [q]) => p - q).map(([, id]) => id),
  };
}
