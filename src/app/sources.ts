import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readWarcRange } from '../input/archive/warc.js';
import { binaryKind } from '../input/bytes.js';
import type { ByteRange, Decoded } from '../input/context.js';
import { civilDate } from '../input/date.js';
import { readJsonLine } from '../input/jsonl.js';
import { LIMITS, type Limits, limitsFrom } from '../input/limits.js';
import { contextOf, emptyIssue, readBytes } from '../input/read.js';
import { readSidecar, SIDECAR, type SidecarEntry, withSidecar } from '../input/sidecar.js';
import { problem, type ReadSource } from '../input/source.js';
import { type Issue, ReadoutError } from '../model/issue.js';
import type { SourceDocument } from '../model/report.js';
import { decode } from './decode.js';
import {
  CORRECTIONS_FILE,
  listFiles,
  mostOfStream,
  namesOf,
  openSource,
  shown,
  streamProblem,
  wholeFile,
} from './files.js';
import { PLATFORM } from './platform.js';

/** What a list of paths holds. */
export interface Sources {
  readonly documents: readonly SourceDocument[];
  /** What could not be read, or could only be read in part: severity `error`. */
  readonly problems: readonly Issue[];
  /** What is worth knowing: files that were left out, encodings that were guessed. */
  readonly notes: readonly Issue[];
  /**
   * Where a reader's corrections of these reports are kept: in the first folder given, else beside the first file; null
   * for standard input alone.
   */
  readonly corrections: string | null;
  /** Paths of every file that was read or stands beside one: none of them may be written over. */
  readonly files: readonly string[];
}

export interface SourceOptions {
  /** Date of publication of the reports that say none themselves: any form that `civilDate` reads. */
  readonly published?: string | undefined;
  /** All bytes of standard input, for the path `-`; or one more than `most` says, given the first of them. */
  readonly stdin?: (most: (start: Uint8Array) => number) => Promise<Uint8Array>;
  /** What no input may go beyond, where it is to be other than usual. */
  readonly limits?: Partial<Limits> | undefined;
}

/**
 * Reads files, folders, glob patterns and standard input (`-`) into documents, in order of path. A file that cannot be
 * read is a problem; the others are read. `reports.csv` beside a file says what the file does not.
 *
 * @throws ReadoutError when a path does not exist, a pattern matches nothing, or the date is none
 */
export async function readSources(paths: readonly string[], options: SourceOptions = {}): Promise<Sources> {
  const limits = { ...limitsFrom(process.env['READOUT_LIMITS']), ...options.limits };
  const stdin = paths.includes('-') ? await options.stdin?.((start) => mostOfStream(start, limits)) : undefined;
  return readPaths(paths, options.published, stdin, limits);
}

/** As {@link readSources}, with all bytes of standard input where `-` is among the paths. */
export function readPaths(
  paths: readonly string[],
  date?: string,
  stdin: Uint8Array = new Uint8Array(),
  limits: Limits = limitsFrom(process.env['READOUT_LIMITS']),
): Sources {
  const published = date === undefined ? null : civilDate(date);
  if (date !== undefined && published === null)
    throw new ReadoutError(`"${date}" is no date`, 'Write it as YYYY-MM-DD, for instance 2024-03-07.');
  const { files, given, leftOut, problems: closed } = listFiles(paths.filter((path) => path !== '-'));
  const sidecars = new SidecarShelf();
  const names = namesOf(files);
  const documents: SourceDocument[] = [];
  const problems: Issue[] = [...closed];
  const keep = (read: ReadSource): void => {
    for (const document of read.documents) documents.push(document);
    for (const one of read.problems) problems.push(one);
  };
  files.forEach((path, index) => {
    const read = asFound(readFile(path, names[index]!, limits), path, given.has(path));
    const entry = sidecars.entryOf(path);
    keep(entry ? { ...read, documents: read.documents.map((document) => withSidecar(document, entry)) } : read);
  });
  if (paths.includes('-')) keep(readGiven(stdin, limits));
  for (const one of sidecars.problems) problems.push(one);
  const told = problems.filter(({ severity }) => severity !== 'error');
  const dated =
    published === null
      ? documents
      : documents.map((document) =>
          document.published ? document : { ...document, published: { value: published, from: 'given' as const } },
        );
  return {
    documents: dated,
    problems: problems.filter(({ severity }) => severity === 'error'),
    notes: [
      ...leftOutNote(leftOut),
      ...told,
      ...documents.flatMap(({ issues }) => issues.filter(({ severity }) => severity !== 'info')),
    ],
    corrections: correctionsFile(paths, files),
    files: [...files, ...besides(files)],
  };
}

/** What may stand beside files and says something of them. */
function besides(files: readonly string[]): string[] {
  const folders = [...new Set(files.map((file) => dirname(file)))];
  return folders.flatMap((folder) => [join(folder, SIDECAR), join(folder, CORRECTIONS_FILE)]);
}

function correctionsFile(paths: readonly string[], files: readonly string[]): string | null {
  const folder =
    paths.find((path) => path !== '-' && existsSync(path) && statSync(path).isDirectory()) ??
    (files[0] === undefined ? null : dirname(files[0]));
  return folder === null ? null : join(folder, CORRECTIONS_FILE);
}

/** Ends of names that much else than reports has. */
const MIXED = /\.(?:json|xml|rdf|zip)(?:\.gz)?$/i;

/** What was found in a folder under such a name and is no report is a note; what was given itself is a problem. */
function asFound(read: ReadSource, path: string, given: boolean): ReadSource {
  if (given || !MIXED.test(path)) return read;
  return {
    ...read,
    problems: read.problems.map((one) =>
      one.code === 'input/unknown-form' ? { ...one, severity: 'warning' as const } : one,
    ),
  };
}

/** Reads one file into documents. `name` goes into the reports, the path into messages. */
function readFile(path: string, name: string, limits: Limits): ReadSource {
  const where = shown(path);
  if (isLines(name)) return readLines(name, wholeFile(path, where, limits, 'archive', limits.archive), where);
  const opened = openSource(path, where, limits);
  if ('code' in opened) return { documents: [], problems: [opened] };
  try {
    return placed(readOpened(name, opened.bytes, opened.range, limits), name, where);
  } catch (error) {
    return { documents: [], problems: [brokeDown(where, error)] };
  } finally {
    opened.close();
  }
}

/** A fault of a reader costs the file that it broke down over, and says that it is a fault. */
function brokeDown(where: string, error: unknown): Issue {
  const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
  return problem(
    'input/gave-up',
    `${where} could not be read: its reader broke down over it (${reason})`,
    'This is a bug in Readout: please report it. The other files were read.',
  );
}

function readOpened(name: string, bytes: Uint8Array | null, range: ByteRange | null, limits: Limits): ReadSource {
  if (range) return readWarcRange(name, range, contextOf(PLATFORM, limits));
  return readBytes({ name, bytes: bytes ?? new Uint8Array() }, PLATFORM, limits);
}

/** Reads standard input into documents. */
function readGiven(bytes: Uint8Array, limits: Limits): ReadSource {
  if (bytes.length === 0) return { documents: [], problems: [emptyIssue('stdin')] };
  const wrong = streamProblem(bytes, 'stdin', limits);
  return wrong ? { documents: [], problems: [wrong] } : readBytes({ name: 'stdin', bytes }, PLATFORM, limits);
}

function isLines(name: string): boolean {
  return /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(name);
}

/** Messages name a file by its path. */
function placed(read: ReadSource, name: string, where: string): ReadSource {
  const at = (one: Issue): Issue => ({ ...one, message: one.message.replace(name, where) });
  return {
    documents: read.documents.map((document) => ({ ...document, issues: document.issues.map(at) })),
    problems: read.problems.map(at),
  };
}

/** The characters of a file that stands beside reports, or of a list of them. */
function characters(name: string, bytes: Uint8Array): Decoded {
  const binary = binaryKind(bytes);
  return binary
    ? { text: null, issue: problem('input/binary', `${name} is ${binary.kind}, not text`, binary.help) }
    : decode({ name, bytes }, false);
}

/** JSON Lines, decoded line by line so that no string holds the whole file. */
function readLines(name: string, bytes: Uint8Array | Issue, where: string): ReadSource {
  if (!(bytes instanceof Uint8Array)) return { documents: [], problems: [bytes] };
  if (bytes.length === 0) return { documents: [], problems: [emptyIssue(where)] };
  const whole = characters(where, bytes.subarray(0, 4_096));
  if (whole.text === null) return { documents: [], problems: whole.issue ? [whole.issue] : [] };
  const documents: SourceDocument[] = [];
  const problems: Issue[] = [];
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let number = 0;
  for (let at = 0; at < bytes.length; ) {
    const stop = bytes.indexOf(0x0a, at);
    const end = stop < 0 ? bytes.length : stop;
    number++;
    let line: string | null = null;
    try {
      line = utf8.decode(bytes.subarray(at, end));
    } catch {
      problems.push(
        problem(
          'input/encoding',
          `${where}, line ${number} is not UTF-8`,
          'JSON Lines are always UTF-8: save the file so.',
        ),
      );
    }
    at = end + 1;
    if (line === null || line.trim() === '') continue;
    const read = readJsonLine(line, number, where);
    if (read.document)
      documents.push(
        read.document.name === `${where}:${number}` ? { ...read.document, name: `${name}:${number}` } : read.document,
      );
    for (const one of read.problems) problems.push(one);
  }
  if (documents.length === 0 && problems.length === 0)
    problems.push(
      problem('input/empty', `${where} holds no line`, 'Check that the file was saved completely, or leave it out.'),
    );
  return { documents, problems };
}

/** The `reports.csv` of every folder, read once. */
class SidecarShelf {
  readonly problems: Issue[] = [];
  private readonly byFolder = new Map<string, ReadonlyMap<string, SidecarEntry>>();

  /**
   * What the sidecar beside the file at `path`, or in a folder above it that names it, says of the file; null when
   * nothing.
   */
  entryOf(path: string): SidecarEntry | null {
    const folder = dirname(path);
    let entries = this.byFolder.get(folder);
    if (!entries) {
      entries = this.read(folder);
      this.byFolder.set(folder, entries);
    }
    return (
      entries.get(path.slice(folder === '.' && !path.startsWith('./') ? 0 : folder.length + 1).replace(/^\//, '')) ??
      null
    );
  }

  private read(folder: string): Map<string, SidecarEntry> {
    const path = join(folder, SIDECAR);
    const entries = new Map<string, SidecarEntry>();
    if (!existsSync(path)) return entries;
    const where = shown(path);
    const bytes = besideFile(path, where);
    const decoded = bytes instanceof Uint8Array ? characters(where, bytes) : { text: null, issue: bytes };
    if (decoded.issue) this.problems.push(decoded.issue);
    if (decoded.text === null) return entries;
    const sidecar = readSidecar(decoded.text, where);
    for (const one of sidecar.problems) this.problems.push(one);
    for (const entry of sidecar.entries) {
      if (!existsSync(join(folder, entry.file)))
        this.problems.push(
          problem(
            'input/unknown-file',
            `${where}, line ${entry.line} names ${entry.file}, which is not in ${shown(folder) || '.'}`,
            'Correct the name, or take the row out.',
          ),
        );
      else if (entries.has(entry.file))
        this.problems.push(
          problem(
            'input/bad-csv',
            `${where}, line ${entry.line} names ${entry.file} a second time; the first row holds`,
            'Take one of the rows out.',
          ),
        );
      else entries.set(entry.file, entry);
    }
    return entries;
  }
}

/** The bytes of a file that speaks of others; a pipe or a device is none, and would never end. */
function besideFile(path: string, where: string): Uint8Array | Issue {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    return problem('input/unreadable', `${where} is no plain file`, 'Move it away, or put a table in its place.');
  return wholeFile(path, where, LIMITS, 'bytes', LIMITS.bytes);
}

function leftOutNote(leftOut: readonly string[]): Issue[] {
  if (leftOut.length === 0) return [];
  const some = leftOut.slice(0, 5).map(shown).join(', ');
  const one = leftOut.length === 1;
  const count = `${leftOut.length} ${one ? 'file' : 'files'} left out, since ${one ? 'it is' : 'they are'}`;
  const message = `${count} of no form that is read in folders: ${some}${leftOut.length > 5 ? ', …' : ''}`;
  const help =
    'Read in folders are texts, pages, JSON Lines, feeds, wires, mails, web archives, PDF, .docx, .odt and .zip; ' +
    'name a file itself to have it read.';
  return [{ code: 'input/left-out', severity: 'warning', message, help }];
}
