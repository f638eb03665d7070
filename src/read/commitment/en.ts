import type { Force } from '../../model/report.js';

/**
 * What can follow a trigger: `to` an infinitive (also after a named addressee), `that` a clause, `np` a noun phrase,
 * `ing` a gerund.
 */
export type Frame = 'to' | 'that' | 'np' | 'ing';

/** A verb, noun or adjective that makes a commitment of what follows it. */
export interface Trigger {
  readonly force: Force;
  readonly frames: readonly Frame[];
  /** Names the rule, after `commitment/`. */
  readonly rule: string;
  /** Words that must stand right after the trigger: `back` in `back down from`. */
  readonly then?: string;
}

const table = (
  force: Force,
  rule: string,
  frames: readonly Frame[],
  lemmas: string,
): readonly (readonly [string, Trigger])[] =>
  lemmas
    .split(/\s+/)
    .filter(Boolean)
    .map((lemma) => [lemma, { force, frames, rule }] as const);

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Verbs whose subject is bound by what follows. */
export const VERBS: ReadonlyMap<string, Trigger> = new Map([
  ...table('promise', 'promise', ['to', 'that', 'np'], 'promise pledge guarantee'),
  ...table('promise', 'promise', ['to', 'that'], 'vow swear undertake volunteer consent assure reassure'),
  ...table('promise', 'promise-agreed', ['to', 'that'], 'agree'),
  ...table('promise', 'promise-offered', ['to', 'np'], 'offer'),
  ...table('promise', 'promise', ['to', 'ing'], 'commit'),
  ...table('plan', 'plan', ['to'], 'plan intend aim prepare opt choose resolve elect'),
  ...table('plan', 'plan-decided', ['to'], 'decide'),
  ...table('plan', 'proposal', ['to', 'that', 'ing'], 'propose'),
  ...table('plan', 'proposal', ['that', 'ing'], 'suggest'),
  ...table('threat', 'threat', ['to', 'np', 'that', 'ing'], 'threaten'),
  ...table('threat', 'threat-warned', ['that'], 'warn'),
  ...table('refusal', 'refusal', ['to'], 'refuse decline'),
  ...table('refusal', 'refusal-rejected', ['np', 'ing'], 'reject rebuff spurn resist oppose veto dismiss'),
]);

/** Verbs whose object is bound by what follows: `ordered the firm to pay`. */
export const BINDING_VERBS: ReadonlyMap<string, Trigger> = new Map([
  ...table('duty', 'duty-imposed', ['to'], 'require oblige compel order force instruct obligate bind command'),
]);

/** Verbs of barring: the object must not do what follows. */
export const BARRING_VERBS: ReadonlySet<string> = set('bar ban prohibit forbid prevent block stop preclude');

/** Two-word verbs: the second word, by the lemma of the first. */
export const PHRASAL_VERBS: ReadonlyMap<string, Trigger> = new Map([
  ['rule', { force: 'refusal', frames: ['np', 'ing'], rule: 'refusal-rejected', then: 'out' }],
  ['turn', { force: 'refusal', frames: ['np'], rule: 'refusal-rejected', then: 'down' }],
]);

/** Nouns that make a commitment of the infinitive or clause after them. */
export const NOUNS: ReadonlyMap<string, Trigger> = new Map([
  ...table(
    'promise',
    'promise-noun',
    ['to', 'that'],
    'promise pledge commitment undertaking vow guarantee assurance offer',
  ),
  ...table('plan', 'plan-noun', ['to'], 'plan intention aim goal objective intent'),
  ...table('threat', 'threat-noun', ['to', 'ing'], 'threat'),
  ...table('refusal', 'refusal-noun', ['to'], 'refusal unwillingness'),
  ...table('duty', 'duty-noun', ['to'], 'duty obligation'),
]);

/** Predicate adjectives and participles: `is ready to`, `is required to`. */
export const ADJECTIVES: ReadonlyMap<string, Trigger> = new Map([
  ...table('plan', 'readiness', ['to'], 'ready prepared willing'),
  ...table('plan', 'plan', ['to'], 'set due determined poised scheduled slated'),
  ...table('promise', 'promise', ['to'], 'committed pledged'),
  ...table('refusal', 'refusal', ['to'], 'unwilling reluctant loath'),
  ...table('duty', 'duty', ['to'], 'required obliged obligated bound supposed ordered told instructed'),
]);

/** Negated, these refuse: `does not accept`, `cannot agree`, `is not ready to`. */
export const ASSENT: ReadonlySet<string> = set(
  'accept agree consent sign recognize recognise allow tolerate permit approve endorse negotiate yield budge concede submit bow back join',
);

/** Nouns of need: `sees no need to`, `there is no reason to`. */
export const NEED: ReadonlySet<string> = set(
  'need reason cause call point intention plan desire wish interest appetite grounds',
);

/** What is rejected as untrue is denied, not refused. */
export const ASSERTIONS: ReadonlySet<string> = set(
  'claim allegation accusation charge report suggestion notion idea criticism assertion rumor rumour argument theory characterization finding conclusion comparison appeal bill challenge lawsuit petition motion concern fear worry comment',
);

/** Bodies whose rejecting is a ruling or a vote, not a refusal of their own. */
export const RULERS: ReadonlySet<string> = set('court judge justice jury tribunal voter electorate magistrate panel');

/** What one only declines to say. */
export const SAYING: ReadonlySet<string> = set(
  'comment say discuss elaborate speculate answer respond name identify specify give provide disclose reveal be confirm talk speak address detail describe explain share state offer predict quantify reply acknowledge',
);

/** Verbs of harm: a vow or warning to do them is a threat. */
export const HARM: ReadonlySet<string> = set(
  'hit retaliate punish impose block strike attack bomb destroy crush sue fine expel evict seize sanction blockade boycott cancel scrap withdraw tear suspend halt cut close shut raise slap levy charge double escalate respond revoke terminate kill fire dismiss arrest deport jail prosecute veto invade annex flatten obliterate freeze ban bar vote quit walk strip target topple avenge deploy',
);
/** Of these, the ones that harm whatever their object. */
export const HARM_ALWAYS: ReadonlySet<string> = set(
  'hit retaliate punish strike attack bomb destroy crush blockade boycott slap sanction invade annex obliterate flatten avenge topple',
);

/** Predicates that nobody undertakes: states, changes that befall, perception, and what a rule itself does. */
export const NOT_UNDERTAKEN: ReadonlySet<string> = set(
  `be become seem appear remain stay feel look sound know think believe expect hope fear doubt want like love hate prefer need want wish wonder realize understand
   see hear notice find happen occur rise fall drop grow shrink decline climb plunge soar slow ease weaken strengthen cost weigh last mean matter depend belong
   contain consist include involve suffer die live survive arrive benefit lose win get gain likely tend fail succeed struggle enjoy experience
   prove turn affect help hurt hit enable remember forget regret miss exist result follow reflect represent mark peak reach exceed have own emerge disappear vanish
   collapse recover rebound worsen improve continue witness inherit come go say tell note add argue recall suspect assume agree disagree care worry sleep wake age bear ask read quote mention start sound laugh cry achieve face deserve require suffice owe receive triumph await`,
);
/** Of these, what a party may still undertake when it has a date, an object or comes in the first person. */
export const SOMETIMES_UNDERTAKEN: ReadonlySet<string> = set(
  'help find agree come go continue follow improve reach drop ease slow grow recover weaken strengthen worsen',
);

/** Common nouns that can undertake something. */
export const ACTORS: ReadonlySet<string> = set(
  `government administration ministry minister president premier chancellor king queen prince council cabinet parliament senate congress lawmaker legislator legislature
   senator governor mayor official authority agency department bureau office embassy ambassador envoy diplomat delegation negotiator mediator
   country nation state side party partner ally union bloc alliance coalition opposition leader chief head chairman chairwoman chair director secretary
   commissioner commission committee court judge prosecutor tribunal regulator watchdog inspector inspectorate police army military navy force guard troop soldier
   officer general admiral commander militia rebel group company firm corporation operator airline manufacturer maker bank lender retailer carrier employer owner
   shareholder board executive manager management federation association organization organisation charity foundation club league team church university school
   hospital city town village capital region province county municipality worker miner farmer fisherman skipper docker driver nurse teacher doctor student
   protester activist campaigner supporter resident lawyer attorney spokesman spokeswoman spokesperson deputy candidate man woman person people family crew
   lawmakers democrat republican conservative liberal labor socialist faction lobby consortium utility port harbour harbor line monarch pope bishop
   member counterpart neighbour neighbor two three both family crew staff press media public bench squad clan tribe household railway brewery refinery shipyard yard mill mine factory plant shop store newspaper broadcaster channel station theatre museum library clinic
  client guest heir landlord landlady lord monk nun clerk cop chef host pilot tenant captain nurse envoy`,
);

/** Nouns that end as nouns of persons do and are none. */
export const NOT_PERSONS: ReadonlySet<string> = set(
  `number order water power letter matter paper river border tower error factor sector floor door color colour labor labour harbor harbour winter summer weather
   dollar offer answer danger disaster center chapter character computer container corner counter cover quarter register shelter shoulder silver timber transfer
   motor mirror horror humor humour tumor rumor rumour favor favour flavor flavour honor honour vigor terror reactor tractor trigger tanker freighter
   helicopter charter meter liter barrier frontier chamber october november september december temper fiber fever layer ladder tender gender murder wonder
   thunder cylinder folder filter finger hammer hunger laser lever liver lumber manner master matter metre litre theatre theater monster oyster pepper
   platter poster powder printer proper quiver ladder rafter rubber scooter semester server sewer sister sneaker spider sticker summer super sweater
   thriller tiger tractor trailer trawler cruiser destroyer bomber fighter cutter liner steamer ferry skyscraper boiler burner charger cooler copper crater
   feeder freezer heater shutter sensor indicator vector detector generator elevator escalator corridor interior exterior minor major prior junior senior superior
   behavior behaviour endeavor endeavour armor armour odor odour parlor parlour rigor savior splendor tenor tremor valor vapor vapour visor`,
);

/** Base forms that are as often nouns or adjectives: after `to` and before an object they are verbs. */
export const ALSO_ADJECTIVES: ReadonlySet<string> = set(
  'lower free open clear clean close slow cool warm empty narrow secure even dry double triple level complete correct better welcome right',
);

/** Subject pronouns of those who can undertake something. */
export const ACTOR_PRONOUNS: ReadonlySet<string> = set('i we he she they both nobody neither them him her us me');

/** Agreements and rules: what they provide binds their parties. */
export const AGREEMENTS: ReadonlySet<string> = set(
  'agreement deal pact accord treaty text memorandum contract truce ceasefire cease-fire settlement declaration charter protocol resolution bargain understanding compact term plan proposal convention arrangement framework clause',
);
export const RULES: ReadonlySet<string> = set(
  'rule law bill decree order regulation ordinance directive policy measure act legislation ruling constitution statute sanction injunction ban program programme scheme system',
);
/** Verbs by which an agreement provides something. */
export const PROVIDING: ReadonlySet<string> = set(
  'provide stipulate state specify say lay set foresee envisage envision mean dictate establish spell require call oblige mandate demand determine hold',
);

/** What a schedule of a deal is about. */
export const SCHEDULED: ReadonlySet<string> = set(
  'talk talks negotiation levy tariff sanction duty duties tax toll deal agreement treaty pact truce ceasefire law rule ban measure embargo restriction quota withdrawal deployment review round summit referendum vote election inspection strike mission',
);
export const TAKING_EFFECT: ReadonlySet<string> = set(
  'begin start resume open expire end lapse apply enter take kick come meet restart',
);

/** Verbs of judging, in the condition of a commitment. */
export const JUDGING: ReadonlySet<string> = set(
  'deem consider judge find determine decide rule conclude believe certify assess declare agree think feel say hold see regard view satisfy confirm verify establish rate approve',
);
/** Verbs of change and comparison: with them the thing measured decides. */
export const MEASURING: ReadonlySet<string> = set(
  'fall drop rise decline decrease increase exceed reach climb shrink grow halve double improve slow ease surpass top pass slip dip stay remain stand hit widen narrow fail miss meet',
);
/** Nouns that are measured. */
export const MEASURES: ReadonlySet<string> = set(
  'number rate level flow count share total figure amount volume price cost output production emission crossing apprehension interception arrest death case export import deficit surplus revenue inflation growth temperature turnout reading traffic catch stock score average percentage proportion departure arrival sale debt speed unemployment profit',
);

/** What becomes of one who does not keep it: `or face tariffs`. */
export const PENALTIES: ReadonlySet<string> = set('face lose risk be suffer pay incur see go leave resign forfeit');
/** Verbs by which a party escapes a consequence. */
export const AVERTING: ReadonlySet<string> = set('avert avoid escape forestall prevent dodge evade');
export const AVERTING_PHRASES: ReadonlySet<string> = set('head stave fend ward');

/** Prepositions that date an act. */
export const DATE_PREPOSITIONS: ReadonlySet<string> = set('on in at over during for from through from after this next');
/** Words between a preposition and a time that belong to the time. */
export const TIME_FILLERS: ReadonlySet<string> = set(
  'the a an end close start beginning middle of late early mid next coming following its his their own about around at least another just only only some no midnight noon dawn dusk eve first last',
);

/** Verbs after which `if` asks: `asked if`. */
export const ASKING: ReadonlySet<string> = set(
  'ask wonder see know doubt question check inquire determine decide consider tell say learn understand discuss',
);
/** Adverbs that may stand between an auxiliary and its verb. */
export const NEGATIONS: ReadonlySet<string> = set("not n't never n’t neither");

/** Words of fear, hope and forecast: what they govern may come, and nobody undertakes it. */
export const FORECASTING: ReadonlySet<string> = set(
  'fear hope believe think expect worry predict suspect doubt imagine guess assume estimate forecast project hopeful skeptical sceptical confident optimistic afraid certain sure likely unlikely worried fearful convinced doubtful possible possibility chance prospect risk bet wager polls analyst speculate calculate anticipate suggest show',
);
/** Words that open a question told. */
export const QUESTIONS: ReadonlySet<string> = set('what how why where whether whichever whatever when');

/**
 * Verbs of speech, perception and thought that report a clause: in what they report, `would` is a future seen from
 * then.
 */
export const REPORTING: ReadonlySet<string> = set(
  'say affirm reaffirm concede admit tell announce add state declare promise pledge vow insist confirm write note explain warn reply maintain indicate signal reiterate stress repeat argue assure post tweet agree suggest claim report acknowledge stipulate provide lay',
);

/**
 * Channels of reading a commitment kept or broken, by the verb's lemma; `then` is the preposition or noun that must
 * follow.
 */
export interface CompliancePattern {
  readonly polarity: 'met' | 'partly' | 'not met';
  /** Words that must follow the verb directly, in order. */
  readonly then?: readonly string[];
  /** One of these nouns must be among the words after the verb. */
  readonly object?: ReadonlySet<string>;
}

/** Nouns for what is kept, met or broken. */
export const OBLIGATIONS: ReadonlySet<string> = set(
  'promise pledge commitment word bargain deal agreement term obligation target goal condition requirement deadline pact accord treaty undertaking duty vow side end part truce ceasefire rule demand benchmark quota limit ruling order resolution sanction contract assurance plan request',
);

export const COMPLIANCE: readonly (readonly [string, CompliancePattern])[] = [
  ['follow', { polarity: 'met', then: ['through', 'on'] }],
  ['make', { polarity: 'met', then: ['good', 'on'] }],
  ['keep', { polarity: 'met', object: OBLIGATIONS }],
  ['meet', { polarity: 'met', object: OBLIGATIONS }],
  ['fulfill', { polarity: 'met', object: OBLIGATIONS }],
  ['fulfil', { polarity: 'met', object: OBLIGATIONS }],
  ['honor', { polarity: 'met', object: OBLIGATIONS }],
  ['honour', { polarity: 'met', object: OBLIGATIONS }],
  ['observe', { polarity: 'met', object: OBLIGATIONS }],
  ['respect', { polarity: 'met', object: OBLIGATIONS }],
  ['uphold', { polarity: 'met', object: OBLIGATIONS }],
  ['implement', { polarity: 'met', object: OBLIGATIONS }],
  ['satisfy', { polarity: 'met', object: OBLIGATIONS }],
  ['comply', { polarity: 'met' }],
  ['abide', { polarity: 'met', then: ['by'] }],
  ['adhere', { polarity: 'met', then: ['to'] }],
  ['stick', { polarity: 'met', then: ['to'], object: OBLIGATIONS }],
  ['live', { polarity: 'met', then: ['up', 'to'] }],
  ['deliver', { polarity: 'met', then: ['on'] }],
  ['violate', { polarity: 'not met', object: OBLIGATIONS }],
  ['breach', { polarity: 'not met' }],
  ['break', { polarity: 'not met', object: OBLIGATIONS }],
  ['flout', { polarity: 'not met' }],
  ['renege', { polarity: 'not met' }],
  ['backtrack', { polarity: 'not met' }],
  ['default', { polarity: 'not met', then: ['on'] }],
  ['miss', { polarity: 'not met', object: OBLIGATIONS }],
  ['ignore', { polarity: 'not met', object: OBLIGATIONS }],
  ['fall', { polarity: 'not met', then: ['short', 'of'] }],
  ['drag', { polarity: 'not met', then: ['its', 'feet'] }],
  ['drag', { polarity: 'not met', then: ['their', 'feet'] }],
];

/** Nouns that say a commitment is partly met: `made progress`, `few signs of`. */
export const PROGRESS: ReadonlySet<string> = set('progress headway advance stride inroad');
export const SIGNS: ReadonlySet<string> = set('sign evidence trace indication');
export const FEW: ReadonlySet<string> = set('few little no scant hardly scarcely any');

/** Verbs of an agreement that does what it was made for, or does not. */
export const WORKING: ReadonlyMap<string, { readonly polarity: 'met' | 'not met'; readonly then?: string }> = new Map([
  ['work', { polarity: 'met' }],
  ['pay', { polarity: 'met', then: 'off' }],
  ['hold', { polarity: 'met' }],
  ['collapse', { polarity: 'not met' }],
  ['unravel', { polarity: 'not met' }],
  ['fall', { polarity: 'not met', then: 'apart' }],
]);
