// Verbs that take part in attribution beside the columns of the table of verbs (`grammar/verbs.ts`), as data.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Verbs whose object is the act: in "expressed hope that" the hope is no verb. */
export const EXPRESSING = set('express voice');

/** Verbs that hand over what somebody else said: "quoted a guard as saying". */
export const QUOTING_VERBS = set('quote cite');

/** Verbs with "as saying" behind them. */
export const AS_SAYING = set('quote cite describe report');

/** Verbs whose passive hands on a statement without its source: "is said to", "it was reported that". */
export const HEARSAY = set(
  'say report believe think allege understand rumor expect estimate claim announce assume agree',
);

/** Verbs behind which a paragraph without marks may be set off as quoted. */
export const BLOCKS = set('write say state read post tweet declare report argue explain note continue add');

/** "as Berg put it". */
export const PUTTING = set('put puts phrased');

/** Verbs that tell of the act of speaking: where one does it is no content. */
export const SPEECH_VERBS = set('speak talk appear');
