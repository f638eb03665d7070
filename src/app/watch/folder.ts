import { statSync } from 'node:fs';
import { basename, relative, sep } from 'node:path';
import { ReadoutError } from '../../model/issue.js';
import type { SourceDocument } from '../../model/report.js';
import { listFiles } from '../files.js';
import { readPaths } from '../sources.js';
import { handIn, type Intake, sourceEvent, tellIssues } from './source.js';

/** What is kept of a folder: each file that was read, with its size and the time of its last change. */
interface FolderState {
  readonly files?: Readonly<Record<string, string>>;
  readonly failures?: number;
}

/** A file that was changed less than so many milliseconds ago may be half written. */
const SETTLED = 2_000;

/**
 * Reads the files of a folder that are new or changed since the last look, and tells those that are gone. A file that
 * is being written is left for the next look; `true` is given back where there is one.
 */
export async function lookAtFolder(folder: string, intake: Intake): Promise<boolean> {
  const state = JSON.parse((await intake.watched.source(folder)) ?? '{}') as FolderState;
  const now = intake.clock();
  const there = filesIn(folder);
  if (typeof there === 'string') {
    const events = (state.failures ?? 0) === 0 ? [sourceEvent('source-failed', folder, there, now)] : [];
    await keep({ ...state, failures: 1 }, events);
    return false;
  }
  const files: Record<string, string> = {};
  const known = state.files ?? {};
  let waits = false;
  for (const [file, { stamp, changed }] of there) {
    if (intake.stopped()) return false;
    if (known[file] === stamp) files[file] = stamp;
    else if (Math.abs(now - changed) < SETTLED) {
      waits = true;
      if (known[file] !== undefined) files[file] = known[file];
    } else if (await takeFile(folder, file, stamp, intake)) files[file] = stamp;
    else waits = true;
  }
  const gone = Object.keys(known).filter((file) => !there.has(file));
  await keep({ files }, [
    ...((state.failures ?? 0) > 0 ? [sourceEvent('source-back', folder, null, now)] : []),
    ...gone.map((file) => sourceEvent('file-gone', named(folder, file), null, now)),
  ]);
  return waits;

  function keep(next: FolderState, events: Parameters<typeof intake.watched.keepSource>[2]): Promise<void> {
    return intake.watched.keepSource(folder, JSON.stringify(next), events, intake.archive.now());
  }
}

/** Reads a file and hands in its reports; false where it was written to meanwhile. */
async function takeFile(folder: string, file: string, stamp: string, intake: Intake): Promise<boolean> {
  const { documents, problems } = readPaths([file]);
  if (stampOf(file)?.stamp !== stamp) return false;
  tellIssues(intake, problems);
  await handIn(
    intake,
    documents.map((document) => renamed(document, basename(file), named(folder, file))),
  );
  return true;
}

/** A report goes by the path of its file from the folder, whichever files were read with it. */
function renamed(document: SourceDocument, own: string, name: string): SourceDocument {
  return document.name.startsWith(own) ? { ...document, name: `${name}${document.name.slice(own.length)}` } : document;
}

function named(folder: string, file: string): string {
  return relative(folder, file).split(sep).join('/');
}

/** The files of a folder with their stamps, in order; or why it cannot be listed. */
function filesIn(folder: string): ReadonlyMap<string, Stamp> | string {
  try {
    const { files } = listFiles([folder]);
    return new Map(files.flatMap((file): [string, Stamp][] => (stampOf(file) ? [[file, stampOf(file)!]] : [])));
  } catch (error) {
    if (error instanceof ReadoutError || (error instanceof Error && 'code' in error)) return error.message;
    throw error;
  }
}

interface Stamp {
  readonly stamp: string;
  /** Milliseconds. */
  readonly changed: number;
}

function stampOf(file: string): Stamp | null {
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat ? { stamp: `${stat.size} ${stat.mtimeMs}`, changed: stat.mtimeMs } : null;
}
