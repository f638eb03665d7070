import type { Credit, Dateline, Furniture, Layout, Paragraph, SourceDocument } from '../../model/report.js';
import { compareSpans, contains, type Span } from '../../model/span.js';
import type { Block } from './block.js';
import { blocksOf, LONGEST_FURNITURE } from './blocks.js';
import { findByline, isNameAlone } from './byline.js';
import { canBeCaption, type FoundCaption, findCaption } from './captions.js';
import { closingAgency, creditsOf, isInitials, namesAgenciesAlone } from './closing.js';
import { findDateline, placeAlone } from './dateline.js';
import { EN, type LayoutWords } from './en.js';
import { findHeadline, isHeading } from './headline.js';
import { lettersOf } from './letters.js';
import { endsSentence, spaced } from './lines.js';
import { isPublicationLine } from './publication.js';
import { repeatedBlocks, shownTwice } from './repeats.js';
import { type LayoutRule, whyOf } from './rules.js';

/** Head matter (headline, byline, dates, dateline) is looked for in so many first blocks. */
const HEAD_BLOCKS = 14;
/** So many short lines at most belong to a heading such as "Related stories". */
const LONGEST_LIST = 15;
/** A section label has so many words at most. */
const SECTION_WORDS = 3;
/** A block that is longer and ends as a sentence leads the running text. */
const RUNNING = 60;
/** So many words make a sentence. */
const SENTENCE_WORDS = 4;
/** A note about the author stands in so many last blocks. */
const TAIL_BLOCKS = 3;
const LONGEST_NOTE = 500;
/** A caption above the dateline has so many words at least. */
const LEAST_WORDS = 6;
/** A text with more lines that are addresses is a list of them. */
const MOST_ADDRESSES = 3;

/**
 * The layout of a document: what is furniture, where the headline, dateline, byline and credits stand, and its
 * paragraphs. Everything in the text is either in one of these or white space between them. Linear in the length of the
 * text.
 */
export function findLayout(document: SourceDocument, words: LayoutWords = EN): Layout {
  const { text } = document;
  const blocks = blocksOf(text, words, document.furniture ?? [], document.headline);
  const reader = new LayoutReader(text, words, blocks, document.outlet);
  reader.readLists();
  const headline = findHeadline(text, blocks, document, words);
  reader.place(headline);
  if (document.byline) reader.placeByline(document.byline);
  // A page prints nothing twice that was not meant so; what it repeats is left out before.
  if (!document.offsets) reader.readRepeats();
  reader.readTitles();
  reader.readAddresses();
  reader.readCaptions();
  reader.readHead();
  reader.readAbout();
  reader.readEnd();
  reader.readRest();
  return reader.layout();
}

/** Walks the blocks and keeps what was found so far. */
class LayoutReader {
  private readonly furniture: Furniture[] = [];
  private readonly paragraphs: Paragraph[] = [];
  private readonly credits: Credit[] = [];
  private dateline: Dateline | null = null;
  private byline: Span | null = null;
  private headline: Span | null = null;
  /** The last block of the headline; -1 without one. */
  private headlineAt = -1;
  /** Captions by the index of their block. */
  private readonly captions = new Map<number, FoundCaption>();
  /** True where the text is captions and little else: then they are the text. */
  private gallery = false;
  /** What the outlet is called, as letters: as the document says, and as its page's title ends. */
  private readonly outlets: string[];
  /** Blocks that are read already. */
  private readonly done = new Set<number>();

  constructor(
    private readonly text: string,
    private readonly words: LayoutWords,
    private readonly blocks: readonly Block[],
    outlet: string | null,
  ) {
    this.outlets = outlet === null ? [] : [lettersOf(outlet).replace(/^www/, '')];
  }

  layout(): Layout {
    const sort = <S extends Span>(spans: readonly S[]): S[] => [...spans].sort(compareSpans);
    return {
      furniture: sort(this.furniture),
      paragraphs: sort(this.paragraphs),
      headline: this.headline,
      dateline: this.dateline,
      byline: this.byline,
      credits: sort(this.credits),
    };
  }

  /** Keeps where the headline stands. */
  place(headline: Span | null): void {
    this.headline = headline;
    this.headlineAt = headline ? this.blocks.findLastIndex((block) => block.start < headline.end) : -1;
  }

  /** Keeps the byline that the input format names, with the agencies it credits. */
  placeByline(byline: Span): void {
    const index = this.blocks.findIndex((block) => block.start === byline.start && block.end === byline.end);
    if (index < 0 || !this.open(index)) return;
    const named = findByline(this.text, this.blocks[index]!, this.words, false);
    this.byline = named?.byline ?? { start: byline.start, end: byline.end };
    this.credits.push(...(named?.credits ?? []));
    if (named?.rest) this.addFurniture(named.rest, 'layout/publication');
    this.done.add(index);
  }

  /** Lists of links: a heading such as "Related stories" and the lines after it that are no sentences. */
  readLists(): void {
    this.blocks.forEach((block, index) => {
      if (!this.open(index) || block.size > 80 || !this.words.listHeadings.test(this.cut(block))) return;
      this.mark(index, 'layout/link-list');
      for (let next = index + 1; next < this.blocks.length && next <= index + LONGEST_LIST; next++) {
        const line = this.blocks[next]!;
        if (!this.open(next)) continue;
        if (line.size > 140 || /[.:]["'”’)]*$/.test(this.cut(line)) || !this.restAreShort(next)) break;
        this.mark(next, 'layout/link-list');
      }
    });
  }

  /** Captions, headlines and quotations that are printed again. */
  readRepeats(): void {
    const repeated = repeatedBlocks(this.text, this.blocks);
    const twice = shownTwice(this.text, this.blocks, repeated);
    for (const index of repeated) if (this.open(index) && !this.isHeadline(index)) this.mark(index, 'layout/repeated');
    for (const index of twice)
      if (this.open(index) && !this.isHeadline(index) && this.words.wholeDate.test(this.cut(this.blocks[index]!)))
        this.mark(index, 'layout/shown-twice');
  }

  /** The headline again, with the name of the outlet or without; names of sections and of the outlet above the text. */
  readTitles(): void {
    const title = this.headline ? lettersOf(this.cut(this.headline)) : '';
    this.blocks.forEach((block, index) => {
      if (!this.open(index) || this.isHeadline(index) || block.size > 300) return;
      const content = this.cut(block);
      const named = title.length >= 8 ? titleEnd(lettersOf(content), title) : null;
      if (named === null || (named !== '' && !/ [-–—|·»:] /.test(content))) return;
      if (named.length >= 4) this.outlets.push(named);
      this.mark(index, 'layout/page-title');
    });
    this.blocks.forEach((block, index) => {
      if (!this.open(index) || this.isHeadline(index)) return;
      const content = this.cut(block);
      if (block.size <= 60 && this.namesOutlet(content)) this.mark(index, 'layout/outlet');
      else if (index < HEAD_BLOCKS && this.isSection(index, content)) this.mark(index, 'layout/section');
    });
  }

  /** Lines that are addresses of the web, where there are a few. */
  readAddresses(): void {
    const found = this.blocks.flatMap((block, index) =>
      this.open(index) && block.size <= 320 && this.words.webAddress.test(this.cut(block)) ? [index] : [],
    );
    if (found.length <= MOST_ADDRESSES) for (const index of found) this.mark(index, 'layout/address');
  }

  /** Finds the captions; where they are nearly all there is, they are left to be the text. */
  readCaptions(): void {
    let captions = 0;
    let running = 0;
    this.blocks.forEach((block, index) => {
      if (!this.open(index) || this.isHeadline(index) || block.size > LONGEST_FURNITURE) return;
      const content = this.cut(block);
      const found = findCaption(content, this.words, index >= HEAD_BLOCKS);
      if (found) this.captions.set(index, found);
      if (found && found.rule !== 'layout/photo-credit') captions += block.size;
    });
    this.blocks.forEach((block, index) => {
      if (!this.open(index) || this.isHeadline(index) || this.captions.has(index)) return;
      const content = this.cut(block);
      if (endsSentence(content) && content.split(/\s+/, SENTENCE_WORDS).length === SENTENCE_WORDS)
        running += block.size;
    });
    this.gallery = captions > 0 && running < 0.15 * captions;
  }

  /** Byline, dates and agency lines above the running text, and the dateline at its start. */
  readHead(): void {
    const last = this.lastTextBlock();
    let sentences = 0;
    for (let index = 0; index < Math.min(this.blocks.length, HEAD_BLOCKS); index++) {
      const block = this.blocks[index]!;
      if (!this.open(index) || this.isHeadline(index) || this.readPublicationLine(index)) continue;
      if (this.readByline(index, sentences === 0) || (index < last && this.readCaption(index))) continue;
      if (this.readDateline(index)) return;
      const content = this.cut(block);
      if (index > this.headlineAt && endsSentence(content)) sentences++;
      if (sentences > 2 || (index > this.headlineAt && endsSentence(content) && block.size > 200)) return;
    }
  }

  /** Notes about the author, and the byline again, in the last blocks. */
  readEnd(): void {
    const writer = this.byline ? lettersOf(this.cut(this.byline).replace(this.words.bylineStart, '')) : '';
    let seen = 0;
    for (let index = this.blocks.length - 1; index > this.headlineAt + 1 && seen < TAIL_BLOCKS; index--) {
      const block = this.blocks[index]!;
      if (!this.open(index)) continue;
      seen++;
      const content = this.cut(block);
      const again = writer.length >= 6 && block.size <= 80 && lettersOf(content) === writer;
      if (again || (block.size <= LONGEST_NOTE && this.tellsAuthor(content, writer)))
        this.mark(index, 'layout/author-note');
      else if (!this.byline && this.words.bylineStart.test(content)) this.readByline(index, false);
    }
  }

  /**
   * What a body says of itself in every release: a heading "About NAME" and the paragraph that begins with the name.
   */
  readAbout(): void {
    this.blocks.forEach((block, index) => {
      const next = this.blocks[index + 1];
      if (!next || next.why !== null || !this.open(index) || block.size > 80 || index <= this.headlineAt) return;
      const name = /^[Aa]bout (?:the |The )?(\p{Lu}.{1,60}?)\.?:?$/u.exec(this.cut(block))?.[1];
      if (!name || !lettersOf(this.cut(next)).replace(/^the/, '').startsWith(lettersOf(name))) return;
      this.mark(index, 'layout/about');
      this.mark(index + 1, 'layout/about');
    });
  }

  /** Everything that is not read yet: furniture by kind, sign-offs at ends of paragraphs, headings and body. */
  readRest(): void {
    const last = this.lastTextBlock();
    let credit = '';
    this.blocks.forEach((block, index) => {
      const caption = this.captions.get(index);
      const content = this.cut(block);
      if (caption?.credit != null) credit = lettersOf(content.slice(caption.credit));
      if (this.done.has(index)) return;
      if (block.why !== null) this.addFurniture(block, block.rule, block.why);
      else if (this.isHeadline(index)) this.paragraphs.push({ start: block.start, end: block.end, role: 'headline' });
      else if ((index >= last && this.readSignOff(index)) || this.readCaption(index, true)) return;
      else if (block.size <= 40 && lettersOf(content).length >= 5 && credit.includes(lettersOf(content)))
        this.mark(index, 'layout/photo-credit');
      else if (block.size <= 80 && namesAgenciesAlone(content, this.words)) this.mark(index, 'layout/credit');
      else if (this.words.publicationVerb.test(content) && this.readPublicationLine(index)) return;
      else this.body(block, this.roleOf(index), index >= last, caption?.credit ?? null);
    });
  }

  private roleOf(index: number): 'heading' | 'body' {
    return isHeading(this.text, this.blocks, index, this.headlineAt, this.words) ? 'heading' : 'body';
  }

  /** True for a block that nothing is known of. */
  private open(index: number): boolean {
    return this.blocks[index]!.why === null && !this.done.has(index);
  }

  private isHeadline(index: number): boolean {
    return this.headline !== null && contains(this.headline, this.blocks[index]!);
  }

  /** A few words above the headline, or the name of a section near it. */
  private isSection(index: number, content: string): boolean {
    if (endsSentence(content) || /[,“"]/.test(content)) return false;
    const few = content.split(/\s+/, SECTION_WORDS + 1).length <= SECTION_WORDS;
    if (few && index < this.headlineAt && !isNameAlone(content, this.words)) return true;
    return this.words.kickers.has(
      content
        .toLowerCase()
        .replace(/[^\p{L} ]/gu, '')
        .trim()
        .replace(/ /g, ' '),
    );
  }

  private namesOutlet(content: string): boolean {
    const name = lettersOf(content);
    const short = name.replace(/^the/, '');
    return short.length >= 4 && this.outlets.some((outlet) => outlet === name || isDomainOf(outlet, short));
  }

  private readPublicationLine(index: number): boolean {
    const block = this.blocks[index]!;
    if (block.size > 120) return false;
    const content = spaced(this.cut(block)).replace(/^[\p{L}/& ]{3,24} (?=\d{1,2}\/\d{1,2}\/\d{4})/u, '');
    if (!isPublicationLine(content, this.words)) return false;
    this.mark(index, 'layout/publication');
    return true;
  }

  private readByline(index: number, alone: boolean): boolean {
    const block = this.blocks[index]!;
    if (index === 0 && this.blocks.length === 1) return false;
    const found = findByline(this.text, block, this.words, alone && !this.byline);
    if (this.byline) {
      if (found) this.mark(index, 'layout/author-note');
      return found !== null;
    }
    if (!found) {
      if (!alone || !this.isBylineByPlace(index)) return false;
      this.byline = { start: block.start, end: block.end };
      this.done.add(index);
      return true;
    }
    this.byline = found.byline;
    this.credits.push(...found.credits);
    if (found.rest) this.addFurniture(found.rest, 'layout/publication');
    this.done.add(index);
    return true;
  }

  /** A name alone, or "By" alone, under the headline and above the text, dates or credits. */
  private isBylineByPlace(index: number): boolean {
    const content = this.cut(this.blocks[index]!);
    if (this.headline === null || index <= this.headlineAt) return false;
    if (!isNameAlone(content, this.words) && !/^by:?$/i.test(content)) return false;
    const between = this.blocks.slice(this.headlineAt + 1, index);
    if (between.some(({ size, why }) => why === null && size > 200)) return false;
    const next = this.blocks[index + 1];
    if (!next) return false;
    const following = this.cut(next);
    return (
      next.why !== null ||
      isPublicationLine(following, this.words) ||
      namesAgenciesAlone(following, this.words) ||
      (next.size > RUNNING && endsSentence(following)) ||
      (next.size <= 40 && /^(?:The )?\p{Lu}/u.test(following) && !endsSentence(following))
    );
  }

  private readDateline(index: number): boolean {
    const block = this.blocks[index]!;
    const found = this.dateline ? null : findDateline(this.text, block, this.words);
    if (found) {
      this.dateline = found.dateline;
      this.credits.push(...found.credits);
      this.done.add(index);
      this.readAbove(index);
      this.body({ start: found.dateline.end, end: block.end }, 'body');
      return true;
    }
    const next = this.blocks[index + 1];
    const leads = next && next.why === null && next.size > RUNNING && endsSentence(this.cut(next));
    if (!leads || index <= this.headlineAt || this.dateline) return false;
    this.dateline = placeAlone(this.text, block, this.words);
    if (!this.dateline) return false;
    this.done.add(index);
    this.readAbove(index);
    return true;
  }

  /** The caption or standfirst right above the dateline at `index`. */
  private readAbove(index: number): void {
    for (let before = index - 1; before > this.headlineAt && this.headlineAt >= 0; before--) {
      if (!this.open(before)) continue;
      const content = this.cut(this.blocks[before]!);
      const short = content.split(/\s+/, LEAST_WORDS).length < LEAST_WORDS;
      if (/[.!?]$/.test(content) && !short && canBeCaption(content, this.words))
        this.mark(before, 'layout/above-dateline');
      return;
    }
  }

  /** A caption or credit, with the caption above a credit; nothing where the captions are the text. */
  private readCaption(index: number, late = false): boolean {
    const content = this.cut(this.blocks[index]!);
    const found = this.captions.get(index) ?? this.photographerLine(index, content, late);
    if (!found || (this.gallery && found.rule !== 'layout/photo-credit')) return false;
    this.mark(index, found.rule);
    const before = index - 1;
    if (late || found.rule !== 'layout/photo-credit' || this.byline || index > HEAD_BLOCKS || before <= this.headlineAt)
      return true;
    if (this.open(before) && this.headlineAt >= 0 && canBeCaption(this.cut(this.blocks[before]!), this.words))
      this.mark(before, 'layout/above-credit');
    return true;
  }

  /** In the head a photographer and an agency look like a byline; once there is one, they are a credit. */
  private photographerLine(index: number, content: string, late: boolean): FoundCaption | null {
    return (this.byline || late) && index < HEAD_BLOCKS && content.length <= 120
      ? findCaption(content, this.words, true)
      : null;
  }

  /** A closing line of initials (`gm`, `rc/jm (AP, dpa)`) or of agencies alone. */
  private readSignOff(index: number): boolean {
    const block = this.blocks[index]!;
    const content = this.cut(block);
    if (block.size > 120 || (!isInitials(content) && !namesAgenciesAlone(content, this.words))) return false;
    this.mark(index, 'layout/initials');
    return true;
  }

  private tellsAuthor(content: string, writer: string): boolean {
    if (/["“”]/.test(content)) return false;
    if (this.words.reachAuthor.test(content)) return content.length <= 300 || this.words.authorNote.test(content);
    const name = lettersOf(/^\S+ \S+/.exec(content)?.[0] ?? '');
    return name.length >= 6 && writer.includes(name) && this.words.authorNote.test(content);
  }

  /**
   * Adds a stretch of running text; what closes it (`/gsg`, a bracket of reporters, an agency, a picture's credit)
   * becomes furniture.
   */
  private body(span: Span, role: 'body' | 'heading', closes = true, credit: number | null = null): void {
    let { start, end } = span;
    if (credit !== null && credit > 0) {
      this.addFurniture({ start: span.start + credit, end }, 'layout/photo-credit');
      end = span.start + credit;
      while (start < end && /\s/.test(this.text[end - 1]!)) end--;
    }
    for (let round = 0; round < 3; round++) {
      const tail = this.closing(start, end, closes);
      if (!tail) break;
      this.addFurniture({ start: tail.at, end }, tail.rule);
      end = tail.at;
      while (start < end && /\s/.test(this.text[end - 1]!)) end--;
    }
    while (start < end && /\s/.test(this.text[start]!)) start++;
    if (start >= end) return;
    const sentence = end < span.end && endsSentence(this.text.slice(start, end));
    this.paragraphs.push({ start, end, role: sentence ? 'body' : role });
  }

  /** Where what closes a stretch of text begins, and its rule. */
  private closing(start: number, end: number, closes: boolean): { at: number; rule: LayoutRule } | null {
    const from = Math.max(start, end - LONGEST_FURNITURE);
    const tail = this.text.slice(from, end);
    for (const { rule, pattern } of this.words.tails) {
      const match = pattern.exec(tail);
      if (!match) continue;
      if (rule === 'layout/initials' && !closes) return null;
      return { at: from + match.index + leadingSpace(match[0]), rule };
    }
    const match = closes ? closingAgency(tail) : null;
    return match && { at: from + match.index + leadingSpace(match[0]), rule: 'layout/initials' };
  }

  private addFurniture(span: Span, rule: LayoutRule | null, why = rule === null ? '' : whyOf(rule)): void {
    this.furniture.push({ start: span.start, end: span.end, why, ...(rule === null ? {} : { rule }) });
    if (why === 'sign-off' || why === 'copyright line' || why === 'credit line')
      this.credits.push(...creditsOf(this.text, span));
  }

  private mark(index: number, rule: LayoutRule): void {
    this.addFurniture(this.blocks[index]!, rule);
    this.done.add(index);
  }

  /** The last block that is no furniture: sign-offs stand in it or after it. */
  private lastTextBlock(): number {
    for (let index = this.blocks.length - 1; index >= 0; index--)
      if (this.open(index) && this.cut(this.blocks[index]!).length > 40) return index;
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

function leadingSpace(words: string): number {
  return /^\s*/.exec(words)![0].length;
}

/** What stands after the headline in a line that begins with it; '' where it is the headline alone, null for others. */
function titleEnd(letters: string, title: string): string | null {
  if (!letters.startsWith(title) || letters.length > title.length + 40) return null;
  return letters.slice(title.length);
}

/** True where a name is the first label of the outlet's address: "CBS News" and cbsnews.com. */
function isDomainOf(outlet: string, name: string): boolean {
  return (
    name.length >= 4 &&
    outlet.startsWith(name) &&
    /^(?:com|org|net|news|couk|comau|ie|ca|eu|tv)?$/.test(outlet.slice(name.length))
  );
}
