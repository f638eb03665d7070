import type { Database, Statements, Value } from './database.js';
import { rowsOf, SEARCHED, type Searched } from './database.js';
import type { Row } from './rows.js';
import { insertInto } from './shelve.js';

/** A table as it is copied. */
interface CopiedTable {
  readonly name: string;
  /** Columns as `insertInto` reads them: `#` a whole number, `%` a fraction; `@` marks bytes. */
  readonly columns: string;
  /** Its primary key: rows are copied in this order. */
  readonly key: readonly string[];
}

const SPAN = 'start# stop# first# length#';

/** What an archive holds, each table after those that it leads to. Who holds the clerk's lease is left out. */
export const COPIED: readonly CopiedTable[] = [
  table('inbox', 'nr', 'nr# content document@ added'),
  table('stories', 'id', 'id title first_day last_day place reports# texts# differ# members told changed'),
  table(
    'reports',
    'nr',
    'nr# id name outlet url language published day# headline place agency story seed prints# alike content added ' +
      'software text',
  ),
  table('readings', 'report', 'report# document@ reading@ tokens@'),
  table('parties', 'report name type', 'report# name type mentions#'),
  table('statements', 'report nr', `report# nr# ${SPAN} form source party cue channel stance`),
  table('figures', 'report nr', `report# nr# ${SPAN} low% high% unit hedge change measure`),
  table('commitments', 'report nr', `report# nr# ${SPAN} force party due due_day`),
  table('events', 'report nr', `report# nr# ${SPAN} word day place`),
  table('postings', 'span print report', 'span# print# report# weight#'),
  table('common', 'span print', 'span# print#'),
  table('links', 'a b', 'a# b#'),
  table('moved', 'old', 'old id moved'),
  table('accounts', 'story', 'story told account@'),
  table('items', 'nr', 'nr# story id kind mark speaker day reports# texts# computed dismissed title words'),
  table('evidence', 'item report start stop', `item# report# ${SPAN}`),
  table('corrections', 'id', 'id seed correction reader made undone'),
  table('correction_log', 'id', 'id correction seed act reader moment'),
  table('watch_reports', 'report', 'report# story old#'),
  table('watch_sources', 'source', 'source state'),
  table('watch_events', 'nr', 'nr# id story kind made event'),
  table('watch_keys', 'key', 'key'),
  table('watch_doors', 'door', 'door nr#'),
];

/** Names of the tables that are copied. */
export const COPIED_TABLES: readonly string[] = COPIED.map(({ name }) => name);

function table(name: string, key: string, columns: string): CopiedTable {
  return { name, columns, key: key.split(' ') };
}

/** Rows that travel at once. */
const STEP = 1_000;
/** Rows with bytes or whole texts. */
const FEW = 50;

/**
 * Copies all of an archive into one that is empty and of the same version, of whatever kind: a file of SQLite, a schema
 * of a server. All of it comes or nothing; `from` should see one moment.
 */
export async function copyArchive(from: Statements, to: Database): Promise<void> {
  await to.transaction(async (statements) => {
    for (const one of COPIED) await copyTable(from, statements, one);
    for (const name of Object.keys(SEARCHED) as Searched[]) await statements.fullText.rebuild(statements, name);
  });
}

async function copyTable(from: Statements, to: Statements, { name, columns, key }: CopiedTable): Promise<void> {
  const names = columns.split(' ').map((column) => column.replace(/[#%@]$/, ''));
  const list = names.join(', ');
  const keys = key.join(', ');
  const step = columns.includes('@') || names.includes('text') ? FEW : STEP;
  const beyond = `where (${keys}) > (${key.map((_, at) => `$${at + 1}`).join(', ')})`;
  for (let last: readonly Value[] = []; ; ) {
    const rows = await from.all<Readonly<Record<string, Value>>>(
      `select ${list} from ${name} ${last.length > 0 ? beyond : ''} order by ${keys} limit ${step}`,
      ...last,
    );
    const tail = rows.at(-1);
    if (!tail) return;
    if (columns.includes('@')) await insertEach(to, name, names, rows);
    else
      await to.run(insertInto(name, columns), rowsOf(rows.map((row) => names.map((column) => row[column])) as Row[]));
    last = key.map((column) => tail[column] ?? null);
  }
}

/** Bytes travel as parameters of their own. */
async function insertEach(
  to: Statements,
  name: string,
  names: readonly string[],
  rows: readonly Readonly<Record<string, Value>>[],
): Promise<void> {
  const sql = `insert into ${name} (${names.join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`;
  for (const row of rows) await to.run(sql, ...names.map((column) => row[column] ?? null));
}
