import { fold } from '../../text/fold.js';
import { keyOf, type NamedRun } from './classify.js';
import { Is, type Lexicon } from './lexicon.js';
import { type Gathered, newParty } from './party.js';
import type { Word } from './words.js';

/** The places of a report, by their usual names; a capital that speaks or acts is its state. */
export class PlaceNames {
  private readonly byForm = new Map<string, Gathered>();

  constructor(
    private readonly words: readonly Word[],
    private readonly lexicon: Lexicon,
    private readonly add: (party: Gathered) => void,
  ) {}

  party(named: NamedRun): { readonly party: Gathered; readonly rule: string } {
    const { first, last, known } = named.candidate.piece;
    const entry = known ?? this.lexicon.known.get(keyOf(this.words, first, last)) ?? null;
    if (entry?.kind === 'capital' && entry.country && this.actsAt(named))
      return { party: this.get(fold(entry.country), entry.country, true), rule: 'name/capital' };
    const name = entry?.name ?? null;
    const key = name ? fold(name) : keyOf(this.words, first, last);
    const isState = entry?.kind === 'country' || (entry === null && this.lexicon.states.has(key));
    return { party: this.get(key, name, isState), rule: 'name/place' };
  }

  private get(key: string, known: string | null, isState: boolean): Gathered {
    const found = this.byForm.get(key);
    if (found) return found;
    const party = newParty('place', key, known, isState);
    this.byForm.set(key, party);
    this.add(party);
    return party;
  }

  /** A capital stands for its state where it speaks, acts, or is dealt with; never after a preposition of place. */
  private actsAt({ candidate: { piece, sentence } }: NamedRun): boolean {
    const before = piece.first > sentence.first ? this.words[piece.first - 1]! : null;
    const next = piece.last < sentence.last ? this.words[piece.last]! : null;
    if (before && (before.is & Is.InPlace || /^(?:at|from|near|of|to|around|between)$/.test(before.key)))
      return before.key === 'to' && this.isRoleAt(piece.first - 2, sentence.first);
    if (before && /^(?:with|by|against)$/.test(before.key)) return true;
    if (!next || (next.key === "'s" && before?.key !== 'in')) return false;
    if (next.is & Is.Speech) return true;
    return (next.upos === 'VERB' || next.upos === 'AUX') && before?.text !== ',';
  }

  private isRoleAt(at: number, from: number): boolean {
    return at >= from && (this.words[at]!.is & Is.Role) !== 0;
  }
}
