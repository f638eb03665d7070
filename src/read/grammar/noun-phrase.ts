import { UNNAMED } from './nouns.js';
import { isRelation, isUnder, type Range, type ReportSyntax, sentenceAt, upos, word, xpos } from './syntax.js';
import { isNounTag, isPronoun, isQuoteMark, isVerb } from './word-class.js';

// Noun phrases by their word classes: they read the surface, which holds where a parse of a long sentence does not
// (Abney 1991, parsing by chunks).

const tags = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const PREMODIFIERS = tags('DT PDT PRP$ WP$ JJ JJR JJS CD POS HYPH $ # AFX NN NNS NNP NNPS FW');

/** Start of the plain noun phrase that ends at token `end` (inclusive), or -1 when none does. */
export function nounPhraseStart(syntax: ReportSyntax, end: number, first: number): number {
  const tag = xpos(syntax, end);
  if (tag === 'PRP' && end > first && /sel(?:f|ves)$/.test(word(syntax, end)))
    return nounPhraseStart(syntax, end - 1, first);
  if (tag === 'PRP' || tag === 'EX') return end;
  if (!isNounTag(tag) && !(HEADLESS.has(tag) && isNominal(syntax, end))) return -1;
  let i = end;
  while (i > first && end - i < 40) {
    const before = beforeWord(syntax, i, end, first);
    if (before === i) break;
    i = before;
  }
  return i;
}

/** Tags of words that stand for a noun left out: "several", "two", "the latter". */
const HEADLESS = tags('DT CD JJ JJS JJR');

/** Where the noun phrase that reaches from `i` to `end` begins one word to the left; `i` when it does not go on. */
function beforeWord(syntax: ReportSyntax, i: number, end: number, first: number): number {
  const text = word(syntax, i - 1);
  if (syntax.quoteOf[i - 1] !== syntax.quoteOf[i] && isMark(text)) return overTerm(syntax, i, first);
  if (PREMODIFIERS.has(xpos(syntax, i - 1))) return isAnotherPhrase(syntax, i, first) ? i : i - 1;
  if (isModifier(syntax, i, end, first)) return i - 1;
  if (i - 2 < first) return i;
  if (text === '-' || text === '/') return touches(syntax, i - 2, i) ? i - 2 : i;
  return text === '&' || (text === '.' && touches(syntax, i - 2, i - 1)) ? i - 1 : i;
}

/** Over a term in marks inside a phrase: `the mayor's "friends" in`, `a "safe country" deal`. */
function overTerm(syntax: ReportSyntax, i: number, first: number): number {
  const quote = syntax.quoteOf[i - 1] as number;
  let open = i - 1;
  // The mark before the phrase opens the marks that the phrase itself stands in.
  if (quote === syntax.quoteOf[i] || quote < 0 || !/[\p{L}\p{N}]$/u.test(word(syntax, i - 2))) return i;
  while (open > first && syntax.quoteOf[open - 1] === quote) open--;
  return i - open <= TERM && open > first && startsPhrase(syntax, open - 1) ? open : i;
}

/** Tokens of a term in marks, marks included. */
const TERM = 6;

/** "the | the port": another phrase ends there; "it's | the port". */
function isAnotherPhrase(syntax: ReportSyntax, i: number, first: number): boolean {
  const before = xpos(syntax, i - 1);
  if (word(syntax, i - 1) === "'s" && before !== 'POS') return true;
  return before === 'DT' && i - 1 > first && xpos(syntax, i) === 'DT';
}

const MODIFYING = tags('VBN VBG RB RBS RBR');

/** "a newly built pier": a participle or adverb between the first word of a phrase and its noun. */
function isModifier(syntax: ReportSyntax, i: number, end: number, first: number): boolean {
  if (!MODIFYING.has(xpos(syntax, i - 1)) || i - 1 <= first || i - 1 === end) return false;
  const tag = xpos(syntax, i);
  return startsPhrase(syntax, i - 2) && tag !== 'DT' && tag !== 'PRP$';
}

function isMark(text: string): boolean {
  return text === '"' || text === '”' || text === '“' || text === "''" || text === '``' || text === "'" || text === '‘';
}

const NOMINAL: ReadonlySet<string> = new Set(
  `some many others most both few several all this that those these another one two three former latter each neither
  none more experts any either four five half`.split(/\s+/),
);

function isNominal(syntax: ReportSyntax, i: number): boolean {
  const tag = xpos(syntax, i);
  if (NOMINAL.has(word(syntax, i)) || tag === 'CD') return true;
  return tag.startsWith('JJ') && (syntax.tokens[i]!.deprel === 'nsubj' || UNNAMED.has(word(syntax, i)));
}

const STARTING = tags('DT PRP$ JJ CD POS PDT HYPH');

function startsPhrase(syntax: ReportSyntax, i: number): boolean {
  const tag = xpos(syntax, i);
  return STARTING.has(tag) || isNounTag(tag);
}

function touches(syntax: ReportSyntax, left: number, right: number): boolean {
  const a = syntax.tokens[left];
  const b = syntax.tokens[right];
  return a !== undefined && b !== undefined && b.start - a.end <= right - left - 1;
}

/** Prepositions by which a phrase hangs on the noun before it. */
const LINKS: ReadonlySet<string> = new Set(
  `of for in from at to with on by against behind under near within outside inside around across between familiar close
  close-knit over about into who`.split(/\s+/),
);

/** Adjectives that hang on a noun with their preposition: "an official familiar with the talks". */
const POSTPOSED: ReadonlySet<string> = new Set(['familiar', 'close', 'briefed']);

/**
 * Start of the noun phrase that ends at `end`, with phrases linked to it by prepositions ("a spokesman for the
 * agency").
 */
export function fullPhraseStart(syntax: ReportSyntax, end: number, first: number): number {
  let start = nounPhraseStart(syntax, end, first);
  for (let guard = 0; start > first + 1 && guard < 8; guard++) {
    const link = start - 1;
    const tag = xpos(syntax, link);
    if ((tag !== 'IN' && tag !== 'TO') || !LINKS.has(word(syntax, link))) break;
    const before = POSTPOSED.has(word(syntax, link - 1)) && link - 1 > first ? link - 2 : link - 1;
    const earlier = behindTerm(syntax, before, first);
    if (earlier < 0 || xpos(syntax, before) === 'PRP') break;
    start = earlier;
  }
  return hedgeStart(syntax, start, first);
}

/**
 * Start of the plain phrase that ends at `end`, also where it ends in a short term in marks: `the mayor's "friends"`.
 */
function behindTerm(syntax: ReportSyntax, end: number, first: number): number {
  const quote = syntax.quoteOf[end] as number;
  if (quote < 0 || !isMark(word(syntax, end))) return nounPhraseStart(syntax, end, first);
  let start = end;
  while (start > first && syntax.quoteOf[start - 1] === quote) start--;
  if (end - start >= TERM || nounPhraseStart(syntax, end - 1, start + 1) < 0) return -1;
  while (start > first && PREMODIFIERS.has(xpos(syntax, start - 1))) start--;
  return start;
}

/** "at least forty", "more than forty" */
function hedgeStart(syntax: ReportSyntax, start: number, first: number): number {
  if (start - 2 < first) return start;
  const hedge = word(syntax, start - 1);
  const before = word(syntax, start - 2);
  if (hedge === 'least' || hedge === 'most') return before === 'at' ? start - 2 : start;
  return hedge === 'than' && (before === 'more' || before === 'fewer' || before === 'less') ? start - 2 : start;
}

/** Days close a noun phrase: "asked Berg Friday how". */
export const DAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight'.split(' '),
);

const PERIODS = new Set(['last', 'this', 'next', 'earlier', 'later']);

/** End (exclusive) of the plain noun phrase that starts at token `from`; `from` itself when none does. */
export function nounPhraseEnd(syntax: ReportSyntax, from: number, last: number): number {
  const tag = xpos(syntax, from);
  if (tag === 'PRP' || tag === 'EX') return from + 1;
  const reach = { from, last, end: from };
  let i = from;
  while (i < last && i - from < 40) {
    const next = behindWord(syntax, i, reach);
    if (next === i) break;
    i = next;
  }
  return reach.end;
}

/** A noun phrase as it is read on: where it begins, where it must end, and the end of what may stand alone. */
interface Reaching {
  readonly from: number;
  readonly last: number;
  end: number;
}

/** The token behind the word at `i`, which the phrase takes in; `i` where the phrase is over. */
function behindWord(syntax: ReportSyntax, i: number, reach: Reaching): number {
  const tag = xpos(syntax, i);
  const begun = reach.end > reach.from;
  if (begun && reach.end === i && opensTime(syntax, i)) return i;
  if (isNounTag(tag)) {
    reach.end = i + 1;
    return i + 1 < reach.last && xpos(syntax, i + 1) === 'POS' ? i + 2 : i + 1;
  }
  if (tag === 'DT' || tag === 'PDT' || tag === 'PRP$') {
    if (begun) return i;
    if (NOMINAL.has(word(syntax, i))) reach.end = i + 1;
    return i + 1;
  }
  if (tag.startsWith('JJ') || tag === 'CD' || tag === '$' || tag === '#') {
    if (begun && tag.startsWith('JJ') && !isNounTag(xpos(syntax, i + 1))) return i;
    if (tag === 'CD' || NOMINAL.has(word(syntax, i)) || UNNAMED.has(word(syntax, i))) reach.end = i + 1;
    return i + 1;
  }
  return behindJoint(syntax, i, reach);
}

function opensTime(syntax: ReportSyntax, i: number): boolean {
  return DAYS.has(word(syntax, i)) || (PERIODS.has(word(syntax, i)) && xpos(syntax, i) !== 'NN');
}

/** Over a participle or adverb before the noun, a hyphen, "&", or a full stop inside a name. */
function behindJoint(syntax: ReportSyntax, i: number, reach: Reaching): number {
  const { from, last, end } = reach;
  const tag = xpos(syntax, i);
  const next = xpos(syntax, i + 1);
  if (i + 1 < last && end === from && i > from && (MODIFYING.has(tag) || tag.startsWith('RB')))
    return next.startsWith('JJ') || isNounTag(next) ? i + 1 : i;
  const text = word(syntax, i);
  if ((text === '-' || text === '/' || tag === 'HYPH') && touches(syntax, i - 1, i + 1) && i + 1 < last) {
    if (isNounTag(next) || word(syntax, i + 1) === 'old') reach.end = i + 2;
    return i + 2;
  }
  if (end !== i) return i;
  return text === '&' || (text === '.' && i + 1 < last && isNounTag(next)) ? i + 1 : i;
}

/** End of the noun phrase at `from` with what hangs on it by prepositions. */
export function fullPhraseEnd(syntax: ReportSyntax, from: number, last: number): number {
  let end = nounPhraseEnd(syntax, from, last);
  if (end > from && end + 2 < last && POSTPOSED.has(word(syntax, end)) && isPreposition(syntax, end + 1)) end++;
  while (end > from && end + 1 < last && isPreposition(syntax, end) && LINKS.has(word(syntax, end))) {
    const next = nounPhraseEnd(syntax, end + 1, last);
    if (next <= end + 1) break;
    end = next;
  }
  return end;
}

function isPreposition(syntax: ReportSyntax, i: number): boolean {
  return xpos(syntax, i) === 'IN' || xpos(syntax, i) === 'TO';
}

/** A range with the opening mark before it, where it holds the closing one: `"never accept" foreign pilots`. */
export function withOpeningMark(syntax: ReportSyntax, range: Range): Range {
  const w = word(syntax, range.first - 1);
  if (w !== '“' && w !== '"' && w !== '«') return range;
  const close = w === '“' ? '”' : w === '«' ? '»' : '"';
  for (let i = range.first; i < range.last - 1; i++)
    if (word(syntax, i) === close) return { first: range.first - 1, last: range.last };
  return range;
}

/**
 * The noun phrase around its head noun, without relative clauses and appositions: `the foreign ministers of both
 * states`.
 */
export function phraseOf(syntax: ReportSyntax, head: number): Range {
  if (isPronoun(syntax, head)) return { first: head, last: head + 1 };
  const sentence = sentenceAt(syntax, head);
  let first = head;
  while (first > sentence.first && head - first < 24 && belongsBefore(syntax, first - 1, head)) first--;
  while (
    first < head &&
    (upos(syntax, first) === 'PUNCT' || xpos(syntax, first) === 'POS' || upos(syntax, first) === 'CCONJ')
  )
    first++;
  let last = head + 1;
  while (last < sentence.last && last - head < 24 && belongsAfter(syntax, last, head)) last++;
  while (
    last > head + 1 &&
    (upos(syntax, last - 1) === 'ADP' ||
      upos(syntax, last - 1) === 'DET' ||
      upos(syntax, last - 1) === 'PUNCT' ||
      xpos(syntax, last - 1) === 'POS')
  )
    last--;
  return { first, last };
}

function belongsBefore(syntax: ReportSyntax, i: number, head: number): boolean {
  if (syntax.timeOf[i]! >= 0 && !isUnder(syntax, i, head)) return false;
  if (sameName(syntax, i, i + 1)) return true;
  // `U.S.-bound ships`: what is written as one word is one.
  if (word(syntax, i - 1) === '-' && isWritten(syntax, i - 1) && i - 1 > sentenceAt(syntax, i).first) return true;
  if (word(syntax, i) === '-' || word(syntax, i + 1) === '-') return isWritten(syntax, i);
  const penn = xpos(syntax, i);
  return penn === 'PRP$' || penn === 'POS' || premodifies(syntax, i, head);
}

/** True where no blank stands between token `i` and the next. */
function isWritten(syntax: ReportSyntax, i: number): boolean {
  return syntax.tokens[i]!.end === syntax.tokens[i + 1]!.start;
}

function premodifies(syntax: ReportSyntax, i: number, head: number): boolean {
  switch (upos(syntax, i)) {
    case 'DET':
    case 'ADJ':
    case 'NUM':
    case 'SYM':
      return true;
    // Two nouns side by side are one phrase, but not `of course Mr Reis`.
    case 'PROPN':
      return upos(syntax, i + 1) !== 'NOUN' || isUnder(syntax, i, head) || i + 1 < head;
    case 'NOUN':
      return isUnder(syntax, i, head) || (upos(syntax, i + 1) === 'NOUN' && upos(syntax, i - 1) !== 'ADP');
    case 'PUNCT':
      return (
        (word(syntax, i) === '-' || isQuoteMark(syntax, i)) && isUnder(syntax, i, head) && isUnder(syntax, i - 1, head)
      );
    case 'ADV':
      return (
        isRelation(syntax, i, 'advmod') && isUnder(syntax, i, head) && !isVerb(syntax, syntax.tokens[i]!.head ?? i)
      );
    case 'VERB':
      return isRelation(syntax, i, 'amod');
    // `Secretary of State Ana Reis`: the title hangs on the name.
    case 'ADP':
      return word(syntax, i) === 'of' && upos(syntax, i - 1) === 'PROPN' && isUnder(syntax, i - 1, head);
    default:
      return joinsAdjectives(syntax, i, head);
  }
}

/** "large and costly boats" */
function joinsAdjectives(syntax: ReportSyntax, i: number, head: number): boolean {
  if (upos(syntax, i) !== 'CCONJ' || upos(syntax, i - 1) !== 'ADJ') return false;
  return isRelation(syntax, i + 1, 'conj') && isUnder(syntax, i + 1, head);
}

function belongsAfter(syntax: ReportSyntax, i: number, head: number): boolean {
  if (syntax.timeOf[i]! >= 0) return false;
  if (sameName(syntax, i - 1, i)) return true;
  const tag = upos(syntax, i);
  if (tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM') {
    const before = upos(syntax, i - 1);
    return (
      before === 'ADP' ||
      before === 'DET' ||
      (isRelation(syntax, i - 1, 'amod') && i - 1 > head) ||
      (before === 'ADJ' && i - 1 !== head) ||
      xpos(syntax, i - 1) === 'PRP$' ||
      isUnder(syntax, i, head)
    );
  }
  if (tag === 'ADP') return word(syntax, i) === 'of' && isNominalAhead(syntax, i + 1);
  const before = word(syntax, i - 1);
  if (tag === 'DET' || tag === 'ADJ' || xpos(syntax, i) === 'PRP$' || isRelation(syntax, i, 'amod'))
    return (
      before === 'of' || ((upos(syntax, i - 1) === 'DET' || upos(syntax, i - 1) === 'ADJ') && isNominalAhead(syntax, i))
    );
  return false;
}

function isNominalAhead(syntax: ReportSyntax, i: number): boolean {
  for (let k = i; k < i + 4; k++) {
    const tag = upos(syntax, k);
    if (tag === 'NOUN' || tag === 'PROPN') return true;
    if (tag !== 'DET' && tag !== 'ADJ' && tag !== 'NUM' && xpos(syntax, k) !== 'PRP$' && !isRelation(syntax, k, 'amod'))
      return false;
  }
  return false;
}

function sameName(syntax: ReportSyntax, a: number, b: number): boolean {
  return syntax.nameOf[a]! >= 0 && syntax.nameOf[a] === syntax.nameOf[b];
}
