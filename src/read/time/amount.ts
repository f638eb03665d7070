import { type Cursor, isMark, isWord } from './cursor.js';
import type { Grain } from './words.js';

/** A number as written, or a vague amount (`value` null). */
export interface Amount {
  readonly next: number;
  readonly value: number | null;
  readonly vague: boolean;
  /** True for a or an. */
  readonly article: boolean;
}

/**
 * The amount that starts at `i`: 45, 1,500, two and a half, twenty-four, a hundred, several, a few, a couple of; null
 * where there is none.
 */
export function amountAt(w: Cursor, i: number): Amount | null {
  return vagueAt(w, i) ?? numberAt(w, i);
}

function vagueAt(w: Cursor, i: number): Amount | null {
  const vague = (next: number, value: number | null): Amount => ({
    next,
    value,
    vague: value === null,
    article: false,
  });
  if (isWord(w, i, 'a') || isWord(w, i, 'the')) {
    if (isWord(w, i + 1, 'few')) return vague(i + 2, null);
    if (isWord(w, i + 1, 'couple')) return vague(isWord(w, i + 2, 'of') ? i + 3 : i + 2, 2);
    if (isWord(w, i + 1, 'dozen')) return vague(i + 2, 12);
    return null;
  }
  if (isWord(w, i, 'couple')) return vague(isWord(w, i + 1, 'of') ? i + 2 : i + 1, 2);
  for (const word of ['several', 'few', 'many', 'numerous', 'countless', 'various'] as const)
    if (isWord(w, i, word)) return vague(i + 1, null);
  return null;
}

function numberAt(w: Cursor, i: number): Amount | null {
  const digits = w.value[i];
  if (digits !== undefined && !Number.isNaN(digits)) return withFraction(w, i + 1, digits);
  const sense = w.sense[i];
  if (isWord(w, i, 'half')) {
    if (isWord(w, i + 1, 'a') || isWord(w, i + 1, 'an'))
      return { next: i + 2, value: 0.5, vague: false, article: false };
    return null;
  }
  if (sense?.number === undefined) return null;
  if (isWord(w, i, 'a') || isWord(w, i, 'an')) {
    const next = w.sense[i + 1]?.number;
    if (next !== undefined && next >= 100) return spelled(w, i + 1);
    if (isWord(w, i + 1, 'half'))
      return { next: isMark(w, i + 2, 45) ? i + 3 : i + 2, value: 0.5, vague: false, article: false };
    return { next: i + 1, value: 1, vague: false, article: true };
  }
  return spelled(w, i);
}

/** Number words: "two thousand five hundred and six", "twenty-four". At most a dozen words. */
function spelled(w: Cursor, i: number): Amount | null {
  let total = 0;
  let group = 0;
  let last = Infinity;
  let at = i;
  for (let steps = 0; steps < 12; steps++) {
    const number = isWord(w, at, 'a') || isWord(w, at, 'an') ? undefined : w.sense[at]?.number;
    if (number === undefined) {
      const joined = isMark(w, at, 45) || (isWord(w, at, 'and') && group >= 100);
      const following = w.sense[at + 1]?.number;
      if (
        at > i &&
        joined &&
        following !== undefined &&
        following < last &&
        following < 100 &&
        !isWord(w, at + 1, 'a')
      ) {
        at++;
        continue;
      }
      break;
    }
    if (number >= 1000) {
      total = (total + (group || 1)) * number;
      group = 0;
    } else if (number === 100) group = (group || 1) * 100;
    else if (number === 12 && isWord(w, at, 'dozen')) group = (group || 1) * 12;
    else if (at > i && number >= last) break;
    else group += number;
    last = number === 100 ? 100 : number >= 20 ? 10 : number;
    if (number >= 1000) last = 1000;
    at++;
  }
  return at === i ? null : withFraction(w, at, total + group);
}

/** 2 1/2, 2½, two and a half. */
function withFraction(w: Cursor, next: number, value: number): Amount {
  const plain = { next, value, vague: false, article: false };
  const half = w.mark[next];
  if (half === 0xbd) return { ...plain, next: next + 1, value: value + 0.5 };
  if (half === 0xbc) return { ...plain, next: next + 1, value: value + 0.25 };
  if (half === 0xbe) return { ...plain, next: next + 1, value: value + 0.75 };
  const top = w.value[next];
  if (top !== undefined && top < 10 && isMark(w, next + 1, 47)) {
    const bottom = w.value[next + 2];
    if (bottom !== undefined && bottom > top && bottom < 10)
      return { ...plain, next: next + 3, value: value + top / bottom };
  }
  if (isWord(w, next, 'and') && isWord(w, next + 1, 'a') && isWord(w, next + 2, 'half'))
    return { ...plain, next: next + 3, value: value + 0.5 };
  return plain;
}

const LETTERS: Readonly<Partial<Record<Grain, string>>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  weekend: 'D',
  night: 'D',
  decade: 'Y',
  century: 'Y',
  millennium: 'Y',
  fortnight: 'W',
  half: 'M',
  season: 'M',
};
const TIMES: Readonly<Partial<Record<Grain, number>>> = {
  weekend: 2,
  decade: 10,
  century: 100,
  millennium: 1000,
  fortnight: 2,
  half: 6,
  season: 3,
};
const HALVES: Readonly<Partial<Record<Grain, string>>> = { year: '6M', hour: '30M', minute: '30S', day: 'T12H' };

/** The TIMEX3 value of a length: `P45D`, `PT2H`, `P3Y6M`, `PXM` for an amount left open. */
export function lengthValue(amount: number | null, grain: Grain): string {
  const clock = grain === 'second' || grain === 'minute' || grain === 'hour' ? 'T' : '';
  const letter = LETTERS[grain] ?? 'X';
  if (amount === null) return `P${clock}X${grain === 'decade' ? 'E' : grain === 'century' ? 'C' : letter}`;
  const total = amount * (TIMES[grain] ?? 1);
  const half = HALVES[grain];
  if (half && total % 1 === 0.5) {
    const whole = Math.floor(total);
    return whole > 0 ? `P${clock}${whole}${letter}${half}` : `P${clock}${half}`;
  }
  return `P${clock}${Math.round(total * 100) / 100}${letter}`;
}
