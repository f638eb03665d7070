import { actOf, type Candidate, hasActor, objectAct, type Scope } from './candidate.js';
import {
  governed,
  infinitive,
  isFinite,
  isNegated,
  isNominal,
  isPassive,
  isVerb,
  lemma,
  type Range,
  upos,
  word,
  xpos,
} from './clause.js';
import { nextNominal } from './condition.js';
import { NEED, SAYING, type Trigger } from './en.js';
import { phraseOf } from './phrase.js';
import { conjuncts, subjectsOf } from './subject.js';

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
  const { g, last } = scope;
  if (NEED.has(lemma(g, i)) && isDenied(scope, i)) return null;
  const party = makers(scope, i);
  if (
    party.length === 0 &&
    trigger.force === 'promise' &&
    (lemma(g, i) === 'promise' || lemma(g, i) === 'offer' || lemma(g, i) === 'vow') &&
    word(g, i + 1) === 'to'
  )
    return null;
  let at = i + 1;
  // `the pledge last month to add`
  while (at < i + 5 && g.timeOf[at]! >= 0) at++;
  let beneficiary: Range | null = null;
  let heads = party;
  const w = word(g, at);
  const expected = lemma(g, i) !== 'commitment' && lemma(g, i) !== 'threat' && lemma(g, i) !== 'offer';
  if ((w === 'to' && infinitive(g, at, expected) < 0) || w === 'from' || w === 'by' || w === 'with') {
    const head = nextNominal(g, at + 1, last);
    if (head >= 0 && g.timeOf[head]! < 0) {
      const phrase = phraseOf(g, head);
      if (w === 'from' || w === 'by') heads = conjuncts(g, head);
      else beneficiary = phrase;
      at = Math.max(head + 1, phrase.last);
    }
  }
  const withdrawn = isWithdrawn(scope, i);
  if (withdrawn && trigger.force === 'threat') return null;
  const verb = infinitive(g, at, expected);
  if (verb >= 0 && trigger.frames.includes('to')) {
    if (trigger.force === 'plan' && heads.length === 0) return null;
    if (trigger.force === 'refusal' && SAYING.has(lemma(g, verb))) return null;
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
  if (trigger.force === 'plan' && lemma(g, at) === 'be' && heads.length > 0) {
    const predicate = infinitive(g, at + 1);
    return predicate < 0
      ? null
      : { rule: `commitment/${trigger.rule}`, force: 'plan', trigger: i, ...actOf(scope, predicate, at + 1), heads };
  }
  if (trigger.frames.includes('ing') && word(g, at) === 'of') {
    const built = xpos(g, at + 1) === 'VBG' ? actOf(scope, at + 1, at) : beforeVerb(scope, objectAct(scope, at));
    return built && heads.length > 0
      ? { rule: `commitment/${trigger.rule}`, force: trigger.force, trigger: i, ...built, heads }
      : null;
  }
  if (trigger.frames.includes('that') && word(g, at) === 'that') {
    for (let k = at + 1; k < last && k < at + 14; k++) {
      if (xpos(g, k) !== 'MD') {
        if (isFinite(g, k)) return null;
        continue;
      }
      const act = governed(g, k);
      if (act < 0) return null;
      const subjects = subjectsOf(g, act).filter((head) => head > at);
      const own = hasActor(scope, subjects) && !isPassive(g, act);
      const bound = heads.length > 0 && subjects.every((head) => upos(g, head) === 'PRON') ? heads : subjects;
      const built = own
        ? actOf(scope, act, k)
        : { verb: act, act: { first: at + 1, last: actOf(scope, act, k).act.last } };
      return {
        rule: `commitment/${trigger.rule}`,
        force: own && isNegated(g, act) ? 'refusal' : trigger.force,
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
function isWithdrawn({ g }: Scope, i: number): boolean {
  const head = g.tokens[i]!.head;
  if (head !== null && isVerb(g, head) && WITHDRAWING.has(lemma(g, head))) return true;
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
    if (WITHDRAWING.has(lemma(g, k)) && isVerb(g, k)) return true;
    if (upos(g, k) === 'VERB' || upos(g, k) === 'PUNCT') return false;
  }
  return false;
}

/** `the threat of a levy ended the talks`: the noun phrase alone. */
function beforeVerb({ g }: Scope, built: ReturnType<typeof objectAct>): ReturnType<typeof objectAct> {
  if (built === null) return null;
  for (let k = built.verb + 1; k < built.act.last; k++) {
    if (word(g, k) === 'that' || word(g, k) === 'which' || word(g, k) === 'who') break;
    if (isVerb(g, k) && (isFinite(g, k) || xpos(g, k) === 'VBN'))
      return { verb: built.verb, act: { first: built.act.first, last: k } };
  }
  return built;
}

/** Whose promise: the possessor, else the subject of the verb that makes it. */
function makers(scope: Scope, i: number): readonly number[] {
  const { g, first } = scope;
  for (let k = i - 1; k >= first && k >= i - 5; k--) {
    if (xpos(g, k) === 'PRP$') return [k];
    if (xpos(g, k) === 'POS') return isNominal(g, k - 1) ? conjuncts(g, k - 1) : [];
    const tag = upos(g, k);
    if (tag !== 'ADJ' && tag !== 'NOUN' && tag !== 'NUM' && tag !== 'PROPN' && xpos(g, k) !== 'VBN') break;
  }
  const head = g.tokens[i]!.head;
  if (head !== null && isVerb(g, head) && MAKING.has(lemma(g, head)) && head < i) return subjectsOf(g, head);
  return [];
}

function isDenied({ g }: Scope, i: number): boolean {
  const w = word(g, i - 1);
  return w === 'no' || w === 'any' || w === 'little';
}
