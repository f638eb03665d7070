import { fold } from '../../text/fold.js';
import { KINSHIP } from './en-kin.js';
import type { Gender } from './lexicon.js';
import type { Gathered } from './party.js';
import type { RolePhrase } from './phrase.js';

/** A person named in full somewhere in the report, as a shorter name of one part is compared with them. */
export interface FullName {
  readonly party: Gathered;
  /** "jr" and the like; empty where there is none. */
  readonly generation: string;
  readonly parts: readonly string[];
  /** First word of its first use in full. */
  named: number;
  /** The parts as first printed, accents and all. */
  readonly printed: ReadonlySet<string>;
}

/** A name of one part, and those named in full who bear it. */
export interface ShortName {
  /** As printed: "Valdt". */
  readonly printed: string;
  readonly word: number;
  /** Its sentence, counted from the start of the text. */
  readonly sentence: number;
  readonly generation: string;
  /** What a title before it says: "Ms. Valdt". */
  readonly titleGender: Gender | null;
  /** The noun of an office before it: "Mayor Valdt". */
  readonly office: string | null;
  /** The noun of an office that stands before the name anywhere, before any bearer of it is named in full. */
  readonly earlyOffice: string | null;
  /** What the first "he" or "she" behind it in its sentence says: "Valdt said she". */
  readonly pronounGender: Gender | null;
  readonly speaks: boolean;
  /** Those it can be, in the order of their first naming; more than none. */
  readonly choices: readonly FullName[];
  /** True where there are several. */
  readonly contested: boolean;
  readonly heard: (party: Gathered) => Heard | null;
}

/** Where a party was named last, and where it last spoke under a name. */
export interface Heard {
  readonly sentence: number;
  readonly spoke: number;
}

/** The one of several choices that `fits`; null where none or more do. */
function only({ choices, contested }: ShortName, fits: (one: FullName) => boolean): FullName | null {
  if (!contested) return null;
  const some = choices.filter(fits);
  return some.length === 1 ? some[0]! : null;
}

/** Sentences back in which a namesake who spoke still has the floor. */
const FLOOR = 3;
/** Sentences back in which a namesake is near. */
const NEAR = 4;

/**
 * Only one person of the report bears the name. Where the name is used before he is brought in, and he is brought in as
 * a son or somebody's relative or without the office that the name had, another is meant, whom all readers know:
 * "President Kerr … his son, Aldo Kerr Jr.".
 */
export function theOnlyBearer(name: ShortName): FullName | null {
  const [one] = name.choices;
  if (!one || name.contested) return null;
  if (one.named < name.word) return one;
  const office = name.office ?? name.earlyOffice;
  const other = one.generation !== '' || isRelative(one.party) || (office !== null && !hasOffice(one.party));
  return other ? null : one;
}

/** "Kerr Jr.", "Wren III": the generation tells. */
export function ofGeneration(name: ShortName): FullName | null {
  return name.generation === '' ? null : only(name, ({ generation }) => generation === name.generation);
}

/** "Ms. Valdt": the title tells the gender, and only one bearer can be of it. */
export function ofTitle(name: ShortName): FullName | null {
  const { titleGender } = name;
  if (titleGender === null) return null;
  return only(name, ({ party }) => party.gender === null || party.gender === titleGender);
}

/** "Mayor Valdt": the office tells. */
export function ofOffice(name: ShortName): FullName | null {
  const { office } = name;
  return office === null ? null : only(name, ({ party }) => holds(party, office));
}

/** "Mr. Rodríguez" where the report also writes of a Rodriguez. */
export function ofSpelling(name: ShortName): FullName | null {
  return only(name, (one) => isSpelled(one, name.printed));
}

/** "Valdt said she would stay": the pronoun behind tells the gender. */
export function ofPronoun(name: ShortName): FullName | null {
  const { pronounGender } = name;
  return pronounGender === null ? null : only(name, ({ party }) => party.gender === pronounGender);
}

/** The bearer who spoke last, and spoke a moment ago, has the floor; nobody else of the name was named since. */
export function ofFloor(name: ShortName): FullName | null {
  if (!name.speaks) return null;
  const spoke = ({ party }: FullName): number => name.heard(party)?.spoke ?? -Infinity;
  // "Kerr Jr." is called so each time where his father is "Kerr".
  const bare = name.choices.filter(({ generation }) => generation === '');
  const among = bare.length > 0 ? { ...name, choices: bare } : name;
  const last = Math.max(...among.choices.map(spoke));
  if (name.sentence - last > FLOOR) return null;
  const floor = only(among, (one) => spoke(one) === last);
  return floor && fitsPronoun(name, floor) ? floor : null;
}

/** The head of the family: who has an office where the others have none, was brought in by himself, or is the elder. */
export function ofFamily(name: ShortName): FullName | null {
  const some = name.choices.filter((one) => fitsPronoun(name, one));
  const among = { ...name, choices: some };
  return (
    only(among, ({ party }) => hasOffice(party)) ??
    only(among, ({ party }) => !isRelative(party)) ??
    only(among, ({ generation }) => generation === '')
  );
}

/** The only bearer named within the last sentences. */
export function ofNearness(name: ShortName): FullName | null {
  return only(name, ({ party }) => {
    const heard = name.heard(party);
    return heard !== null && name.sentence - heard.sentence <= NEAR;
  });
}

function fitsPronoun({ pronounGender }: ShortName, { party }: FullName): boolean {
  return pronounGender === null || party.gender === null || party.gender === pronounGender;
}

/** True for one who was brought in as somebody's relative and has no office of his own. */
function isRelative({ roles }: Gathered): boolean {
  return roles.length > 0 && !hasOwnOffice(roles);
}

/** "First lady" is as much a relation as "wife". */
function hasOwnOffice(roles: readonly RolePhrase[]): boolean {
  return roles.some(({ noun, class: office }) => !KINSHIP.has(noun) && !/^(?:first )?(?:lady|gentleman)$/.test(office));
}

/** True for one who was brought in with an office or a trade. */
function hasOffice({ roles }: Gathered): boolean {
  return hasOwnOffice(roles);
}

/** True where one of the roles has the noun of `office`, or its class. */
function holds({ roles }: Gathered, office: string): boolean {
  return roles.some((role) => role.noun === office || role.class === office);
}

/** The printed form of a name with its accents: "Rodríguez" is not "Rodriguez" where a report writes both. */
function isSpelled(one: FullName, printed: string): boolean {
  return one.printed.has(printed) || ![...one.printed].some((part) => fold(part) === fold(printed));
}
