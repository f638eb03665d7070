import type { PartyType } from '../../model/report.js';
import type { NamedRun } from './classify.js';
import { describes, descriptionEnd } from './description.js';
import { BEFORE_DESCRIPTION, OFFICE_VERBS } from './en-link.js';
import { type Gender, Is, type Lexicon } from './lexicon.js';
import { phraseAt, type RolePhrase } from './phrase.js';
import { isCapital } from './runs.js';
import { Shape, type Word } from './words.js';

/** A role that stands beside a person's name: as a title before it, or as an apposition before or after a comma. */
export interface RoleOfName {
  readonly phrase: RolePhrase;
  readonly how: 'title' | 'apposition' | 'copula' | 'relative' | 'description';
  /** Word behind the whole description, which may go on further than the phrase: "… and director of the port". */
  readonly end: number;
}

/** What is asked of the words around a name. */
interface Around {
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  readonly typeAt: (word: number) => PartyType | undefined;
  /** Bounds of the sentence. */
  readonly from: number;
  readonly to: number;
}

/** Every role that the words beside a person's name give, and its title ("Mr") where there is one. */
export function rolesBeside(
  words: readonly Word[],
  named: NamedRun,
  lexicon: Lexicon,
  typeAt: (word: number) => PartyType | undefined,
): RoleOfName[] {
  const {
    piece: { first, last },
    sentence,
  } = named.candidate;
  const around: Around = { words, lexicon, typeAt, from: sentence.first, to: sentence.last };
  const out: RoleOfName[] = [];
  const title = titleBefore(words, first, sentence.first, lexicon);
  if (title) out.push({ phrase: title, how: 'title', end: title.last });
  const before = appositionBefore(words, first, sentence.first, lexicon);
  if (before) out.push({ phrase: before, how: 'apposition', end: before.last });
  const after = behindName(around, last);
  if (after) out.push(after);
  return out;
}

/** What a title before a name of one part says: the gender of "Ms.", the noun of an office. */
export function shortTitle(
  words: readonly Word[],
  first: number,
  from: number,
  lexicon: Lexicon,
): { readonly gender: Gender | null; readonly office: string | null } {
  const before = first > from ? words[first - 1]! : null;
  const gender = before ? (lexicon.roleGender.get(before.key) ?? null) : null;
  const title = titleBefore(words, first, from, lexicon);
  return { gender, office: title && words[title.head]!.is & Is.Role ? title.noun : null };
}

/**
 * "Norlandic Foreign Secretary" before a name: the role noun is the last word, or heads an "of" or "for" phrase that
 * ends there.
 */
function titleBefore(words: readonly Word[], first: number, from: number, lexicon: Lexicon): RolePhrase | null {
  if (first <= from) return null;
  const before = words[first - 1]!;
  if (before.is & (Is.Role | Is.Title) && !isPlural(before))
    return phraseAt(words, first - 1, from, first, lexicon, false);
  // "Secretary of State Ana Wren", "Commissioner for Ports and Canals Ana Wren"
  if (!isCapital(before) && before.upos !== 'NOUN') return null;
  for (let i = first - 2; i > from && i > first - 10; i--) {
    const word = words[i]!;
    if (word.key === 'of' || word.key === 'for') {
      const head = words[i - 1]!;
      if (!(head.is & Is.Role) || !isCapital(head)) continue;
      const phrase = phraseAt(words, i - 1, from, first, lexicon, false);
      return { ...phraseAt(words, i - 1, from, first, lexicon, true), first: phrase.first, last: first };
    }
    if (!insideTitle(word)) return null;
  }
  return null;
}

function insideTitle(word: Word): boolean {
  return isCapital(word) || word.key === 'the' || word.key === 'and' || word.text === '&' || word.text === '-';
}

/** "The Norlandic ambassador to Aldmoor, Ana Wren,": a role phrase that ends at the comma before the name. */
function appositionBefore(words: readonly Word[], first: number, from: number, lexicon: Lexicon): RolePhrase | null {
  if (first - 2 < from || words[first - 1]!.text !== ',') return null;
  const end = first - 1;
  for (let i = end - 1; i >= from && i > end - 12; i--) {
    const word = words[i]!;
    if (word.is & Is.Role && !isPlural(word) && !(isCapital(word) && i + 1 < end && isCapital(words[i + 1]!))) {
      const phrase = phraseAt(words, i, from, end, lexicon, true);
      if (startsClause(words, phrase, first)) return null;
      if (phrase.last === end && (phrase.determiner !== null || phrase.country !== null || isCapital(word)))
        return phrase;
    }
    if (endsApposition(word)) return null;
  }
  return null;
}

function endsApposition({ shape, text, upos }: Word): boolean {
  if (shape === Shape.Mark) return text !== '-' && text !== '&' && text !== "'s" && text !== '’s';
  return upos === 'VERB' || upos === 'AUX' || upos === 'SCONJ';
}

/** "After a talk with his mother, Wren left": the comma closes what stands before, and the name begins a clause. */
function startsClause(words: readonly Word[], { head, first, determiner }: RolePhrase, name: number): boolean {
  if (!words[name]!.deprel.startsWith('nsubj') || words[head]!.deprel.startsWith('nsubj')) return false;
  const before = words[(determiner ?? first) - 1];
  return before !== undefined && (before.upos === 'ADP' || before.upos === 'VERB' || before.upos === 'SCONJ');
}

/** ", Norland's foreign minister,", ", who is head of ...", ", 24, who heads the club,": what follows the name. */
function behindName(around: Around, last: number): RoleOfName | null {
  const { words, to } = around;
  const next = words[last];
  if (last + 1 >= to || next === undefined) return null;
  const copula = next.key === 'is' || next.key === 'was' || next.key === 'became';
  if (next.text !== ',' && next.text !== '(' && !copula) return null;
  const begin = skipAge(around, last + 1);
  if (words[begin]?.key === 'who' && begin + 1 < to) return relative(around, begin + 1);
  return roleNoun(around, begin, copula) ?? (copula ? null : plainDescription(around, begin));
}

/** ", 45," and ", now": what may stand before a description. */
function skipAge({ words, to }: Around, at: number): number {
  let i = at;
  if (i + 2 < to && words[i]!.shape === Shape.Number && words[i + 1]!.text === ',') i += 2;
  while (i + 1 < to && BEFORE_DESCRIPTION.has(words[i]!.key)) i++;
  return i;
}

/** "who is the head of …", "who chairs the harbor committee". */
function relative(around: Around, at: number): RoleOfName | null {
  const { words, to, lexicon } = around;
  const verb = words[at]!.key;
  if (/^(?:is|was|serves|served)$/.test(verb))
    return roleNoun(around, words[at + 1]?.key === 'as' ? at + 2 : at + 1, false);
  const noun = OFFICE_VERBS.get(verb);
  if (noun === undefined || at + 1 >= to) return null;
  const end = descriptionEnd(around, at, at + 1);
  if (end <= at + 1) return null;
  const words_ = words.slice(at + 1, end).filter(({ upos, shape }) => isNounTag(upos) || shape === Shape.Capital);
  const tail = words_.map(({ key }) => key);
  if (tail.length === 0) return null;
  const phrase = { ...phraseAt(words, at, at, end, lexicon, false), first: at, last: end, class: noun, noun, tail };
  return { phrase: { ...phrase, determiner: null, country: null, narrow: [] }, how: 'relative', end };
}

function isNounTag(upos: string): boolean {
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ';
}

/** A description whose noun is the noun of a role. */
function roleNoun(around: Around, begin: number, copula: boolean): RoleOfName | null {
  const { words, to, lexicon, typeAt } = around;
  for (let i = begin; i < to && i < begin + 9; i++) {
    const word = words[i]!;
    if (typeAt(i) === 'person' && !isOwner(words, i)) return null;
    if (word.is & Is.Role && word.upos !== 'ADJ' && !isPlural(word) && !isRoleNext(words, i, to)) {
      const phrase = phraseAt(words, i, begin, to, lexicon, true);
      if (phrase.first > begin + 1 && phrase.determiner === null) return null;
      if (holdsPerson(around, phrase)) return null;
      if (!copula && !closes(words[phrase.last], phrase.last >= to)) return null;
      return { phrase, how: copula ? 'copula' : 'apposition', end: descriptionEnd(around, phrase.head, phrase.last) };
    }
    if (breaksDescription(word)) return null;
  }
  return null;
}

/** "the mayor's wife", "Valdt's aide": a name or noun that owns what follows. */
function isOwner(words: readonly Word[], at: number): boolean {
  return words[at + 1]?.key === "'s" || words[at + 2]?.key === "'s";
}

function holdsPerson({ words, typeAt }: Around, { first, last }: RolePhrase): boolean {
  for (let k = first; k < last; k++)
    if (typeAt(k) === 'person' && words[k - 1]!.key !== 'of' && words[k - 1]!.key !== 'for' && !isOwner(words, k))
      return !(typeAt(k - 1) === 'person' || (words[k - 1]!.is & Is.Role) !== 0);
  return false;
}

function closes(end: Word | undefined, atEnd: boolean): boolean {
  if (end === undefined || atEnd || end.shape === Shape.Mark) return true;
  if (/^(?:and|who|that|which|whose)$/.test(end.key)) return true;
  return end.upos === 'ADP' || end.upos === 'VERB';
}

function breaksDescription(word: Word): boolean {
  if (word.shape === Shape.Mark && word.text !== '-' && word.key !== "'s") return true;
  if (word.upos === 'PRON') return !(word.is & Is.Determiner);
  return word.upos === 'VERB' || word.upos === 'AUX' || word.upos === 'ADP' || word.upos === 'SCONJ';
}

/** ", a welder living in Lorne,": any noun phrase between the name and the next comma or relative clause. */
function plainDescription(around: Around, begin: number): RoleOfName | null {
  const { words, to, lexicon } = around;
  const head = describes(around, begin);
  if (head === null) return null;
  const phrase = phraseAt(words, head, begin, to, lexicon, true);
  return { phrase, how: 'description', end: descriptionEnd(around, head, phrase.last) };
}

function isRoleNext(words: readonly Word[], i: number, to: number): boolean {
  const next = words[i + 1];
  if (i + 1 >= to || next === undefined) return false;
  return (
    (next.is & Is.Role) !== 0 ||
    (next.text === '-' && ((words[i + 2]?.is ?? 0) & Is.Role) !== 0) ||
    (next.upos === 'NOUN' && next.shape === Shape.Lower)
  );
}

export function isPlural({ key, upos }: Word): boolean {
  return upos === 'NOUN' && key.endsWith('s') && !key.endsWith('ss') && key !== 'boss';
}
