import { VERBS, verbsThat } from '../grammar/verbs.js';
import type { Happening } from './words.js';

// Words of English by which happenings are told; verbs stand in the table of verbs, columns `tells` and `also`.

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Kind of happening by verb. */
export const HAPPENING_VERBS: ReadonlyMap<string, Happening> = new Map(
  [...VERBS.values()].flatMap(({ lemma, tells }) => (tells === '' ? [] : [[lemma, tells as Happening] as const])),
);

/** Kind of happening by noun, for what happens and is told with its day: "a meeting on Sunday". */
export const HAPPENING_NOUNS: ReadonlyMap<string, Happening> = nounTable([
  ['meeting', 'meeting summit talks talk conference session dinner ceremony visit call hearing rally funeral debate'],
  ['agreement', 'agreement deal accord pact treaty truce ceasefire settlement'],
  ['announcement', 'announcement speech launch inauguration'],
  ['departure from office', 'resignation dismissal ouster firing'],
  ['vote', 'vote referendum ballot'],
  ['election', 'election runoff primary'],
  ['detention', 'arrest detention raid apprehension deportation sweep swoop roundup kidnapping abduction'],
  ['ruling', 'ruling verdict sentencing conviction decision trial'],
  ['order', 'order ban decree'],
  [
    'attack',
    `attack bombing blast explosion shooting strike airstrike assault ambush killing murder assassination massacre
      invasion coup stabbing shelling clash`,
  ],
  ['death', 'death'],
  [
    'disaster',
    `crash earthquake quake fire flood storm hurricane collapse accident derailment eruption wildfire landslide
      tsunami outage`,
  ],
  ['arrival', 'arrival landing'],
  ['departure', 'departure withdrawal'],
  ['protest', 'protest demonstration march riot strike walkout'],
  ['contest', 'match game race final victory defeat win loss'],
  ['launch', 'launch opening test'],
  ['closure', 'closure shutdown'],
]);

function nounTable(lines: readonly (readonly [Happening, string])[]): Map<string, Happening> {
  const table = new Map<string, Happening>();
  for (const [happening, words] of lines)
    for (const word of words.split(/\s+/)) if (!table.has(word)) table.set(word, happening);
  return table;
}

/** Kinds of happening that come unasked. */
const UNSET: ReadonlySet<Happening> = new Set<Happening>([
  'attack',
  'death',
  'disaster',
  'detention',
  'departure from office',
]);

/** Verbs of the table that are kept even where the report gives no day. */
export const LISTED = verbsThat('listed');

/** Verbs that tell no more than that their noun happened: held a meeting, reached a deal; the attack occurred. */
export const LIGHT = verbsThat('light');
export const OCCUR = verbsThat('occur');

/** Verbs of saying, thinking and being, which a day does not make a happening. */
export const PLAIN = verbsThat('plain');

/** Verbs that ask for what their "for" names: called for a ban. */
export const ASKING_FOR = verbsThat('asks-for');

/** Verbs and adjectives after which what is told has not happened, or may not have. */
export const UNREAL: ReadonlySet<string> = set(
  `deny doubt fear hope want wish expect suspect imagine suppose propose threaten unlikely possible impossible
  rumor refuse plan demand urge insist-that`,
);

/** Adjectives that put a noun's happening ahead or in doubt: planned, possible, next. */
export const NOT_YET: ReadonlySet<string> = set(
  `planned possible proposed potential upcoming next future expected scheduled likely would-be prospective
  alleged feared threatened coming forthcoming looming tentative canceled cancelled postponed any no
  hypothetical imminent another`,
);

/** Words that make a day a bound: since, until, by. */
export const BOUNDING: ReadonlySet<string> = set(`since until till before after by than through for from beyond past`);

/** Prepositions by which a noun takes its clause's subject for its party: during the meeting. */
export const TAKING: ReadonlySet<string> = set(`during at in after following before with to`);

/** Words before a place. */
export const PLACES: ReadonlySet<string> = set(
  `in at near outside inside across along around off on throughout beneath above over`,
);

/** Verbs of what is set for a day: all that tell a happening, and those that the table marks. */
export const APPOINTED: ReadonlySet<string> = new Set([
  ...HAPPENING_VERBS.keys(),
  ...OCCUR,
  ...verbsThat('takes-effect'),
  ...verbsThat('appointed'),
]);

/** Verbs that set a day, take one back, or put another in its place. */
export const FIXES = verbsThat('fixes');
export const CALLS_OFF = verbsThat('calls-off');
export const MOVES = verbsThat('moves');

/** Verbs in whose clause "would" is a future seen from then. */
export const REPORTING = verbsThat('reports');

/** Nouns of what is held on a day that was set; nobody sets a day for an attack or a storm. */
export const OCCASIONS: ReadonlySet<string> = new Set([
  ...[...HAPPENING_NOUNS].flatMap(([noun, kind]) => (UNSET.has(kind) ? [] : [noun])),
  ...set(`deadline anniversary auction premiere concert festival interview briefing midterm term review tender
    deposition arraignment sentencing inauguration handover reopening expiry premiere release publication`),
]);
