import { phraseOf } from './noun-phrase.js';
import { isNameLike } from './subject.js';
import {
  childOf,
  isRelation,
  isUnder,
  lemmaAt,
  REACH,
  type ReportSyntax,
  sentenceAt,
  upos,
  word,
  xpos,
} from './syntax.js';
import { VERBS, verbsThat } from './verbs.js';
import { isFiniteVerb, isVerb } from './word-class.js';
import { AGREEMENTS } from './words.js';

/** Finite past doubt: a main verb in the plural present looks like an infinitive, and is not trusted. */
function closesClause(syntax: ReportSyntax, i: number): boolean {
  return isFiniteVerb(syntax, i) && (xpos(syntax, i) !== 'VBP' || upos(syntax, i) === 'AUX');
}

/**
 * `to close the mine was`: an auxiliary in the present or past after an infinitive is of the clause around it, if it
 * has no subject inside.
 */
function isOuter(syntax: ReportSyntax, v: number, i: number): boolean {
  if (
    (xpos(syntax, v) !== 'VB' && word(syntax, v - 1) !== 'to') ||
    upos(syntax, i) !== 'AUX' ||
    xpos(syntax, i) === 'MD'
  )
    return false;
  for (let k = v + 1; k < i; k++) if (upos(syntax, k) === 'SCONJ') return false;
  return upos(syntax, i - 1) === 'NOUN' && syntax.nameOf[i - 1]! < 0;
}

/** Verbs by which a party binds itself. */
const COMMISSIVES: ReadonlySet<string> = new Set(
  [...VERBS.values()].filter(({ binds }) => binds.startsWith('self ')).map(({ lemma }) => lemma),
);

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
export function clauseEnd(syntax: ReportSyntax, v: number, stops: ReadonlySet<number> = NO_STOPS): number {
  const { last } = sentenceAt(syntax, v);
  const walk: ClauseWalk = { syntax, v, limit: Math.min(last, v + REACH), last, quotes: 0, relative: false };
  let i = v + 1;
  while (i < walk.limit && !stops.has(i)) {
    const step = markStep(walk, i) ?? wordStep(walk, i);
    if (step === 'end') break;
    if (step === 'end before subject') {
      i = beforeSubject(syntax, v, i);
      break;
    }
    i = step + 1;
  }
  while (i > v + 1 && isLoose(syntax, i - 1)) i--;
  return i;
}

/** The walk over a clause, with what it has passed. */
interface ClauseWalk {
  readonly syntax: ReportSyntax;
  readonly v: number;
  readonly limit: number;
  readonly last: number;
  /** Quotations opened inside and not closed. */
  quotes: number;
  /** True behind a word that opens a relative clause. */
  relative: boolean;
}

/** What a word is for the walk: the last word that it passes over, or the end. */
type ClauseStep = number | 'end' | 'end before subject';

const OPENING: ReadonlySet<string> = new Set(['“', '«', '``']);
const CLOSING: ReadonlySet<string> = new Set(['”', '»', "''"]);
const ENDING: ReadonlySet<string> = new Set([';', ':', '–', '—', '--', '…', '.', '!', '?', '/']);

/** A mark: of quotation, an end, a bracket or a comma; null for a word. */
function markStep(walk: ClauseWalk, i: number): ClauseStep | null {
  const { syntax, v, limit, last } = walk;
  const w = word(syntax, i);
  if (OPENING.has(w) || CLOSING.has(w) || w === '"') return quoteStep(walk, i);
  if (ENDING.has(w) || isDash(syntax, i)) return 'end';
  if (w === '(') {
    const close = closingBracket(syntax, i, limit);
    return close < 0 ? 'end' : close;
  }
  if (w !== ',') return null;
  return namesTeller(syntax, i + 1, last) || !continues(syntax, v, i, limit) ? 'end' : i;
}

function quoteStep(walk: ClauseWalk, i: number): ClauseStep {
  const { syntax } = walk;
  const w = word(syntax, i);
  const closes = CLOSING.has(w) || (w === '"' && walk.quotes === 0 && closesQuote(syntax, i));
  if (closes && walk.quotes === 0) return runsOn(syntax, i + 1) ? i : 'end';
  if (w === '"') walk.quotes = 1 - walk.quotes;
  else walk.quotes += closes ? -1 : 1;
  return i;
}

/** A word: one that opens another clause, or the verb of one, ends the walk. */
function wordStep(walk: ClauseWalk, i: number): ClauseStep {
  const { syntax, v, limit } = walk;
  const w = word(syntax, i);
  if (w === 'as') return opensAs(syntax, v, i) ? 'end' : i;
  if (isOpener(syntax, i)) return syntax.timeOf[i + 1]! < 0 || w !== 'since' ? 'end' : i;
  if ((w === 'and' || w === 'or') && opensClause(syntax, v, i, limit)) return 'end';
  if (RELATIVES.has(w)) walk.relative = true;
  else if (!walk.relative && isOfOther(syntax, v, i)) return 'end before subject';
  return i;
}

/** Words that open a relative clause or a question told. */
const RELATIVES: ReadonlySet<string> = new Set([
  'that',
  'which',
  'who',
  'whose',
  'whom',
  'whether',
  'what',
  'how',
  'where',
  'when',
  'why',
]);

/** `as soon as`, `as part of a deal`, `as the guests left` */
function opensAs(syntax: ReportSyntax, v: number, i: number): boolean {
  const [next, second] = [word(syntax, i + 1), word(syntax, i + 2)];
  if (next === 'soon' && second === 'as') return true;
  if (i <= v + 1) return false;
  if (next === 'part' && second === 'of' && agreementAhead(syntax, i + 3)) return true;
  return upos(syntax, i) === 'SCONJ' && isRelation(syntax, i, 'mark');
}

const OPENER_TAGS: ReadonlySet<string> = new Set(['SCONJ', 'CCONJ', 'ADV', 'ADP']);

function isOpener(syntax: ReportSyntax, i: number): boolean {
  return CLAUSE_OPENERS.has(word(syntax, i)) && OPENER_TAGS.has(upos(syntax, i));
}

/** A finite verb that is not of the clause of `v`. */
function isOfOther(syntax: ReportSyntax, v: number, i: number): boolean {
  if (!closesClause(syntax, i) && !isMistakenParticiple(syntax, v, i)) return false;
  const behindTo = word(syntax, v - 1) === 'to';
  if (i === v + 1 && upos(syntax, i) !== 'AUX' && !behindTo) return false;
  if (i === v + 1 && upos(syntax, i) !== 'AUX' && xpos(syntax, i) !== 'VBD' && xpos(syntax, i) !== 'VBN') return false;
  if (!isUnder(syntax, i, v) || isOuter(syntax, v, i)) return true;
  return i === v + 1 && behindTo && (upos(syntax, i) !== 'AUX' || xpos(syntax, i) !== 'MD');
}

/** `their threat to strike worried the hotels`: a past taken for a participle right behind an infinitive. */
function isMistakenParticiple(syntax: ReportSyntax, v: number, i: number): boolean {
  if (i !== v + 1 || word(syntax, v - 1) !== 'to') return false;
  return xpos(syntax, i) === 'VBN' && upos(syntax, i + 1) === 'DET';
}

/** Verbs that report a clause. */
const REPORTING = verbsThat('reports');

/** `according to the ministry`, `the general said`: who says so, after a comma. */
function namesTeller(syntax: ReportSyntax, i: number, last: number): boolean {
  if (word(syntax, i) === 'according' && word(syntax, i + 1) === 'to') return true;
  for (let k = i + 1; k < last && k < i + 7 && upos(syntax, k) !== 'PUNCT'; k++)
    if (isFiniteVerb(syntax, k)) return REPORTING.has(lemmaAt(syntax, k)) && isEnd(syntax, k + 1, last);
  return false;
}

/** The end of a sentence, or a time and its end: `the general said on Friday.` */
function isEnd(syntax: ReportSyntax, i: number, last: number): boolean {
  let k = i;
  while (k < last && (syntax.timeOf[k]! >= 0 || upos(syntax, k) === 'ADP')) k++;
  return k >= last || upos(syntax, k) === 'PUNCT';
}

const NO_STOPS: ReadonlySet<number> = new Set();

/** `as part of a June deal`: where the act stands in, no part of it. */
function agreementAhead(syntax: ReportSyntax, i: number): boolean {
  for (let k = i; k < i + 5; k++) if (AGREEMENTS.has(lemmaAt(syntax, k))) return true;
  return false;
}

/** Where a short insertion in brackets that opens at `i` closes; -1 for a long one. */
function closingBracket(syntax: ReportSyntax, i: number, limit: number): number {
  for (let k = i + 1; k < limit && k < i + 14; k++) if (word(syntax, k) === ')') return k;
  return -1;
}

/** Marks and connectives that do not end a clause well. */
function isLoose(syntax: ReportSyntax, i: number): boolean {
  const w = word(syntax, i);
  if (w === '"') return !closesQuote(syntax, i);
  return (
    w === ',' ||
    w === 'and' ||
    w === 'or' ||
    w === '“' ||
    w === '«' ||
    (upos(syntax, i) === 'PUNCT' && w !== '”' && w !== '"' && w !== ')' && w !== '»' && w !== '%')
  );
}

/**
 * After a closing mark, an object or a phrase of place goes on with the clause: `would "never accept" foreign pilots`.
 */
function runsOn(syntax: ReportSyntax, i: number): boolean {
  if (upos(syntax, i - 2) === 'PUNCT') return false;
  const tag = upos(syntax, i);
  return (
    tag === 'DET' ||
    tag === 'ADJ' ||
    tag === 'ADP' ||
    tag === 'NUM' ||
    (tag === 'NOUN' && xpos(syntax, i) === 'NNS') ||
    xpos(syntax, i) === 'PRP$'
  );
}

/** A hyphen between spaces is a dash. */
export function isDash(syntax: ReportSyntax, i: number): boolean {
  return (
    word(syntax, i) === '-' &&
    i > 0 &&
    i + 1 < syntax.tokens.length &&
    syntax.tokens[i - 1]!.end < syntax.tokens[i]!.start &&
    syntax.tokens[i]!.end < syntax.tokens[i + 1]!.start
  );
}

/** A straight mark closes when no space stands before it. */
function closesQuote(syntax: ReportSyntax, i: number): boolean {
  return i > 0 && syntax.tokens[i - 1]!.end === syntax.tokens[i]!.start;
}

/**
 * True where the words after a comma still belong to the clause: a list goes on, or an insertion between two commas
 * ends.
 */
function continues(syntax: ReportSyntax, v: number, comma: number, limit: number): boolean {
  const next = comma + 1;
  if (next >= limit || !isUnder(syntax, next, v)) return false;
  const w = word(syntax, next);
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
    const head = syntax.tokens[i]!.head;
    if (head === null || head > comma || head < v) continue;
    if (isRelation(syntax, i, 'punct') || isRelation(syntax, i, 'cc')) continue;
    if (!isRelation(syntax, i, 'conj')) return false;
    return !isFiniteVerb(syntax, i) && childOf(syntax, i, 'nsubj') < 0;
  }
  return false;
}

/** True where `and` at `i` opens a clause of its own: a subject and verb, or a finite verb that is not under `v`. */
function opensClause(syntax: ReportSyntax, v: number, i: number, limit: number): boolean {
  if (SUBJECT_PRONOUNS.has(word(syntax, i + 1))) return true;
  for (let k = i + 1; k < limit && k < i + 12; k++) {
    if (word(syntax, k) === ',' || upos(syntax, k) === 'CCONJ') return false;
    if (word(syntax, k) === 'that' || word(syntax, k) === 'which' || word(syntax, k) === 'who') return false;
    if (word(syntax, k) === 'if' || word(syntax, k) === 'unless') return false;
    if (
      isFiniteVerb(syntax, k) ||
      (COMMISSIVES.has(lemmaAt(syntax, k)) && word(syntax, k).endsWith('ed') && isNameLike(syntax, k - 1))
    )
      return !isFiniteVerb(syntax, v) || k > i + 1;
    if (isVerb(syntax, k) && xpos(syntax, k) !== 'VBN') return false;
  }
  return false;
}

/** The words before a foreign finite verb, less its subject. */
function beforeSubject(syntax: ReportSyntax, v: number, finite: number): number {
  const verb =
    isRelation(syntax, finite, 'aux') || isRelation(syntax, finite, 'cop')
      ? (syntax.tokens[finite]!.head ?? finite)
      : finite;
  const subject = childOf(syntax, verb, 'nsubj');
  if (subject < 0 || subject <= v || finite <= subject) return finite;
  const { first } = phraseOf(syntax, subject);
  return first > v + 1 ? first : finite;
}
