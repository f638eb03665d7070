import { BEFORE_NUMBER, CALENDAR, TITLES } from './abbreviations.js';
import { DIGIT, isLower, isUpper, kindOf, LETTER } from './characters.js';
import type { Words } from './words.js';

/** Words that begin a sentence far more often than they follow an abbreviation inside one. */
const STARTERS = new Set(
  `the a an he she it they we i you his her its their our my your this that these those there but and or so yet in on
  at for from by with after before when while as if since although though
  however meanwhile also still now then some many most more all both each no not one two three officials police what
  who why how earlier later last under according during among other another such
  even only once until despite nearly about asked because where which whose to`.split(/\s+/),
);

/**
 * Cuts the words of one paragraph into sentences: returns the index of the first word of each.
 * Full stops of abbreviations and initials do not end one; closing marks stay with the sentence they close;
 * a sentence never begins with a small letter after a full stop (`Yahoo! shares`, `"Stop!" he said`).
 */
export function sentenceStarts(text: string, words: Words): number[] {
  const { starts } = words;
  const cuts: number[] = [];
  const n = starts.length;
  if (n > 0) cuts.push(0);
  let longest = -1;
  let line = n > 0 ? starts[0]! : 0;
  for (let i = 0; i + 1 < n; ) {
    let next = boundaryAfter(text, words, i);
    const breaks = lineBreaks(text, words.ends[i]!, starts[i + 1]!);
    if (breaks > 0) {
      if (longest < 0) longest = longestLine(text, starts[0]!, words.ends[n - 1]!);
      if (next === 0 && (breaks > 1 || endsShort(text, words, i, words.ends[i]! - line, longest))) next = i + 1;
      line = starts[i + 1]!;
    }
    if (next > 0 && next < n) {
      cuts.push(next);
      i = next;
    } else i++;
  }
  return cuts;
}

/** Line breaks between two places, `\r\n` as one. */
function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x0a || unit === 0x2028 || unit === 0x2029 || (unit === 0x0d && text.charCodeAt(i + 1) !== 0x0a))
      count++;
  }
  return count;
}

function longestLine(text: string, from: number, to: number): number {
  let longest = 0;
  let start = from;
  for (let i = from; i <= to; i++) {
    const unit = text.charCodeAt(i);
    if (i < to && unit !== 0x0a && unit !== 0x0d && unit !== 0x2028 && unit !== 0x2029) continue;
    longest = Math.max(longest, i - start);
    start = i + 1;
  }
  return longest;
}

/** Words that a line never ends with unless the line was cut. */
const LEADS_ON = new Set(
  `the a an of to in on at for from by with and or but nor that which who as than if when while his her its their
  our my your this these those is are was were be been has have had will would not`.split(/\s+/),
);

/**
 * Whether a line that has no end mark ends something all the same, as a heading or an entry of a list does: it is
 * clearly shorter than the paragraph's longest line, and the next begins like a sentence. A line that was cut at a
 * width or at a link goes on in a small letter, or ends in a comma or a word that leads on.
 */
function endsShort(text: string, { starts, ends }: Words, i: number, length: number, longest: number): boolean {
  if (length > 0.6 * longest) return false;
  const last = text.charCodeAt(ends[i]! - 1);
  if (last === 0x2c || last === 0x2d || last === 0x2013 || last === 0x2014 || last === 0x28 || last === 0x26)
    return false;
  if (ends[i]! - starts[i]! < 8 && LEADS_ON.has(text.slice(starts[i]!, ends[i]!).toLowerCase())) return false;
  return !isLower(text, starts[opening(text, starts, ends, i + 1)]!);
}

/**
 * The first word of the next sentence when one ends with word `i` and the marks that close it; 0 when none ends here.
 */
function boundaryAfter(text: string, { starts, ends }: Words, i: number): number {
  const start = starts[i]!;
  const end = ends[i]!;
  const last = text.charCodeAt(end - 1);
  if (last !== 0x2e && last !== 0x21 && last !== 0x3f && last !== 0x2026 && last !== 0x3002) return 0;
  const isMark = kindOf(text.charCodeAt(start)) !== LETTER && kindOf(text.charCodeAt(start)) !== DIGIT;
  const next = behindClosing(text, starts, ends, i + 1);
  if (next >= starts.length) return 0;
  const spaced = starts[next]! > ends[next - 1]!;
  if (!spaced && !(isMark && end - start === 1)) return 0;
  const first = opening(text, starts, ends, next);
  if (first >= starts.length) return 0;
  const at = starts[first]!;
  if (isLower(text, at)) return 0;
  if (!spaced && !(isUpper(text, at) && i > 0 && ends[i - 1]! - starts[i - 1]! > 2 && isLower(text, ends[i - 1]! - 1)))
    return 0;
  if (isMark) {
    const run = end - start;
    if (last === 0x2e && run === 1) return enumerator(text, starts, ends, i) ? 0 : next;
    if (last === 0x2026 || run > 1) return isUpper(text, at) || first > next ? next : 0;
    return next;
  }
  return boundaryAfterAbbreviation(text, { starts, ends }, i, next, first);
}

/** The word from `next` on that closes nothing and is no note. */
function behindClosing(text: string, starts: readonly number[], ends: readonly number[], next: number): number {
  for (;;) {
    const note = noteEnd(text, starts, ends, next);
    if (note > next) next = note;
    else if (
      next < starts.length &&
      closes(text, starts[next]!, ends[next]!, starts[next] === ends[next - 1], next, starts)
    )
      next++;
    else return next;
  }
}

/** The same where the full stop is part of the abbreviation `i`; `first` is the next word but for marks that open. */
function boundaryAfterAbbreviation(
  text: string,
  { starts, ends }: Words,
  i: number,
  next: number,
  first: number,
): number {
  const start = starts[i]!;
  const end = ends[i]!;
  const at = starts[first]!;
  const word = text.slice(at, Math.min(ends[first]!, at + 16)).toLowerCase();
  const abbreviation = text.slice(start, end - 1).toLowerCase();
  const figure = kindOf(text.charCodeAt(at)) === DIGIT;
  if (BEFORE_NUMBER.has(abbreviation) && figure) return 0;
  if (CALENDAR.has(abbreviation)) return figure ? 0 : STARTERS.has(word) ? next : 0;
  if (TITLES.has(abbreviation) || (figure && abbreviation.length < 5)) return 0;
  if (end - start === 2)
    return STARTERS.has(word) &&
      word !== 'i' &&
      word !== 'a' &&
      !isUpper(text, at + 1) &&
      i > 0 &&
      !isUpper(text, starts[i - 1]!)
      ? next
      : 0;
  if (first > next) return text.charCodeAt(starts[next]!) === 0x28 ? 0 : next;
  return STARTERS.has(word) && isUpper(text, at) ? next : 0;
}

/** The word after a note mark `[12]` that begins with word `i`; `i` when none does. */
function noteEnd(text: string, starts: readonly number[], ends: readonly number[], i: number): number {
  if (i + 2 >= starts.length) return i;
  if (text.charCodeAt(starts[i]!) !== 0x5b || text.charCodeAt(starts[i + 2]!) !== 0x5d) return i;
  return kindOf(text.charCodeAt(starts[i + 1]!)) === DIGIT && ends[i + 1]! - starts[i + 1]! < 4 ? i + 3 : i;
}

/** A closing quotation mark or bracket, or a straight mark that stands against the word before it. */
function closes(
  text: string,
  start: number,
  end: number,
  tight: boolean,
  i: number,
  starts: readonly number[],
): boolean {
  const unit = text.charCodeAt(start);
  if (unit === 0x201d || unit === 0x29 || unit === 0x5d || unit === 0x7d || unit === 0xbb) return true;
  if (unit === 0x2019) return end - start === 1;
  if (unit === 0x22 || unit === 0x27 || unit === 0x201c)
    return tight && (i + 1 >= starts.length || starts[i + 1]! > end || closesNext(text, end));
  return false;
}

function closesNext(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x22 || unit === 0x27 || unit === 0x29 || unit === 0x201d || unit === 0x2019;
}

/** The first word at or after `i` that is not an opening mark. */
function opening(text: string, starts: readonly number[], ends: readonly number[], i: number): number {
  let k = i;
  while (k < starts.length && k - i < 4) {
    const kind = kindOf(text.charCodeAt(starts[k]!));
    if (kind === LETTER || kind === DIGIT || ends[k]! - starts[k]! > 2) break;
    k++;
  }
  return k < starts.length ? k : i;
}

/** `1.` and the like at the beginning of a sentence. */
function enumerator(text: string, starts: readonly number[], ends: readonly number[], i: number): boolean {
  if (i !== 1) return false;
  return kindOf(text.charCodeAt(starts[0]!)) === DIGIT && ends[0]! - starts[0]! <= 2 && ends[0] === starts[1];
}
