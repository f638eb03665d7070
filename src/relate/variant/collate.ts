import type { Span } from '../../model/span.js';
import { FUNCTION_WORDS } from '../../text/en.js';
import { wordsOf } from '../../text/words.js';
import { quotedRanges } from '../quoted.js';
import { alignWords } from './pairwise.js';

/** A stretch of one report to be collated. */
export interface WitnessText {
  readonly key: string;
  /** The whole text of the report. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Stretches of the text to pass over (furniture), in order. */
  readonly skip?: readonly Span[];
  /** Its quotations, where they are known already. */
  readonly quotations?: readonly Span[];
  /** Penn tag of the token at each start, where the report was tagged. */
  readonly tags?: ReadonlyMap<number, string>;
}

/** A witness with its words and marks. */
export interface CollatedWitness extends WitnessText {
  readonly forms: readonly string[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 for a word inside quotation marks. */
  readonly quoted: Uint8Array;
}

/** Words `[from, to)` of a witness, by number; empty where it has none at this place. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

/** A stretch of the collation: all witnesses have the same words, or at least one differs. One range a witness. */
export interface Column {
  readonly agree: boolean;
  readonly ranges: readonly WordRange[];
}

/** Witnesses side by side, in the order in which they were given; columns in the order of the base. */
export interface Collation {
  readonly witnesses: readonly CollatedWitness[];
  /** Index of the witness that the others are set against. */
  readonly base: number;
  readonly columns: readonly Column[];
}

/**
 * Collates witnesses word by word against a base (the first, unless a key is named): each is aligned with the base,
 * and where all have the base's words unbroken the column agrees; what stands between is a place of variation. This is
 * parallel segmentation as the Text Encoding Initiative has it (TEI P5, 12.2.3).
 */
export function collate(witnesses: readonly WitnessText[], base?: string): Collation {
  const at =
    base === undefined
      ? 0
      : Math.max(
          0,
          witnesses.findIndex(({ key }) => key === base),
        );
  const collated = witnesses.map(collatedOf);
  const lead = collated[at];
  if (!lead) return { witnesses: [], base: 0, columns: [] };
  const alignments = collated.map((witness) => (witness === lead ? null : alignWords(lead.forms, witness.forms).ofA));
  const same = (w: number, i: number): number => {
    const map = alignments[w];
    if (!map) return i;
    const j = map[i] as number;
    return j >= 0 && collated[w]?.forms[j] === lead.forms[i] ? j : -1;
  };
  const agreed = lead.forms.map((_, i) => collated.every((_witness, w) => same(w, i) >= 0));

  const columns: Column[] = [];
  let next = collated.map(() => 0);
  let i = 0;
  while (i < lead.forms.length) {
    if (!agreed[i]) {
      i++;
      continue;
    }
    const here = collated.map((_, w) => same(w, i));
    if (here.some((j, w) => j > (next[w] as number)))
      columns.push({ agree: false, ranges: here.map((j, w) => ({ from: next[w] as number, to: j })) });
    let length = 1;
    while (agreed[i + length] && collated.every((_, w) => same(w, i + length) === (here[w] as number) + length))
      length++;
    columns.push({ agree: true, ranges: here.map((j) => ({ from: j, to: j + length })) });
    next = here.map((j) => j + length);
    i += length;
  }
  if (collated.some(({ forms }, w) => forms.length > (next[w] as number)))
    columns.push({
      agree: false,
      ranges: collated.map(({ forms }, w) => ({ from: next[w] as number, to: forms.length })),
    });
  const settled = collated.length === 2 ? slide(collated, columns) : columns;
  return { witnesses: collated, base: at, columns: withoutChance(lead.forms, at, settled) };
}

/** The words of a range as they are printed; an empty string for an empty range. */
export function printed({ text, starts, ends }: CollatedWitness, { from, to }: WordRange): string {
  return from < to ? text.slice(starts[from] as number, ends[to - 1] as number) : '';
}

/** Positions of a range; of an empty one the words on either side of the place, null in an empty text. */
export function placeOf({ starts, ends, forms }: CollatedWitness, { from, to }: WordRange): Span | null {
  if (forms.length === 0) return null;
  const first = from < to ? from : Math.max(0, from - 1);
  const last = from < to ? to - 1 : Math.min(forms.length - 1, to);
  return { start: starts[first] as number, end: ends[last] as number };
}

function collatedOf(witness: WitnessText): CollatedWitness {
  const { text, start, end, skip = [], quotations } = witness;
  const outside = [
    { start: 0, end: start },
    ...skip.filter((span) => span.end > start && span.start < end),
    { start: end, end: text.length },
  ];
  const { forms, starts, ends } = wordsOf(
    text,
    outside.filter((span) => span.start < span.end),
  );
  const quoted = new Uint8Array(forms.length);
  let range = 0;
  const ranges = quotations ?? quotedRanges(text);
  starts.forEach((at, i) => {
    while (range < ranges.length && (ranges[range]?.end ?? 0) <= at) range++;
    quoted[i] = range < ranges.length && (ranges[range]?.start ?? Infinity) <= at ? 1 : 0;
  });
  return { ...witness, forms, starts, ends, quoted };
}

/**
 * Columns without those that agree by chance: a function word or two, or a single word of matter, that two unlike
 * stretches share. The stretches on both sides become one place of variation with it.
 */
function withoutChance(forms: readonly string[], base: number, columns: readonly Column[]): Column[] {
  const kept: Column[] = [];
  for (let c = 0; c < columns.length; c++) {
    const column = columns[c] as Column;
    const before = kept.at(-1);
    const after = columns[c + 1];
    if (
      !column.agree ||
      !before ||
      before.agree ||
      !after ||
      after.agree ||
      !byChance(forms, base, column, before, after)
    ) {
      kept.push(column);
      continue;
    }
    kept[kept.length - 1] = {
      agree: false,
      ranges: before.ranges.map(({ from }, w) => ({ from, to: after.ranges[w]?.to ?? from })),
    };
    c++;
  }
  return kept;
}

function byChance(forms: readonly string[], base: number, column: Column, before: Column, after: Column): boolean {
  const { from, to } = column.ranges[base] as WordRange;
  if (to - from > 2) return false;
  const matter = forms.slice(from, to).filter((form) => !FUNCTION_WORDS.has(form)).length;
  const around = longest(before) + longest(after);
  const replaced = [before, after].every(({ ranges }) => ranges.filter((range) => range.from < range.to).length > 1);
  if (matter === 0) return around >= FUNCTION_AMONG || (replaced && LONE.has(forms[from] as string) && to - from === 1);
  return matter === 1 && around >= MATTER_AMONG;
}

/** Words of variation around, from which on function words and a word of matter are held to agree by chance. */
const FUNCTION_AMONG = 8;
const MATTER_AMONG = 16;

/** Articles, prepositions and the like: words that two unlike phrases share by chance. */
const LONE: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'of',
  'and',
  'in',
  'on',
  'at',
  'for',
  'with',
  'by',
  'that',
  "'s",
  'is',
  'was',
  'as',
]);

function longest({ ranges }: Column): number {
  return Math.max(...ranges.map(({ from, to }) => to - from));
}

/**
 * Two witnesses: words that only one has may begin earlier or later where the same word stands before them and at their
 * end (`the dock. [The court sat.] The` or `the dock. The [court sat. The]`); they are set to begin where a sentence
 * does.
 */
function slide(witnesses: readonly CollatedWitness[], columns: readonly Column[]): Column[] {
  const out = [...columns];
  for (let c = 1; c + 1 < out.length; c++) {
    const [before, column, after] = [out[c - 1] as Column, out[c] as Column, out[c + 1] as Column];
    if (column.agree || !before.agree || !after.agree) continue;
    const only = column.ranges.findIndex(
      (range, w) => range.from < range.to && column.ranges[1 - w]?.from === column.ranges[1 - w]?.to,
    );
    const witness = witnesses[only];
    const range = column.ranges[only];
    if (!witness || !range || startsSentence(witness, range.from)) continue;
    const room = (before.ranges[only] as WordRange).to - (before.ranges[only] as WordRange).from;
    let by = 0;
    for (
      let k = 1;
      k <= room && k <= range.to - range.from && witness.forms[range.from - k] === witness.forms[range.to - k];
      k++
    ) {
      if (startsSentence(witness, range.from - k)) {
        by = k;
        break;
      }
    }
    if (by === 0) continue;
    const shift = ({ from, to }: WordRange, start: number, end: number): WordRange => ({
      from: from - start,
      to: to - end,
    });
    out[c - 1] = { agree: true, ranges: before.ranges.map((r) => shift(r, 0, by)) };
    out[c] = { agree: false, ranges: column.ranges.map((r) => shift(r, by, by)) };
    out[c + 1] = { agree: true, ranges: after.ranges.map((r) => shift(r, by, 0)) };
  }
  return joined(out);
}

/** Columns without those that have become empty, and places of variation that meet as one. */
function joined(columns: readonly Column[]): Column[] {
  const kept: Column[] = [];
  for (const column of columns) {
    if (column.agree && column.ranges.every(({ from, to }) => from === to)) continue;
    const before = kept.at(-1);
    if (before && !before.agree && !column.agree)
      kept[kept.length - 1] = {
        agree: false,
        ranges: before.ranges.map(({ from }, w) => ({ from, to: column.ranges[w]?.to ?? from })),
      };
    else kept.push(column);
  }
  return kept;
}

/** True where word `i` is the first of a sentence, by the mark or the break before it. */
export function startsSentence({ text, starts, ends }: CollatedWitness, i: number): boolean {
  return i === 0 || /[.!?\n]/.test(text.slice(ends[i - 1] as number, starts[i] as number));
}
