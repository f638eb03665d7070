import { existsSync, statfsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { Archive } from '../archive/archive.js';
import { type Address, addressOf } from '../archive/postgres/address.js';
import { openPostgres } from '../archive/postgres/open.js';
import { versionOf } from '../archive/schema.js';
import { openSqlite } from '../archive/sqlite/open.js';
import { type Issue, ReadoutError } from '../model/issue.js';
import { makeFolders } from './folder.js';
import { english } from './weights.js';
import { version } from './write.js';

/** The file of an archive in its folder. */
export const ARCHIVE_FILE = 'archive.db';

/** Where an archive stands, and how that was decided. */
export interface ArchivePlace {
  readonly folder: string;
  readonly file: string;
}

/** What is known of the system: for tests. */
export interface System {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
}

const SYSTEM: System = { env: process.env, platform: process.platform, home: homedir() };

/**
 * The folder of the archive: the one that is given, else `READOUT_ARCHIVE`, else `readout` in the user's folder for
 * data, as each system has it.
 */
export function archivePlace(given: string | undefined, system: System = SYSTEM): ArchivePlace {
  const folder = resolve(given ?? (system.env['READOUT_ARCHIVE'] || join(dataFolder(system), 'readout')));
  return { folder, file: join(folder, ARCHIVE_FILE) };
}

/** https://specifications.freedesktop.org/basedir, and what macOS and Windows have in its place. */
function dataFolder({ env, platform, home }: System): string {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  if (platform === 'win32') return env['LOCALAPPDATA'] || join(home, 'AppData', 'Local');
  const named = env['XDG_DATA_HOME'];
  return named?.startsWith('/') ? named : join(home, '.local', 'share');
}

/**
 * The address of an archive on a PostgreSQL server, where one is given or `READOUT_ARCHIVE` names one; null for a
 * folder.
 *
 * @throws ReadoutError where it begins like an address and cannot be read
 */
export function archiveServer(given: string | undefined, system: System = SYSTEM): Address | null {
  return addressOf(given ?? system.env['READOUT_ARCHIVE']);
}

/** An archive that is open, and what is odd about its place. */
export interface OpenArchive {
  readonly archive: Archive;
  readonly place: ArchivePlace;
  readonly notes: readonly Issue[];
}

/**
 * Opens the archive of a folder, or on a server. `make` says whether one is made where there is none.
 *
 * @throws ReadoutError where there is none, or it cannot be opened
 */
export async function openArchive(given: string | undefined, make: boolean): Promise<OpenArchive> {
  const server = archiveServer(given);
  if (server) {
    const archive = await openServer(server, make);
    return { archive, place: { folder: server.place, file: server.place }, notes: [] };
  }
  const place = archivePlace(given);
  if (!existsSync(place.file)) {
    if (!make)
      throw new ReadoutError(
        `there is no archive in ${place.folder}`,
        'Begin one with: readout add PATH...   Another folder is given with --archive DIR.',
      );
    makeFolder(place.folder);
  }
  const archive = await openFile(place.file, place.folder);
  return { archive, place, notes: notesOn(place.folder) };
}

/** Opens the archive in a file. */
export async function openFile(file: string, place: string): Promise<Archive> {
  if (existsSync(file) && statSync(file).isDirectory())
    throw new ReadoutError(`${file} is a folder, not an archive`, 'Move it away, or give another folder.');
  const database = await openSqlite(file, { place });
  if (!database)
    throw new ReadoutError(
      'there is nothing here that reads an archive: neither node:sqlite nor libsql',
      'Use Node 24, or install the optional package: npm install libsql@0.5.29',
    );
  try {
    return await Archive.open({ database, place, english, software: version(), now });
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Opens the archive on a server. */
export async function openServer(address: Address, make: boolean): Promise<Archive> {
  const database = await openPostgres(address);
  const { place } = address;
  try {
    if (!make && (await versionOf(database)) === 0)
      throw new ReadoutError(
        `there is no archive in ${place}`,
        'Begin one with: readout add PATH...   Another one is given with --archive.',
      );
    return await Archive.open({ database, place, english, software: version(), now });
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** The moment, to the second. */
function now(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}

function makeFolder(folder: string): void {
  try {
    makeFolders(folder);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new ReadoutError(
      `the folder ${folder} cannot be made (${code})`,
      'Give another one with --archive, or check who may write there.',
    );
  }
}

/** Folders that programs keep the same on several machines, by how they are called. */
const SYNCED =
  /^(?:dropbox(?: \(.*\))?|onedrive(?: - .*)?|(?:icloud|google|pcloud|proton) ?drive|my drive|mobile documents)$/i;
const SYNCED_BY = /^(?:cloudstorage|nextcloud|owncloud|syncthing|sync|box|box sync|mega)$/i;

/** Types of file systems on other machines, as `statfs` of Linux numbers them. */
const REMOTE: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB'],
  [0x5346414f, 'AFS'],
  [0x01021997, '9P'],
  [0x65735546, 'FUSE'],
  [0x00c36400, 'Ceph'],
  [0x0bd00bd0, 'Lustre'],
]);

/** What is odd about the place of an archive: folders that are synced, and disks of other machines. */
export function notesOn(folder: string, typeOf: (folder: string) => number | null = fileSystem): Issue[] {
  const synced = folder.split(/[/\\]/).find((part) => SYNCED.test(part) || SYNCED_BY.test(part));
  const remote = REMOTE.get(typeOf(folder) ?? -1);
  const notes: Issue[] = [];
  if (synced !== undefined)
    notes.push(
      issue(
        'archive/synced-folder',
        `the archive ${folder} lies in a synced folder ("${synced}"): a copy made while it is written can be damaged`,
        'Keep it on this machine alone (--archive DIR), and sync a copy made by: readout backup FILE',
      ),
    );
  if (remote !== undefined)
    notes.push(
      issue(
        'archive/network-disk',
        `the archive ${folder} lies on a disk of another machine (${remote}), where two processes can harm it`,
        'Keep it on a disk of this machine (--archive DIR).',
      ),
    );
  return notes;
}

function fileSystem(folder: string): number | null {
  try {
    return process.platform === 'linux' ? statfsSync(folder).type : null;
  } catch {
    return null;
  }
}

function issue(code: string, message: string, help: string): Issue {
  return { code, severity: 'warning', message, help };
}
