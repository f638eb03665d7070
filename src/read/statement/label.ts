import type { SentenceTokens } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { lemmaAt, type ReportSyntax, spanOf, word, xpos } from '../grammar/syntax.js';
import { verbGroup } from '../grammar/verb-group.js';
import { isFiniteTag, isNounTag } from '../grammar/word-class.js';
import { clauseEnd, isDash, sentenceEnd } from './clause.js';
import { CUE_VERBS } from './en.js';
import { RELATIVES } from './en-sources.js';
import { BLOCKS } from './en-verbs.js';
import { headOf } from './head.js';
import { inheritedSubject } from './inherit.js';
import type { Place } from './place.js';
import type { Proposal } from './relation.js';
import { subjectBefore } from './subject.js';

// Attribution by a mark: a colon that hands over to someone's words, a dash with a name behind them.

/**
 * "“...” — Anna Berg", the name behind the quotation or in a paragraph of its own: a name and its apposition, without a
 * verb, to the sentence's end.
 */
export function signed({ syntax, at, sentence }: Place): Proposal | null {
  if (!isDash(syntax, at) || at === 0 || sentence.last - at > 30 || xpos(syntax, at + 1) !== 'NNP') return null;
  const quote = syntax.quotes[syntax.quoteOf[at - 1] as number];
  if (!quote || (syntax.quoteOf[at] as number) >= 0) return null;
  if (at === sentence.first && quote.paragraph < sentence.paragraph - 1) return null;
  const to = sentenceEnd(syntax, sentence);
  for (let i = at + 1; i < to; i++)
    if (isFiniteTag(xpos(syntax, i)) && !RELATIVES.has(word(syntax, i - 1))) return null;
  return proposal(syntax, [at, at + 1], [at + 1, to], at, headOf(syntax, at + 1, to, -1), quote);
}

/** "Berg: “...”", in headlines also without marks: a name of no more than six tokens from the sentence's start. */
export function labelled({ syntax, at, sentence, headline }: Place): Proposal | null {
  if (!isOpenColon(syntax, at, sentence)) return null;
  const quoted = isQuoteBehind(syntax, at);
  if (!quoted && !headline) return null;
  const first = labelStart(syntax, at, sentence);
  if (at - first > 6 || !isLabel(syntax, first, at, quoted)) return null;
  const content = quoteOrClause(syntax, at + 1, at, sentence);
  return content ? proposal(syntax, [at, at + 1], [first, at], at, headOf(syntax, first, at, -1), content) : null;
}

/** "She had this advice: “...”": the subject of the clause before the colon speaks, whatever its verb. */
export function introduced({ syntax, at, sentence }: Place): Proposal | null {
  if (!isOpenColon(syntax, at, sentence)) return null;
  const closes = at === sentence.last - 1 && at + 1 < syntax.tokens.length;
  if (!closes && !isQuoteBehind(syntax, at)) return null;
  const verb = finiteBefore(syntax, at, sentence);
  // A verb of saying before words in marks is read as such.
  if (verb < 0 || (!closes && CUE_VERBS.get(lemmaAt(syntax, verb))?.frames.has('quote') === true)) return null;
  const group = verbGroup(syntax, verb);
  const subject = subjectBefore(syntax, group, sentence) ?? inheritedSubject(syntax, verb, sentence);
  const content = subject ? quoteOrClause(syntax, at + 1, verb, sentence) : null;
  if (!subject || !content) return null;
  return proposal(syntax, [group.from, at + 1], [subject.from, subject.to], verb, subject.head, content);
}

function isOpenColon(syntax: ReportSyntax, at: number, { first }: SentenceTokens): boolean {
  return word(syntax, at) === ':' && (syntax.quoteOf[at] as number) < 0 && at > first;
}

function isQuoteBehind(syntax: ReportSyntax, at: number): boolean {
  return at + 1 < syntax.tokens.length && (syntax.quoteOf[at + 1] as number) >= 0;
}

function labelStart(syntax: ReportSyntax, at: number, sentence: SentenceTokens): number {
  let first = at - 1;
  while (first > sentence.first && at - first < 8 && !isDash(syntax, first - 1)) first--;
  return first;
}

const LABEL_TAGS: ReadonlySet<string> = new Set(['JJ', 'CC', 'POS', '.', 'DT']);

/** Names and what belongs to a name; before words in marks any noun. */
function isLabel(syntax: ReportSyntax, first: number, at: number, quoted: boolean): boolean {
  let names = 0;
  for (let i = first; i < at; i++) {
    const tag = xpos(syntax, i);
    if (tag.startsWith('NNP') || (quoted && isNounTag(tag))) names++;
    else if (!isNounTag(tag) && !LABEL_TAGS.has(tag)) return false;
  }
  return names > 0 && isNounTag(xpos(syntax, at - 1));
}

/** The last finite verb before the colon, outside of marks; -1 when there is none. */
function finiteBefore(syntax: ReportSyntax, at: number, { first }: SentenceTokens): number {
  for (let i = at - 1; i >= first && at - i < 40; i--) {
    if ((syntax.quoteOf[i] as number) >= 0) return -1;
    if (isFiniteTag(xpos(syntax, i)) && xpos(syntax, i) !== 'MD') return i;
  }
  return -1;
}

function quoteOrClause(syntax: ReportSyntax, from: number, cue: number, sentence: SentenceTokens): Span | null {
  const quote = syntax.quotes[syntax.quoteOf[from] as number];
  if (quote) return { start: quote.start, end: quote.end };
  if (from === sentence.last) return blockBehind(syntax, cue, sentence);
  if (from > sentence.last) return null;
  const to = Math.min(sentenceEnd(syntax, sentence), clauseEnd(syntax, from, cue, sentence));
  return spanOf(syntax, from, Math.max(from + 1, to));
}

/** The paragraph behind a colon that ends its own: words quoted as a block, without marks. */
function blockBehind(syntax: ReportSyntax, verb: number, sentence: SentenceTokens): Span | null {
  if (!BLOCKS.has(lemmaAt(syntax, verb))) return null;
  const next = syntax.paragraphs[sentence.paragraph + 1];
  const first = syntax.tokens[sentence.last];
  if (!next || !first || next.role !== 'body' || first.start < next.start || first.start >= next.end) return null;
  return { start: first.start, end: next.end };
}

type Tokens = readonly [from: number, to: number];

function proposal(
  syntax: ReportSyntax,
  cueTokens: Tokens,
  sourceTokens: Tokens,
  cueToken: number,
  sourceHead: number,
  { start, end }: Span,
): Proposal | null {
  const cue = spanOf(syntax, ...cueTokens);
  const source = spanOf(syntax, ...sourceTokens);
  if (!source || !cue) return null;
  return {
    cue,
    cueToken,
    source: [source],
    sourceHead,
    content: [{ start, end }],
    class: 'saying',
    stance: 'neutral',
    addressee: null,
    clause: { start: Math.min(cue.start, source.start), end: Math.max(cue.end, source.end) },
  };
}
