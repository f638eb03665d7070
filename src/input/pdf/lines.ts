import type { PdfPage, PdfRun } from './content.js';

/** Runs that stand on one line with no wide gap between them. */
export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the base line, from the top of the page. */
  readonly y: number;
  readonly size: number;
  readonly page: number;
}

/** A wider gap, in sizes of the letters, parts two columns. */
const COLUMN_GAP = 1.6;
/** A wider gap, in sizes of the letters, is a space. */
const SPACE_GAP = 0.16;
/** Base lines closer than this, in sizes of the letters, are one line (a raised figure, a bold word). */
const SAME_LINE = 0.35;

/** A gap of this many sizes parts two columns where gaps of many rows stand one above the other. */
const GUTTER_GAP = 0.7;
/** So many rows, and this share of all, have the gap of a gutter. */
const GUTTER_ROWS = 5;
const GUTTER_SHARE = 0.25;
const MOST_GUTTERS = 5;

/** The lines of a page from top to bottom; pieces of different columns are lines of their own. */
export function linesOf(page: PdfPage, number: number): PdfLine[] {
  const rows = rowsOf(page);
  const gutters = guttersOf(rows);
  return rows.flatMap((row) => pieces(row, number, gutters));
}

/** Runs of one height, each row from left to right. */
function rowsOf(page: PdfPage): PdfRun[][] {
  const runs = page.runs.filter(({ text, size }) => text.trim() !== '' && size > 0);
  const rows: PdfRun[][] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && run.y - first.y <= SAME_LINE * Math.max(first.size, run.size)) row.push(run);
    else rows.push([run]);
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x);
  return rows;
}

/** Where gaps of many rows stand one above the other: the white between columns. */
function guttersOf(rows: readonly (readonly PdfRun[])[]): number[] {
  const edges: { readonly at: number; readonly open: number }[] = [];
  for (const row of rows) {
    let right = Number.POSITIVE_INFINITY;
    for (const run of row) {
      if (run.x - right > GUTTER_GAP * run.size) edges.push({ at: right, open: 1 }, { at: run.x, open: -1 });
      right = Math.max(right === Number.POSITIVE_INFINITY ? run.x : right, run.x + run.width);
    }
  }
  const needed = Math.max(GUTTER_ROWS, GUTTER_SHARE * rows.length);
  const found: { at: number; rows: number }[] = [];
  let open = 0;
  let peak: { at: number; rows: number } | null = null;
  edges.sort((a, b) => a.at - b.at || a.open - b.open);
  for (const [index, edge] of edges.entries()) {
    open += edge.open;
    if (open >= needed && (peak === null || open > peak.rows))
      peak = { at: (edge.at + (edges[index + 1]?.at ?? edge.at)) / 2, rows: open };
    if (open < needed && peak) {
      found.push(peak);
      peak = null;
    }
  }
  return found
    .sort((a, b) => b.rows - a.rows)
    .slice(0, MOST_GUTTERS)
    .map(({ at }) => at);
}

function pieces(row: readonly PdfRun[], page: number, gutters: readonly number[]): PdfLine[] {
  const found: PdfLine[] = [];
  let open: PdfRun[] = [];
  let right = 0;
  for (const run of row) {
    const gap = run.x - right;
    const parted =
      gap > COLUMN_GAP * run.size ||
      (gap > GUTTER_GAP * run.size && gutters.some((gutter) => right <= gutter && gutter <= run.x));
    if (open.length > 0 && parted) {
      found.push(lineOf(open, page));
      open = [];
    }
    right = open.length === 0 ? run.x + run.width : Math.max(right, run.x + run.width);
    open.push(run);
  }
  if (open.length > 0) found.push(lineOf(open, page));
  return found;
}

function lineOf(runs: readonly PdfRun[], page: number): PdfLine {
  let text = '';
  let right = runs[0]!.x;
  for (const run of runs) {
    if (text !== '' && run.x - right > SPACE_GAP * run.size && !text.endsWith(' ') && !run.text.startsWith(' '))
      text += ' ';
    text += run.text;
    right = Math.max(right, run.x + run.width);
  }
  const widest = runs.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    left: runs[0]!.x,
    right,
    y: widest.y,
    size: widest.size,
    page,
  };
}
