import type { SentenceTokens } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { nounPhraseEnd } from '../grammar/noun-phrase.js';
import { DOCUMENTS } from '../grammar/nouns.js';
import { lemmaAt, type ReportSyntax, spanOf, word, xpos } from '../grammar/syntax.js';
import { verbGroup } from '../grammar/verb-group.js';
import { isFiniteTag, isNounTag } from '../grammar/word-class.js';
import { subjectAfter } from './behind.js';
import { clauseEnd, isDash, isFinal, sentenceEnd } from './clause.js';
import { CUE_VERBS } from './en.js';
import { LABEL_SUBJECTS, RELATIVES } from './en-sources.js';
import { BLOCKS } from './en-verbs.js';
import { headOf } from './head.js';
import { inheritedSubject } from './inherit.js';
import { clauseBegin } from './left.js';
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
  const short = at - first <= 6 && isLabel(syntax, first, at, quoted, headline);
  const to = short ? at : quoted ? longLabelEnd(syntax, at, sentence) : -1;
  if (to < 0) return null;
  const from = short ? first : clauseBegin(syntax, sentence.first, at);
  // A headline goes on with what it quotes: "Berg: ‘No place’ for it".
  const content = headline
    ? spanOf(syntax, at + 1, sentenceEnd(syntax, sentence))
    : quoteOrClause(syntax, at + 1, at, sentence);
  return content ? proposal(syntax, [at, at + 1], [from, to], at, headOf(syntax, from, to, -1), content) : null;
}

/** Words of a label with an apposition or a subject at most. */
const LONG_LABEL = 18;

/**
 * Where the source of a longer label ends: "Iva Trask, The Harbour Post" with its apposition, "Pia Dahl" of "Pia Dahl,
 * on
 * the plan"; -1 where no name opens the sentence or a verb stands in it.
 */
function longLabelEnd(syntax: ReportSyntax, at: number, sentence: SentenceTokens): number {
  const from = clauseBegin(syntax, sentence.first, at);
  const end = nounPhraseEnd(syntax, from, at);
  if (at - from > LONG_LABEL || end === from || xpos(syntax, end - 1) !== 'NNP') return -1;
  const comma = word(syntax, end) === ',';
  const subject = LABEL_SUBJECTS.has(word(syntax, comma ? end + 1 : end));
  if (!comma && !subject) return -1;
  for (let i = end; i < at; i++) if (isFiniteTag(xpos(syntax, i)) || (syntax.quoteOf[i] as number) >= 0) return -1;
  return subject ? end : at;
}

/** "TRUMP: ...", "Q: ..." at the head of a paragraph, in a text that gives speech so: the paragraph is what is said. */
export function transcribed({ syntax, at, sentence, headline }: Place): Proposal | null {
  const paragraph = syntax.paragraphs[sentence.paragraph];
  if (headline || !paragraph || !isOpenColon(syntax, at, sentence) || at - sentence.first > 3) return null;
  const first = syntax.tokens[sentence.first];
  const next = syntax.tokens[at + 1];
  if (!first || !next || first.start !== paragraph.start || next.start >= paragraph.end) return null;
  if (!isSpeakerLabel(syntax, sentence.first, at) || !hasLabelsBeside(syntax, sentence.paragraph)) return null;
  const head = headOf(syntax, sentence.first, at, -1);
  const content = { start: next.start, end: paragraph.end };
  return proposal(syntax, [at, at + 1], [sentence.first, at], at, head, content);
}

/** A name known, words in capitals, or the letters of question and answer. */
function isSpeakerLabel(syntax: ReportSyntax, from: number, to: number): boolean {
  let known = false;
  for (let i = from; i < to; i++) {
    const { start, end } = syntax.tokens[i]!;
    const text = syntax.text.slice(start, end);
    const capitals = text === text.toUpperCase() && /\p{Lu}/u.test(text);
    if (!capitals && (syntax.nameOf[i] as number) < 0) return false;
    known ||= (syntax.nameOf[i] as number) >= 0 || end - start > 2 || text === 'Q' || text === 'A';
  }
  return known;
}

/** Paragraphs to either side in which another label is looked for. */
const NEAR = 3;

function hasLabelsBeside(syntax: ReportSyntax, paragraph: number): boolean {
  for (let k = paragraph - NEAR; k <= paragraph + NEAR; k++) {
    const other = syntax.paragraphs[k];
    const head = other && k !== paragraph ? syntax.text.slice(other.start, Math.min(other.end, other.start + 40)) : '';
    if (/^(?:\p{Lu}[\p{L}.’'-]* ){0,3}\p{Lu}[\p{L}.’'-]*: /u.test(head)) return true;
  }
  return false;
}

/** "So said Berg.": the words that end right before the sentence, in marks, are his. */
export function soSaid({ syntax, at, sentence, end }: Place): Proposal | null {
  const text = word(syntax, at);
  if (at !== sentence.first || (text !== 'so' && text !== 'thus')) return null;
  if (!CUE_VERBS.get(lemmaAt(syntax, at + 1))?.frames.has('quote') || !isFiniteTag(xpos(syntax, at + 1))) return null;
  const subject = subjectAfter(syntax, at + 2, end);
  const quote = quoteEndingAt(syntax, at);
  return subject && quote
    ? proposal(syntax, [at + 1, at + 2], [subject.from, subject.to], at + 1, subject.head, quote)
    : null;
}

/** The quotation whose closing mark is the last thing before token `at`. */
function quoteEndingAt(syntax: ReportSyntax, at: number): Span | null {
  for (let i = at - 1; i >= 0 && at - i < 3; i--) {
    const quote = syntax.quotes[syntax.quoteOf[i] as number];
    if (quote) return quote;
    if (!isFinal(syntax, i)) return null;
  }
  return null;
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

/** Names and what belongs to a name; before words in marks any noun; in a headline also a paper: "Poll: ...". */
function isLabel(syntax: ReportSyntax, first: number, at: number, quoted: boolean, headline: boolean): boolean {
  let names = headline && DOCUMENTS.has(lemmaAt(syntax, at - 1)) ? 1 : 0;
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
