import type { SentenceTokens, Token } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { isDash, LONGEST } from './clause.js';
import { spans } from './content.js';
import type { VerbCue } from './en.js';
import { ALWAYS_VERBS } from './forms.js';
import { isFinite } from './phrase.js';
import { tokenAt, type View, word, xpos } from './view.js';

interface Left {
  readonly spans: Span[];
  readonly quoted: boolean;
  readonly clause: boolean;
  /** True where the words open with a preposition, an adverb or a participle: a circumstance put in front. */
  readonly fronted: boolean;
}

/** The words before a cue clause that begins at `from`: a quotation that ends there, or a clause and its comma. */
export function leftContent(view: View, from: number, sentence: SentenceTokens, cue: VerbCue): Left | null {
  let previous = from - 1;
  if (previous < 1) return null;
  if (
    (view.quoteOf[previous] as number) < 0 &&
    (view.quoteOf[previous - 1] as number) >= 0 &&
    (word(view, previous) === ',' || isDash(view, previous) || /^["”’']+$/.test(word(view, previous)))
  )
    previous--;
  const quote = view.quoteOf[previous] as number;
  if (quote >= 0) {
    const span = view.quotes[quote];
    if (!span || !cue.frames.has('quote')) return null;
    if (
      previous < sentence.first &&
      (!touchesQuote(view, previous, from) || (endsSentence(view, span) && sentence.last - from > 5))
    )
      return null;
    const start = quoteLead(view, previous, sentence);
    if (start < span.start && leadsAside(view, start, sentence, span.start)) return null;
    return {
      spans: [{ start: Math.min(span.start, start), end: span.end }],
      quoted: true,
      clause: true,
      fronted: false,
    };
  }
  if (previous <= sentence.first || word(view, previous) !== ',' || !cue.frames.has('bare')) {
    if (!(isDash(view, previous) && previous > sentence.first + 2)) return null;
  }
  let begin = sentence.first;
  while (
    begin < previous &&
    (xpos(view, begin) === 'CC' ||
      word(view, begin) === ',' ||
      (xpos(view, begin).startsWith('RB') && word(view, begin + 1) === ','))
  )
    begin++;
  if (begin === previous) return { spans: [], quoted: false, clause: false, fronted: true };
  if (previous - begin > LONGEST) return null;
  for (let i = previous - 1; i > begin; i--) {
    if (word(view, i) === ';') {
      begin = i + 1;
      break;
    }
  }
  let finite = false;
  for (let i = begin; i < previous; i++) if (isFinite(xpos(view, i))) finite = true;
  const clause =
    (finite && !opensSubordinate(view, begin, previous)) ||
    (previous - begin > 4 && ALWAYS_VERBS.has(word(view, from)));
  return {
    spans: spans(view, begin, previous),
    quoted: false,
    clause,
    fronted: /^(?:IN|TO|WRB|VB[NG]|RB)$/.test(xpos(view, begin)),
  };
}

/** "When he came, she said": a fronted subordinate clause alone is no content. */
function opensSubordinate(view: View, begin: number, end: number): boolean {
  const text = word(view, begin);
  if (xpos(view, begin) === 'VBN' || xpos(view, begin) === 'VBG' || xpos(view, begin) === 'VBD') return true;
  if (xpos(view, begin) !== 'IN' && xpos(view, begin) !== 'WRB') return false;
  if (!SUBORDINATORS.has(text)) return false;
  for (let i = begin; i < end; i++) if (word(view, i) === ',') return false;
  return true;
}

/**
 * "Asked about “...,” she said", "When he says “...,” they laugh": words before a quotation that make it a circumstance
 * of the main clause.
 */
function leadsAside(view: View, from: number, sentence: SentenceTokens, to: number): boolean {
  let i = tokenAt(view, from);
  const begin = i;
  const tag = xpos(view, i);
  if (tag === 'VBN' || tag === 'VBG' || tag === 'WRB' || tag === 'VBD') return true;
  if (tag !== 'IN' && tag !== 'TO') return false;
  if (SUBORDINATORS.has(word(view, i))) return true;
  for (; i < sentence.last && i - begin < LONGEST && (view.tokens[i] as Token).start < to; i++)
    if (isFinite(xpos(view, i))) return false;
  return true;
}

const SUBORDINATORS = new Set([
  'when',
  'while',
  'after',
  'before',
  'as',
  'although',
  'though',
  'if',
  'because',
  'since',
  'whether',
  'until',
]);

/** True where a full stop closes the quotation: then the next words are a sentence of their own. */
function endsSentence(view: View, { end }: Span): boolean {
  return /\.\s?["”'’]+$/.test(view.text.slice(end - 5, end)) || view.text[end] === '.';
}

function touchesQuote(view: View, previous: number, from: number): boolean {
  const a = view.tokens[previous] as Token;
  const b = view.tokens[from] as Token;
  return b.start - a.end <= 1;
}

/**
 * Where words before a quotation belong to the same content: its clause's start, when the quotation does not open the
 * sentence.
 */
function quoteLead(view: View, token: number, sentence: SentenceTokens): number {
  const quote = view.quotes[view.quoteOf[token] as number];
  if (!quote) return Infinity;
  const lead = tokenAt(view, quote.start) - 1;
  if (quote.start <= sentence.start || word(view, lead) === ':' || word(view, lead) === '(' || isDash(view, lead))
    return quote.start;
  let begin = sentence.first;
  if (token < begin) return quote.start;
  while (xpos(view, begin) === 'CC') begin++;
  return (view.tokens[begin] as Token).start;
}
