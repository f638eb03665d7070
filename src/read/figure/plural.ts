import { EN } from './en.js';
import { UNIT_WORDS } from './units.js';
import type { Words } from './words.js';

/** True when a plural noun follows within a few words, as after "2.7m": "cheap day tickets", "tonnes". */
export function countable(w: Words, at: number): boolean {
  for (let k = at; k < at + 5 && w.isWord(k) && !w.opens[k]; k++) {
    const word = w.lower(k);
    if (EN.closed.has(word) && word !== 'and') return false;
    if (UNIT_WORDS.get(word)?.kind === 'length' || EN.dimensions.has(word) || EN.raceNouns.has(word)) return false;
    if (isPlural(word)) return true;
  }
  return false;
}

/** True for a word with a plural's form. */
export function isPlural(word: string): boolean {
  if (word === 'person') return false;
  if (word === 'people' || (Object.hasOwn(EN.plurals, word) && EN.plurals[word] !== word)) return true;
  if (/(?:men|children)$/.test(word) && 4 < word.length) return !EN.singularInMen.has(word);
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|ous)$/.test(word);
}

/** The singular of a noun, with its capitals. */
export function singular(noun: string): string {
  const lower = noun.toLowerCase();
  if (Object.hasOwn(EN.plurals, lower)) {
    const found = EN.plurals[lower] ?? lower;
    return noun.charAt(0) === lower.charAt(0) ? found : found.charAt(0).toUpperCase() + found.slice(1);
  }
  if (!isPlural(lower)) return noun;
  if (lower.endsWith('men')) return `${noun.slice(0, -2)}an`;
  if (lower.endsWith('children')) return noun.slice(0, -3);
  if (/(?:ch|sh|ss|x|zz)es$/.test(lower)) return noun.slice(0, -2);
  return lower.endsWith('ies') && noun.length > 4 ? `${noun.slice(0, -3)}y` : noun.slice(0, -1);
}
