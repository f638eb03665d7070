import type { Token } from '../../model/report.js';
import { type View, word, xpos } from './view.js';

// Phrases by their word classes: noun phrases, verb groups and what may stand between a cue and its content.
// They read the surface, which holds where a parse of a long sentence does not (Abney 1991, parsing by chunks).

export function isNoun(tag: string): boolean {
  return tag.startsWith('NN');
}

export function isVerb(tag: string): boolean {
  return tag.startsWith('VB');
}

export function isFinite(tag: string): boolean {
  return tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD';
}

const AUXILIARIES = new Set([
  'be',
  'have',
  'do',
  'get',
  '’s',
  "'s",
  '’ve',
  "'ve",
  '’re',
  "'re",
  '’d',
  "'d",
  '’ll',
  "'ll",
]);
const AUXILIARY_WORDS = new Set([
  "'s",
  "'ve",
  "'re",
  "'d",
  "'ll",
  "'m",
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'am',
  'has',
  'have',
  'had',
  'having',
  'do',
  'does',
  'did',
  'ca',
  'wo',
  "n't",
  'not',
]);

export function isAuxiliary(view: View, i: number): boolean {
  const tag = xpos(view, i);
  if (tag === 'MD') return true;
  return (
    (isVerb(tag) && AUXILIARIES.has((view.tokens[i] as Token).lemma)) ||
    (AUXILIARY_WORDS.has(word(view, i)) && tag !== 'POS')
  );
}

/** Past forms that a tagger calls participles, and that stand for the finite verb wherever no auxiliary does. */
const SAID = new Set(['said', 'told', 'added', 'argued', 'insisted', 'tweeted', 'acknowledged']);

/** A verb with its auxiliaries and adverbs, tokens `[from, to)`. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  readonly verb: number;
  readonly form: 'finite' | 'gerund' | 'infinitive' | 'participle';
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: boolean;
}

/** The group of the verb at `verb`, not beyond the tokens `[first, last)`. */
export function verbGroup(view: View, verb: number, first: number, last: number): VerbGroup {
  let from = verb;
  let finite = isFinite(xpos(view, verb));
  let infinitive = false;
  let be = false;
  let have = false;
  let negated = false;
  let modal = false;
  for (let i = verb - 1; i >= first && verb - i < 9; i--) {
    const tag = xpos(view, i);
    if (isAuxiliary(view, i)) {
      const lemma = (view.tokens[i] as Token).lemma;
      const text = word(view, i);
      if (text === "n't" || text === 'not') negated = true;
      else {
        if (tag === 'MD' || text === "'ll" || text === 'ca' || text === 'wo') modal = finite = true;
        if (isFinite(tag) || text.startsWith("'")) finite = true;
        if (text === "'s" && SAID.has(word(view, verb))) have = true;
        else if (lemma === 'be' || text === "'re" || text === "'m" || lemma === 'get') be = true;
        else if (lemma === 'have' || text === "'ve") have = true;
        else if (text === "'s") be = true;
      }
      from = i;
    } else if ((tag.startsWith('RB') && word(view, i) !== 'so') || word(view, i) === 'not') {
      if (word(view, i) === 'never' || word(view, i) === 'not') negated = true;
      if (
        i > first &&
        (isAuxiliary(view, i - 1) || xpos(view, i - 1).startsWith('RB') || xpos(view, i - 1) === 'TO' || i === verb - 1)
      )
        from = i;
      else break;
    } else if (tag === 'TO' && (i === verb - 1 || from === i + 1) && !finite) {
      infinitive = true;
      from = i;
      break;
    } else break;
  }
  const tag = xpos(view, verb);
  if (tag === 'VBG' && !be && from < verb && !infinitive) {
    from = verb;
    finite = modal = false;
  }
  const past = tag === 'VBN' || tag === 'VBD';
  if (from === verb && !infinitive && !be && !have && SAID.has(word(view, verb))) finite = true;
  const passive =
    past && be && !have
      ? true
      : past && be && have
        ? word(view, verb - 1) === 'been' || word(view, verb - 2) === 'been'
        : false;
  if (
    tag === 'VB' &&
    !infinitive &&
    from === verb &&
    verb > first &&
    (isNoun(xpos(view, verb - 1)) || xpos(view, verb - 1) === 'PRP')
  )
    finite = true;
  const form = infinitive
    ? 'infinitive'
    : finite
      ? 'finite'
      : tag === 'VBG'
        ? 'gerund'
        : tag === 'VBN'
          ? 'participle'
          : tag === 'VB'
            ? 'infinitive'
            : 'finite';
  let to = verb + 1;
  if (to < last && xpos(view, to) === 'RP') to++;
  return { from, to, verb, form, passive, negated, modal };
}

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
export function nounPhraseStart(view: View, end: number, first: number): number {
  const tag = xpos(view, end);
  if (tag === 'PRP' && end > first && /sel(?:f|ves)$/.test(word(view, end)))
    return nounPhraseStart(view, end - 1, first);
  if (tag === 'PRP' || tag === 'EX') return end;
  if (tag === 'DT' || tag === 'CD' || tag === 'JJ' || tag === 'JJS' || tag === 'JJR') {
    if (!isNominal(view, end)) return -1;
  } else if (!isNoun(tag)) return -1;
  let i = end;
  while (i > first && end - i < 40) {
    const before = xpos(view, i - 1);
    if ((view.quoteOf[i - 1] as number) !== (view.quoteOf[i] as number) && isMark(word(view, i - 1))) break;
    if (PREMODIFIERS.has(before)) {
      if (
        (word(view, i - 1) === "'s" && before !== 'POS') ||
        (before === 'DT' && i - 1 > first && xpos(view, i) === 'DT')
      )
        break;
      i--;
    } else if (
      (before === 'VBN' || before === 'VBG' || before === 'RB' || before === 'RBS' || before === 'RBR') &&
      i - 1 > first &&
      startsPhrase(view, i - 2) &&
      i - 1 !== end &&
      xpos(view, i) !== 'DT' &&
      xpos(view, i) !== 'PRP$'
    )
      i--;
    else if (word(view, i - 1) === '-' && i - 2 >= first && touches(view, i - 2, i)) i -= 2;
    else if (
      (word(view, i - 1) === '&' || (word(view, i - 1) === '.' && touches(view, i - 2, i - 1))) &&
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

function isNominal(view: View, i: number): boolean {
  return (
    NOMINAL.has(word(view, i)) ||
    xpos(view, i) === 'CD' ||
    (xpos(view, i).startsWith('JJ') && (view.tokens[i] as Token).deprel === 'nsubj')
  );
}

function startsPhrase(view: View, i: number): boolean {
  const tag = xpos(view, i);
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

function touches(view: View, left: number, right: number): boolean {
  const a = view.tokens[left];
  const b = view.tokens[right];
  return a !== undefined && b !== undefined && b.start - a.end <= right - left - 1;
}

/**
 * Start of the noun phrase that ends at `end`, with phrases linked to it by prepositions ("a spokesman for the
 * agency").
 */
export function fullPhraseStart(view: View, end: number, first: number): number {
  let start = nounPhraseStart(view, end, first);
  for (let guard = 0; start > first + 1 && guard < 8; guard++) {
    const link = start - 1;
    if (xpos(view, link) !== 'IN' && xpos(view, link) !== 'TO') break;
    if (!LINKS.has(word(view, link))) break;
    let before = link - 1;
    if (
      (word(view, before) === 'familiar' || word(view, before) === 'close' || word(view, before) === 'briefed') &&
      before > first
    )
      before--;
    const earlier = nounPhraseStart(view, before, first);
    if (earlier < 0 || xpos(view, before) === 'PRP') break;
    start = earlier;
  }
  const hedge = word(view, start - 1);
  if (start - 2 >= first && (hedge === 'least' || hedge === 'most') && word(view, start - 2) === 'at') return start - 2;
  if (
    start - 2 >= first &&
    hedge === 'than' &&
    (word(view, start - 2) === 'more' || word(view, start - 2) === 'fewer' || word(view, start - 2) === 'less')
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
export function nounPhraseEnd(view: View, from: number, last: number): number {
  const tag = xpos(view, from);
  if (tag === 'PRP' || tag === 'EX') return from + 1;
  let i = from;
  let end = from;
  while (i < last && i - from < 40) {
    const here = xpos(view, i);
    if (end > from && end === i && (DAYS.has(word(view, i)) || (PERIODS.has(word(view, i)) && xpos(view, i) !== 'NN')))
      break;
    if (isNoun(here)) {
      end = ++i;
      if (i < last && xpos(view, i) === 'POS') i++;
    } else if (here === 'DT' || here === 'PDT' || here === 'PRP$') {
      if (end > from && here !== 'PRP$' && xpos(view, i - 1) !== 'POS' && xpos(view, i - 1) !== 'PDT') break;
      if (end > from) break;
      i++;
      if (NOMINAL.has(word(view, i - 1))) end = i;
    } else if (here.startsWith('JJ') || here === 'CD' || here === '$' || here === '#') {
      if (end > from && here.startsWith('JJ') && !isNoun(xpos(view, i + 1))) break;
      i++;
      if (here === 'CD' || NOMINAL.has(word(view, i - 1))) end = i;
    } else if (
      (here === 'VBN' || here === 'VBG' || here.startsWith('RB')) &&
      end === from &&
      i + 1 < last &&
      (xpos(view, i + 1).startsWith('JJ') || isNoun(xpos(view, i + 1))) &&
      i > from
    )
      i++;
    else if ((word(view, i) === '-' || here === 'HYPH') && touches(view, i - 1, i + 1) && i + 1 < last) {
      i += 2;
      if (isNoun(xpos(view, i - 1)) || word(view, i - 1) === 'old') end = i;
    } else if (word(view, i) === '&' && end === i) i++;
    else if (word(view, i) === '.' && end === i && i + 1 < last && isNoun(xpos(view, i + 1))) i++;
    else break;
  }
  return end;
}

/** End of the noun phrase at `from` with what hangs on it by prepositions. */
export function fullPhraseEnd(view: View, from: number, last: number): number {
  let end = nounPhraseEnd(view, from, last);
  if (
    end > from &&
    end + 2 < last &&
    (word(view, end) === 'familiar' || word(view, end) === 'close' || word(view, end) === 'briefed') &&
    (xpos(view, end + 1) === 'IN' || xpos(view, end + 1) === 'TO')
  )
    end++;
  while (
    end > from &&
    end + 1 < last &&
    (xpos(view, end) === 'IN' || xpos(view, end) === 'TO') &&
    LINKS.has(word(view, end))
  ) {
    const next = nounPhraseEnd(view, end + 1, last);
    if (next <= end + 1) break;
    end = next;
  }
  return end;
}
