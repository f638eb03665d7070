import type { StoryHead } from './archive.js';
import type { Statements, Value } from './database.js';

/** Which stories are asked for; what is left out asks for nothing. */
export interface StoriesAsked {
  /** A report of it was published on that day, or in that month or year: `2024-03-07`, `2024-03`. */
  readonly day?: string | undefined;
  /** A report of it is datelined there. */
  readonly place?: string | undefined;
  /** A report of it names that person, body or place. */
  readonly party?: string | undefined;
  /** A report of it is of that outlet. */
  readonly outlet?: string | undefined;
  /** Items of that kind differ in it; `any` for all kinds. */
  readonly differs?: string | undefined;
}

/** A value by which stories can be told apart, and how many of them have it. */
export interface FacetValue {
  readonly value: string;
  readonly stories: number;
}

export type FacetName = 'day' | 'place' | 'party' | 'outlet' | 'differs';

/** How each facet is asked for and counted. `$n` is the parameter of the condition. */
const FACETS: Readonly<Record<FacetName, { readonly condition: string; readonly counted: string }>> = {
  day: {
    condition: 's.id in (select story from reports where published >= $n and published < $m)',
    counted: 'select r.published as value, r.story as story from reports r where r.published is not null',
  },
  place: {
    condition: 's.id in (select story from reports where lower(place) = lower($n))',
    counted: 'select r.place as value, r.story as story from reports r where r.place is not null',
  },
  party: {
    condition:
      's.id in (select r.story from parties p join reports r on r.nr = p.report where lower(p.name) = lower($n))',
    counted: 'select p.name as value, r.story as story from parties p join reports r on r.nr = p.report where true',
  },
  outlet: {
    condition: 's.id in (select story from reports where lower(outlet) = lower($n))',
    counted: 'select r.outlet as value, r.story as story from reports r where r.outlet is not null',
  },
  differs: {
    condition: "s.id in (select story from items where mark = 'differs' and dismissed is null and kind = $n)",
    counted: "select r.kind as value, r.story as story from items r where r.mark = 'differs' and r.dismissed is null",
  },
};

export const FACET_NAMES = Object.keys(FACETS) as readonly FacetName[];

/** A page of stories, the newest first. */
export interface StoriesPage {
  /** All that were asked for. */
  readonly total: number;
  readonly stories: readonly StoryHead[];
}

const COLUMNS = `s.id as id, s.title as title, s.first_day as first_day, s.last_day as last_day, s.place as place,
  s.reports as reports, s.texts as texts, s.differ as differ, s.changed as changed`;

/** The stories asked for, the one with the newest report first; `most` from `from` on. */
export async function listStories(
  statements: Statements,
  asked: StoriesAsked,
  most: number,
  from = 0,
): Promise<StoriesPage> {
  const { where, values } = conditionsOf(asked);
  const total = await statements.one<{ readonly n: number }>(
    `select count(*) as n from stories s where ${where}`,
    ...values,
  );
  const stories = await statements.all<StoryHead>(
    `select ${COLUMNS} from stories s where ${where}
     order by s.last_day is null, s.last_day desc, s.reports desc, s.id
     limit $${values.length + 1} offset $${values.length + 2}`,
    ...[...values, most, from],
  );
  return { total: total?.n ?? 0, stories };
}

/** The outlets of stories, each in the order of its letters, by id of the story. */
export async function outletsOf(
  statements: Statements,
  stories: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await statements.all<{ readonly story: string; readonly outlet: string }>(
    `select distinct story, outlet from reports
     where outlet is not null and story in (select value ->> 0 from json_each($1)) order by story, outlet`,
    JSON.stringify(stories.map((id) => [id])),
  );
  const outlets = new Map<string, string[]>();
  for (const { story, outlet } of rows) outlets.set(story, [...(outlets.get(story) ?? []), outlet]);
  return outlets;
}

/** The commonest values of each facet among the stories asked for, at most so many of each. */
export async function facetsOf(
  statements: Statements,
  asked: StoriesAsked,
  most: number,
): Promise<Readonly<Record<FacetName, readonly FacetValue[]>>> {
  const { where, values } = conditionsOf(asked);
  const chosen = values.length > 0 ? ` and r.story in (select s.id from stories s where ${where})` : '';
  const counts = await Promise.all(
    FACET_NAMES.map((name) =>
      statements.all<FacetValue>(
        `select value, count(distinct story) as stories from (${FACETS[name].counted}${chosen}) as facet
         group by value order by stories desc, value limit $${values.length + 1}`,
        ...[...values, most],
      ),
    ),
  );
  return Object.fromEntries(FACET_NAMES.map((name, at) => [name, counts[at] ?? []])) as unknown as Readonly<
    Record<FacetName, readonly FacetValue[]>
  >;
}

function conditionsOf(asked: StoriesAsked): { readonly where: string; readonly values: Value[] } {
  const values: Value[] = [];
  const parts: string[] = [];
  for (const name of FACET_NAMES) {
    const value = asked[name];
    if (value === undefined) continue;
    if (name === 'differs' && value === 'any') {
      parts.push("s.id in (select story from items where mark = 'differs' and dismissed is null)");
      continue;
    }
    values.push(value);
    let condition = FACETS[name].condition.replaceAll('$n', `$${values.length}`);
    if (name === 'day') {
      values.push(`${value}\uffff`);
      condition = condition.replaceAll('$m', `$${values.length}`);
    }
    parts.push(condition);
  }
  return { where: parts.length > 0 ? parts.join(' and ') : 'true', values };
}
