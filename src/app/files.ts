import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { gzipStart } from '../input/archive/gzip.js';
import { isZip } from '../input/archive/zip.js';
import { isGzip } from '../input/bytes.js';
import type { ByteRange } from '../input/context.js';
import { type Limits, raise } from '../input/limits.js';
import { SIDECAR } from '../input/sidecar.js';
import { problem } from '../input/source.js';
import { type Issue, ReadoutError } from '../model/issue.js';
import { compareText } from '../model/order.js';

/** Name of the file in which a reader's corrections are kept, beside the reports. */
export const CORRECTIONS_FILE = 'readout-corrections.json';

/** Files in a folder that are read; others are left out. A file that is named itself is read whatever its ending. */
const READ_IN_FOLDERS = new RegExp(
  '\\.(?:txt|text|md|html?|xhtml|mhtml?|mht|jsonl|ndjson|json|xml|rss|atom|rdf|nitf|newsml|eml|mbox|warc|wacz|' +
    'pdf|docx|odt|zip)(?:\\.gz)?$',
  'i',
);

/** What a folder says of itself is no report. */
const ABOUT_FOLDER = /^README(?:\.\w{1,8})?$/i;

/** Files that stand beside reports and are none. */
const BESIDE_REPORTS = new Set([SIDECAR, CORRECTIONS_FILE]);

/** The files that a list of paths stands for. */
export interface Listing {
  readonly files: readonly string[];
  /** Those of them that were named themselves. */
  readonly given: ReadonlySet<string>;
  /** Files in given folders that are of no form Readout reads. */
  readonly leftOut: readonly string[];
  /** Folders that cannot be opened. */
  readonly problems: readonly Issue[];
}

/**
 * The files that paths, folders (with everything in them) and glob patterns stand for, each once, sorted by path.
 *
 * @throws ReadoutError when a path does not exist or a pattern matches nothing
 */
export function listFiles(paths: readonly string[]): Listing {
  const collector = new Collector();
  for (const path of paths) {
    refuseAddress(path);
    if (existsSync(path)) collector.add(path);
    else if (isDynamicPattern(path)) {
      const matched = globSync(path, { onlyFiles: false, expandDirectories: false }).map((found) =>
        found.replace(/\/$/, ''),
      );
      if (matched.length === 0)
        throw new ReadoutError(`no file matches ${path}`, 'Check the pattern, or give a folder.');
      for (const found of matched) collector.add(found);
    } else throw new ReadoutError(`there is no file or folder ${path}`, 'Check the path.');
  }
  return {
    files: [...collector.files.values()].sort(compareText),
    given: collector.given,
    leftOut: collector.leftOut.sort(compareText),
    problems: collector.problems,
  };
}

function refuseAddress(path: string): void {
  if (!/^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(path)) return;
  throw new ReadoutError(
    `${path} is an address, and files are read here`,
    'Fetch it first with fetchPaths, or save the page in your browser (File, Save As) and give the file.',
  );
}

/** Walks paths and folders; a file is kept once, however often it is met. */
class Collector {
  /** By real path. */
  readonly files = new Map<string, string>();
  readonly given = new Set<string>();
  readonly leftOut: string[] = [];
  readonly problems: Issue[] = [];
  /** Folders, by real path. */
  private readonly walked = new Set<string>();

  /** A path that was given: a file is read whatever it is called. */
  add(path: string): void {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) this.leftOut.push(path);
    else if (stat.isDirectory()) this.walk(path);
    else if (!BESIDE_REPORTS.has(basename(path))) {
      this.keep(path);
      this.given.add(path);
    }
  }

  /** Each folder once, however many links lead to it: links may form a mesh with millions of ways through it. */
  private walk(folder: string): void {
    const real = realpathSync(folder);
    if (this.walked.has(real)) return;
    this.walked.add(real);
    let entries: string[];
    try {
      entries = readdirSync(folder).sort(compareText);
    } catch {
      this.problems.push(
        problem('input/unreadable', `the folder ${shown(folder)} cannot be opened`, 'Check who may read it.'),
      );
      return;
    }
    for (const entry of entries) {
      if (entry.startsWith('.') || entry === 'node_modules' || BESIDE_REPORTS.has(entry)) continue;
      const path = join(folder, entry);
      const stat = statSync(path, { throwIfNoEntry: false });
      if (stat?.isDirectory() && isSavedWith(entry, entries)) this.leftOut.push(path);
      else if (stat?.isDirectory()) this.walk(path);
      else if (stat?.isFile() && READ_IN_FOLDERS.test(entry) && !ABOUT_FOLDER.test(entry)) this.keep(path);
      else this.leftOut.push(path);
    }
  }

  private keep(path: string): void {
    const real = realpathSync(path);
    if (!this.files.has(real)) this.files.set(real, path);
  }
}

/** True for the folder of pictures and frames that a browser saves beside a page (`page.html`, `page_files`). */
function isSavedWith(folder: string, entries: readonly string[]): boolean {
  const page = /^(.+)(?:_files|-Dateien|_fichiers|\.files)$/.exec(folder)?.[1];
  return page !== undefined && entries.some((entry) => entry === `${page}.html` || entry === `${page}.htm`);
}

/** A file that is open: its bytes, or for a web archive a way to read them piece by piece. */
export interface Opened {
  readonly bytes: Uint8Array | null;
  readonly range: ByteRange | null;
  readonly close: () => void;
}

/** Opens a file that is to be read; or says why it cannot be had. */
export function openSource(path: string, name: string, limits: Limits): Opened | Issue {
  try {
    const size = sizeOf(path, name);
    if (typeof size !== 'number') return size;
    const start = firstBytes(path);
    const which = limitOf(path, start);
    const most = limits[which];
    if (size > most) return tooLarge(name, most, which);
    if (size > 0 && isWebArchive(path, start)) return fileRange(path, size);
    const bytes = readAll(path, most, size);
    return bytes.length > most ? tooLarge(name, most, which) : { bytes, range: null, close: () => {} };
  } catch (error) {
    return unreadable(name, error);
  }
}

/** Which limit holds for a file, by its name and its first bytes. */
function limitOf(path: string, start: Uint8Array): 'archive' | 'unpacked' | 'bytes' {
  if (isWebArchive(path, start) || isZip(start)) return 'archive';
  return isDocument(path, start) ? 'unpacked' : 'bytes';
}

/** How many bytes of a stream are taken at most, by its first bytes. */
export function mostOfStream(start: Uint8Array, limits: Limits): number {
  return limits[limitOf('', start)];
}

/** Why bytes from a stream are too many to be read; null where they are not. */
export function streamProblem(bytes: Uint8Array, name: string, limits: Limits): Issue | null {
  const which = limitOf(name, bytes.subarray(0, 1_024));
  return bytes.length > limits[which] ? tooLarge(name, limits[which], which) : null;
}

/** The bytes of a whole file of at most `most` bytes, unpacked when they are gzip; or why they cannot be had. */
export function wholeFile(
  path: string,
  name: string,
  limits: Pick<Limits, 'ratio'>,
  which: 'archive' | 'bytes',
  most: number,
): Uint8Array | Issue {
  try {
    const size = sizeOf(path, name);
    if (typeof size !== 'number') return size;
    if (size > most) return tooLarge(name, most, which);
    return unpack(readAll(path, most, size), name, { ratio: limits.ratio, which, most });
  } catch (error) {
    return unreadable(name, error);
  }
}

/** How long a file is, 0 where that cannot be told; or why it is none. */
function sizeOf(path: string, name: string): number | Issue {
  const stat = statSync(path);
  if (stat.isCharacterDevice() || stat.isBlockDevice() || stat.isSocket())
    return problem('input/unreadable', `${name} is a device, not a file`, 'Give a file, or "-" for standard input.');
  return stat.isFile() ? stat.size : 0;
}

function unreadable(name: string, error: unknown): Issue {
  return problem(
    'input/unreadable',
    `${name} cannot be read: ${reasonOf(error)}`,
    'Check that it is a file and who may read it.',
  );
}

function firstBytes(path: string): Uint8Array {
  if (!statSync(path).isFile()) return new Uint8Array();
  const handle = openSync(path, 'r');
  try {
    const start = new Uint8Array(1_024);
    return start.subarray(0, readSync(handle, start, 0, start.length, 0));
  } finally {
    closeSync(handle);
  }
}

/** `WARC/` at the start, or a gzip file that is named as one: its records are packed one by one. */
function isWebArchive(path: string, start: Uint8Array): boolean {
  if (String.fromCharCode(...start.subarray(0, 5)) === 'WARC/') return true;
  return /\.warc\.gz\b/i.test(basename(path)) && gzipStart(start, 0) !== null;
}

/** Files that hold more than their text: pictures in a PDF, attachments in a mailbox, what is packed. */
function isDocument(path: string, start: Uint8Array): boolean {
  return isGzip(start) || /\.(?:pdf|mbox|eml)$/i.test(path) || String.fromCharCode(...start.subarray(0, 5)) === '%PDF-';
}

/** So many bytes of a web archive are read at once. */
const CHUNK = 4_194_304;

function fileRange(path: string, size: number): Opened {
  const handle = openSync(path, 'r');
  let chunk = new Uint8Array();
  let from = 0;
  const read = (start: number, end: number): Uint8Array => {
    const stop = Math.min(end, size);
    if (start < from || stop > from + chunk.length) {
      const length = Math.max(0, Math.min(Math.max(stop - start, CHUNK), size - start));
      chunk = new Uint8Array(length);
      from = start;
      for (let at = 0; at < length; ) {
        const count = readSync(handle, chunk, at, length - at, start + at);
        if (count === 0) break;
        at += count;
      }
    }
    return chunk.subarray(start - from, Math.max(start, stop) - from);
  };
  return { bytes: null, range: { length: size, read }, close: () => closeSync(handle) };
}

/** Bytes that may unpack to this much are never too much, however small they were packed. */
const ALWAYS_ALLOWED = 1_000_000;

/** Bytes, unpacked when they are gzip. */
function unpack(
  bytes: Uint8Array,
  name: string,
  { ratio, which, most }: { readonly ratio: number; readonly which: 'archive' | 'bytes'; readonly most: number },
): Uint8Array | Issue {
  if (bytes.length > most) return tooLarge(name, most, which);
  if (!isGzip(bytes)) return bytes;
  const limit = Math.min(most, Math.max(ALWAYS_ALLOWED, ratio * bytes.length));
  try {
    return gunzipSync(bytes, { maxOutputLength: limit });
  } catch (error) {
    if (error instanceof RangeError && limit === most) return tooLarge(name, most, which);
    if (error instanceof RangeError)
      return problem(
        'input/too-large',
        `${name} unpacks to more than is read: ${ratio} times its size`,
        raise('ratio'),
      );
    return problem('input/unreadable', `${name} is a damaged gzip file`, 'Fetch or save it again.');
  }
}

function tooLarge(name: string, limit: number, which: keyof Limits): Issue {
  return problem('input/too-large', `${name} is larger than ${limit / 1_000_000} MB`, raise(which));
}

/** All bytes of a file, or one more than `limit` of them. */
function readAll(path: string, limit: number, size: number): Uint8Array {
  const handle = openSync(path, 'r');
  try {
    const chunks: Uint8Array[] = [];
    let total = 0;
    for (let chunk = Math.min(Math.max(size + 1, 65_536), 67_108_864); total <= limit; ) {
      const buffer = new Uint8Array(chunk);
      const read = readSync(handle, buffer, 0, chunk, null);
      if (read === 0) break;
      chunks.push(buffer.subarray(0, read));
      total += read;
    }
    return chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks);
  } finally {
    closeSync(handle);
  }
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'you may not read it',
    EPERM: 'you may not read it',
    EISDIR: 'it is a folder',
    ENOENT: 'it is gone',
    EIO: 'the disk reports an error',
    EMFILE: 'too many files are open',
  };
  return reasons[code] ?? (code || 'the system gives no reason');
}

/**
 * The names of files as reports carry them: the file name alone, or as many folders before it as it takes to tell it
 * from the others. The names do not depend on how the paths were given.
 */
export function namesOf(paths: readonly string[]): string[] {
  const parts = paths.map((path) => realpathSync(path).split(sep));
  const depth = parts.map(() => 1);
  const nameAt = (index: number): string => parts[index]!.slice(-depth[index]!).join('/');
  for (let round = 0; round < 64; round++) {
    const groups = new Map<string, number[]>();
    parts.forEach((_, index) => groups.set(nameAt(index), [...(groups.get(nameAt(index)) ?? []), index]));
    const clashes = [...groups.values()]
      .filter((group) => group.length > 1)
      .flat()
      .filter((index) => depth[index]! < parts[index]!.length);
    if (clashes.length === 0) break;
    for (const index of clashes) depth[index]!++;
  }
  return parts.map((_, index) => nameAt(index));
}

/** A path as messages print it: from the working folder where that is shorter. */
export function shown(path: string): string {
  const near = relative('.', path);
  return near !== '' && near.length < path.length ? near : path;
}

/** The text of a file that must be text, for the commands that read what Readout wrote. */
export function readWritten(path: string): string {
  if (!existsSync(path)) throw new ReadoutError(`there is no file ${path}`, 'Check the path.');
  try {
    if (statSync(path).isCharacterDevice()) throw new Error('a device');
    return readFileSync(path, 'utf8');
  } catch {
    throw new ReadoutError(`${path} cannot be read`, 'Check that it is a file and who may read it.');
  }
}
