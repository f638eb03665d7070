/** Kinds of happening that a timeline is made of. */
export type Happening =
  | 'meeting'
  | 'agreement'
  | 'announcement'
  | 'appointment'
  | 'departure from office'
  | 'vote'
  | 'election'
  | 'detention'
  | 'release'
  | 'ruling'
  | 'order'
  | 'charge'
  | 'attack'
  | 'death'
  | 'injury'
  | 'disaster'
  | 'arrival'
  | 'departure'
  | 'deployment'
  | 'transfer'
  | 'payment'
  | 'launch'
  | 'closure'
  | 'protest'
  | 'seizure'
  | 'crossing'
  | 'change'
  | 'birth'
  | 'award'
  | 'contest'
  | 'discovery'
  | 'filing'
  | 'deal of business';

/** The words of one language by which happenings are told. Another language fills the same shape. */
export interface EventWords {
  /** Verbs by lemma. */
  readonly verbs: Readonly<Partial<Record<Happening, readonly string[]>>>;
  /** Nouns by lemma, for what happens and is told with its day: "a meeting on Sunday". */
  readonly nouns: Readonly<Partial<Record<Happening, readonly string[]>>>;
  /** Verbs of the list that are kept even where the report gives no day. */
  readonly listed: readonly string[];
  /** Verbs that tell no more than that their noun happened: held a meeting, reached a deal, the attack occurred. */
  readonly light: readonly string[];
  readonly occur: readonly string[];
  /** Verbs of saying, thinking and being, which a day does not make a happening. */
  readonly plain: readonly string[];
  /** Verbs and adjectives after which what is told has not happened, or may not have. */
  readonly unreal: readonly string[];
  readonly negation: readonly string[];
  readonly conditional: readonly string[];
  /** Words that start a clause of its own. */
  readonly subordinators: readonly string[];
  /** Adjectives that put a noun's happening ahead or in doubt: planned, possible, next. */
  readonly notYet: readonly string[];
  /** Words that make a day a bound: since, until, by. */
  readonly bounding: readonly string[];
  /** Verbs that ask for what their "for" names: called for a ban. */
  readonly asking: readonly string[];
  /** Prepositions by which a noun takes its clause's subject for its party: during the meeting. */
  readonly taking: readonly string[];
  /** Verbs whose "to" leads to a noun: sentenced to life. */
  readonly goal: readonly string[];
  /** Words before a place. */
  readonly places: readonly string[];
  /** Subordinators that are prepositions too: after the meeting. */
  readonly prepositional: readonly string[];
  /** Verb forms that serve as prepositions: following, including. */
  readonly likePrepositions: readonly string[];
  /** Helping verbs, and of them those of each tense. */
  readonly helpers: readonly string[];
  readonly modals: readonly string[];
  readonly had: readonly string[];
  readonly was: readonly string[];
  readonly is: readonly string[];
  readonly does: readonly string[];
  /** Words that make a subject empty: no deal, nobody. */
  readonly none: readonly string[];
}
