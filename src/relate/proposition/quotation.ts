import { compareSpans, type Span } from '../../model/span.js';
import { FUNCTION_WORDS } from '../../text/en.js';
import { stem } from '../../text/stem.js';
import { wordsOf } from '../../text/words.js';
import type { KeyedReport, PartyOf, Place } from '../keyed.js';
import { quotedRanges } from '../quoted.js';
import { similar } from './similar.js';
import { overlapping } from './within.js';

/** A quotation as a report prints it. */
interface Quotation extends Place {
  readonly forms: readonly string[];
  readonly terms: readonly string[];
  readonly grams: readonly string[];
  readonly party: string | null;
}

/** One utterance that reports print in other words, though both set it in quotation marks. */
export interface ChangedQuotation {
  readonly a: Place;
  readonly b: Place;
  readonly likeness: number;
}

/** A quotation of fewer words is a phrase. */
const SHORTEST = 5;
const LONGEST = 80;
/** From this likeness on two quotations are of one utterance. */
const SAME = 0.4;
/** Words of the shorter that both have in order, at least. */
const KEPT = 0.5;

/**
 * Quotations that two reports print otherwise within the words that both have: a word put for another, not one left out
 * at either end. Quotations are compared with quotations alone. Near linear.
 */
export function changedQuotations(reports: readonly KeyedReport[], partyOf: PartyOf): ChangedQuotation[] {
  const all = reports.flatMap((report) => quotationsOf(report, partyOf));
  const near = similar(all);
  const found: ChangedQuotation[] = [];
  all.forEach((one, i) => {
    const seen = new Set<string>();
    for (const { other, likeness } of near[i] ?? []) {
      const two = all[other] as Quotation;
      if (seen.has(two.report)) continue;
      seen.add(two.report);
      if (other < i || one.report === two.report || likeness < SAME || others(one, two)) continue;
      if (isChanged(one.forms, two.forms)) found.push({ a: placeOf(one), b: placeOf(two), likeness });
    }
  });
  return found.sort((p, q) => q.likeness - p.likeness);
}

function quotationsOf(report: KeyedReport, partyOf: PartyOf): Quotation[] {
  const contents = report.statements
    .filter(({ form }) => form !== 'indirect')
    .flatMap(({ content, party }) => content.map(({ start, end }) => ({ start, end, party })))
    .sort(compareSpans);
  return quotedRanges(report.text).flatMap((range) =>
    sentencesOf(report, range).flatMap(({ start, end }): Quotation[] => {
      const { forms } = wordsOf(report.text.slice(start, end));
      if (forms.length < SHORTEST || LONGEST < forms.length) return [];
      const terms = [...new Set(forms.filter((form) => !FUNCTION_WORDS.has(form)).map(stem))];
      // The content of a quotation begins at its mark or behind it.
      const speaker = overlapping(contents, { start, end }).find(({ party }) => party !== null)?.party ?? null;
      return [
        {
          report: report.key,
          start,
          end,
          forms,
          terms,
          grams: gramsOf(forms.join(' ')),
          party: speaker === null ? null : partyOf(report.key, speaker),
        },
      ];
    }),
  );
}

/** A quotation by its sentences: another report may print one of them, or all in another order. */
function sentencesOf({ sentences }: KeyedReport, range: Span): Span[] {
  return overlapping(sentences, range).map(({ start, end }) => ({
    start: Math.max(start, range.start),
    end: Math.min(end, range.end),
  }));
}

function gramsOf(line: string): string[] {
  const grams = new Set<string>();
  for (let i = 0; i + 4 <= line.length; i++) grams.add(line.slice(i, i + 4));
  return [...grams];
}

function others(a: Quotation, b: Quotation): boolean {
  return a.party !== null && b.party !== null && a.party !== b.party;
}

function placeOf({ report, start, end }: Quotation): Place {
  return { report, start, end };
}

/**
 * True where, between the first and the last word that both have, one has words of matter that the other lacks, and the
 * other too: another word, or the same at another place.
 */
function isChanged(a: readonly string[], b: readonly string[]): boolean {
  const pairs = inOrder(a, b);
  if (pairs.length < KEPT * Math.min(a.length, b.length)) return false;
  const [left, right]: [string[], string[]] = [[], []];
  for (let k = 1; k < pairs.length; k++) {
    const [before, after] = [pairs[k - 1] as Pair, pairs[k] as Pair];
    const x = a.slice(before[0] + 1, after[0]).filter(isTelling);
    const y = b.slice(before[1] + 1, after[1]).filter(isTelling);
    if (alike(x, y)) continue;
    left.push(...x);
    right.push(...y);
  }
  return left.length > 0 && right.length > 0;
}

/** Clipped forms ("'re") and marks tell nothing. */
function isTelling(form: string): boolean {
  return !form.startsWith("'") && !CLIPPED.has(form);
}

const CLIPPED: ReadonlySet<string> = new Set(
  "am is are was were have has had will would do does did not n't ca wo going to".split(/\s+/),
);

function alike(x: readonly string[], y: readonly string[]): boolean {
  return x.map(stem).join(' ') === y.map(stem).join(' ');
}

type Pair = readonly [number, number];

/** Words that both have in the same order, as many as can be (longest common subsequence). */
function inOrder(a: readonly string[], b: readonly string[]): Pair[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Int32Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = rows[i] as Int32Array;
      const below = rows[i + 1] as Int32Array;
      row[j] = a[i] === b[j] ? (below[j + 1] as number) + 1 : Math.max(below[j] as number, row[j + 1] as number);
    }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if ((rows[i + 1]?.[j] ?? 0) >= (rows[i]?.[j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}
