import { ALSO_WORDS, BEFORE_NUMBER, isAbbreviation, TITLES } from './abbreviations.js';
import { DIGIT, isApostrophe, isUpper, JOINER, kindOf, LETTER, MARK, SPACE, SYMBOL_PAIR } from './characters.js';
import { cliticAt, splitOf } from './clitics.js';

/** Words and marks of a stretch of text, in order: the i-th is `[starts[i], ends[i])`. */
export interface Words {
  readonly starts: number[];
  readonly ends: number[];
}

/**
 * Splits `text[from, to)` into words and marks by the conventions of the English treebanks of Universal Dependencies:
 * clitics and hyphenated parts stand alone, abbreviations keep their full stop, figures their commas and decimal
 * points, addresses of the net stay whole. Every character but white space and controls is in one of them.
 */
export function splitWords(text: string, from: number, to: number): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (start: number, end: number): void => {
    if (start < end) {
      starts.push(start);
      ends.push(end);
    }
  };
  let at = from;
  while (at < to) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === SPACE) {
      at++;
    } else if (kind === LETTER || kind === DIGIT) {
      const address = addressEnd(text, at, to);
      if (address > at) {
        push(at, address);
        at = address;
      } else at = word(text, at, to, push);
    } else {
      const end = markEnd(text, at, to);
      push(at, end);
      at = end;
    }
  }
  return { starts, ends };
}

/** The end of a mark: runs of full stops, hyphens and the like count as one, a pictograph with all that joins it. */
function markEnd(text: string, at: number, to: number): number {
  const unit = text.charCodeAt(at);
  let end = at + 1;
  if (kindOf(unit) === SYMBOL_PAIR) return pictographEnd(text, at, to);
  if (isApostrophe(unit) && unit !== 0x2bc) {
    // A clitic set apart from its word: "Mexico ’s".
    const loose = looseClitic(text, at, to);
    if (loose > 0) return loose;
  }
  if (unit === 0x40 || unit === 0x23) {
    // "@name" and "#topic" are one word.
    let i = end;
    while (i < to && (isWordUnit(text, i) || text.charCodeAt(i) === 0x5f)) i++;
    if (i > end && kindOf(text.charCodeAt(end)) === LETTER) return i;
  }
  if (REPEATED.includes(text.charAt(at))) {
    const like = (x: number): boolean => x === unit || ((unit === 0x21 || unit === 0x3f) && (x === 0x21 || x === 0x3f));
    while (end < to && like(text.charCodeAt(end))) end++;
  } else if ((unit === 0x27 && text.charCodeAt(end) === 0x27) || (unit === 0x60 && text.charCodeAt(end) === 0x60)) {
    if (end < to) end++;
  }
  while (end < to && kindOf(text.charCodeAt(end)) === JOINER) end++;
  return end;
}

/** Marks of which a run is one word: "...", "--", "?!". */
const REPEATED = '.-_*=~!?…';

/** Where the pictograph at `at` ends, with those joined to it. */
function pictographEnd(text: string, at: number, to: number): number {
  let end = Math.min(to, at + 2);
  if (isRegional(text, at) && end + 1 < to && isRegional(text, end)) end += 2;
  for (;;) {
    while (end < to && kindOf(text.charCodeAt(end)) === JOINER) end++;
    if (text.charCodeAt(end - 1) !== 0x200d || end + 1 >= to || kindOf(text.charCodeAt(end)) !== SYMBOL_PAIR)
      return end;
    end += 2;
  }
}

/** One of the two letters that make a flag. */
function isRegional(text: string, at: number): boolean {
  const low = text.charCodeAt(at + 1);
  return text.charCodeAt(at) === 0xd83c && low >= 0xdde6 && low <= 0xddff;
}

/** Where a clitic ends that stands apart from its word, or after another clitic; 0 when none begins at `at`. */
function looseClitic(text: string, at: number, to: number): number {
  if (at < 2) return 0;
  const before = kindOf(text.charCodeAt(at - 1));
  if (before !== LETTER && (before !== SPACE || kindOf(text.charCodeAt(at - 2)) !== LETTER)) return 0;
  let end = at + 1;
  while (end < to && end - at < 4 && isWordUnit(text, end)) end++;
  const tail = text.slice(at + 1, end).toLowerCase();
  return tail === 's' || tail === 're' || tail === 've' || tail === 'll' ? end : 0;
}

function isWordUnit(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  return kind === LETTER || kind === DIGIT || kind === JOINER;
}

/**
 * True where the mark at `end` stands inside the word that begins at `at`: 12.6, 10:30, U.S., p.m., Ph.D., AT&T. The
 * word has figures only so far (`digits`), or a letter with its full stop (`dotted`).
 */
function staysInside(text: string, at: number, end: number, digits: boolean, dotted: boolean): boolean {
  const unit = text.charCodeAt(end);
  const next = kindOf(text.charCodeAt(end + 1));
  if (unit === 0x2c || unit === 0x2e || unit === 0x3a)
    if (digits && next === DIGIT && kindOf(text.charCodeAt(end - 1)) === DIGIT) return true;
  if (next !== LETTER) return false;
  if (unit === 0x2e) return dotted || initialBefore(text, at, end) || text.slice(at, end).toLowerCase() === 'ph';
  return unit === 0x26 && end - at <= 3 && isUpper(text, end - 1) && isUpper(text, end + 1);
}

/** Splits one run of letters and digits that begins at `at`; returns where it ends. */
function word(text: string, at: number, to: number, push: (start: number, end: number) => void): number {
  let end = at;
  let digits = true;
  let dotted = false;
  for (;;) {
    while (end < to && isWordUnit(text, end)) {
      if (kindOf(text.charCodeAt(end)) === LETTER) digits = false;
      end++;
    }
    if (end >= to) break;
    const unit = text.charCodeAt(end);
    const next = end + 1 < to ? kindOf(text.charCodeAt(end + 1)) : SPACE;
    if (next !== SPACE && staysInside(text, at, end, digits, dotted)) {
      dotted ||= unit === 0x2e && next === LETTER;
      end++;
      continue;
    }
    // US$ is one word
    if (unit === 0x24 && end - at <= 3 && allUpper(text, at, end)) {
      end++;
      break;
    }
    // e-mail, co-founder: a part that is never a word of its own keeps its hyphen.
    if (unit === 0x2d && next === LETTER && !digits && keepsHyphen(text, at, end, to)) {
      end++;
      continue;
    }
    if (isApostrophe(unit) && next === LETTER) {
      const clitic = cliticAt(text, at, end, to);
      if (clitic > 0) {
        push(at, clitic);
        let stop = end + 1;
        while (stop < to && isWordUnit(text, stop)) stop++;
        push(clitic, stop);
        return stop;
      }
      // O'Brien, rock'n'roll: the mark is inside.
      end++;
      continue;
    }
    break;
  }
  if (end < to && text.charCodeAt(end) === 0x2e && text.charCodeAt(end + 1) !== 0x2e) {
    if (dotted || ownsFullStop(text, at, end, to)) end++;
  }
  const split = firstUnit(text, at, end) ?? splitOf(text, at, end);
  push(at, split);
  push(split, end);
  return end;
}

const UNITS = new Set(
  `am pm bn mn tn m km kg cm mm mph kph kmh ft lb lbs oz mg ml gb mb tb kb hz khz mhz ghz kw mw gw kwh mwh ha usd
  eur a.m a.m. p.m p.m. hrs min mins nm sq`.split(/\s+/),
);

/** Where the unit begins in a figure that is written as one with it (`1.4bn`, `10am`); null when there is none. */
function firstUnit(text: string, at: number, end: number): number | null {
  if (kindOf(text.charCodeAt(at)) !== DIGIT || kindOf(text.charCodeAt(end - 1)) === DIGIT) return null;
  let i = end;
  while (i > at && kindOf(text.charCodeAt(i - 1)) !== DIGIT && end - i < 5) i--;
  return i > at && UNITS.has(text.slice(i, end).toLowerCase()) ? i : null;
}

/** True when `text[at, end)` is one letter, or letters each with its full stop. */
function initialBefore(text: string, at: number, end: number): boolean {
  return end - at === 1 && kindOf(text.charCodeAt(at)) === LETTER;
}

function allUpper(text: string, at: number, end: number): boolean {
  for (let i = at; i < end; i++) if (!isUpper(text, i)) return false;
  return true;
}

/** Whether the full stop at `end` belongs to the word `[at, end)`. */
function ownsFullStop(text: string, at: number, end: number, to: number): boolean {
  if (end - at > 6) return false;
  const next = nextSolid(text, end + 1, to);
  const spaced = end + 1 >= to || kindOf(text.charCodeAt(end + 1)) !== LETTER;
  if (!spaced) return false;
  if (end - at === 1 && isUpper(text, at))
    return (
      next < to &&
      (kindOf(text.charCodeAt(next)) === LETTER || (next === end + 1 && continues(text.charCodeAt(next)))) &&
      (text[at] !== 'I' || (isUpper(text, next) && initialContext(text, at)))
    );
  const lower = text.slice(at, end).toLowerCase();
  if (!isAbbreviation(lower)) return false;
  if (next >= to) return !ALSO_WORDS.has(lower) && !TITLES.has(lower);
  const followed = kindOf(text.charCodeAt(next));
  if (BEFORE_NUMBER.has(lower) && followed === DIGIT) return true;
  if (ALSO_WORDS.has(lower))
    return (
      isUpper(text, at) &&
      (lower.length > 2 ? followed === LETTER || followed === DIGIT : followed === LETTER || followed === MARK) &&
      lower !== 'no' &&
      lower !== 'la'
    );
  if (
    isLower1(text, at) &&
    TITLES.has(lower) &&
    lower !== 'vs' &&
    lower !== 'v' &&
    lower !== 'ca' &&
    lower !== 'cf' &&
    lower !== 'approx'
  )
    return false;
  return true;
}

/** Marks after which a full stop cannot have ended a sentence. */
function continues(unit: number): boolean {
  return unit === 0x2c || unit === 0x5d || unit === 0x29 || unit === 0x3b || unit === 0x3a;
}

function isLower1(text: string, at: number): boolean {
  return !isUpper(text, at);
}

/** True when the word before a lone capital is a capitalized word too, so that it can be an initial. */
function initialContext(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && kindOf(text.charCodeAt(i)) === SPACE) i--;
  if (i < 0 || kindOf(text.charCodeAt(i)) !== LETTER) return false;
  while (i > 0 && kindOf(text.charCodeAt(i - 1)) === LETTER) i--;
  return isUpper(text, i);
}

function nextSolid(text: string, at: number, to: number): number {
  while (at < to && kindOf(text.charCodeAt(at)) === SPACE) at++;
  return at;
}

/** Prefixes that are no words: the treebanks keep them and their hyphen with what follows. */
const BOUND = new Set(
  `e co re pro anti non pre ex mid un multi semi inter intra sub anti mis de bi tri ultra pseudo quasi neo wi post
  counter over under vice pan proto hyper mega micro mini poly eco socio geo bio cyber trans ante`.split(/\s+/),
);

function keepsHyphen(text: string, at: number, end: number, to: number): boolean {
  if (end - at > 7) return false;
  if (!BOUND.has(text.slice(at, end).toLowerCase())) return false;
  return end + 1 < to;
}

const ADDRESS_FORMS = [
  /(?:https?|ftp):\/\/[^\s<>"“”]{1,2000}/,
  /www\.[^\s<>"“”]{3,2000}/,
  /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/,
  /[\w-]{1,64}(?:\.[\w-]{1,64}){0,3}\.(?:com|org|net|gov|edu|info|co\.uk|io)(?![\w-])(?:\/[^\s<>"“”]{0,2000})?/,
];
const SCHEME = new RegExp(ADDRESS_FORMS.map((form) => form.source).join('|'), 'iy');

/** Where an address of the net that begins at `at` ends; `at` itself when none does. */
function addressEnd(text: string, at: number, to: number): number {
  if (!mayBeAddress(text, at, to)) return at;
  SCHEME.lastIndex = at;
  const found = SCHEME.exec(text);
  if (!found) return at;
  let end = Math.min(to, at + found[0].length);
  while (end > at && isTail(text.charCodeAt(end - 1))) end--;
  return end;
}

function isTail(unit: number): boolean {
  return (
    unit === 0x2e ||
    unit === 0x2c ||
    unit === 0x29 ||
    unit === 0x3b ||
    unit === 0x3a ||
    unit === 0x27 ||
    unit === 0x2019 ||
    unit === 0x5d ||
    unit === 0x21 ||
    unit === 0x3f
  );
}

/** A cheap look ahead: an address has `://`, `@` or an inner full stop before white space, within 64 units. */
function mayBeAddress(text: string, at: number, to: number): boolean {
  if (at > 0 && isWordUnit(text, at - 1)) return false;
  const stop = Math.min(to, at + 64);
  for (let i = at; i < stop; i++) {
    const unit = text.charCodeAt(i);
    if (unit <= 0x20) return false;
    if (unit === 0x40 || (unit === 0x3a && text.charCodeAt(i + 1) === 0x2f)) return true;
    if (unit === 0x2e)
      return (
        i - at > 1 &&
        i + 2 < to &&
        kindOf(text.charCodeAt(i + 1)) === LETTER &&
        kindOf(text.charCodeAt(i + 2)) === LETTER
      );
    if (unit !== 0x2d && unit !== 0x5f && unit !== 0x2b && !isWordUnit(text, i)) return false;
  }
  return false;
}
