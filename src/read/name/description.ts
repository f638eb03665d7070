import type { PartyType } from '../../model/report.js';
import { FURTHER_TAILS, NO_PERSONS, PERIODS } from './en-link.js';
import { Is } from './lexicon.js';
import { isCapital } from './runs.js';
import { Shape, type Word } from './words.js';

/** Words around a description, and what their names are. */
export interface Described {
  readonly words: readonly Word[];
  readonly typeAt: (word: number) => PartyType | undefined;
  readonly to: number;
}

/** Words a description of a person may hold. */
const LONGEST = 22;

/**
 * Where the description of a person ends whose noun is word `head` and that goes at least to `from`: with what hangs
 * on it ("organizer with the union") and what is joined to it ("head of the port and director of the fair").
 */
export function descriptionEnd({ words, typeAt, to }: Described, head: number, from: number): number {
  let end = from;
  for (let i = from; i < to && i < head + LONGEST; i++) {
    const word = words[i]!;
    if (typeAt(i) === 'person' && typeAt(i - 1) !== 'person' && !hangsOn(words[i - 1]!)) break;
    if (isNoun(word)) end = i + 1;
    else if (word.key === 'and') {
      if (!joinsNoun(words, i + 1, to)) break;
    } else if (!goesOn(word)) break;
  }
  return end;
}

/** A name inside a description belongs to it behind "of" and "for" or behind a title: "aide to Mayor Wren". */
function hangsOn({ key, is }: Word): boolean {
  return FURTHER_TAILS.has(key) || (is & (Is.Role | Is.Title)) !== 0;
}

function isNoun(word: Word): boolean {
  if (word.is & Is.Calendar || PERIODS.has(word.key)) return false;
  return isCapital(word) || word.upos === 'NOUN' || word.upos === 'PROPN';
}

function goesOn({ key, text, upos, is, shape }: Word): boolean {
  if (text === '-' || text === '&' || key === "'s" || FURTHER_TAILS.has(key)) return true;
  if (shape === Shape.Mark || is & Is.Calendar) return false;
  return upos === 'ADJ' || upos === 'NUM' || (is & Is.Determiner) !== 0;
}

/** True where a noun follows "and" before any verb: "and an organizer with …", not "and left". */
function joinsNoun(words: readonly Word[], at: number, to: number): boolean {
  for (let i = at; i < to && i < at + 7; i++) {
    const word = words[i]!;
    if (isNoun(word) && word.shape === Shape.Lower)
      return words[i + 1]?.upos !== 'AUX' && words[i + 1]?.upos !== 'VERB';
    if (!isNoun(word) && !goesOn(word)) return false;
  }
  return false;
}

/**
 * The noun of a description that no list of roles knows: the last of the nouns before a small word, a comma or a
 * relative clause, behind a determiner or in apposition. Null where what stands here describes nobody.
 */
export function describes({ words, typeAt, to }: Described, begin: number): number | null {
  const first = words[begin];
  if (first === undefined || begin >= to) return null;
  const oneOf = first.key === 'one' && words[begin + 1]?.key === 'of';
  let head = -1;
  let i = oneOf ? begin + 2 : begin;
  for (; i < to && i < begin + 9; i++) {
    const word = words[i]!;
    if (typeAt(i) === 'person') return null;
    if (word.upos === 'NOUN' && word.shape === Shape.Lower && !PERIODS.has(word.key)) head = i;
    else if (!goesOn(word) || FURTHER_TAILS.has(word.key)) if (!isCapital(word)) break;
  }
  if (head < 0 || !isPersonNoun(words[head]!)) return null;
  if (!/^(?:an?|the|one|former)$/.test(first.key) && words[head]!.deprel !== 'appos') return null;
  return i >= to || isStop(words[i]!) ? head : null;
}

/** Endings of nouns for persons: "welder", "activist", "resident", "one of the directors". */
function isPersonNoun({ key, is }: Word): boolean {
  if (is & Is.Role) return true;
  const one = key.replace(/s$/, '');
  return one.length > 4 && !NO_PERSONS.has(one) && /(?:er|or|ist|ian|man|woman|[^m]ent|ant|ee|ive|ate)$/.test(one);
}

function isStop({ shape, key, upos }: Word): boolean {
  if (shape === Shape.Mark) return true;
  return FURTHER_TAILS.has(key) || upos === 'VERB' || /^(?:who|that|which|whose|and)$/.test(key);
}
