import { childOf, isRelation, lemmaAt, type ReportSyntax, sentenceAt, type VerbGroup, word, xpos } from './syntax.js';
import { denies, verbGroup } from './verb-group.js';
import { verbsThat } from './verbs.js';
import { isAuxiliary } from './word-class.js';
import { CONDITIONAL, DENYING_ADJECTIVES, NEGATIVE_DETERMINERS } from './words.js';

/** Whether a clause is told as so or as not so, and how its verb stands to what is the case. */
export interface Standing {
  /**
   * True where the clause denies its verb: `will not sell`, `no plan to sell`, `without selling`, `refused to sell`.
   */
  readonly denied: boolean;
  /** `told` as so; `future` (will); `possible` (may, could); `bound` (must); `open` in a condition or question. */
  readonly modality: 'told' | 'future' | 'possible' | 'bound' | 'open';
  /** Name of the rule that denies it; null where nothing does. */
  readonly by: string | null;
}

/** Why the verb at `verb` is denied: the ordered list of what English has for it. */
interface Denial {
  readonly name: string;
  readonly says: string;
  readonly example: string;
  readonly at: (syntax: ReportSyntax, verb: number, group: VerbGroup) => boolean;
}

/** The rules of denial, in order; each asks what stands around the group of the verb. */
export const DENIALS: readonly Denial[] = [
  {
    name: 'own-group',
    says: 'a negative adverb of the verb group denies it',
    example: 'Dolmar will not sell the port.',
    at: (_syntax, _verb, group) => group.negated,
  },
  {
    name: 'predicate',
    says: 'a negative adverb behind a linking "be" denies its predicate',
    example: 'Dolmar is not the only seller.',
    at: (syntax, verb) => isLinkDenied(syntax, verb),
  },
  {
    name: 'shared',
    says: 'a base form joined to a negated one shares its negation',
    example: 'Dolmar will not close or sell the port.',
    at: (syntax, verb, group) => sharesGroup(syntax, verb, group)?.negated === true,
  },
  {
    name: 'subject',
    says: 'a subject with "no", "nobody", "neither" denies its verb',
    example: 'No ship was sold.',
    at: (syntax, verb) => hasEmptySubject(syntax, verb),
  },
  {
    name: 'noun',
    says: 'an infinitive or clause under a noun with "no" or of a negated verb is denied',
    example: 'Dolmar has no plan to sell the port.',
    at: (syntax, verb, group) => isUnderEmptyNoun(syntax, verb, group),
  },
  {
    name: 'without',
    says: 'a gerund after "without", "instead of", "rather than" or "short of" is denied',
    example: 'It left without selling the port.',
    at: (syntax, _verb, group) => group.form === 'gerund' && followsWithout(syntax, group.from),
  },
  {
    name: 'governed',
    says: 'an infinitive or gerund under a verb of failing, refusing or preventing is denied (Karttunen 1971)',
    example: 'Dolmar refused to sell the port.',
    at: (syntax, verb, group) => isUnderDenyingVerb(syntax, verb, group),
  },
];

/**
 * How the clause of the verb at `verb` stands, by its own group, its subject and what governs it (TimeML: polarity and
 * modality of an event). Looks at a bounded number of words.
 */
export function standingOf(syntax: ReportSyntax, verb: number): Standing {
  const group = verbGroup(syntax, verb);
  const denial = DENIALS.find(({ at }) => at(syntax, verb, group));
  return { denied: denial !== undefined, modality: modalityOf(syntax, verb, group), by: denial?.name ?? null };
}

/** True where the clause of the verb at `verb` is denied; see {@link standingOf}. */
export function isDenied(syntax: ReportSyntax, verb: number): boolean {
  const group = verbGroup(syntax, verb);
  return DENIALS.some(({ at }) => at(syntax, verb, group));
}

const POSSIBLE: ReadonlySet<string> = new Set(['may', 'might', 'could', 'can', 'ca']);
const BOUND: ReadonlySet<string> = new Set(['must', 'should', 'shall', 'ought']);

function modalityOf(syntax: ReportSyntax, verb: number, group: VerbGroup): Standing['modality'] {
  if (isOpen(syntax, verb, group)) return 'open';
  const own = group.modal ? group : (sharesGroup(syntax, verb, group) ?? group);
  for (let i = own.from; i < own.verb; i++) {
    if (POSSIBLE.has(word(syntax, i))) return 'possible';
    if (BOUND.has(word(syntax, i))) return 'bound';
  }
  return own.modal ? 'future' : 'told';
}

/** In a condition, or in a sentence that asks. */
function isOpen(syntax: ReportSyntax, verb: number, group: VerbGroup): boolean {
  const { first, last } = sentenceAt(syntax, verb);
  if (word(syntax, last - 1) === '?' && (syntax.quoteOf[verb] ?? -1) === (syntax.quoteOf[last - 1] ?? -1)) return true;
  for (let i = group.from - 1; i >= first && group.from - i < 9; i--) {
    if (CONDITIONAL.has(word(syntax, i)) && xpos(syntax, i) !== 'MD') return true;
    const tag = xpos(syntax, i);
    if (tag === ',' || tag === ':' || tag.startsWith('VB') || tag === 'MD' || word(syntax, i) === 'that') return false;
  }
  return false;
}

/**
 * The group whose helpers a bare form shares over "and", "or", "nor"; null where it has helpers or a subject of its
 * own.
 */
function sharesGroup(syntax: ReportSyntax, verb: number, group: VerbGroup): VerbGroup | null {
  if (xpos(syntax, verb) !== 'VB' || group.from !== verb || !isRelation(syntax, verb, 'conj')) return null;
  const head = syntax.tokens[verb]!.head;
  if (head === null || head >= verb || childOf(syntax, verb, 'nsubj', 'aux', 'mark') >= 0) return null;
  return verbGroup(syntax, head);
}

/** `is not`, `was certainly never`, `isn't`; in `is not only` nothing is denied. */
function isLinkDenied(syntax: ReportSyntax, verb: number): boolean {
  if (!isRelation(syntax, verb, 'cop')) return false;
  for (let i = verb + 1; i < verb + 4 && (word(syntax, i) === "n't" || xpos(syntax, i).startsWith('RB')); i++)
    if (denies(syntax, i)) return true;
  return false;
}

/** "No deal was reached", "nobody was hurt", "neither side agreed". */
export function hasEmptySubject(syntax: ReportSyntax, verb: number): boolean {
  const subject = childOf(syntax, verb, 'nsubj');
  if (subject < 0 || subject > verb) return false;
  return isEmptyNoun(syntax, subject);
}

/** A noun that "no", "neither" or "few" stands before, or a pronoun that is one. */
export function isEmptyNoun(syntax: ReportSyntax, noun: number): boolean {
  if (NEGATIVE_DETERMINERS.has(word(syntax, noun))) return true;
  const determiner = childOf(syntax, noun, 'det', 'cc:preconj');
  if (determiner >= 0) return NEGATIVE_DETERMINERS.has(word(syntax, determiner)) || isAnyOfNegated(syntax, noun);
  return NEGATIVE_DETERMINERS.has(word(syntax, noun - 1));
}

/** `no plan to sell`, `made no promise that it would sell`, `did not make any promise to sell`. */
function isUnderEmptyNoun(syntax: ReportSyntax, verb: number, group: VerbGroup): boolean {
  if (group.form !== 'infinitive' && !isRelation(syntax, verb, 'acl') && !isRelation(syntax, verb, 'ccomp'))
    return false;
  const head = syntax.tokens[verb]!.head;
  const noun =
    head !== null && head < verb && xpos(syntax, head).startsWith('NN') ? head : nounBefore(syntax, group.from);
  if (noun < 0) return false;
  return isEmptyNoun(syntax, noun);
}

/** The noun right before an infinitive or "that". */
function nounBefore(syntax: ReportSyntax, from: number): number {
  const at = word(syntax, from - 1) === 'that' ? from - 2 : from - 1;
  return at >= 0 && xpos(syntax, at).startsWith('NN') ? at : -1;
}

/** `did not give any promise` */
function isAnyOfNegated(syntax: ReportSyntax, noun: number): boolean {
  const determiner = childOf(syntax, noun, 'det');
  if (determiner < 0 || word(syntax, determiner) !== 'any') return false;
  const verb = syntax.tokens[noun]!.head;
  return verb !== null && verb < noun && verbGroup(syntax, verb).negated;
}

function followsWithout(syntax: ReportSyntax, from: number): boolean {
  const before = word(syntax, from - 1);
  const led = before === 'of' || before === 'than' ? word(syntax, from - 2) : '';
  return before === 'without' || led === 'instead' || led === 'short' || led === 'rather';
}

/** Verbs whose infinitive, gerund or "from" phrase does not come about. */
const DENYING = verbsThat('denies');

function isUnderDenyingVerb(syntax: ReportSyntax, verb: number, group: VerbGroup): boolean {
  if (group.form === 'finite') return false;
  const at = governorBefore(syntax, group.from);
  if (at < 0 || !(DENYING.has(lemmaAt(syntax, at)) || DENYING_ADJECTIVES.has(word(syntax, at)))) return false;
  // `did not fail to pay`: two denials make none.
  return !verbGroup(syntax, at).negated && verb - at < 12;
}

/** The verb before an infinitive or gerund, over an object of a few words and "from": `barred ships from leaving`. */
function governorBefore(syntax: ReportSyntax, from: number): number {
  const { first } = sentenceAt(syntax, from);
  for (let i = from - 1; i >= first && from - i < 8; i--) {
    const tag = xpos(syntax, i);
    if ((tag.startsWith('VB') && !isAuxiliary(syntax, i)) || DENYING_ADJECTIVES.has(word(syntax, i))) return i;
    if (tag === ',' || tag === ':' || tag === 'MD' || tag === 'CC') return -1;
  }
  return -1;
}
