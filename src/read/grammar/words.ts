const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Base forms that are as often nouns or adjectives: after `to` and before an object they are verbs. */
export const ALSO_ADJECTIVES: ReadonlySet<string> = set(
  `lower free open clear clean close slow cool warm empty narrow secure even dry double triple level complete correct
    better welcome right`,
);

/** Nouns of agreements: what they provide binds their parties. */
export const AGREEMENTS: ReadonlySet<string> = set(
  `agreement deal pact accord treaty text memorandum contract truce ceasefire cease-fire settlement declaration
    charter protocol resolution bargain understanding compact term plan proposal convention arrangement framework
    clause`,
);

/** Words that deny their clause or group. */
export const NEGATIONS: ReadonlySet<string> = set(`not n't never neither nor hardly barely`);

/** Words that open a clause of what may be. */
export const CONDITIONAL: ReadonlySet<string> = set(`if unless whether lest should suppose provided`);

/** Words that open a clause of their own. */
export const SUBORDINATORS: ReadonlySet<string> = set(
  `that who which whom whose while as after before when because although though if unless until whether since
  where whereas so but despite following than once`,
);

/** Of these, the ones that are prepositions too: `after the meeting`. */
export const PREPOSITIONAL: ReadonlySet<string> = set(`as after before until since despite following than so once`);

/** Verb forms that serve as prepositions: `following the talks`. */
export const LIKE_PREPOSITIONS: ReadonlySet<string> = set(
  `following including regarding concerning according given excluding pending barring amid compared based`,
);

/** Forms of helping verbs. */
export const HELPERS: ReadonlySet<string> = set(
  `be am is are was were been being has have had having do does did 's 've 'd 're get got gets`,
);

/** Modal verbs. */
export const MODALS: ReadonlySet<string> = set(`will would can could may might must shall should 'll wo ca ought`);

/** Helping verbs of the perfect. */
export const PERFECT: ReadonlySet<string> = set(`has have had 've having`);

/** Helping verbs of the passive in the past. */
export const PAST_BE: ReadonlySet<string> = set(`was were been got`);

/** Helping verbs of the present, and of what may be either. */
export const PRESENT_BE: ReadonlySet<string> = set(`is are am be 're 's gets get`);

/** Helping verbs of question and denial. */
export const DO_FORMS: ReadonlySet<string> = set(`do does did`);

/** Words that make a subject empty: `no deal`, `nobody`. */
export const NONE: ReadonlySet<string> = set(`no none nobody nothing neither few`);

/** Determiners and pronouns that empty their noun: `no deal`, `nobody`. */
export const NEGATIVE_DETERMINERS: ReadonlySet<string> = set('no none nobody nothing neither few little scant hardly');

/** Adjectives whose infinitive does not come about: `unable to pay`. */
export const DENYING_ADJECTIVES: ReadonlySet<string> = set('unable unwilling reluctant loath powerless');
