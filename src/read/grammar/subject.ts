import { phraseOf } from './noun-phrase.js';
import { childOf, isRelation, lemmaAt, type ReportSyntax, sentenceAt, upos, word, xpos } from './syntax.js';
import { verbsThat } from './verbs.js';
import { isFiniteVerb, isNominal, isQuoteMark, isVerb } from './word-class.js';

/** Verbs that report a clause. */
const REPORTING = verbsThat('reports');

/** Heads of a coordination: `Oran and Vesk` gives both. */
export function conjuncts(syntax: ReportSyntax, head: number): number[] {
  const heads = [head];
  // A name before `and` that was taken for something else.
  const { first } = phraseOf(syntax, head);
  if (word(syntax, first - 1) === 'and' && isNameLike(syntax, first - 2) && syntax.nameOf[first - 2]! < 0)
    heads.unshift(first - 2);
  for (let k = syntax.child[head] ?? -1; k >= 0; k = syntax.sibling[k]!)
    if (isRelation(syntax, k, 'conj') && isNominal(syntax, k) && k - head < 24) heads.push(k);
  return heads;
}

/**
 * Heads of the noun phrases that are the understood subject of the predicate at `v`: its own, the antecedent of a
 * relative pronoun, or that of the clause which controls it. Where the parse gives none, the nearest noun phrase to the
 * left that is no object of a preposition. Empty when there is none.
 */
export function subjectsOf(syntax: ReportSyntax, v: number): readonly number[] {
  const plain = secondClause(syntax, v) ?? behindParticiple(syntax, v);
  if (plain !== null) return plain;
  // A verb taken for a noun hangs anywhere: only the words to the left tell.
  if (!isVerb(syntax, v) && upos(syntax, v) === 'NOUN' && childOf(syntax, v, 'nsubj', 'cop') < 0)
    return leftwards(syntax, v);
  let at = v;
  for (let hop = 0; hop < 8; hop++) {
    const own = subjectKid(syntax, at, v);
    if (own >= 0) {
      const nearer = isObject(syntax, own) ? leftwards(syntax, v) : [];
      return nearer.length > 0 ? nearer : antecedents(syntax, own, at);
    }
    const up = controller(syntax, at, v);
    if (up === null) break;
    if (typeof up !== 'number') return up;
    at = up;
  }
  return leftwards(syntax, isVerb(syntax, at) && at < v ? at : v);
}

/** `and Vesk pledged to`: a second clause with a subject of its own; null where it is none. */
function secondClause(syntax: ReportSyntax, v: number): readonly number[] | null {
  if (!isFiniteVerb(syntax, v) && !word(syntax, v).endsWith('ed')) return null;
  if (!isNominal(syntax, v - 1) && !isNameLike(syntax, v - 1)) return null;
  if (xpos(syntax, v - 1) === 'PRP' || !isRelation(syntax, v, 'conj')) return null;
  const before = word(syntax, phraseOf(syntax, v - 1).first - 1);
  return before === 'and' || before === 'but' ? [v - 1] : null;
}

/** `Pledging to cut waste, the mayor ...`: the subject comes after; null where it does not. */
function behindParticiple(syntax: ReportSyntax, v: number): readonly number[] | null {
  if (xpos(syntax, v) !== 'VBG') return null;
  if (v !== sentenceAt(syntax, v).first && !isQuoteMark(syntax, v - 1)) return null;
  const main = syntax.tokens[v]!.head;
  const later = main === null ? -1 : subjectKid(syntax, main, main);
  return later > v ? conjuncts(syntax, later) : null;
}

const SHARING: readonly string[] = ['conj', 'advcl', 'aux', 'cop'];

/**
 * Where the subject of the clause at `at` is to be sought: the heads themselves, the clause above, or null for neither.
 */
function controller(syntax: ReportSyntax, at: number, v: number): readonly number[] | number | null {
  const head = syntax.tokens[at]?.head ?? null;
  if (head === null) return null;
  if (isRelation(syntax, at, 'xcomp')) {
    const object = childOf(syntax, head, 'obj', 'iobj');
    const controls = object > head && object < at && lemmaAt(syntax, head) !== 'promise';
    return controls ? conjuncts(syntax, object) : head;
  }
  if (isRelation(syntax, at, 'acl')) return ofNoun(syntax, at, head);
  if (!SHARING.some((relation) => isRelation(syntax, at, relation))) return null;
  // A finite adverbial clause has a subject of its own, so a missing one is not the main clause's.
  const finite = isFiniteVerb(syntax, at) || childOf(syntax, at, 'aux') >= 0;
  return isRelation(syntax, at, 'advcl') && finite && at === v ? null : head;
}

/** The noun that a participle hangs on, as its subject; null where it is the verb of the sentence. */
function ofNoun(syntax: ReportSyntax, at: number, head: number): readonly number[] | null {
  // After a comma stands the verb of the sentence, not a participle of the noun before.
  if ((isFiniteVerb(syntax, at) && xpos(syntax, at) !== 'VBD') || word(syntax, at - 1) === ',') return null;
  // The verb of a short sentence, taken for a participle of its subject.
  const main = syntax.tokens[head]?.head === null && word(syntax, at + 1) !== 'by' && xpos(syntax, at) !== 'VB';
  return (xpos(syntax, at) === 'VBG' || main) && isNominal(syntax, head) ? conjuncts(syntax, head) : [];
}

/**
 * `free the crew`, `facing a tough vote`, `of the union`: an object of what stands right before it, whatever the parse
 * says.
 */
function isObject(syntax: ReportSyntax, head: number): boolean {
  if (upos(syntax, head) === 'PRON') return false;
  const { first } = phraseOf(syntax, head);
  if (first <= sentenceAt(syntax, head).first) return false;
  const w = word(syntax, first - 1);
  return (
    w === 'to' ||
    w === 'of' ||
    w === 'in' ||
    w === 'from' ||
    ((xpos(syntax, first - 1) === 'VBG' || xpos(syntax, first - 1) === 'VB') && upos(syntax, first - 1) === 'VERB')
  );
}

/**
 * The subjects, with an `it` that takes up the one who speaks: `the council said it will`, `the firm announced on
 * Monday that it would`.
 */
export function speakersFor(syntax: ReportSyntax, heads: readonly number[]): readonly number[] {
  const only = heads[0];
  if (heads.length !== 1 || only === undefined || word(syntax, only) !== 'it') return heads;
  const verb = tellingVerb(syntax, only) ?? tellerAbove(syntax, only);
  const speakers = verb === null ? [] : subjectsOf(syntax, verb).filter((head) => head < verb);
  return speakers.length > 0 ? speakers : heads;
}

/** Who tells the clause that opens with the pronoun at `i`: `the council announced he would`; empty for none. */
export function tellersOf(syntax: ReportSyntax, i: number): readonly number[] {
  const verb = tellingVerb(syntax, i);
  return verb === null ? [] : subjectsOf(syntax, verb).filter((head) => head < verb);
}

/** The verb of telling right before a clause that opens with `i`. */
export function tellingVerb(syntax: ReportSyntax, i: number): number | null {
  const { first } = sentenceAt(syntax, i);
  for (let k = i - 1; k >= first && k >= i - 4; k--) {
    if (isTelling(syntax, k)) return k;
    if (word(syntax, k) !== 'that' && upos(syntax, k) !== 'ADV' && !isQuoteMark(syntax, k) && syntax.timeOf[k]! < 0)
      return null;
  }
  return null;
}

/** The verb of telling that the parse hangs the clause of `i` on. */
function tellerAbove(syntax: ReportSyntax, i: number): number | null {
  let at = syntax.tokens[i]!.head;
  for (let hop = 0; hop < 3 && at !== null; hop++) {
    const head: number | null = syntax.tokens[at]!.head;
    if (head === null || head > i) return null;
    if (isTelling(syntax, head) && (isRelation(syntax, at, 'ccomp') || isRelation(syntax, at, 'parataxis')))
      return head;
    at = head;
  }
  return null;
}

function isTelling(syntax: ReportSyntax, i: number): boolean {
  const base = lemmaAt(syntax, i);
  return REPORTING.has(base) && (isVerb(syntax, i) || word(syntax, i) !== base);
}

/** The subject child of `at` that stands nearest before `v`; -1 for none. */
function subjectKid(syntax: ReportSyntax, at: number, v: number): number {
  let found = -1;
  for (let k = syntax.child[at] ?? -1; k >= 0 && k < v; k = syntax.sibling[k]!) {
    if (
      (isRelation(syntax, k, 'nsubj') || isRelation(syntax, k, 'expl')) &&
      syntax.timeOf[k]! < 0 &&
      (isNominal(syntax, k) || upos(syntax, k) === 'DET' || xpos(syntax, k) === 'EX')
    )
      found = found >= 0 && isLedList(syntax, found, k) ? found : k;
  }
  return found;
}

/** `a delegation led by A, B and adviser C`: the names of a list after a participle, which the parse takes apart. */
function isLedList(syntax: ReportSyntax, subject: number, name: number): boolean {
  if (word(syntax, name - 1) !== ',' && upos(syntax, name - 1) !== 'PROPN') return false;
  for (let k = subject + 1; k < name; k++) {
    if (word(syntax, k) === 'by' && xpos(syntax, k - 1) === 'VBN') return true;
    if (isFiniteVerb(syntax, k) && xpos(syntax, k) !== 'VBD') return false;
  }
  return false;
}

function antecedents(syntax: ReportSyntax, subject: number, verb: number): readonly number[] {
  const w = word(syntax, subject);
  if (w !== 'who' && w !== 'which' && w !== 'that') return conjuncts(syntax, subject);
  const head = isRelation(syntax, verb, 'acl') ? syntax.tokens[verb]!.head : null;
  if (head !== null && head < subject && isNominal(syntax, head)) return [head];
  // The antecedent stands right before the pronoun, over a comma.
  const { first } = sentenceAt(syntax, subject);
  for (let i = subject - 1; i >= first && i >= subject - 3; i--)
    if (isNominal(syntax, i)) return [phraseHead(syntax, i)];
  return w === 'who' ? [subject] : [];
}

/** The word that heads the noun phrase in which `i` stands last: over `of` phrases to the left. */
function phraseHead(syntax: ReportSyntax, i: number): number {
  let head = i;
  for (let hop = 0; hop < 3; hop++) {
    const up = syntax.tokens[head]?.head ?? null;
    // `the union's head, who`: over common nouns only, a name is its own.
    if (upos(syntax, head) === 'PROPN' && !isRelation(syntax, head, 'flat') && !isRelation(syntax, head, 'compound'))
      break;
    if (
      up === null ||
      up > i ||
      i - up > 12 ||
      !isNominal(syntax, up) ||
      !(
        isRelation(syntax, head, 'nmod') ||
        isRelation(syntax, head, 'flat') ||
        isRelation(syntax, head, 'appos') ||
        isRelation(syntax, head, 'compound')
      )
    )
      break;
    head = up;
  }
  return head;
}

/** Auxiliaries, whatever they were taken for. */
const AUXILIARIES: ReadonlySet<string> = new Set([
  'has',
  'have',
  'had',
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'do',
  'does',
  'did',
  "'s",
  "'ve",
  "'re",
  'will',
  'would',
  'must',
]);

/** The noun phrase that stands to the left as subject, by the words alone. */
export function leftwards(syntax: ReportSyntax, v: number): readonly number[] {
  const { first } = sentenceAt(syntax, v);
  for (let i = v - 1; i >= first && i >= v - 25; i--) {
    if (isOfGroup(syntax, i)) continue;
    if (word(syntax, i) === ',') {
      const open = openingComma(syntax, i, first);
      if (open < 0) return [];
      i = open;
      continue;
    }
    if (syntax.timeOf[i]! >= 0) continue;
    const found = headAt(syntax, i, v, first);
    if (typeof found !== 'number') return found;
    i = found;
  }
  return [];
}

/** A word of the verb group, or a mark of quotation: the subject stands before it. */
function isOfGroup(syntax: ReportSyntax, i: number): boolean {
  const tag = upos(syntax, i);
  if (tag === 'AUX' || tag === 'ADV' || AUXILIARIES.has(word(syntax, i))) return true;
  return (tag === 'PART' && xpos(syntax, i) !== 'POS') || isQuoteMark(syntax, i);
}

/** Prepositions whose phrase hangs on the noun before it: `the head of the port`. */
const HANGING: ReadonlySet<string> = new Set([
  'of',
  'in',
  'for',
  'from',
  'to',
  'at',
  'on',
  'with',
  'between',
  'over',
  'against',
]);

/** The heads of the subject whose last word is `i`; the word to go on from where its phrase hangs on one before. */
function headAt(syntax: ReportSyntax, i: number, v: number, first: number): readonly number[] | number {
  // A second predicate of one subject: `has met him and pledged to`.
  if (upos(syntax, i) === 'CCONJ') return beforeFinite(syntax, i, first);
  if (word(syntax, i) === 'both' || word(syntax, i) === 'neither') return [i];
  if (!isNominal(syntax, i)) return i + 1 === v - gap(syntax, i, v) && isNameLike(syntax, i) ? [i] : [];
  if (upos(syntax, i) === 'PRON') return SUBJECT_TAGS.has(xpos(syntax, i)) ? antecedents(syntax, i, v) : [i];
  const before = phraseOf(syntax, i).first - 1;
  if (before < first) return [i];
  if (upos(syntax, before) === 'ADP') return HANGING.has(word(syntax, before)) ? before : [];
  // `lawmakers facing a vote decided to`: over the participle to its noun.
  if (upos(syntax, before) === 'VERB' && xpos(syntax, before) === 'VBG' && before > first) return before;
  const joined = before - 1;
  if (joined < first || upos(syntax, before) !== 'CCONJ') return [i];
  if (!isNominal(syntax, joined) || upos(syntax, joined) === 'PRON') return [i];
  return upos(syntax, joined) === 'NOUN' && upos(syntax, i) === 'PROPN' ? [i] : [joined, i];
}

const SUBJECT_TAGS: ReadonlySet<string> = new Set(['PRP', 'WP', 'WDT']);

/** Words of the verb group between `i` and `v`. */
function gap(syntax: ReportSyntax, i: number, v: number): number {
  let count = 0;
  for (let k = i + 1; k < v; k++)
    if (upos(syntax, k) === 'AUX' || upos(syntax, k) === 'ADV' || upos(syntax, k) === 'PART') count++;
  return count;
}

/** A capital in the place of a subject is a name, whatever it was taken for. */
export function isNameLike(syntax: ReportSyntax, i: number): boolean {
  const token = syntax.tokens[i];
  if (token === undefined) return false;
  const unit = syntax.text.charCodeAt(token.start);
  return (
    0x41 <= unit &&
    unit <= 0x5a &&
    (upos(syntax, i) === 'ADJ' ||
      upos(syntax, i) === 'VERB' ||
      upos(syntax, i) === 'X' ||
      upos(syntax, i) === 'INTJ' ||
      upos(syntax, i) === 'ADV') &&
    syntax.tokens[i]!.end - syntax.tokens[i]!.start > 2
  );
}

/** The subject of the nearest finite verb to the left. */
export function beforeFinite(syntax: ReportSyntax, from: number, first: number): readonly number[] {
  for (let i = from - 1; i >= first && i >= from - 40; i--) {
    // `threatened by`: a participle taken for a past.
    if (!isFiniteVerb(syntax, i) || word(syntax, i + 1) === 'by') continue;
    const head = syntax.tokens[i]!.head;
    const own = subjectKid(syntax, upos(syntax, i) === 'AUX' && head !== null && head > i ? head : i, from);
    if (own >= 0 && own < i) return antecedents(syntax, own, i);
    const before = i - 1;
    if (before >= first && isNominal(syntax, before) && syntax.timeOf[before]! < 0)
      return antecedents(syntax, before, i);
  }
  return [];
}

function openingComma(syntax: ReportSyntax, close: number, first: number): number {
  for (let i = close - 1; i >= first && i >= close - 20; i--) if (word(syntax, i) === ',') return i;
  return -1;
}
