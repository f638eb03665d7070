// Words of English that part clauses and phrases around a word of saying, as data.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Marks that close a sentence. */
export const FINAL = set('. ! ? … ... .... ?! !! !?');

/** Marks of a list at the head of a line. */
export const BULLETS = set('• » * ▪ ‣ · ● ■ ►');

/** Dashes as they are written. */
export const DASHES = set('— – -- --- ―');

/** Words that open a clause which, after a comma, is the report's own again more often than not. */
export const LEAVING = set('which while although though whereas whose');

/** Words that open a clause put in front of the main one: "While she said ..., they ..." */
export const FRONTING = set(
  'while although though when if as after because before since even once until despite whereas by in',
);

/** Words that account for one more finite verb behind them. */
export const JOINING = set(
  `who which that because when if while after before as and or but , where than what how although though until since
  why whether`,
);

/** Words that make what they open a circumstance of the main clause: "When he came, she said". */
export const CIRCUMSTANCES = set('when while after before as although though if because since whether until');

/** Subordinators that stand right before a subject: "that Berg and Holt said". */
export const BEFORE_SUBJECTS = set('that if because while although though as when after since whether before until');

/** Words that open an insertion behind which a clause without "that" goes on: "said, if elected, she would". */
export const INSERTS = set('if when while after before given despite unlike like in should');

/** What may stand behind a cue clause that has its content before it. */
export const CLOSING = set(', ; as when after while and but before if');

/** Prepositions that may hold a verb's content: "spoke about taxes". */
export const CONTENT_PREPOSITIONS = set('of about on for against to with from at in');

/** Prepositions that may hold a noun's content: "his call for calm". */
export const NOUN_PREPOSITIONS = set('of about on for to against');

/** Prepositions behind a name that tell when or where, not who: "Berg in March said". */
export const ASIDES = set('in on during after before since amid');

/** Periods that "last" and "this" make a time of: "Berg last week said". */
export const PERIODS = set('week month year night');

/** Prepositions before a time that stands between subject and verb: "the crews have for weeks been". */
export const TIME_PREPOSITIONS = set('on for in since by until after over during at before within');

/** Words before a day: "on", "late". */
export const DAY_OPENERS = set('on late early later earlier');

/** Objects of persons: they are no subjects. */
export const OBJECT_PRONOUNS = set('me him her them us');

/** Words of time that may stand between a cue and its content: "said Monday that". */
export const TIME_WORDS = set(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight recently earlier later
  afterward afterwards then now morning afternoon evening night week month year last this next late early ago once
  twice here there again too also publicly privately repeatedly simply flatly bluntly only just day days weeks months
  years jan. feb. aug. sept. oct. nov. dec. january february march april june july august september october november
  december hours previously directly out at point time times all online via`,
);

/** Of these, the ones that open a time. */
export const TIME_OPENERS = set(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tonight recently earlier later afterward
  last late early again publicly repeatedly here then now next`,
);

/** Names of days, also where a noun follows: "said Friday parents must". */
export const WEEKDAYS = set('monday tuesday wednesday thursday friday saturday sunday');

/** Adverbs that go with what follows: "only the mayor". */
export const NOT_ADVERBIAL = set('only just nearly early');

/** Words in "-ing" that stand as prepositions: "following the vote". */
export const LIKE_PREPOSITIONS = set('following regarding concerning');

/** Words that open a clause, never an adverbial: "said in June that". */
export const CLAUSE_OPENERS = set('that if because whether');

/** Words that name what stands in marks: "the so-called “safe zone”". */
export const NAMING = set(
  `so-called called known dubbed named nicknamed termed titled entitled labeled branded self-described self-styled`,
);

/** Small words inside a title in capitals. */
export const SMALL_WORDS = set('of the a an and in on for to at with by or from');
