import type { PartyType } from '../../model/report.js';
import type { Word } from './words.js';

/** Words an affiliation may have. */
const LONGEST = 10;

/**
 * "Ana Wren of the Harbor Alliance", "Ana Wren (D-Lorne)", "Ana Wren, D-Lorne,": what a person belongs to, right behind
 * the name. Words `[first, last)`; null where nothing of the kind stands there.
 */
export function affiliationBehind(
  words: readonly Word[],
  at: number,
  to: number,
  typeAt: (word: number) => PartyType | undefined,
): { readonly first: number; readonly last: number } | null {
  const next = words[at];
  if (next === undefined || at + 1 >= to) return null;
  if (next.key === 'of' || next.key === 'from' || next.key === 'with') return bodyBehind(words, at, to, typeAt);
  return next.text === '(' || next.text === ',' ? seatBehind(words, at + 1, to) : null;
}

function bodyBehind(
  words: readonly Word[],
  at: number,
  to: number,
  typeAt: (word: number) => PartyType | undefined,
): { first: number; last: number } | null {
  let last = words[at + 1]?.key === 'the' ? at + 2 : at + 1;
  if (typeAt(last) !== 'organization') return null;
  while (last < to && last < at + LONGEST && typeAt(last) === 'organization') last++;
  return { first: at, last };
}

/** "D-Lorne", "R-S.C.": party and seat. */
function seatBehind(words: readonly Word[], at: number, to: number): { first: number; last: number } | null {
  if (!/^[DRI]-\p{Lu}/u.test(words[at]!.text)) return null;
  let last = at + 1;
  while (last < to && last < at + 4 && /^\p{Lu}/u.test(words[last]!.text)) last++;
  const end = words[last];
  return end === undefined || last >= to || end.text === ')' || end.text === ',' ? { first: at, last } : null;
}
