import type { Lineage, Story } from '../model/account.js';

/** From this share on, on both sides, two reports are one text printed twice. */
const COPY = 0.98;
/** Pairs that a page prints word by word, and passages of each. */
const SHOWN = 24;
/** Pairs that stand unfolded; of those behind them fewer passages are printed. */
export const FIRST = 12;
const FEW = 3;
/** Where lines must be left out, those go first whose reports have less than this of each other. */
const WEAK = 0.05;

/** Pairs that are drawn, and those that are not. */
export interface Folded {
  readonly drawn: readonly Lineage[];
  readonly folded: readonly Lineage[];
}

/** For each report the one that stands for it: the first, by siglum, of those that are the same text. */
export function copiesOf({ lineage, reports }: Pick<Story, 'lineage' | 'reports'>): ReadonlyMap<string, string> {
  const groups = new Groups();
  for (const { a, b, shareOfA, shareOfB } of lineage) if (COPY <= shareOfA && COPY <= shareOfB) groups.join(a, b);
  return new Map(reports.map((siglum) => [siglum, groups.of(siglum)]));
}

/** One pair for any two texts, copies counted as one: the one that shares most. The strongest first. */
export function textPairs(story: Pick<Story, 'lineage' | 'reports'>): Lineage[] {
  const copies = copiesOf(story);
  const pairs = new Map<string, Lineage>();
  for (const pair of story.lineage) {
    const [a, b] = [copies.get(pair.a) ?? pair.a, copies.get(pair.b) ?? pair.b];
    if (a === b || pair.passages.length === 0) continue;
    const key = number(a) < number(b) ? `${a} ${b}` : `${b} ${a}`;
    if ((pairs.get(key)?.sharedWords ?? 0) < pair.sharedWords) pairs.set(key, pair);
  }
  return [...pairs.values()].sort(
    (x, y) =>
      mean(y) - mean(x) || y.sharedWords - x.sharedWords || number(x.a) - number(y.a) || number(x.b) - number(y.b),
  );
}

/**
 * Of few pairs all are drawn; of many, those without which the texts would fall apart (the strongest spanning forest,
 * Kruskal 1956).
 */
export function foldPairs(story: Pick<Story, 'lineage' | 'reports'>): Folded {
  const pairs = textPairs(story);
  const copies = copiesOf(story);
  if (pairs.length <= Math.max(6, new Set(copies.values()).size)) return { drawn: pairs, folded: [] };
  const groups = new Groups();
  const drawn = new Set(
    pairs.filter(
      (pair) => WEAK <= strength(pair) && groups.join(copies.get(pair.a) ?? pair.a, copies.get(pair.b) ?? pair.b),
    ),
  );
  return { drawn: [...drawn], folded: pairs.filter((pair) => !drawn.has(pair)) };
}

/**
 * Pairs of reports, and passages of each, that a page prints word by word: those that are drawn, then those that share
 * most.
 */
export function shownPairs(story: Pick<Story, 'lineage' | 'reports'>): ShownPair[] {
  const { drawn, folded } = foldPairs(story);
  return [...drawn, ...folded.slice(0, Math.max(0, SHOWN - drawn.length))].map((pair, at) => {
    const passages = pair.passages.slice(0, at < FIRST ? SHOWN : FEW);
    return { ...pair, passages, left: pair.passages.length - passages.length };
  });
}

/** A pair with the passages that are printed, and how many more there are. */
export interface ShownPair extends Lineage {
  readonly left: number;
}

/** The larger of the two shares. */
export function strength({ shareOfA, shareOfB }: Pick<Lineage, 'shareOfA' | 'shareOfB'>): number {
  return Math.max(shareOfA, shareOfB);
}

function mean({ shareOfA, shareOfB }: Lineage): number {
  return shareOfA + shareOfB;
}

/** The number of a siglum: R2 comes before R10. */
export function number(siglum: string): number {
  return Number(siglum.slice(1));
}

/** Sets that are joined two by two; each is named by its lowest member. */
class Groups {
  readonly #up = new Map<string, string>();

  of(name: string): string {
    let at = name;
    for (let up = this.#up.get(at); up !== undefined; up = this.#up.get(at)) at = up;
    if (at !== name) this.#up.set(name, at);
    return at;
  }

  /** False where both were in one set already. */
  join(a: string, b: string): boolean {
    const [x, y] = [this.of(a), this.of(b)].sort((p, q) => number(p) - number(q)) as [string, string];
    if (x !== y) this.#up.set(y, x);
    return x !== y;
  }
}
