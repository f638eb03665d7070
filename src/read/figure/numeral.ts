import { EN } from './en.js';

/** A number as written, before its sign, currency, unit and hedge are known. */
export interface NumberRead {
  readonly low: number;
  readonly high: number;
  /** Words `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly form: 'digits' | 'words' | 'fraction' | 'ratio' | 'open';
  /** Digits alone: no grouping mark, decimals or magnitude. */
  readonly bare: boolean;
  /** Without its magnitude, and the magnitude: 2.5 and 1e6 of "2.5 million". */
  readonly mantissa: number;
  readonly magnitude: number;
}

const NUMERALS = new Map(Object.entries(EN.numerals));
const MAGNITUDES = new Map(Object.entries(EN.magnitudes));
const FRACTIONS = new Map(Object.entries(EN.fractions));
const OPEN = new Map(Object.entries(EN.open));
const VULGAR = new Map(Object.entries(EN.vulgar));
/** Every word a number can begin with. */
const STARTERS: ReadonlySet<string> = new Set([
  ...NUMERALS.keys(),
  ...MAGNITUDES.keys(),
  ...FRACTIONS.keys(),
  ...OPEN.keys(),
  ...EN.otherStarters,
  ...[...NUMERALS.keys(), ...MAGNITUDES.keys()].map((stem) => `${stem}fold`),
]);
/** Which lengths with which first and last letters those words have: a look that spares most words their lower case. */
const SHAPES = new Uint8Array(32 * 32 * 32);
for (const word of STARTERS) SHAPES[shapeOf(word, 0, word.length)] = 1;

function shapeOf(text: string, start: number, end: number): number {
  return ((((text.charCodeAt(start) & 31) << 5) | (text.charCodeAt(end - 1) & 31)) << 5) | ((end - start) & 31);
}

/** False for most words of `text` that no number can begin with; `beginsNumber` is sure. */
export const mayBeginNumber = (text: string, start: number, end: number): boolean =>
  SHAPES[shapeOf(text, start, end)] === 1;

export const numeral = (word: string): number | undefined => NUMERALS.get(word);
export const magnitudeOf = (word: string): number | undefined => MAGNITUDES.get(word);
/** Like `magnitudeOf`, a dozen among them. */
export const multiplierOf = (word: string): number | undefined => (word === 'dozen' ? 12 : MAGNITUDES.get(word));
export const denominator = (word: string): number | undefined => FRACTIONS.get(word);
export const openMagnitude = (word: string): number | undefined => OPEN.get(word);
/** The value of a sign that is a fraction: ½, ⅔. */
export const vulgar = (sign: string): number | undefined => VULGAR.get(sign);
/** The number before "-fold" in one word: 6 of "sixfold"; undefined for other words. */
export function foldOf(word: string): number | undefined {
  if (word.length <= 6 || !word.endsWith('fold')) return undefined;
  const stem = word.slice(0, -4);
  return numeral(stem) ?? magnitudeOf(stem);
}
/** True for a word, lower case, that a number can begin with. */
export const beginsNumber = (word: string): boolean => STARTERS.has(word);

/** A number without a magnitude. */
export function whole(from: number, to: number, value: number, form: NumberRead['form']): NumberRead {
  return { low: value, high: value, from, to, form, bare: false, mantissa: value, magnitude: 1 };
}

/** 14.2 × 10⁹ without the dust that binary multiplication leaves. */
export function clean(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return value;
  return Number(value.toPrecision(15));
}
