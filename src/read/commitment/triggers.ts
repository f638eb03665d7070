import { atAdjective } from './adjective.js';
import type { Candidate, Scope } from './candidate.js';
import { infinitive, lemma, upos, word, xpos } from './clause.js';
import { ADJECTIVES, NOUNS, PHRASAL_VERBS, VERBS } from './en.js';
import { atNoun } from './noun.js';
import { atVerb, rejected } from './verb.js';

/** Commitments by a verb, noun or adjective that says so: `promised to`, `its pledge to`, `is ready to`. */
export function atTrigger(scope: Scope, i: number): Candidate | null {
  const { g } = scope;
  const tag = upos(g, i);
  const base = lemma(g, i);
  if (tag === 'VERB' || (tag !== 'NOUN' && VERBS.has(base)) || (tag === 'NOUN' && isMistaken(scope, i, base))) {
    const trigger = VERBS.get(base);
    if (trigger) {
      const found = atVerb(scope, i, trigger);
      if (found) return found;
    }
    const phrasal = PHRASAL_VERBS.get(base);
    if (phrasal && word(g, i + 1) === phrasal.then) return rejected(scope, i, i + 1, phrasal);
  }
  if (tag === 'NOUN') {
    // `The two states plan to`: a verb in the plural taken for a noun.
    const verb = VERBS.get(base);
    if (
      verb &&
      word(g, i) === base &&
      (xpos(g, i - 1) === 'NNS' || xpos(g, i - 1) === 'NNPS' || word(g, i - 1) === 'they' || word(g, i - 1) === 'we') &&
      infinitive(g, i + 1, true) >= 0
    )
      return atVerb(scope, i, verb);
    const trigger = NOUNS.get(base);
    return trigger ? atNoun(scope, i, trigger) : null;
  }
  if (tag === 'ADJ' || tag === 'VERB') {
    const trigger = ADJECTIVES.get(word(g, i));
    return trigger ? atAdjective(scope, i, trigger) : null;
  }
  return null;
}

/**
 * True for a verb that the tagger took for a noun: an inflected form that is no noun's, with `to` or `that` after it.
 */
function isMistaken({ g }: Scope, i: number, base: string): boolean {
  const w = word(g, i);
  return VERBS.has(base) && (!NOUNS.has(base) || w.endsWith('ed')) && w !== base;
}
