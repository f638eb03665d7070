import type { SentenceTokens } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { complementOf } from '../grammar/complement.js';
import { type ReportSyntax, spanOf, type VerbGroup, word } from '../grammar/syntax.js';
import { addresseeEnd } from './addressee.js';
import { skipAdverbial } from './adverbial.js';
import { clauseEnd } from './clause.js';
import { CLAUSES } from './content-clause.js';
import type { ContentKind, Found, Reach, Reader, Right } from './content-kind.js';
import { PHRASES } from './content-phrase.js';
import type { VerbCue } from './en.js';
import { beforeMainVerb, phraseEnd } from './phrase-end.js';

/** The forms of content in the order in which they are tried at every place. */
const READERS: readonly Reader[] = [...CLAUSES, overAdverbial, ...PHRASES];

/** Words and phrases that may stand between a verb and its content at most. */
const STEPS = 14;

/** What follows the verb as its content. */
export function contentRight(
  syntax: ReportSyntax,
  cue: VerbCue,
  lemma: string,
  group: VerbGroup,
  sentence: SentenceTokens,
  end: number,
  hasSubject: boolean,
): Right | null {
  const start = group.to;
  const told = cue.frames.has('told') && start < end ? toldEnd(syntax, group, end) : start;
  let reach: Reach = {
    ...{ syntax, cue, lemma, group, end, hasSubject, at: told },
    addressee: spanOf(syntax, start, told),
  };
  let clauseTo = told;
  for (let step = 0; reach.at < end && step < STEPS; step++) {
    const found = firstFound(reach);
    if (found === null || found === 'none') return null;
    const addressee = found.addressee ?? reach.addressee;
    if ('kind' in found) return delimited(reach, found.kind, found.from, addressee, clauseTo, sentence);
    clauseTo = found.clauseTo ?? clauseTo;
    reach = { ...reach, at: found.next, addressee };
  }
  return null;
}

/** Over whom it was told to; a noun phrase with a verb of its own is none: "guaranteed the pier would stay open". */
function toldEnd(syntax: ReportSyntax, group: VerbGroup, end: number): number {
  const clause = complementOf(syntax, group);
  return clause?.kind === 'bare' && clause.from === group.to ? group.to : addresseeEnd(syntax, group.to, end);
}

function firstFound(reach: Reach): Found | null {
  for (const reader of READERS) {
    const found = reader(reach);
    if (found !== null) return found;
  }
  return null;
}

/** Contents that are phrases, not clauses: they end where the circumstances of the saying begin. */
export const PHRASAL: ReadonlySet<ContentKind> = new Set([
  'object',
  'prep',
  'gerund',
  'infinitive',
  'small',
  'as',
] as const);

/** The content with its end; null for an empty one. */
function delimited(
  { syntax, group, end }: Reach,
  kind: ContentKind,
  from: number,
  addressee: Span | null,
  clauseTo: number,
  sentence: SentenceTokens,
): Right | null {
  const clause = kind === 'colon' ? end : clauseEnd(syntax, from, group.verb, sentence);
  let to = clause;
  if (PHRASAL.has(kind)) {
    to = phraseEnd(syntax, from, clause);
    if (group.form === 'infinitive') to = beforeMainVerb(syntax, from, to, 0);
  }
  return to > from ? { kind, from, to, addressee, clauseTo } : null;
}

/** Over a time, an adverb or a prepositional phrase: "said on Monday in Lund that"; "to the council" names whom. */
function overAdverbial({ syntax, at, end, cue, group, addressee }: Reach): Found | null {
  const next = skipAdverbial(syntax, at, end, cue.frames);
  if (next > at) {
    const told = word(syntax, at) === 'to' && !addressee;
    return {
      next,
      clauseTo: next,
      addressee: told ? spanOf(syntax, at + 1, Math.max(addresseeEnd(syntax, at + 1, end), at + 2)) : null,
    };
  }
  return at > group.to + 12 ? 'none' : null;
}

/**
 * Content of the tokens `[from, to)`, to the end of a quotation that it ends in: a quotation may hold several
 * sentences.
 */
export function spans(syntax: ReportSyntax, from: number, to: number): Span[] {
  const span = spanOf(syntax, from, to);
  if (!span) return [];
  const quote = syntax.quotes[syntax.quoteOf[to - 1] as number];
  return [quote && quote.end > span.end && quote.start >= span.start ? { start: span.start, end: quote.end } : span];
}
