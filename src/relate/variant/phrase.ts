import { FUNCTION_WORDS } from '../../text/en.js';

/** A statement's report, its words, and its quotations in words. */
export interface Quoting {
  readonly report: string;
  readonly quotations: readonly (readonly string[])[];
}

/** Words of a short quoted phrase; a longer quotation is told by its runs. */
const SHORTEST = 3;
const LONGEST = 9;
/** Words that carry matter in it: one that comes in four words or more, two in three. */
const MATTER = 2;
/** A phrase that more reports quote than these, or than this share of them, tells nothing of two. */
const FEW = 3;
const SHARE = 0.02;
/** Statements that one word sequence leads to, at most. */
const COMMON = 96;

/**
 * Pairs of statements, in different reports, that quote the same short phrase: all that the one quotes at a place, and
 * quoted within the other (“more work to do” and “There is still much more work to do”). Such a phrase is telling when
 * few of the reports at hand quote it, whatever its words: rare words alone would miss it. Gives the places of the two
 * statements, the lower first. Near linear in the quoted words.
 */
export function sharedPhrases(said: readonly Quoting[]): [number, number][] {
  const reports = new Set(said.map(({ report }) => report)).size;
  const index = new Map<string, number[]>();
  said.forEach(({ quotations }, i) => {
    for (const words of quotations) {
      for (let at = 0; at + SHORTEST <= words.length; at++) {
        const key = words.slice(at, at + SHORTEST).join(' ');
        const list = index.get(key);
        if (!list) index.set(key, [i]);
        else if (list.at(-1) !== i) list.push(i);
      }
    }
  });
  const found = new Map<string, [number, number]>();
  said.forEach(({ quotations, report }, i) => {
    for (const words of quotations) {
      if (!isPhrase(words)) continue;
      const holders = holdersOf(words, index).filter((j) => said[j]?.quotations.some((other) => holds(other, words)));
      const quoting = new Set(holders.map((j) => said[j]?.report));
      if (quoting.size > Math.max(FEW, SHARE * reports)) continue;
      for (const j of holders)
        if (said[j]?.report !== report)
          found.set(`${Math.min(i, j)} ${Math.max(i, j)}`, [Math.min(i, j), Math.max(i, j)]);
    }
  });
  return [...found.values()].sort((p, q) => p[0] - q[0] || p[1] - q[1]);
}

function isPhrase(words: readonly string[]): boolean {
  if (words.length < SHORTEST || words.length > LONGEST) return false;
  const matter = words.filter((word) => !FUNCTION_WORDS.has(word)).length;
  return matter >= MATTER || (matter > 0 && words.length > SHORTEST);
}

/** Statements that quote the rarest three words of a phrase; none where even those are common. */
function holdersOf(words: readonly string[], index: ReadonlyMap<string, readonly number[]>): readonly number[] {
  let best: readonly number[] | null = null;
  for (let at = 0; at + SHORTEST <= words.length; at++) {
    const list = index.get(words.slice(at, at + SHORTEST).join(' ')) ?? [];
    if (best === null || list.length < best.length) best = list;
  }
  return best !== null && best.length <= COMMON ? best : [];
}

/** True when a quotation has all words of a phrase in a row. */
function holds(quotation: readonly string[], phrase: readonly string[]): boolean {
  for (let at = 0; at + phrase.length <= quotation.length; at++)
    if (phrase.every((word, k) => quotation[at + k] === word)) return true;
  return false;
}
