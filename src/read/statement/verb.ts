import type { SentenceTokens, Token } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import { clauseEnd, isDash, isFinal, LONGEST, looksLikeClause, phraseEnd, sentenceEnd, startsCueClause } from './clause.js';
import { CUE_VERBS, type Frame, type VerbCue } from './en.js';
import { CHANNELS } from './en-sources.js';
import { DAYS, fullPhraseEnd, fullPhraseStart, isAuxiliary, isFinite, isNoun, isVerb, nounPhraseEnd, verbGroup, type VerbGroup } from './phrase.js';
import { passiveRelation, quotedSpeaker } from './passive.js';
import type { Relation } from './relation.js';
import { contentBeside } from './sourced.js';
import { inheritedSubject, subjectAfter, subjectBefore, type Phrase } from './subject.js';
import { lemmaOf, spanOf, tokenAt, word, xpos, type View } from './view.js';

/** Verbs so seldom anything but cues that a tagger's slip is not believed. */
const ALWAYS_VERBS = new Map([['said', 'say'], ['says', 'say'], ['told', 'tell'], ['tells', 'tell'], ['wrote', 'write'], ['tweeted', 'tweet'], ['argued', 'argue'], ['insisted', 'insist'], ['added', 'add'], ['acknowledged', 'acknowledge']]);

/** Words of time that may stand between a cue and its content: "said Monday that". */
const TIME_WORDS = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'today', 'yesterday', 'tomorrow', 'tonight', 'recently', 'earlier', 'later', 'afterward', 'afterwards', 'then', 'now', 'morning', 'afternoon', 'evening', 'night', 'week', 'month', 'year', 'last', 'this', 'next', 'late', 'early', 'ago', 'once', 'twice', 'here', 'there', 'again', 'too', 'also', 'publicly', 'privately', 'repeatedly', 'simply', 'flatly', 'bluntly', 'only', 'just', 'day', 'days', 'weeks', 'months', 'years', 'jan.', 'feb.', 'aug.', 'sept.', 'oct.', 'nov.', 'dec.', 'january', 'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'hours', 'previously', 'directly', 'out', 'at', 'point', 'time', 'times', 'all', 'online', 'via']);

const TIME_OPENERS = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'today', 'yesterday', 'tonight', 'recently', 'earlier', 'later', 'afterward', 'last', 'late', 'early', 'again', 'publicly', 'repeatedly', 'here', 'then', 'now', 'next']);

interface Right {
  readonly from: number;
  readonly to: number;
  readonly kind: 'quote' | 'that' | 'bare' | 'wh' | 'infinitive' | 'gerund' | 'object' | 'prep' | 'small' | 'thanked' | 'colon' | 'as';
  readonly addressee: Span | null;
  /** Where the words between verb and content end. */
  readonly clauseTo: number;
}

/** Any verb may hand over words in marks: "he shot back, “...”", "“...,” she fumed". */
const QUOTING: ReadonlySet<Frame> = new Set(['quote'] as const);
const UNLISTED: VerbCue = { frames: QUOTING, class: 'saying', stance: 'neutral' };

/** True when a finite verb stands straight between its subject and a quotation with a comma, or behind one that ends in a comma inside its marks. */
function quotesBeside(view: View, verb: number, { first, last }: SentenceTokens): boolean {
  if (!isFinite(xpos(view, verb)) || isAuxiliary(view, verb)) return false;
  let after = verb + 1;
  while (after < last && after - verb < 3 && (xpos(view, after) === 'RP' || xpos(view, after).startsWith('RB'))) after++;
  if (word(view, after) === ',' && after + 1 < last && (view.quoteOf[after + 1] as number) >= 0) return true;
  const group = verbGroup(view, verb, first, last);
  const before = view.tokens[group.from] as Token;
  for (let i = group.from - 1; i >= 0 && group.from - i < 8; i--) {
    const quote = view.quotes[view.quoteOf[i] as number];
    if (!quote) {
      if (i < first || isVerb(xpos(view, i)) || word(view, i) === ',') return false;
      continue;
    }
    return /[,?!]/.test(view.text[quote.end - 2] ?? '') && before.start - quote.end < 60;
  }
  return false;
}

/** The attribution that the verb at token `verb` makes, or null when it makes none. */
export function verbRelation(view: View, verb: number, sentence: SentenceTokens): Relation | null {
  const always = ALWAYS_VERBS.get(word(view, verb));
  if (!always && !isVerb(xpos(view, verb))) return null;
  const lemma = always ?? lemmaOf(view, verb);
  if ((view.quoteOf[verb] as number) >= 0) return null;
  const end = sentenceEnd(view, sentence);
  const listed = CUE_VERBS.get(`${lemma} ${word(view, verb + 1)}`) ?? CUE_VERBS.get(lemma);
  const cue = listed?.frames.has('quote') ? listed : quotesBeside(view, verb, sentence) ? { ...(listed ?? UNLISTED), frames: QUOTING } : listed;
  if (!cue) return null;
  const group = verbGroup(view, verb, sentence.first, sentence.last);
  if (group.passive || (group.form === 'participle' && word(view, group.to) === 'by')) return passiveRelation(view, cue, group, sentence);
  if ((lemma === 'quote' || lemma === 'cite') && quotesAsSaying(view, group.to, end)) return null;
  const groupOf = (at: number): VerbGroup => verbGroup(view, at, sentence.first, sentence.last);

  const beside = subjectBefore(view, group, sentence);
  const quoted = group.form === 'gerund' ? quotedSpeaker(view, group, sentence) : null;
  const before = quoted ?? (beside && group.form === 'gerund' && isIssued(view, beside, sentence) ? null : beside);
  const right = contentRight(view, cue, lemma, group, sentence, end, before !== null);
  const as = before && word(view, before.from - 1) === 'as' && (!right || right.kind === 'object' || right.kind === 'prep') && cue.frames.has('that') ? asClause(view, cue, group, before, sentence, end) : null;
  if (as) return as;
  const parenthetical = cue.frames.has('bare') || cue.frames.has('quote') ? parentheticalContent(view, cue, group, before, right, sentence, end) : null;
  const inverted = !before || !parenthetical ? invertedRelation(view, cue, group, sentence, end) : null;
  if (inverted && (!right || right.kind === 'object' || right.kind === 'bare' || right.kind === 'prep')) {
    return relation(view, cue, group, inverted.subject, inverted.content, null, inverted.clauseTo, 'cue-after-inverted', 90);
  }
  if (parenthetical && (!right || parenthetical.quoted || right.kind === 'object' || right.kind === 'prep' || (right.kind === 'quote' && parenthetical.joins))) {
    const subject = before ?? inheritedSubject(view, verb, sentence, groupOf);
    if (!subject) return null;
    const content = right?.kind === 'quote' ? [...parenthetical.content, ...spans(view, right.from, right.to)] : parenthetical.content;
    return relation(view, cue, group, subject, content, parenthetical.addressee, parenthetical.clauseTo, 'cue-inside-or-after', 85);
  }
  if (!right) return before ? relativeObject(view, cue, group, before, sentence) : null;
  if (cue.class === 'showing' && group.form === 'infinitive') return null;
  if (right.kind === 'infinitive' && before && word(view, before.from - 1) === 'what') return null;
  if (word(view, verb) === 'states' && right.kind !== 'that' && right.kind !== 'quote' && right.kind !== 'colon') return null;
  if (group.form === 'infinitive' && right.kind === 'object') return null;
  if ((cue.class === 'favoring' || cue.class === 'thinking') && PHRASAL.has(right.kind) && identifies(view, group, before)) return null;
  if (group.form === 'participle' && (!before || right.kind === 'object' || right.kind === 'prep' || right.kind === 'infinitive')) return null;
  const subject = before ?? subjectElsewhere(view, group, right, sentence, groupOf);
  if (!subject) return null;
  return relation(view, cue, group, subject, [...gapFiller(view, right, subject, sentence), ...spans(view, right.from, right.to)], right.addressee, right.clauseTo, right.kind, right.kind === 'object' ? 40 : 70);
}

function relation(view: View, cue: VerbCue, group: VerbGroup, subject: Phrase, content: readonly Span[], addressee: Span | null, clauseTo: number, rule: string, weight: number): Relation | null {
  const source = spanOf(view, subject.from, subject.to);
  const cueSpan = spanOf(view, cueStart(view, group, subject), group.to);
  if (!source || !cueSpan || content.length === 0) return null;
  const clause = spanOf(view, Math.min(subject.from, group.from), Math.max(clauseTo, group.to));
  return { cue: cueSpan, cueToken: group.verb, source: subject.pronoun === undefined ? [source] : [source, ...pronounSpan(view, subject.pronoun)], sourceHead: subject.head, content, class: cue.class, stance: cue.stance, addressee, clause: clause ?? cueSpan, rule: `${cue.class === 'thinking' || cue.class === 'favoring' ? 'attitude' : 'statement'}/${rule}`, weight };
}

/** "quoted a guard as saying": the words are the guard's. */
function quotesAsSaying(view: View, from: number, end: number): boolean {
  for (let i = from; i < end && i - from < 12; i++) if (word(view, i) === 'as') return xpos(view, i + 1) === 'VBG';
  return false;
}

/** "the charge, which the mayor denies": the content stands before the clause. */
function relativeObject(view: View, cue: VerbCue, group: VerbGroup, subject: Phrase, { first }: SentenceTokens): Relation | null {
  const pronoun = subject.from - 1;
  if (word(view, pronoun) !== 'which' || !cue.frames.has('object') || group.form !== 'finite' || pronoun < first + 2) return null;
  const end = word(view, pronoun - 1) === ',' ? pronoun - 2 : pronoun - 1;
  const start = fullPhraseStart(view, end, first);
  return start < 0 ? null : relation(view, cue, group, subject, spans(view, start, end + 1), null, group.to, 'relative-object', 40);
}

/** "issued a statement saying": the statement is the way, its issuer the source. */
function isIssued(view: View, phrase: Phrase, { first }: SentenceTokens): boolean {
  const kind = CHANNELS.get(lemmaOf(view, phrase.head).toLowerCase());
  if (!kind) return false;
  let verb = phrase.from - 1;
  if (verb > first && xpos(view, verb) === 'RP') verb--;
  return verb > first && isVerb(xpos(view, verb)) && !isAuxiliary(view, verb);
}

/** "the names she said would follow": the phrase that a relative clause of saying takes out of its content, put before it. */
function gapFiller(view: View, right: Right, subject: Phrase, { first }: SentenceTokens): Span[] {
  if (right.kind !== 'bare' || !(isFinite(xpos(view, right.from)) || isAuxiliary(view, right.from)) || subject.to > right.from) return [];
  let end = subject.from - 1;
  if (word(view, end) === 'that' || word(view, end) === 'which' || word(view, end) === 'who') end--;
  if (word(view, end) === ',') end--;
  if (end < first) return [];
  const start = fullPhraseStart(view, end, first);
  return start < 0 ? [] : spans(view, start, subject.from);
}

function pronounSpan(view: View, at: number): Span[] {
  const span = spanOf(view, at, at + 1);
  return span ? [span] : [];
}

function cueStart(view: View, group: VerbGroup, subject: Phrase): number {
  return subject.to <= group.from || subject.from >= group.to ? group.from : group.verb;
}

/** Content of the tokens `[from, to)`, to the end of a quotation that it ends in: a quotation may hold several sentences. */
function spans(view: View, from: number, to: number): Span[] {
  const span = spanOf(view, from, to);
  if (!span) return [];
  const quote = view.quotes[view.quoteOf[to - 1] as number];
  return [quote && quote.end > span.end && quote.start >= span.start ? { start: span.start, end: quote.end } : span];
}

/** A source that does not stand beside the verb: participles, infinitives and coordinated verbs take another verb's. */
function subjectElsewhere(view: View, group: VerbGroup, right: Right, sentence: SentenceTokens, groupOf: (verb: number) => VerbGroup): Phrase | null {
  const first = group.from === sentence.first || (group.from === sentence.first + 1 && xpos(view, sentence.first) === 'IN');
  if (group.form === 'gerund' && first && word(view, right.to) === ',') return subjectAfterComma(view, right.to + 1, sentence);
  return inheritedSubject(view, group.verb, sentence, groupOf);
}

function subjectAfterComma(view: View, from: number, { last }: SentenceTokens): Phrase | null {
  const end = fullPhraseEnd(view, from, last);
  return end > from ? { from, to: end, head: end - 1 } : null;
}

/** What follows the verb as its content. */
function contentRight(view: View, cue: VerbCue, lemma: string, group: VerbGroup, sentence: SentenceTokens, end: number, hasSubject: boolean): Right | null {
  const { frames } = cue;
  let at = group.to;
  let addressee: Span | null = null;
  let clauseTo = at;
  const right = (kind: Right['kind'], from: number): Right | null => {
    const clause = kind === 'colon' ? end : clauseEnd(view, from, group.verb, sentence);
    const to = PHRASAL.has(kind) ? phraseEnd(view, from, clause) : clause;
    return to > from ? { kind, from, to, addressee, clauseTo } : null;
  };
  if (frames.has('told') && at < end) {
    const object = addresseeEnd(view, at, end);
    if (object > at) {
      addressee = spanOf(view, at, object);
      at = object;
      clauseTo = at;
    }
  }
  for (let guard = 0; at < end && guard < 14; guard++) {
    const text = word(view, at);
    const tag = xpos(view, at);
    const quote = view.quoteOf[at] as number;
    if (frames.has('small') && at === group.to && !(tag === 'IN' || tag === 'TO')) return smallClause(view, at, end) || asksWhat(view, group) ? right('small', at) : null;
    if (quote >= 0 && quote !== view.quoteOf[at - 1]) {
      if (frames.has('quote')) return right('quote', at);
      return frames.has('object') || frames.has('that') ? right('object', at) : null;
    }
    if (text === ',' ) {
      if (word(view, at + 1) === 'that' && frames.has('that') && xpos(view, at + 1) !== 'DT') return right('that', at + 1);
      if ((view.quoteOf[at + 1] as number) >= 0 && frames.has('quote')) return right('quote', at + 1);
      const resume = overInsert(view, at, end);
      if (resume < 0) return null;
      at = resume;
      continue;
    }
    if (text === ':') return frames.has('quote') || frames.has('that') ? right('colon', at + 1) : null;
    if (isDash(view, at) || text === ';' || text === ')') return null;
    if (text === 'that' && frames.has('that') && (tag === 'IN' || tag === 'WDT' || !isEndOrVerb(view, at + 1, end))) return right('that', at);
    if (frames.has('wh') && (tag === 'WRB' || tag === 'WP' || text === 'whether' || (text === 'if' && lemma === 'ask'))) return right('wh', at);
    if (tag === 'TO' && isVerbLike(view, at + 1)) return frames.has('infinitive') ? right('infinitive', at) : null;
    if (tag === 'VBG' && frames.has('gerund') && at === group.to) return right('gerund', at);
    if (frames.has(text as Frame) && PREPOSITIONS.has(text) && tag !== 'NN') {
      const that = thatAhead(view, at, end);
      if (DAYS.has(word(view, at + 1)) || xpos(view, at + 1) === 'CD') return null;
      if (that < 0 || !frames.has('that')) return right('prep', at + 1);
    }
    const skipped = skipAdverbial(view, at, end, frames);
    if (skipped > at) {
      if (text === 'to' && !addressee) addressee = spanOf(view, at + 1, Math.max(addresseeEnd(view, at + 1, end), at + 2));
      at = skipped;
      clauseTo = at;
      continue;
    }
    if (at > group.to + 12) return null;
    const noun = at === group.to ? fullPhraseEnd(view, at, end) : at;
    if (noun > at && hasSubject && frames.has('quote') && word(view, noun) === ',' && (view.quoteOf[noun + 1] as number) >= 0) {
      addressee = spanOf(view, at, noun);
      return right('quote', noun + 1);
    }
    if (noun > at && word(view, noun) === ':' && (view.quoteOf[noun + 1] as number) >= 0) {
      addressee = spanOf(view, at, noun);
      return right('colon', noun + 1);
    }
    if (frames.has('thank') && at === group.to) {
      const object = nounPhraseEnd(view, at, end);
      if (object === at || word(view, object) !== 'for') return null;
      addressee = spanOf(view, at, object);
      return right('thanked', object);
    }
    if (frames.has('bare') && (looksLikeClause(view, at, end, !frames.has('object')) || (lemma === 'say' && end - at > 2))) return right('bare', at);
    if (frames.has('as') && at === group.to) return regardsAs(view, at, end) ? right('as', at) : null;
    if (frames.has('infinitive') && frames.has('object')) {
      const object = fullPhraseEnd(view, at, end);
      if (object > at && xpos(view, object) === 'TO' && isVerbLike(view, object + 1)) {
        addressee = spanOf(view, at, object);
        return right('infinitive', object);
      }
    }
    if (frames.has('object') && startsObject(view, at)) return right('object', at);
    return null;
  }
  return null;
}

/** "call the plan “reckless”", "label him a liar", "accuse them of lying": an object and what is said of it. */
function smallClause(view: View, from: number, end: number): boolean {
  const object = fullPhraseEnd(view, from, end);
  const plain = nounPhraseEnd(view, from, end);
  for (const at of [plain, object]) {
    if (at === from || at >= end) continue;
    const tag = xpos(view, at);
    if ((view.quoteOf[at] as number) >= 0 || tag === 'DT' || tag.startsWith('JJ') || tag.startsWith('RB') || tag === 'VBN' || tag === 'PRP$') return true;
    if ((tag === 'NNP' || tag === 'NN' || tag === 'NNS') && xpos(view, from) === 'PRP') return true;
  }
  return (view.quoteOf[from] as number) >= 0 && xpos(view, from) !== 'DT';
}

/** "voters who want a wall", "the group backing her": a relative clause says which ones are meant, it does not report what they hold. */
function identifies(view: View, group: VerbGroup, before: Phrase | null): boolean {
  return before?.pronoun !== undefined || (group.form === 'gerund' && before !== null && isNoun(xpos(view, group.from - 1)));
}

/** "sees the deal as a chance": an object, and "as" in reach. */
function regardsAs(view: View, from: number, end: number): boolean {
  const object = fullPhraseEnd(view, from, end);
  if (object === from) return false;
  for (let i = object; i < end && i - object < 6; i++) {
    if (word(view, i) === 'as') return true;
    if (word(view, i) === ',' || isFinite(xpos(view, i))) return false;
  }
  return false;
}

/** "what she calls a mistake": the thing called is "what". */
function asksWhat(view: View, group: VerbGroup): boolean {
  for (let i = group.from - 1; i >= 0 && group.from - i < 6; i--) {
    if (word(view, i) === 'what' || word(view, i) === 'which') return true;
    if (word(view, i) === ',' || isFinite(xpos(view, i))) return false;
  }
  return false;
}

/** Contents that are phrases, not clauses: they end where the circumstances of the saying begin. */
const PHRASAL: ReadonlySet<Right['kind']> = new Set(['object', 'prep', 'gerund', 'infinitive', 'small', 'as'] as const);

const PREPOSITIONS = new Set(['of', 'about', 'on', 'for', 'against', 'to', 'with', 'from', 'at', 'in']);

function isVerbLike(view: View, i: number): boolean {
  return isVerb(xpos(view, i)) || (xpos(view, i).startsWith('RB') && isVerb(xpos(view, i + 1)));
}

function isEndOrVerb(view: View, i: number, end: number): boolean {
  return i >= end || isVerb(xpos(view, i)) || xpos(view, i) === 'MD' || xpos(view, i) === ',' || xpos(view, i) === 'IN' || xpos(view, i) === 'TO';
}

function startsObject(view: View, i: number): boolean {
  const tag = xpos(view, i);
  return isNoun(tag) || tag === 'DT' || tag === 'PDT' || tag === 'PRP' || tag === 'PRP$' || tag.startsWith('JJ') || tag === 'CD' || tag === '$' || tag === 'VBG' || tag === 'VBN';
}

/** End of the noun phrase that says whom it was told to. */
function addresseeEnd(view: View, from: number, end: number): number {
  if ((view.quoteOf[from] as number) >= 0 || TIME_OPENERS.has(word(view, from))) return from;
  if (word(view, from) === 'that' && xpos(view, from) !== 'DT') return from;
  let stop = nounPhraseEnd(view, from, end);
  if (stop > from && word(view, stop) === 'of') stop = Math.max(stop, nounPhraseEnd(view, stop + 1, end));
  if (stop > from && word(view, stop) === 'and') {
    const next = nounPhraseEnd(view, stop + 1, end);
    if (next > stop + 1 && !isFinite(xpos(view, next))) stop = next;
  }
  return stop;
}

/** Position of a "that" within reach that opens a clause, before any verb; -1 when there is none. */
function thatAhead(view: View, from: number, end: number): number {
  for (let i = from; i < end && i - from < 25; i++) {
    if (word(view, i) === 'that' && xpos(view, i) !== 'DT') return i;
    if (isFinite(xpos(view, i)) || (view.quoteOf[i] as number) >= 0) return -1;
  }
  return -1;
}

/** Behind a comma: ", in an interview with The Post, that ..." resumes at "that"; -1 when the content is not resumed. */
function overInsert(view: View, comma: number, end: number): number {
  if (xpos(view, comma + 1) === 'VBG' || xpos(view, comma + 1) === 'CC') return -1;
  for (let i = comma + 1; i < end && i - comma < 20; i++) {
    if (word(view, i) === ':') return (view.quoteOf[i + 1] as number) >= 0 ? i : -1;
    if (word(view, i) === ',') return word(view, i + 1) === 'that' || (view.quoteOf[i + 1] as number) >= 0 ? i + 1 : INSERTS.has(word(view, comma + 1)) && xpos(view, i + 1) === 'PRP' ? i + 1 : -1;
    if (isFinite(xpos(view, i))) return -1;
  }
  return -1;
}

/** Words that open an insertion behind which a clause without "that" goes on: "said, if elected, she would". */
const INSERTS = new Set(['if', 'when', 'while', 'after', 'before', 'given', 'despite', 'unlike', 'like', 'in', 'should']);

/** End of an adverb, a time or a prepositional phrase at `at`; `at` when none stands there. */
function skipAdverbial(view: View, at: number, end: number, frames: ReadonlySet<Frame>): number {
  const text = word(view, at);
  const tag = xpos(view, at);
  if (TIME_OPENERS.has(text) && !(isNoun(xpos(view, at + 1)) && !TIME_WORDS.has(word(view, at + 1)) && !/^(mon|tues|wednes|thurs|fri|satur|sun)day$/.test(text))) {
    let i = at + 1;
    while (i < end && (TIME_WORDS.has(word(view, i)) && word(view, i) !== 'this' && word(view, i) !== 'all' || (xpos(view, i) === 'CD' && /^\d{1,2}$/.test(word(view, i))))) i++;
    return i;
  }
  if (text === 'this' && TIME_WORDS.has(word(view, at + 1))) {
    let i = at + 1;
    while (i < end && TIME_WORDS.has(word(view, i)) && word(view, i) !== 'this') i++;
    return i;
  }
  if (tag.startsWith('RB') && (text.endsWith('ly') || TIME_WORDS.has(text)) && text !== 'only' && text !== 'just' && text !== 'nearly' && text !== 'early') return at + 1;
  if ((tag === 'IN' || tag === 'TO') && text !== 'that' && text !== 'if' && text !== 'because' && text !== 'whether') {
    if (tag === 'IN' && text === 'as' && !frames.has('quote')) return at;
    const phrase = overTitle(view, fullPhraseEnd(view, at + 1, end), end);
    if (phrase <= at + 1) {
      if ((view.quoteOf[at + 1] as number) >= 0) return overTitle(view, at + 1, end);
      if (xpos(view, at + 1) === 'VBG' || xpos(view, at + 1) === 'CD') return nounPhraseEnd(view, at + 2, end);
      return at;
    }
    return phrase;
  }
  if (text === 'following' || text === 'regarding' || text === 'concerning') return fullPhraseEnd(view, at + 1, end);
  if (text === '(') {
    let i = at;
    while (i < end && i - at < 40 && word(view, i) !== ')') i++;
    return Math.min(i + 1, end);
  }
  return at;
}

/** Over the title of a programme or paper in marks: "on “The Morning Show” that". */
function overTitle(view: View, at: number, end: number): number {
  const quote = view.quoteOf[at] as number;
  if (quote < 0 || at === 0 || view.quoteOf[at - 1] === quote) return at;
  let stop = at;
  while (stop < end && view.quoteOf[stop] === quote) stop++;
  return stop - at <= 9 ? stop : at;
}

/** "As Berg said, the plan ..." and "..., as Berg said": the clause beside is the content. */
function asClause(view: View, cue: VerbCue, group: VerbGroup, subject: Phrase, sentence: SentenceTokens, end: number): Relation | null {
  const at = subject.from - 1;
  if (at !== sentence.first && word(view, at - 1) !== ',' && xpos(view, at - 1) !== 'CC' && (view.quoteOf[at - 1] as number) < 0) return null;
  const { to, addressee } = adverbialsEnd(view, group.to, end, cue);
  if (to < end && word(view, to) !== ',') return null;
  return relation(view, cue, group, subject, contentBeside(view, at, to, sentence, end), addressee, to, 'as-clause', 75);
}

interface Parenthetical {
  readonly content: Span[];
  readonly addressee: Span | null;
  readonly clauseTo: number;
  /** True where a quotation behind the cue clause goes on with the one before it. */
  readonly joins: boolean;
  /** True where the words before the cue clause are a quotation. */
  readonly quoted: boolean;
}

/** ", she said." and ", she said, ...": content before the cue clause, and behind it where it goes on. */
function parentheticalContent(view: View, cue: VerbCue, group: VerbGroup, before: Phrase | null, right: Right | null, sentence: SentenceTokens, end: number): Parenthetical | null {
  if (group.form !== 'finite' && !(group.form === 'participle' && before)) return null;
  const clauseFrom = before ? before.from : group.from;
  const left = leftContent(view, clauseFrom, sentence, cue);
  if (!left) return null;
  const { to, addressee } = adverbialsEnd(view, group.to, end, cue);
  if (left.quoted && right?.kind !== 'quote' && right?.kind !== 'that' && right?.kind !== 'colon') return { content: resumed(view, left.spans, to, end, group, sentence), addressee, clauseTo: to, joins: true, quoted: true };
  if (right && right.kind === 'quote' && word(view, right.from - 1) === ',') return { content: left.spans, addressee, clauseTo: to, joins: left.quoted || left.clause, quoted: false };
  if (to < end && word(view, to) !== ',' && word(view, to) !== ';' && !isDash(view, to) && (view.quoteOf[to] as number) < 0 && xpos(view, to) !== 'VBG' && word(view, to) !== 'as' && word(view, to) !== 'when' && word(view, to) !== 'after' && word(view, to) !== 'while' && word(view, to) !== 'and' && word(view, to) !== 'but' && word(view, to) !== 'before' && word(view, to) !== 'if') return null;
  const content = left.spans.slice();
  if (word(view, to) === ',' && to + 1 < end) {
    const rest = to + 1;
    const resumes = !left.quoted && (!left.clause || !startsOwnClause(view, rest, end)) && xpos(view, rest) !== 'VBG' && xpos(view, rest) !== 'CC' && word(view, rest) !== 'who' && word(view, rest) !== 'which';
    if (startsCueClause(view, rest, end) && left.clause) return { content, addressee, clauseTo: to, joins: true, quoted: false };
    if (resumes) content.push(...spans(view, rest, clauseEnd(view, rest, group.verb, sentence)));
    else if (!left.clause && !left.quoted) return null;
  } else if (!left.clause && !left.quoted) return null;
  return { content, addressee, clauseTo: to, joins: true, quoted: false };
}

/** Behind ", he said," a quotation goes on: its parts are one statement. */
function resumed(view: View, left: readonly Span[], to: number, end: number, group: VerbGroup, sentence: SentenceTokens): Span[] {
  if (to + 1 < end && (word(view, to) === ',' || isDash(view, to)) && (view.quoteOf[to + 1] as number) >= 0) return [...left, ...spans(view, to + 1, clauseEnd(view, to + 1, group.verb, sentence))];
  return left.slice();
}

function startsOwnClause(view: View, from: number, end: number): boolean {
  return xpos(view, from) === 'DT' && end - from > 3 ? false : word(view, from) === 'adding' || word(view, from) === 'citing';
}

interface Left {
  readonly spans: Span[];
  readonly quoted: boolean;
  readonly clause: boolean;
}

/** The words before a cue clause that begins at `from`: a quotation that ends there, or a clause and its comma. */
function leftContent(view: View, from: number, sentence: SentenceTokens, cue: VerbCue): Left | null {
  let previous = from - 1;
  if (previous < 1) return null;
  if ((view.quoteOf[previous] as number) < 0 && (view.quoteOf[previous - 1] as number) >= 0 && (word(view, previous) === ',' || isDash(view, previous) || /^["”’']+$/.test(word(view, previous)))) previous--;
  const quote = view.quoteOf[previous] as number;
  if (quote >= 0) {
    const span = view.quotes[quote];
    if (!span || !cue.frames.has('quote')) return null;
    if (previous < sentence.first && (!touchesQuote(view, previous, from) || endsSentence(view, span))) return null;
    const start = quoteLead(view, previous, sentence);
    if (start < span.start && leadsAside(view, start, sentence, span.start)) return null;
    return { spans: [{ start: Math.min(span.start, start), end: span.end }], quoted: true, clause: true };
  }
  if (previous <= sentence.first || word(view, previous) !== ',' || !cue.frames.has('bare')) {
    if (!(isDash(view, previous) && previous > sentence.first + 2)) return null;
  }
  let begin = sentence.first;
  while (begin < previous && (xpos(view, begin) === 'CC' || word(view, begin) === ',' || (xpos(view, begin).startsWith('RB') && word(view, begin + 1) === ','))) begin++;
  if (begin === previous) return { spans: [], quoted: false, clause: false };
  if (previous - begin > LONGEST) return null;
  for (let i = previous - 1; i > begin; i--) {
    if (word(view, i) === ';' ) {
      begin = i + 1;
      break;
    }
  }
  let finite = false;
  for (let i = begin; i < previous; i++) if (isFinite(xpos(view, i))) finite = true;
  const clause = ((finite && !opensSubordinate(view, begin, previous)) || (previous - begin > 4 && ALWAYS_VERBS.has(word(view, from))));
  return { spans: spans(view, begin, previous), quoted: false, clause };
}

/** "When he came, she said": a fronted subordinate clause alone is no content. */
function opensSubordinate(view: View, begin: number, end: number): boolean {
  const text = word(view, begin);
  if (xpos(view, begin) === 'VBN' || xpos(view, begin) === 'VBG') return true;
  if (xpos(view, begin) !== 'IN' && xpos(view, begin) !== 'WRB') return false;
  if (!SUBORDINATORS.has(text)) return false;
  for (let i = begin; i < end; i++) if (word(view, i) === ',') return false;
  return true;
}

/** "Asked about “...,” she said", "When he says “...,” they laugh": words before a quotation that make it a circumstance of the main clause. */
function leadsAside(view: View, from: number, sentence: SentenceTokens, to: number): boolean {
  let i = tokenAt(view, from);
  const begin = i;
  const tag = xpos(view, i);
  if (tag === 'VBN' || tag === 'VBG' || tag === 'WRB') return true;
  if (tag !== 'IN' && tag !== 'TO') return false;
  if (SUBORDINATORS.has(word(view, i))) return true;
  for (; i < sentence.last && i - begin < LONGEST && (view.tokens[i] as Token).start < to; i++) if (isFinite(xpos(view, i))) return false;
  return true;
}

const SUBORDINATORS = new Set(['when', 'while', 'after', 'before', 'as', 'although', 'though', 'if', 'because', 'since', 'whether', 'until']);

/** True where a full stop closes the quotation: then the next words are a sentence of their own. */
function endsSentence(view: View, { end }: Span): boolean {
  return view.text[end - 2] === '.' || view.text[end] === '.';
}

function touchesQuote(view: View, previous: number, from: number): boolean {
  const a = view.tokens[previous] as Token;
  const b = view.tokens[from] as Token;
  return b.start - a.end <= 1;
}

/** Where words before a quotation belong to the same content: its clause's start, when the quotation does not open the sentence. */
function quoteLead(view: View, token: number, sentence: SentenceTokens): number {
  const quote = view.quotes[view.quoteOf[token] as number];
  if (!quote) return Infinity;
  if (quote.start <= sentence.start || word(view, tokenAt(view, quote.start) - 1) === ':') return quote.start;
  let begin = sentence.first;
  if (token < begin) return quote.start;
  while (xpos(view, begin) === 'CC') begin++;
  return (view.tokens[begin] as Token).start;
}

function adverbialsEnd(view: View, from: number, end: number, cue: VerbCue): { to: number; addressee: Span | null } {
  let at = from;
  let addressee: Span | null = null;
  if (cue.frames.has('told')) {
    const object = addresseeEnd(view, at, end);
    if (object > at) {
      addressee = spanOf(view, at, object);
      at = object;
    }
  }
  for (let guard = 0; at < end && guard < 8; guard++) {
    const next = skipAdverbial(view, at, end, cue.frames);
    if (next <= at) break;
    if (word(view, at) === 'to' && !addressee) addressee = spanOf(view, at + 1, Math.max(addresseeEnd(view, at + 1, end), at + 2));
    at = next;
  }
  return { to: at, addressee };
}

/** "...," said Anna Berg. */
function invertedRelation(view: View, cue: VerbCue, group: VerbGroup, sentence: SentenceTokens, end: number): { subject: Phrase; content: Span[]; clauseTo: number } | null {
  if (!cue.frames.has('quote') || (group.form !== 'finite' && group.form !== 'participle') || group.modal || isAuxiliary(view, group.from)) return null;
  const left = leftContent(view, group.from, sentence, cue);
  if (left && !left.quoted && !left.clause) return invertedBeforeQuote(view, group, sentence, end);
  if (!left) return null;
  if (group.form === 'participle' && !left.quoted) return null;
  if (!left.quoted && word(view, group.from - 1) !== ',') return null;
  const subject = subjectAfter(view, group.to, sentence, end);
  if (!subject) return null;
  if (!left.quoted && subject.to < end && word(view, subject.to) !== ',') return null;
  const content = left.spans.slice();
  let clauseTo = subject.to;
  if (word(view, clauseTo) === ',' && (view.quoteOf[clauseTo + 1] as number) >= 0) {
    content.push(...spans(view, clauseTo + 1, clauseEnd(view, clauseTo + 1, group.verb, sentence)));
  }
  while (clauseTo < end) {
    const next = skipAdverbial(view, clauseTo, end, cue.frames);
    if (next <= clauseTo) break;
    clauseTo = next;
  }
  return { subject, content, clauseTo };
}

/** "But, said Berg, “...”": the cue clause stands before its quotation. */
function invertedBeforeQuote(view: View, group: VerbGroup, sentence: SentenceTokens, end: number): { subject: Phrase; content: Span[]; clauseTo: number } | null {
  const subject = subjectAfter(view, group.to, sentence, end);
  if (!subject || word(view, subject.to) !== ',' || (view.quoteOf[subject.to + 1] as number) < 0) return null;
  return { subject, content: spans(view, subject.to + 1, clauseEnd(view, subject.to + 1, group.verb, sentence)), clauseTo: subject.to };
}

export { isFinal };
