import { actOf, type Candidate, hasActor, type Scope } from './candidate.js';
import { infinitive, isGerund, isVerb, lemma, upos, word } from './clause.js';
import { NEED, REPORTING, SAYING } from './en.js';
import { inCondition } from './modal.js';
import { speakersFor, subjectsOf } from './subject.js';

/**
 * Refusals by want of need: `sees no need to`, `has no plans to`, `there is no reason to`, `it is not necessary to`.
 * The impersonal ones bind the one who says so.
 */
export function atNeed(scope: Scope, i: number): Candidate | null {
  const { g } = scope;
  if (inCondition(scope, i)) return null;
  if (upos(g, i) === 'NOUN' && NEED.has(lemma(g, i))) return noNeed(scope, i);
  if (upos(g, i) === 'ADJ' || upos(g, i) === 'VERB') return notNecessary(scope, i);
  return null;
}

/** Verbs of those who want something: `sees no need to`. */
const SEEING: ReadonlySet<string> = new Set(['see', 'have', 'find', 'feel', 'show']);

function noNeed(scope: Scope, i: number): Candidate | null {
  const { g, first } = scope;
  let k = i - 1;
  while (k >= first && (upos(g, k) === 'ADJ' || upos(g, k) === 'NOUN') && k > i - 4) k--;
  const w = word(g, k);
  if (w !== 'no' && !(w === 'any' && deniedBefore(scope, k))) return null;
  const verb =
    infinitive(g, i + 1) >= 0
      ? infinitive(g, i + 1)
      : (word(g, i + 1) === 'of' || word(g, i + 1) === 'in' || word(g, i + 1) === 'for') && isGerund(g, i + 2)
        ? i + 2
        : -1;
  if (verb < 0 || SAYING.has(lemma(g, verb))) return null;
  const built = actOf(scope, verb, i + 1);
  let head = k - 1;
  while (head >= first && head > k - 5 && !isVerb(g, head) && upos(g, head) !== 'AUX' && !SEEING.has(lemma(g, head)))
    head--;
  const base = lemma(g, head);
  const tail = { trigger: i, ...built };
  if (SEEING.has(base)) {
    const heads = speakersFor(g, subjectsOf(g, head));
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
    (word(g, head - 1) === 'there' || word(g, head - 2) === 'there') &&
    isSaid(scope, i)
  )
    return { rule: 'commitment/refusal-no-need', force: 'refusal', ...tail, heads: [], bindsSpeaker: true };
  return null;
}

/** True where someone says so: in a statement, or after a verb of saying in the sentence. */
function isSaid(scope: Scope, i: number): boolean {
  if (scope.isTold(i)) return true;
  for (let k = scope.first; k < i && k < scope.first + 30; k++)
    if (REPORTING.has(lemma(scope.g, k)) && isVerb(scope.g, k)) return true;
  return false;
}

function deniedBefore({ g }: Scope, k: number): boolean {
  for (let m = k - 1; m >= k - 5 && m >= 0; m--)
    if (word(g, m) === 'not' || word(g, m) === "n't" || word(g, m) === 'without') return true;
  return false;
}

function notNecessary(scope: Scope, i: number): Candidate | null {
  const { g } = scope;
  const w = word(g, i);
  if (w !== 'necessary' && w !== 'unnecessary' && w !== 'needed' && w !== 'needless') return null;
  const verb = infinitive(g, i + 1);
  if (verb < 0 || !isSaid(scope, i)) return null;
  if (w === 'necessary' || w === 'needed') {
    const before = word(g, i - 1);
    if (
      before !== 'not' &&
      before !== "n't" &&
      before !== 'longer' &&
      !(upos(g, i - 1) === 'ADV' && (word(g, i - 2) === 'not' || word(g, i - 2) === "n't"))
    )
      return null;
  }
  if (subjectsOf(g, i).some((head) => word(g, head) !== 'it')) return null;
  return {
    rule: 'commitment/refusal-not-necessary',
    force: 'refusal',
    trigger: i,
    ...actOf(scope, verb, i + 1),
    heads: [],
    bindsSpeaker: true,
  };
}
