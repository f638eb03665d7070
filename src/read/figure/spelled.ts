import type { Candidate } from './candidate.js';
import { EN } from './en.js';
import { closedAt, countsNext, titleCase } from './next-noun.js';
import { isPlural } from './plural.js';
import type { Words } from './words.js';

/** Reasons that a number in words is no figure. */

const isSingle = ({ q }: Candidate): boolean => q.number.to === q.number.from + 1;

/** "high-five", "one-on-one", "mid-thirty": bound into another word. */
export function isPartOfWord({ w, q }: Candidate): boolean {
  const { from, form } = q.number;
  if (!w.isSign(from - 1, '-') || !w.glued(from)) return false;
  if (form === 'fraction') return from === q.from;
  return w.glued(from - 1) && w.isWord(from - 2) && !EN.tiesToNumber.has(w.lower(from - 2));
}

/** "Five Corners", "Studio Seven", "the Five Hundred": a capital where no sentence begins, among capitals. */
export function isNameInWords(c: Candidate): boolean {
  const { w, q } = c;
  const { from } = q.number;
  if (!w.isCapital(from) || w.opens[from] || titleCase(w, from)) return false;
  // A capital begins what is quoted or bracketed; a title in quotation marks goes on in capitals.
  if (/["“‘]/.test(w.raw(from - 1))) return isSingle(c) && w.isCapital(q.to) && !w.isUpper(q.to);
  if (/[(:—–]/.test(w.raw(from - 1))) return false;
  const counts = countsNext(w, q.to);
  if (!isSingle(c)) return !counts && w.isCapital(q.number.to - 1) && isNamedBefore(w, from - 1);
  const among = w.isCapital(from - 1) || w.lower(from - 1) === 'of' || w.isCapital(q.to);
  return among && !(counts && !w.isUpper(from) && !w.isCapital(q.to));
}

/** "the Five Hundred", "Calder Twenty-Two": an article or a capital within the sentence. */
function isNamedBefore(w: Words, at: number): boolean {
  return w.lower(at) === 'the' || (w.isCapital(at) && !w.opens[at]);
}

/** "page four", "day one", "plan two": the number of a thing that bears one. */
export function isNumberedInWords(c: Candidate): boolean {
  const { w, q } = c;
  const prev = w.lower(q.from - 1);
  if (!isSingle(c) || q.unit !== null || countsNext(w, q.to)) return false;
  return EN.identifiers.has(prev) || EN.numberedNouns.has(prev);
}

/** "two-way", "one-on-one", "zero tolerance", "one day", "one by one", "at one point": set phrases. */
export function isSetPhrase(c: Candidate): boolean {
  const { w, q } = c;
  const word = w.lower(q.number.from);
  if (q.unit === null && w.isSign(q.to, '-') && w.glued(q.to) && EN.setTails.has(w.lower(q.to + 1))) return true;
  if (word === 'zero') return q.unit === null && !c.hedged && !countsNext(w, q.to) && !/^NN/.test(w.tag(q.to));
  return word === 'one' && isSingle(c) && isSetOne(c);
}

function isSetOne({ w, q }: Candidate): boolean {
  const prev = w.lower(q.from - 1);
  const next = w.lower(q.to);
  if (q.unit === 'point' && prev === 'at') return true;
  if (q.unit !== null) return !(q.joined || q.age) && EN.vagueOnes.has(q.unit) && !isLength(w, q.from);
  if (w.isSign(q.to, '-') && w.glued(q.to)) return w.glued(q.from) || w.lower(q.to + 1) === 'on';
  if (prev === 'by' && next === 'by') return true;
  if (next === 'hand') return prev === 'on';
  return EN.afterSetOne.has(next);
}

/** "only one day to test it", "for one night": a length of time; "one day" alone is a time to come. */
function isLength(w: Words, from: number): boolean {
  return EN.beforeLength.has(w.lower(from - 1));
}

/** "the only one who knows", "this one", "one never knows": the pronoun. */
export function isPronoun(c: Candidate): boolean {
  const { w, q } = c;
  if (w.lower(q.number.from) !== 'one' || !isSingle(c)) return false;
  const prev = w.lower(q.from - 1);
  const next = w.lower(q.to);
  if (next === 'of' && q.unit === null) return EN.determinersOfOne.has(prev);
  // "the only one" is a pronoun, "only one guard" a count.
  if (prev === 'only' && w.lower(q.from - 2) !== 'the' && w.isWord(q.to) && !closedAt(w, q.to)) return !countsOne(w, q);
  if (prev === 'only' && q.unit !== null) return false;
  if (q.unit !== null && q.kind !== 'time' && q.kind !== 'other') return false;
  if (EN.beforePronoun.has(prev)) return !(q.joined && q.unit !== null);
  if (q.unit !== null || (w.isSign(q.to, '-') && w.glued(q.to))) return false;
  if (/^['’]/.test(next)) return true;
  if (!w.isWord(q.to) || closedAt(w, q.to) || w.opens[q.to]) return !(next === 'or' && w.lower(q.to + 1) === 'two');
  return !countsOne(w, q);
}

/** "one soldier", "one more try": a noun in the singular follows. */
function countsOne(w: Words, { number, to }: Candidate['q']): boolean {
  const next = w.lower(to);
  if (next === 'more' || next === 'last') return true;
  if (/^(PRP|PRON)$/.test(w.tag(number.from))) return false;
  const tag = w.tag(to);
  if (tag !== '') return /^(NN|NNP|JJ|JJR|JJS|VBN|VBG|RBS)$/.test(tag) && !isPlural(next);
  return !(next.length < 3 || (/(ed|s)$/.test(next) && !/ss$/.test(next)));
}

/** "the two met", "those three": people or things told of before, not a count of anything here. */
export function isToldBefore({ w, q, counted, hedged }: Candidate): boolean {
  const { number } = q;
  if (q.unit !== null || counted !== null || hedged || number.magnitude !== 1 || number.to !== number.from + 1)
    return false;
  return EN.pointers.has(w.lower(q.from - 1));
}

/** "the 21st", "3rd": an ordinal. */
export function isOrdinal({ w, q }: Candidate): boolean {
  return /^(st|nd|rd|th)$/.test(w.lower(q.number.to)) && w.glued(q.number.to);
}
