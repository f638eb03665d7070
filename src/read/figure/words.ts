import type { Span } from '../../model/span.js';
import { CURRENCY_CODES, DOLLAR_OF, MILLION_CODES } from './units.js';

export type WordKind = 'word' | 'number' | 'sign' | 'code';

/** The words of a stretch of text, as light as the finding of figures needs them: no tags, signs one by one. */
export class Words {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly kinds: WordKind[] = [];
  /** True where a sentence begins. */
  readonly opens: boolean[] = [];
  private readonly lowers: (string | undefined)[] = [];

  constructor(readonly text: string) {}

  get length(): number {
    return this.starts.length;
  }

  /** The word as written; '' outside the stretch. */
  raw(at: number): string {
    const start = this.starts[at];
    return start === undefined ? '' : this.text.slice(start, this.ends[at]);
  }

  /** The word in lower case; '' outside the stretch. */
  lower(at: number): string {
    const start = this.starts[at];
    if (start === undefined) return '';
    return (this.lowers[at] ??= this.text.slice(start, this.ends[at]).toLowerCase());
  }

  /** True when nothing stands between the word at `at` and the one before it. */
  glued(at: number): boolean {
    return at > 0 && this.starts[at] === this.ends[at - 1];
  }

  isSign(at: number, signs: string): boolean {
    if (this.kinds[at] !== 'sign') return false;
    return signs.includes(this.text.charAt(this.starts[at] ?? 0));
  }

  isNumber(at: number): boolean {
    return this.kinds[at] === 'number';
  }

  isWord(at: number): boolean {
    return this.kinds[at] === 'word';
  }

  /** True for a word whose first letter is upper case. */
  isCapital(at: number): boolean {
    if (this.kinds[at] !== 'word' && this.kinds[at] !== 'code') return false;
    const first = this.text.charAt(this.starts[at] ?? 0);
    if (first !== first.toLowerCase()) return true;
    // "iPhone", "eBay": a capital within.
    const raw = this.raw(at);
    return raw.length > 2 && raw !== raw.toLowerCase();
  }

  span(from: number, to: number): Span {
    return { start: this.starts[from] ?? 0, end: this.ends[to - 1] ?? 0 };
  }
}

/** What begins and ends sentences where no sentence reader has been over the text. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof sen rep gov gen col lt sgt st jr sr inc corp ltd co no nos vs etc approx est fig jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k'.split(
    ' ',
  ),
);

/**
 * Splits `span` of `text` into words, numbers, signs and codes (letters and digits mixed).
 * A number takes in its grouping marks and decimals; `iPhone14` is one code, `USD10m` is three words.
 */
export function splitWords(text: string, span: Span, sentenceStarts: ReadonlySet<number> | null): Words {
  const words = new Words(text);
  const { starts, ends, kinds, opens } = words;
  let at = span.start;
  let opening = true;
  const push = (end: number, kind: WordKind): void => {
    starts.push(at);
    ends.push(end);
    kinds.push(kind);
    opens.push(opening || (sentenceStarts?.has(at) ?? false));
    opening = false;
    at = end;
  };
  while (at < span.end) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit)) {
      at++;
    } else if (isDigit(unit)) {
      push(numberEnd(text, at, span.end), 'number');
    } else if (isLetter(unit)) {
      let end = at + 1;
      while (end < span.end && isLetter(text.charCodeAt(end))) end++;
      const next = end < span.end ? text.charCodeAt(end) : 0;
      if (isDigit(next) && !isPrefix(text, at, end)) {
        while (end < span.end && isAlnum(text.charCodeAt(end))) end++;
        push(end, 'code');
      } else push(end, 'word');
    } else if (
      (unit === 0x27 || unit === 0x2019) &&
      at + 1 < span.end &&
      isLetter(text.charCodeAt(at + 1)) &&
      at > span.start &&
      isLetter(text.charCodeAt(at - 1))
    ) {
      let end = at + 1;
      while (end < span.end && isLetter(text.charCodeAt(end))) end++;
      push(end, 'word');
    } else if (
      unit === 0x2e &&
      isDigit(at + 1 < span.end ? text.charCodeAt(at + 1) : 0) &&
      (at === span.start || !isAlnum(text.charCodeAt(at - 1)))
    ) {
      push(numberEnd(text, at, span.end), 'number');
    } else {
      const wide = 0xd800 <= unit && unit < 0xdc00 && at + 1 < span.end ? 2 : 1;
      const ends =
        sentenceStarts === null &&
        (unit === 0x2e || unit === 0x21 || unit === 0x3f) &&
        endsSentence(text, at, span.end, words);
      push(at + wide, 'sign');
      if (ends) opening = true;
    }
  }
  return words;
}

function endsSentence(text: string, at: number, end: number, words: Words): boolean {
  let next = at + 1;
  while (next < end && (text[next] === '"' || text[next] === '”' || text[next] === '’' || text[next] === ')')) next++;
  if (next < end && !isSpace(text.charCodeAt(next))) return false;
  if (text[at] !== '.') return true;
  const last = words.lower(words.length - 1);
  return last.length > 1 && !ABBREVIATIONS.has(last);
}

/**
 * The end of the number that starts at `at`: digits, groups after commas ("1,500", "12,34,567", "10, 000"),
 * after thin or no-break spaces, and decimals. Several dots make a code ("1.2.3"), which ends here at the last of them.
 */
function numberEnd(text: string, at: number, limit: number): number {
  let end = digitsEnd(text, at, limit);
  const lead = end - at;
  if (lead <= 3) {
    for (;;) {
      const mark = text.charCodeAt(end);
      const gap =
        mark === 0x2c
          ? text.startsWith(' 000', end + 1)
            ? 2
            : 1
          : mark === 0xa0 || mark === 0x202f || mark === 0x2009
            ? 1
            : 0;
      if (gap === 0 || limit <= end) break;
      const group = digitsEnd(text, end + gap, limit);
      const size = group - end - gap;
      if (size !== 3 && !(size === 2 && gap === 1 && mark === 0x2c && text.charCodeAt(group) === 0x2c && lead <= 2))
        break;
      end = group;
    }
  }
  while (text.charCodeAt(end) === 0x2e && end + 1 < limit && isDigit(text.charCodeAt(end + 1)))
    end = digitsEnd(text, end + 1, limit);
  return Math.min(end, limit);
}

function digitsEnd(text: string, at: number, limit: number): number {
  while (at < limit && isDigit(text.charCodeAt(at))) at++;
  return at;
}

/** Letters before digits that are not part of a name: currency codes. */
function isPrefix(text: string, start: number, end: number): boolean {
  if (end - start > 4) return false;
  const word = text.slice(start, end);
  return (
    CURRENCY_CODES.has(word) ||
    MILLION_CODES.has(word) ||
    word === 'PS' ||
    (DOLLAR_OF.has(word.toLowerCase()) && word.length === 3) ||
    word === 'sub'
  );
}

export function isDigit(unit: number): boolean {
  return 0x30 <= unit && unit <= 0x39;
}

export function isSpace(unit: number): boolean {
  return (
    unit <= 0x20 ||
    unit === 0xa0 ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0xfeff ||
    (0x2000 <= unit && unit <= 0x200b) ||
    unit === 0x202f ||
    unit === 0x3000
  );
}

/** Letters of any script; the signs among them (currency, fractions, marks) are left out. */
export function isLetter(unit: number): boolean {
  if (unit < 0x80) return (0x61 <= unit && unit <= 0x7a) || (0x41 <= unit && unit <= 0x5a);
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba;
  if (unit === 0xd7 || unit === 0xf7 || unit === 0xe3f) return false;
  return (
    unit < 0x2000 ||
    (0x2c00 <= unit && unit < 0xd800 && !(0x3000 <= unit && unit < 0x3040)) ||
    (0xf900 <= unit && unit < 0xfe10)
  );
}

function isAlnum(unit: number): boolean {
  return isDigit(unit) || isLetter(unit);
}
