import * as lists from './en.js';

/** Forms that the rules of spelling below do not give, `form base`. */
const IRREGULAR = `going go giving give gives give having have needs need needed need needing need undertook undertake undertaken undertake sees see saw see seen see swore swear sworn swear chose choose chosen choose meant mean forbade forbid forbidden forbid bound bind gave give given give had have has have
  was be were be been be being be is be are be am be did do done do does do went go gone go goes go laid lay said say set set held hold sought seek kept keep met meet broke break broken break
  found find saw see seen see told tell thought think felt feel knew know known know fell fall fallen fall rose rise risen rise grew grow grown grow shrank shrink shrunk shrink shut shut cut cut hit hit
  quit quit struck strike stricken strike slain slay withdrew withdraw withdrawn withdraw tore tear torn tear slid slide stood stand understood understand lost lose left leave led lead made make
  stuck stick lived live lay lay let let took take taken take wrote write written write became become began begin begun begin came come drew draw drawn draw drove drive driven drive won win paid pay
  spoke speak spoken speak sent send spent spend sold sell bought buy brought bring built build upheld uphold fought fight got get gotten get stolen steal stole steal beset beset thrown throw threw throw
  does do unravelled unravel unravelling unravel worked work works work working work committed commit permitted permit vetoed veto vetoes veto wo will 'll will ca can`;

/** Verbs of one vowel and one consonant at a stressed end, which double. */
const DOUBLING: ReadonlySet<string> = new Set([
  'plan',
  'commit',
  'bar',
  'ban',
  'stop',
  'permit',
  'submit',
  'slap',
  'scrap',
  'cut',
  'hit',
  'set',
  'shut',
  'quit',
  'drop',
  'slip',
  'dip',
  'drag',
  'top',
  'get',
  'let',
  'win',
]);

/**
 * Base of every inflected form of the words that the rules know: a tagger may take a verb for a noun, its spelling says
 * what it is.
 */
export const BASES: ReadonlyMap<string, string> = makeBases();

/** Every form at which a rule may begin. */
export function formsOf(bases: Iterable<string>): ReadonlySet<string> {
  const wanted = new Set(bases);
  const forms = new Set(wanted);
  for (const [form, base] of BASES) if (wanted.has(base)) forms.add(form);
  return forms;
}

function makeBases(): Map<string, string> {
  const bases = new Map<string, string>();
  const verbs = [
    ...lists.VERBS.keys(),
    ...lists.BINDING_VERBS.keys(),
    ...lists.BARRING_VERBS,
    ...lists.PHRASAL_VERBS.keys(),
    ...lists.PROVIDING,
    ...lists.JUDGING,
    ...lists.HARM,
    ...lists.MEASURING,
    ...lists.AVERTING,
    ...lists.AVERTING_PHRASES,
    ...lists.REPORTING,
    ...lists.ASSENT,
    ...lists.COMPLIANCE.map(([verb]) => verb),
    ...lists.WORKING.keys(),
    'withdraw',
    'drop',
    'abandon',
    'rescind',
    'retract',
    'shelve',
    'ditch',
    'renounce',
    'revoke',
    'reverse',
    'suggest',
    ...lists.TAKING_EFFECT,
  ];
  for (const verb of verbs) for (const form of inflected(verb)) if (!bases.has(form)) bases.set(form, verb);
  const pairs = IRREGULAR.split(/\s+/);
  for (let i = 0; i + 1 < pairs.length; i += 2) bases.set(pairs[i]!, pairs[i + 1]!);
  // Words that are as often something else: the tagger decides.
  for (const form of [
    'ruling',
    'feeling',
    'finding',
    'meeting',
    'setting',
    'standing',
    'saying',
    'binding',
    'better',
    'offering',
    'warning',
    'suit',
    'bars',
    'lay',
    'left',
    'vetoes',
  ])
    bases.delete(form);
  return bases;
}

/** Third person, past and `-ing` of a regular verb. */
function inflected(verb: string): readonly string[] {
  const last = verb.at(-1) ?? '';
  const before = verb.at(-2) ?? '';
  const vowel = (letter: string): boolean => 'aeiou'.includes(letter);
  if (last === 'e') return [`${verb}s`, `${verb}d`, before === 'e' ? `${verb}ing` : `${verb.slice(0, -1)}ing`];
  if (last === 'y' && !vowel(before)) return [`${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  const s = /(?:s|x|z|ch|sh|o)$/.test(verb) ? 'es' : 's';
  const doubles = DOUBLING.has(verb) ? last : '';
  return [`${verb}${s}`, `${verb}${doubles}ed`, `${verb}${doubles}ing`];
}
