import type { Hedge } from '../../model/report.js';
import { AROUND } from './en-around.js';

/** Words of a language for numbers and what goes with them. A second language fills the same shape. */
export interface FigureWords {
  /** Cardinals below one hundred, lower case. */
  readonly numerals: Readonly<Record<string, number>>;
  /** Multipliers written as words. */
  readonly magnitudes: Readonly<Record<string, number>>;
  /** Multipliers glued to digits or standing after them as an abbreviation; case matters. */
  readonly magnitudeSigns: Readonly<Record<string, number>>;
  /** Denominators, singular and plural. */
  readonly fractions: Readonly<Record<string, number>>;
  /** Plural magnitudes that name no number: "hundreds". */
  readonly open: Readonly<Record<string, number>>;
  /** Phrases before a number. Longest match wins. */
  readonly hedges: Readonly<Record<string, Hedge>>;
  /** Phrases after a number or its noun. */
  readonly hedgesAfter: Readonly<Record<string, Hedge>>;
  /** Adverbs that may stand between a hedge or a verb of change and the number. */
  readonly adverbs: ReadonlySet<string>;
  /** Verb forms that say a quantity moves. */
  readonly rising: ReadonlySet<string>;
  readonly falling: ReadonlySet<string>;
  /**
   * Verb forms of moving only when an amount of money, points or percent follows ("gained 2%", not "gained two
   * friends").
   */
  readonly risingAmount: ReadonlySet<string>;
  readonly fallingAmount: ReadonlySet<string>;
  /** Nouns of change that a figure modifies: "a 4% rise". */
  readonly riseNouns: ReadonlySet<string>;
  readonly fallNouns: ReadonlySet<string>;
  readonly months: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  /** Words after which a number identifies and does not count: "page 4". */
  readonly identifiers: ReadonlySet<string>;
  /** Words after which a four-digit number is a year. */
  readonly beforeYear: ReadonlySet<string>;
  /** Closed-class words: none of them can be part of a unit. */
  readonly closed: ReadonlySet<string>;
  /** Nouns that name a contest's result, beside which `2-1` is a score. */
  readonly contests: ReadonlySet<string>;
  /** Words that follow a house number. */
  readonly streets: ReadonlySet<string>;
  /** Words that end or cannot be the noun counted. */
  readonly notCounted: ReadonlySet<string>;
  /** Words between "of" and the noun counted. */
  readonly determiners: ReadonlySet<string>;
  /** Singular forms that a number above one does count. */
  readonly collective: ReadonlySet<string>;
  /** Words before "one" that make it a pronoun. */
  readonly beforePronoun: ReadonlySet<string>;
  /** Lemmas of verbs whose complement is a value of their subject. */
  readonly stateVerbs: ReadonlySet<string>;
  /** Lemmas of verbs whose subject has made the count. */
  readonly countingVerbs: ReadonlySet<string>;
  /** Nouns of places that a name is joined to by "of". */
  readonly regions: ReadonlySet<string>;
  /** Prepositions that attach a noun phrase to the one before. */
  readonly links: ReadonlySet<string>;
  /** Past forms that are never nouns, whatever a tagger says of them. */
  readonly pastForms: ReadonlySet<string>;
  /** Past forms that follow their subject: "the tenants left". */
  readonly pastAfterSubject: ReadonlySet<string>;
  /** Verbs before the verb of change. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Words after "a third" that leave it a part of a whole. */
  readonly afterFraction: ReadonlySet<string>;
  /** Nouns a rate is told by after "a": "$40 a share". */
  readonly rateNouns: ReadonlySet<string>;
  /** Plurals that no rule makes, with their singulars; forms that are both stand for themselves. */
  readonly plurals: Readonly<Record<string, string>>;
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What ends no sentence, where no sentence reader has been over the text. */
export const ABBREVIATIONS: ReadonlySet<string> = set(
  `mr mrs ms dr prof sen rep gov gen col lt sgt st jr sr inc corp ltd co no nos vs etc approx est fig jan feb mar apr
    jun jul aug sep sept oct nov dec u.s u.k`,
);

export const EN: FigureWords & typeof AROUND = {
  ...AROUND,
  numerals: {
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  },
  magnitudes: {
    hundred: 1e2,
    thousand: 1e3,
    lakh: 1e5,
    lakhs: 1e5,
    million: 1e6,
    crore: 1e7,
    crores: 1e7,
    billion: 1e9,
    trillion: 1e12,
    quadrillion: 1e15,
  },
  magnitudeSigns: {
    k: 1e3,
    K: 1e3,
    m: 1e6,
    M: 1e6,
    mn: 1e6,
    Mn: 1e6,
    mln: 1e6,
    mil: 1e6,
    mio: 1e6,
    mm: 1e6,
    MM: 1e6,
    b: 1e9,
    B: 1e9,
    bn: 1e9,
    Bn: 1e9,
    BN: 1e9,
    bln: 1e9,
    bil: 1e9,
    t: 1e12,
    T: 1e12,
    tn: 1e12,
    trn: 1e12,
    tr: 1e12,
    trl: 1e12,
  },
  fractions: {
    half: 2,
    halves: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fourth: 4,
    fourths: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    sixths: 6,
    seventh: 7,
    sevenths: 7,
    eighth: 8,
    eighths: 8,
    ninth: 9,
    ninths: 9,
    tenth: 10,
    tenths: 10,
    twelfth: 12,
    twelfths: 12,
    sixteenth: 16,
    sixteenths: 16,
    twentieth: 20,
    hundredth: 100,
    hundredths: 100,
    thousandth: 1000,
  },
  open: {
    tens: 10,
    dozens: 12,
    scores: 20,
    hundreds: 1e2,
    thousands: 1e3,
    lakhs: 1e5,
    millions: 1e6,
    crores: 1e7,
    billions: 1e9,
    trillions: 1e12,
  },
  hedges: {
    about: 'about',
    around: 'about',
    roughly: 'about',
    approximately: 'about',
    approx: 'about',
    circa: 'about',
    some: 'about',
    nearly: 'about',
    almost: 'about',
    'close to': 'about',
    'closer to': 'about',
    near: 'about',
    nearing: 'about',
    approaching: 'about',
    'an estimated': 'about',
    estimated: 'about',
    'in the region of': 'about',
    'in the order of': 'about',
    'on the order of': 'about',
    'of the order of': 'about',
    'somewhere around': 'about',
    'not quite': 'less-than',
    'as high as roughly': 'about',
    'more or less': 'about',
    'give or take': 'about',
    'a reported': 'about',
    virtually: 'about',
    'little more than': 'more-than',
    'a little over': 'more-than',
    'a little more than': 'more-than',
    'slightly more than': 'more-than',
    'slightly over': 'more-than',
    'slightly above': 'more-than',
    'just over': 'more-than',
    'just above': 'more-than',
    'well over': 'more-than',
    'well above': 'more-than',
    over: 'more-than',
    above: 'more-than',
    'more than': 'more-than',
    'greater than': 'more-than',
    'higher than': 'more-than',
    'larger than': 'more-than',
    'bigger than': 'more-than',
    'longer than': 'more-than',
    'older than': 'more-than',
    'better than': 'more-than',
    'well more than': 'more-than',
    'upwards of': 'more-than',
    'upward of': 'more-than',
    'in excess of': 'more-than',
    exceeding: 'more-than',
    exceeds: 'more-than',
    exceeded: 'more-than',
    exceed: 'more-than',
    topping: 'more-than',
    topped: 'more-than',
    surpassing: 'more-than',
    surpassed: 'more-than',
    'north of': 'more-than',
    beyond: 'more-than',
    'at least': 'at-least',
    'no fewer than': 'at-least',
    'no less than': 'at-least',
    'not less than': 'at-least',
    'not fewer than': 'at-least',
    'a minimum of': 'at-least',
    'minimum of': 'at-least',
    'at a minimum': 'at-least',
    'at the very least': 'at-least',
    'at the least': 'at-least',
    'as few as': 'at-least',
    'as little as': 'at-least',
    'less than': 'less-than',
    'fewer than': 'less-than',
    'lower than': 'less-than',
    'smaller than': 'less-than',
    'shorter than': 'less-than',
    'younger than': 'less-than',
    'slower than': 'less-than',
    'well under': 'less-than',
    'well below': 'less-than',
    'just under': 'less-than',
    'just below': 'less-than',
    'slightly less than': 'less-than',
    'slightly under': 'less-than',
    'slightly below': 'less-than',
    'a little under': 'less-than',
    'a little less than': 'less-than',
    'just shy of': 'less-than',
    'shy of': 'less-than',
    'just short of': 'less-than',
    under: 'less-than',
    below: 'less-than',
    'south of': 'less-than',
    sub: 'less-than',
    'at most': 'at-most',
    'at the most': 'at-most',
    'no more than': 'at-most',
    'not more than': 'at-most',
    'no greater than': 'at-most',
    'no higher than': 'at-most',
    'no longer than': 'at-most',
    'up to': 'at-most',
    'as many as': 'at-most',
    'as much as': 'at-most',
    'as high as': 'at-most',
    'as long as': 'at-most',
    'as low as': 'at-least',
    'a maximum of': 'at-most',
    'maximum of': 'at-most',
    'a max of': 'at-most',
    'not exceeding': 'at-most',
    'a ceiling of': 'at-most',
  },
  hedgesAfter: {
    'or more': 'at-least',
    'and more': 'at-least',
    'or so': 'about',
    'or thereabouts': 'about',
    'or less': 'at-most',
    'or fewer': 'at-most',
    'or over': 'at-least',
    'and over': 'at-least',
    'and above': 'at-least',
    'or above': 'at-least',
    'or older': 'at-least',
    'and older': 'at-least',
    'and up': 'at-least',
    'or younger': 'at-most',
    'and under': 'at-most',
    'or under': 'at-most',
    plus: 'at-least',
    odd: 'about',
    'at least': 'at-least',
    'at most': 'at-most',
    'at a minimum': 'at-least',
    'give or take': 'about',
    'more or less': 'about',
    'or higher': 'at-least',
    'or lower': 'at-most',
    'or longer': 'at-least',
    'or better': 'at-least',
  },
  adverbs: set(`only just even already now still perhaps maybe possibly probably approximately slightly sharply steeply
      further another additional extra a an the by some exactly precisely dramatically significantly modestly
      marginally only roughly as much many total combined staggering whopping mere record nearly almost about around
      up collectively together fully`),
  rising: set(`rise rises rose rising risen upward upwards increase increases increased increasing climb climbs climbed
      climbing grow grows grew growing grown jump jumps jumped jumping surge surges surged surging soar soars soared
      soaring leap leaps leapt leaped leaping swell swells swelled swelling swollen spike spikes spiked spiking
      advance advances advanced advancing rally rallies rallied rallying rebound rebounds rebounded rebounding
      rocket rockets rocketed skyrocket skyrockets skyrocketed boost boosts boosted boosting expand expands expanded
      expanding mushroom mushroomed balloon ballooned widen widens widened widening appreciate appreciated
      appreciating quicken quickened accelerate accelerated accelerating strengthen strengthened lift lifts lifted
      lifting hike hikes hiked hiking improve improves improved improving inch inched tick ticked edge edged`),
  falling: set(`fall falls fell falling fallen downward downwards drop drops dropped dropping decline declines declined
      declining decrease decreases decreased decreasing reduce reduces reduced reducing cut cuts cutting slip slips
      slipped slipping slide slides slid sliding sink sinks sank sunk sinking plunge plunges plunged plunging tumble
      tumbles tumbled tumbling plummet plummets plummeted plummeting slump slumps slumped slumping shrink shrinks
      shrank shrunk shrinking dip dips dipped dipping lower lowers lowered lowering slash slashes slashed slashing
      halve crash crashed crashing dive dived dove diving ease eased easing weaken weakened weakening contract
      contracts contracted contracting narrow narrows narrowed narrowing diminish diminished diminishing retreat
      retreated retreating depreciate depreciated trim trims trimmed trimming dwindle dwindled dwindling recede
      receded receding nosedive nosedived tank tanked slow slows slowed slowing curb curbed curtail curtailed
      collapse collapsed`),
  risingAmount: set('gain gains gained gaining add adds added adding up higher'),
  fallingAmount: set('lose loses lost losing shed sheds shedding down lower off'),
  riseNouns: set(
    `rise rises increase increases growth jump surge climb leap spike upswing uptick hike hikes boost upturn
      expansion raise`,
  ),
  fallNouns: set(
    `fall falls drop drops decline declines decrease decreases reduction reductions cut cuts slump plunge dip slide
      contraction downturn tumble`,
  ),
  months: set(
    `january february march april may june july august september october november december jan feb mar apr jun jul
      aug sep sept oct nov dec`,
  ),
  weekdays: set(
    `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today
      yesterday tomorrow tonight`,
  ),
  identifiers:
    set(`page pages chapter chapters section sections article articles paragraph paragraphs clause clauses line lines
      row rows seat room rooms gate lane route highway interstate autoroute motorway flight flights channel channels
      level grade type types version phase stage step round rounds game games group groups category class unit units
      block lot figure fig table number no nos num district districts zone ward precinct tier generation season
      episode part volume vol item exit platform apartment apt suite box mark model rule act bill resolution
      amendment title schedule appendix annex proposition prop measure question verse psalm track bus train line
      terminal pier court studio junction area sector region battalion regiment division brigade squadron building
      tower reactor well camp site base runway hangar gen ch pp p art sec para tel telephone phone fax call dial
      extension ext kilometre kilometer mile km marker`),
  beforeYear: set(
    `in since by from until till of the during after before for through throughout late early mid end year fiscal fy
      circa between and to spring summer autumn fall winter christmas election olympics season class`,
  ),
  closed: set(`a an the this that these those and or but nor so yet if when while as than because although though since
      until unless whether where why how who whom whose which what of in on at by for with from to into onto over
      under about above below between among through during before after against within without across along around
      behind beside beyond despite down off near out outside per past toward towards up upon via inside amid except
      plus minus versus vs like unlike throughout i you he she it we they me him her us them my your his its our
      their mine yours hers ours theirs himself herself itself themselves myself yourself ourselves is are was were
      be been being am has have had having do does did doing done will would shall should can could may might must
      ought not no never also too very just only still already apiece respectively altogether even ever again then
      there here now today yesterday tomorrow tonight once twice said says say saying told tells according ago each
      either neither both all any some every such another other`),
  contests: set(
    `win wins won winning victory victories defeat defeats defeated loss losses lost lose draw draws drew lead leads
      led tie tied score scored scoreline decision beat beats beaten down up ahead thrashing rout comeback shutout
      game match final set sets aggregate penalties trailed trailing`,
  ),
  streets: set(
    `street st road rd avenue ave boulevard blvd lane ln drive dr way square terrace place pl court ct crescent
      highway hwy close row parkway pkwy broadway wharf quay`,
  ),
  notCounted:
    set(`percent per more less fewer further additional million billion times ago later earlier older younger out
      away apart long old tall wide deep high higher lower up down off together straight left right west north south
      east northwest southwest northeast southeast respectively combined alone overall total also according
      including compared down up years days is are was were were remained remain went go goes going came come comes
      took take died die dies dead killed wounded injured arrested missing hurt voted agreed gathered attended
      became become began begin showed failed won lost made got left stood stayed fell rose showed joined signed
      reported expected set`),
  determiners: set('the its their his her our my your these those this that all of last first next past'),
  collective: set(
    `police people staff crew personnel aircraft fish sheep cattle head dead wounded injured missing poor youth
      spacecraft hovercraft deer offspring percent infantry cavalry army`,
  ),
  beforePronoun:
    set(`the this that any each every no which another only someone other next last first big good bad new old little
      right wrong best worst former latter same previous current second third single such else someone not loved
      young`),
  stateVerbs: set(
    `be stand total reach hit average amount cost exceed number remain come become stay equal top measure weigh run
      climb fall rise drop grow increase decline decrease jump`,
  ),
  countingVerbs: set('report count record estimate register document tally log calculate'),
  regions: set(`state province region city town village district port island county department governorate border coast
      north south east west centre center capital outskirts republic kingdom part parts area suburb suburbs`),
  links: set(
    `of per in on at for from between among to by against with near along across around within outside inside under
      into toward towards`,
  ),
  pastForms: set(
    `fell rose grew sank slid dropped fallen plunged climbed jumped surged slipped shrank declined decreased
      increased tumbled plummeted soared stood stands totaled totalled averaged`,
  ),
  pastAfterSubject: set('left met led shot hit lost won found stood struck'),
  auxiliaries: set('is are was were be been being am has have had having do does did will would helped help'),
  afterFraction:
    set(`of to from in on at by for with as than since compared less more lower higher fewer smaller larger bigger
      cheaper last this over under between during after before while and or but so if when because year against
      versus vs per is are were said says who which that it they we he she`),
  rateNouns:
    set(`share barrel ounce gallon pound ton tonne litre liter kilo kilogram kg head person pupil student piece unit
      bottle night day week month year hour minute second quarter century decade season game square foot metre meter
      mile acre bushel dozen ticket seat household family`),
  plurals: {
    men: 'man',
    women: 'woman',
    children: 'child',
    feet: 'foot',
    teeth: 'tooth',
    mice: 'mouse',
    geese: 'goose',
    oxen: 'ox',
    people: 'people',
    persons: 'people',
    person: 'people',
    policemen: 'policeman',
    policewomen: 'policewoman',
    firemen: 'fireman',
    lives: 'life',
    wives: 'wife',
    knives: 'knife',
    leaves: 'leaf',
    halves: 'half',
    wolves: 'wolf',
    loaves: 'loaf',
    thieves: 'thief',
    shelves: 'shelf',
    calves: 'calf',
    elves: 'elf',
    servicemen: 'serviceman',
    fishermen: 'fisherman',
    businessmen: 'businessman',
    gunmen: 'gunman',
    lawmen: 'lawman',
    congressmen: 'congressman',
    countrymen: 'countryman',
    workmen: 'workman',
    militiamen: 'militiaman',
    clergymen: 'clergyman',
    freshmen: 'freshman',
    criteria: 'criterion',
    phenomena: 'phenomenon',
    crises: 'crisis',
    analyses: 'analysis',
    theses: 'thesis',
    diagnoses: 'diagnosis',
    bases: 'base',
    series: 'series',
    species: 'species',
    means: 'means',
    news: 'news',
    headquarters: 'headquarters',
    crossroads: 'crossroads',
    barracks: 'barracks',
    buses: 'bus',
    gases: 'gas',
    viruses: 'virus',
    campuses: 'campus',
    statuses: 'status',
    bonuses: 'bonus',
    censuses: 'census',
    shoes: 'shoe',
    potatoes: 'potato',
    tomatoes: 'tomato',
    heroes: 'hero',
    vetoes: 'veto',
    echoes: 'echo',
    torpedoes: 'torpedo',
    volcanoes: 'volcano',
    mosquitoes: 'mosquito',
    embargoes: 'embargo',
    movies: 'movie',
    cookies: 'cookie',
    ties: 'tie',
    pies: 'pie',
    lies: 'lie',
    dies: 'die',
    zombies: 'zombie',
    rookies: 'rookie',
    calories: 'calorie',
    selfies: 'selfie',
    aircraft: 'aircraft',
    sheep: 'sheep',
    deer: 'deer',
    fish: 'fish',
    police: 'police',
    troops: 'troop',
    cattle: 'cattle',
    offspring: 'offspring',
    axes: 'axe',
    houses: 'house',
    horses: 'horse',
    courses: 'course',
    nurses: 'nurse',
    cases: 'case',
    causes: 'cause',
    uses: 'use',
    phases: 'phase',
    doses: 'dose',
    prizes: 'prize',
    sizes: 'size',
    places: 'place',
    services: 'service',
    offices: 'office',
    pieces: 'piece',
    prices: 'price',
    faces: 'face',
    races: 'race',
    spaces: 'space',
    voices: 'voice',
    sentences: 'sentence',
    differences: 'difference',
    licences: 'licence',
    licenses: 'license',
    offences: 'offence',
    offenses: 'offense',
    purchases: 'purchase',
    leases: 'lease',
    releases: 'release',
    diseases: 'disease',
    increases: 'increase',
    expenses: 'expense',
    warehouses: 'warehouse',
    villages: 'village',
    caches: 'cache',
    niches: 'niche',
    aches: 'ache',
    headaches: 'headache',
    avalanches: 'avalanche',
    business: 'business',
    gas: 'gas',
    bus: 'bus',
    census: 'census',
    campus: 'campus',
    virus: 'virus',
    bonus: 'bonus',
    plus: 'plus',
    status: 'status',
    apparatus: 'apparatus',
    boss: 'boss',
    loss: 'loss',
    gross: 'gross',
    congress: 'congress',
  },
};
