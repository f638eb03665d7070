import type { Signature } from '../relate/block/blocks.js';
import { contentId } from '../text/hash.js';

/** Days of one span: reports are near by how many spans lie between them. */
const SPAN = 5;
/** The span of reports that do not say when they were published; they are near all others. */
export const UNDATED = -1_000_000;

/**
 * A key that more different texts of a span hold counts no more: it is what everybody writes of, or boilerplate. Copies
 * of one text count once, so that a report that hundreds print is not taken for boilerplate.
 */
export const CAP = 250;

/** So alike two reports must be, in millionths, by the number of spans between them; else they are not near. */
const ALIKE = [450_000, 500_000, 600_000] as const;
const ALIKE_UNDATED = 500_000;
/** Reports that share so much of the shorter one's text are of one story however else they tell it. */
const COPIED = 0.25;
/** What shared text adds to the likeness, in millionths, where all of the shorter one is shared. */
const TEXT = 500_000;

/** A key of a report with its weight: 1 to 1000 for a term, 0 for a fingerprint of text. */
export type Key = readonly [key: number, weight: number];

/** The span of a day, counted from 1970-01-01. */
export function spanOf(day: number | null): number {
  return day === null ? UNDATED : Math.floor(day / SPAN);
}

/** The spans in which what is near a span stands; `all` are those that there are, for a report without a day. */
export function spansNear(span: number, all: () => readonly number[]): readonly number[] {
  const reach = ALIKE.length - 1;
  if (span === UNDATED) return all();
  return [UNDATED, ...Array.from({ length: 2 * reach + 1 }, (_, at) => span - reach + at)];
}

/** The keys that a report is found by: its terms, and every second fingerprint of its text. */
export function keysOf({ prints, terms, weights }: Signature): Key[] {
  return [
    ...terms.map((term, at): Key => [term, weights[at] as number]),
    ...prints.filter((print) => print % 2 === 0).map((print): Key => [print, 0]),
  ];
}

/** What says that two reports of a span are told in the same words of the same things. */
export function alikeOf(signature: Signature): string {
  const { prints, terms, weights } = signature;
  return contentId('alike', spanOf(signature.day), prints.join(' '), terms.join(' '), weights.join(' '));
}

/** What two reports have in common. */
export interface Common {
  /** Likeness of their terms, in millionths, and shared fingerprints. */
  readonly likeness: number;
  readonly prints: number;
  /** Fingerprints of the one that has fewer. */
  readonly least: number;
  readonly spans: readonly [number, number];
}

/** True where two reports belong to one story: they are near in time, and alike or copied. */
export function ofOneStory({ likeness, prints, least, spans: [a, b] }: Common): boolean {
  const needed = a === UNDATED || b === UNDATED ? ALIKE_UNDATED : ALIKE[Math.abs(a - b)];
  if (needed === undefined) return false;
  const share = least === 0 ? 0 : prints / least;
  return likeness + TEXT * share >= needed || (prints >= 3 && share >= COPIED);
}

/** What two lists of keys have in common, without those that do not count. */
export function inCommon(a: readonly Key[], b: readonly Key[]): Pick<Common, 'likeness' | 'prints'> {
  const weights = new Map(b);
  let [likeness, prints] = [0, 0];
  for (const [key, weight] of a) {
    const other = weights.get(key);
    if (other === undefined) continue;
    if (weight === 0) prints++;
    else likeness += weight * other;
  }
  return { likeness, prints };
}
