import { compareText } from '../model/order.js';
import { sha256Hex } from '../text/hash.js';
import { rowsOf, type Statements } from './database.js';
import { CAP, LEAST, type Signature, WINDOW } from './grouping.js';
import { unpacked } from './pack.js';

/** Days of one span of postings: what is looked up for a report stands in the spans around its day. */
const SPAN = 8;
/** The span of reports that do not say when they were published. */
const UNDATED = -1_000_000;

/** A report as the clerk sees it. */
interface Filed {
  readonly nr: number;
  readonly day: number | null;
  readonly content: string;
  readonly seed: string;
  readonly story: string | null;
}

/**
 * Gives the reports that have no story yet theirs, in the order in which they came, at most so many. Returns the stories
 * that changed.
 */
export async function fileReports(statements: Statements, most: number, now: string): Promise<ReadonlySet<string>> {
  const fresh = await statements.all<{ readonly nr: number; readonly signature: Uint8Array }>(
    `select r.nr as nr, d.signature as signature from reports r join readings d on d.report = r.nr
     where r.story is null order by r.nr limit $1`,
    most,
  );
  const changed = new Set<string>();
  for (const { nr, signature } of fresh)
    for (const story of await fileOne(statements, nr, unpacked(signature) as Signature, now)) changed.add(story);
  return changed;
}

async function fileOne(statements: Statements, nr: number, { day, prints }: Signature, now: string): Promise<string[]> {
  const span = day === null ? UNDATED : Math.floor(day / SPAN);
  const near = day === null ? [UNDATED] : [span - 2, span - 1, span, span + 1, span + 2];
  const sharing = await statements.all<{ readonly report: number }>(
    `select p.report as report from json_each($1) k
     join json_each($2) s on true
     join postings p on p.span = cast(s.value as bigint) and p.print = cast(k.value as bigint)
     join reports r on r.nr = p.report
     where ($3 = 1 or abs(r.day - $4) <= $5)
     group by p.report having count(*) >= $6 order by p.report`,
    ...[rowsOf(prints), rowsOf(near), day === null ? 1 : 0, day ?? 0, WINDOW, LEAST],
  );
  await statements.run(
    `insert into postings (span, print, report) select $1, cast(value as bigint), $2 from json_each($3) where true
     on conflict do nothing`,
    ...[span, nr, rowsOf(prints)],
  );
  const others = sharing.map(({ report }) => report);
  await statements.run(
    `insert into links (a, b) select $1, cast(value as bigint) from json_each($2) where true on conflict do nothing`,
    ...[nr, rowsOf(others)],
  );
  return joinStories(statements, [nr, ...others], now);
}
void CAP;

/** Makes one story of all reports that belong with these. */
async function joinStories(statements: Statements, reports: readonly number[], now: string): Promise<string[]> {
  const members = await statements.all<Filed>(
    `select nr, day, content, seed, story from reports
     where nr in (select cast(value as bigint) from json_each($1))
       or story in (select story from reports where nr in (select cast(value as bigint) from json_each($1)))`,
    rowsOf(reports),
  );
  return [await settle(statements, members, now)];
}

/** Makes these reports one story, and gives its id: that of the one published first. */
async function settle(statements: Statements, members: readonly Filed[], now: string): Promise<string> {
  const sorted = [...members].sort(byAge);
  const id = (sorted[0] as Filed).seed;
  const before = [...new Set(sorted.flatMap(({ story }) => (story === null || story === id ? [] : [story])))];
  const state = membersState(sorted);
  await statements.run(
    `insert into stories (id, title, reports, members, changed) values ($1, '', $2, $3, $4)
     on conflict (id) do update set reports = excluded.reports, members = excluded.members, changed = excluded.changed`,
    ...[id, sorted.length, state, now],
  );
  const moving = sorted.filter(({ story }) => story !== id).map(({ nr }) => nr);
  await statements.run(
    'update reports set story = $1 where nr in (select cast(value as bigint) from json_each($2))',
    ...[id, rowsOf(moving)],
  );
  await retire(statements, before, id, now);
  await statements.run('delete from moved where old = $1', id);
  await describe(statements, id);
  return id;
}

/** Which reports a story has, as a hash. */
function membersState(members: readonly Filed[]): string {
  return sha256Hex(
    members
      .map(({ content }) => content)
      .sort()
      .join(' '),
  ).slice(0, 24);
}

function byAge(a: Filed, b: Filed): number {
  return (a.day ?? Infinity) - (b.day ?? Infinity) || compareText(a.content, b.content);
}

/** Stories that went into another: their ids lead there from now on. */
async function retire(statements: Statements, old: readonly string[], id: string, now: string): Promise<void> {
  if (old.length === 0) return;
  const list = rowsOf(old.map((one) => [one]));
  await forgetAccounts(statements, old);
  await statements.run(`update moved set id = $1 where id in (select value ->> 0 from json_each($2))`, ...[id, list]);
  await statements.run(
    `insert into moved (old, id, moved) select value ->> 0, $1, $3 from json_each($2) where true
     on conflict (old) do update set id = excluded.id, moved = excluded.moved`,
    ...[id, list, now],
  );
  await statements.run('delete from stories where id in (select value ->> 0 from json_each($1))', list);
}

/** Takes away accounts and items of stories. */
export async function forgetAccounts(statements: Statements, stories: readonly string[]): Promise<void> {
  const list = rowsOf(stories.map((one) => [one]));
  const items = await statements.all<{ readonly nr: number }>(
    'select nr from items where story in (select value ->> 0 from json_each($1)) order by nr',
    list,
  );
  const numbers = items.map(({ nr }) => nr);
  if (numbers.length > 0) {
    await statements.fullText.forget(statements, 'items', numbers);
    await statements.run(
      'delete from evidence where item in (select cast(value as bigint) from json_each($1))',
      rowsOf(numbers),
    );
    await statements.run(
      'delete from items where nr in (select cast(value as bigint) from json_each($1))',
      rowsOf(numbers),
    );
  }
  await statements.run('delete from accounts where story in (select value ->> 0 from json_each($1))', list);
}

/** What is known of a story before it is told: its days, and the headline of its newest report. */
async function describe(statements: Statements, id: string): Promise<void> {
  await statements.run(
    `update stories set
       first_day = (select min(published) from reports where story = $1),
       last_day = (select max(published) from reports where story = $1),
       place = (select place from reports where story = $1 and place is not null
         order by published is null, published, content limit 1),
       title = coalesce(
         (select headline from reports where story = $1 and headline is not null
          order by published is null, published, content limit 1),
         (select substr(text, 1, 80) from reports where story = $1
          order by published is null, published, content limit 1))
     where id = $1`,
    id,
  );
}

/** Files all reports anew, from their signatures alone. Their accounts are told anew when they are asked for. */
export async function refile(statements: Statements, now: string): Promise<void> {
  await statements.run('delete from postings');
  await statements.run('delete from links');
  const old = await statements.all<{ readonly id: string }>('select id from stories order by id');
  await statements.run('update reports set story = null');
  await forgetAccounts(
    statements,
    old.map(({ id }) => id),
  );
  await statements.run('delete from stories');
  for (;;) {
    const filed = await fileReports(statements, 500, now);
    if (filed.size === 0) return;
  }
}
