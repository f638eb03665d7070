import { isAge } from './age.js';
import type { Candidate, Reading } from './candidate.js';
import { EN } from './en.js';
import { magnitudeOf, numeral } from './numeral.js';

/** What a candidate is read as; each function belongs to one rule of `rules.ts`. */

/** With the candidate's own unit, else the noun it counts. */
const plain = ({ q, counted }: Candidate): Reading => ({ unit: q.unit ?? counted?.unit ?? null, counted });
const when = (holds: boolean, c: Candidate): Reading | null => (holds ? plain(c) : null);

/** "34 years old", "Ana Moreno, 34,", "aged 12". */
export function readAge(c: Candidate): Reading | null {
  return isAge(c.w, c.q, c.counted !== null) ? { unit: `${c.q.unit ?? 'year'} of age`, counted: null } : null;
}

/** "sixfold", "18-fold", "twice as many". */
export function readMultiple(c: Candidate): Reading | null {
  const { w, q } = c;
  const word = w.lower(q.number.from);
  const alone = q.number.to === q.number.from + 1;
  if (alone && (word === 'twice' || word.endsWith('fold'))) return { unit: 'time', counted: null, to: q.number.to };
  if (w.isTie(q.number.to) && w.lower(q.number.to + 1) === 'fold')
    return { unit: 'time', counted: null, to: q.number.to + 2 };
  return null;
}

/** "one in five", "1-in-5", "nine out of 10", "one of every nine": a part of a whole, as a fraction without a unit. */
export function readRatio({ w, q }: Candidate): Reading | null {
  if (q.unit !== null || q.number.magnitude !== 1 || q.number.form === 'fraction' || q.number.form === 'open')
    return null;
  const over = q.high;
  let k = wholeAt(w, w.isSign(q.to, '-') && w.glued(q.to) ? q.to + 1 : q.to, over);
  if (k === 0) return null;
  if (w.isSign(k, '-') && w.glued(k)) k++;
  if (w.lower(k) === 'every') k++;
  const article = w.lower(k) === 'a';
  const small = article ? magnitudeOf(w.lower(k + 1)) : wholeNumber(w, k);
  if (small === undefined || small <= over || (1500 <= small && small < 2100 && w.isNumber(k))) return null;
  const to = article ? k + 2 : k + 1;
  const scale = magnitudeOf(w.lower(to));
  const end = scale === undefined ? to : to + 1;
  return isPeriodOrPart(w, end) ? null : { unit: null, counted: null, value: over / (small * (scale ?? 1)), to: end };
}

function wholeNumber(w: Candidate['w'], at: number): number | undefined {
  if (!w.isNumber(at)) return numeral(w.lower(at));
  return w.raw(at).includes('.') || w.raw(at).length >= 12 ? undefined : Number(w.raw(at).replaceAll(',', ''));
}

/** The word after "out of", "in" or "of every"; 0 where none stands at `at`. */
function wholeAt(w: Candidate['w'], at: number, over: number): number {
  const word = w.lower(at);
  const next = w.lower(at + 1);
  if (word === 'out' && next === 'of') return at + 2;
  if (word === 'in' && Number.isInteger(over) && 0 < over && over < 100) return at + 1;
  return word === 'of' && EN.roundWholes.has(next) ? at + 1 : 0;
}

/** "two in 10 days" is a count in a period, "one in 3.5" and "5 in 20%" are no parts of a whole. */
function isPeriodOrPart(w: Candidate['w'], at: number): boolean {
  const word = w.lower(at);
  return EN.notWholes.has(word) || EN.months.has(word) || (w.isSign(at, '%-:') && w.glued(at));
}

/** "one of the boats". */
export function readOneOf(c: Candidate): Reading | null {
  const { w, q } = c;
  const one = w.lower(q.number.from) === 'one' && q.number.to === q.number.from + 1;
  return when(one && w.lower(q.to) === 'of' && q.unit === null, c);
}

export const readRange = (c: Candidate): Reading | null => when(c.range, c);
export const readOpen = (c: Candidate): Reading | null => when(c.q.number.form === 'open', c);
export const readMoney = (c: Candidate): Reading | null => when(c.q.kind === 'money', c);
export const readPercent = (c: Candidate): Reading | null => when(c.q.kind === 'percent', c);
export const readFraction = (c: Candidate): Reading | null => when(c.q.number.form === 'fraction', c);
export const readDuration = (c: Candidate): Reading | null => when(c.q.kind === 'time', c);
export const readMeasure = (c: Candidate): Reading | null => when(c.q.kind !== null && c.q.unit !== 'people', c);
export const readCardinalWords = (c: Candidate): Reading | null => when(c.q.number.form === 'words', c);
export const readCardinal = (c: Candidate): Reading | null => plain(c);
