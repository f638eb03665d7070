import { isRelation, type ReportSyntax, sentenceAt, upos, type VerbGroup, word, xpos } from './syntax.js';
import { isAuxiliary, isFiniteTag, isNounTag, isQuoteMark, isVerb } from './word-class.js';
import { ALSO_ADJECTIVES, NEGATIONS, PAST_BE } from './words.js';

/** Past forms that a tagger calls participles, and that stand for the finite verb wherever no auxiliary does. */
const SAID: ReadonlySet<string> = new Set(['said', 'told', 'added', 'argued', 'insisted', 'tweeted', 'acknowledged']);

/** Words that a group reaches to the left of its verb at most. */
const GROUP = 9;

/** What the words before a verb make of it, as they are read from right to left. */
interface Helpers {
  from: number;
  finite: boolean;
  infinitive: boolean;
  negated: boolean;
  modal: boolean;
  have: boolean;
  be: VerbGroup['be'];
  do: VerbGroup['do'];
}

/**
 * The group of the verb at `verb`, or what its words would be for an adjective: `is not ready`. Kept once asked for.
 */
export function verbGroup(syntax: ReportSyntax, verb: number): VerbGroup {
  return (syntax.groups[verb] ??= readGroup(syntax, verb));
}

function readGroup(syntax: ReportSyntax, verb: number): VerbGroup {
  const { first, last } = sentenceAt(syntax, verb);
  const tag = xpos(syntax, verb);
  const helpers = helpersBefore(syntax, verb, first);
  // `is to be leaving` is a group, `has men leaving` none.
  if (tag === 'VBG' && helpers.be === null && helpers.from < verb && !helpers.infinitive) {
    helpers.from = verb;
    helpers.finite = helpers.modal = false;
  }
  const alone = helpers.from === verb && !helpers.infinitive;
  if (alone && (SAID.has(word(syntax, verb)) || isBareFinite(syntax, verb, first))) helpers.finite = true;
  const particle = verb + 1 < last && xpos(syntax, verb + 1) === 'RP' ? 1 : 0;
  return {
    from: helpers.from,
    to: verb + 1 + particle,
    verb,
    form: formOf(tag, helpers),
    passive: (tag === 'VBN' || tag === 'VBD') && helpers.be !== null && (!helpers.have || hasBeen(syntax, verb)),
    negated: helpers.negated,
    modal: helpers.modal,
    perfect: helpers.have,
    be: helpers.be,
    do: helpers.do,
  };
}

function formOf(tag: string, { finite, infinitive }: Helpers): VerbGroup['form'] {
  if (infinitive) return 'infinitive';
  if (finite) return 'finite';
  if (tag === 'VBG') return 'gerund';
  if (tag === 'VBN') return 'participle';
  return tag === 'VB' ? 'infinitive' : 'finite';
}

/** `has been told`: of the two helpers the passive one stands next to the verb, over one adverb. */
function hasBeen(syntax: ReportSyntax, verb: number): boolean {
  return word(syntax, verb - 1) === 'been' || word(syntax, verb - 2) === 'been';
}

/** A base form right behind a noun or pronoun is finite, whatever its tag: `officials say`. */
function isBareFinite(syntax: ReportSyntax, verb: number, first: number): boolean {
  if (xpos(syntax, verb) !== 'VB' || verb <= first) return false;
  const before = xpos(syntax, verb - 1);
  return isNounTag(before) || before === 'PRP';
}

function helpersBefore(syntax: ReportSyntax, verb: number, first: number): Helpers {
  const found: Helpers = {
    from: verb,
    finite: isFiniteTag(xpos(syntax, verb)),
    infinitive: false,
    negated: false,
    modal: false,
    have: false,
    be: null,
    do: null,
  };
  for (let i = verb - 1; i >= first && verb - i < GROUP; i--) {
    if (isAuxiliary(syntax, i)) {
      takeHelper(syntax, i, verb, found);
      found.from = i;
    } else if (isGroupAdverb(syntax, i)) {
      if (denies(syntax, i)) found.negated = true;
      const no = word(syntax, i) === 'longer' && word(syntax, i - 1) === 'no' && i - 1 >= first;
      if (no) {
        found.negated = true;
        i--;
      } else if (!(i === verb - 1 || (i > first && joinsGroup(syntax, i - 1)))) break;
      found.from = i;
    } else {
      if (xpos(syntax, i) === 'TO' && found.from === i + 1 && !found.finite) takeTo(syntax, i, first, found);
      break;
    }
  }
  return found;
}

/** True for a negative adverb, but not that of `not only`. */
export function denies(syntax: ReportSyntax, i: number): boolean {
  return NEGATIONS.has(word(syntax, i)) && !(word(syntax, i) === 'not' && ADDING.has(word(syntax, i + 1)));
}

const ADDING: ReadonlySet<string> = new Set(['only', 'just', 'merely', 'simply', 'solely', 'necessarily']);

/** `to go`, `not to go`, `never to go` */
function takeTo(syntax: ReportSyntax, i: number, first: number, found: Helpers): void {
  found.infinitive = true;
  found.from = i;
  const before = word(syntax, i - 1);
  if (i > first && (before === 'not' || before === 'never')) found.negated = true;
}

function isGroupAdverb(syntax: ReportSyntax, i: number): boolean {
  const w = word(syntax, i);
  return w === 'not' || (xpos(syntax, i).startsWith('RB') && w !== 'so');
}

function joinsGroup(syntax: ReportSyntax, i: number): boolean {
  const tag = xpos(syntax, i);
  return isAuxiliary(syntax, i) || tag.startsWith('RB') || tag === 'TO';
}

function takeHelper(syntax: ReportSyntax, i: number, verb: number, found: Helpers): void {
  const tag = xpos(syntax, i);
  const w = word(syntax, i);
  if (w === "n't" || w === 'not') {
    found.negated ||= denies(syntax, i);
    return;
  }
  if (tag === 'MD' || w === "'ll" || w === 'ca' || w === 'wo') found.modal = found.finite = true;
  if (isFiniteTag(tag) || w.startsWith("'")) found.finite = true;
  const base = syntax.tokens[i]!.lemma;
  // "She's said": of the verbs of saying the helper is "has".
  if ((w === "'s" && SAID.has(word(syntax, verb))) || base === 'have' || w === "'ve") found.have = true;
  else if (base === 'be' || base === 'get' || BE_CLITICS.has(w))
    found.be = found.be === 'past' || PAST_BE.has(w) ? 'past' : 'present';
  else if (base === 'do') found.do = w === 'did' ? 'past' : 'present';
}

const BE_CLITICS: ReadonlySet<string> = new Set(["'s", "'re", "'m"]);

/** True where the verb or adjective at `v` is negated by a word of its own group; see `polarity.ts` for its clause. */
export function isNegated(syntax: ReportSyntax, v: number): boolean {
  return verbGroup(syntax, v).negated;
}

/** True for a participle in the passive. */
export function isPassive(syntax: ReportSyntax, v: number): boolean {
  return xpos(syntax, v) === 'VBN' && verbGroup(syntax, v).passive;
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
    if (tag === 'VERB' || isHiddenVerb(syntax, i, k)) return k;
    if (tag === 'AUX') {
      const next = governed(syntax, k);
      return next >= 0 && next - k <= 4 ? next : k;
    }
    if (!BETWEEN_CLASSES.has(tag)) return -1;
  }
  return -1;
}

/** Word classes that may stand between a helper and its verb. */
const BETWEEN_CLASSES: ReadonlySet<string> = new Set(['ADV', 'PART', 'PUNCT', 'PRON', 'ADP', 'CCONJ', 'ADJ']);

/** After a modal stands a verb, whatever it was taken for: `must also station guards`, `will free the crew`. */
function isHiddenVerb(syntax: ReportSyntax, modal: number, k: number): boolean {
  if (xpos(syntax, modal) !== 'MD') return false;
  if (upos(syntax, k) === 'NOUN') return xpos(syntax, k) === 'NN' && syntax.nameOf[k]! < 0;
  const adjective = upos(syntax, k) === 'ADJ' && k === modal + 1;
  return adjective && ALSO_ADJECTIVES.has(word(syntax, k)) && takesObject(syntax, k + 1);
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
