import type { Span } from '../../model/span.js';
import type { Block } from './blocks.js';
import type { LayoutWords } from './en.js';
import { endsSentence, startsLower } from './lines.js';
import { findByline } from './byline.js';
import { findDateline } from './dateline.js';

const LONGEST_HEADLINE = 220;
const LONGEST_HEADING = 120;
/** A given headline is looked for in so many first blocks. */
const REACH = 20;

/**
 * The headline: the block that says what the metadata says, letter for letter but for case, spacing and an end mark;
 * without metadata the first short block without an end mark, above running text. Null when there is none.
 */
export function findHeadline(text: string, blocks: readonly Block[], given: string | null, words: LayoutWords): Span | null {
  const usable = blocks.slice(0, REACH).filter(({ why }) => why === null);
  if (given !== null) {
    const wanted = letters(given);
    const same = wanted === '' ? undefined : usable.find((block) => block.size <= 2 * LONGEST_HEADLINE && sameTitle(letters(text.slice(block.start, block.end)), wanted));
    if (same) return { start: same.start, end: same.end };
  }
  for (let index = 0; index < Math.min(4, usable.length - 1); index++) {
    const block = usable[index]!;
    const content = text.slice(block.start, block.end);
    if (isKicker(content, words) || words.publicationLine.test(content) || (index > 0 && findByline(text, block, words))) continue;
    return isTitle(content) && !findDateline(text, block, words) && !findByline(text, block, words) && leadsText(text, usable, index) ? { start: block.start, end: block.end } : null;
  }
  return null;
}

/** A subheading or section line: short, without end mark, one line, with text after it. */
export function isHeading(text: string, blocks: readonly Block[], index: number, headlineAt: number, words: LayoutWords): boolean {
  const block = blocks[index]!;
  const content = text.slice(block.start, block.end);
  if (block.size > LONGEST_HEADING || /[\r\n]/.test(content)) return false;
  if (index < headlineAt || isKicker(content, words)) return !endsSentence(content);
  const next = blocks.slice(index + 1, index + 4).find(({ why }) => why === null);
  if (!next || /^["'“‘(\-–—•*]/.test(content) || startsLower(text, block)) return false;
  const question = /^[^.!?]{8,100}\?$/.test(content) && content.split(' ').length <= 14;
  return question || (!/[.!?…:;,]["'”’)]{0,2}$/.test(content) && (next.size > 60 || endsSentence(text.slice(next.start, next.end))));
}

/** One to three words that name a section ("World Today", "POLITICS"), not what happened. */
function isKicker(content: string, words: LayoutWords): boolean {
  return words.kickers.has(content.toLowerCase().replace(/[^\p{L} ]/gu, '').trim());
}

function isTitle(content: string): boolean {
  return content.length >= 8 && content.length <= LONGEST_HEADLINE && content.split(/\s+/, 41).length >= 2 && content.split(/\s+/, 41).length <= 35 && !/[.…:;,]["'”’)]{0,2}$/.test(content) && !/^\p{Ll}/u.test(content);
}

/** True when running text follows among the next blocks. */
function leadsText(text: string, blocks: readonly Block[], index: number): boolean {
  return blocks.slice(index + 1, index + 12).some((block) => block.size > 60 && /[.!?…]["'”’)]{0,3}/.test(text.slice(block.start, block.end)));
}

/** Letters and digits alone, in small letters. */
function letters(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The same words, or one is the other with a little added (a section, the outlet's name). */
function sameTitle(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 16 && short.length >= 0.75 * long.length && (long.startsWith(short) || long.endsWith(short));
}
