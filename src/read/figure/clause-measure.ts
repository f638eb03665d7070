import type { Figure } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { EN } from './en.js';
import type { Phrase, Phrases } from './phrase.js';

/** Steps up the parse from a figure to the verb that governs it. */
const STEPS = 6;
/** Characters behind a figure within which a bare number may count the same. */
const PARALLEL = 120;

/** A figure of tokens `[from, to)` and what its sentence has told before it. */
export interface Placed {
  readonly from: number;
  readonly to: number;
  readonly figure: Figure;
  /** The figure before it in the sentence that counts a noun. */
  readonly previous: Figure | null;
}

/**
 * What a figure tells of where no noun stands with it: whose age or size it is, what an act that takes a price or a
 * place has for its object, what the number before it counts, the verb whose object a bare number is ("killed 11"),
 * else the subject of its verb; null where only a pronoun stands there.
 */
export function measureFromClause(p: Phrases, placed: Placed): Span | null {
  const { from, to } = placed;
  const owner = ownerOf(p, placed);
  if (owner) return p.span(owner);
  const verb = governorOf(p, from, to);
  const parallel = parallelOf(placed);
  if (parallel) return parallel;
  if (verb < 0) return nounBefore(p, from);
  const object = p.first < from && verb < from ? objectBefore(p, verb, from) : null;
  if (object) return p.span(p.extend(object, from));
  if (placed.figure.unit === null && verb === from - 1 && !EN.be.has(p.word(verb))) return p.tokenSpan(verb);
  const subject = p.subjectOf(verb);
  const named = subject && p.tag(subject.head) !== 'PRP' && !p.isBlocked(subject.head);
  return named ? p.span(p.extend(subject, verb)) : null;
}

/** "Ana Moreno, 34,", "a 17-year-old boy", "a wall 15 feet high", "the bridge, 412 metres long": whose it is. */
function ownerOf(p: Phrases, { from, to, figure }: Placed): Phrase | null {
  const age = figure.rule === 'figure/age';
  if (age && p.isNoun(to) && !p.isBlocked(to)) return p.chunkFrom(to);
  if (!age && !EN.dimensions.has(p.word(to))) return null;
  const before = /^[,(]$/.test(p.word(from - 1)) ? from - 2 : from - 1;
  return p.isNoun(before) && p.tag(before) !== 'PRP' && !p.isBlocked(before) ? p.chunkAt(before) : null;
}

/** The verb above the figure in the parse; -1 for none. */
function governorOf(p: Phrases, from: number, to: number): number {
  let at = to - 1;
  for (let step = 0; step < STEPS; step++) {
    const head = p.tokens[at]?.head ?? null;
    if (head === null || head < p.first || p.last <= head) return -1;
    if (/^VB/.test(p.tag(head)) && (head < from || to <= head)) return head;
    at = head;
  }
  return -1;
}

/** "killed 20 rebels and captured 15": a bare number counts what the one before it does. */
function parallelOf({ figure, previous }: Placed): Span | null {
  if (figure.unit !== null || !figure.rule.startsWith('figure/cardinal') || figure.level !== undefined) return null;
  const near = previous?.measure != null && figure.start - previous.end < PARALLEL;
  return near && /^figure\/(?:cardinal|open)/.test(previous.rule) ? previous.measure : null;
}

/** "put the cost at", "sold the estate for": the object between the verb and the preposition before the figure. */
function objectBefore(p: Phrases, verb: number, from: number): Phrase | null {
  let preposition = from - 1;
  while (verb < preposition && !/^(IN|TO)$/.test(p.tag(preposition))) preposition--;
  if (preposition <= verb + 1) return null;
  const object = p.chunkFrom(verb + 1);
  return object && object.last <= preposition && p.tag(object.head) !== 'PRP' ? object : null;
}

/** "Turnout: 61 percent": without a verb, the noun before. */
function nounBefore(p: Phrases, from: number): Span | null {
  for (let k = from - 1; p.first <= k && from - 4 < k; k--) {
    if (p.isBlocked(k) || p.tag(k) === 'PRP') return null;
    const chunk = p.isNoun(k) ? p.chunkAt(k) : null;
    if (chunk) return p.span(chunk);
  }
  return null;
}
