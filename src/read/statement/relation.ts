import type { Stance } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import type { CueClass, VerbCue } from './en.js';

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

/** Contents that are always the act itself: *promised to go*, *called him a liar*, *thanked them for it*. */
const ACTS = new Set(['infinitive', 'gerund', 'small', 'as', 'thanked']);
/**
 * Contents that are the act itself where the verb cannot report a clause: *praised the deal*, but not *reported a
 * loss*.
 */
const MAYBE_ACTS = new Set(['object', 'prep', 'passive', 'relative-object']);

/**
 * `statement` where words are reported, `act` where the report tells what somebody did by speaking (praise, promise,
 * demand; Austin 1962), `attitude` where it tells what somebody thinks or favors. Only the first passes on a source's
 * words.
 */
export function familyOf(cue: VerbCue, kind: string): 'statement' | 'act' | 'attitude' {
  if (cue.class === 'thinking' || cue.class === 'favoring') return 'attitude';
  return ACTS.has(kind) || (MAYBE_ACTS.has(kind) && !cue.frames.has('that')) ? 'act' : 'statement';
}
