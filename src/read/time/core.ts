import type { Meaning } from './meaning.js';
import type { TimeRuleId } from './rules.js';
import type { Mod } from './words.js';

/** An expression as a rule finds it: the entries up to `next`, and what they say. */
export interface Core {
  readonly next: number;
  readonly meaning: Meaning;
  readonly mod?: Mod | null;
  readonly rule: TimeRuleId;
}
