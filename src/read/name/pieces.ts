import type { PartyType } from '../../model/report.js';
import { ADDRESSED, OFFICES, QUALIFIERS, SMALL, SURNAME_HEADS, SURNAME_ROLES } from './en-runs.js';
import { Is, type Known, type Lexicon } from './lexicon.js';
import { isCapital, knownAt, QUOTES, type Run, type Seen } from './runs.js';
import { Shape, type Word } from './words.js';

/** A part of a run: a name (its type perhaps still open), a role, or an adjective of a place. Words `[first, last)`. */
export interface Piece {
  readonly first: number;
  readonly last: number;
  readonly kind: 'name' | 'role' | 'adjective';
  /** Fixed by the words themselves; null where the context must tell. */
  readonly type: PartyType | 'other' | null;
  readonly known: Known | null;
  readonly initial: boolean;
  readonly rule: string;
}

/** Takes a run apart, left to right: bodies by their head noun, known names, roles, and what is left over. */
export function piecesOf(words: readonly Word[], run: Run, lexicon: Lexicon, seen: Seen): Piece[] {
  const pieces: Piece[] = [];
  const add = (
    first: number,
    last: number,
    kind: Piece['kind'],
    type: Piece['type'],
    known: Known | null,
    rule: string,
  ): number => {
    pieces.push({ first, last, kind, type, known, initial: run.initial && first === run.first, rule });
    return last;
  };
  let at = run.first;
  if (run.initial && dropsFirst(words, run, lexicon, seen)) at++;
  while (at < run.last) {
    const word = words[at]!;
    if (!isCapital(word) && !(word.shape === Shape.Mixed)) {
      at++;
      continue;
    }
    if (QUALIFIERS.has(word.key) && at + 1 < run.last && roleEnd(words, at, run.last) === at) {
      at++;
      continue;
    }
    const known = knownAt(words, at, run.last, lexicon);
    const body = bodyEnd(words, at, run.last, lexicon);
    if ((seen.states.get(word.key) ?? word.key) !== word.key && body === at) {
      at = add(at, at + 1, 'adjective', null, null, 'name/adjective');
      continue;
    }
    if (body > at && (!known || body > known.last)) at = add(at, body, 'name', 'organization', null, 'name/body-head');
    else if (known && takesKnown(words, at, known, run.last, lexicon)) {
      at = add(
        at,
        known.last,
        known.known.kind === 'adjective' ? 'adjective' : 'name',
        known.known.kind === 'adjective' ? null : known.known.type,
        known.known,
        'name/known',
      );
    } else {
      const role = roleEnd(words, at, run.last);
      if (role > at && !(role === run.last && followsAddress(words, at, pieces)) && !isFamilyName(words, at, run, seen))
        at = add(at, role, 'role', null, null, 'name/role');
      else {
        const end = segmentEnd(words, at, run.last, lexicon);
        if (end === at + 1 && adjectiveBeforeOffice(words, at, run.last, lexicon)) {
          at = add(at, end, 'adjective', null, null, 'name/adjective');
          continue;
        }
        at = add(at, end, 'name', fixedType(words, at, end), null, 'name/capitals');
      }
    }
  }
  return pieces;
}

/** "Baker said" in a report that names a Jim Baker: no trade, as nothing stands beside it. */
function isFamilyName(words: readonly Word[], at: number, { first, last }: Run, seen: Seen): boolean {
  const { key } = words[at]!;
  if (first !== at || last !== at + 1 || !SURNAME_ROLES.has(key) || !seen.family.has(key)) return false;
  return at === 0 || words[at - 1]!.key !== 'the';
}

/** True right after "Mr" or "Ms": what stands there is a family name. */
function followsAddress(words: readonly Word[], at: number, pieces: readonly Piece[]): boolean {
  const before = pieces[pieces.length - 1];
  return (
    before !== undefined &&
    before.kind === 'role' &&
    before.last === at &&
    (words[at - 1]!.is & Is.Role) === 0 &&
    !ADDRESSED.has(words[at]!.key)
  );
}

/** True where the first word of a sentence is no part of the name that follows it. */
function dropsFirst(words: readonly Word[], run: Run, lexicon: Lexicon, seen: Seen): boolean {
  const { first, last } = run;
  if (last - first < 2 || words[first + 1]!.text === '&') return false;
  const word = words[first]!;
  if (word.shape !== Shape.Capital) return false;
  const known = knownAt(words, first, last, lexicon);
  if (known && (known.known.kind !== 'city' || known.last - first > 1)) return false;
  if (isGivenName(words, run)) return false;
  // "Airline Nordavia said": the noun says what the name is of.
  if (word.is & Is.BodyAppositive && !(word.is & Is.BodyHead) && !seen.capital.has(word.key)) return true;
  if (word.is & (Is.Role | Is.Title | Is.RoleModifier) || seen.capital.has(word.key)) return false;
  return stopsShort(words, run, seen) || isOrdinary(word, seen);
}

function isGivenName(words: readonly Word[], { first, last }: Run): boolean {
  const word = words[first]!;
  if (!(word.is & (Is.Male | Is.Female))) return false;
  if (word.upos === 'PROPN') return true;
  return last - first === 2 && word.upos !== 'AUX' && !(words[first + 1]!.is & (Is.Role | Is.Adjective));
}

/** "Notice Ana Wren": an unknown word before a given name, or before a name used elsewhere alone. */
function stopsShort(words: readonly Word[], { first, last }: Run, seen: Seen): boolean {
  const word = words[first]!;
  const next = words[first + 1]!;
  const listed = Is.Male | Is.Female | Is.Surname | Is.Place | Is.Common | Is.BodyHead;
  if (word.is & listed || word.shape !== Shape.Capital) return false;
  const given = (next.is & (Is.Male | Is.Female)) !== 0 && !(next.is & (Is.Place | Is.Common));
  if (given && last - first > 2 && isCapital(words[first + 2]!)) return true;
  return last - first === 2 && (next.is & Is.Surname) !== 0 && seen.capital.has(next.key) && word.upos !== 'PROPN';
}

/** A small or common word that has its capital from the sentence alone. */
function isOrdinary(word: Word, seen: Seen): boolean {
  if (word.is & Is.NoName) return true;
  if (word.upos === 'PROPN' || word.upos === '') return false;
  if (word.is & (Is.Common | Is.BodyHead | Is.PlaceHead | Is.PlaceOpener))
    return word.upos === 'VERB' || word.upos === 'ADV';
  if (word.is & (Is.Male | Is.Female)) return false;
  return word.upos !== 'NOUN' && word.upos !== 'ADJ' ? true : seen.lower.has(word.key);
}

/**
 * End of the name of a body that begins at `at` and is told by its head noun or legal form; `at` where there is none.
 */
function bodyEnd(words: readonly Word[], at: number, last: number, lexicon: Lexicon): number {
  let end = headedEnd(words, at, last, lexicon);
  if (end === at && opensBody(words, at, last)) end = at + 2;
  // What goes on in common words or ends in the head of another kind is a longer name of that kind.
  while (end > at && end < last && goesOnCommon(words, end, last)) end++;
  if (end > at + 1 && words[end - 1]!.is & (Is.PlaceHead | Is.OtherHead) && !(words[end - 1]!.is & Is.BodyHead))
    return words[end - 1]!.key === 'district' && words[end - 2]!.key === 'school' ? end : at;
  // "Ltd." and "Inc." may be followed by more forms, a comma between.
  while (end > at && end < last && words[end]!.is & Is.BodySuffix) end++;
  return end;
}

/** End behind the last head noun with what hangs on it. */
function headedEnd(words: readonly Word[], at: number, last: number, lexicon: Lexicon): number {
  let end = at;
  for (let i = at; i < last; i++) {
    const word = words[i]!;
    if (QUOTES.has(word.text)) break;
    if (i > at && startsRole(words, i, last) && !bodyFollows(words, i, last)) break;
    if (word.is & Is.BodySuffix && i > at && isCapital(word)) end = i + 1;
    else if (word.is & Is.BodyHead && isCapital(word)) {
      if (hasTail(words, i, last)) {
        end = tailEnd(words, i + 2, last, lexicon);
        i = end - 1;
      } else if (closesBody(words, at, i, last)) end = i + 1;
    } else if (i > at && word.is & (Is.Male | Is.Female) && end > at && !(word.is & (Is.Common | Is.Place))) break;
  }
  return end;
}

function hasTail(words: readonly Word[], at: number, last: number): boolean {
  return at + 1 < last && /^(?:of|for|on)$/.test(words[at + 1]?.key ?? '');
}

/** "President Park" is a person although a park is a place: the head follows an office. */
function closesBody(words: readonly Word[], at: number, head: number, last: number): boolean {
  if (head === at || !headFits(words, at, head)) return false;
  return !(SURNAME_HEADS.has(words[head]!.key) && roleEnd(words, at, last) === head);
}

function opensBody(words: readonly Word[], at: number, last: number): boolean {
  if (!(words[at]!.is & Is.BodyOpener) || at + 1 >= last) return false;
  return isCapital(words[at + 1]!) && !startsRole(words, at + 1, last);
}

function goesOnCommon(words: readonly Word[], at: number, last: number): boolean {
  const word = words[at]!;
  if (!(word.is & (Is.Common | Is.PlaceHead | Is.OtherHead)) || !isCapital(word)) return false;
  return !startsRole(words, at, last);
}

/**
 * A head noun makes a name with what stands before it: any head after a common or an unknown word, a weak head only
 * after more than a person's name.
 */
function headFits(words: readonly Word[], at: number, head: number): boolean {
  const is = words[head]!.is;
  if (words[head - 1]!.text === '&' || words[head - 1]!.key === 'and') return true;
  if (!(is & Is.WeakHead)) return true;
  const before = words[head - 1]!;
  if (before.is & (Is.Male | Is.Female) && !(before.is & Is.Place)) return false;
  return head - at >= 1;
}

function bodyFollows(words: readonly Word[], at: number, last: number): boolean {
  const next = words[at + 1];
  return (
    at + 1 < last &&
    next !== undefined &&
    (next.is & Is.BodyHead) !== 0 &&
    isCapital(next) &&
    !(next.is & (Is.Role | Is.RoleModifier | Is.WeakHead))
  );
}

/** End of what follows "of" or "for" in the name of a body. */
function tailEnd(words: readonly Word[], from: number, last: number, lexicon: Lexicon): number {
  let i = from;
  while (i < last && words[i]!.key === 'the') i++;
  const known = i < last ? knownAt(words, i, last, lexicon) : null;
  if (known) i = known.last;
  let end = i;
  for (; i < last; i++) {
    const word = words[i]!;
    if (i > from && startsRole(words, i, last)) break;
    if (known && i >= known.last && !(word.is & (Is.Common | Is.BodyHead)) && !SMALL.has(word.key)) break;
    if (word.is & (Is.Male | Is.Female) && i > from && !(word.is & (Is.Common | Is.Place))) break;
    if (isCapital(word)) end = i + 1;
    else if (!SMALL.has(word.key) && word.text !== '&' && word.key !== "'s") break;
  }
  return Math.max(end, Math.min(from + 1, last));
}

/** "the Norlandi President": an unknown word that ends as adjectives of places do, before an office of state. */
function adjectiveBeforeOffice(words: readonly Word[], at: number, last: number, lexicon: Lexicon): boolean {
  const word = words[at]!;
  if (
    word.key.length < 5 ||
    !/(?:ian|ese|ish|[a-z]i)$/.test(word.key) ||
    lexicon.known.has(word.key) ||
    word.is & (Is.Male | Is.Female | Is.Surname)
  )
    return false;
  const end = roleEnd(words, at + 1, last);
  for (let i = at + 1; i < end; i++) if (OFFICES.has(words[i]!.key)) return true;
  return false;
}

/** A known single word gives way to a longer name that it begins: "Paris Wendell", "Boston Harriers". */
function takesKnown(
  words: readonly Word[],
  at: number,
  { known, last: end }: { readonly known: Known; readonly last: number },
  last: number,
  lexicon: Lexicon,
): boolean {
  if (end >= last) return true;
  const word = words[at]!;
  const next = words[end]!;
  if (known.type === 'place' && known.kind !== 'adjective' && endsInPlace(words, end, last)) return false;
  if (end - at > 1) return true;
  if (!isCapital(next) || startsRole(words, end, last) || knownAt(words, end, last, lexicon)) return true;
  if (known.kind === 'country' && known.caps) return true;
  if (known.kind === 'adjective') return !opensPerson(word, next);
  // "the governor of Norland Ana Wren"
  if (
    known.type === 'place' &&
    next.is & (Is.Male | Is.Female) &&
    !(next.is & (Is.Place | Is.Common)) &&
    end + 1 < last &&
    isCapital(words[end + 1]!) &&
    !(word.is & (Is.Male | Is.Female))
  )
    return true;
  if (word.is & (Is.Male | Is.Female)) return false;
  if (known.kind === 'body' && words[last - 1]!.is & Is.OtherHead) return true;
  if (known.kind === 'body')
    return !!(!(next.is & (Is.BodyHead | Is.Common | Is.BodySuffix)) || next.is & Is.OtherHead);
  return known.kind === 'country' || known.kind === 'region';
}

/** "Finn Kessel", "Roman Valdt": an adjective that is a given name too, before an unknown word. */
function opensPerson(word: Word, next: Word): boolean {
  const other = Is.Male | Is.Female | Is.Common | Is.BodyHead | Is.PlaceHead | Is.OtherHead | Is.NoName | Is.Adjective;
  return (word.is & (Is.Male | Is.Female)) !== 0 && (next.is & other) === 0;
}

/** True where common words lead on to the head of a place: "Aldmoor International Airport". */
function endsInPlace(words: readonly Word[], from: number, last: number): boolean {
  for (let i = from; i < last && isCapital(words[i]!); i++) {
    const { is } = words[i]!;
    if (is & Is.PlaceHead && !(is & Is.Role)) return true;
    if (!(is & (Is.Common | Is.BodyHead)) || is & (Is.Role | Is.Male | Is.Female)) return false;
  }
  return false;
}

/**
 * True where a role phrase begins at `at`: its head is a capitalized role noun or a title, with modifiers before it.
 */
function startsRole(words: readonly Word[], at: number, last: number): boolean {
  return roleEnd(words, at, last) > at;
}

/** End of the role phrase that begins at `at`; `at` where none does. */
export function roleEnd(words: readonly Word[], at: number, last: number): number {
  let i = at;
  while (i < last && i - at < 6 && isRoleModifier(words[i]!) && !(isRole(words[i]!) && !nextIsRole(words, i, last))) {
    i++;
    // "Trade and Industry Secretary"
    if (i + 1 < last && words[i]!.key === 'and' && isRoleModifier(words[i + 1]!)) i++;
  }
  if (i >= last || !isRole(words[i]!)) return at;
  // "Ms. Singer": after a title of address, the last word is a family name, whatever else it may be.
  const address = (words[i]!.is & Is.Role) === 0;
  i++;
  while (
    i < last &&
    i - at < 8 &&
    isRole(words[i]!) &&
    !(i === last - 1 && ((address && !ADDRESSED.has(words[i]!.key)) || SURNAME_ROLES.has(words[i]!.key)))
  )
    i++;
  if (i + 1 < last && words[i]!.key === 'of' && words[i + 1]!.is & Is.Common) {
    i += 2;
    while (i < last && words[i]!.is & Is.Common && isCapital(words[i]!)) i++;
  }
  return i;
}

function isRole(word: Word): boolean {
  return (word.is & (Is.Role | Is.Title)) !== 0 && isCapital(word);
}

function isRoleModifier(word: Word): boolean {
  return (word.is & (Is.RoleModifier | Is.Role)) !== 0 && isCapital(word);
}

function nextIsRole(words: readonly Word[], i: number, last: number): boolean {
  return i + 1 < last && isRole(words[i + 1]!);
}

/** End of a stretch that no list explains. */
function segmentEnd(words: readonly Word[], at: number, last: number, lexicon: Lexicon): number {
  let i = at + 1;
  if (isShortRole(words, at, last)) return i;
  for (; i < last; i++) {
    const word = words[i]!;
    if (!isCapital(word)) {
      if (staysInside(words, i)) continue;
      break;
    }
    if (splitsRole(words, at, i, last) || splitsKnown(words, i, last, lexicon)) break;
  }
  while (i > at + 1 && !isCapital(words[i - 1]!)) i--;
  return i;
}

/** "CB Marc Wren": an abbreviated role before a given name stands apart. */
function isShortRole(words: readonly Word[], at: number, last: number): boolean {
  if (at + 2 >= last || words[at]!.shape !== Shape.Capitals || words[at]!.text.length > 3) return false;
  const given = words[at + 1]!;
  return given.shape === Shape.Capital && (given.is & (Is.Male | Is.Female)) !== 0 && isCapital(words[at + 2]!);
}

/** Small words and marks inside a name. */
function staysInside(words: readonly Word[], at: number): boolean {
  const { text, key, is } = words[at]!;
  if (QUOTES.has(text) || QUOTES.has(words[at - 1]!.text) || is & Is.Particle || SMALL.has(key)) return true;
  return text === '&' || text === ',' || key === "'s" || key === 'v.' || key === 'vs.';
}

/** True where a role begins inside the stretch that is not its family name: "Ana King". */
function splitsRole(words: readonly Word[], at: number, i: number, last: number): boolean {
  const role = roleEnd(words, i, last);
  if (role === i) return false;
  const surname = SURNAME_ROLES.has(words[last - 1]!.key) || (words[at]!.is & (Is.Male | Is.Female)) !== 0;
  return !(role === last && i - at >= 1 && surname && role - i === 1);
}

/** True where a known name of several words begins inside the stretch and ends it. */
function splitsKnown(words: readonly Word[], i: number, last: number, lexicon: Lexicon): boolean {
  const known = knownAt(words, i, last, lexicon);
  if (!known || known.last - i < 2 || QUOTES.has(words[i - 1]!.text)) return false;
  const next = known.last < last ? words[known.last]! : null;
  return !(next && isCapital(next) && (next.is & (Is.PlaceHead | Is.OtherHead)) !== 0);
}

/** Type that the words of a segment fix by themselves; null where they do not. */
function fixedType(words: readonly Word[], first: number, last: number): PartyType | 'other' | null {
  const end = words[last - 1]!;
  for (let i = first + 1; i < last; i++) if (words[i]!.key === 'v.' || words[i]!.key === 'vs.') return 'other';
  const head = headOf(words, first, last);
  if (
    last - first === 2 &&
    (DIRECTIONS.test(words[first]!.key) || /^[nsew]\.$/.test(words[first]!.key)) &&
    end.is & Is.Place
  )
    return 'place';
  if (last - first === 2 && words[first]!.is & Is.Place && /^(?:north|south|east|west|central)$/.test(end.key))
    return 'place';
  if (
    head.is & Is.OtherHead &&
    (last - first > 1 || !(head.is & (Is.Surname | Is.Male | Is.Female))) &&
    !(last - first === 2 && words[first]!.is & (Is.Male | Is.Female) && !(words[first]!.is & Is.Place))
  )
    return 'other';
  if (last - first > 1) {
    const initials = words[first]!.shape === Shape.Initial || words[first]!.shape === Shape.Dotted;
    if (
      head.is & Is.PlaceHead &&
      !(initials && last - first === 2) &&
      !(head.is & Is.Surname && words[first]!.is & (Is.Male | Is.Female))
    )
      return 'place';
    if (words[first]!.is & Is.PlaceOpener && !(end.is & Is.BodyHead) && words[first]!.key !== 'point') return 'place';
    for (let i = first; i < last; i++) if (words[i]!.text === '&') return 'organization';
  }
  return null;
}

const DIRECTIONS =
  /^(?:north|south|east|west|central|upper|lower|greater|(?:north|south)?(?:eastern|western)|northern|southern)$/;

/** The noun a name turns on: the last word, or the one before "of". */
export function headOf(words: readonly Word[], first: number, last: number): Word {
  for (let i = first + 1; i < last; i++) if (words[i]!.key === 'of') return words[i - 1]!;
  const end = words[last - 1]!;
  return last - first > 1 && /^[ivx]+$/.test(end.key) ? words[last - 2]! : end;
}
