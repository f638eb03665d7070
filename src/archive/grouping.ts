import { daysFromCivil, parseDate } from '../calendar/civil.js';
import type { Report } from '../model/report.js';
import { FUNCTION_WORDS, NEWS_WORDS } from '../text/en.js';
import { commonness } from '../text/en-commonness.js';
import { stem } from '../text/stem.js';
import { type Words, wordsOf } from '../text/words.js';

/**
 * What a report's story is found by: keys of 52 bits, so that they are exact everywhere. Keys of stretches of its words
 * are odd, those of the words that tell what it is of are even.
 */
export interface Signature {
  /** Day of publication, counted from 1970-01-01; null where it is not known. */
  readonly day: number | null;
  /** Of every eighth stretch of five words, chosen by its hash, so that copies choose the same. */
  readonly prints: readonly number[];
  /** Of its rarest words and names, those of title and lead first. */
  readonly terms: readonly number[];
}

/** Words of a stretch; one stretch of so many is kept; kept at most. */
const GRAM = 5;
const SAMPLE = 8;
const PRINTS = 96;
/** Terms of a report, and the words of it that count as its lead. */
const TERMS = 14;
const LEAD = 60;

/** Days within which two reports can be of one story. */
export const WINDOW = 10;
/** A key that more reports of a span of days hold tells no story: it is boilerplate, or what everybody writes of. */
export const CAP = 300;

/** How much two reports have in common: keys of either kind, without those above the cap. */
export interface Shared {
  readonly prints: number;
  readonly terms: number;
  /** Prints of the report that has fewer. */
  readonly least: number;
}

/** True where two reports that are near in time are of one story: much text in common, or most of what they are of. */
export function ofOneStory({ prints, terms, least }: Shared): boolean {
  return (prints >= 3 && prints >= 0.15 * least) || terms >= 6;
}

/** The signature of a report. It hangs on the report alone. */
export function signatureOf(report: Report): Signature {
  const words = wordsOf(
    report.text,
    [...report.furniture].sort((a, b) => a.start - b.start),
  );
  const date = report.published ? parseDate(report.published.value) : null;
  return {
    day: date ? daysFromCivil(date) : null,
    prints: printsOf(words.forms),
    terms: termsOf(report, words),
  };
}

function printsOf(forms: readonly string[]): number[] {
  const kept = new Set<number>();
  for (let at = 0; at + GRAM <= forms.length; at++) {
    const key = keyOf(forms.slice(at, at + GRAM).join(' '));
    if (key % SAMPLE === 0) kept.add(key + 1);
  }
  return [...kept].sort((a, b) => a - b).slice(0, PRINTS);
}

function termsOf({ text, headline, title }: Report, { forms, starts }: Words): number[] {
  const scores = new Map<string, number>();
  const add = (form: string, capital: boolean, lead: boolean): void => {
    if (form.length < 3 || FUNCTION_WORDS.has(form) || NEWS_WORDS.has(form) || /^\d/.test(form)) return;
    const stemmed = stem(form);
    const rare = Math.log(1 / Math.max(commonness(stemmed), 0.002));
    const score = rare * (capital ? 1.5 : 1) * (lead ? 2 : 1);
    scores.set(stemmed, Math.min((scores.get(stemmed) ?? 0) + score, 4 * rare * 3));
  };
  if (headline === null && title !== undefined) for (const form of wordsOf(title).forms) add(form, false, true);
  forms.forEach((form, at) => {
    const first = text[starts[at] ?? 0] ?? '';
    add(form, first !== first.toLowerCase(), at < LEAD);
  });
  return [...scores]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, TERMS)
    .map(([term]) => evenKey(term))
    .sort((a, b) => a - b);
}

function evenKey(term: string): number {
  const key = keyOf(term);
  return key - (key % 2);
}

/** A hash of 52 bits (two of FNV-1a's kind, mixed; Fowler, Noll & Vo 1991). */
function keyOf(text: string): number {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x5bd1e995);
    low ^= low >>> 15;
  }
  high ^= high >>> 13;
  high = Math.imul(high, 0xc2b2ae35);
  high ^= high >>> 16;
  return ((high >>> 0) & 0xfffff) * 4_294_967_296 + (low >>> 0);
}
