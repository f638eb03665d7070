import { compareText } from '../model/order.js';
import { type Signature, signatureOf } from '../relate/block/blocks.js';
import { sha256Hex } from '../text/hash.js';
import { rowsOf, type Statements } from './database.js';
import { alikeOf, CAP, inCommon, type Key, keysOf, ofOneStory, spanOf, spansNear, UNDATED } from './grouping.js';
import { type PackedReport, unpackReport } from './pack.js';

/** A report as the clerk sees it. */
interface Filed {
  readonly nr: number;
  readonly day: number | null;
  readonly content: string;
  readonly seed: string;
  readonly story: string | null;
}

/**
 * Gives the reports that have no story yet theirs, in the order in which they came, at most so many. Returns the
 * stories that changed. Two reports are linked by what they themselves hold and by how many reports of their time hold
 * it too; stories are what hangs together by links. So they are the same whatever the order in which reports come.
 * `signatures` are those that are at hand; the others are made again from what was read.
 */
export async function fileReports(
  statements: Statements,
  most: number,
  now: string,
  signatures: ReadonlyMap<number, Signature> = new Map(),
): Promise<ReadonlySet<string>> {
  const fresh = await statements.all<{ readonly nr: number }>(
    'select nr from reports where story is null order by nr limit $1',
    most,
  );
  const changed = new Set<string>();
  for (const { nr } of fresh) {
    const signature = signatures.get(nr) ?? (await signaturesOf(statements, [nr])).get(nr);
    if (signature) for (const story of await fileOne(statements, nr, signature, now)) changed.add(story);
  }
  return changed;
}

/** The signatures of reports, made from what was read of them. */
async function signaturesOf(statements: Statements, reports: readonly number[]): Promise<Map<number, Signature>> {
  const rows = await statements.all<PackedReport & { readonly nr: number }>(
    `select r.nr as nr, r.text as text, d.document as document, d.reading as reading, d.tokens as tokens
     from reports r join readings d on d.report = r.nr
     where r.nr in (select cast(value as bigint) from json_each($1))`,
    rowsOf(reports),
  );
  return new Map(rows.map((row) => [row.nr, signatureOf(unpackReport(row))]));
}

async function fileOne(statements: Statements, nr: number, signature: Signature, now: string): Promise<string[]> {
  const span = spanOf(signature.day);
  const alike = alikeOf(signature);
  const same = await statements.one<{ readonly nr: number }>(
    'select nr from reports where alike = $1 and story is not null order by nr limit 1',
    alike,
  );
  await statements.run('update reports set alike = $2 where nr = $1', nr, alike);
  if (same) {
    await link(statements, nr, [same.nr]);
    return [await joinStories(statements, [nr, same.nr], now)];
  }
  const keys = await counting(statements, span, keysOf(signature));
  const others = await linkedWith(statements, nr, span, signature, keys);
  await statements.run(
    `insert into postings (span, print, report, weight)
     select $1, cast(value ->> 0 as bigint), $2, cast(value ->> 1 as bigint) from json_each($3) where true
     on conflict do nothing`,
    ...[span, nr, rowsOf(keys)],
  );
  await link(statements, nr, others);
  const joined = await joinStories(statements, [nr, ...others], now);
  return [joined, ...(await capKeys(statements, span, keys, now))];
}

async function link(statements: Statements, nr: number, others: readonly number[]): Promise<void> {
  await statements.run(
    'insert into links (a, b) select cast(value as bigint), $1 from json_each($2) where true on conflict do nothing',
    ...[nr, rowsOf(others)],
  );
}

/** The keys that are not held by too many texts of a span. */
async function counting(statements: Statements, span: number, keys: readonly Key[]): Promise<Key[]> {
  const common = await statements.all<{ readonly print: number }>(
    'select print from common where span = $1 and print in (select cast(value as bigint) from json_each($2))',
    ...[span, rowsOf(keys.map(([key]) => key))],
  );
  const known = new Set(common.map(({ print }) => print));
  return keys.filter(([key]) => !known.has(key));
}

/** Less likeness than this, in millionths, and fewer shared fingerprints, link no two reports. */
const LEAST_LIKENESS = 100_000;
const LEAST_PRINTS = 3;

/** Numbers of the reports that are linked with one. `cross join` keeps SQLite from walking all postings. */
async function linkedWith(
  statements: Statements,
  nr: number,
  span: number,
  signature: Signature,
  keys: readonly Key[],
): Promise<number[]> {
  const all = span === UNDATED ? await allSpans(statements) : [];
  const sharing = await statements.all<SharedRow>(
    `select report, least, span, likeness, prints from (
       select p.report as report, r.prints as least, p.span as span,
         sum(cast(k.value ->> 1 as bigint) * p.weight) as likeness,
         sum(case when p.weight = 0 then 1 else 0 end) as prints
       from json_each($1) s cross join json_each($2) k cross join postings p cross join reports r
       where p.span = cast(s.value as bigint) and p.print = cast(k.value ->> 0 as bigint) and r.nr = p.report
         and p.report <> $3 group by p.report, r.prints, p.span) as shared
     where likeness >= ${LEAST_LIKENESS} or prints >= ${LEAST_PRINTS} order by report`,
    ...[rowsOf(spansNear(span, () => all)), rowsOf(keys), nr],
  );
  const own = halfOf(signature);
  return sharing
    .filter(({ likeness, prints, least, span: other }) =>
      ofOneStory({ likeness, prints, least: Math.min(own, least), spans: [span, other] }),
    )
    .map(({ report }) => report);
}

/** Fingerprints of a report that are kept. */
function halfOf(signature: Signature): number {
  return keysOf(signature).filter(([, weight]) => weight === 0).length;
}

interface SharedRow {
  readonly report: number;
  readonly least: number;
  readonly span: number;
  readonly likeness: number;
  readonly prints: number;
}

async function allSpans(statements: Statements): Promise<number[]> {
  const row = await statements.one<{ readonly low: number | null; readonly high: number | null }>(
    'select min(day) as low, max(day) as high from reports',
  );
  if (row?.low === null || row?.low === undefined || row.high === null) return [UNDATED];
  const [low, high] = [spanOf(row.low), spanOf(row.high)];
  return [UNDATED, ...Array.from({ length: high - low + 1 }, (_, at) => low + at)];
}

/**
 * Keys that too many reports of a span hold from now on count no more, neither between these nor between others; links
 * that rested on them go. Gives the stories that changed by it.
 */
async function capKeys(statements: Statements, span: number, keys: readonly Key[], now: string): Promise<string[]> {
  const over = await statements.all<{ readonly print: number }>(
    `select print from postings where span = $1 and print in (select cast(value as bigint) from json_each($2))
     group by print having count(*) > $3`,
    ...[span, rowsOf(keys.map(([key]) => key)), CAP],
  );
  if (over.length === 0) return [];
  const list = rowsOf(over.map(({ print }) => print));
  const holders = await statements.all<{ readonly report: number }>(
    `select distinct report from postings
     where span = $1 and print in (select cast(value as bigint) from json_each($2)) order by report`,
    ...[span, list],
  );
  await statements.run(
    `insert into common (span, print) select $1, cast(value as bigint) from json_each($2) where true
     on conflict do nothing`,
    ...[span, list],
  );
  await statements.run(
    'delete from postings where span = $1 and print in (select cast(value as bigint) from json_each($2))',
    ...[span, list],
  );
  return unlink(
    statements,
    holders.map(({ report }) => report),
    now,
  );
}

/** A report with the keys that still count for it. */
interface Counted {
  readonly span: number;
  readonly alike: string;
  readonly keys: readonly Key[];
  readonly prints: number;
  readonly story: string;
}

/** Looks at the links of reports again; where some no longer hold, their stories come apart. */
async function unlink(statements: Statements, reports: readonly number[], now: string): Promise<string[]> {
  const links = await statements.all<{ readonly a: number; readonly b: number }>(
    `select a, b from links where a in (select cast(value as bigint) from json_each($1))
     union select a, b from links where b in (select cast(value as bigint) from json_each($1)) order by 1, 2`,
    rowsOf(reports),
  );
  const counted = await countedOf(statements, [...new Set(links.flatMap(({ a, b }) => [a, b]))]);
  const broken = links.filter(({ a, b }) => !holds(counted.get(a) as Counted, counted.get(b) as Counted));
  if (broken.length === 0) return [];
  for (const { a, b } of broken) await statements.run('delete from links where a = $1 and b = $2', a, b);
  const stories = new Set(broken.flatMap(({ a, b }) => [counted.get(a)?.story, counted.get(b)?.story]));
  const changed: string[] = [];
  for (const story of [...stories].sort())
    if (story !== undefined) changed.push(...(await comeApart(statements, story, now)));
  return changed;
}

async function countedOf(statements: Statements, reports: readonly number[]): Promise<Map<number, Counted>> {
  const rows = await statements.all<{ readonly nr: number; readonly story: string }>(
    'select nr, story from reports where nr in (select cast(value as bigint) from json_each($1))',
    rowsOf(reports),
  );
  const signatures = await signaturesOf(statements, reports);
  const out = new Map<number, Counted>();
  for (const { nr, story } of rows) {
    const signature = signatures.get(nr) as Signature;
    const span = spanOf(signature.day);
    const keys = await counting(statements, span, keysOf(signature));
    out.set(nr, { span, alike: alikeOf(signature), keys, prints: halfOf(signature), story });
  }
  return out;
}

function holds(a: Counted, b: Counted): boolean {
  if (a.alike === b.alike) return true;
  return ofOneStory({
    ...inCommon(a.keys, b.keys),
    least: Math.min(a.prints, b.prints),
    spans: [a.span, b.span],
  });
}

/** Makes of a story as many as its links still hold together. */
async function comeApart(statements: Statements, story: string, now: string): Promise<string[]> {
  const members = await statements.all<Filed>(
    'select nr, day, content, seed, story from reports where story = $1 order by nr',
    story,
  );
  const links = await statements.all<{ readonly a: number; readonly b: number }>(
    'select l.a as a, l.b as b from links l join reports r on r.nr = l.a where r.story = $1',
    story,
  );
  const changed: string[] = [];
  for (const part of componentsOf(members, links)) changed.push(await settle(statements, part, now));
  return changed;
}

function componentsOf(
  members: readonly Filed[],
  links: readonly { readonly a: number; readonly b: number }[],
): Filed[][] {
  const head = new Map(members.map(({ nr }) => [nr, nr]));
  const headOf = (nr: number): number => {
    let at = nr;
    while (head.get(at) !== at) at = head.get(at) as number;
    head.set(nr, at);
    return at;
  };
  for (const { a, b } of links) head.set(headOf(a), headOf(b));
  const parts = new Map<number, Filed[]>();
  for (const member of members) {
    const at = headOf(member.nr);
    const part = parts.get(at);
    if (part) part.push(member);
    else parts.set(at, [member]);
  }
  return [...parts.values()];
}

/** Makes one story of all reports that belong with these, and gives its id. */
async function joinStories(statements: Statements, reports: readonly number[], now: string): Promise<string> {
  const members = await statements.all<Filed>(
    `select nr, day, content, seed, story from reports
     where nr in (select cast(value as bigint) from json_each($1))
       or story in (select story from reports where nr in (select cast(value as bigint) from json_each($1)))`,
    rowsOf(reports),
  );
  return settle(statements, members, now);
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
  await retire(statements, await emptied(statements, before), id, now);
  await statements.run('delete from moved where old = $1', id);
  await describe(statements, id);
  return id;
}

/** Those of some stories that have no report left. */
async function emptied(statements: Statements, stories: readonly string[]): Promise<string[]> {
  if (stories.length === 0) return [];
  const rows = await statements.all<{ readonly id: string }>(
    `select id from stories where id in (select value ->> 0 from json_each($1))
       and not exists (select 1 from reports r where r.story = stories.id) order by id`,
    rowsOf(stories.map((one) => [one])),
  );
  return rows.map(({ id }) => id);
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
  await statements.run('delete from common');
  await statements.run('update reports set alike = null');
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
