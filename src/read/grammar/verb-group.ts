import { isRelation, lemmaAt, type ReportSyntax, sentenceAt, upos, word, xpos } from './syntax.js';
import { isAuxiliary, isFiniteTag, isNounTag, isQuoteMark, isVerb } from './word-class.js';
import { ALSO_ADJECTIVES } from './words.js';

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
export function verbGroup(syntax: ReportSyntax, verb: number, first: number, last: number): VerbGroup {
  let from = verb;
  let finite = isFiniteTag(xpos(syntax, verb));
  let infinitive = false;
  let be = false;
  let have = false;
  let negated = false;
  let modal = false;
  for (let i = verb - 1; i >= first && verb - i < 9; i--) {
    const tag = xpos(syntax, i);
    if (isAuxiliary(syntax, i)) {
      const lemma = syntax.tokens[i]!.lemma;
      const text = word(syntax, i);
      if (text === "n't" || text === 'not') negated = true;
      else {
        if (tag === 'MD' || text === "'ll" || text === 'ca' || text === 'wo') modal = finite = true;
        if (isFiniteTag(tag) || text.startsWith("'")) finite = true;
        if (text === "'s" && SAID.has(word(syntax, verb))) have = true;
        else if (lemma === 'be' || text === "'re" || text === "'m" || lemma === 'get') be = true;
        else if (lemma === 'have' || text === "'ve") have = true;
        else if (text === "'s") be = true;
      }
      from = i;
    } else if ((tag.startsWith('RB') && word(syntax, i) !== 'so') || word(syntax, i) === 'not') {
      if (word(syntax, i) === 'never' || word(syntax, i) === 'not') negated = true;
      if (
        i > first &&
        (isAuxiliary(syntax, i - 1) ||
          xpos(syntax, i - 1).startsWith('RB') ||
          xpos(syntax, i - 1) === 'TO' ||
          i === verb - 1)
      )
        from = i;
      else break;
    } else if (tag === 'TO' && (i === verb - 1 || from === i + 1) && !finite) {
      infinitive = true;
      from = i;
      break;
    } else break;
  }
  const tag = xpos(syntax, verb);
  if (tag === 'VBG' && !be && from < verb && !infinitive) {
    from = verb;
    finite = modal = false;
  }
  const past = tag === 'VBN' || tag === 'VBD';
  if (from === verb && !infinitive && !be && !have && SAID.has(word(syntax, verb))) finite = true;
  const passive =
    past && be && !have
      ? true
      : past && be && have
        ? word(syntax, verb - 1) === 'been' || word(syntax, verb - 2) === 'been'
        : false;
  if (
    tag === 'VB' &&
    !infinitive &&
    from === verb &&
    verb > first &&
    (isNounTag(xpos(syntax, verb - 1)) || xpos(syntax, verb - 1) === 'PRP')
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
  if (to < last && xpos(syntax, to) === 'RP') to++;
  return { from, to, verb, form, passive, negated, modal };
}

/**
 * True where the verb or adjective at `v` is negated by a word of its own group: `will not`, `has never`, `no longer`.
 */
export function isNegated(syntax: ReportSyntax, v: number): boolean {
  const { first } = sentenceAt(syntax, v);
  for (let i = v - 1; i >= first && i >= v - 5; i--) {
    const w = word(syntax, i);
    if (w === 'not' || w === "n't" || w === 'n’t' || w === 'never') return true;
    if (w === 'longer' && word(syntax, i - 1) === 'no') return true;
    const tag = upos(syntax, i);
    if (
      tag !== 'AUX' &&
      tag !== 'ADV' &&
      tag !== 'PART' &&
      !(tag === 'VERB' && (lemmaAt(syntax, i) === 'have' || lemmaAt(syntax, i) === 'be'))
    )
      return false;
    if (w === 'to') return word(syntax, i - 1) === 'not';
  }
  return false;
}

/**
 * The verb that a modal or auxiliary at `i` goes with: its head where the parse agrees, else the next verb; -1 when
 * none follows.
 */
export function governed(syntax: ReportSyntax, i: number): number {
  const { last } = sentenceAt(syntax, i);
  const head = syntax.tokens[i]?.head ?? null;
  if (head !== null && i < head && head < last && head - i <= 8 && isRelation(syntax, i, 'aux') && isVerb(syntax, head))
    return head;
  for (let k = i + 1; k < last && k <= i + 8; k++) {
    const tag = upos(syntax, k);
    if (tag === 'VERB') return k;
    if (tag === 'AUX') {
      const next = governed(syntax, k);
      return next >= 0 && next - k <= 4 ? next : k;
    }
    if (
      tag === 'ADJ' &&
      k === i + 1 &&
      xpos(syntax, i) === 'MD' &&
      ALSO_ADJECTIVES.has(word(syntax, k)) &&
      takesObject(syntax, k + 1)
    )
      return k;
    // After a modal stands a verb, whatever it was taken for: `must also station guards`.
    if (tag === 'NOUN' && xpos(syntax, k) === 'NN' && xpos(syntax, i) === 'MD' && syntax.nameOf[k]! < 0) return k;
    if (
      tag !== 'ADV' &&
      tag !== 'PART' &&
      tag !== 'PUNCT' &&
      tag !== 'PRON' &&
      tag !== 'ADP' &&
      tag !== 'CCONJ' &&
      tag !== 'ADJ' &&
      tag !== 'DET' &&
      tag !== 'NOUN'
    )
      return -1;
    if (tag === 'DET' || tag === 'NOUN') return -1;
  }
  return -1;
}

/** Words that may split an infinitive and are tagged now this, now that. */
const BETWEEN: ReadonlySet<string> = new Set(['further', 'either', 'first', 'better', 'just', 'also']);

/**
 * The verb of an infinitive whose `to` stands at `i`, over adverbs and auxiliaries; -1 when `i` is no such `to`.
 * Where one is expected (`promised to`), a singular noun or an adjective after it is taken for the verb that it may be.
 */
export function infinitive(syntax: ReportSyntax, i: number, expected = false): number {
  if (word(syntax, i) !== 'to') return -1;
  const { last } = sentenceAt(syntax, i);
  let next = isQuoteMark(syntax, i + 1) ? i + 2 : i + 1;
  if (BETWEEN.has(word(syntax, next))) next++;
  for (let k = i + 1; k < last && k <= i + 4; k++) {
    if (
      isQuoteMark(syntax, k) ||
      upos(syntax, k) === 'ADV' ||
      (BETWEEN.has(word(syntax, k)) && k < i + 3) ||
      (upos(syntax, k) === 'PART' && word(syntax, k) === 'not')
    )
      continue;
    const tag = xpos(syntax, k);
    if (tag === 'VB' || (isVerb(syntax, k) && tag === 'VBP')) return k;
    // A base form taken for a noun: `to ship`, when the parse marks `to` as its infinitive mark.
    if (upos(syntax, i) === 'PART' && syntax.tokens[i]!.head === k) return k;
    // A singular noun without an article, and an object of its own after it: `to station 250 guards`.
    if (k === next && tag === 'NN' && upos(syntax, k) === 'NOUN' && (expected || takesObject(syntax, k + 1))) return k;
    if (
      k === next &&
      ALSO_ADJECTIVES.has(word(syntax, k)) &&
      (takesObject(syntax, k + 1) || (expected && upos(syntax, k + 1) === 'NOUN'))
    )
      return k;
    return -1;
  }
  return -1;
}

function takesObject(syntax: ReportSyntax, i: number): boolean {
  const tag = upos(syntax, i);
  const w = word(syntax, i);
  return (
    tag === 'DET' ||
    xpos(syntax, i) === 'PRP$' ||
    (xpos(syntax, i) === 'PRP' && w !== 'i' && w !== 'he' && w !== 'she' && w !== 'they' && w !== 'we') ||
    (tag === 'NUM' && syntax.timeOf[i]! < 0) ||
    w === 'all'
  );
}

/** First and last word of the verb group that ends in `v`: `be deployed`, `first claim`. */
export function groupStart(syntax: ReportSyntax, v: number, after: number): number {
  let first = v;
  while (first - 1 > after) {
    const tag = upos(syntax, first - 1);
    if (tag === 'AUX' || tag === 'ADV' || (tag === 'PART' && word(syntax, first - 1) === 'not')) first--;
    else break;
  }
  return first;
}

/** True for a verb in the passive. */
export function isPassive(syntax: ReportSyntax, v: number): boolean {
  if (xpos(syntax, v) !== 'VBN') return false;
  for (let i = v - 1; i >= v - 4 && i >= 0; i--) {
    if (upos(syntax, i) === 'ADV' || word(syntax, i) === 'not' || word(syntax, i) === "n't") continue;
    if (
      word(syntax, i) === 'has' ||
      word(syntax, i) === 'have' ||
      word(syntax, i) === 'had' ||
      word(syntax, i) === "'ve"
    )
      return false;
    return (
      lemmaAt(syntax, i) === 'be' ||
      word(syntax, i) === 'been' ||
      word(syntax, i) === 'being' ||
      word(syntax, i) === 'get'
    );
  }
  return false;
}
