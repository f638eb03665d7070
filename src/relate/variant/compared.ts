import { type Collation, collate, type WitnessText } from './collate.js';
import { type Difference, differences } from './difference.js';

/** Two stretches side by side, and where they differ. */
export interface Comparison {
  readonly collation: Collation;
  readonly differences: readonly Difference[];
}

/** Two stretches to be compared, the second against the first. */
export interface Stretches {
  readonly x: WitnessText;
  readonly y: WitnessText;
}

/** Compares two stretches word by word. */
export function compareStretches({ x, y }: Stretches): Comparison {
  const collation = collate([x, y]);
  return { collation, differences: differences(collation) };
}
