const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words beside a number that decide what it is, each group by what it decides. All lower case. */
export const AROUND = {
  articles: set('a an'),

  // Digits and how they are written.
  /** Hedges after which "2, 300" is one number with a space slipped in. */
  hedgeWords: set('about some nearly almost over than least around approximately estimated roughly up'),
  /** Fractions as signs. */
  vulgar: {
    '½': 1 / 2,
    '⅓': 1 / 3,
    '⅔': 2 / 3,
    '¼': 1 / 4,
    '¾': 3 / 4,
    '⅕': 1 / 5,
    '⅖': 2 / 5,
    '⅗': 3 / 5,
    '⅘': 4 / 5,
    '⅙': 1 / 6,
    '⅚': 5 / 6,
    '⅛': 1 / 8,
    '⅜': 3 / 8,
    '⅝': 5 / 8,
    '⅞': 7 / 8,
  } as Readonly<Record<string, number>>,
  /** Words beside the numerals, magnitudes and fractions that a number can begin with. */
  otherStarters: set('dozen several few score couple twice not'),
  /** What follows "twice" where it multiplies: "twice as many", "twice the size". */
  afterTwice: set('as the that what its their his her'),
  /** Denominators that a fraction written with a slash has. */
  denominators: new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 32, 64, 100, 128, 1000]) as ReadonlySet<number>,
  /** Abbreviations of a magnitude that are also other words where they stand apart from their digits. */
  otherWords: set('mil tr t bil'),
  /** Words that take an article into the number: "a hundred", "a few dozen". */
  withArticle: set('hundred thousand million billion trillion dozen few lakh crore score couple'),

  // Halves and quarters.
  /** Words after which "half" names a period or a side: "the first half". */
  beforeHalf: set(
    'first second other better the latter former this that each either every opening in early late bottom top',
  ),
  /** Words after which "half" alone is a part: "by half", "nearly half". */
  halfAfter: set('about nearly almost roughly than around approximately by just least over under to'),
  /** Words before which "half" is a part: "half of", "half the". */
  halfBefore: set('of the a an its their his her our my your all what that those these'),
  /** Units in "half-hour", "half-mile". */
  halvedUnits: set('hour mile inch percent point'),
  /** Words before "three quarters" that make them quarters of a year. */
  beforePeriods: set('past last consecutive next first straight previous successive'),

  // Units.
  /** What ends an age in an abbreviation: "34 yo". */
  ageSigns: set('yo'),
  /** Abbreviations of units that are words or names where they stand apart from their digits. */
  unitsAlsoWords: new Set(
    'in s d h y t l A V K W L J pm PM bar min mo MP mp ac mi PB mb kb m'.split(/\s+/),
  ) as ReadonlySet<string>,
  /** Unit words that are units only behind digits. */
  unitsInDigits: set('second mark stone cup foot pc mo ha rad min sec kn fps bp deg gal'),
  /** Adjectives and verbs of size behind a length: "0.68 in thick". */
  dimensions: set('tall long wide high deep thick across'),
  /** Nouns behind a distance that is raced: "100m sprint". */
  raceNouns: set('away ahead clear back race sprint final freestyle butterfly hurdles relay dash'),
  /** What joins a length and a width: "20 x 30 metres". */
  byWidth: set('x × by'),
  /** Words of a run: "nine straight years". */
  runs: set('straight consecutive successive full whole solid more additional extra long further'),
  /** Whose gallons and pints. */
  gallons: set('us uk imperial'),
  /** Scales of temperature behind degrees. */
  degrees: {
    c: 'celsius',
    celsius: 'celsius',
    centigrade: 'celsius',
    celcius: 'celsius',
    f: 'fahrenheit',
    fahrenheit: 'fahrenheit',
    farenheit: 'fahrenheit',
  } as Readonly<Record<string, string>>,
  /** Names of money that are other words where a small number stands before them. */
  moneyAlsoWords: set('real sole sol won mark marks colon kip crown crowns som'),
  /** What pounds are paid by: "400 pounds a week". */
  priceTerms: set('week month year day share hour'),
  /** What pounds of it are money. */
  moneyNouns: set(
    `money aid damage damages debt debts investment investments funding funds cash savings spending losses cuts debt
      profit sales trade taxes subsidies revenue exports imports bonds assets`,
  ),

  // Rates.
  each: set('a an each every'),
  /** Times a count is told by: "20 arrests a day". */
  rateTimes: set('second minute hour day night week month quarter year season decade game'),
  /** Times a length of time is told by: "40 hours a week". */
  longRates: set('day week month year'),
  /** Words after "a year" that make it a date: "a year ago". */
  afterTime: set('ago earlier later before after old'),
  /** Wholes of "nine of every ten". */
  roundWholes: set('every 10 ten 100'),
  /** Words behind "two in ten" that make it a count in a period, a share or a time of day. */
  notWholes: set(
    `second seconds minute minutes hour hours day days week weeks month months year years decade decades percent per
      a.m p.m am pm`,
  ),

  // Ages.
  ages: set('aged age ages'),
  fromBetween: set('between from'),
  beforeAge: set('of at by to'),
  turning: set('turned turns turning'),
  /** "children under 12". */
  youth: set('under over below above'),
  minors: set('children child those anyone people persons kids youths women men girls boys players adults residents'),
  /** Words behind an age that end its phrase. */
  afterAge: set('when by at and but then years or'),
  /** Words behind "Ana Moreno, 34". */
  afterAgedName: set('who of from was is told said has had died'),
  persons: set('he she i who they you'),
  /** Adverbs between a form of be and an age: "was only 19". */
  nearAge: set('only just barely nearly almost about'),
  /** "a woman of 28". */
  personNouns: set('man woman boy girl lad youth child'),
  dying: set('died dies dead'),
  beforeBe: set('will would now just only then'),
  /** Forms of be. */
  be: set("was is be am are were been being ’s 's ’m 'm ’re 're"),
  /** Verbs that a count may be the subject of. */
  pluralVerbs: set('was were are have had'),

  // Hedges.
  /** Words let pass between a hedge and its number. */
  insideHedge: set('a an , ( exactly'),
  /** Words before "over" that make it a particle or a matter. */
  beforeOver: set(
    `take takes took taken taking hand hands handed handing turn turned turning win won run ran fight fought fighting
    spread all presided presiding concern concerns row dispute debate vote voted deal control power authority victory`,
  ),
  /** Words before "over" that make it "more than" before a length of time. */
  beforeOverTime: set(
    'for is was are were of lasted lasts took takes spent spend after just well than in waited served to',
  ),
  beforeUnder: set('from go went put placed come came'),
  beforeAround: set('all turn turned look looking travel travelled traveled gathered'),
  /** Prepositions of a bound that a verb of change passes: "dipped below nine million". */
  bounds: set('below above beneath under past beyond'),
  beforeBound: set('well just at to stayed remained'),
  /** Hedges between "from" or "between" and the first number. */
  rangeHedges: set('about around roughly approximately nearly almost some'),
  /** What may stand between "to" and the second number of a range. */
  beforeSecond: set('us a an hk usd eur gbp rm rs c about around roughly approximately nearly almost some up'),
  valueNouns: set('age ages value values'),

  // Changes.
  /** Nouns of a count before "of": "an average of 1700". */
  totals: set('average total combined maximum minimum median'),
  /** Nouns of people or things asked or gathered: "a survey of 1709 pupils". */
  samples: set('survey sample study poll group crowd record army fleet staff workforce'),
  /** Nouns whose value a clause tells: "bringing the toll to", "the number of passengers". */
  countNouns: set(
    `number numbers total totals toll tally count figure figures population sales passengers users visitors customers
      subscribers members viewers readers circulation audience deliveries attendance membership`,
  ),
  /** Verbs that take a count to a level: "bringing the toll to 40". */
  bringing: set(
    'bring brings brought bringing take takes took taken taking push pushes pushed pushing raising put puts putting',
  ),
  /** Verbs of bodies: they move over lengths. */
  motions:
    /^(s[ai]nk|sunk|sinking|jump|leap|leapt|div|dove|slid|climb|tumbl|plung|plummet|drop|fell|fall|soar|slip|advanc|retreat|crash)/,
  /** Verbs whose "up", "down" and "off" are particles: "make up a fifth". */
  verbsWithParticle: set(
    `make makes made making take takes took pick picks picked set sets put puts end ended give gave hand hands handed
    bring brought lay laid pay pays paid write wrote come came open opened turn turned use used eat ate buy bought shut
    break broke call called back line lined`,
  ),
  /** Words before a verb of change that make it a noun: "a cut", "pay rise". */
  beforeChangeNoun: set('a an the this that its their his her any no sharp big biggest pay price tax rate of'),
  /** Forms of verbs of change that are no nouns. */
  changeVerbForms: /(ed|ing|fell|rose|grew|sank|slid)$/,
  /** Comparatives behind an amount: "34% higher". */
  comparatives: { higher: 'up', up: 'up', lower: 'down', down: 'down', fewer: 'down' } as Readonly<
    Record<string, 'up' | 'down'>
  >,
  /** What joins a second amount of one change: "2.5 points, or 0.3%". */
  appositions: set(', or and ('),
  /** Lengths of time that a figure stands beside: "last year". */
  periods: set('year month week quarter decade day season summer winter spring autumn fall night weekend time'),
  beforePeriod: set('last next this previous same past earlier'),
  /** Prepositions that set a number against the one before: "up from 80". */
  comparing: set('from to than with against versus'),
  /** Words behind a number so set that do not make a noun of what it counts. */
  afterCompared: set(
    `in on at during a the last this by over earlier before when and but for year who which that previously two three`,
  ),
  /** Words between "of" and the number of a whole: "9 of the 31 tents". */
  ofWhole: set('the its their those these his her last first next past'),

  /** Units of what is compared though no verb moves it. */
  comparedUnits: new Set(['percent', 'percentage point', 'time', 'point']) as ReadonlySet<string>,
  /** Lengths of time behind "from a" and "on the": "from a year earlier". */
  spans: set('year month week quarter same previous prior'),
  /** Words that end a comparison. */
  afterComparison: set('as because while when after that according by'),
  /** Rules whose figures count a noun. */
  countingRules: /^figure\/(?:cardinal|cardinal-words|open-magnitude|range|one-of)$/,

  /** Words behind "higher than" that may begin a time: "than a year ago". */
  beforeComparedTime: set('a the last in this at'),

  // What a figure's clause says of it.
  /** Nouns that name too little of what is counted. */
  generic: set('people case unit incident instance time figure'),
  /** Forms of verbs of state whose base form the tagger misses. */
  stateForms: set('stood stands totaled totalled averaged'),
  beforePlace: set('in at along near across on off outside'),
  /** Prepositions between a verb of counting and its number: "counted more than 40". */
  withinCount: set('of than about over under around up at'),
  /** Verbs that part no date from its figure. */
  lightVerbs: set('was were is are has have had'),
  /** Words that begin another clause. */
  subordinators: set('that which who because while when after before since if'),
  /** Adverbs of direction behind a participle: "boats heading north". */
  ways: set('north south east west home abroad northward southward'),
  /** Participles that begin a clause of their own and belong to no noun. */
  clauseParticiples: set(
    'including according compared following saying adding confirming making leading forcing citing excluding bringing',
  ),

  // Nouns counted.
  /** Words that may begin the phrase of the noun counted, though of a closed class: "20 other men". */
  beforeCounted: set('more other additional further extra such very most'),
  /** Those of them that belong to no unit. */
  beforeUnit: set('more other additional further extra such very'),
  /** States that people are counted by: "12 dead". */
  states: set('dead injured wounded missing hurt homeless displaced sick ill accused'),
  /** Plurals that name the kind of another plural: "women prisoners", "police officers". */
  kindPlurals: set('police women men people arms sports sales savings goods customs systems operations communications'),
  /** Words in -men that are singular. */
  singularInMen: set('specimen regimen acumen abdomen women men'),

  // What is no figure.
  phoneWords: set('call tel telephone phone fax hotline dial ring'),
  /** Words of a thing that bears a serial number of two parts. */
  serials: set('no nos docket case file number numbers law bill act resolution docket flight permit'),
  oddsNouns: set('margin ratio odds vote decision majority lead favorite favourite shot score'),
  /** Nouns whose two numbers may stand behind a verb. */
  ratioNouns: set('ratio odds'),
  /** Verbs of a vote whose two numbers follow. */
  dividing: set('voted ruled split divided'),
  /** Months that are other words in small letters. */
  monthsAlsoWords: set('may march mar sun sat'),
  beforeClock: set('at by from to until till around about'),
  eras: set('ad bc bce ce'),
  sinces: set('in since until circa by'),
  /** Abbreviations, before a full stop, of things that bear a number. */
  shortNumbered: set('no nos pp p vol art sec ch fig'),
  /** What joins the numbers of several things: "exits 12 and 15". */
  rowLinks: set('and or , to'),
  versions: set('version release build v'),
  /** Words before a model that an owner has: "its new 777". */
  newness: set('new final'),
  aircraft: set('aircraft airplane airplanes aeroplane jet jetliner airliner plane'),
  /** Models of aircraft that are numbers. */
  models: set('707 717 727 737 747 757 767 777 787 300 310 319 320 321 330 340 350 380'),
  /** What makes an adjective of a name in digits: "286-based". */
  nameEndings: set('based powered type style like series class for iron'),
  /** Names of bodies that bear their number behind "of": "the Group of 20". */
  groupNames: set('group g committee council gang club'),
  /** Names of indices in small letters, before their number. */
  indices: set('sp s&p dax ftse nasdaq nikkei cac'),
  /** Words before a number at the head of a line that name nothing. */
  beforeNumber: set(
    `mr mrs ms dr some over about nearly almost around up at the a an in on of for by with from to and or but after
      before when while as only just all no more less than between least`,
  ),
  placePrepositions: set('in at near across outside on'),
  /** Words that a hyphen ties to a number of their own: "then-18-year-old". */
  tiesToNumber: set('sub then now minus about nearly almost to from mid'),
  /** Nouns whose number in words is a name: "phase one". */
  numberedNouns: set('day week month year number chapter phase plan world war'),
  /** What a number in words makes a set phrase with behind a hyphen: "two-way". */
  setTails: set(
    `pointer pointers seater seaters wheeler wheelers under over time times way off sided on year-old upmanship liner
      liners piece nil all`,
  ),
  /** Units of time in which "one" tells a time to come or gone: "one day". */
  vagueOnes: set('day night weekend minute moment'),
  /** Words before "one day" that make it a length. */
  beforeLength: set('only just for in within least than about another after every lasted lasts took takes'),
  /** Nouns that "one" makes a set phrase with. */
  afterSetOne: set('day thing way point moment time another percent by final side being body'),
  determinersOfOne: set('the that this no any each every which only'),
  /** Words that point to people or things told of before: "the two met". */
  pointers: set('the these those'),
};
