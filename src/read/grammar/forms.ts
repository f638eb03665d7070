import { irregularVerbs } from '../../english/irregular.js';
import { VERBS } from './verbs.js';

// The forms of verbs: one morphology for every kind, so that a verb is known by its letters where a tagger errs.

/** A form, its verb and the Penn tag that the letters alone allow. */
export interface Form {
  readonly lemma: string;
  readonly tag: 'VBZ' | 'VBD' | 'VBG' | 'VB' | 'VBN';
}

/** Past and participle of the verbs that do not form them by rule. */
const IRREGULAR: ReadonlyMap<string, readonly [past: string, participle: string]> = new Map(
  [...irregularVerbs].reverse().map(([base, past, participle]) => [base, [past, participle]] as const),
);

/** Verbs that double their last letter though they have more than one syllable or a weak one. */
const DOUBLING: ReadonlySet<string> = new Set(
  `admit ban bar beg blog brag commit cut dip drag drop dub get hit let pan permit plan prefer put quip quit rap rebut
  refer rip scrap set shut slam slap slip stop strip submit tip top trot wed win`.split(/\s+/),
);

const VOWEL = /[aeiou]/;

/** All forms of a verb, the commonest reading first where two are spelled alike. */
function inflect(lemma: string): readonly (readonly [string, Form])[] {
  const last = lemma.at(-1) ?? '';
  const y = last === 'y' && !VOWEL.test(lemma.at(-2) ?? '');
  const stem = last === 'e' ? lemma.slice(0, -1) : DOUBLING.has(lemma) ? lemma + last : lemma;
  const third = /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : y ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
  const irregular = IRREGULAR.get(lemma);
  const past = irregular?.[0] ?? (y ? `${lemma.slice(0, -1)}ied` : `${stem}ed`);
  const forms: (readonly [string, Form])[] = [
    [third, { lemma, tag: 'VBZ' }],
    [`${lemma.endsWith('ee') ? lemma : stem}ing`, { lemma, tag: 'VBG' }],
  ];
  if (irregular && irregular[1] !== irregular[0]) forms.push([irregular[1], { lemma, tag: 'VBN' }]);
  forms.push([past, { lemma, tag: 'VBD' }]);
  if (past !== lemma) forms.push([lemma, { lemma, tag: 'VB' }]);
  return forms;
}

const SIMPLE = [...new Set([...VERBS.keys()].map((key) => key.split(' ', 1)[0]!))];

/** Every form of the verbs that hand over words or minds (column `says`). */
export const SAYING_FORMS: ReadonlyMap<string, Form> = new Map(
  [...VERBS.values()]
    .filter(({ says }) => says !== '')
    .map(({ lemma }) => lemma.split(' ', 1)[0]!)
    .flatMap(inflect),
);

/** Words that are as often something else: the tagger decides. */
const AMBIGUOUS = 'left lay suit bars vetoes better'.split(' ');

/** Dictionary form by every form of the verbs of the table. */
export const TABLE_BASES: ReadonlyMap<string, string> = basesOf(SIMPLE, AMBIGUOUS);

/** Forms of helping verbs that no rule gives. */
const HELPING =
  `having have has have had have was be were be been be being be is be are be am be did do done do does do wo
  will 'll will ca can`.split(/\s+/);

/** Dictionary form by every form of the verbs of the table, of helping verbs and of all irregular verbs. */
export const BASES: ReadonlyMap<string, string> = new Map([
  ...[...IRREGULAR].flatMap(([base, forms]) => forms.map((form) => [form, base] as const)),
  ...TABLE_BASES,
  ...HELPING.flatMap((form, i) => (i % 2 === 0 ? [[form, HELPING[i + 1]!] as const] : [])),
]);

function basesOf(verbs: readonly string[], without: readonly string[]): Map<string, string> {
  const bases = new Map<string, string>();
  for (const verb of verbs) for (const [form] of inflect(verb)) if (!bases.has(form)) bases.set(form, verb);
  for (const verb of verbs) for (const form of IRREGULAR.get(verb) ?? []) bases.set(form, verb);
  for (const form of without) bases.delete(form);
  return bases;
}

/** Every form at which a rule may begin that asks for one of these dictionary forms. */
export function formsOf(lemmas: Iterable<string>): ReadonlySet<string> {
  const wanted = new Set(lemmas);
  const forms = new Set(wanted);
  for (const [form, base] of BASES) if (wanted.has(base)) forms.add(form);
  return forms;
}

/** Verbs so seldom anything but cues that a tagger's slip is not believed. */
export const ALWAYS_VERBS: ReadonlyMap<string, string> = new Map([
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
