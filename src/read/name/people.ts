import { firstOf } from '../rule.js';
import type { NamedRun } from './classify.js';
import { type Gender, Is, type Lexicon } from './lexicon.js';
import { type Gathered, newParty } from './party.js';
import { GENERATION, sameName } from './person-name.js';
import { shortTitle } from './roles.js';
import { SHORT_NAMES } from './rules.js';
import { QUOTES } from './runs.js';
import type { FullName, Heard, ShortName } from './short-name.js';
import { speaksAt } from './speech.js';
import type { Word, WordSentence } from './words.js';

/** A person's name with the party it stands for and the rule that says so. */
export interface NamedPerson {
  readonly party: Gathered;
  readonly rule: string;
  /** Those who bear the name, where nothing tells which of them is meant. */
  readonly candidates?: readonly Gathered[];
}

/** Persons one name part is compared with: the last brought in. */
const MOST_NAMESAKES = 48;

/** The persons of a report, by the parts of their names. */
export class People {
  /** Part of a name → the full names that hold it. */
  private readonly byPart = new Map<string, FullName[]>();
  /** Part of a name → the office that first stands before it alone. */
  private readonly offices = new Map<string, { readonly office: string; readonly word: number }>();
  private readonly lastHeard = new Map<Gathered, Heard>();
  /** Persons known by one part alone. */
  private readonly single = new Map<string, FullName>();

  constructor(
    private readonly words: readonly Word[],
    private readonly lexicon: Lexicon,
    private readonly add: (party: Gathered) => void,
  ) {}

  /** True where a person's name has more than one part. */
  isFull(named: NamedRun): boolean {
    return this.partsOf(named).parts.length > 1;
  }

  /** The party of a name of several parts: one of the same name, else a new one. */
  full(named: NamedRun): Gathered {
    const { first } = named.candidate.piece;
    const { parts, nicknames, generation } = this.partsOf(named);
    const known = (this.byPart.get(parts[parts.length - 1]!) ?? [])
      .slice(-MOST_NAMESAKES)
      .find((other) => sameGeneration(generation, other, first) && sameName(parts, other.parts));
    if (known) {
      known.party.forms.add(parts.join(' '));
      known.named = Math.min(known.named, first);
      known.party.gender ??= this.genderOf(parts);
      return known.party;
    }
    const party = newParty('person', parts.join(' '), null, false);
    this.add(party);
    party.gender = this.genderOf(parts);
    const printed = new Set(this.printedParts(named));
    const one: FullName = { party, parts, generation, named: first, printed };
    for (const part of new Set([...parts, ...nicknames])) {
      const list = this.byPart.get(part);
      if (list) list.push(one);
      else this.byPart.set(part, [one]);
    }
    return party;
  }

  /** Takes note of a name of one part with an office before it: "President Kerr". */
  note(named: NamedRun): void {
    const { piece, sentence } = named.candidate;
    const part = this.partsOf(named).parts.join(' ');
    const { office } = shortTitle(this.words, piece.first, sentence.first, this.lexicon);
    if (office !== null && !this.offices.has(part)) this.offices.set(part, { office, word: piece.first });
  }

  /** Whom a name of one part stands for: by the first rule that tells, else a person known by that part alone. */
  short(named: NamedRun, sentence: number): NamedPerson {
    const { first } = named.candidate.piece;
    const { parts, generation } = this.partsOf(named);
    const part = parts.join(' ') || this.words[first]!.key;
    const bearers = this.bearersOf(part);
    const choices = this.agreeing(bearers, first);
    if (choices.length > 0) {
      const name = this.shortName(named, part, sentence, generation, choices);
      const found = firstOf(SHORT_NAMES, { ...name, contested: bearers.length > 1 });
      if (found) return { party: found.finding.party, rule: found.rule.id };
    }
    let single = this.single.get(part);
    if (!single) {
      const party = newParty('person', part, null, false);
      single = { party, generation, parts: [part], named: first, printed: new Set(this.printedParts(named)) };
      this.single.set(part, single);
      this.add(party);
    }
    const candidates = choices.filter((one) => one !== single).map((one) => one.party);
    if (candidates.length < 2) return { party: single.party, rule: 'name/single' };
    return { party: single.party, rule: 'name/namesakes', candidates };
  }

  /** Remembers where a party was named, for the names that follow. */
  hear(named: NamedRun, party: Gathered, sentence: number): void {
    const speaks = this.speaks(named);
    const before = this.lastHeard.get(party);
    this.lastHeard.set(party, { sentence, spoke: speaks ? sentence : (before?.spoke ?? -Infinity) });
  }

  private speaks({ candidate: { piece, sentence } }: NamedRun): boolean {
    return speaksAt(this.words, piece.first, piece.last, sentence);
  }

  private shortName(
    named: NamedRun,
    part: string,
    sentence: number,
    generation: string,
    choices: readonly FullName[],
  ): ShortName {
    const { piece, sentence: bounds } = named.candidate;
    const title = shortTitle(this.words, piece.first, bounds.first, this.lexicon);
    return {
      printed: this.words[piece.first]!.text,
      word: piece.first,
      sentence,
      generation,
      titleGender: title.gender,
      office: title.office,
      earlyOffice: this.earlyOffice(part, choices),
      pronounGender: pronounBehind(this.words, piece.last, bounds),
      speaks: this.speaks(named),
      choices,
      contested: choices.length > 1,
      heard: (party) => this.lastHeard.get(party) ?? null,
    };
  }

  private earlyOffice(part: string, choices: readonly FullName[]): string | null {
    const early = this.offices.get(part);
    return early && choices.every(({ named }) => named > early.word) ? early.office : null;
  }

  /** Those whose family name a part is, else those who have it elsewhere. */
  private bearersOf(part: string): FullName[] {
    const fits = (this.byPart.get(part) ?? []).slice(-MOST_NAMESAKES);
    const family = fits.filter(({ parts }) => parts[parts.length - 1] === part);
    const some = family.length > 0 ? family : fits;
    const single = this.single.get(part);
    return [...(single && some.length > 0 ? [...some, single] : some)].sort((a, b) => a.named - b.named);
  }

  /** Those that the title before the name does not contradict. */
  private agreeing(bearers: readonly FullName[], word: number): FullName[] {
    const before = this.words[word - 1];
    const gender = before ? (this.lexicon.roleGender.get(before.key) ?? null) : null;
    return bearers.filter(({ party }) => !gender || !party.gender || party.gender === gender);
  }

  /** Parts of a person's name without nickname and generation; the nickname apart. */
  private partsOf({ candidate: { piece } }: NamedRun): { parts: string[]; nicknames: string[]; generation: string } {
    const parts: string[] = [];
    const nicknames: string[] = [];
    let quoted: string[] | null = null;
    let generation = '';
    for (let i = piece.first; i < piece.last; i++) {
      const word = this.words[i]!;
      if (QUOTES.has(word.text)) {
        if (quoted) nicknames.push(quoted.join(' '));
        quoted = quoted ? null : [];
      } else if (quoted) quoted.push(word.key);
      else if (GENERATION.test(word.key) && i > piece.first) generation = word.key.replace('.', '');
      else if (word.text !== ',') parts.push(word.key);
    }
    for (const nickname of [...nicknames]) nicknames.push(...nickname.split(' ').filter((part) => part.length > 3));
    return { parts, nicknames, generation };
  }

  private printedParts({ candidate: { piece } }: NamedRun): string[] {
    return this.words.slice(piece.first, piece.last).map(({ text }) => text);
  }

  private genderOf(parts: readonly string[]): Gender | null {
    const [given = ''] = parts;
    const is = this.lexicon.words.get(given) ?? this.lexicon.words.get(given.split('-')[0] ?? '') ?? 0;
    const both = Is.Female | Is.Male;
    return parts.length < 2 || (is & both) === 0 || (is & both) === both ? null : is & Is.Female ? 'f' : 'm';
  }
}

/**
 * "Robert Wren" behind "Robert Wren III" is one man, as nobody of the bare name stands before; "Jr." and "Sr." are kept
 * apart from the bare name, which is the father's.
 */
function sameGeneration(generation: string, other: FullName, word: number): boolean {
  if (generation === other.generation) return true;
  return generation === '' && /^i+v?$/.test(other.generation) && other.named < word;
}

/** The gender of the first "he" or "she" in the rest of the sentence, before anyone else is named. */
function pronounBehind(words: readonly Word[], from: number, { last }: WordSentence): Gender | null {
  for (let i = from; i < last && i < from + 14; i++) {
    const { key, shape, is } = words[i]!;
    if (key === 'he' || key === 'himself') return 'm';
    if (key === 'she' || key === 'herself') return 'f';
    if (QUOTES.has(key) || (shape !== 1 && is & (Is.Male | Is.Female)) || is & Is.Role) return null;
  }
  return null;
}
