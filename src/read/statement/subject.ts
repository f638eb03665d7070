import type { SentenceTokens, Token } from '../../model/report.js';
import { isDash, startsClause } from './clause.js';
import { CUE_VERBS } from './en.js';
import { UNNAMED } from './en-sources.js';
import { DAYS, fullPhraseStart, isFinite, isNoun, isVerb, nounPhraseEnd, nounPhraseStart, fullPhraseEnd, type VerbGroup } from './phrase.js';
import { childOf, lemmaOf, word, xpos, type View } from './view.js';

/** A source found: tokens `[from, to)` and its head. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** The relative pronoun that stands for the phrase in the cue's own clause, else -1. */
  readonly pronoun?: number;
}

const SUBJECTS = ['nsubj', 'nsubj:pass', 'csubj', 'nsubj:outer'];
const RELATIVES = new Set(['who', 'which', 'that']);

/** The subject that stands before a verb group, read from the words beside it and, where these say nothing, from the parse. */
export function subjectBefore(view: View, group: VerbGroup, sentence: SentenceTokens): Phrase | null {
  const { first } = sentence;
  let end = beforeTime(view, group.from - 1, first);
  if (end < first) return null;
  if ((view.quoteOf[end] as number) >= 0 && !hasLetter(word(view, end))) return null;
  if (RELATIVES.has(word(view, end)) && end > first) return antecedent(view, end, first, group.verb);
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
  if (name > from && name <= end && xpos(view, name - 1) === 'NNP' && ASIDES.has(word(view, name))) return { from, to: name, head: headOf(view, from, name, -1) };
  if (xpos(view, end) === 'PRP' && ['me', 'him', 'them', 'us', 'her'].includes(word(view, end)) && word(view, end) !== 'her') return null;
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
  if (word(view, at) === 'on' || word(view, at) === 'late' || word(view, at) === 'early') at--;
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

/** Start of the whole noun phrase ending at `end`: its linked phrases, a coordinated phrase before it, the parse's left edge. */
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
    if (before >= 0 && (before === first || opensClause(view, before - 1))) start = before;
  }
  return start;
}

/** "An agreement reached in June": over the participle and its preposition to the noun they hang on, where that opens the clause. */
function overReduced(view: View, start: number, first: number): number {
  const link = start - 1;
  if (link < first + 2 || xpos(view, link) !== 'IN' || xpos(view, link - 1) !== 'VBN') return start;
  const earlier = fullPhraseStart(view, link - 2, first);
  return earlier >= 0 && (earlier === first || opensClause(view, earlier - 1)) ? earlier : start;
}

/** Prepositions behind a name that tell when or where, not who: "Berg in March said". */
const ASIDES = new Set(['in', 'on', 'during', 'after', 'before', 'since', 'amid']);

/** "Anna Berg, head of the port says": a name that opens the sentence and an apposition that lacks its second comma. */
function withName(view: View, from: number, first: number): number {
  if (from < first + 2 || word(view, from - 1) !== ',' || xpos(view, from - 2) !== 'NNP' || DAYS.has(word(view, from - 2))) return from;
  const tag = xpos(view, from);
  if (tag === 'PRP' || tag === 'DT') return from;
  return nounPhraseStart(view, from - 2, first) === first && from - first > 2 ? first : from;
}

/** True when a participle stands right behind the first plain noun phrase: then that phrase holds the head. */
function opensReduced(view: View, from: number, end: number): boolean {
  const plain = nounPhraseEnd(view, from, end);
  return plain > from && plain < end && xpos(view, plain) === 'VBN';
}

/** Nothing between `left` and `start` that belongs to another clause. */
function isOnePhrase(view: View, left: number, start: number): boolean {
  for (let i = left; i < start; i++) {
    if ((view.quoteOf[i] as number) >= 0 && !sameQuote(view, i, start)) return false;
    const text = word(view, i);
    if (text === ';' || text === ':' || text === 'but') return false;
    if (isFinite(xpos(view, i)) && !RELATIVES.has(word(view, i - 1)) && !RELATIVES.has(word(view, i - 2))) return false;
  }
  const tag = xpos(view, left);
  return !isVerb(tag) && !tag.startsWith('W') && tag !== 'IN' && tag !== 'CC' && tag !== 'RB' && tag !== ',';
}

function sameQuote(view: View, i: number, j: number): boolean {
  return view.quoteOf[i] === view.quoteOf[j];
}

function isNominal(tag: string): boolean {
  return isNoun(tag) || tag === 'DT' || tag === 'PRP' || tag === 'CD';
}

function opensClause(view: View, i: number): boolean {
  const tag = xpos(view, i);
  return tag === ',' || tag === 'CC' || tag === ':' || tag === 'IN' || (view.quoteOf[i] as number) >= 0;
}

function leftEdge(view: View, token: number, first: number): number {
  let edge = token;
  for (let kid = view.child[edge] as number; kid >= 0 && kid < edge && kid >= first && token - kid < 60; kid = view.child[edge] as number) edge = kid;
  return edge;
}

/** The parse's subject, where a comma or bracket follows its plain phrase and no finite verb but of a relative clause stands between. */
function parsedSubject(view: View, verb: number, close: number, first: number): Phrase | null {
  const head = childOf(view, verb, SUBJECTS);
  if (head < first || head >= close || RELATIVES.has(word(view, head)) || close - head > 60) return null;
  const end = head + 1;
  if (word(view, end) !== ',' && word(view, end) !== '(' && !isDash(view, end)) return null;
  const start = fullPhraseStart(view, head, first);
  if (start < 0 || hasCueVerbClause(view, end, close)) return null;
  return { from: start, to: isInsertion(view, end + 1) ? end : word(view, close) === ')' ? close + 1 : close, head };
}

/** "Anna Berg, the mayor of Lund, said": the phrase before an apposition or relative clause set off by commas, dashes or brackets. */
function overApposition(view: View, close: number, first: number): Phrase | null {
  const mark = word(view, close);
  for (let i = close - 1; i > first && close - i < 45; i--) {
    if ((view.quoteOf[i] as number) >= 0) {
      continue;
    }
    const text = word(view, i);
    if (mark === ')') {
      if (text !== '(') continue;
      const start = fullPhraseStart(view, i - 1, first);
      return start < 0 ? null : { from: start, to: close + 1, head: headOf(view, start, i, -1) };
    }
    if (mark === ',' ? text !== ',' : !isDash(view, i)) continue;
    if (mark === ',' && !opensApposition(view, i + 1, close)) {
      if (isNamePart(view, i, close)) continue;
      if (continuesList(view, i, close)) continue;
      return null;
    }
    let nounEnd = i - 1;
    if (word(view, nounEnd) === ')') {
      while (nounEnd > first && word(view, nounEnd) !== '(') nounEnd--;
      nounEnd--;
    }
    const start = fullPhraseStart(view, nounEnd, first);
    if (start < 0) return null;
    if (xpos(view, nounEnd) === 'PRP') return { from: start, to: nounEnd + 1, head: start };
    return { from: start, to: isInsertion(view, i + 1) ? i : close, head: headOf(view, start, i, -1) };
  }
  return null;
}

/** ", on Thursday," ", while praising it,": between subject and verb, but not of the subject. */
function isInsertion(view: View, from: number): boolean {
  const tag = xpos(view, from);
  return (tag === 'IN' && word(view, from) !== 'like' && word(view, from) !== 'of') || tag === 'RB' || tag === 'WRB' || tag === 'TO' || (tag === 'VBG' && word(view, from) !== 'including');
}

/** What may follow a name between commas: "the mayor", "who leads", "a former", "41," "head of", "both of". */
function opensApposition(view: View, from: number, close: number): boolean {
  const tag = xpos(view, from);
  const text = word(view, from);
  if (text === 'who' || text === 'whose' || text === 'which' || text === 'including' || text === 'both') return true;
  if (tag === 'CD' && close === from + 1) return true;
  if (tag === 'DT' || tag === 'PRP$' || tag === 'JJ' || tag === 'NN' || tag === 'NNS' || tag === 'NNP' || tag === 'JJS' || tag === 'NNPS' || tag === 'VBN' || tag === 'RB' || tag === 'VBG' || tag === 'CD' || tag === 'IN' || tag === 'TO') {
    return !hasCueVerbClause(view, from, close);
  }
  return false;
}

function hasCueVerbClause(view: View, from: number, close: number): boolean {
  let relative = false;
  for (let i = from; i < close; i++) {
    const text = word(view, i);
    if (text === 'who' || text === 'which' || text === 'that' || text === 'whose' || text === 'where') relative = true;
    if (isFinite(xpos(view, i)) && !relative) return true;
  }
  return false;
}

/** ", D-Ohio," ", Jr.," ", R-Texas": short parts of a name. */
function isNamePart(view: View, i: number, close: number): boolean {
  return close - i <= 5 && isNoun(xpos(view, i + 1));
}

function continuesList(view: View, i: number, close: number): boolean {
  return word(view, i + 1) === 'and' && close - i < 12;
}

/** The noun phrase a relative pronoun at `at` takes up; the pronoun stays in the span so that nothing between is lost. */
function antecedent(view: View, at: number, first: number, verb: number): Phrase | null {
  const { head: parsed, deprel } = view.tokens[verb] as Token;
  if (deprel.startsWith('acl') && parsed !== null && parsed < at && parsed >= first && at - parsed < 8 && isNominal(xpos(view, parsed)) && word(view, at) === 'who') {
    const start = nounPhraseStart(view, parsed, first);
    if (start >= 0) return { from: start, to: word(view, at - 1) === ',' ? at - 1 : at, head: parsed, pronoun: at };
  }
  let end = at - 1;
  if (word(view, end) === ',' || isDash(view, end)) end--;
  if (word(view, end) === ')') {
    while (end > first && at - end < 40 && word(view, end) !== '(') end--;
    end--;
  }
  const start = genitiveStart(view, end, first);
  if (start < 0) return null;
  return { from: start, to: end + 1, head: headOf(view, start, end + 1, -1), pronoun: at };
}

/** The noun phrase a relative clause takes up: the nearest one, with "of" before it ("members of the panel who"). */
export function genitiveStart(view: View, end: number, first: number): number {
  const start = nounPhraseStart(view, end, first);
  if (start < first + 2 || xpos(view, start - 1) !== 'IN') return start;
  const people = word(view, end + 1) === 'who' && !isPeople(view, end) && isPeople(view, start - 2);
  if (word(view, start - 1) !== 'of' && !people) return start;
  const earlier = nounPhraseStart(view, start - 2, first);
  return earlier < 0 || xpos(view, start - 2) === 'PRP' ? start : earlier;
}

function isPeople(view: View, i: number): boolean {
  const text = word(view, i);
  return UNNAMED.has(text) || (text.endsWith('s') && UNNAMED.has(text.slice(0, -1))) || text === 'those' || text === 'others' || text === 'men' || text === 'women';
}

/** The subject behind an inverted verb: "said Anna Berg, the mayor of Lund". */
export function subjectAfter(view: View, from: number, sentence: SentenceTokens, last: number): Phrase | null {
  const tag = xpos(view, from);
  if (tag === 'PRP' && (['me', 'him', 'them', 'us'].includes(word(view, from)))) return null;
  let end = fullPhraseEnd(view, from, last);
  if (end === from) return null;
  const plain = nounPhraseEnd(view, from, last);
  const head = headOf(view, from, plain, -1);
  for (let guard = 0; end < last && guard < 12; guard++) {
    const text = word(view, end);
    if (text === '(') {
      const begin = end;
      while (end < last && end - begin < 40 && word(view, end) !== ')') end++;
      end = Math.min(end + 1, last);
    } else if (text === 'and' && nounPhraseEnd(view, end + 1, last) > end + 1) {
      const next = fullPhraseEnd(view, end + 1, last);
      if (isFinite(xpos(view, next))) break;
      end = next;
    } else if ((xpos(view, end) === 'VBN' || xpos(view, end) === 'VBG') && end < last && guard === 0) {
      const begin = end;
      while (end < last && end - begin < 40 && word(view, end) !== ',' && word(view, end) !== ';' && (view.quoteOf[end] as number) < 0 && !isFinite(xpos(view, end))) end++;
    } else if (text === 'who' || (text === ',' && opensLongApposition(view, end + 1) && !startsClause(view, end + 1, last))) {
      end = appositionEnd(view, end + 1, last);
    } else break;
  }
  return { from, to: end, head };
}

function opensLongApposition(view: View, i: number): boolean {
  const tag = xpos(view, i);
  const text = word(view, i);
  if (text === 'who' || text === 'whose' || text === 'which') return true;
  return tag === 'DT' || tag === 'NN' || tag === 'NNP' || tag === 'JJ' || tag === 'PRP$' || tag === 'NNS' || tag === 'CD' || tag === 'JJS' || tag === 'NNPS';
}

/** An apposition or relative clause behind the last word of a sentence's subject runs to its end, a comma that closes it, or "in", "as" and the like. */
function appositionEnd(view: View, from: number, last: number): number {
  const relative = RELATIVES.has(word(view, from)) || word(view, from) === 'whose' || word(view, from - 1) === 'who';
  if (!relative) {
    const end = fullPhraseEnd(view, from, last);
    if (end === from) return from;
    if (word(view, end) === 'who' || word(view, end) === 'that') return appositionEnd(view, end, last);
    return end;
  }
  for (let i = from; i < last && i - from < 80; i++) {
    if (word(view, i) === ',' || word(view, i) === ';' || isDash(view, i) || (view.quoteOf[i] as number) >= 0) {
      const after = xpos(view, i + 1);
      if (word(view, i) === ',' && i - from < 3) continue;
      if (word(view, i) === ',' && (after === 'CC' || after === 'NNP') && word(view, i + 1) !== 'but') continue;
      return i;
    }
  }
  return Math.min(last, from + 80);
}

/** The last noun of the first plain noun phrase in `[from, to)`: the head of an English noun phrase stands last. */
export function headOf(view: View, from: number, to: number, verb: number): number {
  if (verb >= 0) {
    const subject = childOf(view, verb, SUBJECTS);
    if (subject >= from && subject < to) return subject;
  }
  const end = nounPhraseEnd(view, from, to);
  return end > from ? end - 1 : from;
}

/** The subject a verb shares with another one: of the verb it is coordinated with, or of the clause it hangs on. */
export function inheritedSubject(view: View, verb: number, sentence: SentenceTokens, groupOf: (verb: number) => VerbGroup): Phrase | null {
  const own = groupOf(verb);
  if (own.form !== 'infinitive' && isCoordinated(view, own.from)) {
    const speaker = speakerBefore(view, own, sentence, groupOf);
    if (speaker) return speaker;
  }
  let at = verb;
  for (let guard = 0; guard < 6; guard++) {
    const { head, deprel } = view.tokens[at] as Token;
    if (head === null || head < sentence.first || head >= sentence.last) break;
    if (deprel !== 'conj' && deprel !== 'xcomp' && deprel !== 'advcl' && deprel !== 'parataxis' && deprel !== 'ccomp' && deprel !== 'dep' && deprel !== 'obl') break;
    at = head;
    if (deprel !== 'conj' && deprel !== 'xcomp' && xpos(view, verb) === 'VBG') break;
    if (isVerb(xpos(view, at)) && at < verb) {
      const subject = subjectBefore(view, groupOf(at), sentence);
      if (subject) return subject;
    }
  }
  return lastSubject(view, verb, sentence, groupOf);
}

function isCoordinated(view: View, from: number): boolean {
  const before = word(view, from - 1);
  return before === 'and' || before === 'but' || (before === ',' && xpos(view, from) === 'VBG');
}

/** The subject of a verb of saying in the same form to the left: two such verbs joined by "and" or "but" have one speaker. */
function speakerBefore(view: View, own: VerbGroup, sentence: SentenceTokens, groupOf: (verb: number) => VerbGroup): Phrase | null {
  const cue = CUE_VERBS.get(lemmaOf(view, own.verb));
  if (cue?.class !== 'saying' || !(cue.frames.has('that') || cue.frames.has('quote'))) return null;
  for (let i = own.from - 1; i > sentence.first && own.from - i < 60; i--) {
    if ((view.quoteOf[i] as number) >= 0 || !isVerb(xpos(view, i))) continue;
    const other = CUE_VERBS.get(lemmaOf(view, i));
    if (other?.class !== 'saying' || !(other.frames.has('that') || other.frames.has('quote'))) continue;
    const group = groupOf(i);
    if (group.form !== 'finite' || group.modal !== own.modal) continue;
    const subject = subjectBefore(view, group, sentence);
    if (subject) return subject;
  }
  return null;
}

/** The subject of the nearest finite verb to the left that has one beside it. */
function lastSubject(view: View, verb: number, sentence: SentenceTokens, groupOf: (verb: number) => VerbGroup): Phrase | null {
  let nearest: Phrase | null = null;
  for (let i = verb - 1; i > sentence.first && verb - i < 90; i--) {
    if ((view.quoteOf[i] as number) >= 0) continue;
    const tag = xpos(view, i);
    if (!isFinite(tag)) continue;
    const group = groupOf(i);
    const subject = subjectBefore(view, group, sentence);
    if (!subject || RELATIVES.has(word(view, group.from - 1))) continue;
    if (SPEAKING.has(lemmaOf(view, i))) return subject;
    nearest ??= subject;
  }
  return nearest;
}

/** Verbs whose speaker goes on in ", adding that", ", calling it". */
const SPEAKING = new Set(['say', 'tell', 'write', 'argue', 'state', 'announce', 'tweet', 'insist', 'note', 'declare', 'explain', 'respond', 'reply', 'claim', 'speak', 'criticize', 'acknowledge', 'warn', 'ask', 'suggest']);

export { nounPhraseStart };
