import type { Block } from './block.js';
import { lettersOf } from './letters.js';

/** A sentence shorter than this says too little to be known again. */
const SHORTEST = 32;
/** A block of more sentences is no caption and no pull quote. */
const MOST_SENTENCES = 12;
/** What is printed more often is how the text is made: a recipe, a refrain. */
const MOST_TIMES = 3;
const BREAK = /(?<=[.!?…]["'”’)\]]{0,2})\s+(?=[\p{Lu}\p{N}"“'‘(])/u;

/**
 * The blocks whose sentences all stand in another block too: captions and headlines printed again, and pull quotes. Of
 * two that are alike the first stays. Linear in the length of the text.
 */
export function repeatedBlocks(text: string, blocks: readonly Block[]): ReadonlySet<number> {
  const own = blocks.map((block) => (block.why === null ? sentencesOf(text.slice(block.start, block.end)) : []));
  /** The block that keeps a sentence: the one with most sentences, of these the first. */
  const keeper = new Map<string, number>();
  const times = new Map<string, number>();
  own.forEach((sentences, index) => {
    for (const sentence of sentences) {
      times.set(sentence, (times.get(sentence) ?? 0) + 1);
      const kept = keeper.get(sentence);
      if (kept === undefined || own[kept]!.length < sentences.length) keeper.set(sentence, index);
    }
  });
  const repeated = new Set<number>();
  own.forEach((sentences, index) => {
    if (sentences.length === 0 || sentences.length > MOST_SENTENCES) return;
    const again = (sentence: string): boolean => keeper.get(sentence) !== index && times.get(sentence)! <= MOST_TIMES;
    if (sentences.every(again)) repeated.add(index);
  });
  return repeated;
}

/** The sentences of a block as letters alone; none where one of them is too short to be known again. */
function sentencesOf(content: string): readonly string[] {
  const sentences = content.split(BREAK).map(lettersOf);
  return sentences.some((sentence) => sentence.length < SHORTEST) ? [] : sentences;
}

/** What is said so often in so few letters may be said twice by the text itself. */
const SHORTEST_SHOWN = 60;
/** Printed twice, a text for a picture or video stands at least so many blocks apart. */
const APART = 3;

/**
 * The first of two blocks that are the same word for word and stand apart, neither among the first three: the text of a
 * picture or video that a page shows twice. None where much of a text is printed twice.
 */
export function shownTwice(text: string, blocks: readonly Block[], repeated: ReadonlySet<number>): ReadonlySet<number> {
  const open = blocks.flatMap((block, index) => (block.why === null ? [index] : []));
  const found = new Set<number>();
  if (repeated.size > 0.2 * open.length) return found;
  const at = new Map<string, number>();
  open.forEach((index, order) => {
    const letters = lettersOf(text.slice(blocks[index]!.start, blocks[index]!.end));
    if (letters.length < SHORTEST_SHOWN) return;
    const before = at.get(letters);
    if (before === undefined) at.set(letters, order);
    else if (before >= APART && order - before >= APART) found.add(open[before]!);
  });
  return found;
}
