import { EN } from './en.js';
import { isPlural } from './plural.js';
import type { Quantity } from './quantity.js';
import type { Syntax } from './syntax.js';
import { UNIT_SIGNS, UNIT_WORDS } from './units.js';
import type { Words } from './words.js';

/**
 * The end of a chain of digits that is no quantity, as a word index: a date, a clock time, a phone number, a score, a
 * version. 0 for none.
 */
export function codeEnd(w: Words, at: number): number {
  const phone = phoneEnd(w, at);
  if (phone > 0) return phone;
  let k = at;
  let parts = 1;
  let marks = '';
  while (
    w.kinds[k + 1] === 'sign' &&
    w.glued(k + 1) &&
    w.isSign(k + 1, '-–:./') &&
    w.glued(k + 2) &&
    (w.isNumber(k + 2) || w.kinds[k + 2] === 'code')
  ) {
    marks += w.raw(k + 1);
    parts++;
    k += 2;
  }
  if (parts === 1) return spacedScore(w, at) || oddsEnd(w, at);
  if (marks.includes(':')) return clockTail(w, k + 1);
  if (parts > 2) return k + 1;
  if (marks === '-' || marks === '–') {
    const first = Number(w.raw(at).replaceAll(',', ''));
    const second = Number(w.raw(k).replaceAll(',', ''));
    const suffix = w.glued(k + 1) && w.isWord(k + 1) ? w.raw(k + 1) : null;
    // "777-200LR": letters that are no unit make a name of it.
    if (
      suffix !== null &&
      !UNIT_SIGNS.has(suffix) &&
      !UNIT_WORDS.has(suffix.toLowerCase()) &&
      !Object.hasOwn(EN.magnitudeSigns, suffix) &&
      suffix === suffix.toUpperCase()
    )
      return k + 2;
    const unit =
      w.isSign(k + 1, '%') || w.isSign(at - 1, '$£€') || suffix !== null || (w.isSign(k + 1, '-') && w.isWord(k + 2));
    if (unit) return 0;
    if (w.raw(at).length === 4 && isYear(first) && (isYear(second) || w.raw(k).length === 2)) return k + 1;
    if (second <= first) return k + 1;
    if (second < 15 && (nearContest(w, at, k + 1) || !w.isWord(k + 1))) return k + 1;
    return 0;
  }
  if (marks === '/' || marks === '.') {
    const under = Number(w.raw(k));
    return marks === '/' &&
      /^(2|3|4|5|6|8|10|12|16|20|32|64|100|128|1000)$/.test(String(under)) &&
      Number(w.raw(at)) < under &&
      !(w.raw(at) === '9' && under === 11)
      ? 0
      : k + 1;
  }
  return 0;
}

/** "+45 5550 1422", "202 555 0143", "(202) 555-0143": groups of bare digits in a row. */
function phoneEnd(w: Words, at: number): number {
  let k = at;
  const bare = (i: number): boolean => w.isNumber(i) && !/[.,]/.test(w.raw(i));
  if (!bare(at)) return 0;
  while (bare(k + 1) && !w.opens[k + 1] && w.raw(k + 1).length >= 2) k++;
  const groups = k - at + 1;
  if (groups >= 2 && w.isSign(at - 1, '+') && w.glued(at)) return k + 1;
  return groups >= 3 && w.raw(at).length <= 4 && w.raw(k).length >= 3 ? k + 1 : 0;
}

/** "28 - 4": a score set with spaces, as tokenized text has it. */
function spacedScore(w: Words, at: number): number {
  if (
    !(w.isSign(at + 1, '-') && !w.glued(at + 1) && w.isNumber(at + 2) && !w.glued(at + 2)) ||
    /[.,]/.test(w.raw(at) + w.raw(at + 2))
  )
    return 0;
  const [first, second] = [Number(w.raw(at)), Number(w.raw(at + 2))];
  if (w.isSign(at + 3, '%') || w.isSign(at - 1, '$£€') || !(first < 200 && second < 200)) return 0;
  return second <= first || nearContest(w, at, at + 3) ? at + 3 : 0;
}

/** "a 3 to 1 margin", "voted 9 to 4": two numbers that measure each other. */
function oddsEnd(w: Words, at: number): number {
  if (
    w.lower(at + 1) !== 'to' ||
    !w.isNumber(at + 2) ||
    /[.,]/.test(w.raw(at) + w.raw(at + 2)) ||
    w.lower(at - 1) === 'from'
  )
    return 0;
  return /^(margin|ratio|odds|vote|decision|majority|lead|favorite|favourite|shot)$/.test(w.lower(at + 3)) ||
    ((/^(voted|ruled|split|divided)$/.test(w.lower(at - 1)) ||
      (w.lower(at - 1) === 'of' && /^(vote|votes|margin|ratio|score|majority)$/.test(w.lower(at - 2)))) &&
      Number(w.raw(at)) < 1000)
    ? at + 3
    : 0;
}

function clockTail(w: Words, at: number): number {
  return /^(am|pm)$/.test(w.lower(at)) ? at + 1 : at;
}

function nearContest(w: Words, from: number, to: number): boolean {
  for (let k = from - 4; k < to + 4; k++) if ((k < from || to <= k) && EN.contests.has(w.lower(k))) return true;
  return false;
}

function isYear(value: number): boolean {
  return 1500 <= value && value <= 2100 && Number.isInteger(value);
}

const NAMES_LIKE =
  /^(mr|mrs|ms|dr|some|over|about|nearly|almost|around|up|at|the|a|an|in|on|of|for|by|with|from|to|and|or|but|after|before|when|while|as|only|just|all|no|more|less|than|between|least)$/;

/**
 * Why a quantity that reads as a number is none; null when it counts or measures. Methods: closed classes and the words
 * on both sides.
 */
export function notAFigure(
  w: Words,
  q: Quantity,
  previous: { readonly counted: { readonly from: number; readonly to: number } | null } | null,
  hedged: boolean,
  range: boolean,
  syntax: Syntax,
): string | null {
  const { number, from, to } = q;
  const before = from - 1;
  const prev = w.lower(before);
  const next = w.lower(to);
  const measured = q.unit !== null;
  if (range) {
    if (streetAhead(w, to)) return 'address';
    if (measured || !w.isSign(number.from + 1, '-') || /,/.test(w.raw(number.from))) return null;
    // "Corvo 737-800", "the 737-800 range": a name in digits.
    return glueBefore(w, from) ||
      (w.isNumber(number.from) && nameBefore(w, before, syntax)) ||
      (w.isNumber(number.from) && 100 <= q.low && singularNext(w, to, syntax))
      ? 'code'
      : null;
  }
  if (
    number.bare &&
    !measured &&
    previous?.counted &&
    previous.counted.from <= number.from &&
    number.from < previous.counted.to
  )
    return 'part of a name';
  if (number.form === 'open' || number.form === 'fraction') {
    return number.form === 'fraction' && number.from === from && w.isSign(from - 1, '-') && w.glued(from)
      ? 'part of a word'
      : null;
  }
  if (number.form === 'words') return spelled(w, q, measured, syntax);
  if (!measured && number.form === 'digits' && isClock(w, number.to)) return 'clock';
  if (q.unit === 'hour' && clockHours(w, q)) return 'clock';
  if (!number.bare) {
    if (measured || number.form !== 'digits' || number.magnitude !== 1 || q.low !== q.high) return null;
    if (glueBefore(w, from)) return 'code';
    // "version 10.4", "the Lumio 3.0 software".
    return q.high < 100 &&
      w.raw(number.from).includes('.') &&
      (/^(version|release|build|v)$/.test(prev) || (nameBefore(w, before, syntax) && singularNext(w, to, syntax)))
      ? 'number of a thing'
      : null;
  }
  const value = number.low;
  // Digits alone from here on.
  if (w.isSign(to, '.:') && w.glued(to) && w.isNumber(to + 1) && w.glued(to + 1)) return 'code';
  if (!measured && isClock(w, number.to)) return 'clock';
  if (glueBefore(w, from) && !measured) return 'code';
  if (glueBefore(w, from) && w.isCapital(from - 2) && !q.joined) return 'code';
  if (w.isSign(before, '#') || w.isSign(before, '№')) return 'number of a thing';
  if (w.isSign(before, '.') && /^(no|nos|pp|p|vol|art|sec|ch|fig)$/.test(w.lower(before - 1)) && w.glued(before))
    return 'number of a thing';
  if (/^(st|nd|rd|th)$/.test(next) && w.glued(to)) return 'ordinal';
  if (next === 'zip' || next === 'postcode') return 'code';
  if (w.isSign(before, '@+_') && !measured && w.glued(from)) return 'code';
  if (monthBefore(w, before) && !measured && value <= 31) return 'date';
  if (EN.months.has(next) && (w.isCapital(to) || !/^(may|march|mar)$/.test(next)) && value <= 31 && !w.opens[to])
    return 'date';
  if (
    1000 <= value &&
    value <= 2199 &&
    w.raw(number.from).length === 4 &&
    !(measured && q.kind !== 'other' && !(q.kind === 'time' && false)) &&
    !hedged &&
    yearHere(w, q, prev, next, syntax)
  )
    return 'year';
  if (measured && !(q.kind === 'other' && q.unit === 'people')) return null;
  if (w.isSign(before, "'’‘") && w.glued(from) && w.raw(number.from).length === 2) return 'year';
  if (!hedged && 100 <= value && modelName(w, q, syntax)) return 'part of a name';
  if (w.raw(number.from).startsWith('0') && w.raw(number.from).length > 1) return 'code';
  if (w.raw(number.from).length > 7) return 'code';
  // "80286 processor", "286-based": a name in digits.
  if (w.raw(number.from).length > 4 && syntax.at(w.starts[to] ?? 0)?.xpos === 'NN' && !countsNext(w, to, syntax))
    return 'code';
  if (
    w.isSign(to, '-') &&
    w.glued(to) &&
    /^(based|powered|type|style|like|series|class|for|iron)$/.test(w.lower(to + 1))
  )
    return 'part of a name';
  const nounAhead = countsNext(w, to, syntax);
  if (!hedged && EN.identifiers.has(prev) && !nounAhead) return 'number of a thing';
  if (!hedged && EN.identifiers.has(prev) && w.isCapital(before) && !w.opens[before]) return 'number of a thing';
  if (streetAhead(w, to)) return 'address';
  if (!hedged && nameBefore(w, before, syntax) && !(nounAhead && prepositional(w, before))) return 'part of a name';
  return null;
}

/** "COVID-19", "F-150": a hyphen ties the digits to a name. "sub-7" and "then-18-year-old" are not such. */
function glueBefore(w: Words, from: number): boolean {
  return (
    w.isSign(from - 1, '-–/.') &&
    w.glued(from) &&
    w.glued(from - 1) &&
    (w.isWord(from - 2) || w.kinds[from - 2] === 'code') &&
    !/^(sub|then|now|minus|about|nearly|almost|to|from|mid)$/.test(w.lower(from - 2))
  );
}

function isClock(w: Words, at: number): boolean {
  const next = w.lower(at);
  if (/^(am|pm|o'clock)$/.test(next) || (next === 'o' && /^['’]clock$/.test(w.lower(at + 1)))) return true;
  return /^[ap]$/.test(next) && w.isSign(at + 1, '.') && w.lower(at + 2) === 'm';
}

/** "at about 1100 hours": the time of day in four digits. */
function clockHours(w: Words, { number, from }: Quantity): boolean {
  if (!number.bare || w.raw(number.from).length !== 4 || 2400 <= number.low || 60 <= number.low % 100) return false;
  for (let k = from - 1; from - 3 < k; k--)
    if (/^(at|by|from|to|until|till|around|about)$/.test(w.lower(k)))
      return w.lower(k) !== 'about' || w.lower(k - 1) === 'at' || !/^of$/.test(w.lower(number.to + 1));
  return false;
}

function monthBefore(w: Words, at: number): boolean {
  if (EN.months.has(w.lower(at)) && (w.isCapital(at) || !/^(may|march|mar|sun|sat)$/.test(w.lower(at)))) return true;
  return (
    w.isSign(at, '.') &&
    w.glued(at) &&
    EN.months.has(w.lower(at - 1)) &&
    w.lower(at - 1).length <= 4 &&
    w.lower(at - 1) !== 'may'
  );
}

/**
 * A four-digit number without a mark is a year unless a noun that it counts follows and nothing before it asks for a
 * date.
 */
function yearHere(w: Words, q: Quantity, prev: string, next: string, syntax: Syntax): boolean {
  const { from, to } = q;
  const value = q.number.low;
  if (monthBefore(w, from - 1) || EN.months.has(prev) || EN.weekdays.has(prev)) return true;
  if (w.isSign(from - 1, ',') && (w.isNumber(from - 2) || EN.months.has(w.lower(from - 2)))) return true;
  if (/^(ad|bc|bce|ce)$/.test(prev) || /^(ad|bc|bce|ce)$/.test(next)) return true;
  if (prev === '.' && /^[dce]$/.test(w.lower(from - 2)) && w.isSign(from - 3, '.')) return true;
  if (
    /^(and|to|or)$/.test(prev) &&
    w.isNumber(from - 2) &&
    w.raw(from - 2).length === 4 &&
    !w.raw(from - 2).includes('.')
  )
    return true;
  const range = 1500 <= value && value < 2100;
  if (!range) return /^(in|since|until|circa|by)$/.test(prev) && !countsNext(w, to, syntax);
  if (q.unit !== null) return q.kind === 'other' && !(value % 50 === 0);
  const counts = countsNext(w, to, syntax);
  if (!counts) return true;
  if (EN.beforeYear.has(prev) && !(value % 100 === 0)) return true;
  // "arrested 1998 smugglers": an object of a verb is a count.
  if ((syntax.at(w.starts[from - 1] ?? 0)?.xpos ?? '').startsWith('VB') && !/^(was|were|is|are|be)$/.test(prev))
    return false;
  if (1900 <= value && value < 2040) return value % 100 !== 0;
  return false;
}

/** True when a noun in the singular follows at once, which a number above one cannot count. */
function singularNext(w: Words, at: number, syntax: Syntax): boolean {
  const tag = syntax.at(w.starts[at] ?? 0)?.xpos ?? '';
  return (
    w.isWord(at) &&
    !w.opens[at] &&
    /^(NN|NNP)$/.test(tag) &&
    !EN.collective.has(w.lower(at)) &&
    !isPlural(w.lower(at)) &&
    !countsNext(w, at, syntax)
  );
}

/**
 * "Corvo's 787", "the 747 jet", "its new 777": bare digits that no plural follows, before a singular noun or after an
 * owner.
 */
function modelName(w: Words, { from, to }: Quantity, syntax: Syntax): boolean {
  if (singularNext(w, to, syntax)) return true;
  const prev = w.lower(from - 1);
  const owned = /^['’]s$/.test(prev);
  const tag = syntax.at(w.starts[from - 1] ?? 0)?.xpos ?? '';
  if (!owned && !/^(the|its|their|his|her|our|a|first|final|new|last)$/.test(prev) && !/^(JJ|PRP\$)$/.test(tag))
    return false;
  if (countsNext(w, to, syntax)) return false;
  return owned || /^(new|final)$/.test(prev) ? !/^(was|were|are|have|had)$/.test(w.lower(to)) : false;
}

/** True for a word of a closed class; "US" and "IT" in capitals are names. */
export function closedAt(w: Words, at: number): boolean {
  const lower = w.lower(at);
  return EN.closed.has(lower) && !(/^(us|it)$/.test(lower) && w.raw(at) === w.raw(at).toUpperCase());
}

/** True when the words after a number begin with a noun it can count, a plural. */
export function countsNext(w: Words, at: number, syntax: Syntax): boolean {
  for (let k = at; k < at + 4; k++) {
    if (!w.isWord(k) || (w.opens[k] && k > at)) return false;
    const word = w.lower(k);
    if (closedAt(w, k) || EN.months.has(word)) return false;
    const tag = syntax.at(w.starts[k] ?? 0)?.xpos;
    if (tag !== undefined) {
      if (tag === 'NNS' || (tag === 'NNPS' && k === at) || (isPlural(word) && tag === 'NN')) return true;
      if (!/^(JJ|JJR|JJS|NN|NNP|VBN|VBG)$/.test(tag)) return false;
    } else if (isPlural(word)) return !w.isCapital(k) || k > at;
  }
  return false;
}

function streetAhead(w: Words, at: number): boolean {
  for (let k = at; k < at + 4 && w.isWord(k) && w.isCapital(k); k++)
    if (k > at && EN.streets.has(w.lower(k))) return true;
  return false;
}

/** A capitalised word right before a bare number makes it part of a name: "Apollo 11", "Galaxy S 22". */
function nameBefore(w: Words, at: number, syntax: Syntax): boolean {
  if (!w.isCapital(at)) return false;
  const word = w.lower(at);
  if (
    EN.weekdays.has(word) ||
    EN.months.has(word) ||
    EN.closed.has(word) ||
    NAMES_LIKE.test(word) ||
    EN.rising.has(word) ||
    EN.falling.has(word) ||
    EN.adverbs.has(word) ||
    Object.hasOwn(EN.hedges, word)
  )
    return false;
  if (w.raw(at).slice(1) !== w.lower(at).slice(1) && w.raw(at) !== w.raw(at).toUpperCase()) return true;
  const tag = syntax.at(w.starts[at] ?? 0)?.xpos;
  if (tag !== undefined)
    return (
      /^NN|^FW|^LS|^CD$/.test(tag) ||
      (w.raw(at) === w.raw(at).toUpperCase() && w.raw(at).length > 1) ||
      (!w.opens[at] && /^(JJ|VBG|RB)$/.test(tag))
    );
  return !w.opens[at] || w.kinds[at] === 'code' || w.raw(at) === w.raw(at).toUpperCase();
}

/** "In Old Tavlin 20 people": the capitals before the number are a place in a phrase of its own. */
function prepositional(w: Words, at: number): boolean {
  let k = at;
  while (w.isCapital(k) && !w.opens[k] && at - k < 4) k--;
  return /^(in|at|near|across|outside|on)$/.test(w.lower(k));
}

/** Numbers in words that are names, pronouns or set phrases. */
function spelled(w: Words, q: Quantity, measured: boolean, syntax: Syntax): string | null {
  const { number, from, to } = q;
  const raw = w.raw(number.from);
  const word = w.lower(number.from);
  // "high-five", "one-on-one": bound into another word.
  if (
    w.isSign(number.from - 1, '-') &&
    w.glued(number.from) &&
    w.glued(number.from - 1) &&
    w.isWord(number.from - 2) &&
    !/^(to|then|now|sub|mid|about|nearly|almost)$/.test(w.lower(number.from - 2))
  )
    return 'part of a word';
  if (word === 'one' && w.isSign(to, '-') && w.glued(to) && w.lower(to + 1) === 'on') return 'set phrase';
  const prev = w.lower(from - 1);
  const next = w.lower(to);
  const single = number.to === number.from + 1;
  if (w.isCapital(number.from) && !w.opens[number.from] && !/["“‘(:—–]/.test(w.raw(number.from - 1)) && single) {
    const caps = w.isCapital(number.from - 1) || w.lower(number.from - 1) === 'of' || w.isCapital(to);
    if (
      caps &&
      !(countsNext(w, to, syntax) && raw !== raw.toUpperCase() && !w.isCapital(to)) &&
      !titleCase(w, number.from)
    )
      return 'part of a name';
  }
  if (
    !single &&
    w.isCapital(number.from) &&
    w.isCapital(number.to - 1) &&
    w.isCapital(number.from - 1) &&
    !w.opens[number.from] &&
    !w.opens[number.from - 1] &&
    !countsNext(w, to, syntax) &&
    !titleCase(w, number.from)
  )
    return 'part of a name';
  if (word === 'one' && single && q.unit === 'point' && prev === 'at') return 'set phrase';
  if (EN.identifiers.has(prev) && single && !measured && !countsNext(w, to, syntax)) return 'number of a thing';
  if (
    /^(day|week|month|year|number|chapter|phase|plan|world|war)$/.test(prev) &&
    single &&
    !measured &&
    !countsNext(w, to, syntax)
  )
    return 'number of a thing';
  if (
    w.isSign(to, '-') &&
    w.glued(to) &&
    /^(time|times|way|off|sided|on|year-old|upmanship|liner|liners|piece|nil|all)$/.test(w.lower(to + 1)) &&
    !measured
  )
    return 'set phrase';
  if (word === 'zero' && !measured && !countsNext(w, to, syntax)) return 'set phrase';
  if (word !== 'one' || !single) return null;
  if (measured) {
    if (q.joined || q.age || q.kind !== 'time') return EN.beforePronoun.has(prev) && !q.joined ? 'pronoun' : null;
    // "one day" is as often a time to come as a length.
    return /^(day|night|weekend|minute|moment)$/.test(q.unit ?? '') || EN.beforePronoun.has(prev) ? 'set phrase' : null;
  }
  if (/^['’]/.test(next)) return 'pronoun';
  if (EN.beforePronoun.has(prev) && next !== 'of') return 'pronoun';
  if (next === 'of') return /^(the|that|this|no|any|each|every|which|only)$/.test(prev) ? 'pronoun' : null;
  if (w.lower(from - 1) === 'by' && next === 'by') return 'set phrase';
  if (w.isSign(to, '-') && w.glued(to)) return w.glued(from) ? 'set phrase' : null;
  if (!w.isWord(to) || closedAt(w, to) || w.opens[to])
    return next === 'or' && w.lower(to + 1) === 'two' ? null : 'pronoun';
  if (/^(day|thing|way|point|moment|time|another|percent|by|more|last|final|side|hand|being|body)$/.test(next))
    return (next === 'hand' && prev !== 'on') || next === 'more' || next === 'last' ? null : 'set phrase';
  const tag = syntax.at(w.starts[to] ?? 0)?.xpos;
  const own = syntax.at(w.starts[number.from] ?? 0);
  if (own && /^(PRP|PRON)$/.test(own.xpos)) return 'pronoun';
  if (tag !== undefined) return /^(NN|NNP|JJ|JJR|JJS|VBN|VBG|RBS)$/.test(tag) && !isPlural(next) ? null : 'pronoun';
  return next.length < 3 || (/(ed|s)$/.test(next) && !/ss$/.test(next)) ? 'pronoun' : null;
}

/** True in a headline written in capitals throughout, where a capital says nothing. */
function titleCase(w: Words, at: number): boolean {
  let capitals = 0;
  let words = 0;
  for (let k = at - 4; k <= at + 4; k++) {
    if (k === at || !w.isWord(k) || w.lower(k).length < 4) continue;
    words++;
    if (w.isCapital(k)) capitals++;
  }
  return words >= 3 && capitals === words;
}
