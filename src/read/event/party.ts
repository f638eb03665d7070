import type { Span } from '../../model/span.js';
import { type ReportSyntax, word } from '../grammar/syntax.js';
import type { Names } from '../name/find.js';
import { PLACES } from './en.js';

/** A mention of a party, with the tokens `[first, last)` it covers. */
export interface PartyMention extends Span {
  readonly party: string;
  readonly place: boolean;
  readonly first: number;
  readonly last: number;
}

/** All mentions of a report's parties in text order, by token. */
export function mentionsOf({ tokens }: ReportSyntax, { parties, names }: Names): PartyMention[] {
  const found: PartyMention[] = [];
  const spans = [
    ...parties.flatMap(({ id, type, mentions }) =>
      mentions.map(({ start, end }) => ({ start, end, party: id, place: type === 'place' })),
    ),
    ...names
      .filter(({ type }) => type === 'place')
      .map(({ start, end, party }) => ({ start, end, party, place: true })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  let at = 0;
  let before: Span | null = null;
  for (const span of spans) {
    if (before && before.start === span.start && before.end === span.end) continue;
    before = span;
    while (at > 0 && (tokens[at - 1]?.start ?? 0) >= span.start) at--;
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= span.start) at++;
    let last = at;
    while (last < tokens.length && (tokens[last]?.start ?? 0) < span.end) last++;
    if (last > at) found.push({ ...span, first: at, last });
  }
  return found;
}

/**
 * Parties of the mentions in tokens `[first, last)`, each once. A place counts as a party only where it acts: no
 * preposition of place before it, from token `floor` on.
 */
export function partiesIn(
  syntax: ReportSyntax,
  mentions: readonly PartyMention[],
  first: number,
  last: number,
  floor: number,
): string[] {
  const found: string[] = [];
  for (let i = lowerBound(mentions, first); i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.first >= last) break;
    if (mention.last > last || (mention.place && (isModifier(syntax, mention) || isLocated(syntax, mention, floor))))
      continue;
    if (!found.includes(mention.party)) found.push(mention.party);
  }
  return found;
}

/** The first place in tokens `[first, last)` that a preposition of place introduces; null for none. */
export function placeIn(
  syntax: ReportSyntax,
  mentions: readonly PartyMention[],
  first: number,
  last: number,
  floor: number,
): Span | null {
  for (let i = lowerBound(mentions, first); i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.first >= last) break;
    if (mention.place && mention.last <= last && isLocated(syntax, mention, floor))
      return { start: mention.start, end: mention.end };
  }
  return null;
}

/** A place before another proper noun says of what country that is: U.S. Secretary. */
function isModifier({ tokens }: ReportSyntax, { last }: PartyMention): boolean {
  return tokens[last]?.xpos === 'NNP';
}

/** A preposition of place stands before, with at most three words of the place's own phrase between. */
function isLocated(syntax: ReportSyntax, { first }: PartyMention, floor: number): boolean {
  for (let at = first - 1; at >= floor && at >= first - 4; at--) {
    const w = word(syntax, at);
    if (PLACES.has(w)) return true;
    const xpos = syntax.tokens[at]?.xpos ?? '';
    if (!(xpos === 'DT' || xpos.startsWith('JJ') || xpos.startsWith('NN') || w === 'of')) return false;
  }
  return false;
}

/** The few mentions that start in the twelve tokens before `token`, in order. */
export function mentionsBefore(mentions: readonly PartyMention[], token: number): PartyMention[] {
  const near: PartyMention[] = [];
  for (let i = lowerBound(mentions, token - 12); i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.first >= token) break;
    near.push(mention);
  }
  return near;
}

/** Index of the first mention that starts at token `first` or later. */
function lowerBound(mentions: readonly PartyMention[], first: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.first ?? Infinity) < first) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Each id once, in order. */
export function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
