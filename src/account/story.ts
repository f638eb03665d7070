import { named, type StageMaker, unkept } from '../kept.js';
import type { Item, Story } from '../model/account.js';
import type { StoryRelations, StoryWorld } from '../relate/story.js';
import { complianceOf } from './compliance.js';
import type { StoryContext } from './context.js';
import { commitmentItems } from './item/commitment.js';
import { eventItems } from './item/event.js';
import { opposedFacts, sharedFacts } from './item/fact.js';
import { figureItems } from './item/figure.js';
import { weighItems } from './item/near.js';
import { statementItems } from './item/statement.js';
import { namingOf } from './naming.js';
import { lineageIn, originIn, othersIn, type StoryParts, segmentIn } from './parts.js';
import { Roll } from './roll.js';
import { timelineOf } from './timeline.js';
import { titleOfStory } from './title.js';
import { undecidedOf } from './undecided.js';
import { variantsOf } from './variants.js';
import { withinReports } from './within.js';

/** What a story is written from: what holds between its reports, and what these are called. */
export interface WritingSource {
  readonly world: StoryWorld;
  readonly relations: StoryRelations;
  readonly parts: StoryParts;
  /** Siglum of each report of the world, in its order. */
  readonly sigla: readonly string[];
}

/** A story in words, before the reader's corrections. */
export interface WrittenStory {
  readonly context: StoryContext;
  /** What is told of it whatever its items are. */
  readonly frame: Pick<Story, 'id' | 'reports' | 'others' | 'origins' | 'lineage' | 'segments'>;
  readonly items: readonly Item[];
}

/** A story with its items as the reader has corrected them. */
export interface CorrectedStory {
  readonly written: WrittenStory;
  /** Null where they are as written. */
  readonly items: readonly Item[] | null;
}

/** The steps of writing stories, each a pure function of its argument. */
export interface WritingSteps {
  readonly written: (source: WritingSource) => WrittenStory;
  readonly finished: (story: CorrectedStory) => Story;
}

/** The steps as `stage` makes them. */
export function writingSteps(stage: StageMaker = unkept): WritingSteps {
  return {
    written: stage(
      'written',
      {
        world: ({ group, places }) => [JSON.stringify(group), ...places.map(({ report }) => report.key)],
        relations: named,
        parts: ({ origins, lineage, segments }) => [
          JSON.stringify(origins),
          lineage.map(named),
          JSON.stringify(segments),
        ],
        sigla: (sigla) => sigla,
      },
      writeStory,
    ),
    finished: stage(
      'finished',
      {
        written: named,
        items: (items) => items?.flatMap(({ id, rule, dismissed }) => [id, rule, dismissed]),
      },
      finishStory,
    ),
  };
}

/** A story in words. */
export function writeStory({ world: { group, places }, relations, parts, sigla }: WritingSource): WrittenStory {
  const reports = places.map(({ report }) => report);
  const siglumOf = new Map(reports.map(({ key }, at) => [key, sigla[at]]));
  const naming = namingOf(reports, (key) => siglumOf.get(key));
  const originOf = new Map(parts.origins.flatMap(({ id, reports }) => reports.map((key) => [key, id] as const)));
  const context: StoryContext = {
    relations,
    naming,
    roll: new Roll(
      relations.reports.map(({ key, id, name }) => ({
        siglum: naming.siglum(key),
        id,
        name,
        origin: originOf.get(key) ?? key,
      })),
    ),
    byKey: new Map(relations.reports.map((report) => [report.key, report])),
  };
  return {
    context,
    frame: {
      id: group.id,
      reports: naming.sigla(group.reports),
      others: othersIn(group, naming),
      origins: parts.origins.map((one) => originIn(one, naming)),
      lineage: parts.lineage.map((one) => lineageIn(one, naming)),
      segments: parts.segments.map((one) => segmentIn(one, naming)),
    },
    items: itemsOf(context),
  };
}

/** The items of a story: what of each kind is told, then what is told alike beside them. */
function itemsOf(context: StoryContext): Item[] {
  const own = [
    ...statementItems(context),
    ...figureItems(context),
    ...commitmentItems(context),
    ...eventItems(context),
  ];
  const facts = [...own, ...opposedFacts(context, own)];
  return weighItems([...facts, ...sharedFacts(context, facts)], context);
}

/** The story with its items as they stand. */
export function finishStory({ written: { context, frame, items: own }, items: corrected }: CorrectedStory): Story {
  const items = corrected ?? own;
  const { relations, naming } = context;
  const { title, when, place } = titleOfStory(relations.reports, items, naming);
  const { id, ...parts } = frame;
  return {
    id,
    title,
    when,
    place,
    ...parts,
    items,
    variants: variantsOf(context, items),
    within: withinReports(context),
    compliance: complianceOf(context),
    timeline: timelineOf(items, relations.dating.facts, naming),
    undecided: undecidedOf(context),
  };
}
