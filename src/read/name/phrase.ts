import { LESSER, PERIODS, PLAIN_MODIFIERS, TAILS } from './en-link.js';
import { Is, type Lexicon } from './lexicon.js';
import { isCapital, knownAt } from './runs.js';
import { Shape, type Word } from './words.js';

/** A role as a noun phrase: words `[first, last)`, its noun at `head`, and what it says. */
export interface RolePhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** Index of the determiner or possessive pronoun before `first`; null where there is none. */
  readonly determiner: number | null;
  /** "foreign minister": one name for all words of one role. */
  readonly class: string;
  /** Class of the bare noun: "minister". */
  readonly noun: string;
  /** The state or region that an adjective or a possessive names; null where none does. */
  readonly country: string | null;
  /** Words after "of", "for", "to", "at", folded: of what someone is the head. */
  readonly tail: readonly string[];
  /** Words of the phrase that narrow the role, folded, without places: "deputy", "press". */
  readonly narrow: readonly string[];
}

/** Words a role phrase may hold to either side of its noun. */
const REACH = 10;

/**
 * The role phrase whose noun is word `head`, inside `[from, to)`: modifiers before it, "of" and "for" phrases after it.
 */
export function phraseAt(
  words: readonly Word[],
  head: number,
  from: number,
  to: number,
  lexicon: Lexicon,
  withTail: boolean,
): RolePhrase {
  const first = firstOfPhrase(words, head, from);
  const last = withTail ? tailOf(words, head + 1, to, lexicon) : head + 1;
  const before = first > from ? words[first - 1]! : null;
  const determiner = before && before.is & Is.Determiner && before.shape !== Shape.Mark ? first - 1 : null;
  const { class: name, noun } = classOf(words, first, last, head, lexicon);
  return { first, last, head, determiner, class: name, noun, ...contentOf(words, first, last, head, lexicon) };
}

function firstOfPhrase(words: readonly Word[], head: number, from: number): number {
  let first = head;
  while (first > from && head - first < REACH && modifies(words, first - 1)) first--;
  while (first < head && isJoint(words[first]!)) first++;
  return first;
}

function isJoint({ shape, key }: Word): boolean {
  return shape === Shape.Mark || key === "'s" || key === 'and';
}

/** What the words of a phrase name beside the noun: a country, what the role is of, what narrows it. */
function contentOf(
  words: readonly Word[],
  first: number,
  last: number,
  head: number,
  lexicon: Lexicon,
): Pick<RolePhrase, 'country' | 'tail' | 'narrow'> {
  let country: string | null = null;
  const tail: string[] = [];
  const narrow: string[] = [];
  for (let i = first; i < last; i++) {
    const place = placeAt(words, i, last, lexicon);
    if (place) {
      // A place after "of" or "to" may be where an ambassador is sent, not who sends him.
      if (i < head || words[i - 1]!.key === 'of') country ??= place.state;
      if (i > head) tail.push(place.name);
      i = place.last - 1;
    } else if (i > head) {
      if (isCapital(words[i]!) || words[i]!.upos === 'NOUN') tail.push(words[i]!.key);
    } else if (i < head && words[i]!.key !== "'s" && words[i]!.shape !== Shape.Mark) narrow.push(words[i]!.key);
  }
  return { country, tail, narrow };
}

interface PlaceInPhrase {
  readonly name: string;
  /** The state it belongs to, itself where it is none's. */
  readonly state: string;
  readonly last: number;
}

function placeAt(words: readonly Word[], at: number, last: number, lexicon: Lexicon): PlaceInPhrase | null {
  const found = knownAt(words, at, last, lexicon);
  if (found && found.known.type === 'place')
    return { name: found.known.name, state: found.known.country ?? found.known.name, last: found.last };
  const state = found ? undefined : lexicon.states.get(words[at]!.key);
  return state === undefined ? null : { name: state, state, last: at + 1 };
}

/** True where word `at` can stand before a role noun inside its phrase. */
function modifies(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (word.is & Is.Determiner) return false;
  if (word.key === "'s" || word.key === "'") return at > 0 && owns(words[at - 1]!);
  if (word.text === '-' || word.text === '&') return true;
  if (word.shape === Shape.Mark || word.shape === Shape.Number) return false;
  if (isCapital(word))
    return !(word.is & Is.Calendar) && !(word.is & Is.NoName && word.upos !== 'PROPN' && word.upos !== 'ADJ');
  if (word.key === 'and') return joinsModifiers(words[at - 1], words[at + 1]!);
  if (!(word.is & Is.RoleModifier) && (/ed$/.test(word.key) || PERIODS.has(word.key))) return false;
  if (word.upos === 'NOUN') return !(word.is & Is.PlaceNoun) || words[at + 1]!.shape === Shape.Lower;
  return word.upos === 'ADJ' || word.upos === 'PROPN' || (word.is & Is.RoleModifier) !== 0;
}

/** "Norland's foreign minister", "the company's director": a name or a noun, but no time. */
function owns(owner: Word): boolean {
  if (isCapital(owner)) return true;
  return owner.upos === 'NOUN' && owner.shape === Shape.Lower && !PERIODS.has(owner.key);
}

/** "trade and industry secretary". */
function joinsModifiers(before: Word | undefined, after: Word): boolean {
  const bits = Is.Role | Is.Common;
  return before !== undefined && (after.is & bits) !== 0 && (before.is & bits) !== 0 && before.upos === after.upos;
}

/** End of "of ..." and "for ..." after a role noun. */
function tailOf(words: readonly Word[], from: number, to: number, lexicon: Lexicon): number {
  let last = from;
  for (let n = 0; n < 2; n++) {
    const word = words[last];
    if (last >= to || word === undefined || !TAILS.has(word.key)) return last;
    const end = nounPhraseEnd(words, last, Math.min(to, last + REACH), from, lexicon);
    if (end === last) return last;
    last = words[end - 1]!.key === 'and' ? end - 1 : end;
  }
  return last;
}

/** End of the noun phrase behind the small word at `at`; `at` where there is none. */
function nounPhraseEnd(words: readonly Word[], at: number, to: number, from: number, lexicon: Lexicon): number {
  let end = at;
  for (let i = at + 1; i < to; i++) {
    const next = words[i]!;
    // "the government of Norland's steps" ends at the state; "the head of Norland's prison system" does not.
    if (next.key === "'s" && words[from - 1]!.is & Is.StateSpeaker) break;
    const known = isCapital(next) ? knownAt(words, i, to, lexicon) : null;
    if (known) {
      i = known.last - 1;
      end = i + 1;
    } else if (isCapital(next) || next.upos === 'NOUN') end = i + 1;
    else if (!insideTail(next)) break;
  }
  return end;
}

function insideTail({ is, upos, key, text }: Word): boolean {
  return (is & Is.Determiner) !== 0 || upos === 'ADJ' || key === 'and' || text === '&' || text === '-' || key === "'s";
}

function classOf(
  words: readonly Word[],
  first: number,
  last: number,
  head: number,
  { roleClass }: Lexicon,
): { class: string; noun: string } {
  const noun = roleClass.get(words[head]!.key) ?? words[head]!.key;
  const found = classWithOf(words, head, last, roleClass) ?? classWithModifiers(words, first, head, roleClass);
  if (found) return { class: found, noun };
  const before = head > first ? words[head - 1]! : null;
  const narrows = before !== null && (before.is & (Is.Common | Is.RoleModifier)) !== 0 && !(before.is & Is.Adjective);
  return { class: narrows && !PLAIN_MODIFIERS.has(before.key) ? `${before.key} ${noun}` : noun, noun };
}

/** "secretary of state", "minister of foreign affairs". */
function classWithOf(
  words: readonly Word[],
  head: number,
  last: number,
  roleClass: Lexicon['roleClass'],
): string | undefined {
  if (head + 2 >= last || words[head + 1]!.key !== 'of') return undefined;
  const of = `${words[head]!.key} of ${words[head + 2]!.key}`;
  const long = head + 3 < last ? `${of} ${words[head + 3]!.key}` : of;
  return roleClass.get(long) ?? roleClass.get(of);
}

/** "foreign secretary". */
function classWithModifiers(
  words: readonly Word[],
  first: number,
  head: number,
  roleClass: Lexicon['roleClass'],
): string | undefined {
  for (let from = Math.max(first, head - 2); from < head; from++) {
    let key = '';
    for (let i = from; i <= head; i++) key += (key === '' ? '' : ' ') + words[i]!.key;
    const found = roleClass.get(key);
    if (found) return found;
  }
  return undefined;
}

/**
 * True where a role phrase can mean the holder of `role`: no other state, the same office or its bare noun, or the bare
 * office of a role told in more words; no narrower word that the role lacks.
 */
export function fitsRole(phrase: RolePhrase, role: RolePhrase): boolean {
  if (phrase.country !== null && role.country !== null && phrase.country !== role.country) return false;
  if (contradicts(phrase.tail, role) || lacks(phrase, role) || isFormer(phrase) !== isFormer(role)) return false;
  if (phrase.class === role.class) return true;
  if (phrase.noun !== role.noun || (phrase.noun === 'secretary' && phrase.country !== null)) return false;
  if (phrase.class === phrase.noun) return !role.narrow.some((word) => LESSER.has(word));
  return says(role, phrase.narrow) || isBare(role);
}

/** True where both say of what the role is and no word is in both. */
function contradicts(tail: readonly string[], role: RolePhrase): boolean {
  return tail.length > 0 && role.tail.length > 0 && !tail.some((word) => role.tail.includes(word));
}

/** True where a phrase says of what the role is and the role says nothing at all. */
function lacks({ tail, country }: RolePhrase, role: RolePhrase): boolean {
  return tail.length > 0 && country === null && isBare(role);
}

/** "former President Wren" is not "the president". */
function isFormer({ narrow }: RolePhrase): boolean {
  return narrow.includes('former') || narrow.includes('ex');
}

/** True where the role's own words say all that narrows the phrase: "the committee chairwoman", "who chairs the …". */
export function says({ narrow, tail }: RolePhrase, words: readonly string[]): boolean {
  return words.every((word) => PLAIN_MODIFIERS.has(word) || narrow.includes(word) || tail.includes(word));
}

/** "Its leader, Gerd Aas": the role says nothing but the noun, so "the union leader" may mean him. */
function isBare({ narrow, tail, country }: RolePhrase): boolean {
  return narrow.length === 0 && tail.length === 0 && country === null;
}
