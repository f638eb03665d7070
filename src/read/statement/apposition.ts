import { fullPhraseStart, nounPhraseEnd } from '../grammar/noun-phrase.js';
import { childOf, type ReportSyntax, word, xpos } from '../grammar/syntax.js';
import { isFiniteTag, isNounTag } from '../grammar/word-class.js';
import { isDash } from './clause.js';
import { RELATIVE_OPENERS, RELATIVES } from './en-sources.js';
import { headOf, type Phrase, SUBJECTS } from './head.js';
import { clauseBegin } from './left.js';

/**
 * The parse's subject, where a comma or bracket follows its plain phrase and no finite verb but of a relative clause
 * stands between.
 */
export function parsedSubject(syntax: ReportSyntax, verb: number, close: number, first: number): Phrase | null {
  const head = childOf(syntax, verb, ...SUBJECTS);
  if (head < first || head >= close || RELATIVES.has(word(syntax, head)) || close - head > 60) return null;
  const end = head + 1;
  if (isAge(syntax, head) || !isOpener(syntax, end)) return null;
  const start = fullPhraseStart(syntax, head, first);
  if (start < 0 || hasOwnVerb(syntax, end, close)) return null;
  return { from: start, to: appositionTo(syntax, end, close), head };
}

/** Where the subject ends: at the insertion that stands between it and the verb, else with what `close` closes. */
function appositionTo(syntax: ReportSyntax, open: number, close: number): number {
  if (isInsertion(syntax, open + 1)) return open;
  return word(syntax, close) === ')' ? close + 1 : close;
}

function isOpener(syntax: ReportSyntax, i: number): boolean {
  return word(syntax, i) === ',' || word(syntax, i) === '(' || isDash(syntax, i);
}

/**
 * "Anna Berg, the mayor of Lund, said": the phrase before an apposition or relative clause set off by commas, dashes or
 * brackets that ends at `close`.
 */
export function overApposition(syntax: ReportSyntax, close: number, first: number): Phrase | null {
  const open = word(syntax, close) === ')' ? bracketBefore(syntax, close, first) : openBefore(syntax, close, first);
  if (open < 0) return null;
  if (word(syntax, close) === ')') {
    const start = fullPhraseStart(syntax, open - 1, first);
    return start < 0 ? null : { from: start, to: close + 1, head: headOf(syntax, start, open, -1) };
  }
  const end = overAge(syntax, word(syntax, open - 1) === ')' ? bracketBefore(syntax, open - 1, first) - 1 : open - 1);
  const start = fullPhraseStart(syntax, end, first);
  if (start < 0) return null;
  if (xpos(syntax, end) === 'PRP') return { from: start, to: end + 1, head: start };
  return { from: start, to: isInsertion(syntax, open + 1) ? open : close, head: headOf(syntax, start, end + 1, -1) };
}

/** The bracket that opens what the one at `close` closes; -1 for none in reach. */
function bracketBefore(syntax: ReportSyntax, close: number, first: number): number {
  for (let i = close - 1; i > first && close - i < 45; i--)
    if (word(syntax, i) === '(' && (syntax.quoteOf[i] as number) < 0) return i;
  return -1;
}

/** The comma or dash before an apposition that the one at `close` closes; -1 where none opens one. */
function openBefore(syntax: ReportSyntax, close: number, first: number): number {
  const comma = word(syntax, close) === ',';
  for (let i = close - 1; i > first && close - i < 45; i--) {
    if ((syntax.quoteOf[i] as number) >= 0 || (comma ? word(syntax, i) !== ',' : !isDash(syntax, i))) continue;
    if (!comma || opensApposition(syntax, i + 1, close)) return i;
    if (!isNamePart(syntax, i, close) && !continuesList(syntax, i, close)) return -1;
  }
  return -1;
}

/** "Berg, 24,": from the age back to whose it is. */
function overAge(syntax: ReportSyntax, end: number): number {
  return isAge(syntax, end) ? end - 2 : end;
}

function isAge(syntax: ReportSyntax, i: number): boolean {
  return /^\d{1,3}$/.test(word(syntax, i)) && word(syntax, i - 1) === ',' && isNounTag(xpos(syntax, i - 2));
}

/**
 * "Anna Berg, a welder living in Lund, one of the towns with a rule, felt": the name that opens the clause where
 * nothing
 * but appositions and relative clauses stands between it and the verb; null where it is no such name.
 */
export function leadingName(syntax: ReportSyntax, close: number, first: number): Phrase | null {
  const from = clauseBegin(syntax, first, close);
  if ((syntax.timeOf[from] ?? -1) >= 0 || close - from > 60) return null;
  const end = nounPhraseEnd(syntax, from, close);
  if (end === from || xpos(syntax, end - 1) !== 'NNP' || !isOpener(syntax, end)) return null;
  if (!opensApposition(syntax, end + 1, close) && !isRelativeOpener(syntax, end + 1)) return null;
  if (hasOwnVerb(syntax, end, close)) return null;
  return { from, to: appositionTo(syntax, end, close), head: end - 1 };
}

/** ", on Thursday," ", while praising it,": between subject and verb, but not of the subject. */
function isInsertion(syntax: ReportSyntax, from: number): boolean {
  const tag = xpos(syntax, from);
  const text = word(syntax, from);
  if (tag === 'IN') return text !== 'like' && text !== 'of' && !isRelativeOpener(syntax, from);
  return tag === 'RB' || tag === 'WRB' || tag === 'TO' || (tag === 'VBG' && text !== 'including');
}

/** "who", "whose", "for whom" */
function isRelativeOpener(syntax: ReportSyntax, i: number): boolean {
  return RELATIVE_OPENERS.has(word(syntax, i)) || (xpos(syntax, i) === 'IN' && word(syntax, i + 1) === 'whom');
}

/** Tags with which an apposition may open: "the mayor", "a former", "head of", "both of". */
const APPOSED: ReadonlySet<string> = new Set('DT PRP$ JJ NN NNS NNP JJS NNPS VBN RB VBG CD IN TO'.split(' '));

/** What may follow a name between commas: "the mayor", "who leads", "a former", "41," "head of", "both of". */
function opensApposition(syntax: ReportSyntax, from: number, close: number): boolean {
  const tag = xpos(syntax, from);
  if (isRelativeOpener(syntax, from) || word(syntax, from) === 'including' || word(syntax, from) === 'both')
    return true;
  if (tag === 'CD' && close === from + 1) return true;
  return APPOSED.has(tag) && !hasOwnVerb(syntax, from, close);
}

/** True where a finite verb stands in `[from, close)` that no relative clause or "that" accounts for. */
function hasOwnVerb(syntax: ReportSyntax, from: number, close: number): boolean {
  let open = false;
  let verbs = 0;
  for (let i = from; i < close; i++) {
    const text = word(syntax, i);
    if (RELATIVE_OPENERS.has(text) || text === 'that') [open, verbs] = [true, 0];
    else if (text === 'and' || text === 'or') verbs = 0;
    else if (text === ',' && verbs > 0) open = false;
    if (!isFiniteTag(xpos(syntax, i)) || (syntax.quoteOf[i] as number) >= 0) continue;
    if (!open) return true;
    verbs++;
  }
  return false;
}

/** ", D-Ohio," ", Jr.," ", R-Texas": short parts of a name. */
function isNamePart(syntax: ReportSyntax, i: number, close: number): boolean {
  return close - i <= 5 && isNounTag(xpos(syntax, i + 1));
}

function continuesList(syntax: ReportSyntax, i: number, close: number): boolean {
  return word(syntax, i + 1) === 'and' && close - i < 12;
}
