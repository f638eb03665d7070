import { type Cursor, isMark, isOneOf, isWord } from './cursor.js';
import { VAGUE } from './en-sets.js';
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
  return isOneOf(w, i, VAGUE) ? vague(i + 1, null) : null;
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

/** A number read so far: what is closed, the group below a thousand, and the size the next word stays under. */
interface Spelling {
  readonly total: number;
  readonly group: number;
  readonly under: number;
}

/** Number words: "two thousand five hundred and six", "twenty-four". At most a dozen words. */
function spelled(w: Cursor, i: number): Amount | null {
  let read: Spelling = { total: 0, group: 0, under: Infinity };
  let at = i;
  for (let steps = 0; steps < 12; steps++) {
    const number = isArticle(w, at) ? undefined : w.sense[at]?.number;
    if (number === undefined) {
      if (at === i || !joinsNumber(w, at, read)) break;
      at++;
      continue;
    }
    const more = withNumber(read, number, isWord(w, at, 'dozen'));
    if (!more) break;
    read = more;
    at++;
  }
  return at === i ? null : withFraction(w, at, read.total + read.group);
}

function isArticle(w: Cursor, i: number): boolean {
  return isWord(w, i, 'a') || isWord(w, i, 'an');
}

/** A hyphen, or "and" behind hundreds, before a smaller number: twenty-four, two hundred and six. */
function joinsNumber(w: Cursor, at: number, { group, under }: Spelling): boolean {
  const following = w.sense[at + 1]?.number;
  if (following === undefined || following >= under || following >= 100 || isWord(w, at + 1, 'a')) return false;
  return isMark(w, at, 45) || (isWord(w, at, 'and') && group >= 100);
}

/** The number with one word more; null where the word cannot stand there. */
function withNumber({ total, group, under }: Spelling, number: number, dozen: boolean): Spelling | null {
  if (number >= 1000) return { total: (total + (group || 1)) * number, group: 0, under: 1000 };
  if (number === 100) return { total, group: (group || 1) * 100, under: 100 };
  if (dozen) return { total, group: (group || 1) * 12, under: 1 };
  if (number >= under) return null;
  return { total, group: group + number, under: number >= 20 ? 10 : number };
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
