import { actOf, type Candidate, hasActor, type Scope } from './candidate.js';
import { infinitive, isNegated, isRelation, kid, lemma, upos, word, xpos } from './clause.js';
import { duesIn } from './due.js';
import { NOT_UNDERTAKEN, SAYING, SOMETIMES_UNDERTAKEN, type Trigger } from './en.js';
import { isAsked } from './modal.js';
import { phraseOf } from './phrase.js';
import { speakersFor, subjectsOf } from './subject.js';
import { isPossible } from './verb.js';

/** `is ready to`, `is not prepared to`, `is due to`. */
export function atAdjective(scope: Scope, i: number, trigger: Trigger): Candidate | null {
  const { g } = scope;
  const verb = infinitive(g, i + 1);
  if (verb < 0) return null;
  if (upos(g, i) === 'VERB' && (xpos(g, i) !== 'VBN' || !copulaBefore(scope, i))) return null;
  if (!copulaBefore(scope, i) && !isRelation(g, i, 'root') && kid(g, i, 'cop') < 0) return null;
  if (isPossible(scope, i) || isAsked(scope, subjectsOf(g, i)[0] ?? i)) return null;
  const heads = speakersFor(g, subjectsOf(g, i));
  if (!hasActor(scope, heads)) return appointed(scope, i, verb, heads);
  const negated = isNegated(g, i);
  if (
    negated &&
    (trigger.force === 'duty' || trigger.force === 'refusal' || word(g, i) === 'due' || word(g, i) === 'set')
  )
    return null;
  // `is poised to benefit`: what befalls it.
  if (
    trigger.rule === 'plan' &&
    NOT_UNDERTAKEN.has(lemma(g, verb)) &&
    !SOMETIMES_UNDERTAKEN.has(lemma(g, verb)) &&
    lemma(g, verb) !== 'arrive' &&
    lemma(g, verb) !== 'last'
  )
    return null;
  const force = negated ? 'refusal' : trigger.force;
  if (force === 'refusal' && SAYING.has(lemma(g, verb))) return null;
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
  const { g } = scope;
  if (!APPOINTED.has(word(g, i)) || isNegated(g, i)) return null;
  const built = actOf(scope, verb, i + 1);
  if (!duesIn(g, scope.times, built.act.first, built.act.last).some(({ how }) => how !== 'length')) return null;
  const head = heads[0];
  const first = head === undefined || head > i || i - head > 6 ? built.act.first : phraseOf(g, head).first;
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

function copulaBefore({ g }: Scope, i: number): boolean {
  for (let k = i - 1; k >= i - 4 && k >= 0; k--) {
    const base = lemma(g, k);
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
    if (upos(g, k) !== 'ADV' && upos(g, k) !== 'PART') return false;
  }
  return false;
}
