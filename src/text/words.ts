import type { Span } from '../model/span.js';
import { fold } from './fold.js';

/**
 * The words of a text for comparison, in order. Word `i` stands at `[starts[i], ends[i])` and has the form `forms[i]`:
 * lower case, no accents, no thousands commas, `U.S.` as `us`, `%` as `percent`, `&` as `and`.
 * Contractions are split as the Penn Treebank does (`did` `n't`, `Ana` `'s`), compounds at their hyphens,
 * so texts compare equal however they were typed or tokenized.
 */
export interface Words {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly forms: readonly string[];
}

/** The words of `text` outside `skip` (spans in order, which may overlap). One pass, linear in the text. */
export function wordsOf(text: string, skip: readonly Span[] = []): Words {
  const found: Found = { starts: [], ends: [], forms: [] };
  let at = 0;
  for (const { start, end } of skip) {
    if (at < start) scan(text, at, start, found);
    if (at < end) at = end;
  }
  scan(text, at, text.length, found);
  return { starts: Int32Array.from(found.starts), ends: Int32Array.from(found.ends), forms: found.forms };
}

interface Found {
  readonly starts: number[];
  readonly ends: number[];
  readonly forms: string[];
}

function scan(text: string, from: number, to: number, found: Found): void {
  let i = from;
  while (i < to) {
    const unit = text.charCodeAt(i);
    if (isDigit(unit)) i = number(text, i, to, found);
    else if (isLetter(text, i)) i = word(text, i, to, found);
    else if (isApostrophe(unit)) i = clitic(text, i, to, found);
    else {
      if (unit === PERCENT) push(found, i, i + 1, 'percent');
      else if (unit === AMPERSAND) push(found, i, i + 1, 'and');
      i += width(text, i);
    }
  }
}

/** Digits with thousands commas, a decimal point and trailing letters: `21,000`, `12.6bn`, `1st`. */
function number(text: string, start: number, to: number, found: Found): number {
  let i = start;
  let commas = false;
  while (i < to) {
    const unit = text.charCodeAt(i);
    if (isDigit(unit)) i++;
    else if (unit === COMMA && threeDigits(text, i + 1, to)) [i, commas] = [i + 1, true];
    else if (unit === DOT && i + 1 < to && isDigit(text.charCodeAt(i + 1))) i++;
    else break;
  }
  while (i < to && isLetter(text, i)) i += width(text, i);
  const form = fold(text.slice(start, i));
  push(found, start, i, commas ? form.replaceAll(',', '') : form);
  return i;
}

function word(text: string, start: number, to: number, found: Found): number {
  let i = acronymEnd(text, start, to);
  if (i > start) {
    push(found, start, i, fold(text.slice(start, i)).replaceAll('.', ''));
    return i;
  }
  i = lettersEnd(text, start, to);
  while (i + 1 < to && isApostrophe(text.charCodeAt(i)) && isLetter(text, i + 1)) {
    const rest = lettersEnd(text, i + 1, to);
    const tail = text.slice(i + 1, rest).toLowerCase();
    if (tail === 't' && (text.charCodeAt(i - 1) | 0x20) === LETTER_N) {
      if (i - 1 > start) push(found, start, i - 1, fold(text.slice(start, i - 1)));
      push(found, i - 1, rest, "n't");
      return rest;
    }
    if (CLITICS.has(tail)) break;
    i = rest;
  }
  push(found, start, i, fold(text.slice(start, i)));
  return i;
}

/** `'s`, `'re` and the like; an apostrophe before anything else is a mark. */
function clitic(text: string, start: number, to: number, found: Found): number {
  if (start + 1 >= to || !isLetter(text, start + 1)) return start + 1;
  const end = lettersEnd(text, start + 1, to);
  const tail = text.slice(start + 1, end).toLowerCase();
  if (!CLITICS.has(tail)) return start + 1;
  push(found, start, end, `'${tail}`);
  return end;
}

/** End of `U.S.`, `a.m.`, `U.S` at `start`; `start` when no such form stands there. */
function acronymEnd(text: string, start: number, to: number): number {
  let i = start;
  let letters = 0;
  while (i + 1 < to && isAsciiLetter(text.charCodeAt(i)) && text.charCodeAt(i + 1) === DOT) {
    letters++;
    i += 2;
  }
  if (letters === 0) return start;
  const last = i < to && isAsciiLetter(text.charCodeAt(i)) && !(i + 1 < to && isLetter(text, i + 1));
  if (last) return i + 1;
  if (letters < 2 || (i < to && isLetter(text, i))) return start;
  return i;
}

function lettersEnd(text: string, start: number, to: number): number {
  let i = start;
  while (i < to && (isDigit(text.charCodeAt(i)) || isLetter(text, i))) i += width(text, i);
  return Math.min(i, to);
}

function push(found: Found, start: number, end: number, form: string): void {
  if (form.length === 0) return;
  found.starts.push(start);
  found.ends.push(end);
  found.forms.push(form);
}

const CLITICS: ReadonlySet<string> = new Set(['s', 're', 've', 'll', 'd', 'm']);
const [DOT, COMMA, PERCENT, AMPERSAND, LETTER_N] = [0x2e, 0x2c, 0x25, 0x26, 0x6e];
const LETTER = /^[\p{L}\p{M}\p{N}]/u;

function isDigit(unit: number): boolean {
  return 0x30 <= unit && unit <= 0x39;
}

function isAsciiLetter(unit: number): boolean {
  return 0x61 <= (unit | 0x20) && (unit | 0x20) <= 0x7a;
}

/** True where a letter stands at `i`; digits other than 0-9 and combining marks count as letters. */
function isLetter(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  if (unit < 0x80) return isAsciiLetter(unit);
  if (unit < 0xaa || (0x2000 <= unit && unit <= 0x206f) || unit === 0xfeff) return false;
  return LETTER.test(text.slice(i, i + 2));
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2bc;
}

function threeDigits(text: string, i: number, to: number): boolean {
  return (
    i + 3 <= to &&
    isDigit(text.charCodeAt(i)) &&
    isDigit(text.charCodeAt(i + 1)) &&
    isDigit(text.charCodeAt(i + 2)) &&
    !(i + 3 < to && isDigit(text.charCodeAt(i + 3)))
  );
}

function width(text: string, i: number): number {
  const unit = text.charCodeAt(i);
  return 0xd800 <= unit && unit < 0xdc00 && 0xdc00 <= text.charCodeAt(i + 1) && text.charCodeAt(i + 1) < 0xe000 ? 2 : 1;
}
