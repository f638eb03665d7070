import { isDash } from '../grammar/extent.js';
import { phraseOf } from '../grammar/noun-phrase.js';
import { conjuncts, leftwards, subjectsOf } from '../grammar/subject.js';
import {
  childOf,
  isRelation,
  lemmaAt,
  type Range,
  REACH,
  type ReportSyntax,
  upos,
  word,
  xpos,
} from '../grammar/syntax.js';
import { isPassive } from '../grammar/verb-group.js';
import { isFiniteVerb, isNominal, isQuoteMark, isVerb } from '../grammar/word-class.js';
import { ASKING, JUDGING, MEASURES, MEASURING, REPORTING } from './en.js';

/** A condition in a sentence, with who or what decides whether it holds. */
export interface Condition extends Range {
  readonly judge: Range | null;
  /** True where it holds when something is not done: `if it fails`, `unless`. */
  readonly failing: boolean;
  /** True where a main clause follows it in the sentence. */
  readonly preposed: boolean;
  /** `in return for`: what the other side gives, which nobody judges. */
  readonly exchange: boolean;
}

/**
 * The conditions of `all` (in order, apart from each other) that lie between two words, found without a walk over the
 * rest.
 */
export function conditionsBetween(all: readonly Condition[], from: number, to: number): readonly Condition[] {
  if (all.length === 0) return all;
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.last < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < all.length && all[end]!.first <= to) end++;
  return low === 0 && end === all.length ? all : all.slice(low, end);
}

/** The conditions of a sentence, in order. */
export function conditionsOf(syntax: ReportSyntax, first: number, last: number): Condition[] {
  const found: Condition[] = [];
  for (let i = first; i < last; i++) {
    const length = markerAt(syntax, i, first, last);
    if (length === 0) continue;
    const end = conditionEnd(syntax, i, length, last);
    if (end <= i + length) continue;
    const opens = word(syntax, i - 1) === 'only' && i > first ? i - 1 : i;
    const verb = conditionVerb(syntax, i + length, end);
    const exchange = word(syntax, i) === 'in' && word(syntax, i + 1) !== 'case' && word(syntax, i + 1) !== 'the';
    found.push({
      first: opens,
      last: end,
      judge: exchange || verb < 0 ? null : judgeOf(syntax, i + length, end, verb),
      failing: word(syntax, i) === 'unless' || fails(syntax, i + length, end),
      preposed:
        end < last &&
        (word(syntax, end) === ',' || isQuoteMark(syntax, end)) &&
        (i === first || startsClause(syntax, i, first)),
      exchange,
    });
    i = end - 1;
  }
  return found;
}

/** What stands at a word that may open a condition. */
interface MarkerPlace {
  readonly syntax: ReportSyntax;
  readonly i: number;
  readonly first: number;
  readonly last: number;
  /** The word after it, and the one after that. */
  readonly next: string;
  readonly second: string;
}

/** Number of words of the condition marker by its first word; 0 where it is none. */
const MARKERS: ReadonlyMap<string, (at: MarkerPlace) => number> = new Map([
  ['if', ifAt],
  ['unless', () => 1],
  // `until the owner apologizes`: with a clause, not with a time.
  [
    'until',
    ({ syntax, i, last }) =>
      syntax.timeOf[i]! < 0 && syntax.timeOf[i + 1]! < 0 && clauseAhead(syntax, i + 1, last) ? 1 : 0,
  ],
  ['provided', providedAt],
  ['providing', providedAt],
  ['as', asAt],
  ['once', (at) => (eventAhead(at, 1) ? 1 : 0)],
  ['when', (at) => (eventAhead(at, 1) && (at.i === at.first || !asksWhen(at)) ? 1 : 0)],
  ['after', (at) => (eventAhead(at, 1) ? 1 : 0)],
  [
    'subject',
    ({ syntax, i, next }) => (next === 'to' && upos(syntax, i) !== 'VERB' && upos(syntax, i + 2) !== 'PRON' ? 2 : 0),
  ],
  [
    'pending',
    ({ syntax, i }) =>
      isNominal(syntax, i + 1) && upos(syntax, i - 1) === 'DET'
        ? 0
        : upos(syntax, i + 1) === 'NOUN' || upos(syntax, i + 1) === 'DET'
          ? 1
          : 0,
  ],
  ['depending', ({ next }) => (next === 'on' ? 2 : 0)],
  ['so', ({ next, second }) => (next === 'long' && second === 'as' ? 3 : 0)],
  ['on', onConditionAt],
  ['in', inCaseAt],
  ['should', shouldAt],
]);

function markerAt(syntax: ReportSyntax, i: number, first: number, last: number): number {
  const marker = MARKERS.get(word(syntax, i));
  return marker?.({ syntax, i, first, last, next: word(syntax, i + 1), second: word(syntax, i + 2) }) ?? 0;
}

/** Words with which "if" is no condition: `even if`, `if not`, `if any`. */
const BEFORE_IF: ReadonlySet<string> = new Set(['as', 'even', 'what']);
const AFTER_IF: ReadonlySet<string> = new Set(['not', 'any', 'so', 'ever']);

function ifAt({ syntax, i, first, next }: MarkerPlace): number {
  if (BEFORE_IF.has(word(syntax, i - 1)) || AFTER_IF.has(next)) return 0;
  return i > first && asks(syntax, i) ? 0 : 1;
}

function providedAt(at: MarkerPlace): number {
  const { syntax, i, next } = at;
  if (next === 'that') return 2;
  // `, provided the board agrees`: whatever the tag, where a clause in the present follows.
  if (word(syntax, i - 1) === ',' && eventAhead(at, 1)) return 1;
  return isRelation(syntax, i, 'mark') || upos(syntax, i) === 'SCONJ' ? 1 : 0;
}

/** `on condition that`, `on the condition that`, but not `on condition of anonymity`. */
function onConditionAt({ syntax, i, next, second }: MarkerPlace): number {
  const third = word(syntax, i + 3);
  if (next === 'condition' && (second === 'that' || second === 'of')) return third === 'anonymity' ? 0 : 3;
  return next === 'the' && second === 'condition' && third === 'that' ? 4 : 0;
}

/** `in case`, `in exchange for`, `in the event of` */
function inCaseAt({ syntax, i, next, second }: MarkerPlace): number {
  if (next === 'case') return 2;
  if ((next === 'exchange' || next === 'return') && second === 'for') return 3;
  const third = word(syntax, i + 3);
  return next === 'the' && second === 'event' && (third === 'that' || third === 'of') ? 4 : 0;
}

/** Inverted: `Should the talks fail, ...` */
function shouldAt({ syntax, i, first, last }: MarkerPlace): number {
  const before = word(syntax, i - 1);
  const opens = i === first || before === ',' || before === '“';
  if (opens && upos(syntax, i + 1) !== 'VERB' && i + 3 < last && hasComma(syntax, i, last)) return 1;
  return invertedBehind(syntax, i, last) ? 1 : 0;
}

/**
 * `will strike should the talks fail`: a noun phrase and a base form after it, and a clause that is whole before it.
 */
function invertedBehind(syntax: ReportSyntax, i: number, last: number): boolean {
  const opens = upos(syntax, i + 1) === 'DET' || upos(syntax, i + 1) === 'PROPN' || xpos(syntax, i + 1) === 'PRP';
  if (!opens || xpos(syntax, i) !== 'MD') return false;
  for (let k = i + 2; k < last && k < i + 9; k++) {
    if (xpos(syntax, k) === 'VB') return true;
    if (isVerb(syntax, k) || (upos(syntax, k) === 'PUNCT' && word(syntax, k) !== '-')) return false;
  }
  return false;
}

/** `as long as`, `as soon as the court agrees` */
function asAt(at: MarkerPlace): number {
  if (at.second !== 'as') return 0;
  if (at.next === 'long') return 3;
  return at.next === 'soon' && eventAhead(at, 3) ? 3 : 0;
}

/**
 * `once the court agrees`, `when they attack us`: a clause in the present, which in a sentence about what is to come is
 * what that waits for. Without a day of its own, which makes a date of it.
 */
function eventAhead({ syntax, i, last }: MarkerPlace, length: number): boolean {
  for (let k = i + length; k < last && k < i + 10; k++) {
    if (syntax.timeOf[k]! >= 0 || upos(syntax, k) === 'PUNCT') return false;
    const tag = xpos(syntax, k);
    if (tag === 'VBZ' || tag === 'VBP') return !futureBefore(syntax, k);
    if (tag === 'VBD' || tag === 'MD' || tag === 'VB' || tag === 'VBG') return false;
  }
  return false;
}

function futureBefore(syntax: ReportSyntax, k: number): boolean {
  return word(syntax, k + 1) === 'to';
}

/** `asked when it ends`, `the day when it ends`: no condition. */
function asksWhen({ syntax, i }: MarkerPlace): boolean {
  const before = i - 1;
  return ASKING.has(lemmaAt(syntax, before)) || syntax.timeOf[before]! >= 0 || upos(syntax, before) === 'ADP';
}

function clauseAhead(syntax: ReportSyntax, from: number, last: number): boolean {
  for (let k = from; k < last && k < from + 8; k++) {
    if (syntax.timeOf[k]! >= 0 || upos(syntax, k) === 'PUNCT') return false;
    if (isFiniteVerb(syntax, k)) return true;
  }
  return false;
}

/** True where `if` opens a question told: `asked if`, `to see if`. */
function asks(syntax: ReportSyntax, i: number): boolean {
  if (ASKING.has(lemmaAt(syntax, i - 1)) && isVerb(syntax, i - 1)) return true;
  const head = syntax.tokens[i]!.head;
  if (head === null) return false;
  const up = syntax.tokens[head]!.head;
  return isRelation(syntax, head, 'ccomp') && up !== null && up < i && i - up <= 3 && ASKING.has(lemmaAt(syntax, up));
}

function hasComma(syntax: ReportSyntax, i: number, last: number): boolean {
  for (let k = i; k < last && k < i + REACH; k++) if (word(syntax, k) === ',') return true;
  return false;
}

/** Words and marks after which a clause begins. */
const BEFORE_CLAUSE: ReadonlySet<string> = new Set(['that', ',', 'and', 'but', '“', '"', ':', ';', 'says', 'said']);

function startsClause(syntax: ReportSyntax, i: number, first: number): boolean {
  return i === first || BEFORE_CLAUSE.has(word(syntax, i - 1)) || REPORTING.has(lemmaAt(syntax, i - 1));
}

/**
 * The end of a condition: a comma after its verb, a closing mark, or the end of the sentence.
 * An insertion right after the marker (`if, by July 2, the court ...`) does not end it.
 */
function conditionEnd(syntax: ReportSyntax, i: number, length: number, last: number): number {
  const limit = Math.min(last, i + REACH);
  let seenVerb = false;
  let quotes = 0;
  let k = overInsertion(syntax, i + length, limit);
  for (; k < limit; k++) {
    const w = word(syntax, k);
    if (w === '“' || (w === '"' && !closesStraight(syntax, k))) {
      // `if Oran moves “we will strike”`: the words of the main clause are quoted.
      if (seenVerb && xpos(syntax, k + 1) === 'PRP') break;
      quotes++;
    } else if ((w === '”' || w === '"') && quotes-- === 0) break;
    if (CLOSING.has(w) || isDash(syntax, k)) break;
    if (w === ',' && (seenVerb || length > 2 || k - i > 3) && !insertionAhead(syntax, k, limit)) break;
    if (TURNING.has(w) && seenVerb && k > i + length) break;
    if (isPredicate(syntax, k)) seenVerb = true;
  }
  while (k > i + length && (word(syntax, k - 1) === ',' || word(syntax, k - 1) === '.')) k--;
  return k;
}

/** Marks that end a condition, and words that turn to what follows from it. */
const CLOSING: ReadonlySet<string> = new Set([';', ':', '–', '—', '--', '.', '!', '?']);
const TURNING: ReadonlySet<string> = new Set(['then', 'but', 'while', 'although']);

/** Over an insertion between commas right after the marker: `if, by July 2, the court`. */
function overInsertion(syntax: ReportSyntax, from: number, limit: number): number {
  if (word(syntax, from) !== ',') return from;
  for (let close = from + 1; close < limit; close++) if (word(syntax, close) === ',') return close + 1;
  return from;
}

/** A straight mark that stands close to the word before it. */
function closesStraight({ tokens, lower }: ReportSyntax, k: number): boolean {
  return lower[k] === '"' && tokens[k - 1]!.end === tokens[k]!.start;
}

function isPredicate(syntax: ReportSyntax, k: number): boolean {
  if (isFiniteVerb(syntax, k) || isVerb(syntax, k)) return true;
  const base = lemmaAt(syntax, k);
  return FAILING.has(base) && word(syntax, k) !== base;
}

/**
 * True where a comma opens an insertion that a second comma closes and the condition then goes on: `, in its view, `.
 */
function insertionAhead(syntax: ReportSyntax, comma: number, limit: number): boolean {
  if (upos(syntax, comma + 1) !== 'ADP') return false;
  for (let k = comma + 2; k < limit && k < comma + 8; k++) {
    if (word(syntax, k) === ',')
      return isFiniteVerb(syntax, k + 1) || upos(syntax, k + 1) === 'VERB' || upos(syntax, k + 1) === 'AUX';
    if (isFiniteVerb(syntax, k)) return false;
  }
  return false;
}

/** The main verb of a condition: the first finite verb's own predicate; -1 when it has none. */
function conditionVerb(syntax: ReportSyntax, from: number, to: number): number {
  for (let k = from; k < to; k++) {
    if (
      k > from &&
      JUDGING.has(lemmaAt(syntax, k)) &&
      word(syntax, k + 1) === 'that' &&
      word(syntax, k) !== lemmaAt(syntax, k) &&
      isNominal(syntax, k - 1)
    )
      return k;
    if (
      k > from &&
      DEEMING.has(lemmaAt(syntax, k)) &&
      !isVerb(syntax, k) &&
      word(syntax, k) !== lemmaAt(syntax, k) &&
      isNominal(syntax, k - 1)
    )
      return k;
    if (
      !isFiniteVerb(syntax, k) &&
      !(xpos(syntax, k) === 'VB' && k > from && isNominal(syntax, k - 1) && word(syntax, k - 1) !== 'to')
    )
      continue;
    const head = syntax.tokens[k]!.head;
    if (
      upos(syntax, k) === 'AUX' &&
      head !== null &&
      head > k &&
      head < to &&
      (isRelation(syntax, k, 'aux') || isRelation(syntax, k, 'cop'))
    )
      return head;
    if (upos(syntax, k) === 'AUX') {
      for (let m = k + 1; m < to && m <= k + 4; m++)
        if (upos(syntax, m) === 'VERB' || (upos(syntax, m) === 'ADJ' && xpos(syntax, m) === 'JJR')) return m;
    }
    return k;
  }
  return -1;
}

/** Verbs of judging whose inflected forms are no nouns', whatever they are tagged. */
const DEEMING: ReadonlySet<string> = new Set([
  'deem',
  'consider',
  'determine',
  'decide',
  'conclude',
  'certify',
  'declare',
  'judge',
]);

/**
 * Who deems, finds or decides; else the thing measured, where the condition compares or counts it; null when the words
 * name neither.
 */
function judgeOf(syntax: ReportSyntax, from: number, to: number, verb: number): Range | null {
  const view = opinionHolder(syntax, from, to);
  if (view) return view;
  const subjects = subjectsOf(syntax, verb).filter((head) => from <= head && head < to);
  const passiveBy = agentOf(syntax, verb, to);
  if (lemmaAt(syntax, verb) === 'satisfy' && subjects.length > 0) return whole(syntax, subjects);
  if (JUDGING.has(lemmaAt(syntax, verb)) && saysSomething(syntax, verb, to)) {
    if (isPassive(syntax, verb)) return passiveBy;
    if (subjects.length > 0) return whole(syntax, subjects);
    if (isNominal(syntax, verb - 1) && verb - 1 >= from) return phraseOf(syntax, verb - 1);
  }
  const head =
    subjects[0] ?? leftwards(syntax, firstFinite(syntax, from, to)).filter((one) => from <= one && one < to)[0];
  if (head === undefined || upos(syntax, head) === 'PRON' || upos(syntax, head) === 'PROPN') return null;
  const compares =
    xpos(syntax, verb) === 'JJR' || anyComparative(syntax, head, to) || MEASURING.has(lemmaAt(syntax, verb));
  return compares &&
    (MEASURES.has(lemmaAt(syntax, head)) || (childOf(syntax, head, 'nsubj') < 0 && isMeasured(syntax, head)))
    ? phraseOf(syntax, head)
    : null;
}

function firstFinite(syntax: ReportSyntax, from: number, to: number): number {
  for (let k = from; k < to; k++) if (isFiniteVerb(syntax, k)) return k;
  return from;
}

function isMeasured(syntax: ReportSyntax, head: number): boolean {
  if (xpos(syntax, head) === 'NNS' || xpos(syntax, head) === 'NN') {
    const { first, last } = phraseOf(syntax, head);
    for (let k = first; k < last; k++) if (MEASURES.has(lemmaAt(syntax, k))) return true;
  }
  return false;
}

/** `in the view of X`, `in X's opinion`, `to X's satisfaction`, `in the eyes of X`. */
function opinionHolder(syntax: ReportSyntax, from: number, to: number): Range | null {
  for (let k = from; k < to; k++) {
    const w = lemmaAt(syntax, k);
    if (
      w !== 'view' &&
      w !== 'opinion' &&
      w !== 'judgment' &&
      w !== 'judgement' &&
      w !== 'satisfaction' &&
      w !== 'eye' &&
      w !== 'estimation'
    )
      continue;
    const owner = childOf(syntax, k, 'nmod:poss');
    if (owner >= 0 && owner < k && upos(syntax, owner) !== 'PRON') return phraseOf(syntax, owner);
    if (word(syntax, k + 1) === 'of') {
      const head = childOf(syntax, k, 'nmod');
      if (head > k && head < to) return phraseOf(syntax, head);
    }
  }
  return null;
}

/** The agent of a passive: `is found by the court`. */
export function agentOf(syntax: ReportSyntax, verb: number, to: number): Range | null {
  for (let k = verb + 1; k < to && k <= verb + 12; k++) {
    if (word(syntax, k) !== 'by' || syntax.timeOf[k + 1]! >= 0) continue;
    let head = syntax.tokens[k]!.head ?? -1;
    if (head <= k || head > k + 10) head = nextNominal(syntax, k + 1, to);
    return head < 0 || syntax.timeOf[head]! >= 0 ? null : phraseOf(syntax, head);
  }
  return null;
}

/** The last noun of the noun group that begins at `i`; -1 when none begins there. */
export function nextNominal(syntax: ReportSyntax, i: number, to: number): number {
  let head = -1;
  for (let k = i; k < to && k < i + 10; k++) {
    const tag = upos(syntax, k);
    if (syntax.timeOf[k]! >= 0 && tag !== 'NUM') {
      if (head >= 0) break;
      continue;
    }
    if (tag === 'PRON' && head >= 0 && xpos(syntax, k) !== 'PRP$') break;
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON') head = k;
    else if (head >= 0 && xpos(syntax, k) === 'POS') head = -1;
    else if (head >= 0) break;
    else if (tag !== 'DET' && tag !== 'ADJ' && tag !== 'NUM' && tag !== 'PUNCT' && tag !== 'SYM' && tag !== 'ADV')
      break;
    if (tag === 'PRON' && xpos(syntax, k) !== 'PRP$') break;
  }
  return head;
}

function whole(syntax: ReportSyntax, heads: readonly number[]): Range {
  const ranges = heads.flatMap((head) => conjuncts(syntax, head)).map((head) => phraseOf(syntax, head));
  return { first: Math.min(...ranges.map(({ first }) => first)), last: Math.max(...ranges.map(({ last }) => last)) };
}

/** A verb of judging judges only with something after it: a clause, or an object and what it is found to be. */
function saysSomething(_g: ReportSyntax, verb: number, to: number): boolean {
  return verb + 1 < to;
}

function anyComparative(syntax: ReportSyntax, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (xpos(syntax, k) === 'JJR' || xpos(syntax, k) === 'RBR' || COMPARATIVES.has(word(syntax, k))) return true;
  return false;
}

const COMPARATIVES: ReadonlySet<string> = new Set([
  'below',
  'above',
  'under',
  'lower',
  'higher',
  'fewer',
  'less',
  'more',
  'greater',
  'smaller',
  'better',
  'worse',
  'larger',
]);
const FAILING: ReadonlySet<string> = new Set([
  'fail',
  'refuse',
  'miss',
  'violate',
  'breach',
  'break',
  'collapse',
  'reject',
  'default',
  'lack',
  'fall',
  'ignore',
  'renege',
]);
const SHORT: ReadonlySet<string> = new Set(['little', 'insufficient', 'inadequate', 'unsatisfactory', 'non']);

function fails(syntax: ReportSyntax, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const w = word(syntax, k);
    if (
      w === 'not' ||
      w === "n't" ||
      w === 'never' ||
      w === 'no' ||
      SHORT.has(w) ||
      (FAILING.has(lemmaAt(syntax, k)) && (isVerb(syntax, k) || word(syntax, k) !== lemmaAt(syntax, k)))
    )
      return true;
  }
  return false;
}
