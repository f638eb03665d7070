import type { SourceDocument } from '../../model/report.js';
import type { Span } from '../../model/span.js';
import type { Block } from './block.js';
import { findByline } from './byline.js';
import { findDateline } from './dateline.js';
import type { LayoutWords } from './en.js';
import { lettersOf } from './letters.js';
import { endsSentence, startsLower } from './lines.js';
import { isPublicationLine } from './publication.js';

const LONGEST_HEADLINE = 220;
const LONGEST_HEADING = 120;
/** A block so long that ends as a sentence is running text. */
const LEAD = 120;
/** A given headline is looked for in so many first blocks. */
const REACH = 20;

/**
 * The headline: the block that says what the metadata says, letter for letter but for case, spacing and an end mark;
 * without metadata a line that looks like one above the running text. Null when there is none; a page's own headline,
 * which is known, most often stands outside its text.
 */
export function findHeadline(
  text: string,
  blocks: readonly Block[],
  { headline: given, outlet, offsets }: Pick<SourceDocument, 'headline' | 'outlet' | 'offsets'>,
  words: LayoutWords,
): Span | null {
  const usable = blocks.slice(0, REACH).filter(({ why }) => why === null);
  if (given !== null) {
    const wanted = lettersOf(given);
    const same =
      wanted === ''
        ? undefined
        : usable.find(
            (block) =>
              block.size <= 2 * LONGEST_HEADLINE && sameTitle(lettersOf(text.slice(block.start, block.end)), wanted),
          );
    if (same) return { start: same.start, end: same.end };
    const joined = wanted === '' ? null : overSeveral(text, usable, wanted);
    if (joined) return joined;
    if (offsets) return null;
  }
  return headlineAbove(text, blocks.slice(0, REACH), outlet, words);
}

/** A given headline that stands in two or three blocks, as headline and subtitle do. */
function overSeveral(text: string, blocks: readonly Block[], wanted: string): Span | null {
  for (let first = 0; first < Math.min(blocks.length, REACH / 2); first++) {
    for (let last = first + 1; last < Math.min(blocks.length, first + 3); last++) {
      const span = { start: blocks[first]!.start, end: blocks[last]!.end };
      if (span.end - span.start <= 2 * LONGEST_HEADLINE && lettersOf(text.slice(span.start, span.end)) === wanted)
        return span;
    }
  }
  return null;
}

/**
 * The headline by its place: among the lines above the running text that look like one, those that stand together right
 * above the first byline or date (else the first that stand together), and of these the first that is no section name.
 */
function headlineAbove(text: string, blocks: readonly Block[], outlet: string | null, words: LayoutWords): Span | null {
  let run: Block[] = [];
  let first: readonly Block[] = [];
  let beforeByline: readonly Block[] | null = null;
  let open = false;
  let lead = false;
  for (const [index, block] of blocks.entries()) {
    if (block.why !== null) {
      open = false;
      continue;
    }
    const content = plain(text, block);
    const dated = findDateline(text, block, words) !== null;
    lead =
      dated ||
      (block.size > LEAD && endsSentence(content)) ||
      (block.size > 20 && wordCount(text, block) >= 4 && /[.!?…]["'”’)]{0,3}$/.test(content) && !isTitle(content));
    if (lead) break;
    const credited = isPublicationLine(content, words) || (index > 0 && findByline(text, block, words) !== null);
    if (credited && run.length > 0) beforeByline ??= run;
    if (isTitle(content) && !credited && !startsLower(text, block) && !isOther(content, outlet, words)) {
      run = open ? [...run, block] : [block];
      if (first.length === 0 || (open && first[0] === run[0])) first = run;
      open = true;
    } else if (!isKicker(content, words)) open = false;
  }
  const chosen = beforeByline ?? (first.some((block) => wordCount(text, block) >= 4) ? first : run);
  if (!lead && !leadsText(text, blocks, blocks.indexOf(chosen[chosen.length - 1]!))) return null;
  const best =
    chosen.find((block) => !isKicker(text.slice(block.start, block.end), words) && wordCount(text, block) >= 4) ??
    chosen.find((block) => !isKicker(text.slice(block.start, block.end), words));
  return best ? { start: best.start, end: best.end } : null;
}

/** False for lines that cannot be a credit of a picture, by their last word. */
export function creditCanEnd(content: string, words: LayoutWords): boolean {
  const last = /(?:[\p{L}\d-]{1,20}|\))\.?$/u.exec(content.slice(-24))?.[0].replace(/\.$/, '') ?? '';
  return last === ')' || content.includes('/The ') || /\d$/.test(last) || words.creditEnds.has(last);
}

/**
 * A line that looks like a headline and is something else: a picture's caption, a date and more, a name and a handle,
 * the outlet itself.
 */
function isOther(content: string, outlet: string | null, words: LayoutWords): boolean {
  if (words.tails.some(({ pattern }) => pattern.test(content)) || words.videoTitle.test(content)) return true;
  if (
    words.caption.test(content) ||
    (creditCanEnd(content, words) && (words.photoCredit.test(content.slice(-160)) || words.photographer.test(content)))
  )
    return true;
  if (/^[-–—•·*>|]|@\w|https?:|[»•|]$/.test(content) || words.dateStart.test(content)) return true;
  if (words.bylineStart.test(content) && /^\S+ \p{Lu}/u.test(content) && /\d{4}/.test(content)) return true;
  const name = lettersOf(content).replace(/^the/, '');
  return outlet !== null && name.length >= 3 && lettersOf(outlet).includes(name);
}

function wordCount(text: string, { start, end }: Span): number {
  return text.slice(start, end).split(/\s+/).length;
}

/** A subheading or section line: short, without end mark, one line, with text after it. */
export function isHeading(
  text: string,
  blocks: readonly Block[],
  index: number,
  headlineAt: number,
  words: LayoutWords,
): boolean {
  const block = blocks[index]!;
  const content = plain(text, block);
  if (block.size > LONGEST_HEADING || /[\r\n]/.test(content)) return false;
  if (index < headlineAt || isKicker(content, words)) return !endsSentence(content);
  const next = blocks.slice(index + 1, index + 4).find(({ why }) => why === null);
  if (!next || /^["'“‘(\-–—•*]/.test(content) || startsLower(text, block)) return false;
  const question = /^[^.!?]{8,100}\?$/.test(content) && content.split(' ').length <= 14;
  return (
    question ||
    (!/[.!?…:;,]["'”’)]{0,2}$/.test(content) && (next.size > 60 || endsSentence(text.slice(next.start, next.end))))
  );
}

/** One to three words that name a section ("World Today", "POLITICS"), not what happened. */
function isKicker(content: string, words: LayoutWords): boolean {
  return words.kickers.has(
    content
      .toLowerCase()
      .replace(/[^\p{L} ]/gu, '')
      .trim(),
  );
}

function isTitle(content: string): boolean {
  return (
    content.length >= 8 &&
    content.length <= LONGEST_HEADLINE &&
    content.split(/\s+/, 41).length >= 2 &&
    content.split(/\s+/, 41).length <= 35 &&
    !/[.…:;,]["'”’)]{0,2}$/.test(content) &&
    !/^\p{Ll}/u.test(content)
  );
}

/** The characters of a span, line breaks written one way. */
function plain(text: string, { start, end }: Span): string {
  return text.slice(start, end).replaceAll('\r\n', '\n');
}

/** True when running text follows among the next blocks. */
function leadsText(text: string, blocks: readonly Block[], index: number): boolean {
  return blocks
    .slice(index + 1, index + 12)
    .some((block) => block.size > 60 && /[.!?…]["'”’)]{0,3}/.test(text.slice(block.start, block.end)));
}

/** The same words, or one is the other with a little added (a section, the outlet's name). */
function sameTitle(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 16 && short.length >= 0.75 * long.length && (long.startsWith(short) || long.endsWith(short));
}
