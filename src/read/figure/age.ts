import { EN } from './en.js';
import type { Quantity } from './quantity.js';
import type { Words } from './words.js';

/** A quantity that is an age: "34 years old", "Ana Moreno, 34,", "aged 12", "she was 61". */
export function isAge(w: Words, q: Quantity, counts: boolean): boolean {
  if (q.age) return true;
  if (!canBeAge(q)) return false;
  const prev = w.lower(q.from - 1);
  if (isAged(w, q.from - 1) || besideName(w, q)) return true;
  const end = endsAt(w, q.to);
  if (counts && !end) return false;
  if (EN.turning.has(prev) && !counts) return true;
  if (EN.youth.has(prev) && EN.minors.has(w.lower(q.from - 2))) return end;
  if (isTold(w, q)) return end;
  const be = EN.nearAge.has(prev) ? q.from - 2 : q.from - 1;
  return EN.be.has(w.lower(be)) && end && isPersonal(w, be - 1);
}

/** "aged", "at the age of", "aged between". */
function isAged(w: Words, at: number): boolean {
  const word = w.lower(at);
  return EN.ages.has(word) || ((EN.fromBetween.has(word) || EN.beforeAge.has(word)) && EN.ages.has(w.lower(at - 1)));
}

/** "died at 91", "a woman of 28": bare numbers behind a word of dying or of a person. */
function isTold(w: Words, { from, number }: Quantity): boolean {
  if (number.form !== 'digits' || !number.bare) return false;
  const prev = w.lower(from - 1);
  if (prev === 'of') return EN.personNouns.has(w.lower(from - 2)) && /^an?$/.test(w.lower(from - 3));
  if (prev !== 'at') return false;
  for (let k = from - 2; from - 8 < k && 0 <= k && !w.opens[k + 1]; k--) if (EN.dying.has(w.lower(k))) return true;
  return false;
}

/** A whole number up to 120 without a unit or magnitude. */
function canBeAge({ unit, low, high, number }: Quantity): boolean {
  if (unit !== null || 120 < high || number.magnitude !== 1 || low !== Math.floor(low)) return false;
  return number.form !== 'open' && number.form !== 'fraction';
}

/** True where nothing that the number could count follows. */
function endsAt(w: Words, at: number): boolean {
  return at >= w.length || w.opens[at] === true || w.isSign(at, ',.;)”"’—–') || EN.afterAge.has(w.lower(at));
}

/** "Ana Moreno, 34," and "Ana Moreno (34)": two capitals, the number set off after them. */
function besideName(w: Words, { from, to, high, number }: Quantity): boolean {
  if (number.form !== 'digits' || !number.bare || high < 1) return false;
  const name = from - 2;
  const word = w.lower(name);
  // "The mayor, 58, and her deputy": set off by commas on both sides of a noun.
  if (w.tag(name) === 'NN' && w.isSign(from - 1, ',') && w.isSign(to, ',')) return 14 < high && high < 110;
  if (!w.isCapital(name) || EN.months.has(word) || EN.weekdays.has(word)) return false;
  if (w.isSign(from - 1, ',')) return w.isSign(to, ',.') || EN.afterAgedName.has(w.lower(to));
  return w.isSign(from - 1, '(') && w.isSign(to, ')') && w.isCapital(name - 1) && 14 < high;
}

function isPersonal(w: Words, at: number): boolean {
  const word = w.lower(at);
  return EN.persons.has(word) || (EN.beforeBe.has(word) && EN.persons.has(w.lower(at - 1)));
}
