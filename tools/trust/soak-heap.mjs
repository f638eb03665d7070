/**
 * Taken in by the process that a soak watches (`node --expose-gc --import`): on SIGUSR2 collects what nobody holds and
 * writes what is left, so that growth can be told from garbage that waits.
 */
import { writeFileSync } from 'node:fs';
import { memoryUsage } from 'node:process';

process.on('SIGUSR2', () => {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = memoryUsage();
  writeFileSync(process.env.SOAK_HEAP, `${heapUsed + external}\n`);
});
