import { fold } from '../../text/fold.js';
import { en, type NameLexicon } from './en.js';

/** What a single word can be. A word may carry several. */
export const Is = {
  Female: 1,
  Male: 2,
  Surname: 4,
  Place: 8,
  Adjective: 16,
  BodyHead: 32,
  WeakHead: 64,
  BodySuffix: 128,
  PlaceHead: 256,
  PlaceOpener: 512,
  OtherHead: 1024,
  Role: 2048,
  Title: 4096,
  RoleModifier: 8192,
  NoName: 16384,
  Calendar: 32768,
  Common: 65536,
  Particle: 131072,
  CompoundTail: 262144,
  Speech: 524288,
  BodyAppositive: 1048576,
  BodyPossession: 2097152,
  PlaceNoun: 4194304,
  OtherNoun: 8388608,
  InPlace: 16777216,
  Determiner: 33554432,
  StateSpeaker: 67108864,
  PluralRole: 134217728,
  BodyOpener: 268435456,
  FacilityHead: 536870912,
} as const;

export type PlaceKind = 'country' | 'capital' | 'region' | 'division' | 'city';

/**
 * A place or body known by name. `name` is its usual form; a capital knows its country, an adjective the place it
 * belongs to.
 */
export interface Known {
  readonly name: string;
  readonly type: 'place' | 'organization';
  readonly kind: PlaceKind | 'body' | 'adjective';
  /** For capitals and adjectives. */
  readonly country: string | null;
  /** True where only the same capitals count: "US", never "us". */
  readonly caps: boolean;
  /** How many words. */
  readonly words: number;
}

export type Gender = 'f' | 'm';

/** The lists of a language, ready to be asked. */
export interface Lexicon {
  readonly words: ReadonlyMap<string, number>;
  readonly known: ReadonlyMap<string, Known>;
  /** First word → most words of a known name that begins so. */
  readonly longest: ReadonlyMap<string, number>;
  readonly roleGender: ReadonlyMap<string, Gender>;
  readonly roleClass: ReadonlyMap<string, string>;
  /** "agency" → the head nouns of names that it can name again. */
  readonly bodyNouns: ReadonlyMap<string, ReadonlySet<string>>;
  /**
   * Names and adjectives of states that only the report at hand knows, and the state's folded name; empty in the lists
   * themselves.
   */
  readonly states: ReadonlyMap<string, string>;
}

let english: Lexicon | null = null;

/** The English lists, made once. */
export function lexicon(): Lexicon {
  return (english ??= build(en));
}

function build(lists: NameLexicon): Lexicon {
  const words = new Map<string, number>();
  const known = new Map<string, Known>();
  const longest = new Map<string, number>();
  const mark = (list: string, bit: number): void => {
    for (const word of list.split(/\s+/)) if (word !== '') words.set(word, (words.get(word) ?? 0) | bit);
  };
  const learn = (form: string, name: string, kind: Known['kind'], country: string | null): void => {
    const key = fold(form);
    if (key === '' || (known.has(key) && known.get(key)?.kind !== 'city')) return;
    const parts = key.split(' ').length;
    const caps = /^\p{Lu}{2,5}$/u.test(form);
    known.set(key, { name, type: kind === 'body' ? 'organization' : 'place', kind, country, caps, words: parts });
    const first = key.split(' ')[0] ?? key;
    if ((longest.get(first) ?? 0) < parts) longest.set(first, parts);
    if (parts === 1 && !caps)
      words.set(key, (words.get(key) ?? 0) | (kind === 'adjective' ? Is.Adjective : kind === 'body' ? 0 : Is.Place));
  };

  for (const line of lines(lists.countries)) {
    const [name = '', others, adjectives, capitals] = line.split(';');
    learn(name, name, 'country', name);
    for (const other of split(others, ',')) learn(other, name, 'country', name);
    for (const adjective of split(adjectives, ',')) learn(adjective, name, 'adjective', name);
    for (const capital of split(capitals, ',')) learn(capital, capital, 'capital', name);
  }
  for (const line of lines(lists.regions)) {
    const [name = '', others, adjectives] = line.split(';');
    learn(name, name, 'region', null);
    for (const other of split(others, ',')) learn(other, name, 'region', null);
    for (const adjective of split(adjectives, ',')) learn(adjective, name, 'adjective', name);
  }
  for (const line of lines(lists.divisions)) {
    for (const entry of split(line.slice(line.indexOf(':') + 1), ',')) {
      const [, name = entry, short] = /^(.*?) \((.*)\)$/.exec(entry) ?? [];
      learn(name, name, 'division', null);
      if (short) learn(short, name, 'division', null);
    }
  }
  for (const line of lines(lists.bodies)) {
    const [name = '', others] = line.split(';');
    learn(name, name, 'body', null);
    for (const other of split(others, ',')) learn(other, name, 'body', null);
  }
  for (const people of lists.peoples.split(/\s+/)) learn(people, people, 'adjective', null);
  for (const city of [...split(lists.sites, '|'), ...split(lists.cities.replaceAll('\n', ''), '|')])
    learn(city, city, 'city', null);

  mark(lists.female, Is.Female);
  mark(lists.male, Is.Male);
  mark(lists.either, Is.Female | Is.Male);
  mark(lists.surnames, Is.Surname);
  mark(lists.officeHolders, Is.Surname);
  mark(lists.bodyHeads, Is.BodyHead);
  mark(lists.weakHeads, Is.BodyHead | Is.WeakHead);
  mark(lists.bodySuffixes, Is.BodySuffix);
  mark(lists.bodyOpeners, Is.BodyOpener);
  mark(lists.facilityHeads, Is.FacilityHead);
  mark(lists.placeHeads, Is.PlaceHead);
  mark(lists.placeOpeners, Is.PlaceOpener);
  mark(lists.otherHeads, Is.OtherHead);
  mark(lists.roleModifiers, Is.RoleModifier);
  mark(lists.noName, Is.NoName);
  mark(lists.calendar, Is.Calendar);
  mark(lists.common, Is.Common);
  mark(lists.particles, Is.Particle);
  mark(lists.compoundTails, Is.CompoundTail);
  mark(lists.speech, Is.Speech);
  mark(lists.bodyAppositives, Is.BodyAppositive);
  mark(lists.bodyPossessions, Is.BodyPossession);
  mark(lists.placeNouns, Is.PlaceNoun);
  mark(lists.otherNouns, Is.OtherNoun);
  mark(lists.inPlace, Is.InPlace);
  mark(lists.determiners, Is.Determiner);
  mark(lists.stateSpeakers, Is.StateSpeaker);
  mark(lists.pluralRoles, Is.PluralRole);

  const roleGender = new Map<string, Gender>();
  const roleClass = new Map<string, string>(Object.entries(lists.roleClasses));
  const roles = (list: string, bit: number): void => {
    for (const entry of list.split(/[ \n]+/)) {
      const [, noun = '', gender, same] = /^([^/=]+)(?:\/([fm]))?(?:=(.*))?$/.exec(entry) ?? [];
      if (noun === '') continue;
      words.set(noun, (words.get(noun) ?? 0) | bit);
      if (gender === 'f' || gender === 'm') roleGender.set(noun, gender);
      if (same) roleClass.set(noun, same);
    }
  };
  roles(lists.roleNouns.replace(/=(vice|prime|chief) (\w+)/g, '=$1\u00a0$2'), Is.Role);
  roles(lists.titles, Is.Title);
  for (const [noun, same] of roleClass) roleClass.set(noun, same.replace('\u00a0', ' '));

  const bodyNouns = new Map<string, ReadonlySet<string>>();
  for (const entry of lists.bodyNouns.split(/\s+/)) {
    const [noun = '', heads = ''] = entry.split('=');
    if (noun !== '') bodyNouns.set(noun, new Set(heads.split(',')));
  }
  return { words, known, longest, roleGender, roleClass, bodyNouns, states: new Map() };
}

/** The lines of a list; an indented one goes on with the line before. */
function lines(list: string): string[] {
  return list
    .replace(/(\S)\n +/g, (_, end: string) => (/[,:]/.test(end) ? `${end} ` : end))
    .split('\n')
    .filter((line) => line !== '');
}

function split(list: string | undefined, by: string): string[] {
  return (list ?? '')
    .split(by)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
