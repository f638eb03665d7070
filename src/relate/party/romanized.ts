import type { ReportParty } from '../../model/report.js';
import { fold } from '../../text/fold.js';

/**
 * What a name keeps in every romanization: its consonants, with those alike that transcriptions exchange ("Zelenko",
 * "Selenko"; "Kharkov", "Charkow"), and vowels only as the mark of one at the start. Empty where too little is left to
 * tell names by.
 */
export function skeleton(part: string): string {
  const plain = EXCHANGED.reduce((name, [from, to]) => name.replace(from, to), part);
  const bones = plain
    .replace(/^[aeiou]+/, 'a')
    .replace(/(?!^)[aeiou]+/g, '')
    .replace(/(.)\1+/g, '$1');
  return bones.length >= SHORTEST ? bones : '';
}

const SHORTEST = 3;

/** Spellings of one sound in the romanizations of Cyrillic, Arabic and others, longest first. */
const EXCHANGED: readonly (readonly [RegExp, string])[] = [
  [/(?:shch|schtsch|tsch|tch|dzh|dj|ch|cz)/g, 'c'],
  [/(?:sch|sh|zh|sz|ts|tz|z)/g, 's'],
  [/(?:kh|gh)/g, 'h'],
  [/(?:ck|q|x)/g, 'k'],
  [/(?:ff|ph|f|w)/g, 'v'],
  [/[yj]/g, 'i'],
];

/**
 * True where two full names can be one in two romanizations: family names alike, given names alike or one left out.
 * That they are one person has to be told by more than this.
 */
export function isRomanized(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a.at(-1) ?? '', b.at(-1) ?? ''];
  const bones = skeleton(x);
  if (bones === '' || bones !== skeleton(y) || Math.abs(x.length - y.length) > 2) return false;
  if (a.length === 1 || b.length === 1) return true;
  const [given, other] = [a[0] ?? '', b[0] ?? ''];
  if (given.length === 1 || other.length === 1) return given[0] === other[0];
  return given === other || (skeleton(given) !== '' && skeleton(given) === skeleton(other));
}

/**
 * True where both were named with one office, and of the same state or body: "Dolmar President" and "President" are,
 * "Dolmar President" and "Kestrian President" are not.
 */
export function sharesOffice(a: ReportParty, b: ReportParty): boolean {
  return a.roles.some((role) => b.roles.some((other) => isOneOffice(wordsOf(role), wordsOf(other))));
}

interface OfficeWords {
  readonly nouns: readonly string[];
  readonly names: readonly string[];
}

function isOneOffice(a: OfficeWords, b: OfficeWords): boolean {
  if (a.nouns.length === 0 || a.nouns.at(-1) !== b.nouns.at(-1)) return false;
  if (a.names.length === 0 || b.names.length === 0) return true;
  return a.names.some((name) => b.names.some((other) => name.slice(0, 4) === other.slice(0, 4)));
}

/** The words of an office, and the names in it: all capitalized words but the last, which is the office itself. */
function wordsOf(role: string): OfficeWords {
  const words = role.split(/[^\p{L}-]+/u).filter((word) => word.length > 2);
  const head = words.findLastIndex((word) => OFFICES.test(fold(word)));
  if (head < 0) return { nouns: [], names: [] };
  const names = words.filter((word, i) => i !== head && /^\p{Lu}/u.test(word) && !GENERAL.test(fold(word))).map(fold);
  const narrow = words.filter((word, i) => i < head && GENERAL.test(fold(word))).map(fold);
  return { nouns: [[...narrow, fold(words[head] ?? '')].join(' ')], names };
}

/** Offices that one person holds at a time. */
const OFFICES = new RegExp(
  '^(?:president|premier|minister|secretary|chancellor|governor|mayor|king|queen|emir|sultan|ambassador|envoy|' +
    'general|commander|chief|head|leader|director|chairman|chairwoman|chair|speaker|spokesman|spokeswoman|' +
    'spokesperson|patriarch|judge|prosecutor)$',
);

/** Words that name an office more closely, with a capital or not. */
const GENERAL = /^(?:foreign|prime|defen[cs]e|finance|interior|trade|health|justice|energy|vice|deputy|army|police)$/;
