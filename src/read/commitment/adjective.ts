import { phraseOf } from '../grammar/noun-phrase.js';
import { speakersFor, subjectsOf } from '../grammar/subject.js';
import { childOf, isRelation, lemmaAt, type ReportSyntax, sentenceAt, upos, word, xpos } from '../grammar/syntax.js';
import { infinitive, isNegated } from '../grammar/verb-group.js';
import { actOf, type Candidate, hasActor, type Scope } from './candidate.js';
import { duesIn } from './due.js';
import { NOT_UNDERTAKEN, SOMETIMES_UNDERTAKEN, type Trigger } from './en.js';
import { isAsked, isSaying } from './supposed.js';
import { isHabit, isPossible } from './verb.js';

/** `is ready to`, `is not prepared to`, `is due to`. */
export function atAdjective(scope: Scope, i: number, trigger: Trigger): Candidate | null {
  const { syntax } = scope;
  const at = overOath(syntax, i);
  const verb = infinitive(syntax, at);
  if (verb < 0 || !isPredicate(scope, i)) return null;
  if (isPossible(scope, i) || isAsked(scope, subjectsOf(syntax, i)[0] ?? i)) return null;
  if (isHearsay(syntax, i) || (trigger.force === 'duty' && isOver(syntax, i))) return null;
  const heads = speakersFor(syntax, subjectsOf(syntax, i));
  if (!hasActor(scope, heads) && !(WILLED.has(word(syntax, i)) && heads.length > 0))
    return appointed(scope, i, verb, heads);
  if (isTrait(scope, i) || !isAppointedFor(scope, i, verb)) return null;
  const negated = isNegated(syntax, i);
  if (negated && bindsNobody(syntax, i, trigger)) return null;
  if (trigger.rule === 'plan' && befalls(lemmaAt(syntax, verb))) return null;
  const force = negated ? 'refusal' : trigger.force;
  if (force === 'refusal' && isSaying(syntax, verb)) return null;
  return {
    rule: force === trigger.force ? `commitment/${trigger.rule}` : 'commitment/refusal-not-ready',
    force,
    trigger: i,
    ...actOf(scope, verb, at),
    heads,
  };
}

/** `is ready`, `was ordered`: said of a subject. */
function isPredicate(scope: Scope, i: number): boolean {
  const { syntax } = scope;
  const copula = copulaBefore(scope, i);
  if (upos(syntax, i) === 'VERB' && (xpos(syntax, i) !== 'VBN' || !copula)) return false;
  return copula || isRelation(syntax, i, 'root') || childOf(syntax, i, 'cop') >= 0;
}

/** `had been ordered to`: an order of before what is told. */
function isOver(syntax: ReportSyntax, i: number): boolean {
  return word(syntax, i - 1) === 'been' && word(syntax, i - 2) === 'had';
}

/** `is not required to`, `is not due to`: denied, it leaves nothing. */
function bindsNobody(syntax: ReportSyntax, i: number, { force }: Trigger): boolean {
  return force === 'duty' || force === 'refusal' || word(syntax, i) === 'due' || word(syntax, i) === 'set';
}

/** `is poised to benefit`: what befalls it. */
function befalls(base: string): boolean {
  return NOT_UNDERTAKEN.has(base) && !SOMETIMES_UNDERTAKEN.has(base) && base !== 'arrive' && base !== 'last';
}

/** Of persons and bodies only: a thing is not willing. */
const WILLED: ReadonlySet<string> = new Set(['willing', 'unwilling', 'determined']);

/** `was said to be ready`: what others have heard of it. */
function isHearsay(syntax: ReportSyntax, i: number): boolean {
  return word(syntax, i - 1) === 'be' && word(syntax, i - 2) === 'to' && HEARD.has(word(syntax, i - 3));
}

const HEARD: ReadonlySet<string> = new Set(['said', 'thought', 'believed', 'reported', 'rumored', 'rumoured', 'known']);

/** `bound by oath to keep`: over what binds. */
function overOath(syntax: ReportSyntax, i: number): number {
  return word(syntax, i + 1) === 'by' && upos(syntax, i + 2) === 'NOUN' ? i + 3 : i + 1;
}

/** `has long been reluctant to`, `has been unwilling over the years`: how one is, not what one refuses. */
function isTrait(scope: Scope, i: number): boolean {
  const { syntax } = scope;
  const w = word(syntax, i);
  if (w !== 'reluctant' && w !== 'unwilling' && w !== 'loath') return false;
  for (let k = i - 1; k > i - 5 && k >= 0; k--) {
    const before = word(syntax, k);
    if (before === 'long' || before === 'always' || before === 'often' || (before === 'been' && w !== 'unwilling'))
      return true;
  }
  return isHabit(scope, i);
}

/** `is expected to decide on 12 May`: what others expect is a plan of the party only with a day for it. */
function isAppointedFor({ syntax, times, isAhead }: Scope, i: number, verb: number): boolean {
  if (word(syntax, i) !== 'expected') return true;
  const { last } = sentenceAt(syntax, i);
  return duesIn(syntax, times, verb, last).some(({ how, time }) => how !== 'length' && isAhead(time));
}

/** `the film is due to open on 3 May`: nobody is named, but a date falls due. */
function appointed(scope: Scope, i: number, verb: number, heads: readonly number[]): Candidate | null {
  const { syntax } = scope;
  if (!APPOINTED.has(word(syntax, i)) || isNegated(syntax, i)) return null;
  const built = actOf(scope, verb, i + 1);
  const past = word(syntax, i - 1) === 'was' || word(syntax, i - 1) === 'were' || word(syntax, i - 2) === 'were';
  const days = duesIn(syntax, scope.times, built.act.first, built.act.last).filter(({ how }) => how !== 'length');
  if (!days.some(({ time }) => !past || scope.isAhead(time))) return null;
  const head = heads[0];
  const first = head === undefined || head > i || i - head > 6 ? built.act.first : phraseOf(syntax, head).first;
  return {
    rule: 'commitment/schedule',
    force: 'plan',
    trigger: i,
    verb,
    act: { first, last: built.act.last },
    heads: [],
  };
}

const APPOINTED: ReadonlySet<string> = new Set(['set', 'due', 'scheduled', 'slated']);

function copulaBefore({ syntax }: Scope, i: number): boolean {
  for (let k = i - 1; k >= i - 4 && k >= 0; k--) {
    const base = lemmaAt(syntax, k);
    if (
      base === 'be' ||
      base === "'s" ||
      base === "'re" ||
      base === "'m" ||
      base === 'become' ||
      base === 'remain' ||
      base === 'seem' ||
      base === 'stand'
    )
      return true;
    if (upos(syntax, k) !== 'ADV' && upos(syntax, k) !== 'PART') return false;
  }
  return false;
}
