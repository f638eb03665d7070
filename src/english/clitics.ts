import { isApostrophe } from './characters.js';

const AFTER_MARK = new Set(['s', 'm', 'd', 're', 've', 'll', 'em']);
const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['gotta', 3],
  ['wanna', 3],
  ['gimme', 3],
  ['lemme', 3],
  ['dont', 2],
  ['doesnt', 4],
  ['didnt', 3],
  ['isnt', 2],
  ['wasnt', 3],
  ['arent', 3],
  ['wouldnt', 5],
  ['couldnt', 5],
  ['shouldnt', 6],
  ['havent', 4],
  ['hasnt', 3],
]);

/**
 * Where the clitic begins when the mark at `mark` in the word `[at, …)` belongs to one: `do|n't`, `she|'s`,
 * `they|'ve`.
 * 0 when it does not (`O'Brien`).
 */
export function cliticAt(text: string, at: number, mark: number, to: number): number {
  const tail = letters(text, mark + 1, to);
  if (tail === 't' && mark - at >= 2 && (text[mark - 1] === 'n' || text[mark - 1] === 'N')) return mark - 1;
  return AFTER_MARK.has(tail) ? mark : 0;
}

/** Where a word without a mark is cut in two: `can|not`; its end when it is not. */
export function splitOf(text: string, at: number, end: number): number {
  if (end - at < 4 || end - at > 8) return end;
  const unit = text.charCodeAt(at) | 32;
  // Only words that begin with one of these letters are in the list.
  if (
    unit !== 0x63 &&
    unit !== 0x67 &&
    unit !== 0x77 &&
    unit !== 0x6c &&
    unit !== 0x64 &&
    unit !== 0x69 &&
    unit !== 0x61 &&
    unit !== 0x73 &&
    unit !== 0x68
  )
    return end;
  const at2 = FUSED.get(text.slice(at, end).toLowerCase());
  return at2 === undefined ? end : at + at2;
}

/** Up to three letters from `at`, in lower case; empty when more follow. */
function letters(text: string, at: number, to: number): string {
  let end = at;
  while (end < to && end - at < 4) {
    const unit = text.charCodeAt(end) | 32;
    if (unit < 0x61 || unit > 0x7a || isApostrophe(text.charCodeAt(end))) break;
    end++;
  }
  return end - at > 2 ? '' : text.slice(at, end).toLowerCase();
}
