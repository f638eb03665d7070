import { lemmaAt, upos, word, xpos } from '../grammar/syntax.js';
import { infinitive } from '../grammar/verb-group.js';
import { atAdjective } from './adjective.js';
import type { Candidate, Scope } from './candidate.js';
import { ADJECTIVES, COMMISSIVES, NOUNS, PHRASAL_VERBS } from './en.js';
import { atNoun } from './noun.js';
import { atVerb, rejected } from './verb.js';

/** Commitments by a verb, noun or adjective that says so: `promised to`, `its pledge to`, `is ready to`. */
export function atTrigger(scope: Scope, i: number): Candidate | null {
  const { syntax } = scope;
  const tag = upos(syntax, i);
  const base = lemmaAt(syntax, i);
  if (tag === 'VERB' || (tag !== 'NOUN' && COMMISSIVES.has(base)) || (tag === 'NOUN' && isMistaken(scope, i, base))) {
    const trigger = COMMISSIVES.get(base);
    if (trigger) {
      const found = atVerb(scope, i, trigger);
      if (found) return found;
    }
    const phrasal = PHRASAL_VERBS.get(base);
    if (phrasal && word(syntax, i + 1) === phrasal.then) return rejected(scope, i, i + 1, phrasal);
  }
  if (tag === 'NOUN') {
    // `The two states plan to`: a verb in the plural taken for a noun.
    const verb = COMMISSIVES.get(base);
    if (
      verb &&
      word(syntax, i) === base &&
      (xpos(syntax, i - 1) === 'NNS' ||
        xpos(syntax, i - 1) === 'NNPS' ||
        word(syntax, i - 1) === 'they' ||
        word(syntax, i - 1) === 'we') &&
      infinitive(syntax, i + 1, true) >= 0
    )
      return atVerb(scope, i, verb);
    const trigger = NOUNS.get(base);
    return trigger ? atNoun(scope, i, trigger) : null;
  }
  if (tag === 'ADJ' || tag === 'VERB') {
    const trigger = ADJECTIVES.get(word(syntax, i));
    return trigger ? atAdjective(scope, i, trigger) : null;
  }
  return null;
}

/**
 * True for a verb that the tagger took for a noun: an inflected form that is no noun's, with `to` or `that` after it.
 */
function isMistaken({ syntax }: Scope, i: number, base: string): boolean {
  const w = word(syntax, i);
  return COMMISSIVES.has(base) && (!NOUNS.has(base) || w.endsWith('ed')) && w !== base;
}
