import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { civilDate } from '../input/date.js';
import { readJsonLine } from '../input/jsonl.js';
import { kindOf, readSource } from '../input/read.js';
import { readSidecar, SIDECAR, type SidecarEntry, withSidecar } from '../input/sidecar.js';
import { problem, type ReadSource } from '../input/source.js';
import { type Issue, ReadoutError } from '../model/issue.js';
import type { SourceDocument } from '../model/report.js';
import { decode } from './decode.js';
import { CORRECTIONS_FILE, listFiles, namesOf, readBytes, shown, unpack } from './files.js';

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
}

export interface SourceOptions {
  /** Date of publication of the reports that say none themselves: any form that `civilDate` reads. */
  readonly published?: string | undefined;
  /** All bytes of standard input, for the path `-`. */
  readonly stdin?: () => Promise<Uint8Array>;
}

/**
 * Reads files, folders, glob patterns and standard input (`-`) into documents, in order of path. A file that cannot be
 * read is a problem; the others are read. `reports.csv` beside a file says what the file does not.
 *
 * @throws ReadoutError when a path does not exist, a pattern matches nothing, or the date is none
 */
export async function readSources(paths: readonly string[], options: SourceOptions = {}): Promise<Sources> {
  return readPaths(paths, options.published, paths.includes('-') ? await options.stdin?.() : undefined);
}

/** As {@link readSources}, with all bytes of standard input where `-` is among the paths. */
export function readPaths(paths: readonly string[], date?: string, stdin: Uint8Array = new Uint8Array()): Sources {
  const published = date === undefined ? null : civilDate(date);
  if (date !== undefined && published === null)
    throw new ReadoutError(`"${date}" is no date`, 'Write it as YYYY-MM-DD, for instance 2024-03-07.');
  const { files, leftOut, problems: closed } = listFiles(paths.filter((path) => path !== '-'));
  const sidecars = new SidecarShelf();
  const names = namesOf(files);
  const documents: SourceDocument[] = [];
  const problems: Issue[] = [...closed];
  const keep = (read: ReadSource): void => {
    documents.push(...read.documents);
    problems.push(...read.problems);
  };
  files.forEach((path, index) => {
    const read = readFile(path, names[index]!);
    const entry = sidecars.entryOf(path);
    keep(entry ? { ...read, documents: read.documents.map((document) => withSidecar(document, entry)) } : read);
  });
  if (paths.includes('-')) keep(readDecoded('stdin', unpack(stdin, 'stdin'), 'stdin'));
  problems.push(...sidecars.problems);
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
  };
}

function correctionsFile(paths: readonly string[], files: readonly string[]): string | null {
  const folder =
    paths.find((path) => path !== '-' && existsSync(path) && statSync(path).isDirectory()) ??
    (files[0] === undefined ? null : dirname(files[0]));
  return folder === null ? null : join(folder, CORRECTIONS_FILE);
}

/** Reads one file into documents. */
function readFile(path: string, name: string): ReadSource {
  return readDecoded(name, readBytes(path, shown(path)), shown(path));
}

/** `name` goes into the reports, `where` into messages. */
function readDecoded(name: string, bytes: Uint8Array | Issue, where: string): ReadSource {
  if (!(bytes instanceof Uint8Array)) return { documents: [], problems: [bytes] };
  if (bytes.length === 0)
    return {
      documents: [],
      problems: [
        problem('input/empty', `${where} is empty`, 'Check that the file was saved completely, or leave it out.'),
      ],
    };
  if (kindOf(name, '') === 'jsonl') return readLines(name, bytes, where);
  const head = Buffer.from(bytes.subarray(0, 4_096)).toString('latin1');
  const { text, issue } = decode(where, bytes, kindOf(name, head) === 'html');
  if (text === null) return { documents: [], problems: issue ? [issue] : [] };
  const problems = issue?.severity === 'error' ? [issue] : [];
  const read = readSource({ name, text, issues: issue ? [issue] : [] });
  return {
    documents: read.documents,
    problems: [...problems, ...read.problems.map((one) => ({ ...one, message: one.message.replace(name, where) }))],
  };
}

/** JSON Lines, decoded line by line so that no string holds the whole file. */
function readLines(name: string, bytes: Uint8Array, where: string): ReadSource {
  const whole = decode(where, bytes.subarray(0, 4_096), false);
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
    problems.push(...read.problems);
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
    const bytes = readBytes(path, where);
    const decoded = bytes instanceof Uint8Array ? decode(where, bytes, false) : { text: null, issue: bytes };
    if (decoded.issue) this.problems.push(decoded.issue);
    if (decoded.text === null) return entries;
    const sidecar = readSidecar(decoded.text, where);
    this.problems.push(...sidecar.problems);
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

function leftOutNote(leftOut: readonly string[]): Issue[] {
  if (leftOut.length === 0) return [];
  const some = leftOut.slice(0, 5).map(shown).join(', ');
  const message = `${leftOut.length} ${leftOut.length === 1 ? 'file' : 'files'} left out, since ${leftOut.length === 1 ? 'it is' : 'they are'} of no form that is read in folders: ${some}${leftOut.length > 5 ? ', …' : ''}`;
  return [
    {
      code: 'input/left-out',
      severity: 'warning',
      message,
      help: 'Readout reads .txt, .md, .html, .mhtml and .jsonl (also .gz) in folders; name a file itself to have it read.',
    },
  ];
}
