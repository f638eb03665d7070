import type { Furniture } from '../../model/report.js';
import { overlaps, type Span } from '../../model/span.js';
import type { Block } from './block.js';
import { findByline } from './byline.js';
import type { LayoutWords } from './en.js';
import { lettersOf } from './letters.js';
import { endsSentence, type Line, linesOf, spaced, startsLower, wrapWidth } from './lines.js';
import { type LinePattern, startsOf } from './pattern.js';
import { LAYOUT_RULES, type LayoutRule, type LineKey, whyOf } from './rules.js';

/** A byline is looked for in so many first lines. */
const HEAD_LINES = 8;

/** The given headline is looked for in so many first lines. */
const TITLE_LINES = 20;

/** No line of furniture is longer than this; longer lines are text. */
export const LONGEST_FURNITURE = 700;

/**
 * A text's blocks in order. A line that matches a pattern of furniture is a block of its own; formulas that stand
 * inside a line (an advertisement line glued to the next word) are cut out; the other lines are joined where one runs
 * on in the next.
 */
export function blocksOf(
  text: string,
  words: LayoutWords,
  known: readonly Furniture[],
  headline: string | null = null,
): Block[] {
  const title = headline === null ? '' : lettersOf(headline);
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
    const told = known.find((span) => overlaps(span, line))?.why ?? null;
    // A headline may read as a link does: "Live updates: pier closed".
    const isTitle = title !== '' && index < TITLE_LINES && lettersOf(text.slice(line.start, line.end)) === title;
    const rule = told === null && !isTitle ? lineRule(text, line, words) : null;
    if (told !== null || rule !== null) {
      close();
      const why = told ?? whyOf(rule!);
      blocks.push({ start: line.start, end: line.end, why, rule, size: line.end - line.start });
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
  const { start, end } = line;
  const found = findByline(text, { start, end, why: null, rule: null, size: end - start }, words);
  return found !== null && found.rest === null && words.bylineStart.test(text.slice(line.start, line.end));
}

/** A rule of whole lines with one of its patterns. */
interface LineEntry {
  readonly rule: LayoutRule;
  readonly fits: LinePattern;
}

/** The rules of whole lines in order, and where to look for the few that a line can fit. */
interface LineTable {
  readonly entries: readonly LineEntry[];
  /** Indices in `entries`, by the first letters of a line. */
  readonly byStart: ReadonlyMap<string, readonly number[]>;
  /** Indices of those that may begin anyhow. */
  readonly always: readonly number[];
}

const TABLES = new WeakMap<LayoutWords, LineTable>();

/** The rule by which this whole line is furniture, or null. */
function lineRule(text: string, line: Span, words: LayoutWords): LayoutRule | null {
  if (line.end - line.start > LONGEST_FURNITURE) return null;
  const content = spaced(text.slice(line.start, line.end));
  const { entries, byStart, always } = lineTable(words);
  const small = content.toLowerCase();
  let first = entries.length;
  const tryOut = (index: number): void => {
    const { fits } = entries[index]!;
    if (index > first || (fits.needs && !fits.needs.some((needed) => small.includes(needed)))) return;
    if (fits.pattern.test(content)) first = index;
  };
  always.forEach(tryOut);
  for (const start of startsOf(small)) byStart.get(start)?.forEach(tryOut);
  return entries[first]?.rule ?? null;
}

function lineTable(words: LayoutWords): LineTable {
  const known = TABLES.get(words);
  if (known) return known;
  const entries: LineEntry[] = [];
  const byStart = new Map<string, number[]>();
  const always: number[] = [];
  for (const rule of LAYOUT_RULES) {
    if (!('line' in rule)) continue;
    for (const fits of words.lines[rule.line as LineKey]) {
      const { starts } = fits;
      if (starts === null) always.push(entries.length);
      for (const start of starts ?? []) byStart.set(start, [...(byStart.get(start) ?? []), entries.length]);
      entries.push({ rule: rule.id, fits });
    }
  }
  const made = { entries, byStart, always };
  TABLES.set(words, made);
  return made;
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
  const last = /(?<![\p{L}'’])[\p{L}'’]+$/u.exec(tail)?.[0] ?? '';
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
    for (const { rule, pattern } of words.inline) {
      pattern.lastIndex = index;
      const match = pattern.exec(content);
      if (!match) continue;
      pushTrimmed(blocks, text, from, at);
      blocks.push({ start: at, end: at + match[0].length, why: whyOf(rule), rule, size: match[0].length });
      from = at + match[0].length;
      break;
    }
  }
  pushTrimmed(blocks, text, from, span.end);
}

/** True where a formula can begin: at the start of the block, after a sentence, or glued to the end of one. */
function canBegin(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - 6), at);
  return before === '' || /[.!?…"'”’)\]]\s{0,3}$/.test(before) || /[\n\r]\s{0,3}$/.test(before);
}

function pushTrimmed(blocks: Block[], text: string, start: number, end: number): void {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (start < end && /\s/.test(text[end - 1]!)) end--;
  if (start >= end) return;
  blocks.push({ start, end, why: null, rule: null, size: text.slice(start, end).replaceAll('\r\n', '\n').length });
}
