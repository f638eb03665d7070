import { appendFileSync } from 'node:fs';
import { expect } from 'vitest';

/** True for the long runs of `npm run trust -- --full`; in `npm test` each row runs on a sample. */
export const FULL = process.env['TRUST'] === 'full';

/** The sample's size, or the whole's. */
export function runs(sample: number, whole: number): number {
  return FULL ? whole : sample;
}

/** Writes what was measured for a row of the catalogue where `npm run trust` collects it. */
export function measured(row: string, figure: string): void {
  const file = process.env['TRUST_RESULTS'];
  const { currentTestName, testPath } = expect.getState();
  if (file) appendFileSync(file, `${JSON.stringify({ row, figure, test: currentTestName, file: testPath })}\n`);
}

/** Numbers from 0 (included) to 1 (not), always the same for a seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
