import { UNIT_WORDS, type UnitKind } from './units.js';
import type { Words } from './words.js';

/**
 * The `length` words from `at` in lower case, hyphens between them read as spaces; null where a sign stands between.
 */
export function phrase(w: Words, at: number, length: number): { readonly text: string; readonly to: number } | null {
  let text = '';
  let k = at;
  for (let n = 0; n < length; n++) {
    if (n > 0 && w.isSign(k, '-') && w.glued(k) && w.glued(k + 1)) k++;
    if (!w.isWord(k) || (n > 0 && w.opens[k])) return null;
    text += (n > 0 ? ' ' : '') + w.lower(k);
    k++;
  }
  return { text, to: k };
}

/** The longest unit written in words at `at`, up to `longest` words. */
export function unitWords(
  w: Words,
  at: number,
  longest: number,
): { readonly name: string; readonly kind: UnitKind; readonly to: number; readonly words: number } | null {
  for (let length = longest; 1 <= length; length--) {
    const words = phrase(w, at, length);
    const unit = words && UNIT_WORDS.get(words.text);
    if (unit) return { ...unit, to: words.to, words: length };
  }
  return null;
}
