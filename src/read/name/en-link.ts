/** Words by which names, roles and pronouns are linked, folded; each set says where its words stand. */
const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Short forms of offices: "Republican Sen." is a role, "Mr." is none. */
export const SHORT_OFFICES = set(`
sen sen. rep rep. gov gov. gen gen. col col. lt lt. sgt sgt. capt capt. adm adm. maj maj. pres. amb. atty. supt supt.
det det. insp.`);

/** Nouns of time, which stand before a role only by chance. */
export const PERIODS = set(
  'night day morning evening afternoon week month year today time season years old yesterday tomorrow tonight',
);

/** Modifiers that do not make another office. */
export const PLAIN_MODIFIERS = set(`
former acting interim current new senior top outgoing incoming late longtime veteran then- ex- democratic republican
conservative liberal independent prominent state state-run young old fellow`);

/** Words before an office that say that it is not, or no longer, the office itself. */
export const LESSER = set('vice deputy former assistant ex then acting');

/** Small words that join what belongs to a role: "head of", "spokesman for", "lawyer at". */
export const TAILS = set('of for to at');

/** Further small words a description of a person goes on with: "organizer with the union", "expert on ports". */
export const FURTHER_TAILS = set('of for to at with in on from');

/** Words between a name and its description: "Wren, now head of the port". */
export const BEFORE_DESCRIPTION = set('now then also currently formerly aged');

/** Nouns for a company, whatever its name ends in. */
export const COMPANIES = set(`
company firm retailer manufacturer automaker carmaker airline lender conglomerate supplier giant maker chipmaker
startup operator carrier broadcaster studio brand insurer brewer utility shipbuilder shipper grocer streamer
wholesaler drugmaker planemaker corporation bank`);

/** Words before "company" that say that another one is meant. */
export const OTHER_ONES = set('other rival parent another second same new former competing similar such');

/** Heads of names that no company has. */
export const PUBLIC_HEADS = set(`
ministry department agency administration bureau commission committee council court senate parliament congress party
police army navy force guard union association university college nations republicans democrats house times post news
press reuters ap afp bbc cnn`);

/** Verbs whose subject is the speaker of what stands beside them, by base form. */
export const SPEAKING = set(`
say tell add write state note explain insist argue claim warn reply ask tweet declare announce recall continue comment
remark joke testify post promise vow admit acknowledge think believe respond conclude stress urge confirm deny caution
call describe praise criticize blame accuse predict complain suggest`);

/** Verbs by which a speaker goes on: "he added". */
export const GOING_ON = set('add continue conclude');

/** Verbs in a relative clause that name an office, with its noun: "who chairs the harbor committee". */
export const OFFICE_VERBS: ReadonlyMap<string, string> = new Map([
  ['chairs', 'chair'],
  ['chaired', 'chair'],
  ['heads', 'head'],
  ['headed', 'head'],
  ['leads', 'leader'],
  ['led', 'leader'],
  ['runs', 'head'],
  ['ran', 'head'],
  ['manages', 'manager'],
  ['directs', 'director'],
  ['coaches', 'coach'],
  ['owns', 'owner'],
  ['founded', 'founder'],
  ['edits', 'editor'],
  ['commands', 'commander'],
  ['captains', 'captain'],
  ['represents', 'representative'],
  ['oversees', 'head'],
]);

/** Nouns under which an office named by another noun may be spoken of again. */
export const OFFICE_NOUNS: readonly string[] = [
  'minister',
  'secretary',
  'diplomat',
  'head',
  'chief',
  'commander',
  'officer',
  'director',
  'president',
];

/** Nouns for one who is at the head of something. */
export const HEADS_OF = set('head leader chief boss director chair president manager');

/** Nouns of offices that a plural noun takes in. */
export const WIDER: ReadonlyMap<string, readonly string[]> = new Map([
  ['diplomat', ['minister', 'secretary', 'ambassador']],
  ['leader', ['president', 'prime minister', 'chancellor', 'king', 'queen', 'chair', 'minister']],
]);

/** Nouns that end as nouns for persons do and are none: "Wren, a number of …". */
export const NO_PERSONS = set(`
number letter paper river center centre winter summer matter order member-state server tower paper quarter chapter
weather restaurant moment event amount grant percent comment incident accident moment talent alternative initiative
narrative candidate-list climate debate date rate state estate state-run committee fee`);
