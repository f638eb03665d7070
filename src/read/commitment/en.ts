import type { Force } from '../../model/report.js';
import { VERBS, verbsThat } from '../grammar/verbs.js';

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

/** Verbs whose subject is bound by what follows: column `binds self` of the table of verbs. */
export const COMMISSIVES: ReadonlyMap<string, Trigger> = bindingOf('self', false);

/** Verbs whose object is bound by what follows: `ordered the firm to pay`. */
export const BINDING_VERBS: ReadonlyMap<string, Trigger> = bindingOf('object', false);

/** Verbs of barring: the object must not do what follows. */
export const BARRING_VERBS = verbsThat('bars');

/** Two-word verbs: the second word, by the lemma of the first. */
export const PHRASAL_VERBS: ReadonlyMap<string, Trigger> = bindingOf('self', true);

/** Reads `self promise/promise-agreed: to that` of each verb whose column `binds` begins with `who`. */
function bindingOf(who: string, phrasal: boolean): Map<string, Trigger> {
  const found = new Map<string, Trigger>();
  for (const { lemma, binds } of VERBS.values()) {
    const [first = '', then] = lemma.split(/\s+/);
    if (!binds.startsWith(`${who} `) || (then !== undefined) !== phrasal) continue;
    const [head = '', frames = ''] = binds.slice(who.length + 1).split(': ');
    const [force, rule = ''] = head.split('/');
    const trigger = { force: force as Force, frames: frames.split(/\s+/) as Frame[], rule };
    found.set(first, then === undefined ? trigger : { ...trigger, then });
  }
  return found;
}

/** Nouns that make a commitment of the infinitive or clause after them. */
export const NOUNS: ReadonlyMap<string, Trigger> = new Map([
  ...table(
    'promise',
    'promise-noun',
    ['to', 'that'],
    'promise pledge commitment undertaking vow guarantee assurance offer',
  ),
  ...table('plan', 'plan-noun', ['to'], 'plan intention aim goal objective intent'),
  ...table('plan', 'readiness', ['to'], 'willingness readiness'),
  ...table('threat', 'threat-noun', ['to', 'ing'], 'threat'),
  ...table('refusal', 'refusal-noun', ['to'], 'refusal unwillingness'),
  ...table('duty', 'duty-noun', ['to'], 'duty obligation'),
]);

/** Predicate adjectives and participles: `is ready to`, `is required to`. */
export const ADJECTIVES: ReadonlyMap<string, Trigger> = new Map([
  ...table('plan', 'readiness', ['to'], 'ready prepared willing'),
  ...table('plan', 'plan', ['to'], 'set due determined poised scheduled slated expected'),
  ...table('promise', 'promise', ['to'], 'committed pledged'),
  ...table('refusal', 'refusal', ['to'], 'unwilling reluctant loath'),
  ...table('duty', 'duty', ['to'], 'required obliged obligated bound supposed ordered told instructed'),
]);

/** Negated, these refuse: `does not accept`, `cannot agree`, `is not ready to`. */
export const ASSENT = verbsThat('assents');

/** Nouns of need: `sees no need to`, `there is no reason to`. */
export const NEED: ReadonlySet<string> = set(
  'need reason cause call point intention plan desire wish interest appetite grounds',
);

/** What is rejected as untrue is denied, not refused. */
export const ASSERTIONS: ReadonlySet<string> = set(
  `claim allegation accusation charge report suggestion notion idea criticism assertion rumor rumour argument theory
    characterization finding conclusion comparison appeal bill challenge lawsuit petition motion concern fear worry
    comment`,
);

/** Bodies whose rejecting is a ruling or a vote, not a refusal of their own. */
export const RULERS: ReadonlySet<string> = set('court judge justice jury tribunal voter electorate magistrate panel');

/** What one only declines to say. */
export const SAYING = verbsThat('withheld');

/** Verbs of harm: a vow or warning to do them is a threat. */
export const HARM = verbsThat('harms');
/** Of these, the ones that harm whatever their object. */
export const HARM_ALWAYS = verbsThat('harms-always');

/** Predicates that nobody undertakes: states, changes that befall, perception, and what a rule itself does. */
export const NOT_UNDERTAKEN = verbsThat('befalls');
/** Of these, what a party may still undertake when it has a date, an object or comes in the first person. */
export const SOMETIMES_UNDERTAKEN = verbsThat('befalls-or-not');

/** Common nouns that can undertake something. */
export const ACTORS: ReadonlySet<string> = set(
  `government administration ministry minister president premier chancellor king queen prince council cabinet
    parliament senate congress lawmaker legislator legislature senator governor mayor official authority agency
    department bureau office embassy ambassador envoy diplomat delegation negotiator mediator country nation state
    side party partner ally union bloc alliance coalition opposition leader chief head chairman chairwoman chair
    director secretary commissioner commission committee court judge prosecutor tribunal regulator watchdog
    inspector inspectorate police army military navy force guard troop soldier officer general admiral commander
    militia rebel group company firm corporation operator airline manufacturer maker bank lender retailer carrier
    employer owner shareholder board executive manager management federation association organization organisation
    charity foundation club league team church university school hospital city town village capital region province
    county municipality worker miner farmer fisherman skipper docker driver nurse teacher doctor student protester
    activist campaigner supporter resident lawyer attorney spokesman spokeswoman spokesperson deputy candidate man
    woman person people family crew lawmakers delegate rescuer college academy jury migrant refugee immigrant
    settler voter pupil parent relative survivor victim hostage prisoner passenger citizen fan tenant striker
    colleague democrat republican conservative liberal labor socialist faction lobby consortium utility port harbour
    harbor line monarch pope bishop member counterpart neighbour neighbor two three both family crew staff press
    media public bench squad clan tribe household railway brewery refinery shipyard yard mill mine factory plant
    shop store newspaper broadcaster channel station theatre museum library clinic client guest heir landlord
    landlady lord monk nun clerk cop chef host pilot tenant captain nurse envoy`,
);

/** Nouns that end as nouns of persons do and are none. */
export const NOT_PERSONS: ReadonlySet<string> = set(
  `number order water power letter matter paper river border tower error factor sector floor door color colour labor
    labour harbor harbour winter summer weather dollar offer answer danger disaster center chapter character
    computer container corner counter cover quarter register shelter shoulder silver timber transfer motor mirror
    horror humor humour tumor rumor rumour favor favour flavor flavour honor honour vigor terror reactor tractor
    trigger tanker freighter helicopter charter meter liter barrier frontier chamber october november september
    december temper fiber fever layer ladder tender gender murder wonder thunder cylinder folder filter finger
    hammer hunger laser lever liver lumber manner master matter metre litre theatre theater monster oyster pepper
    platter poster powder printer proper quiver ladder rafter rubber scooter semester server sewer sister sneaker
    spider sticker summer super sweater thriller tiger tractor trailer trawler cruiser destroyer bomber fighter
    cutter liner steamer ferry skyscraper boiler burner charger cooler copper crater feeder freezer heater shutter
    sensor indicator vector detector generator elevator escalator corridor interior exterior minor major prior
    junior senior superior behavior behaviour endeavor endeavour armor armour odor odour parlor parlour rigor savior
    splendor tenor tremor valor vapor vapour visor`,
);

/** Subject pronouns of those who can undertake something. */
export const ACTOR_PRONOUNS: ReadonlySet<string> = set('i we he she they both nobody neither them him her us me');

/** Rules, which bind whom they name. */
export const RULES: ReadonlySet<string> = set(
  `rule law bill decree order regulation ordinance directive policy measure act legislation ruling constitution
    statute sanction injunction ban program programme scheme system`,
);
/** Verbs by which an agreement provides something. */
export const PROVIDING = verbsThat('provides');

/** What a schedule of a deal is about. */
export const SCHEDULED: ReadonlySet<string> = set(
  `talk talks negotiation levy tariff sanction duty duties tax toll deal agreement treaty pact truce ceasefire law
    rule ban measure embargo restriction quota withdrawal deployment review round summit referendum trial hearing
    inquest conference ceremony construction sitting vote election inspection strike mission exhibition exhibit
    festival fair tournament championship concert season period deadline visit meeting moratorium suspension reprieve
    mandate lease licence license`,
);
export const TAKING_EFFECT = verbsThat('takes-effect');

/** Verbs of judging, in the condition of a commitment. */
export const JUDGING = verbsThat('judges');
/** Verbs of change and comparison: with them the thing measured decides. */
export const MEASURING = verbsThat('measures');
/** Nouns that are measured. */
export const MEASURES: ReadonlySet<string> = set(
  `number rate level flow count share total figure amount volume price cost output production emission crossing
    apprehension interception arrest death case export import deficit surplus revenue inflation growth temperature
    turnout reading traffic catch stock score average percentage proportion departure arrival sale debt speed
    unemployment profit`,
);

/** What becomes of one who does not keep it: `or face tariffs`. */
export const PENALTIES = verbsThat('penalty');
/** Verbs by which a party escapes a consequence. */
export const AVERTING = verbsThat('averts');
export const AVERTING_PHRASES = verbsThat('averts-phrase');

/** Prepositions that date an act. */
export const DATE_PREPOSITIONS: ReadonlySet<string> = set('on in at over during for from through from after this next');
/** Words between a preposition and a time that belong to the time. */
export const TIME_FILLERS: ReadonlySet<string> = set(
  `the a an end close start beginning middle of late early mid next coming following its his their own about around
    at least another just only only some no midnight noon dawn dusk eve first last`,
);

/** Words by which a date behind a comma or dash is given with doubt. */
export const DATE_HEDGES: ReadonlySet<string> = set(
  'perhaps possibly probably maybe likely presumably hopefully ideally',
);

/** Verbs after which `if` asks: `asked if`. */
export const ASKING = verbsThat('asks-if');
/** Adverbs that may stand between an auxiliary and its verb. */
export const NEGATIONS: ReadonlySet<string> = set("not n't never n’t neither");

/** Words of fear, hope and forecast: what they govern may come, and nobody undertakes it. */
export const FORECASTING: ReadonlySet<string> = set(
  `fear hope believe think expect worry predict suspect doubt imagine guess assume estimate forecast project hopeful
    skeptical sceptical confident optimistic afraid certain sure likely unlikely concerned anxious
    nervous alarmed worried fearful convinced doubtful
    possible possibility chance prospect risk bet gamble inevitable likelihood probability odds unlikely mean ensure
    wager polls analyst speculate calculate anticipate suggest show`,
);
/** Verbs that befall their subject with the word after them: `run out`. */
export const BEFALLING_PHRASES: ReadonlyMap<string, readonly string[]> = new Map([
  ['run', ['out', 'short', 'low', 'dry']],
  ['break', ['down', 'apart']],
  ['end', ['up']],
  ['wind', ['up']],
  ['die', ['out', 'down']],
  ['burn', ['out']],
  ['come', ['undone', 'true']],
]);

/** Words that open a question told. */
export const QUESTIONS: ReadonlySet<string> = set('what how why where whether whichever whatever when');

/**
 * Verbs of speech, perception and thought that report a clause: in what they report, `would` is a future seen from
 * then.
 */
export const REPORTING = verbsThat('reports');

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
  `promise pledge commitment word bargain deal agreement term obligation target goal condition requirement deadline
    pact accord treaty undertaking duty vow side end part truce ceasefire rule demand benchmark quota limit ruling
    order resolution sanction contract assurance plan request`,
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

/** Verbs whose object is not there yet: `seeking assurances`. */
export const SEEKING = verbsThat('seeks');

/** Those whose trade it is to foresee what others will do. */
export const FORESEEING: ReadonlySet<string> = set(
  'analyst economist forecaster expert observer strategist trader pollster poll scholar commentator critic historian',
);

/** Those who speak for somebody else. */
export const SPEAKING_FOR: ReadonlySet<string> = set(
  `spokesman spokeswoman spokesperson lawyer attorney aide agent adviser advisor representative manager counsel
    deputy assistant secretary`,
);

/** Nouns of meeting that a light verb makes an act of: \`will have talks\`. */
export const MEETINGS: ReadonlySet<string> = set(
  'talk talks meeting discussion conversation consultation summit negotiation session dinner lunch',
);

/** Nouns of what is paid or met by one who is punished: \`will pay a high price\`. */
export const RECKONINGS: ReadonlySet<string> = set(
  'price consequence retaliation reprisal punishment response wrath repercussion penalty',
);

/** What one will have who is threatened: `will have big problems`. */
export const TROUBLES: ReadonlySet<string> = set('problem trouble difficulty nightmare');

/** Acts by which those in charge dispose of a thing: who says that it will be so done undertakes it. */
export const DISPOSED: ReadonlySet<string> = set(
  `lift close shut cancel postpone delay reschedule reopen replace discontinue scrap abolish suspend extend renew revoke
    return release free refund compensate reimburse rebuild repair restore deliver deploy withdraw remove review
    investigate prosecute refer charge deport detain consider publish appoint dismiss sell transfer relocate move ban
    allow permit introduce install provide sign ratify implement enforce honor honour hand phase demolish dismantle
    evacuate halt freeze reinstate recall auction privatize privatise nationalize nationalise`,
);

/** What is said to be had of one who offers it, and is no offer to do anything. */
export const OFFERED_WORDS: ReadonlySet<string> = set(
  `view opinion explanation glimpse apology condolence thanks advice hope reason clue evidence insight comment look
    perspective account argument example contrast alternative chance opportunity`,
);

/** Verbs of setting out, whose present tense with a day ahead is an arrangement: `travels to Oran on Monday`. */
export const SETTING_OUT: ReadonlySet<string> = set('go travel fly leave visit return host head');

/** What a thing will be from a day on: `will be available from 12 April`. */
export const IN_PLACE: ReadonlySet<string> = set('available open closed ready operational effective free');

/** What is asked of a party and accepted by it: `accepted the invitation`. */
export const INVITATIONS: ReadonlySet<string> = set(
  'invitation offer proposal request demand plan condition deal bid compromise ultimatum plea challenge term truce',
);

/** Bodies and papers whose telling that others must is an order, not a view. */
export const ORDERING: ReadonlySet<string> = set(
  `court judge tribunal jury magistrate panel ministry authority agency regulator council department police
    government commission office board inspectorate law rule bill decree order regulation ordinance directive ruling
    constitution statute agreement deal pact accord treaty contract text act notice letter statement`,
);
