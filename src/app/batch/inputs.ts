import { closeSync, createReadStream, openSync, readSync, statSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { documentOfLine, withDay } from '../../batch/line.js';
import { civilDate } from '../../input/date.js';
import { problem } from '../../input/source.js';
import { type Issue, ReadoutError } from '../../model/issue.js';
import type { SourceDocument } from '../../model/report.js';
import { listFiles, shown } from '../files.js';
import { readSources } from '../sources.js';

/** What a file of a corpus holds: lines of JSON, rows of Parquet, or anything else that Readout reads. */
export type InputKind = 'lines' | 'parquet' | 'other';

export interface Input {
  readonly path: string;
  readonly kind: InputKind;
  /** Bytes, and the moment of its last change: when either is another, it is another input. */
  readonly size: number;
  readonly changed: number;
}

/** A document of a corpus, or why something in it is none. */
export type Found = { readonly document: SourceDocument } | { readonly problem: Issue };

/**
 * The files of a corpus, in order of path.
 *
 * @throws ReadoutError when a path does not exist or a pattern matches nothing
 */
export function inputsOf(paths: readonly string[]): Input[] {
  const { files, leftOut } = listFiles(paths);
  const parquet = leftOut.filter((path) => kindOf(path) === 'parquet');
  const inputs = [...files, ...parquet].sort().map((path): Input => {
    const { size, mtimeMs } = statSync(path);
    return { path, kind: kindOf(path), size, changed: Math.floor(mtimeMs) };
  });
  if (inputs.length === 0)
    throw new ReadoutError(`no file was found in ${paths.join(' ')}`, 'Give JSON Lines, Parquet or WARC files.');
  return inputs;
}

function kindOf(path: string): InputKind {
  if (/\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(path)) return 'lines';
  return /\.parquet$/i.test(path) ? 'parquet' : 'other';
}

/** A corpus is read to its end, whatever a single archive holds. */
const LIMITS = { entries: 50_000_000, items: 50_000_000 };

/**
 * The documents of a file, one after the other: of lines and Parquet no more is held than a stretch of it. `published`
 * is the day of those that say none.
 */
export async function* documentsOf(input: Input, published?: string): AsyncGenerator<Found, void, undefined> {
  const day = published === undefined ? null : civilDate(published);
  if (published !== undefined && day === null)
    throw new ReadoutError(`"${published}" is no date`, 'Write it as YYYY-MM-DD, for instance 2024-03-07.');
  for await (const found of kinds[input.kind](input.path))
    yield 'document' in found ? { document: withDay(found.document, day) } : found;
}

const kinds: Readonly<Record<InputKind, (path: string) => AsyncGenerator<Found, void, undefined>>> = {
  lines: linesIn,
  parquet: rowsIn,
  other: sourcesIn,
};

async function* linesIn(path: string): AsyncGenerator<Found, void, undefined> {
  for await (const line of linesOf(path)) {
    if (typeof line !== 'string') yield { problem: line };
    else if (line.trim() !== '') yield* foundIn(line);
  }
}

function* foundIn(line: string): Generator<Found, void, undefined> {
  const { document, problems } = documentOfLine(line);
  for (const one of problems) yield { problem: one };
  if (document) yield { document };
}

/** No line of a corpus is longer, in bytes. */
const LONGEST_LINE = 64_000_000;

/** The lines of a file, unpacked where it is gzip; a line that is no text is an issue. */
export async function* linesOf(path: string): AsyncGenerator<string | Issue, void, undefined> {
  const file = createReadStream(path, { highWaterMark: 1 << 20 });
  const source = isGzip(path) ? file.pipe(createGunzip()) : file;
  if (source !== file) file.on('error', (error) => source.destroy(error));
  let rest: Buffer[] = [];
  let held = 0;
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      let at = 0;
      for (let stop = chunk.indexOf(0x0a, at); stop >= 0; stop = chunk.indexOf(0x0a, at)) {
        yield lineFrom([...rest, chunk.subarray(at, stop)], held + stop - at, path);
        [rest, held, at] = [[], 0, stop + 1];
      }
      held += chunk.length - at;
      if (held <= LONGEST_LINE) rest.push(chunk.subarray(at));
    }
    if (held > 0) yield lineFrom(rest, held, path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    yield problem('input/unreadable', `${shown(path)} cannot be read to its end: ${reason}`, 'Fetch or save it again.');
  }
}

function lineFrom(pieces: readonly Buffer[], length: number, path: string): string | Issue {
  if (length > LONGEST_LINE)
    return problem('input/too-long', `${shown(path)} holds a line of ${length} bytes`, 'Split it into lines a report.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(pieces.length === 1 ? pieces[0] : Buffer.concat(pieces));
  } catch {
    return problem('input/encoding', `${shown(path)} holds a line that is not UTF-8`, 'JSON Lines are always UTF-8.');
  }
}

function isGzip(path: string): boolean {
  const handle = openSync(path, 'r');
  try {
    const start = Buffer.alloc(2);
    return readSync(handle, start, 0, 2, 0) === 2 && start[0] === 0x1f && start[1] === 0x8b;
  } finally {
    closeSync(handle);
  }
}

/** Columns of a Parquet file that are read; others are left where they are. */
export const FIELDS = ['id', 'name', 'text', 'url', 'outlet', 'language', 'published', 'headline'] as const;

async function* rowsIn(path: string): AsyncGenerator<Found, void, undefined> {
  const parquet = await import('hyparquet').catch(() => null);
  if (!parquet)
    throw new ReadoutError(
      `${path} is Parquet, and the part that reads it is not installed`,
      'Install it with "npm install hyparquet@1.31.5", or give JSON Lines.',
    );
  const file = await parquet.asyncBufferFromFile(path);
  const metadata = await parquet.parquetMetadataAsync(file);
  const columns = parquet.parquetSchema(metadata).children.map(({ element }) => element.name);
  const wanted = FIELDS.filter((field) => columns.includes(field));
  let start = 0;
  for (const group of metadata.row_groups) {
    const end = start + Number(group.num_rows);
    const rows = await parquet.parquetReadObjects({
      file,
      metadata,
      columns: [...wanted],
      rowStart: start,
      rowEnd: end,
    });
    for (const row of rows) yield* foundIn(JSON.stringify(plain(row)));
    start = end;
  }
}

/** A row with its days and whole numbers as text, as Spark writes them in JSON. */
function plain(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const fields = Object.entries(row).map(([field, value]) => {
    if (value instanceof Date) return [field, value.toISOString()] as const;
    return [field, typeof value === 'bigint' ? String(value) : value] as const;
  });
  return Object.fromEntries(fields.filter(([, value]) => value !== null && value !== undefined));
}

async function* sourcesIn(path: string): AsyncGenerator<Found, void, undefined> {
  const { documents, problems } = await readSources([path], { limits: LIMITS });
  for (const one of problems) yield { problem: one };
  for (const document of documents) yield { document };
}
