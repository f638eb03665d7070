import type { Furniture } from '../../model/report.js';
import { overlaps, type Span } from '../../model/span.js';
import { findByline } from './byline.js';
import type { FurniturePattern, LayoutWords } from './en.js';
import { endsSentence, type Line, linesOf, startsLower, wrapWidth } from './lines.js';

/** One or more lines that belong together: a paragraph, a heading, or a piece of furniture (`why` says which kind). */
export interface Block extends Span {
  readonly why: string | null;
  /** Length in characters, a line break counted as one however it is written. */
  readonly size: number;
}

/** A byline is looked for in so many first lines. */
const HEAD_LINES = 8;

/** No line of furniture is longer than this; longer lines are text. */
export const LONGEST_FURNITURE = 700;

/**
 * A text's blocks in order. A line that matches a pattern of furniture is a block of its own; formulas that stand
 * inside a line (an advertisement line glued to the next word) are cut out; the other lines are joined where one runs
 * on in the next.
 */
export function blocksOf(text: string, words: LayoutWords, known: readonly Furniture[]): Block[] {
  const lines = linesOf(text);
  const width = wrapWidth(text, lines);
  const blocks: Block[] = [];
  let open: Line | null = null;
  let start = 0;
  const close = (): void => {
    if (open) pushCut(blocks, text, { start, end: open.end }, words);
    open = null;
  };
  for (const [index, line] of lines.entries()) {
    const why = known.find((span) => overlaps(span, line))?.why ?? lineFurniture(text, line, words);
    if (why) {
      close();
      blocks.push({ start: line.start, end: line.end, why, size: line.end - line.start });
      continue;
    }
    if (!open || !runsOn(text, open, line, width, words) || (index < HEAD_LINES && beginsByline(text, line, words))) {
      close();
      start = line.start;
    }
    open = line;
  }
  close();
  return blocks;
}

/** True for a whole line such as `by Jane Roe`, which does not go on with the headline above it. */
function beginsByline(text: string, line: Line, words: LayoutWords): boolean {
  const found = findByline(text, { start: line.start, end: line.end, why: null, size: line.end - line.start }, words);
  return found !== null && found.rest === null && words.bylineStart.test(text.slice(line.start, line.end));
}

/** Why this whole line is furniture, or null. */
export function lineFurniture(text: string, line: Span, words: LayoutWords): string | null {
  if (line.end - line.start > LONGEST_FURNITURE) return null;
  const content = spaced(text.slice(line.start, line.end));
  const small = content.toLowerCase();
  const begin = /[a-z0-9]/.exec(small.slice(0, 12));
  const bare = begin ? small.slice(begin.index) : '';
  const first = begin ? (/^(?:[a-z]+|\d+)/.exec(bare)![0] ?? '') : '-';
  const { byFirst, byContent } = gates(words);
  for (const { prefix, entry } of byFirst.get(/^\d/.test(first) ? '#' : first) ?? []) {
    if ((prefix === '' || bare.startsWith(prefix)) && entry.pattern.test(content)) return entry.why;
  }
  return (
    byContent.find(({ holds, pattern }) => (holds === undefined || small.includes(holds)) && pattern.test(content))
      ?.why ?? null
  );
}

/** Patterns by the first word of the lines they are tried on, and those that are found by what a line holds. */
interface Gates {
  readonly byFirst: ReadonlyMap<string, readonly { readonly prefix: string; readonly entry: FurniturePattern }[]>;
  readonly byContent: readonly FurniturePattern[];
}

const GATES = new WeakMap<LayoutWords, Gates>();

function gates(words: LayoutWords): Gates {
  const known = GATES.get(words);
  if (known) return known;
  const byFirst = new Map<string, { prefix: string; entry: FurniturePattern }[]>();
  for (const entry of words.lines) {
    for (const start of entry.starts ?? []) {
      const first = /^(?:[a-z]+|#|-|\d+)/.exec(start)?.[0] ?? '';
      const key = /^\d/.test(first) ? '#' : first;
      byFirst.set(key, [...(byFirst.get(key) ?? []), { prefix: start.includes(' ') ? start : '', entry }]);
    }
  }
  const made = { byFirst, byContent: words.lines.filter(({ starts }) => starts === undefined) };
  GATES.set(words, made);
  return made;
}

/** The line with every run of white space (a no-break space too) as one space: how patterns are written. */
export function spaced(line: string): string {
  return line.replace(/\s+/g, ' ');
}

/**
 * True when `line` goes on with the sentence or paragraph of the line before it. A blank line always ends a paragraph.
 */
function runsOn(text: string, before: Line, line: Line, width: number | null, words: LayoutWords): boolean {
  if (line.afterBlank) return false;
  const tail = text.slice(Math.max(before.start, before.end - 40), before.end);
  const lower = startsLower(text, line);
  const ends =
    endsSentence(tail) && !(lower && /(?:^|[^\p{L}.])(?:\p{Lu}\.){2,6}$/u.test(tail)) && !endsInTitle(tail, words);
  if (width !== null) {
    if (line.indent >= before.indent + 2) return false;
    const first = /^\S{1,60}/.exec(text.slice(line.start, Math.min(line.end, line.start + 60)))?.[0].length ?? 0;
    const room = width - (before.indent + before.end - before.start) - 1 - first;
    return ends ? room < 0 : room < 12 || lower;
  }
  if (ends) return false;
  if (lower) return true;
  const last = /[\p{L}'’]+$/u.exec(tail)?.[0] ?? '';
  return tail.endsWith(',') || words.runsOn.has(last) || endsInTitle(tail, words);
}

/** True when the words end in an abbreviation that a name or number follows ("Gen.", "Sept."). */
function endsInTitle(tail: string, words: LayoutWords): boolean {
  return words.titles.has(/\S{1,12}$/.exec(tail)?.[0] ?? '');
}

/** Adds a block of text, with the formulas that stand inside it cut out as furniture. */
function pushCut(blocks: Block[], text: string, span: Span, words: LayoutWords): void {
  let from = span.start;
  const content = text.slice(span.start, span.end);
  for (const { index } of content.matchAll(words.inlineFirstWords)) {
    const at = span.start + index;
    if (at < from || !canBegin(text, span.start, at)) continue;
    for (const { why, pattern } of words.inline) {
      pattern.lastIndex = index;
      const match = pattern.exec(content);
      if (!match) continue;
      pushTrimmed(blocks, text, from, at, null);
      blocks.push({ start: at, end: at + match[0].length, why, size: match[0].length });
      from = at + match[0].length;
      break;
    }
  }
  pushTrimmed(blocks, text, from, span.end, null);
}

/** True where a formula can begin: at the start of the block, after a sentence, or glued to the end of one. */
function canBegin(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - 6), at);
  return before === '' || /[.!?…"'”’)\]]\s{0,3}$/.test(before) || /[\n\r]\s{0,3}$/.test(before);
}

function pushTrimmed(blocks: Block[], text: string, start: number, end: number, why: string | null): void {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (start < end && /\s/.test(text[end - 1]!)) end--;
  if (start < end) blocks.push({ start, end, why, size: text.slice(start, end).replaceAll('\r\n', '\n').length });
}
