import { UNIT_WORDS, type UnitKind } from './units.js';
import type { Words } from './words.js';

/** A unit by its words, and the word it ends at. */
export interface NamedUnit {
  readonly name: string;
  readonly kind: UnitKind;
  readonly to: number;
  readonly words: number;
}

/**
 * The `length` words from `at` in lower case, hyphens between them read as spaces; null where a sign stands between.
 */
function phrase(w: Words, at: number, length: number): { readonly text: string; readonly to: number } | null {
  let text = '';
  let k = at;
  for (let n = 0; n < length; n++) {
    if (n > 0 && w.isTie(k)) k++;
    if (!w.isWord(k) || (n > 0 && w.opens[k])) return null;
    text += (n > 0 ? ' ' : '') + w.lower(k);
    k++;
  }
  return { text, to: k };
}

/** The longest unit written in words at `at`, up to `longest` words. */
export function unitWords(w: Words, at: number, longest: number): NamedUnit | null {
  for (let length = longest; 1 <= length; length--) {
    const words = phrase(w, at, length);
    const unit = words && UNIT_WORDS.get(words.text);
    if (unit) return { ...unit, to: words.to, words: length };
  }
  return null;
}

/** "m.p.h.", "k.p.h.": a unit whose letters are parted by dots. */
export function dottedUnit(w: Words, at: number): NamedUnit | null {
  let letters = '';
  let k = at;
  while (w.isWord(k) && w.ends[k] === (w.starts[k] ?? 0) + 1 && w.isSign(k + 1, '.') && w.glued(k + 1)) {
    letters += w.lower(k);
    k += 2;
    if (!w.glued(k)) break;
  }
  const unit = letters.length > 2 ? UNIT_WORDS.get(letters) : undefined;
  return unit ? { ...unit, to: k, words: 2 } : null;
}
