import type { Span } from '../../model/span.js';
import { type Clauses, isFinite, isNominal, isPronoun, isQuoteMark, isRelation, isUnder, isVerb, kid, lemma, type Range, REACH, sentenceAt, upos, word, xpos } from './clause.js';
import { AGREEMENTS, REPORTING, VERBS } from './en.js';

/** The span of a range of words. */
export function spanOf(g: Clauses, { first, last }: Range): Span {
  return { start: g.tokens[first]!.start, end: g.tokens[last - 1]!.end };
}

/** A range with the opening mark before it, where it holds the closing one: `"never accept" foreign pilots`. */
export function withOpeningMark(g: Clauses, range: Range): Range {
  const w = word(g, range.first - 1);
  if (w !== '“' && w !== '"' && w !== '«') return range;
  const close = w === '“' ? '”' : w === '«' ? '»' : '"';
  for (let i = range.first; i < range.last - 1; i++) if (word(g, i) === close) return { first: range.first - 1, last: range.last };
  return range;
}

/** The noun phrase around its head noun, without relative clauses and appositions: `the foreign ministers of both states`. */
export function phraseOf(g: Clauses, head: number): Range {
  if (isPronoun(g, head)) return { first: head, last: head + 1 };
  const sentence = sentenceAt(g, head);
  let first = head;
  while (first > sentence.first && head - first < 24 && belongsBefore(g, first - 1, head)) first--;
  while (first < head && (upos(g, first) === 'PUNCT' || xpos(g, first) === 'POS' || upos(g, first) === 'CCONJ')) first++;
  let last = head + 1;
  while (last < sentence.last && last - head < 24 && belongsAfter(g, last, head)) last++;
  while (last > head + 1 && (upos(g, last - 1) === 'ADP' || upos(g, last - 1) === 'DET' || upos(g, last - 1) === 'PUNCT' || xpos(g, last - 1) === 'POS')) last--;
  return { first, last };
}

function belongsBefore(g: Clauses, i: number, head: number): boolean {
  if (g.timeOf[i]! >= 0 && !isUnder(g, i, head)) return false;
  if (sameName(g, i, i + 1)) return true;
  const tag = upos(g, i);
  // `U.S.-bound ships`: what is written as one word is one.
  if (word(g, i - 1) === '-' && g.tokens[i - 1]!.end === g.tokens[i]!.start && i - 1 > sentenceAt(g, i).first) return true;
  if (word(g, i) === '-' || word(g, i + 1) === '-') return g.tokens[i]!.end === g.tokens[i + 1]!.start;
  if (tag === 'DET' || tag === 'ADJ' || tag === 'NUM' || tag === 'SYM') return true;
  // Two nouns side by side are one phrase, but not `of course Mr Reis`.
  if (tag === 'NOUN' || tag === 'PROPN') return tag === 'PROPN' ? upos(g, i + 1) !== 'NOUN' || isUnder(g, i, head) || i + 1 < head : isUnder(g, i, head) || (upos(g, i + 1) === 'NOUN' && upos(g, i - 1) !== 'ADP');
  const penn = xpos(g, i);
  if (penn === 'PRP$' || penn === 'POS') return true;
  if (tag === 'PUNCT') return (word(g, i) === '-' || isQuoteMark(g, i)) && isUnder(g, i, head) && isUnder(g, i - 1, head);
  if (tag === 'ADV') return isRelation(g, i, 'advmod') && isUnder(g, i, head) && !isVerb(g, g.tokens[i]!.head ?? i);
  if (tag === 'VERB') return isRelation(g, i, 'amod');
  // `Secretary of State Ana Reis`: the title hangs on the name.
  if (tag === 'ADP') return word(g, i) === 'of' && upos(g, i - 1) === 'PROPN' && isUnder(g, i - 1, head);
  return tag === 'CCONJ' && isRelation(g, i + 1, 'conj') && isUnder(g, i + 1, head) && upos(g, i - 1) === 'ADJ';
}

function belongsAfter(g: Clauses, i: number, head: number): boolean {
  if (g.timeOf[i]! >= 0) return false;
  if (sameName(g, i - 1, i)) return true;
  const tag = upos(g, i);
  if (tag === 'NOUN' || tag === 'PROPN' || tag === 'NUM') {
    const before = upos(g, i - 1);
    return before === 'ADP' || before === 'DET' || (before === 'ADJ' && i - 1 !== head) || xpos(g, i - 1) === 'PRP$' || isUnder(g, i, head);
  }
  if (tag === 'ADP') return word(g, i) === 'of' && isNominalAhead(g, i + 1);
  const before = word(g, i - 1);
  if (tag === 'DET' || tag === 'ADJ' || xpos(g, i) === 'PRP$') return before === 'of' || ((upos(g, i - 1) === 'DET' || upos(g, i - 1) === 'ADJ') && isNominalAhead(g, i));
  return false;
}

function isNominalAhead(g: Clauses, i: number): boolean {
  for (let k = i; k < i + 4; k++) {
    const tag = upos(g, k);
    if (tag === 'NOUN' || tag === 'PROPN') return true;
    if (tag !== 'DET' && tag !== 'ADJ' && tag !== 'NUM' && xpos(g, k) !== 'PRP$') return false;
  }
  return false;
}

function sameName(g: Clauses, a: number, b: number): boolean {
  return g.nameOf[a]! >= 0 && g.nameOf[a] === g.nameOf[b];
}

/** Heads of a coordination: `Oran and Vesk` gives both. */
export function conjuncts(g: Clauses, head: number): number[] {
  const heads = [head];
  // A name before `and` that was taken for something else.
  const { first } = phraseOf(g, head);
  if (word(g, first - 1) === 'and' && isNameLike(g, first - 2) && g.nameOf[first - 2]! < 0) heads.unshift(first - 2);
  for (let k = g.firstKid[head] ?? -1; k >= 0; k = g.nextKid[k]!) if (isRelation(g, k, 'conj') && isNominal(g, k) && k - head < 24) heads.push(k);
  return heads;
}

/**
 * Heads of the noun phrases that are the understood subject of the predicate at `v`: its own, the antecedent of a relative
 * pronoun, or that of the clause which controls it. Where the parse gives none, the nearest noun phrase to the left that is
 * no object of a preposition. Empty when there is none.
 */
export function subjectsOf(g: Clauses, v: number): readonly number[] {
  // `and Vesk pledged to`: a second clause with a subject of its own.
  if ((isFinite(g, v) || word(g, v).endsWith('ed')) && (isNominal(g, v - 1) || isNameLike(g, v - 1)) && xpos(g, v - 1) !== 'PRP') {
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
      if (isFinite(g, at) && xpos(g, at) !== 'VBD') break;
      return xpos(g, at) === 'VBG' && isNominal(g, head) ? conjuncts(g, head) : [];
    } else if (!isRelation(g, at, 'conj') && !isRelation(g, at, 'advcl') && !isRelation(g, at, 'aux') && !isRelation(g, at, 'cop')) break;
    // A finite adverbial clause has a subject of its own, so a missing one is not the main clause's.
    else if (isRelation(g, at, 'advcl') && (isFinite(g, at) || kid(g, at, 'aux') >= 0) && at === v) break;
    at = head;
  }
  return leftwards(g, isVerb(g, at) && at < v ? at : v);
}

/** `free the crew`, `facing a tough vote`, `of the union`: an object of what stands right before it, whatever the parse says. */
function isObject(g: Clauses, head: number): boolean {
  if (upos(g, head) === 'PRON') return false;
  const { first } = phraseOf(g, head);
  if (first <= sentenceAt(g, head).first) return false;
  const w = word(g, first - 1);
  return w === 'to' || w === 'of' || w === 'in' || w === 'from' || (xpos(g, first - 1) === 'VBG' && upos(g, first - 1) === 'VERB');
}

/**
 * The subjects, with an `it` that takes up the one who speaks: `the council said it will`, `the firm promised that it would`.
 * The verb of telling stands right before the clause.
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
    if ((isRelation(g, k, 'nsubj') || isRelation(g, k, 'expl')) && g.timeOf[k]! < 0 && (isNominal(g, k) || upos(g, k) === 'DET' || xpos(g, k) === 'EX')) found = k;
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
    if (up === null || up > i || i - up > 12 || !isNominal(g, up) || !(isRelation(g, head, 'nmod') || isRelation(g, head, 'flat') || isRelation(g, head, 'appos') || isRelation(g, head, 'compound'))) break;
    head = up;
  }
  return head;
}

/** The noun phrase that stands to the left as subject, by the words alone. */
export function leftwards(g: Clauses, v: number): readonly number[] {
  const { first } = sentenceAt(g, v);
  for (let i = v - 1; i >= first && i >= v - 25; i--) {
    const tag = upos(g, i);
    if (tag === 'AUX' || tag === 'ADV' || (tag === 'PART' && xpos(g, i) !== 'POS') || isQuoteMark(g, i)) continue;
    if (word(g, i) === ',') {
      const open = openingComma(g, i, first);
      if (open < 0) return [];
      i = open;
      continue;
    }
    if (g.timeOf[i]! >= 0) continue;
    // A second predicate of one subject: `has met him and pledged to`.
    if (upos(g, i) === 'CCONJ') return beforeFinite(g, i, first);
    if (!isNominal(g, i)) return i + 1 === v - gap(g, i, v) && isNameLike(g, i) ? [i] : [];
    if (upos(g, i) === 'PRON') return xpos(g, i) === 'PRP' || xpos(g, i) === 'WP' || xpos(g, i) === 'WDT' ? antecedents(g, i, v) : [i];
    const { first: from } = phraseOf(g, i);
    const before = from - 1;
    if (before >= first && upos(g, before) === 'ADP') {
      if (word(g, before) === 'of' || word(g, before) === 'in' || word(g, before) === 'for' || word(g, before) === 'from' || word(g, before) === 'to' || word(g, before) === 'at' || word(g, before) === 'on' || word(g, before) === 'with' || word(g, before) === 'between' || word(g, before) === 'over' || word(g, before) === 'against') {
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
    if (before - 1 >= first && upos(g, before) === 'CCONJ' && isNominal(g, before - 1) && upos(g, before - 1) !== 'PRON') return [before - 1, i];
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
function isNameLike(g: Clauses, i: number): boolean {
  const token = g.tokens[i];
  if (token === undefined) return false;
  const unit = g.text.charCodeAt(token.start);
  return 0x41 <= unit && unit <= 0x5a && (upos(g, i) === 'ADJ' || upos(g, i) === 'VERB' || upos(g, i) === 'X' || upos(g, i) === 'INTJ' || upos(g, i) === 'ADV') && g.tokens[i]!.end - g.tokens[i]!.start > 2;
}

function beforeFinite(g: Clauses, from: number, first: number): readonly number[] {
  for (let i = from - 1; i >= first && i >= from - 40; i--) {
    if (!isFinite(g, i)) continue;
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

/** Finite past doubt: a main verb in the plural present looks like an infinitive, and is not trusted. */
function closesClause(g: Clauses, i: number): boolean {
  return isFinite(g, i) && (xpos(g, i) !== 'VBP' || upos(g, i) === 'AUX');
}

/** `to close the mine was`: an auxiliary in the present or past after an infinitive is of the clause around it, if it has no subject inside. */
function isOuter(g: Clauses, v: number, i: number): boolean {
  if (xpos(g, v) !== 'VB' || upos(g, i) !== 'AUX' || xpos(g, i) === 'MD') return false;
  for (let k = v + 1; k < i; k++) if (upos(g, k) === 'SCONJ') return false;
  return upos(g, i - 1) === 'NOUN' && g.nameOf[i - 1]! < 0;
}

/** Words that end a clause when they open the next. */
const CLAUSE_OPENERS: ReadonlySet<string> = new Set(['but', 'while', 'although', 'though', 'whereas', 'because', 'since', 'yet', 'otherwise']);
const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'we', 'i']);

/**
 * Where the clause of the verb or noun at `v` ends, from `v` on: at a full stop, a closing quotation mark that was opened before it,
 * a word that opens another clause, a verb of another clause, or a comma after which nothing of the clause follows.
 * Gives the index after its last word.
 */
export function clauseEnd(g: Clauses, v: number, stops: ReadonlySet<number> = NO_STOPS): number {
  const { last } = sentenceAt(g, v);
  const limit = Math.min(last, v + REACH);
  let quotes = 0;
  let relative = false;
  let i = v + 1;
  for (; i < limit; i++) {
    if (stops.has(i)) break;
    const w = word(g, i);
    if (w === '“' || w === '«' || w === '``') quotes++;
    else if (w === '”' || w === '»' || w === "''") {
      if (quotes === 0 && !runsOn(g, i + 1)) break;
      if (quotes > 0) quotes--;
    } else if (w === '"') {
      if (quotes === 0 && closesQuote(g, i)) {
        if (runsOn(g, i + 1)) continue;
        break;
      }
      quotes = 1 - quotes;
    } else if (w === ';' || w === ':' || w === '–' || w === '—' || w === '--' || w === '…' || w === '.' || w === '!' || w === '?' || w === '(' || w === '/') break;
    else if (w === ',') {
      if (!continues(g, v, i, limit)) break;
    } else if (CLAUSE_OPENERS.has(w) && (upos(g, i) === 'SCONJ' || upos(g, i) === 'CCONJ' || upos(g, i) === 'ADV' || upos(g, i) === 'ADP')) {
      if (g.timeOf[i + 1]! < 0 || w !== 'since') break;
    } else if (w === 'as' && word(g, i + 1) === 'part' && word(g, i + 2) === 'of' && i > v + 1 && agreementAhead(g, i + 3)) break;
    else if (w === 'as' && upos(g, i) === 'SCONJ' && isRelation(g, i, 'mark') && i > v + 1) break;
    else if ((w === 'and' || w === 'or') && opensClause(g, v, i, limit)) break;
    else if (w === 'that' || w === 'which' || w === 'who' || w === 'whose' || w === 'whom' || w === 'whether' || w === 'what' || w === 'how' || w === 'where' || w === 'when' || w === 'why') relative = true;
    else if (closesClause(g, i) && !relative && (i > v + 1 || upos(g, i) === 'AUX' || (word(g, v - 1) === 'to' && xpos(g, i) === 'VBD')) && (!isUnder(g, i, v) || isOuter(g, v, i))) {
      i = beforeSubject(g, v, i);
      break;
    }
  }
  while (i > v + 1 && isLoose(g, i - 1)) i--;
  return i;
}

const NO_STOPS: ReadonlySet<number> = new Set();

/** `as part of a June deal`: where the act stands in, no part of it. */
function agreementAhead(g: Clauses, i: number): boolean {
  for (let k = i; k < i + 5; k++) if (AGREEMENTS.has(lemma(g, k))) return true;
  return false;
}

/** Marks and connectives that do not end a clause well. */
function isLoose(g: Clauses, i: number): boolean {
  const w = word(g, i);
  return w === ',' || w === 'and' || w === 'or' || w === '“' || w === '«' || (upos(g, i) === 'PUNCT' && w !== '”' && w !== '"' && w !== ')' && w !== '»' && w !== '%');
}

/** After a closing mark, an object or a phrase of place goes on with the clause: `would "never accept" foreign pilots`. */
function runsOn(g: Clauses, i: number): boolean {
  if (upos(g, i - 2) === 'PUNCT') return false;
  const tag = upos(g, i);
  return tag === 'DET' || tag === 'ADJ' || tag === 'ADP' || tag === 'NUM' || (tag === 'NOUN' && xpos(g, i) === 'NNS') || xpos(g, i) === 'PRP$';
}

/** A straight mark closes when no space stands before it. */
function closesQuote(g: Clauses, i: number): boolean {
  return i > 0 && g.tokens[i - 1]!.end === g.tokens[i]!.start;
}

/** True where the words after a comma still belong to the clause: a list goes on, or an insertion between two commas ends. */
function continues(g: Clauses, v: number, comma: number, limit: number): boolean {
  const next = comma + 1;
  if (next >= limit || !isUnder(g, next, v)) return false;
  const w = word(g, next);
  if (SUBJECT_PRONOUNS.has(w) || w === 'which' || w === 'who' || w === 'where' || w === 'when' || w === 'but' || w === 'so' || w === 'adding' || w === 'saying') return false;
  // What hangs across the comma on the clause: a further member of a list does, a clause or an apposition does not.
  for (let i = next; i < limit && i < next + 16; i++) {
    const head = g.tokens[i]!.head;
    if (head === null || head > comma || head < v) continue;
    if (isRelation(g, i, 'punct') || isRelation(g, i, 'cc')) continue;
    if (!isRelation(g, i, 'conj')) return false;
    return !isFinite(g, i) && kid(g, i, 'nsubj') < 0;
  }
  return false;
}

/** True where `and` at `i` opens a clause of its own: a subject and verb, or a finite verb that is not under `v`. */
function opensClause(g: Clauses, v: number, i: number, limit: number): boolean {
  if (SUBJECT_PRONOUNS.has(word(g, i + 1))) return true;
  for (let k = i + 1; k < limit && k < i + 12; k++) {
    if (word(g, k) === ',' || upos(g, k) === 'CCONJ') return false;
    if (word(g, k) === 'that' || word(g, k) === 'which' || word(g, k) === 'who') return false;
    if (isFinite(g, k) || (VERBS.has(lemma(g, k)) && word(g, k).endsWith('ed') && isNameLike(g, k - 1))) return !isFinite(g, v) || k > i + 1;
    if (isVerb(g, k) && xpos(g, k) !== 'VBN') return false;
  }
  return false;
}

/** The words before a foreign finite verb, less its subject. */
function beforeSubject(g: Clauses, v: number, finite: number): number {
  const verb = isRelation(g, finite, 'aux') || isRelation(g, finite, 'cop') ? g.tokens[finite]!.head ?? finite : finite;
  const subject = kid(g, verb, 'nsubj');
  if (subject < 0 || subject <= v || finite <= subject) return finite;
  const { first } = phraseOf(g, subject);
  return first > v + 1 ? first : finite;
}
