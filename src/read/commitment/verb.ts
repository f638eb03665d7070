import { type Complement, complementOf } from '../grammar/complement.js';
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
import { governed, infinitive, isNegated, isPassive, verbGroup } from '../grammar/verb-group.js';
import { isFiniteVerb, isNominal, isQuoteMark, isVerb } from '../grammar/word-class.js';
import { AGREEMENTS } from '../grammar/words.js';
import { actOf, type Candidate, hasActor, isActor, objectAct, type Scope } from './candidate.js';
import { agentOf, conditionsBetween, nextNominal } from './condition.js';
import {
  ASSERTIONS,
  AVERTING,
  AVERTING_PHRASES,
  HARM,
  HARM_ALWAYS,
  INVITATIONS,
  NOT_UNDERTAKEN,
  OFFERED_WORDS,
  RULERS,
  SCHEDULED,
  type Trigger,
} from './en.js';
import { inCondition, isAsked, isSaying, reported } from './supposed.js';

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

/** A trigger that is a verb, with what its group and place say of it. */
interface VerbTrigger {
  readonly scope: Scope;
  readonly i: number;
  readonly trigger: Trigger;
  readonly negated: boolean;
  /** `the port, promised to Oran`: a participle on a noun. */
  readonly adjectival: boolean;
}

/** What a verb of commitment may be followed by, in the order in which it is asked. */
const FOLLOWED_BY: readonly ((at: VerbTrigger) => Candidate | null | 'none')[] = [
  promisedToDo,
  committedToDoing,
  promisedThat,
  acceptedInvitation,
  agreedToThing,
  proposedDoing,
  promisedThing,
];

/** A commitment by a verb: `promised to`, `agreed that`, `threatened a levy`. */
export function atVerb(scope: Scope, i: number, trigger: Trigger): Candidate | null {
  const { syntax } = scope;
  if (xpos(syntax, i) === 'VBN' && isPassive(syntax, i)) return passive(scope, i, trigger);
  // `tariffs threatened by the premier`
  if (trigger.force === 'threat' && word(syntax, i + 1) === 'by' && isNominal(syntax, i - 1))
    return passive(scope, i, trigger);
  if (isUnsure(scope, i, trigger)) return null;
  if (trigger.rule === 'refusal-rejected') return rejected(scope, i, i, trigger);
  if (isDisowned(scope, i)) return null;
  const adjectival = xpos(syntax, i) === 'VBN' && isRelation(syntax, i, 'acl');
  const at = { scope, i, trigger, negated: isNegated(syntax, i), adjectival };
  for (const follows of FOLLOWED_BY) {
    const found = follows(at);
    if (found !== null) return found === 'none' ? null : found;
  }
  return null;
}

/** Only wished for, only possible, or asked about. */
function isUnsure(scope: Scope, i: number, { force, rule }: Trigger): boolean {
  if (isWished(scope, i) || isPossible(scope, i) || isYetTo(scope.syntax, i)) return true;
  if (isLaidTo(scope, i) || (force === 'plan' && isLongAgo(scope, i))) return true;
  if (rule === 'refusal' && isHabit(scope, i)) return true;
  return force === 'plan' && isAsked(scope, subjectsOf(scope.syntax, i)[0] ?? i);
}

/** `was planning to attack`, told of others or by the one who tells the story: a plan that once was. */
function isLongAgo(scope: Scope, i: number): boolean {
  const { syntax } = scope;
  const { be } = verbGroup(syntax, i);
  const once = be === 'past' && xpos(syntax, i) === 'VBG';
  if (!once && !(word(syntax, i - 1) === 'had' && xpos(syntax, i) === 'VBN')) return false;
  const [head] = subjectsOf(syntax, i);
  const speaker = head !== undefined && xpos(syntax, head) === 'PRP';
  return !speaker && !(reported(scope, i, i) && !isAlleged(syntax, i));
}

/** `has yet to agree`: it has not. */
function isYetTo(syntax: ReportSyntax, i: number): boolean {
  return word(syntax, i - 1) === 'to' && word(syntax, i - 2) === 'yet';
}

/** `accused of planning to` */
function isLaidTo({ syntax }: Scope, i: number): boolean {
  if (word(syntax, i - 1) !== 'of' || xpos(syntax, i) !== 'VBG') return false;
  for (let k = i - 2; k >= 0 && k > i - 9; k--) if (LAYING.has(lemmaAt(syntax, k))) return true;
  return false;
}

const LAYING: ReadonlySet<string> = new Set(['accuse', 'suspect', 'convict', 'guilty', 'accusation']);

/** `refused to criticise him over the years`: what one does not do, told of a long time. */
export function isHabit({ syntax, first, last }: Scope, i: number): boolean {
  for (let k = i - 1; k > first && k > i - 10; k--)
    if (word(syntax, k) === 'for' && LONG.has(word(syntax, k + 1))) return true;
  if (word(syntax, first) === 'for' && LONG.has(word(syntax, first + 1))) return true;
  if (word(syntax, i - 1) === 'always') return true;
  for (let k = i + 1; k < last && k < i + 16; k++) {
    if (word(syntax, k) !== 'years' && word(syntax, k) !== 'decades') continue;
    const w =
      syntax.lower[k - 1] === 'the' || syntax.lower[k - 1] === 'many' ? word(syntax, k - 2) : word(syntax, k - 1);
    if (w === 'over' || w === 'for' || w === 'through') return true;
  }
  return false;
}

const LONG: ReadonlySet<string> = new Set(['years', 'decades', 'months', 'centuries', 'generations']);

/** `claimed that Oran was planning to`: what one side lays to another. */
function isAlleged(syntax: ReportSyntax, i: number): boolean {
  const { first } = sentenceAt(syntax, i);
  for (let k = i - 1; k >= first && k > i - 12; k--) if (ALLEGING.has(lemmaAt(syntax, k))) return true;
  return false;
}

const ALLEGING: ReadonlySet<string> = new Set([
  'claim',
  'allege',
  'accuse',
  'charge',
  'insist',
  'prosecutor',
  'prosecution',
  'indictment',
  'investigator',
  'detective',
]);

/** `promised to pay`, `vowed never to return`, `decided not to sell` */
function promisedToDo({ scope, i, trigger, negated }: VerbTrigger): Candidate | 'none' | null {
  const { syntax } = scope;
  if (!trigger.frames.includes('to')) return null;
  const to = frameTo(scope, i);
  if (to.verb < 0) return null;
  if (trigger.force === 'refusal' && isSaying(syntax, to.verb)) return 'none';
  const built = actOf(scope, to.verb, to.to);
  const not = negationOf(syntax, to.to);
  const force = infinitiveForce(trigger, lemmaAt(syntax, i), negated, not >= 0 ? null : lemmaAt(syntax, built.verb));
  if (force === null) return 'none';
  // A promise keeps the `not` in its act, a plan turned round is a refusal.
  const act = not >= 0 && force === 'promise' ? { first: not, last: built.act.last } : built.act;
  const heads = boundBy(scope, i);
  if (heads.length === 0 || (!hasActor(scope, heads) && !PERSONAL.has(lemmaAt(syntax, i)))) return 'none';
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

/** The "not" or "never" right before or behind the "to" at `to`; -1 for none. */
function negationOf(syntax: ReportSyntax, to: number): number {
  for (const i of [to + 1, to - 1, to + 2, to - 2]) {
    const between = i === to + 2 ? to + 1 : i === to - 2 ? to - 1 : i;
    if (between !== i && !isQuoteMark(syntax, between)) continue;
    if (word(syntax, i) === 'not' || word(syntax, i) === 'never') return i;
  }
  return -1;
}

/** The force of an infinitive; `act` is null where the infinitive is negated. */
function infinitiveForce(
  trigger: Trigger,
  base: string,
  negated: boolean,
  act: string | null,
): Candidate['force'] | null {
  const plain = forceOf(trigger, base, negated, act ?? '');
  if (act !== null) return plain;
  if (plain === 'refusal') return null;
  return plain === 'plan' || plain === 'threat' ? 'refusal' : plain;
}

/** `committed to reopening the line` */
function committedToDoing({ scope, i, trigger, negated }: VerbTrigger): Candidate | null {
  const { syntax } = scope;
  if (!trigger.frames.includes('ing') || trigger.force !== 'promise' || negated) return null;
  if (word(syntax, i + 1) !== 'to' || xpos(syntax, i + 2) !== 'VBG') return null;
  return { ...plainly(scope, i, trigger), ...actOf(scope, i + 2, i + 1) };
}

/** `promised that it would pay`; what is not promised is nothing. */
function promisedThat({ scope, i, trigger, negated, adjectival }: VerbTrigger): Candidate | 'none' | null {
  const opens = word(scope.syntax, i + 1) === 'that';
  const found =
    trigger.frames.includes('that') && (opens || !adjectival) ? clauseAct(scope, i, trigger, negated) : null;
  return found ?? (negated ? 'none' : null);
}

/** `accepted the invitation to meet`, not `accepted the blame` */
function acceptedInvitation({ scope, i, trigger, negated }: VerbTrigger): Candidate | 'none' | null {
  const { syntax } = scope;
  if (trigger.rule !== 'promise-accepted') return null;
  const object = negated ? null : objectAct(scope, i);
  if (object === null) return 'none';
  const noun = childOf(syntax, i, 'obj');
  if (!INVITATIONS.has(lemmaAt(syntax, noun > i ? noun : object.verb))) return 'none';
  const found = { ...plainly(scope, i, trigger), ...object };
  return found.heads.length > 0 && !found.heads.some((head) => RULERS.has(lemmaAt(syntax, head))) ? found : 'none';
}

/** `agreed to a truce` */
function agreedToThing({ scope, i, trigger }: VerbTrigger): Candidate | 'none' | null {
  const { syntax } = scope;
  const commits = lemmaAt(syntax, i) === 'commit';
  if (trigger.rule !== 'promise-agreed' && !commits) return null;
  if (word(syntax, i + 1) !== 'to') return commits ? null : agreedThing({ scope, i, trigger });
  if (upos(syntax, i + 2) === 'VERB') return null;
  const object = objectAct(scope, i + 1);
  // `committed to the cause` binds to nothing that can be done.
  if (commits && (object === null || !isDone(syntax, object.verb))) return null;
  return object === null ? 'none' : { ...plainly(scope, i, trigger), ...object };
}

/** `agreed a pause in the patrols`: what is to be; an agreement that is agreed is there, unless it is of a truce. */
function agreedThing({ scope, i, trigger }: Pick<VerbTrigger, 'scope' | 'i' | 'trigger'>): Candidate | null {
  const { syntax } = scope;
  const tag = upos(syntax, i + 1);
  if (tag !== 'DET' && tag !== 'NUM' && tag !== 'PUNCT') return null;
  const object = objectAct(scope, i);
  if (object === null || syntax.timeOf[object.verb]! >= 0 || isPassive(syntax, i)) return null;
  const base = lemmaAt(syntax, object.verb);
  const found = { ...plainly(scope, i, trigger), ...object };
  return PAUSES.has(base) && hasActor(scope, found.heads) ? found : null;
}

const PAUSES: ReadonlySet<string> = new Set(
  `truce ceasefire pause corridor cut increase extension freeze exchange swap withdrawal halt reduction plan timetable
  programme program measure package loan payment rise limit quota cap ban moratorium`.split(/\s+/),
);

/** A noun of what is agreed or done: a truce, talks, a withdrawal. */
function isDone(syntax: ReportSyntax, noun: number): boolean {
  const base = lemmaAt(syntax, noun);
  return AGREEMENTS.has(base) || SCHEDULED.has(base) || INVITATIONS.has(base);
}

/** `proposed closing the port` */
function proposedDoing({ scope, i, trigger }: VerbTrigger): Candidate | null {
  if (trigger.rule !== 'proposal' || xpos(scope.syntax, i + 1) !== 'VBG') return null;
  return { ...plainly(scope, i, trigger), ...actOf(scope, i + 1, i) };
}

/** `pledged a million`, `threatened a levy` */
function promisedThing({ scope, i, trigger, adjectival }: VerbTrigger): Candidate | null {
  const { syntax } = scope;
  const base = lemmaAt(syntax, i);
  const said = adjectival && !(xpos(syntax, i) === 'VBG' && trigger.force === 'threat');
  if (!trigger.frames.includes('np') || said || base === 'guarantee' || base === 'offer') return null;
  const object = objectAct(scope, i);
  if (object === null || syntax.timeOf[object.verb]! >= 0 || lemmaAt(syntax, object.verb) === 'allegiance') return null;
  // `threatened the witness`: the one threatened, not what with.
  if (trigger.force === 'threat' && isActor(scope, object.verb)) return null;
  const found = { ...plainly(scope, i, trigger), ...object };
  return hasActor(scope, found.heads) || (found.heads.length > 0 && PERSONAL.has(base)) ? found : null;
}

/** What every plain commitment of a trigger has. */
function plainly(scope: Scope, i: number, trigger: Trigger): Pick<Candidate, 'rule' | 'force' | 'trigger' | 'heads'> {
  return { rule: `commitment/${trigger.rule}`, force: trigger.force, trigger: i, heads: boundBy(scope, i) };
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

/** The infinitive of a trigger with whom it is told to. */
interface InfinitiveFrame {
  readonly verb: number;
  readonly to: number;
  readonly beneficiary: Range | null;
}

/** The infinitive after a trigger, over one addressee: `promised the unions to`, `agreed with Oran on Friday to`. */
function frameTo(scope: Scope, i: number): InfinitiveFrame {
  const { syntax, last } = scope;
  let beneficiary: Range | null = null;
  for (let k = i + 1; k < last && k < i + 14; k++) {
    const verb = infinitive(syntax, k, isExpected(syntax, i, k));
    if (verb >= 0) {
      const near =
        k === i + 1 ||
        isQuoteMark(syntax, i + 1) ||
        beneficiary !== null ||
        isUnder(syntax, verb, i) ||
        dated(syntax, i + 1, k);
      return near ? { verb, to: k, beneficiary } : NO_FRAME;
    }
    if (isPassedOver(syntax, k)) continue;
    const phrase: Range | 'circumstance' | 'thing' | null = beneficiary === null ? phraseBetween(scope, k) : null;
    if (phrase === 'circumstance') continue;
    if (phrase === 'thing') return NO_FRAME;
    if (phrase !== null) {
      beneficiary = phrase;
      k = Math.max(k, phrase.last - 1);
    } else if (!isPhraseWord(syntax, k)) return NO_FRAME;
  }
  return NO_FRAME;
}

/** Right behind a verb that wants one, "to" opens an infinitive whatever the next word was taken for. */
function isExpected(syntax: ReportSyntax, i: number, k: number): boolean {
  if (!EXPECTING.has(lemmaAt(syntax, i))) return false;
  const before = word(syntax, k - 1);
  return (
    k === i + 1 || before === 'not' || before === 'never' || isQuoteMark(syntax, k - 1) || syntax.timeOf[k - 1]! >= 0
  );
}

function isPassedOver(syntax: ReportSyntax, k: number): boolean {
  return syntax.timeOf[k]! >= 0 || upos(syntax, k) === 'ADV' || word(syntax, k) === 'not' || isQuoteMark(syntax, k);
}

function isPhraseWord(syntax: ReportSyntax, k: number): boolean {
  const tag = upos(syntax, k);
  return tag === 'DET' || tag === 'ADJ' || isNominal(syntax, k);
}

/** The phrase at `k` as whom it is told to; a phrase of place or time; a thing, which is told to nobody; else null. */
function phraseBetween({ syntax, last, ...scope }: Scope, k: number): Range | 'circumstance' | 'thing' | null {
  const preposition = upos(syntax, k) === 'ADP';
  if (!preposition && !isPhraseWord(syntax, k)) return null;
  const w = word(syntax, k);
  if (preposition && w !== 'with' && w !== 'to')
    return syntax.timeOf[k + 1]! >= 0 || CIRCUMSTANCES.has(w) ? 'circumstance' : 'thing';
  const head = nextNominal(syntax, preposition ? k + 1 : k, last);
  // `pledged a million to rebuild`: a thing promised, not one to whom.
  if (head < 0 || (!preposition && !isActor({ syntax, last, ...scope }, head))) return 'thing';
  return { first: phraseOf(syntax, head).first, last: Math.max(head + 1, phraseOf(syntax, head).last) };
}

/** Prepositions of when and where a promise was made. */
const CIRCUMSTANCES: ReadonlySet<string> = new Set(['during', 'at', 'in', 'under', 'last', 'on']);

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
  'plan',
  'decide',
]);

const NO_FRAME = { verb: -1, to: -1, beneficiary: null } as const;

function dated(syntax: Scope['syntax'], from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (syntax.timeOf[k]! < 0 && upos(syntax, k) !== 'ADP' && upos(syntax, k) !== 'ADV') return false;
  return to > from;
}

/** The clause after a trigger that looks ahead: its modal (or base form) and its verb. */
interface PromisedClause {
  readonly complement: Complement;
  /** The modal, or the base form of what is proposed. */
  readonly at: number;
  readonly verb: number;
}

/**
 * The clause after a trigger: `pledged that no ship would wait`, `promised it will pay`. The clause must look ahead.
 */
function clauseAct(scope: Scope, i: number, trigger: Trigger, negated: boolean): Candidate | null {
  const { syntax } = scope;
  const clause = promisedClause(scope, i, trigger);
  if (clause === null || negated) return null;
  const { complement, at, verb } = clause;
  const speakers = boundBy(scope, i);
  if (trigger.rule === 'proposal') {
    const others = subjectsOf(syntax, verb).filter((head) => head > i);
    if (
      lemmaAt(syntax, i) === 'suggest' &&
      others.some((head) => xpos(syntax, head) === 'NNP' || isNegated(syntax, verb))
    )
      return null;
    // What is proposed to several binds none of them yet: the proposer is the one who speaks for it.
    const act = { first: complement.from, last: actOf(scope, verb, at).act.last };
    return { rule: 'commitment/proposal', force: 'plan', trigger: i, verb, act, heads: speakers };
  }
  const subjects = subjectsOf(syntax, verb).filter((head) => head > i);
  const pronoun = subjects.length > 0 && subjects.every((head) => xpos(syntax, head) === 'PRP');
  // `that no ship will be turned away`: who is acted on is not bound.
  const own = (hasActor(scope, subjects) || pronoun) && !isPassive(syntax, verb);
  if (isOpinion(scope, i, trigger, own) || (!own && !hasActor(scope, speakers))) return null;
  const built = own
    ? actOf(scope, verb, at)
    : { verb, act: { first: complement.from, last: actOf(scope, verb, at).act.last } };
  const base = lemmaAt(syntax, built.verb);
  if (trigger.rule === 'threat-warned' && !HARM.has(base) && !(pronoun && isConditional(scope, i, base))) return null;
  const force = clauseForce(scope, clause, trigger, lemmaAt(syntax, i), base, own);
  return {
    rule: ruleOf(trigger, force),
    force,
    trigger: i,
    ...built,
    heads: own && !(pronoun && speakers.length > 0) ? subjects : speakers,
    beneficiary: complement.addressee,
  };
}

/** `warned that it would restart the mill if`: what one does on a condition, and warns of, is a threat. */
function isConditional({ conditions }: Scope, i: number, base: string): boolean {
  const near = conditionsBetween(conditions, i, i + 60);
  return !NOT_UNDERTAKEN.has(base) && near.some(({ first, exchange }) => first > i && !exchange);
}

/** `experts agree that prices will rise`: terms are agreed in the past, for those they bind; all else is an opinion. */
function isOpinion({ syntax }: Scope, i: number, trigger: Trigger, own: boolean): boolean {
  const present = xpos(syntax, i) === 'VBP' || xpos(syntax, i) === 'VBZ';
  return trigger.rule === 'promise-agreed' && (!own || present);
}

function clauseForce(
  { syntax }: Scope,
  { at, verb }: PromisedClause,
  trigger: Trigger,
  base: string,
  act: string,
  own: boolean,
): Candidate['force'] {
  if (trigger.force === 'promise' && own && isNegated(syntax, verb)) return 'refusal';
  const modal = word(syntax, at);
  if (trigger.rule === 'promise-agreed' && (modal === 'must' || modal === 'should')) return 'duty';
  return forceOf(trigger, base, false, act) ?? trigger.force;
}

/** Modals of what may be, not of what is undertaken. */
const MAY: ReadonlySet<string> = new Set(['can', 'could', 'may', 'might']);

function promisedClause(scope: Scope, i: number, trigger: Trigger): PromisedClause | null {
  const { syntax, last } = scope;
  const complement = complementOf(syntax, verbGroup(syntax, i));
  if (complement === null || complement.kind === 'infinitive') return null;
  const proposes = trigger.rule === 'proposal' && complement.that >= 0;
  for (let k = complement.from; k < last && k < complement.from + 24; k++) {
    const w = word(syntax, k);
    if (w === ';' || w === '.') return null;
    const modal = xpos(syntax, k) === 'MD';
    const base = proposes && isSubjunctive(syntax, k);
    if (inCondition(scope, k) || (!modal && !base && !isFiniteVerb(syntax, k))) continue;
    // What is suggested with `would` is held to be so, not proposed.
    const held = modal && lemmaAt(syntax, i) === 'suggest' && w !== 'should';
    if ((!modal && !base) || held || (modal && MAY.has(w))) return null;
    const verb = modal ? governed(syntax, k) : k;
    return verb < 0 ? null : { complement, at: k, verb };
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
  // `a contrary view is offered by`: said, not offered.
  const offered = lemmaAt(syntax, i) === 'offer' ? subjectsOf(syntax, i) : [];
  if (offered.some((head) => OFFERED_WORDS.has(lemmaAt(syntax, head)))) return null;
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
  if (isRelation(syntax, i, 'acl') || !isPassive(syntax, i) || lemmaAt(syntax, i) === 'offer') return null;
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
  if (xpos(syntax, end + 1) === 'VBG' && (end > i || childOf(syntax, end + 1, 'obj', 'obl', 'advmod', 'xcomp') >= 0)) {
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
export function isWished({ syntax }: Scope, i: number): boolean {
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
