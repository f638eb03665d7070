import type { Correction } from '../model/correction.js';
import { contentId } from '../text/hash.js';
import { type Statements, storable } from './database.js';

/** Who did something, and when. */
export interface Doing {
  readonly reader: string;
  /** As `YYYY-MM-DDTHH:MM:SSZ`. */
  readonly moment: string;
}

/** A line of the log: what somebody set right, or took back. */
export interface Logged extends Doing {
  /** Id of the correction. */
  readonly id: string;
  readonly act: 'made' | 'undone';
  readonly correction: Correction;
  /** The story that it is of now, with its title; null where its reports are gone. */
  readonly story: string | null;
  readonly title: string | null;
  /** True as long as nobody has taken it back. */
  readonly holds: boolean;
}

/** A part of the log, the newest first. */
export interface LogPage {
  readonly total: number;
  readonly lines: readonly Logged[];
}

/** Keeps a correction of a story and writes it down; gives its id. One that was taken back holds again. */
export async function keepCorrection(
  statements: Statements,
  story: string,
  correction: Correction,
  by: Doing,
): Promise<string> {
  const text = storable(JSON.stringify(correction));
  const id = contentId('correction', story, text);
  await statements.run(
    `insert into corrections (id, seed, correction, reader, made) values ($1, $2, $3, $4, $5)
     on conflict (id) do update set undone = null`,
    ...[id, story, text, by.reader, by.moment],
  );
  await writeDown(statements, id, 'made', by);
  await toBeTold(statements, id);
  return id;
}

/** Takes a correction back and writes it down; false, and nothing is done, where it does not hold. */
export async function undoCorrection(statements: Statements, id: string, by: Doing): Promise<boolean> {
  const changed = await statements.run(
    'update corrections set undone = $2 where id = $1 and undone is null',
    ...[id, by.moment],
  );
  if (changed === 0) return false;
  await writeDown(statements, id, 'undone', by);
  await toBeTold(statements, id);
  return true;
}

/** The same done twice by one reader within one second is one line. */
async function writeDown(statements: Statements, id: string, act: Logged['act'], by: Doing): Promise<void> {
  await statements.run(
    `insert into correction_log (id, correction, seed, act, reader, moment)
       select $1, id, seed, $3, $4, $5 from corrections where id = $2 on conflict (id) do nothing`,
    ...[contentId('log', id, act, by.reader, by.moment), id, act, by.reader, by.moment],
  );
}

/** The stories that a correction is of are told again when they are asked for. */
async function toBeTold(statements: Statements, id: string): Promise<void> {
  await statements.run(
    `update stories set told = null where id in (select r.story from reports r join corrections c on c.seed = r.seed
       where c.id = $1)`,
    id,
  );
}

const OF_STORY = 'l.seed in (select seed from reports where story = $3)';

/** The log, the newest first: of one story, or of all where `story` is null; at most so many lines from one on. */
export async function logOf(statements: Statements, story: string | null, most: number, from = 0): Promise<LogPage> {
  const total = await statements.one<{ readonly n: number }>(
    `select count(*) as n from correction_log l where ${story === null ? 'true' : OF_STORY.replace('$3', '$1')}`,
    ...(story === null ? [] : [story]),
  );
  const rows = await statements.all<
    Omit<Logged, 'correction' | 'holds'> & { correction: string; undone: string | null }
  >(
    `select c.id as id, l.act as act, l.reader as reader, l.moment as moment, c.correction as correction,
       c.undone as undone, s.id as story, s.title as title
     from correction_log l join corrections c on c.id = l.correction
       left join reports r on r.nr = (select min(nr) from reports where seed = l.seed)
       left join stories s on s.id = r.story
     where ${story === null ? 'true' : OF_STORY}
     order by l.moment desc, l.act desc, l.id limit $1 offset $2`,
    ...[most, from, ...(story === null ? [] : [story])],
  );
  const lines = rows.map(
    ({ correction, undone, ...line }): Logged => ({
      ...line,
      correction: JSON.parse(correction) as Correction,
      holds: undone === null,
    }),
  );
  return { total: total?.n ?? 0, lines };
}
