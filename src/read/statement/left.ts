import type { SentenceTokens, Token } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { ALWAYS_VERBS } from '../grammar/forms.js';
import { type ReportSyntax, tokenAt, word, xpos } from '../grammar/syntax.js';
import { isFiniteTag } from '../grammar/word-class.js';
import { isDash, LONGEST } from './clause.js';
import { spans } from './content.js';
import type { VerbCue } from './en.js';
import { BULLETS, CIRCUMSTANCES } from './en-clause.js';

export interface Left {
  readonly spans: Span[];
  readonly quoted: boolean;
  readonly clause: boolean;
  /** True where the words open with a preposition, an adverb or a participle: a circumstance put in front. */
  readonly fronted: boolean;
}

/** The words before a cue clause that begins at `from`: a quotation that ends there, or a clause and its comma. */
export function leftContent(syntax: ReportSyntax, from: number, sentence: SentenceTokens, cue: VerbCue): Left | null {
  let previous = from - 1;
  if (previous < 1) return null;
  if ((syntax.quoteOf[previous] as number) < 0 && (syntax.quoteOf[previous - 1] as number) >= 0) {
    const mark = word(syntax, previous);
    if (mark === ',' || isDash(syntax, previous) || /^["”’']+$/.test(mark)) previous--;
  }
  if ((syntax.quoteOf[previous] as number) >= 0)
    return cue.frames.has('quote') ? leftQuote(syntax, previous, from, sentence) : null;
  const comma = previous > sentence.first && word(syntax, previous) === ',' && cue.frames.has('bare');
  const dash = isDash(syntax, previous) && previous > sentence.first + 2;
  return comma || dash ? leftClause(syntax, previous, from, sentence) : null;
}

/** "“...,” she said": the quotation, and the words before it that belong to it. */
function leftQuote(syntax: ReportSyntax, previous: number, from: number, sentence: SentenceTokens): Left | null {
  const span = syntax.quotes[syntax.quoteOf[previous] as number];
  if (!span) return null;
  const closed = endsSentence(syntax, span) && sentence.last - from > 5;
  if (previous < sentence.first && (!touchesQuote(syntax, previous, from) || closed)) return null;
  const start = quoteLead(syntax, previous, sentence);
  if (start < span.start && leadsAside(syntax, start, sentence, span.start)) return null;
  return {
    spans: [{ start: Math.min(span.start, start), end: span.end }],
    quoted: true,
    clause: true,
    fronted: false,
  };
}

/** "The pier is shut, she said": the words before the comma, from a semicolon on. */
function leftClause(syntax: ReportSyntax, previous: number, from: number, sentence: SentenceTokens): Left | null {
  let begin = clauseBegin(syntax, sentence.first, previous);
  if (begin === previous) return { spans: [], quoted: false, clause: false, fronted: true };
  if (previous - begin > LONGEST) return null;
  for (let i = previous - 1; i > begin; i--) if (word(syntax, i) === ';') begin = i + 1;
  let finite = false;
  for (let i = begin; i < previous; i++) if (mayBeFinite(syntax, i)) finite = true;
  const always = previous - begin > 4 && ALWAYS_VERBS.has(word(syntax, from));
  return {
    spans: spans(syntax, begin, previous),
    quoted: false,
    clause: always || (finite && !opensSubordinate(syntax, begin, previous)),
    fronted: /^(?:IN|TO|WRB|VB[NG]|RB)$/.test(xpos(syntax, begin)),
  };
}

/**
 * A finite verb, or what a tagger may take one for: a base form that no "to" makes an infinitive, a participle right
 * behind a noun ("Rebels freed 12 sailors, police said").
 */
function mayBeFinite(syntax: ReportSyntax, i: number): boolean {
  const tag = xpos(syntax, i);
  if (tag === 'VBN') return xpos(syntax, i - 1).startsWith('NN');
  return isFiniteTag(tag) || (tag === 'VB' && word(syntax, i - 1) !== 'to');
}

/** Words and marks that may lead a clause at most. */
const LEADS = 12;

/** Over "and", commas and adverbs with their comma that open a clause. */
export function clauseBegin(syntax: ReportSyntax, from: number, to: number): number {
  let begin = from;
  while (begin < to && begin - from < LEADS && isLead(syntax, begin)) begin++;
  return begin;
}

function isLead(syntax: ReportSyntax, i: number): boolean {
  if (xpos(syntax, i) === 'CC' || word(syntax, i) === ',' || BULLETS.has(word(syntax, i))) return true;
  return xpos(syntax, i).startsWith('RB') && word(syntax, i + 1) === ',';
}

/** "When he came, she said": a fronted subordinate clause alone is no content. */
function opensSubordinate(syntax: ReportSyntax, begin: number, end: number): boolean {
  const text = word(syntax, begin);
  if (xpos(syntax, begin) === 'VBN' || xpos(syntax, begin) === 'VBG' || xpos(syntax, begin) === 'VBD') return true;
  if (xpos(syntax, begin) !== 'IN' && xpos(syntax, begin) !== 'WRB') return false;
  if (!CIRCUMSTANCES.has(text)) return false;
  for (let i = begin; i < end; i++) if (word(syntax, i) === ',') return false;
  return true;
}

/**
 * "Asked about “...,” she said", "When he says “...,” they laugh": words before a quotation that make it a circumstance
 * of the main clause.
 */
function leadsAside(syntax: ReportSyntax, from: number, sentence: SentenceTokens, to: number): boolean {
  let i = tokenAt(syntax, from);
  const begin = i;
  const tag = xpos(syntax, i);
  if (tag === 'VBN' || tag === 'VBG' || tag === 'WRB' || tag === 'VBD') return true;
  if (tag !== 'IN' && tag !== 'TO') return false;
  if (CIRCUMSTANCES.has(word(syntax, i))) return true;
  for (; i < sentence.last && i - begin < LONGEST && (syntax.tokens[i] as Token).start < to; i++)
    if (isFiniteTag(xpos(syntax, i))) return false;
  return true;
}

/** True where a full stop closes the quotation: then the next words are a sentence of their own. */
function endsSentence(syntax: ReportSyntax, { end }: Span): boolean {
  return /\.\s?["”'’]+$/.test(syntax.text.slice(end - 5, end)) || syntax.text[end] === '.';
}

function touchesQuote(syntax: ReportSyntax, previous: number, from: number): boolean {
  const a = syntax.tokens[previous] as Token;
  const b = syntax.tokens[from] as Token;
  return b.start - a.end <= 1;
}

/**
 * Where words before a quotation belong to the same content: its clause's start, when the quotation does not open the
 * sentence.
 */
function quoteLead(syntax: ReportSyntax, token: number, sentence: SentenceTokens): number {
  const quote = syntax.quotes[syntax.quoteOf[token] as number];
  if (!quote) return Infinity;
  const lead = tokenAt(syntax, quote.start) - 1;
  if (quote.start <= sentence.start || word(syntax, lead) === ':' || word(syntax, lead) === '(' || isDash(syntax, lead))
    return quote.start;
  if (token < sentence.first) return quote.start;
  const begin = Math.max(ownClause(syntax, sentence.first, lead), sentence.first);
  return begin > lead ? quote.start : (syntax.tokens[begin] as Token).start;
}

/**
 * Where the clause begins that goes on in a quotation whose last word before it is `lead`: behind a semicolon, and
 * behind
 * "but" or "and" right before the quotation where a clause with a verb of its own stands before it.
 */
function ownClause(syntax: ReportSyntax, first: number, lead: number): number {
  for (let i = lead; i > first && lead - i < LONGEST; i--)
    if (word(syntax, i) === ';' && (syntax.quoteOf[i] as number) < 0) return i + 1;
  let begin = first;
  while (begin - first < LEADS && (xpos(syntax, begin) === 'CC' || BULLETS.has(word(syntax, begin)))) begin++;
  const joins = xpos(syntax, lead) === 'CC' && word(syntax, lead - 1) === ',';
  if (!joins) return begin;
  for (let i = Math.max(begin, lead - LONGEST); i < lead; i++)
    if (isFiniteTag(xpos(syntax, i)) && (syntax.quoteOf[i] as number) < 0) return lead + 1;
  return begin;
}
