import { type FullText, rowsOf, SEARCHED, type Searched, type Statements } from '../database.js';

/** Words that keep their places, so that phrases are found: a `tsvector` counts no further than 16,383. */
const PLACED = 16_000;
/** Characters of different words behind these that can be found one by one; a `tsvector` holds 1 MB. */
const MORE = 400_000;
/** Rows that are indexed or compared in one statement. */
const STEP = 200;

/**
 * Full text by PostgreSQL: a `tsvector` for each row, under a GIN index. To find what SQLite's finds, texts are taken
 * apart into words here (letters and numbers without accents), none of them is left out as too common, and they are
 * compared by the same stems (Porter 1980, as Snowball gives it). What is found is the same; which of it comes first
 * can differ, since PostgreSQL does not weigh how rare a word is. In a text of more than 16,000 words, phrases are
 * found up to there, and single words beyond.
 */
export const TSVECTOR: FullText = {
  schema: (table) =>
    `create table ${table}_words (nr integer primary key, words tsvector not null);
     create index ${table}_by_words on ${table}_words using gin (words);`,

  index: async (statements, table, rows) => {
    for (let at = 0; at < rows.length; at += STEP)
      await statements.run(
        `insert into ${table}_words (nr, words) select cast(value ->> 0 as bigint), ${VECTOR}
         from json_each($1) where true on conflict do nothing`,
        await wordsOfRows(statements, table, rows.slice(at, at + STEP)),
      );
  },

  forget: async (statements, table, rows) => {
    await statements.run(
      `delete from ${table}_words where nr in (select cast(value as bigint) from json_each($1))`,
      rowsOf(rows),
    );
  },

  matches: (table) =>
    `select w.nr as nr, -ts_rank(w.words, q.query, 1) as rank
     from to_tsquery('readout_words', $1) as q(query), ${table}_words w where w.words @@ q.query`,

  asked: (words) => {
    const parts = words.match(/"[^"]*"?|[^\s"]+/g) ?? [];
    return parts
      .map((part) => {
        const begins = part.endsWith('*') && !part.startsWith('"');
        const list = wordsIn(part).map((word) => `'${word}'`);
        return list.length === 0 ? '' : `(${list.join(' <-> ')}${begins ? ':*' : ''})`;
      })
      .filter(Boolean)
      .join(' & ');
  },

  check: async (statements, table) => {
    const row = await statements.one<{ readonly n: number }>(
      `select count(*) as n from ${table} t full join ${table}_words w on w.nr = t.nr
       where t.nr is null or w.nr is null`,
    );
    if (row && row.n > 0) return `${row.n} rows are in one of them alone`;
    for await (const rows of numbersOf(statements, table)) {
      const unequal = await statements.one<{ readonly n: number }>(
        `select count(*) as n from json_each($1) join ${table}_words w on w.nr = cast(value ->> 0 as bigint)
         where w.words is distinct from ${VECTOR}`,
        await wordsOfRows(statements, table, rows),
      );
      if (unequal && unequal.n > 0) return `${unequal.n} rows hold other words`;
    }
    return null;
  },

  rebuild: async (statements, table) => {
    await statements.run(`delete from ${table}_words`);
    for await (const rows of numbersOf(statements, table)) await TSVECTOR.index(statements, table, rows);
  },
};

/** Words with their places, then the others without. */
const VECTOR = `to_tsvector('readout_words', value ->> 1) || strip(to_tsvector('readout_words', value ->> 2))`;

/** What the full text stands on, made once a schema: stems without a list of words that are left out. */
export const WORDS = `
create text search dictionary readout_stem (template = snowball, language = porter);
create text search configuration readout_words (copy = simple);
alter text search configuration readout_words
  alter mapping for asciiword, word, numword with readout_stem;
`;

/** The words of a text: letters and numbers in small letters, without their accents. */
function wordsIn(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}+/gu, '');
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Rows of a number, the words that keep their places, and the different ones behind. */
async function wordsOfRows(statements: Statements, table: Searched, rows: readonly number[]): Promise<string> {
  const columns = SEARCHED[table];
  const texts = await statements.all<Readonly<Record<string, string | number | null>>>(
    `select nr, ${columns.join(', ')} from ${table}
     where nr in (select cast(value as bigint) from json_each($1)) order by nr`,
    rowsOf(rows),
  );
  return rowsOf(
    texts.map((row) => {
      const words = columns.flatMap((column) => wordsIn(String(row[column] ?? '')));
      return [row['nr'] as number, words.slice(0, PLACED).join(' '), behind(words)];
    }),
  );
}

function behind(words: readonly string[]): string {
  if (words.length <= PLACED) return '';
  const more: string[] = [];
  let length = 0;
  for (const word of new Set(words.slice(PLACED))) {
    length += word.length + 1;
    if (length > MORE) break;
    more.push(word);
  }
  return more.join(' ');
}

/** The numbers of a table's rows, some at a time. */
async function* numbersOf(statements: Statements, table: Searched): AsyncGenerator<readonly number[], void> {
  for (let last = 0; ; ) {
    const rows = await statements.all<{ readonly nr: number }>(
      `select nr from ${table} where nr > $1 order by nr limit ${STEP}`,
      last,
    );
    if (rows.length === 0) return;
    yield rows.map(({ nr }) => nr);
    last = rows.at(-1)?.nr ?? last;
  }
}
