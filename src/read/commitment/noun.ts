import { phraseOf } from '../grammar/noun-phrase.js';
import { conjuncts, subjectsOf } from '../grammar/subject.js';
import { lemmaAt, type Range, upos, word, xpos } from '../grammar/syntax.js';
import { governed, infinitive, isNegated, isPassive } from '../grammar/verb-group.js';
import { isFiniteVerb, isNominal, isVerb } from '../grammar/word-class.js';
import { actOf, type Candidate, hasActor, objectAct, type Scope } from './candidate.js';
import { nextNominal } from './condition.js';
import { NEED, type Trigger } from './en.js';
import { isSaying } from './supposed.js';

/** Verbs whose object is a promise of their subject: `made a commitment to`. */
const MAKING: ReadonlySet<string> = new Set([
  'make',
  'give',
  'have',
  'issue',
  'repeat',
  'renew',
  'reiterate',
  'keep',
  'honor',
  'honour',
  'break',
  'sign',
  'announce',
  'reaffirm',
  'offer',
  'drop',
  'abandon',
  'scrap',
  'carry',
  'outline',
  'unveil',
  'confirm',
  'withdraw',
  'share',
  'fulfill',
  'fulfil',
  'meet',
  'state',
  'express',
  'signal',
  'release',
  'publish',
  'present',
  'reveal',
  'lay',
  'float',
  'draft',
  'adopt',
  'approve',
  'show',
  'voice',
  'deliver',
  'take',
]);

/** A trigger that is a noun, with whose it is, to whom, and the word after both. */
interface NounTrigger {
  readonly scope: Scope;
  readonly i: number;
  readonly trigger: Trigger;
  readonly heads: readonly number[];
  readonly beneficiary: Range | null;
  readonly at: number;
  /** True where "to" after it opens an infinitive, hardly ever a noun phrase. */
  readonly expected: boolean;
}

/** What a noun of commitment may be followed by, in the order in which it is asked; `none` ends the asking. */
const FOLLOWED_BY: readonly ((at: NounTrigger) => Candidate | 'none' | null)[] = [toDo, isToDo, ofThing, thatClause];

/** `its promise to`, `a commitment by both to`, `threat of tariffs`, `no need to`. */
export function atNoun(scope: Scope, i: number, trigger: Trigger): Candidate | null {
  const { syntax } = scope;
  const base = lemmaAt(syntax, i);
  if (NEED.has(base) && isDenied(scope, i)) return null;
  const party = makers(scope, i);
  if (party.length === 0 && trigger.force === 'promise' && OFTEN_VERBS.has(base) && word(syntax, i + 1) === 'to')
    return null;
  if (trigger.force === 'threat' && isWithdrawn(scope, i)) return null;
  const expected = base !== 'commitment' && base !== 'threat' && base !== 'offer';
  const at = { scope, i, trigger, expected, ...partiesAfter(scope, i, party, expected) };
  for (const follows of FOLLOWED_BY) {
    const found = follows(at);
    if (found !== null) return found === 'none' ? null : found;
  }
  return null;
}

/** Nouns that are as often a base form: `promise to`. */
const OFTEN_VERBS: ReadonlySet<string> = new Set(['promise', 'offer', 'vow']);

/**
 * Over a time, "by the port", "from the port" and "to the crews" after the noun: `the pledge last month by both to`.
 */
function partiesAfter(
  { syntax, last }: Scope,
  i: number,
  party: readonly number[],
  expected: boolean,
): Pick<NounTrigger, 'heads' | 'beneficiary' | 'at'> {
  let at = i + 1;
  while (at < i + 5 && syntax.timeOf[at]! >= 0) at++;
  const w = word(syntax, at);
  const plain = { heads: party, beneficiary: null, at };
  const led = w === 'from' || w === 'by' || w === 'with' || (w === 'to' && infinitive(syntax, at, expected) < 0);
  if (!led) return plain;
  const head = nextNominal(syntax, at + 1, last);
  if (head < 0 || syntax.timeOf[head]! >= 0) return plain;
  const phrase = phraseOf(syntax, head);
  const after = Math.max(head + 1, phrase.last);
  return w === 'from' || w === 'by'
    ? { heads: conjuncts(syntax, head), beneficiary: null, at: after }
    : { heads: party, beneficiary: phrase, at: after };
}

/** `its promise to pay`, `dropped its plan to sell` */
function toDo({ scope, i, trigger, heads, beneficiary, at, expected }: NounTrigger): Candidate | 'none' | null {
  const { syntax } = scope;
  const verb = infinitive(syntax, at, expected);
  if (verb < 0 || !trigger.frames.includes('to')) return null;
  if (trigger.force === 'plan' && heads.length === 0) return 'none';
  if (trigger.force === 'refusal' && isSaying(syntax, verb)) return 'none';
  const found = { trigger: i, ...actOf(scope, verb, at), heads, beneficiary };
  return heads.length > 0 && isWithdrawn(scope, i)
    ? { ...found, rule: 'commitment/refusal-withdrawn', force: 'refusal' }
    : { ...found, rule: `commitment/${trigger.rule}`, force: trigger.force };
}

/** `Our goal is to find out`: the infinitive is the predicate. */
function isToDo({ scope, i, trigger, heads, at }: NounTrigger): Candidate | 'none' | null {
  const { syntax } = scope;
  if (trigger.force !== 'plan' || lemmaAt(syntax, at) !== 'be' || heads.length === 0) return null;
  const verb = infinitive(syntax, at + 1);
  if (verb < 0) return 'none';
  return { rule: `commitment/${trigger.rule}`, force: 'plan', trigger: i, ...actOf(scope, verb, at + 1), heads };
}

/** `the threat of a levy`, `the threat of closing the port` */
function ofThing({ scope, i, trigger, heads, at }: NounTrigger): Candidate | 'none' | null {
  const { syntax } = scope;
  if (!trigger.frames.includes('ing') || word(syntax, at) !== 'of') return null;
  const doing = xpos(syntax, at + 1) === 'VBG';
  const built = doing ? actOf(scope, at + 1, at) : beforeVerb(scope, objectAct(scope, at));
  if (!built || heads.length === 0) return 'none';
  return { rule: `commitment/${trigger.rule}`, force: trigger.force, trigger: i, ...built, heads };
}

/** `gave assurances that the crews would be paid` */
function thatClause({ scope, i, trigger, heads, beneficiary, at }: NounTrigger): Candidate | null {
  const { syntax, last } = scope;
  if (!trigger.frames.includes('that') || word(syntax, at) !== 'that') return null;
  let modal = at + 1;
  while (modal < last && modal < at + 14 && xpos(syntax, modal) !== 'MD') {
    if (isFiniteVerb(syntax, modal)) return null;
    modal++;
  }
  const verb = modal < last && xpos(syntax, modal) === 'MD' ? governed(syntax, modal) : -1;
  if (verb < 0) return null;
  const subjects = subjectsOf(syntax, verb).filter((head) => head > at);
  const own = hasActor(scope, subjects) && !isPassive(syntax, verb);
  const found = { rule: `commitment/${trigger.rule}`, trigger: i, beneficiary };
  if (!own) {
    const act = { first: at + 1, last: actOf(scope, verb, modal).act.last };
    return { ...found, force: trigger.force, verb, act, heads };
  }
  const pronouns = heads.length > 0 && subjects.every((head) => upos(syntax, head) === 'PRON');
  const force = isNegated(syntax, verb) ? 'refusal' : trigger.force;
  return { ...found, force, ...actOf(scope, verb, modal), heads: pronouns ? heads : subjects };
}

/** Verbs by which a promise, plan or threat is taken back. */
const WITHDRAWING: ReadonlySet<string> = new Set([
  'withdraw',
  'drop',
  'abandon',
  'scrap',
  'rescind',
  'retract',
  'cancel',
  'shelve',
  'ditch',
  'renounce',
  'revoke',
  'reverse',
]);

/** `dropped its plan to`, `the offer was withdrawn`. */
function isWithdrawn({ syntax }: Scope, i: number): boolean {
  const head = syntax.tokens[i]!.head;
  if (head !== null && isVerb(syntax, head) && WITHDRAWING.has(lemmaAt(syntax, head))) return true;
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
    if (WITHDRAWING.has(lemmaAt(syntax, k)) && isVerb(syntax, k)) return true;
    if (upos(syntax, k) === 'VERB' || upos(syntax, k) === 'PUNCT') return false;
  }
  return false;
}

/** `the threat of a levy ended the talks`: the noun phrase alone. */
function beforeVerb({ syntax }: Scope, built: ReturnType<typeof objectAct>): ReturnType<typeof objectAct> {
  if (built === null) return null;
  for (let k = built.verb + 1; k < built.act.last; k++) {
    if (word(syntax, k) === 'that' || word(syntax, k) === 'which' || word(syntax, k) === 'who') break;
    if (isVerb(syntax, k) && (isFiniteVerb(syntax, k) || xpos(syntax, k) === 'VBN'))
      return { verb: built.verb, act: { first: built.act.first, last: k } };
  }
  return built;
}

/** Whose promise: the possessor, else the subject of the verb that makes it. */
function makers(scope: Scope, i: number): readonly number[] {
  const { syntax, first } = scope;
  for (let k = i - 1; k >= first && k >= i - 5; k--) {
    if (xpos(syntax, k) === 'PRP$') return [k];
    if (xpos(syntax, k) === 'POS') return isNominal(syntax, k - 1) ? conjuncts(syntax, k - 1) : [];
    const tag = upos(syntax, k);
    if (tag !== 'ADJ' && tag !== 'NOUN' && tag !== 'NUM' && tag !== 'PROPN' && xpos(syntax, k) !== 'VBN') break;
  }
  const head = syntax.tokens[i]!.head;
  if (head !== null && isVerb(syntax, head) && MAKING.has(lemmaAt(syntax, head)) && head < i)
    return subjectsOf(syntax, head);
  return [];
}

function isDenied({ syntax }: Scope, i: number): boolean {
  const w = word(syntax, i - 1);
  return w === 'no' || w === 'any' || w === 'little';
}
