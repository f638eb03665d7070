import { fullPhraseEnd, nounPhraseEnd } from '../grammar/noun-phrase.js';
import { type ReportSyntax, word, xpos } from '../grammar/syntax.js';
import { isNounTag } from '../grammar/word-class.js';
import type { Frame } from './en.js';
import { CLAUSE_OPENERS, LIKE_PREPOSITIONS, NOT_ADVERBIAL, TIME_OPENERS, TIME_WORDS, WEEKDAYS } from './en-clause.js';

/** End of an adverb, a time or a prepositional phrase at `at`; `at` when none stands there. */
export function skipAdverbial(syntax: ReportSyntax, at: number, end: number, frames: ReadonlySet<Frame>): number {
  for (const over of OVER) {
    const next = over(syntax, at, end, frames);
    if (next > at) return next;
  }
  return at;
}

/** Gives the end of one kind of adverbial at `at`; `at` or less when it does not stand there. */
type Over = (syntax: ReportSyntax, at: number, end: number, frames: ReadonlySet<Frame>) => number;

const OVER: readonly Over[] = [overTime, overAdverb, overPrepositional, overParticiple, overBrackets];

/** "Monday", "last week", "this morning", but not "last week's" or "late trains". */
function overTime(syntax: ReportSyntax, at: number, end: number): number {
  const text = word(syntax, at);
  if (text === 'this' && TIME_WORDS.has(word(syntax, at + 1))) {
    let i = at + 1;
    while (i < end && TIME_WORDS.has(word(syntax, i)) && word(syntax, i) !== 'this') i++;
    return i;
  }
  const noun = isNounTag(xpos(syntax, at + 1)) && !TIME_WORDS.has(word(syntax, at + 1)) && !WEEKDAYS.has(text);
  if (!TIME_OPENERS.has(text) || noun) return at;
  let i = at + 1;
  while (i < end && goesOnTime(syntax, i)) i++;
  return i;
}

function goesOnTime(syntax: ReportSyntax, i: number): boolean {
  const text = word(syntax, i);
  if (xpos(syntax, i) === 'CD' && /^\d{1,2}$/.test(text)) return true;
  return TIME_WORDS.has(text) && text !== 'this' && text !== 'all';
}

/** "flatly", "again" */
function overAdverb(syntax: ReportSyntax, at: number): number {
  const text = word(syntax, at);
  const adverb = xpos(syntax, at).startsWith('RB') && (text.endsWith('ly') || TIME_WORDS.has(text));
  return adverb && !NOT_ADVERBIAL.has(text) ? at + 1 : at;
}

/** "in an interview with the Post", "on “Morning Hour”", "after leaving" */
function overPrepositional(syntax: ReportSyntax, at: number, end: number, frames: ReadonlySet<Frame>): number {
  const text = word(syntax, at);
  const tag = xpos(syntax, at);
  if (LIKE_PREPOSITIONS.has(text)) return fullPhraseEnd(syntax, at + 1, end);
  if ((tag !== 'IN' && tag !== 'TO') || CLAUSE_OPENERS.has(text)) return at;
  if (tag === 'IN' && text === 'as' && !frames.has('quote')) return at;
  const phrase = overTitle(syntax, fullPhraseEnd(syntax, at + 1, end), end);
  if (phrase > at + 1) return phrase;
  if ((syntax.quoteOf[at + 1] as number) >= 0) return overTitle(syntax, at + 1, end);
  const next = xpos(syntax, at + 1);
  return next === 'VBG' || next === 'CD' ? nounPhraseEnd(syntax, at + 2, end) : at;
}

/** "said in a letter | published in June that" */
function overParticiple(syntax: ReportSyntax, at: number, end: number): number {
  const hangs = xpos(syntax, at) === 'VBN' && isNounTag(xpos(syntax, at - 1)) && xpos(syntax, at + 1) === 'IN';
  return hangs ? Math.max(at + 1, fullPhraseEnd(syntax, at + 2, end)) : at;
}

function overBrackets(syntax: ReportSyntax, at: number, end: number): number {
  if (word(syntax, at) !== '(') return at;
  let i = at;
  while (i < end && i - at < 40 && word(syntax, i) !== ')') i++;
  return Math.min(i + 1, end);
}

/** Over the title of a programme or paper in marks: "on “The Morning Show” that". */
function overTitle(syntax: ReportSyntax, at: number, end: number): number {
  const quote = syntax.quoteOf[at] as number;
  if (quote < 0 || at === 0 || syntax.quoteOf[at - 1] === quote) return at;
  let stop = at;
  while (stop < end && syntax.quoteOf[stop] === quote) stop++;
  return stop - at <= 9 ? stop : at;
}
