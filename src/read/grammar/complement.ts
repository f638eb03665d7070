import { fullPhraseEnd, nounPhraseEnd } from './noun-phrase.js';
import { childOf, type Range, type ReportSyntax, sentenceAt, type VerbGroup, word, xpos } from './syntax.js';
import { infinitive } from './verb-group.js';
import { isAuxiliary, isFiniteTag } from './word-class.js';

/**
 * The clause or infinitive that a verb governs: what is said, known, promised (UD `ccomp` and `xcomp`). One answer for
 * statements and commitments, so that they never disagree about where the words after one verb begin.
 */
export interface Complement {
  readonly kind: 'that' | 'bare' | 'infinitive';
  /** First word of the clause without "that"; of an infinitive its "to" or the "not" before it. */
  readonly from: number;
  /** The "that" that opens it; -1 for none. */
  readonly that: number;
  /** Whom the verb turns to: `told reporters that`, `promised the unions to`, `said to the crew that`. */
  readonly addressee: Range | null;
  /** The noun phrase that is the subject of a clause; null for an infinitive and where it has none before its verb. */
  readonly subject: Range | null;
  /** The finite verb or helper of a clause, the base form of an infinitive; -1 where none is found in reach. */
  readonly verb: number;
}

/** Words between a verb and its clause at most. */
const REACH = 25;

/**
 * What stands behind the verb group as its clause or infinitive; null where none does. Times, adverbs and phrases of
 * place and circumstance between them belong to the verb: `said on Monday in Oran that`.
 *
 *     complementOf(syntax, verbGroup(syntax, i)) // "guaranteed | the pier would stay open": bare, subject "the pier"
 */
export function complementOf(syntax: ReportSyntax, group: VerbGroup): Complement | null {
  const { last } = sentenceAt(syntax, group.verb);
  const end = Math.min(last, group.to + REACH);
  let addressee: Range | null = null;
  for (let at = group.to; at < end; ) {
    const found = clauseAt(syntax, at, last, addressee) ?? behindAddressee(syntax, at, last, addressee);
    if (found) return found;
    const to = word(syntax, at) === 'to' || word(syntax, at) === 'with' ? phraseAt(syntax, at + 1, last) : null;
    const next = circumstanceEnd(syntax, at, last);
    if (next <= at) return null;
    addressee ??= to;
    at = next;
  }
  return null;
}

/** The clause or infinitive that begins at `at`. */
function clauseAt(syntax: ReportSyntax, at: number, last: number, addressee: Range | null): Complement | null {
  const none = { that: -1, addressee, subject: null };
  const not = word(syntax, at) === 'not' || word(syntax, at) === 'never' ? 1 : 0;
  const verb = infinitive(syntax, at + not);
  if (verb >= 0) return { ...none, kind: 'infinitive', from: at, verb };
  if (isThat(syntax, at)) return openedBy(syntax, at, last, addressee);
  const subject = phraseAt(syntax, at, last);
  const finite = subject === null ? -1 : finiteBehind(syntax, subject.last, last);
  return finite < 0 ? null : { ...none, kind: 'bare', from: at, subject, verb: finite };
}

/** `told reporters that`, `assured Oran it would`, `promised the unions to`: over one noun phrase. */
function behindAddressee(syntax: ReportSyntax, at: number, last: number, before: Range | null): Complement | null {
  if (before !== null) return null;
  const end = plainPhraseEnd(syntax, at, last);
  return end > at ? clauseAt(syntax, timeEnd(syntax, end, last), last, { first: at, last: end }) : null;
}

/** "that" with the clause it opens; null before a noun without a verb: `announced that deal`. */
function openedBy(syntax: ReportSyntax, that: number, last: number, addressee: Range | null): Complement | null {
  const from = that + 1;
  const subject = phraseAt(syntax, from, last);
  const near = subject === null ? -1 : finiteBehind(syntax, subject.last, last);
  const verb = near >= 0 ? near : parsedVerb(syntax, that);
  return verb < 0 && subject !== null ? null : { kind: 'that', from, that, addressee, subject, verb };
}

/** The verb that the parse hangs "that" on. */
function parsedVerb(syntax: ReportSyntax, that: number): number {
  const head = syntax.tokens[that]!.head;
  if (head === null || head < that) return -1;
  const helper = childOf(syntax, head, 'aux', 'cop');
  if (helper > that && helper < head) return helper;
  return xpos(syntax, head).startsWith('VB') ? head : -1;
}

/** "that" before a clause, not `that deal`. */
function isThat(syntax: ReportSyntax, i: number): boolean {
  return word(syntax, i) === 'that' && xpos(syntax, i) !== 'DT';
}

/** The noun phrase at `at`, of two phrases where "and" joins them. */
function phraseAt(syntax: ReportSyntax, at: number, last: number): Range | null {
  let end = fullPhraseEnd(syntax, at, last);
  if (end === at) return null;
  const joined = word(syntax, end) === 'and' ? fullPhraseEnd(syntax, end + 1, last) : end;
  if (joined > end + 1 && finiteBehind(syntax, joined, last) >= 0) end = joined;
  return { first: at, last: end };
}

/** The end of a phrase that may be an addressee: without what hangs on it by prepositions but "of". */
function plainPhraseEnd(syntax: ReportSyntax, at: number, last: number): number {
  if (syntax.timeOf[at]! >= 0 || (syntax.quoteOf[at] ?? -1) >= 0 || isThat(syntax, at)) return at;
  const end = nounPhraseEnd(syntax, at, last);
  return end > at && word(syntax, end) === 'of' ? Math.max(end, nounPhraseEnd(syntax, end + 1, last)) : end;
}

/** The finite verb or helper right behind a subject, over adverbs; -1 for none. */
function finiteBehind(syntax: ReportSyntax, at: number, last: number): number {
  let i = at;
  while (i < last && xpos(syntax, i).startsWith('RB')) i++;
  return i < last && (isFiniteTag(xpos(syntax, i)) || isAuxiliary(syntax, i)) ? i : -1;
}

/** Words that lead a clause or a condition, no circumstance of the verb before them. */
const LEADING = new Set(['that', 'if', 'unless', 'because', 'whether', 'while', 'as', 'than', 'of']);

/** The end of a time, adverb or prepositional phrase at `at`; `at` itself where none stands there. */
function circumstanceEnd(syntax: ReportSyntax, at: number, last: number): number {
  const time = timeEnd(syntax, at, last);
  if (time > at) return time;
  const tag = xpos(syntax, at);
  if (tag.startsWith('RB')) return at + 1;
  if ((tag !== 'IN' && tag !== 'TO') || LEADING.has(word(syntax, at))) return at;
  const inside = timeEnd(syntax, at + 1, last);
  return inside > at + 1 ? inside : Math.max(at, phraseEndAfter(syntax, at, last));
}

function phraseEndAfter(syntax: ReportSyntax, preposition: number, last: number): number {
  const end = fullPhraseEnd(syntax, preposition + 1, last);
  return end > preposition + 1 ? end : preposition;
}

/** The end of the time that token `at` is in; `at` where it is in none. */
function timeEnd({ timeOf }: ReportSyntax, at: number, last: number): number {
  const time = timeOf[at] ?? -1;
  let end = at;
  while (time >= 0 && end < last && timeOf[end] === time) end++;
  return end;
}
