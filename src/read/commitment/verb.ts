import { phraseOf } from '../grammar/noun-phrase.js';
import { beforeFinite, conjuncts, speakersFor, subjectsOf } from '../grammar/subject.js';
import {
  childOf,
  isRelation,
  isUnder,
  lemmaAt,
  type Range,
  type ReportSyntax,
  sentenceAt,
  upos,
  word,
  xpos,
} from '../grammar/syntax.js';
import { governed, infinitive, isNegated, isPassive } from '../grammar/verb-group.js';
import { isFiniteVerb, isNominal, isVerb } from '../grammar/word-class.js';
import { actOf, type Candidate, hasActor, isActor, objectAct, type Scope } from './candidate.js';
import { agentOf, nextNominal } from './condition.js';
import { ASSERTIONS, AVERTING, AVERTING_PHRASES, HARM, HARM_ALWAYS, RULERS, SAYING, type Trigger } from './en.js';
import { inCondition, isAsked } from './modal.js';

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
  const { syntax } = scope;
  if (xpos(syntax, i) === 'VBN' && isPassive(syntax, i)) return passive(scope, i, trigger);
  // `tariffs threatened by the premier`
  if (trigger.force === 'threat' && word(syntax, i + 1) === 'by' && isNominal(syntax, i - 1))
    return passive(scope, i, trigger);
  if (
    isWished(scope, i) ||
    isPossible(scope, i) ||
    (trigger.force === 'plan' && isAsked(scope, subjectsOf(syntax, i)[0] ?? i))
  )
    return null;
  if (trigger.rule === 'refusal-rejected') return rejected(scope, i, i, trigger);
  const negated = isNegated(syntax, i);
  if (isDisowned(scope, i)) return null;
  const adjectival = xpos(syntax, i) === 'VBN' && isRelation(syntax, i, 'acl');
  const to = frameTo(scope, i);
  if (to.verb >= 0 && trigger.frames.includes('to')) {
    if (trigger.force === 'refusal' && SAYING.has(lemmaAt(syntax, to.verb))) return null;
    const built = actOf(scope, to.verb, to.to);
    // `promised not to`, `decided never to`: a promise keeps the `not` in its act, a plan turned round is a refusal.
    const inside = word(syntax, to.to + 1) === 'not' || word(syntax, to.to + 1) === 'never';
    const not = inside || word(syntax, to.to - 1) === 'not' || word(syntax, to.to - 1) === 'never';
    const plain = forceOf(trigger, lemmaAt(syntax, i), negated, not ? '' : lemmaAt(syntax, built.verb));
    const force = not && (plain === 'plan' || plain === 'threat') ? 'refusal' : plain;
    if (force === null || (not && plain === 'refusal')) return null;
    const act =
      not && force === 'promise' ? { first: inside ? to.to + 1 : to.to - 1, last: built.act.last } : built.act;
    const heads = boundBy(scope, i);
    if (heads.length === 0 || (!hasActor(scope, heads) && !PERSONAL.has(lemmaAt(syntax, i)))) return null;
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
    word(syntax, i + 1) === 'to' &&
    xpos(syntax, i + 2) === 'VBG' &&
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
  if (trigger.frames.includes('that') && !(adjectival && word(syntax, i + 1) !== 'that')) {
    const found = clauseAct(scope, i, trigger, negated);
    if (found) return found;
  }
  if (negated) return null;
  if (trigger.rule === 'promise-agreed' && word(syntax, i + 1) === 'to' && upos(syntax, i + 2) !== 'VERB') {
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
  if (trigger.rule === 'proposal' && xpos(syntax, i + 1) === 'VBG') {
    return {
      rule: 'commitment/proposal',
      force: 'plan',
      trigger: i,
      ...actOf(scope, i + 1, i),
      heads: boundBy(scope, i),
    };
  }
  if (trigger.frames.includes('np') && !adjectival) {
    if (lemmaAt(syntax, i) === 'guarantee' || lemmaAt(syntax, i) === 'offer') return null;
    const object = objectAct(scope, i);
    if (object === null || syntax.timeOf[object.verb]! >= 0 || lemmaAt(syntax, object.verb) === 'allegiance')
      return null;
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
function isDisowned({ syntax }: Scope, i: number): boolean {
  let at: number | null = i;
  for (let hop = 0; hop < 3 && at !== null; hop++) {
    const head: number | null = syntax.tokens[at]!.head;
    if (head !== null && head < i && lemmaAt(syntax, head) === 'deny') return true;
    at = head;
  }
  return false;
}

/** `averted X by promising Y`: what the promise kept away. */
function averted({ syntax, first }: Scope, i: number): { readonly averted?: Range } {
  if (word(syntax, i - 1) !== 'by') return {};
  for (let k = i - 2; k >= first && k >= i - 40; k--) {
    if (!isVerb(syntax, k)) continue;
    const base = lemmaAt(syntax, k);
    const phrasal = AVERTING_PHRASES.has(base) && word(syntax, k + 1) === 'off';
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
  const { syntax, last } = scope;
  let beneficiary: Range | null = null;
  for (let k = i + 1; k < last && k < i + 14; k++) {
    const verb = infinitive(
      syntax,
      k,
      (k === i + 1 || word(syntax, k - 1) === 'not' || word(syntax, k - 1) === 'never' || syntax.timeOf[k - 1]! >= 0) &&
        EXPECTING.has(lemmaAt(syntax, i)),
    );
    if (verb >= 0)
      return k === i + 1 || isUnder(syntax, verb, i) || beneficiary !== null || dated(syntax, i + 1, k)
        ? { verb, to: k, beneficiary }
        : NO_FRAME;
    const tag = upos(syntax, k);
    if (syntax.timeOf[k]! >= 0 || tag === 'ADV' || word(syntax, k) === 'not') continue;
    if (beneficiary === null && (tag === 'ADP' || isNominal(syntax, k) || tag === 'DET' || tag === 'ADJ')) {
      const w = word(syntax, k);
      if (tag === 'ADP' && w !== 'with' && w !== 'to') {
        if (
          syntax.timeOf[k + 1]! >= 0 ||
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
      const head = nextNominal(syntax, tag === 'ADP' ? k + 1 : k, last);
      // `pledged a million to rebuild`: a thing promised, not one to whom.
      if (head < 0 || (tag !== 'ADP' && !isActor(scope, head))) return NO_FRAME;
      beneficiary = phraseOf(syntax, head);
      k = Math.max(head, beneficiary.last - 1);
      continue;
    }
    if (tag === 'DET' || tag === 'ADJ' || isNominal(syntax, k)) continue;
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

function dated(syntax: Scope['syntax'], from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (syntax.timeOf[k]! < 0 && upos(syntax, k) !== 'ADP' && upos(syntax, k) !== 'ADV') return false;
  return to > from;
}

/**
 * The clause after a trigger: `pledged that no ship would wait`, `promised it will pay`. The clause must look ahead.
 */
function clauseAct(scope: Scope, i: number, trigger: Trigger, negated: boolean): Candidate | null {
  const { syntax, last } = scope;
  let that = -1;
  let beneficiary: Range | null = null;
  for (let k = i + 1; k < last && k <= i + 8; k++) {
    if (word(syntax, k) === 'that') {
      that = k;
      if (k > i + 1) {
        const head = nextNominal(syntax, i + 1, k);
        if (head > 0 && syntax.timeOf[head]! < 0) beneficiary = phraseOf(syntax, head);
      }
      break;
    }
    if (upos(syntax, k) === 'PUNCT' && word(syntax, k) !== '“') break;
  }
  const from = that >= 0 ? that : i;
  for (let k = from + 1; k < last && k < from + 24; k++) {
    const w = word(syntax, k);
    if (w === ';' || w === '.' || (that < 0 && (w === ',' || k > i + 6))) return null;
    const modal = xpos(syntax, k) === 'MD';
    const base = trigger.rule === 'proposal' && that >= 0 && isSubjunctive(syntax, k);
    if (!modal && isFiniteVerb(syntax, k) && !base && !inCondition(scope, k)) return null;
    if (!modal && !base) continue;
    if (inCondition(scope, k)) continue;
    // What is suggested with `would` is held to be so, not proposed.
    if (modal && lemmaAt(syntax, i) === 'suggest' && w !== 'should') return null;
    if (modal && (w === 'can' || w === 'could' || w === 'may' || w === 'might')) return null;
    const verb = modal ? governed(syntax, k) : k;
    if (verb < 0 || negated) return null;
    const subjects = subjectsOf(syntax, verb).filter((head) => head > i);
    const pronoun = subjects.length > 0 && subjects.every((head) => xpos(syntax, head) === 'PRP');
    // `that no ship will be turned away`: who is acted on is not bound.
    const own = (hasActor(scope, subjects) || pronoun) && !isPassive(syntax, verb);
    // `experts agree that prices will rise` is an opinion: terms are agreed, in the past, for those they bind.
    if (trigger.rule === 'promise-agreed' && (!own || xpos(syntax, i) === 'VBP' || xpos(syntax, i) === 'VBZ'))
      return null;
    if (!own && !hasActor(scope, boundBy(scope, i))) return null;
    const refuses = own && isNegated(syntax, verb);
    const built = own
      ? actOf(scope, verb, k)
      : { verb, act: { first: from + 1, last: actOf(scope, verb, k).act.last } };
    if (trigger.force === 'threat' && trigger.rule === 'threat-warned' && !HARM.has(lemmaAt(syntax, built.verb)))
      return null;
    const force =
      trigger.force === 'promise' && refuses
        ? 'refusal'
        : trigger.rule === 'promise-agreed' && (w === 'must' || w === 'should')
          ? 'duty'
          : (forceOf(trigger, lemmaAt(syntax, i), false, lemmaAt(syntax, built.verb)) ?? trigger.force);
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

/** `proposed that the port close`, `that he be released`: a base form, which a present tense in the plural is not. */
function isSubjunctive(syntax: ReportSyntax, k: number): boolean {
  const tag = xpos(syntax, k);
  return tag === 'VB' || (tag === 'VBP' && word(syntax, k) === lemmaAt(syntax, k));
}

/** Whose promise or threat it is. */
function boundBy({ syntax }: Scope, i: number): readonly number[] {
  const heads = speakersFor(syntax, subjectsOf(syntax, i));
  const head = syntax.tokens[i]!.head;
  // `Ana Reis, the mayor, promised to`: the verb of the sentence taken for a participle.
  // `averted tariffs threatened by one by promising`: the means is the main clause's.
  if (heads.length === 0 && xpos(syntax, i) === 'VBG' && word(syntax, i - 1) === 'by')
    return beforeFinite(syntax, i, sentenceAt(syntax, i).first);
  if (
    heads.length === 0 &&
    isRelation(syntax, i, 'acl') &&
    head !== null &&
    head < i &&
    isNominal(syntax, head) &&
    word(syntax, i + 1) !== 'by'
  )
    return conjuncts(syntax, head);
  return heads;
}

/** `tariffs threatened by the premier`, `the proposal was rejected by the union`. */
function passive(scope: Scope, i: number, trigger: Trigger): Candidate | null {
  const { syntax, last } = scope;
  if (trigger.rule !== 'refusal-rejected' && trigger.force !== 'threat' && trigger.force !== 'promise') return null;
  if (lemmaAt(syntax, i) === 'agree' || isNegated(syntax, i)) return null;
  const agent = agentOf(syntax, i, last);
  if (agent === null) return trigger.force === 'promise' ? promisedTo(scope, i, trigger) : null;
  const head = agent.last - 1;
  if (trigger.rule === 'refusal-rejected' && rulerIn(syntax, agent)) return null;
  const opposed = trigger.rule === 'refusal-rejected' && RESISTING.has(lemmaAt(syntax, i));
  const reduced =
    isRelation(syntax, i, 'acl') && isNominal(syntax, syntax.tokens[i]!.head ?? i) ? syntax.tokens[i]!.head : null;
  const heads =
    reduced !== null && reduced < i
      ? [outermost(syntax, reduced)]
      : childOf(syntax, i, 'aux:pass', 'nsubj:pass') >= 0
        ? subjectsOf(syntax, i)
        : nounBefore(syntax, i);
  const subject = heads[0];
  if (subject === undefined || upos(syntax, subject) === 'PRON' || (opposed && !PRESSURE.has(lemmaAt(syntax, subject))))
    return null;
  const { first } = phraseOf(syntax, subject);
  const end = isPassive(syntax, i) && !isRelation(syntax, i, 'acl') ? phraseOf(syntax, subject).last : i;
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
  const { syntax } = scope;
  if (isRelation(syntax, i, 'acl') || !isPassive(syntax, i)) return null;
  const subject = subjectsOf(syntax, i)[0];
  if (subject === undefined || !isActor(scope, subject)) return null;
  const verb = infinitive(syntax, i + 1);
  const built = verb >= 0 ? null : objectAct(scope, i);
  // `were offered to pay` binds nobody; a thing promised does.
  return built && syntax.timeOf[built.verb]! < 0
    ? {
        rule: `commitment/${trigger.rule}`,
        force: 'promise',
        trigger: i,
        ...built,
        heads: [],
        beneficiary: phraseOf(syntax, subject),
      }
    : null;
}

/** The noun that a phrase is about, over prepositions to its left: `tariffs` of `tariffs on goods`. */
function outermost(syntax: Scope['syntax'], noun: number): number {
  let at = noun;
  for (let hop = 0; hop < 2; hop++) {
    const { first } = phraseOf(syntax, at);
    const w = word(syntax, first - 1);
    if (
      upos(syntax, first - 1) !== 'ADP' ||
      (w !== 'on' && w !== 'of' && w !== 'against' && w !== 'for') ||
      upos(syntax, first - 2) !== 'NOUN'
    )
      break;
    at = first - 2;
  }
  return at;
}

function nounBefore(syntax: Scope['syntax'], i: number): readonly number[] {
  return isNominal(syntax, i - 1) ? [outermost(syntax, i - 1)] : [];
}

function rulerIn(syntax: Scope['syntax'], { first, last }: Range): boolean {
  for (let k = first; k < last; k++) if (RULERS.has(lemmaAt(syntax, k))) return true;
  return false;
}

/** `has rebuffed`: active, whatever it hangs on. */
function isPerfect(syntax: Scope['syntax'], i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
    const w = word(syntax, k);
    if (w === 'has' || w === 'have' || w === 'had' || w === "'ve") return true;
    if (upos(syntax, k) !== 'ADV' && upos(syntax, k) !== 'PART') return false;
  }
  return false;
}

/** `rejected the demand`, `ruled out sending troops`: not claims, which are denied, nor rulings. */
export function rejected(scope: Scope, i: number, end: number, trigger: Trigger): Candidate | null {
  const { syntax } = scope;
  if (isNegated(syntax, i) || isWished(scope, i) || isPossible(scope, i)) return null;
  if (
    xpos(syntax, i) === 'VBN' &&
    !isPerfect(syntax, i) &&
    (isPassive(syntax, i) || isRelation(syntax, i, 'acl') || isRelation(syntax, i, 'amod'))
  )
    return end === i ? passive(scope, i, trigger) : null;
  const heads = boundBy(scope, i);
  if (heads.some((head) => RULERS.has(lemmaAt(syntax, head))) || !hasActor(scope, heads)) return null;
  if (xpos(syntax, end + 1) === 'VBG' && childOf(syntax, end + 1, 'obj', 'obl', 'advmod', 'xcomp') >= 0) {
    return { rule: `commitment/${trigger.rule}`, force: 'refusal', trigger: i, ...actOf(scope, end + 1, end), heads };
  }
  const object = objectAct(scope, end);
  if (object === null) return null;
  let noun = object.verb;
  // The head of what is rejected, where the parse knows it.
  const parsed = childOf(syntax, i, 'obj');
  if (parsed > i && parsed < object.act.last) noun = parsed;
  if (
    ASSERTIONS.has(lemmaAt(syntax, noun)) ||
    (word(syntax, noun) === 'talk' && word(syntax, noun + 1) === 'of') ||
    syntax.timeOf[noun]! >= 0
  )
    return null;
  if (RESISTING.has(lemmaAt(syntax, i)) && !PRESSURE.has(lemmaAt(syntax, noun))) return null;
  return { rule: `commitment/${trigger.rule}`, force: 'refusal', trigger: i, verb: noun, act: object.act, heads };
}

/** True for a trigger in the infinitive that someone else only asks for. */
function isWished({ syntax }: Scope, i: number): boolean {
  if (xpos(syntax, i) !== 'VB' || word(syntax, i - 1) !== 'to') return false;
  const head = syntax.tokens[i]!.head;
  if (head !== null && head < i && WISHING.has(lemmaAt(syntax, head))) return true;
  for (let k = i - 2; k >= i - 6 && k >= 0; k--) if (isVerb(syntax, k)) return WISHING.has(lemmaAt(syntax, k));
  return false;
}

/** True for a trigger that may or could be: `might agree to`. */
export function isPossible({ syntax }: Scope, i: number): boolean {
  for (let k = i - 1; k >= i - 4 && k >= 0; k--) {
    const w = word(syntax, k);
    if (w === 'may' || w === 'might' || w === 'could' || w === 'can' || w === 'should') return true;
    if (upos(syntax, k) !== 'AUX' && upos(syntax, k) !== 'ADV' && upos(syntax, k) !== 'PART') return false;
  }
  return false;
}
