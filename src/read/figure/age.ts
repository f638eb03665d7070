import { EN } from './en.js';
import type { Quantity } from './quantity.js';
import type { Words } from './words.js';

/** A quantity that is an age: "34 years old", "Ana Moreno, 34,", "aged 12", "she was 61". */
export function isAge(w: Words, q: Quantity, counts: boolean): boolean {
  if (q.age) return true;
  const { number } = q;
  if (
    q.unit !== null ||
    120 < q.high ||
    number.magnitude !== 1 ||
    number.form === 'open' ||
    number.form === 'fraction' ||
    q.low !== Math.floor(q.low)
  )
    return false;
  const prev = w.lower(q.from - 1);
  if (/^(aged|age|ages)$/.test(prev)) return true;
  if (/^(of|at|by|to)$/.test(prev) && /^(age|aged|ages)$/.test(w.lower(q.from - 2))) return true;
  const end =
    q.to >= w.length ||
    w.opens[q.to] ||
    w.isSign(q.to, ',.;)”"’—–') ||
    /^(when|by|at|and|but|then|years)$/.test(w.lower(q.to));
  if (besideName(w, q)) return true;
  if (counts && !end) return false;
  if (/^(turned|turns|turning)$/.test(prev) && !counts) return true;
  return /^(was|is|be|am|were|’s|'s|’m|'m|’re|'re)$/.test(prev) && end && isPersonal(w, q.from - 2);
}

/** "Ana Moreno, 34," and "Ana Moreno (34)": two capitals, the number set off after them. */
function besideName(w: Words, q: Quantity): boolean {
  const { from, to } = q;
  if (q.number.form !== 'digits' || !q.number.bare || q.high < 1) return false;
  const name = from - 2;
  if (
    !w.isCapital(name) ||
    EN.months.has(w.lower(name)) ||
    EN.weekdays.has(w.lower(name)) ||
    /^(jr|sr)$/.test(w.lower(name))
  )
    return false;
  if (w.isSign(from - 1, ','))
    return w.isSign(to, ',.') || /^(who|of|from|was|is|told|said|has|had|died)$/.test(w.lower(to));
  return w.isSign(from - 1, '(') && w.isSign(to, ')') && w.isCapital(name - 1) && 14 < q.high;
}

function isPersonal(w: Words, at: number): boolean {
  const person = /^(he|she|i|who|they|you)$/;
  return (
    person.test(w.lower(at)) || (/^(will|would|now|just|only|then)$/.test(w.lower(at)) && person.test(w.lower(at - 1)))
  );
}
