import type { Gender, Lexicon } from './lexicon.js';
import type { Gathered } from './party.js';
import type { RolePhrase } from './phrase.js';
import type { Register } from './register.js';
import type { Word, WordSentence } from './words.js';

/**
 * A noun phrase that names a party again: "the foreign minister", "Norlandic officials", "the agency". Words `[first,
 * last)`.
 */
export interface Reference {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** The party; null where it is open or stands for nobody that is named. */
  readonly party: Gathered | null;
  /** What fits where `party` is null. */
  readonly candidates: readonly Gathered[];
  /** True for more than one person. */
  readonly plural: boolean;
  readonly person: boolean;
  /** What its noun says of a person: "his sister". */
  readonly gender?: Gender | null;
}

/** A reference with the rule that found it; `rule` is empty for people whom nobody names. */
export interface RuledReference extends Reference {
  readonly rule: string;
}

/** A noun phrase, and all that is asked to tell whom it names again. */
export interface Phrased {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentence: WordSentence;
  readonly phrase: RolePhrase;
  readonly register: Register;
  readonly lexicon: Lexicon;
  /** First word of the sentence before. */
  readonly before: number;
  /** States spoken for or named before a word, those of its sentence first. */
  readonly statesBefore: (word: number) => readonly Gathered[];
}

/** True for a phrase with "the" or a possessive, which takes up what is known. */
export function isDefinite({ words, phrase }: Phrased): boolean {
  if (phrase.determiner !== null) return /^(?:the|this|that)$/.test(words[phrase.determiner]!.key);
  if (phrase.country === null) return false;
  for (let i = phrase.first; i < phrase.head; i++) if (words[i]!.key === "'s") return true;
  const { shape } = words[phrase.head]!;
  return shape !== 1;
}

/** The first word of a phrase with its determiner. */
export function startOf({ determiner, first }: RolePhrase): number {
  return determiner ?? first;
}
