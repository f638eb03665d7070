import type { Stance } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import type { CueClass, VerbCue } from './en.js';

/** An attribution relation as a rule proposes it. */
export interface Proposal {
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
}

/** A proposal with the rule that made it. */
export interface Relation extends Proposal {
  readonly rule: string;
  /** The rule's place in the ordered list: of two that exclude each other the lower is kept. */
  readonly rank: number;
}

/**
 * `statement` where words are reported, `act` where the report tells what somebody did by speaking (praise, promise,
 * demand; Austin 1962), `attitude` where it tells what somebody thinks or favors. Only the first passes on a source's
 * words.
 */
export type Family = 'statement' | 'act' | 'attitude';

/** Contents that are always the act itself: *promised to go*, *called him a liar*, *thanked them for it*. */
const ACTS: ReadonlySet<string> = new Set(['infinitive', 'gerund', 'small', 'as', 'thanked']);
/**
 * Contents that are the act itself where the verb cannot report a clause: *praised the deal*, but not *reported a
 * loss*.
 */
const MAYBE_ACTS: ReadonlySet<string> = new Set(['object', 'prep', 'passive', 'relative-object']);

/** The family of what a verb makes with content of a kind. */
export function familyOf(cue: VerbCue, kind: string): Family {
  if (cue.class === 'thinking' || cue.class === 'favoring') return 'attitude';
  return ACTS.has(kind) || (MAYBE_ACTS.has(kind) && !cue.frames.has('that')) ? 'act' : 'statement';
}
