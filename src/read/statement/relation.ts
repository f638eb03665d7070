import type { Stance } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import type { CueClass } from './en.js';

/** An attribution relation as a proposer gives it, before proposals are weighed against each other. */
export interface Relation {
  readonly cue: Span | null;
  /** Token of the cue's head, else -1. */
  readonly cueToken: number;
  readonly source: readonly Span[];
  /** Token of the source's head, else -1. */
  readonly sourceHead: number;
  readonly content: readonly Span[];
  readonly class: CueClass;
  readonly stance: Stance;
  readonly addressee: Span | null;
  /** Where the cue clause lies: channel and place are looked for here. */
  readonly clause: Span;
  readonly rule: string;
  /** Higher is kept where two proposals exclude each other. */
  readonly weight: number;
}
