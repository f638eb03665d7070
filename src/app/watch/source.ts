import type { Archive } from '../../archive/archive.js';
import type { NewEvent, Watched } from '../../archive/watched.js';
import type { Issue } from '../../model/issue.js';
import type { SourceDocument } from '../../model/report.js';
import type { EventKind, WatchEvent } from '../../watch/event.js';
import { plain } from '../../watch/grow.js';

/** What the sources of a watch work on. */
export interface Intake {
  readonly archive: Archive;
  readonly watched: Watched;
  /** The moment in milliseconds. */
  readonly clock: () => number;
  /** True once the watch is to end: no new step is begun. */
  readonly stopped: () => boolean;
  /** Tells what is worth knowing and is no event. */
  readonly note: (message: string, help: string) => void;
}

/** What is kept of a source that can fail. */
export interface SourceState {
  /** Failures one after the other. */
  readonly failures?: number;
  /** Milliseconds before which it is not asked again. */
  readonly next?: number;
}

const FIRST_PAUSE = 5 * 60_000;
const LONGEST_PAUSE = 24 * 3_600_000;

/** The state of a source that has failed once more: each time it is left alone for twice as long, at most a day. */
export function afterFailure(state: SourceState, now: number): Required<SourceState> {
  const failures = (state.failures ?? 0) + 1;
  return { failures, next: now + Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(failures - 1, 10)) };
}

/** An event about a source, at a moment in milliseconds. */
export function sourceEvent(kind: EventKind, source: string, why: string | null, at: number): NewEvent {
  const event: WatchEvent = { ...plain(kind, source, null), is: why };
  return { sign: `${source} ${at}`, story: null, kind, event: JSON.stringify(event) };
}

/** Puts documents of a source into the archive: once this returns they are there, though not read. */
export async function handIn({ archive }: Intake, documents: readonly SourceDocument[]): Promise<number> {
  return documents.length === 0 ? 0 : (await archive.submit(documents)).fresh;
}

export function tellIssues({ note }: Intake, issues: readonly Issue[]): void {
  for (const { message, help } of issues) note(message, help);
}
