import type { ChannelKind } from '../../model/report.js';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/**
 * Where words are said, by the noun that names it. A channel is read from the phrase "in a ...", "on ...", "at a ...".
 */
export const CHANNELS: ReadonlyMap<string, ChannelKind> = new Map<string, ChannelKind>([
  ...list('tweet', 'tweet twitter tweets retweet x'),
  ...list('statement', 'statement release communique communiqué declaration announcement'),
  ...list('news conference', 'conference briefing presser'),
  ...list('interview', 'interview'),
  ...list(
    'document',
    `letter email e-mail memo memorandum filing document book report op-ed editorial column article essay memoir
    autobiography affidavit complaint lawsuit note message petition readout post blog facebook instagram text`,
  ),
  ...list('speech', 'speech address remark rally town hall appearance event lecture sermon keynote debate'),
  ...list('call', 'call'),
  ...list('testimony', 'testimony hearing deposition'),
  ...list(
    'broadcast',
    `television tv radio show program programme podcast broadcast cnn msnbc nbc abc cbs npr bbc pbs fox c-span cspan
    telecast`,
  ),
]);

/** Heads that make a channel only with a word before them: "news conference", "phone call", "town hall". */
export const CHANNEL_NEEDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['conference', set('news press video joint')],
  ['call', set('phone telephone conference video')],
  ['hall', set('town')],
  ['town', new Set<string>()],
  ['note', new Set<string>()],
  ['show', set('talk radio television tv news morning late-night')],
  ['event', set('campaign news fundraising')],
]);

/** Prepositions before a channel: "in a statement", "via text". */
export const CHANNEL_OPENERS = set('in on via through at during by from over using');

/** Channels that are written as names. */
export const PROPER_CHANNELS = set(
  'twitter facebook instagram x cnn msnbc nbc abc cbs npr bbc pbs fox c-span cspan tv',
);

/** "issued a statement saying". */
export const ISSUING = set('issue release send post publish write deliver sign circulate give');

/** Verbs that are a channel themselves. */
export const CHANNEL_VERBS: ReadonlyMap<string, ChannelKind> = new Map<string, ChannelKind>([
  ...list('tweet', 'tweet retweet'),
  ...list('testimony', 'testify'),
  ...list('document', 'email blog'),
]);

/** Words of people and bodies that stand for a name given before, when "the" stands before them. */
export const DEFINITE = set('the this that his her its their');

/** Pronouns as sources. */
export const PRONOUNS = set('he she they it his her their who i we');

/** "a number of residents": the head counts, the people stand behind "of". */
export const COUNTS = set('number group handful dozen lot couple pair series hundred thousand score');

/** Relative pronouns. */
export const RELATIVES = set('who which that');

/** Words that open a relative clause behind a comma. */
export const RELATIVE_OPENERS = set('who whose whom which where');

/** What things go or are sorted by: "according to plan" names no source. */
export const MEASURES = set(
  `plan size schedule need rank age custom tradition type order height taste weight merit script ability color design
  instructions rules price season`,
);

/** Prepositions before what a label is about: "Berg, on the plan: “...”". */
export const LABEL_SUBJECTS = set('on about after during');

/** Papers that count people's answers. */
export const POLLS = set('poll survey census exit-poll');

/** Papers that bind. */
export const LAWS = set(
  `act law bill code treaty agreement rule ordinance regulation policy plan proposal deal contract measure constitution
  legislation accord order statute decree pact settlement charter budget guideline scheme resolution`,
);

/** Papers beside the documents of the grammar, as heads of a source. */
export const PAPERS = set(
  `draft act code ordinance regulation statute constitution legislation measure ruling suit count proposal scheme pact
  resolution guideline charter`,
);

/** Papers whose name ends in what they are: "the Harbour Safety Act". */
export const NAMED_PAPERS = set('act bill code treaty poll survey census constitution');

/** Words of lead and lag, as polls tell them. */
export const LEADING = set('lead trail ahead behind tie lag');

/** Predicates of what is allowed or bound: "is required to". */
export const BINDING = set('require allow entitle bar ban permit oblige forbid eligible illegal');

/** Words that open a phrase with a source. */
export const SOURCE_OPENERS = set('according per in as from under so thus');

/** "in the words of Berg", "in the view of the union". */
export const VIEWS = set('word words view opinion eyes telling');

/** "from the union's point of view". */
export const STANDPOINTS = set('perspective viewpoint standpoint');

function list(kind: ChannelKind, words: string): [string, ChannelKind][] {
  return words.split(/\s+/).map((word) => [word, kind]);
}
