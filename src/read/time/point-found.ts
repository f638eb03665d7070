import type { Point } from './meaning.js';
import type { TimeRuleId } from './rules.js';

/** A calendar point as found. */
export interface PointFound {
  readonly next: number;
  readonly point: Point;
  readonly rule: TimeRuleId;
}
