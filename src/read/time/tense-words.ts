import type { Draft } from '../../model/report.js';
import { type Cursor, isPossessive, lowerAt } from './cursor.js';
import { english } from './en.js';
import { CLAUSE_STARTS } from './en-sets.js';
import { BREAK } from './scan.js';
import type { TenseWords } from './words.js';

/** Whether the clause around an expression tells of what was or of what is to come. */
export type Direction = 'past' | 'future' | 'open';

type Kind = 'future' | 'plan' | 'past' | 'present' | 'had';

/** Tense words made ready for look-up. */
export interface TenseLexicon {
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly deadline: ReadonlySet<string>;
  readonly notPast: ReadonlySet<string>;
  readonly be: ReadonlySet<string>;
  /** Words after which a form in -ed is an adjective: a contested vote. */
  readonly determiners: ReadonlySet<string>;
  readonly copula: ReadonlySet<string>;
  readonly short: ReadonlySet<string>;
}

export function tenseLexiconOf({
  future,
  plan,
  deadline,
  past,
  present,
  notPast,
  be,
  determiners,
  copula,
  short,
}: TenseWords): TenseLexicon {
  const kinds = new Map<string, Kind>();
  for (const word of past) kinds.set(word, 'past');
  for (const word of present) kinds.set(word, 'present');
  for (const word of plan) kinds.set(word, 'plan');
  for (const word of future) kinds.set(word, 'future');
  kinds.set('had', 'had');
  return {
    kinds,
    deadline: new Set(deadline),
    notPast: new Set(notPast),
    be: new Set(be),
    determiners: new Set(determiners),
    copula: new Set(copula),
    short: new Set(short),
  };
}

const REACH = 24;

/**
 * True where a clause looks ahead so plainly that even "Friday's summit" lies there: will attend Friday's summit, ahead
 * of Friday's vote.
 */
export function isSurelyAhead(w: Cursor, first: number, next: number, lexicon: TenseLexicon): boolean {
  if (isDeadline(w, first, next, lexicon)) return !isFronted(w, first, lexicon);
  // "Friday's will be shorter".
  if (lowerAt(w, next + 1) === 'will') return true;
  const before = lowerAt(w, first - 1) === 'before';
  for (let at = first - 1, steps = 0; at >= 0 && steps < REACH; at--, steps++) {
    if (isStop(w, at, lexicon)) return false;
    const word = lowerAt(w, at);
    if (word === 'will' || word === 'shall' || word.endsWith("'ll") || word.endsWith('’ll')) return true;
    // "Would go to court unless he resigns before Monday's session".
    if (before && word === 'unless') return true;
    const kind = kindAt(w, at, lexicon);
    if (kind === 'past' || kind === 'had') return false;
  }
  return false;
}

/**
 * The direction of the clause that holds entries `[first, next)`, from its words alone: the nearest finite verb before
 * in the same sentence, else the nearest after. A deadline word directly before, or "deadline" behind, looks ahead
 * unless the clause tells what had been done by then.
 */
export function directionAt(
  w: Cursor,
  first: number,
  next: number,
  lexicon: TenseLexicon,
  presents: ReadonlySet<number>,
): Direction {
  if (isPresent(w, first, lexicon, presents) || isPresentAfter(w, first, next, lexicon, presents)) return 'future';
  // "Friday is a holiday".
  if (lexicon.copula.has(lowerAt(w, next))) return 'future';
  if (lowerAt(w, first - 1) === 'since') return 'past';
  const verb = verbBefore(w, first, lexicon) ?? verbAfter(w, next, lexicon) ?? 'open';
  // "62 of the 180 that it promised by September": the nearest, whichever side of the report it lies.
  if (lowerAt(w, first - 1) === 'by' && PROMISED.has(lowerAt(w, first - 2)) && !lexicon.be.has(lowerAt(w, first - 3)))
    return 'open';
  if (isDeadline(w, first, next, lexicon))
    return verb === 'had' || (verb === 'past' && isFronted(w, first, lexicon)) ? 'past' : 'future';
  if (verb === 'had') return 'past';
  return isMeant(w, first, next) ? 'future' : verb;
}

function verbBefore(w: Cursor, first: number, lexicon: TenseLexicon): Direction | 'had' | null {
  let found: Direction | null = null;
  for (let at = first - 1, steps = 0; at >= 0 && steps < REACH; at--, steps++) {
    if (isStop(w, at, lexicon)) break;
    // "Ahead of the contest on Saturday", with no verb between.
    if (steps < 10 && lowerAt(w, at) === 'of' && lowerAt(w, at - 1) === 'ahead') return 'future';
    // "The vote is on Friday": a copula right before the day looks ahead.
    if (steps < 2 && lexicon.copula.has(lowerAt(w, at))) return 'future';
    const kind = kindAt(w, at, lexicon);
    if (kind === 'future') return hadBeen(w, at) ? 'past' : 'future';
    if (kind === 'had') return 'had';
    if (kind === 'past') {
      // A participle after a form of "be" or an infinitive's "to" takes the tense of what stands before: "will be
      // paid".
      const auxiliary = lexicon.be.has(lowerAt(w, at - 1))
        ? at - 1
        : isAdverb(lowerAt(w, at - 1)) && lexicon.be.has(lowerAt(w, at - 2))
          ? at - 2
          : -1;
      // "Would set", "will cut": a form that serves for both tenses is bare after a modal.
      if (lexicon.kinds.get(lowerAt(w, at - 1)) === 'future') return 'future';
      if (auxiliary < 0) return lowerAt(w, at) === 'planned' ? 'future' : hadBefore(w, at) ? 'had' : 'past';
      if (lowerAt(w, auxiliary) === 'be' && lowerAt(w, auxiliary - 1) === 'to') return 'future';
      continue;
    }
    if (kind === 'present') found ??= 'open';
  }
  return found;
}

function verbAfter(w: Cursor, next: number, lexicon: TenseLexicon): Direction | 'had' | null {
  for (let at = next, steps = 0; at < w.count && steps < REACH; at++, steps++) {
    if (isStop(w, at, lexicon)) break;
    const kind = kindAt(w, at, lexicon);
    // "On Monday the ministers agreed to meet": what is planned is the infinitive behind, not the day before.
    if (kind === 'future' && isPlanned(w, at, lexicon)) return 'past';
    if (kind === 'future' || kind === 'had' || kind === 'past') return kind;
    if (kind === 'present') return 'open';
  }
  return null;
}

/** A word of plan in the past, with no form of "be" before: agreed to, vowed to. */
function isPlanned(w: Cursor, at: number, { kinds, be }: TenseLexicon): boolean {
  const word = lowerAt(w, at);
  return word.endsWith('ed') && kinds.get(word) === 'plan' && !be.has(lowerAt(w, at - 1));
}

/** "Until Monday, shares were rising": a bound in front of its sentence. */
function isFronted(w: Cursor, first: number, lexicon: TenseLexicon): boolean {
  return first <= 1 || isStop(w, first - 2, lexicon) || w.mark[first - 2] === BREAK;
}

/** Words between a present verb and its day at most. */
const NEAR = 6;

/**
 * "Parliament votes on Tuesday": a verb in the plain present shortly before the day, with no comma and no other clause
 * between.
 */
function isPresent(w: Cursor, first: number, lexicon: TenseLexicon, presents: ReadonlySet<number>): boolean {
  if (presents.size === 0) return false;
  for (let at = first - 1; at >= 0 && at >= first - NEAR; at--) {
    if (presents.has(w.start[at] ?? -1)) return true;
    if ((w.mark[at] ?? 0) !== 0 && w.mark[at] !== 45) return false;
    // "Apply from Monday": right before the day it is a preposition of time.
    if (CLAUSE_STARTS.has(lowerAt(w, at)) && !(at === first - 1 && lowerAt(w, at) === 'from')) return false;
    if (kindAt(w, at, lexicon) !== null) return false;
  }
  return false;
}

/** "On Tuesday, parliament votes": a day in front of its sentence, with a present verb behind its subject. */
function isPresentAfter(
  w: Cursor,
  first: number,
  next: number,
  lexicon: TenseLexicon,
  presents: ReadonlySet<number>,
): boolean {
  if (presents.size === 0 || !isFronted(w, first, lexicon)) return false;
  const from = w.mark[next] === 44 ? next + 1 : next;
  for (let at = from; at < w.count && at < from + NEAR; at++) {
    if (presents.has(w.start[at] ?? -1)) return true;
    if ((w.mark[at] ?? 0) !== 0 || CLAUSE_STARTS.has(lowerAt(w, at)) || kindAt(w, at, lexicon) !== null) return false;
  }
  return false;
}

/** "A strike for Monday", "called for Monday": a day for which something is meant; "for Monday's attack" is none. */
function isMeant(w: Cursor, first: number, next: number): boolean {
  if (lowerAt(w, first - 1) !== 'for' || isPossessive(w, next) || hadBeen(w, first - 2)) return false;
  return w.sense[first]?.weekday !== undefined;
}

/** "had been due", "had been scheduled": what was to come lies behind. */
function hadBeen(w: Cursor, i: number): boolean {
  return lowerAt(w, i - 1) === 'been' && (lowerAt(w, i - 2) === 'had' || lowerAt(w, i - 3) === 'had');
}

/** "had replied": a participle after "had", with an adverb between at most. */
function hadBefore(w: Cursor, i: number): boolean {
  return lowerAt(w, i - 1) === 'had' || (isAdverb(lowerAt(w, i - 1)) && lowerAt(w, i - 2) === 'had');
}

function isAdverb(word: string): boolean {
  return word === 'not' || word.endsWith('ly');
}

function isDeadline(w: Cursor, first: number, next: number, { deadline }: TenseLexicon): boolean {
  const before = lowerAt(w, first - 1);
  if (deadline.has(before)) return true;
  // "Until at least Friday".
  if (BOUNDS.has(before) && lowerAt(w, first - 2) === 'at' && deadline.has(lowerAt(w, first - 3))) return true;
  if (before === 'of' && lowerAt(w, first - 2) === 'ahead') return true;
  if (
    before === 'as' &&
    (lowerAt(w, first - 2) === 'soon' || lowerAt(w, first - 2) === 'early' || lowerAt(w, first - 2) === 'late')
  )
    return true;
  return lowerAt(w, next) === 'deadline';
}

const PROMISED: ReadonlySet<string> = new Set(['promised', 'pledged']);

/** Behind "at" they bound a day: until at least Friday. */
const BOUNDS: ReadonlySet<string> = new Set(['least', 'most', 'earliest']);

/** The end of a sentence: a full stop before white space that ends no abbreviation or initial. */
function isStop(w: Cursor, i: number, { short }: TenseLexicon): boolean {
  const mark = w.mark[i] ?? 0;
  if (mark === 0) return false;
  if (mark === 33 || mark === 63 || mark === 59 || mark === BREAK) return true;
  if (mark !== 46 || w.gap[i + 1] === 0) return false;
  const before = lowerAt(w, i - 1);
  return before.length > 1 && !short.has(before);
}

function kindAt(w: Cursor, i: number, { kinds, notPast, determiners }: TenseLexicon): Kind | null {
  if (w.mark[i] !== 0 || !Number.isNaN(w.value[i] ?? NaN)) return null;
  const word = lowerAt(w, i);
  if (word === '') return null;
  const kind = kinds.get(word);
  if (kind === 'plan') {
    const next = lowerAt(w, i + 1);
    return next === 'to' || next === 'for' ? 'future' : word.endsWith('ed') || word === 'set' ? 'past' : null;
  }
  if (kind) return kind;
  if (word.length > 3 && word.endsWith('ed') && !notPast.has(word))
    return determiners.has(lowerAt(w, i - 1)) ? null : 'past';
  if (word.endsWith("'ll") || word.endsWith('’ll')) return 'future';
  return null;
}

/**
 * Starts of the verbs that in the plain present tell what is set down for a day, outside headlines: there the present
 * tells of what was.
 */
export function presentVerbs({
  text,
  tokens,
  layout,
}: Pick<Draft, 'text' | 'layout'> & Partial<Pick<Draft, 'tokens'>>): ReadonlySet<number> {
  const starts = new Set<number>();
  if (!tokens) return starts;
  const headings = layout.paragraphs.filter(({ role }) => role !== 'body');
  let at = 0;
  for (const [index, { start, end, xpos, lemma, deprel, head }] of tokens.entries()) {
    const joined = xpos === 'VB' && deprel === 'conj' && starts.has(tokens[head ?? -1]?.start ?? -1);
    if ((xpos !== 'VBZ' && xpos !== 'VBP' && !joined) || !SCHEDULED.has(lemma)) continue;
    // The form has to bear the tag out, and the word before: meets, meet; never broke, never "her run".
    const before = tokens[index - 1];
    if (
      before &&
      (/^(?:PRP\$|DT|JJ[RS]?|POS|IN|CD)$/.test(before.xpos) || text.slice(before.start, before.end) === 'her')
    )
      continue;
    const form = text.slice(start, end);
    if (xpos === 'VBZ' ? !/^[a-z]+s$/.test(form) : form !== lemma) continue;
    while (at < headings.length && (headings[at]?.end ?? 0) <= start) at++;
    if ((headings[at]?.start ?? Infinity) > start) starts.add(start);
  }
  return starts;
}

const SCHEDULED = new Set(english.tense.scheduled);
