import type { PronounMention } from './focus.js';
import type { Gathered } from './party.js';

/**
 * A subject of a clause: a body or state by name or noun phrase, several persons, or something else (`parties` empty).
 */
export interface Subject {
  readonly word: number;
  readonly parties: readonly Gathered[];
  readonly plural: boolean;
}

/** "it" or "they" with the subjects before it. */
export interface Thing {
  readonly word: number;
  readonly plural: boolean;
  /** Subjects before it in its own sentence. */
  readonly here: readonly Subject[];
  /** Subjects of the sentence before, where the pronoun speaks: "It said". */
  readonly before: readonly Subject[];
}

/** The subject that "it" or "they" takes up; null where none does. */
function antecedentOf({ here, before, plural }: Thing): Subject | null {
  const near = here.length > 0 ? here[here.length - 1]! : before[0];
  if (near && fits(near, plural)) return near;
  return here.length > 1 && fits(here[0]!, plural) && near!.plural !== plural ? here[0]! : null;
}

/** "The agency said it would close": the body or state that is the subject before. */
export function bodyInFocus(thing: Thing): PronounMention | null {
  const parties = antecedentOf(thing)?.parties ?? [];
  const [party] = parties;
  if (parties.length !== 1 || !party || party.type === 'person') return null;
  return { word: thing.word, party, candidates: [] };
}

/** "Wren and Kessel said they would stay": several who are one subject; never decided. */
export function severalInFocus(thing: Thing): PronounMention | null {
  const parties = antecedentOf(thing)?.parties ?? [];
  return parties.length > 1 && thing.plural ? { word: thing.word, party: null, candidates: parties } : null;
}

function fits({ parties, plural }: Subject, wanted: boolean): boolean {
  return parties.length > 0 && plural === wanted;
}
