import {
  type Clauses,
  isFinite,
  isRelation,
  isUnder,
  isVerb,
  kid,
  lemma,
  REACH,
  sentenceAt,
  upos,
  word,
  xpos,
} from './clause.js';
import { AGREEMENTS, VERBS } from './en.js';
import { phraseOf } from './phrase.js';
import { isNameLike } from './subject.js';

/** Finite past doubt: a main verb in the plural present looks like an infinitive, and is not trusted. */
function closesClause(g: Clauses, i: number): boolean {
  return isFinite(g, i) && (xpos(g, i) !== 'VBP' || upos(g, i) === 'AUX');
}

/**
 * `to close the mine was`: an auxiliary in the present or past after an infinitive is of the clause around it, if it
 * has no subject inside.
 */
function isOuter(g: Clauses, v: number, i: number): boolean {
  if ((xpos(g, v) !== 'VB' && word(g, v - 1) !== 'to') || upos(g, i) !== 'AUX' || xpos(g, i) === 'MD') return false;
  for (let k = v + 1; k < i; k++) if (upos(g, k) === 'SCONJ') return false;
  return upos(g, i - 1) === 'NOUN' && g.nameOf[i - 1]! < 0;
}

/** Words that end a clause when they open the next. */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set([
  'but',
  'while',
  'although',
  'though',
  'whereas',
  'because',
  'since',
  'yet',
  'otherwise',
]);

const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'we', 'i']);

/**
 * Where the clause of the verb or noun at `v` ends, from `v` on: at a full stop, a closing quotation mark that was
 * opened before it, a word that opens another clause, a verb of another clause, or a comma after which nothing of the
 * clause follows. Gives the index after its last word.
 */
export function clauseEnd(g: Clauses, v: number, stops: ReadonlySet<number> = NO_STOPS): number {
  const { last } = sentenceAt(g, v);
  const limit = Math.min(last, v + REACH);
  let quotes = 0;
  let relative = false;
  let i = v + 1;
  for (; i < limit; i++) {
    if (stops.has(i)) break;
    const w = word(g, i);
    if (w === '“' || w === '«' || w === '``') quotes++;
    else if (w === '”' || w === '»' || w === "''") {
      if (quotes === 0 && !runsOn(g, i + 1)) break;
      if (quotes > 0) quotes--;
    } else if (w === '"') {
      if (quotes === 0 && closesQuote(g, i)) {
        if (runsOn(g, i + 1)) continue;
        break;
      }
      quotes = 1 - quotes;
    } else if (
      w === ';' ||
      w === ':' ||
      w === '–' ||
      w === '—' ||
      w === '--' ||
      w === '…' ||
      w === '.' ||
      w === '!' ||
      w === '?' ||
      w === '/' ||
      isDash(g, i)
    )
      break;
    else if (w === '(') {
      const close = closingBracket(g, i, limit);
      if (close < 0) break;
      i = close;
    } else if (w === 'as' && word(g, i + 1) === 'soon' && word(g, i + 2) === 'as') break;
    else if (w === ',') {
      // `..., according to the ministry`: who says so is no part of it.
      if ((word(g, i + 1) === 'according' && word(g, i + 2) === 'to') || !continues(g, v, i, limit)) break;
    } else if (
      CLAUSE_OPENERS.has(w) &&
      (upos(g, i) === 'SCONJ' || upos(g, i) === 'CCONJ' || upos(g, i) === 'ADV' || upos(g, i) === 'ADP')
    ) {
      if (g.timeOf[i + 1]! < 0 || w !== 'since') break;
    } else if (
      w === 'as' &&
      word(g, i + 1) === 'part' &&
      word(g, i + 2) === 'of' &&
      i > v + 1 &&
      agreementAhead(g, i + 3)
    )
      break;
    else if (w === 'as' && upos(g, i) === 'SCONJ' && isRelation(g, i, 'mark') && i > v + 1) break;
    else if ((w === 'and' || w === 'or') && opensClause(g, v, i, limit)) break;
    else if (
      w === 'that' ||
      w === 'which' ||
      w === 'who' ||
      w === 'whose' ||
      w === 'whom' ||
      w === 'whether' ||
      w === 'what' ||
      w === 'how' ||
      w === 'where' ||
      w === 'when' ||
      w === 'why'
    )
      relative = true;
    else if (
      closesClause(g, i) &&
      !relative &&
      (i > v + 1 || upos(g, i) === 'AUX' || (word(g, v - 1) === 'to' && xpos(g, i) === 'VBD')) &&
      (!isUnder(g, i, v) ||
        isOuter(g, v, i) ||
        (i === v + 1 &&
          word(g, v - 1) === 'to' &&
          (xpos(g, i) === 'VBD' || (upos(g, i) === 'AUX' && xpos(g, i) !== 'MD'))))
    ) {
      i = beforeSubject(g, v, i);
      break;
    }
  }
  while (i > v + 1 && isLoose(g, i - 1)) i--;
  return i;
}

const NO_STOPS: ReadonlySet<number> = new Set();

/** `as part of a June deal`: where the act stands in, no part of it. */
function agreementAhead(g: Clauses, i: number): boolean {
  for (let k = i; k < i + 5; k++) if (AGREEMENTS.has(lemma(g, k))) return true;
  return false;
}

/** Where a short insertion in brackets that opens at `i` closes; -1 for a long one. */
function closingBracket(g: Clauses, i: number, limit: number): number {
  for (let k = i + 1; k < limit && k < i + 14; k++) if (word(g, k) === ')') return k;
  return -1;
}

/** Marks and connectives that do not end a clause well. */
function isLoose(g: Clauses, i: number): boolean {
  const w = word(g, i);
  if (w === '"') return !closesQuote(g, i);
  return (
    w === ',' ||
    w === 'and' ||
    w === 'or' ||
    w === '“' ||
    w === '«' ||
    (upos(g, i) === 'PUNCT' && w !== '”' && w !== '"' && w !== ')' && w !== '»' && w !== '%')
  );
}

/**
 * After a closing mark, an object or a phrase of place goes on with the clause: `would "never accept" foreign pilots`.
 */
function runsOn(g: Clauses, i: number): boolean {
  if (upos(g, i - 2) === 'PUNCT') return false;
  const tag = upos(g, i);
  return (
    tag === 'DET' ||
    tag === 'ADJ' ||
    tag === 'ADP' ||
    tag === 'NUM' ||
    (tag === 'NOUN' && xpos(g, i) === 'NNS') ||
    xpos(g, i) === 'PRP$'
  );
}

/** A hyphen between spaces is a dash. */
export function isDash(g: Clauses, i: number): boolean {
  return (
    word(g, i) === '-' &&
    i > 0 &&
    i + 1 < g.tokens.length &&
    g.tokens[i - 1]!.end < g.tokens[i]!.start &&
    g.tokens[i]!.end < g.tokens[i + 1]!.start
  );
}

/** A straight mark closes when no space stands before it. */
function closesQuote(g: Clauses, i: number): boolean {
  return i > 0 && g.tokens[i - 1]!.end === g.tokens[i]!.start;
}

/**
 * True where the words after a comma still belong to the clause: a list goes on, or an insertion between two commas
 * ends.
 */
function continues(g: Clauses, v: number, comma: number, limit: number): boolean {
  const next = comma + 1;
  if (next >= limit || !isUnder(g, next, v)) return false;
  const w = word(g, next);
  if (
    SUBJECT_PRONOUNS.has(w) ||
    w === 'which' ||
    w === 'who' ||
    w === 'where' ||
    w === 'when' ||
    w === 'but' ||
    w === 'so' ||
    w === 'adding' ||
    w === 'saying'
  )
    return false;
  // What hangs across the comma on the clause: a further member of a list does, a clause or an apposition does not.
  for (let i = next; i < limit && i < next + 16; i++) {
    const head = g.tokens[i]!.head;
    if (head === null || head > comma || head < v) continue;
    if (isRelation(g, i, 'punct') || isRelation(g, i, 'cc')) continue;
    if (!isRelation(g, i, 'conj')) return false;
    return !isFinite(g, i) && kid(g, i, 'nsubj') < 0;
  }
  return false;
}

/** True where `and` at `i` opens a clause of its own: a subject and verb, or a finite verb that is not under `v`. */
function opensClause(g: Clauses, v: number, i: number, limit: number): boolean {
  if (SUBJECT_PRONOUNS.has(word(g, i + 1))) return true;
  for (let k = i + 1; k < limit && k < i + 12; k++) {
    if (word(g, k) === ',' || upos(g, k) === 'CCONJ') return false;
    if (word(g, k) === 'that' || word(g, k) === 'which' || word(g, k) === 'who') return false;
    if (isFinite(g, k) || (VERBS.has(lemma(g, k)) && word(g, k).endsWith('ed') && isNameLike(g, k - 1)))
      return !isFinite(g, v) || k > i + 1;
    if (isVerb(g, k) && xpos(g, k) !== 'VBN') return false;
  }
  return false;
}

/** The words before a foreign finite verb, less its subject. */
function beforeSubject(g: Clauses, v: number, finite: number): number {
  const verb =
    isRelation(g, finite, 'aux') || isRelation(g, finite, 'cop') ? (g.tokens[finite]!.head ?? finite) : finite;
  const subject = kid(g, verb, 'nsubj');
  if (subject < 0 || subject <= v || finite <= subject) return finite;
  const { first } = phraseOf(g, subject);
  return first > v + 1 ? first : finite;
}
