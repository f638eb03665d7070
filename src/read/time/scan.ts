import type { Span } from '../../model/span.js';
import type { HolidayName, Sense, TimeWords } from './words.js';

/**
 * The words and marks of a text in order, one entry an index in each list. A possessive ('s) stands for itself, a
 * number keeps its digits together (`1,500`, `4.5`), and every other mark is one entry.
 */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** What the word can mean; null for a word that no rule asks for, a number or a mark. */
  readonly sense: readonly (Sense | null)[];
  /** Value of a number in digits; NaN for all else. */
  readonly value: readonly number[];
  /** True (1) where white space stands before. */
  readonly gap: readonly number[];
  /** Code of a mark; 0 for a word or number. {@link BREAK} stands where no expression may run on. */
  readonly mark: readonly number[];
  /** Words in lower case as they are asked for, so that each is made once. */
  readonly lower: (string | undefined)[];
}

/** A word list made ready for look-up. */
export interface Lexicon {
  readonly senses: ReadonlyMap<string, Sense>;
  /** Holidays by first word, longest first. */
  readonly holidays: ReadonlyMap<string, readonly HolidayName[]>;
  readonly longest: number;
}

/** Code of the entry that a possessive 's makes, beside the codes of real marks. */
export const POSSESSIVE = 0x10000;

/** Code of the entry between two stretches and at a blank line. */
export const BREAK = 0x10001;

/** Makes a word list ready. Several senses of one word are joined into one. */
export function lexiconOf({ senses, holidays, openers, leaders }: TimeWords): Lexicon {
  const map = new Map<string, Sense>();
  for (const sense of senses) map.set(sense.word, { ...map.get(sense.word), ...sense });
  const opening = new Set(openers);
  const leading = new Set(leaders);
  for (const [word, sense] of map)
    if (opening.has(word) || leading.has(word) || isTimeWord(sense))
      map.set(word, { ...sense, opens: true, ...(leading.has(word) ? { leads: true } : {}) });
  const named = new Map<string, HolidayName[]>();
  for (const holiday of holidays) {
    const [first = ''] = holiday.words;
    const list = named.get(first) ?? [];
    list.push(holiday);
    list.sort((a, b) => b.words.length - a.words.length);
    named.set(first, list);
    for (const word of holiday.words) if (!map.has(word)) map.set(word, { word });
    map.set(first, { ...map.get(first), word: first, opens: true });
  }
  let longest = 0;
  for (const word of map.keys()) longest = Math.max(longest, word.length);
  return { senses: map, holidays: named, longest };
}

function isTimeWord(sense: Sense): boolean {
  return Object.keys(sense).some(
    (key) =>
      key !== 'word' &&
      key !== 'zone' &&
      key !== 'namesDay' &&
      key !== 'game' &&
      key !== 'capital' &&
      key !== 'short' &&
      key !== 'plural',
  );
}

/**
 * Cuts `stretches` of the text into words and marks. Between two stretches, and at a blank line, stands a break. Linear
 * in the text.
 */
export function scan(text: string, stretches: readonly Span[], { senses, longest }: Lexicon): Words {
  const start: number[] = [];
  const end: number[] = [];
  const sense: (Sense | null)[] = [];
  const value: number[] = [];
  const gap: number[] = [];
  const mark: number[] = [];
  const add = (from: number, to: number, meaning: Sense | null, amount: number, code: number, before: number): void => {
    start.push(from);
    end.push(to);
    sense.push(meaning);
    value.push(amount);
    mark.push(code);
    gap.push(before);
  };
  for (const stretch of stretches) {
    let before = 1;
    let at = stretch.start;
    const last = stretch.end;
    if (start.length > 0 && mark.at(-1) !== BREAK) add(at, at, null, NaN, BREAK, 1);
    while (at < last) {
      const code = text.charCodeAt(at);
      if (isBlank(code)) {
        let lines = 0;
        while (at < last && isBlank(text.charCodeAt(at))) if (text.charCodeAt(at++) === 10) lines++;
        before = 1;
        if (lines > 1 && start.length > 0 && mark.at(-1) !== BREAK) add(at, at, null, NaN, BREAK, 1);
        continue;
      }
      if (isDigit(code)) {
        const to = numberEnd(text, at, last);
        add(at, to, null, numberOf(text, at, to), 0, before);
        at = to;
      } else if (isLetter(code)) {
        const meridiem = meridiemEnd(text, at, last);
        const to = meridiem || wordEnd(text, at, last);
        const known =
          to - at <= longest
            ? (senses.get(meridiem ? `${text.slice(at, at + 1).toLowerCase()}m` : text.slice(at, to).toLowerCase()) ??
              null)
            : null;
        add(at, to, known, NaN, 0, before);
        at = to;
        if (
          isApostrophe(text.charCodeAt(at)) &&
          at + 1 < last &&
          (text.charCodeAt(at + 1) | 32) === 115 &&
          !(at + 2 < last && isLetter(text.charCodeAt(at + 2)))
        ) {
          add(at, at + 2, null, NaN, POSSESSIVE, 0);
          at += 2;
        }
      } else {
        add(at, at + 1, null, NaN, code, before);
        at += 1;
      }
      before = 0;
    }
  }
  return { text, count: start.length, start, end, sense, value, gap, mark, lower: [] };
}

/**
 * End of a.m., p.m., am or pm; 0 where there is none. A full stop after the m belongs to it when one stands after the
 * first letter.
 */
function meridiemEnd(text: string, at: number, last: number): number {
  const first = text.charCodeAt(at) | 32;
  if (first !== 97 && first !== 112) return 0;
  const dotted = text.charCodeAt(at + 1) === 46;
  const m = dotted ? at + 2 : at + 1;
  if (m >= last || (text.charCodeAt(m) | 32) !== 109) return 0;
  if (m + 1 < last && isLetter(text.charCodeAt(m + 1))) return 0;
  return dotted && m + 1 < last && text.charCodeAt(m + 1) === 46 ? m + 2 : m + 1;
}

function wordEnd(text: string, at: number, last: number): number {
  let to = at + 1;
  for (; to < last; to++) {
    const code = text.charCodeAt(to);
    if (isLetter(code)) continue;
    if (isApostrophe(code) && to + 1 < last && isLetter(text.charCodeAt(to + 1)) && !isPossessive(text, to, last))
      continue;
    break;
  }
  return to;
}

function isPossessive(text: string, at: number, last: number): boolean {
  return (text.charCodeAt(at + 1) | 32) === 115 && !(at + 2 < last && isLetter(text.charCodeAt(at + 2)));
}

/** Digits, with commas before groups of three and one decimal point. */
function numberEnd(text: string, at: number, last: number): number {
  let to = at;
  while (to < last && isDigit(text.charCodeAt(to))) to++;
  while (
    to + 3 < last &&
    text.charCodeAt(to) === 44 &&
    isDigit(text.charCodeAt(to + 1)) &&
    isDigit(text.charCodeAt(to + 2)) &&
    isDigit(text.charCodeAt(to + 3)) &&
    !(to + 4 < last && isDigit(text.charCodeAt(to + 4)))
  )
    to += 4;
  if (
    to + 1 < last &&
    text.charCodeAt(to) === 46 &&
    isDigit(text.charCodeAt(to + 1)) &&
    !(at > 1 && text.charCodeAt(at - 1) === 46 && isDigit(text.charCodeAt(at - 2)))
  ) {
    const point = to;
    to += 2;
    while (to < last && isDigit(text.charCodeAt(to))) to++;
    // 22.07.2019 is three numbers, not a decimal and a rest.
    if (to + 1 < last && text.charCodeAt(to) === 46 && isDigit(text.charCodeAt(to + 1))) return point;
  }
  return to;
}

/** Longer numbers than any time holds have no value, so that a long run of digits costs nothing. */
function numberOf(text: string, from: number, to: number): number {
  return to - from > 18 ? NaN : Number(text.slice(from, to).replaceAll(',', ''));
}

function isBlank(code: number): boolean {
  return (
    code <= 32 ||
    code === 0xa0 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000 ||
    (0x2000 <= code && code <= 0x200b)
  );
}

function isDigit(code: number): boolean {
  return 48 <= code && code <= 57;
}

function isLetter(code: number): boolean {
  return (
    (97 <= code && code <= 122) ||
    (65 <= code && code <= 90) ||
    (0xc0 <= code && code < 0x2000 && code !== 0xd7 && code !== 0xf7)
  );
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}
