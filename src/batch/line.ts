import { type ReadLine, readRow } from '../input/jsonl.js';
import { problem } from '../input/source.js';
import type { SourceDocument } from '../model/report.js';
import { sha256Hex } from '../text/hash.js';

/**
 * The document of a line of a corpus: one JSON object with the fields of JSON Lines, or `{"document": ...}` with a
 * whole document in it. A line without an `id` gives its report a name that follows from its text, so that it is the
 * same wherever the line stands and however the corpus is parted. `published` is the day, `YYYY-MM-DD`, of a report
 * that says none.
 */
export function documentOfLine(line: string, published?: string): ReadLine {
  const read = readLine(line);
  return read.document ? { ...read, document: withDay(read.document, published) } : read;
}

/** A document that says no day itself, with this one. */
export function withDay(document: SourceDocument, day: string | null | undefined): SourceDocument {
  return document.published || !day ? document : { ...document, published: { value: day, from: 'given' } };
}

function readLine(line: string): ReadLine {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    const start = JSON.stringify(line.length > 60 ? `${line.slice(0, 60)}…` : line);
    const issue = problem('input/bad-json', `a line is not JSON: ${start}`, 'Each line is one JSON object.');
    return { document: null, problems: [issue] };
  }
  if (isWhole(row)) return { document: row.document, problems: [] };
  const text = (row as { readonly text?: unknown } | null)?.text;
  const name = `report-${sha256Hex(typeof text === 'string' ? text : line).slice(0, 16)}`;
  return readRow(row, name, name);
}

/** The line of a document as a whole. */
export function lineOfDocument(document: SourceDocument): string {
  return JSON.stringify({ document });
}

function isWhole(row: unknown): row is { readonly document: SourceDocument } {
  const document = (row as { readonly document?: { readonly text?: unknown; readonly name?: unknown } } | null)
    ?.document;
  return (
    typeof document?.text === 'string' && typeof document.name === 'string' && Object.keys(row as object).length === 1
  );
}
