/** Words around a name that tell of what type it is, folded; each set says where its words stand. */
const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Short forms of divisions as tokens without their full stop: "Aldmoor, Ark.". */
export const DIVISIONS = set(`
ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex
va vt wash wis wyo`);

/** Role nouns of kinship and acquaintance: they stand before persons only. */
export const KIN_NOUNS = set(`
father mother son daughter brother sister husband wife widow widower uncle aunt nephew niece cousin grandfather
grandmother friend boyfriend girlfriend partner man woman boy girl`);

/** Before a place: "northern Norland", "west of Aldmoor". */
export const DIRECTIONS = set(`
north south east west northeast northwest southeast southwest northern southern eastern western central northeastern
northwestern southeastern southwestern downtown upstate mainland nearby`);

/** Before "of" and a body: "members of Norbank". */
export const MEMBERSHIP = set(`
member members employees employee part subsidiary shares branch division unit supporters supporter critics acquisition
customers`);

/** Before "of" and two states or more: "the presidents of Dolmar and Kestria". */
export const STATES_OF = set(`
presidents premiers ministers governments capitals ambassadors kings armies parliaments peoples delegations rulers
envoys`);
