import { EN } from './en.js';
import { closedAt } from './next-noun.js';
import { numeral } from './numeral.js';
import { isPlural, singular } from './plural.js';
import type { Words } from './words.js';

/** The noun phrase that names what is counted. */
export interface Counted {
  /** Its words with the head in the singular: "heart transplant". */
  readonly unit: string;
  /** Words `[from, to)`, without articles. */
  readonly from: number;
  readonly to: number;
}

/** Words of the longest noun phrase. */
const LONGEST = 9;
const NOUN = /^(?:NN|FW)/;
const MODIFIER = /^(?:JJ|JJR|JJS|RBS|VBN|VBG|AFX|HYPH|POS)$/;

/**
 * The noun phrase counted by the number in words `[from, to)` (`at` is the word after it and any hedge): from the
 * parse, tags and the plural's form where the report has syntax, else from the closed classes. Null where none follows.
 * `many` is true for any number but one.
 */
export function readCounted(w: Words, at: number, numberAt: number, many: boolean): Counted | null {
  let from = at;
  if (w.isTie(from)) {
    // "eight-seat boats": the number is of seats.
    const noun = w.lower(from + 1);
    if (w.isWord(from + 1) && !isPlural(noun) && !closedAt(w, from + 1)) return counted(w, from + 1, from + 2);
    from++;
  }
  const of = w.lower(from) === 'of';
  if (of) from = afterDeterminers(w, from + 1);
  if (w.length <= from || (w.opens[from] && from > 0)) return null;
  if (w.isNumber(from)) {
    // "50 787s": things that are named by a number; "six million 300ml jars": a figure of its own.
    const named = /^s$/i.test(w.raw(from + 1)) && w.glued(from + 1);
    if (named) return { unit: w.raw(from), from, to: from + 2 };
    if (!of && w.glued(from + 1) && w.isWord(from + 1)) from += 2;
  }
  if (w.syntax.tokens.length === 0) return untagged(w, from, many);
  const after = afterMeasure(w, from);
  const head = headOf(w, after, many, of) ?? (of ? null : parsedHead(w, after, numberAt));
  return head === null ? null : counted(w, head.from === after ? from : head.from, head.at + 1);
}

/** Past "the", "its last", "all of": what may stand between "of" and the noun counted. */
function afterDeterminers(w: Words, at: number): number {
  let from = at;
  while (EN.determiners.has(w.lower(from)) && !w.opens[from]) from++;
  // "one of Morva's ports": the owner before the noun is no part of it.
  for (let k = from; k < from + 4 && w.isWord(k); k++) if (/^['’]s$/.test(w.lower(k))) return k + 1;
  return from;
}

/** "two 350-megawatt turbines", "13 one-hour episodes": past the measure, which is a figure of its own. */
function afterMeasure(w: Words, at: number): number {
  if (!(w.isNumber(at) || numeral(w.lower(at)) !== undefined) || !w.isTie(at + 1) || !w.isWord(at + 2)) return at;
  // "five three-pointers" are counted themselves.
  if (isPlural(w.lower(at + 2))) return at;
  let k = at + 3;
  while (w.isTie(k) && w.isWord(k + 1)) k += 2;
  return k;
}

interface Head {
  readonly from: number;
  readonly at: number;
}

/** The head that the parser gives the number, where only words of a noun phrase stand between. */
function parsedHead(w: Words, from: number, numberAt: number): Head | null {
  const { syntax } = w;
  const token = w.token(numberAt);
  if (syntax.relation(token) !== 'nummod') return null;
  const head = syntax.head(token);
  for (let k = from; k < w.length && k < from + LONGEST; k++) {
    if (w.token(k) === head && !w.continues(k + 1)) return isState(w, k) ? { from, at: k } : null;
    if ((w.kinds[k] === 'sign' && !w.isTie(k) && !w.continues(k)) || closedAt(w, k)) return null;
  }
  return null;
}

/** "12 wounded", "6,301 dead": a state that people are counted by. */
function isState(w: Words, at: number): boolean {
  return EN.states.has(w.lower(at));
}

/**
 * The head noun of the phrase from word `from`: its first plural with the plurals it modifies, as a number above one
 * counts a plural; else the last noun before the phrase ends.
 */
function headOf(w: Words, from: number, many: boolean, of: boolean): Head | null {
  let last = -1;
  for (let k = from; k < w.length && k < from + LONGEST; k++) {
    if ((k > from && w.opens[k]) || ends(w, k, from, many)) break;
    if (skips(w, k) || (k === from && EN.beforeCounted.has(w.lower(k)))) continue;
    if (w.isNumber(k)) continue;
    // "for one hospital patients pay": one counts no plural.
    if (!many && !of && last >= 0 && isPluralNoun(w, k)) break;
    if (w.lower(k) === 'and') last = -1;
    if (isPluralNoun(w, k)) return { from, at: throughPlurals(w, k, many || of) };
    if (isNoun(w, k)) last = lastOfToken(w, k);
    else if (last >= 0 && !leadsToPlural(w, k, many)) break;
  }
  if (last >= 0) return startsClause(w, last, many, of) ? null : { from, at: last };
  return isState(w, from) || loneAdjective(w, from) ? { from, at: from } : null;
}

/** True for a word that cannot stand in the noun phrase of a count. */
function ends(w: Words, at: number, from: number, many: boolean): boolean {
  if (w.continues(at) || w.isTie(at) || w.isSign(at, '"“”‘’\'')) return false;
  const lower = w.lower(at);
  if (w.kinds[at] === 'sign' || w.token(at) < 0) return true;
  if (EN.months.has(lower) || EN.weekdays.has(lower) || isPeriod(w, at)) return true;
  if (lower === 'and') return at === from || !joinsModifiers(w, at);
  if (closedAt(w, at)) return !(at === from && EN.beforeCounted.has(lower));
  const tag = w.tag(at);
  if (tag === 'CD') return endsAtNumber(w, at, from, many);
  if (NOUN.test(tag) || MODIFIER.test(tag)) return false;
  const next = w.tag(at + 1);
  if (/^RB/.test(tag)) return !(at === from || MODIFIER.test(next));
  if (tag === 'VBZ') return !(many && isPlural(lower) && (at > from || w.syntax.relation(w.token(at)) !== 'root'));
  // "30 trapped miners" with the participle taken for a verb.
  return !(tag === 'VBD' && at === from && NOUN.test(next));
}

/** A number ends the phrase, but for one within a name ("60 Corvo 320 jets") and "five three-pointers". */
function endsAtNumber(w: Words, at: number, from: number, many: boolean): boolean {
  if (at === from) return !(many && w.isTie(at + 1) && !w.isNumber(at));
  return !many || !w.isNumber(at) || !leadsToPlural(w, at + 1, many);
}

/** "last year", "this month": a time beside the figure and nothing it counts. */
function isPeriod(w: Words, at: number): boolean {
  return EN.beforePeriod.has(w.lower(at)) && EN.periods.has(w.lower(at + 1));
}

/** Ties, quotation marks and the rest of a token are passed over: "U.N. troops", "ex-soldiers", "so-called". */
function skips(w: Words, at: number): boolean {
  return w.kinds[at] === 'sign' && (w.continues(at) || w.isTie(at) || w.isSign(at, '"“”‘’\''));
}

function isNoun(w: Words, at: number): boolean {
  // A noun tied to what follows only modifies it: "gas-fired boilers".
  if (w.isTie(at + 1) && !w.continues(at + 1)) return false;
  return NOUN.test(w.tag(at)) || (w.tag(at) === 'VBZ' && isPlural(w.lower(at)));
}

function isPluralNoun(w: Words, at: number): boolean {
  const last = lastOfToken(w, at);
  if (w.isTie(last + 1)) return false;
  const tag = w.tag(at);
  if (tag === 'NNS') return true;
  const word = w.lower(last);
  // "five new 737 aircraft": some nouns have one form for one and many.
  if (tag === 'NN' && EN.collective.has(word)) return !NOUN.test(w.tag(last + 1));
  return (tag === 'NN' || tag === 'VBZ' || tag === 'NNPS') && isPlural(word) && !w.isUpper(last);
}

/** "two police officers", "340 women prisoners": a plural that names the kind of the plural behind it. */
function throughPlurals(w: Words, at: number, many: boolean): number {
  let head = lastOfToken(w, at);
  while (many && head + 1 < w.length && !w.opens[head + 1] && w.tag(head + 1) === 'NNS' && names(w, head)) {
    // "150 seats burns 20 percent": an object follows, and the second plural is a verb.
    if (/^(CD|DT|PRP\$|JJR)/.test(w.tag(head + 2))) break;
    head = lastOfToken(w, head + 1);
  }
  return head;
}

function names(w: Words, at: number): boolean {
  const token = w.token(at);
  return w.syntax.head(token) === token + 1 || EN.kindPlurals.has(w.lower(at));
}

/** True when nothing but modifiers and nouns stands between word `at` and a plural, which the number then counts. */
function leadsToPlural(w: Words, at: number, many: boolean): boolean {
  if (!many) return w.isCapital(at) && w.isCapital(at - 1);
  for (let k = at; k < at + 5 && k < w.length && !w.opens[k]; k++) {
    if (skips(w, k)) continue;
    if (isPluralNoun(w, k)) return true;
    if (!w.isWord(k) || closedAt(w, k)) return false;
    if (!NOUN.test(w.tag(k)) && !MODIFIER.test(w.tag(k))) return false;
  }
  return false;
}

/** True when "and" at `at` joins two modifiers of one plural: "Slovak and Czech lorries", not "20 men and women". */
function joinsModifiers(w: Words, at: number): boolean {
  if (!/^(JJ|NNP|NN|VBN)$/.test(w.tag(at - 1)) || isPlural(w.lower(at - 1))) return false;
  for (let k = at + 1; k < w.length && k < at + 4; k++) {
    if (w.tag(k) === 'NNS') return k > at + 1;
    if (!/^(JJ|NNP|NN|VBN)$/.test(w.tag(k))) return false;
  }
  return false;
}

/** "the 300 Morva's lawyers returned": an owner begins a clause of its own. */
function startsClause(w: Words, head: number, many: boolean, of: boolean): boolean {
  return many && !of && /^['’]s$/.test(w.lower(head + 1)) && !isPlural(w.lower(head));
}

/** "one objective:" with the noun taken for an adjective. */
function loneAdjective(w: Words, at: number): boolean {
  return w.tag(at) === 'JJ' && (at + 1 >= w.length || w.opens[at + 1] === true || w.isSign(at + 1, '.,:;)'));
}

function lastOfToken(w: Words, at: number): number {
  let last = at;
  while (w.continues(last + 1)) last++;
  return last;
}

function untagged(w: Words, from: number, many: boolean): Counted | null {
  let head = -1;
  for (let k = from; k < w.length && k < from + LONGEST - 2; k++) {
    if (k > from && w.opens[k]) break;
    if (w.isTie(k) || (w.isSign(k, '"“”‘’\'') && k === from)) continue;
    if (!w.isWord(k) || isUncounted(w.lower(k))) break;
    head = k;
    if (isPlural(w.lower(k))) break;
  }
  if (head < 0) return null;
  const sure = !many || isPlural(w.lower(head)) || Object.hasOwn(EN.plurals, w.lower(head));
  // No plural among the words: the first word alone is the safest reading.
  return counted(w, from, sure ? head + 1 : from + 1);
}

function isUncounted(word: string): boolean {
  return (
    EN.closed.has(word) ||
    EN.notCounted.has(word) ||
    EN.months.has(word) ||
    EN.weekdays.has(word) ||
    /^['’]/.test(word) ||
    (word.endsWith('ly') && !word.endsWith('family'))
  );
}

function counted(w: Words, from: number, to: number): Counted {
  let unit = '';
  for (let k = from; k < to; k++) {
    if (w.isSign(k, '"“”‘’\'') && !w.continues(k)) continue;
    if (unit === '' && k < to - 1 && EN.beforeUnit.has(w.lower(k))) continue;
    const raw = k === to - 1 ? singular(w.raw(k)) : w.raw(k);
    unit += (unit === '' || w.glued(k) ? '' : ' ') + raw;
  }
  return { unit, from, to };
}
