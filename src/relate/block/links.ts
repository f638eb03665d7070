import { compareText } from '../../model/order.js';
import { countOf, type Holders, holdersOf, placeAfter } from './holders.js';
import type { Signature } from './signature.js';

/** A report by its id (which follows from its content) and its signature. */
export interface Signed {
  readonly id: string;
  readonly signature: Signature;
}

/** Two reports that can have to do with each other, by their places in the list that was given; `a` before `b`. */
export interface BlockLink {
  readonly a: number;
  readonly b: number;
  /** How alike they are, in millionths: likeness of terms, and half the share of text that they have in common. */
  readonly value: number;
}

/** So alike, in millionths, or with so many fingerprints in common, reports can have to do with each other. */
export const LINKED = 100_000;
export const PRINTS_SHARED = 3;
/** What a report shares of its fingerprints adds so much to the likeness, in millionths. */
export const COPIED = 500_000;
/**
 * A term that more reports hold, within a span of days, finds none of them. A fingerprint that more reports hold links
 * each of them with the first `HUBS` that hold it, and not every two.
 */
export const TERM_CAP = 200;
export const PRINT_CAP = 48;
export const HUBS = 8;
/** Reports published more days apart are found by their text alone; their days are counted in spans of so many. */
export const SPAN = 10;

/**
 * The pairs of reports that can have to do with each other: alike in what they tell, or with text in common. Depends on
 * the reports as a set, not on their order; `a` and `b` are places in the list as given. Near linear: no term or
 * fingerprint, however common, makes a number of pairs that grows with the square of the reports.
 *
 * @example linksOf(reports.map((report) => ({ id: report.id, signature: signatureOf(report) })))
 */
export function linksOf(reports: readonly Signed[]): BlockLink[] {
  const order = reports.map((_, i) => i).sort((i, j) => bySpan(reports[i] as Signed, reports[j] as Signed) || i - j);
  const signatures = order.map((i) => (reports[i] as Signed).signature);
  const prints = printPairs(signatures);
  const terms = termPairs(signatures);
  const links: BlockLink[] = [];
  const offer = (x: number, y: number, shared: number, likeness: number): void => {
    const value = likeness + copied(signatures[x] as Signature, signatures[y] as Signature, shared);
    if (value < LINKED && shared < PRINTS_SHARED) return;
    const [i, j] = [order[x] as number, order[y] as number];
    links.push({ a: Math.min(i, j), b: Math.max(i, j), value });
  };
  for (let x = 0; x < signatures.length; x++) {
    const own = prints(x);
    for (const [y, likeness] of terms(x)) {
      offer(x, y, own.get(y) ?? 0, likeness);
      own.delete(y);
    }
    for (const [y, shared] of own) offer(x, y, shared, 0);
  }
  return links.sort((p, q) => p.a - q.a || p.b - q.b);
}

/** By span of days, those without a day last, then by id: reports of one id are alike in all that is asked here. */
function bySpan(p: Signed, q: Signed): number {
  const [a, b] = [p.signature.day, q.signature.day];
  const [x, y] = [a === null ? Infinity : spanOf(a), b === null ? Infinity : spanOf(b)];
  return x === y ? compareText(p.id, q.id) : x - y;
}

/**
 * How alike two reports are by their signatures alone, in millionths, and how many fingerprints they have in common: as
 * `linksOf` has it where no term or fingerprint is in too many reports. 0 for reports published too many days apart,
 * but for their text.
 */
export function likenessOf(x: Signature, y: Signature): { readonly value: number; readonly prints: number } {
  const shared = inBoth(x.prints, y.prints).length;
  let likeness = 0;
  if (together(x.day, y.day))
    for (const [k, n] of inBoth(x.terms, y.terms)) likeness += (x.weights[k] as number) * (y.weights[n] as number);
  return { value: likeness + copied(x, y, shared), prints: shared };
}

/** The places of each number that stands in both of two ascending lists. */
function inBoth(a: readonly number[], b: readonly number[]): (readonly [number, number])[] {
  const both: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [p, q] = [a[i] as number, b[j] as number];
    if (p === q) both.push([i, j]);
    if (p <= q) i++;
    if (q <= p) j++;
  }
  return both;
}

/** Millionths that shared fingerprints add: half their share of the shorter text. */
function copied(x: Signature, y: Signature, shared: number): number {
  return shared === 0 ? 0 : Math.floor((COPIED * shared) / Math.min(x.prints.length, y.prints.length));
}

/** For a report, the later ones with which it has fingerprints in common, and how many. */
function printPairs(signatures: readonly Signature[]): (x: number) => Map<number, number> {
  const holders = holdersOf(signatures.map(({ prints }) => prints));
  return (x) => {
    const shared = new Map<number, number>();
    for (const print of holders.names[x] as Int32Array) {
      const count = countOf(holders, print);
      const lastHub = holders.who[(holders.first[print] as number) + HUBS - 1] as number;
      if (count < 2 || (count > PRINT_CAP && x > lastHub)) continue;
      const end = holders.first[print + 1] as number;
      for (let k = placeAfter(holders, print, x); k < end; k++) {
        const y = holders.who[k] as number;
        shared.set(y, (shared.get(y) ?? 0) + 1);
      }
    }
    return shared;
  };
}

/** For a report, the later ones of its days that hold some of its terms, and how alike they are, in millionths. */
function termPairs(signatures: readonly Signature[]): (x: number) => Map<number, number> {
  const holders = holdersOf(signatures.map(({ terms }) => terms));
  const spanEnds = spanEndsOf(signatures);
  return (x) => {
    const likeness = new Map<number, number>();
    const { day, weights } = signatures[x] as Signature;
    (holders.names[x] as Int32Array).forEach((term, k) => {
      const own = weights[k] as number;
      for (const [from, to] of reachOf(holders, term, x, spanEnds))
        for (let n = from; n < to; n++) {
          const y = holders.who[n] as number;
          const other = signatures[y] as Signature;
          if (!together(day, other.day)) continue;
          likeness.set(y, (likeness.get(y) ?? 0) + own * (other.weights[holders.place[n] as number] as number));
        }
    });
    return likeness;
  };
}

/** Holders of a term after `x` that it may find, as ranges of places among `who`. */
function reachOf(
  holders: Holders,
  term: number,
  x: number,
  spanEnds: SpanEnds,
): readonly (readonly [number, number])[] {
  const count = countOf(holders, term);
  if (count < 2) return [];
  const from = placeAfter(holders, term, x);
  if (count <= TERM_CAP) return [[from, holders.first[term + 1] as number]];
  const [before, end, nextEnd] = [spanEnds.before[x] as number, spanEnds.end[x] as number, spanEnds.next[x] as number];
  if (end < 0) return [];
  const first = placeAfter(holders, term, before);
  const second = placeAfter(holders, term, end);
  const third = placeAfter(holders, term, nextEnd);
  if (second - first > TERM_CAP) return [];
  return third - second > TERM_CAP ? [[from, second]] : [[from, third]];
}

/**
 * For each report in order of days: the last report before its span of days, the last of its span, and the last of the
 * span after it; the last of its span is -1 for a report without a day.
 */
interface SpanEnds {
  readonly before: Int32Array;
  readonly end: Int32Array;
  readonly next: Int32Array;
}

function spanEndsOf(signatures: readonly Signature[]): SpanEnds {
  const size = signatures.length;
  const ends = { before: new Int32Array(size), end: new Int32Array(size).fill(-1), next: new Int32Array(size) };
  const bounds: { readonly span: number; readonly from: number; to: number }[] = [];
  signatures.forEach(({ day }, x) => {
    if (day === null) return;
    const last = bounds.at(-1);
    if (last?.span === spanOf(day)) last.to = x + 1;
    else bounds.push({ span: spanOf(day), from: x, to: x + 1 });
  });
  bounds.forEach(({ span, from, to }, k) => {
    const after = bounds[k + 1];
    ends.before.fill(from - 1, from, to);
    ends.end.fill(to - 1, from, to);
    ends.next.fill((after?.span === span + 1 ? after.to : to) - 1, from, to);
  });
  return ends;
}

/** True where the days of two reports do not set them apart. */
function together(one: number | null, other: number | null): boolean {
  return one === null || other === null || Math.abs(one - other) <= SPAN;
}

function spanOf(day: number): number {
  return Math.floor(day / SPAN);
}
