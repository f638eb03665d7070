import type { Span } from '../../model/span.js';
import type { LayoutRule } from './rules.js';

/** One or more lines that belong together: a paragraph, a heading, or a piece of furniture (`why` says which kind). */
export interface Block extends Span {
  readonly why: string | null;
  /** The rule that made it furniture; null for text, and where the document itself says so. */
  readonly rule: LayoutRule | null;
  /** Length in characters, a line break counted as one however it is written. */
  readonly size: number;
}
