import { phraseOf } from '../grammar/noun-phrase.js';
import { speakersFor, subjectsOf } from '../grammar/subject.js';
import { childOf, isRelation, lemmaAt, upos, word, xpos } from '../grammar/syntax.js';
import { infinitive, isNegated } from '../grammar/verb-group.js';
import { actOf, type Candidate, hasActor, type Scope } from './candidate.js';
import { duesIn } from './due.js';
import { NOT_UNDERTAKEN, SAYING, SOMETIMES_UNDERTAKEN, type Trigger } from './en.js';
import { isAsked } from './modal.js';
import { isPossible } from './verb.js';

/** `is ready to`, `is not prepared to`, `is due to`. */
export function atAdjective(scope: Scope, i: number, trigger: Trigger): Candidate | null {
  const { syntax } = scope;
  const verb = infinitive(syntax, i + 1);
  if (verb < 0) return null;
  if (upos(syntax, i) === 'VERB' && (xpos(syntax, i) !== 'VBN' || !copulaBefore(scope, i))) return null;
  if (!copulaBefore(scope, i) && !isRelation(syntax, i, 'root') && childOf(syntax, i, 'cop') < 0) return null;
  if (isPossible(scope, i) || isAsked(scope, subjectsOf(syntax, i)[0] ?? i)) return null;
  const heads = speakersFor(syntax, subjectsOf(syntax, i));
  if (!hasActor(scope, heads)) return appointed(scope, i, verb, heads);
  const negated = isNegated(syntax, i);
  if (
    negated &&
    (trigger.force === 'duty' || trigger.force === 'refusal' || word(syntax, i) === 'due' || word(syntax, i) === 'set')
  )
    return null;
  // `is poised to benefit`: what befalls it.
  if (
    trigger.rule === 'plan' &&
    NOT_UNDERTAKEN.has(lemmaAt(syntax, verb)) &&
    !SOMETIMES_UNDERTAKEN.has(lemmaAt(syntax, verb)) &&
    lemmaAt(syntax, verb) !== 'arrive' &&
    lemmaAt(syntax, verb) !== 'last'
  )
    return null;
  const force = negated ? 'refusal' : trigger.force;
  if (force === 'refusal' && SAYING.has(lemmaAt(syntax, verb))) return null;
  return {
    rule: force === trigger.force ? `commitment/${trigger.rule}` : 'commitment/refusal-not-ready',
    force,
    trigger: i,
    ...actOf(scope, verb, i + 1),
    heads,
  };
}

/** `the film is due to open on 3 May`: nobody is named, but a date falls due. */
function appointed(scope: Scope, i: number, verb: number, heads: readonly number[]): Candidate | null {
  const { syntax } = scope;
  if (!APPOINTED.has(word(syntax, i)) || isNegated(syntax, i)) return null;
  const built = actOf(scope, verb, i + 1);
  if (!duesIn(syntax, scope.times, built.act.first, built.act.last).some(({ how }) => how !== 'length')) return null;
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
