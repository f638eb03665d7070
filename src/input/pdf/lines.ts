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

/** The lines of a page from top to bottom; pieces of different columns are lines of their own. */
export function linesOf(page: PdfPage, number: number): PdfLine[] {
  const runs = page.runs.filter(({ text, size }) => text.trim() !== '' && size > 0);
  const rows = [...runs].sort((a, b) => a.y - b.y || a.x - b.x);
  const lines: PdfLine[] = [];
  let row: PdfRun[] = [];
  for (const run of rows) {
    const last = row[0];
    if (last && run.y - last.y > SAME_LINE * Math.max(last.size, run.size)) {
      lines.push(...pieces(row, number));
      row = [];
    }
    row.push(run);
  }
  lines.push(...pieces(row, number));
  return lines;
}

function pieces(row: readonly PdfRun[], page: number): PdfLine[] {
  const sorted = [...row].sort((a, b) => a.x - b.x);
  const found: PdfLine[] = [];
  let open: PdfRun[] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const run of sorted) {
    if (open.length > 0 && run.x - right > COLUMN_GAP * run.size) {
      found.push(lineOf(open, page));
      open = [];
    }
    open.push(run);
    right = Math.max(open.length === 1 ? Number.NEGATIVE_INFINITY : right, run.x + run.width);
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
