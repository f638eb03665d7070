import { DIRECTIONS, DIVISIONS, KIN_NOUNS, MEMBERSHIP, STATES_OF } from './en-context.js';
import type { Feature } from './evidence.js';
import { Is } from './lexicon.js';
import type { Piece } from './pieces.js';
import { isCapital, QUOTES } from './runs.js';
import { Shape, type Word, type WordSentence } from './words.js';

/** A name in its sentence, with its neighbors among the pieces. */
export interface Candidate {
  readonly piece: Piece;
  readonly sentence: WordSentence;
  readonly before: Piece | null;
}

/** What the place of a name in its sentence says of its type. */
export function contextFeatures(words: readonly Word[], { piece, sentence, before }: Candidate): Feature[] {
  const out: Feature[] = [];
  const { first, last } = piece;
  const prev = first > sentence.first ? words[first - 1]! : null;
  const next = last < sentence.last ? words[last]! : null;
  out.push(...tagFeature(words, piece));
  if (before && before.last === first && before.kind === 'role') out.push('afterTitle');
  else if (prev) out.push(...beforeName(words, sentence, first, prev, next));
  if (next) out.push(...afterName(words, sentence, last, next));
  if (pronounFollows(words, last, sentence.last)) out.push('beforePronoun');
  if (next && first === sentence.first && isDateline(words, last, next)) out.push('dateline');
  if (prev && next && QUOTES.has(prev.text) && QUOTES.has(next.text)) out.push('inQuotes');
  return out;
}

/** What the tags of the words say. The tag of an unknown word says little where any word has a capital. */
function tagFeature(words: readonly Word[], { first, last, initial }: Piece): Feature[] {
  let common = 0;
  for (let i = first; i < last; i++) {
    const { upos } = words[i]!;
    if (upos === 'PROPN') common--;
    else if (upos === 'NOUN' || upos === 'ADJ' || upos === 'VERB') common++;
  }
  if (common < 0) return ['taggedName'];
  const plural = words[first]!.upos === 'NOUN' && words[first]!.key.endsWith('s');
  return common > 0 && !(initial && last - first === 1 && !plural) ? ['taggedCommon'] : [];
}

/** "ALDMOOR (NPA) —" and "ALDMOOR —" at the start of a report. */
function isDateline(words: readonly Word[], last: number, next: Word): boolean {
  if (words[last - 1]!.shape !== Shape.Capitals) return false;
  return /^[—–]$|^--$/.test(next.text) || (next.text === '(' && words[last + 2]?.text === ')');
}

/** True where "he", "she", "his" or "her" follows before anyone else is named. */
function pronounFollows(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 12; i++) {
    const word = words[i]!;
    if (PRONOUNS.has(word.key)) return true;
    if (isCapital(word) || word.is & Is.Role) return false;
  }
  return false;
}

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'his', 'her', 'him', 'himself', 'herself']);

function beforeName(
  words: readonly Word[],
  { first: from }: WordSentence,
  first: number,
  prev: Word,
  next: Word | null,
): Feature[] {
  const out: Feature[] = [];
  const prev2 = first - 1 > from ? words[first - 2]! : null;
  if (prev.shape === Shape.Lower) {
    const feature = nounBefore(prev) ?? smallWordBefore(words[first]!, prev, prev2);
    if (feature) out.push(feature);
  } else if (prev.text === '(' && prev2 && isCapital(prev2)) out.push('inParenAfterBody');
  // "the head of the institute, Ana Wren,": a role noun phrase ends at the comma.
  else if (prev.text === ',' && prev2 && roleBefore(words, from, first - 2)) out.push('afterRoleApposition');
  // In "the Wren camp" the article is the camp's.
  const modifies = next !== null && next.shape === Shape.Lower && next.upos === 'NOUN';
  if (!modifies) out.push(...articleBefore(prev, prev2));
  return out;
}

function nounBefore({ is, key }: Word): Feature | null {
  if (is & Is.Role) return KIN_NOUNS.has(key) ? 'afterKin' : 'afterRole';
  if (is & Is.Title) return 'afterTitle';
  if (is & Is.BodyAppositive) return 'afterBodyNoun';
  if (is & Is.PlaceNoun) return 'afterPlaceNoun';
  return DIRECTIONS.has(key) ? 'afterDirection' : null;
}

const SMALL_WORDS: ReadonlyMap<string, Feature> = new Map([
  ['at', 'afterAt'],
  ['from', 'afterFrom'],
  ['to', 'afterTo'],
  ['by', 'afterBy'],
  ['with', 'afterWith'],
]);

function smallWordBefore(name: Word, prev: Word, prev2: Word | null): Feature | null {
  if (prev.key === 'of' && prev2) return nounBeforeOf(name, prev2);
  if ((prev.key === 'for' || prev.key === 'at') && prev2 && prev2.is & Is.Role) return 'afterRoleOf';
  return prev.is & Is.InPlace ? 'afterIn' : (SMALL_WORDS.get(prev.key) ?? null);
}

function nounBeforeOf(name: Word, noun: Word): Feature | null {
  if (noun.is & Is.PlaceNoun) return 'afterPlaceNoun';
  if (DIRECTIONS.has(noun.key)) return 'afterDirection';
  if (STATES_OF.has(noun.key)) return 'afterStatesOf';
  if (isCapital(noun) && !(noun.is & (Is.Role | Is.Common | Is.NoName))) return 'afterNameOf';
  return (noun.is & Is.Role && !(name.is & Is.Common)) || MEMBERSHIP.has(noun.key) ? 'afterRoleOf' : null;
}

function articleBefore(prev: Word, prev2: Word | null): Feature[] {
  if (prev.key === 'a' || prev.key === 'an') return ['afterA'];
  if (prev.key !== 'the') return [];
  if (prev2?.shape !== Shape.Lower) return ['afterThe'];
  if (prev2.is & Is.InPlace) return ['afterThe', 'afterInThe'];
  return prev2.key === 'at' || prev2.key === 'to' ? ['afterThe', 'afterAtThe'] : ['afterThe'];
}

function roleBefore(words: readonly Word[], from: number, at: number): boolean {
  for (let i = at; i >= from && i > at - 9; i--) {
    const word = words[i]!;
    if ((word.shape === Shape.Mark && word.key !== "'") || word.upos === 'VERB' || word.upos === 'AUX') return false;
    if (word.is & Is.Role && word.shape === Shape.Lower) return true;
  }
  return false;
}

function afterName(words: readonly Word[], sentence: WordSentence, last: number, next: Word): Feature[] {
  const next2 = last + 1 < sentence.last ? words[last + 1]! : null;
  const feature =
    next.shape === Shape.Lower
      ? wordAfter(next)
      : next.shape === Shape.Number && !next.glued
        ? numberAfter(next)
        : markAfter(words, sentence, last, next, next2);
  return feature ? [feature] : [];
}

function wordAfter({ is, key, upos }: Word): Feature | null {
  if (is & Is.Speech) return 'speaks';
  if (key === 'who') return 'beforeWho';
  if (is & Is.PlaceNoun) return 'beforePlaceNoun';
  if (is & Is.OtherNoun) return 'beforeOtherNoun';
  if (is & Is.BodyPossession) return 'beforePossession';
  if (is & Is.BodyAppositive) return 'beforeBodyNoun';
  return upos === 'VERB' || upos === 'AUX' ? 'subject' : null;
}

/** "Norjet 940" is a model, "Wren 12" a score or a day. */
function numberAfter({ text }: Word): Feature {
  return /^(?!(?:19|20)\d\d$)\d{3,}$/.test(text) ? 'beforeModel' : 'beforeNumber';
}

function markAfter(
  words: readonly Word[],
  sentence: WordSentence,
  last: number,
  next: Word,
  next2: Word | null,
): Feature | null {
  if (next.text === '-' && next2) return hyphenAfter(next2);
  if (next.text === '(' && next2 && isAcronymInBrackets(words, last, next2)) return 'beforeParenAcronym';
  if (next.key === "'s" || next.key === "'")
    return next2 && next2.is & (Is.BodyPossession | Is.BodyAppositive) ? 'possessiveBody' : 'possessive';
  return next.text === ',' && next2 ? commaAfter(words, sentence, last, next2) : null;
}

function hyphenAfter({ key }: Word): Feature | null {
  if (key === 'based') return 'beforeBased';
  return /^(?:led|owned|backed|affiliated|run)$/.test(key) ? 'beforeBodyNoun' : null;
}

function isAcronymInBrackets(words: readonly Word[], last: number, short: Word): boolean {
  return short.shape === Shape.Capitals && words[last + 2]?.text === ')' && !/^[dri]-/.test(short.key);
}

function commaAfter(words: readonly Word[], sentence: WordSentence, last: number, next: Word): Feature | null {
  const age = next.shape === Shape.Number && /^\d\d$/.test(next.text);
  if (age && /^[,.;]$/.test(words[last + 2]?.text ?? '')) return 'beforeAge';
  if (next.key === 'who') return 'beforeWho';
  if (isCapital(next) && (next.is & Is.Place || DIVISIONS.has(next.key)) && endsPlace(words[last + 2]))
    return 'beforeCommaPlace';
  return roleAfter(words, last + 1, sentence.last) ? 'beforeRoleApposition' : null;
}

/** True where the word after "Aldmoor, Norland" does not carry the second name on. */
function endsPlace(after: Word | undefined): boolean {
  return after === undefined || (after.key !== "'s" && !(isCapital(after) && !(after.is & Is.Calendar)));
}

function roleAfter(words: readonly Word[], at: number, last: number): boolean {
  for (let i = at; i < last && i < at + 7; i++) {
    const word = words[i]!;
    if (word.is & Is.Role && (word.shape === Shape.Lower || isCapital(word))) return true;
    if (word.shape === Shape.Mark && word.text !== '-') return false;
    if (word.upos === 'VERB' || word.upos === 'ADP' || word.upos === 'CCONJ' || word.is & Is.BodyAppositive)
      return false;
  }
  return false;
}
