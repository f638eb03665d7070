import type { SentenceTokens } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { DAYS, fullPhraseEnd, nounPhraseEnd } from '../grammar/noun-phrase.js';
import { type ReportSyntax, spanOf, type VerbGroup, word, xpos } from '../grammar/syntax.js';
import { isFiniteTag, isNounTag, isVerbTag } from '../grammar/word-class.js';
import { addresseeEnd, skipAdverbial } from './adverbial.js';
import { beforeMainVerb, clauseEnd, isDash, looksLikeClause, phraseEnd } from './clause.js';
import type { Frame, VerbCue } from './en.js';

export interface Right {
  readonly from: number;
  readonly to: number;
  readonly kind:
    | 'quote'
    | 'that'
    | 'bare'
    | 'wh'
    | 'infinitive'
    | 'gerund'
    | 'object'
    | 'prep'
    | 'small'
    | 'thanked'
    | 'colon'
    | 'as';
  readonly addressee: Span | null;
  /** Where the words between verb and content end. */
  readonly clauseTo: number;
}

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
  const { frames } = cue;
  let at = group.to;
  let addressee: Span | null = null;
  let clauseTo = at;
  const right = (kind: Right['kind'], from: number): Right | null => {
    const clause = kind === 'colon' ? end : clauseEnd(syntax, from, group.verb, sentence);
    const phrase = PHRASAL.has(kind) ? phraseEnd(syntax, from, clause) : clause;
    const to = PHRASAL.has(kind) && group.form === 'infinitive' ? beforeMainVerb(syntax, from, phrase, 0) : phrase;
    return to > from ? { kind, from, to, addressee, clauseTo } : null;
  };
  if (frames.has('told') && at < end) {
    const object = addresseeEnd(syntax, at, end);
    if (object > at) {
      addressee = spanOf(syntax, at, object);
      at = object;
      clauseTo = at;
    }
  }
  for (let guard = 0; at < end && guard < 14; guard++) {
    const text = word(syntax, at);
    const tag = xpos(syntax, at);
    const quote = syntax.quoteOf[at] as number;
    if (frames.has('small') && at === group.to && !(tag === 'IN' || tag === 'TO'))
      return smallClause(syntax, at, end) || asksWhat(syntax, group) ? right('small', at) : null;
    if (quote >= 0 && quote !== syntax.quoteOf[at - 1]) {
      if (frames.has('quote')) return right('quote', at);
      return frames.has('object') || frames.has('that') ? right('object', at) : null;
    }
    if (text === ',') {
      if (word(syntax, at + 1) === 'that' && frames.has('that') && xpos(syntax, at + 1) !== 'DT')
        return right('that', at + 1);
      if ((syntax.quoteOf[at + 1] as number) >= 0 && frames.has('quote')) return right('quote', at + 1);
      const resume = overInsert(syntax, at, end);
      if (resume < 0) return null;
      at = resume;
      continue;
    }
    if (text === ':') return frames.has('quote') || frames.has('that') ? right('colon', at + 1) : null;
    if (
      at === group.to &&
      (tag === 'RP' || tag === 'RB') &&
      (word(syntax, at + 1) === ',' || word(syntax, at + 1) === ':') &&
      frames.has('quote')
    ) {
      at++;
      continue;
    }
    if (lemma === 'say' && (text === 'no' || text === 'yes') && (at + 1 === end || word(syntax, at + 1) === ','))
      return right('object', at);
    if ((lemma === 'express' || lemma === 'voice') && word(syntax, at + 1) === 'that') return right('that', at + 1);
    if (isDash(syntax, at)) {
      const close = closingDash(syntax, at, end);
      return close > 0 && word(syntax, close + 1) === 'that' && frames.has('that') ? right('that', close + 1) : null;
    }
    if (text === ';' || text === ')') return null;
    if (text === 'that' && frames.has('that') && (tag === 'IN' || tag === 'WDT' || !isEndOrVerb(syntax, at + 1, end)))
      return right('that', at);
    if (frames.has('wh') && (tag === 'WRB' || tag === 'WP' || text === 'whether' || (text === 'if' && lemma === 'ask')))
      return right('wh', at);
    if (tag === 'TO' && isVerbLike(syntax, at + 1)) return frames.has('infinitive') ? right('infinitive', at) : null;
    if (tag === 'VBG' && frames.has('gerund') && at === group.to) return right('gerund', at);
    if (frames.has(text as Frame) && PREPOSITIONS.has(text) && tag !== 'NN') {
      const that = thatAhead(syntax, at, end);
      if (DAYS.has(word(syntax, at + 1)) || xpos(syntax, at + 1) === 'CD') return null;
      if (that < 0 || !frames.has('that')) return right('prep', at + 1);
    }
    const skipped = skipAdverbial(syntax, at, end, frames);
    if (skipped > at) {
      if (text === 'to' && !addressee)
        addressee = spanOf(syntax, at + 1, Math.max(addresseeEnd(syntax, at + 1, end), at + 2));
      at = skipped;
      clauseTo = at;
      continue;
    }
    if (at > group.to + 12) return null;
    const noun = at === group.to ? fullPhraseEnd(syntax, at, end) : at;
    if (
      noun > at &&
      hasSubject &&
      frames.has('quote') &&
      word(syntax, noun) === ',' &&
      (syntax.quoteOf[noun + 1] as number) >= 0
    ) {
      addressee = spanOf(syntax, at, noun);
      return right('quote', noun + 1);
    }
    if (noun > at && word(syntax, noun) === ':' && (syntax.quoteOf[noun + 1] as number) >= 0) {
      if (frames.has('told') || frames.has('infinitive')) addressee = spanOf(syntax, at, noun);
      return right('colon', noun + 1);
    }
    if (frames.has('thank') && at === group.to) {
      const object = nounPhraseEnd(syntax, at, end);
      if (object === at || word(syntax, object) !== 'for') return null;
      addressee = spanOf(syntax, at, object);
      return right('thanked', object);
    }
    if (
      frames.has('bare') &&
      text !== 'of' &&
      text !== 'than' &&
      (looksLikeClause(
        syntax,
        at,
        end,
        !frames.has('object') && cue.class !== 'showing' && cue.stance !== 'distancing',
      ) ||
        (lemma === 'say' && end - at > 2))
    )
      return right('bare', at);
    if (frames.has('as') && at === group.to) return regardsAs(syntax, at, end) ? right('as', at) : null;
    if (frames.has('infinitive') && frames.has('object')) {
      const object = fullPhraseEnd(syntax, at, end);
      if (object > at && xpos(syntax, object) === 'TO' && isVerbLike(syntax, object + 1)) {
        addressee = spanOf(syntax, at, object);
        return right('infinitive', object);
      }
    }
    if (frames.has('object') && startsObject(syntax, at)) return right('object', at);
    return null;
  }
  return null;
}

/** Contents that are phrases, not clauses: they end where the circumstances of the saying begin. */
export const PHRASAL: ReadonlySet<Right['kind']> = new Set([
  'object',
  'prep',
  'gerund',
  'infinitive',
  'small',
  'as',
] as const);

const PREPOSITIONS = new Set(['of', 'about', 'on', 'for', 'against', 'to', 'with', 'from', 'at', 'in']);

/** "call the plan “reckless”", "label him a liar", "accuse them of lying": an object and what is said of it. */
function smallClause(syntax: ReportSyntax, from: number, end: number): boolean {
  const object = fullPhraseEnd(syntax, from, end);
  const plain = nounPhraseEnd(syntax, from, end);
  for (const at of [plain, object]) {
    if (at === from || at >= end) continue;
    const tag = xpos(syntax, at);
    if (
      (syntax.quoteOf[at] as number) >= 0 ||
      tag === 'DT' ||
      tag.startsWith('JJ') ||
      tag.startsWith('RB') ||
      tag === 'VBN' ||
      tag === 'PRP$'
    )
      return true;
    if ((tag === 'NNP' || tag === 'NN' || tag === 'NNS') && xpos(syntax, from) === 'PRP') return true;
  }
  for (let i = object; i < end && i - object < 14 && object > from; i++) {
    if ((syntax.quoteOf[i] as number) >= 0) return true;
    if (word(syntax, i) === ',' || isFiniteTag(xpos(syntax, i))) break;
  }
  return (syntax.quoteOf[from] as number) >= 0 && xpos(syntax, from) !== 'DT';
}

/** "sees the deal as a chance": an object, and "as" in reach. */
function regardsAs(syntax: ReportSyntax, from: number, end: number): boolean {
  const object = fullPhraseEnd(syntax, from, end);
  if (object === from) return false;
  for (let i = object; i < end && i - object < 6; i++) {
    if (word(syntax, i) === 'as') return true;
    if (word(syntax, i) === ',' || isFiniteTag(xpos(syntax, i))) return false;
  }
  return false;
}

/** "what she calls a mistake": the thing called is "what". */
function asksWhat(syntax: ReportSyntax, group: VerbGroup): boolean {
  for (let i = group.from - 1; i >= 0 && group.from - i < 6; i--) {
    if (word(syntax, i) === 'what' || word(syntax, i) === 'which') return true;
    if (word(syntax, i) === ',' || isFiniteTag(xpos(syntax, i))) return false;
  }
  return false;
}

function isVerbLike(syntax: ReportSyntax, i: number): boolean {
  return isVerbTag(xpos(syntax, i)) || (xpos(syntax, i).startsWith('RB') && isVerbTag(xpos(syntax, i + 1)));
}

function isEndOrVerb(syntax: ReportSyntax, i: number, end: number): boolean {
  return (
    i >= end ||
    isVerbTag(xpos(syntax, i)) ||
    xpos(syntax, i) === 'MD' ||
    xpos(syntax, i) === ',' ||
    xpos(syntax, i) === 'IN' ||
    xpos(syntax, i) === 'TO'
  );
}

function startsObject(syntax: ReportSyntax, i: number): boolean {
  const tag = xpos(syntax, i);
  return (
    isNounTag(tag) ||
    tag === 'DT' ||
    tag === 'PDT' ||
    tag === 'PRP' ||
    tag === 'PRP$' ||
    tag.startsWith('JJ') ||
    tag === 'CD' ||
    tag === '$' ||
    tag === 'VBG' ||
    tag === 'VBN'
  );
}

/** Position of a "that" within reach that opens a clause, before any verb; -1 when there is none. */
function thatAhead(syntax: ReportSyntax, from: number, end: number): number {
  for (let i = from; i < end && i - from < 25; i++) {
    if (word(syntax, i) === 'that' && xpos(syntax, i) !== 'DT') return i;
    if (isFiniteTag(xpos(syntax, i)) || (syntax.quoteOf[i] as number) >= 0) return -1;
  }
  return -1;
}

/** The second dash of an insertion; -1 when the dash opens none. */
function closingDash(syntax: ReportSyntax, open: number, end: number): number {
  for (let i = open + 1; i < end && i - open < 15; i++) if (isDash(syntax, i)) return i;
  return -1;
}

/**
 * Behind a comma: ", in an interview with The Post, that ..." resumes at "that"; -1 when the content is not resumed.
 */
function overInsert(syntax: ReportSyntax, comma: number, end: number): number {
  if (xpos(syntax, comma + 1) === 'VBG' || xpos(syntax, comma + 1) === 'CC') return -1;
  for (let i = comma + 1; i < end && i - comma < 20; i++) {
    if (word(syntax, i) === ':') return (syntax.quoteOf[i + 1] as number) >= 0 ? i : -1;
    if (word(syntax, i) === ',')
      return word(syntax, i + 1) === 'that' || (syntax.quoteOf[i + 1] as number) >= 0
        ? i + 1
        : INSERTS.has(word(syntax, comma + 1)) && xpos(syntax, i + 1) === 'PRP'
          ? i + 1
          : -1;
    if (isFiniteTag(xpos(syntax, i))) return -1;
  }
  return -1;
}

/** Words that open an insertion behind which a clause without "that" goes on: "said, if elected, she would". */
const INSERTS = new Set([
  'if',
  'when',
  'while',
  'after',
  'before',
  'given',
  'despite',
  'unlike',
  'like',
  'in',
  'should',
]);

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
