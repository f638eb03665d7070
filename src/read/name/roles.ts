import type { NamedRun } from './classify.js';
import { Is, type Lexicon } from './lexicon.js';
import { phraseAt, type RolePhrase } from './phrase.js';
import { isCapital } from './runs.js';
import { Shape, type Word } from './words.js';

/** A role that stands beside a person's name: as a title before it, or as an apposition before or after a comma. */
export interface RoleOfName {
  readonly phrase: RolePhrase;
  readonly how: 'title' | 'apposition' | 'copula';
}

/** Every role that the words beside a person's name give, and its title ("Mr") where there is one. */
export function rolesBeside(
  words: readonly Word[],
  named: NamedRun,
  lexicon: Lexicon,
  isPersonAt: (word: number) => boolean,
): RoleOfName[] {
  const {
    piece: { first, last },
    sentence,
  } = named.candidate;
  const out: RoleOfName[] = [];
  const title = titleBefore(words, first, sentence.first, lexicon);
  if (title) out.push({ phrase: title, how: 'title' });
  const before = appositionBefore(words, first, sentence.first, lexicon);
  if (before) out.push({ phrase: before, how: 'apposition' });
  const after = phraseAfter(words, last, sentence.last, lexicon, isPersonAt);
  if (after) out.push(after);
  return out;
}

/**
 * "Norlandic Foreign Secretary" before a name: the role noun is the last word, or heads an "of" or "for" phrase that
 * ends there.
 */
function titleBefore(words: readonly Word[], first: number, from: number, lexicon: Lexicon): RolePhrase | null {
  if (first <= from) return null;
  const before = words[first - 1]!;
  if (before.is & (Is.Role | Is.Title) && !isPlural(before))
    return phraseAt(words, first - 1, from, first, lexicon, false);
  // "Secretary of State Ana Wren", "Commissioner for Ports and Canals Ana Wren"
  if (!isCapital(before) && before.upos !== 'NOUN') return null;
  for (let i = first - 2; i > from && i > first - 10; i--) {
    const word = words[i]!;
    if (word.key === 'of' || word.key === 'for') {
      const head = words[i - 1]!;
      if (!(head.is & Is.Role) || !isCapital(head)) continue;
      const phrase = phraseAt(words, i - 1, from, first, lexicon, false);
      return { ...phraseAt(words, i - 1, from, first, lexicon, true), first: phrase.first, last: first };
    }
    if (!isCapital(word) && word.key !== 'the' && word.key !== 'and' && word.text !== '&' && word.text !== '-')
      return null;
  }
  return null;
}

/** "The Norlandic ambassador to Aldmoor, Ana Wren,": a role phrase that ends at the comma before the name. */
function appositionBefore(words: readonly Word[], first: number, from: number, lexicon: Lexicon): RolePhrase | null {
  if (first - 2 < from || words[first - 1]!.text !== ',') return null;
  const end = first - 1;
  for (let i = end - 1; i >= from && i > end - 12; i--) {
    const word = words[i]!;
    if (word.is & Is.Role && !isPlural(word) && !(isCapital(word) && i + 1 < end && isCapital(words[i + 1]!))) {
      const phrase = phraseAt(words, i, from, end, lexicon, true);
      if (startsClause(words, phrase, first)) return null;
      if (phrase.last === end && (phrase.determiner !== null || phrase.country !== null || isCapital(word)))
        return phrase;
    }
    if (
      (word.shape === Shape.Mark && word.text !== '-' && word.text !== '&') ||
      word.upos === 'VERB' ||
      word.upos === 'AUX' ||
      word.upos === 'SCONJ'
    )
      return null;
  }
  return null;
}

/** "After a talk with his mother, Wren left": the comma closes what stands before, and the name begins a clause. */
function startsClause(words: readonly Word[], { head, first, determiner }: RolePhrase, name: number): boolean {
  if (!words[name]!.deprel.startsWith('nsubj') || words[head]!.deprel.startsWith('nsubj')) return false;
  const before = words[(determiner ?? first) - 1];
  return before !== undefined && (before.upos === 'ADP' || before.upos === 'VERB' || before.upos === 'SCONJ');
}

/** ", Norland's foreign minister,", ", who is head of ...": what follows the name. */
function phraseAfter(
  words: readonly Word[],
  last: number,
  to: number,
  lexicon: Lexicon,
  isPersonAt: (word: number) => boolean,
): RoleOfName | null {
  const next = words[last];
  if (last + 1 >= to || next === undefined) return null;
  const copula = next.key === 'is' || next.key === 'was' || next.key === 'became';
  if (next.text !== ',' && next.text !== '(' && !copula) return null;
  let i = last + 1;
  if (words[i]!.key === 'who' && i + 1 < to && /^(?:is|was|serves|served)$/.test(words[i + 1]!.key)) i += 2;
  else if (words[i]!.shape === Shape.Number && i + 2 < to && words[i + 1]!.text === ',') i += 2;
  const begin = i;
  for (; i < to && i < begin + 9; i++) {
    const word = words[i]!;
    if (isPersonAt(i)) return null;
    if (word.is & Is.Role && !isPlural(word) && !isRoleNext(words, i, to)) {
      const phrase = phraseAt(words, i, begin, to, lexicon, true);
      if (phrase.first > begin + 1 && phrase.determiner === null) return null;
      for (let k = phrase.first; k < phrase.last; k++) if (isPersonAt(k) && words[k - 1]!.key !== 'of') return null;
      const end = words[phrase.last];
      const ends =
        end === undefined ||
        phrase.last >= to ||
        end.shape === Shape.Mark ||
        copula ||
        end.key === 'and' ||
        end.key === 'who' ||
        end.upos === 'ADP' ||
        end.upos === 'VERB';
      return ends ? { phrase, how: copula ? 'copula' : 'apposition' } : null;
    }
    if (
      (word.shape === Shape.Mark && word.text !== '-') ||
      word.upos === 'VERB' ||
      word.upos === 'AUX' ||
      word.upos === 'ADP' ||
      word.upos === 'SCONJ' ||
      (word.upos === 'PRON' && !(word.is & Is.Determiner))
    )
      return null;
  }
  return null;
}

function isRoleNext(words: readonly Word[], i: number, to: number): boolean {
  const next = words[i + 1];
  if (i + 1 >= to || next === undefined) return false;
  return (
    (next.is & Is.Role) !== 0 ||
    (next.text === '-' && (words[i + 2]?.is ?? 0 & Is.Role) !== 0) ||
    (next.upos === 'NOUN' && next.shape === Shape.Lower)
  );
}

function isPlural({ key, upos }: Word): boolean {
  return upos === 'NOUN' && key.endsWith('s') && !key.endsWith('ss') && key !== 'boss';
}
