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

export { chance as random } from '../planted.js';
