import { ReadoutError } from '../model/issue.js';
import { ArchiveError, type Database, type Searched, type Statements } from './database.js';

/**
 * The tables, in what SQLite and PostgreSQL have in common. `start` and `stop` count UTF-16 code units, as everywhere;
 * `first` and `length` count characters from 1, as `substr` does, so that views can show the words. `by key`
 * marks tables that SQLite stores under their primary key alone.
 */
const REPORTS = `
create table inbox (
  nr integer primary key,
  content text not null unique,
  document blob not null,
  added text not null
);
create table stories (
  id text primary key,
  title text not null,
  first_day text,
  last_day text,
  place text,
  reports integer not null,
  texts integer,
  differ integer,
  members text not null,
  told text,
  changed text not null
);
create index stories_by_day on stories (last_day);
create table reports (
  nr integer primary key,
  id text not null,
  name text not null,
  outlet text,
  url text,
  language text,
  published text,
  day integer,
  headline text,
  place text,
  agency text,
  story text references stories (id),
  seed text not null,
  prints integer not null,
  alike text,
  content text not null unique,
  added text not null,
  software text not null,
  text text not null
);
create index reports_by_story on reports (story);
create index reports_by_alike on reports (alike);
create index reports_by_seed on reports (seed);
create index reports_by_day on reports (day);
create index reports_by_added on reports (added);
create table readings (
  report integer primary key references reports (nr),
  document blob not null,
  reading blob not null,
  tokens blob not null
);
create table parties (
  report integer not null references reports (nr),
  name text not null,
  type text not null,
  mentions integer not null,
  primary key (report, name, type)
) /* by key */;
create index parties_by_name on parties (name);
create table statements (
  report integer not null references reports (nr),
  nr integer not null,
  start integer not null,
  stop integer not null,
  first integer not null,
  length integer not null,
  form text not null,
  source text,
  party text,
  cue text,
  channel text,
  stance text not null,
  primary key (report, nr)
) /* by key */;
create table figures (
  report integer not null references reports (nr),
  nr integer not null,
  start integer not null,
  stop integer not null,
  first integer not null,
  length integer not null,
  low double precision,
  high double precision,
  unit text,
  hedge text not null,
  change text,
  measure text,
  primary key (report, nr)
) /* by key */;
create index figures_by_value on figures (low, high);
create table commitments (
  report integer not null references reports (nr),
  nr integer not null,
  start integer not null,
  stop integer not null,
  first integer not null,
  length integer not null,
  force text not null,
  party text,
  due text,
  due_day text,
  primary key (report, nr)
) /* by key */;
create index commitments_by_day on commitments (due_day);
create table events (
  report integer not null references reports (nr),
  nr integer not null,
  start integer not null,
  stop integer not null,
  first integer not null,
  length integer not null,
  word text not null,
  day text,
  place text,
  primary key (report, nr)
) /* by key */;
`;

const STORIES = `
create table postings (
  span integer not null,
  print bigint not null,
  report integer not null,
  weight integer not null,
  primary key (span, print, report)
) /* by key */;
create table common (
  span integer not null,
  print bigint not null,
  primary key (span, print)
) /* by key */;
create table links (
  a integer not null,
  b integer not null,
  primary key (a, b)
) /* by key */;
create index links_back on links (b);
create table moved (
  old text primary key,
  id text not null,
  moved text not null
);
create table accounts (
  story text primary key references stories (id),
  told text not null,
  account blob not null
);
create table items (
  nr integer primary key,
  story text not null references stories (id),
  id text not null,
  kind text not null,
  mark text not null,
  speaker text,
  day text,
  reports integer not null,
  texts integer not null,
  computed text,
  dismissed text,
  title text not null,
  words text not null
);
create index items_by_story on items (story);
create index items_by_day on items (day);
create table evidence (
  item integer not null references items (nr),
  report integer not null references reports (nr),
  start integer not null,
  stop integer not null,
  first integer not null,
  length integer not null,
  primary key (item, report, start, stop)
) /* by key */;
create table corrections (
  id text primary key,
  seed text not null,
  correction text not null,
  reader text not null,
  made text not null,
  undone text
);
create index corrections_by_seed on corrections (seed);
`;

const LEASE = `
create table lease (
  name text primary key,
  owner text not null,
  fence integer not null,
  ends double precision not null
);
`;

const VIEWS = `
create view who_said_what as
  select r.story, s.report, r.outlet, r.published, s.party, s.source, s.cue, s.form, s.channel, s.stance,
    substr(r.text, s.first, s.length) as words
  from statements s join reports r on r.nr = s.report;
create view which_figures as
  select r.story, f.report, r.outlet, r.published, f.low, f.high, f.unit, f.measure, f.hedge, f.change,
    substr(r.text, f.first, f.length) as words
  from figures f join reports r on r.nr = f.report;
create view what_is_due as
  select r.story, c.report, r.outlet, r.published, c.due_day, c.due, c.force, c.party,
    substr(r.text, c.first, c.length) as words
  from commitments c join reports r on r.nr = c.report;
create view what_happened as
  select r.story, e.report, r.outlet, r.published, e.day, e.place, e.word,
    substr(r.text, e.first, e.length) as words
  from events e join reports r on r.nr = e.report;
create view what_differs as
  select i.story, s.title as story_title, s.last_day, i.kind, i.title, i.words, i.reports, i.texts, i.computed
  from items i join stories s on s.id = i.story where i.mark = 'differs' and i.dismissed is null;
create view where_it_stands as
  select i.story, e.item, i.title, e.report, r.outlet, r.name, e.start, e.stop,
    substr(r.text, e.first, e.length) as words
  from evidence e join items i on i.nr = e.item join reports r on r.nr = e.report;
`;

/** What a watch has told; see `watched.ts`. */
const WATCH = `
create table watch_reports (
  report integer primary key,
  story text not null,
  old integer not null
);
create table watch_sources (
  source text primary key,
  state text not null
);
create table watch_events (
  nr integer primary key,
  id text not null unique,
  story text,
  kind text not null,
  made text not null,
  event text not null
);
create table watch_keys (
  key text primary key
) /* by key */;
create table watch_doors (
  door text primary key,
  nr integer not null
);
`;

const LOG = `
create table correction_log (
  id text primary key,
  correction text not null references corrections (id),
  seed text not null,
  act text not null,
  reader text not null,
  moment text not null
);
create index correction_log_by_moment on correction_log (moment);
create index correction_log_by_seed on correction_log (seed);
insert into correction_log (id, correction, seed, act, reader, moment)
  select id || ' made', id, seed, 'made', reader, made from corrections;
insert into correction_log (id, correction, seed, act, reader, moment)
  select id || ' undone', id, seed, 'undone', '', undone from corrections where undone is not null;
create view who_corrected_what as
  select l.moment, l.reader, l.act, r.story, l.correction, c.correction as what
  from correction_log l join corrections c on c.id = l.correction left join reports r on r.nr =
    (select min(nr) from reports where seed = l.seed);
`;

/** One step from a version of the archive to the next; the version is its place in the list, from 1. */
export interface Migration {
  /** What it adds, in words. */
  readonly adds: string;
  readonly script: string;
  /** Tables whose words can be searched from then on. */
  readonly searched?: readonly Searched[];
}

/** All steps, the oldest first. One that was published never changes: a new one is added. */
export const MIGRATIONS: readonly Migration[] = [
  { adds: 'reports and what was read in them', script: REPORTS, searched: ['reports'] },
  { adds: 'stories, their accounts and items', script: STORIES, searched: ['items'] },
  { adds: 'views', script: VIEWS },
  { adds: 'the lease of the clerk', script: LEASE },
  { adds: 'who corrected what, and when', script: LOG },
  { adds: 'what a watch has told', script: WATCH },
];

const FORMAT = 'readout-archive';

/** The version of an archive; 0 for an empty database, null for one that is no archive. */
export async function versionOf(statements: Statements): Promise<number | null> {
  const tables = await statements.tables();
  if (tables.size === 0) return 0;
  if (!tables.has('meta')) return null;
  const meta = await metaOf(statements);
  return meta.get('format') === FORMAT ? Number(meta.get('version') ?? '0') : null;
}

async function metaOf(statements: Statements): Promise<ReadonlyMap<string, string>> {
  try {
    const rows = await statements.all<{ readonly key: string; readonly value: string }>('select key, value from meta');
    return new Map(rows.map(({ key, value }) => [key, value]));
  } catch (error) {
    // A table of the same name with other columns.
    if (error instanceof ReadoutError) throw error;
    return new Map();
  }
}

/**
 * Brings an archive to the newest version, all steps or none; gives the version it had. `place` is what messages call
 * the archive; `migrations` are the steps known.
 *
 * @throws ReadoutError for a database that is no archive, or one of a newer version
 */
export async function migrate(
  database: Database,
  place: string,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<number> {
  const before = await knownVersion(database, place, migrations.length);
  if (before === migrations.length) return before;
  return database.transaction(async (statements) => {
    // Another process may have done it meanwhile.
    const version = await knownVersion(statements, place, migrations.length);
    if (version === 0) {
      await statements.script('create table meta (key text primary key, value text not null)');
      await statements.run("insert into meta (key, value) values ('format', $1)", FORMAT);
    }
    for (const { script, searched = [] } of migrations.slice(version)) {
      await statements.script(script);
      for (const table of searched) await statements.script(statements.fullText.schema(table));
    }
    await statements.run(
      `insert into meta (key, value) values ('version', $1) on conflict (key) do update set value = excluded.value`,
      String(migrations.length),
    );
    return version;
  });
}

async function knownVersion(statements: Statements, place: string, newest: number): Promise<number> {
  const version = await versionOf(statements);
  if (version === null) throw new ArchiveError('not-an-archive', place);
  if (version > newest)
    throw new ReadoutError(
      `the archive ${place} was written by a newer Readout (its tables are of version ${version}, known is ${newest})`,
      'Update Readout, or give another archive with --archive. Nothing was changed.',
    );
  return version;
}
