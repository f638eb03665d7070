import type { Credit, Dateline, Furniture, Layout, Paragraph, SourceDocument } from '../../model/report.js';
import { compareSpans, contains, type Span } from '../../model/span.js';
import { agenciesIn } from '../../text/agencies.js';
import { type Block, blocksOf, LONGEST_FURNITURE, spaced } from './blocks.js';
import { findByline } from './byline.js';
import { creditsIn, findDateline } from './dateline.js';
import { EN, type LayoutWords } from './en.js';
import { creditCanEnd, findHeadline, isHeading } from './headline.js';
import { endsSentence } from './lines.js';
import { isPublicationLine } from './publication.js';

/** Head matter (headline, byline, dates, dateline) is looked for in so many first blocks. */
const HEAD_BLOCKS = 14;
/** So many short lines at most belong to a heading such as "Related stories". */
const LONGEST_LIST = 15;

/**
 * The layout of a document: what is furniture, where the headline, dateline, byline and credits stand, and its
 * paragraphs. Everything in the text is either in one of these or white space between them. Linear in the length of the
 * text.
 */
export function findLayout(document: SourceDocument, words: LayoutWords = EN): Layout {
  const { text } = document;
  const blocks = blocksOf(text, words, document.furniture ?? []);
  const reader = new LayoutReader(text, words, blocks);
  reader.readLists();
  const headline = findHeadline(text, blocks, document, words);
  const headlineAt = headline ? blocks.findLastIndex((block) => block.start < headline.end) : -1;
  reader.readHead(headline, headlineAt);
  reader.readRest(headline, headlineAt);
  return reader.layout(headline);
}

/** Walks the blocks and keeps what was found so far. */
class LayoutReader {
  private readonly furniture: Furniture[] = [];
  private readonly paragraphs: Paragraph[] = [];
  private readonly credits: Credit[] = [];
  private dateline: Dateline | null = null;
  private byline: Span | null = null;
  /** Blocks that are read already. */
  private readonly done = new Set<number>();

  constructor(
    private readonly text: string,
    private readonly words: LayoutWords,
    private readonly blocks: readonly Block[],
  ) {}

  layout(headline: Span | null): Layout {
    const sort = <S extends Span>(spans: readonly S[]): S[] => [...spans].sort(compareSpans);
    return {
      furniture: sort(this.furniture),
      paragraphs: sort(this.paragraphs),
      headline,
      dateline: this.dateline,
      byline: this.byline,
      credits: sort(this.credits),
    };
  }

  /** Lists of links: a heading such as "Related stories" and the lines after it that are no sentences. */
  readLists(): void {
    for (let index = 0; index < this.blocks.length; index++) {
      const block = this.blocks[index]!;
      if (block.why || this.done.has(index) || block.size > 80 || !this.words.listHeadings.test(this.cut(block)))
        continue;
      this.mark(index, 'related-link list');
      for (let next = index + 1; next < this.blocks.length && next <= index + LONGEST_LIST; next++) {
        const line = this.blocks[next]!;
        if (line.why || this.done.has(next)) continue;
        if (line.size > 140 || /[.:]["'”’)]*$/.test(this.cut(line)) || !this.restAreShort(next)) break;
        this.mark(next, 'related-link list');
      }
    }
  }

  /** Byline, dates and agency lines above the running text, and the dateline at its start. */
  readHead(headline: Span | null, headlineAt: number): void {
    const last = this.lastTextBlock();
    let sentences = 0;
    for (let index = 0; index < Math.min(this.blocks.length, HEAD_BLOCKS); index++) {
      const block = this.blocks[index]!;
      if (block.why || this.done.has(index) || (headline && contains(headline, block))) continue;
      if (this.readPublicationLine(index, block)) continue;
      const byline = this.byline ? null : findByline(this.text, block, this.words, sentences === 0);
      if (byline && (index > 0 || this.blocks.length > 1)) {
        this.byline = byline.byline;
        this.credits.push(...byline.credits);
        if (byline.rest) this.furniture.push({ ...byline.rest, why: 'publication line' });
        this.done.add(index);
        continue;
      }
      if (index < last && this.readCaption(index, block, true)) continue;
      const found = this.dateline ? null : findDateline(this.text, block, this.words);
      if (found) {
        this.dateline = found.dateline;
        this.credits.push(...found.credits);
        this.done.add(index);
        this.body({ start: found.dateline.end, end: block.end }, 'body');
        return;
      }
      if (index > headlineAt && endsSentence(this.cut(block))) sentences++;
      if (sentences > 2 || (index > headlineAt && endsSentence(this.cut(block)) && block.size > 200)) return;
    }
  }

  /** Everything that is not read yet: furniture by kind, sign-offs at ends of paragraphs, headings and body. */
  readRest(headline: Span | null, headlineAt: number): void {
    const last = this.lastTextBlock();
    this.blocks.forEach((block, index) => {
      if (this.done.has(index)) return;
      if (block.why) this.addFurniture(block, block.why);
      else if (headline && contains(headline, block))
        this.paragraphs.push({ start: block.start, end: block.end, role: 'headline' });
      else if ((index >= last && this.readSignOff(block)) || this.readCaption(index, block)) return;
      else if (block.size <= 80 && this.namesAgenciesAlone(this.cut(block))) this.addFurniture(block, 'credit line');
      else
        this.body(
          block,
          isHeading(this.text, this.blocks, index, headlineAt, this.words) ? 'heading' : 'body',
          index >= last,
        );
    });
  }

  private readPublicationLine(index: number, block: Block): boolean {
    if (block.size > 120) return false;
    const content = spaced(this.cut(block));
    if (!isPublicationLine(content, this.words)) return false;
    this.mark(index, 'publication line');
    return true;
  }

  /** A photo caption or credit: it begins as one, or closes with the credit of a picture. */
  private readCaption(index: number, block: Block, inHead = false): boolean {
    if (block.size > LONGEST_FURNITURE) return false;
    const content = this.cut(block);
    const tail = content.slice(-160);
    const closes = creditCanEnd(tail, this.words);
    const credit = closes
      ? (this.words.photoCredit.exec(tail) ?? (this.byline || !inHead ? this.words.photographer.exec(content) : null))
      : null;
    if (!credit && !this.words.caption.test(content)) return false;
    const before = content.slice(0, content.length - tail.length + (credit?.index ?? tail.length));
    this.mark(
      index,
      credit && before.split(/\s+/, 6).length < 6 && !/[.!?]\s*$/.test(before) ? 'photo credit' : 'photo caption',
    );
    return true;
  }

  /** A closing line of initials (`gm`, `rc/jm (AP, dpa)`) or of agencies alone. */
  private readSignOff(block: Block): boolean {
    const content = this.cut(block);
    if (block.size > 120) return false;
    const initials = /^\/{0,2}[a-z]{2,4}(?:\/[a-z]{2,4}){0,3}(?:,? ?\(([^()]{2,80})\))?$/.exec(content);
    const named = !initials && this.namesAgenciesAlone(content);
    if (!initials && !named) return false;
    this.addFurniture(block, 'sign-off');
    return true;
  }

  /** `Reuters, AP and AFP`, `With inputs from agencies, PTI`: agencies, and small words between them. */
  private namesAgenciesAlone(content: string): boolean {
    const found = agenciesIn(content);
    if (found.length === 0) return false;
    let rest = '';
    let at = 0;
    for (const { at: start, length } of found) {
      rest += `${content.slice(at, start)} `;
      at = start + length;
    }
    return (rest + content.slice(at))
      .split(/[^\p{L}]+/u)
      .every((word) => word === '' || this.words.creditWords.has(word.toLowerCase()));
  }

  /** Adds a stretch of running text; what closes it (`/gsg`, a bracket of reporters, an agency) becomes furniture. */
  private body(span: Span, role: 'body' | 'heading', closes = true): void {
    let { start, end } = span;
    for (let round = 0; round < 3; round++) {
      const at = Math.max(start, end - LONGEST_FURNITURE);
      const tail = this.text.slice(at, end);
      const found = this.words.tails
        .map(({ why, pattern }) => ({ why, match: pattern.exec(tail) }))
        .find(({ match }) => match);
      const match = found?.match ?? (closes ? closingAgency(tail) : null);
      if (!match || (found?.why === 'sign-off' && /^\s?\//.test(match[0]) && !closes)) break;
      const from = at + match.index + (/^\s+/.exec(match[0])?.[0].length ?? 0);
      this.addFurniture({ start: from, end }, found?.why ?? 'sign-off');
      end = from;
      while (start < end && /\s/.test(this.text[end - 1]!)) end--;
    }
    while (start < end && /\s/.test(this.text[start]!)) start++;
    if (start < end)
      this.paragraphs.push({
        start,
        end,
        role: end < span.end && endsSentence(this.text.slice(start, end)) ? 'body' : role,
      });
  }

  private addFurniture(span: Span, why: string): void {
    this.furniture.push({ start: span.start, end: span.end, why });
    if (why !== 'sign-off' && why !== 'copyright line' && why !== 'credit line') return;
    const content = this.text.slice(span.start, span.end);
    const brackets = /\(([^()]{2,80})\)$/.exec(content);
    const found = agenciesIn(content);
    if (found.length === 1 && /\bcontributed\b/.test(content))
      this.credits.push({ start: span.start, end: span.end, agency: found[0]!.agency });
    else if (brackets && found.length === 0)
      this.credits.push(...creditsIn(brackets[1]!, span.start + brackets.index + 1));
    else
      this.credits.push(
        ...found.map(({ at, length, agency }) => ({ start: span.start + at, end: span.start + at + length, agency })),
      );
  }

  private mark(index: number, why: string): void {
    this.addFurniture(this.blocks[index]!, why);
    this.done.add(index);
  }

  /** The last block that is no furniture: sign-offs stand in it or after it. */
  private lastTextBlock(): number {
    for (let index = this.blocks.length - 1; index >= 0; index--) {
      if (this.blocks[index]!.why || this.done.has(index)) continue;
      if (this.cut(this.blocks[index]!).length > 40) return index;
    }
    return this.blocks.length;
  }

  /**
   * True when the line at `index` is followed by another short line, or by the end: a single one before a paragraph is
   * a heading.
   */
  private restAreShort(index: number): boolean {
    const next = this.blocks[index + 1];
    return !next || next.why !== null || next.size <= 140;
  }

  private cut({ start, end }: Span): string {
    return this.text.slice(start, end);
  }
}

/** `… he said. — AFP`, `… he said. (Reuters)`, `… he said. -AP`: an agency after the last sentence. */
function closingAgency(tail: string): RegExpExecArray | null {
  const match = /(?<=[.!?"”’])\s{0,3}(?:[—–-]{1,2} ?|\/ ?|\()([\p{L} ./-]{2,40})\)?\.?$/u.exec(tail);
  return match && agenciesIn(match[1]!).some(({ length }) => length >= match[1]!.replace(/^The /, '').trim().length - 1)
    ? match
    : null;
}
