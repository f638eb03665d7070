/** Months as they stand before a noun: `the March accord`. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .map((month, index) => [month, index + 1]),
);

/** Nouns of agreement by which two are told apart: a truce is no trade deal, though either may be called "the deal". */
export const TRUCES: ReadonlySet<string> = new Set(['truce', 'ceasefire', 'cease-fire', 'armistice']);

/** Words of a mention that say nothing of which agreement it is. */
export const PLAIN: ReadonlySet<string> = new Set(
  `agreement agreements deal deals pact accord accords treaty truce ceasefire cease fire armistice memorandum compact
  understanding settlement arrangement bargain contract convention protocol framework declaration charter new current
  original so-called joint final initial preliminary tentative interim sign signed struck strike reached reach made
  concluded brokered announced agreed ratified last day days week weeks month months year years period bilateral
  breakthrough fragile landmark historic two three`.split(/\s+/),
);

/** Subjects that stand for all who made it. */
export const ALL_SIDES =
  /^(?:both|(?:the |both )?(?:two |three )?(?:sides|parties|countries|governments|nations|states|neighbou?rs))\b/i;

/** Verbs by which an agreement is looked at again. */
export const REVIEWING = /^(?:be )?(?:review|assess|evaluat|examin|revisit|reconsider|tak\w* stock)/i;

/** Words behind a length of time that make it a term of an agreement. */
export const TERM_BEHIND =
  /^[\s-]*(?:period|deadline|window|term|grace|trial|review|suspension|reprieve|halfway|mark|clock|test)\b/i;
