import {
  type Clauses,
  isFinite,
  isNominal,
  isQuoteMark,
  isRelation,
  isVerb,
  kid,
  lemma,
  sentenceAt,
  upos,
  word,
  xpos,
} from './clause.js';
import { REPORTING } from './en.js';
import { phraseOf } from './phrase.js';

/** Heads of a coordination: `Oran and Vesk` gives both. */
export function conjuncts(g: Clauses, head: number): number[] {
  const heads = [head];
  // A name before `and` that was taken for something else.
  const { first } = phraseOf(g, head);
  if (word(g, first - 1) === 'and' && isNameLike(g, first - 2) && g.nameOf[first - 2]! < 0) heads.unshift(first - 2);
  for (let k = g.firstKid[head] ?? -1; k >= 0; k = g.nextKid[k]!)
    if (isRelation(g, k, 'conj') && isNominal(g, k) && k - head < 24) heads.push(k);
  return heads;
}

/**
 * Heads of the noun phrases that are the understood subject of the predicate at `v`: its own, the antecedent of a
 * relative pronoun, or that of the clause which controls it. Where the parse gives none, the nearest noun phrase to the
 * left that is no object of a preposition. Empty when there is none.
 */
export function subjectsOf(g: Clauses, v: number): readonly number[] {
  // `and Vesk pledged to`: a second clause with a subject of its own.
  if (
    (isFinite(g, v) || word(g, v).endsWith('ed')) &&
    (isNominal(g, v - 1) || isNameLike(g, v - 1)) &&
    xpos(g, v - 1) !== 'PRP'
  ) {
    const before = word(g, phraseOf(g, v - 1).first - 1);
    if ((before === 'and' || before === 'but') && isRelation(g, v, 'conj')) return [v - 1];
  }
  let at = v;
  // `Pledging to cut waste, the mayor ...`: the subject comes after.
  if (xpos(g, v) === 'VBG' && (v === sentenceAt(g, v).first || isQuoteMark(g, v - 1))) {
    const main = g.tokens[v]!.head;
    const later = main === null ? -1 : subjectKid(g, main, main);
    if (later > v) return conjuncts(g, later);
  }
  // A verb taken for a noun hangs anywhere: only the words to the left tell.
  if (!isVerb(g, v) && upos(g, v) === 'NOUN' && kid(g, v, 'nsubj', 'cop') < 0) return leftwards(g, v);
  for (let hop = 0; hop < 8; hop++) {
    const own = subjectKid(g, at, v);
    if (own >= 0) {
      const nearer = isObject(g, own) ? leftwards(g, v) : [];
      return nearer.length > 0 ? nearer : antecedents(g, own, at);
    }
    const head = g.tokens[at]?.head ?? null;
    if (head === null) break;
    if (isRelation(g, at, 'xcomp')) {
      const object = kid(g, head, 'obj', 'iobj');
      if (object > head && object < at && lemma(g, head) !== 'promise') return conjuncts(g, object);
    } else if (isRelation(g, at, 'acl')) {
      // After a comma stands the verb of the sentence, not a participle of the noun before.
      if ((isFinite(g, at) && xpos(g, at) !== 'VBD') || word(g, at - 1) === ',') break;
      // The verb of a short sentence, taken for a participle of its subject.
      const main = g.tokens[head]?.head === null && word(g, at + 1) !== 'by' && xpos(g, at) !== 'VB';
      return (xpos(g, at) === 'VBG' || main) && isNominal(g, head) ? conjuncts(g, head) : [];
    } else if (
      !isRelation(g, at, 'conj') &&
      !isRelation(g, at, 'advcl') &&
      !isRelation(g, at, 'aux') &&
      !isRelation(g, at, 'cop')
    )
      break;
    // A finite adverbial clause has a subject of its own, so a missing one is not the main clause's.
    else if (isRelation(g, at, 'advcl') && (isFinite(g, at) || kid(g, at, 'aux') >= 0) && at === v) break;
    at = head;
  }
  return leftwards(g, isVerb(g, at) && at < v ? at : v);
}

/**
 * `free the crew`, `facing a tough vote`, `of the union`: an object of what stands right before it, whatever the parse
 * says.
 */
function isObject(g: Clauses, head: number): boolean {
  if (upos(g, head) === 'PRON') return false;
  const { first } = phraseOf(g, head);
  if (first <= sentenceAt(g, head).first) return false;
  const w = word(g, first - 1);
  return (
    w === 'to' ||
    w === 'of' ||
    w === 'in' ||
    w === 'from' ||
    ((xpos(g, first - 1) === 'VBG' || xpos(g, first - 1) === 'VB') && upos(g, first - 1) === 'VERB')
  );
}

/**
 * The subjects, with an `it` that takes up the one who speaks: `the council said it will`, `the firm promised that it
 * would`. The verb of telling stands right before the clause.
 */
export function speakersFor(g: Clauses, heads: readonly number[]): readonly number[] {
  const only = heads[0];
  if (heads.length !== 1 || only === undefined || word(g, only) !== 'it') return heads;
  const { first } = sentenceAt(g, only);
  for (let i = only - 1; i >= first && i >= only - 4; i--) {
    if (REPORTING.has(lemma(g, i)) && (isVerb(g, i) || word(g, i) !== lemma(g, i))) {
      const speakers = subjectsOf(g, i).filter((head) => head < i);
      return speakers.length > 0 ? speakers : heads;
    }
    if (word(g, i) !== 'that' && upos(g, i) !== 'ADV' && !isQuoteMark(g, i) && g.timeOf[i]! < 0) return heads;
  }
  return heads;
}

/** The subject child of `at` that stands nearest before `v`; -1 for none. */
function subjectKid(g: Clauses, at: number, v: number): number {
  let found = -1;
  for (let k = g.firstKid[at] ?? -1; k >= 0 && k < v; k = g.nextKid[k]!) {
    if (
      (isRelation(g, k, 'nsubj') || isRelation(g, k, 'expl')) &&
      g.timeOf[k]! < 0 &&
      (isNominal(g, k) || upos(g, k) === 'DET' || xpos(g, k) === 'EX')
    )
      found = k;
  }
  return found;
}

function antecedents(g: Clauses, subject: number, verb: number): readonly number[] {
  const w = word(g, subject);
  if (w !== 'who' && w !== 'which' && w !== 'that') return conjuncts(g, subject);
  const head = isRelation(g, verb, 'acl') ? g.tokens[verb]!.head : null;
  if (head !== null && head < subject && isNominal(g, head)) return [head];
  // The antecedent stands right before the pronoun, over a comma.
  const { first } = sentenceAt(g, subject);
  for (let i = subject - 1; i >= first && i >= subject - 3; i--) if (isNominal(g, i)) return [phraseHead(g, i)];
  return w === 'who' ? [subject] : [];
}

/** The word that heads the noun phrase in which `i` stands last: over `of` phrases to the left. */
function phraseHead(g: Clauses, i: number): number {
  let head = i;
  for (let hop = 0; hop < 3; hop++) {
    const up = g.tokens[head]?.head ?? null;
    // `the union's head, who`: over common nouns only, a name is its own.
    if (upos(g, head) === 'PROPN' && !isRelation(g, head, 'flat') && !isRelation(g, head, 'compound')) break;
    if (
      up === null ||
      up > i ||
      i - up > 12 ||
      !isNominal(g, up) ||
      !(
        isRelation(g, head, 'nmod') ||
        isRelation(g, head, 'flat') ||
        isRelation(g, head, 'appos') ||
        isRelation(g, head, 'compound')
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
export function leftwards(g: Clauses, v: number): readonly number[] {
  const { first } = sentenceAt(g, v);
  for (let i = v - 1; i >= first && i >= v - 25; i--) {
    const tag = upos(g, i);
    if (
      tag === 'AUX' ||
      AUXILIARIES.has(word(g, i)) ||
      tag === 'ADV' ||
      (tag === 'PART' && xpos(g, i) !== 'POS') ||
      isQuoteMark(g, i)
    )
      continue;
    if (word(g, i) === ',') {
      const open = openingComma(g, i, first);
      if (open < 0) return [];
      i = open;
      continue;
    }
    if (g.timeOf[i]! >= 0) continue;
    // A second predicate of one subject: `has met him and pledged to`.
    if (upos(g, i) === 'CCONJ') return beforeFinite(g, i, first);
    if (word(g, i) === 'both' || word(g, i) === 'neither') return [i];
    if (!isNominal(g, i)) return i + 1 === v - gap(g, i, v) && isNameLike(g, i) ? [i] : [];
    if (upos(g, i) === 'PRON')
      return xpos(g, i) === 'PRP' || xpos(g, i) === 'WP' || xpos(g, i) === 'WDT' ? antecedents(g, i, v) : [i];
    const { first: from } = phraseOf(g, i);
    const before = from - 1;
    if (before >= first && upos(g, before) === 'ADP') {
      if (
        word(g, before) === 'of' ||
        word(g, before) === 'in' ||
        word(g, before) === 'for' ||
        word(g, before) === 'from' ||
        word(g, before) === 'to' ||
        word(g, before) === 'at' ||
        word(g, before) === 'on' ||
        word(g, before) === 'with' ||
        word(g, before) === 'between' ||
        word(g, before) === 'over' ||
        word(g, before) === 'against'
      ) {
        i = before;
        continue;
      }
      return [];
    }
    // `lawmakers facing a vote decided to`: over the participle to its noun.
    if (before >= first && upos(g, before) === 'VERB' && xpos(g, before) === 'VBG' && before > first) {
      i = before;
      continue;
    }
    if (
      before - 1 >= first &&
      upos(g, before) === 'CCONJ' &&
      isNominal(g, before - 1) &&
      upos(g, before - 1) !== 'PRON'
    )
      return upos(g, before - 1) === 'NOUN' && upos(g, i) === 'PROPN' ? [i] : [before - 1, i];
    return [i];
  }
  return [];
}

/** Words of the verb group between `i` and `v`. */
function gap(g: Clauses, i: number, v: number): number {
  let count = 0;
  for (let k = i + 1; k < v; k++) if (upos(g, k) === 'AUX' || upos(g, k) === 'ADV' || upos(g, k) === 'PART') count++;
  return count;
}

/** A capital in the place of a subject is a name, whatever it was taken for. */
export function isNameLike(g: Clauses, i: number): boolean {
  const token = g.tokens[i];
  if (token === undefined) return false;
  const unit = g.text.charCodeAt(token.start);
  return (
    0x41 <= unit &&
    unit <= 0x5a &&
    (upos(g, i) === 'ADJ' ||
      upos(g, i) === 'VERB' ||
      upos(g, i) === 'X' ||
      upos(g, i) === 'INTJ' ||
      upos(g, i) === 'ADV') &&
    g.tokens[i]!.end - g.tokens[i]!.start > 2
  );
}

/** The subject of the nearest finite verb to the left. */
export function beforeFinite(g: Clauses, from: number, first: number): readonly number[] {
  for (let i = from - 1; i >= first && i >= from - 40; i--) {
    // `threatened by`: a participle taken for a past.
    if (!isFinite(g, i) || word(g, i + 1) === 'by') continue;
    const head = g.tokens[i]!.head;
    const own = subjectKid(g, upos(g, i) === 'AUX' && head !== null && head > i ? head : i, from);
    if (own >= 0 && own < i) return antecedents(g, own, i);
    const before = i - 1;
    if (before >= first && isNominal(g, before) && g.timeOf[before]! < 0) return antecedents(g, before, i);
  }
  return [];
}

function openingComma(g: Clauses, close: number, first: number): number {
  for (let i = close - 1; i >= first && i >= close - 20; i--) if (word(g, i) === ',') return i;
  return -1;
}
