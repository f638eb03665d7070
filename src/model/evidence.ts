import type { Span } from './span.js';

/** Words of one report: `exact === text.slice(start, end)`, always. */
export interface Evidence extends Span {
  /** Siglum of the report (`R1`), or of the primary text (`P1`). */
  readonly report: string;
  /** Its words, character for character. */
  readonly exact: string;
}
