import { type FullText, rowsOf, SEARCHED, type Searched } from '../database.js';

/**
 * Full text by SQLite's FTS5: the index lies over the table itself (`content=`), so no word is kept twice. Words are
 * compared by their stems (Porter 1980) and without accents.
 */
export const FTS5: FullText = {
  schema: (table) =>
    `create virtual table ${table}_words using fts5(${columnsOf(table)}, content = '${table}', content_rowid = 'nr',
      tokenize = 'porter unicode61 remove_diacritics 2');`,

  index: async (statements, table, rows) => {
    await statements.run(
      `insert into ${table}_words (rowid, ${columnsOf(table)})
       select nr, ${columnsOf(table)} from ${table}
       where nr in (select cast(value as bigint) from json_each($1)) order by nr`,
      rowsOf(rows),
    );
  },

  forget: async (statements, table, rows) => {
    await statements.run(
      `insert into ${table}_words (${table}_words, rowid, ${columnsOf(table)})
       select 'delete', nr, ${columnsOf(table)} from ${table}
       where nr in (select cast(value as bigint) from json_each($1))`,
      rowsOf(rows),
    );
  },

  matches: (table) => `select rowid as nr, rank from ${table}_words where ${table}_words match $1`,

  asked: (words) => {
    const parts = words.match(/"[^"]*"?|[^\s"]+/g) ?? [];
    return parts
      .map((part) => {
        const begins = part.endsWith('*') && !part.startsWith('"');
        const plain = part.replaceAll('"', '').replace(/(?<!\*)\*+$/, '');
        return /[\p{L}\p{N}]/u.test(plain) ? `"${plain}"${begins ? '*' : ''}` : '';
      })
      .filter(Boolean)
      .join(' ');
  },

  check: async (statements, table) => {
    try {
      await statements.run(`insert into ${table}_words (${table}_words, rank) values ('integrity-check', 1)`);
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  },

  rebuild: async (statements, table) => {
    await statements.run(`insert into ${table}_words (${table}_words) values ('rebuild')`);
  },
};

function columnsOf(table: Searched): string {
  return SEARCHED[table].join(', ');
}
