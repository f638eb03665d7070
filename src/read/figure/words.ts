import { isSpace, type Span } from '../../model/span.js';
import { isDigit, numberEnd } from './digits.js';
import { ABBREVIATIONS } from './en.js';
import type { Syntax } from './syntax.js';
import { CURRENCY_CODES, DOLLAR_OF, MILLION_CODES } from './units.js';

export type WordKind = 'word' | 'number' | 'sign' | 'code';

/**
 * The words of a stretch of text as the finding of figures needs them: a number whole with its grouping marks, signs
 * one by one, and for each the token of the English reader that it lies in.
 */
export class Words {
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly kinds: WordKind[] = [];
  /** True where a sentence begins. */
  readonly opens: boolean[] = [];
  /** The token that holds each word's first character; -1 where none does. Empty without syntax. */
  readonly tokens: number[] = [];
  private readonly lowers: (string | undefined)[] = [];

  constructor(
    readonly text: string,
    readonly syntax: Syntax,
  ) {}

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

  /** True for a hyphen that ties the words on both sides of it. */
  isTie(at: number): boolean {
    return this.isSign(at, '-') && this.glued(at) && this.glued(at + 1);
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

  /** True for a word all in capitals. */
  isUpper(at: number): boolean {
    const raw = this.raw(at);
    return raw === raw.toUpperCase();
  }

  span(from: number, to: number): Span {
    return { start: this.starts[from] ?? 0, end: this.ends[to - 1] ?? 0 };
  }

  /** Index of the token that holds the word; -1 where none does. */
  token(at: number): number {
    return this.tokens[at] ?? -1;
  }

  /** The word's tag; '' where the report was read without syntax. */
  tag(at: number): string {
    const tag = this.syntax.tag(this.token(at));
    // "Type A wagons": a letter that names a kind.
    if (tag === 'DT' && this.raw(at) === 'A' && this.isCapital(at - 1) && !this.opens[at]) return 'NNP';
    // "iOS applications": a capital within makes a name of what was read as a verb.
    return tag.startsWith('VB') && this.isCapital(at) && !this.isInitial(at) ? 'NNP' : tag;
  }

  /** True for a word whose first letter is upper case, whatever follows. */
  private isInitial(at: number): boolean {
    const first = this.text.charAt(this.starts[at] ?? 0);
    return first !== first.toLowerCase();
  }

  /** True for a word that lies in the token of the word before: the S of "U.S.". */
  continues(at: number): boolean {
    const token = this.token(at);
    return token >= 0 && token === this.token(at - 1);
  }
}

/**
 * Splits `span` of `text` into words, numbers, signs and codes (letters and digits mixed).
 * A number takes in its grouping marks and decimals; `iPhone14` is one code, `USD10m` is three words.
 */
export function splitWords(
  text: string,
  span: Span,
  sentenceStarts: ReadonlySet<number> | null,
  syntax: Syntax,
): Words {
  const words = new Words(text, syntax);
  const { starts, ends, kinds, opens } = words;
  let opening = true;
  for (let at = span.start; at < span.end; ) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit)) {
      at++;
      continue;
    }
    const found = wordAt(text, at, span, unit);
    const end = found >> 2;
    const kind = KINDS[found & 3] ?? 'sign';
    // Where no sentence reader has been over the text, its own signs end sentences.
    const last = kind === 'sign' && sentenceStarts === null && endsSentence(text, at, span.end, words);
    starts.push(at);
    ends.push(end);
    kinds.push(kind);
    opens.push(opening || (sentenceStarts?.has(at) ?? false));
    opening = last;
    at = end;
  }
  align(words);
  return words;
}

const KINDS: readonly WordKind[] = ['word', 'number', 'sign', 'code'];
/** A word's end and kind in one number, as a pair for every word of a text costs time. */
const packed = (end: number, kind: WordKind): number => (end << 2) | KINDS.indexOf(kind);

function wordAt(text: string, at: number, span: Span, unit: number): number {
  if (isLetter(unit)) return lettersAt(text, at, span.end);
  if (isDigit(unit)) return packed(numberEnd(text, at, span.end), 'number');
  const next = at + 1 < span.end ? text.charCodeAt(at + 1) : 0;
  const apostrophe = unit === 0x27 || unit === 0x2019;
  if (apostrophe && isLetter(next) && at > span.start && isLetter(text.charCodeAt(at - 1)))
    return packed(lettersEnd(text, at + 1, span.end), 'word');
  if (unit === 0x2e && isDigit(next) && (at === span.start || !isAlnum(text.charCodeAt(at - 1))))
    return packed(numberEnd(text, at, span.end), 'number');
  return packed(0xd800 <= unit && unit < 0xdc00 && at + 1 < span.end ? at + 2 : at + 1, 'sign');
}

function lettersAt(text: string, at: number, limit: number): number {
  let end = lettersEnd(text, at, limit);
  if (end === limit || !isDigit(text.charCodeAt(end)) || isPrefix(text, at, end)) return end << 2;
  while (end < limit && isAlnum(text.charCodeAt(end))) end++;
  return packed(end, 'code');
}

function lettersEnd(text: string, at: number, limit: number): number {
  while (at < limit && isLetter(text.charCodeAt(at))) at++;
  return at;
}

/** Notes for each word the token that holds it: both stand in the order of the text. */
function align({ starts, tokens, syntax }: Words): void {
  if (syntax.tokens.length === 0 || starts.length === 0) return;
  let token = syntax.indexFrom(starts[0] ?? 0);
  for (const start of starts) {
    while (token < syntax.tokens.length && (syntax.tokens[token]?.end ?? 0) <= start) token++;
    const holder = syntax.tokens[token];
    tokens.push(holder && holder.start <= start ? token : -1);
  }
}

function endsSentence(text: string, at: number, end: number, words: Words): boolean {
  const sign = text[at];
  if (sign !== '.' && sign !== '!' && sign !== '?') return false;
  let next = at + 1;
  while (next < end && (text[next] === '"' || text[next] === '”' || text[next] === '’' || text[next] === ')')) next++;
  if (next < end && !isSpace(text.charCodeAt(next))) return false;
  if (sign !== '.') return true;
  const last = words.lower(words.length - 1);
  return last.length > 1 && !ABBREVIATIONS.has(last);
}

/** Letters before digits that are not part of a name: currency codes, and a country's after its sign ("$HK216"). */
function isPrefix(text: string, start: number, end: number): boolean {
  if (end - start > 4) return false;
  const word = text.slice(start, end);
  return (
    CURRENCY_CODES.has(word) ||
    MILLION_CODES.has(word) ||
    word === 'PS' ||
    (DOLLAR_OF.has(word.toLowerCase()) && (word.length === 3 || text.charAt(start - 1) === '$')) ||
    word === 'sub'
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
