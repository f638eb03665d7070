import { CAPTIONS, MONTHS, NEVER, OF, ON, PREFIXES } from './en-runs.js';
import { Is, type Known, type Lexicon } from './lexicon.js';
import { Shape, type Word, type WordSentence } from './words.js';

/** A stretch of words `[first, last)` written with capitals, with the small words that hold it together. */
export interface Run {
  readonly first: number;
  readonly last: number;
  /** True where the first word would have a capital anyway. */
  readonly initial: boolean;
}

/**
 * What the report's own lower-case words say: a capital at the start of a sentence means little for a word seen small
 * elsewhere.
 */
export interface Seen {
  readonly lower: ReadonlySet<string>;
  /** Words with a capital where none is due. */
  readonly capital: ReadonlySet<string>;
  /** Words behind a given name, which are family names: "baker" of "Jim Baker". */
  readonly family: ReadonlySet<string>;
  /**
   * Places that no list knows but that have an adjective, and those adjectives; each with the place: "norlandic" →
   * "norland", "norland" → "norland".
   */
  readonly states: ReadonlyMap<string, string>;
}

/** Which words the report writes small, which with a capital inside a sentence, and which are adjectives of others. */
export function seenIn(words: readonly Word[], sentences: readonly WordSentence[]): Seen {
  const lower = new Set<string>();
  const capital = new Set<string>();
  const family = new Set<string>();
  for (const { first, last, titled } of sentences) {
    if (titled) continue;
    for (let i = first; i < last; i++) {
      const { shape, key } = words[i]!;
      if (i > first && shape === Shape.Capital && isGiven(words[i - 1]!)) family.add(key);
      if (shape === Shape.Lower) lower.add(key);
      else if (shape !== Shape.Mark && shape !== Shape.Number && !opensSentence(words, first, i)) capital.add(key);
    }
  }
  return { lower, capital, family, states: statesIn(words, sentences) };
}

function isGiven({ is, shape }: Word): boolean {
  return shape === Shape.Capital && (is & (Is.Male | Is.Female)) !== 0 && !(is & (Is.Common | Is.NoName | Is.Place));
}

/**
 * Words used as adjectives with a capital (before a small noun, an office or the head of a body) whose stem the report
 * uses as a name: what has such an adjective is a state or another place.
 */
function statesIn(words: readonly Word[], sentences: readonly WordSentence[]): Map<string, string> {
  const uses: Uses = { names: new Set(), used: new Map(), otherwise: new Set(), beforeHead: new Set() };
  for (const { first, last, titled } of sentences) {
    if (titled) continue;
    for (let i = first; i < last; i++) noteUse(uses, words[i]!, i + 1 < last ? words[i + 1]! : null, i > first);
  }
  const out = new Map<string, string>();
  for (const [adjective, times] of uses.used) {
    const stem = stemOf(adjective, uses.names);
    if (stem !== null) out.set(adjective, stem).set(stem, stem);
    else if (!out.has(adjective) && times > 1 && isAdjectiveAlone(adjective, uses))
      out.set(adjective, adjective.slice(0, -1));
  }
  return out;
}

/** Capitalized words that no list knows, as the report uses them. */
interface Uses {
  readonly names: Set<string>;
  /** As adjectives, and how often. */
  readonly used: Map<string, number>;
  readonly otherwise: Set<string>;
  /** Those that stand before the head of a body: "Varni International" makes no adjective. */
  readonly beforeHead: Set<string>;
}

const LISTED_WORDS =
  Is.Place | Is.Adjective | Is.Male | Is.Female | Is.Common | Is.NoName | Is.Role | Is.Surname | Is.Calendar;

function noteUse(uses: Uses, word: Word, next: Word | null, inside: boolean): void {
  if (word.shape !== Shape.Capital || word.key.length < 5 || word.is & LISTED_WORDS) {
    if (word.shape === Shape.Capitals && word.key.length > 4) uses.names.add(word.key);
    return;
  }
  uses.names.add(word.key);
  if (!ADJECTIVE.test(word.key)) return;
  const capital = next !== null && isCapital(next);
  if (next && standsBefore(next)) uses.used.set(word.key, (uses.used.get(word.key) ?? 0) + 1);
  // "Varni officials" may be of a state or of a company; before another capital it may be part of a name.
  else if (inside && !(next && (capital || next.is & Is.BodyPossession))) uses.otherwise.add(word.key);
  if (next && capital && next.is & Is.BodyHead) uses.beforeHead.add(word.key);
}

/** True for what an adjective of a place stands before: a small noun, an office, the head of a body. */
function standsBefore(next: Word): boolean {
  if (next.shape === Shape.Lower)
    return (next.upos === 'NOUN' || next.upos === 'ADJ') && !(next.is & Is.BodyPossession);
  return isCapital(next) && (next.is & (Is.Role | Is.RoleModifier | Is.BodyHead)) !== 0;
}

function stemOf(adjective: string, names: ReadonlySet<string>): string | null {
  for (const ending of ENDINGS) {
    const stem = adjective.endsWith(ending) ? adjective.slice(0, -ending.length) : '';
    if (stem.length >= 4 && names.has(stem)) return stem;
  }
  return null;
}

/** With no name beside it: always an adjective, and of the form that only adjectives of places have. */
function isAdjectiveAlone(adjective: string, { otherwise, beforeHead }: Uses): boolean {
  if (otherwise.has(adjective) || beforeHead.has(adjective)) return false;
  return /^.{3,}(?:[^aeiou\W]|(?=ian))(?:i|ian)$/.test(adjective);
}

/** Endings by which English makes an adjective of a place's name, which stays whole before them. */
const ENDINGS: readonly string[] = ['n', 'an', 'ian', 'ese', 'ish', 'ic', 'i'];
const ADJECTIVE = /(?:n|ese|ish|ic|i)$/;

/** The known name that begins at word `at` and ends before `last`, the longest there is. */
export function knownAt(
  words: readonly Word[],
  at: number,
  last: number,
  { known }: Lexicon,
): { readonly known: Known; readonly last: number } | null {
  const word = words[at]!;
  const most = word.longest;
  if (most === 0 && (at + 1 >= last || !words[at + 1]!.glued || !GLUE.has(words[at + 1]!.text))) return null;
  let key = '';
  let best: { known: Known; last: number } | null = null;
  let count = 0;
  for (let i = at; i < last; i++) {
    const next = words[i]!;
    if ((i === at || !next.glued) && ++count > Math.max(most, 1)) break;
    if (i - at > LONGEST_RUN) break;
    key = i === at ? next.key : next.glued ? key + next.key : `${key} ${next.key}`;
    const found = known.get(key);
    if (found && (!found.caps || next.text === next.text.toUpperCase())) best = { known: found, last: i + 1 };
  }
  return best;
}

/** Marks inside known names: "AT&T", "Kessel's". */
const GLUE: ReadonlySet<string> = new Set(['&', '.', "'s", '’s', '!', '-', '/']);

/** True where word `at` has a capital because of where it stands. */
export function opensSentence(words: readonly Word[], first: number, at: number): boolean {
  if (at === first) return true;
  const { text } = words[at - 1]!;
  return OPENERS.has(text) && (text !== ':' || words[at]!.shape !== Shape.Capitals);
}

const OPENERS: ReadonlySet<string> = new Set([
  '“',
  '"',
  '‘',
  '``',
  '«',
  '„',
  ':',
  '•',
  '*',
  '–',
  '—',
  '-',
  '(',
  '[',
  '...',
  '…',
  '?',
  '!',
  '.',
]);

export function isCapital({ shape, text }: Word): boolean {
  if (shape === Shape.Mixed || shape === Shape.Capitals) return !/[$€£@#]/.test(text);
  return shape === Shape.Capital || shape === Shape.Dotted || shape === Shape.Initial;
}

/** The runs of one sentence, in order. */
export function runsOf(words: readonly Word[], sentence: WordSentence, lexicon: Lexicon, seen: Seen): Run[] {
  const runs: Run[] = [];
  for (let i = sentence.first; i < sentence.last; ) {
    if (!starts(words, sentence, i, lexicon, seen)) {
      i++;
      continue;
    }
    const last = endOf(words, i, sentence.last, lexicon);
    runs.push({ first: i, last, initial: opensSentence(words, sentence.first, i) });
    i = last;
  }
  return runs;
}

function starts(
  words: readonly Word[],
  { first, last }: WordSentence,
  at: number,
  lexicon: Lexicon,
  seen: Seen,
): boolean {
  const word = words[at]!;
  if (!isCapital(word) || /^[DIR]-\p{Lu}/u.test(word.text) || behindPrefix(words, first, at)) return false;
  const next = at + 1 < last ? words[at + 1]! : null;
  const capitalNext = next !== null && isCapital(next) && !(next.is & Is.Calendar) ? next : null;
  if (word.shape === Shape.Capitals && lexicon.known.get(word.key)?.caps) return true;
  if (word.is & Is.Calendar) return familyMonth(words, at, last) || givenMonth(word, capitalNext);
  if (word.is & Is.NoName) return smallWordStarts(words, first, last, at, capitalNext, lexicon, seen);
  if (word.shape === Shape.Initial && !(capitalNext && word.text.length === 2)) return false;
  if (!opensSentence(words, first, at) || capitalNext) return true;
  if (next?.text === '&' && at + 2 < last && isCapital(words[at + 2]!)) return true;
  return nameAtOpening(word, next, lexicon, seen);
}

/** "pro-Norland" is an adjective. */
function behindPrefix(words: readonly Word[], first: number, at: number): boolean {
  if (!words[at]!.glued || at <= first + 1) return false;
  const hyphen = words[at - 1]!;
  return hyphen.text === '-' && hyphen.glued && PREFIXES.has(words[at - 2]!.key);
}

/** "April Wren", "Jan Kessel". */
function givenMonth(word: Word, next: Word | null): boolean {
  if (!(word.is & (Is.Female | Is.Male)) || next === null || word.shape !== Shape.Capital) return false;
  return (next.is & (Is.Surname | Is.NoName)) === Is.Surname || (word.key === 'jan' && !(next.is & LISTED));
}

/** A small word with a capital begins a name only before another capital: "New Aldmoor", "Second Chance Fund". */
function smallWordStarts(
  words: readonly Word[],
  first: number,
  last: number,
  at: number,
  next: Word | null,
  lexicon: Lexicon,
  seen: Seen,
): boolean {
  const { key, is, upos } = words[at]!;
  const known = knownAt(words, at, last, lexicon);
  if (known && known.last - at > 1) return true;
  if (!next || NEVER.has(key)) return false;
  if (!opensSentence(words, first, at)) return upos === 'PROPN' || upos === 'ADJ' || upos === 'NOUN' || upos === '';
  if (is & (Is.Female | Is.Male) && upos === 'PROPN') return true;
  return (is & Is.Common) !== 0 && !seen.lower.has(key) && headAhead(words, at + 1, last);
}

/** A lone word with the capital of a sentence's start. */
function nameAtOpening(word: Word, next: Word | null, lexicon: Lexicon, seen: Seen): boolean {
  if (word.shape !== Shape.Capital) return true;
  if (seen.capital.has(word.key) || lexicon.known.has(word.key) || word.is & (Is.Female | Is.Male)) return true;
  if (seen.lower.has(word.key)) return false;
  // "Union leader Ana Wren": the word belongs to the office.
  if (next?.shape === Shape.Lower && next.is & Is.Role && word.is & (Is.RoleModifier | Is.Common)) return false;
  // What speaks or has shares is a name, whatever its tag.
  const speaks = next?.shape === Shape.Lower && (next.is & (Is.Speech | Is.BodyPossession)) !== 0;
  if (speaks && !/(?:ly|ing|ed)$/.test(word.key)) return !FUNCTION.has(word.upos);
  return !NOT_NAMES.has(word.upos);
}

/** What no family name behind "Jan" is: "Jan Kessel" is a man, "Jan Sunday" none. */
const LISTED = Is.NoName | Is.Common | Is.Role | Is.BodyHead;

const FUNCTION: ReadonlySet<string> = new Set(['ADP', 'AUX', 'DET', 'PRON', 'SCONJ', 'CCONJ', 'INTJ', 'PART', 'NUM']);
const NOT_NAMES: ReadonlySet<string> = new Set([
  'ADV',
  'ADP',
  'VERB',
  'AUX',
  'DET',
  'PRON',
  'SCONJ',
  'CCONJ',
  'INTJ',
  'PART',
]);

function endOf(words: readonly Word[], first: number, last: number, lexicon: Lexicon): number {
  let headed = false;
  let i = first;
  const known = knownAt(words, first, last, lexicon);
  if (known) i = known.last - 1;
  for (;;) {
    const word = words[i]!;
    if (word.is & (Is.BodyHead | Is.BodySuffix | Is.PlaceHead)) headed = true;
    const next = i - first < LONGEST_RUN ? nextOf(words, i, first, last, headed, lexicon) : -1;
    if (next < 0) return i + 1;
    i = next;
    const inside = knownAt(words, i, last, lexicon);
    if (inside) i = inside.last - 1;
  }
}

/**
 * True where a month's name is a family name: after a given name, or where it speaks or owns; never beside a number.
 */
function familyMonth(words: readonly Word[], at: number, last: number): boolean {
  const word = words[at]!;
  if (!MONTHS.has(word.key) || word.shape !== Shape.Capital) return false;
  const before = at > 0 ? words[at - 1]! : null;
  const next = at + 1 < last ? words[at + 1]! : null;
  if (next && (next.shape === Shape.Number || next.is & Is.Calendar)) return false;
  if (before && before.is & (Is.Male | Is.Female | Is.Title | Is.Role) && isCapital(before))
    return !(before.is & Is.Calendar);
  if (
    before &&
    (before.shape === Shape.Number || before.upos === 'ADP' || before.upos === 'ADJ' || before.upos === 'DET')
  )
    return false;
  return (
    next !== null &&
    next.shape === Shape.Lower &&
    ((next.is & Is.Speech) !== 0 || next.upos === 'AUX' || next.upos === 'VERB')
  );
}

/** Words a run may hold: no name is longer, and what follows stays linear. */
const LONGEST_RUN = 24;

/** Index of the next capitalized word of the run that holds word `i`; -1 where the run ends. */
function nextOf(
  words: readonly Word[],
  i: number,
  first: number,
  last: number,
  headed: boolean,
  lexicon: Lexicon,
): number {
  const next = words[i + 1];
  if (i + 1 >= last || next === undefined) return -1;
  if (isCapital(next)) return goesOnIn(words, i, last) ? i + 1 : -1;
  const after = words[i + 2];
  if (i + 2 >= last || after === undefined) return -1;
  const joint: Joint = { words, i, first, last, headed, lexicon, next, after, capitalAfter: isNameWord(after) };
  if (next.text === '&' || next.key === 'v.' || next.key === 'vs.') return joint.capitalAfter ? i + 2 : -1;
  if (next.text === ',' && /^(?:jr|sr)\.?$/.test(after.key) && isCapital(after)) return i + 2;
  if (next.key === 'of' || next.key === 'for' || (next.key === 'on' && ON.has(words[i]!.key))) return acrossOf(joint);
  if (next.key === 'and') return acrossAnd(joint) ? i + 2 : -1;
  if ((next.key === "'s" || next.key === "'") && next.glued && joint.capitalAfter)
    return words[i]!.is & Is.Common && headAhead(words, i + 2, last) ? i + 2 : -1;
  if (next.is & Is.Particle && next.shape === Shape.Lower) return acrossParticles(joint);
  return nickname(words, i + 1, last);
}

/** A word of a run with a small word behind it. */
interface Joint {
  readonly words: readonly Word[];
  readonly i: number;
  readonly first: number;
  readonly last: number;
  /** The head of a body or a place stands in the run already. */
  readonly headed: boolean;
  readonly lexicon: Lexicon;
  readonly next: Word;
  readonly after: Word;
  readonly capitalAfter: boolean;
}

function isNameWord(word: Word): boolean {
  return isCapital(word) && !(word.is & Is.Calendar) && !NEVER.has(word.key);
}

/** True where the capitalized word behind word `i` belongs to the same run. */
function goesOnIn(words: readonly Word[], i: number, last: number): boolean {
  const [word, next] = [words[i]!, words[i + 1]!];
  if (next.glued && word.text !== '&' && !word.text.endsWith('.')) return false;
  if (next.is & Is.Calendar && !familyMonth(words, i + 1, last)) return false;
  if (NEVER.has(next.key) && !(next.upos === 'PROPN' && (word.is & (Is.Male | Is.Female)) !== 0)) return false;
  return !CAPTIONS.has(next.key);
}

/** "Bank of Norland", "Ministry for the Sea", "Council on Trade". */
function acrossOf({ words, i, last, headed, next, after, capitalAfter }: Joint): number {
  const word = words[i]!;
  const role = (word.is & Is.Role) !== 0;
  if (next.key === 'on' && !(after.is & (Is.Common | Is.Adjective))) return -1;
  if (role ? next.key === 'for' || !(after.is & Is.Common) : !takesOf(word, headed)) return -1;
  if (capitalAfter) return i + 2;
  return after.key === 'the' && i + 3 < last && isCapital(words[i + 3]!) && !role ? i + 3 : -1;
}

function takesOf({ is, key }: Word, headed: boolean): boolean {
  if (is & (Is.BodyHead | Is.PlaceHead | Is.OtherHead) || OF.has(key)) return true;
  return headed && (is & Is.Common) !== 0;
}

/** "Department of Trade and Industry": two topics of one body, not two names. */
function acrossAnd({ words, i, first, last, headed, lexicon, after, capitalAfter }: Joint): boolean {
  if (!capitalAfter || after.is & (Is.Male | Is.Female | Is.Place | Is.Adjective)) return false;
  if (!isTopic(after) || (knownAt(words, i + 2, last, lexicon)?.last ?? 0) > i + 3) return false;
  if (headed && hasOf(words, first, i)) return true;
  const common = Is.Common | Is.RoleModifier;
  if (headed || !(after.is & common) || !(words[i]!.is & common)) return false;
  return headAhead(words, i + 2, last);
}

function isTopic({ is, upos, key }: Word): boolean {
  if (is & (Is.Common | Is.RoleModifier) || upos === 'NOUN') return true;
  return /(?:[^su]s|tion|ment|ing|ure|ity|ance|ence)$/.test(key);
}

/** "Ana de la Wren". */
function acrossParticles({ words, i, last, lexicon }: Joint): number {
  let j = i + 1;
  while (j < last && j <= i + 3 && words[j]!.is & Is.Particle && words[j]!.shape === Shape.Lower) j++;
  const name = j < last && isCapital(words[j]!) && !(words[j]!.is & Is.Calendar);
  return name && lexicon.known.get(words[i]!.key)?.kind !== 'country' ? j : -1;
}

/** Index after a nickname in quotation marks that stands between two names; -1 where none does. */
function nickname(words: readonly Word[], at: number, last: number): number {
  if (!QUOTES.has(words[at]!.text)) return -1;
  let i = at + 1;
  while (i < last && i <= at + 4 && !QUOTES.has(words[i]!.text)) i++;
  const after = words[i + 1];
  if (i === at + 1 || i + 1 >= last || after === undefined || !QUOTES.has(words[i]?.text ?? '')) return -1;
  return isCapital(words[at + 1]!) && isCapital(after) && words[at + 1]!.glued && !after.glued ? i + 1 : -1;
}

export const QUOTES: ReadonlySet<string> = new Set(['“', '”', '"', '‘', '’', "'", '``', "''", '«', '»']);

function hasOf(words: readonly Word[], first: number, last: number): boolean {
  for (let i = Math.max(first, last - 12); i < last; i++)
    if (words[i]!.key === 'of' || words[i]!.key === 'for' || words[i]!.key === 'on') return true;
  return false;
}

function headAhead(words: readonly Word[], from: number, last: number): boolean {
  for (let i = from; i < last && i < from + 5; i++) {
    const word = words[i]!;
    if (!isCapital(word) && word.key !== 'and' && word.text !== ',') return false;
    if (word.is & (Is.BodyHead | Is.Role)) return true;
  }
  return false;
}
