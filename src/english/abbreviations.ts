const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Titles and ranks that stand before a name: a capital after their full stop never begins a sentence. */
export const TITLES = set(
  `mr mrs ms mx dr prof gov govs sen sens rep reps gen gens maj col lt capt cpt sgt cpl pvt pfc adm cmdr cdr comdr
  brig pres rev revs fr hon
  messrs mme mlle msgr supt insp det dep amb atty attys st ste ft mt flt sr. bro dist vs v cf e.g i.e viz al approx
  ca c asst assoc sec secy treas drs profs`,
);

/** Abbreviations that take a number after them. */
export const BEFORE_NUMBER = set(
  'no nos art arts fig figs ch pp p vol vols sec sect para pt pct app op c ca pop ext est d b',
);

/** Months and weekdays. */
export const CALENDAR = set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
);

/** Abbreviations that stand inside a sentence or close it: what follows decides. */
export const EITHER = set(
  `inc corp co cos ltd plc llc bros jr sr esq dept univ assn natl intl bldg ave blvd rd hwy pkwy apt dept govt
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn
  tex va vt wash wis wyo
  ont que alta man sask etc ph.d d.phil m.d b.a m.a b.sc m.sc u.s u.k u.n e.u u.s.a u.s.s.r d.c n.y l.a a.m p.m a.d
  b.c b.c.e c.e
  ed eds est tel ext pop min max hrs hr mins secs lb lbs oz kg km cm mm mph sq cu mfg mgr dir`,
);

/** True when a full stop after `word` (in lower case, without it) belongs to the word. */
export function isAbbreviation(word: string): boolean {
  return TITLES.has(word) || EITHER.has(word) || BEFORE_NUMBER.has(word) || CALENDAR.has(word);
}

/** Abbreviations that are words too (`no`, `in`, `art`): their full stop is theirs only before a figure. */
export const ALSO_WORDS = set(
  `no nos art arts fig figs pt app op sec ed min max ill ind mass miss ore wash del pa la ga mo man sat sun mar
  jun dir co cos apt det sr est ext p c ch ca hon gen rep reps fr al cu pop b d m`,
);
