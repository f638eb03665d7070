import type { Statements, Value } from './database.js';

/** What is searched for; all that is given must hold of a report. */
export interface Asked {
  /** Words of the report: all of them, `"as they stand"`, `begin*`. */
  readonly words?: string | undefined;
  /** A person, body or place that it names. */
  readonly party?: string | undefined;
  /** A number that it gives: 2000, or from-to. */
  readonly figure?: readonly [low: number, high: number] | undefined;
  /** Words that it quotes somebody with. */
  readonly quote?: string | undefined;
  /** Something that it tells is due before, or on or after, that day (`2024-03-07`). */
  readonly dueBefore?: string | undefined;
  readonly dueAfter?: string | undefined;
}

/** A place that was found. */
export interface Found {
  readonly story: string;
  readonly title: string;
  /** What it is: words of a report, or the kind of what was read there. */
  readonly kind: 'report' | 'statement' | 'figure' | 'commitment' | 'item';
  readonly report: string | null;
  /** Id of the item; null for a place in a report. */
  readonly item: string | null;
  readonly name: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  /** Where it stands in the report, in UTF-16 code units; null for a report as a whole. */
  readonly start: number | null;
  readonly stop: number | null;
  readonly words: string;
}

/** Best hits of the full text that are looked at where more is asked for than words. */
const LOOKED_AT = 2_000;

/**
 * What reports say, as asked: by words the best first, else the newest first. Items of stories that are told are found
 * by their words too, when nothing but words is asked for.
 */
export async function search(statements: Statements, asked: Asked, most: number): Promise<Found[]> {
  const narrowed = annotationsOf(statements, asked);
  if (narrowed) return statements.all<Found>(narrowed.sql, ...[...narrowed.values, most]);
  const words = statements.fullText.asked(asked.words ?? '');
  if (words === '') return [];
  const reports = await statements.all<Found>(
    `select r.story as story, s.title as title, 'report' as kind, r.id as report, null as item, r.name as name,
       r.outlet as outlet, r.published as published, null as start, null as stop,
       coalesce(r.headline, substr(r.text, 1, 160)) as words
     from (${statements.fullText.matches('reports')} order by rank limit $2) as hit
       join reports r on r.nr = hit.nr left join stories s on s.id = r.story
     order by hit.rank, r.published desc, r.content limit $2`,
    ...[words, most],
  );
  const items = await statements.all<Found>(
    `select i.story as story, s.title as title, 'item' as kind, null as report, i.id as item,
       null as name, null as outlet, i.day as published, null as start, null as stop, i.title as words
     from (${statements.fullText.matches('items')} order by rank limit $2) as hit
       join items i on i.nr = hit.nr join stories s on s.id = i.story
     order by hit.rank, i.story, i.id limit $2`,
    ...[words, most],
  );
  return [...reports, ...items];
}

/** The tables of annotations that a search gives places of. */
type Place = 'statements' | 'figures' | 'commitments';

const KIND: Readonly<Record<Place, Found['kind']>> = {
  statements: 'statement',
  figures: 'figure',
  commitments: 'commitment',
};

/** A query that grows, with its parameters. */
class Query {
  readonly values: Value[] = [];
  readonly conditions: string[] = [];

  parameter(value: Value): string {
    return `$${this.values.push(value)}`;
  }
}

/** The query over the annotations that what is asked leads to; null where words alone are. */
function annotationsOf(
  statements: Statements,
  asked: Asked,
): { readonly sql: string; readonly values: readonly Value[] } | null {
  const place = placeOf(asked);
  if (place === null) return null;
  const query = new Query();
  wordsAsked(query, statements, asked);
  for (const condition of [partyAsked, figureAsked, quoteAsked]) condition(query, asked, place);
  if (asked.dueBefore !== undefined) query.conditions.push(`a.due_day < ${query.parameter(asked.dueBefore)}`);
  if (asked.dueAfter !== undefined) query.conditions.push(`a.due_day >= ${query.parameter(asked.dueAfter)}`);
  const sql = `select r.story as story, s.title as title, '${KIND[place]}' as kind, r.id as report,
      null as item, r.name as name, r.outlet as outlet, r.published as published, a.start as start, a.stop as stop,
      substr(r.text, a.first, a.length) as words
    from ${place} a join reports r on r.nr = a.report left join stories s on s.id = r.story
    where ${query.conditions.join(' and ')}
    order by ${place === 'commitments' ? 'a.due_day, ' : ''}r.published desc, r.content, a.nr
    limit $${query.values.length + 1}`;
  return { sql, values: query.values };
}

function placeOf({ party, figure, quote, dueBefore, dueAfter }: Asked): Place | null {
  if (dueBefore !== undefined || dueAfter !== undefined) return 'commitments';
  if (figure) return 'figures';
  return party !== undefined || quote !== undefined ? 'statements' : null;
}

/** Words, and those of a quotation, are looked up in the full text first. */
function wordsAsked(query: Query, statements: Statements, { words, quote }: Asked): void {
  const phrase = quote === undefined ? '' : `"${quote.replaceAll('"', '')}"`;
  const wanted = statements.fullText.asked(`${words ?? ''} ${phrase}`);
  if (wanted === '') return;
  const hits = statements.fullText.matches('reports').replaceAll('$1', query.parameter(wanted));
  query.conditions.push(`r.nr in (select nr from (${hits} order by rank limit ${LOOKED_AT}) as hit)`);
}

function partyAsked(query: Query, { party }: Asked, place: Place): void {
  if (party === undefined) return;
  const name = `lower(${query.parameter(like(party))}) escape '!'`;
  query.conditions.push(
    place === 'figures'
      ? `r.nr in (select report from parties where lower(name) like ${name})`
      : `lower(a.party) like ${name}`,
  );
}

function figureAsked(query: Query, { figure }: Asked, place: Place): void {
  if (!figure) return;
  const [low, high] = figure.map((value) => query.parameter(value));
  const within = (table: string): string =>
    `coalesce(${table}.low, ${table}.high) <= ${high} and coalesce(${table}.high, ${table}.low) >= ${low}`;
  query.conditions.push(
    place === 'figures' ? within('a') : `exists (select 1 from figures f where f.report = r.nr and ${within('f')})`,
  );
}

function quoteAsked(query: Query, { quote }: Asked, place: Place): void {
  if (quote === undefined) return;
  const words = `lower(${query.parameter(like(quote))}) escape '!'`;
  const said = (table: string): string =>
    `${table}.form in ('direct', 'mixed') and lower(substr(r.text, ${table}.first, ${table}.length)) like ${words}`;
  query.conditions.push(
    place === 'statements' ? said('a') : `exists (select 1 from statements q where q.report = r.nr and ${said('q')})`,
  );
}

/** A pattern that finds words anywhere. */
function like(words: string): string {
  return `%${words.replace(/[!%_]/g, (char) => `!${char}`)}%`;
}
