import type { StoryParagraph } from '../story.js';
import type { PdfPage } from './content.js';
import { pageFurniture } from './furniture.js';
import { linesOf, type PdfLine } from './lines.js';
import { inOrder } from './order.js';

/** A paragraph of a PDF and the size of its letters. */
export interface PdfParagraph extends StoryParagraph {
  readonly size: number;
  readonly page: number;
}

/** A line further below the one before it than this, in usual steps of its page, begins a paragraph. */
const STEP = 1.35;
/** A line begins a paragraph when it is set in by so much, in sizes of its letters. */
const INDENT = 0.9;
/** A line that ends so far before its column, in sizes of its letters, ends a paragraph when the next is set as one. */
const SHORT = 4;
const LARGER = 1.15;
/** Lines of a title stand no further apart, in sizes of their letters. */
const TITLE_STEP = 1.5;

/** The running text of a PDF: columns one after the other, lines joined, heads and feet of pages as furniture. */
export function pdfParagraphs(pages: readonly PdfPage[]): PdfParagraph[] {
  const ofPages = pages.map((page, number) => linesOf(page, number));
  const furniture = pageFurniture(pages, ofPages.flat());
  const joiner = new Joiner(hyphenated(ofPages.flat()));
  for (const lines of ofPages) {
    const text = inOrder(lines.filter((line) => !furniture.has(line)));
    joiner.page(text);
    for (const line of lines) if (furniture.has(line)) joiner.aside(line, furniture.get(line)!);
  }
  return joiner.end();
}

/** Words that the document itself writes with a hyphen inside a line. */
function hyphenated(lines: readonly PdfLine[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of lines)
    for (const match of text.matchAll(/\p{L}{1,30}-\p{L}{1,30}/gu)) words.add(match[0].toLowerCase());
  return words;
}

class Joiner {
  private readonly paragraphs: PdfParagraph[] = [];
  private readonly asides: PdfParagraph[] = [];
  private open: PdfLine[] = [];
  private step = 0;
  private usual = 12;
  /** How wide the widest line of the page is. */
  private column = 0;

  constructor(private readonly hyphens: ReadonlySet<string>) {}

  page(lines: readonly PdfLine[]): void {
    this.step = usualStep(lines);
    this.usual = usualSize(lines);
    this.column = lines.reduce((width, { left, right }) => Math.max(width, right - left), 0);
    for (const [index, line] of lines.entries()) {
      const last = this.open.at(-1);
      if (last && this.begins(last, line, lines, index)) this.flush();
      this.open.push(line);
    }
  }

  aside({ text, size, page }: PdfLine, why: string): void {
    this.asides.push({ text, size, page, furniture: why });
  }

  end(): PdfParagraph[] {
    this.flush();
    return this.paragraphs;
  }

  private begins(last: PdfLine, line: PdfLine, lines: readonly PdfLine[], index: number): boolean {
    if (Math.max(last.size, line.size) > LARGER * Math.min(last.size, line.size)) return true;
    if (isCapitals(last.text) !== isCapitals(line.text) && line.y > last.y) return true;
    if (this.parted(last, line)) return true;
    if (/^(?:[•‣◦▪●*–—-]|\(?\d{1,2}[.)]|\(?[a-z]\))\s/.test(line.text)) return true;
    const moved = line.page !== last.page || line.y < last.y;
    if (moved) return /[.!?:]["”’)]?$/.test(last.text) && /^["“‘(]?[\p{Lu}\d]/u.test(line.text);
    const large = line.size > LARGER * this.usual ? TITLE_STEP * line.size : 0;
    if (line.y - last.y > Math.max(STEP * this.step, large)) return true;
    const indent = line.left - last.left;
    const first = this.open.length === 1;
    const next = lines[index + 1];
    const setIn = indent > INDENT * line.size && indent < 8 * line.size;
    if (setIn && next && Math.abs(next.left - last.left) < 0.5 * line.size) return true;
    if (setIn && !first) return true;
    return this.widest() - last.right > SHORT * line.size && /[.!?:]["”’)]?$/.test(last.text);
  }

  /**
   * Lines set in the middle, one below the other, are joined only where the first had no room for a word of the second:
   * a name and a date below a title are two paragraphs, a title that fills its line and goes on is one.
   */
  private parted(last: PdfLine, line: PdfLine): boolean {
    const middle = Math.abs(last.left + last.right - line.left - line.right) < line.size;
    const centered = middle && Math.abs(last.left - line.left) > line.size;
    if (!centered || line.y <= last.y || line.size > LARGER * this.usual) return false;
    const letter = (line.right - line.left) / Math.max(1, line.text.length);
    const first = /^\S+/.exec(line.text)![0].length + 1;
    return last.right - last.left + letter * first < this.column;
  }

  private widest(): number {
    return this.open.slice(-40).reduce((right, line) => Math.max(right, line.right), 0);
  }

  private flush(): void {
    if (this.open.length > 0) {
      const sizes = this.open.map(({ size }) => size).sort((a, b) => a - b);
      this.paragraphs.push({ text: this.joined(), size: sizes[sizes.length >> 1]!, page: this.open[0]!.page });
    }
    this.open = [];
    this.paragraphs.push(...this.asides.splice(0));
  }

  /** Lines as one: a word broken by a hyphen is made whole, unless the document writes it so inside a line too. */
  private joined(): string {
    const parts: string[] = [];
    for (const { text } of this.open) {
      const before = /(\p{L}{1,30})[-\u00ad]$/u.exec(parts.at(-1) ?? '')?.[1];
      const after = /^(\p{Ll}\p{L}{0,30})/u.exec(text)?.[1];
      if (parts.length === 0) parts.push(text);
      else if (before !== undefined && after !== undefined) {
        if (!this.hyphens.has(`${before}-${after}`.toLowerCase())) parts.push(parts.pop()!.slice(0, -1));
        parts.push(text);
      } else if (before !== undefined && !/[-\u00ad]$/.test(text.slice(0, 1))) parts.push(text);
      else parts.push(' ', text);
    }
    return parts.join('').replace(/\u00ad/g, '');
  }
}

/** True for a line in capitals, of a few words or one long one: a heading, and no abbreviation within a text. */
function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu) ?? []).length >= 8;
}

/** The size that most characters have. */
export function usualSize(lines: readonly { readonly size: number; readonly text: string }[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
}

/** The step from line to line that a page uses most. */
function usualStep(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>();
  for (let index = 1; index < lines.length; index++) {
    const step = Math.round((lines[index]!.y - lines[index - 1]!.y) * 2) / 2;
    if (step > 2 && step < 60) counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  const common = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
  return common ? common[0] : (lines[0]?.size ?? 12) * 1.3;
}
