import type { SentenceTokens, Token } from '../../model/report.js';
import { CUE_VERBS } from './en.js';
import { fullPhraseEnd, isAuxiliary, isFinite, isNoun, isVerb, nounPhraseEnd } from './phrase.js';
import { lemmaOf, type View, word, xpos } from './view.js';

/** Words that open a clause which, after a comma, is the report's own again more often than not. */
const LEAVING = new Set(['which', 'while', 'although', 'though', 'whereas', 'whose']);
const FINAL = new Set(['.', '!', '?', '…', '...', '....', '?!', '!!', '!?']);
const DASHES = new Set(['—', '–', '--', '---', '―']);

/** True for a dash that stands between words, not inside one. */
export function isDash(view: View, i: number): boolean {
  const text = word(view, i);
  if (DASHES.has(text)) return true;
  if (text !== '-') return false;
  const token = view.tokens[i] as Token;
  return view.text[token.start - 1] === ' ' && view.text[token.end] === ' ';
}

export function isFinal(view: View, i: number): boolean {
  return FINAL.has(word(view, i));
}

/**
 * Tokens that content may run on within one sentence. No sentence of prose is longer; text without full stops is, and
 * must not cost the square of its length.
 */
export const LONGEST = 300;

/** Last token (exclusive) of a sentence without its final marks; a closing quotation mark stays. */
export function sentenceEnd(view: View, { first, last }: SentenceTokens): number {
  let end = last;
  while (end > first && isFinal(view, end - 1) && (view.quoteOf[end - 1] as number) < 0) end--;
  return end;
}

/**
 * End (exclusive) of content that begins at token `from` and is governed by the cue verb at `cue`: the end of the
 * sentence, or where the report takes the word again. Signs of that, each measured on news text to be right more often
 * than wrong: a clause with "which" or "while" after a comma, a coordinated finite verb that shares the cue's subject,
 * a participle of saying ("..., adding that ..."), another attribution ("..., according to ..."), a semicolon, a
 * quotation closed with its comma inside.
 */
export function clauseEnd(view: View, from: number, cue: number, sentence: SentenceTokens): number {
  const last = Math.min(sentenceEnd(view, sentence), from + LONGEST);
  const cueTag = xpos(view, cue);
  const subordinate = inFrontClause(view, cue, sentence);
  const relative = inRelativeClause(view, cue, sentence);
  let depth = 0;
  let fronted = false;
  for (let i = from; i < last; i++) {
    const text = word(view, i);
    const quote = view.quoteOf[i] as number;
    if (quote >= 0 && i > from && i + 1 < last && view.quoteOf[i + 1] !== quote) {
      if (endsInComma(view, i) && !goesOn(view, i + 1)) return i + 1;
      continue;
    }
    if (quote >= 0) continue;
    if (text === '(' || text === '[') depth++;
    else if (text === ')' || text === ']') {
      if (depth === 0) return i;
      depth--;
    }
    if (depth > 0 || i === from) continue;
    if (text === ';') return i;
    if (isDash(view, i) && leavesAtDash(view, i, last)) return i;
    if (text === ',' && i - from <= 2 && word(view, i + 1) === 'according') {
      const close = nextComma(view, i + 1, last);
      if (close > 0) i = close;
      continue;
    }
    if (text === ',' && !fronted && opensFront(view, from)) {
      fronted = true;
      continue;
    }
    if (text === ',' && relative && isFinite(xpos(view, i + 1))) return i;
    if (text === ',' && LEAVING.has(word(view, i + 1))) {
      const resumes = closingComma(view, i + 1, last);
      if (resumes > 0) {
        i = resumes;
        continue;
      }
    }
    if (text === ',' && ((subordinate && startsClause(view, i + 1, last)) || leavesAtComma(view, i, cue, last)))
      return i;
    if (
      (text === 'and' || text === 'but') &&
      i > from + 1 &&
      word(view, i - 1) !== ',' &&
      sharesSubject(view, i, cue, cueTag)
    )
      return i;
    if (text === 'according' && word(view, i + 1) === 'to' && word(view, i - 1) !== ',') return i;
  }
  return last;
}

/**
 * The comma that closes the clause opened at `from`, when a finite verb goes on behind it; -1 when the clause runs to
 * the end.
 */
function closingComma(view: View, from: number, last: number): number {
  for (let i = from; i < last && i - from < 40; i++) {
    if (word(view, i) === ',' && (isFinite(xpos(view, i + 1)) || isAuxiliary(view, i + 1))) return i;
  }
  return -1;
}

/** True when the cue is the verb of "who said", "which says". */
function inRelativeClause(view: View, cue: number, { first }: SentenceTokens): boolean {
  for (let i = cue - 1; i >= first && cue - i < 5; i--) {
    const text = word(view, i);
    if (text === 'who' || text === 'which') return true;
    const tag = xpos(view, i);
    if (!isAuxiliary(view, i) && !tag.startsWith('RB') && !isNoun(tag) && tag !== 'PRP' && tag !== 'DT') return false;
  }
  return false;
}

const FRONTING = new Set([
  'while',
  'although',
  'though',
  'when',
  'if',
  'as',
  'after',
  'because',
  'before',
  'since',
  'even',
  'once',
  'until',
  'despite',
  'whereas',
  'by',
  'in',
]);

/** True when the cue stands in a clause put in front of the main one: "While she said ..., they ..." */
function inFrontClause(view: View, cue: number, { first }: SentenceTokens): boolean {
  let start = first;
  if (xpos(view, start) === 'CC') start++;
  if (cue - start > 14) return false;
  if (xpos(view, cue) === 'VBG' && cue === start) return true;
  if (!FRONTING.has(word(view, start))) return false;
  for (let i = start; i < cue; i++) if (word(view, i) === ',') return false;
  return true;
}

/** A subject, of one noun phrase or two joined by "and", and a finite verb follow. */
export function startsClause(view: View, from: number, last: number): boolean {
  let end = fullPhraseEnd(view, from, last);
  if (word(view, end) === 'and') end = Math.max(end, fullPhraseEnd(view, end + 1, last));
  while (end < last && xpos(view, end).startsWith('RB')) end++;
  return end > from && (isFinite(xpos(view, end)) || isAuxiliary(view, end));
}

/** "that if the storm came, ...": content that opens with a clause or phrase of its own, whose comma ends nothing. */
function opensFront(view: View, from: number): boolean {
  const at = word(view, from) === 'that' ? from + 1 : from;
  const tag = xpos(view, at);
  return tag === 'IN' || tag === 'WRB' || tag === 'TO';
}

/** True where the quotation that ends at token `i` has its comma inside the marks. */
function endsInComma(view: View, i: number): boolean {
  const before = view.text[(view.tokens[i] as Token).start - 1];
  return before === ',' || before === '.' || before === '!' || before === '?';
}

/** True where content goes on after a quotation: "and that", another quotation. */
function goesOn(view: View, i: number): boolean {
  const text = word(view, i);
  if ((view.quoteOf[i] as number) >= 0 || (view.quoteOf[i + 1] as number) >= 0) return true;
  if (text === 'and' || text === 'or') return !startsClause(view, i + 1, view.tokens.length);
  return text === 'because' || text === 'that';
}

function leavesAtDash(view: View, i: number, last: number): boolean {
  for (let k = i + 1; k < last && k - i < 60; k++) if (isDash(view, k)) return false;
  const next = xpos(view, i + 1);
  return next === 'DT' || next === 'PRP' || next === 'NNP';
}

function leavesAtComma(view: View, i: number, cue: number, last: number): boolean {
  const next = word(view, i + 1);
  const tag = xpos(view, i + 1);
  if (LEAVING.has(next))
    return (xpos(view, i + 2) !== 'VBG' || CUE_VERBS.has(lemmaOf(view, i + 2))) && xpos(view, i + 2) !== 'IN';
  if (next === 'who') return false;
  if (next === 'according' || next === 'compared') return true;
  if (tag === 'VBG') {
    const cueVerb = CUE_VERBS.get(lemmaOf(view, i + 1));
    return cueVerb !== undefined;
  }
  if (next === 'and' || next === 'but') {
    if (sharesSubject(view, i + 1, cue, xpos(view, cue))) return true;
    if (next === 'but')
      return (
        ['PRP', 'VBD', 'VBZ', 'NNP', 'JJ', 'PRP$'].includes(xpos(view, i + 2)) || startsCueClause(view, i + 2, last)
      );
    return startsCueClause(view, i + 2, last);
  }
  return startsCueClause(view, i + 1, last);
}

/** True when a finite verb after "and" or "but" at `i` has the cue's subject: same tense, no subject of its own. */
function sharesSubject(view: View, i: number, cue: number, cueTag: string): boolean {
  let k = i + 1;
  while (xpos(view, k).startsWith('RB')) k++;
  if (word(view, i) === 'but' && isAuxiliary(view, k) && xpos(view, k) === cueTag) {
    while (isAuxiliary(view, k) || xpos(view, k).startsWith('RB')) k++;
    return CUE_VERBS.has(lemmaOf(view, k));
  }
  const tag = xpos(view, k);
  const lemma = lemmaOf(view, k);
  if (tag === 'VBG' && cueTag === 'VBG') return CUE_VERBS.has(lemma);
  if (CUE_VERBS.has(lemma) && isPast(tag) && isPast(cueTag)) return true;
  if (!isFinite(tag) || tag === 'MD') return false;
  const head = (view.tokens[k] as Token).head;
  if (CUE_VERBS.has(lemma) && tag === cueTag) return true;
  return tag === cueTag && tag === 'VBD' && head === cue && !isAuxiliary(view, k);
}

function isPast(tag: string): boolean {
  return tag === 'VBD' || tag === 'VBN';
}

/** True where a short clause of subject and cue verb begins: ", he said", ", officials say". */
export function startsCueClause(view: View, from: number, last: number): boolean {
  const end = nounPhraseEnd(view, from, last);
  if (end === from) return false;
  let k = end;
  while (k < last && (isAuxiliary(view, k) || xpos(view, k).startsWith('RB')) && k - end < 4) k++;
  if (!isVerb(xpos(view, k))) return false;
  const cue = CUE_VERBS.get(lemmaOf(view, k));
  if (!cue?.frames.has('bare')) return false;
  return isFinite(xpos(view, k)) || isAuxiliary(view, k - 1);
}

/** True when a clause with subject and finite verb can begin at token `from`. */
export function looksLikeClause(view: View, from: number, to: number, loose: boolean): boolean {
  let phrase = fullPhraseEnd(view, from, to);
  if (phrase > from) {
    if (word(view, phrase) === '(') phrase = overBrackets(view, phrase, to);
    if (!loose && word(view, phrase) === ',' && xpos(view, phrase + 1) === 'CC') return false;
    while (phrase < to && xpos(view, phrase).startsWith('RB')) phrase++;
    if (isFinite(xpos(view, phrase)) || (isAuxiliary(view, phrase) && xpos(view, phrase) !== 'VBN')) return true;
    if (!loose && xpos(view, from) !== 'PRP')
      return xpos(view, phrase) === ',' || isVerb(xpos(view, phrase))
        ? hasFinite(view, phrase, to, true) && xpos(view, phrase) === ','
        : false;
  } else if (!loose) return false;
  return hasFinite(view, from, to, false);
}

function overBrackets(view: View, open: number, to: number): number {
  for (let i = open; i < to && i - open < 15; i++) if (word(view, i) === ')') return i + 1;
  return open;
}

function hasFinite(view: View, from: number, to: number, strict: boolean): boolean {
  let relative = false;
  for (let i = from; i < to && i - from < 80; i++) {
    const text = word(view, i);
    if (strict && (text === 'who' || text === 'which' || text === 'that')) relative = true;
    if (isFinite(xpos(view, i))) {
      if (!relative) return true;
      relative = false;
    }
  }
  return false;
}

/**
 * End (exclusive) of content that is a noun phrase or infinitive ("praised the deal"): before a comma that opens no
 * list, a dash, a bracket, or "but" with a verb. Times and circumstances stay: whether they tell of the saying or of
 * what is said the words do not show.
 */
export function phraseEnd(view: View, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    if ((view.quoteOf[i] as number) >= 0) continue;
    const text = word(view, i);
    if (text === '(' || text === ':' || isDash(view, i)) return i;
    if (text === ',' && xpos(view, i - 1) === 'IN') {
      const close = nextComma(view, i + 1, to);
      if (close < 0) return i - 1;
      i = close;
      continue;
    }
    if (text === ',' && !continuesList(view, i, to)) return i;
    if (text === 'but' && isFinite(xpos(view, i + 1))) return i;
  }
  return to;
}

function nextComma(view: View, from: number, to: number): number {
  for (let i = from; i < to && i - from < 15; i++) if (word(view, i) === ',') return i;
  return -1;
}

/** ", guns and butter": a list goes on behind the comma. */
function continuesList(view: View, comma: number, to: number): boolean {
  const end = fullPhraseEnd(view, comma + 1, to);
  if (word(view, comma + 1) === 'and' || word(view, comma + 1) === 'or')
    return !isFinite(xpos(view, comma + 2)) && !startsClause(view, comma + 2, to);
  const tag = xpos(view, comma + 1);
  if ((tag === 'NN' || tag === 'NNS' || tag.startsWith('JJ') || tag === 'CD') && !startsClause(view, comma + 1, to))
    return true;
  return (
    end > comma + 1 &&
    (word(view, end) === 'and' ||
      word(view, end) === 'or' ||
      (word(view, end) === ',' && (word(view, end + 1) === 'and' || word(view, end + 1) === 'or'))) &&
    !isFinite(xpos(view, end + 1))
  );
}

const JOINING = new Set([
  'who',
  'which',
  'that',
  'because',
  'when',
  'if',
  'while',
  'after',
  'before',
  'as',
  'and',
  'or',
  'but',
  ',',
  'where',
  'than',
  'what',
  'how',
  'although',
  'though',
  'until',
  'since',
  'why',
  'whether',
]);

/**
 * "his claim that it is safe | was tested": the content ends before a finite verb that no clause word or comma accounts
 * for.
 */
export function beforeMainVerb(view: View, from: number, to: number, allowed: number): number {
  for (let i = from + 1; i < to; i++) {
    if ((view.quoteOf[i] as number) >= 0) continue;
    if (JOINING.has(word(view, i))) allowed++;
    if (!isFinite(xpos(view, i)) || isFinite(xpos(view, i - 1))) continue;
    if (allowed === 0) return i;
    allowed--;
  }
  return to;
}
