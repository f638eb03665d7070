import type { Token } from '../../model/report.js';
import { firstOf } from '../rule.js';
import { clausesAbove, partOf, verbOfSubject, verbOfWords } from './clause.js';
import { SPEAKING } from './en-link.js';
import type { Pronounced, PronounMention, Spoken } from './focus.js';
import type { Gender } from './lexicon.js';
import type { Gathered, Gathering } from './party.js';
import { narrativeOf, quotedWords } from './quoted.js';
import type { Reference } from './reference.js';
import { PRONOUNS } from './rules.js';
import { speaksAt } from './speech.js';
import type { Spotted } from './spot.js';
import type { Word } from './words.js';

/** A pronoun's mention with the rule that made it. */
export interface RuledPronoun extends PronounMention {
  readonly rule: string;
}

const GENDER: ReadonlyMap<string, Gender> = new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['hers', 'f'],
  ['herself', 'f'],
]);

/**
 * Links "he" and "she" to persons: first those of the report itself, then those inside quotation marks, whose speakers
 * are known by then.
 */
export function linkPronouns(
  spotted: Spotted,
  tokens: readonly Token[],
  gathering: Gathering,
  references: readonly Reference[],
): RuledPronoun[] {
  const linker = new PronounLinker(spotted, tokens, gathering, references);
  linker.link(false);
  linker.link(true);
  return linker.out.sort((a, b) => a.word - b.word);
}

/** A person spoken of, and the verb it is the subject of. */
interface Heard extends Spoken {
  readonly verb: Token | null;
}

type Floor = Pronounced['floor'];

class PronounLinker {
  readonly out: RuledPronoun[] = [];
  private readonly words: readonly Word[];
  private readonly quoted: Uint8Array;
  private readonly narrative: Uint32Array;
  /** Persons by name and by role, then with the pronouns linked so far, in text order. */
  private heard: Heard[] = [];
  private named: Heard[];

  constructor(
    private readonly spotted: Spotted,
    private readonly tokens: readonly Token[],
    gathering: Gathering,
    references: readonly Reference[],
  ) {
    this.words = spotted.words;
    this.quoted = quotedWords(spotted.words, spotted.sentences);
    this.narrative = narrativeOf(spotted.sentences, this.quoted);
    this.named = this.people(gathering, references);
  }

  /** Links the pronouns outside quotation marks, or those inside. */
  link(inside: boolean): void {
    const { sentences } = this.spotted;
    const speakers = inside ? this.speakers() : null;
    let floor: Floor = null;
    let next = 0;
    this.heard = [];
    for (let s = 0; s < sentences.length; s++) {
      const { first, last, heading } = sentences[s]!;
      for (let i = first; i < last; i++) {
        for (; next < this.named.length && this.named[next]!.word < i; next++)
          floor = this.hear({ ...this.named[next]!, narrative: this.narrative[s]! }, floor);
        if (heading || (this.quoted[i] === 1) !== inside) continue;
        const gender = this.genderAt(i);
        if (gender !== undefined) floor = this.resolve(i, gender, s, next, speakers?.[s] ?? null, floor);
      }
    }
    this.named = this.heard;
  }

  private genderAt(at: number): Gender | undefined {
    const { upos, key } = this.words[at]!;
    return upos === 'PRON' || upos === 'DET' ? GENDER.get(key) : undefined;
  }

  /** Takes up a person spoken of; gives back who has the floor after that. */
  private hear(one: Heard, floor: Floor): Floor {
    this.heard.push(one);
    return one.speaks && !one.quoted ? { party: one.party, narrative: one.narrative } : floor;
  }

  private resolve(at: number, gender: Gender, s: number, next: number, speaker: Gathered | null, floor: Floor): Floor {
    const { words, tokens } = this;
    const verb = verbOfSubject(words[at]!.token, tokens);
    const narrative = this.narrative[s]!;
    const quoted = this.quoted[at] === 1;
    const found = firstOf(PRONOUNS, {
      word: at,
      gender,
      narrative,
      words,
      tokens,
      quoted,
      verb,
      possessive: words[at]!.key === 'his' || words[at]!.deprel.startsWith('nmod'),
      heard: this.heard,
      until: this.heard.length,
      speaker,
      floor,
      ahead: this.ahead(words[at]!.token, next, this.spotted.sentences[s]!.last),
    });
    if (!found) return floor;
    const { party } = found.finding;
    this.out.push({ ...found.finding, rule: found.rule.id });
    if (!party) return floor;
    party.gender ??= gender;
    const speaks = verb !== null && SPEAKING.has(verb.lemma);
    return this.hear(
      { word: at, narrative, part: partOf(verb, tokens), speaks, quoted, pronoun: true, party, gender, verb },
      floor,
    );
  }

  /** The named subject of the clause that a pronoun's clause or phrase stands before and hangs on. */
  private ahead(token: number, next: number, last: number): Gathered | null {
    const clauses = clausesAbove(token, this.tokens);
    if (clauses.size === 0) return null;
    for (let i = next; i < this.named.length && this.named[i]!.word < last && i < next + 8; i++) {
      const { verb, pronoun, party } = this.named[i]!;
      if (verb !== null && clauses.has(verb)) return pronoun ? null : party;
    }
    return null;
  }

  /** For each sentence who says its quotation: its own speaker, else in a quotation that goes on the one before. */
  private speakers(): (Gathered | null)[] {
    const out: (Gathered | null)[] = [];
    let next = 0;
    this.spotted.sentences.forEach(({ first, last }, s) => {
      let speaker: Gathered | null = null;
      for (; next < this.named.length && this.named[next]!.word < last; next++) {
        const { word, quoted, speaks, party } = this.named[next]!;
        if (word >= first && !quoted && speaks) speaker ??= party;
      }
      const goesOn = s > 0 && this.narrative[s] === this.narrative[s - 1];
      out.push(speaker ?? (goesOn ? (out[s - 1] ?? null) : null));
    });
    return out;
  }

  private people({ placed }: Gathering, references: readonly Reference[]): Heard[] {
    const out: Heard[] = [];
    for (const { named, party } of placed) {
      if (party.type !== 'person') continue;
      const { piece, sentence } = named.candidate;
      const one = this.spokenOf(piece.first, piece.last, party);
      // A family name that is also a verb ("Felt said") may be misread; the verb of saying beside it tells.
      const beside = one.verb === null && speaksAt(this.words, piece.first, piece.last, sentence);
      out.push(beside ? { ...one, part: 'main', speaks: true } : one);
    }
    for (const { first, last, party, person, plural, gender } of references)
      if (person && !plural)
        out.push({ ...this.spokenOf(first, Math.min(last, first + 6), party), gender: gender ?? null });
    return out.sort((a, b) => a.word - b.word);
  }

  private spokenOf(word: number, last: number, party: Gathered | null): Heard {
    const verb = verbOfWords(this.words, word, last, this.tokens);
    const speaks = verb !== null && SPEAKING.has(verb.lemma);
    const part = partOf(verb, this.tokens);
    const quoted = this.quoted[word] === 1;
    return { word, narrative: 0, part, speaks, quoted, pronoun: false, party, gender: null, verb };
  }
}
