import type { SentenceTokens } from '../../model/report.js';
import { overlaps, type Span } from '../../model/span.js';
import type { Quote } from '../grammar/quotes.js';
import { type ReportSyntax, tokenAt } from '../grammar/syntax.js';
import type { Kept } from './arbitrate.js';
import { isFinal } from './clause.js';
import type { Relation } from './relation.js';

/**
 * Gives quotations that no cue has claimed to the statement they go on with: later sentences of the same speech in the
 * paragraph, the next paragraphs of one that was left open, and whole paragraphs of quotation behind a quoting one. By
 * the usage of news writing a speaker is named once and holds the floor until another is named. The order of the list,
 * by start, is kept.
 */
export function withFollowing(syntax: ReportSyntax, kept: readonly Kept[]): Kept[] {
  const result = withOpened(
    syntax,
    kept.map(({ relation }) => relation),
  );
  const claims = claimed(syntax, result);
  let at = 0;
  let current = -1;
  syntax.quotes.forEach((quote, index) => {
    while (at < result.length && start(result[at] as Relation) <= quote.start) current = at++;
    if (claims[index] || quote.style !== 'double') return;
    const sentence = sentenceAt(syntax, quote);
    if (!sentence) return;
    const span = follower(syntax, quote, sentence);
    if (!span || touched(result, at, span)) return;
    const before = current >= 0 ? latest(syntax, result, current, quote) : -1;
    if (before < 0) return;
    const relation = result[before] as Relation;
    if (!reaches(syntax, relation, quote)) return;
    result[before] = { ...relation, content: [...relation.content, span] };
  });
  return kept.map(({ within }, index) => ({ relation: result[index] as Relation, within }));
}

/**
 * Relations with the paragraphs before that left the quotation open which they credit: in news writing each paragraph
 * of a speech opens the marks anew, and the speaker may be named in the last of them only.
 */
function withOpened(syntax: ReportSyntax, relations: readonly Relation[]): Relation[] {
  const claims = claimed(syntax, relations);
  const at = new Map(syntax.quotes.map((quote, index) => [quote.start, index]));
  return relations.map((relation) => {
    const opened: Span[] = [];
    let index = at.get(relation.content[0]?.start ?? -1) ?? -1;
    while (syntax.quotes[index]?.continues) {
      const before = lastOpen(syntax, index);
      if (before < 0 || claims[before] || !sameMark(syntax, before, index)) break;
      const quote = syntax.quotes[before] as Quote;
      if (!quote.continues && quote.start - (syntax.paragraphs[quote.paragraph]?.start ?? 0) > 2) break;
      opened.unshift({ start: quote.start, end: quote.end });
      index = before;
    }
    return opened.length > 0 ? { ...relation, content: [...opened, ...relation.content] } : relation;
  });
}

/** True where both are opened by one form of mark, or the second by none: other marks quote within the quotation. */
function sameMark({ text, quotes }: ReportSyntax, before: number, index: number): boolean {
  const [open, own] = [before, index].map((at) => text[quotes[at]?.start ?? 0] ?? '');
  return open === own || !/["“”„«']/.test(own ?? '');
}

/** The quotation that the paragraph before left open; -1 where there is none. */
function lastOpen(syntax: ReportSyntax, index: number): number {
  const { paragraph } = syntax.quotes[index] as Quote;
  for (let k = index - 1; k >= 0 && syntax.quotes[k]?.paragraph === paragraph - 1; k--)
    if (syntax.quotes[k]?.depth === 0) return syntax.quotes[k]?.closed ? -1 : k;
  return -1;
}

function start({ content, source, cue }: Relation): number {
  return Math.min(content[0]?.start ?? Infinity, source[0]?.start ?? Infinity, cue?.start ?? Infinity);
}

function claimed(syntax: ReportSyntax, relations: readonly Relation[]): boolean[] {
  const claims = syntax.quotes.map(() => false);
  const all = relations.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  let reached = 0;
  let next = 0;
  syntax.quotes.forEach((quote, index) => {
    while (next < all.length && (all[next] as Span).start < quote.end)
      reached = Math.max(reached, (all[next++] as Span).end);
    claims[index] = reached > quote.start;
  });
  return claims;
}

function sentenceAt(syntax: ReportSyntax, quote: Span): SentenceTokens | null {
  let low = 0;
  let high = syntax.sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((syntax.sentences[middle] as SentenceTokens).end <= quote.start) low = middle + 1;
    else high = middle;
  }
  return syntax.sentences[low] ?? null;
}

/**
 * The words that go with a quotation without a cue: the quotation itself when nothing else stands in its sentences,
 * the whole sentence when the quotation is the better part of it or opens it; null when it is a detail of the report's
 * own sentence.
 */
function follower(syntax: ReportSyntax, quote: Quote, sentence: SentenceTokens): Span | null {
  let i = tokenAt(syntax, quote.end);
  while (isFinal(syntax, i)) i++;
  const next = syntax.tokens[i];
  const inside = next ? sentenceAt(syntax, next) : null;
  const full = /[.?!…]/.test(syntax.text.slice(Math.max(quote.start, quote.end - 4), quote.end));
  const ends = full || !next || inside === null || inside.start >= quote.end || inside.first === i;
  if (sentence.start >= quote.start && ends) return { start: quote.start, end: quote.end };
  const to = inside && !ends ? inside.end : Math.max(quote.end, sentence.end);
  const from = Math.min(sentence.start, quote.start);
  if (sentence.start < quote.start && (quote.end - quote.start) * 2 < to - from) return null;
  return { start: from, end: /[.]/.test(syntax.text[to - 1] ?? '') && to > quote.end ? to - 1 : to };
}

/** True when a statement of its own begins in the span or its words are claimed already. */
function touched(relations: readonly Relation[], from: number, span: Span): boolean {
  for (let i = Math.max(0, from - 3); i < relations.length && i < from + 3; i++) {
    const { cue, content } = relations[i] as Relation;
    if ((cue && overlaps(cue, span)) || content.some((part) => overlaps(part, span))) return true;
  }
  return false;
}

/**
 * The relation whose speaker holds the floor: the last one that quotes, of those near; else the last one that says;
 * else the last.
 */
function latest(syntax: ReportSyntax, relations: readonly Relation[], from: number, quote: Quote): number {
  const paragraph = syntax.paragraphs[quote.paragraph] as Span;
  let last = -1;
  let saying = -1;
  for (let i = from; i >= 0 && from - i < 6; i--) {
    const relation = relations[i] as Relation;
    if (relation.source.length === 0 || start(relation) >= quote.start) continue;
    if (last >= 0 && start(relation) < paragraph.start) break;
    if (holdsQuote(syntax, relation)) return i;
    if (last < 0) last = i;
    if (saying < 0 && relation.class === 'saying') saying = i;
  }
  return saying >= 0 ? saying : last;
}

/** Same paragraph, or a paragraph of quotation straight behind one that ends in it. */
function reaches(syntax: ReportSyntax, relation: Relation, quote: Quote): boolean {
  const paragraphs = syntax.paragraphs;
  const own = paragraphs[quote.paragraph] as Span;
  if (start(relation) >= own.start) return true;
  if (quote.start - own.start > 2) return false;
  const lastContent = relation.content[relation.content.length - 1];
  const before = paragraphs[quote.paragraph - 1];
  if (!lastContent || !before) return false;
  const tail = Math.max(lastContent.end, circumstancesEnd(syntax, relation));
  if (tail < before.start) return false;
  if (quote.continues) return true;
  return (
    syntax.text.slice(tail, before.end).trim().length <= 1 &&
    relation.content.some(({ start: from }) => /["“”]|''/.test(syntax.text.slice(from, from + 2)))
  );
}

/** Words behind the cue that only say how and when it was said, at most. */
const CIRCUMSTANCES = 24;

/**
 * Where the clause of saying ends with its circumstances, "when asked about the plan", "as he left the hall": at the
 * end of its sentence; with the cue where the rest names somebody else who does something, for then the floor is open.
 */
function circumstancesEnd(syntax: ReportSyntax, { clause, cue, source }: Relation): number {
  const sentence = cue && sentenceAt(syntax, cue);
  if (!sentence) return clause.end;
  const from = tokenAt(syntax, cue.end);
  if (sentence.last - from > CIRCUMSTANCES) return clause.end;
  for (let k = from; k < sentence.last; k++) {
    const token = syntax.tokens[k];
    if (!token || (syntax.quoteOf[k] ?? -1) >= 0) return clause.end;
    const other = !source.some((own) => overlaps(own, token));
    if (other && token.upos === 'PROPN' && token.deprel.startsWith('nsubj')) return cue.end;
  }
  return Math.max(clause.end, sentence.end);
}

function holdsQuote(syntax: ReportSyntax, { content }: Relation): boolean {
  return content.some(({ start: from, end: to }) =>
    /["“”]/.test(syntax.text.slice(from, Math.min(to, from + 2)) + syntax.text.slice(Math.max(from, to - 2), to)),
  );
}
