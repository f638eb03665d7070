import { Is, type Lexicon } from './lexicon.js';
import type { Gathered, Gathering, PlacedName } from './parties.js';
import type { RolePhrase } from './phrase.js';
import type { Reference } from './refer.js';
import type { Register } from './register.js';
import { knownAt } from './runs.js';
import type { Word, WordSentence } from './words.js';

/** Links "Norlandic officials", "the government", "the agency", "the foreign ministry" to states and bodies. */
export class BodyReferrer {
  private passed = 0;
  private readonly states: PlacedName[] = [];

  constructor(
    private readonly text: string,
    private readonly words: readonly Word[],
    private readonly gathering: Gathering,
    private readonly register: Register,
    private readonly lexicon: Lexicon,
  ) {}

  /**
   * "Norlandic officials", "the government of Norland", "Norland's government", "the government": the state itself.
   * `before` are the references so far.
   */
  state(sentence: WordSentence, phrase: RolePhrase, before: readonly Reference[]): Reference | null {
    const word = this.words[phrase.head]!;
    if (!(word.is & Is.StateSpeaker) || (word.is & Is.Role && !/^(?:government|administration)$/.test(word.key)))
      return null;
    const first = phrase.determiner ?? phrase.first;
    const party = this.stateIn(phrase);
    if (party)
      return {
        first,
        last: phrase.last,
        head: phrase.head,
        party,
        candidates: [],
        plural: word.key.endsWith('s'),
        person: false,
      };
    if (word.key !== 'government' && word.key !== 'authorities' && word.key !== 'regime') return null;
    if (phrase.first < phrase.head || (this.words[first]!.key !== 'the' && word.key !== 'authorities')) return null;
    const states = this.statesBefore(sentence, phrase.first, before);
    if (states.length === 0) return null;
    return {
      first,
      last: phrase.head + 1,
      head: phrase.head,
      party: states.length === 1 ? states[0]! : null,
      candidates: states,
      plural: word.key === 'authorities',
      person: false,
    };
  }

  /** The state that a phrase names by adjective or name; null where it names none. */
  private stateIn({ first, last }: RolePhrase): Gathered | null {
    for (let i = first; i < last; i++) {
      const { key, text } = this.words[i]!;
      const found = knownAt(this.words, i, last, this.lexicon);
      const state =
        found?.known.kind === 'country'
          ? found.known.name
          : found?.known.kind === 'adjective'
            ? found.known.country
            : null;
      if (state !== null)
        return this.lexicon.known.get(state.toLowerCase())?.kind === 'country'
          ? this.register.make('place', state.toLowerCase(), state, true)
          : null;
      const own = this.lexicon.states.get(key);
      if (own !== undefined) return this.register.make('place', own, text.slice(0, own.length), true);
      if (found) i = found.last - 1;
    }
    return null;
  }

  /** States spoken for or named before word `at`: those of its sentence, else of the text so far. */
  private statesBefore({ first }: WordSentence, at: number, references: readonly Reference[]): Gathered[] {
    const { placed } = this.gathering;
    for (; this.passed < placed.length && placed[this.passed]!.named.candidate.piece.first < at; this.passed++) {
      if (placed[this.passed]!.party.isState) this.states.push(placed[this.passed]!);
    }
    const here = new Set<Gathered>();
    for (let i = references.length - 1, n = 0; i >= 0 && references[i]!.first >= first && n < LOOK_BACK; i--, n++) {
      const { party } = references[i]!;
      if (party?.isState) here.add(party);
    }
    if (here.size > 0) return [...here];
    for (
      let i = this.states.length - 1, n = 0;
      i >= 0 && this.states[i]!.named.candidate.piece.first >= first && n < LOOK_BACK;
      i--, n++
    )
      here.add(this.states[i]!.party);
    if (here.size === 1) return [...here];
    for (let i = this.states.length - 1, n = 0; i >= 0 && n < LOOK_BACK; i--, n++) here.add(this.states[i]!.party);
    return [...here];
  }

  /**
   * "the agency": a body by its kind, where one that was named fits; "the foreign ministry" speaks without a name of
   * its own.
   */
  again(sentence: WordSentence, phrase: RolePhrase): Reference | null {
    const word = this.words[phrase.head]!;
    const heads = this.lexicon.bodyNouns.get(word.key);
    if (!heads) return null;
    const narrow = phrase.narrow.filter((key) => key !== word.key);
    const fits = this.register.bodies(heads, narrow, phrase.first);
    const base = {
      first: phrase.determiner ?? phrase.first,
      last: phrase.head + 1,
      head: phrase.head,
      plural: false,
      person: false,
    };
    if (fits.length > 0) return { ...base, party: fits.length === 1 ? fits[0]! : null, candidates: fits };
    const near = COMPANIES.has(word.key) && narrow.length === 0 ? this.companyBefore(sentence, phrase.first) : null;
    if (near) return { ...base, party: near, candidates: [] };
    if (word.key !== 'ministry' || narrow.length === 0) return null;
    const printed = this.text.slice(this.words[phrase.first]!.start, word.end).replace(/^.{0,60}?['’]s\s+/, '');
    return {
      ...base,
      party: this.register.make('organization', `${narrow.join(' ')} ${word.key}`, printed, false),
      candidates: [],
    };
  }

  /**
   * The body named last in this sentence or the one before, where it alone is named there and is no part of a state.
   */
  private companyBefore({ first }: WordSentence, at: number): Gathered | null {
    const found = new Set<Gathered>();
    for (let i = at - 1, ends = 0; i >= 0 && i > at - 80; i--) {
      const party = this.register.at(i);
      if (party?.type === 'organization') found.add(party);
      if (i < first && this.words[i]!.text === '.' && (++ends > 1 || found.size > 0)) break;
    }
    const [party] = found;
    if (found.size !== 1 || !party) return null;
    return PUBLIC.test(party.name.split(' ').pop()?.toLowerCase() ?? '') ? null : party;
  }
}

/** Names and references before the government's mention that are looked at. */
const LOOK_BACK = 40;

/** Nouns for a company, whatever its name ends in. */
const COMPANIES: ReadonlySet<string> = new Set([
  'company',
  'firm',
  'retailer',
  'manufacturer',
  'automaker',
  'carmaker',
  'airline',
  'lender',
  'conglomerate',
  'supplier',
]);

/** Heads of names that no company has. */
const PUBLIC =
  /^(?:ministry|department|agency|administration|bureau|commission|committee|council|court|senate|parliament|congress|party|police|army|navy|force|guard|union|association|university|college|nations|republicans|democrats|house|times|post|news|press|reuters|ap|afp|bbc|cnn)$/;
