import {
  type Clauses,
  isFinite,
  isNominal,
  isPassive,
  isRelation,
  isVerb,
  kid,
  lemma,
  type Range,
  REACH,
  upos,
  word,
  xpos,
} from './clause.js';
import { ASKING, JUDGING, MEASURES, MEASURING } from './en.js';
import { isDash } from './extent.js';
import { phraseOf } from './phrase.js';
import { conjuncts, leftwards, subjectsOf } from './subject.js';

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
export function conditionsOf(g: Clauses, first: number, last: number): Condition[] {
  const found: Condition[] = [];
  for (let i = first; i < last; i++) {
    const length = markerAt(g, i, first, last);
    if (length === 0) continue;
    const end = conditionEnd(g, i, length, last);
    if (end <= i + length) continue;
    const opens = word(g, i - 1) === 'only' && i > first ? i - 1 : i;
    const verb = conditionVerb(g, i + length, end);
    const exchange = word(g, i) === 'in' && word(g, i + 1) !== 'case' && word(g, i + 1) !== 'the';
    found.push({
      first: opens,
      last: end,
      judge: exchange || verb < 0 ? null : judgeOf(g, i + length, end, verb),
      failing: word(g, i) === 'unless' || fails(g, i + length, end),
      preposed:
        end < last &&
        (word(g, end) === ',' || (word(g, end) === '”' && word(g, end + 1) === ',')) &&
        (i === first || startsClause(g, i, first)),
      exchange,
    });
    i = end - 1;
  }
  return found;
}

const MARKERS: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'until',
  'provided',
  'providing',
  'as',
  'so',
  'on',
  'in',
  'should',
]);

/** Number of words of the condition marker that begins at `i`; 0 for none. */
function markerAt(g: Clauses, i: number, first: number, last: number): number {
  const w = word(g, i);
  if (!MARKERS.has(w)) return 0;
  const next = word(g, i + 1);
  switch (w) {
    case 'if': {
      const before = word(g, i - 1);
      if (
        before === 'as' ||
        before === 'even' ||
        before === 'what' ||
        next === 'not' ||
        next === 'any' ||
        next === 'so' ||
        next === 'ever'
      )
        return 0;
      return i > first && asks(g, i) ? 0 : 1;
    }
    case 'unless':
      return 1;
    // `until the owner apologizes`: with a clause, not with a time.
    case 'until':
      return g.timeOf[i]! < 0 && g.timeOf[i + 1]! < 0 && clauseAhead(g, i + 1, last) ? 1 : 0;
    case 'provided':
    case 'providing':
      return next === 'that' || isRelation(g, i, 'mark') || upos(g, i) === 'SCONJ' ? (next === 'that' ? 2 : 1) : 0;
    case 'as':
    case 'so':
      return next === 'long' && word(g, i + 2) === 'as' ? 3 : 0;
    case 'on':
      if (next === 'condition' && (word(g, i + 2) === 'that' || word(g, i + 2) === 'of'))
        return word(g, i + 3) === 'anonymity' ? 0 : 3;
      return next === 'the' && word(g, i + 2) === 'condition' && word(g, i + 3) === 'that' ? 4 : 0;
    case 'in':
      if (next === 'case') return 2;
      if ((next === 'exchange' || next === 'return') && word(g, i + 2) === 'for') return 3;
      return next === 'the' && word(g, i + 2) === 'event' && (word(g, i + 3) === 'that' || word(g, i + 3) === 'of')
        ? 4
        : 0;
    // Inverted: `Should the talks fail, ...`
    case 'should':
      return (i === first || word(g, i - 1) === ',' || word(g, i - 1) === '“') &&
        upos(g, i + 1) !== 'VERB' &&
        i + 3 < last &&
        hasComma(g, i, last)
        ? 1
        : 0;
    default:
      return 0;
  }
}

function clauseAhead(g: Clauses, from: number, last: number): boolean {
  for (let k = from; k < last && k < from + 8; k++) {
    if (g.timeOf[k]! >= 0 || upos(g, k) === 'PUNCT') return false;
    if (isFinite(g, k)) return true;
  }
  return false;
}

/** True where `if` opens a question told: `asked if`, `to see if`. */
function asks(g: Clauses, i: number): boolean {
  if (ASKING.has(lemma(g, i - 1)) && isVerb(g, i - 1)) return true;
  const head = g.tokens[i]!.head;
  if (head === null) return false;
  const up = g.tokens[head]!.head;
  return isRelation(g, head, 'ccomp') && up !== null && up < i && i - up <= 3 && ASKING.has(lemma(g, up));
}

function hasComma(g: Clauses, i: number, last: number): boolean {
  for (let k = i; k < last && k < i + REACH; k++) if (word(g, k) === ',') return true;
  return false;
}

function startsClause(g: Clauses, i: number, first: number): boolean {
  const before = word(g, i - 1);
  return (
    i === first ||
    before === 'that' ||
    before === ',' ||
    before === 'and' ||
    before === 'but' ||
    before === '“' ||
    before === '"' ||
    before === ':' ||
    before === ';' ||
    before === 'says' ||
    before === 'said' ||
    upos(g, i - 1) === 'VERB'
  );
}

/**
 * The end of a condition: a comma after its verb, a closing mark, or the end of the sentence.
 * An insertion right after the marker (`if, by July 2, the court ...`) does not end it.
 */
function conditionEnd(g: Clauses, i: number, length: number, last: number): number {
  const limit = Math.min(last, i + REACH);
  let seenVerb = false;
  let quotes = 0;
  let k = i + length;
  if (word(g, k) === ',') {
    for (let close = k + 1; close < limit; close++) {
      if (word(g, close) !== ',') continue;
      k = close + 1;
      break;
    }
  }
  for (; k < limit; k++) {
    const w = word(g, k);
    if (w === '“') quotes++;
    else if (w === '”') {
      if (quotes === 0) break;
      quotes--;
    } else if (w === '"' && g.tokens[k - 1]!.end === g.tokens[k]!.start && quotes === 0) break;
    else if (
      w === ';' ||
      w === ':' ||
      w === '–' ||
      w === '—' ||
      w === '--' ||
      w === '.' ||
      w === '!' ||
      w === '?' ||
      isDash(g, k)
    )
      break;
    else if (w === ',' && (seenVerb || length > 2 || k - i > 3) && !insertionAhead(g, k, limit)) break;
    else if ((w === 'then' || w === 'but' || w === 'while' || w === 'although') && seenVerb && k > i + length) break;
    if (isFinite(g, k) || isVerb(g, k) || (FAILING.has(lemma(g, k)) && word(g, k) !== lemma(g, k))) seenVerb = true;
  }
  while (k > i + length && (word(g, k - 1) === ',' || word(g, k - 1) === '.')) k--;
  return k;
}

/**
 * True where a comma opens an insertion that a second comma closes and the condition then goes on: `, in its view, `.
 */
function insertionAhead(g: Clauses, comma: number, limit: number): boolean {
  if (upos(g, comma + 1) !== 'ADP') return false;
  for (let k = comma + 2; k < limit && k < comma + 8; k++) {
    if (word(g, k) === ',') return isFinite(g, k + 1) || upos(g, k + 1) === 'VERB' || upos(g, k + 1) === 'AUX';
    if (isFinite(g, k)) return false;
  }
  return false;
}

/** The main verb of a condition: the first finite verb's own predicate; -1 when it has none. */
function conditionVerb(g: Clauses, from: number, to: number): number {
  for (let k = from; k < to; k++) {
    if (
      k > from &&
      JUDGING.has(lemma(g, k)) &&
      word(g, k + 1) === 'that' &&
      word(g, k) !== lemma(g, k) &&
      isNominal(g, k - 1)
    )
      return k;
    if (k > from && DEEMING.has(lemma(g, k)) && !isVerb(g, k) && word(g, k) !== lemma(g, k) && isNominal(g, k - 1))
      return k;
    if (!isFinite(g, k) && !(xpos(g, k) === 'VB' && k > from && isNominal(g, k - 1) && word(g, k - 1) !== 'to'))
      continue;
    const head = g.tokens[k]!.head;
    if (
      upos(g, k) === 'AUX' &&
      head !== null &&
      head > k &&
      head < to &&
      (isRelation(g, k, 'aux') || isRelation(g, k, 'cop'))
    )
      return head;
    if (upos(g, k) === 'AUX') {
      for (let m = k + 1; m < to && m <= k + 4; m++)
        if (upos(g, m) === 'VERB' || (upos(g, m) === 'ADJ' && xpos(g, m) === 'JJR')) return m;
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
function judgeOf(g: Clauses, from: number, to: number, verb: number): Range | null {
  const view = opinionHolder(g, from, to);
  if (view) return view;
  const subjects = subjectsOf(g, verb).filter((head) => from <= head && head < to);
  const passiveBy = agentOf(g, verb, to);
  if (lemma(g, verb) === 'satisfy' && subjects.length > 0) return whole(g, subjects);
  if (JUDGING.has(lemma(g, verb)) && saysSomething(g, verb, to)) {
    if (isPassive(g, verb)) return passiveBy;
    if (subjects.length > 0) return whole(g, subjects);
    if (isNominal(g, verb - 1) && verb - 1 >= from) return phraseOf(g, verb - 1);
  }
  const head = subjects[0] ?? leftwards(g, firstFinite(g, from, to)).filter((one) => from <= one && one < to)[0];
  if (head === undefined || upos(g, head) === 'PRON' || upos(g, head) === 'PROPN') return null;
  const compares = xpos(g, verb) === 'JJR' || anyComparative(g, head, to) || MEASURING.has(lemma(g, verb));
  return compares && (MEASURES.has(lemma(g, head)) || (kid(g, head, 'nsubj') < 0 && isMeasured(g, head)))
    ? phraseOf(g, head)
    : null;
}

function firstFinite(g: Clauses, from: number, to: number): number {
  for (let k = from; k < to; k++) if (isFinite(g, k)) return k;
  return from;
}

function isMeasured(g: Clauses, head: number): boolean {
  if (xpos(g, head) === 'NNS' || xpos(g, head) === 'NN') {
    const { first, last } = phraseOf(g, head);
    for (let k = first; k < last; k++) if (MEASURES.has(lemma(g, k))) return true;
  }
  return false;
}

/** `in the view of X`, `in X's opinion`, `to X's satisfaction`, `in the eyes of X`. */
function opinionHolder(g: Clauses, from: number, to: number): Range | null {
  for (let k = from; k < to; k++) {
    const w = lemma(g, k);
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
    const owner = kid(g, k, 'nmod:poss');
    if (owner >= 0 && owner < k && upos(g, owner) !== 'PRON') return phraseOf(g, owner);
    if (word(g, k + 1) === 'of') {
      const head = kid(g, k, 'nmod');
      if (head > k && head < to) return phraseOf(g, head);
    }
  }
  return null;
}

/** The agent of a passive: `is found by the court`. */
export function agentOf(g: Clauses, verb: number, to: number): Range | null {
  for (let k = verb + 1; k < to && k <= verb + 12; k++) {
    if (word(g, k) !== 'by' || g.timeOf[k + 1]! >= 0) continue;
    let head = g.tokens[k]!.head ?? -1;
    if (head <= k || head > k + 10) head = nextNominal(g, k + 1, to);
    return head < 0 || g.timeOf[head]! >= 0 ? null : phraseOf(g, head);
  }
  return null;
}

/** The last noun of the noun group that begins at `i`; -1 when none begins there. */
export function nextNominal(g: Clauses, i: number, to: number): number {
  let head = -1;
  for (let k = i; k < to && k < i + 10; k++) {
    const tag = upos(g, k);
    if (g.timeOf[k]! >= 0 && tag !== 'NUM') {
      if (head >= 0) break;
      continue;
    }
    if (tag === 'PRON' && head >= 0 && xpos(g, k) !== 'PRP$') break;
    if (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON') head = k;
    else if (head >= 0 && xpos(g, k) === 'POS') head = -1;
    else if (head >= 0) break;
    else if (tag !== 'DET' && tag !== 'ADJ' && tag !== 'NUM' && tag !== 'PUNCT' && tag !== 'SYM' && tag !== 'ADV')
      break;
    if (tag === 'PRON' && xpos(g, k) !== 'PRP$') break;
  }
  return head;
}

function whole(g: Clauses, heads: readonly number[]): Range {
  const ranges = heads.flatMap((head) => conjuncts(g, head)).map((head) => phraseOf(g, head));
  return { first: Math.min(...ranges.map(({ first }) => first)), last: Math.max(...ranges.map(({ last }) => last)) };
}

/** A verb of judging judges only with something after it: a clause, or an object and what it is found to be. */
function saysSomething(_g: Clauses, verb: number, to: number): boolean {
  return verb + 1 < to;
}

function anyComparative(g: Clauses, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (xpos(g, k) === 'JJR' || xpos(g, k) === 'RBR' || COMPARATIVES.has(word(g, k))) return true;
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

function fails(g: Clauses, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    const w = word(g, k);
    if (
      w === 'not' ||
      w === "n't" ||
      w === 'never' ||
      w === 'no' ||
      SHORT.has(w) ||
      (FAILING.has(lemma(g, k)) && (isVerb(g, k) || word(g, k) !== lemma(g, k)))
    )
      return true;
  }
  return false;
}
