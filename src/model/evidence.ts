import type { Span } from './span.js';

/** Words of one report: `exact === text.slice(start, end)`, always. */
export interface Evidence extends Span {
  readonly report: string;
  readonly exact: string;
}
