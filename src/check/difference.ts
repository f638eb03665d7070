import type { FindingKind, WordDifference } from '../model/check.js';
import type { Time } from '../model/report.js';
import { overlaps, type Span } from '../model/span.js';
import {
  type CollatedWitness,
  collate,
  isNumberWord,
  type KeyedReport,
  printed,
  valueOf,
  type WordRange,
} from '../relate/story.js';
import { stem } from '../text/stem.js';
import { BEFORE_NUMBERS, CONDITIONS, HELD_BACK, NEGATIONS, TO_NUMBERS } from './en.js';
import { isMatter, type Located, sameForm } from './passages.js';

/** A place where the draft's words are not the source's. */
export interface Difference extends WordDifference {
  /** True where the draft itself shows that it left out or put in: an ellipsis, brackets. */
  readonly shown: boolean;
  /** Words of matter in it, of the side that has more. */
  readonly matter: number;
  /** Where the draft has it; null for words that it left out. */
  readonly at: Span | null;
}

/** Negations and hedges are told of so few words left out; of more, they are of what was left out. */
const FEW = 3;
/** A whole sentence of more words than these between two pieces is no cut any more. */
const FAR = 40;

/** Where a stretch of the draft is not, word for word, what the located source has; in the order of the draft. */
export function differencesBetween(
  draft: KeyedReport,
  stretch: Span,
  { source, start, end, inMarks }: Located,
): Difference[] {
  const { witnesses, columns } = collate([
    { key: 'draft', text: draft.text, start: stretch.start, end: stretch.end, quotations: [] },
    { key: 'source', text: source.report.text, start, end, quotations: source.quotations, skip: source.skip },
  ]);
  const [a, b] = witnesses;
  if (!a || !b) return [];
  const sides = { a, b, draft, source: source.report, quoted: inMarks >= 0.5 };
  return columns.flatMap(({ agree, ranges }) => {
    const [x, y] = ranges;
    return agree || !x || !y ? [] : parted(sides, x, y);
  });
}

interface Sides {
  readonly a: CollatedWitness;
  readonly b: CollatedWitness;
  readonly draft: KeyedReport;
  readonly source: KeyedReport;
  /** The source has most of it in quotation marks. */
  readonly quoted: boolean;
}

/** One place of variation; none where only spelling or the way of writing a number differs. */
function parted(sides: Sides, x: WordRange, y: WordRange): Difference[] {
  const { a, b } = sides;
  const [mine, theirs] = [a.forms.slice(x.from, x.to), b.forms.slice(y.from, y.to)];
  if (mine.length === theirs.length && mine.every((form, i) => sameForm(form, theirs[i] ?? ''))) return [];
  if (mine.join('') === theirs.join('')) return [];
  if (mine.length === 0 && (isEditors(b, y) || (sides.quoted && isOutside(b, y)))) return [];
  const shown = isShown(a, x);
  const kind = shown ? 'cut' : kindOf(sides, x, y);
  if (kind === null) return [];
  const matter = Math.max(mine.filter(isMatter).length, theirs.filter(isMatter).length);
  return [{ kind, draft: printed(a, x), source: printed(b, y), shown, matter, at: spanOf(a, x) }];
}

/** All of the words stand outside quotation marks: who says it, told between two parts of what is said. */
function isOutside({ quoted }: CollatedWitness, { from, to }: WordRange): boolean {
  return quoted.subarray(from, to).every((one) => one === 0);
}

/** All of the words stand in brackets within what is quoted: an editor put them in. */
function isEditors({ text, starts, ends, quoted }: CollatedWitness, { from, to }: WordRange): boolean {
  if (from === to || quoted[from] !== 1) return false;
  const before = text.slice(Math.max(0, (starts[from] as number) - BRACKET), starts[from]);
  const behind = text.slice(ends[to - 1], (ends[to - 1] as number) + BRACKET);
  return /[[(][^\])]*$/.test(before) && /^[^[(]*[\])]/.test(behind);
}

/** So far before or behind a word its bracket is looked for. */
const BRACKET = 3;

function spanOf({ starts, ends }: CollatedWitness, { from, to }: WordRange): Span | null {
  return from < to ? { start: starts[from] as number, end: ends[to - 1] as number } : null;
}

/** The kind of a difference, the gravest first; null for one that is none. */
function kindOf(sides: Sides, x: WordRange, y: WordRange): FindingKind | null {
  const { a, b } = sides;
  const [mine, theirs] = [a.forms.slice(x.from, x.to), b.forms.slice(y.from, y.to)];
  const dates = inDate(sides.draft.times, a, x) && inDate(sides.source.times, b, y);
  if (dates) return 'day-differs';
  const numbers = numbersOf(mine, theirs);
  if (numbers === 'equal') return null;
  if (numbers === 'other') return 'value-differs';
  const few = mine.length > 0 || theirs.length <= FEW;
  if (denials(mine) !== denials(theirs) && isLittle(mine, theirs)) return 'negation-differs';
  if (otherUnit(sides, x, y)) return 'other-measure';
  if (theirs.some(isCondition) && !mine.some(isCondition) && !ends(b, y)) return 'condition-dropped';
  if (few && holdsBack(b, y) && !holdsBack(a, x)) return 'hedge-dropped';
  if (mine.length === 0) return runsOn(a, b, x, y) ? 'joined' : 'cut';
  return 'altered';
}

/** A sentence ends: at a stop that is not of an initial or of letters such as "U.S.". */
const ENDED = /(?<!(?<![\p{L}])\p{L})[.!?]["”’']?\s/u;

/** A sentence ends within the words. */
function ends({ text, starts, ends: last }: CollatedWitness, { from, to }: WordRange): boolean {
  return from < to && ENDED.test(text.slice(starts[from], last[to - 1]));
}

/** What two readings have of numbers: one value in two forms, two values, or nothing to set side by side. */
function numbersOf(mine: readonly string[], theirs: readonly string[]): 'equal' | 'other' | null {
  const [p, q] = [mine.filter(isNumber), theirs.filter(isNumber)];
  if (p.length === 0 || q.length === 0) return null;
  if (valueOf(p) !== valueOf(q)) return 'other';
  return p.length === mine.length && q.length === theirs.length ? 'equal' : null;
}

function isNumber(form: string): boolean {
  return isNumberWord(form) && form !== 'm' && form !== 'k';
}

function isCondition(form: string): boolean {
  return CONDITIONS.has(form);
}

/** A negation and little else is between two readings: at most one word of matter is put in or left out. */
function isLittle(mine: readonly string[], theirs: readonly string[]): boolean {
  if (mine.length === 0 || theirs.length === 0) return mine.length + theirs.length <= FEW;
  const matterOf = (forms: readonly string[]): Set<string> =>
    new Set(forms.filter((form) => isMatter(form) && !NEGATIONS.has(form)).map(stem));
  const [p, q] = [matterOf(mine), matterOf(theirs)];
  const [less, more] = [[...p].filter((one) => !q.has(one)).length, [...q].filter((one) => !p.has(one)).length];
  return less + more <= 1;
}

/** 1 where the words deny once or an odd number of times, else 0. */
function denials(forms: readonly string[]): number {
  return forms.filter((form) => NEGATIONS.has(form)).length % 2;
}

/** A word that holds back: anywhere, or before a number. The month of May and the like are none. */
function holdsBack({ forms, text, starts }: CollatedWitness, { from, to }: WordRange): boolean {
  for (let i = from; i < to; i++) {
    const form = forms[i] as string;
    const capital = text.charAt(starts[i] as number) !== text.charAt(starts[i] as number).toLowerCase();
    if (HELD_BACK.has(form) && !(capital && i > 0)) return true;
    if (!BEFORE_NUMBERS.has(form)) continue;
    let next = i + 1;
    while (next < forms.length && (TO_NUMBERS.has(forms[next] as string) || BEFORE_NUMBERS.has(forms[next] as string)))
      next++;
    if (isNumber(forms[next] ?? '')) return true;
  }
  return false;
}

/** Words of a date or time of day, not of a length of time. */
function inDate(times: readonly Time[], witness: CollatedWitness, { from, to }: WordRange): boolean {
  if (from === to) return false;
  const span = { start: witness.starts[from] as number, end: witness.ends[to - 1] as number };
  return times.some((time) => (time.type === 'DATE' || time.type === 'TIME') && overlaps(time, span));
}

/** The words stand in figures of one number and two units on either side. */
function otherUnit({ a, b, draft, source }: Sides, x: WordRange, y: WordRange): boolean {
  if (x.from === x.to || y.from === y.to) return false;
  const mine = figureAt(draft.figures, a, x);
  const theirs = figureAt(source.figures, b, y);
  return mine !== undefined && theirs !== undefined && mine.low === theirs.low && mine.unit !== theirs.unit;
}

function figureAt(figures: KeyedReport['figures'], { starts, ends }: CollatedWitness, { from, to }: WordRange) {
  const span = { start: starts[from] as number, end: ends[to - 1] as number };
  return figures.find(
    (figure) => overlaps(figure, span) || (figure.measure !== null && overlaps(figure.measure, span)),
  );
}

export const ELLIPSIS = /…|\.\s?\.\s?\.|\[[^\]]*\]?/;

/**
 * The draft itself shows it: an ellipsis or brackets where words are left out, brackets around all that is put in.
 * Words that merely stand beside an ellipsis are the draft's own.
 */
function isShown({ text, starts, ends, forms, start, end }: CollatedWitness, { from, to }: WordRange): boolean {
  const left = from > 0 ? (ends[from - 1] as number) : start;
  const right = to < forms.length ? (starts[to] as number) : end;
  const around = text.slice(left, right);
  if (from === to) return ELLIPSIS.test(around);
  return /\w/.test(around) && !/[\p{L}\d]/u.test(around.replace(/\[[^\]]*\]?/g, ''));
}

/** Words of two sentences that the draft runs into one, or that stand far apart. */
function runsOn(a: CollatedWitness, b: CollatedWitness, x: WordRange, y: WordRange): boolean {
  if (y.to - y.from > FAR) return true;
  const ends = ENDED.test(gapOf(b, y));
  return ends && x.from > 0 && x.from < a.forms.length && !/[.!?]/.test(gapOf(a, x));
}

function gapOf({ text, starts, ends, forms, start, end }: CollatedWitness, { from, to }: WordRange): string {
  return text.slice(from > 0 ? (ends[from - 1] as number) : start, to < forms.length ? (starts[to] as number) : end);
}
