/**
 * Kinds of happening by which a weekday in one sentence and a computed day in another are known to be of one and the
 * same thing.
 */
export type Subject = 'meeting' | 'deal' | 'deadline' | 'vote' | 'attack' | 'hearing' | 'election' | 'visit' | 'launch';

/** Words of each subject, whole and in lower case. */
export const SUBJECTS: Readonly<Record<Subject, readonly string[]>> = {
  meeting: ['meet', 'meets', 'met', 'meeting', 'meetings', 'talks', 'summit', 'held talks', 'conferred'],
  deal: [
    'deal',
    'agreement',
    'accord',
    'pact',
    'treaty',
    'truce',
    'ceasefire',
    'cease-fire',
    'declaration',
    'settlement',
    'memorandum',
  ],
  deadline: ['deadline', 'expires', 'expire', 'expired', 'expiry', 'cutoff', 'cut-off', 'due date', 'ultimatum'],
  vote: ['vote', 'votes', 'voted', 'ballot', 'referendum'],
  attack: ['attack', 'attacks', 'attacked', 'bombing', 'explosion', 'blast', 'strike', 'raid', 'shooting', 'assault'],
  hearing: ['hearing', 'trial', 'sentencing', 'verdict', 'ruling', 'sentenced'],
  election: ['election', 'elections', 'elected', 'runoff', 'run-off'],
  visit: ['visit', 'visited', 'arrived', 'arrival', 'trip', 'tour'],
  launch: ['launch', 'launched', 'liftoff', 'lift-off', 'opening', 'inauguration'],
};

/** Nouns of a period that a number of days makes: "a 45-day period". */
export const PERIODS: readonly string[] = [
  'period',
  'span',
  'window',
  'deadline',
  'truce',
  'ceasefire',
  'cease-fire',
  'clock',
  'countdown',
  'pause',
  'suspension',
  'extension',
  'reprieve',
  'review',
  'limit',
  'term',
  'grace',
  'notice',
  'moratorium',
  'waiver',
  'consultation',
  'timeline',
  'timetable',
  'timeframe',
  'trial',
  'ultimatum',
];

/** Words that say a period starts where a date stands. */
export const STARTS: readonly string[] = [
  'starting',
  'starts',
  'started',
  'start',
  'setting',
  'set',
  'begins',
  'began',
  'begin',
  'beginning',
  'from',
  'since',
  'opened',
  'opening',
  'opens',
  'triggering',
  'triggered',
  'after',
  'giving',
  'gave',
  'allowing',
  'with',
  'for',
  'kicking',
  'clock',
];

/** Ends of a period in "two days before the end of the 30-day term". */
export const ENDS: readonly string[] = ['end', 'expiry', 'expiration', 'close', 'conclusion', 'deadline', 'lapse'];

export const HALF: readonly string[] = ['halfway', 'mid-way', 'midway', 'half-way', 'midpoint', 'mid-point', 'half'];
