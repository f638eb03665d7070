import type { Commitment, ComplianceClaim } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { formsOf } from '../grammar/forms.js';
import { phraseOf } from '../grammar/noun-phrase.js';
import { isDenied, isEmptyNoun, standingOf } from '../grammar/polarity.js';
import { conjuncts, subjectsOf, tellingVerb } from '../grammar/subject.js';
import { isRelation, lemmaAt, type ReportSyntax, sentenceAt, tokenAt, upos, word, xpos } from '../grammar/syntax.js';
import { infinitive, verbGroup } from '../grammar/verb-group.js';
import { isFiniteVerb, isNominal } from '../grammar/word-class.js';
import { AGREEMENTS } from '../grammar/words.js';
import { actOf, type Candidate, hasActor, type Scope } from './candidate.js';
import { complete, continueWithConsequence } from './complete.js';
import { claimsOf } from './compliance.js';
import { conditionsBetween } from './condition.js';
import {
  ADJECTIVES,
  BARRING_VERBS,
  BINDING_VERBS,
  COMMISSIVES,
  FORESEEING,
  NEED,
  NOUNS,
  ORDERING,
  PHRASAL_VERBS,
  PROVIDING,
  RULERS,
  RULES,
  SEEKING,
  SETTING_OUT,
  SPEAKING_FOR,
  TAKING_EFFECT,
} from './en.js';
import { atModal, hasNot, underAgreement } from './modal.js';
import { atNeed } from './need.js';
import { type Found, type Reading, readingOf, scopeOf } from './reading.js';
import { inCondition } from './supposed.js';
import { atTerm } from './term.js';
import { atTrigger } from './triggers.js';
import { isWished } from './verb.js';

/**
 * Finds who undertakes, must, plans, threatens or refuses what, by when and on what condition, in text order.
 *
 * Commitments are read as commissive and directive speech acts (Searle 1976) and as the terms of agreements. `party`
 * holds the noun phrases that are bound (empty where the words name none), `act` what is to be done, without its date
 * and condition. `condition` begins with its marker (`if`, `unless`). `judge` is who decides whether it holds, or the
 * measure that does. `consequence` is what follows where the commitment is not kept. `due` is a time of the report, or
 * null. Linear in tokens, but for walks that are bounded in length.
 *
 * With them what is said of their keeping, from one walk over the syntax: see `claimsOf`.
 */
export function findCommitmentsAndClaims(
  syntax: ReportSyntax,
  found: Found,
): { readonly commitments: Commitment[]; readonly complianceClaims: ComplianceClaim[] } {
  const reading = readingOf(syntax, found);
  return { commitments: commitmentsOf(reading), complianceClaims: claimsOf(reading) };
}

function commitmentsOf(reading: Reading): Commitment[] {
  const { syntax } = reading;
  const found: Commitment[] = [];
  for (const { first, last } of syntax.sentences) {
    const before = found.length;
    readSentence(reading, first, last, found);
    if (before > 0) continueWithConsequence(syntax, first, last, found, before - 1);
  }
  return found.sort((a, b) => a.start - b.start || a.act.start - b.act.start || b.end - a.end);
}

/** Forms at which a rule may begin; every other word is passed over. */
const BEGINNINGS: ReadonlySet<string> = formsOf(
  withPlurals([
    ...COMMISSIVES.keys(),
    ...PHRASAL_VERBS.keys(),
    ...NOUNS.keys(),
    ...ADJECTIVES.keys(),
    ...BINDING_VERBS.keys(),
    ...BARRING_VERBS,
    ...PROVIDING,
    ...NEED,
    'must',
    'have',
    'need',
    'be',
    'go',
    'do',
    'give',
    'call',
    'necessary',
    'unnecessary',
    'needed',
    'needless',
    ...AGREEMENTS,
    ...RULES,
    ...TAKING_EFFECT,
    ...SETTING_OUT,
    'deadline',
    'period',
    'limit',
    'window',
    'ultimatum',
    'day',
    'week',
    'month',
    'year',
    'hour',
  ]),
);

function withPlurals(bases: readonly string[]): string[] {
  return bases.flatMap((base) => [base, base.endsWith('y') ? `${base.slice(0, -1)}ies` : `${base}s`]);
}

/** The commonest verbs begin nothing by themselves: only what follows makes a rule of them. */
const IDLE: ReadonlySet<string> = formsOf(['be', 'have', 'do', 'go']);

function isIdle(syntax: ReportSyntax, i: number): boolean {
  const w = syntax.lower[i]!;
  if (!IDLE.has(w)) return false;
  const next = syntax.lower[i + 1];
  if (next === 'to' || next === 'not' || next === "n't" || next === 'never') return false;
  return !(
    (w === 'has' || w === 'have' || w === 'had') &&
    (next === 'until' ||
      next === 'just' ||
      next === 'only' ||
      next === 'about' ||
      syntax.timeOf[i + 1]! >= 0 ||
      syntax.timeOf[i + 2]! >= 0)
  );
}

function readSentence(reading: Reading, first: number, last: number, found: Commitment[]): void {
  const { syntax } = reading;
  let scope: Scope | null = null;
  const candidates: Candidate[] = [];
  const heading = headingPlan(reading, first, last);
  if (heading) {
    scope = scopeOf(reading, first, last);
    candidates.push(...[announced(scope, heading)].filter((one) => one !== null));
  }
  for (let i = first; i < last; i++) {
    const token = syntax.tokens[i]!;
    if (token.xpos !== 'MD' && token.xpos !== 'VBG' && (!BEGINNINGS.has(syntax.lower[i]!) || isIdle(syntax, i)))
      continue;
    scope ??= scopeOf(reading, first, last);
    if (inCondition(scope, i) && !isExchange(scope, i)) continue;
    const candidate =
      atModal(scope, i) ?? hasNot(scope, i) ?? atNeed(scope, i) ?? atTrigger(scope, i) ?? atTerm(scope, i);
    if (candidate && candidate.act.first < candidate.act.last && !isUntold(scope, candidate))
      candidates.push(candidate);
  }
  if (scope === null) return;
  for (const candidate of distinct(candidates)) {
    const one = complete(reading, scope, candidate);
    if (
      isForetold(reading, one) ||
      isOfAnother(reading, candidate, one) ||
      isView(reading, scope, candidate, one) ||
      isOfOld(reading, scope, candidate)
    )
      continue;
    found.push(givesWord(reading, one) ? { ...one, force: 'promise', rule: 'commitment/promise-will' } : one);
  }
}

/**
 * True where the words that would bind are themselves denied or only wished for: `gave no sign that he plans to`, `made
 * no promise to`, `left without promising to`, `is seeking assurances that`. A refusal is a denial and stays.
 */
function isUntold(scope: Scope, candidate: Candidate): boolean {
  const { trigger, force, verb } = candidate;
  const { syntax } = scope;
  if (force === 'refusal') return false;
  if (upos(syntax, trigger) === 'NOUN') return isEmptyNoun(syntax, trigger) || isSought(syntax, trigger);
  const noun = promisedBefore(syntax, Math.min(trigger, verb));
  if (noun >= 0 && (isEmptyNoun(syntax, noun) || isSought(syntax, noun))) return true;
  if (isAskedFor(scope, Math.min(trigger, verb)) || isUnsaid(scope, candidate)) return true;
  const { by } = standingOf(syntax, trigger);
  return by === 'noun' || by === 'without' || by === 'governed' || by === 'subject';
}

/** `did not say it would sign`, `avoided saying it would`: nobody has said so. */
function isUnsaid({ syntax }: Scope, { trigger, verb }: Candidate): boolean {
  if (xpos(syntax, trigger) !== 'MD') return false;
  const subject = subjectsOf(syntax, verb).find((head) => head < trigger) ?? trigger;
  const teller = tellingVerb(syntax, phraseOf(syntax, subject).first);
  return teller !== null && isDenied(syntax, teller);
}

/** `asked Oran to promise that it would pay`: the promise is only wished for. */
function isAskedFor(scope: Scope, verb: number): boolean {
  const { syntax, first } = scope;
  for (let i = verb - 1; i > first && verb - i < 10; i--)
    if (word(syntax, i) === 'that') return COMMISSIVES.has(lemmaAt(syntax, i - 1)) && isWished(scope, i - 1);
  return false;
}

/** The noun whose clause the verb at `verb` is in: `assurances that he will pay`; -1 for none. */
function promisedBefore(syntax: ReportSyntax, verb: number): number {
  const { first } = sentenceAt(syntax, verb);
  for (let i = verb - 1; i > first && verb - i < 12; i--) {
    if (word(syntax, i) === 'that') return upos(syntax, i - 1) === 'NOUN' ? i - 1 : -1;
    if (upos(syntax, i) === 'VERB' || upos(syntax, i) === 'PUNCT') return -1;
  }
  return -1;
}

/** `demanded guarantees that`, `awaits a promise to`: what one wants of another is not given yet. */
function isSought(syntax: ReportSyntax, noun: number): boolean {
  let at = noun;
  let { head } = syntax.tokens[at]!;
  // `seeking an exemption and assurances that`
  for (let hop = 0; hop < 2 && head !== null && head < at && isRelation(syntax, at, 'conj'); hop++) {
    at = head;
    ({ head } = syntax.tokens[at]!);
  }
  if (head === null || !isRelation(syntax, at, 'obj')) return false;
  return SEEKING.has(lemmaAt(syntax, head));
}

/**
 * True for what one person says that another will do, and for what those say whose trade it is to foresee: a forecast,
 * not a plan.
 */
function isForetold({ syntax, statementAt, persons }: Reading, { rule, parties, party, act }: Commitment): boolean {
  if (rule !== 'commitment/plan-will' && rule !== 'commitment/plan-would' && rule !== 'commitment/plan-going-to')
    return false;
  const told = statementAt(act.start);
  if (told?.source.some((span) => foresees(syntax, span)) && !told.source.some((span) => isSame(span, party[0])))
    return true;
  const speaker = told?.party ?? null;
  const [only] = parties;
  return (
    speaker !== null &&
    only !== undefined &&
    parties.length === 1 &&
    only !== speaker &&
    persons.has(only) &&
    persons.has(speaker)
  );
}

/**
 * `“He will never change,” she said`: whom one speaks of in quotation as "he", "she" or "they" is somebody else, and
 * what he will do is foreseen, unless the one who speaks does so for him.
 */
function isOfAnother({ syntax, statementAt }: Reading, { heads, verb }: Candidate, { rule, act }: Commitment): boolean {
  if (!FORETOLD.has(rule) || (syntax.quoteOf[verb] ?? -1) < 0) return false;
  if (!heads.some((head) => (syntax.quoteOf[head] ?? -1) >= 0 && OTHERS.has(word(syntax, head)))) return false;
  const told = statementAt(act.start);
  return !told?.source.some((span) => anyLemma(syntax, span, (lemma) => SPEAKING_FOR.has(lemma)));
}

/** Rules of what is to come. */
const FORETOLD: ReadonlySet<string> = new Set([
  'commitment/plan-will',
  'commitment/plan-going-to',
  'commitment/refusal-will',
]);

/** Pronouns of whom one speaks of. */
const OTHERS: ReadonlySet<string> = new Set(['he', 'she', 'they']);

/** `“I will raise it,” Reis said`, `Reis said he will raise it`: who says so of himself gives his word. */
function givesWord({ statementAt, syntax }: Reading, { rule, party, parties, act }: Commitment): boolean {
  if (rule !== 'commitment/plan-will' || party.length !== 1) return false;
  const told = statementAt(act.start);
  if (told === null) return false;
  const w = syntax.text.slice(party[0]!.start, party[0]!.end).toLowerCase();
  if (w === 'i' || w === 'we') return true;
  return (parties.length === 1 && parties[0] === told.party) || told.source.some((span) => isSame(span, party[0]));
}

/**
 * `Europe must open its eyes, he said`: what one says that another must do is a view or a wish. It binds where a day, a
 * condition or an agreement stands with it, or where the one who says so orders by his office: a court, a ministry, a
 * law.
 */
function isView(
  { syntax, statementAt, partyAt }: Reading,
  scope: Scope,
  candidate: Candidate,
  one: Commitment,
): boolean {
  if (one.rule !== 'commitment/duty' && one.rule !== 'commitment/duty-not-to') return false;
  const told = statementAt(one.act.start);
  const quoted = (syntax.quoteOf[candidate.verb] ?? -1) >= 0;
  if (told === null && !quoted) return false;
  if (one.due !== null || one.condition !== null || one.consequence !== null) return false;
  if (underAgreement(scope, candidate.act.first)) return false;
  if (told === null) return true;
  if (told.source.some((span) => isSame(span, one.party[0])) || (told.party !== null && one.parties[0] === told.party))
    return false;
  const named = candidate.heads.some(
    (head) => syntax.nameOf[head]! >= 0 || partyAt(syntax.tokens[head]!, syntax.tokens[head]!) !== null,
  );
  return named ? !told.source.some((span) => rules(syntax, span)) : !told.source.some((span) => orders(syntax, span));
}

/** `the court`: its word binds also those whom it names. */
function rules(syntax: ReportSyntax, span: Span): boolean {
  return anyLemma(syntax, span, (lemma) => RULERS.has(lemma) || RULES.has(lemma) || AGREEMENTS.has(lemma));
}

/** `the ministry`, `a notice`: they order by their office, but a person who only belongs to one does not. */
function orders(syntax: ReportSyntax, span: Span): boolean {
  return anyLemma(syntax, span, (lemma) => ORDERING.has(lemma));
}

function anyLemma(syntax: ReportSyntax, { start, end }: Span, is: (lemma: string) => boolean): boolean {
  for (let i = tokenAt(syntax, start); i < syntax.tokens.length && syntax.tokens[i]!.start < end; i++)
    if (is(lemmaAt(syntax, i))) return true;
  return false;
}

/**
 * `last October he refused to sign`: a refusal, order or decision of months ago is a past act, not one that stands. A
 * promise made then still binds.
 */
function isOfOld(
  { syntax, times, published }: Reading,
  { first, last }: Scope,
  { force, rule, trigger, act: { last: end } }: Candidate,
): boolean {
  const act = force === 'refusal' || rule === 'commitment/plan-decided' || rule === 'commitment/duty-imposed';
  const once = rule === 'commitment/plan' && verbGroup(syntax, trigger).be === 'past';
  if (published === null || !(once || (act && xpos(syntax, trigger) === 'VBD'))) return false;
  const to = once ? Math.max(end, trigger + 3) : trigger + 3;
  for (let i = Math.max(first, trigger - 14); i < Math.min(last, to); i++) {
    const value = times[syntax.timeOf[i] ?? -1]?.value ?? null;
    if (value !== null && isMonthsBefore(value, published)) return true;
  }
  return false;
}

/** True for a year before the day's, or a month more than two before it. */
function isMonthsBefore(value: string, day: string): boolean {
  if (!/^\d{4}/.test(value)) return false;
  const years = Number(day.slice(0, 4)) - Number(value.slice(0, 4));
  if (!/^\d{4}-\d{2}/.test(value)) return years > 0;
  return years * 12 + Number(day.slice(5, 7)) - Number(value.slice(5, 7)) > 2;
}

/** `analysts`, `two economists at the bank`: the source is headed by one who foresees. */
function foresees(syntax: ReportSyntax, { start, end }: Span): boolean {
  return anyLemma(syntax, { start, end }, (lemma) => FORESEEING.has(lemma));
}

function isSame(a: Span, b: Span | undefined): boolean {
  return b !== undefined && a.start === b.start && a.end === b.end;
}

function isExchange({ conditions }: Scope, i: number): boolean {
  return conditionsBetween(conditions, i, i).some(({ first, last, exchange }) => exchange && first <= i && i < last);
}

/**
 * Where `to` stands in a line without a finite verb and without a full stop, as headlines tell what is to come; 0 for
 * none.
 */
function headingPlan({ syntax }: Reading, first: number, last: number): number {
  if (last - first > 24 || last - first < 4 || upos(syntax, last - 1) === 'PUNCT') return 0;
  for (let i = first + 1; i < last; i++) {
    if (isFiniteVerb(syntax, i) || upos(syntax, i) === 'AUX') return 0;
    if (word(syntax, i) === 'to' && isNominal(syntax, i - 1) && infinitive(syntax, i) >= 0) return i;
  }
  return 0;
}

/** `Dolmar to reopen two ports` */
function announced(scope: Scope, i: number): Candidate | null {
  const { syntax } = scope;
  const heads = conjuncts(syntax, i - 1);
  if (phraseOf(syntax, i - 1).first !== scope.first || !hasActor(scope, heads)) return null;
  return {
    rule: 'commitment/plan-headline',
    force: 'plan',
    trigger: i,
    ...actOf(scope, infinitive(syntax, i), i),
    heads,
  };
}

/** One candidate an act: the first to find it, unless a later one says more of its force. */
function distinct(candidates: readonly Candidate[]): Candidate[] {
  const byVerb = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const other = byVerb.get(candidate.verb);
    if (other === undefined || weight(other) < weight(candidate)) byVerb.set(candidate.verb, candidate);
  }
  // A trigger that is itself the act of another is told by it: `will promise to`, `refused to agree to`.
  const acts = new Set(
    [...byVerb.values()]
      .filter(({ force, rule }) => force === 'plan' || rule === 'commitment/term')
      .map(({ verb }) => verb),
  );
  const triggers = new Set([...byVerb.values()].map(({ trigger }) => trigger));
  const refused = new Set([...byVerb.values()].filter(({ force }) => force === 'refusal').map(({ verb }) => verb));
  return [...byVerb.values()].filter(
    ({ verb, trigger, force }) =>
      !(acts.has(verb) && triggers.has(verb) && force === 'plan') && !(refused.has(trigger) && verb !== trigger),
  );
}

const WEIGHTS: Readonly<Record<string, number>> = {
  'commitment/plan-will': 1,
  'commitment/plan-would': 1,
  'commitment/plan-passive': 0,
  'commitment/schedule': 0,
  'commitment/term': 2,
  'commitment/refusal-will': 4,
};

function weight({ rule }: Candidate): number {
  return WEIGHTS[rule] ?? 3;
}
