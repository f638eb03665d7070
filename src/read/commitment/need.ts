import { speakersFor, subjectsOf } from '../grammar/subject.js';
import { lemmaAt, upos, word } from '../grammar/syntax.js';
import { infinitive } from '../grammar/verb-group.js';
import { isGerund, isVerb } from '../grammar/word-class.js';
import { actOf, type Candidate, hasActor, type Scope } from './candidate.js';
import { NEED, REPORTING, SAYING } from './en.js';
import { inCondition } from './supposed.js';

/**
 * Refusals by want of need: `sees no need to`, `has no plans to`, `there is no reason to`, `it is not necessary to`.
 * The impersonal ones bind the one who says so.
 */
export function atNeed(scope: Scope, i: number): Candidate | null {
  const { syntax } = scope;
  if (inCondition(scope, i)) return null;
  if (upos(syntax, i) === 'NOUN' && NEED.has(lemmaAt(syntax, i))) return noNeed(scope, i);
  if (upos(syntax, i) === 'ADJ' || upos(syntax, i) === 'VERB') return notNecessary(scope, i);
  return null;
}

/** Verbs of those who want something: `sees no need to`. */
const SEEING: ReadonlySet<string> = new Set(['see', 'have', 'find', 'feel', 'show']);

function noNeed(scope: Scope, i: number): Candidate | null {
  const { syntax, first } = scope;
  let k = i - 1;
  while (k >= first && (upos(syntax, k) === 'ADJ' || upos(syntax, k) === 'NOUN') && k > i - 4) k--;
  const w = word(syntax, k);
  if (w !== 'no' && !(w === 'any' && deniedBefore(scope, k))) return null;
  const verb =
    infinitive(syntax, i + 1) >= 0
      ? infinitive(syntax, i + 1)
      : (word(syntax, i + 1) === 'of' || word(syntax, i + 1) === 'in' || word(syntax, i + 1) === 'for') &&
          isGerund(syntax, i + 2)
        ? i + 2
        : -1;
  if (verb < 0 || SAYING.has(lemmaAt(syntax, verb))) return null;
  const built = actOf(scope, verb, i + 1);
  let head = k - 1;
  while (
    head >= first &&
    head > k - 5 &&
    !isVerb(syntax, head) &&
    upos(syntax, head) !== 'AUX' &&
    !SEEING.has(lemmaAt(syntax, head))
  )
    head--;
  const base = lemmaAt(syntax, head);
  const tail = { trigger: i, ...built };
  if (SEEING.has(base)) {
    const heads = speakersFor(syntax, subjectsOf(syntax, head));
    return hasActor(scope, heads) || isSaid(scope, i)
      ? {
          rule: 'commitment/refusal-no-need',
          force: 'refusal',
          ...tail,
          heads: hasActor(scope, heads) ? heads : [],
          ...(hasActor(scope, heads) ? {} : { bindsSpeaker: true as const }),
        }
      : null;
  }
  if (
    (base === 'be' || base === "'s") &&
    (word(syntax, head - 1) === 'there' || word(syntax, head - 2) === 'there') &&
    isSaid(scope, i)
  )
    return { rule: 'commitment/refusal-no-need', force: 'refusal', ...tail, heads: [], bindsSpeaker: true };
  return null;
}

/** True where someone says so: in a statement, or after a verb of saying in the sentence. */
function isSaid(scope: Scope, i: number): boolean {
  if (scope.isTold(i)) return true;
  for (let k = scope.first; k < i && k < scope.first + 30; k++)
    if (REPORTING.has(lemmaAt(scope.syntax, k)) && isVerb(scope.syntax, k)) return true;
  return false;
}

function deniedBefore({ syntax }: Scope, k: number): boolean {
  for (let m = k - 1; m >= k - 5 && m >= 0; m--)
    if (word(syntax, m) === 'not' || word(syntax, m) === "n't" || word(syntax, m) === 'without') return true;
  return false;
}

function notNecessary(scope: Scope, i: number): Candidate | null {
  const { syntax } = scope;
  const w = word(syntax, i);
  if (w !== 'necessary' && w !== 'unnecessary' && w !== 'needed' && w !== 'needless') return null;
  const verb = infinitive(syntax, i + 1);
  if (verb < 0 || !isSaid(scope, i)) return null;
  if (w === 'necessary' || w === 'needed') {
    const before = word(syntax, i - 1);
    if (
      before !== 'not' &&
      before !== "n't" &&
      before !== 'longer' &&
      !(upos(syntax, i - 1) === 'ADV' && (word(syntax, i - 2) === 'not' || word(syntax, i - 2) === "n't"))
    )
      return null;
  }
  if (subjectsOf(syntax, i).some((head) => word(syntax, head) !== 'it')) return null;
  return {
    rule: 'commitment/refusal-not-necessary',
    force: 'refusal',
    trigger: i,
    ...actOf(scope, verb, i + 1),
    heads: [],
    bindsSpeaker: true,
  };
}
