import type { ReportParty } from '../../model/report.js';
import { fold } from '../../text/fold.js';
import { SHORT_NAMES, STATES } from './en.js';
import { skeleton } from './romanized.js';

/** The forms a party goes by in its report, as they are compared across reports. */
export interface Forms {
  /**
   * What the party is filed under, and where others like it are looked for: one of the keys of any party that is the
   * same is among these.
   */
  readonly keys: readonly string[];
  readonly asks: readonly string[];
  /** Folded fullest form, and its words. */
  readonly full: string;
  readonly parts: readonly string[];
  /** Every folded form printed in the report. */
  readonly all: readonly string[];
  /** Fullness: fuller forms are placed first. */
  readonly weight: number;
  /** Fullest form as printed. */
  readonly name: string;
}

/** Forms of a person: parts of the fullest name, and the short forms its report uses. */
export function personForms(party: ReportParty, text: string): Forms {
  const all = printedForms(party, text).map(plainPerson);
  const full = all[0] ?? '';
  const parts = full.split(' ');
  const shorts = all.slice(1).filter((form) => !form.includes(' '));
  const bones = skeleton(parts.at(-1) ?? '');
  const { keys, asks } = parts.length > 1 ? keysOfFull(parts) : keysOfSingle([full, ...shorts]);
  const romanized = bones === '' ? [] : [`bones ${bones}`];
  return {
    keys: [...keys, ...romanized],
    asks: [...asks, ...romanized],
    full,
    parts,
    all,
    weight: parts.length * 100 + shorts.length,
    name: party.name,
  };
}

/**
 * Keys of a name of several parts. Of two such names the shorter one's last part is one of the other's behind its
 * first, or an initial of it beside an equal first part: so many people of one given name are not looked through. A
 * single name may be any part.
 */
function keysOfFull([first = '', ...others]: readonly string[]): Pick<Forms, 'keys' | 'asks'> {
  const last = others.at(-1) ?? '';
  const initials = others.map((part) => `initial ${first} ${part[0] ?? ''}`);
  const any = [first, ...others].map((part) => `any ${part}`);
  return {
    keys: [...new Set([`last ${last}`, ...others.map((part) => `part ${part}`), ...initials, ...any])],
    asks: [...new Set([`part ${last}`, ...others.map((part) => `last ${part}`), ...initials])],
  };
}

function keysOfSingle(names: readonly string[]): Pick<Forms, 'keys' | 'asks'> {
  const keys = [...new Set(names)].map((name) => `any ${name}`);
  return { keys, asks: keys };
}

/** Forms of a body or place: its names, without article, legal form and state; its acronyms. */
export function bodyForms(party: ReportParty, text: string): Forms {
  const printed = printedForms(party, text);
  const all = party.type === 'place' ? placeForms(printed) : [...new Set(printed.map(plainBody))];
  const full = all[0] ?? '';
  const keys = new Set<string>(all);
  for (const form of all) if (form.includes(' ')) keys.add(sortedWords(form)).add(initials(form));
  return {
    keys: [...keys],
    asks: [...keys],
    full,
    parts: full.split(' '),
    all: [...new Set([...all, ...all.map(sortedWords)])],
    weight: full.split(' ').length * 100 + all.length,
    name: party.name,
  };
}

/** A place goes by one name. A capital that stood for its state is no name of it elsewhere. */
function placeForms([name = '']: readonly string[]): string[] {
  return [STATES.get(name) ?? name];
}

/** Distinct folded names of a party: its fullest first, then as mentioned. */
function printedForms({ name, mentions }: ReportParty, text: string): string[] {
  const forms = new Set([fold(name)]);
  for (const { start, end, how } of mentions) if (how === 'name') forms.add(fold(text.slice(start, end)));
  return [...forms];
}

function plainPerson(form: string): string {
  const unquoted = form.replace(/[“"‘'][^”"’']{1,40}[”"’'] ?/g, '');
  return unquoted
    .replace(/[.,]/g, '')
    .replace(/-/g, ' ')
    .replace(/ (?:jr|sr|ii|iii)$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function plainBody(form: string): string {
  const bare = form
    .replace(/^the /, '')
    .replace(/\bu\.s\.?(?= |$)|\bu\.s\b/g, 'us')
    .replace(/\bu\.n\.?(?= |$)/g, 'un')
    .replace(/&/g, 'and')
    .replace(/(?:,? (?:inc|corp|co|ltd|llc|plc|nv|n\.v|ag|sa|corporation|company|limited|group|holdings)\.?){1,8}$/, '')
    .replace(/\b(harb|lab|col|fav|neighb|behavi)our/g, '$1or')
    .replace(/\b(cent)re\b/g, '$1er')
    .replace(/\b(def|off)ence\b/g, '$1ense')
    .replace(/\borganis/g, 'organiz')
    .replace(/\bprogramme\b/g, 'program')
    .replace(/[.,'’]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  // "us state department" and "department of state": the state in front says whose, and the order of words changes
  // nothing.
  return bare.replace(/^us (?=\S+ )/, '') || form;
}

/** Content words in alphabetical order: "department of state" and "state department" are one. */
function sortedWords(form: string): string {
  return form
    .split(' ')
    .filter((word) => !/^(?:of|for|the|and)$/.test(word))
    .sort()
    .join(' ');
}

function initials(form: string): string {
  return form
    .split(' ')
    .filter((word) => !/^(?:of|for|the|and)$/.test(word))
    .map((word) => word[0] ?? '')
    .join('');
}

/** True where two persons' forms can be one person's. */
export function samePerson(a: Forms, b: Forms): boolean {
  const [x, y] = [a.parts, b.parts];
  if (x.length === 1 && y.length === 1) return a.full === b.full || a.all.includes(b.full) || b.all.includes(a.full);
  const [short, long, shortForms] = x.length <= y.length ? [x, y, a] : [y, x, b];
  if (short.length === 1) {
    // A single name: the other's family name; or its given name, where the report's other short forms do not
    // contradict.
    const [one = ''] = short;
    const others = shortForms.all.filter((form) => form !== one && !form.includes(' '));
    return long.includes(one) && others.every((other) => long.includes(other));
  }
  let i = 0;
  for (const part of long) if (i < short.length && samePart(short[i]!, part)) i++;
  return i === short.length;
}

function samePart(a: string, b: string): boolean {
  if (a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))) return true;
  return SHORT_NAMES.get(a)?.includes(b) === true || SHORT_NAMES.get(b)?.includes(a) === true;
}

/** True where two bodies or places share a form. */
export function sameBody(a: Forms, b: Forms): boolean {
  if (a.all.some((form) => b.all.includes(form))) return true;
  const short = (one: Forms, other: Forms): boolean =>
    one.all.some(
      (form) =>
        !form.includes(' ') &&
        form.length > 2 &&
        other.all.some((long) => long.includes(' ') && initials(long) === form),
    );
  return short(a, b) || short(b, a);
}

/** True where one role of each shares a noun: "Foreign Secretary" and "foreign minister" do by class. */
export function agreeingRoles(a: ReportParty, b: ReportParty): boolean {
  const words = new Set(a.roles.flatMap(roleWords));
  return b.roles.flatMap(roleWords).some((word) => words.has(word));
}

function roleWords(role: string): string[] {
  const folded = fold(role).replace(
    /foreign (?:secretary|minister)|secretary of state|minister of foreign affairs/g,
    'foreign-minister',
  );
  return folded.split(/[^\p{L}-]+/u).filter((word) => word.length > 3);
}
