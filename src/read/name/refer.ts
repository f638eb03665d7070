import { Is, type Lexicon } from './lexicon.js';
import type { Gathered, Gathering, PlacedName } from './parties.js';
import { phraseAt, type RolePhrase } from './phrase.js';
import { isCapital, knownAt } from './runs.js';
import type { Spotted } from './spot.js';
import { Shape, type Word, type WordSentence } from './words.js';

/** A noun phrase that names a party again: "the foreign minister", "Norlandic officials", "the agency". Words `[first, last)`. */
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
export function findReferences(text: string, { words, sentences }: Spotted, gathering: Gathering, lexicon: Lexicon): Reference[] {
  const finder = new Referrer(text, words, gathering, lexicon);
  for (const sentence of sentences) finder.read(sentence);
  return finder.references;
}

class Referrer {
  readonly references: Reference[] = [];
  /** Words that names stand on. */
  private readonly named = new Map<number, Gathered>();
  private readonly people: readonly Gathered[];
  private at = 0;
  private passed = 0;
  private readonly states: PlacedName[] = [];

  constructor(
    private readonly text: string,
    private readonly words: readonly Word[],
    private readonly gathering: Gathering,
    private readonly lexicon: Lexicon,
  ) {
    for (const { named: { candidate: { piece } }, party } of gathering.placed) for (let i = piece.first; i < piece.last; i++) this.named.set(i, party);
    this.people = gathering.parties.filter(({ type }) => type === 'person');
  }

  read({ first, last, titled }: WordSentence): void {
    for (this.at = first; this.at < last; this.at++) {
      const word = this.words[this.at]!;
      if ((word.is & (Is.Role | Is.StateSpeaker | Is.PluralRole)) === 0 && !this.lexicon.bodyNouns.has(word.key)) continue;
      if (this.named.has(this.at) || (titled && isCapital(word))) continue;
      const next = this.at + 1 < last ? this.words[this.at + 1]! : null;
      if (next && (next.upos === 'NOUN' || next.text === '-') && next.shape !== Shape.Mark && (next.is & (Is.Role | Is.StateSpeaker)) !== 0) continue;
      this.phrase({ first, last, heading: false, titled }, word);
    }
  }

  private phrase(sentence: WordSentence, word: Word): void {
    const phrase = this.phraseBeforeName(sentence);
    const party = this.stateSpeaker(sentence, phrase, word) ?? this.bodyAgain(sentence, phrase, word) ?? this.plural(sentence, phrase, word) ?? this.role(sentence, phrase, word);
    if (!party) return;
    this.references.push(party);
    this.at = Math.max(this.at, Math.min(party.last, sentence.last) - 1);
  }

  /** The role phrase at the word being read; it ends where a person's name begins. */
  private phraseBeforeName({ first, last }: WordSentence): RolePhrase {
    const whole = phraseAt(this.words, this.at, first, last, this.lexicon, true);
    for (let i = whole.head + 1; i < whole.last; i++) if (this.named.get(i)?.type === 'person') return phraseAt(this.words, this.at, first, i, this.lexicon, true);
    return whole;
  }

  /** "Norlandic officials", "the government of Norland", "Norland's government": the state itself. */
  private stateSpeaker(sentence: WordSentence, phrase: RolePhrase, word: Word): Reference | null {
    if (!(word.is & Is.StateSpeaker) || word.is & Is.Role && !/^(?:government|administration)$/.test(word.key)) return null;
    const first = phrase.determiner ?? phrase.first;
    const state = this.placeIn(phrase);
    if (state) {
      const party = this.stateParty(state, phrase.first);
      return party ? { first: this.nounPhraseStart(phrase, first), last: phrase.last, head: phrase.head, party, candidates: [], plural: word.key.endsWith('s'), person: false } : null;
    }
    if (word.key !== 'government' && word.key !== 'authorities' && word.key !== 'regime') return null;
    if (phrase.first < phrase.head || this.words[phrase.determiner ?? phrase.first]!.key !== 'the' && word.key !== 'authorities') return null;
    const states = this.statesBefore(sentence, phrase.first);
    if (states.length === 0) return null;
    return { first, last: phrase.head + 1, head: phrase.head, party: states.length === 1 ? states[0]! : null, candidates: states, plural: word.key === 'authorities', person: false };
  }

  private nounPhraseStart(phrase: RolePhrase, first: number): number {
    return Math.min(first, phrase.first);
  }

  private placeIn(phrase: RolePhrase): string | null {
    for (let i = phrase.first; i < phrase.last; i++) {
      const found = knownAt(this.words, i, phrase.last, this.lexicon);
      if (found?.known.kind === 'country') return found.known.name;
      if (found?.known.kind === 'adjective' && found.known.country) return this.isState(found.known.country) ? found.known.country : null;
      if (found) i = found.last - 1;
    }
    return null;
  }

  private isState(name: string): boolean {
    return this.lexicon.known.get(name.toLowerCase())?.kind === 'country';
  }

  private stateParty(name: string, word: number): Gathered | null {
    const found = this.gathering.parties.find(({ type, known }) => type === 'place' && known === name);
    if (found) return found;
    const party: Gathered = { type: 'place', forms: new Set([name.toLowerCase()]), name, known: name, isState: true, mentions: [], roles: [], rolesPrinted: [], gender: null };
    void word;
    this.gathering.parties.push(party);
    return party;
  }

  /** States spoken for or named before word `at`: those of its sentence, else of the text so far. */
  private statesBefore(sentence: WordSentence, at: number): Gathered[] {
    const { placed } = this.gathering;
    for (; this.passed < placed.length && placed[this.passed]!.named.candidate.piece.first < at; this.passed++) {
      if (placed[this.passed]!.party.isState) this.states.push(placed[this.passed]!);
    }
    const here = new Set<Gathered>();
    for (let i = this.references.length - 1; i >= 0 && this.references[i]!.first >= sentence.first; i--) {
      const { party } = this.references[i]!;
      if (party?.isState) here.add(party);
    }
    if (here.size > 0) return [...here];
    for (let i = this.states.length - 1; i >= 0 && this.states[i]!.named.candidate.piece.first >= sentence.first; i--) here.add(this.states[i]!.party);
    if (here.size === 1) return [...here];
    for (let i = this.states.length - 1, n = 0; i >= 0 && n < LOOK_BACK; i--, n++) here.add(this.states[i]!.party);
    return [...here];
  }

  /** "the agency", "the foreign ministry": a body by its kind. */
  private bodyAgain(sentence: WordSentence, phrase: RolePhrase, word: Word): Reference | null {
    const heads = this.lexicon.bodyNouns.get(word.key);
    if (!heads || !this.definite(phrase)) return null;
    const narrow = phrase.narrow.filter((key) => key !== word.key);
    const fits: Gathered[] = [];
    for (const party of this.gathering.parties) {
      if (party.type !== 'organization' || !party.mentions.some(({ word: place }) => place < phrase.first)) continue;
      const forms = [...party.forms].map((form) => form.split(' '));
      if (forms.some((form) => form.some((part) => heads.has(part)) && narrow.every((key) => form.includes(key)))) fits.push(party);
    }
    const first = phrase.determiner ?? phrase.first;
    const last = phrase.head + 1;
    if (fits.length > 0) {
      const near = fits.length === 1 ? fits[0]! : this.lastOf(fits, phrase.first);
      return { first, last, head: phrase.head, party: fits.length === 1 ? near : null, candidates: fits, plural: false, person: false };
    }
    const near = COMPANIES.has(word.key) && narrow.length === 0 ? this.companyBefore(sentence, phrase.first) : null;
    if (near) return { first, last, head: phrase.head, party: near, candidates: [], plural: false, person: false };
    if (word.key !== 'ministry' || narrow.length === 0) return null;
    const key = `${narrow.join(' ')} ${word.key}`;
    const country = phrase.country ?? null;
    const party: Gathered = this.gathering.parties.find(({ forms, type }) => type === 'organization' && forms.has(key)) ?? {
      type: 'organization', forms: new Set([key]), name: this.printed(phrase.first, last).replace(/^.*['’]s\s+/, ''), known: null, isState: false, mentions: [], roles: [], rolesPrinted: country ? [] : [], gender: null,
    };
    if (!this.gathering.parties.includes(party)) this.gathering.parties.push(party);
    void sentence;
    return { first, last, head: phrase.head, party, candidates: [], plural: false, person: false };
  }

  /** The body named last in this sentence or the one before, where it alone is named there and is no part of a state. */
  private companyBefore({ first }: WordSentence, at: number): Gathered | null {
    const found = new Set<Gathered>();
    for (let i = at - 1, sentences = 0; i >= 0 && i > at - 80; i--) {
      const party = this.named.get(i);
      if (party?.type === 'organization') found.add(party);
      if (i < first && this.words[i]!.text === '.' && ++sentences > 1) break;
      if (i < first && found.size > 0 && this.words[i]!.text === '.') break;
    }
    const [party] = found;
    if (found.size !== 1 || !party) return null;
    const ends = party.name.split(' ').pop()?.toLowerCase() ?? '';
    return PUBLIC.test(ends) ? null : party;
  }

  private lastOf(fits: readonly Gathered[], at: number): Gathered {
    const place = (party: Gathered): number => party.mentions.reduce((most, { word }) => (word < at && word > most ? word : most), -1);
    return fits.reduce((best, party) => (place(party) > place(best) ? party : best));
  }

  private printed(first: number, last: number): string {
    return this.text.slice(this.words[first]!.start, this.words[last - 1]!.end);
  }

  /** "the two diplomats": persons whose roles fit; never decided. */
  private plural(sentence: WordSentence, phrase: RolePhrase, word: Word): Reference | null {
    if (!(word.is & Is.PluralRole)) return null;
    const start = phrase.first > sentence.first ? this.words[phrase.first - 1]! : null;
    const counted = start !== null && (start.key === 'two' || start.key === 'both');
    if (!counted && phrase.determiner === null) return null;
    const noun = word.key.replace(/men$/, 'man').replace(/ies$/, 'y').replace(/s$/, '');
    const before = this.people.filter(({ mentions }) => mentions.some(({ word: place }) => place < phrase.first));
    const fits = before.filter(({ roles }) => roles.some((role) => role.noun === noun || (noun === 'diplomat' && (role.class === 'foreign minister' || role.noun === 'ambassador')) || (noun === 'leader' && LEADERS.has(role.noun))));
    if (fits.length < 2) return null;
    const first = phrase.determiner ?? (counted ? phrase.first - 1 : phrase.first);
    const determined = counted && first - 1 >= sentence.first && this.words[first - 1]!.is & Is.Determiner ? first - 1 : first;
    return { first: determined, last: phrase.head + 1, head: phrase.head, party: null, candidates: fits, plural: true, person: true };
  }

  /** "the foreign minister", "the Norlandic president": the one person whose role it is. */
  private role(sentence: WordSentence, phrase: RolePhrase, word: Word): Reference | null {
    if (!(word.is & Is.Role) || word.upos === 'VERB' || word.upos === 'AUX') return null;
    const first = phrase.determiner ?? phrase.first;
    // A role beside a name is a title or an apposition: the name's party.
    const beside = this.nameBeside(sentence, phrase);
    if (beside) return beside === 'title' ? null : { first, last: phrase.last, head: phrase.head, party: beside, candidates: [], plural: false, person: true };
    const indefinite = phrase.determiner !== null && /^an?$/.test(this.words[phrase.determiner]!.key);
    const unnamed: Reference = { first, last: phrase.last, head: phrase.head, party: null, candidates: [], plural: false, person: true };
    if (indefinite) return unnamed;
    if (!this.definite(phrase)) return null;
    const fits = this.people.filter((party) => party.roles.some((role) => fitsRole(phrase, role)) && genderFits(party, this.lexicon.roleGender.get(word.key) ?? null));
    if (fits.length === 0) return unnamed;
    const exact = fits.filter((party) => party.roles.some((role) => role.class === phrase.class && (phrase.country === null || role.country === phrase.country)));
    const some = exact.length > 0 ? exact : fits;
    return { ...unnamed, party: some.length === 1 ? some[0]! : null, candidates: some };
  }

  private definite(phrase: RolePhrase): boolean {
    if (phrase.determiner !== null) return /^(?:the|this|that)$/.test(this.words[phrase.determiner]!.key);
    if (phrase.country !== null && this.words[phrase.head - 1]?.is !== undefined) {
      for (let i = phrase.first; i < phrase.head; i++) if (this.words[i]!.key === "'s") return true;
    }
    return isCapital(this.words[phrase.head]!) && phrase.country !== null;
  }

  /** The person whose name the phrase stands beside, where it is that name's title or apposition. */
  private nameBeside({ first: from, last: to }: WordSentence, phrase: RolePhrase): Gathered | 'title' | null {
    const { words } = this;
    if (this.named.get(phrase.last)?.type === 'person' || this.named.get(phrase.head + 1)?.type === 'person') return 'title';
    const start = phrase.determiner ?? phrase.first;
    const next = phrase.last + 1 < to && words[phrase.last]!.text === ',' ? this.named.get(phrase.last + 1) : undefined;
    if (next?.type === 'person' && phrase.determiner !== null && next.roles.some(({ head }) => head === phrase.head)) return next;
    if (start - 2 < from || words[start - 1]!.text !== ',') return null;
    const previous = this.named.get(start - 2);
    return previous?.type === 'person' && previous.roles.some(({ head }) => head === phrase.head) ? previous : null;
  }
}

/** Nouns for a company, whatever its name ends in. */
const COMPANIES: ReadonlySet<string> = new Set(['company', 'firm', 'retailer', 'manufacturer', 'automaker', 'carmaker', 'airline', 'lender', 'conglomerate', 'supplier']);
/** Heads of names that no company has. */
const PUBLIC = /^(?:ministry|department|agency|administration|bureau|commission|committee|council|court|senate|parliament|congress|party|police|army|navy|force|guard|union|association|university|college|nations|republicans|democrats|house|times|post|news|press|reuters|ap|afp|bbc|cnn)$/;

/** Names of states before the government's mention that are looked at. */
const LOOK_BACK = 40;

const LEADERS: ReadonlySet<string> = new Set(['president', 'prime minister', 'chancellor', 'leader', 'premier', 'king', 'queen', 'chair']);

/** True where a role phrase can mean the holder of `role`: same office or its bare noun, no other state, no narrower word that the role lacks. */
function fitsRole(phrase: RolePhrase, role: RolePhrase): boolean {
  if (phrase.country !== null && role.country !== null && phrase.country !== role.country) return false;
  if (phrase.tail.length > 0 && role.tail.length > 0 && !phrase.tail.some((word) => role.tail.includes(word))) return false;
  if (phrase.tail.length > 0 && role.tail.length === 0 && role.narrow.length === 0 && role.country === null && phrase.country === null) return false;
  if (phrase.class === role.class) return true;
  return phrase.class === phrase.noun && phrase.noun === role.noun && !(phrase.noun === 'secretary' && phrase.country !== null) && !role.narrow.some((word) => /^(?:vice|deputy|former|assistant)$/.test(word));
}

function genderFits(party: Gathered, gender: 'f' | 'm' | null): boolean {
  return gender === null || party.gender === null || party.gender === gender;
}

/** Open mentions in the form of the model; ids by the caller. */
export function isOpen({ party, candidates }: Reference): boolean {
  return party === null && candidates.length > 0;
}

