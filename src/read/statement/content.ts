import type { SentenceTokens } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { addresseeEnd, skipAdverbial } from './adverbial.js';
import { beforeMainVerb, clauseEnd, isDash, looksLikeClause, phraseEnd } from './clause.js';
import type { Frame, VerbCue } from './en.js';
import { DAYS, fullPhraseEnd, isFinite, isNoun, isVerb, nounPhraseEnd, type VerbGroup } from './phrase.js';
import { spanOf, type View, word, xpos } from './view.js';

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
  view: View,
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
    const clause = kind === 'colon' ? end : clauseEnd(view, from, group.verb, sentence);
    const phrase = PHRASAL.has(kind) ? phraseEnd(view, from, clause) : clause;
    const to = PHRASAL.has(kind) && group.form === 'infinitive' ? beforeMainVerb(view, from, phrase, 0) : phrase;
    return to > from ? { kind, from, to, addressee, clauseTo } : null;
  };
  if (frames.has('told') && at < end) {
    const object = addresseeEnd(view, at, end);
    if (object > at) {
      addressee = spanOf(view, at, object);
      at = object;
      clauseTo = at;
    }
  }
  for (let guard = 0; at < end && guard < 14; guard++) {
    const text = word(view, at);
    const tag = xpos(view, at);
    const quote = view.quoteOf[at] as number;
    if (frames.has('small') && at === group.to && !(tag === 'IN' || tag === 'TO'))
      return smallClause(view, at, end) || asksWhat(view, group) ? right('small', at) : null;
    if (quote >= 0 && quote !== view.quoteOf[at - 1]) {
      if (frames.has('quote')) return right('quote', at);
      return frames.has('object') || frames.has('that') ? right('object', at) : null;
    }
    if (text === ',') {
      if (word(view, at + 1) === 'that' && frames.has('that') && xpos(view, at + 1) !== 'DT')
        return right('that', at + 1);
      if ((view.quoteOf[at + 1] as number) >= 0 && frames.has('quote')) return right('quote', at + 1);
      const resume = overInsert(view, at, end);
      if (resume < 0) return null;
      at = resume;
      continue;
    }
    if (text === ':') return frames.has('quote') || frames.has('that') ? right('colon', at + 1) : null;
    if (
      at === group.to &&
      (tag === 'RP' || tag === 'RB') &&
      (word(view, at + 1) === ',' || word(view, at + 1) === ':') &&
      frames.has('quote')
    ) {
      at++;
      continue;
    }
    if (lemma === 'say' && (text === 'no' || text === 'yes') && (at + 1 === end || word(view, at + 1) === ','))
      return right('object', at);
    if ((lemma === 'express' || lemma === 'voice') && word(view, at + 1) === 'that') return right('that', at + 1);
    if (isDash(view, at)) {
      const close = closingDash(view, at, end);
      return close > 0 && word(view, close + 1) === 'that' && frames.has('that') ? right('that', close + 1) : null;
    }
    if (text === ';' || text === ')') return null;
    if (text === 'that' && frames.has('that') && (tag === 'IN' || tag === 'WDT' || !isEndOrVerb(view, at + 1, end)))
      return right('that', at);
    if (frames.has('wh') && (tag === 'WRB' || tag === 'WP' || text === 'whether' || (text === 'if' && lemma === 'ask')))
      return right('wh', at);
    if (tag === 'TO' && isVerbLike(view, at + 1)) return frames.has('infinitive') ? right('infinitive', at) : null;
    if (tag === 'VBG' && frames.has('gerund') && at === group.to) return right('gerund', at);
    if (frames.has(text as Frame) && PREPOSITIONS.has(text) && tag !== 'NN') {
      const that = thatAhead(view, at, end);
      if (DAYS.has(word(view, at + 1)) || xpos(view, at + 1) === 'CD') return null;
      if (that < 0 || !frames.has('that')) return right('prep', at + 1);
    }
    const skipped = skipAdverbial(view, at, end, frames);
    if (skipped > at) {
      if (text === 'to' && !addressee)
        addressee = spanOf(view, at + 1, Math.max(addresseeEnd(view, at + 1, end), at + 2));
      at = skipped;
      clauseTo = at;
      continue;
    }
    if (at > group.to + 12) return null;
    const noun = at === group.to ? fullPhraseEnd(view, at, end) : at;
    if (
      noun > at &&
      hasSubject &&
      frames.has('quote') &&
      word(view, noun) === ',' &&
      (view.quoteOf[noun + 1] as number) >= 0
    ) {
      addressee = spanOf(view, at, noun);
      return right('quote', noun + 1);
    }
    if (noun > at && word(view, noun) === ':' && (view.quoteOf[noun + 1] as number) >= 0) {
      if (frames.has('told') || frames.has('infinitive')) addressee = spanOf(view, at, noun);
      return right('colon', noun + 1);
    }
    if (frames.has('thank') && at === group.to) {
      const object = nounPhraseEnd(view, at, end);
      if (object === at || word(view, object) !== 'for') return null;
      addressee = spanOf(view, at, object);
      return right('thanked', object);
    }
    if (
      frames.has('bare') &&
      text !== 'of' &&
      text !== 'than' &&
      (looksLikeClause(
        view,
        at,
        end,
        !frames.has('object') && cue.class !== 'showing' && cue.stance !== 'distancing',
      ) ||
        (lemma === 'say' && end - at > 2))
    )
      return right('bare', at);
    if (frames.has('as') && at === group.to) return regardsAs(view, at, end) ? right('as', at) : null;
    if (frames.has('infinitive') && frames.has('object')) {
      const object = fullPhraseEnd(view, at, end);
      if (object > at && xpos(view, object) === 'TO' && isVerbLike(view, object + 1)) {
        addressee = spanOf(view, at, object);
        return right('infinitive', object);
      }
    }
    if (frames.has('object') && startsObject(view, at)) return right('object', at);
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
function smallClause(view: View, from: number, end: number): boolean {
  const object = fullPhraseEnd(view, from, end);
  const plain = nounPhraseEnd(view, from, end);
  for (const at of [plain, object]) {
    if (at === from || at >= end) continue;
    const tag = xpos(view, at);
    if (
      (view.quoteOf[at] as number) >= 0 ||
      tag === 'DT' ||
      tag.startsWith('JJ') ||
      tag.startsWith('RB') ||
      tag === 'VBN' ||
      tag === 'PRP$'
    )
      return true;
    if ((tag === 'NNP' || tag === 'NN' || tag === 'NNS') && xpos(view, from) === 'PRP') return true;
  }
  for (let i = object; i < end && i - object < 14 && object > from; i++) {
    if ((view.quoteOf[i] as number) >= 0) return true;
    if (word(view, i) === ',' || isFinite(xpos(view, i))) break;
  }
  return (view.quoteOf[from] as number) >= 0 && xpos(view, from) !== 'DT';
}

/** "sees the deal as a chance": an object, and "as" in reach. */
function regardsAs(view: View, from: number, end: number): boolean {
  const object = fullPhraseEnd(view, from, end);
  if (object === from) return false;
  for (let i = object; i < end && i - object < 6; i++) {
    if (word(view, i) === 'as') return true;
    if (word(view, i) === ',' || isFinite(xpos(view, i))) return false;
  }
  return false;
}

/** "what she calls a mistake": the thing called is "what". */
function asksWhat(view: View, group: VerbGroup): boolean {
  for (let i = group.from - 1; i >= 0 && group.from - i < 6; i--) {
    if (word(view, i) === 'what' || word(view, i) === 'which') return true;
    if (word(view, i) === ',' || isFinite(xpos(view, i))) return false;
  }
  return false;
}

function isVerbLike(view: View, i: number): boolean {
  return isVerb(xpos(view, i)) || (xpos(view, i).startsWith('RB') && isVerb(xpos(view, i + 1)));
}

function isEndOrVerb(view: View, i: number, end: number): boolean {
  return (
    i >= end ||
    isVerb(xpos(view, i)) ||
    xpos(view, i) === 'MD' ||
    xpos(view, i) === ',' ||
    xpos(view, i) === 'IN' ||
    xpos(view, i) === 'TO'
  );
}

function startsObject(view: View, i: number): boolean {
  const tag = xpos(view, i);
  return (
    isNoun(tag) ||
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
function thatAhead(view: View, from: number, end: number): number {
  for (let i = from; i < end && i - from < 25; i++) {
    if (word(view, i) === 'that' && xpos(view, i) !== 'DT') return i;
    if (isFinite(xpos(view, i)) || (view.quoteOf[i] as number) >= 0) return -1;
  }
  return -1;
}

/** The second dash of an insertion; -1 when the dash opens none. */
function closingDash(view: View, open: number, end: number): number {
  for (let i = open + 1; i < end && i - open < 15; i++) if (isDash(view, i)) return i;
  return -1;
}

/**
 * Behind a comma: ", in an interview with The Post, that ..." resumes at "that"; -1 when the content is not resumed.
 */
function overInsert(view: View, comma: number, end: number): number {
  if (xpos(view, comma + 1) === 'VBG' || xpos(view, comma + 1) === 'CC') return -1;
  for (let i = comma + 1; i < end && i - comma < 20; i++) {
    if (word(view, i) === ':') return (view.quoteOf[i + 1] as number) >= 0 ? i : -1;
    if (word(view, i) === ',')
      return word(view, i + 1) === 'that' || (view.quoteOf[i + 1] as number) >= 0
        ? i + 1
        : INSERTS.has(word(view, comma + 1)) && xpos(view, i + 1) === 'PRP'
          ? i + 1
          : -1;
    if (isFinite(xpos(view, i))) return -1;
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
export function spans(view: View, from: number, to: number): Span[] {
  const span = spanOf(view, from, to);
  if (!span) return [];
  const quote = view.quotes[view.quoteOf[to - 1] as number];
  return [quote && quote.end > span.end && quote.start >= span.start ? { start: span.start, end: quote.end } : span];
}
