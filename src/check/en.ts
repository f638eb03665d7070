/** Words that deny. Forms as `wordsOf` gives them. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  "not n't no never none nobody nothing neither nor without cannot hardly scarcely barely".split(' '),
);

/** Words that open a condition. */
export const CONDITIONS: ReadonlySet<string> = new Set(
  'if unless provided providing once until whether assuming subject conditional depending pending contingent'.split(
    ' ',
  ),
);

/** Of these, those that open a condition wherever a clause begins with them. */
export const OPENERS: ReadonlySet<string> = new Set(['if', 'unless', 'until', 'provided']);

/** Words that hold back how sure something is. */
export const HELD_BACK: ReadonlySet<string> = new Set(
  `may might could can perhaps possibly probably likely unlikely reportedly allegedly alleged apparently seemingly
  supposedly presumably purportedly purported suspected believed thought seem seems seemed appear appears appeared
  suggest suggests suggested suggesting expected should estimated preliminary claimed`.split(/\s+/),
);

/** Words that hold back a number when they stand before one. */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  (
    'about almost nearly roughly around some approximately approx circa more less over under fewer ' +
    'up close least most'
  ).split(' '),
);

/** Words between a hedge and its number: `at least 40`, `close to 40`. */
export const TO_NUMBERS: ReadonlySet<string> = new Set(['than', 'to', 'a', 'an', 'the', 'of', 'at', 'as', 'many']);
