import type { Candidate } from './candidate.js';
import { EN } from './en.js';
import { countsNext, singularNext } from './next-noun.js';
import { isPlural, singular } from './plural.js';
import type { Words } from './words.js';

/** Reasons that a number is no figure because it belongs to a name, a code or an address. */

/** True for a quantity with a unit of measure; people are counted. */
export const isMeasured = ({ q }: Candidate): boolean => q.unit !== null && q.unit !== 'people';

/** "the 2B line", "Bus 12c": letters glued to the digits, or a unit's letter after the name of a numbered thing. */
export function hasLetters({ w, q }: Candidate): boolean {
  if (q.code) return true;
  const one =
    q.number.form === 'digits' && q.to === q.number.to + 1 && w.glued(q.number.to) && w.raw(q.number.to).length === 1;
  if (!one || !w.isWord(q.number.to)) return false;
  // "Bus 12c", "Pad 39A".
  const upper = w.isUpper(q.number.to) && nameBefore(w, q.from - 1) && q.kind !== 'money';
  return upper || EN.identifiers.has(w.lower(q.from - 1));
}

/** "4.5.1", "#12", "a@7", "007", "zip 90210": digits written as no amount is. */
export function isCode(c: Candidate): boolean {
  const { w, q } = c;
  const raw = w.raw(q.number.from);
  const end = q.to;
  if (w.isSign(end, '.:') && w.glued(end) && w.isNumber(end + 1) && w.glued(end + 1)) return true;
  const next = w.lower(end);
  if (next === 'zip' || next === 'postcode') return true;
  if (isMeasured(c)) return false;
  if (w.isSign(q.from - 1, '@+_') && w.glued(q.from)) return true;
  if ((raw.startsWith('0') && raw.length > 1) || raw.length > 7) return true;
  // "80286 processor": a name in digits.
  const object = w.tag(q.from - 1).startsWith('VB');
  return raw.length > 4 && !object && w.tag(end) === 'NN' && !countsNext(w, end) && !isNummod(w, q.number.from);
}

function isNummod(w: Words, at: number): boolean {
  const token = w.token(at);
  return w.syntax.relation(token) === 'nummod' && w.tag(at) !== '' && w.syntax.tag(w.syntax.head(token)) === 'NNS';
}

/** "COVID-19", "F-150", "the Corvo 737-800": a hyphen ties the digits to a name. */
export function isTied(c: Candidate): boolean {
  const { w, q } = c;
  if (!gluedBefore(w, q.from)) return false;
  if (c.range) return q.unit === null;
  if (q.unit === null) return true;
  return q.number.bare && !q.joined && (w.isCapital(q.from - 2) || w.glued(q.number.to));
}

/** "sub-7" and "then-18-year-old" are not tied to a name. */
function gluedBefore(w: Words, from: number): boolean {
  return (
    w.isSign(from - 1, '-–/.') &&
    w.glued(from) &&
    w.glued(from - 1) &&
    (w.isWord(from - 2) || w.kinds[from - 2] === 'code') &&
    !EN.tiesToNumber.has(w.lower(from - 2))
  );
}

/** "the Corvo 737-800", "the 737-800 range": a pair of numbers that is a name. */
export function isNamedPair(c: Candidate): boolean {
  const { w, q } = c;
  const { from } = q.number;
  if (!c.range || q.unit !== null || !w.isNumber(from) || !w.isSign(from + 1, '-') || w.raw(from).includes(','))
    return false;
  return nameBefore(w, q.from - 1) || (100 <= q.low && singularNext(w, q.to));
}

/** "221 Orchard Street": capitals that end in a word for a street. */
export function isAddress({ w, q }: Candidate): boolean {
  for (let k = q.to; k < q.to + 4 && w.isWord(k) && w.isCapital(k); k++)
    if (k > q.to && EN.streets.has(w.lower(k))) return true;
  return false;
}

/** "60 Corvo 320 jets": digits inside the noun phrase that the number before counts. */
export function isInNoun({ w, q, previous }: Candidate): boolean {
  const phrase = previous?.counted;
  return phrase != null && !w.glued(q.number.to) && phrase.from <= q.number.from && q.number.from < phrase.to;
}

/** "one worker in 12": the whole that the one before is a part of. */
export function isWholeOfOne({ w, q, previous, counted }: Candidate): boolean {
  const noun = previous?.counted;
  if (!noun || previous.low !== 1 || previous.high !== 1 || q.unit !== null || w.lower(q.from - 1) !== 'in')
    return false;
  return noun.to === q.from - 1 && !(counted && isPlural(w.lower(counted.to - 1)));
}

/** "1) the port 2) the mill": a bare number before a bracket that nothing opened. */
export function isItem({ w, q }: Candidate): boolean {
  if (!w.isSign(q.number.to, ')')) return false;
  for (let k = q.from - 1; 0 <= k && q.from - 12 < k && !w.opens[k + 1]; k--) if (w.isSign(k, '(')) return false;
  return true;
}

/** "page 4", "No. 9", "#12", "Version 10.4", "Box 1180": the number of a thing that bears one. */
export function isNumbered(c: Candidate): boolean {
  const { w, q, hedged } = c;
  const before = q.from - 1;
  if (w.isSign(before, '#№')) return true;
  const short = w.isSign(before, '.') && w.glued(before) ? w.lower(before - 1) : '';
  if (EN.shortNumbered.has(short)) return true;
  const named = beforeRow(w, before);
  const word = w.lower(named);
  if (
    isMeasured(c) ||
    hedged ||
    !(EN.identifiers.has(word) || (w.tag(named) === 'NNS' && EN.identifiers.has(singular(word))))
  )
    return false;
  // "Model 300 sedans": no number counts behind a noun without a verb.
  return !countsNext(w, q.to) || (w.isCapital(named) && (!w.opens[named] || /^NNP?$/.test(w.tag(named))));
}

/** Back over a row of numbers: from "15" to "exits" in "exits 12, 13 and 15". */
function beforeRow(w: Words, at: number): number {
  let k = at;
  while (at - 8 < k && EN.rowLinks.has(w.lower(k)) && (w.isNumber(k - 1) || w.lower(k - 1) === ',')) {
    k -= w.isNumber(k - 1) ? 2 : 1;
  }
  return k;
}

/** "version 10.4", "the Lumio 3.0 software", "Harbor 4.07": decimals below a hundred after a name. */
export function isVersion(c: Candidate): boolean {
  const { w, q, hedged } = c;
  if (c.range || q.unit !== null || q.number.magnitude !== 1 || q.high >= 100 || hedged) return false;
  if (!w.raw(q.number.from).includes('.')) return false;
  if (EN.versions.has(w.lower(q.from - 1))) return true;
  return nameBefore(w, q.from - 1) && (c.counted === null || singularNext(w, q.to));
}

/** "Corvo's 787", "the 747 jet", "its new 777": bare digits that no plural follows, before a noun or after an owner. */
export function isModel(c: Candidate): boolean {
  const { w, q, hedged } = c;
  if (hedged) return false;
  // "than a 737": an article before bare digits counts nothing.
  if (/^an?$/.test(w.lower(q.from - 1)) && c.counted === null && !w.isSign(q.to, '-')) return true;
  if (q.number.low < 100) return false;
  if ((q.number.low < 10000 && singularNext(w, q.to)) || isAircraft(w, q)) return true;
  const prev = w.lower(q.from - 1);
  const owned = /^['’]s$/.test(prev) || EN.newness.has(prev);
  if (!owned || countsNext(w, q.to)) return comparedModel(w, q);
  return !EN.pluralVerbs.has(w.lower(q.to));
}

/** "the older 747", "a version of the 777": an article and no noun behind. */
function comparedModel(w: Words, { from, to, number }: Candidate['q']): boolean {
  const token = w.token(number.from);
  const plain = !w.isWord(to) || closesPhrase(w, to);
  if (!plain) return false;
  const prev = w.tag(from - 1);
  const article = w.lower(prev === 'JJR' || prev === 'JJ' ? from - 2 : from - 1);
  return article === 'the' && w.syntax.relation(token) !== 'nummod' && w.raw(number.from).length === 3;
}

const closesPhrase = (w: Words, at: number): boolean => EN.closed.has(w.lower(at)) || /^(VB|MD|IN|CC)/.test(w.tag(at));

/** "747 aircraft", "a 320 aircraft": models that are numbers, before the word for an aircraft. */
function isAircraft(w: Words, { to, from, number }: Candidate['q']): boolean {
  if (!EN.aircraft.has(w.lower(to))) return false;
  return EN.models.has(w.raw(number.from)) || /^an?$/.test(w.lower(from - 1));
}

/** "286-based", "80-type": digits that make an adjective of a name. */
export function isNameInAdjective({ w, q }: Candidate): boolean {
  return w.isTie(q.to) && EN.nameEndings.has(w.lower(q.to + 1));
}

/** "Apollo 11", "Galaxy S 22", "the Group of 20": a name before the digits. */
export function isAfterName(c: Candidate): boolean {
  const { w, q, hedged } = c;
  const before = q.from - 1;
  if (hedged) return false;
  if (w.lower(before) === 'of' && EN.groupNames.has(w.lower(before - 1)) && w.isCapital(before - 1)) return true;
  if (isIndex(w, before)) return true;
  if (!nameBefore(w, before)) return false;
  if (!countsNext(w, q.to)) return true;
  // "In Old Tavlin 20 people": a place in a phrase of its own; the parser ties the number to its noun.
  return !prepositional(w, before) && !isNummod(w, q.number.from);
}

/** "the sp 500", "s&p 500": an index in small letters. */
function isIndex(w: Words, at: number): boolean {
  return EN.indices.has(w.lower(at)) || (w.lower(at) === 'p' && w.isSign(at - 1, '&'));
}

/** A capitalised word at `at` that can be a name. */
function nameBefore(w: Words, at: number): boolean {
  if (!w.isCapital(at) || isOrdinary(w.lower(at))) return false;
  const upper = w.isUpper(at);
  if (!upper && w.raw(at).slice(1) !== w.lower(at).slice(1)) return true;
  const tag = w.tag(at);
  if (tag === '') return !w.opens[at] || w.kinds[at] === 'code' || upper;
  return /^NN|^FW|^LS|^CD$/.test(tag) || (upper && w.raw(at).length > 1) || (!w.opens[at] && /^(JJ|VBG|RB)$/.test(tag));
}

/** Words that begin a sentence or a line before a number and name nothing: "Monday", "About", "Up". */
function isOrdinary(word: string): boolean {
  return (
    EN.weekdays.has(word) ||
    EN.months.has(word) ||
    EN.closed.has(word) ||
    EN.beforeNumber.has(word) ||
    EN.rising.has(word) ||
    EN.falling.has(word) ||
    EN.adverbs.has(word) ||
    Object.hasOwn(EN.hedges, word)
  );
}

/** "In Old Tavlin 20 people": the capitals before the number are a place in a phrase of its own. */
function prepositional(w: Words, at: number): boolean {
  let k = at;
  while (w.isCapital(k) && !w.opens[k] && at - k < 4) k--;
  return EN.placePrepositions.has(w.lower(k));
}
