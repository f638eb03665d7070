import { fullPhraseEnd, nounPhraseEnd } from '../grammar/noun-phrase.js';
import { type ReportSyntax, word, xpos } from '../grammar/syntax.js';
import { isFiniteTag } from '../grammar/word-class.js';
import { isDash, startsClause } from './clause.js';
import { OBJECT_PRONOUNS } from './en-clause.js';
import { RELATIVES } from './en-sources.js';
import { headOf, type Phrase } from './head.js';

/** The subject behind an inverted verb: "said Anna Berg, the mayor of Lund". */
export function subjectAfter(syntax: ReportSyntax, from: number, last: number): Phrase | null {
  if (xpos(syntax, from) === 'PRP' && OBJECT_PRONOUNS.has(word(syntax, from))) return null;
  let end = fullPhraseEnd(syntax, from, last);
  if (end === from) return null;
  const head = headOf(syntax, from, nounPhraseEnd(syntax, from, last), -1);
  for (let step = 0; end < last && step < 12; step++) {
    const next = overPart(syntax, end, last, step === 0);
    if (next <= end) break;
    end = next;
  }
  return { from, to: end, head };
}

/**
 * End of a part of the subject that begins at `at`: brackets, "and" with another phrase, a participle, an apposition.
 */
function overPart(syntax: ReportSyntax, at: number, last: number, first: boolean): number {
  const text = word(syntax, at);
  if (text === '(') return overBrackets(syntax, at, last);
  if (text === 'and' && nounPhraseEnd(syntax, at + 1, last) > at + 1) {
    const next = fullPhraseEnd(syntax, at + 1, last);
    return isFiniteTag(xpos(syntax, next)) ? at : next;
  }
  const tag = xpos(syntax, at);
  if (first && (tag === 'VBN' || tag === 'VBG')) return overParticiple(syntax, at, last);
  const apposition = text === ',' && opensLongApposition(syntax, at + 1) && !startsClause(syntax, at + 1, last);
  if (text !== 'who' && !apposition) return at;
  const end = appositionEnd(syntax, at + 1, last);
  return end > at + 1 ? end : at;
}

function overBrackets(syntax: ReportSyntax, at: number, last: number): number {
  let end = at;
  while (end < last && end - at < 40 && word(syntax, end) !== ')') end++;
  return Math.min(end + 1, last);
}

/** "said a man living near the port" */
function overParticiple(syntax: ReportSyntax, at: number, last: number): number {
  let end = at;
  while (end < last && end - at < 40 && !endsParticiple(syntax, end)) end++;
  return end;
}

function endsParticiple(syntax: ReportSyntax, i: number): boolean {
  const text = word(syntax, i);
  return text === ',' || text === ';' || (syntax.quoteOf[i] as number) >= 0 || isFiniteTag(xpos(syntax, i));
}

const APPOSED: ReadonlySet<string> = new Set(['DT', 'NN', 'NNP', 'JJ', 'PRP$', 'NNS', 'CD', 'JJS', 'NNPS']);

function opensLongApposition(syntax: ReportSyntax, i: number): boolean {
  const text = word(syntax, i);
  return text === 'who' || text === 'whose' || text === 'which' || APPOSED.has(xpos(syntax, i));
}

/**
 * An apposition or relative clause behind the last word of a sentence's subject runs to its end, a comma that closes
 * it, or "in", "as" and the like.
 */
function appositionEnd(syntax: ReportSyntax, from: number, last: number): number {
  const text = word(syntax, from);
  if (RELATIVES.has(text) || text === 'whose' || word(syntax, from - 1) === 'who')
    return relativeEnd(syntax, from, last);
  const end = fullPhraseEnd(syntax, from, last);
  if (end > from && (word(syntax, end) === 'who' || word(syntax, end) === 'that'))
    return relativeEnd(syntax, end, last);
  return end;
}

function relativeEnd(syntax: ReportSyntax, from: number, last: number): number {
  for (let i = from; i < last && i - from < 80; i++) {
    const comma = word(syntax, i) === ',';
    const stop = comma || word(syntax, i) === ';' || isDash(syntax, i) || (syntax.quoteOf[i] as number) >= 0;
    if (stop && !(comma && (i - from < 3 || listsOn(syntax, i)))) return i;
  }
  return Math.min(last, from + 80);
}

/** Behind a comma in a relative clause: "and", a name of a list. */
function listsOn(syntax: ReportSyntax, comma: number): boolean {
  const after = xpos(syntax, comma + 1);
  return (after === 'CC' || after === 'NNP') && word(syntax, comma + 1) !== 'but';
}
