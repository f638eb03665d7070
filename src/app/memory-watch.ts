import { Worker } from 'node:worker_threads';

/** Megabytes of memory, of whatever kind, that a process that reads other people's files may take. */
const MOST = 1_024;
/** Milliseconds between two looks. */
const EVERY = 50;

/** Runs beside the program: what is busy is seen too. */
const WATCHER = `setInterval(() => {
  if (process.memoryUsage.rss() > ${MOST} * 1048576) process.kill(process.pid, 'SIGKILL');
}, ${EVERY});`;

/** Ends this process where it takes too much memory, also of kinds that no limit of the heap counts. */
export function watchMemory(): void {
  new Worker(WATCHER, { eval: true }).unref();
}
