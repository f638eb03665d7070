import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const CALLS = ['openSync', 'writeSync', 'fsyncSync', 'closeSync', 'renameSync', 'unlinkSync'] as const;
type Call = (typeof CALLS)[number];

/** What was called while {@link watched} ran. */
export interface Watched<T> {
  readonly calls: readonly Call[];
  readonly result: T | null;
  readonly error: unknown;
}

/**
 * Runs something while calls to the disk are counted. The call of number `failing` (from 1) fails with `code`; with
 * `forGood` so do all behind it.
 */
export function watched<T>(
  run: () => T,
  { failing = 0, code = 'ENOSPC', forGood = false }: { failing?: number; code?: string; forGood?: boolean } = {},
): Watched<T> {
  const real = Object.fromEntries(CALLS.map((name) => [name, fs[name]]));
  const calls: Call[] = [];
  for (const name of CALLS)
    (fs as unknown as Record<string, unknown>)[name] = (...args: unknown[]): unknown => {
      calls.push(name);
      const fails = failing > 0 && (forGood ? calls.length >= failing : calls.length === failing);
      // What is open must be closed, whatever else fails, or the test itself would leak.
      if (fails && name === 'closeSync') (real[name] as (...all: unknown[]) => unknown)(...args);
      if (fails) throw Object.assign(new Error(`${code}: planted`), { code });
      return (real[name] as (...all: unknown[]) => unknown)(...args);
    };
  syncBuiltinESMExports();
  try {
    return { calls, result: run(), error: null };
  } catch (error) {
    return { calls, result: null, error };
  } finally {
    Object.assign(fs, real);
    syncBuiltinESMExports();
  }
}
