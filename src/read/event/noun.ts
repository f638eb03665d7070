import type { Draft, SentenceTokens } from '../../model/report.js';
import { type Predicate, predicatesNear, wordAt } from './clause.js';
import type { Lexicon } from './lexicon.js';
import { type PartyMention, partiesIn, unique } from './party.js';
import { type DatingTime, isHappening } from './when.js';

/**
 * The happening noun that heads the first noun phrase of tokens `[first, last)`, leaving out what a preposition leads
 * in; null for none.
 */
export function nounIn(draft: Draft, first: number, last: number, lexicon: Lexicon): number | null {
  let led = false;
  for (let i = first; i < last; i++) {
    const xpos = draft.tokens[i]?.xpos ?? '';
    if (xpos === ',') led = false;
    else if (xpos === 'IN' || xpos === 'TO') led = true;
    else if (!led && isHappening(draft, i, lexicon) && !draft.tokens[i + 1]?.xpos.startsWith('NN')) return i;
  }
  return null;
}

/** A noun with its day happened unless it is called planned or possible, or its clause looks ahead. */
export function nounHappened(
  draft: Draft,
  sentence: SentenceTokens,
  token: number,
  predicates: readonly Predicate[],
  lexicon: Lexicon,
): boolean {
  if (isNotYet(draft, sentence, token, lexicon) || wordAt(draft, token - 1) === 'under') return false;
  const own = predicatesNear(predicates, token).filter(({ first, last }) => first <= token && token < last);
  const governs = own.filter(({ verb }) => verb < token).at(-1) ?? own[0];
  if (!governs) return true;
  if (
    leadOf(draft, sentence, token, lexicon) === 'for' &&
    lexicon.asking.has(draft.tokens[governs.verb]?.lemma.toLowerCase() ?? '')
  )
    return false;
  return governs.standing !== 'unreal';
}

/** The preposition that leads a noun phrase in, by the noun; null where none does. */
function leadOf(draft: Draft, sentence: SentenceTokens, token: number, lexicon: Lexicon): string | null {
  for (let at = token - 1; at >= Math.max(sentence.first, token - 7); at--) {
    const xpos = draft.tokens[at]?.xpos ?? '';
    if (xpos === 'IN' || xpos === 'TO' || lexicon.likePrepositions.has(wordAt(draft, at))) return wordAt(draft, at);
    if (
      !(
        xpos.startsWith('JJ') ||
        xpos.startsWith('NN') ||
        xpos === 'DT' ||
        xpos === 'PRP$' ||
        xpos === 'POS' ||
        xpos === 'CD' ||
        xpos === ',' ||
        xpos === 'VBN' ||
        xpos === 'VBG'
      )
    )
      return null;
  }
  return null;
}

/**
 * "The February 12 attack": a date of the past before its noun says that it happened, whatever the clause around says
 * of it.
 */
export function isDated({ time, first }: DatingTime, token: number, published: string | null): boolean {
  return (
    first < token &&
    time.known.includes('day') &&
    time.value !== null &&
    published !== null &&
    time.value.slice(0, 10) < published
  );
}

/** Planned, possible, next, no: the noun's own words put it ahead or in doubt. */
export function isNotYet(draft: Draft, sentence: SentenceTokens, token: number, lexicon: Lexicon): boolean {
  for (let at = token - 1; at >= Math.max(sentence.first, token - 5); at--) {
    const xpos = draft.tokens[at]?.xpos ?? '';
    if (lexicon.notYet.has(wordAt(draft, at))) return true;
    if (
      !(
        xpos.startsWith('JJ') ||
        xpos.startsWith('NN') ||
        xpos === 'DT' ||
        xpos === 'PRP$' ||
        xpos === 'POS' ||
        xpos === 'CD' ||
        xpos === 'VBN' ||
        xpos === 'VBG'
      )
    )
      return false;
  }
  return false;
}

/** Parties of a noun's own phrase: "the meeting between A and B"; else those of its clause. */
export function nounParties(
  draft: Draft,
  sentence: SentenceTokens,
  mentions: readonly PartyMention[],
  token: number,
  predicate: Predicate | undefined,
  first: number,
  last: number,
  lexicon: Lexicon,
): string[] {
  const phrase = partiesIn(draft, mentions, token, Math.min(last, token + 12), sentence.first, lexicon);
  const lead = leadOf(draft, sentence, token, lexicon);
  if (lead !== null && !lexicon.taking.has(lead)) return phrase;
  if (phrase.length > 0 && (wordAt(draft, token + 1) === 'between' || wordAt(draft, token + 1) === 'with'))
    return phrase;
  return unique([...partiesIn(draft, mentions, first, predicate?.group ?? token, sentence.first, lexicon), ...phrase]);
}
