import { fold } from '../../text/fold.js';
import { keyOf, type NamedRun } from './classify.js';
import { Is, type Lexicon } from './lexicon.js';
import { type Gathered, newParty } from './party.js';
import { isCapital } from './runs.js';
import type { Word } from './words.js';

/** The bodies of a report, by their names, their short forms and their initials. */
export class BodyNames {
  private readonly byForm = new Map<string, Gathered>();
  /** Short forms that a fuller name brought in: "Lumio" of "Lumio Inc.", "NFA" of "National Ferry Agency". */
  private readonly short = new Map<string, 'name/first-word' | 'name/initials'>();

  constructor(
    private readonly words: readonly Word[],
    private readonly lexicon: Lexicon,
    private readonly add: (party: Gathered) => void,
  ) {}

  /** The party of a body's name: the one that bears it or that it is the short form of, else a new one. */
  party(named: NamedRun): { readonly party: Gathered; readonly rule: string } {
    const { first, last, known, rule } = named.candidate.piece;
    const key = withoutPoints(keyOf(this.words, first, last));
    const exact = known?.name ?? this.lexicon.known.get(key)?.name ?? null;
    const plain = bodyKey(exact ? fold(exact) : key);
    const found = this.byForm.get(plain);
    const party = found ?? this.make(plain, exact);
    party.forms.add(keyOf(this.words, first, last).replaceAll('.', ''));
    this.learnBrackets(first, last, party);
    if (found) return { party, rule: this.short.get(plain) ?? 'name/body' };
    if (rule !== 'name/administration') this.learnShort(first, last, party);
    return { party, rule: rule === 'name/administration' ? rule : 'name/body' };
  }

  private make(form: string, known: string | null): Gathered {
    const party = newParty('organization', form, known, false);
    this.byForm.set(form, party);
    this.add(party);
    return party;
  }

  /** "National Ports Institute (NPI)": the short form goes by the same party. */
  private learnBrackets(first: number, last: number, party: Gathered): void {
    const { words } = this;
    const short = words[last + 1];
    if (words[last]?.text !== '(' || !short || !isCapital(short) || words[last + 2]?.text !== ')') return;
    if (last - first > 1 || short.key[0] === words[first]!.key[0]) this.learn(short.key, party, 'name/initials');
  }

  private learnShort(first: number, last: number, party: Gathered): void {
    const initials = initialsOf(this.words, first, last);
    if (initials.length > 2) this.learn(initials, party, 'name/initials');
    const start = this.words[first]!;
    const ordinary = Is.Common | Is.Place | Is.Adjective | Is.NoName | Is.RoleModifier | Is.BodyHead;
    if (last - first < 2 || start.is & ordinary || start.key.length < 4 || this.lexicon.known.has(start.key)) return;
    this.learn(start.key, party, 'name/first-word');
  }

  private learn(form: string, party: Gathered, rule: 'name/first-word' | 'name/initials'): void {
    if (this.byForm.has(form)) return;
    this.byForm.set(form, party);
    this.short.set(form, rule);
  }
}

/** Initials are the same with points and without: "F.B.I.". */
function withoutPoints(key: string): string {
  return /^(?:\p{L}\.){2,}\p{L}?$/u.test(key) ? key.replaceAll('.', '') : key;
}

/** A body's name without article and legal form. */
function bodyKey(key: string): string {
  return (
    key
      .replace(/^the /, '')
      .replace(/(?:,? (?:inc|corp|co|ltd|llc|plc|ag|gmbh|sa|nv|limited|incorporated|corporation|company)\.?){1,8}$/, '')
      .replace(/^(?:u\.s\.|us) (?=\S+ \S)/, '') || key
  );
}

function initialsOf(words: readonly Word[], first: number, last: number): string {
  let initials = '';
  for (let i = first; i < last; i++) if (isCapital(words[i]!)) initials += words[i]!.key[0] ?? '';
  return initials;
}
