import type { SentenceTokens } from '../../model/report.js';
import { type Predicate, predicatesNear } from '../grammar/predicate.js';
import { type ReportSyntax, word } from '../grammar/syntax.js';
import { LIKE_PREPOSITIONS } from '../grammar/words.js';
import { ASKING_FOR, NOT_YET, TAKING } from './en.js';
import { type PartyMention, partiesIn, unique } from './party.js';
import { type DatingTime, isHappening } from './when.js';

/**
 * The happening noun that heads the first noun phrase of tokens `[first, last)`, leaving out what a preposition leads
 * in; null for none.
 */
export function nounIn(syntax: ReportSyntax, first: number, last: number): number | null {
  let led = false;
  for (let i = first; i < last; i++) {
    const xpos = syntax.tokens[i]?.xpos ?? '';
    if (xpos === ',') led = false;
    else if (xpos === 'IN' || xpos === 'TO') led = true;
    else if (!led && isHappening(syntax, i) && !syntax.tokens[i + 1]?.xpos.startsWith('NN')) return i;
  }
  return null;
}

/** A noun with its day happened unless it is called planned or possible, or its clause looks ahead. */
export function nounHappened(
  syntax: ReportSyntax,
  sentence: SentenceTokens,
  token: number,
  predicates: readonly Predicate[],
): boolean {
  if (isNotYet(syntax, sentence, token) || word(syntax, token - 1) === 'under') return false;
  const own = predicatesNear(predicates, token).filter(({ first, last }) => first <= token && token < last);
  const governs = own.filter(({ verb }) => verb < token).at(-1) ?? own[0];
  if (!governs) return true;
  if (
    leadOf(syntax, sentence, token) === 'for' &&
    ASKING_FOR.has(syntax.tokens[governs.verb]?.lemma.toLowerCase() ?? '')
  )
    return false;
  return governs.standing !== 'unreal';
}

/** Determiners, adjectives, participles, numbers and nouns: what may stand in a noun phrase before its noun. */
function standsBeforeNoun(xpos: string): boolean {
  return /^(?:JJ.*|NN.*|DT|PRP\$|POS|CD|VBN|VBG)$/.test(xpos);
}

/** The preposition that leads a noun phrase in, by the noun; null where none does. */
function leadOf(syntax: ReportSyntax, sentence: SentenceTokens, token: number): string | null {
  for (let at = token - 1; at >= Math.max(sentence.first, token - 7); at--) {
    const xpos = syntax.tokens[at]?.xpos ?? '';
    if (xpos === 'IN' || xpos === 'TO' || LIKE_PREPOSITIONS.has(word(syntax, at))) return word(syntax, at);
    if (!standsBeforeNoun(xpos) && xpos !== ',') return null;
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
export function isNotYet(syntax: ReportSyntax, sentence: SentenceTokens, token: number): boolean {
  for (let at = token - 1; at >= Math.max(sentence.first, token - 5); at--) {
    const xpos = syntax.tokens[at]?.xpos ?? '';
    if (NOT_YET.has(word(syntax, at))) return true;
    if (!standsBeforeNoun(xpos)) return false;
  }
  return false;
}

/** Parties of a noun's own phrase: "the meeting between A and B"; else those of its clause. */
export function nounParties(
  syntax: ReportSyntax,
  sentence: SentenceTokens,
  mentions: readonly PartyMention[],
  token: number,
  predicate: Predicate | undefined,
  first: number,
  last: number,
): string[] {
  const phrase = partiesIn(syntax, mentions, token, Math.min(last, token + 12), sentence.first);
  const lead = leadOf(syntax, sentence, token);
  if (lead !== null && !TAKING.has(lead)) return phrase;
  if (phrase.length > 0 && (word(syntax, token + 1) === 'between' || word(syntax, token + 1) === 'with')) return phrase;
  return unique([...partiesIn(syntax, mentions, first, predicate?.group ?? token, sentence.first), ...phrase]);
}
