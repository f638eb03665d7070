import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as after } from 'node:timers/promises';
import type { Archive } from '../archive/archive.js';
import { ArchiveError } from '../archive/database.js';
import { endLease, type Lease, takeLease } from '../archive/lease.js';

/** How a reader or a clerk works. */
export interface Shift {
  /** Ends when there is nothing to do; else waits for more. */
  readonly once: boolean;
  /** When it fires, what is at work is finished and the shift ends. */
  readonly ended: AbortSignal;
  readonly told: (line: string) => void;
}

/** Milliseconds between two looks when nothing waits, and when the server cannot be reached. */
const IDLE = 500;
const LOST = 3_000;

/**
 * Reads what waits in the inbox, so many documents a transaction, beside other readers. Gives how many were read. A
 * server that is away is waited for.
 *
 * @throws ReadoutError where the archive lets only one write at a time, or `once` is set and the server is away
 */
export async function readInbox(archive: Archive, batch: number, shift: Shift): Promise<number> {
  const but = new Set<number>();
  let done = 0;
  await working(shift, async () => {
    const { read, unreadable } = await archive.readBeside(batch, but);
    done += read;
    for (const { nr, name, why } of unreadable) {
      but.add(nr);
      shift.told(`${name} stays in the inbox: its reader broke down over it (${why})`);
    }
    if (read > 0) shift.told(`read ${read} ${read === 1 ? 'report' : 'reports'}, ${done} in all`);
    return read + unreadable.length > 0;
  });
  return done;
}

/** Reports filed in one transaction. */
const FILED = 50;

/**
 * Files what was read under its stories and tells the stories that changed, as long as it holds the clerk's lease; else
 * it stands by, and takes over when the lease of the other has run out. `seconds` is how long a lease holds.
 *
 * @throws ReadoutError where `once` is set and the server is away
 */
export async function fileInbox(archive: Archive, seconds: number, shift: Shift): Promise<void> {
  const owner = `${hostname()} ${process.pid} ${randomUUID().slice(0, 8)}`;
  const { database } = archive;
  let lease: Lease | null = null;
  let renewed = 0;
  let stood = false;
  let waited = 0;
  await working(shift, async () => {
    if (lease === null || performance.now() - renewed > (seconds * 1000) / 3) {
      const held: Lease | null = await takeLease(database, owner, seconds);
      if (held && held.fence !== lease?.fence) shift.told(`holds the lease of the clerk (number ${held.fence})`);
      if (!held && !stood) shift.told('stands by: another clerk is at work');
      stood = held === null;
      lease = held;
      renewed = performance.now();
    }
    if (lease === null) return false;
    const filed = await archive.fileUnder(lease, FILED);
    if (filed === null) {
      lease = null;
      return true;
    }
    if (filed.size > 0) return true;
    // While readers are at work, a story that grows would be told again and again.
    const waits = await archive.unread();
    const reading = !shift.once && waits !== waited && waits > 0;
    waited = waits;
    if (reading) return false;
    const [story] = await archive.untold(1);
    if (story !== undefined) await archive.tell(story);
    return story !== undefined;
  });
  if (lease !== null) await endLease(database, lease);
}

/** Works step by step; a step says whether there was anything to do. */
async function working({ once, ended, told }: Shift, step: () => Promise<boolean>): Promise<void> {
  let away = false;
  while (!ended.aborted) {
    let pause = 0;
    try {
      if (!(await step())) {
        if (once) return;
        pause = IDLE;
      }
      away = false;
    } catch (error) {
      if (once || !(error instanceof ArchiveError) || !PASSING.has(error.fault)) throw error;
      if (!away) told(`waits: ${error.message}`);
      away = true;
      pause = LOST;
    }
    if (pause > 0) await after(pause, undefined, { signal: ended }).catch(() => {});
  }
}

/** Faults that go by. */
const PASSING: ReadonlySet<string> = new Set(['unreachable', 'busy']);
