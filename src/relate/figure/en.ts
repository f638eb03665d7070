/**
 * Words that name one thing when figures are set side by side: two reports count the same arrests whether they write
 * "detained", "apprehensions" or "encountered". Each line is one class, named by its first word. Lemmas, lower case.
 */
const CLASSES = `
drop fall decline decrease reduction cut reduce decrease slump plunge
rise increase growth grow jump surge climb
arrest apprehension apprehend encounter detention detain catch capture intercept interception seize seizure stop swoop
migrant immigrant refugee foreigner crosser
person people resident inhabitant man woman individual national citizen villager islander local townspeople adult human
child minor pupil student kid
death die dead kill killing fatality toll victim perish slay life drown suffocate asphyxiate starve succumb electrocute
injury injured injure wound wounded hurt casualty
missing vanish disappear unaccounted
rescue save rescuer
strand stranded trap trapped
shelter refuge sheltering
charge indict indictment
troop soldier personnel serviceman guardsman guard officer police policeman agent force militia warden
deploy deployment send dispatch station posting mobilize mobilise
deport deportation expel expulsion repatriate repatriation
job post position employment
fire dismiss layoff redundancy sack
hire recruit employ
home house dwelling property apartment building household flat
evacuate evacuation displace flee displaced
protester demonstrator marcher protest demonstration march rally
crowd attendance spectator audience
company firm business enterprise
worker employee staff workforce
attack strike raid assault bombing walkout stoppage
boat vessel ship craft trawler
aircraft plane jet airliner airplane aeroplane
missile rocket shell projectile
car vehicle truck lorry van
fund funding finance financing aid grant assistance
price cost fee
profit earnings income
sale revenue turnover
fine penalty
pay payment repay compensation award
vote ballot
lawmaker legislator deputy senator representative mp
case infection infected
patient hospitalize hospitalise hospitalization admission
flood inundate
rain rainfall precipitation
magnitude quake earthquake tremor
shot shoot shooting fire
visitor tourist traveller traveler passenger
departure leave depart
arrival arrive entry
crossing cross
stake stock
tariff levy duty
period span window term phase deadline agreement
meeting talk summit visit
hostage captive prisoner inmate detainee
destroy destruction wreck
damage damaged
attendee participant delegate
`;

const CLASS_OF = new Map<string, string>();
for (const line of CLASSES.trim().split('\n')) {
  const words = line.split(/\s+/);
  for (const word of words) if (!CLASS_OF.has(word)) CLASS_OF.set(word, words[0] ?? word);
}

/** The class of a lemma; the lemma itself where it is in none. */
export function classOf(lemma: string): string {
  return CLASS_OF.get(lemma) ?? workerOf(lemma) ?? lemma;
}

/** "Dockworkers" are dockers, "mineworkers" miners. */
function workerOf(lemma: string): string | null {
  const [, trade] = /^(\p{L}{3,})workers?$/u.exec(lemma) ?? [];
  return trade ? `${trade.replace(/e$/, '')}er` : null;
}

/** True for a lemma that tells a happening figures are counted of: "detained", "deaths", "deployment". */
export function isAct(lemma: string): boolean {
  return CLASS_OF.has(lemma) && ACTS.has(classOf(lemma));
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Classes that name happenings. */
const ACTS: ReadonlySet<string> = set(
  `arrest death injury missing deploy deport fire dismiss hire evacuate attack fund fine pay vote flood shot
    departure arrival crossing destroy damage case patient tariff hostage rescue strand shelter charge`,
);

/** Nouns that hold a measure's place: "the number of arrivals" measures arrivals. */
export const HOLDERS = set(
  `number total amount level count rate tally sum figure proportion share percentage group volume quantity value size
    scale range series lot set pair flow`,
);
/** Verbs before an act that say it is not done yet. */
export const PLANNED = set(
  `will would shall plan pledge promise vow may might could should intend expect aim seek propose want threaten hope
    agree offer consider commit undertake need must require urge ask order demand due set allow`,
);
export const DENIED = set("not no never deny denied denies n't n’t without fail refuse");
/** Words that tell the middle of a period. */
export const HALFWAY = /\b(half-?way|mid-?way|mid-?point|half of (?:it|the|that))\b/i;
/** Words for places and directions that name no place by themselves. */
export const PLACE_NOISE = set(
  `the a an of in at on along near its their his her our southern northern eastern western south north east west
    central side area region state country`,
);
export const PLACE_NAMES: Readonly<Record<string, string>> = {
  'u.s.': 'us',
  'u.s': 'us',
  american: 'us',
  america: 'us',
  'united-states': 'us',
  british: 'uk',
  'u.k.': 'uk',
  britain: 'uk',
  eu: 'eu',
  european: 'eu',
};
/** Verbs that carry no measure of their own. */
export const LIGHT = set(
  `be have do make take get give go come become say tell report add begin start include see help keep put let use
    know work think call say show`,
);
/** Classes of words for human beings: "people" may be any of them. */
export const HUMAN = set(
  `migrant person child troop protester worker lawmaker patient visitor hostage attendee crowd death injury missing
    case voter`,
);
/** Outcomes for people that are never one: each is counted by itself. */
export const OUTCOMES = set('death injury missing');
/** Nouns that say no more of people than that they are people. */
export const ANYONE = set('person other death injury missing life victim casualty');
/** Nouns that many unlike things are counted by. */
export const VAGUE = set(
  `person thing case time year month day week country nation state group member point place part side way area reason
    minister leader official party`,
);
/** Acts that are done to people, whose number may be told as acts or as people. */
export const PERSON_ACTS = set('arrest death injury missing deport dismiss hire evacuate hostage case patient deploy');
