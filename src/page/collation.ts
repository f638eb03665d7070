import { collate, rising } from '../digest/collate.js';
import type { Lineage, Passage, Story } from '../model/account.js';
import type { Report } from '../model/report.js';
import { type Span, spanAt } from '../model/span.js';

/** Reports beside a base, in rows that keep step: the base's order is the order of the rows. */
export interface Collation {
  readonly rows: readonly Row[];
  /** Passages that stand elsewhere in the order of the other report. */
  readonly moved: readonly Moved[];
}

/** Whole sentences of the base and what each other report has of them; or what stands between such rows. */
export interface Row {
  readonly kind: 'shared' | 'apart';
  /** Number of a shared row, from 1; 0 for what stands between. */
  readonly number: number;
  readonly base: Span | null;
  /** One entry for each other report; null where it has nothing here. */
  readonly others: readonly (Span | null)[];
}

export interface Moved {
  readonly other: number;
  readonly base: Span;
  readonly there: Span;
  readonly words: number;
  /** Whole sentences around both, for reading. */
  readonly around: { readonly base: Span; readonly there: Span };
  /** Index of the row that holds the base's words. */
  readonly row: number;
}

interface Block {
  readonly a: Span;
  readonly b: Span;
}

/**
 * Sets two to four reports in step by the passages that each shares with the base. Linear in passages and text, but for
 * sorting.
 */
export function collation(story: Story, base: Report, others: readonly Report[]): Collation {
  const passages = others.map((other) => passagesOf(story, base.siglum, other.siglum));
  const inStep = passages.map(
    (all) =>
      new Set(
        rising(
          all.map(({ b }) => b.start),
          all.map(({ words }) => words),
        ),
      ),
  );
  const blocks = others.map((other, at) =>
    blocksOf(
      base,
      other,
      (passages[at] ?? []).filter((_, index) => inStep[at]?.has(index)),
    ),
  );
  const rows: Row[] = [];
  const done = { base: 0, others: others.map(() => 0) };
  const apart = (until: number, untilOthers: readonly (number | null)[]): void => {
    const gap = words(base, done.base, until);
    const gaps = untilOthers.map((end, at) => (end === null ? null : words(others[at], done.others[at] ?? 0, end)));
    if (gap || gaps.some(Boolean)) rows.push({ kind: 'apart', number: 0, base: gap, others: gaps });
    done.base = Math.max(done.base, until);
    untilOthers.forEach((end, at) => {
      if (end !== null) done.others[at] = end;
    });
  };
  let number = 0;
  for (const { a, cells } of rowsOf(blocks)) {
    apart(
      a.start,
      cells.map((cell) => cell?.start ?? null),
    );
    rows.push({ kind: 'shared', number: ++number, base: a, others: cells });
    done.base = a.end;
    cells.forEach((cell, at) => {
      if (cell) done.others[at] = cell.end;
    });
  }
  apart(
    base.text.length,
    others.map(({ text }) => text.length),
  );
  const moved = passages.flatMap((all, other) =>
    all.flatMap(({ a, b, words }, index): Moved[] => {
      const report = others[other];
      if (inStep[other]?.has(index) || !report) return [];
      const row = rows.findLastIndex((one) => one.base !== null && one.base.start <= a.start);
      return [
        {
          other,
          base: a,
          there: b,
          words,
          around: { base: grow(base, a), there: grow(report, b) },
          row: Math.max(0, row),
        },
      ];
    }),
  );
  return { rows, moved };
}

/** The passages of a pair with the base's words as `a`, in the base's order. */
function passagesOf(story: Story, base: string, other: string): Passage[] {
  const pair = pairOf(story, base, other);
  if (!pair) return [];
  const turned =
    pair.a === base ? pair.passages : pair.passages.map((passage) => ({ ...passage, a: passage.b, b: passage.a }));
  return [...turned].sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);
}

export function pairOf(story: Story, one: string, other: string): Lineage | null {
  return story.lineage.find(({ a, b }) => (a === one && b === other) || (a === other && b === one)) ?? null;
}

/** Passages grown to whole sentences on both sides; those that then touch each other are one block. */
function blocksOf(base: Report, other: Report, passages: readonly Passage[]): Block[] {
  const blocks: { a: { start: number; end: number }; b: { start: number; end: number } }[] = [];
  for (const { a, b } of passages) {
    const grown = { a: grow(base, a), b: grow(other, b) };
    const last = blocks[blocks.length - 1];
    if (last && (grown.a.start < last.a.end || grown.b.start < last.b.end)) {
      last.a.end = Math.max(last.a.end, grown.a.end);
      last.b.end = Math.max(last.b.end, grown.b.end);
    } else blocks.push({ a: { ...grown.a }, b: { ...grown.b } });
  }
  return blocks.flatMap((block) => cut(base, other, block));
}

/**
 * Where a sentence begins in both at the same place of their alignment, a block is cut: rows are no longer than they
 * must be.
 */
function cut(base: Report, other: Report, { a, b }: Block): Block[] {
  const starts = [startsIn(base, a), startsIn(other, b)] as const;
  const blocks: Block[] = [];
  let from = { a: a.start, b: b.start };
  let at = { ...from };
  const here = (): void => {
    if (at.a <= from.a || at.b <= from.b || !starts[0].has(at.a) || !starts[1].has(at.b)) return;
    blocks.push({ a: bare(base, from.a, at.a), b: bare(other, from.b, at.b) });
    from = { ...at };
  };
  for (const run of collate(base.text.slice(a.start, a.end), other.text.slice(b.start, b.end))) {
    here();
    if (run.kind === 'differ') at = { a: at.a + run.a.length, b: at.b + run.b.length };
    else {
      const theirs = run.b.match(/^\s+|\S+\s*/g) ?? [];
      (run.a.match(/^\s+|\S+\s*/g) ?? []).forEach((word, index) => {
        here();
        at = { a: at.a + word.length, b: at.b + (theirs[index]?.length ?? 0) };
      });
    }
  }
  blocks.push({ a: { start: from.a, end: a.end }, b: { start: from.b, end: b.end } });
  return blocks;
}

/** Without white space at its end. */
function bare({ text }: Report, start: number, end: number): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** Where sentences begin within a span. */
function startsIn({ sentences }: Report, { start, end }: Span): Set<number> {
  return new Set(sentences.flatMap((one) => (start <= one.start && one.start < end ? [one.start] : [])));
}

/** The sentences that a span touches, whole; a sentence that is very long is not grown to. */
function grow(report: Report, { start, end }: Span): Span {
  const first = spanAt(report.sentences, start);
  const last = spanAt(report.sentences, end - 1);
  return {
    start: first && start - first.start < FAR ? Math.min(start, first.start) : start,
    end: last && last.end - end < FAR ? Math.max(end, last.end) : end,
  };
}

const FAR = 1200;

/** Blocks of all others along the base: those that overlap there are one row. */
function rowsOf(
  blocks: readonly (readonly Block[])[],
): { readonly a: Span; readonly cells: readonly (Span | null)[] }[] {
  const all = blocks
    .flatMap((own, at) => own.map((block) => ({ ...block, at })))
    .sort((x, y) => x.a.start - y.a.start || x.at - y.at);
  const rows: { a: { start: number; end: number }; cells: ({ start: number; end: number } | null)[] }[] = [];
  for (const { a, b, at } of all) {
    let row = rows[rows.length - 1];
    if (!row || row.a.end <= a.start) rows.push((row = { a: { ...a }, cells: blocks.map(() => null) }));
    row.a.end = Math.max(row.a.end, a.end);
    const cell = row.cells[at];
    row.cells[at] = cell ? { start: Math.min(cell.start, b.start), end: Math.max(cell.end, b.end) } : { ...b };
  }
  return rows;
}

/** A stretch without white space at its ends; null when nothing else is in it. */
function words(report: Report | undefined, start: number, end: number): Span | null {
  const text = report?.text.slice(start, Math.max(start, end)) ?? '';
  const bare = text.trim();
  if (bare === '') return null;
  const from = start + text.length - text.trimStart().length;
  return { start: from, end: from + bare.length };
}
