/** Verbs that do not form past and participle by rule: base, past, participle. */
const VERBS = `arise arose arisen|awake awoke awoken|bear bore borne|bear bore born|beat beat beaten|
  become became become|begin began begun|bend bent bent|bet bet bet|bid bid bidden|bind bound bound|bite bit bitten|
  bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought|
  broadcast broadcast broadcast|build built built|burn burnt burnt|burst burst burst|buy bought bought|cast cast cast|
  catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|
  cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|dream dreamt dreamt|drink drank drunk|
  drive drove driven|dwell dwelt dwelt|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|
  find found found|flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden|
  forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|
  forgo forwent forgone|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground ground|
  grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|
  hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|lean leant leant|
  leap leapt leapt|learn learnt learnt|leave left left|lend lent lent|let let let|lie lay lain|light lit lit|
  lose lost lost|make made made|mean meant meant|meet met met|mistake mistook mistaken|mislead misled misled|
  offset offset offset|outdo outdid outdone|overcome overcame overcome|oversee oversaw overseen|
  overtake overtook overtaken|overthrow overthrew overthrown|pay paid paid|plead pled pled|prove proved proven|
  put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|repay repaid repaid|rid rid rid|ride rode ridden|
  ring rang rung|rise rose risen|run ran run|saw sawed sawn|say said said|see saw seen|seek sought sought|
  sell sold sold|send sent sent|set set set|sew sewed sewn|shake shook shaken|shed shed shed|shine shone shone|
  shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|
  slay slew slain|sleep slept slept|slide slid slid|smell smelt smelt|sow sowed sown|speak spoke spoken|
  speed sped sped|spell spelt spelt|spend spent spent|spill spilt spilt|spin spun spun|spit spat spat|
  split split split|spoil spoilt spoilt|spread spread spread|spring sprang sprung|stand stood stood|
  steal stole stolen|stick stuck stuck|sting stung stung|stink stank stunk|strike struck struck|
  strike struck stricken|string strung strung|strive strove striven|swear swore sworn|sweep swept swept|
  swell swelled swollen|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|
  tell told told|think thought thought|throw threw thrown|thrust thrust thrust|undergo underwent undergone|
  understand understood understood|undertake undertook undertaken|undo undid undone|uphold upheld upheld|
  upset upset upset|wake woke woken|wear wore worn|weave wove woven|weep wept wept|win won won|wind wound wound|
  withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|wring wrung wrung|
  write wrote written|rewrite rewrote rewritten|retake retook retaken|resell resold resold|redo redid redone|
  unwind unwound unwound|overrun overran overrun|override overrode overridden|outsell outsold outsold|
  outrun outran outrun|inset inset inset|partake partook partaken|befall befell befallen|beset beset beset|
  bust bust bust|fit fit fit|wed wed wed|behold beheld beheld|mow mowed mown|hew hewed hewn|shear sheared shorn|
  tread trod trodden|sublet sublet sublet|overhear overheard overheard|misunderstand misunderstood misunderstood|
  overpay overpaid overpaid|outgrow outgrew outgrown|remake remade remade|rethink rethought rethought|
  reset reset reset|rerun reran rerun|foretell foretold foretold|lay laid laid`;

/** Nouns that do not form the plural by rule: plural, singular. */
const NOUNS = `men man|women woman|children child|feet foot|teeth tooth|geese goose|mice mouse|lice louse|oxen ox|
  lives life|wives wife|knives knife|leaves leaf|wolves wolf|halves half|shelves shelf|selves self|thieves thief|
  loaves loaf|calves calf|hooves hoof|scarves scarf|elves elf|criteria criterion|phenomena phenomenon|
  bacteria bacterium|strata stratum|alumni alumnus|nuclei nucleus|cacti cactus|fungi fungus|stimuli stimulus|
  radii radius|foci focus|analyses analysis|bases basis|crises crisis|theses thesis|hypotheses hypothesis|
  diagnoses diagnosis|axes axis|oases oasis|parentheses parenthesis|syntheses synthesis|prognoses prognosis|
  emphases emphasis|metamorphoses metamorphosis|indices index|matrices matrix|vertices vertex|appendices appendix|
  larvae larva|formulae formula|vertebrae vertebra|antennae antenna|algae alga|dice die|pence penny|heroes hero|
  potatoes potato|tomatoes tomato|echoes echo|vetoes veto|torpedoes torpedo|embargoes embargo|cargoes cargo|
  mosquitoes mosquito|tornadoes tornado|volcanoes volcano|goes go|noes no|buses bus|gases gas|viruses virus|
  bonuses bonus|censuses census|campuses campus|statuses status|corpora corpus|genera genus|movies movie|
  cookies cookie|calories calorie|zombies zombie|pies pie|ties tie|lies lie|species species|series series|means means|
  news news|headquarters headquarters|crossroads crossroads|barracks barracks|aircraft aircraft|spacecraft spacecraft|
  sheep sheep|fish fish|deer deer|shoes shoe|toes toe|canoes canoe|foes foe|selfies selfie|rookies rookie|
  aunties auntie|genies genie|prairies prairie|sorties sortie|birdies birdie|caddies caddie|brownies brownie|
  eyries eyrie|quizzes quiz|axes axe|caches cache|aches ache|headaches headache|psyches psyche|niches niche|
  creches creche|avalanches avalanche|moustaches moustache|chassis chassis|corps corps|politics politics|
  economics economics|physics physics|mathematics mathematics|athletics athletics|gymnastics gymnastics|
  dynamics dynamics|logistics logistics|ethics ethics|linguistics linguistics|diabetes diabetes|measles measles|
  billiards billiards|memoranda memorandum|referenda referendum|curricula curriculum|spectra spectrum|errata erratum|
  addenda addendum|passersby passerby|policemen policeman|businessmen businessman`;

const ADJECTIVES = `better good|best good|worse bad|worst bad|farther far|farthest far|furthest far|elder old|
  further further|eldest old`;

const OTHER = `n't not|'m be|'re be|'s be|'ve have|'ll will|'d would|wo will|ca can|sha shall|is be|are be|am be|
  was be|were be|been be|being be|be be|has have|had have|does do|did do|done do|could could|would would|
  should should|might might|an a|ai be`;

/** Nouns that are their own plural form: there is no singular to give. */
export const PLURAL_ONLY: ReadonlySet<string> = new Set(
  `people data media troops arrears whereabouts grassroots regards thanks clothes glasses trousers pants scissors
  congratulations
  goods premises proceeds remains savings surroundings belongings earnings outskirts odds riches stairs tropics
  amends auspices dregs
  environs genitals gallows innards jeans shorts tweezers pliers pyjamas pajamas shenanigans suds tidings valuables
  electronics
  headquarters politics economics news series species means police cattle folks`.split(/\s+/),
);

function pairs(list: string): Map<string, string> {
  return new Map(list.split(/\|\s*/).map((line) => line.split(' ') as [string, string]));
}

export const irregularNouns: ReadonlyMap<string, string> = pairs(NOUNS);
export const irregularAdjectives: ReadonlyMap<string, string> = pairs(ADJECTIVES);
export const irregularOther: ReadonlyMap<string, string> = pairs(OTHER);

/** Base, past and participle of the verbs that do not form them by rule; of two forms the common one first. */
export const irregularVerbs: readonly (readonly [base: string, past: string, participle: string])[] = VERBS.split(
  /\|\s*/,
).map((line) => {
  const [base = '', past = '', participle = ''] = line.split(' ');
  return [base, past, participle];
});

/** Base form by past form and by participle. */
export const irregularPast: ReadonlyMap<string, string> = new Map(irregularVerbs.map(([base, past]) => [past, base]));
export const irregularParticiple: ReadonlyMap<string, string> = new Map(
  irregularVerbs.map(([base, , participle]) => [participle, base]),
);
