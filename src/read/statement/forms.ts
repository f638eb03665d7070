import { CUE_VERBS } from './en.js';

// Forms of the cue verbs, so that a verb is known by its letters where a tagger errs on rare words.

const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  think: ['thought', 'thought'],
  know: ['knew', 'known'],
  feel: ['felt', 'felt'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  see: ['saw', 'seen'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  understand: ['understood', 'understood'],
  seek: ['sought', 'sought'],
  read: ['read', 'read'],
  lay: ['laid', 'laid'],
  make: ['made', 'made'],
  put: ['put', 'put'],
  set: ['set', 'set'],
  cast: ['cast', 'cast'],
  forecast: ['forecast', 'forecast'],
  undertake: ['undertook', 'undertaken'],
  rethink: ['rethought', 'rethought'],
  beseech: ['besought', 'besought'],
  let: ['let', 'let'],
  give: ['gave', 'given'],
  shoot: ['shot', 'shot'],
  hit: ['hit', 'hit'],
  take: ['took', 'taken'],
  foresee: ['foresaw', 'foreseen'],
  hold: ['held', 'held'],
  forbid: ['forbade', 'forbidden'],
  go: ['went', 'gone'],
};

/**
 * Verbs that double the last letter though they have more than one syllable, or keep it single against the rule of
 * sound.
 */
const DOUBLES = new Set([
  'admit',
  'rebut',
  'rip',
  'tip',
  'trot',
  'quip',
  'pan',
  'plan',
  'ban',
  'brag',
  'blog',
  'dub',
  'beg',
  'refer',
  'prefer',
  'rap',
  'slam',
  'hit',
  'set',
  'put',
]);

/** A form, its lemma and the Penn tag that the letters alone allow. */
export interface Form {
  readonly lemma: string;
  readonly tag: 'VBZ' | 'VBD' | 'VBG' | 'VB' | 'VBN';
}

function inflect(lemma: string): [string, Form][] {
  const e = lemma.endsWith('e');
  const y = /[^aeiou]y$/.test(lemma);
  const stem = e ? lemma.slice(0, -1) : DOUBLES.has(lemma) ? lemma + lemma[lemma.length - 1] : lemma;
  const third = /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : y ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
  const irregular = IRREGULAR[lemma];
  const past = irregular?.[0] ?? (y ? `${lemma.slice(0, -1)}ied` : `${stem}ed`);
  const forms: [string, Form][] = [
    [third, { lemma, tag: 'VBZ' }],
    [`${e && !lemma.endsWith('ee') ? lemma.slice(0, -1) : stem}ing`, { lemma, tag: 'VBG' }],
  ];
  if (irregular && irregular[1] !== irregular[0]) forms.push([irregular[1], { lemma, tag: 'VBN' }]);
  forms.push([past, { lemma, tag: 'VBD' }]);
  if (past !== lemma) forms.push([lemma, { lemma, tag: 'VB' }]);
  return forms;
}

/** Every form of every cue verb. */
export const CUE_FORMS: ReadonlyMap<string, Form> = new Map(
  [...new Set([...CUE_VERBS.keys()].map((key) => key.split(' ', 1)[0] as string))].flatMap(inflect),
);

/** Verbs so seldom anything but cues that a tagger's slip is not believed. */
export const ALWAYS_VERBS = new Map([
  ['said', 'say'],
  ['says', 'say'],
  ['told', 'tell'],
  ['tells', 'tell'],
  ['wrote', 'write'],
  ['tweeted', 'tweet'],
  ['argued', 'argue'],
  ['insisted', 'insist'],
  ['added', 'add'],
  ['acknowledged', 'acknowledge'],
]);
