import type { Word, WordSentence } from './words.js';

/**
 * 1 for each word inside quotation marks. Marks are taken to close at the end of a sentence unless the next one goes
 * on.
 */
export function quotedWords(words: readonly Word[], sentences: readonly WordSentence[]): Uint8Array {
  const out = new Uint8Array(words.length);
  let open = false;
  for (const { first, last } of sentences) {
    for (let i = first; i < last; i++) {
      const { text } = words[i]!;
      if (text === '“' || text === '«' || text === '``') open = true;
      else if (text === '”' || text === '»' || text === "''") open = false;
      else if (text === '"') open = !open;
      else if (open) out[i] = 1;
    }
  }
  return out;
}

/**
 * For each sentence its place in what the report tells itself: a sentence that stands wholly inside quotation marks
 * counts as part of the one before, so that a long quotation puts nobody out of reach.
 */
export function narrativeOf(sentences: readonly WordSentence[], quoted: Uint8Array): Uint32Array {
  const out = new Uint32Array(sentences.length);
  let at = 0;
  for (let s = 0; s < sentences.length; s++) {
    const { first, last } = sentences[s]!;
    if (s > 0 && !isQuoted(quoted, first, last)) at++;
    out[s] = at;
  }
  return out;
}

/** True where all words but the marks stand inside quotation marks. */
function isQuoted(quoted: Uint8Array, first: number, last: number): boolean {
  let inside = 0;
  for (let i = first; i < last; i++) inside += quoted[i]!;
  return inside > 0 && inside >= last - first - 2;
}
