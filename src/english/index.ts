import type { Span } from '../model/span.js';
import type { NoteRule } from './note.js';
import { Reader } from './reader.js';
import type { Syntax } from './syntax.js';
import { readWeights } from './weights.js';

export { explainSentence } from './explain.js';
export { MARK_RULES } from './marks.js';
export type { NoteRule } from './note.js';
export type { Syntax } from './syntax.js';
export { TAG_REPAIRS } from './tag-repairs.js';
export { TREE_REPAIRS } from './tree-repairs.js';

/** A reader of English with its weights loaded. Holds no state between calls: the same text gives the same syntax. */
export interface English {
  /**
   * Reads the stretches of `text` given as `paragraphs`; no sentence crosses from one into another. `note` is told each
   * rule that mended a tag or a head and the place of the word in `tokens`.
   */
  read(text: string, paragraphs: readonly Span[], note?: NoteRule): Syntax;
}

/** Makes a reader of English from its weights (`weights/english.bin`). Throws RangeError where they are none. */
export function loadEnglish(weights: ArrayBufferLike): English {
  return new Reader(readWeights(weights));
}
