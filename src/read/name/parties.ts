import type { Mention, PartyType } from '../../model/report.js';
import { fold } from '../../text/fold.js';
import { keyOf, type NamedRun } from './classify.js';
import { type Gender, Is, type Lexicon } from './lexicon.js';
import { GENERATION, sameName } from './person-name.js';
import type { RolePhrase } from './phrase.js';
import { rolesBeside } from './roles.js';
import { isCapital, QUOTES } from './runs.js';
import type { Spotted } from './spot.js';
import type { Word } from './words.js';

/** A party while it is being put together. */
export interface Gathered {
  readonly type: PartyType;
  /** Folded forms it goes by. */
  readonly forms: Set<string>;
  /** Its fullest form as printed. */
  name: string;
  /** For places and bodies known by name: their usual name. */
  readonly known: string | null;
  readonly isState: boolean;
  readonly mentions: (Mention & { readonly word: number })[];
  /** Its distinct roles, no more than can be compared. */
  readonly roles: RolePhrase[];
  /** Words that are the nouns of roles beside its names. */
  readonly roleHeads: Set<number>;
  readonly rolesPrinted: Set<string>;
  gender: Gender | null;
}

/** A name in place, and the party it stands for. */
export interface PlacedName {
  readonly named: NamedRun;
  readonly party: Gathered;
}

export interface Gathering {
  readonly parties: Gathered[];
  readonly placed: readonly PlacedName[];
}

/** Brings the names of a report together into parties. */
export function gatherParties(text: string, spotted: Spotted, lexicon: Lexicon): Gathering {
  const gathering = new Gatherer(text, spotted, lexicon);
  return { parties: gathering.parties, placed: gathering.placed };
}

interface FullName {
  readonly party: Gathered;
  /** "jr" and the like; empty where there is none. */
  readonly generation: string;
  readonly parts: readonly string[];
  /** First word of its first use in full. */
  named: number;
}

class Gatherer {
  readonly parties: Gathered[] = [];
  readonly placed: PlacedName[] = [];
  private readonly byForm = new Map<string, Gathered>();
  /** Part of a name → the full names that hold it. */
  private readonly peopleByPart = new Map<string, FullName[]>();
  private readonly words: readonly Word[];
  private readonly personStarts = new Set<number>();

  constructor(
    private readonly text: string,
    spotted: Spotted,
    private readonly lexicon: Lexicon,
  ) {
    this.words = spotted.words;
    for (const {
      type,
      candidate: { piece },
    } of spotted.named)
      if (type === 'person') this.personStarts.add(piece.first);
    const full = spotted.named.filter(
      ({ type, candidate: { piece } }) => type === 'person' && this.partsOf(piece.first, piece.last).parts.length > 1,
    );
    // The fullest names first, so that shorter forms find them wherever they stand.
    full.sort((a, b) => length(b) - length(a) || a.candidate.piece.first - b.candidate.piece.first);
    const partyOf = new Map<NamedRun, Gathered>();
    for (const named of full) partyOf.set(named, this.fullPerson(named));
    for (const named of spotted.named) {
      const party =
        partyOf.get(named) ??
        (named.type === 'person'
          ? this.shortPerson(named)
          : named.type === 'organization'
            ? this.body(named)
            : this.place(named));
      this.put(named, party);
    }
    this.joinDropped();
  }

  private put(named: NamedRun, party: Gathered): void {
    const { first, last } = named.candidate.piece;
    const start = this.words[first]!.start;
    const end = this.words[last - 1]!.end;
    const printed = this.text.slice(start, end);
    if (fuller(printed, party.name) && !(party.isState && this.lexicon.known.get(fold(printed))?.kind === 'capital'))
      party.name = printed;
    party.mentions.push({ start, end, how: 'name', word: first });
    this.placed.push({ named, party });
    if (named.type !== 'person') return;
    for (const { phrase } of rolesBeside(this.words, named, this.lexicon, (word) => this.personStarts.has(word)))
      this.giveRole(party, phrase);
  }

  private giveRole(party: Gathered, phrase: RolePhrase): void {
    const head = this.words[phrase.head]!;
    const gender = this.lexicon.roleGender.get(head.key) ?? this.lexicon.roleGender.get(`${head.key}.`);
    if (gender) party.gender = gender;
    if (head.is & Is.Title && !(head.is & Is.Role) && !ABBREVIATED.has(head.key)) return;
    party.roleHeads.add(phrase.head);
    const printed = this.text.slice(this.words[phrase.first]!.start, this.words[phrase.last - 1]!.end);
    if (party.rolesPrinted.has(printed)) return;
    party.rolesPrinted.add(printed);
    if (party.roles.length < MOST_ROLES) party.roles.push(phrase);
  }

  /** Parts of a person's name without nickname and generation; the nickname apart. */
  private partsOf(first: number, last: number): { parts: string[]; nicknames: string[]; generation: string } {
    const parts: string[] = [];
    const nicknames: string[] = [];
    let quoted: string[] | null = null;
    let generation = '';
    for (let i = first; i < last; i++) {
      const word = this.words[i]!;
      if (QUOTES.has(word.text)) {
        if (quoted) nicknames.push(quoted.join(' '));
        quoted = quoted ? null : [];
      } else if (quoted) quoted.push(word.key);
      else if (GENERATION.test(word.key) && i > first) generation = word.key.replace('.', '');
      else parts.push(word.key);
    }
    for (const nickname of [...nicknames]) nicknames.push(...nickname.split(' ').filter((part) => part.length > 3));
    return { parts, nicknames, generation };
  }

  private fullPerson(named: NamedRun): Gathered {
    const { first, last } = named.candidate.piece;
    const { parts, nicknames, generation } = this.partsOf(first, last);
    const known = (this.peopleByPart.get(parts[parts.length - 1]!) ?? [])
      .slice(-MOST_NAMESAKES)
      .find((other) => other.generation === generation && sameName(parts, other.parts));
    const party = known?.party ?? this.make('person', parts, null, false);
    party.gender ??= this.genderOf(parts);
    party.forms.add(parts.join(' '));
    if (known) known.named = Math.min(known.named, first);
    else {
      const one = { party, parts, generation, named: first };
      for (const part of new Set([...parts, ...nicknames])) {
        const list = this.peopleByPart.get(part);
        if (list) list.push(one);
        else this.peopleByPart.set(part, [one]);
      }
    }
    return party;
  }

  /**
   * A name of one part: the family name (else the given name) of someone named in full, the one named last before it
   * where several fit.
   */
  private shortPerson(named: NamedRun): Gathered {
    const { first, last } = named.candidate.piece;
    const part = this.partsOf(first, last).parts.join(' ') || this.words[first]!.key;
    const fits = (this.peopleByPart.get(part) ?? []).slice(-MOST_NAMESAKES);
    const gender = this.titleGender(first);
    const agree = fits.filter(({ party }) => !gender || !party.gender || party.gender === gender);
    const family = agree.filter(({ parts }) => parts[parts.length - 1] === part);
    const some = family.length > 0 ? family : agree;
    const elder = some.filter(({ generation }) => generation === '');
    const chosen = some.length === 1 ? some[0]! : nearest(elder.length > 0 ? elder : some, first);
    if (chosen) return chosen.party;
    return this.byForm.get(`person:${part}`) ?? this.make('person', [part], null, false);
  }

  private titleGender(first: number): Gender | null {
    const before = this.words[first - 1];
    return before ? (this.lexicon.roleGender.get(before.key) ?? null) : null;
  }

  private genderOf(parts: readonly string[]): Gender | null {
    const [given = ''] = parts;
    const is = this.lexicon.words.get(given) ?? this.lexicon.words.get(given.split('-')[0] ?? '') ?? 0;
    const both = Is.Female | Is.Male;
    return parts.length < 2 || (is & both) === 0 || (is & both) === both ? null : is & Is.Female ? 'f' : 'm';
  }

  private body(named: NamedRun): Gathered {
    const { first, last, known } = named.candidate.piece;
    const words = this.words;
    const exact = known?.name ?? this.lexicon.known.get(keyOf(words, first, last))?.name ?? null;
    const plain = bodyKey(exact ? fold(exact) : keyOf(words, first, last));
    const found = this.byForm.get(`organization:${plain}`);
    const party = found ?? this.make('organization', [plain], exact, false);
    party.forms.add(keyOf(words, first, last).replaceAll('.', ''));
    // "National Ports Institute (NPI)": the short form goes by the same party.
    const open = words[last];
    const short = words[last + 1];
    if (
      open?.text === '(' &&
      short &&
      isCapital(short) &&
      words[last + 2]?.text === ')' &&
      (last - first > 1 || short.key[0] === words[first]!.key[0])
    )
      this.byForm.set(`organization:${short.key}`, this.byForm.get(`organization:${short.key}`) ?? party);
    if (!found && named.candidate.piece.rule !== 'name/administration') {
      const initials = initialsOf(words, first, last);
      if (initials.length > 2 && !this.byForm.has(`organization:${initials}`))
        this.byForm.set(`organization:${initials}`, party);
      const start = words[first]!;
      if (
        last - first > 1 &&
        !(start.is & (Is.Common | Is.Place | Is.Adjective | Is.NoName | Is.RoleModifier | Is.BodyHead)) &&
        start.key.length > 3 &&
        !this.lexicon.known.has(start.key) &&
        !this.byForm.has(`organization:${start.key}`)
      )
        this.byForm.set(`organization:${start.key}`, party);
    }
    return party;
  }

  private place(named: NamedRun): Gathered {
    const { first, last, known } = named.candidate.piece;
    const entry = known ?? this.lexicon.known.get(keyOf(this.words, first, last)) ?? null;
    if (entry?.kind === 'capital' && entry.country && this.actsAt(named)) return this.state(entry.country);
    const name = entry?.name ?? null;
    const key = name ? fold(name) : keyOf(this.words, first, last);
    return (
      this.byForm.get(`place:${key}`) ??
      this.make('place', [key], name, entry?.kind === 'country' || (entry === null && this.lexicon.states.has(key)))
    );
  }

  /** The party of a state, made where the report has none yet. */
  private state(name: string): Gathered {
    const key = fold(name);
    return this.byForm.get(`place:${key}`) ?? this.make('place', [key], name, true);
  }

  /** A capital stands for its state where it speaks, acts, or is dealt with; never after a preposition of place. */
  private actsAt({
    candidate: {
      piece: { first, last },
      sentence,
    },
  }: NamedRun): boolean {
    const before = first > sentence.first ? this.words[first - 1]! : null;
    const next = last < sentence.last ? this.words[last]! : null;
    if (before && (before.is & Is.InPlace || /^(?:at|from|near|of|to|around|between)$/.test(before.key)))
      return before.key === 'to' && first - 2 >= sentence.first && (this.words[first - 2]!.is & Is.Role) !== 0;
    if (before && /^(?:with|by|against)$/.test(before.key)) return true;
    if (!next) return false;
    if (next.key === "'s" && before?.key !== 'in') return false;
    return (
      (next.is & Is.Speech) !== 0 || ((next.upos === 'VERB' || next.upos === 'AUX') && !(before && before.text === ','))
    );
  }

  private make(type: PartyType, parts: readonly string[], known: string | null, isState: boolean): Gathered {
    const key = parts.join(' ');
    const party: Gathered = {
      type,
      forms: new Set([key]),
      name: '',
      known,
      isState,
      mentions: [],
      roles: [],
      roleHeads: new Set(),
      rolesPrinted: new Set(),
      gender: null,
    };
    this.parties.push(party);
    this.byForm.set(`${type}:${key}`, party);
    return party;
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
    a.mentions.push(...b.mentions);
    for (const form of b.forms) a.forms.add(form);
    this.parties.splice(this.parties.indexOf(b), 1);
    for (let i = 0; i < this.placed.length; i++)
      if (this.placed[i]!.party === b) this.placed[i] = { ...this.placed[i]!, party: a };
  }

  private titled(party: Gathered): boolean {
    return party.mentions.some(({ word }) => word > 0 && (this.words[word - 1]!.is & (Is.Title | Is.Role)) !== 0);
  }
}

/** Roles of one party that later mentions are compared with. */
const MOST_ROLES = 24;
/** Persons of one name part that a name is compared with: the last brought in. */
const MOST_NAMESAKES = 48;

/** Short forms of offices: "Republican Sen." is a role, "Mr." is none. */
const ABBREVIATED: ReadonlySet<string> = new Set(
  'sen sen. rep rep. gov gov. gen gen. col col. lt lt. sgt sgt. capt capt. adm adm. maj maj. pres. amb. atty. supt supt. det det. insp.'.split(
    ' ',
  ),
);

function length({ candidate: { piece } }: NamedRun): number {
  return piece.last - piece.first;
}

/** The one named last before word `word`, else the one named first after it. */
function nearest(some: readonly FullName[], word: number): FullName | undefined {
  let best: FullName | undefined;
  let at = -1;
  for (const one of some) {
    // Names are placed in text order, so the last mention so far is the nearest.
    const place = one.party.mentions[one.party.mentions.length - 1]?.word ?? -1;
    if (place < word && place > at) [best, at] = [one, place];
  }
  if (best) return best;
  return [...some].sort((a, b) => a.named - b.named)[0];
}

/** True where `a` is the fuller form of a name: more words, else more characters. */
function fuller(a: string, b: string): boolean {
  const words = a.split(/\s+/).length - b.split(/\s+/).length;
  return words > 0 || (words === 0 && a.length > b.length);
}

/** A body's name without article and legal form. */
export function bodyKey(key: string): string {
  return (
    key
      .replace(/^the /, '')
      .replace(/(?:,? (?:inc|corp|co|ltd|llc|plc|ag|gmbh|sa|nv|limited|incorporated|corporation|company)\.?)+$/, '')
      .replace(/^(?:u\.s\.|us) (?=\S+ \S)/, '') || key
  );
}

function initialsOf(words: readonly Word[], first: number, last: number): string {
  let initials = '';
  for (let i = first; i < last; i++) if (isCapital(words[i]!)) initials += words[i]!.key[0] ?? '';
  return initials;
}
