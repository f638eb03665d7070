import type { SentenceTokens, Token } from '../../model/report.js';
import { fullPhraseEnd, nounPhraseEnd } from '../grammar/noun-phrase.js';
import { lemmaAt, type ReportSyntax, word, xpos } from '../grammar/syntax.js';
import { isAuxiliary, isFiniteTag, isNounTag, isVerbTag } from '../grammar/word-class.js';
import { CUE_VERBS } from './en.js';
import { DASHES, FINAL, FRONTING, LEAVING } from './en-clause.js';

/** True for a dash that stands between words, not inside one. */
export function isDash(syntax: ReportSyntax, i: number): boolean {
  const text = word(syntax, i);
  if (DASHES.has(text)) return true;
  if (text !== '-') return false;
  const token = syntax.tokens[i] as Token;
  return syntax.text[token.start - 1] === ' ' && syntax.text[token.end] === ' ';
}

export function isFinal(syntax: ReportSyntax, i: number): boolean {
  return FINAL.has(word(syntax, i));
}

/**
 * Tokens that content may run on within one sentence. No sentence of prose is longer; text without full stops is, and
 * must not cost the square of its length.
 */
export const LONGEST = 300;

/** Last token (exclusive) of a sentence without its final marks; a closing quotation mark stays. */
export function sentenceEnd(syntax: ReportSyntax, { first, last }: SentenceTokens): number {
  let end = last;
  while (end > first && isFinal(syntax, end - 1) && (syntax.quoteOf[end - 1] as number) < 0) end--;
  return end;
}

/**
 * End (exclusive) of content that begins at token `from` and is governed by the cue verb at `cue`: the end of the
 * sentence, or where the report takes the word again. Signs of that, each measured on news text to be right more often
 * than wrong: a clause with "which" or "while" after a comma, a coordinated finite verb that shares the cue's subject,
 * a participle of saying ("..., adding that ..."), another attribution ("..., according to ..."), a semicolon, a
 * quotation closed with its comma inside.
 */
export function clauseEnd(syntax: ReportSyntax, from: number, cue: number, sentence: SentenceTokens): number {
  const last = Math.min(sentenceEnd(syntax, sentence), from + LONGEST);
  const subordinate = inFrontClause(syntax, cue, sentence);
  const relative = inRelativeClause(syntax, cue, sentence);
  const content: Content = { syntax, from, cue, last, subordinate, relative };
  let depth = 0;
  let fronted = false;
  for (let i = from; i < last; i++) {
    if ((syntax.quoteOf[i] as number) >= 0) {
      if (i > from && leavesBehindQuote(content, i)) return i + 1;
      continue;
    }
    const text = word(syntax, i);
    depth += BRACKETS.get(text) ?? 0;
    if (depth < 0) return i;
    if (depth > 0 || i === from) continue;
    if (text !== ',') {
      if (endsAt(content, i)) return i;
      continue;
    }
    const front: boolean =
      !fronted && opensFront(syntax, from) && !(i - from <= 2 && word(syntax, i + 1) === 'according');
    const next = front ? i + 1 : overComma(content, i);
    if (next === i) return i;
    fronted ||= front;
    i = next - 1;
  }
  return last;
}

/** Content on its way: where it begins, the verb that governs it, and where it must end. */
interface Content {
  readonly syntax: ReportSyntax;
  readonly from: number;
  readonly cue: number;
  readonly last: number;
  /** The cue stands in a clause put in front of the main one, or in a relative clause. */
  readonly subordinate: boolean;
  readonly relative: boolean;
}

const BRACKETS: ReadonlyMap<string, number> = new Map([
  ['(', 1],
  ['[', 1],
  [')', -1],
  [']', -1],
]);

/** True where the quotation inside the content ends at `i` with its comma inside, and the report goes on. */
function leavesBehindQuote({ syntax, last }: Content, i: number): boolean {
  if (i + 1 >= last || syntax.quoteOf[i + 1] === syntax.quoteOf[i]) return false;
  return endsInComma(syntax, i) && !goesOn(syntax, i + 1);
}

/** True where content ends at a word or mark other than a comma. */
function endsAt({ syntax, from, cue, last }: Content, i: number): boolean {
  const text = word(syntax, i);
  if (text === ';' || (isDash(syntax, i) && leavesAtDash(syntax, i, last))) return true;
  const behindComma = word(syntax, i - 1) === ',';
  if (text === 'and' || text === 'but')
    return i > from + 1 && !behindComma && sharesSubject(syntax, i, cue, xpos(syntax, cue));
  return text === 'according' && word(syntax, i + 1) === 'to' && !behindComma;
}

/** Where content goes on behind the comma at `i`; `i` itself where it ends there. */
function overComma({ syntax, from, cue, last, subordinate, relative }: Content, i: number): number {
  if (i - from <= 2 && word(syntax, i + 1) === 'according') return Math.max(nextComma(syntax, i + 1, last), i) + 1;
  if (relative && isFiniteTag(xpos(syntax, overAdverbs(syntax, i + 1, last)))) return i;
  const resumes = LEAVING.has(word(syntax, i + 1)) ? closingComma(syntax, i + 1, last) : -1;
  if (resumes > 0) return resumes + 1;
  const own = subordinate && startsClause(syntax, i + 1, last);
  return own || leavesAtComma(syntax, i, cue, last) ? i : i + 1;
}

function overAdverbs(syntax: ReportSyntax, from: number, last: number): number {
  let i = from;
  while (i < last && xpos(syntax, i).startsWith('RB')) i++;
  return i;
}

/**
 * The comma that closes the clause opened at `from`, when a finite verb goes on behind it; -1 when the clause runs to
 * the end.
 */
function closingComma(syntax: ReportSyntax, from: number, last: number): number {
  for (let i = from; i < last && i - from < 40; i++) {
    if (word(syntax, i) === ',' && (isFiniteTag(xpos(syntax, i + 1)) || isAuxiliary(syntax, i + 1))) return i;
  }
  return -1;
}

/** True when the cue is the verb of "who said", "which says". */
function inRelativeClause(syntax: ReportSyntax, cue: number, { first }: SentenceTokens): boolean {
  for (let i = cue - 1; i >= first && cue - i < 5; i--) {
    const text = word(syntax, i);
    if (text === 'who' || text === 'which') return true;
    const tag = xpos(syntax, i);
    if (!isAuxiliary(syntax, i) && !tag.startsWith('RB') && !isNounTag(tag) && tag !== 'PRP' && tag !== 'DT')
      return false;
  }
  return false;
}

/** True when the cue stands in a clause put in front of the main one: "While she said ..., they ..." */
function inFrontClause(syntax: ReportSyntax, cue: number, { first }: SentenceTokens): boolean {
  let start = first;
  if (xpos(syntax, start) === 'CC') start++;
  if (cue - start > 14) return false;
  if (xpos(syntax, cue) === 'VBG' && cue === start) return true;
  if (!FRONTING.has(word(syntax, start))) return false;
  for (let i = start; i < cue; i++) if (word(syntax, i) === ',') return false;
  return true;
}

/** A subject, of one noun phrase or two joined by "and", and a finite verb follow. */
export function startsClause(syntax: ReportSyntax, from: number, last: number): boolean {
  let end = fullPhraseEnd(syntax, from, last);
  if (word(syntax, end) === 'and') end = Math.max(end, fullPhraseEnd(syntax, end + 1, last));
  while (end < last && xpos(syntax, end).startsWith('RB')) end++;
  return end > from && (isFiniteTag(xpos(syntax, end)) || isAuxiliary(syntax, end));
}

/** "that if the storm came, ...": content that opens with a clause or phrase of its own, whose comma ends nothing. */
function opensFront(syntax: ReportSyntax, from: number): boolean {
  const at = word(syntax, from) === 'that' ? from + 1 : from;
  const tag = xpos(syntax, at);
  return tag === 'IN' || tag === 'WRB' || tag === 'TO';
}

/** True where the quotation that ends at token `i` has its comma inside the marks. */
function endsInComma(syntax: ReportSyntax, i: number): boolean {
  const before = syntax.text[(syntax.tokens[i] as Token).start - 1];
  return before === ',' || before === '.' || before === '!' || before === '?';
}

/** True where content goes on after a quotation: "and that", another quotation. */
function goesOn(syntax: ReportSyntax, i: number): boolean {
  const text = word(syntax, i);
  if ((syntax.quoteOf[i] as number) >= 0 || (syntax.quoteOf[i + 1] as number) >= 0) return true;
  if (text === 'and' || text === 'or') return !startsClause(syntax, i + 1, syntax.tokens.length);
  return text === 'because' || text === 'that';
}

function leavesAtDash(syntax: ReportSyntax, i: number, last: number): boolean {
  for (let k = i + 1; k < last && k - i < 60; k++) if (isDash(syntax, k)) return false;
  const next = xpos(syntax, i + 1);
  return next === 'DT' || next === 'PRP' || next === 'NNP';
}

function leavesAtComma(syntax: ReportSyntax, i: number, cue: number, last: number): boolean {
  const next = word(syntax, i + 1);
  const tag = xpos(syntax, i + 1);
  if (LEAVING.has(next))
    return (xpos(syntax, i + 2) !== 'VBG' || CUE_VERBS.has(lemmaAt(syntax, i + 2))) && xpos(syntax, i + 2) !== 'IN';
  if (next === 'who') return false;
  if (next === 'according' || next === 'compared') return true;
  if (tag === 'VBG') {
    const cueVerb = CUE_VERBS.get(lemmaAt(syntax, i + 1));
    return cueVerb !== undefined;
  }
  if (next === 'and' || next === 'but') {
    if (sharesSubject(syntax, i + 1, cue, xpos(syntax, cue))) return true;
    if (next === 'but')
      return (
        ['PRP', 'VBD', 'VBZ', 'NNP', 'JJ', 'PRP$'].includes(xpos(syntax, i + 2)) || startsCueClause(syntax, i + 2, last)
      );
    return startsCueClause(syntax, i + 2, last);
  }
  return startsCueClause(syntax, i + 1, last);
}

/** True when a finite verb after "and" or "but" at `i` has the cue's subject: same tense, no subject of its own. */
function sharesSubject(syntax: ReportSyntax, i: number, cue: number, cueTag: string): boolean {
  let k = i + 1;
  while (xpos(syntax, k).startsWith('RB')) k++;
  if (word(syntax, i) === 'but' && isAuxiliary(syntax, k) && xpos(syntax, k) === cueTag) {
    while (isAuxiliary(syntax, k) || xpos(syntax, k).startsWith('RB')) k++;
    return CUE_VERBS.has(lemmaAt(syntax, k));
  }
  const tag = xpos(syntax, k);
  const lemma = lemmaAt(syntax, k);
  if (tag === 'VBG' && cueTag === 'VBG') return CUE_VERBS.has(lemma);
  if (CUE_VERBS.has(lemma) && isPast(tag) && isPast(cueTag)) return true;
  if (!isFiniteTag(tag) || tag === 'MD') return false;
  const head = (syntax.tokens[k] as Token).head;
  if (CUE_VERBS.has(lemma) && tag === cueTag) return true;
  return tag === cueTag && tag === 'VBD' && head === cue && !isAuxiliary(syntax, k);
}

function isPast(tag: string): boolean {
  return tag === 'VBD' || tag === 'VBN';
}

/** True where a short clause of subject and cue verb begins: ", he said", ", officials say". */
export function startsCueClause(syntax: ReportSyntax, from: number, last: number): boolean {
  const end = nounPhraseEnd(syntax, from, last);
  if (end === from) return false;
  let k = end;
  while (k < last && (isAuxiliary(syntax, k) || xpos(syntax, k).startsWith('RB')) && k - end < 4) k++;
  if (!isVerbTag(xpos(syntax, k))) return false;
  const cue = CUE_VERBS.get(lemmaAt(syntax, k));
  if (!cue?.frames.has('bare')) return false;
  return isFiniteTag(xpos(syntax, k)) || isAuxiliary(syntax, k - 1);
}

/** True when a clause with subject and finite verb can begin at token `from`. */
export function looksLikeClause(syntax: ReportSyntax, from: number, to: number, loose: boolean): boolean {
  let phrase = fullPhraseEnd(syntax, from, to);
  if (phrase > from) {
    if (word(syntax, phrase) === '(') phrase = overBrackets(syntax, phrase, to);
    if (!loose && word(syntax, phrase) === ',' && xpos(syntax, phrase + 1) === 'CC') return false;
    while (phrase < to && xpos(syntax, phrase).startsWith('RB')) phrase++;
    if (isFiniteTag(xpos(syntax, phrase)) || (isAuxiliary(syntax, phrase) && xpos(syntax, phrase) !== 'VBN'))
      return true;
    if (!loose && xpos(syntax, from) !== 'PRP')
      return xpos(syntax, phrase) === ',' || isVerbTag(xpos(syntax, phrase))
        ? hasFinite(syntax, phrase, to, true) && xpos(syntax, phrase) === ','
        : false;
  } else if (!loose) return false;
  return hasFinite(syntax, from, to, false);
}

function overBrackets(syntax: ReportSyntax, open: number, to: number): number {
  for (let i = open; i < to && i - open < 15; i++) if (word(syntax, i) === ')') return i + 1;
  return open;
}

function hasFinite(syntax: ReportSyntax, from: number, to: number, strict: boolean): boolean {
  let relative = false;
  for (let i = from; i < to && i - from < 80; i++) {
    const text = word(syntax, i);
    if (strict && (text === 'who' || text === 'which' || text === 'that')) relative = true;
    if (isFiniteTag(xpos(syntax, i))) {
      if (!relative) return true;
      relative = false;
    }
  }
  return false;
}

export function nextComma(syntax: ReportSyntax, from: number, to: number): number {
  for (let i = from; i < to && i - from < 15; i++) if (word(syntax, i) === ',') return i;
  return -1;
}
