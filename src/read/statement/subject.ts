import type { SentenceTokens } from '../../model/report.js';
import { DAYS, fullPhraseStart, nounPhraseEnd, nounPhraseStart } from '../grammar/noun-phrase.js';
import { childOf, type ReportSyntax, type VerbGroup, word, xpos } from '../grammar/syntax.js';
import { isAuxiliary, isFiniteTag, isVerbTag } from '../grammar/word-class.js';
import { leadingName, overApposition, parsedSubject } from './apposition.js';
import { isDash } from './clause.js';
import {
  ASIDES,
  BEFORE_SUBJECTS,
  DAY_OPENERS,
  JOINING,
  OBJECT_PRONOUNS,
  PERIODS,
  TIME_PREPOSITIONS,
} from './en-clause.js';
import { RELATIVES } from './en-sources.js';
import { headOf, type Phrase, SUBJECTS } from './head.js';
import { clauseBegin } from './left.js';
import { antecedent } from './relative.js';

/**
 * The subject that stands before a verb group, read from the words beside it and, where these say nothing, from the
 * parse.
 */
export function subjectBefore(syntax: ReportSyntax, group: VerbGroup, sentence: SentenceTokens): Phrase | null {
  const { first } = sentence;
  const end = beforeTime(syntax, group.from - 1, first);
  const text = word(syntax, end);
  if (end < first || ((syntax.quoteOf[end] as number) >= 0 && !hasLetter(text))) return null;
  if (RELATIVES.has(text) && end > first) return antecedent(syntax, end, first, group.verb);
  if (text === ',' || text === ')' || isDash(syntax, end)) return subjectOver(syntax, end, first, group.verb);
  return modifiedSubject(syntax, end, first, group) ?? plainSubject(syntax, end, first, group.verb);
}

/** "Anna Berg said", "a spokesman for the port said": the phrase that ends right before the verb. */
function plainSubject(syntax: ReportSyntax, end: number, first: number, verb: number): Phrase | null {
  const whole = withName(syntax, phraseStart(syntax, end, first, verb), first);
  if (whole < 0) return null;
  const from = behindCircumstance(syntax, whole, end, first);
  const name = nounPhraseEnd(syntax, from, end + 1);
  if (name > from && name <= end && xpos(syntax, name - 1) === 'NNP' && ASIDES.has(word(syntax, name)))
    return { from, to: name, head: headOf(syntax, from, name, -1) };
  if (from === end && OBJECT_PRONOUNS.has(word(syntax, end))) return null;
  const head = headOf(syntax, from, end + 1, opensReduced(syntax, from, end) ? -1 : verb);
  return isTime(syntax, from, end) ? null : { from, to: end + 1, head };
}

/** "After the visit Brandt told": a circumstance put in front without its comma, and the name behind it. */
function behindCircumstance(syntax: ReportSyntax, from: number, end: number, first: number): number {
  const name = syntax.nameOf[end] ?? -1;
  if (name < 0 || from - 1 !== first || xpos(syntax, first) !== 'IN' || syntax.nameOf[from] === name) return from;
  let start = end;
  while (start > from && syntax.nameOf[start - 1] === name) start--;
  return xpos(syntax, start - 1).startsWith('NN') ? start : from;
}

/** True where nothing but a time stands in the phrase: no time speaks. */
function isTime(syntax: ReportSyntax, from: number, end: number): boolean {
  const time = syntax.timeOf[end] ?? -1;
  return time >= 0 && syntax.timeOf[from] === time;
}

/** "those who spoke said", "the man who runs the port said", "most of those asked said". */
function modifiedSubject(syntax: ReportSyntax, end: number, first: number, group: VerbGroup): Phrase | null {
  if (group.form !== 'finite' || xpos(syntax, group.verb) === 'VB') return null;
  const noun = xpos(syntax, end) === 'VBN' ? end - 1 : relativeBefore(syntax, end, first) - 1;
  if (noun < first || (syntax.quoteOf[noun] as number) >= 0) return null;
  const from = phraseStart(syntax, noun, first, group.verb);
  return from < 0 ? null : { from, to: end + 1, head: headOf(syntax, from, noun + 1, -1) };
}

/** Words of a restrictive relative clause at most. */
const RELATIVE = 20;

/**
 * The "who" or "that" behind a noun whose clause, with one finite verb and nothing that opens another, ends at `end`;
 * -1
 * for none. A second finite verb would be of what is said in it.
 */
function relativeBefore(syntax: ReportSyntax, end: number, first: number): number {
  let verbs = 0;
  for (let i = end; i > first && end - i < RELATIVE; i--) {
    const text = word(syntax, i);
    const tag = xpos(syntax, i);
    if (isFiniteTag(tag) && (i === end || !isFiniteTag(xpos(syntax, i + 1)))) verbs++;
    if (text === 'who' || (text === 'that' && tag === 'WDT')) {
      const behindNoun = xpos(syntax, i - 1).startsWith('NN') || xpos(syntax, i - 1) === 'DT';
      return verbs === 1 && behindNoun ? i : -1;
    }
    const stops = tag === ':' || tag === '-LRB-' || text === ';' || isDash(syntax, i);
    if (stops || (JOINING.has(text) && (i === end || tag !== 'IN' || text === 'that'))) return -1;
  }
  return -1;
}

/** "Anna Berg, the mayor of Lund, said": the subject before an apposition or insertion that ends at `end`. */
function subjectOver(syntax: ReportSyntax, end: number, first: number, verb: number): Phrase | null {
  if (word(syntax, end) === ',' && word(syntax, end - 1) === ')' && end - 1 > first) {
    const bracketed = overApposition(syntax, end - 1, first);
    if (bracketed && bracketed.from === first) return bracketed;
  }
  const found = [
    parsedSubject(syntax, verb, end, first),
    overApposition(syntax, end, first),
    leadingName(syntax, end, first),
  ].filter((phrase) => phrase !== null);
  const widest = found.reduce<Phrase | null>((a, b) => (a && a.from <= b.from ? a : b), null);
  return widest && { ...widest, from: withJoined(syntax, widest.from, first) };
}

/**
 * Over a time between subject and verb: "Berg on Thursday said", "Berg last week said", "the crews have for weeks
 * been".
 */
function beforeTime(syntax: ReportSyntax, end: number, first: number): number {
  const text = word(syntax, end);
  const before = word(syntax, end - 1);
  let at = end;
  if (DAYS.has(text)) at = end - 1;
  else if (PERIODS.has(text) && (before === 'last' || before === 'this')) at = end - 2;
  else return beforeAnyTime(syntax, end, first);
  if (DAY_OPENERS.has(word(syntax, at))) at--;
  if (word(syntax, at) === 'on') at--;
  if (at > first && word(syntax, at) === ',' && xpos(syntax, at - 1).startsWith('NN'))
    return overApposition(syntax, at, first) ? at : at - 1;
  return at >= first ? at : end;
}

/**
 * Over a time with its preposition behind a helping verb or relative pronoun: "have for weeks been", "who in May
 * said".
 */
function beforeAnyTime(syntax: ReportSyntax, end: number, first: number): number {
  const time = syntax.timeOf[end] ?? -1;
  let at = end;
  while (time >= 0 && at >= first && syntax.timeOf[at] === time) at--;
  if (at === end || !TIME_PREPOSITIONS.has(word(syntax, at))) return end;
  at--;
  if (RELATIVES.has(word(syntax, at))) return at;
  if (!isAuxiliary(syntax, at)) return end;
  while (at > first && isAuxiliary(syntax, at)) at--;
  return at >= first ? at : end;
}

function hasLetter(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/**
 * Start of the whole noun phrase ending at `end`: its linked phrases, a coordinated phrase before it, the parse's left
 * edge.
 */
function phraseStart(syntax: ReportSyntax, end: number, first: number, verb: number): number {
  let start = fullPhraseStart(syntax, end, first);
  if (start < 0) return -1;
  if (xpos(syntax, end) === 'PRP') return start;
  const subject = childOf(syntax, verb, ...SUBJECTS);
  if (subject >= 0 && subject < start) {
    const left = leftEdge(syntax, subject, first);
    if (left < start && start - left < 25 && isOnePhrase(syntax, left, start)) return left;
  }
  start = overReduced(syntax, start, first);
  return withJoined(syntax, start, first);
}

/** "Holt and Berg", "Holt, Marr and Berg": over phrases joined to the one that begins at `start`. */
function withJoined(syntax: ReportSyntax, start: number, first: number): number {
  if (start - 2 < first || word(syntax, start - 1) !== 'and') return start;
  const end = word(syntax, start - 2) === ',' ? start - 3 : start - 2;
  const before = fullPhraseStart(syntax, end, first);
  if (before < 0) return start;
  const list = listStart(syntax, before, first);
  if (list === first || list === clauseBegin(syntax, first, start)) return list;
  return opensClause(syntax, before - 1) && !isPrepositional(syntax, before - 1) ? before : start;
}

/** Names of a list of speakers at most. */
const LISTED = 8;

/** Over names before the comma at `start - 1`: "Holt, Marr | and Berg". */
function listStart(syntax: ReportSyntax, start: number, first: number): number {
  let from = start;
  for (
    let name = 0;
    name < LISTED && from - 2 >= first && word(syntax, from - 1) === ',' && xpos(syntax, from - 2).startsWith('NN');
    name++
  ) {
    const before = fullPhraseStart(syntax, from - 2, first);
    if (before < 0) break;
    from = before;
  }
  return from;
}

function isPrepositional(syntax: ReportSyntax, i: number): boolean {
  return xpos(syntax, i) === 'IN' && !BEFORE_SUBJECTS.has(word(syntax, i));
}

/**
 * "An agreement reached in June": over the participle and its preposition to the noun they hang on, where that opens
 * the clause.
 */
function overReduced(syntax: ReportSyntax, start: number, first: number): number {
  const link = start - 1;
  if (
    link < first + 2 ||
    xpos(syntax, link) !== 'IN' ||
    BEFORE_SUBJECTS.has(word(syntax, link)) ||
    (xpos(syntax, link - 1) !== 'VBN' && xpos(syntax, link - 1) !== 'VBD')
  )
    return start;
  const earlier = fullPhraseStart(syntax, link - 2, first);
  return earlier >= 0 && (earlier === first || opensClause(syntax, earlier - 1)) ? earlier : start;
}

/** "Anna Berg, head of the port says": a name that opens the sentence and an apposition that lacks its second comma. */
function withName(syntax: ReportSyntax, from: number, first: number): number {
  if (
    from < first + 2 ||
    word(syntax, from - 1) !== ',' ||
    xpos(syntax, from - 2) !== 'NNP' ||
    DAYS.has(word(syntax, from - 2))
  )
    return from;
  const tag = xpos(syntax, from);
  if (tag === 'PRP' || tag === 'DT') return from;
  return nounPhraseStart(syntax, from - 2, first) === first && from - first > 2 ? first : from;
}

/** True when a participle stands right behind the first plain noun phrase: then that phrase holds the head. */
function opensReduced(syntax: ReportSyntax, from: number, end: number): boolean {
  const plain = nounPhraseEnd(syntax, from, end);
  return plain > from && plain < end && (xpos(syntax, plain) === 'VBN' || xpos(syntax, plain) === 'VBD');
}

/**
 * Nothing between `left` and `start` that belongs to another clause: no verb of its own, no comma that is left open.
 */
function isOnePhrase(syntax: ReportSyntax, left: number, start: number): boolean {
  let commas = 0;
  for (let i = left; i < start; i++) {
    if (word(syntax, i) === ',') commas++;
    if (word(syntax, i) === 'and' || word(syntax, i) === 'or') commas = 0;
    if ((syntax.quoteOf[i] as number) >= 0 && !sameQuote(syntax, i, start)) return false;
    const text = word(syntax, i);
    if (text === ';' || text === ':' || text === 'but' || (text === 'that' && xpos(syntax, i) === 'IN')) return false;
    if (isFiniteTag(xpos(syntax, i)) && !RELATIVES.has(word(syntax, i - 1)) && !RELATIVES.has(word(syntax, i - 2)))
      return false;
  }
  if (commas % 2 === 1) return false;
  const tag = xpos(syntax, left);
  return !isVerbTag(tag) && !tag.startsWith('W') && tag !== 'IN' && tag !== 'CC' && tag !== 'RB' && tag !== ',';
}

function sameQuote(syntax: ReportSyntax, i: number, j: number): boolean {
  return syntax.quoteOf[i] === syntax.quoteOf[j];
}

function opensClause(syntax: ReportSyntax, i: number): boolean {
  const tag = xpos(syntax, i);
  return tag === ',' || tag === 'CC' || tag === ':' || tag === 'IN' || (syntax.quoteOf[i] as number) >= 0;
}

function leftEdge(syntax: ReportSyntax, token: number, first: number): number {
  let edge = token;
  for (
    let kid = syntax.child[edge] as number;
    kid >= 0 && kid < edge && kid >= first && token - kid < 60;
    kid = syntax.child[edge] as number
  )
    edge = kid;
  return edge;
}
