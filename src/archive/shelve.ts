import type { Report } from '../model/report.js';
import type { Signature } from '../relate/block/blocks.js';
import { contentId } from '../text/hash.js';
import { rowsOf, type Statements, storable, storableOrNull } from './database.js';
import { keysOf } from './grouping.js';
import type { Waiting } from './inbox.js';
import { packDocument, packReading } from './pack.js';
import { type AnnotationRows, annotationRows, type Row } from './rows.js';

/** A document with what was read of it. */
export interface ReadDocument {
  readonly waiting: Waiting;
  readonly report: Report;
  readonly signature: Signature;
}

const REPORT_COLUMNS = `nr, id, name, outlet, url, language, published, day, headline, place, agency, seed, prints,
  content, added, software, text`;

/** Takes what was read out of the inbox and puts it on the shelf: reports, their annotations, the words to search. */
export async function shelve(statements: Statements, read: readonly ReadDocument[], software: string): Promise<void> {
  const there = new Set(
    (
      await statements.all<{ readonly nr: number }>(
        'select nr from inbox where nr in (select cast(value as bigint) from json_each($1)) /* claimed */',
        rowsOf(read.map(({ waiting }) => waiting.nr)),
      )
    ).map(({ nr }) => nr),
  );
  // What another process took meanwhile is on its shelf already.
  const mine = read.filter(({ waiting }) => there.has(waiting.nr));
  await statements.run(
    `insert into reports (${REPORT_COLUMNS})
     select cast(value ->> 0 as bigint), value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6,
       cast(value ->> 7 as bigint), value ->> 8, value ->> 9, value ->> 10, value ->> 11,
       cast(value ->> 12 as bigint), value ->> 13, value ->> 14, value ->> 15, value ->> 16
     from json_each($1) where true on conflict do nothing`,
    rowsOf(mine.map((one) => reportRow(one, software))),
  );
  for (const { waiting, report } of mine) {
    const { reading, tokens } = packReading(report);
    await statements.run(
      `insert into readings (report, document, reading, tokens) values ($1, $2, $3, $4)
       on conflict do nothing`,
      ...[waiting.nr, packDocument(waiting.document), reading, tokens],
    );
  }
  await writeAnnotations(
    statements,
    mine.map(({ waiting, report }) => annotationRows(waiting.nr, report)),
  );
  const numbers = mine.map(({ waiting }) => waiting.nr);
  await statements.fullText.index(statements, 'reports', numbers);
  await statements.run(
    'delete from inbox where nr in (select cast(value as bigint) from json_each($1))',
    rowsOf(numbers),
  );
}

function reportRow({ waiting, report, signature }: ReadDocument, software: string): Row {
  const { document, content } = waiting;
  const headline = report.headline ? report.text.slice(report.headline.start, report.headline.end) : document.headline;
  return [
    ...[waiting.nr, report.id, storable(document.name), storableOrNull(document.outlet), storableOrNull(document.url)],
    ...[storableOrNull(document.language), report.published?.value ?? null, signature.day],
    ...[storableOrNull(headline?.replace(/\s+/g, ' ')), storableOrNull(report.dateline?.place)],
    ...[storableOrNull(report.credits[0]?.agency ?? report.dateline?.agency), seedOf(content)],
    ...[keysOf(signature).filter(([, weight]) => weight === 0).length, content],
    ...[waiting.added, software, storable(document.text)],
  ];
}

/** The id of the story that a document is the first of. */
export function seedOf(content: string): string {
  return contentId('story', content);
}

/** The tables of annotations: columns, and which of them are whole numbers and which are fractions. */
const TABLES: Readonly<Record<keyof AnnotationRows, string>> = {
  parties: 'report# name type mentions#',
  statements: 'report# nr# start# stop# first# length# form source party cue channel stance',
  figures: 'report# nr# start# stop# first# length# low% high% unit hedge change measure',
  commitments: 'report# nr# start# stop# first# length# force party due due_day',
  events: 'report# nr# start# stop# first# length# word day place',
};

/** The tables that hold what was read of reports. */
export const ANNOTATIONS = Object.keys(TABLES) as readonly (keyof AnnotationRows)[];

/** Writes annotations, a statement a table. */
async function writeAnnotations(statements: Statements, all: readonly AnnotationRows[]): Promise<void> {
  for (const table of ANNOTATIONS) {
    const rows = all.flatMap((one) => one[table]);
    if (rows.length > 0) await statements.run(insertInto(table, TABLES[table]), rowsOf(rows));
  }
}

/** Takes away what was read of reports, before it is read again. */
export async function clearAnnotations(statements: Statements, reports: readonly number[]): Promise<void> {
  for (const table of ANNOTATIONS)
    await statements.run(
      `delete from ${table} where report in (select cast(value as bigint) from json_each($1))`,
      rowsOf(reports),
    );
}

/** Puts what was read anew of a report in the place of what was. */
export async function reshelve(statements: Statements, nr: number, report: Report, software: string): Promise<void> {
  const { reading, tokens } = packReading(report);
  await clearAnnotations(statements, [nr]);
  await statements.run('update readings set reading = $2, tokens = $3 where report = $1', ...[nr, reading, tokens]);
  await statements.run('update reports set software = $2 where nr = $1', nr, software);
  await writeAnnotations(statements, [annotationRows(nr, report)]);
}

/** A statement that inserts rows given as JSON; `#` marks a whole number, `%` a fraction. */
export function insertInto(table: string, columns: string): string {
  const list = columns.split(' ');
  const values = list.map((column, at) => {
    if (column.endsWith('#')) return `cast(value ->> ${at} as bigint)`;
    return column.endsWith('%') ? `cast(value ->> ${at} as double precision)` : `value ->> ${at}`;
  });
  const names = list.map((column) => column.replace(/[#%]$/, ''));
  return `insert into ${table} (${names.join(', ')}) select ${values.join(', ')} from json_each($1) where true
    on conflict do nothing`;
}
