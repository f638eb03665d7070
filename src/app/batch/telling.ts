import type { BlockRows } from '../../batch/stages.js';
import { TABLES } from '../../batch/tables.js';
import { problem } from '../../input/source.js';
import { issueLine } from './pieces.js';

/** A block as a worker gets it; `part` where a worker died over the whole block. */
export interface Told {
  /** The first key of the whole block. */
  readonly block: string;
  readonly keys: readonly string[];
  readonly packed: readonly string[];
  readonly part: boolean;
}

/** Milliseconds for a block, and for each of its reports. */
const BLOCK = 120_000;
const REPORT = 10_000;

export function patienceForTelling({ keys }: Told): number {
  return BLOCK + REPORT * keys.length;
}

/** The reports of a block one by one; null for one alone. */
export function partsOfTelling<T extends Told>(telling: T): T[] | null {
  const { keys, packed } = telling;
  return keys.length < 2
    ? null
    : keys.map((key, k) => ({ ...telling, keys: [key], packed: [packed[k] ?? ''], part: true }));
}

/** The lines of a block: its rows by table, or what went wrong. */
export function linesOfTelling({ keys, part }: Pick<Told, 'keys' | 'part'>, rows: BlockRows | string): string[] {
  const lost = (what: string): string =>
    issueLine(
      problem('batch/not-told', `report ${keys[0]} ${what}`, 'Its text may be odd: look at it, or leave it out.'),
    );
  if (typeof rows === 'string') return [lost(`could not be told: ${rows}`)];
  const lines = TABLES.flatMap(({ name }) => (rows[name] ?? []).map((row) => `${name}\t${row}`));
  return part ? [lost('is told alone: its block could not be told'), ...lines] : lines;
}
