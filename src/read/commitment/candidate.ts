import type { Force, Time } from '../../model/report.js';
import { commonness } from '../../text/en-commonness.js';
import { stem } from '../../text/stem.js';
import { clauseEnd } from '../grammar/extent.js';
import { lemmaAt, type Range, type ReportSyntax, upos, word, xpos } from '../grammar/syntax.js';
import { groupStart, infinitive } from '../grammar/verb-group.js';
import { isNominal, isPronoun } from '../grammar/word-class.js';
import type { Condition } from './condition.js';
import { ACTOR_PRONOUNS, ACTORS, NOT_PERSONS } from './en.js';

/** Share of texts that hold a word which no list of common words has. */
const RARE = commonness('\u0000');

/** The sentence being read. */
export interface Scope {
  readonly syntax: ReportSyntax;
  readonly times: readonly Time[];
  readonly first: number;
  readonly last: number;
  readonly conditions: readonly Condition[];
  /** Words at which an act ends whatever the parse says: where a condition begins. */
  readonly stops: ReadonlySet<number>;
  /** True where the word stands in the content of a statement. */
  isTold(i: number): boolean;
  /** True for a time whose day is certain and not over when the report is published. */
  isAhead(time: number): boolean;
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
  { syntax, stops }: Scope,
  verb: number,
  after: number,
): { readonly verb: number; readonly act: Range } {
  let at = verb;
  let from = after;
  for (let hop = 0; hop < 2 && LEADING.has(lemmaAt(syntax, at)); hop++) {
    const inner = infinitive(syntax, at + 1);
    if (inner < 0) break;
    from = at + 1;
    at = inner;
  }
  return { verb: at, act: { first: groupStart(syntax, at, from), last: clauseEnd(syntax, at, stops) } };
}

/** The noun phrase after `i` with all that follows it in the clause; null when none begins there. */
export function objectAct(
  { syntax, stops, last }: Scope,
  i: number,
): { readonly verb: number; readonly act: Range } | null {
  let k = i + 1;
  // `as promised, he left`: nothing is promised behind a comma.
  if (word(syntax, k) === ',') return null;
  while (k < last && (word(syntax, k) === '“' || word(syntax, k) === '"')) k++;
  const first = k;
  for (; k < last && k < first + 12; k++) {
    if (isHeadOf(syntax, k)) {
      const head = compoundEnd(syntax, k, last);
      if (xpos(syntax, head) === 'PRP' && head === first && upos(syntax, head + 1) !== 'PUNCT') return null;
      return { verb: head, act: { first, last: clauseEnd(syntax, head, stops) } };
    }
    if (!isBeforeHead(syntax, k)) return null;
  }
  return null;
}

/** A noun, name or pronoun, or a number that stands for what it counts. */
function isHeadOf(syntax: ReportSyntax, k: number): boolean {
  const tag = upos(syntax, k);
  if (tag === 'NUM') return !isNominal(syntax, k + 1) && upos(syntax, k + 1) !== 'NUM';
  return tag === 'NOUN' || tag === 'PROPN' || xpos(syntax, k) === 'PRP';
}

/** Over the nouns behind a noun, and over a possessor: `the port’s new owners`. */
function compoundEnd(syntax: ReportSyntax, head: number, last: number): number {
  let k = head;
  while (k + 1 < last) {
    const tag = upos(syntax, k + 1);
    const joins = tag === 'NOUN' || tag === 'PROPN' || xpos(syntax, k + 1) === 'POS';
    if (!joins && !(tag === 'ADJ' && xpos(syntax, k) === 'POS')) break;
    k++;
  }
  return k;
}

const BEFORE_HEAD: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'SYM', 'ADV', 'PUNCT']);

/** What may stand in a noun phrase before its head. */
function isBeforeHead(syntax: ReportSyntax, k: number): boolean {
  const tag = upos(syntax, k);
  if (tag !== 'VERB') return BEFORE_HEAD.has(tag) || xpos(syntax, k) === 'PRP$';
  // `a pay offer`: behind an article stands no base form.
  const mistaken = xpos(syntax, k) === 'VB' && upos(syntax, k - 1) === 'DET';
  return xpos(syntax, k) === 'VBN' || xpos(syntax, k) === 'VBG' || mistaken;
}

/** True for a noun phrase that can undertake something: a person, a body, a state, or a pronoun for one. */
export function isActor(scope: Scope, head: number): boolean {
  const { syntax } = scope;
  const w = word(syntax, head);
  if (isPronoun(syntax, head)) return ACTOR_PRONOUNS.has(w) || (w === 'it' && scope.isParty(head));
  if (scope.isParty(head) || (upos(syntax, head) === 'PROPN' && syntax.timeOf[head]! < 0)) return true;
  const base = lemmaAt(syntax, head);
  if (
    ACTORS.has(base) ||
    (base.endsWith('s') && ACTORS.has(base.slice(0, -1))) ||
    (upos(syntax, head) === 'NOUN' && isPerson(base))
  )
    return true;
  // A name at the head of a sentence that no list knows: capital, singular, without an article.
  if (
    isCapital(syntax, head) &&
    commonness(stem(word(syntax, head))) <= RARE &&
    xpos(syntax, head) !== 'NNS' &&
    upos(syntax, head - 1) !== 'DET' &&
    syntax.timeOf[head]! < 0
  )
    return true;
  // Only of people does one say `who`.
  if (word(syntax, head + 1) === 'who' || (word(syntax, head + 1) === ',' && word(syntax, head + 2) === 'who'))
    return true;
  // `the two`, `both`: short for those who deal with each other.
  return ACTORS.has(w) && upos(syntax, head) !== 'NOUN';
}

/** True for a noun of agency by its ending: `lender`, `inspector`, `chemist`, `librarian`. */
function isPerson(base: string): boolean {
  if (base.length < 5 || NOT_PERSONS.has(base)) return false;
  return /(?:[^aeiou][eo]r|ier|yer|ist|ician|arian|eer|woman|man)$/.test(base);
}

export function isCapital(syntax: ReportSyntax, i: number): boolean {
  const unit = syntax.text.charCodeAt(syntax.tokens[i]?.start ?? -1);
  return 0x41 <= unit && unit <= 0x5a;
}

export function hasActor(scope: Scope, heads: readonly number[]): boolean {
  return heads.some((head) => isActor(scope, head));
}
