const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Nouns that name an agreement whatever stands before them. */
export const AGREEMENT_HEADS: ReadonlySet<string> = set(
  'agreement deal pact accord treaty truce ceasefire cease-fire armistice memorandum compact',
);

/** Nouns that name one only with a day, a name or parties: `the March understanding`. */
export const SOMETIMES_HEADS: ReadonlySet<string> = set(
  'understanding settlement arrangement bargain contract convention protocol framework declaration charter',
);

/** Verbs by which an agreement comes to be: their object is made, and their day is its day. */
export const MAKING: ReadonlySet<string> = set(
  `sign strike reach conclude make seal ink clinch forge broker announce ratify initial negotiate agree enter cut
  hammer`,
);

/** Determiners that point to an agreement which is known. */
export const POINTING: ReadonlySet<string> = set('the this that these those its their his her our both');

/** Prepositions behind which the parties of an agreement stand. */
export const PARTIES_BEHIND: ReadonlySet<string> = set('between with among by');

/** Prepositions behind which its matter stands. */
export const MATTER_BEHIND: ReadonlySet<string> = set('on over about for');

/** Prepositions behind which its day stands. */
export const DAY_BEHIND: ReadonlySet<string> = set('of on from in last');

/** Nouns that are counted or felt in deals, not agreed: `a great deal`, `a good deal of`, `big deal`. */
export const AMOUNTS: ReadonlySet<string> = set('great good big raw fair real');
