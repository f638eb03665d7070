import { copyFileSync, existsSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Archive } from '../archive/archive.js';
import { copyArchive } from '../archive/copy.js';
import type { Address } from '../archive/postgres/address.js';
import { openPostgres } from '../archive/postgres/open.js';
import { migrate } from '../archive/schema.js';
import { heldAlone } from '../archive/sqlite/open.js';
import { ReadoutError } from '../model/issue.js';
import { archivePlace, archiveServer, openArchive, openFile } from './archive.js';
import { makeFolders } from './folder.js';

/**
 * Writes a whole copy of an archive into a file, as of one moment, while others read and write it.
 *
 * @throws ReadoutError where the file is there and `force` does not say that it may go
 */
export async function backupTo(
  file: string,
  given: string | undefined,
  force: boolean,
): Promise<{ readonly reports: number; readonly bytes: number }> {
  if (existsSync(file) && !force)
    throw new ReadoutError(`${file} is there already`, 'Give another name, or write over it with --force.');
  const { archive, place } = await openArchive(given, false);
  try {
    if (resolve(file) === place.file)
      throw new ReadoutError(`${file} is the archive itself`, 'Give a file in another place.');
    if (!existsSync(dirname(resolve(file))))
      throw new ReadoutError(`the folder of ${file} is not there`, 'Make it first, or give another file.');
    const part = `${file}.part`;
    rmSync(part, { force: true });
    try {
      await archive.database.copyTo(part);
      renameSync(part, file);
    } finally {
      rmSync(part, { force: true });
    }
    return { reports: await reportsIn(archive), bytes: statSync(file).size };
  } finally {
    await archive.close();
  }
}

/**
 * Puts a copy in the place of an archive. The copy is examined first; an archive that is there is set aside as
 * `archive.db.before-restore`, never deleted.
 *
 * @throws ReadoutError where the copy is not whole, an archive is there and `force` is not given, or it is in use
 */
export async function restoreFrom(
  file: string,
  given: string | undefined,
  force: boolean,
): Promise<{ readonly reports: number; readonly folder: string }> {
  if (!existsSync(file)) throw new ReadoutError(`there is no file ${file}`, 'Check the path.');
  const server = archiveServer(given);
  if (server) return restoreOnto(server, file, force);
  const place = archivePlace(given);
  if (resolve(file) === place.file) throw new ReadoutError(`${file} is the archive itself`, 'Give a backup of it.');
  if (existsSync(place.file) && !force)
    throw new ReadoutError(
      `there is an archive in ${place.folder} already`,
      'Give another folder with --archive, or --force to put the backup in its place.',
    );
  makeFolders(place.folder);
  const part = join(place.folder, 'archive.db.restoring');
  for (const end of ['', '-wal', '-shm']) rmSync(`${part}${end}`, { force: true });
  try {
    copyFileSync(file, part);
    const reports = await examined(part, file);
    if (existsSync(place.file)) await setAside(place.file, place.folder);
    renameSync(part, place.file);
    return { reports, folder: place.folder };
  } finally {
    for (const end of ['', '-wal', '-shm']) rmSync(`${part}${end}`, { force: true });
  }
}

/**
 * Puts a copy in the place of an archive on a server, or brings an archive in a file there. It is filled beside the one
 * that is there, which is set aside as the schema `NAME_before_restore` when all has come.
 */
async function restoreOnto(
  server: Address,
  file: string,
  force: boolean,
): Promise<{ readonly reports: number; readonly folder: string }> {
  const { place, schema } = server;
  const there = await openPostgres(server);
  try {
    if ((await there.tables()).size > 0 && !force)
      throw new ReadoutError(
        `there is an archive in ${place} already`,
        'Give another address with --archive (?schema=NAME), or --force to put the backup in its place.',
      );
  } finally {
    await there.close();
  }
  const folder = mkdtempSync(join(tmpdir(), 'readout-restore-'));
  const target = await openPostgres({ ...server, schema: `${schema}_restoring` });
  try {
    const part = join(folder, 'archive.db');
    copyFileSync(file, part);
    const reports = await examined(part, file);
    await target.drop();
    await migrate(target, place);
    const source = await openFile(part, file);
    try {
      await copyArchive(source.database, target);
    } finally {
      await source.close();
    }
    await target.takePlaceOf(schema);
    return { reports, folder: place };
  } finally {
    await target.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How many reports a copy holds; that it is an archive, whole and of a version that is known, is made sure of. */
async function examined(part: string, file: string): Promise<number> {
  const archive = await openFile(part, file);
  try {
    const [fault] = await archive.database.integrity();
    if (fault !== undefined)
      throw new ReadoutError(`${file} is not whole: ${fault}`, 'Use another backup. Nothing was changed.');
    return await reportsIn(archive);
  } finally {
    await archive.close();
  }
}

/** An archive that nobody else has open, under another name. */
async function setAside(file: string, folder: string): Promise<void> {
  if (!(await heldAlone(file, folder)))
    throw new ReadoutError(
      `the archive in ${folder} is open in another process`,
      'End that first (readout serve, watch or add), then restore again. Nothing was changed.',
    );
  for (const end of ['', '-wal', '-shm']) {
    rmSync(`${file}.before-restore${end}`, { force: true });
    if (existsSync(`${file}${end}`)) renameSync(`${file}${end}`, `${file}.before-restore${end}`);
  }
}

async function reportsIn({ database }: Archive): Promise<number> {
  return Number((await database.one<{ readonly n: number }>('select count(*) as n from reports'))?.n ?? 0);
}
