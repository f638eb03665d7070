import { isRelation, isUnder, type Range, type ReportSyntax, sentenceAt, upos, word, xpos } from './syntax.js';
import { isNounTag, isPronoun, isQuoteMark, isVerb } from './word-class.js';

// Noun phrases by their word classes: they read the surface, which holds where a parse of a long sentence does not
// (Abney 1991, parsing by chunks).

const PREMODIFIERS = new Set([
  'DT',
  'PDT',
  'PRP$',
  'WP$',
  'JJ',
  'JJR',
  'JJS',
  'CD',
  'POS',
  'HYPH',
  '$',
  '#',
  'AFX',
  'NN',
  'NNS',
  'NNP',
  'NNPS',
  'FW',
]);
const LINKS = new Set([
  'of',
  'for',
  'in',
  'from',
  'at',
  'to',
  'with',
  'on',
  'by',
  'against',
  'behind',
  'under',
  'near',
  'within',
  'outside',
  'inside',
  'around',
  'across',
  'between',
  'familiar',
  'close',
  'close-knit',
  'over',
  'about',
  'into',
  'who',
]);

/** Start of the plain noun phrase that ends at token `end` (inclusive), or -1 when none does. */
export function nounPhraseStart(syntax: ReportSyntax, end: number, first: number): number {
  const tag = xpos(syntax, end);
  if (tag === 'PRP' && end > first && /sel(?:f|ves)$/.test(word(syntax, end)))
    return nounPhraseStart(syntax, end - 1, first);
  if (tag === 'PRP' || tag === 'EX') return end;
  if (tag === 'DT' || tag === 'CD' || tag === 'JJ' || tag === 'JJS' || tag === 'JJR') {
    if (!isNominal(syntax, end)) return -1;
  } else if (!isNounTag(tag)) return -1;
  let i = end;
  while (i > first && end - i < 40) {
    const before = xpos(syntax, i - 1);
    if ((syntax.quoteOf[i - 1] as number) !== (syntax.quoteOf[i] as number) && isMark(word(syntax, i - 1))) break;
    if (PREMODIFIERS.has(before)) {
      if (
        (word(syntax, i - 1) === "'s" && before !== 'POS') ||
        (before === 'DT' && i - 1 > first && xpos(syntax, i) === 'DT')
      )
        break;
      i--;
    } else if (
      (before === 'VBN' || before === 'VBG' || before === 'RB' || before === 'RBS' || before === 'RBR') &&
      i - 1 > first &&
      startsPhrase(syntax, i - 2) &&
      i - 1 !== end &&
      xpos(syntax, i) !== 'DT' &&
      xpos(syntax, i) !== 'PRP$'
    )
      i--;
    else if (word(syntax, i - 1) === '-' && i - 2 >= first && touches(syntax, i - 2, i)) i -= 2;
    else if (
      (word(syntax, i - 1) === '&' || (word(syntax, i - 1) === '.' && touches(syntax, i - 2, i - 1))) &&
      i - 2 >= first
    )
      i--;
    else break;
  }
  return i;
}

function isMark(text: string): boolean {
  return text === '"' || text === '”' || text === '“' || text === "''" || text === '``' || text === "'" || text === '‘';
}

const NOMINAL = new Set([
  'some',
  'many',
  'others',
  'most',
  'both',
  'few',
  'several',
  'all',
  'this',
  'that',
  'those',
  'these',
  'another',
  'one',
  'two',
  'three',
  'former',
  'latter',
  'each',
  'neither',
  'none',
  'more',
  'experts',
  'any',
  'either',
  'four',
  'five',
  'half',
]);

function isNominal(syntax: ReportSyntax, i: number): boolean {
  return (
    NOMINAL.has(word(syntax, i)) ||
    xpos(syntax, i) === 'CD' ||
    (xpos(syntax, i).startsWith('JJ') && syntax.tokens[i]!.deprel === 'nsubj')
  );
}

function startsPhrase(syntax: ReportSyntax, i: number): boolean {
  const tag = xpos(syntax, i);
  return (
    tag === 'DT' ||
    tag === 'PRP$' ||
    tag === 'JJ' ||
    tag === 'CD' ||
    tag === 'POS' ||
    tag === 'PDT' ||
    tag === 'HYPH' ||
    tag.startsWith('NN')
  );
}

function touches(syntax: ReportSyntax, left: number, right: number): boolean {
  const a = syntax.tokens[left];
  const b = syntax.tokens[right];
  return a !== undefined && b !== undefined && b.start - a.end <= right - left - 1;
}

/**
 * Start of the noun phrase that ends at `end`, with phrases linked to it by prepositions ("a spokesman for the
 * agency").
 */
export function fullPhraseStart(syntax: ReportSyntax, end: number, first: number): number {
  let start = nounPhraseStart(syntax, end, first);
  for (let guard = 0; start > first + 1 && guard < 8; guard++) {
    const link = start - 1;
    if (xpos(syntax, link) !== 'IN' && xpos(syntax, link) !== 'TO') break;
    if (!LINKS.has(word(syntax, link))) break;
    let before = link - 1;
    if (
      (word(syntax, before) === 'familiar' || word(syntax, before) === 'close' || word(syntax, before) === 'briefed') &&
      before > first
    )
      before--;
    const earlier = nounPhraseStart(syntax, before, first);
    if (earlier < 0 || xpos(syntax, before) === 'PRP') break;
    start = earlier;
  }
  const hedge = word(syntax, start - 1);
  if (start - 2 >= first && (hedge === 'least' || hedge === 'most') && word(syntax, start - 2) === 'at')
    return start - 2;
  if (
    start - 2 >= first &&
    hedge === 'than' &&
    (word(syntax, start - 2) === 'more' || word(syntax, start - 2) === 'fewer' || word(syntax, start - 2) === 'less')
  )
    return start - 2;
  return start;
}

/** Days close a noun phrase: "asked Berg Friday how". */
export const DAYS: ReadonlySet<string> = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'yesterday',
  'today',
  'tonight',
]);

const PERIODS = new Set(['last', 'this', 'next', 'earlier', 'later']);

/** End (exclusive) of the plain noun phrase that starts at token `from`; `from` itself when none does. */
export function nounPhraseEnd(syntax: ReportSyntax, from: number, last: number): number {
  const tag = xpos(syntax, from);
  if (tag === 'PRP' || tag === 'EX') return from + 1;
  let i = from;
  let end = from;
  while (i < last && i - from < 40) {
    const here = xpos(syntax, i);
    if (
      end > from &&
      end === i &&
      (DAYS.has(word(syntax, i)) || (PERIODS.has(word(syntax, i)) && xpos(syntax, i) !== 'NN'))
    )
      break;
    if (isNounTag(here)) {
      end = ++i;
      if (i < last && xpos(syntax, i) === 'POS') i++;
    } else if (here === 'DT' || here === 'PDT' || here === 'PRP$') {
      if (end > from && here !== 'PRP$' && xpos(syntax, i - 1) !== 'POS' && xpos(syntax, i - 1) !== 'PDT') break;
      if (end > from) break;
      i++;
      if (NOMINAL.has(word(syntax, i - 1))) end = i;
    } else if (here.startsWith('JJ') || here === 'CD' || here === '$' || here === '#') {
      if (end > from && here.startsWith('JJ') && !isNounTag(xpos(syntax, i + 1))) break;
      i++;
      if (here === 'CD' || NOMINAL.has(word(syntax, i - 1))) end = i;
    } else if (
      (here === 'VBN' || here === 'VBG' || here.startsWith('RB')) &&
      end === from &&
      i + 1 < last &&
      (xpos(syntax, i + 1).startsWith('JJ') || isNounTag(xpos(syntax, i + 1))) &&
      i > from
    )
      i++;
    else if ((word(syntax, i) === '-' || here === 'HYPH') && touches(syntax, i - 1, i + 1) && i + 1 < last) {
      i += 2;
      if (isNounTag(xpos(syntax, i - 1)) || word(syntax, i - 1) === 'old') end = i;
    } else if (word(syntax, i) === '&' && end === i) i++;
    else if (word(syntax, i) === '.' && end === i && i + 1 < last && isNounTag(xpos(syntax, i + 1))) i++;
    else break;
  }
  return end;
}

/** End of the noun phrase at `from` with what hangs on it by prepositions. */
export function fullPhraseEnd(syntax: ReportSyntax, from: number, last: number): number {
  let end = nounPhraseEnd(syntax, from, last);
  if (
    end > from &&
    end + 2 < last &&
    (word(syntax, end) === 'familiar' || word(syntax, end) === 'close' || word(syntax, end) === 'briefed') &&
    (xpos(syntax, end + 1) === 'IN' || xpos(syntax, end + 1) === 'TO')
  )
    end++;
  while (
    end > from &&
    end + 1 < last &&
    (xpos(syntax, end) === 'IN' || xpos(syntax, end) === 'TO') &&
    LINKS.has(word(syntax, end))
  ) {
    const next = nounPhraseEnd(syntax, end + 1, last);
    if (next <= end + 1) break;
    end = next;
  }
  return end;
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
  const tag = upos(syntax, i);
  // `U.S.-bound ships`: what is written as one word is one.
  if (
    word(syntax, i - 1) === '-' &&
    syntax.tokens[i - 1]!.end === syntax.tokens[i]!.start &&
    i - 1 > sentenceAt(syntax, i).first
  )
    return true;
  if (word(syntax, i) === '-' || word(syntax, i + 1) === '-')
    return syntax.tokens[i]!.end === syntax.tokens[i + 1]!.start;
  if (tag === 'DET' || tag === 'ADJ' || tag === 'NUM' || tag === 'SYM') return true;
  // Two nouns side by side are one phrase, but not `of course Mr Reis`.
  if (tag === 'NOUN' || tag === 'PROPN')
    return tag === 'PROPN'
      ? upos(syntax, i + 1) !== 'NOUN' || isUnder(syntax, i, head) || i + 1 < head
      : isUnder(syntax, i, head) || (upos(syntax, i + 1) === 'NOUN' && upos(syntax, i - 1) !== 'ADP');
  const penn = xpos(syntax, i);
  if (penn === 'PRP$' || penn === 'POS') return true;
  if (tag === 'PUNCT')
    return (
      (word(syntax, i) === '-' || isQuoteMark(syntax, i)) && isUnder(syntax, i, head) && isUnder(syntax, i - 1, head)
    );
  if (tag === 'ADV')
    return isRelation(syntax, i, 'advmod') && isUnder(syntax, i, head) && !isVerb(syntax, syntax.tokens[i]!.head ?? i);
  if (tag === 'VERB') return isRelation(syntax, i, 'amod');
  // `Secretary of State Ana Reis`: the title hangs on the name.
  if (tag === 'ADP') return word(syntax, i) === 'of' && upos(syntax, i - 1) === 'PROPN' && isUnder(syntax, i - 1, head);
  return (
    tag === 'CCONJ' &&
    isRelation(syntax, i + 1, 'conj') &&
    isUnder(syntax, i + 1, head) &&
    upos(syntax, i - 1) === 'ADJ'
  );
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
