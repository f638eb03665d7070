import { averageLink, type Link } from '../cluster.js';
import type { Shared, Sharing } from '../passage/align.js';
import type { Witness } from '../witness.js';

/**
 * Reports are one text when on average a third of their words stand in the same runs.
 * Below that, texts that quote the same public words or print the same background would run together.
 */
const ONE_TEXT = 0.36;
/** Fewer shared words make no family, but of two texts that are both little more than that. */
const ENOUGH = 20;
const WHOLE = 0.8;
/** A report apart from every family still draws on one when it has this share of its words from it ... */
const DRAWN = 0.18;
/** ... in more than one place ... */
const PLACES = 3;
/** ... and so many times what it shares with any other: a text that many draw on is background, not an origin. */
const ALONE = 3;

/** A text of which this share is held by too many to be compared with each stands for itself no more. */
const CROWDED = 0.33;

/**
 * The family of each witness, named by its lowest member. First by average link over the mean of the shares that two
 * texts have in each other; then a report that stands alone joins the one family it draws on, when it draws on no
 * other. `stand` names for each witness the one that stands for it (`standIns`).
 */
export function familiesOf(witnesses: readonly Witness[], { sharings }: Shared, stand: readonly number[]): number[] {
  const links = meanShares(witnesses, sharings);
  const among = averageLink(
    witnesses.length,
    links.filter(({ a, b }) => stand[a] === a && stand[b] === b),
    ONE_TEXT,
  );
  const family = stand.map((by) => among[by] as number);
  const size = new Map<number, number>();
  for (const f of family) size.set(f, (size.get(f) ?? 0) + 1);

  const drawn = new Map<number, Map<number, { share: number; runs: number }>>();
  const note = (from: number, other: number, part: number, runs: number): void => {
    if (size.get(family[from] as number) !== 1) return;
    const target = family[other] as number;
    const known = drawn.get(from) ?? new Map<number, { share: number; runs: number }>();
    const before = known.get(target) ?? { share: 0, runs: 0 };
    known.set(target, { share: before.share + part / (size.get(target) ?? 1), runs: Math.max(before.runs, runs) });
    drawn.set(from, known);
  };
  for (const { a, b, words, runs } of sharings) {
    note(a, b, share(witnesses, a, words), runs.length);
    note(b, a, share(witnesses, b, words), runs.length);
  }

  const joins = new Map<number, number>();
  for (const [from, targets] of drawn) {
    const ranked = [...targets].sort((x, y) => y[1].share - x[1].share || x[0] - y[0]);
    const [best, second] = ranked;
    if (!best || best[1].share < DRAWN || best[1].runs < PLACES) continue;
    if (second && best[1].share < ALONE * second[1].share) continue;
    joins.set(from, best[0]);
  }
  const joined = [...family];
  for (const [from, target] of joins) {
    const back = joins.get(target);
    if (back === undefined) joined[from] = target;
    else if (back === from) joined[from] = Math.min(from, target);
  }
  return lowest(joined);
}

/**
 * For each text the one that stands for it: itself, or where it is crowded the one it is most alike, when they are one
 * text.
 */
export function standIns(witnesses: readonly Witness[], { sharings, crowded }: Shared): number[] {
  const stand = Array.from(crowded, (_, i) => i);
  const links = crowded.some((part) => part >= CROWDED) ? meanShares(witnesses, sharings) : [];
  const best = new Float64Array(crowded.length);
  for (const { a, b, value } of links) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      if ((crowded[one] as number) < CROWDED || (crowded[other] as number) >= CROWDED || value < ONE_TEXT) continue;
      if (value > (best[one] as number) || (value === best[one] && other < (stand[one] as number)))
        [best[one], stand[one]] = [value, other];
    }
  }
  return stand;
}

/** For each pair that shares text the mean of the shares they have in each other. */
function meanShares(witnesses: readonly Witness[], sharings: readonly Sharing[]): Link[] {
  const enough = sharings.filter(
    ({ a, b, words }) =>
      words >= ENOUGH || (share(witnesses, a, words) >= WHOLE && share(witnesses, b, words) >= WHOLE),
  );
  return enough.map(
    ({ a, b, words }): Link => ({ a, b, value: (share(witnesses, a, words) + share(witnesses, b, words)) / 2 }),
  );
}

/** Share of a text's words that `words` are. */
function share(witnesses: readonly Witness[], index: number, words: number): number {
  return words / Math.max(1, witnesses[index]?.ids.length ?? 1);
}

function lowest(groups: readonly number[]): number[] {
  const first = new Map<number, number>();
  groups.forEach((group, i) => {
    if (!first.has(group)) first.set(group, i);
  });
  return groups.map((group) => first.get(group) ?? group);
}
