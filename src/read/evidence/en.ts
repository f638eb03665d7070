/**
 * Words by which a report judges in its own voice. Hedged inference ("appears to", "likely") and open valuation
 * ("desperately", "unfortunately") count; plain modals of future and ability do not. After the evidential and
 * attitudinal stance adverbs and verbs of Biber 2006.
 */
export const STANCE_ADVERBS: ReadonlySet<string> = new Set(
  `apparently evidently seemingly likely probably presumably surely certainly clearly plainly obviously undoubtedly
    doubtless arguably perhaps maybe unfortunately fortunately sadly hopefully thankfully regrettably surprisingly
    predictably inevitably ironically remarkably notably rightly wrongly wisely foolishly shamefully outrageously
    laughably absurdly desperately hypocritically conveniently tellingly`.split(/\s+/),
);

/** Nouns of certainty after "no" or "little": "no doubt", "little wonder". */
export const CERTAINTY_NOUNS: ReadonlySet<string> = new Set(['doubt', 'wonder', 'denying']);

/**
 * "It appears to work", "the plan seems to fail": what shows is the report's own inference when nobody is named as
 * seeing it.
 */
export const SEEMING_VERBS: ReadonlySet<string> = new Set(['appear', 'seem', 'look']);

/** What the report holds to be right: "must", "should", "ought to" in its own words. */
export const DEONTIC_MODALS: ReadonlySet<string> = new Set(['should', 'ought']);

/** Adjectives of open valuation, counted as predicates ("the move is reckless"). */
export const VALUING_ADJECTIVES: ReadonlySet<string> = new Set(
  `likely unlikely clear obvious evident doubtful questionable shameful disgraceful outrageous absurd ridiculous
    laughable reckless irresponsible brilliant wonderful terrible awful horrible disastrous tragic unacceptable
    inexcusable hypocritical cowardly heroic foolish wise right wrong unfair shocking alarming worrying troubling
    remarkable ironic telling`.split(/\s+/),
);
