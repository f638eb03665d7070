import { BodyReferrer } from './bodies.js';
import { Is, type Lexicon } from './lexicon.js';
import type { Gathered, Gathering } from './parties.js';
import { phraseAt, type RolePhrase } from './phrase.js';
import { Register } from './register.js';
import { isCapital } from './runs.js';
import type { Spotted } from './spot.js';
import { Shape, type Word, type WordSentence } from './words.js';

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
}

/** Finds noun phrases that name persons, states and bodies again, and links those that only one party fits. */
export function findReferences(
  text: string,
  { words, sentences }: Spotted,
  gathering: Gathering,
  lexicon: Lexicon,
): Reference[] {
  const finder = new Referrer(text, words, gathering, lexicon);
  for (const sentence of sentences) finder.read(sentence);
  return finder.references;
}

class Referrer {
  readonly references: Reference[] = [];
  private readonly register: Register;
  private readonly bodies: BodyReferrer;
  private at = 0;
  /** First words of the sentence before and of this one. */
  private before = 0;
  private here = 0;

  constructor(
    text: string,
    private readonly words: readonly Word[],
    gathering: Gathering,
    private readonly lexicon: Lexicon,
  ) {
    this.register = new Register(gathering);
    this.bodies = new BodyReferrer(text, words, gathering, this.register, lexicon);
  }

  read(sentence: WordSentence): void {
    const { first, last, titled } = sentence;
    [this.before, this.here] = [this.here, first];
    for (this.at = first; this.at < last; this.at++) {
      const word = this.words[this.at]!;
      if ((word.is & (Is.Role | Is.StateSpeaker | Is.PluralRole)) === 0 && !this.lexicon.bodyNouns.has(word.key))
        continue;
      if (this.register.at(this.at) || (titled && isCapital(word))) continue;
      const next = this.at + 1 < last ? this.words[this.at + 1]! : null;
      if (
        next &&
        (next.upos === 'NOUN' || next.text === '-') &&
        next.shape !== Shape.Mark &&
        (next.is & (Is.Role | Is.StateSpeaker)) !== 0
      )
        continue;
      const phrase = this.phraseBeforeName(sentence);
      const found =
        this.bodies.state(sentence, phrase, this.references) ??
        (this.definite(phrase) ? this.bodies.again(sentence, phrase) : null) ??
        this.plural(sentence, phrase) ??
        this.role(sentence, phrase);
      if (!found) continue;
      this.references.push(found);
      this.at = Math.max(this.at, Math.min(found.last, last) - 1);
    }
  }

  /** The role phrase at the word being read; it ends where a person's name begins. */
  private phraseBeforeName({ first, last }: WordSentence): RolePhrase {
    const whole = phraseAt(this.words, this.at, first, last, this.lexicon, true);
    for (let i = whole.head + 1; i < whole.last; i++)
      if (this.register.at(i)?.type === 'person') return phraseAt(this.words, this.at, first, i, this.lexicon, true);
    return whole;
  }

  /** "the two diplomats": persons whose roles fit; never decided. */
  private plural({ first: from }: WordSentence, { first, head, determiner }: RolePhrase): Reference | null {
    const { words } = this;
    if (!(words[head]!.is & Is.PluralRole)) return null;
    const before = first > from ? words[first - 1]! : null;
    const counted = before !== null && (before.key === 'two' || before.key === 'both');
    if (!counted && determiner === null) return null;
    const noun = words[head]!.key.replace(/men$/, 'man').replace(/ies$/, 'y').replace(/s$/, '');
    const fits = new Set<Gathered>();
    for (const one of [noun, ...(WIDER.get(noun) ?? [])]) {
      const accepts = (role: RolePhrase): boolean =>
        noun !== 'diplomat' || one === noun || role.class === 'foreign minister' || role.noun === 'ambassador';
      for (const party of this.register.holders(one, accepts, first))
        if (party.mentions[0]!.word < first) fits.add(party);
    }
    if (fits.size < 2) return null;
    const start = determiner ?? (counted ? first - 1 : first);
    const whole =
      counted && start - 1 >= from && /^(?:the|these|those|its|their)$/.test(words[start - 1]!.key) ? start - 1 : start;
    return { first: whole, last: head + 1, head, party: null, candidates: [...fits], plural: true, person: true };
  }

  /** "the foreign minister", "the Norlandic president": the one person whose role it is. */
  private role(sentence: WordSentence, phrase: RolePhrase): Reference | null {
    const word = this.words[phrase.head]!;
    if (!(word.is & Is.Role) || word.upos === 'VERB' || word.upos === 'AUX') return null;
    const unnamed: Reference = {
      first: phrase.determiner ?? phrase.first,
      last: phrase.last,
      head: phrase.head,
      party: null,
      candidates: [],
      plural: false,
      person: true,
    };
    // A role beside a name is a title or an apposition: the name's party.
    const beside = this.nameBeside(sentence, phrase);
    if (beside) return beside === 'title' ? null : { ...unnamed, party: beside };
    if (phrase.determiner !== null && /^an?$/.test(this.words[phrase.determiner]!.key)) return unnamed;
    if (!this.definite(phrase)) return null;
    const gender = this.lexicon.roleGender.get(word.key) ?? null;
    const fits = this.register
      .holders(phrase.noun, (role) => fitsRole(phrase, role), phrase.first)
      .concat(this.classmates(phrase))
      .filter((party) => gender === null || party.gender === null || party.gender === gender);
    const all = [...new Set(fits)];
    const exact = all.filter(({ roles }) =>
      roles.some((role) => role.class === phrase.class && (phrase.country === null || role.country === phrase.country)),
    );
    const some = exact.length > 0 ? exact : all;
    // Of several holders, the one who alone was named in this sentence or the one before.
    const recent = some.length > 1 ? some.filter((party) => lastNamed(party, phrase.first) >= this.before) : some;
    return { ...unnamed, party: recent.length === 1 ? recent[0]! : null, candidates: some };
  }

  /** Holders of the same office under another noun: a foreign minister who is a secretary of state. */
  private classmates(phrase: RolePhrase): Gathered[] {
    if (phrase.class === phrase.noun) return [];
    const nouns = [
      'minister',
      'secretary',
      'diplomat',
      'head',
      'chief',
      'commander',
      'officer',
      'director',
      'president',
    ].filter((noun) => noun !== phrase.noun);
    return nouns.flatMap((noun) =>
      this.register.holders(noun, (role) => role.class === phrase.class && fitsRole(phrase, role), phrase.first),
    );
  }

  private definite(phrase: RolePhrase): boolean {
    if (phrase.determiner !== null) return /^(?:the|this|that)$/.test(this.words[phrase.determiner]!.key);
    if (phrase.country === null) return false;
    for (let i = phrase.first; i < phrase.head; i++) if (this.words[i]!.key === "'s") return true;
    return isCapital(this.words[phrase.head]!);
  }

  /** The person whose name the phrase stands beside, where it is that name's title or apposition. */
  private nameBeside({ first: from, last: to }: WordSentence, phrase: RolePhrase): Gathered | 'title' | null {
    const { words, register } = this;
    if (register.at(phrase.last)?.type === 'person' || register.at(phrase.head + 1)?.type === 'person') return 'title';
    const start = phrase.determiner ?? phrase.first;
    const next = phrase.last + 1 < to && words[phrase.last]!.text === ',' ? register.at(phrase.last + 1) : undefined;
    if (next?.type === 'person' && phrase.determiner !== null && next.roleHeads.has(phrase.head)) return next;
    if (start - 2 < from || words[start - 1]!.text !== ',') return null;
    const previous = register.at(start - 2);
    return previous?.type === 'person' && previous.roleHeads.has(phrase.head) ? previous : null;
  }
}

/** Word of the party's last name before word `at`; -1 where there is none. Names of a party stand in text order. */
function lastNamed({ mentions }: Gathered, at: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.word < at) low = middle + 1;
    else high = middle;
  }
  return low > 0 ? mentions[low - 1]!.word : -1;
}

/** Nouns of offices that a plural noun takes in. */
const WIDER: ReadonlyMap<string, readonly string[]> = new Map([
  ['diplomat', ['minister', 'secretary', 'ambassador']],
  ['leader', ['president', 'prime minister', 'chancellor', 'king', 'queen', 'chair', 'minister']],
]);

/**
 * True where a role phrase can mean the holder of `role`: same office or its bare noun, no other state, no narrower
 * word that the role lacks.
 */
function fitsRole(phrase: RolePhrase, role: RolePhrase): boolean {
  if (phrase.country !== null && role.country !== null && phrase.country !== role.country) return false;
  if (phrase.tail.length > 0 && role.tail.length > 0 && !phrase.tail.some((word) => role.tail.includes(word)))
    return false;
  if (
    phrase.tail.length > 0 &&
    role.tail.length === 0 &&
    role.narrow.length === 0 &&
    role.country === null &&
    phrase.country === null
  )
    return false;
  if (phrase.class === role.class) return true;
  return (
    phrase.class === phrase.noun &&
    phrase.noun === role.noun &&
    !(phrase.noun === 'secretary' && phrase.country !== null) &&
    !role.narrow.some((word) => /^(?:vice|deputy|former|assistant)$/.test(word))
  );
}
