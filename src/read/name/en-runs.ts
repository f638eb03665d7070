/** Words by which a stretch of capitals is cut into names, folded; each set says where its words stand. */
const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Before a hyphen and a name: an adjective, "pro-Norland". */
export const PREFIXES = set('pro anti non post pre mid trans inter intra ultra pan un');

/** Function words that begin no name even before a capital. */
export const NEVER = set(`
i a an the and or but if in on at of for to by with from as is was it its he she his her they their we our you
your my this that these those when while where after before since so not no`);

/** Words of captions and labels, which end what stands before them. */
export const CAPTIONS = set(
  'image photo photograph picture video credit source caption file updated published read advertisement',
);

export const MONTHS = set('may march april june august');

/** Heads of bodies that take "on": "Committee on Trade". */
export const ON = set('council committee commission conference center centre subcommittee');

/** Nouns beyond the heads of bodies and places that take "of" inside a name. */
export const OF = set(`
states kingdom republic democratic isle gulf knights sons daughters friends doctors university head church duchy
sultanate emirate horn ivory statue`);

/** Heads of bodies that are family names as well: "President Park". */
export const SURNAME_HEADS = set('park press church hall bank house post star power force union power');

/** Offices that "Mr" and "Madam" stand before without a name. */
export const ADDRESSED = set(`
president vice speaker chairman chairwoman chair secretary ambassador mayor prime minister justice chancellor
governor senator`);

/** Words that may have a capital before a name and are no part of it. */
export const QUALIFIERS = set(`
former acting outgoing incoming senior top late longtime then ex fellow veteran interim onetime sometime
disgraced embattled`);

/** Small words inside names. */
export const SMALL = set('of for on the and de la &');

/** Offices of state, which stand behind adjectives of places. */
export const OFFICES = set(
  'president premier minister ambassador chancellor king queen emperor prince senator lawmaker envoy consul monarch',
);

/** Role nouns that are family names as well. */
export const SURNAME_ROLES = set(`
king bishop judge prince baker butcher dean pope major duke earl baron star boss marshal page queen count lord
pastor driver sheriff constable champion general cardinal abbot`);
