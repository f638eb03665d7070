import type { SentenceTokens } from '../../model/report.js';
import { overApposition, parsedSubject } from './apposition.js';
import { isDash } from './clause.js';
import { headOf, type Phrase, RELATIVES, SUBJECTS } from './head.js';
import { DAYS, fullPhraseStart, isFinite, isVerb, nounPhraseEnd, nounPhraseStart, type VerbGroup } from './phrase.js';
import { antecedent } from './relative.js';
import { childOf, type View, word, xpos } from './view.js';

/**
 * The subject that stands before a verb group, read from the words beside it and, where these say nothing, from the
 * parse.
 */
export function subjectBefore(view: View, group: VerbGroup, sentence: SentenceTokens): Phrase | null {
  const { first } = sentence;
  const end = beforeTime(view, group.from - 1, first);
  if (end < first) return null;
  if ((view.quoteOf[end] as number) >= 0 && !hasLetter(word(view, end))) return null;
  if (RELATIVES.has(word(view, end)) && end > first) return antecedent(view, end, first, group.verb);
  if (word(view, end) === ',' && word(view, end - 1) === ')' && end - 1 > first) {
    const bracketed = overApposition(view, end - 1, first);
    if (bracketed && bracketed.from === first) return bracketed;
  }
  if (word(view, end) === ',' || word(view, end) === ')' || isDash(view, end)) {
    const parsed = parsedSubject(view, group.verb, end, first);
    const read = overApposition(view, end, first);
    const over = parsed && read ? (parsed.from < read.from ? parsed : read) : (parsed ?? read);
    if (over) return over;
    return null;
  }
  const from = withName(view, phraseStart(view, end, first, group.verb), first);
  if (from < 0) return null;
  const name = nounPhraseEnd(view, from, end + 1);
  if (name > from && name <= end && xpos(view, name - 1) === 'NNP' && ASIDES.has(word(view, name)))
    return { from, to: name, head: headOf(view, from, name, -1) };
  if (
    xpos(view, end) === 'PRP' &&
    ['me', 'him', 'them', 'us', 'her'].includes(word(view, end)) &&
    word(view, end) !== 'her'
  )
    return null;
  return { from, to: end + 1, head: headOf(view, from, end + 1, opensReduced(view, from, end) ? -1 : group.verb) };
}

const PERIODS = new Set(['week', 'month', 'year', 'night']);

/** Over a time between subject and verb: "Berg on Thursday said", "Berg last week said". */
function beforeTime(view: View, end: number, first: number): number {
  const text = word(view, end);
  let at = end;
  if (DAYS.has(text)) at = end - 1;
  else if (PERIODS.has(text) && (word(view, end - 1) === 'last' || word(view, end - 1) === 'this')) at = end - 2;
  else return end;
  if (
    word(view, at) === 'on' ||
    word(view, at) === 'late' ||
    word(view, at) === 'early' ||
    word(view, at) === 'later' ||
    word(view, at) === 'earlier'
  )
    at--;
  if (word(view, at) === 'on') at--;
  if (at > first && word(view, at) === ',' && xpos(view, at - 1).startsWith('NN')) {
    const inner = overApposition(view, at, first);
    return inner ? at : at - 1;
  }
  return at >= first ? at : end;
}

function hasLetter(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/**
 * Start of the whole noun phrase ending at `end`: its linked phrases, a coordinated phrase before it, the parse's left
 * edge.
 */
function phraseStart(view: View, end: number, first: number, verb: number): number {
  let start = fullPhraseStart(view, end, first);
  if (start < 0) return -1;
  if (xpos(view, end) === 'PRP') return start;
  const subject = childOf(view, verb, SUBJECTS);
  if (subject >= 0 && subject < start) {
    const left = leftEdge(view, subject, first);
    if (left < start && start - left < 25 && isOnePhrase(view, left, start)) return left;
  }
  start = overReduced(view, start, first);
  if (start - 2 >= first && word(view, start - 1) === 'and' && xpos(view, end) !== 'PRP') {
    const before = fullPhraseStart(view, start - 2, first);
    if (
      before >= 0 &&
      (before === first ||
        (opensClause(view, before - 1) && (xpos(view, before - 1) !== 'IN' || CLAUSAL.has(word(view, before - 1)))))
    )
      start = before;
  }
  return start;
}

const CLAUSAL = new Set([
  'that',
  'if',
  'because',
  'while',
  'although',
  'though',
  'as',
  'when',
  'after',
  'since',
  'whether',
  'before',
  'until',
]);

/**
 * "An agreement reached in June": over the participle and its preposition to the noun they hang on, where that opens
 * the clause.
 */
function overReduced(view: View, start: number, first: number): number {
  const link = start - 1;
  if (
    link < first + 2 ||
    xpos(view, link) !== 'IN' ||
    CLAUSAL.has(word(view, link)) ||
    (xpos(view, link - 1) !== 'VBN' && xpos(view, link - 1) !== 'VBD')
  )
    return start;
  const earlier = fullPhraseStart(view, link - 2, first);
  return earlier >= 0 && (earlier === first || opensClause(view, earlier - 1)) ? earlier : start;
}

/** Prepositions behind a name that tell when or where, not who: "Berg in March said". */
const ASIDES = new Set(['in', 'on', 'during', 'after', 'before', 'since', 'amid']);

/** "Anna Berg, head of the port says": a name that opens the sentence and an apposition that lacks its second comma. */
function withName(view: View, from: number, first: number): number {
  if (
    from < first + 2 ||
    word(view, from - 1) !== ',' ||
    xpos(view, from - 2) !== 'NNP' ||
    DAYS.has(word(view, from - 2))
  )
    return from;
  const tag = xpos(view, from);
  if (tag === 'PRP' || tag === 'DT') return from;
  return nounPhraseStart(view, from - 2, first) === first && from - first > 2 ? first : from;
}

/** True when a participle stands right behind the first plain noun phrase: then that phrase holds the head. */
function opensReduced(view: View, from: number, end: number): boolean {
  const plain = nounPhraseEnd(view, from, end);
  return plain > from && plain < end && (xpos(view, plain) === 'VBN' || xpos(view, plain) === 'VBD');
}

/**
 * Nothing between `left` and `start` that belongs to another clause: no verb of its own, no comma that is left open.
 */
function isOnePhrase(view: View, left: number, start: number): boolean {
  let commas = 0;
  for (let i = left; i < start; i++) {
    if (word(view, i) === ',') commas++;
    if (word(view, i) === 'and' || word(view, i) === 'or') commas = 0;
    if ((view.quoteOf[i] as number) >= 0 && !sameQuote(view, i, start)) return false;
    const text = word(view, i);
    if (text === ';' || text === ':' || text === 'but' || (text === 'that' && xpos(view, i) === 'IN')) return false;
    if (isFinite(xpos(view, i)) && !RELATIVES.has(word(view, i - 1)) && !RELATIVES.has(word(view, i - 2))) return false;
  }
  if (commas % 2 === 1) return false;
  const tag = xpos(view, left);
  return !isVerb(tag) && !tag.startsWith('W') && tag !== 'IN' && tag !== 'CC' && tag !== 'RB' && tag !== ',';
}

function sameQuote(view: View, i: number, j: number): boolean {
  return view.quoteOf[i] === view.quoteOf[j];
}

function opensClause(view: View, i: number): boolean {
  const tag = xpos(view, i);
  return tag === ',' || tag === 'CC' || tag === ':' || tag === 'IN' || (view.quoteOf[i] as number) >= 0;
}

function leftEdge(view: View, token: number, first: number): number {
  let edge = token;
  for (
    let kid = view.child[edge] as number;
    kid >= 0 && kid < edge && kid >= first && token - kid < 60;
    kid = view.child[edge] as number
  )
    edge = kid;
  return edge;
}
