import { actOf, type Candidate, hasActor, isActor, objectAct, type Scope } from './candidate.js';
import {
  governed,
  infinitive,
  isFinite,
  isNegated,
  isNominal,
  isPassive,
  isRelation,
  isUnder,
  isVerb,
  kid,
  lemma,
  type Range,
  sentenceAt,
  upos,
  word,
  xpos,
} from './clause.js';
import { agentOf, nextNominal } from './condition.js';
import { ASSERTIONS, AVERTING, AVERTING_PHRASES, HARM, HARM_ALWAYS, RULERS, SAYING, type Trigger } from './en.js';
import { inCondition, isAsked } from './modal.js';
import { phraseOf } from './phrase.js';
import { beforeFinite, conjuncts, speakersFor, subjectsOf } from './subject.js';

/** Verbs under which a trigger in the infinitive is only wished for: `urged it to promise`. */
const WISHING: ReadonlySet<string> = new Set([
  'ask',
  'urge',
  'call',
  'press',
  'want',
  'push',
  'beg',
  'implore',
  'invite',
  'encourage',
  'expect',
  'try',
  'hope',
  'pressure',
  'persuade',
  'get',
  'like',
  'fail',
]);

/** What is pressed on a party and resisted by it. */
const PRESSURE: ReadonlySet<string> = new Set([
  'pressure',
  'call',
  'demand',
  'effort',
  'attempt',
  'push',
  'request',
  'proposal',
  'offer',
  'plan',
  'plea',
  'appeal',
  'invitation',
  'overture',
  'bid',
  'move',
  'idea',
  'suggestion',
  'prospect',
]);

const RESISTING: ReadonlySet<string> = new Set(['resist', 'rebuff', 'spurn', 'dismiss', 'oppose']);

export function atVerb(scope: Scope, i: number, trigger: Trigger): Candidate | null {
  const { g } = scope;
  if (xpos(g, i) === 'VBN' && isPassive(g, i)) return passive(scope, i, trigger);
  // `tariffs threatened by the premier`
  if (trigger.force === 'threat' && word(g, i + 1) === 'by' && isNominal(g, i - 1)) return passive(scope, i, trigger);
  if (
    isWished(scope, i) ||
    isPossible(scope, i) ||
    (trigger.force === 'plan' && isAsked(scope, subjectsOf(g, i)[0] ?? i))
  )
    return null;
  if (trigger.rule === 'refusal-rejected') return rejected(scope, i, i, trigger);
  const negated = isNegated(g, i);
  if (isDisowned(scope, i)) return null;
  const adjectival = xpos(g, i) === 'VBN' && isRelation(g, i, 'acl');
  const to = frameTo(scope, i);
  if (to.verb >= 0 && trigger.frames.includes('to')) {
    if (trigger.force === 'refusal' && SAYING.has(lemma(g, to.verb))) return null;
    const built = actOf(scope, to.verb, to.to);
    // `promised not to`, `decided never to`: a promise keeps the `not` in its act, a plan turned round is a refusal.
    const not = word(g, to.to - 1) === 'not' || word(g, to.to - 1) === 'never';
    const plain = forceOf(trigger, lemma(g, i), negated, not ? '' : lemma(g, built.verb));
    const force = not && (plain === 'plan' || plain === 'threat') ? 'refusal' : plain;
    if (force === null || (not && plain === 'refusal')) return null;
    const act = not && force === 'promise' ? { first: to.to - 1, last: built.act.last } : built.act;
    const heads = boundBy(scope, i);
    if (heads.length === 0 || (!hasActor(scope, heads) && !PERSONAL.has(lemma(g, i)))) return null;
    return {
      rule: ruleOf(trigger, force),
      force,
      trigger: i,
      verb: built.verb,
      act,
      heads,
      beneficiary: to.beneficiary,
      ...averted(scope, i),
    };
  }
  if (
    trigger.frames.includes('ing') &&
    trigger.force === 'promise' &&
    word(g, i + 1) === 'to' &&
    xpos(g, i + 2) === 'VBG' &&
    !negated
  ) {
    return {
      rule: `commitment/${trigger.rule}`,
      force: trigger.force,
      trigger: i,
      ...actOf(scope, i + 2, i + 1),
      heads: boundBy(scope, i),
    };
  }
  if (trigger.frames.includes('that') && !(adjectival && word(g, i + 1) !== 'that')) {
    const found = clauseAct(scope, i, trigger, negated);
    if (found) return found;
  }
  if (negated) return null;
  if (trigger.rule === 'promise-agreed' && word(g, i + 1) === 'to' && upos(g, i + 2) !== 'VERB') {
    const object = objectAct(scope, i + 1);
    return (
      object && {
        rule: `commitment/${trigger.rule}`,
        force: 'promise',
        trigger: i,
        ...object,
        heads: boundBy(scope, i),
      }
    );
  }
  if (trigger.rule === 'proposal' && xpos(g, i + 1) === 'VBG') {
    return {
      rule: 'commitment/proposal',
      force: 'plan',
      trigger: i,
      ...actOf(scope, i + 1, i),
      heads: boundBy(scope, i),
    };
  }
  if (trigger.frames.includes('np') && !adjectival) {
    if (lemma(g, i) === 'guarantee' || lemma(g, i) === 'offer') return null;
    const object = objectAct(scope, i);
    if (object === null || g.timeOf[object.verb]! >= 0 || lemma(g, object.verb) === 'allegiance') return null;
    // `threatened the witness`: the one threatened, not what with.
    if (trigger.force === 'threat' && isActor(scope, object.verb)) return null;
    const heads = boundBy(scope, i);
    return hasActor(scope, heads)
      ? { rule: `commitment/${trigger.rule}`, force: trigger.force, trigger: i, ...object, heads }
      : null;
  }
  return null;
}

/** `denied that it had agreed to`: what is denied was not undertaken, as told. */
function isDisowned({ g }: Scope, i: number): boolean {
  let at: number | null = i;
  for (let hop = 0; hop < 3 && at !== null; hop++) {
    const head: number | null = g.tokens[at]!.head;
    if (head !== null && head < i && lemma(g, head) === 'deny') return true;
    at = head;
  }
  return false;
}

/** `averted X by promising Y`: what the promise kept away. */
function averted({ g, first }: Scope, i: number): { readonly averted?: Range } {
  if (word(g, i - 1) !== 'by') return {};
  for (let k = i - 2; k >= first && k >= i - 40; k--) {
    if (!isVerb(g, k)) continue;
    const base = lemma(g, k);
    const phrasal = AVERTING_PHRASES.has(base) && word(g, k + 1) === 'off';
    if (!AVERTING.has(base) && !phrasal) continue;
    const from = k + (phrasal ? 2 : 1);
    return from < i - 1 ? { averted: { first: from, last: i - 1 } } : {};
  }
  return {};
}

/** The force of a trigger with what stands before and after it: not promised is nothing, a vow to harm is a threat. */
function forceOf(trigger: Trigger, base: string, negated: boolean, act: string): Candidate['force'] | null {
  if (negated) return trigger.force === 'plan' || base === 'agree' || base === 'consent' ? 'refusal' : null;
  if (
    (base === 'vow' || base === 'swear' || base === 'pledge') &&
    (HARM_ALWAYS.has(act) || (base === 'vow' && HARM.has(act)))
  )
    return 'threat';
  return trigger.force;
}

function ruleOf(trigger: Trigger, force: Candidate['force']): string {
  if (force === trigger.force) return `commitment/${trigger.rule}`;
  return force === 'threat'
    ? 'commitment/threat-vowed'
    : force === 'duty'
      ? 'commitment/duty-agreed'
      : 'commitment/refusal-negated';
}

/** The infinitive after a trigger, over one addressee: `promised the unions to`, `agreed with Oran on Friday to`. */
function frameTo(
  scope: Scope,
  i: number,
): { readonly verb: number; readonly to: number; readonly beneficiary: Range | null } {
  const { g, last } = scope;
  let beneficiary: Range | null = null;
  for (let k = i + 1; k < last && k < i + 14; k++) {
    const verb = infinitive(
      g,
      k,
      (k === i + 1 || word(g, k - 1) === 'not' || word(g, k - 1) === 'never' || g.timeOf[k - 1]! >= 0) &&
        EXPECTING.has(lemma(g, i)),
    );
    if (verb >= 0)
      return k === i + 1 || isUnder(g, verb, i) || beneficiary !== null || dated(g, i + 1, k)
        ? { verb, to: k, beneficiary }
        : NO_FRAME;
    const tag = upos(g, k);
    if (g.timeOf[k]! >= 0 || tag === 'ADV' || word(g, k) === 'not') continue;
    if (beneficiary === null && (tag === 'ADP' || isNominal(g, k) || tag === 'DET' || tag === 'ADJ')) {
      const w = word(g, k);
      if (tag === 'ADP' && w !== 'with' && w !== 'to') {
        if (
          g.timeOf[k + 1]! >= 0 ||
          w === 'during' ||
          w === 'at' ||
          w === 'in' ||
          w === 'under' ||
          w === 'last' ||
          w === 'on'
        )
          continue;
        return NO_FRAME;
      }
      const head = nextNominal(g, tag === 'ADP' ? k + 1 : k, last);
      // `pledged a million to rebuild`: a thing promised, not one to whom.
      if (head < 0 || (tag !== 'ADP' && !isActor(scope, head))) return NO_FRAME;
      beneficiary = phraseOf(g, head);
      k = Math.max(head, beneficiary.last - 1);
      continue;
    }
    if (tag === 'DET' || tag === 'ADJ' || isNominal(g, k)) continue;
    return NO_FRAME;
  }
  return NO_FRAME;
}

/** Verbs after which `to` opens an infinitive, hardly ever a noun phrase. */
const EXPECTING: ReadonlySet<string> = new Set([
  'promise',
  'pledge',
  'vow',
  'swear',
  'undertake',
  'offer',
  'plan',
  'intend',
  'aim',
  'threaten',
  'refuse',
  'decline',
  'decide',
  'propose',
  'guarantee',
  'choose',
]);

/** Verbs that only persons and bodies are the subject of. */
const PERSONAL: ReadonlySet<string> = new Set([
  'pledge',
  'vow',
  'swear',
  'undertake',
  'volunteer',
  'consent',
  'agree',
  'refuse',
  'intend',
  'decide',
]);

const NO_FRAME = { verb: -1, to: -1, beneficiary: null } as const;

function dated(g: Scope['g'], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (g.timeOf[k]! < 0 && upos(g, k) !== 'ADP' && upos(g, k) !== 'ADV') return false;
  return to > from;
}

/**
 * The clause after a trigger: `pledged that no ship would wait`, `promised it will pay`. The clause must look ahead.
 */
function clauseAct(scope: Scope, i: number, trigger: Trigger, negated: boolean): Candidate | null {
  const { g, last } = scope;
  let that = -1;
  let beneficiary: Range | null = null;
  for (let k = i + 1; k < last && k <= i + 8; k++) {
    if (word(g, k) === 'that') {
      that = k;
      if (k > i + 1) {
        const head = nextNominal(g, i + 1, k);
        if (head > 0 && g.timeOf[head]! < 0) beneficiary = phraseOf(g, head);
      }
      break;
    }
    if (upos(g, k) === 'PUNCT' && word(g, k) !== '“') break;
  }
  const from = that >= 0 ? that : i;
  for (let k = from + 1; k < last && k < from + 24; k++) {
    const w = word(g, k);
    if (w === ';' || w === '.' || (that < 0 && (w === ',' || k > i + 6))) return null;
    const modal = xpos(g, k) === 'MD';
    const base = trigger.rule === 'proposal' && that >= 0 && (xpos(g, k) === 'VB' || (xpos(g, k) === 'VBP' && !modal));
    if (!modal && isFinite(g, k) && !base && !inCondition(scope, k)) return null;
    if (!modal && !base) continue;
    if (inCondition(scope, k)) continue;
    // What is suggested with `would` is held to be so, not proposed.
    if (modal && lemma(g, i) === 'suggest' && w !== 'should') return null;
    if (modal && (w === 'can' || w === 'could' || w === 'may' || w === 'might')) return null;
    const verb = modal ? governed(g, k) : k;
    if (verb < 0 || negated) return null;
    const subjects = subjectsOf(g, verb).filter((head) => head > i);
    const pronoun = subjects.length > 0 && subjects.every((head) => xpos(g, head) === 'PRP');
    // `that no ship will be turned away`: who is acted on is not bound.
    const own = (hasActor(scope, subjects) || pronoun) && !isPassive(g, verb);
    // `experts agree that prices will rise` is an opinion: terms are agreed, in the past, for those they bind.
    if (trigger.rule === 'promise-agreed' && (!own || xpos(g, i) === 'VBP' || xpos(g, i) === 'VBZ')) return null;
    if (!own && !hasActor(scope, boundBy(scope, i))) return null;
    const refuses = own && isNegated(g, verb);
    const built = own
      ? actOf(scope, verb, k)
      : { verb, act: { first: from + 1, last: actOf(scope, verb, k).act.last } };
    if (trigger.force === 'threat' && trigger.rule === 'threat-warned' && !HARM.has(lemma(g, built.verb))) return null;
    const force =
      trigger.force === 'promise' && refuses
        ? 'refusal'
        : trigger.rule === 'promise-agreed' && (w === 'must' || w === 'should')
          ? 'duty'
          : (forceOf(trigger, lemma(g, i), false, lemma(g, built.verb)) ?? trigger.force);
    if (trigger.rule === 'proposal') {
      // What is proposed to several binds none of them yet: the proposer is the one who speaks for it.
      return {
        rule: 'commitment/proposal',
        force: 'plan',
        trigger: i,
        verb,
        act: { first: from + 1, last: built.act.last },
        heads: boundBy(scope, i),
      };
    }
    return {
      rule: ruleOf(trigger, force),
      force,
      trigger: i,
      ...built,
      heads: own && !(pronoun && boundBy(scope, i).length > 0) ? subjects : boundBy(scope, i),
      beneficiary,
    };
  }
  return null;
}

/** Whose promise or threat it is. */
function boundBy({ g }: Scope, i: number): readonly number[] {
  const heads = speakersFor(g, subjectsOf(g, i));
  const head = g.tokens[i]!.head;
  // `Ana Reis, the mayor, promised to`: the verb of the sentence taken for a participle.
  // `averted tariffs threatened by one by promising`: the means is the main clause's.
  if (heads.length === 0 && xpos(g, i) === 'VBG' && word(g, i - 1) === 'by')
    return beforeFinite(g, i, sentenceAt(g, i).first);
  if (
    heads.length === 0 &&
    isRelation(g, i, 'acl') &&
    head !== null &&
    head < i &&
    isNominal(g, head) &&
    word(g, i + 1) !== 'by'
  )
    return conjuncts(g, head);
  return heads;
}

/** `tariffs threatened by the premier`, `the proposal was rejected by the union`. */
function passive(scope: Scope, i: number, trigger: Trigger): Candidate | null {
  const { g, last } = scope;
  if (trigger.rule !== 'refusal-rejected' && trigger.force !== 'threat' && trigger.force !== 'promise') return null;
  if (lemma(g, i) === 'agree' || isNegated(g, i)) return null;
  const agent = agentOf(g, i, last);
  if (agent === null) return trigger.force === 'promise' ? promisedTo(scope, i, trigger) : null;
  const head = agent.last - 1;
  if (trigger.rule === 'refusal-rejected' && rulerIn(g, agent)) return null;
  const opposed = trigger.rule === 'refusal-rejected' && RESISTING.has(lemma(g, i));
  const reduced = isRelation(g, i, 'acl') && isNominal(g, g.tokens[i]!.head ?? i) ? g.tokens[i]!.head : null;
  const heads =
    reduced !== null && reduced < i
      ? [outermost(g, reduced)]
      : kid(g, i, 'aux:pass', 'nsubj:pass') >= 0
        ? subjectsOf(g, i)
        : nounBefore(g, i);
  const subject = heads[0];
  if (subject === undefined || upos(g, subject) === 'PRON' || (opposed && !PRESSURE.has(lemma(g, subject))))
    return null;
  const { first } = phraseOf(g, subject);
  const end = isPassive(g, i) && !isRelation(g, i, 'acl') ? phraseOf(g, subject).last : i;
  return {
    rule: `commitment/${trigger.rule}`,
    force: trigger.force,
    trigger: i,
    verb: subject,
    act: { first, last: Math.max(end, subject + 1) },
    heads: [head],
    party: agent,
  };
}

/** `the crews were promised a safe return`: to whom, and by nobody named. */
function promisedTo(scope: Scope, i: number, trigger: Trigger): Candidate | null {
  const { g } = scope;
  if (isRelation(g, i, 'acl') || !isPassive(g, i)) return null;
  const subject = subjectsOf(g, i)[0];
  if (subject === undefined || !isActor(scope, subject)) return null;
  const verb = infinitive(g, i + 1);
  const built = verb >= 0 ? null : objectAct(scope, i);
  // `were offered to pay` binds nobody; a thing promised does.
  return built && g.timeOf[built.verb]! < 0
    ? {
        rule: `commitment/${trigger.rule}`,
        force: 'promise',
        trigger: i,
        ...built,
        heads: [],
        beneficiary: phraseOf(g, subject),
      }
    : null;
}

/** The noun that a phrase is about, over prepositions to its left: `tariffs` of `tariffs on goods`. */
function outermost(g: Scope['g'], noun: number): number {
  let at = noun;
  for (let hop = 0; hop < 2; hop++) {
    const { first } = phraseOf(g, at);
    const w = word(g, first - 1);
    if (
      upos(g, first - 1) !== 'ADP' ||
      (w !== 'on' && w !== 'of' && w !== 'against' && w !== 'for') ||
      upos(g, first - 2) !== 'NOUN'
    )
      break;
    at = first - 2;
  }
  return at;
}

function nounBefore(g: Scope['g'], i: number): readonly number[] {
  return isNominal(g, i - 1) ? [outermost(g, i - 1)] : [];
}

function rulerIn(g: Scope['g'], { first, last }: Range): boolean {
  for (let k = first; k < last; k++) if (RULERS.has(lemma(g, k))) return true;
  return false;
}

/** `has rebuffed`: active, whatever it hangs on. */
function isPerfect(g: Scope['g'], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
    const w = word(g, k);
    if (w === 'has' || w === 'have' || w === 'had' || w === "'ve") return true;
    if (upos(g, k) !== 'ADV' && upos(g, k) !== 'PART') return false;
  }
  return false;
}

/** `rejected the demand`, `ruled out sending troops`: not claims, which are denied, nor rulings. */
export function rejected(scope: Scope, i: number, end: number, trigger: Trigger): Candidate | null {
  const { g } = scope;
  if (isNegated(g, i) || isWished(scope, i) || isPossible(scope, i)) return null;
  if (
    xpos(g, i) === 'VBN' &&
    !isPerfect(g, i) &&
    (isPassive(g, i) || isRelation(g, i, 'acl') || isRelation(g, i, 'amod'))
  )
    return end === i ? passive(scope, i, trigger) : null;
  const heads = boundBy(scope, i);
  if (heads.some((head) => RULERS.has(lemma(g, head))) || !hasActor(scope, heads)) return null;
  if (xpos(g, end + 1) === 'VBG' && kid(g, end + 1, 'obj', 'obl', 'advmod', 'xcomp') >= 0) {
    return { rule: `commitment/${trigger.rule}`, force: 'refusal', trigger: i, ...actOf(scope, end + 1, end), heads };
  }
  const object = objectAct(scope, end);
  if (object === null) return null;
  let noun = object.verb;
  // The head of what is rejected, where the parse knows it.
  const parsed = kid(g, i, 'obj');
  if (parsed > i && parsed < object.act.last) noun = parsed;
  if (ASSERTIONS.has(lemma(g, noun)) || g.timeOf[noun]! >= 0) return null;
  if (RESISTING.has(lemma(g, i)) && !PRESSURE.has(lemma(g, noun))) return null;
  return { rule: `commitment/${trigger.rule}`, force: 'refusal', trigger: i, verb: noun, act: object.act, heads };
}

/** True for a trigger in the infinitive that someone else only asks for. */
function isWished({ g }: Scope, i: number): boolean {
  if (xpos(g, i) !== 'VB' || word(g, i - 1) !== 'to') return false;
  const head = g.tokens[i]!.head;
  if (head !== null && head < i && WISHING.has(lemma(g, head))) return true;
  for (let k = i - 2; k >= i - 6 && k >= 0; k--) if (isVerb(g, k)) return WISHING.has(lemma(g, k));
  return false;
}

/** True for a trigger that may or could be: `might agree to`. */
export function isPossible({ g }: Scope, i: number): boolean {
  for (let k = i - 1; k >= i - 4 && k >= 0; k--) {
    const w = word(g, k);
    if (w === 'may' || w === 'might' || w === 'could' || w === 'can' || w === 'should') return true;
    if (upos(g, k) !== 'AUX' && upos(g, k) !== 'ADV' && upos(g, k) !== 'PART') return false;
  }
  return false;
}
