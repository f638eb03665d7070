import { firstOf } from '../rule.js';
import { isBodyHead } from './bodies.js';
import { COMPANIES } from './en-link.js';
import { Is, type Lexicon } from './lexicon.js';
import { isTitleOfName, unnamedPerson } from './office.js';
import type { Gathered, Gathering, PlacedName } from './party.js';
import { phraseAt, type RolePhrase } from './phrase.js';
import type { Phrased, RuledReference } from './reference.js';
import type { Register } from './register.js';
import { PHRASES } from './rules.js';
import { isCapital } from './runs.js';
import type { Spotted } from './spot.js';
import { Shape, type Word, type WordSentence } from './words.js';

/** Finds noun phrases that name persons, states and bodies again, and links those that only one party fits. */
export function findReferences(
  text: string,
  { words, sentences }: Spotted,
  gathering: Gathering,
  register: Register,
  lexicon: Lexicon,
): RuledReference[] {
  const finder = new Referrer(text, words, gathering, register, lexicon);
  for (const sentence of sentences) finder.read(sentence);
  return finder.references;
}

class Referrer {
  readonly references: RuledReference[] = [];
  private readonly states: PlacedName[] = [];
  private passed = 0;
  /** First words of the sentence before and of this one. */
  private before = 0;
  private here = 0;

  constructor(
    private readonly text: string,
    private readonly words: readonly Word[],
    private readonly gathering: Gathering,
    private readonly register: Register,
    private readonly lexicon: Lexicon,
  ) {}

  read(sentence: WordSentence): void {
    const { first, last } = sentence;
    [this.before, this.here] = [this.here, first];
    for (let at = first; at < last; at++) {
      if (!this.opens(at, sentence)) continue;
      const found = this.found(this.phrased(at, sentence));
      if (!found) continue;
      this.references.push(found);
      at = Math.max(at, Math.min(found.last, last) - 1);
    }
  }

  /** True for a noun that may name someone again: no part of a name, nor of a longer phrase that goes on behind it. */
  private opens(at: number, { last, titled }: WordSentence): boolean {
    const word = this.words[at]!;
    const listed = (word.is & (Is.Role | Is.StateSpeaker | Is.PluralRole)) !== 0;
    if (!listed && !this.lexicon.bodyNouns.has(word.key) && !COMPANIES.has(word.key) && !isBodyNoun(word)) return false;
    if (this.register.at(at) || (titled && isCapital(word))) return false;
    const next = at + 1 < last ? this.words[at + 1]! : null;
    if (next === null || next.shape === Shape.Mark) return true;
    return !((next.upos === 'NOUN' || next.text === '-') && (next.is & (Is.Role | Is.StateSpeaker)) !== 0);
  }

  private found(phrased: Phrased): RuledReference | null {
    const person = unnamedPerson(phrased);
    if (person && isTitleOfName(phrased)) return null;
    const found = firstOf(PHRASES, phrased);
    if (found) return { ...found.finding, rule: found.rule.id };
    return person && isSpokenOf(phrased) ? { ...person, rule: '' } : null;
  }

  private phrased(at: number, sentence: WordSentence): Phrased {
    const { text, words, register, lexicon, before } = this;
    const phrase = this.phraseBeforeName(at, sentence);
    const statesBefore = (word: number): Gathered[] => this.statesBefore(sentence, word);
    return { text, words, sentence, phrase, register, lexicon, before, statesBefore };
  }

  /** The role phrase at the word being read; it ends where a person's name begins. */
  private phraseBeforeName(at: number, { first, last }: WordSentence): RolePhrase {
    const whole = phraseAt(this.words, at, first, last, this.lexicon, true);
    for (let i = whole.head + 1; i < whole.last; i++)
      if (this.register.at(i)?.type === 'person') return phraseAt(this.words, at, first, i, this.lexicon, true);
    return whole;
  }

  /** States spoken for or named before word `at`: those of its sentence, else of the text so far. */
  private statesBefore({ first }: WordSentence, at: number): Gathered[] {
    const { placed } = this.gathering;
    for (; this.passed < placed.length && placed[this.passed]!.named.candidate.piece.first < at; this.passed++) {
      if (placed[this.passed]!.party.isState) this.states.push(placed[this.passed]!);
    }
    const spoken = recent(this.references, (one) => one.first >= first).flatMap(({ party }) =>
      party?.isState ? [party] : [],
    );
    if (spoken.length > 0) return [...new Set(spoken)];
    const here = recent(this.states, (one) => one.named.candidate.piece.first >= first).map(({ party }) => party);
    if (new Set(here).size === 1) return [here[0]!];
    return [...new Set(recent(this.states, () => true).map(({ party }) => party))];
  }
}

/** Names and references before the government's mention that are looked at. */
const LOOK_BACK = 40;

/** The last of a list, newest first, as long as they are `within`. */
function recent<T>(list: readonly T[], within: (one: T) => boolean): T[] {
  const out: T[] = [];
  for (let i = list.length - 1; i >= 0 && out.length < LOOK_BACK && within(list[i]!); i--) out.push(list[i]!);
  return out;
}

function isBodyNoun({ is, shape }: Word): boolean {
  return shape === Shape.Lower && isBodyHead(is);
}

/** A person nobody names, but spoken of: "a spokesman", "the baker". */
function isSpokenOf({ words, phrase }: Phrased): boolean {
  if (phrase.determiner !== null)
    return /^(?:an?|the|this|that|his|her|its|their)$/.test(words[phrase.determiner]!.key);
  return phrase.country !== null || words.slice(phrase.first, phrase.head).some(({ key }) => key === "'s");
}
