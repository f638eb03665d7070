import type { Force, Time } from '../../model/report.js';
import { commonness } from '../../text/en-commonness.js';
import { stem } from '../../text/stem.js';
import {
  type Clauses,
  groupStart,
  infinitive,
  isNominal,
  isPronoun,
  lemma,
  type Range,
  upos,
  word,
  xpos,
} from './clause.js';
import type { Condition } from './condition.js';
import { ACTOR_PRONOUNS, ACTORS, NOT_PERSONS } from './en.js';
import { clauseEnd } from './extent.js';

/** Share of texts that hold a word which no list of common words has. */
const RARE = commonness('\u0000');

/** The sentence being read. */
export interface Scope {
  readonly g: Clauses;
  readonly times: readonly Time[];
  readonly first: number;
  readonly last: number;
  readonly conditions: readonly Condition[];
  /** Words at which an act ends whatever the parse says: where a condition begins. */
  readonly stops: ReadonlySet<number>;
  /** True where the word stands in the content of a statement. */
  isTold(i: number): boolean;
  /** True where a name or mention of a person, body or state ends the noun phrase headed by the word. */
  isParty(i: number): boolean;
}

/** What one rule found, before dates, conditions and ids are given to it. */
export interface Candidate {
  readonly rule: string;
  readonly force: Force;
  /** The word that makes it a commitment. */
  readonly trigger: number;
  /** The verb of the act, or the head of the noun phrase that stands for it. */
  readonly verb: number;
  readonly act: Range;
  /** Heads of the noun phrases that are bound; empty when the words name none. */
  readonly heads: readonly number[];
  /** The one bound where it is a phrase without a head of its own. */
  readonly party?: Range;
  readonly beneficiary?: Range | null;
  /** Index of the time it falls due, where the rule itself knows it. */
  readonly due?: number;
  /** True where nobody is named and the one who speaks is meant: `there is no need to`. */
  readonly bindsSpeaker?: true;
  /** True where what is averted by it stands before: `averted X by promising Y`. */
  readonly averted?: Range;
}

/** Verbs that only lead to the act: `agreed to try to`. */
const LEADING: ReadonlySet<string> = new Set(['agree', 'consent', 'promise', 'pledge', 'commit', 'accept']);

/** The act whose verb is `verb`, from the words after `after` to the end of its clause. `agree to X` gives X. */
export function actOf(
  { g, stops }: Scope,
  verb: number,
  after: number,
): { readonly verb: number; readonly act: Range } {
  let at = verb;
  let from = after;
  for (let hop = 0; hop < 2 && LEADING.has(lemma(g, at)); hop++) {
    const inner = infinitive(g, at + 1);
    if (inner < 0) break;
    from = at + 1;
    at = inner;
  }
  return { verb: at, act: { first: groupStart(g, at, from), last: clauseEnd(g, at, stops) } };
}

/** The noun phrase after `i` with all that follows it in the clause; null when none begins there. */
export function objectAct({ g, stops, last }: Scope, i: number): { readonly verb: number; readonly act: Range } | null {
  let k = i + 1;
  while (k < last && (word(g, k) === '“' || word(g, k) === '"')) k++;
  const first = k;
  for (; k < last && k < first + 12; k++) {
    const tag = upos(g, k);
    if (tag === 'NOUN' || tag === 'PROPN' || (tag === 'NUM' && !isNominal(g, k + 1)) || xpos(g, k) === 'PRP') {
      while (
        k + 1 < last &&
        (upos(g, k + 1) === 'NOUN' ||
          upos(g, k + 1) === 'PROPN' ||
          xpos(g, k + 1) === 'POS' ||
          (upos(g, k + 1) === 'ADJ' && xpos(g, k) === 'POS'))
      )
        k++;
      if (xpos(g, k) === 'PRP' && k === first && upos(g, k + 1) !== 'PUNCT') return null;
      return { verb: k, act: { first, last: clauseEnd(g, k, stops) } };
    }
    if (
      tag !== 'DET' &&
      tag !== 'ADJ' &&
      tag !== 'NUM' &&
      tag !== 'SYM' &&
      tag !== 'ADV' &&
      tag !== 'PUNCT' &&
      xpos(g, k) !== 'PRP$' &&
      tag !== 'VERB'
    )
      return null;
    if (tag === 'VERB' && xpos(g, k) !== 'VBN' && xpos(g, k) !== 'VBG') return null;
  }
  return null;
}

/** True for a noun phrase that can undertake something: a person, a body, a state, or a pronoun for one. */
export function isActor(scope: Scope, head: number): boolean {
  const { g } = scope;
  const w = word(g, head);
  if (isPronoun(g, head)) return ACTOR_PRONOUNS.has(w) || (w === 'it' && scope.isParty(head));
  if (scope.isParty(head) || (upos(g, head) === 'PROPN' && g.timeOf[head]! < 0)) return true;
  const base = lemma(g, head);
  if (
    ACTORS.has(base) ||
    (base.endsWith('s') && ACTORS.has(base.slice(0, -1))) ||
    (upos(g, head) === 'NOUN' && isPerson(base))
  )
    return true;
  // A name at the head of a sentence that no list knows: capital, singular, without an article.
  if (
    isCapital(g, head) &&
    commonness(stem(word(g, head))) <= RARE &&
    xpos(g, head) !== 'NNS' &&
    upos(g, head - 1) !== 'DET' &&
    g.timeOf[head]! < 0
  )
    return true;
  // Only of people does one say `who`.
  if (word(g, head + 1) === 'who' || (word(g, head + 1) === ',' && word(g, head + 2) === 'who')) return true;
  // `the two`, `both`: short for those who deal with each other.
  return ACTORS.has(w) && upos(g, head) !== 'NOUN';
}

/** True for a noun of agency by its ending: `lender`, `inspector`, `chemist`, `librarian`. */
function isPerson(base: string): boolean {
  if (base.length < 5 || NOT_PERSONS.has(base)) return false;
  return /(?:[^aeiou][eo]r|ier|yer|ist|ician|arian|eer|woman|man)$/.test(base);
}

export function isCapital(g: Clauses, i: number): boolean {
  const unit = g.text.charCodeAt(g.tokens[i]?.start ?? -1);
  return 0x41 <= unit && unit <= 0x5a;
}

export function hasActor(scope: Scope, heads: readonly number[]): boolean {
  return heads.some((head) => isActor(scope, head));
}
