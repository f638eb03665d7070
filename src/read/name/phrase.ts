import { Is, type Lexicon } from './lexicon.js';
import { isCapital, knownAt } from './runs.js';
import { Shape, type Word } from './words.js';

/** A role as a noun phrase: words `[first, last)`, its noun at `head`, and what it says. */
export interface RolePhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** Index of the determiner or possessive pronoun before `first`; null where there is none. */
  readonly determiner: number | null;
  /** "foreign minister": one name for all words of one role. */
  readonly class: string;
  /** Class of the bare noun: "minister". */
  readonly noun: string;
  /** The state or region that an adjective or a possessive names; null where none does. */
  readonly country: string | null;
  /** Words after "of", "for", "to", "at", folded: of what someone is the head. */
  readonly tail: readonly string[];
  /** Words of the phrase that narrow the role, folded, without places: "deputy", "press". */
  readonly narrow: readonly string[];
}

/** Words a role phrase may hold to either side of its noun. */
const REACH = 10;

/**
 * The role phrase whose noun is word `head`, inside `[from, to)`: modifiers before it, "of" and "for" phrases after it.
 */
export function phraseAt(
  words: readonly Word[],
  head: number,
  from: number,
  to: number,
  lexicon: Lexicon,
  withTail: boolean,
): RolePhrase {
  let first = head;
  const tail: string[] = [];
  let country: string | null = null;
  const narrow: string[] = [];
  while (first > from && head - first < REACH && modifies(words, first - 1)) first--;
  while (
    first < head &&
    (words[first]!.shape === Shape.Mark || words[first]!.key === "'s" || words[first]!.key === 'and')
  )
    first++;
  let last = head + 1;
  if (withTail) last = tailOf(words, last, to, lexicon);
  for (let i = first; i < last; i++) {
    const known = knownAt(words, i, last, lexicon);
    if (known && known.known.type === 'place') {
      // A place after "of" or "to" may be where an ambassador is sent, not who sends him.
      if (country === null && (i < head || words[i - 1]!.key === 'of'))
        country = known.known.country ?? known.known.name;
      if (i > head) tail.push(known.known.name);
      i = known.last - 1;
    } else if (lexicon.states.has(words[i]!.key)) {
      const state = lexicon.states.get(words[i]!.key)!;
      if (i > head) tail.push(state);
      if (country === null && (i < head || words[i - 1]!.key === 'of')) country = state;
    } else if (i > head) {
      if (isCapital(words[i]!) || words[i]!.upos === 'NOUN') tail.push(words[i]!.key);
    } else if (i < head && words[i]!.key !== "'s" && words[i]!.shape !== Shape.Mark) narrow.push(words[i]!.key);
  }
  const before = first > from ? words[first - 1]! : null;
  const determiner = before && before.is & Is.Determiner && before.shape !== Shape.Mark ? first - 1 : null;
  const { class: name, noun } = classOf(words, first, last, head, lexicon);
  return { first, last, head, determiner, class: name, noun, country, narrow, tail };
}

/** True where word `at` can stand before a role noun inside its phrase. */
function modifies(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (word.is & Is.Determiner) return false;
  if (word.key === "'s" || word.key === "'") return at > 0 && isCapital(words[at - 1]!);
  if (word.text === '-') return true;
  if (word.text === '&') return true;
  if (word.shape === Shape.Mark || word.shape === Shape.Number) return false;
  if (isCapital(word))
    return !(word.is & Is.Calendar) && !(word.is & Is.NoName && word.upos !== 'PROPN' && word.upos !== 'ADJ');
  if (word.key === 'and')
    return (
      (words[at + 1]!.is & (Is.Role | Is.Common)) !== 0 &&
      (words[at - 1]?.is ?? 0 & (Is.Role | Is.Common)) !== 0 &&
      words[at - 1]?.upos === words[at + 1]!.upos
    );
  if (!(word.is & Is.RoleModifier) && (/ed$/.test(word.key) || PERIODS.has(word.key))) return false;
  if (word.upos === 'NOUN') return !(word.is & Is.PlaceNoun) || words[at + 1]!.shape === Shape.Lower;
  return word.upos === 'ADJ' || word.upos === 'PROPN' || (word.is & Is.RoleModifier) !== 0;
}

/** Nouns of time, which stand before a role only by chance. */
const PERIODS: ReadonlySet<string> = new Set([
  'night',
  'day',
  'morning',
  'evening',
  'afternoon',
  'week',
  'month',
  'year',
  'today',
  'time',
  'season',
  'years',
  'old',
]);

/** End of "of ..." and "for ..." after a role noun. */
function tailOf(words: readonly Word[], from: number, to: number, lexicon: Lexicon): number {
  let last = from;
  for (let n = 0; n < 2; n++) {
    const word = words[last];
    if (last >= to || word === undefined || !TAIL.has(word.key)) return last;
    let i = last + 1;
    let end = last;
    for (; i < to && i < last + REACH; i++) {
      const next = words[i]!;
      // "the government of Norland's steps" ends at the state; "the head of Norland's prison system" does not.
      if (next.key === "'s" && words[from - 1]!.is & Is.StateSpeaker) break;
      const known = isCapital(next) ? knownAt(words, i, to, lexicon) : null;
      if (known) {
        i = known.last - 1;
        end = i + 1;
      } else if (isCapital(next) || next.upos === 'NOUN') end = i + 1;
      else if (
        !(next.is & Is.Determiner) &&
        next.upos !== 'ADJ' &&
        next.key !== 'and' &&
        next.text !== '&' &&
        next.text !== '-' &&
        next.key !== "'s"
      )
        break;
      // Two capitalized parts without a small word between may be a name that follows the role.
    }
    if (end === last) return last;
    last = end;
    if (words[last - 1]!.key === 'and') last--;
  }
  return last;
}

const TAIL: ReadonlySet<string> = new Set(['of', 'for', 'to', 'at']);

function classOf(
  words: readonly Word[],
  first: number,
  last: number,
  head: number,
  { roleClass }: Lexicon,
): { class: string; noun: string } {
  const noun = roleClass.get(words[head]!.key) ?? words[head]!.key;
  if (head + 2 < last && words[head + 1]!.key === 'of') {
    const of = `${words[head]!.key} of ${words[head + 2]!.key}`;
    const long = head + 3 < last ? `${of} ${words[head + 3]!.key}` : of;
    const found = roleClass.get(long) ?? roleClass.get(of);
    if (found) return { class: found, noun };
  }
  for (let from = Math.max(first, head - 2); from < head; from++) {
    let key = '';
    for (let i = from; i <= head; i++) key += (key === '' ? '' : ' ') + words[i]!.key;
    const found = roleClass.get(key);
    if (found) return { class: found, noun };
  }
  const before = head > first ? words[head - 1]! : null;
  if (before && before.is & (Is.Common | Is.RoleModifier) && !(before.is & Is.Adjective) && !PLAIN.has(before.key))
    return { class: `${before.key} ${noun}`, noun };
  return { class: noun, noun };
}

/** Modifiers that do not make another office. */
const PLAIN: ReadonlySet<string> = new Set(
  'former acting interim current new senior top outgoing incoming late longtime veteran then- ex- democratic republican conservative liberal independent prominent state state-run young old fellow'.split(
    ' ',
  ),
);
