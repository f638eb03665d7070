import type { SentenceTokens, Time } from '../../model/report.js';
import { type Predicate, predicatesNear } from '../grammar/predicate.js';
import { type ReportSyntax, word } from '../grammar/syntax.js';
import { BOUNDING, HAPPENING_NOUNS, LIGHT, PLAIN } from './en.js';

/** A time of a sentence that can date a happening, with the tokens `[first, last)` it covers. */
export interface DatingTime {
  readonly time: Time;
  readonly first: number;
  readonly last: number;
}

/** What a time dates: a noun or a predicate, by index of its token. */
export type Owner =
  | { readonly kind: 'noun'; readonly token: number }
  | { readonly kind: 'verb'; readonly token: number };

/** The dictionary form of a word, in lower case; empty outside the text. */
export function lemmaOf({ tokens }: ReportSyntax, i: number): string {
  return tokens[i]?.lemma.toLowerCase() ?? '';
}

/** True for a time of the calendar; not now, a length, or what comes round. */
export function datesHappening({ type, value, known }: Time): boolean {
  if (type !== 'DATE' && type !== 'TIME') return false;
  if (value === null) return known.length > 0;
  return /^\d{4}/.test(value);
}

/** What each time of a sentence dates. */
export function ownerOf(
  syntax: ReportSyntax,
  sentence: SentenceTokens,
  { first, last }: DatingTime,
  predicates: readonly Predicate[],
): Owner | null {
  // Since, until, by a day: it bounds what is told and is not its day.
  if (first > sentence.first && BOUNDING.has(word(syntax, first - 1))) return null;
  const after = nounAfter(syntax, sentence, first, last);
  // "The June 7 declaration": a day between article and noun is the noun's, and dates no verb.
  if (after === null && isAttributive(syntax, sentence, first, last)) return null;
  const noun = nounBefore(syntax, sentence, first) ?? after;
  if (noun !== null && !isObject(syntax, noun, first, predicates)) return { kind: 'noun', token: noun };
  const near = predicatesNear(predicates, first);
  const holds = near.filter((one) => one.first <= first && first < one.last);
  // Between two clauses that both reach it, the verb that stands before the time owns it.
  const before = holds.filter(({ verb }) => verb < first).at(-1);
  const own = before ?? holds[0];
  if (own) return { kind: 'verb', token: own.verb };
  // A day in front of the sentence's first verb, with a clause between, is the main verb's.
  if ((predicates[0]?.verb ?? -1) < first) return null;
  const mains = near.filter(({ verb, opener, standing }) => verb > first && opener === null && standing === 'happened');
  const main = mains.find(({ verb }) => !PLAIN.has(lemmaOf(syntax, verb))) ?? mains[0];
  return main ? { kind: 'verb', token: main.verb } : null;
}

/** True when the noun is what a verb of doing did: "approved the deal in June" dates the approval. */
function isObject(syntax: ReportSyntax, noun: number, first: number, predicates: readonly Predicate[]): boolean {
  if (noun > first) return false;
  const verb = predicatesNear(predicates, noun)
    .filter((one) => one.verb < noun && one.first <= noun && noun < one.last)
    .at(-1);
  if (verb?.standing !== 'happened') return false;
  const lemma = lemmaOf(syntax, verb.verb);
  if (PLAIN.has(lemma) && !LIGHT.has(lemma)) return false;
  for (let at = verb.verb + 1; at < noun; at++)
    if (syntax.tokens[at]?.xpos === 'IN' || syntax.tokens[at]?.xpos === 'TO') return false;
  return true;
}

const JOINTS = new Set(['on', 'in', 'late', 'early', 'of', 'at', 'last', 'earlier', 'held']);

/** The happening noun right before a time: a meeting Sunday, the raid on Friday. */
function nounBefore(syntax: ReportSyntax, sentence: SentenceTokens, first: number): number | null {
  let at = first - 1;
  for (let steps = 0; steps < 2 && at >= sentence.first && JOINTS.has(word(syntax, at)); steps++) at--;
  return at >= sentence.first && isHappening(syntax, at) ? at : null;
}

/** The happening noun that a time qualifies: Sunday's meeting, the June 7 deal. */
function nounAfter(syntax: ReportSyntax, sentence: SentenceTokens, first: number, last: number): number | null {
  const possessive = syntax.tokens[last]?.xpos === 'POS';
  let at = possessive || syntax.tokens[last]?.xpos === ',' ? last + 1 : last;
  const comma = !possessive && at > last;
  for (let steps = 0; steps < 3 && at < sentence.last; steps++, at++) {
    const xpos = syntax.tokens[at]?.xpos ?? '';
    if (isHappening(syntax, at) && !syntax.tokens[at + 1]?.xpos.startsWith('NN'))
      return comma && !isAttributive(syntax, sentence, first, last) ? null : at;
    if (!xpos.startsWith('JJ') && !xpos.startsWith('NN')) return null;
  }
  return null;
}

/** An article or possessive right before the time, and a noun behind it. */
function isAttributive({ tokens }: ReportSyntax, sentence: SentenceTokens, first: number, last: number): boolean {
  const before = first > sentence.first ? (tokens[first - 1]?.xpos ?? '') : '';
  if (before !== 'DT' && before !== 'PRP$') return false;
  const at = tokens[last]?.xpos === ',' ? last + 1 : last;
  const after = tokens[at]?.xpos ?? '';
  return after === 'NN' || after === 'NNS' || after === 'JJ' || after === 'VB' || after === 'VBG';
}

/** True for a noun that names a happening. */
export function isHappening({ tokens }: ReportSyntax, i: number): boolean {
  const token = tokens[i];
  return (
    token !== undefined &&
    (token.xpos === 'NN' || token.xpos === 'NNS') &&
    tokens[i - 1]?.xpos !== 'HYPH' &&
    tokens[i + 1]?.xpos !== 'HYPH' &&
    HAPPENING_NOUNS.has(token.lemma.toLowerCase())
  );
}
