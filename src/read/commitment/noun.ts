import { phraseOf } from '../grammar/noun-phrase.js';
import { conjuncts, subjectsOf } from '../grammar/subject.js';
import { lemmaAt, type Range, upos, word, xpos } from '../grammar/syntax.js';
import { governed, infinitive, isNegated, isPassive } from '../grammar/verb-group.js';
import { isFiniteVerb, isNominal, isVerb } from '../grammar/word-class.js';
import { actOf, type Candidate, hasActor, objectAct, type Scope } from './candidate.js';
import { nextNominal } from './condition.js';
import { NEED, SAYING, type Trigger } from './en.js';

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
  'deliver',
  'take',
]);

/** `its promise to`, `a commitment by both to`, `threat of tariffs`, `no need to`. */
export function atNoun(scope: Scope, i: number, trigger: Trigger): Candidate | null {
  const { syntax, last } = scope;
  if (NEED.has(lemmaAt(syntax, i)) && isDenied(scope, i)) return null;
  const party = makers(scope, i);
  if (
    party.length === 0 &&
    trigger.force === 'promise' &&
    (lemmaAt(syntax, i) === 'promise' || lemmaAt(syntax, i) === 'offer' || lemmaAt(syntax, i) === 'vow') &&
    word(syntax, i + 1) === 'to'
  )
    return null;
  let at = i + 1;
  // `the pledge last month to add`
  while (at < i + 5 && syntax.timeOf[at]! >= 0) at++;
  let beneficiary: Range | null = null;
  let heads = party;
  const w = word(syntax, at);
  const expected =
    lemmaAt(syntax, i) !== 'commitment' && lemmaAt(syntax, i) !== 'threat' && lemmaAt(syntax, i) !== 'offer';
  if ((w === 'to' && infinitive(syntax, at, expected) < 0) || w === 'from' || w === 'by' || w === 'with') {
    const head = nextNominal(syntax, at + 1, last);
    if (head >= 0 && syntax.timeOf[head]! < 0) {
      const phrase = phraseOf(syntax, head);
      if (w === 'from' || w === 'by') heads = conjuncts(syntax, head);
      else beneficiary = phrase;
      at = Math.max(head + 1, phrase.last);
    }
  }
  const withdrawn = isWithdrawn(scope, i);
  if (withdrawn && trigger.force === 'threat') return null;
  const verb = infinitive(syntax, at, expected);
  if (verb >= 0 && trigger.frames.includes('to')) {
    if (trigger.force === 'plan' && heads.length === 0) return null;
    if (trigger.force === 'refusal' && SAYING.has(lemmaAt(syntax, verb))) return null;
    if (withdrawn && heads.length > 0)
      return {
        rule: 'commitment/refusal-withdrawn',
        force: 'refusal',
        trigger: i,
        ...actOf(scope, verb, at),
        heads,
        beneficiary,
      };
    return {
      rule: `commitment/${trigger.rule}`,
      force: trigger.force,
      trigger: i,
      ...actOf(scope, verb, at),
      heads,
      beneficiary,
    };
  }
  // `Our goal is to find out`: the infinitive is the predicate.
  if (trigger.force === 'plan' && lemmaAt(syntax, at) === 'be' && heads.length > 0) {
    const predicate = infinitive(syntax, at + 1);
    return predicate < 0
      ? null
      : { rule: `commitment/${trigger.rule}`, force: 'plan', trigger: i, ...actOf(scope, predicate, at + 1), heads };
  }
  if (trigger.frames.includes('ing') && word(syntax, at) === 'of') {
    const built = xpos(syntax, at + 1) === 'VBG' ? actOf(scope, at + 1, at) : beforeVerb(scope, objectAct(scope, at));
    return built && heads.length > 0
      ? { rule: `commitment/${trigger.rule}`, force: trigger.force, trigger: i, ...built, heads }
      : null;
  }
  if (trigger.frames.includes('that') && word(syntax, at) === 'that') {
    for (let k = at + 1; k < last && k < at + 14; k++) {
      if (xpos(syntax, k) !== 'MD') {
        if (isFiniteVerb(syntax, k)) return null;
        continue;
      }
      const act = governed(syntax, k);
      if (act < 0) return null;
      const subjects = subjectsOf(syntax, act).filter((head) => head > at);
      const own = hasActor(scope, subjects) && !isPassive(syntax, act);
      const bound = heads.length > 0 && subjects.every((head) => upos(syntax, head) === 'PRON') ? heads : subjects;
      const built = own
        ? actOf(scope, act, k)
        : { verb: act, act: { first: at + 1, last: actOf(scope, act, k).act.last } };
      return {
        rule: `commitment/${trigger.rule}`,
        force: own && isNegated(syntax, act) ? 'refusal' : trigger.force,
        trigger: i,
        ...built,
        heads: own ? bound : heads,
        beneficiary,
      };
    }
  }
  return null;
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
