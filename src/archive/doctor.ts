import { verifyAccount, verifyReport } from '../account/verify.js';
import type { Report } from '../model/report.js';
import type { Archive } from './archive.js';
import { refile } from './clerk.js';
import { rowsOf, SEARCHED, type Searched, type Statements } from './database.js';
import { type PackedReport, unpackReport } from './pack.js';
import { annotationRows } from './rows.js';
import { ANNOTATIONS, reshelve } from './shelve.js';
import { membersOf, unpackAccount } from './telling.js';

/** Something that does not hold in an archive. */
export interface Finding {
  /** What it is, in words. */
  readonly what: string;
  /** True where `repair` can make it right from what is there. */
  readonly mendable: boolean;
}

/** What was looked at and what was found. */
export interface Health {
  readonly counts: Readonly<Record<string, number>>;
  readonly checked: number;
  readonly findings: readonly Finding[];
}

const COUNTED = ['reports', 'stories', 'statements', 'figures', 'commitments', 'events', 'items', 'evidence', 'inbox'];

/** Rows that lead nowhere: what is counted, and how it is told. None of these can come about by Readout's own doing. */
const ORPHANS: readonly (readonly [what: string, sql: string])[] = [
  [
    'reports without what was read of them',
    'select count(*) as n from reports where nr not in (select report from readings)',
  ],
  ['readings without their report', 'select count(*) as n from readings where report not in (select nr from reports)'],
  [
    'evidence of a report that is not there',
    'select count(*) as n from evidence where report not in (select nr from reports)',
  ],
  [
    'evidence of an item that is not there',
    'select count(*) as n from evidence where item not in (select nr from items)',
  ],
  ['items of a story that is not there', 'select count(*) as n from items where story not in (select id from stories)'],
  [
    'accounts of a story that is not there',
    'select count(*) as n from accounts where story not in (select id from stories)',
  ],
];

/** What the clerk writes, which can all be made anew from the reports. */
const FILED: readonly (readonly [what: string, sql: string])[] = [
  [
    'stories without a report',
    'select count(*) as n from stories where id not in (select story from reports where story is not null)',
  ],
  [
    'reports of a story that is not there',
    'select count(*) as n from reports where story is not null and story not in (select id from stories)',
  ],
  [
    'stories whose number of reports is not right',
    'select count(*) as n from stories s where reports <> (select count(*) from reports r where r.story = s.id)',
  ],
  [
    'entries of the story index that lead to no report',
    'select count(*) as n from postings where report not in (select nr from reports)',
  ],
];

/** Reports looked at between two pauses. */
const STEP = 100;

/**
 * Looks at all of an archive: whether the file is whole, whether every row leads somewhere, whether every span of every
 * report and account still holds its words, and whether indexes are equal to their tables. With `repair`, what can be
 * made anew from the reports is; nothing that only a reader can know is touched.
 */
export async function examine(
  archive: Archive,
  repair: boolean,
  told: (done: number) => void = () => {},
): Promise<Health> {
  const { database } = archive;
  const findings: Finding[] = [];
  const find = (what: string, mendable: boolean): void => void findings.push({ what, mendable });
  for (const fault of await database.integrity()) find(`the file is damaged: ${fault}`, false);
  if (findings.length > 0) return { counts: {}, checked: 0, findings };
  const counts: Record<string, number> = {};
  for (const table of COUNTED) counts[table] = await count(database, `select count(*) as n from ${table}`);
  for (const [what, sql] of ORPHANS) {
    const n = await count(database, sql);
    if (n > 0) find(`${n} ${what}`, false);
  }
  const checked = await examineReports(archive, repair, find, told);
  await examineFiling(archive, repair, find);
  for (const table of Object.keys(SEARCHED) as Searched[]) {
    const fault = await database.fullText.check(database, table);
    if (fault === null) continue;
    find(`the index of the words of ${table} is not equal to its table`, true);
    if (repair) await database.transaction((statements) => statements.fullText.rebuild(statements, table));
  }
  return { counts, checked: checked + (await examineAccounts(archive, repair, find)), findings };
}

type Find = (what: string, mendable: boolean) => void;

/** Re-reads every span of every report, and compares the tables of annotations with what was read. */
async function examineReports(
  { database, software }: Archive,
  repair: boolean,
  find: Find,
  told: (done: number) => void,
): Promise<number> {
  let checked = 0;
  for (let last = 0, done = 0; ; ) {
    const rows = await database.all<ReportRow>(
      `select r.nr as nr, r.name as name, r.text as text, d.document as document, d.reading as reading,
         d.tokens as tokens
       from reports r join readings d on d.report = r.nr where r.nr > $1 order by r.nr limit $2`,
      ...[last, STEP],
    );
    if (rows.length === 0) return checked;
    const written = await writtenRows(
      database,
      rows.map(({ nr }) => nr),
    );
    for (const row of rows) {
      const report = readingOf(row);
      if (report === null) {
        find(`what was read of ${row.name} cannot be unpacked`, false);
        continue;
      }
      const verdict = verifyReport(report);
      checked += verdict.checked;
      for (const { where, what } of verdict.failures) find(`${row.name}${where}: ${what}`, false);
      const due = Object.values(annotationRows(row.nr, report)).reduce((sum, list) => sum + list.length, 0);
      if (due === (written.get(row.nr) ?? 0)) continue;
      find(`the tables of what was read do not hold what was read of ${row.name}`, true);
      if (repair) await database.transaction((statements) => reshelve(statements, row.nr, report, software));
    }
    last = rows.at(-1)?.nr ?? last;
    told((done += rows.length));
  }
}

interface ReportRow extends PackedReport {
  readonly nr: number;
  readonly name: string;
}

function readingOf(row: ReportRow): Report | null {
  try {
    return unpackReport(row);
  } catch {
    return null;
  }
}

/** How many rows of annotations there are of each report. */
async function writtenRows(statements: Statements, reports: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const each = ANNOTATIONS.map(
    (table) => `select report from ${table} where report in (select cast(value as bigint) from json_each($1))`,
  );
  const rows = await statements.all<{ readonly report: number; readonly n: number }>(
    `select report, count(*) as n from (${each.join(' union all ')}) as written group by report`,
    rowsOf(reports),
  );
  return new Map(rows.map(({ report, n }) => [report, Number(n)]));
}

/** Whether reports are filed as they should be; all of it can be made anew. */
async function examineFiling({ database, now }: Archive, repair: boolean, find: Find): Promise<void> {
  let wrong = 0;
  for (const [what, sql] of FILED) {
    const n = await count(database, sql);
    if (n === 0) continue;
    wrong++;
    find(`${n} ${what}`, true);
  }
  if (wrong > 0 && repair) await database.transaction((statements) => refile(statements, now()));
}

/** Re-reads all evidence of the accounts that are kept; one that does not hold is told again when it is asked for. */
async function examineAccounts({ database, software }: Archive, repair: boolean, find: Find): Promise<number> {
  let checked = 0;
  for (let last = ''; ; ) {
    const row = await database.one<{ readonly story: string; readonly account: Uint8Array }>(
      'select story, account from accounts where story > $1 order by story limit 1',
      last,
    );
    if (!row) return checked;
    last = row.story;
    let faults: readonly string[];
    try {
      const members = await membersOf(database, row.story, software);
      if (members.some(({ report }) => report === null)) continue;
      const verdict = verifyAccount(unpackAccount(row.account, members));
      checked += verdict.checked;
      faults = verdict.failures.map(({ where, what }) => `${where}: ${what}`);
    } catch (error) {
      faults = [error instanceof Error ? error.message : String(error)];
    }
    for (const fault of faults.slice(0, 5)) find(`the account of ${row.story} does not hold: ${fault}`, true);
    if (faults.length > 0 && repair) await database.run('delete from accounts where story = $1', row.story);
  }
}

async function count(statements: Statements, sql: string): Promise<number> {
  return Number((await statements.one<{ readonly n: number }>(sql))?.n ?? 0);
}
