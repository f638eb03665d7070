import { compareSpans, overlaps, type Span } from '../model/span.js';
import { type KeyedReport, quotedRanges } from '../relate/story.js';

/** Longest stretch between single marks that is taken for a quotation. */
const LONGEST = 1_500;
/** Fewer words than these between single marks are a title or a word held at arm's length. */
const WORDS = 3;

const OPENS = /(?<=^|[\s([“"—–-])['‘]{1,2}(?=[\p{L}\d“"…[])/gmu;
/** Behind a stop a single mark closes; behind a letter it may be a plural's possessive. */
const CLOSES = [/(?<=[,.!?;:…])['’]{1,2}(?![\p{L}\d])/u, /(?<=[\p{L}\d])['’]{1,2}(?![\p{L}\d])/u];

/**
 * What stands in quotation marks, in order: between double marks, and between single ones outside them, as British
 * papers print it. A single mark that is never closed in its paragraph opens nothing. Linear.
 */
export function markedRanges(text: string): Span[] {
  const double = quotedRanges(text);
  return merged([...double, ...singleRanges(text).filter((one) => !double.some((other) => overlaps(one, other)))]);
}

/**
 * As {@link markedRanges}, with what the report has as said word for word, though no marks stand there: a transcript.
 */
export function saidRanges({ text, statements }: KeyedReport): Span[] {
  const said = statements.filter(({ form }) => form === 'direct').flatMap(({ content }) => content);
  return merged([...markedRanges(text), ...said, ...postedRanges(text)]);
}

/** Rules by which words stand behind the name of who speaks them: they are said word for word. */
export const WHO_SPEAKS: ReadonlySet<string> = new Set(['statement/transcript', 'statement/label']);

/**
 * The words of a text that is quoted as a document: all of it but what it tells, in words of its own, that somebody
 * said.
 */
export function ownRanges(report: KeyedReport): Span[] {
  const said = saidRanges(report);
  const told = report.statements
    .filter(({ rule }) => !WHO_SPEAKS.has(rule))
    .filter(({ form, sourceKind }) => form === 'indirect' && sourceKind !== 'document' && sourceKind !== 'none')
    .flatMap(({ content }) => content)
    .filter((one) => !said.some((other) => overlaps(one, other)));
  let start = 0;
  const own: Span[] = [];
  for (const one of merged(told)) {
    if (start < one.start) own.push({ start, end: one.start });
    start = one.end;
  }
  return start < report.text.length ? [...own, { start, end: report.text.length }] : own;
}

/** The line under a post that a page shows: `— Ana Brell (@anabrell) July 3, 2024`. */
const UNDER_POST = /(?<!\n)\n+[—–-]{1,2} ?[^\n(]{1,60}\(@\w{1,30}\)/g;

/** The paragraphs that stand over such lines: posts, word for word. */
function postedRanges(text: string): Span[] {
  return [...text.matchAll(UNDER_POST)].flatMap(({ index }) => {
    const start = text.lastIndexOf('\n', index - 1) + 1;
    return start < index ? [{ start, end: index }] : [];
  });
}

function singleRanges(text: string): Span[] {
  const found: Span[] = [];
  let behind = 0;
  for (const { index, 0: mark } of text.matchAll(OPENS)) {
    if (index < behind) continue;
    const start = index + mark.length;
    const end = closing(text, start);
    if (end === null || text.slice(start, end).trim().split(/\s+/).length < WORDS) continue;
    found.push({ start, end });
    behind = end;
  }
  return found;
}

function closing(text: string, start: number): number | null {
  const line = text.indexOf('\n', start);
  const rest = text.slice(start, Math.min(line < 0 ? text.length : line, start + LONGEST));
  for (const pattern of CLOSES) {
    const found = pattern.exec(rest);
    if (found) return start + found.index;
  }
  return null;
}

/** Ranges in order, those that touch as one. */
function merged(ranges: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const { start, end } of [...ranges].sort(compareSpans)) {
    const last = found.at(-1);
    if (last && start < last.end) found[found.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else found.push({ start, end });
  }
  return found;
}
