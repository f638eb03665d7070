import { contentId } from '../text/hash.js';
import { type Database, rowsOf, type Statements } from './database.js';

/** A report of a story as a watch sees it: `before` is the story it was in when it was told, null where it was not. */
export interface WatchedReport {
  readonly nr: number;
  readonly before: string | null;
}

/** What is kept of an event beside its number: the whole of it as JSON. */
export interface EventRow {
  readonly nr: number;
  readonly id: string;
  readonly made: string;
  readonly event: string;
}

/** An event that is to be kept: `sign` is what makes it the same event when it is found again. */
export interface NewEvent {
  readonly sign: string;
  readonly story: string | null;
  readonly kind: string;
  readonly event: string;
}

/** A story of which the reports are told now; `old` are those that a later version stands for. */
export interface ToldStory {
  readonly id: string;
  readonly reports: readonly number[];
  readonly old: ReadonlySet<number>;
}

/** So many events are kept; what nobody fetched among older ones is lost, and that is told. */
export const KEPT_EVENTS = 10_000;

/**
 * What a watch has told, kept in the archive: which reports, in which story they were then, which deadlines; the events
 * it found, and how far each way out has told them. An event and the marks of what it tells are written in one
 * transaction, so that a watch that ends in between tells nothing twice and loses nothing.
 */
export class Watched {
  constructor(private readonly database: Database) {}

  /** Begins, where no watch was here before: what the archive holds now counts as told. True for a first watch. */
  begin(now: string): Promise<boolean> {
    return this.database.transaction(async (statements) => {
      const fresh = await statements.run(
        "insert into meta (key, value) values ('watch-began', $1) on conflict (key) do nothing",
        now,
      );
      if (fresh > 0)
        await statements.run(
          'insert into watch_reports (report, story, old) select nr, story, 0 from reports where story is not null',
        );
      return fresh > 0;
    });
  }

  /** Ids of the stories that hold a report that was not told, or one that was told in another story. */
  async changed(): Promise<string[]> {
    const rows = await this.database.all<{ readonly id: string }>(
      `select distinct r.story as id from reports r left join watch_reports w on w.report = r.nr
       where r.story is not null and (w.report is null or w.story <> r.story) order by 1`,
    );
    return rows.map(({ id }) => id);
  }

  /** The reports of a story, in the order in which they came. */
  reportsOf(story: string): Promise<WatchedReport[]> {
    return this.database.all<WatchedReport>(
      `select r.nr as nr, w.story as before from reports r left join watch_reports w on w.report = r.nr
       where r.story = $1 order by r.nr`,
      story,
    );
  }

  /** Stories other than `story` in which reports are that were told as of the story `before`. */
  async elsewhere(before: string, story: string): Promise<string[]> {
    const rows = await this.database.all<{ readonly id: string }>(
      `select distinct r.story as id from reports r join watch_reports w on w.report = r.nr
       where w.story = $1 and r.story <> $2 order by 1`,
      ...[before, story],
    );
    return rows.map(({ id }) => id);
  }

  /** Keeps events, and what they told: reports of a story, and keys such as those of deadlines. */
  keep(
    events: readonly NewEvent[],
    told: { readonly story?: ToldStory; readonly keys?: readonly string[] },
    now: string,
  ): Promise<void> {
    return this.database.transaction(async (statements) => {
      await keepEvents(statements, events, now);
      if (told.story !== undefined)
        await statements.run(
          `insert into watch_reports (report, story, old)
           select cast(value ->> 0 as bigint), $1, cast(value ->> 1 as bigint) from json_each($2) where true
           on conflict (report) do update set story = excluded.story, old = excluded.old`,
          ...[told.story.id, rowsOf(told.story.reports.map((nr) => [nr, told.story?.old.has(nr) ? 1 : 0]))],
        );
      await statements.run(
        'insert into watch_keys (key) select value ->> 0 from json_each($1) where true on conflict do nothing',
        rowsOf((told.keys ?? []).map((key) => [key])),
      );
    });
  }

  /** Of keys those that were told. */
  async known(keys: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.all<{ readonly key: string }>(
      'select key from watch_keys where key in (select value ->> 0 from json_each($1))',
      rowsOf(keys.map((key) => [key])),
    );
    return new Set(rows.map(({ key }) => key));
  }

  /** What was kept of a source, as JSON; null for one that is new. */
  async source(name: string): Promise<string | null> {
    const sql = 'select state from watch_sources where source = $1';
    return (await this.database.one<{ readonly state: string }>(sql, name))?.state ?? null;
  }

  /** Keeps what is known of a source, and events about it. */
  keepSource(name: string, state: string, events: readonly NewEvent[], now: string): Promise<void> {
    return this.database.transaction(async (statements) => {
      await statements.run(
        `insert into watch_sources (source, state) values ($1, $2)
         on conflict (source) do update set state = excluded.state`,
        ...[name, state],
      );
      await keepEvents(statements, events, now);
    });
  }

  /** Commitments that fall due from one day to another, as the newest version of each told report has them. */
  due(from: string, to: string): Promise<DueRow[]> {
    return this.database.all<DueRow>(
      `select i.story as story, s.title as story_title, i.id as item, i.title as title, c.due_day as day,
         r.id as report, r.name as name, r.outlet as outlet, c.start as start, c.stop as stop,
         substr(r.text, c.first, c.length) as words
       from commitments c join reports r on r.nr = c.report
         join watch_reports w on w.report = r.nr and w.old = 0
         join evidence e on e.report = c.report and e.start = c.start and e.stop = c.stop
         join items i on i.nr = e.item and i.kind = 'commitment' and i.dismissed is null
         join stories s on s.id = i.story
       where c.due_day >= $1 and c.due_day <= $2 and length(c.due_day) = 10
       order by c.due_day, i.story, i.id, r.nr, c.start`,
      ...[from, to],
    );
  }

  /** The newest day of publication; null where no report has one. */
  async newestDay(): Promise<string | null> {
    const row = await this.database.one<{ readonly day: string | null }>('select max(published) as day from reports');
    return row?.day?.slice(0, 10) ?? null;
  }

  /** How far a way out has told the events; one that is new begins behind the last. */
  async doorAt(door: string): Promise<number> {
    const row = await this.database.one<{ readonly nr: number }>('select nr from watch_doors where door = $1', door);
    if (row) return row.nr;
    const last = await this.lastEvent();
    await this.passed(door, last);
    return last;
  }

  async passed(door: string, nr: number): Promise<void> {
    await this.database.run(
      'insert into watch_doors (door, nr) values ($1, $2) on conflict (door) do update set nr = excluded.nr',
      ...[door, nr],
    );
  }

  async lastEvent(): Promise<number> {
    return (await this.database.one<{ readonly nr: number | null }>('select max(nr) as nr from watch_events'))?.nr ?? 0;
  }

  /** Events behind a number, the oldest first, at most so many. */
  eventsAfter(nr: number, most: number): Promise<EventRow[]> {
    return this.database.all<EventRow>(
      'select nr, id, made, event from watch_events where nr > $1 order by nr limit $2',
      ...[nr, most],
    );
  }

  /** The newest events, the newest first. */
  newest(most: number): Promise<EventRow[]> {
    return this.database.all<EventRow>('select nr, id, made, event from watch_events order by nr desc limit $1', most);
  }

  /** Forgets the oldest events; gives the number of the last that is gone. */
  async prune(most = KEPT_EVENTS): Promise<void> {
    await this.database.run('delete from watch_events where nr <= $1', (await this.lastEvent()) - most);
  }
}

/** A place at which a dated commitment is told. */
export interface DueRow {
  readonly story: string;
  readonly story_title: string;
  readonly item: string;
  readonly title: string;
  readonly day: string;
  readonly report: string;
  readonly name: string;
  readonly outlet: string | null;
  readonly start: number;
  readonly stop: number;
  readonly words: string;
}

async function keepEvents(statements: Statements, events: readonly NewEvent[], now: string): Promise<void> {
  const last = await statements.one<{ readonly nr: number | null }>('select max(nr) as nr from watch_events');
  let nr = last?.nr ?? 0;
  for (const { sign, story, kind, event } of events) {
    const added = await statements.run(
      `insert into watch_events (nr, id, story, kind, made, event) values ($1, $2, $3, $4, $5, $6)
       on conflict do nothing`,
      ...[nr + 1, contentId('event', kind, sign), story, kind, now, event],
    );
    nr += added;
  }
}
