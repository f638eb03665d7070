import { phraseOf } from '../grammar/noun-phrase.js';
import { hasEmptySubject } from '../grammar/polarity.js';
import { speakersFor, subjectsOf } from '../grammar/subject.js';
import { childOf, lemmaAt, type Range, type ReportSyntax, upos, word, xpos } from '../grammar/syntax.js';
import { governed, infinitive, isNegated, isPassive, verbGroup } from '../grammar/verb-group.js';
import { isVerb } from '../grammar/word-class.js';
import { AGREEMENTS } from '../grammar/words.js';
import { actOf, type Candidate, hasActor, isActor, type Scope } from './candidate.js';
import { agentOf, conditionsBetween } from './condition.js';
import { duesIn } from './due.js';
import {
  ASSENT,
  DISPOSED,
  HARM,
  HARM_ALWAYS,
  IN_PLACE,
  MEETINGS,
  NOT_UNDERTAKEN,
  RECKONINGS,
  RULES,
  SAYING,
  SCHEDULED,
  SETTING_OUT,
  SOMETIMES_UNDERTAKEN,
  TAKING_EFFECT,
  TROUBLES,
} from './en.js';
import { inCondition, isAsked, isForecast, isInvertedNo, isOfWhatIsNot, isSupposed, reported } from './supposed.js';

const WILL: ReadonlySet<string> = new Set(['will', "'ll", 'wo', 'shall']);
const WOULD: ReadonlySet<string> = new Set(['would', "'d"]);
const CAN: ReadonlySet<string> = new Set(['can', 'ca', 'could', 'can not', 'cannot']);

/**
 * Commitments by an auxiliary: `will`, `would` in what is told, `must`, `has to`, `is to`, `is going to`, `does not
 * accept`.
 */
export function atModal(scope: Scope, i: number): Candidate | null {
  const { syntax } = scope;
  const w = word(syntax, i);
  if (xpos(syntax, i) === 'MD' || (w === 'must' && isVerb(syntax, i + 1))) {
    // `her will`: the noun.
    if (
      isQuestion(scope) ||
      isQuotedQuestion(scope, i) ||
      xpos(syntax, i - 1) === 'PRP$' ||
      word(syntax, i - 1) === 'her'
    )
      return null;
    if (WILL.has(w) || WOULD.has(w)) return future(scope, i, WOULD.has(w));
    if (w === 'must') return duty(scope, i, governed(syntax, i), i);
    if (CAN.has(w)) return cannot(scope, i) ?? couldAgree(scope, i);
    return null;
  }
  const base = lemmaAt(syntax, i);
  if (base === 'have' || base === 'need') return obliged(scope, i);
  if (base === 'be') return destined(scope, i);
  if (base === 'go' && xpos(syntax, i) === 'VBG') return going(scope, i) ?? underway(scope, i);
  if (xpos(syntax, i) === 'VBG') return underway(scope, i);
  if (base === 'do') return doesNot(scope, i);
  if (
    TAKING_EFFECT.has(base) &&
    (xpos(syntax, i) === 'VBZ' || xpos(syntax, i) === 'VBP') &&
    upos(syntax, i) === 'VERB' &&
    !inCondition(scope, i)
  )
    return schedule(scope, i - 1, i, subjectsOf(syntax, i), false) ?? foreseen(scope, i);
  return SETTING_OUT.has(base) ? foreseen(scope, i) : null;
}

/** `tomorrow I go to Halden`, `the president travels to Oran on Monday`: the present with a day ahead. */
function foreseen(scope: Scope, i: number): Candidate | null {
  const { syntax, times } = scope;
  const tag = xpos(syntax, i);
  if ((tag !== 'VBZ' && tag !== 'VBP') || inCondition(scope, i) || isQuestion(scope)) return null;
  const heads = speakersFor(syntax, subjectsOf(syntax, i));
  if (!hasActor(scope, heads) || isNegated(syntax, i) || childOf(syntax, i, 'mark') >= 0) return null;
  const built = actOf(scope, i, i - 1);
  const first = Math.max(scope.first, Math.min(i, ...heads) - 3);
  const ahead = duesIn(syntax, times, first, built.act.last).some(
    ({ how, time }) => how === 'date' && scope.isAhead(time),
  );
  // Its trigger is the word before: an act that is itself a trigger would be told by another.
  return ahead ? { rule: 'commitment/plan-present', force: 'plan', trigger: i - 1, ...built, heads } : null;
}

/** A question undertakes nothing. */
function isQuestion({ syntax, last, first }: Scope): boolean {
  for (let i = last - 1; i >= first && i >= last - 3; i--) if (word(syntax, i).startsWith('?')) return true;
  return false;
}

/** `“What will we eat?” the child asked`: the question ends with its quotation. */
function isQuotedQuestion({ syntax, last }: Scope, i: number): boolean {
  if ((syntax.quoteOf[i] ?? -1) < 0) return false;
  for (let k = i + 1; k < last && k < i + 40 && syntax.quoteOf[k] === syntax.quoteOf[i]; k++) {
    if (word(syntax, k).startsWith('?')) return true;
    if (word(syntax, k) === ';' || word(syntax, k) === '.') return false;
  }
  return false;
}

/** Where the clause of the word at `i` lies under an agreement: `under the deal, ...`, `in return, ...`. */
export function underAgreement({ syntax, first }: Scope, i: number): boolean {
  for (let k = i - 1; k >= first && k >= i - 40; k--) {
    const w = word(syntax, k);
    if (w === 'return' || w === 'exchange') {
      if (word(syntax, k - 1) === 'in') return true;
      continue;
    }
    if (!AGREEMENTS.has(lemmaAt(syntax, k)) || !opensUnder(syntax, k, first)) continue;
    return true;
  }
  return false;
}

/**
 * True where a preposition of accord stands before the noun phrase that ends in `k`: `under the June deal`, `as part of
 * a pact`.
 */
function opensUnder(syntax: Scope['syntax'], k: number, first: number): boolean {
  for (let m = k - 1; m >= first && m >= k - 8; m--) {
    const w = word(syntax, m);
    if (
      w === 'under' ||
      (w === 'part' && word(syntax, m + 1) === 'of') ||
      (w === 'terms' && word(syntax, m + 1) === 'of') ||
      w === 'per'
    )
      return true;
    if (upos(syntax, m) === 'VERB' || w === ',') return false;
  }
  return false;
}

/** A modal of the future with its verb, and what stands around them. */
interface Future {
  readonly scope: Scope;
  /** The modal. */
  readonly i: number;
  readonly verb: number;
  readonly base: string;
  readonly heads: readonly number[];
  /** `would` in what is told. */
  readonly past: boolean;
  /** Under an agreement: `under the deal, Oran will`. */
  readonly agreed: boolean;
  readonly negated: boolean;
  readonly built: ReturnType<typeof actOf>;
}

/** What a modal of the future may be, in the order in which it is asked; `none` ends the asking. */
const FUTURES: readonly ((at: Future) => Candidate | 'none' | null)[] = [
  futurePassive,
  futureRefused,
  futureOfThing,
  futureReckoning,
  futureTrouble,
  futureWilled,
];

function future(scope: Scope, i: number, past: boolean): Candidate | null {
  const { syntax } = scope;
  const verb = governed(syntax, i);
  if (verb < 0 || inCondition(scope, i) || isPast(syntax, i, verb) || isPredicated(syntax, i, verb)) return null;
  const base = lemmaAt(syntax, verb);
  // `will have to` is a duty, `will be ready to` and `will begin to` are read at their own words.
  const obliged = base === 'have' ? infinitive(syntax, verb + 1) : -1;
  if (obliged >= 0) return past && !isBinding(scope, obliged) ? null : duty(scope, i, obliged, verb + 1);
  const heads = speakersFor(syntax, subjectsOf(syntax, verb));
  const agreed = underAgreement(scope, i);
  if (isSupposed(scope, i, verb, heads) || (past && !agreed && !reported(scope, i, verb))) return null;
  if (past && (isOfWhatIsNot(syntax, heads, base) || isNobody(syntax, heads))) return null;
  const negated = isNegated(syntax, verb) || isInvertedNo(scope, i) || hasEmptySubject(syntax, verb);
  const at = { scope, i, verb, base, heads, past, agreed, negated, built: actOf(scope, verb, i) };
  for (const is of FUTURES) {
    const found = is(at);
    if (found !== null) return found === 'none' ? null : found;
  }
  return null;
}

/** `he'd “directed” them`: the short form of "had". */
function isPast(syntax: ReportSyntax, i: number, verb: number): boolean {
  return xpos(syntax, verb) === 'VBD' || (word(syntax, i) === "'d" && xpos(syntax, verb) === 'VBN');
}

/** `won't be so easy to restart`, `would be able to`: what is said of it, with an infinitive under it. */
function isPredicated(syntax: ReportSyntax, i: number, verb: number): boolean {
  if (word(syntax, verb - 1) !== 'to') return false;
  for (let k = i + 1; k < verb; k++) if (lemmaAt(syntax, k) === 'be') return true;
  return false;
}

/** `no sane country would sign`: what any would do, told of none. */
function isNobody(syntax: ReportSyntax, heads: readonly number[]): boolean {
  return heads.some((head) => upos(syntax, head) === 'NOUN' && word(syntax, phraseOf(syntax, head).first) === 'no');
}

/** Verbs in whose passive who comes after is not who acts. */
const SUCCEEDING: ReadonlySet<string> = new Set(['replace', 'succeed', 'follow', 'join', 'accompany']);

/** `the line will be reopened by the state on 1 May` */
function futurePassive(at: Future): Candidate | 'none' | null {
  const { scope, i, verb, base, heads, agreed, negated, built } = at;
  const { syntax } = scope;
  if (!isPassive(syntax, verb) && !(base === 'be' && xpos(syntax, verb + 1) === 'VBN')) return null;
  if (SUCCEEDING.has(base)) return 'none';
  const punished = negated ? null : futurePunished(at);
  if (punished) return punished;
  const agent = agentOf(syntax, verb, built.act.last);
  const bound = { trigger: i, ...built, heads: agent ? [agent.last - 1] : [], ...(agent ? { party: agent } : {}) };
  if (negated) {
    const scheduled = heads[0] !== undefined && SCHEDULED.has(lemmaAt(syntax, heads[0]));
    return agent || scheduled ? { ...bound, rule: 'commitment/refusal-will', force: 'refusal' } : 'none';
  }
  const dated = duesIn(syntax, scope.times, built.act.first, built.act.last).length > 0;
  // `will be hit by the strike`: what befalls it by a thing that undertakes nothing.
  if (agent && !dated && !agreed && (!isActor(scope, agent.last - 1) || HARM.has(base) || NOT_UNDERTAKEN.has(base)))
    return 'none';
  const act = { first: subjectFirst(scope, heads, built.act.first), last: built.act.last };
  if (!agent && !dated && !agreed) {
    if (!isDisposed(scope, i, verb)) return 'none';
    return { ...bound, act, rule: 'commitment/plan-disposed', force: 'plan' };
  }
  return agreed
    ? { ...bound, act, rule: 'commitment/term-under', force: 'promise' }
    : { ...bound, act, rule: 'commitment/plan-passive', force: 'plan' };
}

/** `the line will be reopened, the minister said`: who tells how a thing is to be disposed of undertakes it. */
function isDisposed(scope: Scope, i: number, verb: number): boolean {
  const { syntax } = scope;
  const act = lemmaAt(syntax, verb) === 'be' ? verb + 1 : verb;
  if (!DISPOSED.has(lemmaAt(syntax, act)) || !(scope.isTold(i) || reported(scope, i, verb))) return false;
  return !isForecast(scope, i) && !isAsked(scope, i);
}

/** What is done to those who break a rule. */
const PENAL: ReadonlySet<string> = new Set(['prosecution', 'punishment', 'jail', 'prison', 'trial', 'deportation']);

/** `if you land there, you will be fined`: the one who says so threatens those to whom it is said. */
function futurePunished({ scope, i, verb, base, heads, built }: Future): Candidate | null {
  const { syntax, conditions } = scope;
  const to = word(syntax, scope.first) === 'anyone' ? 'anyone' : word(syntax, heads[0] ?? -1);
  if (!scope.isTold(i) || !TOLD_OF.has(to)) return null;
  if (to !== 'anyone' && conditionsBetween(conditions, verb - 60, verb + 60).length === 0) return null;
  let penal = HARM.has(base);
  for (let k = verb + 1; k < built.act.last && !penal; k++) penal = PENAL.has(word(syntax, k));
  return penal
    ? { rule: 'commitment/threat-reckoning', force: 'threat', heads: [], bindsSpeaker: true, trigger: i, ...built }
    : null;
}

const TOLD_OF: ReadonlySet<string> = new Set(['you', 'they', 'anyone', 'he', 'she']);

/** What one only declines to say is no refusal, but these are: `will not discuss the sale`. */
const REFUSED_SAYING: ReadonlySet<string> = new Set(['discuss', 'give', 'provide']);

/** `will not sell`, `would never accept` */
function futureRefused({ scope, i, verb, base, heads, negated, built }: Future): Candidate | 'none' | null {
  if (!negated) return null;
  const open = SOMETIMES_UNDERTAKEN.has(base) || STAYING.has(base) || isPlanned(scope, verb);
  const befalls = NOT_UNDERTAKEN.has(base) && !open;
  const says = SAYING.has(base) && !REFUSED_SAYING.has(base);
  if (!hasActor(scope, heads) || befalls || says || base === 'know') return 'none';
  return { rule: 'commitment/refusal-will', force: 'refusal', trigger: i, ...built, heads };
}

/** `the levy will take effect on 1 May` */
function futureOfThing(at: Future): Candidate | 'none' | null {
  const { scope, i, verb, heads, agreed } = at;
  if (hasActor(scope, heads)) return null;
  return schedule(scope, i, verb, heads, agreed) ?? inPlace(at) ?? thereWillBe(at) ?? 'none';
}

/** `the ferry will be available from 12 April`, `will be in service by May`: arranged for a day. */
function inPlace({ scope, i, verb, base, heads }: Future): Candidate | null {
  const { syntax, times } = scope;
  const state = word(syntax, verb);
  const next = word(syntax, verb + 1);
  const service = /^(?:service|force|effect|place|operation)$/.test(state) && word(syntax, verb - 1) === 'in';
  const placed = base === 'be' && (IN_PLACE.has(next) || (next === 'in' && IN_SERVICE.has(word(syntax, verb + 2))));
  if (!placed && !service && !IN_PLACE.has(state)) return null;
  const built = actOf(scope, verb, i);
  if (!duesIn(syntax, times, built.act.first, built.act.last).some(({ how }) => how !== 'length')) return null;
  const act = { first: subjectFirst(scope, heads, built.act.first), last: built.act.last };
  return { rule: 'commitment/schedule', force: 'plan', trigger: i, verb, act, heads: [] };
}

const IN_SERVICE: ReadonlySet<string> = new Set(['service', 'force', 'effect', 'place', 'operation', 'use']);

/** `there would be grave consequences`: the one who says so on a condition threatens. */
function thereWillBe({ scope, i, verb, heads }: Future): Candidate | null {
  const { syntax, last, stops } = scope;
  const subject = heads[0] ?? -1;
  if (word(syntax, i - 1) !== 'there' || !(scope.isTold(i) || reported(scope, i, verb))) return null;
  for (let k = i + 1; k < last && k < i + 9 && !stops.has(k); k++) {
    if (!RECKONINGS.has(lemmaAt(syntax, k)) || lemmaAt(syntax, k) === 'price') continue;
    const act = { first: i - 1, last: Math.max(k + 1, phraseOf(syntax, subject < i ? k : subject).last) };
    return {
      rule: 'commitment/threat-reckoning',
      force: 'threat',
      trigger: i,
      verb: k,
      act,
      heads: [],
      bindsSpeaker: true,
    };
  }
  return null;
}

/** `if they restart it, they will have big problems`: who is told so is threatened by the one who speaks. */
function futureTrouble({ scope, i, verb, base, built }: Future): Candidate | null {
  if (base !== 'have' || !scope.isTold(i)) return null;
  if (!troubleAfter(scope, verb)) return null;
  return { rule: 'commitment/threat-reckoning', force: 'threat', heads: [], bindsSpeaker: true, trigger: i, ...built };
}

/** `have big problems` with a condition in the sentence. */
function troubleAfter({ syntax, last, conditions }: Scope, verb: number): boolean {
  if (conditionsBetween(conditions, verb - 60, verb + 60).length === 0) return false;
  for (let k = verb + 1; k < last && k < verb + 6; k++) if (TROUBLES.has(lemmaAt(syntax, k))) return true;
  return false;
}

function futureReckoning({ scope, i, verb, built }: Future): Candidate | null {
  const reckoning = reckoningFor(scope, i, verb);
  return reckoning && { ...reckoning, trigger: i, ...built };
}

/** `will reopen the line`, `would retaliate if`, `shall pay` */
function futureWilled({ scope, i, verb, base, heads, past, agreed, built }: Future): Candidate | null {
  if ((base === 'be' || NOT_UNDERTAKEN.has(base)) && !isPlanned(scope, verb)) return null;
  const willed = { trigger: i, ...built, heads };
  if (agreed) return { rule: 'commitment/term-under', force: 'promise', ...willed };
  if (HARM_ALWAYS.has(base) || (HARM.has(base) && (conditional(scope, verb) || harmsHearer(scope, verb))))
    return { rule: 'commitment/threat-will', force: 'threat', ...willed };
  const own = heads.every((head) => word(scope.syntax, head) === 'we' || word(scope.syntax, head) === 'i');
  if (word(scope.syntax, i) === 'shall' && !own) return { rule: 'commitment/duty', force: 'duty', ...willed };
  return past
    ? { rule: 'commitment/plan-would', force: 'plan', ...willed }
    : { rule: 'commitment/plan-will', force: 'plan', ...willed };
}

/** `if you strike, we will fire you`: on a condition, to whom it is said. */
function harmsHearer(scope: Scope, verb: number): boolean {
  const { syntax, conditions } = scope;
  const object = word(syntax, verb + 1);
  if (object !== 'you' && object !== 'them' && object !== 'him' && object !== 'her') return false;
  return conditionsBetween(conditions, verb - 60, verb + 60).some(({ exchange }) => !exchange);
}

/** `if they come, they will pay a high price`: who is told so does not undertake it; the one who speaks threatens. */
function reckoningFor(
  scope: Scope,
  i: number,
  verb: number,
): Pick<Candidate, 'rule' | 'force' | 'heads' | 'bindsSpeaker'> | null {
  const { syntax, last } = scope;
  if (!scope.isTold(i) || !PAYING.has(lemmaAt(syntax, verb))) return null;
  for (let k = verb + 1; k < last && k < verb + 6; k++)
    if (RECKONINGS.has(lemmaAt(syntax, k)))
      return { rule: 'commitment/threat-reckoning', force: 'threat', heads: [], bindsSpeaker: true };
  return null;
}

const PAYING: ReadonlySet<string> = new Set(['pay', 'face', 'suffer', 'bear', 'feel']);

const RETURNING: ReadonlySet<string> = new Set(['back', 'home', 'out', 'away', 'ahead', 'forward']);

/**
 * True for a verb that is undertaken only with an object, an infinitive or a date: `will find the money`, not `will
 * find out`.
 */
function isPlanned({ syntax, times, last }: Scope, verb: number): boolean {
  const base = lemmaAt(syntax, verb);
  if (base === 'be') return false;
  if (STAYING.has(base)) return PLACING.has(word(syntax, verb + 1));
  if (ATTENDING.has(base))
    return duesIn(syntax, times, verb, Math.min(last, verb + 12)).some(({ how }) => how !== 'length');
  if (base === 'look') return word(syntax, verb + 1) === 'into';
  if (base === 'have') return MEETINGS.has(lemmaAt(syntax, childOf(syntax, verb, 'obj')));
  if ((base === 'come' || base === 'go') && RETURNING.has(word(syntax, verb + 1))) return true;
  if (base === 'go') return infinitive(syntax, verb + 1) >= 0 || word(syntax, verb + 1) === 'to';
  if (base === 'continue' && goesOn(syntax, verb)) return true;
  if (!SOMETIMES_UNDERTAKEN.has(base)) return false;
  return (
    upos(syntax, verb + 1) === 'DET' ||
    upos(syntax, verb + 1) === 'NUM' ||
    upos(syntax, verb + 1) === 'PROPN' ||
    xpos(syntax, verb + 1) === 'PRP$' ||
    infinitive(syntax, verb + 1) >= 0
  );
}

/** Verbs of staying, which one undertakes with a place; of being there, with a day. */
const STAYING: ReadonlySet<string> = new Set(['stay', 'remain']);
const PLACING: ReadonlySet<string> = new Set([
  'at',
  'in',
  'behind',
  'inside',
  'outside',
  'on',
  'with',
  'out',
  'put',
  'away',
]);
function goesOn(syntax: ReportSyntax, verb: number): boolean {
  const next = xpos(syntax, verb + 1) === 'VBG' || GOING_ON.has(word(syntax, verb + 1));
  return next || infinitive(syntax, verb + 1) >= 0;
}

const GOING_ON: ReadonlySet<string> = new Set(['with', 'as', 'its', 'their', 'his', 'her']);
const ATTENDING: ReadonlySet<string> = new Set(['appear', 'arrive', 'start']);

/** True where a condition stands near the verb and its failing brings the act about. */
function conditional({ conditions }: Scope, verb: number): boolean {
  return conditionsBetween(conditions, verb - 60, verb + 60).some(({ failing, exchange }) => failing && !exchange);
}

/** `the levy will take effect on 1 May`: nobody is named, but a date falls due. */
function schedule(scope: Scope, i: number, verb: number, heads: readonly number[], agreed: boolean): Candidate | null {
  const { syntax } = scope;
  const subject = heads[0] ?? scheduledBefore(scope, i);
  if (subject === undefined) return null;
  const built = actOf(scope, verb, i);
  // What hangs on a condition and has a date is arranged, whatever it is: `the ferries will sail on 1 May if ...`.
  const arranged =
    xpos(syntax, i) === 'MD' &&
    conditionsBetween(scope.conditions, built.act.first - 60, built.act.last + 6).length > 0 &&
    duesIn(syntax, scope.times, built.act.first, built.act.last).some(({ how }) => how === 'date') &&
    !NOT_UNDERTAKEN.has(lemmaAt(syntax, verb));
  if (!arranged && (!SCHEDULED.has(lemmaAt(syntax, subject)) || !TAKING_EFFECT.has(lemmaAt(syntax, verb)))) return null;
  if (
    duesIn(syntax, scope.times, built.act.first, built.act.last).length === 0 &&
    !agreed &&
    scope.conditions.length === 0
  )
    return null;
  const parties = partiesBetween(syntax, subject, verb);
  if (parties.length > 0) return { rule: 'commitment/schedule', force: 'plan', trigger: i, ...built, heads: parties };
  return {
    rule: 'commitment/schedule',
    force: 'plan',
    trigger: i,
    verb,
    act: {
      first: heads.length > 0 ? subjectFirst(scope, heads, built.act.first) : phraseOf(syntax, subject).first,
      last: built.act.last,
    },
    heads: [],
  };
}

/** `the truce between Dolmar and Kestria`: whose it is. */
function partiesBetween(syntax: ReportSyntax, subject: number, verb: number): readonly number[] {
  const found: number[] = [];
  if (word(syntax, subject + 1) !== 'between') return found;
  for (let k = subject + 2; k < verb && k < subject + 20; k++)
    if (upos(syntax, k) === 'PROPN' && upos(syntax, k + 1) !== 'PROPN') found.push(k);
  return found;
}

/** The noun of a schedule that opens the clause, where the parse lost it: `talks on a pilot zone would begin`. */
function scheduledBefore({ syntax, first }: Scope, i: number): number | undefined {
  for (let k = i - 1; k >= first && k >= i - 8 && upos(syntax, k) !== 'PUNCT'; k--)
    if (
      SCHEDULED.has(lemmaAt(syntax, k)) &&
      (k === first || upos(syntax, k - 1) === 'PUNCT' || upos(syntax, k - 1) === 'DET')
    )
      return k;
  return undefined;
}

/** Nouns before which a length of time says which one is meant: `the 90-day period`. */
const LENGTHS: ReadonlySet<string> = new Set(['period', 'deadline', 'truce', 'ceasefire', 'suspension', 'moratorium']);

function subjectFirst({ syntax }: Scope, heads: readonly number[], otherwise: number): number {
  const head = heads[0];
  if (head === undefined || head >= otherwise || otherwise - phraseOf(syntax, head).last > 3) return otherwise;
  let first = head;
  while (
    first > scopeFirst(syntax, head) &&
    syntax.leftEdge[head]! <= first - 1 &&
    (upos(syntax, first - 1) !== 'PUNCT' || word(syntax, first - 1) === '-') &&
    upos(syntax, first - 1) !== 'VERB' &&
    upos(syntax, first - 1) !== 'SCONJ' &&
    (syntax.timeOf[first - 1]! < 0 || LENGTHS.has(word(syntax, head)))
  )
    first--;
  return first;
}

function scopeFirst(syntax: Scope['syntax'], i: number): number {
  return syntax.sentences[syntax.sentenceOf[i]!]?.first ?? i;
}

/** What makes a past or supposed need a duty: a day ahead, or an agreement. */
function isBinding(scope: Scope, verb: number): boolean {
  const { syntax, times } = scope;
  const { act } = actOf(scope, verb, verb - 1);
  return (
    underAgreement(scope, verb) ||
    conditionsBetween(scope.conditions, act.first - 30, act.last + 6).length > 0 ||
    duesIn(syntax, times, act.first, act.last).some(({ how, time }) => how === 'deadline' || scope.isAhead(time))
  );
}

/** Nouns of what one may do: `the authority they say they have to search`. */
const POWERS: ReadonlySet<string> = new Set([
  'authority',
  'power',
  'right',
  'freedom',
  'chance',
  'time',
  'money',
  'ability',
  'mandate',
]);

/** True where "have" has a noun before its clause as its object: `the power they have to sell`. */
function hasObjectBefore({ syntax, first }: Scope, i: number): boolean {
  for (let k = i - 1; k >= first && k >= i - 8; k--) {
    if (POWERS.has(lemmaAt(syntax, k))) return true;
    if (upos(syntax, k) === 'PUNCT') return false;
  }
  return false;
}

/** `must`, `has to`, `needs to`: `verb` is the act, after the word at `after`. */
function duty(scope: Scope, i: number, verb: number, after: number): Candidate | null {
  const { syntax } = scope;
  if (verb < 0 || inCondition(scope, i)) return null;
  // `must have left`: a guess at the past.
  if (word(syntax, i) === 'must' && word(syntax, i + 1) === 'have' && xpos(syntax, verb) === 'VBN') return null;
  const helper = upos(syntax, i) === 'AUX' || xpos(syntax, i) === 'MD';
  const heads = speakersFor(syntax, subjectsOf(syntax, helper ? verb : i));
  const built = actOf(scope, verb, after);
  const base = lemmaAt(syntax, verb);
  if (isPassive(syntax, verb) || (base === 'be' && xpos(syntax, verb + 1) === 'VBN'))
    return dutyPassive(scope, i, verb, heads, built.act);
  if (!hasActor(scope, heads) || isExhortation(scope, heads, built.act)) return null;
  if (isOfMind(base, word(syntax, heads[0] ?? -1)) || isSurmise(syntax, i, verb, base)) return null;
  // `needs to win`: what befalls one is no duty.
  if (NOT_UNDERTAKEN.has(base) && !SOMETIMES_UNDERTAKEN.has(base) && !isPlanned(scope, verb)) return null;
  return isNegated(syntax, verb)
    ? { rule: 'commitment/duty-not-to', force: 'duty', trigger: i, ...built, heads }
    : { rule: 'commitment/duty', force: 'duty', trigger: i, ...built, heads };
}

/** `the gates must be opened by the state by Friday` */
function dutyPassive(
  scope: Scope,
  i: number,
  verb: number,
  heads: readonly number[],
  { first, last }: Range,
): Candidate | null {
  const { syntax, times } = scope;
  const agent = agentOf(syntax, verb, last);
  const subject = heads[0];
  const ruled = subject !== undefined && (SCHEDULED.has(lemmaAt(syntax, subject)) || isInstrument(syntax, subject));
  const dated = duesIn(syntax, times, first, last).length > 0;
  if (!agent && !dated && !ruled && !underAgreement(scope, i)) return null;
  return {
    rule: 'commitment/duty-passive',
    force: 'duty',
    trigger: i,
    verb,
    act: { first: subjectFirst(scope, heads, first), last },
    heads: agent ? [agent.last - 1] : [],
    ...(agent ? { party: agent } : {}),
  };
}

/** Verbs of the mind and of owning up, which nobody is bound to: `I must admit`, `you must know`. */
const OF_MIND: ReadonlySet<string> = new Set([
  'admit',
  'say',
  'confess',
  'know',
  'think',
  'feel',
  'wonder',
  'believe',
  'like',
  'love',
  'realize',
]);

function isOfMind(base: string, subject: string): boolean {
  if (subject === 'you' || OF_MIND.has(base)) return true;
  return subject === 'i' && (base === 'tell' || base === 'ask' || base === 'add');
}

/** `must be tired`, `must be doing well`: guesses. */
function isSurmise(syntax: ReportSyntax, i: number, verb: number, base: string): boolean {
  if (base === 'be') return true;
  if (xpos(syntax, verb) === 'VBG') return word(syntax, i + 1) === 'be';
  return upos(syntax, verb) === 'ADJ' && word(syntax, verb - 1) === 'be';
}

/** `we must do better`: an opinion, unless a day or an agreement binds those who speak. */
function isExhortation(scope: Scope, heads: readonly number[], act: Range): boolean {
  const { syntax, times } = scope;
  if (!heads.every((head) => word(syntax, head) === 'we' || word(syntax, head) === 'i')) return false;
  return !underAgreement(scope, act.first) && duesIn(syntax, times, act.first, act.last).length === 0;
}

function cannot(scope: Scope, i: number): Candidate | null {
  const { syntax } = scope;
  const next = word(syntax, i + 1);
  if (next !== 'not' && next !== "n't" && next !== 'never') return null;
  const verb = governed(syntax, i);
  if (verb < 0 || !ASSENT.has(lemmaAt(syntax, verb)) || inCondition(scope, i)) return null;
  // `could not accept that he was gone`: what one believes.
  if (word(syntax, verb + 1) === 'that' && xpos(syntax, verb + 1) !== 'DT') return null;
  const heads = speakersFor(syntax, subjectsOf(syntax, verb));
  if (!hasActor(scope, heads)) return null;
  return { rule: 'commitment/refusal-cannot', force: 'refusal', trigger: i, ...actOf(scope, verb, i), heads };
}

/** Verbs of assent that one who says he could do them offers. */
const OFFERED: ReadonlySet<string> = new Set(['agree', 'accept', 'support', 'consent']);

/** `Kestria said it could agree to a truce`: what one says of oneself, with a noun of what is asked. */
function couldAgree(scope: Scope, i: number): Candidate | null {
  const { syntax } = scope;
  const verb = word(syntax, i) === 'could' ? governed(syntax, i) : -1;
  if (verb < 0 || !OFFERED.has(lemmaAt(syntax, verb)) || isNegated(syntax, verb) || inCondition(scope, i)) return null;
  if (lemmaAt(syntax, verb) === 'agree' && word(syntax, verb + 1) !== 'to') return null;
  const heads = subjectsOf(syntax, verb);
  const own = heads.length === 1 && xpos(syntax, heads[0]!) === 'PRP' && OWN.has(word(syntax, heads[0]!));
  if (!own || !reported(scope, i, verb) || isSupposed(scope, i, verb, heads)) return null;
  return {
    rule: 'commitment/promise-could',
    force: 'promise',
    trigger: i,
    ...actOf(scope, verb, i),
    heads: speakersFor(syntax, heads),
  };
}

/** Pronouns with which a speaker is told to speak of himself. */
const OWN: ReadonlySet<string> = new Set(['i', 'we', 'he', 'she', 'it', 'they']);

/** `has to`, `needs to`, also after a modal; a past `had to` is narrative unless told. */
function obliged(scope: Scope, i: number): Candidate | null {
  const { syntax } = scope;
  const verb = infinitive(syntax, i + 1);
  if (verb < 0 || upos(syntax, i) === 'NOUN') return null;
  if (isNegated(syntax, i) || hasObjectBefore(scope, i)) return null;
  if (xpos(syntax, i) === 'VBD' && !(reported(scope, i, i) && isBinding(scope, verb))) return null;
  if (xpos(syntax, i) === 'VBN' || xpos(syntax, i) === 'VBG') return null;
  // After a modal, the modal is read; after `to`, the verb above.
  if (xpos(syntax, i) === 'VB') return null;
  // `the votes needed to win`: a participle, with no subject before it.
  if (word(syntax, i) === 'needed') {
    const head = subjectsOf(syntax, i)[0];
    if (head === undefined || i - phraseOf(syntax, head).last > 2) return null;
  }
  return duty(scope, i, verb, i + 1);
}

/** `is to visit`, `are to be released`. */
function destined(scope: Scope, i: number): Candidate | null {
  const { syntax } = scope;
  const tag = xpos(syntax, i);
  if ((tag !== 'VBZ' && tag !== 'VBP' && tag !== 'VBD') || inCondition(scope, i)) return null;
  const at = word(syntax, i + 1) === 'not' || word(syntax, i + 1) === "n't" ? i + 2 : i + 1;
  const verb = infinitive(
    syntax,
    at,
    SCHEDULED.has(lemmaAt(syntax, subjectsOf(syntax, i)[0] ?? -1)) || SCHEDULED.has(lemmaAt(syntax, i - 1)),
  );
  if (verb < 0) return null;
  if (tag === 'VBD' && !reported(scope, i, verb)) return null;
  const heads = subjectsOf(syntax, i).length > 0 ? subjectsOf(syntax, i) : subjectsOf(syntax, verb);
  const built = actOf(scope, verb, at);
  if (isPassive(syntax, verb) || (lemmaAt(syntax, verb) === 'be' && xpos(syntax, verb + 1) === 'VBN')) {
    // `all trades are to be cancelled, the exchange said`: arranged, though no day is told.
    if (duesIn(syntax, scope.times, built.act.first, built.act.last).length === 0 && !isDisposed(scope, i, verb))
      return null;
    return {
      rule: 'commitment/plan-passive',
      force: 'plan',
      trigger: i,
      verb,
      act: { first: subjectFirst(scope, heads, built.act.first), last: built.act.last },
      heads: [],
    };
  }
  if (!hasActor(scope, heads)) return schedule(scope, at, verb, heads, false);
  if (NOT_UNDERTAKEN.has(lemmaAt(syntax, verb)) && !isPlanned(scope, verb)) return null;
  return {
    rule: at > i + 1 ? 'commitment/duty-not-to' : 'commitment/plan-is-to',
    force: at > i + 1 ? 'duty' : 'plan',
    trigger: i,
    ...built,
    heads,
  };
}

/** `is going to`, `are not going to`. */
function going(scope: Scope, i: number): Candidate | null {
  const { syntax } = scope;
  const verb = infinitive(syntax, i + 1);
  if (verb < 0 || inCondition(scope, i)) return null;
  let be = i - 1;
  while (
    be > i - 5 &&
    be >= 0 &&
    lemmaAt(syntax, be) !== 'be' &&
    lemmaAt(syntax, be) !== "'re" &&
    lemmaAt(syntax, be) !== "'s" &&
    lemmaAt(syntax, be) !== "'m"
  )
    be--;
  if (be <= i - 5 || be < 0) return null;
  const heads = subjectsOf(syntax, i);
  const negated = isNegated(syntax, i);
  const base = lemmaAt(syntax, verb);
  if (isAsked(scope, heads[0] ?? be) || isForecast(scope, heads[0] ?? be)) return null;
  if (base === 'have' && scope.isTold(i) && troubleAfter(scope, verb))
    return {
      rule: 'commitment/threat-reckoning',
      force: 'threat',
      heads: [],
      bindsSpeaker: true,
      trigger: i,
      ...actOf(scope, verb, i + 1),
    };
  if (!hasActor(scope, heads) || word(syntax, heads[0] ?? -1) === 'you') return null;
  if (xpos(syntax, be) === 'VBD' && !reported(scope, i, verb)) return null;
  if (NOT_UNDERTAKEN.has(base) && !isPlanned(scope, verb) && !(negated && base === 'change')) return null;
  return {
    rule: negated ? 'commitment/refusal-will' : 'commitment/plan-going-to',
    force: negated ? 'refusal' : 'plan',
    trigger: i,
    ...actOf(scope, verb, i + 1),
    heads,
  };
}

/** `is sending three boats on Friday`: the present with a day ahead is a plan. */
function underway(scope: Scope, i: number): Candidate | null {
  const { syntax, times } = scope;
  const group = verbGroup(syntax, i);
  if (group.be !== 'present' || group.negated || group.modal || group.perfect || inCondition(scope, i)) return null;
  const base = lemmaAt(syntax, i);
  if (base === 'be' || NOT_UNDERTAKEN.has(base)) return null;
  const heads = speakersFor(syntax, subjectsOf(syntax, i));
  if (!hasActor(scope, heads)) return null;
  const built = actOf(scope, i, i - 1);
  const day = duesIn(syntax, times, i, built.act.last).find(({ how, time }) => how === 'date' && scope.isAhead(time));
  return day === undefined
    ? null
    : { rule: 'commitment/plan-progressive', force: 'plan', trigger: group.from, ...built, heads };
}

/** `does not accept`, `do not agree`; the perfect `has not accepted` is read by `hasNot`. */
function doesNot(scope: Scope, i: number): Candidate | null {
  const { syntax } = scope;
  if (xpos(syntax, i) === 'VBD' && !scope.isTold(i)) return null;
  const next = word(syntax, i + 1);
  if (next !== 'not' && next !== "n't") return null;
  const verb = governed(syntax, i);
  return verb < 0 ? null : withheld(scope, i, verb);
}

/** `has not accepted`, `have never agreed to`. */
export function hasNot(scope: Scope, i: number): Candidate | null {
  const { syntax } = scope;
  if (
    lemmaAt(syntax, i) !== 'have' ||
    (word(syntax, i + 1) !== 'not' && word(syntax, i + 1) !== "n't" && word(syntax, i + 1) !== 'never')
  )
    return null;
  const verb = governed(syntax, i);
  return verb < 0 || xpos(syntax, verb) !== 'VBN' ? null : withheld(scope, i, verb);
}

const WITHHELD: ReadonlySet<string> = new Set([
  'accept',
  'agree',
  'consent',
  'recognize',
  'recognise',
  'tolerate',
  'allow',
  'permit',
  'intend',
  'plan',
  'negotiate',
  'yield',
  'budge',
  'endorse',
]);

function withheld(scope: Scope, i: number, verb: number): Candidate | null {
  const { syntax } = scope;
  const base = lemmaAt(syntax, verb);
  if (!WITHHELD.has(base) || inCondition(scope, i)) return null;
  if (base === 'agree' && word(syntax, verb + 1) !== 'to') return null;
  // `had not allowed it to`: how it was.
  if (word(syntax, i) === 'had' && (base === 'allow' || base === 'permit' || base === 'tolerate')) return null;
  if ((base === 'plan' || base === 'intend') && infinitive(syntax, verb + 1) < 0) return null;
  const heads = speakersFor(syntax, subjectsOf(syntax, verb));
  if (!hasActor(scope, heads)) return null;
  const inner = base === 'plan' || base === 'intend' ? infinitive(syntax, verb + 1) : -1;
  const built = inner >= 0 ? actOf(scope, inner, verb + 1) : actOf(scope, verb, i);
  return { rule: 'commitment/refusal-does-not', force: 'refusal', trigger: i, ...built, heads };
}

/** Bodies of rules whose words bind: also a law. */
export function isInstrument(syntax: Scope['syntax'], i: number): boolean {
  const base = lemmaAt(syntax, i);
  return AGREEMENTS.has(base) || RULES.has(base);
}
