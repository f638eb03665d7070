import { fold } from '../../text/fold.js';
import { affiliationBehind } from './affiliation.js';
import { BodyNames } from './body-names.js';
import type { NamedRun } from './classify.js';
import { KINSHIP } from './en-kin.js';
import { SHORT_OFFICES } from './en-link.js';
import { Is, type Lexicon } from './lexicon.js';
import type { Gathered, Gathering, PlacedName, UndecidedName } from './party.js';
import { type NamedPerson, People } from './people.js';
import type { RolePhrase } from './phrase.js';
import { PlaceNames } from './place-names.js';
import { type RoleOfName, rolesBeside } from './roles.js';
import type { Spotted } from './spot.js';
import type { Word } from './words.js';

/** Brings the names of a report together into parties. */
export function gatherParties(text: string, spotted: Spotted, lexicon: Lexicon): Gathering {
  const gatherer = new Gatherer(text, spotted, lexicon);
  gatherer.gather();
  return gatherer;
}

/** Roles of one party that later mentions are compared with. */
const MOST_ROLES = 24;

class Gatherer implements Gathering {
  readonly parties: Gathered[] = [];
  readonly placed: PlacedName[] = [];
  readonly undecided: UndecidedName[] = [];
  private readonly words: readonly Word[];
  private readonly typeAt = new Map<number, NamedRun['type']>();
  private readonly people: People;
  private readonly bodies: BodyNames;
  private readonly places: PlaceNames;

  constructor(
    private readonly text: string,
    private readonly spotted: Spotted,
    private readonly lexicon: Lexicon,
  ) {
    this.words = spotted.words;
    const add = (party: Gathered): void => void this.parties.push(party);
    this.people = new People(this.words, lexicon, add);
    this.bodies = new BodyNames(this.words, lexicon, add);
    this.places = new PlaceNames(this.words, lexicon, add);
    for (const { type, candidate } of spotted.named)
      for (let i = candidate.piece.first; i < candidate.piece.last; i++) this.typeAt.set(i, type);
  }

  gather(): void {
    const full = this.spotted.named.filter((named) => named.type === 'person' && this.people.isFull(named));
    // The fullest names first, so that shorter forms find them wherever they stand.
    full.sort((a, b) => length(b) - length(a) || a.candidate.piece.first - b.candidate.piece.first);
    const partyOf = new Map(full.map((named) => [named, this.people.full(named)] as const));
    for (const named of this.spotted.named) if (named.type === 'person' && !partyOf.has(named)) this.people.note(named);
    // And what they are is known before, as it tells who of a family is meant.
    for (const [named, party] of partyOf) this.giveRoles(named, party);
    const { sentences } = this.spotted;
    let sentence = 0;
    for (const named of this.spotted.named) {
      while (sentence + 1 < sentences.length && sentences[sentence]!.last <= named.candidate.piece.first) sentence++;
      const person = partyOf.get(named);
      const found: NamedPerson = person ? { party: person, rule: 'name/full-name' } : this.partyOf(named, sentence);
      this.put(named, found.party, found.rule);
      if (found.candidates) this.undecided.push({ named, rule: found.rule, candidates: found.candidates });
      if (named.type === 'person') this.people.hear(named, found.party, sentence);
    }
    this.joinDropped();
  }

  private partyOf(named: NamedRun, sentence: number): NamedPerson {
    if (named.type === 'person') return this.people.short(named, sentence);
    return named.type === 'organization' ? this.bodies.party(named) : this.places.party(named);
  }

  private put(named: NamedRun, party: Gathered, rule: string): void {
    const { first, last } = named.candidate.piece;
    const start = this.words[first]!.start;
    const end = this.words[last - 1]!.end;
    const printed = this.text.slice(start, end);
    if (fuller(printed, party.name) && !(party.isState && this.lexicon.known.get(fold(printed))?.kind === 'capital'))
      party.name = printed;
    party.mentions.push({ start, end, how: 'name', rule, word: first });
    this.placed.push({ named, party });
    if (named.type !== 'person') return;
    this.giveRoles(named, party);
  }

  private giveRoles(named: NamedRun, party: Gathered): void {
    const { last } = named.candidate.piece;
    const typeAt = (word: number): NamedRun['type'] | undefined => this.typeAt.get(word);
    for (const role of rolesBeside(this.words, named, this.lexicon, typeAt)) this.giveRole(party, role);
    const affiliation = affiliationBehind(this.words, last, named.candidate.sentence.last, typeAt);
    if (affiliation) party.rolesPrinted.add(this.cut(affiliation.first, affiliation.last));
  }

  private giveRole(party: Gathered, { phrase, end }: RoleOfName): void {
    const head = this.words[phrase.head]!;
    const gender = this.lexicon.roleGender.get(head.key) ?? this.lexicon.roleGender.get(`${head.key}.`);
    if (gender) party.gender = gender;
    if (head.is & Is.Title && !(head.is & Is.Role) && !SHORT_OFFICES.has(head.key)) return;
    if (KINSHIP.has(phrase.noun)) this.giveKin(party, phrase);
    party.roleHeads.add(phrase.head);
    const printed = this.cut(phrase.first, end);
    if (party.rolesPrinted.has(printed)) return;
    party.rolesPrinted.add(printed);
    if (party.roles.length < MOST_ROLES) party.roles.push(phrase);
  }

  /** "his wife, Selma", "Valdt's wife, Selma": whose relative a person is brought in as. */
  private giveKin(party: Gathered, phrase: RolePhrase): void {
    const of = this.ownerOf(phrase, party);
    if (party.kin === null || (party.kin.of === null && of !== null)) party.kin = { noun: phrase.noun, of };
  }

  private ownerOf({ first, head, determiner }: RolePhrase, party: Gathered): Gathered | null {
    const possessive = determiner === null ? '' : this.words[determiner]!.key;
    const gender = possessive === 'his' ? 'm' : possessive === 'her' ? 'f' : null;
    const named = gender === null;
    for (let i = this.placed.length - 1, n = 0; i >= 0 && n < 8; i--, n++) {
      const { party: owner, named: name } = this.placed[i]!;
      const { piece } = name.candidate;
      if (owner === party || owner.type !== 'person') continue;
      if (named ? piece.first >= first && piece.last <= head : owner.gender === null || owner.gender === gender)
        return owner;
    }
    return null;
  }

  private cut(first: number, last: number): string {
    return this.text.slice(this.words[first]!.start, this.words[last - 1]!.end);
  }

  /**
   * "Foreign Secretary Adam ... Kessel said": a person brought in by title and given name alone, and one family name
   * that is never brought in, are one person where there is just one of each.
   */
  private joinDropped(): void {
    const single = this.parties.filter(
      (party) => party.type === 'person' && [...party.forms].every((form) => !form.includes(' ')),
    );
    const isGiven = (party: Gathered): boolean =>
      [...party.forms].every((form) => ((this.lexicon.words.get(form) ?? 0) & (Is.Female | Is.Male)) !== 0);
    const given = single.filter((party) => isGiven(party) && party.roles.length > 0);
    const family = single.filter((party) => !isGiven(party) && party.roles.length === 0 && !this.titled(party));
    const [a, b] = [given[0], family[0]];
    if (given.length !== 1 || family.length !== 1 || !a || !b || a.mentions[0]!.start > b.mentions[0]!.start) return;
    for (const mention of b.mentions) a.mentions.push(mention);
    for (const form of b.forms) a.forms.add(form);
    this.parties.splice(this.parties.indexOf(b), 1);
    for (let i = 0; i < this.placed.length; i++)
      if (this.placed[i]!.party === b) this.placed[i] = { ...this.placed[i]!, party: a };
  }

  private titled(party: Gathered): boolean {
    return party.mentions.some(({ word }) => word > 0 && (this.words[word - 1]!.is & (Is.Title | Is.Role)) !== 0);
  }
}

function length({ candidate: { piece } }: NamedRun): number {
  return piece.last - piece.first;
}

/** True where `a` is the fuller form of a name: more words, else more characters. */
function fuller(a: string, b: string): boolean {
  const words = a.split(/\s+/).length - b.split(/\s+/).length;
  return words > 0 || (words === 0 && a.length > b.length);
}
